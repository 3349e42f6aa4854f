"""The status bar: what is saved, who codes, where the caret is, and one quiet sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStatusBar, QWidget

from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.marks import key_cap, set_tone, toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import tr

SAID_MS = 8000


class StatusLine(QStatusBar):
    shortcuts_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saved = toned("", "good")
        self.coder = toned("", "mute")
        self.place = toned("", "mute")
        self.counts = toned("", "mute")
        self.time = toned("", "mute")
        self.time.hide()
        self.said = ClampedLabel(1, self)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(*pxs(16, 3, 10, 3))
        row.setSpacing(px(18))
        for part in (self.saved, self.coder, self.time, self.place, self.counts):
            row.addWidget(part)
        row.addWidget(self.said, 1)
        help_row = QHBoxLayout()
        help_row.setSpacing(px(4))
        self.help_keys = {"help": key_cap("F1"), "shortcuts": key_cap("Ctrl+/")}
        for id_, words, wanted in (
            ("help", tr("help"), self.help_wanted), ("shortcuts", tr("keys"), self.shortcuts_wanted),
        ):  # fmt: skip
            button = QPushButton(words)
            button.setObjectName("quiet")
            button.setToolTip(tr("The guide, at what has the keyboard") if id_ == "help" else tr("Keyboard shortcuts"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(wanted)
            if help_row.count():
                help_row.addSpacing(px(8))
            help_row.addWidget(self.help_keys[id_])
            help_row.addWidget(button)
        row.addLayout(help_row)
        self.addWidget(whole, 1)
        self._hush = QTimer(self)
        self._hush.setSingleShot(True)
        self._hush.timeout.connect(lambda: self.said.set_text(""))
        self.show_unsaved(0)

    def say(self, sentence: str) -> None:
        """One quiet sentence, gone after some seconds; screen readers hear it too."""
        self.said.set_text(sentence)
        if sentence:
            announce(self.said, sentence)
            self._hush.start(SAID_MS)

    def show_key(self, id_: str, key: str) -> None:
        """Which key now opens the help or the sheet of keys; "" where there is none."""
        self.help_keys[id_].setText(key)
        self.help_keys[id_].setVisible(bool(key))

    def show_time(self, words: str) -> None:
        """How long was worked on the article; "" where nobody wants to know."""
        if words != self.time.text():
            self.time.setText(words)
        self.time.setVisible(bool(words))

    def show_unsaved(self, waiting: int) -> None:
        """``waiting`` changes could not be written yet."""
        before = self.saved.text()
        self.saved.setText(tr("Not saved yet: the file is busy, trying again") if waiting else "● " + tr("Saved"))
        set_tone(self.saved, "warn" if waiting else "good")
        if before not in ("", self.saved.text()):
            announce(self.saved, self.saved.text().removeprefix("● "), at_once=bool(waiting))
