"""What the mouse does in a pane: select by character, word or sentence, click a span, drag an edge."""

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
        self._pressed_at = QPoint()
        self._last = QPoint()
        self._dragged = False
        self._timer = 0
        self._since_double = QElapsedTimer()

    @property
    def is_down(self) -> bool:
        return self._edge is not None or self._origin is not None

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pane.text is None:
            event.ignore()
            return
        pane, point = self._pane, event.position().toPoint()
        self._dragged, self._pressed_at, self._last = False, point, point
        pane.taken.emit()
        self._edge = pane.handle_at(point)
        if self._edge is not None:
            return
        if self._is_third_click(point):
            self._begin(point, _SENTENCE)
            return
        self._unit = _CHARACTER
        position = pane.position_at(point)
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
        self._begin(self._pressed_at, _WORD)

    def move(self, point: QPoint, buttons: Qt.MouseButton) -> None:
        pane = self._pane
        if not buttons & Qt.MouseButton.LeftButton:
            over = pane.text is not None and pane.handle_at(point) is not None
            shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
            if pane.viewport().cursor().shape() != shape:
                pane.viewport().setCursor(shape)
            return
        far = (point - self._pressed_at).manhattanLength() >= QGuiApplication.styleHints().startDragDistance()
        self._last = point
        if self._edge is not None and (self._dragged or far):
            self._dragged = True
            pane.edge_moved.emit(self._edge.opens, pane.position_at(self._in_row(self._edge, point)))
        elif self._origin is not None:
            self._stretch(point, far)
        self._scroll_while_outside(point)

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pane.text is None:
            event.ignore()
            return
        edge, origin, dragged = self._edge, self._origin, self._dragged
        self._edge = self._origin = None
        self._stop()
        if edge is not None and dragged:
            self._pane.edge_dropped.emit()
        elif edge is not None or (origin is not None and not dragged and self._unit == _CHARACTER):
            self._pane.clicked.emit(event.position().toPoint())
        else:
            self._pane.offer_selection()

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
                self._select(self._origin[0], position)
            return
        low, high = self._unit_at(point)
        if low < self._origin[0]:
            self._select(self._origin[1], low)
        else:
            self._select(self._origin[0], max(high, self._origin[1]))

    def _select(self, anchor: int, position: int) -> None:
        """Select without the line feeds at either end."""
        assert self._pane.text is not None
        start, end = self._pane.text.trimmed(min(anchor, position), max(anchor, position))
        self._pane.select(*((start, end) if anchor <= position else (end, start)))

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
        hints = QGuiApplication.styleHints()
        soon = self._since_double.isValid() and self._since_double.elapsed() < hints.mouseDoubleClickInterval()
        self._since_double.invalidate()
        return soon and (point - self._pressed_at).manhattanLength() < hints.startDragDistance()

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
