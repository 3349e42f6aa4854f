"""Fields for words: in three languages, in one line or several, and a line each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from annotator.model.codebook import LANGUAGES
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.fonts import reading_font, ui_font
from annotator.ui.looks.theme import TextSize, px, pxs
from annotator.ui.words.language import listed

LANGUAGE_WORDS = {"en": "English", "zh-Hans": "简体", "zh-Hant": "繁體"}
FORMS = {"zh-Hans": "hans", "zh-Hant": "hant"}
"""What is written in a language stands in its own glyph forms, whatever the window speaks."""
FRAME = 14
"""Pixels around the lines of a text."""
WRONG = "wrong"


def mark_wrong(field: QWidget, is_wrong: bool) -> None:
    """The window's own sheet frames a field that cannot be kept as it is."""
    if bool(field.property(WRONG)) != is_wrong:
        field.setProperty(WRONG, is_wrong)
        field.style().unpolish(field)
        field.style().polish(field)


class LineField(QLineEdit):
    """One line; ``edited`` carries what stands in it, without blanks at its ends."""

    edited = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumWidth(40)
        self.textEdited.connect(lambda words: self.edited.emit(words.strip()))

    def show_value(self, value: str) -> None:
        """Left alone while it says the same: the caret stays where it is."""
        if self.text().strip() != value:
            self.setText(value)
            self.setCursorPosition(0)


class GrowingText(QPlainTextEdit):
    """As many lines as are written, at least ``least``; ``edited`` carries the text."""

    edited = Signal(object)

    def __init__(self, name: str, least: int = 1, most: int = 9, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._is_shown = least, most, False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def show_value(self, value: str) -> None:
        if self.value != value:
            self._is_shown = True
            self.setPlainText(value)
            self._is_shown = False

    @property
    def value(self) -> Any:
        return self.toPlainText().strip()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = min(self._most, max(self._least, round(self.document().size().height())))
        height = lines * QFontMetrics(self.font()).lineSpacing() + px(FRAME)
        policies = Qt.ScrollBarPolicy
        wanted = policies.ScrollBarAsNeeded if lines == self._most else policies.ScrollBarAlwaysOff
        if wanted != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(wanted)
        if height != self.height():
            self.setFixedHeight(height)

    def _tell(self) -> None:
        if not self._is_shown:
            self.edited.emit(self.value)


class LinesField(GrowingText):
    """Several texts, a line each; ``edited`` carries them as a tuple."""

    def show_value(self, value: tuple[str, ...]) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if self.value != tuple(value):
            super().show_value("\n".join(value))  # pyright: ignore[reportArgumentType]

    @property
    def value(self) -> tuple[str, ...]:
        return tuple(line for each in self.toPlainText().splitlines() if (line := each.strip()))


class WordingField(QWidget):
    """The same thing said in three languages; ``edited`` carries a Wording without those in which nothing is said."""

    edited = Signal(object)

    def __init__(self, name: str, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Mapping[str, str] = {}
        self.parts: dict[str, LineField | GrowingText] = {}
        for language in LANGUAGES:
            said = listed((name, LANGUAGE_WORDS[language]))
            part = LineField(said, self) if lines == 1 else GrowingText(said, 1, parent=self)
            if isinstance(part, LineField):
                part.setPlaceholderText(LANGUAGE_WORDS[language])
            if language in FORMS:
                part.setFont(reading_font(FORMS[language], px(TextSize.BODY), "sans"))
            part.edited.connect(lambda words, language=language: self._tell(language, words))
            self.parts[language] = part
        if lines == 1:
            row = QHBoxLayout(self)
            row.setSpacing(px(6))
            for part in self.parts.values():
                row.addWidget(part, 1)
        else:
            self._stack()
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 0, 0)

    def show_value(self, value: Mapping[str, str]) -> None:
        self._shown = value
        for language, part in self.parts.items():
            part.show_value(value.get(language, ""))

    def _stack(self) -> None:
        """A language below the other, named on the left."""
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        for row, (language, part) in enumerate(self.parts.items()):
            word = toned(LANGUAGE_WORDS[language], "faint", self)
            word.setFont(ui_font(TextSize.CAPTION))
            word.setContentsMargins(*pxs(0, 7, 0, 0))
            grid.addWidget(word, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(part, row, 1)
        grid.setColumnStretch(1, 1)

    def _tell(self, language: str, words: str) -> None:
        said = {**self._shown, language: words}
        self._shown = {each: said[each] for each in LANGUAGES if said.get(each)}
        self.edited.emit(self._shown)


def language_heads(parent: QWidget) -> QWidget:
    """The languages of one-line WordingFields, as headings of the columns below."""
    heads = QWidget(parent)
    row = QHBoxLayout(heads)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(6))
    for language in LANGUAGES:
        word = toned(LANGUAGE_WORDS[language], "faint", heads)
        word.setFont(ui_font(TextSize.CAPTION))
        word.setMinimumWidth(40)
        row.addWidget(word, 1)
    return heads
