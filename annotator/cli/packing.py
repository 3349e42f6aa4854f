"""The command that makes a coder's package."""

from __future__ import annotations

import secrets
import sys

import click

from annotator.cli.choices import refuse_blank
from annotator.cli.context import Progress, json_option, opened, print_json, project_argument

LARGEST_DRAWN_SEED = 10**6


@click.command()
@project_argument
@click.argument("out", type=click.Path())
@click.argument("more", nargs=-1, metavar="[ARTICLE]...")
@click.option("--coder", required=True, metavar="NAME", help="Whose package; a new name is a new coder.")
@click.option(
    "--articles",
    multiple=True,
    metavar="ARTICLE...",
    help="These, also as 1-20,35; else the assigned ones; all where no article is assigned to anybody.",
)
@click.option("--share", metavar="N%", help="So many of all articles, drawn at random.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), metavar="N", help="Draws the same articles again.")
@click.option("--suggestions", is_flag=True, help="With the machine's suggestions; without, the coder sees none.")
@json_option
def pack(
    project: str, out: str, more: tuple[str, ...], coder: str, articles: tuple[str, ...], share: str | None,
    seed: int | None, suggestions: bool, as_json: bool,
) -> None:  # fmt: skip
    """Make OUT, a project with the part of one coder, in which nothing of another coder's work stands."""
    from annotator.session.people.packing import articles_drawn, articles_meant
    from annotator.session.people.packing import pack as pack_session

    refuse_blank({"coder": coder})
    if out == "-":
        raise click.UsageError("A package is a file, which cannot go to the standard output: name it.")
    for each in articles:
        refuse_blank({"articles": each})
    _check_choice(more, articles, share, seed)
    if share is not None and seed is None:
        seed = secrets.randbelow(LARGEST_DRAWN_SEED)
    progress = Progress("Packing")
    with opened(project) as session:
        chosen = articles_meant(session, (*articles, *more)) if articles else None
        if share is not None and seed is not None:
            chosen = articles_drawn(session, share, seed)
        try:
            made = pack_session(session, out, coder, chosen, suggestions=suggestions, progress=progress)
        finally:
            progress.end()
        name = session.path.name
    if made.is_new:
        print(f"annotator: {made.coder.name} is a new coder of {name}.", file=sys.stderr)
    if as_json:
        print_json(
            {
                "path": str(made.path), "coder": made.coder.name, "articles": list(made.articles),
                "spans": made.spans, "new_coder": made.is_new, "suggestions": list(made.suggestions),
                "share": share, "seed": seed,
            }
        )  # fmt: skip
        return
    drawn = f", drawn with --seed {seed}" if share is not None else ""
    count = f"{len(made.articles):,} {'article' if len(made.articles) == 1 else 'articles'}{drawn}"
    click.echo(f"{made.path}: {count}, {made.spans:,} spans of {made.coder.name}.")


def _check_choice(more: tuple[str, ...], articles: tuple[str, ...], share: str | None, seed: int | None) -> None:
    """Raises UsageError for options that do not go together."""
    if more and not articles:
        raise click.UsageError(f"What is '{more[0]}'? Name articles with --articles.")
    if articles and share is not None:
        raise click.UsageError("--articles or --share: one of them says which articles.")
    if seed is not None and share is None:
        raise click.UsageError("--seed draws articles: it goes with --share.")
