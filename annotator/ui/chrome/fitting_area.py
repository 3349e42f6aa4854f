"""A part of a panel that is as high as what stands in it, and scrolls where the panel is too low for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from annotator.ui.looks.theme import px

BESIDE = 48
"""Pixels around what has the keyboard that stay in sight too, at 100 %."""
_TELLS = (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class FittingArea(QScrollArea):
    """``page`` has a layout; ``spare`` pixels (at 100 %) of the panel's height belong to what else stands there, as
    long as ``least`` are left to the page, or the highest of its items."""

    def __init__(self, page: QWidget, panel: QWidget, spare: int, least: int = 0) -> None:
        super().__init__(panel)
        self._page, self._panel, self._spare, self._least = page, panel, px(spare), px(least)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        page.setObjectName("page")
        self.setWidget(page)
        for each in (page, panel):
            each.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(200, self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other things are shown, or the panel is of another height."""
        if event.type() in _TELLS:
            self._follow()
        return super().eventFilter(watched, event)

    def _high(self) -> int:
        layout = self._page.layout()
        if layout is None or self._page.isHidden():
            return 0
        least = self._least or layout.totalMinimumSize().height()
        return min(self._needed(layout, self.width()), max(least, self._panel.height() - self._spare))

    def _needed(self, layout: QLayout, width: int) -> int:
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        return max(needed, 0) or layout.totalSizeHint().height()

    def _follow(self) -> None:
        if (high := self._high()) != self.minimumHeight() or high != self.maximumHeight():
            self.setFixedHeight(high)
        if (layout := self._page.layout()) is not None:
            fits = high >= self._needed(layout, self.width())  # a scroll bar would take the width that it needs so
            shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(shown)
            width = self.width() if fits else self.viewport().width()
            self._page.setMaximumHeight(max(high, self._needed(layout, width)))  # else as high as in its least width
        at_hand = self._page.focusWidget()
        if at_hand is not None and at_hand.hasFocus() and at_hand.isVisible():
            self.ensureWidgetVisible(at_hand, 0, px(BESIDE))
