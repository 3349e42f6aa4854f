"""The open article with its spans in both scripts, written to be printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.session.session import Session


def print_article_to(session: Session, number: int, path: Path, language: str = "en") -> None:
    """Write one article as HTML, or as PDF where the name ends so; whole or not at all. Raises FormatError."""
    from annotator.session.exporting.writing import write_whole

    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        page = b"".join(article_html(session, number, language))
        data = _as_pdf(page, path.stem) if path.suffix.lower() == ".pdf" else page
        write_whole(path, iter((data,)), session.new_id())
    finally:
        QGuiApplication.restoreOverrideCursor()


def article_html(session: Session, number: int, language: str = "en") -> Iterator[bytes]:
    """The page of one article of the project, whatever its status, with the spans of the coder's layer.

    Raises UsageError where no coder is chosen.
    """
    from annotator.exchange.exporters.job import ExportJob, ExportOptions
    from annotator.exchange.exporters.printed import printed_html
    from annotator.exchange.exporters.record import records_of
    from annotator.exchange.exporters.report import ExportReport
    from annotator.exchange.registry import exporter
    from annotator.session.exporting.articles import ArticleSource, export_context_of
    from annotator.session.exporting.population import population_of

    layers = (session.owner()[1].name,)
    options = ExportOptions(layers=layers, status="all", scope="all", both="paired")
    job = ExportJob(export_context_of(session, options), options, ExportReport())
    source = ArticleSource(session, job, population_of(session, exporter("print"), job))
    return printed_html(records_of(source.articles([number]), job), job, language)


def _as_pdf(page: bytes, name: str) -> bytes:
    """Made in a place of its own: what cannot be written is found out where the file is put."""
    from annotator.ui.printing import print_pdf

    with TemporaryDirectory() as folder:
        made = Path(folder) / "article.pdf"
        print_pdf(page.decode("utf-8"), made, name)
        return made.read_bytes()
