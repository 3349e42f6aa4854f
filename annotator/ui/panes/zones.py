"""The parts of an article that its codebook does not code: a little fainter, and foldable in whole lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QPainter, QTextBlock

from annotator.errors import UnmappableRange
from annotator.model.article import Region
from annotator.text.views import ScriptView
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.painted import PaintedText
from annotator.ui.panes.shown.overlay import Ranges, without
from annotator.ui.panes.shown.pane_text import PaneText

Range = tuple[int, int]


class Run(NamedTuple):
    """Lines ``first`` to ``last`` (from 0, both in it) with nothing to code; ``lines`` of them are not blank."""

    first: int
    last: int
    lines: int
    kinds: tuple[str, ...]


class Zones(NamedTuple):
    """The regions that are not coded, and what is coded: where they overlap, it is coded."""

    uncoded: tuple[Region, ...] = ()
    coded: tuple[Range, ...] = ()

    @classmethod
    def of(cls, regions: Sequence[Region], zones: Collection[str]) -> Zones:
        """``zones`` are the kinds that the codebook codes; none: it codes all of them."""
        by_id = {each.id: each for each in regions}
        uncoded = tuple(each for each in regions if not is_coded(each, by_id, zones))
        taken = {each.id for each in uncoded}
        return cls(uncoded, tuple((each.start, each.end) for each in regions if each.id not in taken))

    def faint_in(self, view: ScriptView) -> list[Range]:
        """What is not coded, in code points of a view."""
        uncoded = _images(view, ((each.start, each.end) for each in self.uncoded))
        return without(uncoded, _images(view, self.coded)) if self.coded else _joined(uncoded)

    def runs_in(self, view: ScriptView) -> tuple[Run, ...]:
        """Lines that stand together and have nothing to code; none where the whole article is so."""
        faint = self.faint_in(view)
        if not faint:
            return ()
        places = [(view.from_source(each.start, each.end), each.kind) for each in self.uncoded]
        places.sort()
        lines = list(lines_of_text(view.text))
        runs = [_run(view.text, lines, first, last, places) for first, last in _spans(view.text, lines, faint)]
        whole = sum(view.text[start:end].strip() != "" for start, end in lines)
        return () if sum(run.lines for run in runs) == whole else tuple(runs)


NO_ZONES = Zones()


def lines_of_text(text: str) -> Iterator[Range]:
    """Where each line of a text begins and ends, the line feed left out."""
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def is_coded(region: Region, by_id: dict[str, Region], zones: Collection[str]) -> bool:
    """Whether the codebook codes a region: by its kind, unless it repeats one that is coded."""
    if zones and region.kind not in zones:
        return False
    first, seen = region, {region.id}
    while first.repeats in by_id:
        first = by_id[first.repeats]
        if first.id in seen:
            return True
        seen.add(first.id)
    return first is region or bool(zones and first.kind not in zones)


class Veil:
    """Paints a thin layer of paper over the ranges of a pane that are not coded; what is selected shows through."""

    def __init__(self) -> None:
        self.ranges = Ranges()

    def show(self, text: PaneText, zones: Zones) -> None:
        faint = zones.faint_in(text.view) if zones.uncoded else []
        self.ranges = Ranges(text.qt_range(*each) for each in faint)

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        found = list(self.ranges.between(block.position(), block.position() + block.length() - 1))
        if not found:
            return
        colour = colour_of(pane.theme.paper, pane.theme.veil)
        for start, end in without(found, pane.shown_selection):
            for x, y, width, height in pane.stripes(block, start, end):
                painter.setBackground(colour)
                painter.eraseRect(int(x), y, int(width), height)

    def forget(self) -> None:
        """Where the lines stand is asked at each painting."""


def _images(view: ScriptView, ranges: Iterable[Range]) -> list[Range]:
    found: list[Range] = []
    for start, end in ranges:
        try:
            found.append(view.from_source(start, end))
        except UnmappableRange:  # a region of another reading of the page
            continue
    return found


def _joined(ranges: Iterable[Range]) -> list[Range]:
    found: list[Range] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return found


def _spans(text: str, lines: Sequence[Range], faint: Sequence[Range]) -> list[tuple[int, int]]:
    """First and last line of each run: it begins and ends with a line that is not blank."""
    starts = [start for start, _ in faint]
    found: list[tuple[int, int]] = []
    is_open = False
    for number, (start, end) in enumerate(lines):
        words = text[start:end]
        if not words.strip():
            continue
        first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
        if not _covers(text, faint, starts, first, last):
            is_open = False
        elif is_open:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
            is_open = True
    return found


def _covers(text: str, faint: Sequence[Range], starts: Sequence[int], start: int, end: int) -> bool:
    """Whether nothing but white space of a range is outside the faint ranges."""
    at = max(0, bisect_right(starts, start) - 1)
    while at < len(faint) and faint[at][0] < end:
        if faint[at][1] > start:
            if text[start : faint[at][0]].strip():
                return False
            start = max(start, faint[at][1])
        at += 1
    return not text[start:end].strip()


def _run(text: str, lines: Sequence[Range], first: int, last: int, places: Sequence[tuple[Range, str]]) -> Run:
    low, high = lines[first][0], lines[last][1]
    kinds = dict.fromkeys(kind for (start, end), kind in places if start < high and low < end)
    count = sum(bool(text[start:end].strip()) for start, end in lines[first : last + 1])
    return Run(first, last, count, tuple(kinds))
