"""What the mouse does in a pane: select by character, word or sentence, click a span, drag an edge, add a stretch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

if TYPE_CHECKING:
    from annotator.ui.panes.painted import Handle
    from annotator.ui.panes.pane import ReadingPane

_TICK = 30  # milliseconds between steps of scrolling while a drag is outside
_CHARACTER, _WORD, _SENTENCE = range(3)


class Pointer:
    """Follows one press of the left button until its release."""

    def __init__(self, pane: ReadingPane) -> None:
        self._pane = pane
        self._unit = _CHARACTER
        self._origin: tuple[int, int] | None = None  # the unit under the press, as Qt positions; None: no selecting
        self._edge: Handle | None = None
        self._adds = False  # what is dragged over goes to the chosen span
        self._pressed_at = QPoint()
        self._last = QPoint()
        self._dragged = False
        self._timer = 0
        self._since_double = QElapsedTimer()

    @property
    def is_down(self) -> bool:
        return self._edge is not None or self._origin is not None

    @property
    def drags_span(self) -> bool:
        """Whether an edge of the chosen span, or a stretch for it, is being dragged."""
        return self._edge is not None or self._adds

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pane.text is None:
            event.ignore()
            return
        pane, point = self._pane, event.position().toPoint()
        self._dragged, self._pressed_at, self._last = False, point, point
        pane.taken.emit()
        self._adds = self._is_for_chosen(event)
        self._edge = None if self._adds else pane.handle_at(point)
        if self._edge is not None:
            return
        if self._is_third_click(point):
            self._begin(point, _SENTENCE)
            return
        self._unit = _CHARACTER
        position = pane.position_at(point)
        if self._adds:
            self._origin = (position, position)
            return
        anchor = pane.textCursor().anchor() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else position
        self._dragged = anchor != position
        self._origin = (anchor, anchor)
        if anchor == position:
            caret = pane.caret_at(point)
            pane.select(caret, caret)
        else:
            self._select(anchor, position)

    def double_click(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pane.text is None:
            event.ignore()
            return
        self._since_double.start()
        self._pressed_at = event.position().toPoint()
        self._adds = self._is_for_chosen(event)
        self._begin(self._pressed_at, _WORD)

    def move(self, point: QPoint, buttons: Qt.MouseButton) -> None:
        pane = self._pane
        if not buttons & Qt.MouseButton.LeftButton:
            over = pane.text is not None and pane.handle_at(point) is not None
            shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
            if pane.viewport().cursor().shape() != shape:
                pane.viewport().setCursor(shape)
            return
        least = min(QGuiApplication.styleHints().startDragDistance(), pane.sizes.text // 2)
        far = (point - self._pressed_at).manhattanLength() >= least
        self._last = point
        if self._edge is not None and (self._dragged or far):
            self._dragged = True
            edge = self._edge
            pane.edge_moved.emit(edge.opens, pane.position_at(self._in_row(edge, point)), edge.part)
        elif self._origin is not None:
            self._stretch(point, far)
        self._scroll_while_outside(point)

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pane.text is None:
            event.ignore()
            return
        edge, origin, dragged, adds = self._edge, self._origin, self._dragged, self._adds
        self._edge = self._origin = None
        self._adds = False
        self._stop()
        if edge is None and origin is None:
            return  # the drag was given up
        if adds:
            self._pane.stretch_dropped.emit()
        elif edge is not None and dragged:
            self._pane.edge_dropped.emit()
        elif edge is not None or (origin is not None and not dragged and self._unit == _CHARACTER):
            self._pane.clicked.emit(event.position().toPoint())
        else:
            self._pane.offer_selection()
            self._pane.drawn.emit(self._waits_for_third())

    def end(self) -> None:
        """Go on with nothing of this press: what is selected stays, what was dragged of a span is given up."""
        gives_up = self.drags_span
        self._edge = self._origin = None
        self._adds = False
        self._stop()
        if gives_up:
            self._pane.drag_given_up.emit()

    def tick(self, timer: int) -> bool:
        """One step of scrolling while the drag is above or below the pane; False when the timer is another's."""
        if timer != self._timer or not timer:
            return False
        pane, height = self._pane, self._pane.viewport().height()
        beyond = min(self._last.y(), 0) or max(self._last.y() - height, 0)
        bar = pane.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 2)
        self.move(self._last, Qt.MouseButton.LeftButton)
        return True

    def _begin(self, point: QPoint, unit: int) -> None:
        self._unit, self._dragged, self._edge = unit, True, None
        self._origin = self._unit_at(point)
        self._select(*self._origin)

    def _stretch(self, point: QPoint, far: bool) -> None:
        """Select from the unit under the press to the one under the mouse."""
        if self._origin is None:
            return
        if self._unit == _CHARACTER:
            position = self._pane.position_at(point)
            if position != self._origin[0] and (far or self._dragged):
                self._dragged = True
            if self._dragged:
                self._select(*self._grown(self._origin[0], position))
            return
        low, high = self._unit_at(point)
        if low < self._origin[0]:
            self._select(self._origin[1], low)
        else:
            self._select(self._origin[0], max(high, self._origin[1]))

    def _select(self, anchor: int, position: int) -> None:
        """Select without the line feeds at either end, or show that stretch as the chosen span's."""
        assert self._pane.text is not None
        start, end = self._pane.text.trimmed(min(anchor, position), max(anchor, position))
        if self._adds:
            self._pane.stretched.emit(start, end)
            return
        self._pane.select(*((start, end) if anchor <= position else (end, start)))

    def _grown(self, anchor: int, position: int) -> tuple[int, int]:
        """Both ends of a drag as they are, or, where the pane snaps, at the edges of the words they stand in."""
        pane, text = self._pane, self._pane.text
        low, high = min(anchor, position), max(anchor, position)
        if not pane.snaps or low == high or text is None:
            return anchor, position
        start = pane.reach.word(text.utf16.from_qt(low))[0]
        end = pane.reach.word(text.utf16.from_qt(high, up=True) - 1)[1]
        first, last = pane.snapped(text.utf16.to_qt(start)), pane.snapped(text.utf16.to_qt(end), up=True)
        return (first, last) if anchor <= position else (last, first)

    def _is_for_chosen(self, event: QMouseEvent) -> bool:
        """With Ctrl the mouse changes the chosen span, where there is one, and selects nothing."""
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._pane.chosen)

    def _in_row(self, handle: Handle, point: QPoint) -> QPoint:
        """The point, or near the handle's line, in whose gap the knob hangs, the point of that line over it."""
        middle = handle.middle - self._pane.verticalScrollBar().value()
        return QPoint(point.x(), round(middle)) if abs(point.y() - middle) <= self._pane.sizes.line * 0.6 else point

    def _unit_at(self, point: QPoint) -> tuple[int, int]:
        pane, text = self._pane, self._pane.text
        assert text is not None
        at = text.utf16.from_qt(pane.character_at(point))
        start, end = pane.reach.word(at) if self._unit == _WORD else pane.reach.sentence(at)
        return pane.snapped(text.utf16.to_qt(start)), pane.snapped(text.utf16.to_qt(end), up=True)

    def _is_third_click(self, point: QPoint) -> bool:
        soon = self._waits_for_third()
        self._since_double.invalidate()
        near = QGuiApplication.styleHints().startDragDistance()
        return soon and (point - self._pressed_at).manhattanLength() < near

    def _waits_for_third(self) -> bool:
        """Whether a press now would be the third of three."""
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return self._since_double.isValid() and self._since_double.elapsed() < interval

    def _scroll_while_outside(self, point: QPoint) -> None:
        inside = 0 <= point.y() <= self._pane.viewport().height()
        if inside:
            self._stop()
        elif not self._timer:
            self._timer = self._pane.startTimer(_TICK)

    def _stop(self) -> None:
        if self._timer:
            self._pane.killTimer(self._timer)
            self._timer = 0
