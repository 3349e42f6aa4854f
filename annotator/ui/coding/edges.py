"""The edges of the chosen span, moved by one character or one word of the pane that has the caret."""

from __future__ import annotations

from collections.abc import Callable

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation, Range
from annotator.session.coding.ranges import resize_range
from annotator.session.coding.tagging import resize_span
from annotator.text.units.marks import JOINER, hangs
from annotator.text.views import ScriptView
from annotator.ui.coding.sight import IN_ARTICLES, is_in_articles, show_span
from annotator.ui.desk.desk import Desk
from annotator.ui.panes.hand.reach import Reach
from annotator.ui.words.language import mark, tr

CHOOSE_FIRST = mark("Choose a tag first; then its edges can be moved.")
NO_FURTHER = mark("The tag can go no further that way.")


class Edges:
    """``edge`` is start_out, start_in, end_out or end_in; of several ranges, the first start and the last end."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def nudge(self, edge: str) -> None:
        self._move(edge, next_character)

    def nudge_word(self, edge: str) -> None:
        reach = self._desk.pane.reach
        self._move(edge, lambda _, at, forward: next_edge(reach, at, forward))

    def _move(self, edge: str, step: Callable[[str, int, bool], int]) -> None:
        desk, span, view = self._desk, self._desk.choice, self._desk.active_view
        if span is None or view is None:
            desk.said.emit(tr(CHOOSE_FIRST))
            return
        opens = edge.startswith("start")
        if is_in_articles():
            desk.said.emit(tr(IN_ARTICLES))
            return
        show_span(desk, span, span.start if opens else span.end)
        index = 0 if opens else len(span.parts) - 1
        found = moved(view, span.parts[index], opens, edge in ("start_in", "end_out"), step)
        if found is None:
            desk.said.emit(tr(NO_FURTHER))
            return
        with desk.panes.one_step():
            self._resize(span, index, found)

    def _resize(self, span: Annotation, index: int, found: Range) -> None:
        desk = self._desk
        if span.ranges:
            resize_range(desk.session, span, index, *found, desk.panes.active_pane)
        else:
            resize_span(desk.session, span, *found, desk.panes.active_pane)


def moved(
    view: ScriptView, extent: Range, opens: bool, forward: bool, step: Callable[[str, int, bool], int]
) -> Range | None:
    """The source range with one edge a step further, in code points of the view; None where it can go no further.

    Steps that change nothing in the source, as within a converted word, are gone on with; the other edge stays.
    """
    start, end = view.from_source(*extent)
    at = start if opens else end
    while (to := step(view.text, at, forward)) != at:
        at = to
        low, high = (at, end) if opens else (start, at)
        if low >= high:
            return None
        try:
            first, last = view.to_source(low, high)
        except UnmappableRange:
            continue
        found = (first, extent[1]) if opens else (extent[0], last)
        change = found[0] - extent[0] + found[1] - extent[1]
        if change and (change > 0) == forward:
            return found if found[0] < found[1] else None
    return None


def next_character(text: str, at: int, forward: bool) -> int:
    """The boundary after or before one, never inside a character with what hangs on it; the same at the text's ends."""
    to = at + (1 if forward else -1)
    while 0 < to < len(text) and (hangs(text[to]) or text[to - 1] == JOINER):
        to += 1 if forward else -1
    return min(max(to, 0), len(text))


def next_edge(reach: Reach, at: int, forward: bool) -> int:
    """The word boundary after or before a place, which may stand inside a word; blanks are passed over."""
    text, to = reach.text, at
    while 0 <= (to if forward else to - 1) < len(text):
        to = reach.word(to)[1] if forward else reach.word(to - 1)[0]
        if not text[min(at, to) : max(at, to)].isspace():
            break
    return to
