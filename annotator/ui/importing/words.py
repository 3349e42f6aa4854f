"""What an import came to, in a sentence and the lines that go with it."""

from __future__ import annotations

import re

from annotator.session.taken.import_report import ImportReport
from annotator.ui.words.language import ended, sentences, titled, tr
from annotator.ui.words.reworded import reworded

FOR_THE_WINDOW = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"(Counted as [^.:]*? every )span( fits)[^.]*--offsets[^.]*\.", r"\1tag\2."),
        (r" ?With --offsets quote[^.]*\.", ""),
        (r" without --max-length", " without windows"),
        (r",? or name the format with --format", ""),
        (r"name it with --columns text=NAME", "choose its columns with Import table"),
        (r" \([^()]*--[^()]*\)", ""),
    )
)
"""What sentences say to somebody at a command line, and what is said of it in the window."""


def without_options(sentence: str) -> str:
    """A sentence of the session's without the options to type; for those the window has its own ways."""
    return reworded(sentence, FOR_THE_WINDOW)


def import_sentence(report: ImportReport) -> tuple[str, tuple[str, ...]]:
    """What came in, what is to be known of it, how far it came; and a line for each that was left out."""
    count = len(report.imported)
    first = tr("1 article imported") if count == 1 else tr("{0} articles imported").format(f"{count:,}")
    if report.skipped:
        first = tr("{0}, {1} left out").format(first, f"{len(report.skipped):,}")
    lines = tuple(titled(each.name, tr(without_options(each.why)).rstrip()) for each in report.skipped)
    said = (ended(first), tr(report.stopped), *(tr(without_options(each)).rstrip() for each in report.sentences))
    return sentences(said), lines


def says_more(report: ImportReport) -> bool:
    """Whether there is more to say than that it went well."""
    return bool(report.skipped or report.stopped or report.sentences)


def joined(reports: list[ImportReport]) -> ImportReport:
    """Several imports as one."""
    whole = ImportReport()
    for each in reports:
        whole.imported += each.imported
        whole.numbers += each.numbers
        whole.skipped += each.skipped
        whole.near_duplicates += each.near_duplicates
        whole.notes.update(each.notes)
        whole.spans.update(each.spans)
        whole.labels_created |= each.labels_created
        whole.labels_skipped.update(each.labels_skipped)
        whole.relations_skipped.update(each.relations_skipped)
        whole.attributes_skipped.update(each.attributes_skipped)
        whole.passed_over.update(each.passed_over)
        whole.stopped = whole.stopped or each.stopped
    return whole
