"""One script view as a pane holds it: what is shown, and every offset between source, view and Qt.

Qt would break a block at more than line feeds and replace characters when asked for its text, so the pane shows
substitutes of the same UTF-16 length and never asks.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.text.utf16 import Utf16Index
from annotator.text.views import ScriptView

# C0 controls become their pictures; what Qt takes for block ends, frames, objects or line ends becomes visible signs.
_SUBSTITUTES = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_SUBSTITUTES |= {0x7F: 0x2421, 0x85: 0x2424, 0x2028: 0x21B5, 0x2029: 0x00B6, 0xFFFC: 0xFFFD, 0xFEFF: 0x2060}
_SUBSTITUTES |= dict.fromkeys((*range(64976, 65008), 65534, 65535), 65533)
CLOSERS = "，。、；：？！）》〉」』】〕”’…,.;:?!)\\]}％"
OPENERS = "（《〈「『【〔“‘(\\[{"
_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff\ud800-\udfff]")
_AT_SIGN = re.compile(f"(?<=[{OPENERS}])[ \u3000]+|[ \u3000]+(?=[{CLOSERS}])")

FOLD = "\u00a0"
"""What a fold is in the widget: a line that is not blank, in which the pane paints what it hides."""


def shown_text(text: str) -> str:
    """The characters put into the widget: as long in UTF-16 as ``text``, with no block end but the line feed.

    A blank is one at which no line ends where punctuation would begin the next one, or end its own.
    """
    if _SPECIAL.search(text):
        text = _SPECIAL.sub(lambda found: chr(_SUBSTITUTES.get(ord(found[0]), 0xFFFD)), text)
    return _AT_SIGN.sub(lambda found: FOLD * len(found[0]), text)


def folded_text(text: str, folds: tuple[tuple[int, int], ...]) -> str:
    """The text with ``FOLD`` in place of each run of it."""
    parts: list[str] = []
    at = 0
    for start, end in folds:
        parts += (text[at:start], FOLD)
        at = end
    return "".join((*parts, text[at:]))


def _fold_lines(text: str, folds: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int, int]]:
    line = at = hidden = 0
    for start, end in folds:
        line += text.count("\n", at, start)
        size = text.count("\n", start, end)
        yield line, size, hidden
        line, at, hidden = line + size, end, hidden + size


class FoldedIndex:
    """The code points of a text and the UTF-16 units of what is shown of it; each fold is one unit there."""

    def __init__(self, plain: Utf16Index, folds: tuple[tuple[int, int], ...]) -> None:
        self._plain = plain
        self._starts = [start for start, _ in folds]
        self._ends = [end for _, end in folds]
        gone = [0, *accumulate(end - start - 1 for start, end in folds)]
        self._gone = gone
        self._shown = [start - before for start, before in zip(self._starts, gone)]

    def to_qt(self, position: int) -> int:
        """UTF-16 units before a code point; inside a fold those before it."""
        at = bisect_right(self._starts, position)
        if at and position < self._ends[at - 1]:
            return self._plain.to_qt(self._shown[at - 1])
        return self._plain.to_qt(position - self._gone[at])

    def from_qt(self, qt_position: int, *, up: bool = False) -> int:
        """Code points before a UTF-16 position: before a fold its start, behind it its end."""
        shown = self._plain.from_qt(qt_position, up=up)
        return shown + self._gone[bisect_left(self._shown, shown)]


class PaneText(NamedTuple):
    """A script view with its UTF-16 index and the Qt position at which each block (line of what is shown) begins.

    ``folds`` are runs of whole lines, in code points of the view, each shown as a line of its own with nothing in it.
    """

    view: ScriptView
    utf16: Utf16Index | FoldedIndex
    block_starts: tuple[int, ...]
    qt_length: int
    shown: str
    folds: tuple[tuple[int, int], ...] = ()
    fold_lines: tuple[tuple[int, int, int], ...] = ()
    """Of each fold the line of the view at which it begins, how many more it has, and how many those before it hide."""

    @classmethod
    def of(cls, view: ScriptView, folds: tuple[tuple[int, int], ...] = (), full_width: bool = False) -> PaneText:
        """With ``full_width`` the ASCII punctuation of Chinese is shown so; nothing but ``shown`` is another."""
        text = folded_text(view.text, folds) if folds else view.text
        plain = Utf16Index(text)
        starts = (0, *(plain.to_qt(found.end()) for found in re.finditer("\n", text)))
        index = FoldedIndex(plain, folds) if folds else plain
        shown = shown_text(text)
        if full_width:
            from annotator.ui.panes.shown.full_width import widened

            shown = widened(shown)
        return cls(view, index, starts, plain.qt_length, shown, folds, tuple(_fold_lines(view.text, folds)))

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
        """The Qt range of a source range; empty where this view shows nothing of it."""
        return self.qt_range(*self.view.from_source(start, end))

    def qt_range(self, view_start: int, view_end: int) -> tuple[int, int]:
        """The Qt range of code points of the view, without what is folded at its edges."""
        if not self.folds:
            return self.utf16.to_qt(view_start), self.utf16.to_qt(view_end)
        at = self.fold_at(view_start)
        first = self.utf16.to_qt(self.folds[at][1] if at is not None and self.folds[at][0] < view_start else view_start)
        return first, max(first, self.utf16.to_qt(view_end))

    def fold_at(self, view_position: int) -> int | None:
        """Which fold a position of the view stands in or touches."""
        at = bisect_right(self.folds, (view_position, len(self.view.text) + 1)) - 1
        return at if at >= 0 and view_position <= self.folds[at][1] else None

    def is_folded(self, start: int, end: int) -> bool:
        """Whether a source range is out of sight in a fold."""
        return bool(self.folds) and self.hides(*self.view.from_source(start, end))

    def hides(self, view_start: int, view_end: int) -> bool:
        """Whether code points of the view are out of sight in a fold."""
        at = self.fold_at(view_start) if self.folds else None
        return at is not None and view_end <= self.folds[at][1]

    def line_of(self, block: int) -> int:
        """The line of the view's text that a block shows, or the first of those that it folds."""
        return self.view.text.count("\n", 0, self.utf16.from_qt(self.block_starts[block])) if self.folds else block

    def block_of(self, line: int) -> int:
        """The block that shows a line of the view's text."""
        if not self.folds:
            return line
        at = bisect_left(self.fold_lines, (line,))
        if not at:
            return line
        first, size, hidden = self.fold_lines[at - 1]
        return line - hidden - min(size, line - first)

    def image_or_caret(self, selected: tuple[int, int, str] | None, caret: int) -> tuple[int, int]:
        """The Qt range of what was selected in the source; the caret's place twice where there is none of it."""
        try:
            image = self.image(*selected[:2]) if selected else (0, 0)
        except UnmappableRange:
            image = (0, 0)
        at = self.caret_image(caret)
        return image if image[0] < image[1] else (at, at)

    def source_range(self, qt_start: int, qt_end: int) -> tuple[int, int] | None:
        """The source range that a Qt range covers, widened to aligned units; None when the source has nothing of it."""
        if qt_start >= qt_end:
            return None
        try:
            return self.view.to_source(self.utf16.from_qt(qt_start), self.utf16.from_qt(qt_end, up=True))
        except UnmappableRange:
            return None

    def caret_image(self, source: int) -> int:
        """The Qt position of a caret in the source."""
        return self.utf16.to_qt(self.view.chain.caret_to_b(source))

    def caret_source(self, qt: int) -> int:
        """The source position of a caret at a Qt position."""
        return self.view.chain.caret_to_a(self.utf16.from_qt(qt))

    def copy(self, qt_start: int, qt_end: int) -> str:
        """The exact text of the view in a Qt range."""
        return self.view.text[self.utf16.from_qt(qt_start) : self.utf16.from_qt(qt_end, up=True)]
