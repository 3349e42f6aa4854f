"""Words that change at every key, in labels that are laid out anew only when they need other room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

_WIDE = 2000
"""Pixels that one line never has."""


def say_still(label: QLabel, words: str) -> None:
    """Show one line of plain words in a label that is as wide as they are.

    Of a label whose size is fixed no layout is asked, which for a dock's heading would be that of the whole window.
    """
    label.setText(words)
    label.ensurePolished()
    room = label.fontMetrics().boundingRect(QRect(0, 0, _WIDE, _WIDE), Qt.AlignmentFlag.AlignLeft, words).size()
    height = label.minimumHeight() or (label.height() if label.isVisible() else room.height())
    if (room.width(), room.width(), height) != (label.minimumWidth(), label.maximumWidth(), label.minimumHeight()):
        label.setFixedSize(room.width(), height)


class Still(QWidget):
    """Keeps what a label says from the layout around it: a label of one line that takes what width there is."""

    def __init__(self, label: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        label.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return self._label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._label.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._label.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """What the width cuts off the tooltip says."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            is_cut = self._label.sizeHint().width() > self.width()
            QToolTip.showText(event.globalPos(), self._label.text() if is_cut else "", self)
            return True
        return super().event(event)
