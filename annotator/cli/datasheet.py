"""The command that writes a project's datasheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.context import Progress, json_option, opened, print_json, project_argument

if TYPE_CHECKING:
    from annotator.exchange.exporters.dataset.datasheet import Sheet

MOST_DRAWS = 100_000


@click.command()
@project_argument
@click.argument("out", type=click.Path(path_type=Path), metavar="OUT.md")
@click.option("--licence", default="", metavar="TEXT", help="Under which licence the data is given.")
@click.option("--draws", type=click.IntRange(0, MOST_DRAWS), default=1_000, show_default=True, metavar="N",
              help="Draws of articles for the 95 % intervals; 0 for none.")  # fmt: skip
@json_option
def datasheet(project: str, out: Path, licence: str, draws: int, as_json: bool) -> None:
    """Write who coded what, when and under which codebook, how well coders agree, and what was left out."""
    from annotator.session.reports.datasheet import write_datasheet

    progress = Progress("measure")
    with opened(project) as session:
        try:
            sheet = write_datasheet(session, out, licence, draws, progress)
        finally:
            progress.end()
    if as_json:
        print_json({"path": str(out), **datasheet_document(sheet)})
        return
    click.echo(f"{out}: the datasheet of {sheet.project}.")


def datasheet_document(sheet: Sheet) -> dict[str, Any]:
    """What the sheet says, for programs."""
    book, found = sheet.codebook, sheet.agreement
    return {
        "project": sheet.project,
        "annotator": sheet.software,
        "texts": {**sheet.texts._asdict(), "scripts": dict(sheet.texts.scripts), "outlets": dict(sheet.texts.outlets)},
        "coders": [each._asdict() for each in sheet.coders],
        "layers": dict(sheet.gold),
        "codebook": {**book._asdict(), "versions": [each._asdict() for each in book.versions]},
        "rounds": [{**each._asdict(), "shares": [*map(_share, each.shares)]} for each in sheet.rounds],
        "agreement": {
            "measures": [each._asdict() for each in found.measures],
            "values": [each._asdict() for each in found.values],
            "methods": found.methods,
            "references": found.references,
            "whys": [{"cells": cells, "why": why} for cells, why in found.whys],
            "why": found.why,
        },
        "adjudication": {
            **sheet.adjudication._asdict(),
            "decisions": [each._asdict() for each in sheet.adjudication.decisions],
        },
        "licence": sheet.licence,
        "left_out": sheet.left_out,
    }


def _share(share: tuple[str, int, int]) -> dict[str, Any]:
    coder, given, done = share
    return {"coder": coder, "given": given, "done": done}
