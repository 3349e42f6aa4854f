"""What the mouse does to annotations: a click chooses one of those under it, a knob drags an edge, Ctrl a stretch."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint

from annotator.model.annotation import Annotation
from annotator.ui.panes.pane import ReadingPane

if TYPE_CHECKING:
    from annotator.ui.panes.article_panes import ArticlePanes


class _Wish(NamedTuple):
    """What a drag wants: ``before`` to have ``start`` to ``end`` for its range ``part``, or, for None, besides."""

    before: Annotation
    start: int
    end: int
    part: int | None = None


class SpanMouse:
    """Follows both panes, and speaks through the signals of ``whole``."""

    def __init__(self, panes: Mapping[str, ReadingPane], whole: ArticlePanes) -> None:
        self._panes, self._whole = panes, whole
        self._wish: _Wish | None = None
        self._clicked: tuple[str, int] = ("", -1)
        for script, pane in panes.items():
            pane.clicked.connect(partial(self._click, script))
            pane.edge_moved.connect(partial(self._preview_edge, script))
            pane.edge_dropped.connect(self._drop)
            pane.stretched.connect(partial(self._preview_stretch, script))
            pane.stretch_dropped.connect(self._drop)
            pane.drag_given_up.connect(self._give_up)

    def forget(self) -> None:
        """Another text is shown: nothing that was begun goes on."""
        self._wish = None
        for pane in self._panes.values():
            if pane.drags_span:
                pane.end_press()

    def see_news(self, annotation_id: str) -> None:
        """A span is not what it was when a drag of it began: the drag ends, and what is true now is to be shown."""
        if annotation_id == self._whole.chosen_id or (self._wish and self._wish.before.id == annotation_id):
            self.forget()

    def _click(self, script: str, point: QPoint) -> None:
        pane, chosen = self._panes[script], self._whole.chosen_id
        if pane.spans is None:
            return
        known = pane.spans.annotations
        stack = sorted(pane.hits(point), key=lambda one: inner_first(known[one]))
        place = (script, pane.character_at(point))
        choice = ""
        if stack:
            again = place == self._clicked and chosen in stack
            choice = stack[(stack.index(chosen) + 1) % len(stack)] if again and chosen else stack[0]
        self._clicked = place
        self._whole.choose(choice or None)
        self._whole.annotation_clicked.emit(choice)

    def _before(self, script: str) -> Annotation | None:
        """The chosen annotation as it was before this drag began."""
        if self._wish is not None:
            return self._wish.before
        spans = self._panes[script].spans
        return spans.annotations.get(self._whole.chosen_id or "") if spans else None

    def _preview_edge(self, script: str, opens: bool, position: int, part: int) -> None:
        """Show the chosen annotation as it would be with that edge of a range there; it keeps a character at least."""
        pane, held = self._panes[script], self._before(script)
        if held is None or pane.text is None or part >= len(held.parts):
            return
        extent = held.parts[part]
        start, end = pane.text.image(*extent)
        if opens:
            position = min(position, pane.snapped(end - 1))
            found = pane.text.source_range(pane.text.trimmed(position, end)[0], end)
        else:
            position = max(position, pane.snapped(start + 1, up=True))
            found = pane.text.source_range(start, pane.text.trimmed(start, position)[1])
        if found is not None:
            self._show(_Wish(held, *((found[0], extent[1]) if opens else (extent[0], found[1])), part))

    def _preview_stretch(self, script: str, qt_start: int, qt_end: int) -> None:
        """Show the chosen annotation with a stretch more or, where it lies inside one of its ranges, less."""
        text, held = self._panes[script].text, self._before(script)
        if held is not None and text is not None:
            self._show(_Wish(held, *(text.source_range(qt_start, qt_end) or (0, 0))))

    def _show(self, wish: _Wish) -> None:
        before, self._wish = self._wish, wish
        if before != wish:
            self._put(_granted(wish))

    def _put(self, annotation: Annotation) -> None:
        """Show a span otherwise than it is known, or again as it is."""
        for pane in self._panes.values():
            if pane.spans and annotation.id in pane.spans.annotations:
                pane.refresh(pane.spans.put(annotation))

    def give_up(self) -> None:
        """Another span is chosen: a drag of the one before ends, and it is shown as it was."""
        self._give_up()
        self.forget()

    def _give_up(self) -> None:
        """Show the annotation as it was, and wish nothing."""
        wish, self._wish = self._wish, None
        if wish is not None:
            self._put(wish.before)

    def _drop(self) -> None:
        """Take the preview back and tell what was wished; the change comes back to us as news, like every other."""
        wish, self._wish = self._wish, None
        spans = self._panes["hans"].spans
        if wish is None or spans is None or wish.before.id not in spans.annotations:
            return
        before, start, end, part = wish
        self._put(before)
        if start == end or (part is not None and before.parts[part] == (start, end)):
            return
        if part is None:
            self._whole.stretch_added.emit(before.id, start, end)
        elif before.ranges:
            self._whole.range_dragged.emit(before.id, part, start, end)
        else:
            self._whole.edge_dragged.emit(before.id, start, end)


def inner_first(annotation: Annotation) -> tuple[int, int, str]:
    """Sorts the annotations under the mouse as clicks go through them."""
    return annotation.end - annotation.start, -annotation.start, annotation.id


def _granted(wish: _Wish) -> Annotation:
    from annotator.ui.panes.hand.stretching import resized, stretched

    before, start, end, part = wish
    if start == end:
        return before
    return stretched(before, start, end) if part is None else resized(before, part, start, end)
