"""Keys are called by what is engraved on the keyboard, in every language and everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from annotator.ui.language import FILES, speak
from annotator.ui.shortcuts.keys import shown_key

KEYS = ("Ctrl+Return", "Space", "Ctrl+Down", "Del", "PgUp", "Shift+Tab", "Alt+Y", "Ctrl+Shift+Home", "Esc", "Menu")


@pytest.fixture(params=FILES)
def chinese(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    speak("en")
    yield request.param
    speak("en")


def test_a_key_is_called_the_same_in_every_language(chinese: str) -> None:
    in_english = [shown_key(each) for each in KEYS]
    speak(chinese)
    assert [shown_key(each) for each in KEYS] == in_english
    assert [shown_key(QKeySequence(each)) for each in KEYS] == in_english and shown_key(QKeySequence()) == ""


def test_the_column_of_keys_in_a_menu_is_not_translated_but_buttons_of_qt_are(chinese: str) -> None:
    speak(chinese)
    action = QAction("删除")
    action.setShortcut(QKeySequence("Del"))
    assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) == "Del"
    cancel = {"zh-Hans": "取消", "zh-Hant": "取消"}[chinese]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QCoreApplication.translate("QPlatformTheme", "What Qt does not know") == "What Qt does not know"
