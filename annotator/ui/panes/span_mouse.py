"""What the mouse does to annotations: a click chooses one of those under it, a knob drags an edge."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from annotator.model.annotation import Annotation
from annotator.ui.panes.pane import ReadingPane

if TYPE_CHECKING:
    from annotator.ui.panes.article_panes import ArticlePanes


class SpanMouse:
    """Follows both panes, and speaks through the signals of ``whole``."""

    def __init__(self, panes: Mapping[str, ReadingPane], whole: ArticlePanes) -> None:
        self._panes, self._whole = panes, whole
        self._preview: Annotation | None = None
        self._clicked: tuple[str, int] = ("", -1)
        for script, pane in panes.items():
            pane.clicked.connect(partial(self._click, script))
            pane.edge_moved.connect(partial(self._preview_edge, script))
            pane.edge_dropped.connect(partial(self._drop_edge, script))

    def forget(self) -> None:
        """Another text is shown: nothing that was begun goes on."""
        self._preview = None

    def _click(self, script: str, point: QPoint) -> None:
        pane, chosen = self._panes[script], self._whole.chosen_id
        if pane.spans is None:
            return
        known = pane.spans.annotations
        stack = sorted(pane.hits(point), key=lambda one: (known[one].end - known[one].start, -known[one].start, one))
        place = (script, pane.character_at(point))
        choice = ""
        if stack:
            again = place == self._clicked and chosen in stack
            choice = stack[(stack.index(chosen) + 1) % len(stack)] if again and chosen else stack[0]
        self._clicked = place
        self._whole.choose(choice or None)
        self._whole.annotation_clicked.emit(choice)

    def _preview_edge(self, script: str, opens: bool, position: int) -> None:
        """Show the chosen annotation as it would be with its edge there; it keeps at least one character."""
        pane = self._panes[script]
        held = pane.spans.annotations.get(self._whole.chosen_id or "") if pane.spans else None
        if held is None or held.ranges or pane.spans is None or pane.text is None:
            return
        start, end = pane.spans.text.image(*held.extent)
        if opens:
            position = min(position, pane.snapped(end - 1))
            found = pane.text.source_range(pane.text.trimmed(position, end)[0], end)
        else:
            position = max(position, pane.snapped(start + 1, up=True))
            found = pane.text.source_range(start, pane.text.trimmed(start, position)[1])
        if found is None:
            return
        moved = held._replace(start=found[0]) if opens else held._replace(end=found[1])
        if moved.extent != held.extent:
            self._preview = self._preview or held
            self._whole.put_annotation(moved)

    def _drop_edge(self, script: str) -> None:
        """Take the preview back and tell what was wished; the change comes back to us as news, like every other."""
        before, self._preview = self._preview, None
        spans = self._panes[script].spans
        if before is None or spans is None or before.id not in spans.annotations:
            return
        wished = spans.annotations[before.id]
        self._whole.put_annotation(before)
        if wished.extent != before.extent:
            self._whole.edge_dragged.emit(before.id, wished.start, wished.end)
