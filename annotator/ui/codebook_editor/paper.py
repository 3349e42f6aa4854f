"""The printable codebook on A4, by Qt's own rich text, which knows less of HTML and CSS than a browser."""

from __future__ import annotations

import re
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

from annotator.ui.fonts import ui_font
from annotator.ui.theme import LATIN_AND_CHINESE_SANS, LIGHT, SERIF

MARGIN_MM = 18
DOTS_AN_INCH = 300
POINTS, FOOT_POINTS = 10, 8
_STYLE = re.compile("<style>.*?</style>", re.DOTALL)
_CHIP = re.compile('<span class="chip" style="background: (#[0-9a-f]{6})"></span>')
_SECTION = re.compile('<section class="([^"]*)"[^>]*>')
_SERIF = ", ".join(f"'{each}'" for each in SERIF["hans"])
_SANS = ", ".join(f"'{each}'" for each in LATIN_AND_CHINESE_SANS)
_SHEET = f"""
body {{ font-family: {_SERIF}; color: {LIGHT.ink}; }}
h1, h2, h3, dt, .meta, .other, .key, th {{ font-family: {_SANS}; }}
h1 {{ font-size: 20pt; margin: 0; }}
h2 {{ font-size: 14pt; margin: 22px 0 6px 0; }}
h3 {{ font-size: 12pt; margin: 14px 0 2px 0; }}
p {{ margin: 3px 0; }}
.item {{ margin: 1px 0 1px 12px; text-indent: -12px; }}
dt {{ margin: 5px 0 1px 0; }}
dd {{ margin-left: 0; }}
.below {{ margin-left: 18px; }}
dt, .meta, .other, .aside, .key {{ color: {LIGHT.mute}; font-size: 9pt; }}
.hant {{ color: {LIGHT.mute}; }}
a {{ color: {LIGHT.ink}; text-decoration: none; }}
td, th {{ padding: 2px 10px 2px 0; text-align: left; }}
"""


def paper_html(html: str) -> str:
    """A browser's page in the words that Qt understands: sections, chips and keys are lost on it."""
    html = _STYLE.sub(lambda _: f"<style>{_SHEET}</style>", html)
    html = _CHIP.sub(lambda found: f'<span style="color: {found[1]}">■</span> ', html)
    html = _SECTION.sub(lambda found: f'<div class="{found[1]}">', html).replace("</section>", "</div>")
    html = html.replace("<ul>", "").replace("</ul>", "").replace("<li>", '<p class="item">– ').replace("</li>", "</p>")
    html = html.replace('<p class="item">– <a', '<p class="item"><a')
    html = html.replace("<nav>", "<div>").replace("</nav>", "</div>")
    return html.replace("<kbd>", '&nbsp; <span class="key">').replace("</kbd>", "</span>")


def paper_document(html: str) -> QTextDocument:
    document = QTextDocument()
    font = ui_font()
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(paper_html(html))
    return document


def write_pdf(html: str, path: Path, foot: str = "") -> None:
    """A page of HTML on A4, in the window's fonts, each page with ``foot`` and its number; the file can be written."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS_AN_INCH)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    document = paper_document(html)
    document.documentLayout().setPaintDevice(writer)
    sheet = QSizeF(writer.pageLayout().paintRectPixels(DOTS_AN_INCH).size())
    foot_height = FOOT_POINTS * 3 * DOTS_AN_INCH / 72
    document.setPageSize(QSizeF(sheet.width(), sheet.height() - foot_height))
    keep_headings(document)
    painter = QPainter(writer)
    for page in range(document.pageCount()):
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
    painter.end()


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
