"""The keyboard comes to the right row; orders, groups and the menu of hits say and do what a concordance does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu

from annotator.session.coding.ranges import add_range
from annotator.session.coding.tagging import tag_span
from annotator.session.listing import set_metadata
from annotator.session.search.query import Hit, Query
from annotator.ui.search import hit_search
from annotator.ui.search.hits.orders import ORDERS, arranged, deciding_place
from annotator.ui.search.query.wrapping_row import WrappingRow
from annotator.ui.words.dates import shown_date
from tests.ui.search.conftest import HANS, Seeker

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def hit(left: str, right: str, number: int = 1) -> Hit:
    return Hit(number, "a", "t", "", 10, 12, left, "会议", right)


def menu_of(seek: Seeker) -> QMenu:
    seek.press(Qt.Key.Key_F10, SHIFT)
    menus = [each for each in seek.panel.view.findChildren(QMenu) if each.isVisible()]
    assert menus
    return menus[-1]


def test_every_occurrence_puts_the_keyboard_on_the_chosen_spans_own_row(
    seek: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hit_search, "FIRST", 2)
    start = HANS.replace("\r\n", "\n").rindex("会议")
    made = tag_span(seek.session, 1, start, start + 2, seek.label("directive"))
    seek.panes.focus_pane("hans")
    seek.desk.choose(made.id)
    seek.press(Qt.Key.Key_F, CTRL | SHIFT)
    seek.wait()
    found = seek.panel.current_hit()
    assert found is not None and (found.number, found.start, found.end) == (1, start, start + 2)
    assert seek.panel.view.hasFocus()
    assert seek.panel.view.viewport().rect().intersects(seek.panel.view.visualRect(seek.panel.view.currentIndex()))


def test_of_a_span_of_several_ranges_its_parts_are_looked_for_not_the_gap(seek: Seeker) -> None:
    source = HANS.replace("\r\n", "\n")
    at = source.index("干部要学习")
    span = tag_span(seek.session, 1, at, at + 2, seek.label("directive"))
    add_range(seek.session, span, at + 3, at + 5)
    seek.panes.focus_pane("hans")
    seek.desk.choose(span.id)
    seek.press(Qt.Key.Key_F, CTRL | SHIFT)
    seek.wait()
    assert seek.panel.bar.field.text() == "干部*学习"
    assert seek.places() == [(1, "干部要学习"), (2, "幹部要學習")]
    assert seek.panel.current_hit().start == at


def test_a_query_made_elsewhere_has_the_keyboard_in_the_list_on_its_first_row(seek: Seeker) -> None:
    tag_span(seek.session, 1, 0, 9, seek.label("directive"))
    seek.work.show_query(Query(label=seek.label("directive")))
    seek.wait()
    assert seek.panel.view.hasFocus() and seek.panel.view.currentIndex().row() == 0
    seek.work.show_query(Query("没有的话"))
    seek.wait()
    assert seek.panel.bar.field.hasFocus() and seek.panel.empty.isVisible()


def test_whoever_types_on_keeps_the_keyboard_in_the_field(seek: Seeker) -> None:
    seek.work.show_query(Query("会议"))
    seek.write("要")
    seek.wait()
    assert seek.panel.bar.field.hasFocus() and seek.panel.bar.field.text() == "会议要"


def test_hits_are_stepped_through_from_the_text_and_round(seek: Seeker) -> None:
    said: list[str] = []
    seek.desk.said.connect(said.append)
    seek.work.step_hit(1)
    assert "search for something" in said[-1]
    seek.look_for("要求")
    seek.press(Qt.Key.Key_Escape)
    went: list[int] = []
    for _ in range(3):
        seek.work.step_hit(1)
        went.append(seek.desk.number)
        assert seek.desk.pane.hasFocus()
    assert went == [1, 2, 1] and "first again" in said[-1]
    seek.work.step_hit(-1)
    assert seek.desk.number == 2 and "last again" in said[-1]
    seek.panel.group_button.click()
    seek.wait()
    seek.work.step_hit(1)
    assert seek.panel.current_hit() == seek.panel.model.hits[0], "its group is opened"


def test_orders_go_by_the_character_at_their_distance_in_either_script_without_spaces() -> None:
    hits = [hit("𠮷國", "甲　丙"), hit("乙　国", "甲乙"), hit("丙中", "")]
    assert [each.left for each in arranged(hits, "left")] == ["丙中", "乙　国", "𠮷國"]
    assert [each.left for each in arranged(hits, "left2")] == ["丙中", "乙　国", "𠮷國"]
    assert [each.right for each in arranged(hits, "right2")] == ["", "甲　丙", "甲乙"]
    for order in ORDERS:
        assert sorted(arranged(hits, order)) == sorted(hits)
    assert deciding_place("乙　国", "left", 2) == 0 and deciding_place("甲　丙", "right", 2) == 2
    assert deciding_place("国", "left", 2) is None and deciding_place("国", "left", 0) is None


def test_the_character_that_decides_is_coloured(seek: Seeker) -> None:
    seek.look_for("会议")

    def accents() -> int:
        image: QImage = seek.panel.view.viewport().grab().toImage()
        accent = seek.window.switch.theme.accent
        row = seek.panel.view.visualRect(seek.panel.model.index(1, 0))
        area = ((x, y) for x in range(40, image.width() - 300) for y in range(row.top() + 4, row.bottom() - 3))
        return sum(image.pixelColor(x, y).name() == accent for x, y in area)

    before = accents()
    seek.panel.set_order("right")
    seek.wait()
    assert before == 0 and accents() > 4


def test_groups_say_hits_and_articles_and_stay_open_when_the_order_changes(seek: Seeker) -> None:
    seek.look_for("/会议|會議|要求/")
    seek.panel.group_button.click()
    seek.wait()
    model = seek.panel.model
    assert [(group.size, group.articles) for group in model.groups] == [(6, 2), (2, 2)]
    assert "6 hits · 2 articles" in model.index(0, 0).data()
    model.toggle_group(1, True)
    seek.panel.set_order("right")
    seek.wait()
    assert {group.key: group.is_open for group in model.groups} == {"会议": False, "要求": True}
    seek.look_for("/会议|要/")
    assert not any(group.is_open for group in model.groups), "of another query they are other groups"


def test_the_menu_of_a_hit_opens_by_key_and_mouse_and_does_what_it_says(seek: Seeker) -> None:
    seek.look_for("要求")
    seek.press(Qt.Key.Key_Down)
    menu = menu_of(seek)
    deeds = {each.text().partition("\t")[0]: each for each in menu.actions() if each.text()}
    assert not deeds["Confirm"].isEnabled() and not deeds["Tag ticked as"].isEnabled()
    deeds["Tick"].trigger()
    deeds["Copy the line"].trigger()
    menu.close()
    assert len(seek.panel.model.ticked) == 1
    assert "【要求】" in QGuiApplication.clipboard().text()
    menu = menu_of(seek)
    inner = next(each for each in menu.actions() if each.text() == "Tag ticked as").menu()
    assert isinstance(inner, QMenu)
    next(each for each in inner.actions() if each.text().startswith("directive")).trigger()
    menu.close()
    assert seek.panel.ticks.is_asking
    seek.panel.ticks.agree_button.click()
    view, row = seek.panel.view, seek.panel.view.visualRect(seek.panel.model.index(0, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, row, view.viewport().mapToGlobal(row))
    QApplication.sendEvent(view.viewport(), event)
    menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
    next(each for each in menu.actions() if each.text().startswith("Confirm")).trigger()
    menu.close()
    assert [each.state for each in seek.work._spans_of(1)] == ["confirmed"]


def test_every_occurrence_of_a_hits_words_is_looked_for_from_its_menu(seek: Seeker) -> None:
    seek.look_for("会?要求")
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Down)
    menu = menu_of(seek)
    next(each for each in menu.actions() if each.text().startswith("Every")).trigger()
    menu.close()
    seek.wait()
    assert seek.panel.bar.field.text() == "會議要求" and seek.panel.current_hit().number == 2
    assert seek.panel.view.hasFocus()


def test_articles_that_a_date_filter_could_not_judge_are_said(seek: Seeker) -> None:
    set_metadata(seek.session, 1, {"published": "2023-02-19"})
    seek.look_for("会议 since:2020")
    assert {number for number, _ in seek.places()} == {1}
    assert seek.panel.notice.isVisible()
    assert seek.panel.notice.text() == "2 articles without a year were not looked at."
    seek.look_for("会议")
    assert not seek.panel.notice.isVisible()


def test_outlets_that_there_are_are_offered_with_their_numbers_beside_free_text(seek: Seeker) -> None:
    for number, outlet in ((1, "𠮷林日报"), (2, "甲晚報"), (3, "𠮷林日报")):
        set_metadata(seek.session, number, {"outlet": outlet})
    seek.look_for("会议")
    chip = seek.panel.bar.chips["outlet"]
    menu = chip.open_menu()
    rows = {each.text(): each for each in menu.actions()}
    assert {"𠮷林日报\t2", "甲晚報\t1"} <= rows.keys()
    rows["甲晚報\t1"].trigger()
    menu.close()
    seek.wait()
    assert chip.text() == "甲晚報" and {number for number, _ in seek.places()} == {2}


def test_no_filter_stands_alone_in_a_line_of_its_own(seek: Seeker) -> None:
    row = seek.panel.bar._controls
    assert isinstance(row, WrappingRow)
    for width in range(400, 900, 5):
        lines = row._lines(width)
        assert len(lines) == 1 or len(lines[-1]) > 1, width
        assert all(x + size.width() <= width for line in lines for _, x, size in line), width


def test_one_hit_is_spoken_of_as_one(seek: Seeker) -> None:
    said: list[str] = []
    seek.desk.said.connect(said.append)
    seek.look_for("会议召开")
    seek.work._write(seek.session.path.parent / "one.csv")
    assert said[-1] == "1 hit is in one.csv"
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Space)
    seek.type("1")
    seek.press(Qt.Key.Key_Return)
    assert said[-1].startswith("1 tag is pending")


def test_a_day_without_a_year_stands_in_the_column_of_dates(seek: Seeker) -> None:
    set_metadata(seek.session, 1, {"dateline": "--02-14"})
    set_metadata(seek.session, 2, {"published": "2023-02-19"})
    seek.look_for("会议")
    days = {hit.number: seek.panel.model.day_of(hit) for hit in seek.panel.model.hits}
    assert days == {1: shown_date("--02-14", short=True), 2: "2023-02-19"}
