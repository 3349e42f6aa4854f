"""The open article with its spans in both scripts, written to be printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from annotator.errors import FormatError
from annotator.session.session import Session
from annotator.ui.progress.waiting import Waiting
from annotator.ui.words.language import mark, tr

STOPPED = mark("Stopped: nothing was written.")


def print_article_to(
    session: Session, number: int, path: Path, language: str = "en", window: QWidget | None = None
) -> None:
    """Write one article as HTML, or as PDF where the name ends so; whole or not at all.

    ``window`` is the one before which it is waited. Raises FormatError, also where it was stopped.
    """
    from annotator.session.exporting.writing import write_whole

    with Waiting(window, tr("Printing")) as waiting:
        pieces: list[bytes] = []
        for piece in article_html(session, number, language):
            pieces.append(piece)
            waiting.or_stop(0, 0)
        page = b"".join(pieces)
        data = _as_pdf(page, path.stem, waiting) if path.suffix.lower() == ".pdf" else page
        write_whole(path, iter((data,)), session.new_id())


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


def _as_pdf(page: bytes, name: str, waiting: Waiting) -> bytes:
    """Made in a place of its own: what cannot be written is found out where the file is put."""
    from annotator.ui.files.printing import print_pdf

    with TemporaryDirectory() as folder:
        made = Path(folder) / "article.pdf"
        html = page.decode("utf-8")
        if not waiting.beside(lambda: print_pdf(html, made, name, lambda: waiting.was_cancelled)):
            raise FormatError(STOPPED)
        return made.read_bytes()
