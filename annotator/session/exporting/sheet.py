"""The datasheet of the project beside an export of it."""

from __future__ import annotations

from annotator.agreement.figures import AgreementStopped
from annotator.exchange.exporters.dataset.datasheet import DATASHEET, DECISIONS, Exported, datasheet_bytes
from annotator.exchange.exporters.dataset.manifest import Made
from annotator.exchange.exporters.dataset.tally import in_all
from annotator.exchange.exporters.report import reason_said
from annotator.sentences import worded
from annotator.session.exporting.articles import Progress
from annotator.session.exporting.writing import ExportStopped
from annotator.session.reports.datasheet import datasheet_of
from annotator.session.reports.decided import decisions_bytes
from annotator.session.session import Session


def export_datasheet(session: Session, made: Made, progress: Progress | None) -> list[tuple[str, bytes]]:
    """(name, content) of it, and of the decisions of adjudication where there are any.

    Raises ExportStopped once ``progress`` returns False.
    """
    whole, report = in_all(made.apart), made.job.report
    layers = sorted(each.name for each in made.job.context.layers.values())
    left_out = [(reason_said(reason), n) for reason, n in report.counts.items()]
    exported = Exported(made.form.name, layers, whole.articles, whole.records, whole.spans, left_out)
    try:
        sheet = datasheet_of(session, made.job.options.licence, exported, progress=progress)
    except AgreementStopped as error:
        raise ExportStopped(worded("Stopped: nothing was written.")) from error
    files = [(DATASHEET, datasheet_bytes(sheet))]
    if sheet.adjudication.decisions:
        files.append((DECISIONS, decisions_bytes(sheet.adjudication)))
    return files
