"""Ctrl+K in the real window: what it finds, what its keys do, and where the keyboard is afterwards."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.looks.labels import LabelFaces
from annotator.ui.palette.palette import Palette

NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def wait(until=lambda: False, seconds: float = 2.0) -> None:
    begun = time.monotonic()
    while not until() and time.monotonic() - begun < seconds:
        QApplication.processEvents()
        time.sleep(0.002)


class Desk:
    """The palette of a window, driven by keys."""

    def __init__(self, drive) -> None:
        self.drive = drive
        self.finder = drive.window.works.finder

    @property
    def palette(self) -> Palette:
        return self.finder.palette

    def open(self, key: Qt.Key = Key.Key_K) -> None:
        self.drive.key(key, CTRL)
        assert self.palette.isVisible() and self.palette.field.hasFocus()
        wait(lambda: not self.finder._reading.isActive())

    def type(self, words: str) -> None:
        """As an input method gives them: several characters at once."""
        self.palette.field.setText(words)
        wait(lambda: not self.palette._soon.isActive())

    @property
    def names(self) -> list[str]:
        return [each.entry.name.shown for each in self.palette.view.found.rows]

    @property
    def chosen(self) -> str:
        found = self.palette.view.current()
        return found.entry.id if found else ""


@pytest.fixture
def desk(drive) -> Desk:
    return Desk(drive)


def test_an_action_is_done_and_the_keyboard_is_back_in_the_text(desk: Desk) -> None:
    desk.open()
    QTest.keyClicks(desk.palette.field, "label nam")
    desk.drive.key(Key.Key_Return)  # sooner than the list follows
    assert desk.drive.window.settings.get("label_names") is False
    assert not desk.palette.isVisible() and desk.drive.panes.panes[0].hasFocus()


@pytest.mark.parametrize("words", ["Delete tag", "删除标注", "刪除標註", "tag del"])
def test_an_action_is_found_in_every_language_and_shows_its_key(desk: Desk, words: str) -> None:
    desk.open()
    desk.type(words)
    assert desk.chosen == "delete"
    found = desk.palette.view.found.rows[0]
    assert found.entry.keys == ("Delete", "Backspace")
    if words[0] in "删刪":
        assert found.other == words and found.other_marks == ((0, 4),) and not found.marks


def test_names_are_in_the_interfaces_language(desk: Desk) -> None:
    window = desk.drive.window
    window.faces = LabelFaces(window.session.codebook, window.switch.theme, "zh-Hant")
    desk.open()
    assert "復原" in desk.names and "Undo" not in desk.names
    desk.type("undo")
    assert desk.chosen == "undo" and desk.palette.view.found.rows[0].other == "Undo"


@pytest.mark.parametrize("words", ["personnel", "人物", "7"])
def test_a_label_tags_the_selection_that_stood_before(desk: Desk, words: str) -> None:
    start, end = desk.drive.select("刘宁")
    desk.open()
    desk.type(words)
    assert desk.chosen == desk.drive.label("personnel")
    desk.drive.key(Key.Key_Return)
    assert desk.drive.labels() == ["personnel"]
    assert [(each.start, each.end) for each in desk.drive.desk.ordered()] == [(start, end)]


def test_ctrl_enter_gives_the_chosen_span_a_second_label(desk: Desk) -> None:
    desk.drive.select("刘宁")
    desk.drive.key(Key.Key_7)
    desk.drive.desk.choose(desk.drive.desk.ordered()[0].id)
    desk.open()
    desk.type("organization")
    desk.drive.key(Key.Key_Return, CTRL)
    assert sorted(desk.drive.labels()) == ["organization", "personnel"]
    assert desk.drive.desk.number == 1  # Ctrl+Return is Done, next where no palette is open


@pytest.mark.parametrize("words", ["省委常委會召開會議", "省委常委会召开会议", "江西日报", "4"])
def test_an_article_is_found_in_either_script_and_by_outlet_and_number(desk: Desk, words: str) -> None:
    desk.open()
    desk.type(words)
    while desk.palette.view.current().entry.kind != "article":
        desk.drive.key(Key.Key_Down)
    desk.drive.key(Key.Key_Return)
    assert desk.drive.desk.number == 4
    assert desk.drive.panes.panes[0].hasFocus() or desk.drive.panes.panes[1].hasFocus()


def test_a_title_in_the_other_script_has_its_characters_emphasised(desk: Desk) -> None:
    desk.open(Key.Key_G)
    desk.type("会议")
    for found in desk.palette.view.found.rows:
        meant = [found.entry.name.shown[start:end] for start, end in found.marks]
        assert meant in (["会议"], ["會議"])
    assert len(desk.names) == 5


def test_go_to_article_shows_articles_alone_those_that_follow_first(desk: Desk) -> None:
    desk.open(Key.Key_G)
    wait(lambda: bool(desk.names))
    assert [each.entry.id for each in desk.palette.view.found.rows] == ["2", "3", "4", "5"]
    desk.type("delete")
    assert desk.names == [] and desk.palette.nothing.isVisible()
    desk.drive.key(Key.Key_Return)
    assert desk.palette.isVisible() and desk.drive.desk.number == 1


def test_escape_gives_the_keyboard_and_the_selection_back(desk: Desk) -> None:
    start, end = desk.drive.select("自治区", "hant")
    desk.drive.panes.focus_pane("hant")
    desk.open()
    desk.type("undo")
    desk.drive.key(Key.Key_Escape)
    assert desk.drive.panes.panes[1].hasFocus() and desk.drive.panes.selection()[:2] == (start, end)
    desk.drive.key(Key.Key_1, CTRL)
    view = desk.drive.window.panels.articles.view
    assert view.hasFocus()
    desk.open()
    desk.drive.key(Key.Key_Escape)
    assert view.hasFocus()


def test_the_keys_of_the_list_move_in_it_and_none_reaches_the_text(desk: Desk) -> None:
    desk.drive.select("刘宁")
    desk.open()
    rows = desk.palette.view
    count = len(desk.names)
    for key, row in (
        (Key.Key_Down, 1), (Key.Key_Up, 0), (Key.Key_Up, count - 1), (Key.Key_Down, 0), (Key.Key_PageDown, 10),
        (Key.Key_PageUp, 0), (Key.Key_End, count - 1), (Key.Key_Home, 0), (Key.Key_Tab, 1),
    ):  # fmt: skip
        desk.drive.key(key)
        assert rows.currentIndex().row() == row, key
    for key in (Key.Key_7, Key.Key_BracketRight, Key.Key_Delete, Key.Key_F8):
        desk.drive.key(key)
    desk.drive.key(Key.Key_D, CTRL)
    assert desk.drive.labels() == [] and desk.palette.isVisible() and desk.palette.field.text() == "7]"


def test_what_was_done_last_stands_first_while_nothing_is_typed(desk: Desk) -> None:
    desk.open()
    desk.type("label names")
    desk.drive.key(Key.Key_Return)
    desk.drive.desk.open(3)
    desk.drive.desk.open(2)
    desk.open()
    first = [each.entry.thing for each in desk.palette.view.found.rows[:3]]
    assert first == [("article", "3"), ("action", "names"), ("action", "next")]


def test_the_opening_keys_close_it_or_turn_it_to_the_other_use(desk: Desk) -> None:
    desk.open()
    desk.drive.key(Key.Key_G, CTRL)
    assert desk.palette.isVisible() and "Undo" not in desk.names
    desk.drive.key(Key.Key_K, CTRL)
    assert desk.palette.isVisible() and "Undo" in desk.names
    desk.drive.key(Key.Key_K, CTRL)
    assert not desk.palette.isVisible() and desk.drive.panes.panes[0].hasFocus()


def test_a_click_beside_it_closes_it_and_a_click_on_a_row_does_it(desk: Desk) -> None:
    desk.open()
    QTest.mouseClick(desk.drive.panes.panes[0].viewport(), Qt.MouseButton.LeftButton, NO, QPoint(5, 500))
    assert not desk.palette.isVisible()
    desk.open()
    desk.type("label names")
    view = desk.palette.view
    at = view.visualRect(view.found.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO, at)
    assert desk.drive.window.settings.get("label_names") is False and not desk.palette.isVisible()


def test_an_article_that_is_renamed_is_found_by_its_new_title(desk: Desk) -> None:
    from annotator.session.pages.regions import set_meta

    desk.open()
    desk.drive.key(Key.Key_Escape)
    set_meta(desk.drive.session, 3, "title", "𠮷林會議紀要")
    desk.open(Key.Key_G)
    desk.type("𠮷林会议")
    assert desk.chosen == "3"


def test_a_label_that_is_retired_is_not_offered_and_a_ticked_action_says_so(desk: Desk) -> None:
    desk.open()
    assert {each.entry.id for each in desk.palette.view.found.rows if each.entry.kind == "label"} == {
        face.uuid for face in desk.drive.window.faces.in_use
    }
    assert desk.palette.view.itemDelegate()._is_on("names")


def test_an_empty_field_offers_what_is_done_most_labels_and_the_articles_around(desk: Desk) -> None:
    desk.open()
    things = [each.entry.thing for each in desk.palette.view.found.rows]
    assert things[:4] == [("action", each) for each in ("next", "done_next", "undo", "go_to_article")]
    faces = desk.drive.window.faces.in_use
    assert things[4 : 4 + len(faces)] == [("label", face.uuid) for face in faces]
    assert things[4 + len(faces) : 8 + len(faces)] == [("article", str(number)) for number in (2, 3, 4, 5)]
    assert len(things) == len(set(things)) and ("action", "new") in things


def test_the_foot_tells_of_a_second_label_only_on_labels_of_spans(desk: Desk) -> None:
    desk.open()
    desk.type("undo")
    assert "second label" not in desk.palette.foot.text()
    desk.type("directive")
    assert desk.palette.view.current().entry.kind == "label" and "second label" in desk.palette.foot.text()
    desk.type("")
    for row in range(6):
        is_label = desk.palette.view.current().entry.kind == "label"
        assert ("second label" in desk.palette.foot.text()) == is_label, row
        desk.drive.key(Key.Key_Down)


@pytest.mark.parametrize(("words", "emphasised"), [("theme", "Theme"), ("主题", "主题"), ("主題", "主題")])
def test_choices_are_found_by_their_menu_which_stands_before_them_emphasised(
    desk: Desk, words: str, emphasised: str
) -> None:
    desk.open()
    desk.type(words)
    found = {each.entry.id: each for each in desk.palette.view.found.rows}
    assert {"dark", "light", "system"} <= found.keys() and desk.chosen in ("dark", "light", "system")
    dark = found["dark"]
    assert dark.entry.leads and dark.entry.place == "View › Theme"
    text, marks = (dark.entry.place, dark.place_marks) if words == "theme" else (dark.other, dark.other_marks)
    assert [text[start:end] for start, end in marks] == [emphasised]
    index = desk.palette.view.found.index(0)
    assert "View › Theme › " in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_found_by_its_key_has_the_same_letters_of_its_name_emphasised(desk: Desk) -> None:
    desk.open()
    desk.type("n")
    first = desk.palette.view.found.rows[0]
    assert first.entry.keys == ("N",) and first.entry.id == "note" and first.marks == ((8, 9),)
    desk.type("qqzz")
    assert desk.palette.nothing.text() == "Nothing is called that."
