"""F1 opens the guide at what has the keyboard: in every panel, every dialog and every window beside ours."""

from __future__ import annotations

import ast
import importlib
import inspect

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

import annotator.ui
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.docks.panels import NAMES
from annotator.ui.help.figures import EVERY
from annotator.ui.help.guides import GUIDES, Topic, read_page, topic_of
from annotator.ui.help.help_work import ask_for_help
from annotator.ui.help.menu_topics import OF_ACTIONS, OF_HANDLERS, topic_of_action
from annotator.ui.help.topics import FIRST, PROPERTY, TOPICS, topic_at

Key = Qt.Key
ROOT = inspect.getfile(annotator.ui).removesuffix("__init__.py")
ANCHORS = {guide: {each.anchor for each in read_page(guide, "en").headings} for guide in GUIDES}
NOT_ASKED = {"HelpWindow", "LicencesDialog", "AboutDialog", "AboutWindow"}
"""Themselves what tells."""


def is_there(topic: Topic) -> bool:
    return topic.guide in GUIDES and topic.anchor in ANCHORS[topic.guide]


def dialogs() -> list[type[QDialog]]:
    """Every class of the window's code that is a dialog."""
    from pathlib import Path

    found: list[type[QDialog]] = []
    for path in sorted(Path(ROOT).rglob("*.py")):
        classes = [each.name for each in ast.parse(path.read_text("utf-8")).body if isinstance(each, ast.ClassDef)]
        if not any(name.endswith(("Dialog", "Window", "Sheet", "Asked")) for name in classes):
            continue
        module = importlib.import_module("annotator.ui." + ".".join(path.relative_to(ROOT).with_suffix("").parts))
        made = (getattr(module, name) for name in classes)
        found += [each for each in made if issubclass(each, QDialog)]
    return found


@pytest.mark.parametrize("said", [*TOPICS.values(), FIRST, *(each.topic for each in EVERY)])
def test_every_place_that_is_named_is_in_the_guides(said: str) -> None:
    assert is_there(topic_of(said))


def test_every_dialog_and_window_is_told_of() -> None:
    untold = [
        each.__name__
        for each in dialogs()
        if each.__name__ not in NOT_ASKED and not any(base.__name__ in TOPICS for base in each.__mro__)
    ]
    assert untold == []


def test_every_row_is_of_a_class_that_there_is() -> None:
    from pathlib import Path

    classes = {
        each.name
        for path in Path(ROOT).rglob("*.py")
        for each in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(each, ast.ClassDef)
    }
    assert set(TOPICS) - classes == set()


@pytest.mark.parametrize("name", [*NAMES, "search", "recoding"])
def test_f1_in_a_panel_opens_the_guide_at_it(drive, name: str) -> None:
    if name == "search":
        drive.trigger("search")
    elif name == "recoding":
        drive.trigger("recoding")
    dock = drive.window.docks[name]
    dock.show()
    dock.raise_()
    QApplication.processEvents()
    inner = dock.widget()
    able = (each for each in [*inner.findChildren(QWidget), inner] if each.focusPolicy() and each.isVisible())
    focus = next(able, dock)
    focus.setFocus()
    assert topic_at(focus) == topic_of(TOPICS[type(inner).__name__])
    QTest.keyClick(focus, Key.Key_F1)
    QApplication.processEvents()
    view = drive.window.works.help.view
    assert view.isVisible() and view.view.textCursor().block().text()
    assert is_there(topic_at(focus)) and view.topic.guide == topic_at(focus).guide


def test_f1_in_the_text_opens_tagging_and_esc_goes_back(drive) -> None:
    drive.key(Key.Key_F1)
    view = drive.window.works.help.view
    assert view.topic == Topic("coder", "tagging")
    QTest.keyClick(view.view, Key.Key_Escape)
    QApplication.processEvents()
    assert drive.window.works.help.view is None
    drive.trigger("guide_researcher")
    assert drive.window.works.help.view.topic == Topic("researcher", "researcher")


@pytest.mark.parametrize(
    ("action", "guide", "anchor"),
    [
        ("edit_codebook", "researcher", "codebook"), ("dashboard", "researcher", "dashboard"),
        ("agreement", "researcher", "agreement"), ("adjudicate", "researcher", "adjudication"),
        ("coders", "researcher", "assignment"), ("export", "researcher", "export"),
        ("change_shortcuts", "coder", "keys"), ("article_memo", "coder", "notes"), ("terms", "coder", "conversions"),
    ],
)  # fmt: skip
def test_f1_in_a_dialog_or_a_window_beside_ours_opens_the_guide_over_it(drive, qtbot, action, guide, anchor) -> None:
    before = set(QApplication.topLevelWidgets())
    drive.trigger(action)
    dialog = next(each for each in QApplication.topLevelWidgets() if each not in before and each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(QApplication.focusWidget() or dialog, Key.Key_F1)
    QApplication.processEvents()
    view = drive.window.works.help.view
    assert view is not None and view.isVisible() and view.topic == Topic(guide, anchor)
    if dialog.isModal():
        assert view.parentWidget() is dialog  # or the dialog would keep the keyboard from it
    view.close()
    dialog.close()


def test_a_dialog_has_the_key_that_the_user_has_chosen(drive, qtbot) -> None:
    drive.window.actions_by_id.set_keys({"help": ("Ctrl+J",)})
    assert drive.window.status.help_keys["help"].text() == "Ctrl+J"
    drive.trigger("terms")
    dialog = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "TermsDialog")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(QApplication.focusWidget() or dialog, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert drive.window.works.help.view is not None
    drive.window.works.help.view.close()
    dialog.close()


def test_the_status_line_opens_both(drive) -> None:
    drive.window.status.help_wanted.emit()
    assert drive.window.works.help.view is not None
    drive.window.works.help.view.close()
    drive.window.status.shortcuts_wanted.emit()
    assert drive.window.works.shortcuts.sheet is not None


def test_a_widget_may_name_its_own_place(drive) -> None:
    field = QLineEdit(drive.window.panels.articles)
    assert topic_at(field) == Topic("coder", "list")
    field.setProperty(PROPERTY, "coder#undo")
    assert topic_at(field) == Topic("coder", "undo")
    ask_for_help(field, "researcher#cite")
    assert drive.window.works.help.view.topic.guide == "researcher"
    assert topic_at(None) == topic_of(FIRST)


def test_the_window_of_help_is_not_loaded_before_it_is_wanted(drive) -> None:
    assert drive.window.works.help.view is None


def test_f1_in_the_start_window_opens_the_guide_in_what_it_wears(qtbot) -> None:
    from annotator.ui.help.help_window import HelpWindow
    from annotator.ui.start.start_window import StartWindow

    start = StartWindow([])
    qtbot.addWidget(start)
    with qtbot.waitExposed(start):
        start.show()
    start.activateWindow()
    QTest.keyClick(start, Key.Key_F1)
    view = start.findChild(HelpWindow)
    assert view is not None and view.isVisible() and view.topic == Topic("researcher", "project")
    view.close()


def test_f1_in_a_dialog_of_the_start_window_opens_the_guide_over_it(qtbot, tmp_path) -> None:
    from annotator.ui.help.help_window import HelpWindow
    from annotator.ui.start.new_project_dialog import NewProjectDialog
    from annotator.ui.start.start_window import StartWindow

    start = StartWindow([])
    qtbot.addWidget(start)
    with qtbot.waitExposed(start):
        start.show()
    dialog = NewProjectDialog(tmp_path, "", start)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(QApplication.focusWidget() or dialog, Key.Key_F1)
    view = dialog.findChild(HelpWindow)
    assert view is not None and view.isVisible() and view.topic == Topic("researcher", "project")
    view.close()
    dialog.close()


def test_f1_in_the_palette_opens_the_guide_and_no_letter_is_lost(drive) -> None:
    drive.key(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = drive.window.works.finder.palette
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Key.Key_F1)
    QApplication.processEvents()
    view = drive.window.works.help.view
    assert view is not None and view.topic == Topic("coder", "keys")
    view.close()
    palette.leave()


def test_f1_in_an_open_menu_opens_the_guide_at_its_row(drive, qtbot) -> None:
    action = drive.window.actions_by_id.by_id["export"]
    menu = next(each for each in drive.window.findChildren(QMenu) if action in each.actions())
    menu.popup(drive.window.mapToGlobal(drive.window.rect().center()))
    menu.setActiveAction(action)
    QTest.keyClick(menu, Key.Key_F1)
    qtbot.waitUntil(lambda: drive.window.works.help.view is not None)
    assert drive.window.works.help.view.topic == Topic("researcher", "export")
    assert QApplication.activePopupWidget() is None


def test_every_action_has_a_place_in_the_guides_and_no_place_an_action_that_is_not() -> None:
    ids = [each for words in OF_ACTIONS.values() for each in words.split()]
    assert len(set(ids)) == len(ids) and set(ids) <= {row.id for row in ACTIONS}
    assert set(OF_HANDLERS) <= {row.handler for row in ACTIONS}
    assert all(is_there(topic_of_action(row.id)) for row in ACTIONS)
