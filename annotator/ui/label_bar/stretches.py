"""What becomes of a stretch dragged with Ctrl, and of the dragged edge of one range of several."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.session.coding.ranges import add_range, remove_range, resize_range
from annotator.ui.desk.desk import Desk
from annotator.ui.panes.hand.stretching import takes_out


class Stretches(QObject):
    """Does what the panes wish, one step of undo each."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def begin(self) -> None:
        panes, run = self._desk.panes, self._desk.bridge.run
        panes.stretch_added.connect(lambda *wish: run(lambda: self.stretch(*wish)))
        panes.range_dragged.connect(lambda *wish: run(lambda: self.resize(*wish)))

    def stretch(self, annotation_id: str, start: int, end: int) -> None:
        """Let a span stand on a stretch as well or, where that lies in one of its ranges, no longer. Raises BadSpan."""
        span = self._desk.annotations.get(annotation_id)
        if span is not None:
            change = remove_range if takes_out(span, start, end) else add_range
            change(self._desk.session, span, start, end, self._desk.panes.active_pane)

    def resize(self, annotation_id: str, part: int, start: int, end: int) -> None:
        """Move the edges of one range of a span. Raises BadSpan."""
        span = self._desk.annotations.get(annotation_id)
        if span is not None:
            resize_range(self._desk.session, span, part, start, end, self._desk.panes.active_pane)
