"""The sheet under Ctrl+/: whole in one look, named by the codebook, and gone with the key that brought it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.shortcuts.shortcut_sheet import sheet_sections

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_it_names_the_keys_of_the_codebooks_attributes(drive) -> None:
    attributes = {one.key.upper(): one.id for label in drive.session.codebook.active for one in label.attributes}
    attributes.pop("", None)
    section = sheet_sections(drive.window.actions_by_id, drive.window.faces)[1]
    assert attributes and {row.keys[0]: row.says for row in section.rows} == attributes
    assert {"G": "goal", "D": "domain"}.items() <= attributes.items()


@pytest.mark.parametrize("size", [(1400, 900), (1000, 700), (900, 560)])
def test_it_is_never_larger_than_the_window_and_needs_no_scrolling_in_a_large_one(drive, size) -> None:
    drive.window.resize(*size)
    QApplication.processEvents()
    drive.key(Key.Key_Slash, CTRL)
    sheet = drive.window.works.shortcuts.sheet
    QApplication.processEvents()
    assert sheet.width() <= drive.window.width() and sheet.height() <= drive.window.height()
    assert sheet.area.horizontalScrollBar().maximum() == 0
    if size == (1400, 900):
        assert sheet.area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Slash, CTRL), (Key.Key_Escape, Qt.KeyboardModifier.NoModifier)])
def test_the_key_that_opens_it_and_escape_close_it(drive, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    drive.key(Key.Key_Slash, CTRL)
    sheet = drive.window.works.shortcuts.sheet
    QApplication.processEvents()
    QTest.keyClick(sheet.area, key, held)
    QApplication.processEvents()
    assert drive.window.works.shortcuts.sheet is None


def test_a_changed_key_closes_it_too(drive) -> None:
    drive.window.actions_by_id.set_keys({"shortcuts": ("Ctrl+J",)})
    drive.trigger("shortcuts")
    sheet = drive.window.works.shortcuts.sheet
    QTest.keyClick(sheet.area, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert drive.window.works.shortcuts.sheet is None


@pytest.mark.parametrize("words", ["书写备注", "删除标注", "撤销", "復原"])
def test_the_dialog_opens_in_its_search_which_knows_every_language(drive, words: str) -> None:
    drive.trigger("change_shortcuts")
    dialog = drive.window.works.shortcuts.dialog
    QApplication.processEvents()
    assert dialog.search.hasFocus()
    dialog.search.setText(words)
    named = {"删除标注": "delete", "撤销": "undo", "復原": "undo"}
    if words in named:
        assert dialog.rows.chosen == named[words]
    else:
        assert dialog.name.text() == "No action is called that."
    dialog.close()
