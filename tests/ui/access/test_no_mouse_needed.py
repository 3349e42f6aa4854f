"""Whatever the mouse does anywhere, keys do too; what it tells while it rests, a key tells."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolTip, QWidget

import annotator.ui
from annotator.ui.access.hints import Hints
from annotator.ui.commands.actions import ACTIONS
from tests.ui.access.mouse_ways import WAYS, Way
from tests.ui.stage import Stage

LISTENS = re.compile(
    r"def (mouse\w+Event|enterEvent|leaveEvent|wheelEvent|contextMenuEvent|dropEvent)\b"
    r"|QEvent\.Type\.(ToolTip|Mouse\w+|HoverEnter|HoverMove)\b|\bQSplitter\b|customContextMenuRequested"
    r"|sectionClicked|setSortingEnabled|setMouseTracking|\.hovered\.connect|\.entered\.connect"
)
ROOT = Path(annotator.ui.__file__).parent
DRIVEN = [each for each in WAYS if each.drive is not None]


@pytest.mark.parametrize("way", DRIVEN, ids=lambda way: f"{way.where.split()[0]}: {way.mouse}")
def test_the_keyboard_does_what_the_mouse_does(stage: Stage, way: Way) -> None:
    assert way.drive is not None
    stage.window.activateWindow()
    assert way.drive(stage), f"{way.mouse} by {way.keys}"


def test_no_file_listens_to_the_mouse_without_a_row_that_says_how_the_keyboard_does_it() -> None:
    named = {name for each in WAYS for name in each.where.split()}
    found = {str(path.relative_to(ROOT)): path for path in ROOT.rglob("*.py")}
    assert named <= set(found)
    listens = {name for name, path in found.items() if LISTENS.search(path.read_text(encoding="utf-8"))}
    sheets = {name for name in listens if name.endswith("sheet.py")}
    assert sorted(listens - named - sheets) == []


def test_what_has_no_key_of_its_own_is_in_a_menu(stage: Stage) -> None:
    """A menu is reached by Alt and its letters, or F10, and every action by its words in Find anything."""
    actions = stage.window.actions_by_id.by_id
    reached = {each for bar in stage.window.menuBar().actions() for each in _under(bar)}
    assert [row.id for row in ACTIONS if not row.keys and actions[row.id] not in reached] == []


def _under(action) -> list:
    menu = action.menu()
    return [action] if menu is None else [each for inner in menu.actions() for each in _under(inner)]


def test_the_hint_key_tells_of_the_keyboards_place_and_then_of_what_stands_around_it(stage: Stage) -> None:
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    first, told, off = QPushButton("First"), QLabel("𠮷林…"), QPushButton("Off")
    for widget, hint in ((told, "𠮷林省的路径"), (first, "Enter"), (off, "Choose a file first")):
        widget.setToolTip(hint)
        row.addWidget(widget)
    off.setEnabled(False)
    stage.show(sheet)
    sheet.activateWindow()
    first.setFocus()
    stage.settle()
    hints, heard = Hints(), []
    for _ in range(4):
        assert hints.show()
        heard.append(QToolTip.text())
    assert heard == ["Enter", "𠮷林省的路径", "Choose a file first", "Enter"]


def test_the_hint_key_acts_in_dialogs_too(stage: Stage) -> None:
    from tests.ui.surfaces import SURFACES

    dialog = SURFACES["assign"](stage)
    dialog.activateWindow()
    stage.settle()
    dialog.seed.setFocus()  # type: ignore[attr-defined]
    stage.settle()
    QTest.keyClick(dialog.seed, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)  # type: ignore[attr-defined]
    stage.settle()
    assert QToolTip.text() == dialog.seed.toolTip() != ""  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["window", "coders", "export", "agreement 0", "dashboard", "codebook labels"])
def test_every_hint_of_what_takes_no_keyboard_is_told_by_the_key(stage: Stage, name: str) -> None:
    from tests.ui.surfaces import SURFACES

    surface = SURFACES[name](stage).window()
    surface.activateWindow()
    stage.settle()
    silent = [
        each for each in surface.findChildren(QWidget)
        if each.toolTip() and each.window() is surface and not each.visibleRegion().isEmpty()
        and not (each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled())
    ]  # fmt: skip
    hints, heard = Hints(), set()
    for _ in range(2 * len(silent) + 3):
        hints.show()
        heard.add(QToolTip.text())
    assert {each.toolTip() for each in silent} <= heard
