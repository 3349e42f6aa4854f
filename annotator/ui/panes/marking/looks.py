"""What a label looks like in the text, and the sizes that every line of a pane is drawn to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QColor

SELECTION_ALPHA = 0.26
MIRROR_ALPHA = 0.18


class LabelLook(NamedTuple):
    """How a label is shown: ``colour`` as #rrggbb, ``short`` its name in the text, ``order`` its rank."""

    colour: str
    short: str
    order: int = 0


UNKNOWN_LOOK = LabelLook("#808080", "?", 1_000_000)


@lru_cache(maxsize=16)
def cut_names(names: tuple[str, ...]) -> dict[str, str]:
    """The fewest first characters of each name that no other name begins with, and that end with no sign."""
    known = set(names)
    return {one: next((cut for cut in _beginnings(one) if _is_of_one(cut, known)), one) for one in known}


def _beginnings(name: str) -> Iterator[str]:
    return (name[:n] for n in range(1, len(name)) if name[n - 1].isalnum())


def _is_of_one(cut: str, names: set[str]) -> bool:
    return sum(each.startswith(cut) for each in names) == 1


@lru_cache(maxsize=512)
def colour_of(name: str, alpha: float = 1.0) -> QColor:
    """A colour of a token, made once."""
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour


_AIR = 2
"""Pixels between a label's name and what stands above and below it."""
_LANES, _LANES_OF_TEXT = 8, 0.46
"""Least room for underlines below the glyphs in pixels, and how much of the text's size it is in larger text."""
MOST_LANES = 5
"""So many underlines have a lane each; of more, all but the lowest four share the topmost."""


class Sizes(NamedTuple):
    """Distances in logical pixels, whole so that edges stay crisp; ``fill_*``, ``lane_top``, ``name_top`` and
    ``middle`` (of the glyphs) are measured down from the baseline.
    """

    text: int
    line: int
    fill_top: int
    fill_bottom: int
    lane_top: int
    name_top: int
    name_height: int
    name: int
    middle: int
    paragraph_gap: int
    blank: int
    side: int = 14

    @classmethod
    def of(cls, text: int, line_percent: int = 100, gap_percent: int = 100) -> Sizes:
        """The sizes for text of ``text`` pixels: a line holds glyphs, underline lanes, and one name with air around.

        Lines and the gaps between paragraphs may have another height, in per cent of the usual one: what a line has
        more is empty, what it has less its name does without.
        """
        name = max(10, round(text * 0.6))
        height = round(name * 1.05)
        top, lane_top = -round(text * 0.88) - 2, round(text * 0.25)
        name_top = top - _AIR - height
        lanes = max(_LANES, round(text * _LANES_OF_TEXT))
        usual = max(round(text * 2.12), lane_top + lanes + _AIR - name_top)
        fill_bottom = usual + name_top - _AIR
        line = max(round(usual * line_percent / 100), fill_bottom + _AIR - top + 1)
        return cls(text, line, top, fill_bottom, lane_top, max(name_top, fill_bottom + _AIR - line), height, name,
                   -round(text * 0.38), round(text * 0.72 * gap_percent / 100), round(text * 0.3))  # fmt: skip

    @property
    def holds_names(self) -> bool:
        """Whether a label's name has room over the line that it belongs to."""
        return self.name_top + self.name_height <= self.fill_top - _AIR

    def underline(self, lane: int, lanes: int) -> tuple[int, int]:
        """Top (from the baseline) and thickness of the underline in ``lane`` of ``lanes``; lane 0 is the lowest.

        A row of paper stays between any two lanes; all from ``shared`` on have one place, below the glyphs.
        """
        room = self.fill_bottom - self.lane_top
        if lanes <= MOST_LANES and 3 * lanes - 1 <= room:
            return self.fill_bottom - 2 - 3 * lane, 2
        if lane >= self.shared(lanes):
            return self.lane_top - 1, 2
        hang = 2 * lanes - 1 > room
        return self.fill_bottom - 1 + hang - 2 * lane, 1

    @staticmethod
    def shared(lanes: int) -> int:
        """The lowest of the lanes that stand in one place because there are too many; ``lanes`` where there are not."""
        return lanes if lanes <= MOST_LANES else MOST_LANES - 1
