"""What the right button and the menu key offer: on a span, on several, on a selection, on plain text."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.coding.tagging import delete_span
from annotator.ui.commands.pane_menu import ELSEWHERE, GONE

BOTH = pytest.mark.parametrize("script", [0, 1])
LABELS = [
    "directive", "addressee", "attribution", "slogan", "citation", "evaluation", "personnel", "position",
    "organization",
]  # fmt: skip


def _tag(mouse, script: int, start: int, end: int, label: str) -> None:
    mouse.drag(script, start, end)
    mouse.take(label)


def _nested(mouse, script: int) -> None:
    for end, label in ((9, "slogan"), (5, "position"), (3, "organization")):
        _tag(mouse, script, 0, end, label)
        mouse.drive.desk.select_nothing()  # or the next drag would take hold of its edge


def _chosen(mouse) -> str:
    choice = mouse.drive.desk.choice
    return mouse.drive.window.faces[choice.label].name if choice else ""


@BOTH
def test_on_a_span_its_label_is_changed_and_another_is_given(mouse, script: int) -> None:
    drive = mouse.drive
    _tag(mouse, script, 2, 5, "position")
    menu = mouse.menu(script, 3)
    assert [each.partition("  ")[0] for each in mouse.entries(menu, "Change label")] == LABELS
    mouse.choose(menu, "Change label", "personnel")
    assert drive.labels() == ["personnel"] and _chosen(mouse) == "personnel"
    mouse.choose(mouse.menu(script, 3), "Give a second label", "slogan")
    assert sorted(drive.labels()) == ["personnel", "slogan"]
    assert {each.extent for each in drive.desk.ordered()} == {(2, 5)}
    menu = mouse.menu(script, 3)
    second = next(each.menu() for each in menu.actions() if each.text().startswith("Give a second"))
    taken = [each.text().partition("  ")[0] for each in second.actions() if not each.isEnabled()]
    assert taken == ["slogan", "personnel"], "what the extent has cannot be given again"
    first = next(each.menu() for each in menu.actions() if each.text().startswith("Change label"))
    keys = [[each.text().partition("\t")[2] for each in one.actions()] for one in (first, second)]
    assert keys[0] and keys[1] == [f"Shift+{key}" for key in keys[0]] and not any("Shift" in key for key in keys[0])
    drive.trigger("undo")
    drive.trigger("undo")
    assert drive.labels() == ["position"]


@BOTH
def test_the_innermost_span_is_meant_unless_the_chosen_one_is_under_the_mouse(mouse, qtbot, script: int) -> None:
    drive = mouse.drive
    _nested(mouse, script)
    menu = mouse.menu(script, 1)
    assert _chosen(mouse) == "organization"
    others = mouse.entries(menu, "Tag meant: organization (3 here)")
    assert [each.partition("  ")[0] for each in others] == ["organization", "position", "slogan"]
    menu.close()
    drive.panes.select(12, 12)
    drive.desk.choose(next(each.id for each in drive.desk.ordered() if each.end == 9))
    menu = mouse.menu(script, 1)
    assert _chosen(mouse) == "slogan", "though the click has moved the caret"
    others = menu.actions()[0].menu()
    menu.setActiveAction(menu.actions()[0])
    qtbot.waitUntil(others.isVisible)
    QTest.mouseClick(others, Qt.MouseButton.LeftButton, pos=others.actionGeometry(others.actions()[1]).center())
    qtbot.waitUntil(lambda: mouse.drive.window.panels.menu.menu is not menu)
    assert _chosen(mouse) == "position"
    again = mouse.opened()
    assert mouse.entries(again)[0] == "Tag meant: position (3 here)"
    mouse.choose(again, "Delete tag")
    assert drive.labels() == ["slogan", "organization"]


def test_certainty_is_ticked_and_set_and_the_text_of_a_span_is_selected(mouse) -> None:
    drive = mouse.drive
    _tag(mouse, 1, 2, 5, "position")
    mouse.choose(mouse.menu(1, 3), "Certainty", "Unsure")
    assert drive.desk.ordered()[0].certainty == "unsure"
    menu = mouse.menu(1, 3)
    words = next(each.menu() for each in menu.actions() if each.text() == "Certainty")
    assert [each.text() for each in words.actions() if each.isChecked()] == ["Unsure"]
    mouse.choose(menu, "Select its text")
    assert drive.panes.selection() == (2, 5, "hant")


def _entry(menu, entry: str):
    """One thing that a menu offers, in a submenu of which the first that is not there yet."""
    action = next(each for each in menu.actions() if each.text().startswith(entry))
    leaf = {"Certainty": "Unsure", "Select its text": ""}.get(entry, "citation")
    return next(each for each in action.menu().actions() if each.text().startswith(leaf)) if leaf else action


ENTRIES = pytest.mark.parametrize("entry", ["Change label", "Certainty", "Select its text", "Give a second label"])


@BOTH
@ENTRIES
def test_a_menu_keeps_the_span_it_was_opened_for(mouse, script: int, entry: str) -> None:
    drive = mouse.drive
    _tag(mouse, script, 2, 5, "position")
    drive.desk.select_nothing()
    _tag(mouse, script, 12, 15, "slogan")
    chosen = _entry(mouse.menu(script, 3), entry)
    before = other = next(each for each in drive.desk.ordered() if each.start == 12)
    drive.desk.choose(other.id)
    chosen.trigger()
    QApplication.processEvents()
    assert [each for each in drive.desk.ordered() if each.start == 12] == [before]
    if entry == "Select its text":
        assert drive.panes.selection() == (2, 5, ("hans", "hant")[script])
    else:
        mine = [each for each in drive.desk.ordered() if each.start == 2]
        assert any(drive.window.faces[each.label].name == "citation" or each.certainty == "unsure" for each in mine)


@BOTH
@ENTRIES
def test_a_menu_whose_span_has_gone_closes_changes_nothing_and_says_so(mouse, script: int, entry: str) -> None:
    drive = mouse.drive
    _tag(mouse, script, 2, 5, "position")
    drive.desk.select_nothing()
    _tag(mouse, script, 12, 15, "slogan")
    said: list[str] = []
    menu = mouse.menu(script, 3)
    chosen = _entry(menu, entry)
    drive.desk.said.connect(lambda sentence: said.append(sentence) if sentence else None)
    delete_span(drive.session, drive.desk.choice)
    QApplication.processEvents()
    assert not menu.isVisible() and said == [GONE]
    left = drive.desk.ordered()
    drive.desk.choose(left[0].id)
    chosen.trigger()
    assert said == [GONE, GONE] and drive.desk.ordered() == left and drive.panes.selection() is None


def test_a_menu_of_another_article_changes_nothing(mouse) -> None:
    drive = mouse.drive
    _tag(mouse, 0, 2, 5, "position")
    for at, entry, title in ((3, "Change label", "citation"), (40, "Tag what stands here", "slogan")):
        said: list[str] = []
        drive.desk.said.connect(said.append)
        menu = mouse.menu(0, at)
        action = next(each for each in menu.actions() if each.text().startswith(entry))
        select = next((each for each in menu.actions() if each.text() == "Select its text"), None)
        leaf = next(each for each in action.menu().actions() if each.text().startswith(title))
        drive.desk.open(2)
        assert not menu.isVisible() and said[-1] == ELSEWHERE
        leaf.trigger()
        if select is not None:
            select.trigger()
        assert drive.labels() == [] and drive.panes.selection() is None
        drive.desk.open(1)
        assert drive.labels() == ["position"]


def test_what_was_selected_is_what_a_menu_tags_though_the_selection_went(mouse) -> None:
    drive = mouse.drive
    mouse.drag(0, 2, 5)
    menu = mouse.menu(0, 3)
    action = next(each for each in menu.actions() if each.text().startswith("Tag as"))
    drive.panes.select(30, 34)
    next(each for each in action.menu().actions() if each.text().startswith("slogan")).trigger()
    assert [each.extent for each in drive.desk.ordered()] == [(2, 5)]


def test_the_entries_are_the_actions_themselves_and_show_their_keys(mouse) -> None:
    drive = mouse.drive
    _tag(mouse, 0, 2, 5, "position")
    menu = mouse.menu(0, 3)
    actions = drive.window.actions_by_id.by_id
    assert {actions[each] for each in ("note", "ask", "delete", "mend", "source")} <= set(menu.actions())
    label = drive.session.codebook.require("position")
    assert (actions["attributes"] in menu.actions()) == bool(label.attributes)
    assert any(each.text() == "Copy\tCtrl+C" for each in menu.actions())


@BOTH
def test_on_a_selection_it_is_tagged_though_a_span_stands_there(mouse, script: int) -> None:
    drive = mouse.drive
    _tag(mouse, script, 0, 9, "slogan")
    mouse.drag(script, 2, 5)
    menu = mouse.menu(script, 3)
    assert drive.panes.selection() == (2, 5, ("hans", "hant")[script])
    assert not any(each.startswith(("Change label", "Tag meant")) for each in mouse.entries(menu))
    assert drive.window.actions_by_id.by_id["add_range"] in menu.actions(), "the last chosen span may get it"
    mouse.choose(menu, "Tag as", "position")
    assert sorted(drive.labels()) == ["position", "slogan"]
    drive.trigger("undo")
    assert drive.labels() == ["slogan"]


@BOTH
def test_on_plain_text_a_label_takes_what_stands_under_the_mouse_and_no_chosen_span(mouse, script: int) -> None:
    drive = mouse.drive
    _tag(mouse, script, 0, 5, "slogan")
    assert _chosen(mouse) == "slogan"
    at = drive.source.index("研究部署推进")
    menu = mouse.menu(script, at + 2)
    assert _chosen(mouse) == ""
    mouse.choose(menu, "Tag what stands here", "directive")
    assert drive.labels() == ["slogan", "directive"]
    made = drive.desk.ordered()[-1]
    assert drive.source[made.start : made.end] == "研究部署推进有关工作"


def test_the_menu_key_means_the_chosen_span_wherever_the_caret_is(mouse) -> None:
    drive = mouse.drive
    _nested(mouse, 0)
    drive.desk.choose(next(each.id for each in drive.desk.ordered() if each.end == 9))
    pane = mouse.pane(0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, pane.cursorRect().center(), QPoint())
    QApplication.sendEvent(pane, event)
    assert _chosen(mouse) == "slogan"
    mouse.choose(mouse.opened(), "Change label", "citation")
    assert sorted(drive.labels()) == ["citation", "organization", "position"]


def test_a_right_click_goes_back_where_nothing_can_be_made_of_it(mouse) -> None:
    """Escape closes the menu; the text, the selection and the spans are as they were."""
    drive = mouse.drive
    mouse.drag(0, 2, 5)
    menu = mouse.menu(0, 3)
    assert menu.isVisible()
    drive.key(Qt.Key.Key_Escape)
    menu.close()
    assert drive.panes.selection() in ((2, 5, "hans"), None) and drive.labels() == []


def test_the_menu_is_there_within_thirty_milliseconds_among_many_spans(mouse) -> None:
    from annotator.session.coding.tagging import tag_span

    drive = mouse.drive
    labels = [drive.label(each) for each in LABELS]
    for at in range(400):
        tag_span(drive.session, 1, at // 2, at // 2 + 3 + at % 2, labels[at % 9])
    QApplication.processEvents()
    taken = []
    for _ in range(5):
        begun = perf_counter()
        mouse.menu(0, 4)
        taken.append(perf_counter() - begun)
    assert min(taken) < 0.030
