"""One script view as a pane holds it: what is shown, and every offset between source, view and Qt.

Qt would break a block at more than line feeds and replace characters when asked for its text, so the pane shows
substitutes of the same UTF-16 length and never asks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from annotator.errors import UnmappableRange
from annotator.text.utf16 import Utf16Index
from annotator.text.views import ScriptView

# C0 controls become their pictures; what Qt takes for block ends, frames, objects or line ends becomes visible signs.
_SUBSTITUTES = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_SUBSTITUTES |= {0x7F: 0x2421, 0x85: 0x2424, 0x2028: 0x21B5, 0x2029: 0x00B6, 0xFFFC: 0xFFFD, 0xFEFF: 0x2060}
_SUBSTITUTES |= dict.fromkeys((*range(64976, 65008), 65534, 65535), 65533)
_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff\ud800-\udfff]")


def shown_text(text: str) -> str:
    """The characters put into the widget: as long in UTF-16 as ``text``, with no block end but the line feed."""
    if not _SPECIAL.search(text):
        return text
    return _SPECIAL.sub(lambda found: chr(_SUBSTITUTES.get(ord(found[0]), 0xFFFD)), text)


@dataclass(frozen=True, slots=True)
class PaneText:
    """A script view with its UTF-16 index and the Qt position at which each block (line of the text) begins."""

    view: ScriptView
    index: Utf16Index
    block_starts: tuple[int, ...]
    qt_length: int
    shown: str = field(repr=False)

    @classmethod
    def of(cls, view: ScriptView) -> PaneText:
        index = Utf16Index(view.text)
        starts = (0, *(index.to_qt(found.end()) for found in re.finditer("\n", view.text)))
        return cls(view, index, starts, index.to_qt(len(view.text)), shown_text(view.text))

    def block_at(self, qt: int) -> int:
        """The number of the block that holds the position."""
        return bisect_right(self.block_starts, qt) - 1

    def block_range(self, block: int) -> tuple[int, int]:
        """First and last Qt position in a block; the line feed is not in it."""
        last = block + 1 >= len(self.block_starts)
        return self.block_starts[block], self.qt_length if last else self.block_starts[block + 1] - 1

    def trimmed(self, qt_start: int, qt_end: int) -> tuple[int, int]:
        """The range without line feeds at its edges."""
        while qt_start < qt_end and qt_start == self.block_range(self.block_at(qt_start))[1]:
            qt_start += 1
        while qt_start < qt_end and qt_end == self.block_starts[self.block_at(qt_end)]:
            qt_end -= 1
        return qt_start, qt_end

    def image(self, start: int, end: int) -> tuple[int, int]:
        """The Qt range of a source range; empty where this view has nothing of it."""
        view_start, view_end = self.view.from_source(start, end)
        return self.index.to_qt(view_start), self.index.to_qt(view_end)

    def source_range(self, qt_start: int, qt_end: int) -> tuple[int, int] | None:
        """The source range that a Qt range covers, widened to aligned units; None when the source has nothing of it."""
        if qt_start >= qt_end:
            return None
        try:
            return self.view.to_source(self.index.from_qt(qt_start), self.index.from_qt(qt_end, up=True))
        except UnmappableRange:
            return None

    def caret_image(self, source: int) -> int:
        """The Qt position of a caret in the source."""
        return self.index.to_qt(self.view.chain.caret_to_b(source))

    def caret_source(self, qt: int) -> int:
        """The source position of a caret at a Qt position."""
        return self.view.chain.caret_to_a(self.index.from_qt(qt))

    def copy(self, qt_start: int, qt_end: int) -> str:
        """The exact text of the view in a Qt range."""
        return self.view.text[self.index.from_qt(qt_start) : self.index.from_qt(qt_end, up=True)]
