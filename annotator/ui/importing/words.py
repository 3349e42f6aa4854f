"""What an import came to, in a sentence and the lines that go with it."""

from __future__ import annotations

from annotator.session.import_report import ImportReport
from annotator.ui.language import tr


def import_sentence(report: ImportReport) -> tuple[str, tuple[str, ...]]:
    """What came in, what is to be known of it, how far it came; and a line for each that was left out."""
    count = len(report.imported)
    first = tr("1 article imported") if count == 1 else tr("{0} articles imported").format(f"{count:,}")
    if report.skipped:
        first += ", " + tr("{0} left out").format(f"{len(report.skipped):,}")
    lines = tuple(f"{each.name}: {each.why}" for each in report.skipped)
    return " ".join(filter(None, (f"{first}.", report.stopped, *report.sentences))), lines


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
        whole.passed_over.update(each.passed_over)
        whole.stopped = whole.stopped or each.stopped
    return whole
