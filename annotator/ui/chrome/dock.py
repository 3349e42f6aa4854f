"""Dock panels with a quiet heading: movable, closable, tabbed, as Qt has them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QWidget

from annotator.ui.chrome.icon_button import close_button
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px, pxs
from annotator.ui.words.language import tr

LEAST_NAME = 24
"""Pixels that are left to a panel's name where the fact beside it needs the rest."""


class _Name(QLabel):
    """A panel's name, which gives way to the fact beside it: a fact that comes must not widen the panel."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._whole = name
        self.setProperty("tone", "heading")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        high = super().sizeHint().height()  # polishes, and so knows the font
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 1, high)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(LEAST_NAME), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)


class Heading(QWidget):
    """ARTICLES … 2 of 5 done: the panel's name in small capitals, and a fact on the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        font = ui_font(TextSize.CAPTION)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
        name = _Name(title.upper())
        name.setFont(font)
        self.fact = toned("", "heading")
        self.close_button = close_button(tr("Close this panel (View, Panels brings it back)"), self)
        self.close_button.setAccessibleName(tr("Close {0}").format(title))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(*pxs(16, 8, 8, 4))
        row.setSpacing(px(4))
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self.fact)
        row.addWidget(self.close_button)


class Panel(QDockWidget):
    """A dock named ``name`` (for the layout that is remembered) around one widget."""

    def __init__(self, name: str, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.heading = Heading(title, self)
        self.heading.close_button.clicked.connect(self.close)
        self.setTitleBarWidget(self.heading)
        self.setWidget(content)

    def set_tab(self, text: str) -> None:
        """What its tab says, where the heading would be too long."""
        self.setWindowTitle(text)

    @property
    def fact(self) -> QLabel:
        """The label on the right of the heading."""
        return self.heading.fact
