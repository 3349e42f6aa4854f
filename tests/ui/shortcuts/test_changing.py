"""Every key can be changed, at once and everywhere; no key can come to belong to two things."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from annotator.ui.commands.action_set import ActionSet
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.shortcuts.keys import spelt
from annotator.ui.shortcuts.shortcut_dialog import ShortcutDialog
from annotator.ui.shortcuts.shortcut_sheet import sheet_sections

Key, Mod = Qt.Key, Qt.KeyboardModifier
NO, CTRL, SHIFT = Mod.NoModifier, Mod.ControlModifier, Mod.ShiftModifier


class Changer:
    """The dialog of a window, driven by keys."""

    def __init__(self, drive) -> None:
        self.drive = drive
        self.actions: ActionSet = drive.window.actions_by_id
        drive.key(Key.Key_F1, CTRL)
        self.dialog: ShortcutDialog = drive.window.works.shortcuts.dialog
        assert self.dialog.isVisible() and self.dialog.search.hasFocus()

    def choose(self, words: str, id_: str) -> None:
        self.dialog.search.setText(words)
        self.drive.key(Key.Key_Down) if self.dialog.search.hasFocus() else None
        assert id_ in [each.found.entry.id for each in self.dialog.rows.actions_shown.rows]
        self.dialog.rows.choose(id_)
        self.dialog.rows.setFocus()

    def press(self, key: Qt.Key | int, held: Mod = NO, text: str = "") -> None:
        """A key in the field that waits for one."""
        assert self.dialog.key_field.hasFocus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.dialog.key_field, QKeyEvent(kind, int(key), held, text))
        QApplication.processEvents()

    def give(self, words: str, id_: str, key: Qt.Key | int, held: Mod = NO, text: str = "") -> None:
        self.choose(words, id_)
        self.drive.key(Key.Key_Return)
        self.press(key, held, text)

    def close(self) -> None:
        """Back to the text; a screen that is not there does not make the window active again."""
        self.dialog.close()
        self.drive.window.activateWindow()
        QApplication.processEvents()
        self.drive.panes.focus_pane("hans")

    @property
    def kept(self) -> tuple[str, ...]:
        return self.drive.window.settings.get("shortcuts")


@pytest.fixture
def changer(drive) -> Changer:
    return Changer(drive)


def owners(actions: ActionSet) -> dict[str, list[str]]:
    held: dict[str, list[str]] = {}
    for row in ACTIONS:
        for key in actions.keys(row.id):
            held.setdefault(spelt(key), []).append(row.id)
    return held


def test_a_new_key_works_at_once_and_the_old_one_no_more(changer: Changer) -> None:
    drive = changer.drive
    changer.give("label names", "names", Key.Key_J, CTRL)
    drive.key(Key.Key_Escape)
    assert changer.dialog.isVisible() and changer.dialog.search.text() == ""
    drive.key(Key.Key_Escape)
    assert drive.window.works.shortcuts.dialog is None
    changer.close()
    drive.key(Key.Key_L, CTRL)
    assert drive.window.settings.get("label_names") is True
    drive.key(Key.Key_J, CTRL)
    assert drive.window.settings.get("label_names") is False
    assert changer.kept == ("names=Ctrl+J",)


@pytest.mark.parametrize("words", ["Delete tag", "删除标注", "刪除標註", "Ctrl+Z"])
def test_a_row_is_found_by_any_of_its_names_and_by_its_key(changer: Changer, words: str) -> None:
    changer.dialog.search.setText(words)
    assert changer.dialog.rows.chosen == ("undo" if words == "Ctrl+Z" else "delete")


def test_rows_are_named_in_the_interfaces_language(changer: Changer) -> None:
    window = changer.drive.window
    window.faces = LabelFaces(window.session.codebook, window.switch.theme, "zh-Hans")
    changer.dialog.search.setText("撤销")
    assert changer.dialog.rows.actions_shown.rows[0].found.entry.name.shown == "撤销"


def test_a_key_that_is_taken_is_given_only_when_taken_and_then_the_other_goes_without(changer: Changer) -> None:
    changer.give("delete tag", "delete", Key.Key_E, CTRL)
    dialog = changer.dialog
    assert "Ctrl+E" in dialog.key_field.text() and "Export" in dialog.key_field.text()
    assert dialog.take_button.isVisible() and changer.actions.keys("delete") == ("Delete", "Backspace")
    QTest.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert changer.actions.keys("export") == ("Ctrl+E",) and changer.kept == ()
    changer.give("delete tag", "delete", Key.Key_E, CTRL)
    assert dialog.take_button.hasFocus()
    changer.drive.key(Key.Key_Return)
    assert changer.actions.keys("delete") == ("Ctrl+E", "Backspace") and changer.actions.keys("export") == ()
    assert set(changer.kept) == {"delete=Ctrl+E Backspace", "export="}
    assert dialog.isVisible() and dialog.rows.hasFocus()


@pytest.mark.parametrize(
    ("key", "held", "text", "word"),
    [
        (Key.Key_3, NO, "3", "attribution"),
        (Key.Key_NumberSign, SHIFT, "#", "attribution"),
        (0xFF13, NO, "３", "attribution"),
        (Key.Key_G, NO, "g", "goal"),
        (Key.Key_G, SHIFT, "G", "goal"),
        (Key.Key_Space, CTRL, " ", "input methods"),
        (Key.Key_Space, SHIFT, " ", "input methods"),
        (Key.Key_Period, CTRL, "", "input methods"),
        (Key.Key_Left, NO, "", "belongs to the text"),
        (Key.Key_C, CTRL, "", "belongs to the text"),
        (Key.Key_A, CTRL, "", "belongs to the text"),
        (Key.Key_Tab, NO, "\t", "part of the window"),
        (Key.Key_Return, NO, "\r", "presses buttons"),
    ],
)
def test_keys_of_labels_input_methods_and_panes_are_refused_and_another_is_waited_for(
    changer: Changer, key: int, held: Mod, text: str, word: str
) -> None:
    changer.give("export", "export", key, held, text)
    assert word in changer.dialog.said.text() and not changer.dialog.take_button.isVisible()
    assert changer.kept == () and changer.dialog.key_field.hasFocus()
    changer.press(Key.Key_J, CTRL)
    assert changer.actions.keys("export") == ("Ctrl+J",)


def test_shift_alone_is_no_key_and_escape_changes_nothing(changer: Changer) -> None:
    changer.give("export", "export", Key.Key_Shift, SHIFT)
    assert changer.dialog.key_field.hasFocus() and changer.dialog.said.text() == ""
    changer.press(Key.Key_Escape)
    assert changer.kept == () and changer.dialog.rows.hasFocus() and changer.dialog.isVisible()


@pytest.mark.parametrize(("key", "held", "text"), [(Key.Key_Q, NO, "q"), (0xFF51, NO, "ｑ"), (Key.Key_Q, NO, "")])
def test_a_bare_key_given_through_an_input_method_then_works_in_every_form(changer: Changer, key, held, text) -> None:
    drive = changer.drive
    changer.give("label names", "names", key, held, text)
    assert changer.actions.keys("names") == ("Q",)
    changer.close()
    drive.type("ｑ")
    assert drive.window.settings.get("label_names") is False
    drive.key(Key.Key_Q)
    assert drive.window.settings.get("label_names") is True
    drive.type("Q", SHIFT)
    assert drive.window.settings.get("label_names") is True


def test_a_second_key_stands_beside_the_first_and_is_removed_first(changer: Changer) -> None:
    changer.choose("export", "export")
    changer.drive.key(Key.Key_Insert)
    changer.press(Key.Key_F5)
    assert changer.actions.keys("export") == ("Ctrl+E", "F5")
    changer.drive.key(Key.Key_Delete)
    assert changer.actions.keys("export") == ("Ctrl+E",) and changer.kept == ()
    changer.drive.key(Key.Key_Delete)
    assert changer.actions.keys("export") == () and changer.kept == ("export=",)


def test_reset_gives_back_what_is_free_and_reset_all_everything(changer: Changer) -> None:
    changer.give("delete tag", "delete", Key.Key_E, CTRL)
    changer.drive.key(Key.Key_Return)
    changer.choose("export", "export")
    QTest.mouseClick(changer.dialog.reset_button, Qt.MouseButton.LeftButton)
    assert changer.actions.keys("export") == () and "Ctrl+E" in changer.dialog.said.text()
    assert all(len(ids) == 1 for ids in owners(changer.actions).values())
    QTest.mouseClick(changer.dialog.reset_all_button, Qt.MouseButton.LeftButton)
    assert {row.id: changer.actions.keys(row.id) for row in ACTIONS} == {row.id: row.keys for row in ACTIONS}
    assert changer.kept == () and not changer.dialog.reset_all_button.isEnabled()


def test_menus_palette_and_sheet_follow(changer: Changer) -> None:
    drive = changer.drive
    changer.give("label names", "names", Key.Key_J, CTRL)
    changer.close()
    assert drive.window.actions_by_id.by_id["names"].shortcut() == QKeySequence("Ctrl+J")
    drive.key(Key.Key_K, CTRL)
    palette = drive.window.works.finder.palette
    shown = {each.entry.id: each.entry.keys for each in palette.view.found.rows}
    assert shown["names"] == ("Ctrl+J",)
    drive.key(Key.Key_Escape)
    rows = [row for section in sheet_sections(changer.actions, drive.window.faces) for row in section.rows]
    assert [(row.keys, row.is_changed) for row in rows if row.says == "Label names"] == [(("Ctrl+J",), True)]


def test_an_open_sheet_follows_and_its_button_leads_to_the_dialog(drive) -> None:
    drive.key(Key.Key_Slash, CTRL)
    sheet = drive.window.works.shortcuts.sheet
    assert sheet.isVisible() and sheet.changed_note.text() == ""
    drive.window.actions_by_id.set_keys({"export": ("Ctrl+J",)})
    assert sheet.changed_note.text() != ""
    QTest.mouseClick(sheet.change_button, Qt.MouseButton.LeftButton)
    works = drive.window.works.shortcuts
    assert works.sheet is None and works.dialog.isVisible()
    works.dialog.close()
    assert works.dialog is None


def test_the_palettes_own_key_can_be_changed_and_still_closes_it(drive) -> None:
    drive.window.actions_by_id.set_keys({"palette": ("Ctrl+J",)})
    drive.key(Key.Key_J, CTRL)
    palette = drive.window.works.finder.palette
    assert palette.isVisible()
    drive.key(Key.Key_K, CTRL)
    assert palette.isVisible()
    drive.key(Key.Key_J, CTRL)
    assert not palette.isVisible()


class Anything:
    """Has a handler for every action."""

    def __getattr__(self, name: str):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *arguments: None


def test_a_settings_file_with_a_key_twice_is_told_at_the_start_and_the_first_row_keeps_it(qtbot) -> None:
    window, panes = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(panes)
    made = ActionSet(window, (panes,), (Anything(),), lambda job: job(), ("note=Ctrl+Z F5", "export=Ctrl+J"))
    assert made.keys("undo") == ("Ctrl+Z",) and made.keys("note") == ("F5",) and made.keys("export") == ("Ctrl+J",)
    assert made.by_id["note"].shortcuts() == [QKeySequence("F5")]
    assert "Ctrl+Z" in made.warning and made.warning.count(".") == 1
    assert all(len(ids) == 1 for ids in owners(made).values())
    assert ActionSet(window, (panes,), (Anything(),), lambda job: job()).warning == ""


def test_labels_come_before_changed_keys_too_and_the_dialog_shows_what_they_took(drive) -> None:
    actions = drive.window.actions_by_id
    actions.set_keys({"export": ("Q", "Ctrl+E")})
    actions.leave_to_labels({"q"})
    assert actions.keys("export") == ("Ctrl+E",) and actions.of_key("q", False) is None
    dialog = Changer(drive).dialog
    row = next(each for each in dialog.rows.actions_shown.rows if each.found.entry.id == "export")
    assert row.lost == ("Q",) and row.found.entry.keys == ("Ctrl+E",)
    actions.leave_to_labels(set())
    assert actions.keys("export") == ("Q", "Ctrl+E")
