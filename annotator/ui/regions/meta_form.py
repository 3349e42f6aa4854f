"""What the page states of itself, each field written in place: kept on Return and when the focus goes, Esc takes it
back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.errors import AnnotatorError
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.dates import shown_date
from annotator.ui.words.language import tr

FIELDS = ("title", "published", "dateline", "outlet", "author", "editor")
DATES = ("published", "dateline")
BESIDE = 14
"""Pixels of a field beside its text."""
YEAR_ASIDE = 3
"""Pixels from a field's edge to the button below it: their words begin at one place."""
YEARLESS = "--"
YEAR_LENGTH = 4
Put = Callable[[str, str], None]


class MetaField(QLineEdit):
    """One value as people read it; while it is being written, as it is stored."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.stored = ""
        self.is_half_typed = False
        self.textEdited.connect(lambda: setattr(self, "is_half_typed", True))
        self.setObjectName("meta_field")
        self.setAccessibleName(tr(key))
        self.setPlaceholderText("—")
        self.setMinimumWidth(40)

    def show_value(self, value: str) -> None:
        """The value as stored; what is being written is left alone."""
        self.stored = value
        self.setToolTip(value)
        self._show_short()

    def _show_short(self) -> None:
        """As much of it as there is room for, while it is not being written."""
        if not (self.hasFocus() or self.is_half_typed):
            is_yearless = self.stored.startswith(YEARLESS)  # the button below it says so
            whole = shown_date(self.stored, short=is_yearless) if self.key in DATES else self.stored
            self.setText(self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, self.width() - BESIDE))
            self.setCursorPosition(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_short()

    def begin(self, text: str, selected: int = 0) -> None:
        """Write it, beginning with ``text``, of which the first characters are selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(text)
        self.is_half_typed = True
        self.setSelection(0, selected)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.is_half_typed = False
            self.kept.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.is_half_typed = False
            self.setText(self.stored)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.is_half_typed:
            self.setText(self.stored)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.keep()
            self.show_value(self.stored)

    def keep(self) -> None:
        """What is half typed is kept, whatever takes the keyboard away."""
        is_half_typed, self.is_half_typed = self.is_half_typed, False
        if is_half_typed and self.text() != self.stored:
            self.kept.emit(self.text())


class MetaForm(QWidget):
    """``put`` stores one field, or raises what is wrong with it; ``left`` says that the coder goes back to the text."""

    left = Signal()

    def __init__(self, put: Put, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._put = put
        self._refused: tuple[str, str] | None = None
        self.fields = {key: MetaField(key, self) for key in FIELDS}
        self.year_buttons = {key: self._year_button(key) for key in DATES}
        self.refusal = toned("", "warn", self)
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(*pxs(16, 2, 12, 6))
        grid.setHorizontalSpacing(px(6))
        grid.setVerticalSpacing(0)
        for row, (key, field) in enumerate(self.fields.items()):
            name = QLabel(tr(key), self)
            name.setProperty("tone", "mute")
            name.setBuddy(field)
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
            if key in DATES:
                below = QHBoxLayout()
                below.setContentsMargins(px(YEAR_ASIDE), 0, 0, 0)  # below the words, not below the field
                below.addWidget(self.year_buttons[key], 0, Qt.AlignmentFlag.AlignLeft)
                grid.addLayout(below, 2 * row + 1, 1)
            field.kept.connect(lambda text, key=key: self._keep(key, text))
            field.left.connect(self._leave)
        grid.addWidget(self.refusal, 2 * len(self.fields), 0, 1, 2)
        grid.setColumnStretch(1, 1)
        read_in_order(self)

    def show_meta(self, meta: Mapping[str, str], title: str) -> None:
        for key, field in self.fields.items():
            value = meta.get(key, "")
            field.show_value(value or (title if key == "title" else ""))
        for key, button in self.year_buttons.items():
            button.setVisible(meta.get(key, "").startswith(YEARLESS))
        self._refuse("")

    def keep(self) -> None:
        for field in self.fields.values():
            field.keep()

    @property
    def unkept(self) -> tuple[str, str] | None:
        """The field that stands there with a text that was refused, and that text; for ``take_up``."""
        refused = self._refused
        return refused if refused is not None and self.fields[refused[0]].text() == refused[1] else None

    def take_up(self, key: str, text: str) -> None:
        """Write on where a text was refused: it is said again why."""
        self.fields[key].begin(text)
        self._keep(key, text)

    def supply_year(self, key: str) -> None:
        """Write the year of a date that lacks it; that of the other date is proposed."""
        others = (self.fields[each].stored[:YEAR_LENGTH] for each in DATES if each != key)
        year = next((each for each in others if each.isdigit()), "")
        day = self.fields[key].stored.removeprefix(YEARLESS)
        self.fields[key].begin(f"{year}-{day}", len(year))

    def _keep(self, key: str, text: str) -> None:
        field = self.fields[key]
        if text == field.stored:
            self._leave()
            return
        try:
            self._put(key, text)
        except AnnotatorError as error:
            self._refuse(tr(error.sentence))
            self._refused = key, text
            return
        self._refuse("")
        field.stored = " ".join(text.split())
        if field.hasFocus():
            self.left.emit()

    def _leave(self) -> None:
        self._refuse("")
        self.left.emit()

    def _refuse(self, sentence: str) -> None:
        self._refused = None
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        if sentence:
            announce(self.refusal, sentence)

    def _year_button(self, key: str) -> QPushButton:
        button = QPushButton(tr("add year"), self)
        button.setObjectName("link")
        button.setAccessibleName(tr("Supply the year of the date “{0}”").format(tr(key)))
        button.clicked.connect(lambda: self.supply_year(key))
        return button
