"""The open article with its spans in both scripts, written to be printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from annotator.errors import FormatError
from annotator.session.session import Session
from annotator.ui.language import tr


def print_article_to(window: QWidget, session: Session, number: int, path: Path) -> None:
    """Write one article as HTML, or as PDF by the name's ending. Raises FormatError and what exporting raises."""
    from annotator.session.exporting.writing import write_whole
    from annotator.ui.waiting import Waiting

    with Waiting(window, tr("Printing")) as waiting:
        waiting.goes_on(0, 1)
        page = b"".join(_pieces(session, number))
        if path.suffix.lower() != ".pdf":
            write_whole(path, iter((page,)), session.new_id())
            return
        from annotator.ui.printing import print_pdf

        try:
            print_pdf(page.decode("utf-8"), path)
        except OSError as error:
            why = error.strerror or str(error)
            raise FormatError(tr("{0} cannot be written: {1}.").format(path.name, why)) from error


def _pieces(session: Session, number: int):
    from annotator.exchange.exporters.job import ExportJob, ExportOptions, ExportReport
    from annotator.exchange.exporters.printed import printed_html
    from annotator.exchange.exporters.record import records_of
    from annotator.session.exporting.articles import export_articles, export_context_of

    layers = (session.layer.name,) if session.layer else ()
    options = ExportOptions(layers=layers, status="all", scope="all", both="paired")
    job = ExportJob(export_context_of(session, options), options, ExportReport())
    return printed_html(records_of(export_articles(session, job, only={number}), job), job)
