"""The editor of the window, used as a person uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.codebook_editor.editor_window import EditorWindow

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, NO = Mod.ControlModifier, Mod.NoModifier


class Editor:
    """The editor of a window, used as a person uses it."""

    def __init__(self, drive, qtbot) -> None:
        self.drive, self.session, self.qtbot = drive, drive.session, qtbot
        drive.key(Key.Key_B, CTRL)
        self.window: EditorWindow = drive.window.works.codebook.editor
        assert self.window.isVisible()

    @property
    def form(self):
        return self.window.labels.form

    @property
    def drafted(self):
        return self.window.draft.codebook

    def choose(self, label: str) -> None:
        self.window.labels.tree.choose(self.drafted.require(label).uuid)

    def write(self, field, words: str) -> None:
        field.setFocus()
        field.selectAll()
        event = QInputMethodEvent()
        event.setCommitString(words)  # as an input method writes it
        QApplication.sendEvent(field, event)
        QApplication.processEvents()

    def press(self, field, key: Qt.Key, held: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(field, key, held)
        QApplication.processEvents()

    def click(self, button) -> None:
        assert button.isEnabled() and button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def agree(self, note: str = "") -> None:
        dialog = self.window.dialog
        assert dialog is not None
        if note:
            self.write(dialog.note, note)
        self.click(dialog.agree)

    def keep(self, note: str = "") -> None:
        self.click(self.window.keep_button)
        self.agree(note)

    @property
    def order(self) -> list[str]:
        return [each.id for each in self.drafted.labels]


@pytest.fixture
def editor(drive, qtbot) -> Editor:
    return Editor(drive, qtbot)


@pytest.fixture
def make_editor() -> type[Editor]:
    """For a window that has to be arranged first."""
    return Editor
