"""The codebook as files: YAML in and out, and a page to print."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import FormatError
from annotator.model.codebook import Codebook, dump_codebook, load_codebook
from annotator.model.codebook.printed import codebook_html
from annotator.session.paths import refuse_own_file
from annotator.session.session import Session

YAML = "YAML (*.yaml *.yml)"
PRINTED = "HTML (*.html);;PDF (*.pdf)"
MARGIN_MM = 16
DOTS_AN_INCH = 300


def read_yaml(session: Session, path: Path) -> Codebook:
    """The codebook in a file. Raises CodebookError, and FormatError for the project's own file."""
    refuse_own_file(session.path, path)
    return load_codebook(path)


def write_yaml(session: Session, path: Path) -> None:
    """The codebook in force as YAML. Raises FormatError."""
    _write(session, path, dump_codebook(session.codebook).encode())


def write_printed(session: Session, path: Path, language: str) -> None:
    """The codebook in force as HTML, or as PDF where the file ends so. Raises FormatError."""
    html = codebook_html(session.codebook, language, session.codebook_number)
    if path.suffix.lower() == ".pdf":
        refuse_own_file(session.path, path)
        write_pdf(html, path, language)
    else:
        _write(session, path, html.encode())


def write_pdf(html: str, path: Path, language: str) -> None:
    """A page of HTML on A4, in the window's fonts. Raises FormatError where the file cannot be written."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

    from annotator.ui.fonts import ui_font

    try:
        path.open("ab").close()
    except OSError as error:
        raise _unwritable(path, error) from error
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS_AN_INCH)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins,
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    document = QTextDocument()
    font = ui_font()
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(writer)
    page = writer.pageLayout().paintRectPixels(DOTS_AN_INCH).size()
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(QSizeF(page))
    document.print_(writer)


def _write(session: Session, path: Path, content: bytes) -> None:
    refuse_own_file(session.path, path)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> FormatError:
    return FormatError(f"{path} cannot be written ({error.strerror}): choose another folder.")
