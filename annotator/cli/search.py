"""The search: every place where a query stands, in either script, or every span of a kind."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.context import Progress, json_option, opened, print_json, project_argument
from annotator.errors import FormatError, UsageError

if TYPE_CHECKING:
    from annotator.session.search.query import Hit, Query
    from annotator.session.session import Session

SHOWN_CONTEXT = 24


@click.command()
@project_argument
@click.argument("query", default="")
@click.option("--regex", is_flag=True, help="The query is a regular expression.")
@click.option("--wildcard", is_flag=True, help="? is one character, * are up to 20 within a clause.")
@click.option("--label", metavar="LABEL", help="Touching a span of this label; without a query, its spans.")
@click.option("--inside", metavar="LABEL", help="Only within its spans.")
@click.option("--outside", metavar="LABEL", help="Only where none of its spans is.")
@click.option("--coder", metavar="NAME", default="", help="Spans and status of this coder.")
@click.option("--state", type=click.Choice(("confirmed", "pending")), default=None, help="Spans in this state.")
@click.option("--attribute", metavar="ID=VALUE", help="Spans with this value.")
@click.option("--outlet", metavar="NAME", default="", help="Where it was published.")
@click.option("--since", metavar="DATE", default="", help="Published then or later: 2023, 2023-01 or 2023-01-31.")
@click.option("--until", metavar="DATE", default="", help="Published then or earlier.")
@click.option("--status", metavar="STATUS", default="", help="Articles with this status.")
@click.option("--sort", type=click.Choice(("article", "date", "left", "right")), default="article")
@click.option("--group", is_flag=True, help="Count hits of the same wording.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many, the first ones by article.")
@click.option("--csv", "csv_file", metavar="FILE", help="Write a table for spreadsheets; - is stdout.")
@json_option
def search(project: str, query: str, sort: str, group: bool, limit: int | None, csv_file: str | None, as_json: bool,
           **asked: Any) -> None:  # fmt: skip
    """Every place where the query stands, with its context; either script finds both."""
    from annotator.session.search.ordering import grouped_hits, sorted_hits
    from annotator.session.search.searching import search as search_project

    with opened(project) as session:
        what = _query(query, **asked)
        _bring_index_up_to_date(session, what)
        hits = sorted_hits(search_project(session, what, limit), sort)
        names = {each.uuid: each.id for each in session.codebook.labels}
        if csv_file:
            _write_csv(session, hits, csv_file, names)
    if csv_file == "-":
        return
    if group:
        groups = [(each.match, len(each.hits)) for each in grouped_hits(hits)]
        _print_groups(groups, as_json)
    elif as_json:
        print_json([_as_json(hit, names) for hit in hits])
    elif not csv_file:
        for hit in hits:
            left, match, right = hit.left[-SHOWN_CONTEXT:], _line(hit.match), hit.right[:SHOWN_CONTEXT]
            click.echo(f"{hit.number:>5} {hit.start:>6}  {left:>24}【{match}】{right}")
    print(f"{len(hits)} found.", file=sys.stderr)


def _query(
    text: str, *, regex: bool, wildcard: bool, label: str | None, inside: str | None, outside: str | None, coder: str,
    state: str | None, attribute: str | None, outlet: str, since: str, until: str, status: str,
) -> Query:  # fmt: skip
    from annotator.session.search.query import Query

    if regex and wildcard:
        raise UsageError("A query is a regular expression or has wildcards: choose --regex or --wildcard.")
    named = [each for each in (("any", label), ("inside", inside), ("outside", outside)) if each[1] is not None]
    if len(named) > 1:
        raise UsageError("Choose one of --label, --inside and --outside.")
    where, of = named[0] if named else ("any", "")
    if named and not of:
        raise UsageError("Which label? --label, --inside and --outside want its id.")
    id_, equals, value = (attribute or "").partition("=")
    if attribute is not None and not (id_ and equals and value):
        raise UsageError(f"--attribute wants an attribute and its value, as goal=yes; “{attribute}” is not that.")
    kind = "regex" if regex else "wildcard" if wildcard else "phrase"
    return Query(
        text, kind, of or "", where, coder, state or "", (id_, value), outlet, since, until, status,
    )  # fmt: skip


def _bring_index_up_to_date(session: Session, query: Query) -> None:
    """A large project of repaired pages is indexed before it is searched: reading it all once takes as long."""
    if not query.text:
        return
    from annotator.session.search.indexing import is_worth_updating, update_index

    if not is_worth_updating(session):
        return
    progress = Progress("indexing")
    for part in update_index(session, _go_on):
        progress(part.done - 1, part.total, "")
    progress.end()


def _go_on() -> None:
    """Nobody stops it but Ctrl+C."""


def _write_csv(session: Session, hits: list[Hit], out: str, names: dict[str, str]) -> None:
    from annotator.session.paths import refuse_own_file
    from annotator.session.search.ordering import hits_csv

    if out == "-":
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
        hits_csv(hits, sys.stdout, names)
        return
    refuse_own_file(session.path, Path(out))
    try:
        with open(out, "w", encoding="utf-8", newline="") as file:
            hits_csv(hits, file, names)
    except OSError as error:
        raise FormatError(f"{out} cannot be written: {error.strerror}.") from error


def _print_groups(groups: list[tuple[str, int]], as_json: bool) -> None:
    if as_json:
        print_json([{"match": match, "hits": hits} for match, hits in groups])
        return
    for match, hits in groups:
        click.echo(f"{hits:>6}  {_line(match)}")


def _line(text: str) -> str:
    return " ".join(text.splitlines())


def _as_json(hit: Hit, names: dict[str, str]) -> dict[str, Any]:
    named: Callable[[str], str] = lambda uuid: names.get(uuid, uuid)  # noqa: E731
    return {
        "article": hit.id, "start": hit.start, "end": hit.end, "left": hit.left, "match": hit.match,
        "right": hit.right, "number": hit.number, "title": hit.title, "published": hit.published,
        "outlet": hit.outlet, "labels": [named(each) for each in hit.labels],
    }  # fmt: skip
