"""Figures of a project, and how long was worked on it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.context import json_option, opened, print_json, project_argument
from annotator.errors import FormatError, NotFound, UsageError

if TYPE_CHECKING:
    from annotator.session.figures.nouns import Figure, Table
    from annotator.session.session import Session

ROWS_SHOWN = 20
"""Of a longer table the terminal shows the first rows, and says how many there are; --json has all."""
TEXTS_SHOWN = 5
"""Of each label's frequent texts; all of them are shown."""
WIDEST = 40
"""Columns of a terminal that one cell may take."""


@click.command()
@project_argument
@click.option("--coder", metavar="NAME", help="Only this coder's spans, statuses and time; else everyone's.")
@click.option("--time", "time_file", metavar="FILE.csv", help="Write each stretch of active time as CSV; - is stdout.")
@json_option
def stats(project: str, coder: str | None, time_file: str | None, as_json: bool) -> None:
    """Articles, spans by label, lengths, time: what the dashboard shows, as numbers. Days are those of UTC."""
    if as_json and time_file == "-":
        raise UsageError("--json and --time - both want stdout: write to a file, or leave --json out.")
    with opened(project) as session:
        uuid = _coder_called(session, coder)
        if time_file is not None:
            written = _write_times(session, time_file, uuid)
            if as_json:
                print_json({"sittings": written})
            elif time_file != "-":
                click.echo(f"{time_file}: {written:,} sitting{'' if written == 1 else 's'}")
        elif as_json:
            print_json(_document(session, uuid, coder))
        else:
            _print_tables(session, uuid)


def _coder_called(session: Session, name: str | None) -> str:
    """The UUID of the coder named; "" for everyone. Raises NotFound."""
    from annotator.session.people.coders import coders

    if name is None:
        return ""
    everyone = coders(session)
    found = next((each.id for each in everyone if each.name == name), None)
    if found is None:
        known = ", ".join(each.name for each in everyone) or "nobody yet"
        raise NotFound(f"There is no coder “{name}” in {session.path.name} (there is: {known}).")
    return found


def _write_times(session: Session, name: str, coder: str) -> int:
    from annotator.session.paths import refuse_own_file
    from annotator.session.people.sittings import write_sittings_csv

    if name != "-" and Path(name).suffix.lower() != ".csv":
        raise FormatError(f"Active time is written as CSV: name a file that ends in .csv, not {name}.")
    if name != "-":
        refuse_own_file(session.path, Path(name))
    try:
        with nullcontext(sys.stdout) if name == "-" else open(name, "w", encoding="utf-8", newline="") as file:
            return write_sittings_csv(session, file, coder)
    except OSError as error:
        raise FormatError(f"{name} cannot be written: {error.strerror}.") from error


def _figures(session: Session, coder: str) -> Iterator[tuple[str, Figure]]:
    """Each figure under its name in the document."""
    from annotator.session.figures.job import all_figures

    return ((name, make()) for name, make in all_figures(session, coder=coder, articles_timed=0))


def _document(session: Session, coder: str, name: str | None) -> dict[str, Any]:
    """Everything: of each figure its tables, as lists of records, and what it says beside them."""
    from annotator.session.figures.nouns import FrequentFigure, TimelineFigure
    from annotator.session.figures.tables import tables_of
    from annotator.session.people.sittings import sitting_rows

    document: dict[str, Any] = {"project": session.name, "coder": name}
    for key, figure in _figures(session, coder):
        main, *others = tables_of(figure, session)
        document[key] = _records(main)
        for other in others:
            document[_word(other.name)] = _records(other)
        if isinstance(figure, FrequentFigure):
            document["frequent_read"] = {"spans": figure.spans, "read": figure.read}
        if isinstance(figure, TimelineFigure):
            document["timeline_step"] = figure.step
            document["undated"] = {"articles": figure.undated_articles, "spans": figure.undated_spans}
            document[key] = [each for each in document[key] if each["since"]]
    document["sittings"] = [
        {"coder": who, "article": number, "id": id_, "start": start, "seconds": seconds}
        for who, number, id_, start, seconds in sitting_rows(session, coder)
    ]
    return document


def _word(head: str) -> str:
    return head.replace(",", "").replace(" ", "_")


def _records(table: Table) -> list[dict[str, Any]]:
    return [dict(zip(map(_word, table.head), row, strict=True)) for row in table.rows]


def _print_tables(session: Session, coder: str) -> None:
    from annotator.session.figures.nouns import FrequentFigure
    from annotator.session.figures.tables import tables_of

    first = True
    for _, figure in _figures(session, coder):
        if isinstance(figure, FrequentFigure):
            figure = figure._replace(labels=tuple(e._replace(texts=e.texts[:TEXTS_SHOWN]) for e in figure.labels))
        for table in tables_of(figure, session):
            if not table.rows:
                continue
            if not first:
                click.echo()
            first = False
            said = ""
            if isinstance(figure, FrequentFigure) and figure.is_sample:
                said = f" (of {figure.read:,} of {figure.spans:,} spans, a sample)"
            click.echo(f"{table.name[0].upper()}{table.name[1:]}{said}")
            _print_table(table, len(table.rows) if isinstance(figure, FrequentFigure) else ROWS_SHOWN)


def _print_table(table: Table, at_most: int) -> None:
    """Columns side by side, numbers to the right; a wide character takes two places."""
    shown = [tuple(_cell(each) for each in row) for row in table.rows[:at_most]]
    widths = [max(_width(cell) for cell in column) for column in zip(table.head, *shown, strict=True)]
    is_number = [all(isinstance(each, int | float) for each in column) for column in zip(*table.rows, strict=True)]
    for row in (table.head, *shown):
        cells = (
            " " * (width - _width(cell)) + cell if number else cell + " " * (width - _width(cell))
            for cell, width, number in zip(row, widths, is_number, strict=True)
        )
        click.echo("  " + "  ".join(cells).rstrip())
    if len(table.rows) > len(shown):
        click.echo(f"  … {len(table.rows):,} rows in all: --json has them")


def _cell(value: str | int | float) -> str:
    if isinstance(value, float):
        return f"{value:,.1f}"
    if isinstance(value, int):
        return f"{value:,}"
    text = " ".join(value.split())
    while _width(text) > WIDEST:
        text = text[:-2] + "…"
    return text


def _width(text: str) -> int:
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(each) else 2 if east_asian_width(each) in "WF" else 1 for each in text)
