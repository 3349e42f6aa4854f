"""What is painted for the annotations of one block, from its laid-out lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextLayout, QTextLine

from annotator.ui.looks.theme import Theme
from annotator.ui.panes.marking.depth import peaks, stretches
from annotator.ui.panes.marking.looks import MOST_LANES, Sizes
from annotator.ui.panes.marking.names import CHOSEN, COUNT, INNER, NEAR, OUTER, Wish, place_names
from annotator.ui.panes.marking.spans import Piece

HANDLE = 3
"""Radius of the knob at an edge of the chosen span, in pixels."""
_FAINT = 0.6
"""How much of its label's colour the outline of a pending span has."""
_WIDE = 6
"""Deep places that are fewer characters apart are counted as one."""
TICK = 3
"""How far the ends of an inner span's underline turn up, in pixels."""


class Kind:
    """What is painted; plain numbers, since an enumeration takes a third of a millisecond of the start."""

    FILL, LINE, DOTS, OUTLINE, MARKER, NAME, OPENS, CLOSES, GAP, SHARED, TICK, DASHES = range(12)


class Mark(NamedTuple):
    """One thing to paint, in pixels from the block's own origin; equal marks look equal.

    ``text`` is a name, or the colours of the spans that share an underline; ``part`` the range whose edge a handle is.
    """

    kind: int
    x: float
    y: float
    width: float
    height: float
    colour: str
    alpha: float = 1.0
    text: str = ""
    part: int = 0

    def bounds(self) -> QRect:
        """All pixels it may touch."""
        grown = {Kind.OUTLINE: 2, Kind.NAME: 3, Kind.OPENS: HANDLE + 1, Kind.CLOSES: HANDLE + 1}.get(self.kind, 1)
        left, top = int(self.x) - grown, int(self.y) - grown
        return QRect(left, top, int(self.width) + 2 * grown + 1, int(self.height) + 2 * grown + 1)


class BlockMarks(NamedTuple):
    """The marks of a block: ``fills`` lie under the selection, ``strokes`` over it, ``handles`` over the text.

    ``hits`` tell which annotation is under the mouse.
    """

    fills: tuple[Mark, ...] = ()
    strokes: tuple[Mark, ...] = ()
    handles: tuple[Mark, ...] = ()
    hits: tuple[tuple[str, Mark], ...] = ()

    def difference(self, other: BlockMarks) -> list[QRect]:
        """The rectangles where the two look different."""
        mine, theirs = (set(chain(one.fills, one.strokes, one.handles)) for one in (self, other))
        return [mark.bounds() for mark in mine ^ theirs]


NOTHING = BlockMarks()


class NameRule(NamedTuple):
    """Whose names are shown before those of other inner spans (``near``), how wide a text is, where the text ends.

    ``cuts`` gives a name that is short of room as few characters as tell it from all others.
    """

    near: frozenset[str]
    width_of: Callable[[str], float]
    limit: float
    cuts: Mapping[str, str] = {}


class Line(NamedTuple):
    """A laid-out line: positions in its block, the baseline in pixels from the block's origin."""

    start: int
    end: int
    baseline: int
    of: QTextLine

    def x(self, position: int) -> float:
        """Pixels from the block's left to the edge before ``position``."""
        start, end = self.start, self.end
        # PySide returns (x, position), its stubs say otherwise
        found: Any = self.of.cursorToX(start if position < start else end if position > end else position)
        return found[0]


def lines_of(layout: QTextLayout, window: tuple[int, int]) -> list[Line]:
    """The lines of a block's layout from one number up to another; use them before the document changes."""
    rows = (layout.lineAt(number) for number in range(*window))
    return [
        Line(row.textStart(), row.textStart() + row.textLength(), round(row.y() + row.ascent()), row) for row in rows
    ]


def block_marks(
    lines: list[Line], pieces: Iterable[Piece], sizes: Sizes, theme: Theme, names: NameRule | None
) -> BlockMarks:
    """All marks of one block; ``names`` is None in the pane that shows none."""
    fills: list[Mark] = []
    gaps: list[Mark] = []
    strokes: list[Mark] = []
    handles: list[Mark] = []
    hits: list[tuple[str, Mark]] = []
    wishes: list[Wish] = []
    deep: dict[int, list[tuple[Piece, Mark]]] = {}
    for piece in pieces:
        boxes = _boxes(lines, piece, sizes)
        if not boxes:
            continue
        if piece.gap:
            gaps += _gap(piece, boxes, sizes)
            continue
        hits += ((piece.id, box) for _, box in boxes)
        if piece.lanes > MOST_LANES:
            for number, box in boxes:
                deep.setdefault(number, []).append((piece, box))
        if piece.start == piece.end:
            strokes += (box for _, box in boxes)
        else:
            fills += _fills(piece, boxes, theme)
            strokes += _strokes(piece, boxes, sizes)
            handles += _handles(piece, boxes)
        if names and piece.opens:
            wishes.append(_wish(piece, boxes[0], names.near))
    shared = [mark for each in deep.values() for mark in _shared(each, sizes)]
    if names:
        wishes += (count for number, each in deep.items() for count in _counts(each, number, sizes, theme))
        strokes += (
            Mark(Kind.NAME, name.left, lines[name.line].baseline + sizes.name_top, name.width,
                 sizes.name_height, name.colour, 1.0, name.text)
            for name in place_names(wishes, names.limit, names.width_of, names.cuts)
        )  # fmt: skip
    return BlockMarks(tuple(fills), (*gaps, *shared, *strokes), tuple(handles), tuple(hits))


def stripes(lines: list[Line], start: int, end: int, sizes: Sizes) -> list[tuple[float, int, float, int]]:
    """Rectangles (x, y, width, height) behind the text from ``start`` to ``end``, one a line."""
    height = sizes.fill_bottom - sizes.fill_top
    found: list[tuple[float, int, float, int]] = []
    for line in lines:
        if line.start < end and start < line.end:
            left, right = sorted((line.x(start), line.x(end)))
            found.append((round(left), line.baseline + sizes.fill_top, round(right) - round(left), height))
    return found


def _start_of(line: Line) -> int:
    return line.start


def _boxes(lines: list[Line], piece: Piece, sizes: Sizes) -> list[tuple[int, Mark]]:
    """The piece's box in each line it stands in, with that line's number."""
    look, height = piece.look, sizes.fill_bottom - sizes.fill_top
    found: list[tuple[int, Mark]] = []
    after = max(0, bisect_right(lines, piece.start, key=_start_of) - 1)
    for number in range(after, len(lines)):
        line = lines[number]
        if line.start > piece.end:
            break
        if piece.start == piece.end:
            last = number == len(lines) - 1
            if line.start <= piece.start < line.end or (last and piece.start >= line.start):
                left, top = round(line.x(piece.start)) - 4, line.baseline + sizes.fill_top
                found.append((number, Mark(Kind.MARKER, left, top, 8, height, look.colour)))
                break
        elif line.start < piece.end and piece.start < line.end:
            left, right = sorted((round(line.x(piece.start)), round(line.x(piece.end))))
            top = line.baseline + sizes.fill_top
            found.append((number, Mark(Kind.FILL, left, top, max(1, right - left - 1), height, look.colour)))
    return found


def _fills(piece: Piece, boxes: list[tuple[int, Mark]], theme: Theme) -> list[Mark]:
    if not piece.chosen and (not piece.outermost or piece.pending):
        return []
    alpha = theme.fill_chosen if piece.chosen else theme.fill
    return [Mark(Kind.FILL, box.x, box.y, box.width, box.height, box.colour, alpha) for _, box in boxes]


def _strokes(piece: Piece, boxes: list[tuple[int, Mark]], sizes: Sizes) -> list[Mark]:
    top, thick = sizes.underline(piece.lane, piece.lanes)
    kind = Kind.DOTS if piece.pending else Kind.LINE
    down = top - sizes.fill_top
    first, last = boxes[0][1], boxes[-1][1]
    found: list[Mark] = []
    if piece.chosen or piece.lane < sizes.shared(piece.lanes):
        # neighbours of one colour never touch: where a span ends, two pixels stay free
        found += (
            Mark(kind, box.x, box.y + down, max(1, box.width - (box is last and piece.ends)), thick, box.colour)
            for _, box in boxes
        )
    if not piece.outermost and not piece.pending:
        found += _ticks(piece, first, last, down)
    if piece.pending and not piece.chosen:
        found += (box._replace(kind=Kind.DASHES, height=top - sizes.fill_top, alpha=_FAINT) for _, box in boxes)
    if piece.chosen:
        # its own underline is the outline's lower edge, so that the lanes below stay in sight
        found += (box._replace(kind=Kind.OUTLINE, height=top + thick - sizes.fill_top) for _, box in boxes)
    return found


def _ticks(piece: Piece, first: Mark, last: Mark, down: int) -> Iterator[Mark]:
    """Where a span begins and ends inside another one its underline turns up."""
    if piece.opens:
        yield Mark(Kind.TICK, first.x, first.y + down - TICK, 1, TICK, first.colour)
    if piece.closes and last.width > 3:
        yield Mark(Kind.TICK, last.x + last.width - 2, last.y + down - TICK, 1, TICK, last.colour)


def _shared(deep: list[tuple[Piece, Mark]], sizes: Sizes) -> Iterator[Mark]:
    """The one underline of those spans in a line that have no lane of their own: in turn the colours of each."""
    those = [(piece, box) for piece, box in deep if piece.lane >= sizes.shared(piece.lanes)]
    for left, right, whose in stretches([(box.x, box.x + box.width) for _, box in those]):
        piece, box = those[whose[0]]
        top, thick = sizes.underline(piece.lane, piece.lanes)
        colours = " ".join(those[at][1].colour for at in whose) if len(whose) > 1 else ""
        kind = Kind.SHARED if colours else Kind.DOTS if piece.pending else Kind.LINE
        yield Mark(kind, left, box.y + top - sizes.fill_top, right - left, thick, box.colour, 1.0, colours)


def _counts(deep: list[tuple[Piece, Mark]], number: int, sizes: Sizes, theme: Theme) -> Iterator[Wish]:
    """How many spans stand where their underlines cannot be told any more."""
    found = stretches([(box.x, box.x + box.width) for _, box in deep])
    for left, right, whose in peaks(found, MOST_LANES, _WIDE * sizes.text):
        yield Wish(COUNT, number, left, right, f"×{len(whose)}", theme.mute)


def _gap(piece: Piece, boxes: list[tuple[int, Mark]], sizes: Sizes) -> Iterator[Mark]:
    """The dashes that join two ranges of a span, in its own lane."""
    top, thick = sizes.underline(piece.lane, piece.lanes)
    for _, box in boxes:
        yield Mark(Kind.GAP, box.x, box.y + top + thick - 1 - sizes.fill_top, box.width, 1, box.colour)


def _handles(piece: Piece, boxes: list[tuple[int, Mark]]) -> list[Mark]:
    if not piece.chosen:
        return []
    found: list[Mark] = []
    if piece.begins:
        found.append(boxes[0][1]._replace(kind=Kind.OPENS, width=0, part=piece.part))
    if piece.ends:
        last = boxes[-1][1]
        found.append(last._replace(kind=Kind.CLOSES, x=last.x + last.width, width=0, part=piece.part))
    return found


def _wish(piece: Piece, first: tuple[int, Mark], near: frozenset[str]) -> Wish:
    number, box = first
    rank = CHOSEN if piece.chosen else OUTER if piece.named else NEAR if piece.id in near else INNER
    usual = OUTER if piece.named else INNER
    return Wish(rank, number, box.x, box.x + box.width, piece.look.short, piece.look.colour, usual)
