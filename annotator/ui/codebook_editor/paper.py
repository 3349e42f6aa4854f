"""The printable codebook in the words of Qt's own rich text."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QTextDocument

from annotator.ui.files.printing import new_document, write_document
from annotator.ui.looks.theme import LATIN_AND_CHINESE_SANS, LIGHT, SERIF

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
    document = new_document()
    document.setHtml(paper_html(html))
    return document


def write_pdf(html: str, path: Path, foot: str = "") -> None:
    """A page of HTML on A4, in the window's fonts, each page with ``foot`` and its number; the file can be written."""
    write_document(paper_document(html), path, foot)
