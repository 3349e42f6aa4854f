"""The table of actions: whole, without double keys, and the only source of menus and of the sheet."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from annotator.model.codebook import LABEL_KEYS
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.commands.menus import MENUS
from annotator.ui.panes.hand import keyboard
from annotator.ui.shortcuts.shortcut_sheet import sheet_sections


def test_no_key_belongs_to_two_actions() -> None:
    spelt = [QKeySequence(key).toString() for row in ACTIONS for key in row.keys]
    assert [key for key, times in Counter(spelt).items() if times > 1] == []
    assert "" not in spelt


def test_ids_are_unique_and_menus_known() -> None:
    assert len({row.id for row in ACTIONS}) == len(ACTIONS)
    assert {row.menu.partition("/")[0] for row in ACTIONS} == set(MENUS)


def test_input_methods_keep_their_keys() -> None:
    kept = {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Shift"}
    assert not kept & {key for row in ACTIONS for key in row.keys}


def test_no_action_takes_a_key_that_a_codebook_may_give_to_a_label() -> None:
    bare = {key.lower() for row in ACTIONS for key in row.keys if len(key) == 1}
    assert not bare & LABEL_KEYS


def test_each_action_finds_its_handler_and_stands_in_a_menu(drive) -> None:
    actions = drive.window.actions_by_id
    for row in ACTIONS:
        assert callable(actions.handler(row)), row.id
    shown = set()
    for top in drive.window.menuBar().actions():
        stack = [top]
        while stack:
            each = stack.pop()
            shown.add(each.objectName())
            stack += each.menu().actions() if each.menu() else []
    assert {row.id for row in ACTIONS} <= shown


def test_the_sheet_shows_every_key_and_every_label_these_first(drive) -> None:
    sections = sheet_sections(drive.window.actions_by_id, drive.window.faces)
    shown = {key for section in sections for row in section.rows for key in row.keys}
    assert {key for row in ACTIONS for key in row.keys} <= shown
    assert {row.keys[0] for row in sections[0].rows} == {face.key.upper() for face in drive.window.faces.in_use}
    drive.trigger("shortcuts")
    assert drive.window.works.shortcuts.sheet.isVisible()


@pytest.mark.parametrize("script", ["hans", "hant"])
def test_every_shortcut_fires_with_the_focus_in_a_pane_that_claims_the_key(drive, monkeypatch, script: str) -> None:
    """On X11 a text field claims Ctrl+E for the end of the line; here the pane claims every key."""
    monkeypatch.setattr(keyboard, "wants_key", lambda event: True)
    fired: list[str] = []
    for row in ACTIONS:
        action = drive.window.actions_by_id.by_id[row.id]
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, id_=row.id: fired.append(id_))
    for row in ACTIONS:
        for key in row.keys:
            drive.panes.focus_pane(script)
            stroke = QKeySequence(key)[0]
            fired.clear()
            drive.key(stroke.key(), stroke.keyboardModifiers())
            assert fired == [row.id], key


def test_a_label_with_a_letter_takes_it_from_the_action(drive) -> None:
    actions = drive.window.actions_by_id
    actions.leave_to_labels({"n"})
    assert actions.by_id["note"].shortcuts() == []
