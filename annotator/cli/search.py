"""The search: every place where a query stands, in either script, or every span of a kind."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import click

from annotator.cli.context import Progress, json_option, opened, print_json, project_argument
from annotator.errors import FormatError, UsageError

if TYPE_CHECKING:
    from annotator.session.search.query import Hit, HitGroup, Query
    from annotator.session.session import Session

SHOWN_CONTEXT = 24
MOST_SORTED = 100_000
"""Hits that are found before they are sorted and the first of them shown."""


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
@click.option("--sort", type=click.Choice(("article", "date", "left", "right")), default=None,
              help="By article (as they are found), by date, or by what stands left or right of them.")  # fmt: skip
@click.option("--group", is_flag=True, help="Count hits of the same wording: the most frequent first, or by --sort.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many, the first ones by --sort.")
@click.option("--csv", "csv_file", metavar="FILE", help="Write a table for spreadsheets; - is stdout.")
@json_option
def search(project: str, query: str, sort: str | None, group: bool, limit: int | None, csv_file: str | None,
           as_json: bool, **asked: Any) -> None:  # fmt: skip
    """Every place where the query stands, with its context; either script finds both."""
    if csv_file == "-" and as_json:
        raise UsageError("--csv - and --json would both write to stdout: choose one, or write the table to a file.")
    with opened(project) as session:
        what = _query(query, **asked)
        _bring_index_up_to_date(session, what)
        answer = _answer(session, what, sort or "article", limit)
        names = {each.uuid: each.id for each in session.codebook.labels}
        groups = _groups(answer.hits, by_frequency=sort is None) if group else None
        if csv_file:
            _write_csv(session, answer.hits, groups, csv_file, names)
    if as_json:
        print_json([_as_json(hit, names) for hit in answer.hits] if groups is None else _groups_as_json(groups))
    elif not csv_file:
        _print(answer.hits, groups)
    print(_summary(answer), file=sys.stderr)


class _Answer(NamedTuple):
    """The hits that are shown; ``total`` is None where nobody has counted all."""

    hits: list[Hit]
    total: int | None
    undated: int


def _answer(session: Session, query: Query, sort: str, limit: int | None) -> _Answer:
    """Sorted otherwise than they are found, the first ones are those of all, or of MOST_SORTED."""
    from annotator.session.search.ordering import sorted_hits
    from annotator.session.search.query import Found
    from annotator.session.search.searching import search_job

    in_order = sort == "article"
    most = limit if in_order or limit is None else max(limit, MOST_SORTED)
    hits: list[Hit] = []
    end = Found(0, 0, True)
    for part in search_job(session, _go_on, query, most):
        if isinstance(part, Found):
            end = part
        else:
            hits += part
    return _Answer(sorted_hits(hits, sort)[:limit], len(hits) if end.complete else None, end.undated)


def _summary(answer: _Answer) -> str:
    shown = len(answer.hits)
    if answer.total is None:
        said = f"The first {shown} found; there are more."
    elif answer.total > shown:
        said = f"The first {shown} of {answer.total} found."
    else:
        said = f"{shown} found."
    if answer.undated:
        said += f" {answer.undated} articles state no year and were not looked at."
    return said


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
        text=text, kind=kind, label=of or "", where=where, coder=coder, state=state or "", attribute=(id_, value),
        outlet=outlet, since=since, until=until, status=status,
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


def _groups(hits: list[Hit], *, by_frequency: bool) -> list[HitGroup]:
    """The wordings and their hits: the most frequent first, else in the order of their first hits."""
    from annotator.session.search.ordering import grouped_hits

    groups = grouped_hits(hits)
    if by_frequency:
        return groups
    place = {id(hit): at for at, hit in enumerate(hits)}
    return sorted(groups, key=lambda group: place[id(group.hits[0])])


def _write_csv(
    session: Session, hits: list[Hit], groups: list[HitGroup] | None, out: str, names: dict[str, str]
) -> None:
    from annotator.session.paths import refuse_own_file
    from annotator.session.search.ordering import groups_csv, hits_csv

    def write(file: IO[str]) -> None:
        if groups is None:
            hits_csv(hits, file, names)
        else:
            groups_csv(groups, file)

    if out == "-":
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
        write(sys.stdout)
        return
    refuse_own_file(session.path, Path(out))
    try:
        with open(out, "w", encoding="utf-8", newline="") as file:
            write(file)
    except OSError as error:
        raise FormatError(f"{out} cannot be written: {error.strerror}.") from error


def _print(hits: list[Hit], groups: list[HitGroup] | None) -> None:
    if groups is not None:
        for each in groups:
            click.echo(f"{len(each.hits):>6}  {_line(each.match)}")
        return
    for hit in hits:
        left, match, right = hit.left[-SHOWN_CONTEXT:], _line(hit.match), hit.right[:SHOWN_CONTEXT]
        click.echo(f"{hit.number:>5} {hit.start:>6}  {left:>24}【{match}】{right}")


def _groups_as_json(groups: list[HitGroup]) -> list[dict[str, Any]]:
    return [{"match": each.match, "hits": len(each.hits)} for each in groups]


def _line(text: str) -> str:
    return " ".join(text.splitlines())


def _as_json(hit: Hit, names: dict[str, str]) -> dict[str, Any]:
    return {
        "article": hit.id, "start": hit.start, "end": hit.end, "left": hit.left, "match": hit.match,
        "right": hit.right, "number": hit.number, "title": hit.title, "published": hit.published,
        "outlet": hit.outlet, "labels": [names.get(each, each) for each in hit.labels],
    }  # fmt: skip
