"""Makes Qt's SVG keep each line of words in one piece, whatever font it is read with."""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import LATIN_AND_CHINESE_SANS

NEAR = 0.8
"""Pixels within which a run of text begins where the one before it ends."""
_RUN = re.compile(r'<text ([^>]*?) x="([^"]+)" y="([^"]+)" ([^>]*?)\s*>([^<]*)</text>\s*')
_SIZE, _WEIGHT = re.compile(r'font-size="([\d.]+)"'), re.compile(r'font-weight="(\d+)"')


class _Run(NamedTuple):
    before: str
    x: float
    y: str
    behind: str
    text: str


def whole_lines(svg: str) -> str:
    """Qt writes a text element for each script in a line: they are joined, so that another font moves none of them."""
    made: list[str] = []
    last, end = None, 0
    for match in _RUN.finditer(svg):
        run = _Run(match[1], float(match[2]), match[3], match[4], match[5])
        if last is not None and match.start() == end and _follows(last, run):
            last = last._replace(text=last.text + run.text)
        else:
            made += [_written(last), svg[end : match.start()]]
            last = run
        end = match.end()
    return "".join([*made, _written(last), svg[end:]])


def with_families(svg: str) -> str:
    """Name the font that was measured with first, alone: some readers take a list of fonts for one name."""
    families = ",".join(LATIN_AND_CHINESE_SANS)
    return svg.replace(f'font-family="{families}"', f'font-family="{QFontInfo(ui_font()).family()}"')


def _follows(last: _Run, run: _Run) -> bool:
    if (last.before, last.y, last.behind) != (run.before, run.y, run.behind):
        return False
    return abs(last.x + QFontMetricsF(_font(last.behind)).horizontalAdvance(unescape(last.text)) - run.x) < NEAR


def _font(attributes: str) -> QFont:
    font = ui_font()
    if size := _SIZE.search(attributes):
        font.setPixelSize(round(float(size[1])))
    if weight := _WEIGHT.search(attributes):
        font.setWeight(QFont.Weight(int(weight[1])))
    return font


def _written(run: _Run | None) -> str:
    return f'<text {run.before} x="{run.x:g}" y="{run.y}" {run.behind}>{run.text}</text>\n' if run else ""
