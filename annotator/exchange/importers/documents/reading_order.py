"""In what order a page's lines are read: rows of a table as one, column after column, band below band."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

_SAME_LEVEL = 0.4
_WIDEST_CELL = 10
_NARROWEST_GUTTER = 0.5
"""All in ems, as what follows."""


class PageLine(NamedTuple):
    """A line of text: its left, right and lower edge and the size of its characters in points, its page's height."""

    text: str
    left: float
    right: float
    bottom: float
    size: float
    page_height: float


class Extent(NamedTuple):
    """A stretch across the page in which text stands, in points."""

    left: float
    right: float


def in_reading_order(lines: Sequence[PageLine]) -> list[PageLine]:
    """The lines of a page as they are read, with the cells of a row as one line, apart by tabs."""
    return [line for band in _bands(_with_rows(_levels(lines))) for line in _by_columns(band)]


def _levels(lines: Sequence[PageLine]) -> list[list[PageLine]]:
    """The lines by the height at which they stand, from the top."""
    levels: list[list[PageLine]] = []
    for line in sorted(lines, key=lambda each: -each.bottom):
        if levels and levels[-1][0].bottom - line.bottom < _SAME_LEVEL * line.size:
            levels[-1].append(line)
        else:
            levels.append([line])
    return levels


def _with_rows(levels: Sequence[list[PageLine]]) -> Iterator[list[PageLine]]:
    """The levels, those that are rows of a table as one line: two or more of them that follow each other."""
    celled = [len(row) > 1 and all(each.right - each.left < _WIDEST_CELL * each.size for each in row) for row in levels]
    for row, before, here, after in zip(levels, [False, *celled], celled, [*celled[1:], False]):
        if not here or not (before or after):
            yield row
            continue
        cells = sorted(row, key=lambda each: each.left)
        text = "\t".join(each.text.strip() for each in cells)
        yield [cells[0]._replace(text=text, right=max(each.right for each in cells))]


def _bands(levels: Iterator[list[PageLine]]) -> Iterator[list[PageLine]]:
    """Levels that have the same columns, so that a heading across two columns does not tie them together."""
    band: list[PageLine] = []
    extents: list[Extent] = []
    for level in levels:
        own = _merged([Extent(each.left, each.right) for each in level], level[0].size)
        both = _merged([*extents, *own], level[0].size)
        if band and len(both) < max(len(extents), len(own)):
            yield band
            band, both = [], own
        band += level
        extents = both
    if band:
        yield band


def _merged(extents: Sequence[Extent], size: float) -> list[Extent]:
    """The extents from the left, those as one that no gutter parts."""
    found: list[Extent] = []
    for each in sorted(extents):
        if found and each.left < found[-1].right + _NARROWEST_GUTTER * size:
            found[-1] = Extent(found[-1].left, max(found[-1].right, each.right))
        else:
            found.append(each)
    return found


def _by_columns(band: Sequence[PageLine]) -> list[PageLine]:
    """The lines of a band, column after column, each from the top."""
    columns = _merged([Extent(each.left, each.right) for each in band], band[0].size)

    def place(line: PageLine) -> tuple[int, float, float]:
        column = next((number for number, each in enumerate(columns) if line.left <= each.right), len(columns))
        return column, -line.bottom, line.left

    return sorted(band, key=place)
