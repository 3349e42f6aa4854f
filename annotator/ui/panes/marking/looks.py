"""What a label looks like in the text, and the sizes that every line of a pane is drawn to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

SELECTION_ALPHA = 0.26
MIRROR_ALPHA = 0.18


@dataclass(frozen=True, slots=True)
class LabelLook:
    """How a label is shown: ``colour`` as #rrggbb, ``short`` its name in the text, ``order`` its rank."""

    colour: str
    short: str
    order: int = 0


UNKNOWN_LOOK = LabelLook("#808080", "?", 1_000_000)


@lru_cache(maxsize=512)
def colour_of(name: str, alpha: float = 1.0) -> QColor:
    """A colour of a token, made once."""
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour


@dataclass(frozen=True, slots=True)
class Sizes:
    """Distances in logical pixels; ``fill_*`` are measured down from the baseline, whole so that edges stay crisp."""

    text: int
    line: int
    fill_top: int
    fill_bottom: int
    name: int
    paragraph_gap: int
    blank: int
    side: int = 14

    @classmethod
    def of(cls, text: int) -> Sizes:
        """The sizes for text of ``text`` pixels: fill, underline lanes and a gap that holds one name fill a line."""
        line = max(round(text * 2.12), text + 19)
        top, bottom = -round(text * 0.88) - 2, round(text * 0.12) + 7
        return cls(text, line, top, bottom, max(8, line - bottom + top), round(text * 0.72), round(text * 0.3))

    def underline(self, lane: int, lanes: int) -> tuple[int, int]:
        """Top (from the baseline) and thickness of the underline in ``lane`` of ``lanes``; lane 0 is the lowest."""
        step, thick = (3, 2) if lanes <= 3 else (2, 1)
        return self.fill_bottom - thick - step * lane, thick
