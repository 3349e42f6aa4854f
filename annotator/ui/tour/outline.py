"""A frame around the part of the window that is spoken of; nothing under it is veiled or out of reach."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

WIDTH = 3


class Outline(QWidget):
    """Takes no click and no key; only its ring is painted, so that nothing in it is painted again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def put_around(self, part: QRect) -> None:
        """``part`` in pixels of the window."""
        if self.geometry() != part:
            self.setGeometry(part)
        self.raise_()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        inner = self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), WIDTH)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
