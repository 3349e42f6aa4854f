"""Keys are called by what is engraved on the keyboard, in every language and everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from annotator.resource_files import resource
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.shortcuts.keys import shown_key, shown_keys
from annotator.ui.words.language import FILES, speak, tr
from tests.languages.texts import texts

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
    for field in (QLineEdit("会议"), QTextEdit("会议")):
        menu = field.createStandardContextMenu()
        words = [each.text().partition("\t")[0] for each in menu.actions()[:2]]
        assert words == [f"{tr('Undo')}(&U)", f"{tr('Redo')}(&R)"] and tr("Undo") in ("撤销", "復原")
    cancel = {"zh-Hans": "取消", "zh-Hant": "取消"}[chinese]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QCoreApplication.translate("QPlatformTheme", "What Qt does not know") == "What Qt does not know"


def test_the_large_key_has_one_name_in_texts_guides_and_every_column_of_keys() -> None:
    assert [shown_key(each) for each in ("Return", "Enter", "Ctrl+Return", "Alt+Shift+Return")] == [
        "Enter", "Enter", "Ctrl+Enter", "Alt+Shift+Enter"
    ]  # fmt: skip
    assert shown_keys(("Ctrl+Return", "Ctrl+Enter")) == ("Ctrl+Enter",)
    assert [each for each in texts() if re.search(r"\bReturn\b|↵", each)] == []
    first = {row.id: row.keys[0] for row in ACTIONS if row.keys}
    assert [key for key in first.values() if "Return" in key] == [], "Qt shows the first one in a menu"
    guides = [path.read_text(encoding="utf-8") for path in resource("help").glob("*/*.md")]
    assert guides and not [each for each in guides if re.search(r"<kbd>[^<]*(Return|↵)", each)]
