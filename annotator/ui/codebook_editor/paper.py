"""The printable codebook on A4, by Qt's own rich text, which knows less of HTML and CSS than a browser."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from annotator.ui.fonts import ui_font
from annotator.ui.theme import LATIN_AND_CHINESE_SANS, LIGHT, SERIF

MARGIN_MM = 18
DOTS_AN_INCH = 300
POINTS = 10
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
ul {{ margin: 0 0 0 14px; -qt-list-indent: 0; }}
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


def write_pdf(html: str, path: Path) -> None:
    """A page of HTML on A4, in the window's fonts; the file can be written."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS_AN_INCH)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    document = paper_document(html)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.pageLayout().paintRectPixels(DOTS_AN_INCH).size()))
    document.print_(writer)
