"""What the mouse does to relations: draws one from the knob of the chosen span, and points at arcs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.model.annotation import Annotation
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.relation_signs import REACH
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.relations.relation_menu import span_at
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.ui.relations.relation_work import RelationWork


class RelationMouse(QObject):
    """Watches the viewports of both panes."""

    def __init__(self, desk: Desk, work: RelationWork) -> None:
        super().__init__(work)
        self._desk, self._work = desk, work
        self._rubber: RubberLine | None = None
        self._from: Annotation | None = None
        for pane in desk.panes.panes:
            pane.viewport().installEventFilter(self)
            pane.installEventFilter(self)
            pane.acted.connect(self.give_up)
        desk.chosen.connect(lambda _: self.give_up())
        desk.opened.connect(lambda _: self.give_up())

    def give_up(self) -> None:
        """The line that is drawn leads nowhere any more: a key was pressed, or its span is another, or none."""
        self._from = None
        if self._rubber is not None:
            self._rubber.hide()
            self._rubber.deleteLater()
            self._rubber = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Paint:
            return False
        if isinstance(event, QKeyEvent):
            return self._see_key(event)
        if kind == QEvent.Type.Leave:
            self._work.hover("")
            return False
        pane = next((each for each in self._desk.panes.panes if each.viewport() is watched), None)
        if pane is None or pane.text is None:
            return False
        if isinstance(event, QMouseEvent):
            return self._see(pane, event)
        return kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._tell(pane, event)

    def _see_key(self, event: QKeyEvent) -> bool:
        """Esc ends the line and nothing else; any other key ends it too, and does what it does."""
        if self._from is None or event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.give_up()
        return True

    def _see(self, pane: ReadingPane, event: QMouseEvent) -> bool:
        point, kind = event.position().toPoint(), event.type()
        if self._from is not None and not (event.buttons() | event.button()) & Qt.MouseButton.LeftButton:
            self.give_up()  # the button was let go where nobody told us
        if self._from is not None:
            if kind == QEvent.Type.MouseMove:
                self._stretch(pane, point)
            elif kind == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
                self._drop(pane, point)
            return True
        if kind == QEvent.Type.MouseMove and not event.buttons():
            return self._hover(pane, point)
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if kind in presses and event.button() == Qt.MouseButton.LeftButton and self._is_on_knob(pane, point):
            self._begin(pane)
            return True
        return False

    def _is_on_knob(self, pane: ReadingPane, point: QPoint) -> bool:
        place = self._work.signs[pane.script].knob_place()
        return place is not None and (QPointF(point) - place).manhattanLength() <= REACH

    def _hover(self, pane: ReadingPane, point: QPoint) -> bool:
        if self._is_on_knob(pane, point):
            pane.viewport().setCursor(Qt.CursorShape.CrossCursor)
            return True
        span = span_at(self._desk, pane, point) if self._work.follows_mouse else None
        self._work.hover(span.id if span else "")
        return False

    def _begin(self, pane: ReadingPane) -> None:
        self._from = self._desk.choice
        place = self._work.signs[pane.script].knob_place()
        if self._from is not None and place is not None:
            whole = self._desk.panes
            self._rubber = RubberLine(whole, pane.viewport().mapTo(whole, place), self._work.theme)

    def _stretch(self, pane: ReadingPane, point: QPoint) -> None:
        if self._rubber is None:
            return
        whole = self._desk.panes
        under, there = self._pane_under(pane, point)
        span = span_at(self._desk, under, there)
        boxes = self._work.boxes(span, under) if span is not None and span != self._from else []
        corner = under.viewport().mapTo(whole, QPoint(0, 0))
        self._rubber.stretch(pane.viewport().mapTo(whole, point), [each.translated(corner) for each in boxes])

    def _drop(self, pane: ReadingPane, point: QPoint) -> None:
        start = self._from
        self.give_up()
        under, there = self._pane_under(pane, point)
        span = span_at(self._desk, under, there)
        if start is not None and span is not None and span.id != start.id:
            self._desk.bridge.run(lambda: self._work.join(start, span, under))

    def _pane_under(self, pane: ReadingPane, point: QPoint) -> tuple[ReadingPane, QPoint]:
        """The pane under a point of another one's viewport, and where in it that is."""
        for each in self._desk.panes.panes:
            there = each.viewport().mapFrom(self._desk.panes, pane.viewport().mapTo(self._desk.panes, point))
            if each.viewport().rect().contains(there):
                return each, there
        return pane, point

    def _tell(self, pane: ReadingPane, event: QHelpEvent) -> bool:
        """Say what the arc under the mouse is."""
        if self._is_on_knob(pane, event.pos()):
            words = [tr("Drag to another tag to join them, or press \\")]
        else:
            found = self._work.in_order(self._work.arcs[pane.script].hits(event.pos()))
            words = [self._work.sentence(each) for each in found]
        if words:
            QToolTip.showText(event.globalPos(), "\n".join(words), pane.viewport())
        return bool(words)


class RubberLine(QWidget):
    """The line that follows the mouse, over both panes; ``boxes`` are those of the span it would reach."""

    def __init__(self, panes: QWidget, start: QPointF, theme: Theme) -> None:
        super().__init__(panes)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._start, self._theme = start, theme
        self._end = start.toPoint()
        self.boxes: list[QRect] = []
        self.setGeometry(panes.rect())
        self.show()

    def stretch(self, end: QPoint, boxes: list[QRect]) -> None:
        self._end, self.boxes = end, boxes
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = colour_of(self._theme.accent)
        painter.setPen(QPen(colour, 1.4))
        for box in self.boxes:
            painter.drawRoundedRect(box.adjusted(-2, -1, 1, 1), 3, 3)
        painter.drawLine(self._start, QPointF(self._end))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(self._end), 2.4, 2.4)
