"""How article text is set: its size, its lines, its paragraphs, its longest line, and whose glyph forms it has."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont

from annotator.ui.looks.fonts import reading_font
from annotator.ui.panes.marking.looks import Sizes


class Typography(NamedTuple):
    """``text`` in pixels; ``line`` and ``gap`` (between paragraphs) in per cent of the usual; ``measure`` the longest
    line in characters, 0 for as wide as the pane; ``face`` is serif or sans, ``forms`` are the Traditional glyphs',
    ``hant`` or ``hk``.
    """

    text: int = 17
    line: int = 100
    gap: int = 100
    measure: int = 0
    face: str = "serif"
    forms: str = "hant"

    @property
    def sizes(self) -> Sizes:
        return _sizes(self.text, self.line, self.gap)

    @property
    def width(self) -> int:
        """The room in pixels that the longest line takes with what is beside it; 0 for any."""
        return self.measure * self.text + 2 * self.sizes.side + 1 if self.measure else 0

    def font(self, script: str) -> QFont:
        """The font of ``hans`` or ``hant``."""
        return reading_font(self.forms if script == "hant" else script, self.text, self.face)


@lru_cache(maxsize=8)
def _sizes(text: int, line: int, gap: int) -> Sizes:
    return Sizes.of(text, line, gap)


def forms_of(standard: str) -> str:
    """Whose Traditional glyph forms a regional standard is read in."""
    return "hk" if standard.startswith("hk") else "hant"
