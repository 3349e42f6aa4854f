"""Where the kinds of words and the filters stand: as high as their lines, and scrolling where that is too much."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class ChipArea(QScrollArea):
    """``place`` holds them; in a panel that is low at least one line of them is in sight."""

    def __init__(self, place: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        place.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setWidget(place)
        place.installEventFilter(self)

    def sizeHint(self) -> QSize:
        layout = self._place.layout()
        return QSize(200, layout.heightForWidth(max(1, self.width())) if layout else 0)

    def minimumSizeHint(self) -> QSize:
        """One line of them."""
        layout = self._place.layout()
        return QSize(60, layout.minimumSize().height() if layout else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other chips are shown, or other words stand on them."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if self.maximumHeight() != (high := self.sizeHint().height()):
            self.setMaximumHeight(high)
            self.updateGeometry()
