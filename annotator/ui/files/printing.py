"""Pages of HTML on A4 paper, by Qt's own rich text, which knows less of HTML and CSS than a browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import LATIN_AND_CHINESE_SANS, LIGHT, SERIF

MARGIN_MM = 18
DOTS_AN_INCH = 300
POINTS, FOOT_POINTS = 10, 8
_STYLE = re.compile("<style>.*?</style>", re.DOTALL)
_SANS = ", ".join(f"'{each}'" for each in LATIN_AND_CHINESE_SANS)
_HANS, _HANT = (", ".join(f"'{each}'" for each in SERIF[script]) for script in ("hans", "hant"))
_SHEET = f"""
body {{ font-family: {_HANS}; color: {LIGHT.ink}; font-size: 10pt; }}
.hant {{ font-family: {_HANT}; }}
h1, h2, th, sup, .meta, .legend, .foot p {{ font-family: {_SANS}; }}
.article h1 {{ font-size: 13pt; margin: 0 0 4px 0; page-break-before: always; }}
.first h1 {{ page-break-before: auto; }}
h2 {{ font-size: 10pt; margin: 18px 0 4px 0; }}
.meta, .legend, th {{ font-size: 8.5pt; }}
.meta, .count, th {{ color: {LIGHT.mute}; }}
.meta {{ margin: 0 0 4px 0; }}
.legend {{ margin: 4px 0 12px 0; line-height: 120%; }}
.foot p {{ margin: 2px 0; white-space: pre-wrap; }}
th {{ text-align: left; font-weight: 600; padding: 0 0 5px 0; }}
td {{ padding: 0 10px 5px 0; white-space: pre-wrap; line-height: 118%; }}
.gap td {{ font-size: 4pt; line-height: 100%; padding: 0; }}
.second {{ padding-left: 10px; padding-right: 0; }}
sup {{ font-size: 9pt; }}
"""


def print_pdf(html: str, path: Path, foot: str = "", is_stopped: Callable[[], bool] = lambda: False) -> bool:
    """The printed articles (exchange.exporters.printed) as PDF, each page with ``foot`` and its number.

    Whether all of it is: ``is_stopped`` is asked before each page. It needs no window, and may be done beside one.
    """
    document = new_document()
    document.setHtml(_STYLE.sub(lambda _: f"<style>{_SHEET}</style>", html, count=1))
    return write_document(document, path, foot, is_stopped)


def new_document() -> QTextDocument:
    """An empty document in the window's font and paper's size."""
    document = QTextDocument()
    font = ui_font()
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    return document


def write_document(
    document: QTextDocument, path: Path, foot: str = "", is_stopped: Callable[[], bool] = lambda: False
) -> bool:
    """A document on A4, each page with ``foot`` and its number; whether all of it. The file can be written."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS_AN_INCH)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    document.documentLayout().setPaintDevice(writer)
    sheet = QSizeF(writer.pageLayout().paintRectPixels(DOTS_AN_INCH).size())
    foot_height = FOOT_POINTS * 3 * DOTS_AN_INCH / 72
    document.setPageSize(QSizeF(sheet.width(), sheet.height() - foot_height))
    keep_headings(document)
    painter = QPainter(writer)
    is_whole = False
    for page in range(document.pageCount()):
        if is_stopped():
            break
        if page:
            writer.newPage()
        _paint_page(painter, document, page)
        font = ui_font()
        font.setPointSizeF(FOOT_POINTS)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.mute))
        box = QRectF(0, sheet.height() - foot_height, sheet.width(), foot_height)
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, foot)
        number = f"{page + 1} / {document.pageCount()}"
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, number)
    else:
        is_whole = True
    painter.end()
    return is_whole


def keep_headings(document: QTextDocument) -> None:
    """Put every heading that would stand alone at the foot of a page, with what belongs to it, on the next one."""
    layout, height = document.documentLayout(), document.pageSize().height()
    first: QTextBlock | None = None
    block = document.begin()
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if _is_heading(block):
            first = first or block
        else:
            begins = layout.blockBoundingRect(first).top() if first is not None else 0
            if first is not None and int(begins // height) != int(_second_line(block, box) // height):
                cursor = QTextCursor(first)
                broken = first.blockFormat()
                broken.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(broken)
            first = None
        block = block.next()


def _second_line(block: QTextBlock, box: QRectF) -> float:
    """Where the second line of a block ends, or its only one."""
    lines = min(2, block.layout().lineCount())
    return box.top() + (block.layout().lineAt(lines - 1).rect().bottom() if lines else box.height()) - 1


def _is_heading(block: QTextBlock) -> bool:
    """Whether a block belongs to what follows it: a heading, a line below it, the name of a list."""
    size = block.charFormat().fontPointSize() if block.text().strip() else 0.0
    return block.blockFormat().headingLevel() > 0 or 0 < size < POINTS


def _paint_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    size = document.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, page * size.height(), size.width(), size.height())  # pyright: ignore[reportAttributeAccessIssue]
    painter.save()
    painter.translate(0, -page * size.height())
    painter.setClipRect(context.clip)  # pyright: ignore[reportAttributeAccessIssue]
    document.documentLayout().draw(painter, context)
    painter.restore()
