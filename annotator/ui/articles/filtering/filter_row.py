"""The slim row above the list: a field, the menus of the filter and of the order, and what they leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.ui.access.naming import be_clearable
from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.icon_button import IconButton
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px, pxs
from annotator.ui.words.language import tr

BUTTON = 24
LINK = 22
"""So high, what it says stands on one line with the count beside it."""


class FilterField(QLineEdit):
    """``down`` wants the list; ``left`` the text: Esc empties the field first."""

    down = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Filter"))
        self.setAccessibleName(tr("Filter the list by title, outlet or date"))
        self.setToolTip(tr("Words of the title, the outlet or the name, in either script; or a date"))
        be_clearable(self)
        self.setMinimumWidth(40)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and not held:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class MarkButton(IconButton):
    """A button with an icon, which is filled and in the accent's colour while what it sets is set."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(icon, name, parent, size=16, side=BUTTON)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class FilterRow(QWidget):
    """``about_to_filter``: somebody may soon do so. The menus are filled by whoever hears that they are wanted."""

    typed = Signal(str)
    down = Signal()
    left = Signal()
    cleared = Signal()
    about_to_filter = Signal()
    filter_menu_wanted = Signal(QMenu)
    order_menu_wanted = Signal(QMenu)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FilterField(self)
        self.filter_button = MarkButton("funnel", tr("Filter the list"), self)
        self.order_button = MarkButton("arrow-down-up", tr("Sort and group the list"), self)
        self.said = ClampedLabel(2, self)
        self.count = ClampedLabel(1, self)
        self.clear_button = QPushButton(tr("Clear"), self)
        self.menu: QMenu | None = None
        self._is_told = False
        self._lay_out()
        self.field.textEdited.connect(self.typed)
        self.field.textChanged.connect(self._see_cleared)
        self.field.down.connect(self.down)
        self.field.left.connect(self.left)
        self.field.entered.connect(self.about_to_filter)
        self.clear_button.clicked.connect(self.cleared)
        self.filter_button.clicked.connect(lambda: self.open_menu(self.filter_button, self.filter_menu_wanted))
        self.order_button.clicked.connect(lambda: self.open_menu(self.order_button, self.order_menu_wanted))

    def say(self, words: str, count: str, filters: bool, orders: bool) -> None:
        """What is filtered by, in words; how many are shown; and which of the two buttons has set something."""
        self.said.set_text(words)
        self.said.setVisible(bool(words))
        self.count.set_text(count)
        self.foot.setVisible(bool(count))
        self.filter_button.set_state(filters)
        self.order_button.set_state(orders)

    def show_text(self, text: str) -> None:
        """What is looked for already; nothing is asked for it."""
        if self.field.text() != text:
            self._is_told = True
            self.field.setText(text)
            self._is_told = False

    def _see_cleared(self, text: str) -> None:
        if not text and not self._is_told:
            self.typed.emit("")

    def open_menu(self, button: MarkButton, wanted: SignalInstance) -> None:
        """Open a button's menu below it, filled anew."""
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        wanted.emit(self.menu)
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.about_to_filter.emit()
        super().enterEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def _lay_out(self) -> None:
        for label in (self.said, self.count):
            label.setObjectName("meta")
            label.setFont(ui_font(TextSize.SMALL))
        self.clear_button.setObjectName("link")
        self.clear_button.setFixedHeight(px(LINK))
        self.clear_button.setToolTip(tr("Show every article again, by number"))
        line = QHBoxLayout()
        line.setSpacing(px(2))
        line.addWidget(self.field, 1)
        line.addSpacing(px(2))
        line.addWidget(self.filter_button)
        line.addWidget(self.order_button)
        self.foot = QWidget(self)
        below = QHBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(px(4))
        below.addWidget(self.count, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(12, 2, 8, 6))
        column.setSpacing(px(3))
        column.addLayout(line)
        words = QHBoxLayout()
        words.setContentsMargins(*pxs(4, 2, 8, 0))
        words.addWidget(self.said, 1)
        column.addLayout(words)
        below.setContentsMargins(*pxs(4, 0, 3, 0))
        column.addWidget(self.foot)
        self.said.hide()
        self.foot.hide()
