"""Lines as they stand on pages become paragraphs: an indent, a short line or a gap begins a new one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from annotator.exchange.importers.documents.reading_order import PageLine, in_reading_order
from annotator.exchange.importers.line_joins import between

_PAGE_NUMBER = re.compile(
    r"[\s\-–—―－·•.]*(?:第?\s*\d{1,4}\s*[页頁]?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*[页頁]?)?|[ivxlc]{1,6})[\s\-–—―－·•.]*"
)
_AT_THE_EDGE = 0.12
_INDENT = 0.8
_SHORT = 2.5
_OTHER_SIZE = 1.12
_NARROWEST_COLUMN = 6
_GAP = 1.35
"""Of the usual distance between two lines of the page."""


def paragraphs_of(pages: Sequence[Sequence[PageLine]]) -> tuple[list[str], bool]:
    """The paragraphs of all pages, running on over page ends; and whether page numbers were left out between them."""
    kept = [[line for line in page if line.text.strip() and not _is_page_number(line)] for page in pages]
    numbered = any(_is_page_number(line) for line in chain.from_iterable(pages))
    paragraphs: list[list[str]] = []
    last: PageLine | None = None
    for page in map(in_reading_order, kept):
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


class _Edges:
    """The left and right edges of the columns that a page's lines make, found by where the lines begin."""

    def __init__(self, lines: Sequence[PageLine]) -> None:
        self._columns: list[tuple[float, float]] = []
        sizes = sorted(each.size for each in lines)
        usual = sizes[len(sizes) // 2] if sizes else 0.0
        body = [each for each in lines if usual / _OTHER_SIZE < each.size < usual * _OTHER_SIZE]  # no wide headings
        for line in sorted(body, key=lambda each: each.left):
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
