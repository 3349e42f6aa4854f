"""Where a repair is written: the raw characters and their bytes above, what the place is to read below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.looks.fonts import reading_font, ui_font
from annotator.ui.looks.theme import TextSize, px, pxs
from annotator.ui.repairs.mending import Wish
from annotator.ui.repairs.repair_words import one_line, raw_bytes
from annotator.ui.words.language import mark, tr

READING_PIXELS = 17
BYTES_SHOWN = 48
HINT = mark("What the place is to read; nothing takes it out")


class ReplacementEdit(QPlainTextEdit):
    """One line for most repairs; ``kept`` follows Return, ``given_up`` Esc. Shift+Return begins a new line."""

    kept = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Replacement"))
        self.setPlaceholderText(tr(HINT))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().lineSpacing() + 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            self.kept.emit()


def _is_own(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.key() == Qt.Key.Key_Escape or (enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


class RepairEditor(QFrame):
    """Hidden until a Wish comes; ``kept`` carries it and what was written, ``left`` follows when it is closed."""

    kept = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.wish: Wish | None = None
        self.raw, self.bytes = ClampedLabel(2, self), ClampedLabel(3, self)
        self.bytes.setObjectName("meta")
        self.bytes.setFont(ui_font(TextSize.SMALL))
        self.edit = ReplacementEdit(self)
        keep, leave = QPushButton(tr("Keep")), QPushButton(tr("Cancel"))
        keep.setToolTip(tr("Enter"))
        leave.setToolTip(tr("Esc"))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(6))
        for button in (leave, keep):
            button.setProperty("narrow", True)
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(12, 10, 12, 10))
        column.setSpacing(px(5))
        for part in (self.raw, self.bytes):
            column.addWidget(part)
        column.addWidget(self.edit)
        column.addLayout(buttons)
        self.edit.kept.connect(self._keep)
        keep.clicked.connect(self._keep)
        self.edit.given_up.connect(self.close_editor)
        leave.clicked.connect(self.close_editor)
        self.hide()

    def begin(self, wish: Wish, script: str) -> None:
        """Show a place to be written anew; ``script`` is that of the source."""
        self.wish = wish
        for part in (self.raw, self.edit):
            part.setFont(reading_font(script, px(READING_PIXELS)))
        self.raw.set_text(one_line(wish.raw))
        shown = raw_bytes(wish.raw[:BYTES_SHOWN])
        self.bytes.set_text(tr("bytes {0}").format(f"{shown}{' …' if len(wish.raw) > BYTES_SHOWN else ''}"))
        self.edit.setPlainText(wish.proposed)
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def go_on(self, text: str, cursor: int) -> None:
        """What has been written already, with the caret in it."""
        self.edit.setPlainText(text)
        caret = self.edit.textCursor()
        caret.setPosition(cursor)
        self.edit.setTextCursor(caret)

    def close_editor(self) -> None:
        if self.wish is not None:
            self.wish = None
            self.hide()
            self.left.emit()

    def _keep(self) -> None:
        if self.wish is not None:
            self.kept.emit(self.wish, self.edit.toPlainText())
