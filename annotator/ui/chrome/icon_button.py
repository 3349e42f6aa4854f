"""Small buttons with an icon of the set, in the colours of the palette; drawn as sharp as the screen is."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.looks.theme import px

AIR = 10
"""Pixels around the icon, at 100 %."""
LATER_MS = 60
"""The first picture is painted without icons: what draws them comes after it."""
_DRAWING = "annotator.ui.looks.icons"


class IconButton(QToolButton):
    """Says in words what it does, to the mouse and to screen readers; ``is_set`` while what it sets is set."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, size: int = 14, side: int = 0) -> None:
        super().__init__(parent)
        self.icon_name, self._size, self._side = name, size, side
        self.is_set = False
        self.setAccessibleName(says)
        self.setToolTip(says)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = px(self._side or self._size + AIR)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_state(self, is_set: bool) -> None:
        self.is_set = is_set
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        drawing = sys.modules.get(_DRAWING)
        if drawing is None:
            QTimer.singleShot(LATER_MS, self, self._load)
            return
        side = px(self._size)
        box = QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        try:
            drawing.paint_icon(painter, box, self.icon_name, self._colour(), self.is_set)
        finally:
            painter.end()  # Qt ends the process where a painter is left at work

    def _colour(self) -> str:
        roles = QPalette.ColorRole
        role = roles.Accent if self.is_set else roles.PlaceholderText
        if not self.is_set and (self.underMouse() or self.hasFocus()):
            role = roles.WindowText
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        return self.palette().color(group, role if self.isEnabled() else roles.Text).name()

    def _load(self) -> None:
        import annotator.ui.looks.icons

        assert annotator.ui.looks.icons.SIZE
        self.update()


def close_button(says: str, parent: QWidget) -> IconButton:
    """A cross that takes something away."""
    made = IconButton("x", says, parent)
    made.setCursor(Qt.CursorShape.ArrowCursor)  # over a text it would be the text's
    return made
