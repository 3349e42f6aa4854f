"""Commands on who codes what: draw a round, list the rounds, take one back."""

from __future__ import annotations

import sys
from typing import Any

import click

from annotator.cli.choices import refuse_blank
from annotator.cli.context import json_option, opened, print_json, project_argument, sit_down
from annotator.session.session import Session

FEW = 20
"""Articles that are named in a line."""


@click.command()
@project_argument
@click.option("--coder", "coders", metavar="NAME", multiple=True, help="Who is to code; one --coder for each.")
@click.option("--count", type=int, metavar="N", help="So many articles for each coder, with the overlap.")
@click.option("--share", metavar="40%", help="Such a share of the free articles for each coder, with the overlap.")
@click.option("--articles", metavar="1-20,35,...", help="Just these articles: for everybody, or to draw from.")
@click.option("--overlap", metavar="N|N%|rule", help="How many of them everybody codes, for the reliability.")
@click.option("--alpha", type=float, metavar="A", help="Of --overlap rule: the smallest acceptable alpha; 0.8.")
@click.option("--level", type=float, metavar="P", help="Of --overlap rule: the level of significance; 0.05.")
@click.option("--rarest", metavar="P%", help="Of --overlap rule: the share of the rarest label, else as coded so far.")
@click.option("--stratify", type=click.Choice(("outlet", "month")), help="From each its proportional share.")
@click.option("--seed", type=int, default=0, show_default=True, metavar="N", help="Which articles come to whom.")
@click.option("--round", "round_", metavar="NAME", help="What the round is called.")
@click.option("--training", is_flag=True, help="A training round: all code the same; it never counts among the rest.")
@click.option("--by", metavar="NAME", help="Who assigns, and may undo it; may be left out.")
@click.option("--dry-run", is_flag=True, help="Only say what would be given.")
@click.option("--drop", metavar="ROUND", help="Take a round back; what was coded stays.")
@click.option("--list", "lists", is_flag=True, help="The rounds so far, and how far their coders are.")
@json_option
def assign(project: str, as_json: bool, **options: Any) -> None:
    """Give articles to coders: a round, drawn by its seed, the same on every machine."""
    refuse_blank({key.rstrip("_"): value for key, value in options.items()})
    others = {k for k, v in options.items() if v not in (None, False, (), 0) and k not in ("lists", "drop", "by")}
    if (options["lists"] or options["drop"]) and (others or (options["lists"] and options["drop"])):
        raise click.UsageError("--list and --drop stand alone: leave the other options out.")
    with opened(project) as session:
        if options["lists"]:
            _list(session, as_json)
        elif options["drop"]:
            _drop(session, options, as_json)
        else:
            _assign(session, options, as_json)


def _assign(session: Session, options: dict[str, Any], as_json: bool) -> None:
    from annotator.session.assignment import assign as give
    from annotator.session.assignment import draw_round
    from annotator.session.people.coders import coders

    drawn = draw_round(session, _asked(session, options))
    known = {each.name for each in coders(session)}
    new = [name for name in drawn.gives if name not in known]
    if options["dry_run"]:
        made = None
    else:
        _sit_down(session, options["by"])
        made = give(session, drawn)
        for name in new:
            print(f"annotator: {name} is a new coder of {session.path.name}.", file=sys.stderr)
    for each in drawn.remarks:
        print(f"annotator: {each}", file=sys.stderr)
    if as_json:
        print_json({
            "round": drawn.name, "id": made.id if made else None, "kind": drawn.asked.kind, "seed": drawn.asked.seed,
            "rule": drawn.rule, "dry_run": made is None, "free": drawn.free,
            "overlap": sorted(drawn.overlap), "new_coders": new, "remarks": list(drawn.remarks),
            "coders": {name: list(numbers) for name, numbers in drawn.gives.items()},
            "strata": {key: dict(zip(("free", "drawn", "overlap"), n, strict=True)) for key, n in drawn.strata.items()},
        })  # fmt: skip
        return
    verb = "would get" if made is None else "gets"
    click.echo(f"{drawn.name} ({drawn.asked.kind}), seed {drawn.asked.seed}; overlap: {drawn.rule}.")
    for name, numbers in drawn.gives.items():
        shared = len(drawn.overlap.intersection(numbers))
        click.echo(f"{name} {verb} {len(numbers):,}, {shared:,} of them in the overlap: {_few(numbers)}")


def _asked(session: Session, options: dict[str, Any]):
    from annotator.session.assignment import Acceptable, Asked
    from annotator.session.assignment.overlap import RULE, parsed_share
    from annotator.session.people.packing import articles_meant

    more = {key: options[key] for key in ("alpha", "level") if options[key] is not None}
    if options["rarest"]:
        more["rarest"] = parsed_share(options["rarest"], "share of the rarest label")
    if more and (options["overlap"] or "").strip().lower() != RULE:
        raise click.UsageError("--alpha, --level and --rarest belong to --overlap rule.")
    named = [each.strip() for each in (options["articles"] or "").split(",") if each.strip()]
    articles = articles_meant(session, named)
    return Asked(
        options["coders"], options["count"], options["share"] or "", articles,
        options["overlap"] or "", options["stratify"] or "", options["seed"], options["round_"] or "",
        options["training"], Acceptable(**more),
    )  # fmt: skip


def _drop(session: Session, options: dict[str, Any], as_json: bool) -> None:
    from annotator.session.assignment import drop_round, round_named

    round_named(session, options["drop"])
    _sit_down(session, options["by"])
    gone = drop_round(session, options["drop"])
    if as_json:
        print_json({"round": gone.name, "id": gone.id, "dropped": True})
    else:
        click.echo(f"{gone.name} is taken back; what was coded stays.")


def _list(session: Session, as_json: bool) -> None:
    from annotator.session.assignment import rounds

    found = rounds(session)
    if as_json:
        print_json([
            {**each._asdict(), "shares": [share._asdict() for share in each.shares]} for each in found
        ])  # fmt: skip
        return
    for each in found:
        click.echo(
            f"{each.name} ({each.kind}), seed {each.seed}: {each.articles:,} articles, {each.overlap:,} in the "
            f"overlap: {each.rule}."
        )
        for share in each.shares:
            click.echo(f"  {share.name}: {share.done:,} of {share.given:,} done, {share.overlap:,} in the overlap")
    if not found:
        print("0 rounds.", file=sys.stderr)


def _sit_down(session: Session, by: str | None) -> None:
    """Who assigns need not be a coder: then the step stands beside the undo stack."""
    from annotator.session.people.coders import coders

    if by is not None:
        sit_down(session, by)
    elif len(coders(session)) != 1:
        session.coder = session.layer = None


def _few(numbers: tuple[int, ...]) -> str:
    more = f" and {len(numbers) - FEW:,} more" if len(numbers) > FEW else ""
    return ", ".join(str(n) for n in numbers[:FEW]) + more
