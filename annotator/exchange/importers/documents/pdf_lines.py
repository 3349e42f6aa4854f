"""Lines as they stand on pages become paragraphs: an indent, a short line or a gap begins a new one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from annotator.exchange.importers.line_joins import between

_PAGE_NUMBER = re.compile(
    r"[\s\-–—―－·•.]*(?:第?\s*\d{1,4}\s*[页頁]?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*[页頁]?)?|[ivxlc]{1,6})[\s\-–—―－·•.]*"
)
_AT_THE_EDGE = 0.12
_INDENT = 0.8
_SHORT = 2.5
_OTHER_SIZE = 1.12
_SAME_LEVEL = 0.4
_WIDEST_CELL = 10
_NARROWEST_COLUMN = 6
_GAP = 1.35
"""Of the usual distance between two lines of the page."""


class PageLine(NamedTuple):
    """A line of text: its left, right and lower edge and the size of its characters in points, its page's height."""

    text: str
    left: float
    right: float
    bottom: float
    size: float
    page_height: float


def paragraphs_of(pages: Sequence[Sequence[PageLine]]) -> tuple[list[str], bool]:
    """The paragraphs of all pages, running on over page ends; and whether page numbers were left out between them."""
    kept = [[line for line in page if line.text.strip() and not _is_page_number(line)] for page in pages]
    numbered = any(_is_page_number(line) for line in chain.from_iterable(pages))
    paragraphs: list[list[str]] = []
    last: PageLine | None = None
    for page in map(_with_rows, kept):
        edges = _Edges(page)
        usual = _usual_distance(page)
        for line in page:
            words = line.text.strip(" \u3000")
            if last is not None and _goes_on(last, line, edges, usual):
                paragraphs[-1] += (between(paragraphs[-1][-1], words), words)
            else:
                paragraphs.append([words])
            last = line
    return ["".join(each) for each in paragraphs if any(each)], numbered


def _is_page_number(line: PageLine) -> bool:
    edge = _AT_THE_EDGE * line.page_height
    outside = line.bottom < edge or line.bottom > line.page_height - edge
    return outside and _PAGE_NUMBER.fullmatch(line.text.strip().lower()) is not None


def _with_rows(lines: Sequence[PageLine]) -> Sequence[PageLine]:
    """The lines of a page with the cells of each row of a table as one, where two rows or more follow each other."""
    levels: list[list[PageLine]] = []
    for line in sorted(lines, key=lambda each: -each.bottom):
        if levels and levels[-1][0].bottom - line.bottom < _SAME_LEVEL * line.size:
            levels[-1].append(line)
        else:
            levels.append([line])
    celled = [len(row) > 1 and all(each.right - each.left < _WIDEST_CELL * each.size for each in row) for row in levels]
    alone = [not (before or after) for before, after in zip([False, *celled], [*celled[1:], False])]
    rows = [row for row, cells, single in zip(levels, celled, alone) if cells and not single]
    whole: dict[PageLine, PageLine] = {}
    for row in rows:
        cells = sorted(row, key=lambda each: each.left)
        last = max(cells, key=lambda each: each.right)
        text = "\t".join(each.text.strip() for each in cells)
        whole |= dict.fromkeys(row, cells[0]._replace(text=text, right=last.right))
    if not whole:
        return lines
    place = min(number for number, line in enumerate(lines) if line in whole)
    ordered = list(dict.fromkeys(whole[row[0]] for row in rows))
    others = [line for line in lines[place:] if line not in whole]
    return [*lines[:place], *_woven(ordered, others)]


def _woven(rows: Sequence[PageLine], others: Sequence[PageLine]) -> Iterator[PageLine]:
    """Rows among the other lines of a page, each before the first line that stands below it."""
    waiting = list(reversed(rows))
    for line in others:
        while waiting and waiting[-1].bottom > line.bottom:
            yield waiting.pop()
        yield line
    yield from reversed(waiting)


class _Edges:
    """The left and right edges of the columns that a page's lines make, found by where the lines begin."""

    def __init__(self, lines: Sequence[PageLine]) -> None:
        self._columns: list[tuple[float, float]] = []
        for line in sorted(lines, key=lambda each: each.left):
            if self._columns and line.left < self._columns[-1][0] + 3 * line.size:
                left, right = self._columns[-1]
                self._columns[-1] = (left, max(right, line.right))
            else:
                self._columns.append((line.left, line.right))

    def of(self, line: PageLine) -> tuple[float, float]:
        """The edges of the column that a line begins in."""
        return min(self._columns, key=lambda column: abs(column[0] - line.left), default=(line.left, line.right))


def _usual_distance(lines: Sequence[PageLine]) -> float:
    """The middle one of the distances between a line and the one above it, in points."""
    distances = sorted(one.bottom - other.bottom for one, other in pairwise(lines) if one.bottom > other.bottom)
    return distances[len(distances) // 2] if distances else 0.0


def _goes_on(last: PageLine, line: PageLine, edges: _Edges, usual: float) -> bool:
    """Whether a line continues the paragraph of the one before it."""
    size = max(line.size, 1.0)
    if not 1 / _OTHER_SIZE < last.size / size < _OTHER_SIZE:
        return False
    left, right = edges.of(line)
    if (
        line.left > left + _INDENT * size
        or right - left < _NARROWEST_COLUMN * size
        or "\t" in line.text
        or "\t" in last.text
    ):
        return False
    same_column = last.bottom > line.bottom and abs(last.left - line.left) < 3 * size
    if same_column and last.bottom - line.bottom > max(_GAP * usual, 1.1 * size):
        return False
    reached = right if same_column else last.left + (right - left)  # the widths of a page's columns are alike
    return last.right > reached - _SHORT * size
