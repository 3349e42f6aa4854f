"""Where a note or a question is written: kept on Ctrl+Enter, on Esc, and when the focus goes; undo takes it back."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from annotator.ui.chrome.marks import toned
from annotator.ui.inspector.keeping import MouseKeeper
from annotator.ui.inspector.way_back import is_meant_for_menus, leads_back
from annotator.ui.words.language import mark, tr


class Use(NamedTuple):
    """What a field is for: its name, what invites to write, what is said while it is written, and its lines.

    It has ``lines`` once there is something in it, ``empty_lines`` before. ``heading`` stands over what is written.
    """

    name: str
    invitation: str
    hint: str
    lines: int = 2
    empty_lines: int = 1
    heading: str = ""


HEADING_PIXELS = 15
_KEY = re.compile(r" ?[(（][^()（）]*[)）]$")
"""What stands in brackets at the end of an invitation."""

NOTE = Use(mark("Note"), mark("Add a note (N)"), mark("Ctrl+Enter or Esc keeps the note."), heading=mark("note"))
QUESTION = Use(
    mark("Question to the adjudicator"),
    mark("Ask the adjudicator (Alt+Q)"),
    mark("Ctrl+Enter or Esc keeps the question; an empty one is withdrawn."),
    heading=mark("question to the adjudicator"),
)
ARTICLE_QUESTION = Use(
    mark("Question about the article"),
    mark("What should the adjudicator decide about this article?"),
    mark("Ctrl+Enter or Esc keeps the question; an empty one is withdrawn."),
    lines=3,
    empty_lines=3,
)


class NoteEditor(QPlainTextEdit):
    """``kept`` carries the text to be stored; ``left`` says that the coder wants to go back to the text.

    ``entered`` says that the keyboard has come, ``went`` that it has gone.
    """

    kept = Signal(str)
    left = Signal()
    entered = Signal()
    went = Signal()

    def __init__(self, use: Use = NOTE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._use = use
        self._keeper = MouseKeeper(self, self.keep)
        self._heading = toned(tr(use.heading), "heading", self)
        self._heading.move(13, 3)
        self._heading.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._heading.hide()
        self.setAccessibleName(tr(use.name))
        self.setPlaceholderText(tr(use.invitation))
        self.setToolTip(tr(use.hint))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_note(self, note: str) -> None:
        """The note as stored; what is being written is left alone when it already says the same."""
        was_empty, self._stored = not self._stored, note
        if self.toPlainText() != note:
            self.setPlainText(note)
        if was_empty != (not note):  # it gets more lines, or fewer
            self._show_heading()
            self.updateGeometry()

    @property
    def words(self) -> str:
        return self.toPlainText().strip()

    @property
    def is_written(self) -> bool:
        """Whether something is being written that is not kept yet."""
        return self.words != self._stored

    def keep(self) -> None:
        if self.is_written:
            self._stored = self.words
            self.kept.emit(self._stored)

    def sizeHint(self) -> QSize:
        lines = max(self._use.lines if self._is_open else self._use.empty_lines, self._lines_of_invitation())
        heading = HEADING_PIXELS if self._has_heading else 0
        return QSize(200, lines * self.fontMetrics().lineSpacing() + 20 + heading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._invite()

    def _invite(self) -> None:
        """What invites to write, without its key where that would begin another line."""
        words = tr(self._use.hint if self.hasFocus() else self._use.invitation)
        if not self.hasFocus() and self._wrapped(words) > self._use.empty_lines:
            words = _KEY.sub("", words)
        self.setPlaceholderText(words)
        self.updateGeometry()

    def _lines_of_invitation(self) -> int:
        return 0 if self.toPlainText() else self._wrapped(self.placeholderText())

    def _wrapped(self, words: str) -> int:
        """Lines that words take in the present width."""
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        if room <= 0 or not self.isVisible():
            return 0
        metrics = self.fontMetrics()
        flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
        return round(metrics.boundingRect(QRect(0, 0, room, 9_999), flags, words).height() / metrics.lineSpacing())

    @property
    def _is_open(self) -> bool:
        """Whether there is something in it, or is going to be."""
        return bool(self._stored) or self.hasFocus()

    @property
    def _has_heading(self) -> bool:
        return bool(self._use.heading) and self._is_open

    def _show_heading(self) -> None:
        """What it is, once the words that invite to write are gone."""
        if self._has_heading == self._heading.isHidden():
            self._heading.setVisible(self._has_heading)
            self._heading.adjustSize()
            self.setViewportMargins(0, HEADING_PIXELS if self._has_heading else 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and leads_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_meant_for_menus(event):
            event.ignore()
            return
        if not leads_back(event):
            super().keyPressEvent(event)
            return
        self.keep()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keeper.begin()
        self._show_heading()
        self._invite()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whatever takes the keyboard, a menu too, may act on what is stored."""
        super().focusOutEvent(event)
        self.keep()
        self._show_heading()
        self._invite()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keeper.end()
            self.went.emit()
