"""A value that is written, and one of many values that is taken from a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from annotator.ui.inspector.keeping import MouseKeeper
from annotator.ui.inspector.value_strip import DIGITS, Value
from annotator.ui.inspector.way_back import leads_back
from annotator.ui.looks.style import theme_of
from annotator.ui.words.language import sentences, tr

NOTHING = "—"
_OPENS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_TAKES_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ValueField(QLineEdit):
    """Text or a number: kept on Return and when the focus goes.

    ``left`` says that Return or Esc was pressed, ``went`` that the keyboard has gone. What is refused stays, marked,
    until it is mended; Esc gives back what is stored.
    """

    wanted = Signal(str)
    left = Signal()
    went = Signal()

    def __init__(self, default: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = self._refused = ""
        self.refusal = ""
        """The sentence that says why what is written cannot be stored; "": it can, as far as is known."""
        self._keeper = MouseKeeper(self, self.keep)
        self.setObjectName("value")
        self.setPlaceholderText(tr("{0}  default").format(default) if default else NOTHING)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def show_value(self, stored: str) -> None:
        """The value as stored."""
        self._stored = stored
        if self.text() != stored:
            self.setText(stored)
            self.setCursorPosition(0)
        self._mark("", "")

    def refuse(self, words: str, sentence: str) -> None:
        """Let what was written stay to be mended, and say why it cannot be stored."""
        self._mark(words, sentence)

    @property
    def words(self) -> str:
        return self.text().strip()

    @property
    def is_written(self) -> bool:
        """Whether something is being written that is not kept yet."""
        return self.words != self._stored

    def keep(self) -> None:
        """Ask for what is written to be stored, unless just that was refused."""
        if self.is_written and not (self.refusal and self.words == self._refused):
            self.wanted.emit(self.words)

    def event(self, event: QEvent) -> bool:
        """Esc and Ctrl+Return mean the field here, not the article."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and leads_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_return and not leads_back(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and self.refusal and self.words == self._refused:
            self.show_value(self._stored)
        else:
            self._refused = "" if is_return else self._refused  # asked for once more: the sentence comes again
            self.keep()
            if not self.refusal:
                self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keeper.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whatever takes the keyboard, a menu too, may act on what is stored."""
        super().focusOutEvent(event)
        self.keep()
        self.setCursorPosition(0)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keeper.end()
            self.went.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.refusal:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = theme_of(self.palette())
            painter.setPen(QPen(QColor(theme.warn), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _mark(self, words: str, sentence: str) -> None:
        self._refused = words
        told = sentences((sentence, tr("Esc brings back what is stored."))) if sentence else ""
        self.setToolTip(told or self._stored)
        self.setAccessibleDescription(told)
        if sentence != self.refusal:
            self.refusal = sentence
            self.update()


class ValueMenu(QPushButton):
    """One of many values, on a button that opens a menu; digits choose there."""

    wanted = Signal(str)

    def __init__(self, values: Sequence[Value], default: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values, self._default = tuple(values), default
        self._stored = ""
        self.list: QMenu | None = None
        self.setProperty("choice", True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self.show_value("")

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def show_value(self, stored: str) -> None:
        if stored == self._stored and self.text():
            return
        self._stored = stored
        words = {each.stored: each.words for each in self._values}
        if stored:
            said = words.get(stored) or tr("{0} (not in the codebook)").format(stored)
        else:
            said = tr("{0}  default").format(words.get(self._default, self._default)) if self._default else NOTHING
        self.setText(f"{said}  ▾")
        self.setChecked(bool(stored))
        self.setAccessibleDescription(said)
        self.updateGeometry()

    def keep(self) -> None:
        """Nothing is written here that could be lost."""

    def open(self) -> None:
        """Show the values under the button, the one that holds ticked."""
        self.setChecked(bool(self._stored))  # the click has changed it
        menu = self.list = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ticked: QAction | None = None
        for place, each in enumerate(self._values, 1):
            words = each.words.replace("&", "&&")
            action = menu.addAction(f"&{place}  {words}" if place < 10 else words)
            action.setCheckable(True)
            action.setChecked(each.stored == self._stored)
            action.triggered.connect(lambda _=False, value=each.stored: self.wanted.emit(value))
            ticked = action if action.isChecked() else ticked
        if self._stored:
            menu.addSeparator()
            back = menu.addAction(f"&0  {tr('Take back')}")
            back.triggered.connect(lambda: self.wanted.emit(""))
        menu.setActiveAction(ticked or menu.actions()[0])
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (*_TAKES_BACK, *DIGITS) and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the window's; a digit takes the value at that place."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in DIGITS and not held:
            value = self._values[place - 1 : place] if (place := DIGITS.index(Qt.Key(event.key()))) else ()
            wanted = value[0].stored if value else "" if not place else self._stored
            if wanted != self._stored:
                self.wanted.emit(wanted)
        elif event.key() in _OPENS and not held:
            self.open()
        elif event.key() in _TAKES_BACK and not held:
            if self._stored:
                self.wanted.emit("")
        else:
            event.ignore()
