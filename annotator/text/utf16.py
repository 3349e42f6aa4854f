"""Between code points, in which we count, and UTF-16 units, in which Qt does."""

from __future__ import annotations

import re
from bisect import bisect_left

from annotator.errors import UnmappableRange
from annotator.sentences import worded

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Index:
    """The positions of one text in both units; a text of BMP characters alone costs nothing."""

    __slots__ = ("_astral", "_astral_qt", "length", "qt_length")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self.qt_length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        plain = self.qt_length == self.length
        self._astral = [] if plain else [found.start() for found in _ASTRAL.finditer(text)]
        self._astral_qt = [position + before for before, position in enumerate(self._astral)]

    def to_qt(self, position: int) -> int:
        """UTF-16 units before code point ``position``; raises UnmappableRange outside the text."""
        if not 0 <= position <= self.length:
            raise UnmappableRange(
                worded(
                    "Position {position} is not inside the text of {length} characters.",
                    position=position,
                    length=self.length,
                )
            )
        return position + bisect_left(self._astral, position)

    def from_qt(self, qt_position: int, *, up: bool = False) -> int:
        """Code points before a UTF-16 position; inside a surrogate pair its left edge, or with ``up`` its right one.

        Raises UnmappableRange outside the text.
        """
        if not 0 <= qt_position <= self.qt_length:
            raise UnmappableRange(
                worded(
                    "Position {qt_position} is not inside the text of {qt_length} UTF-16 units.",
                    qt_position=qt_position,
                    qt_length=self.qt_length,
                )
            )
        before = bisect_left(self._astral_qt, qt_position)
        inside = before > 0 and self._astral_qt[before - 1] + 1 == qt_position
        return qt_position - before + (inside and up)
