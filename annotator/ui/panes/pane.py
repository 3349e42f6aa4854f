"""One reading pane: what the keyboard, the mouse and the clipboard do with a painted text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimerEvent, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.model.annotation import Annotation
from annotator.ui.panes.hand.pointer import Pointer
from annotator.ui.panes.marking.spans import QtRange
from annotator.ui.panes.painted import PaintedText

if TYPE_CHECKING:
    from annotator.ui.panes.hand.zooming import Steps

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class ReadingPane(PaintedText):
    """A painted text that a person works in.

    ``clicked`` carries the position of a click without a drag; ``edge_moved`` (opens, position, part) the dragged edge
    of a range of the chosen span, ``edge_dropped`` its end; ``stretched`` (start, end) what Ctrl and a drag cover for
    that span, empty for nothing, ``stretch_dropped`` its end; ``drag_given_up`` that a key ended either. ``taken`` says
    that the person now works in this pane, ``tabbed`` that Tab was pressed; ``rested`` that the mouse button was let
    go; ``drawn`` that a selection made by the mouse stands, and whether a third click may still follow; ``key_moved``
    that a key of the pane's own has moved the caret or one end of the selection.

    ``hovered`` carries where the mouse moves with no button down, ``disturbed`` says that it left or that the person
    did anything else; ``acted`` that a key or a button was pressed, or the keyboard went elsewhere. ``menu_wanted``
    carries where it is asked what can be done, and whether by the menu key; ``zoomed`` by how many steps the text is to
    be larger, and where the mouse is.
    """

    clicked = Signal(QPoint)
    edge_moved = Signal(bool, int, int)
    edge_dropped = Signal()
    stretched = Signal(int, int)
    stretch_dropped = Signal()
    drag_given_up = Signal()
    taken = Signal()
    tabbed = Signal()
    rested = Signal()
    drawn = Signal(bool)
    key_moved = Signal()
    hovered = Signal(QPoint)
    disturbed = Signal()
    acted = Signal()
    menu_wanted = Signal(QPoint, bool)
    zoomed = Signal(int, QPoint)

    def __init__(self, script: str, parent: QWidget | None = None) -> None:
        super().__init__(script, parent)
        self._pointer = Pointer(self)
        self._zoom: Steps | None = None
        self.shows_tips = True
        """Whether resting on a span tells its labels; not while something else is told."""
        self.facts_of: Callable[[Annotation], str] | None = None
        """What else resting on a span tells of it, in one line; "" for nothing."""
        self.snaps = False
        """Whether a drag takes whole words."""
        self.verticalScrollBar().valueChanged.connect(self.disturbed)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            from annotator.ui.panes.hand.keyboard import wants_key  # Qt's table of standard keys: with the first key

            event.setAccepted(wants_key(event) or self._gives_up(event))
            if event.key() not in _MODIFIERS:
                self.acted.emit()
                if event.key() != Qt.Key.Key_Escape:
                    self.end_press()
            return True
        if event.type() == QEvent.Type.ContextMenu:
            self.menu_wanted.emit(self.cursorRect().center(), True)
            return True
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheelEvent(event)  # beside the text, where a line may not be as wide as the pane
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, ask for another size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ask_for_size(self._steps.of_wheel(event), event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    @property
    def _steps(self) -> Steps:
        from annotator.ui.panes.hand.zooming import Steps  # with the first zoom

        if self._zoom is None:
            self._zoom = Steps()
        return self._zoom

    def _ask_for_size(self, steps: int, point: QPoint) -> None:
        self.disturbed.emit()
        if steps:
            self.zoomed.emit(steps, point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Alt:  # pressed for a key that what is told may name
            self.disturbed.emit()
        if event.key() not in _MODIFIERS:
            self.acted.emit()
        from annotator.ui.panes.hand.keyboard import press_key, wants_key

        gives_up = self._gives_up(event)
        if event.key() not in _MODIFIERS:
            self.end_press()
        if gives_up:
            event.accept()
        elif wants_key(event):
            press_key(self, event)
            event.accept()
            self.key_moved.emit()
        else:
            event.ignore()

    def end_press(self) -> None:
        """Let a press of the mouse end here, before its button is let go: a key or other news came between."""
        if self._pointer.is_down:
            self._pointer.end()

    def _gives_up(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self._pointer.drags_span

    def move_by_key(self, event: QKeyEvent) -> None:
        """Let Qt do one of its own movements."""
        super().keyPressEvent(event)
        self.show_caret()

    def show_caret(self) -> None:
        """Scroll the caret's line into sight with the gap above it, where a name may stand."""
        self.ensureCursorVisible()
        top, bar = int(self.line_span(self.textCursor().position())[0]), self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top - 1)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self.text:
            self.tabbed.emit()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.disturbed.emit()
        self.acted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.disturbed.emit()
        self.acted.emit()
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event.position().toPoint(), event.buttons())
        if not event.buttons():
            self.hovered.emit(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)
        self.rested.emit()

    @property
    def drags_span(self) -> bool:
        """Whether an edge of the chosen span, or a stretch for it, is being dragged."""
        return self._pointer.drags_span

    @property
    def is_pressed(self) -> bool:
        """Whether a press of the left button has not ended yet."""
        return self._pointer.is_down

    def timerEvent(self, event: QTimerEvent) -> None:
        if not self._pointer.tick(event.timerId()):
            super().timerEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            self.menu_wanted.emit(event.pos(), False)
            return True
        if event.type() == QEvent.Type.Leave:
            self.disturbed.emit()
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._ask_for_size(self._steps.of_pinch(event.value()), event.position().toPoint())
                return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        if self.spans is None or not self.shows_tips:
            return
        under = [self.spans.annotations[one] for one in self.hits(event.pos())]
        labels = (self.looks.get(one.label) for one in under)
        said = " › ".join(look.short for look in labels if look)
        facts = " · ".join(found for one in under if (found := self.facts_of(one))) if self.facts_of else ""
        tip = f"{said}\n{facts}" if facts else said
        if "<" in tip:  # or Qt may take a note for HTML
            from html import escape

            tip = f"<p>{escape(said)}<br>{escape(facts)}</p>"
        QToolTip.showText(event.globalPos(), tip, self.viewport())

    # selection

    def select(self, anchor: int, position: int) -> None:
        """Put Qt's cursor there without scrolling."""
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) == (anchor, position):
            return
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        scroll = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scroll)

    def selected(self) -> QtRange:
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The exact characters of the view, which the document itself does not hold."""
        data = QMimeData()
        if self.text:
            data.setText(self.text.copy(*self.selected()))
        return data

    def copy(self) -> None:
        """Copy through a text of the clipboard's own: at exit it deletes what it was given, after Python has gone."""
        if self.text and self.textCursor().hasSelection():
            QGuiApplication.clipboard().setText(self.text.copy(*self.selected()))

    def offer_selection(self) -> None:
        """Where the platform has a selection clipboard, put the selection there."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.text and self.textCursor().hasSelection():
            clipboard.setText(self.text.copy(*self.selected()), QClipboard.Mode.Selection)
