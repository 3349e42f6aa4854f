"""What came of an export, in a sentence and the lines that go with it."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from annotator.session.exporting import ExportReport
from annotator.ui.exporting.where import free_name
from annotator.ui.words.language import sentences, titled, tr

MOST_LINES = 2_000


def export_sentence(report: ExportReport, name: str, listed: str = "") -> str:
    """What was written, and what was left out and why; ``listed`` is the file that lists it, "" for none."""
    written = tr("1 article written to {0}.") if report.articles == 1 else tr("{1} articles written to {0}.")
    said = [written.format(name, f"{report.articles:,}"), *map(tr, report.sentences)]
    if listed:
        said.append(tr("What was left out is listed in {0}.").format(listed))
    return sentences(said)


def report_beside(path: Path, ending: str = "") -> Path:
    """Where what was left out is listed: beside what is written, where nothing is yet.

    ``ending`` is that of the format; a folder's name is not cut at a full stop, as v1.2 and v1.3 are two.
    """
    return free_name(path.with_name(f"{path.name.removesuffix(ending)}-left-out"), ".csv")


def left_out_lines(report: ExportReport) -> tuple[str, ...]:
    """One line for each thing left out: why, where, which span."""
    lines: list[str] = []
    for each in islice(report.remarks, MOST_LINES):
        place = each.start if each.start is not None else each.source_start
        span = titled(f"{each.label} {place}", each.text) if place is not None else each.thing
        lines.append(" · ".join(filter(None, (each.article, " ".join(span.split()), tr(each.sentence)))))
    more = len(report.remarks) - len(lines)
    return (*lines, *([tr("… and {0} more.").format(f"{more:,}")] if more > 0 else []))
