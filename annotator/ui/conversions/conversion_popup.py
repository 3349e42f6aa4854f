"""The popup on a converted character: what else it could be, for which scope, and what was decided before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.override import Override
from annotator.ui.chrome.marks import key_cap, toned
from annotator.ui.conversions.subject import Subject
from annotator.ui.looks.fonts import reading_font
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import listed, mark, tr

SCOPE_KEYS = {"here": "H", "article": "A", "project": "P"}
SCOPES = {"here": mark("Here"), "article": mark("In this article"), "project": mark("In the project")}
ARTICLE_REACH = mark("In this article · {0}")
WORD = mark("In the article and the project: {0} → {1}")
STAYS = mark("{0} has no other form: it stays.")
BARE = mark("Every {0} of the project becomes {1}, inside other words too. Press P again if that is meant.")
PLACES = {"here": mark("here"), "article": mark("in this article"), "project": mark("in the project")}
ORIGINS = {
    "hand": mark("by hand"),
    "jieba": mark("name found at import"),
    "lexicon": mark("name found at import"),
    "import": mark("imported"),
}
STANDARD_WORDS = {
    "opencc": "OpenCC", "tw": mark("Taiwan"), "twp": mark("Taiwan with phrases"), "hk": mark("Hong Kong"),
    "hkp": mark("Hong Kong with phrases"),
}  # fmt: skip
WIDTH, COLUMNS, GLYPHS = 408, 4, 17


class ConversionPopup(QFrame):
    """``decided`` carries (Subject, scope, becomes); ``dropped`` the Override that is to be taken back."""

    decided = Signal(object, str, str)
    dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.subject: Subject | None = None
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.word = toned("", "mute", self)
        self.asks = toned("", "warn", self)
        self._asked = False
        for label in (self.word, self.asks):
            label.setWordWrap(True)
        self.chips: list[QPushButton] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("another spelling"))
        self.field.setAccessibleName(tr("another spelling"))
        self.field.textChanged.connect(self._enable)
        self.field.returnPressed.connect(lambda: self.decide("here"))
        self.scopes = {scope: _ScopeButton(tr(words), SCOPE_KEYS[scope], self) for scope, words in SCOPES.items()}
        for scope, button in self.scopes.items():
            button.clicked.connect(lambda _=False, scope=scope: self.decide(scope))
        self.elsewhere = toned("", "mute", self)
        self.elsewhere.setWordWrap(True)
        self.drop_buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._lay_out()

    def show_subject(
        self, subject: Subject, script: str, elsewhere: Mapping[str, str], standing: Sequence[Override], at: QPoint
    ) -> None:
        """Open at a point of the screen; ``script`` is the converted one, whose glyphs are asked for."""
        self.subject = subject
        self.title.setFont(reading_font(script, px(20)))
        self.title.setText(f"{subject.text}  →  {subject.now}")
        self.word.setFont(reading_font(script, px(14)))
        self.scopes["article"].set_words(tr(ARTICLE_REACH).format(subject.count))
        self.field.clear()
        self.field.setFont(reading_font(script, px(GLYPHS)))
        self._show_chips(subject, script)
        self.elsewhere.setText(elsewhere_words(elsewhere))
        self.elsewhere.setVisible(bool(elsewhere))
        self._show_standing(standing)
        self._tell_reach()
        self._place(at)
        self.show()
        self.chips[0].setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def becomes(self) -> str:
        """What the coder wants to stand there: the field's words, else the chosen alternative."""
        chosen = self._group.checkedId()
        words = self.field.text().strip()
        return words or (self.subject.alternatives[chosen] if self.subject and chosen >= 0 else "")

    def decide(self, scope: str) -> None:
        """Decide for a scope, if that changes anything; for one bare character of the project, when asked twice."""
        subject, becomes = self.subject, self.becomes
        if subject is None or not subject.changes(scope, becomes):
            return
        if scope == "project" and len(subject.word) == 1 and not self._asked:
            self._asked = True
            self._ask(tr(BARE).format(subject.word, subject.wider(becomes)))
            return
        self.hide()
        self.decided.emit(subject, scope, becomes)

    def choose(self, number: int) -> None:
        """Tick an alternative, counted from 0."""
        if 0 <= number < len(self.chips):
            self.field.clear()
            self.chips[number].setChecked(True)
            self.chips[number].setFocus()
            self._tell_reach()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits that the field does not get: H, A, P and 1 to 9; arrows go through the alternatives."""
        key, letter = event.key(), event.text().upper() or chr(event.key() if 0 < event.key() < 0x10000 else 0)
        scope = next((scope for scope, each in SCOPE_KEYS.items() if each == letter), None)
        if scope is not None:
            self.decide(scope)
        elif letter.isdigit():
            self.choose(int(letter) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.decide("here")
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.choose((self._group.checkedId() + 1) % len(self.chips))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.choose((self._group.checkedId() - 1) % len(self.chips))
        else:
            super().keyPressEvent(event)

    def _show_chips(self, subject: Subject, script: str) -> None:
        for chip in self.chips:
            self._group.removeButton(chip)
            self._grid.removeWidget(chip)
            chip.deleteLater()
        self.chips = [_Chip(number, words, script, self) for number, words in enumerate(subject.alternatives)]
        columns = COLUMNS if max(map(len, subject.alternatives)) <= 2 else 2
        for number, chip in enumerate(self.chips):
            self._group.addButton(chip, number)
            self._grid.addWidget(chip, number // columns, number % columns)
            chip.clicked.connect(self.field.clear)
            chip.clicked.connect(self._tell_reach)
        self.chips[0].setChecked(True)
        self.chips[0].setToolTip(tr("as it is now"))

    def _show_standing(self, standing: Sequence[Override]) -> None:
        while (item := self._decisions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.drop_buttons = []
        for each in standing:
            self._decisions.addWidget(self._decision(each))
        self._rule.setVisible(bool(standing) or self.elsewhere.isVisibleTo(self))

    def _decision(self, override: Override) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = listed((f"{override.text} → {override.becomes}", tr(PLACES[override.scope])))
        told = toned(f"{words}\n{tr(ORIGINS.get(override.origin, override.origin))}", "mute", line)
        told.setToolTip(override.note)
        button = QPushButton(tr("Let OpenCC decide"), line)
        button.setProperty("choice", True)
        button.clicked.connect(lambda: self._drop(override))
        self.drop_buttons.append(button)
        row.addWidget(told, 1)
        row.addWidget(button)
        return line

    def _drop(self, override: Override) -> None:
        self.hide()
        self.dropped.emit(override)

    def _enable(self) -> None:
        """What is written takes the place of what was ticked."""
        if self.field.text().strip():
            for chip in self.chips:
                chip.setProperty("off", True)
        self._tell_reach()

    def _tell_reach(self) -> None:
        """Say what the wider scopes would do with what is chosen, and leave out what changes nothing."""
        subject, becomes = self.subject, self.becomes
        if subject is None:
            return
        self._asked = False
        is_wider = subject.word != subject.text
        self.word.setText(tr(WORD).format(subject.word, subject.wider(becomes)) if is_wider else "")
        self.word.setVisible(is_wider)
        for scope, button in self.scopes.items():
            button.setEnabled(subject.changes(scope, becomes))
        stays = len(subject.alternatives) == 1 and becomes == subject.now
        self._ask(tr(STAYS).format(subject.text) if stays else "")

    def _ask(self, sentence: str) -> None:
        self.asks.setText(sentence)
        self.asks.setVisible(bool(sentence))
        if sentence and self.isVisible():
            announce(self.asks, sentence)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(px(WIDTH))
        self._column.activate()
        self.setFixedHeight(max(self._column.heightForWidth(px(WIDTH)), self._column.minimumSize().height()))

    def _place(self, at: QPoint) -> None:
        room = self.screen().availableGeometry()
        x = max(room.left() + 4, min(at.x() - 24, room.right() - self.width() - 4))
        y = at.y() if at.y() + self.height() <= room.bottom() else max(room.top(), at.y() - self.height() - 40)
        self.move(x, y)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 12, 16, 14))
        column.setSpacing(px(10))
        self._grid = QGridLayout()
        self._grid.setSpacing(px(6))
        row = QHBoxLayout()
        row.setSpacing(px(6))
        for button in self.scopes.values():
            row.addWidget(button)
        row.addStretch(1)
        self._rule = QFrame(self)
        self._rule.setObjectName("rule")
        self._rule.setFixedHeight(1)
        self._decisions = QVBoxLayout()
        self._decisions.setSpacing(px(6))
        column.addWidget(self.title)
        column.addWidget(self.word)
        column.addLayout(self._grid)
        column.addWidget(self.field)
        column.addLayout(row)
        column.addWidget(self.asks)
        column.addWidget(self._rule)
        column.addWidget(self.elsewhere)
        column.addLayout(self._decisions)


class _Chip(QPushButton):
    """One alternative under its number; letters and digits go to the popup."""

    def __init__(self, number: int, words: str, script: str, popup: ConversionPopup) -> None:
        super().__init__(f"{number + 1}  {words}", popup)
        self.words = words
        self.setCheckable(True)
        self.setProperty("chip", True)
        self.setFont(reading_font(script, px(GLYPHS)))
        self._popup_key: Callable[[QKeyEvent], None] = popup.keyPressEvent

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        else:
            self._popup_key(event)


class _ScopeButton(QPushButton):
    """A scope with its key on a cap."""

    def __init__(self, words: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("next")
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(*pxs(8, 4, 6, 4))
        row.setSpacing(px(5))
        self._words = QLabel(words, self)
        row.addWidget(self._words, 1)
        row.addWidget(key_cap(key, self), 0)
        self.setMinimumSize(row.sizeHint())

    def set_words(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setMinimumSize(layout.sizeHint())


def elsewhere_words(elsewhere: Mapping[str, str]) -> str:
    """``Taiwan, Hong Kong: 並 • OpenCC: 并``; one clause where all standards agree."""
    by_words: dict[str, list[str]] = {}
    for standard, words in elsewhere.items():
        by_words.setdefault(words, []).append(tr(STANDARD_WORDS[standard]))
    if len(by_words) == 1:
        return tr("{0} in every regional standard").format(next(iter(by_words)))
    return "\n".join(f"{words}  {listed(standards)}" for words, standards in by_words.items())
