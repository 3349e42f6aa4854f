"""What is typed is found in both scripts, while it is typed, and what cannot be looked for is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Codebook
from annotator.session.coding.tagging import tag_span
from annotator.session.pages.repairs import add_repair
from annotator.session.search.query import Query
from annotator.session.session import Session
from annotator.text.scripts.alignment import convert
from annotator.ui.search import hit_search
from annotator.ui.search.empty_page import examples
from annotator.ui.words.language import speak
from tests.ui.search.conftest import HANS, WAIT_MS, Seeker

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def test_traditional_words_find_simplified_articles_and_the_heading_counts_them(seek: Seeker) -> None:
    seek.look_for("會議")
    assert {number for number, _ in seek.places()} == {1, 2}
    assert {match for _, match in seek.places()} == {"会议", "會議"}
    assert "会，议" not in {match for _, match in seek.places()}, "marks between the characters are no match"
    count = len(seek.places())
    assert seek.window.docks["search"].fact.text() == f"{count} hits · 2 articles"
    assert seek.window.docks["search"].windowTitle() == f"Search · {count}"


def test_hits_stand_at_their_source_code_points_behind_an_astral_character(seek: Seeker) -> None:
    seek.look_for("会议召开")
    hit = seek.panel.model.hits[0]
    source = HANS.replace("\r\n", "\n")
    assert source[hit.start : hit.end] == "会议召开"
    assert hit.left.endswith("𠮷林省委")


def test_the_search_opens_empty_with_examples_and_the_keyboard_in_its_field(seek: Seeker) -> None:
    assert seek.panel.bar.field.hasFocus()
    assert seek.panel.empty.isVisible() and not seek.panel.view.isVisible()
    assert not seek.panel.export_button.isEnabled()


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_examples_are_in_the_script_of_the_window(language: str) -> None:
    speak(language)
    try:
        shown = examples()
    finally:
        speak("en")
    own, other = ("會議", "会议") if language == "zh-Hant" else ("会议", "會議")
    assert shown[0][0] == own and other in shown[0][1]
    script = "t2s" if language == "zh-Hant" else "s2t"
    assert all(convert(example, script) != example for example, _ in shown[:4])


def test_a_later_question_takes_the_place_of_an_earlier_one(seek: Seeker) -> None:
    for words in ("会", "会议", "会议要"):
        seek.panel.bar.field.setText(words)
        assert seek.work.search is not None
        seek.work.search.look()
    seek.wait()
    assert [match for _, match in seek.places()] == ["会议要", "會議要"]


def test_nothing_found_says_what_was_looked_for_and_what_narrows_it(seek: Seeker) -> None:
    seek.look_for("会议 status:done")
    assert seek.places() == []
    assert "会议" in seek.panel.empty.sentence.text() and "Done" in seek.panel.empty.sentence.text()
    seek.look_for("会议")
    assert seek.places() and seek.panel.view.isVisible()


@pytest.mark.parametrize("words", ["/(会/", "lable:directive 会", "since:tomorrow 会", "label:directiv 会"])
def test_a_refused_query_is_said_in_one_line_and_the_last_hits_stay_pale(seek: Seeker, words: str) -> None:
    seek.look_for("会议")
    before = seek.rows()
    seek.panel.model.tick(0)
    seek.look_for(words)
    assert seek.panel.refused.isVisible() and seek.panel.refused.text().count("\n") == 0
    assert seek.rows() == before
    said = seek.window.docks["search"].fact.text()
    assert said == f"of the query before, “会议”: {len(before)} hits · 2 articles"
    assert seek.panel.delegate.is_faded and not seek.panel.export_button.isEnabled()
    seek.press(Qt.Key.Key_Down)
    for key, held in ((Qt.Key.Key_Space, NONE), (Qt.Key.Key_A, CTRL)):
        seek.press(key, held)
    seek.type("1")
    seek.panel.view.run_ticked.emit(0, 2)
    assert not seek.panel.model.ticked and not seek.panel.ticks.isVisible() and seek.panel.acted_on() == []
    seek.panel.set_order("date")
    seek.wait()
    assert sorted(seek.rows()) == sorted(before), "the last good question is the one that is arranged"
    seek.look_for("要求")
    assert not seek.panel.refused.isVisible() and seek.rows() != before
    assert not seek.panel.delegate.is_faded and seek.panel.export_button.isEnabled()


@pytest.mark.parametrize("words", ["/(会/", "label:directiv 会"])
def test_a_refused_query_after_one_without_hits_shows_neither_hits_nor_examples(seek: Seeker, words: str) -> None:
    seek.look_for("没有的话")
    seek.look_for(words)
    panel = seek.panel
    assert panel.refused.isVisible() and panel.empty.isVisible() and panel.empty.sentence.text() == ""
    assert not panel.empty._examples.isVisible() and seek.window.docks["search"].fact.text() == ""


def test_wildcards_and_regular_expressions_are_chosen_or_typed(seek: Seeker) -> None:
    seek.look_for("会?要求")
    assert [match for _, match in seek.places()] == ["会议要求", "會議要求"]
    seek.look_for("会议(要求|指出)")
    assert seek.places() == []
    seek.panel.bar.kinds["regex"].click()
    seek.wait()
    assert [match for _, match in seek.places()] == ["会议要求", "会议指出", "會議要求"]


def test_emptying_the_field_brings_the_examples_back(seek: Seeker) -> None:
    seek.look_for("会议")
    seek.look_for("")
    assert seek.panel.empty.isVisible() and seek.places() == []
    assert seek.window.docks["search"].fact.text() == ""


def test_hits_are_sorted_by_what_follows_and_grouped_by_their_words(seek: Seeker) -> None:
    seek.look_for("会?")
    seek.panel.set_order("right")
    seek.wait()
    rights = [hit.right for hit in seek.panel.model.hits]
    assert len(rights) > 3 and rights != sorted(rights, reverse=True)
    seek.panel.group_button.click()
    seek.wait()
    model = seek.panel.model
    assert [group.size for group in model.groups] == sorted((g.size for g in model.groups), reverse=True)
    first = model.groups[0]
    assert first.words in ("会议", "會議") and model.rowCount() == len(model.groups), "both scripts are one group"
    seek.panel.focus_list()
    seek.press(Qt.Key.Key_Right)
    assert model.rowCount() == len(model.groups) + first.size
    seek.press(Qt.Key.Key_Space)
    assert len(model.ticked) == first.size
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_Left)
    seek.press(Qt.Key.Key_Left)
    assert model.rowCount() == len(model.groups)
    seek.panel.group_button.click()
    seek.wait()
    assert model.groups == [] and len(model.ticked) == first.size, "ticks outlast another arrangement"


def test_a_filter_is_chosen_from_its_menu_and_taken_away_by_delete(seek: Seeker) -> None:
    tag_span(seek.session, 1, 0, 9, seek.label("directive"))
    seek.look_for("会议")
    before = len(seek.places())
    chip = seek.panel.bar.chips["label"]
    menu = chip.open_menu()
    inside = next(each for each in menu.actions() if each.text() == "Inside a tag of").menu()
    assert isinstance(inside, QMenu)
    next(each for each in inside.actions() if each.text() == "directive  要求").trigger()
    menu.close()
    seek.wait()
    assert chip.text() == "inside directive" and len(seek.places()) == 1
    QTest.keyClick(chip, Qt.Key.Key_Delete)  # without a screen nothing has the keyboard once a menu has closed
    seek.wait()
    assert chip.text() == "Label" and len(seek.places()) == before


def test_a_query_made_elsewhere_is_shown_with_chips_that_can_be_taken_away(seek: Seeker) -> None:
    for start, end in ((0, 9), (10, 14)):
        tag_span(seek.session, 1, start, end, seek.label("directive"))
    seek.work.show_query(Query(label=seek.label("directive"), least_length=5, articles=(1,)))
    seek.wait()
    assert [(hit.start, hit.end) for hit in seek.panel.model.hits] == [(0, 9)]
    assert seek.panel.bar.chips["label"].text() == "on directive"
    assert seek.panel.bar.chips["length"].isVisible()
    seek.panel.bar.chips["length"].click()
    seek.wait()
    assert len(seek.places()) == 2 and not seek.panel.bar.chips["length"].isVisible()


def test_the_dock_can_be_closed_and_opened_again_with_its_hits(seek: Seeker) -> None:
    seek.look_for("会议")
    before, dock = seek.rows(), seek.window.docks["search"]
    dock.close()
    seek.panes.focus_pane("hans")
    seek.open()
    assert dock.isVisible() and seek.panel.bar.field.hasFocus()
    assert seek.panel.bar.field.selectedText() == "会议" and seek.rows() == before


def test_ctrl_9_shows_a_dock_that_is_filled(
    open_window: Callable[[Session], object], pages_path: Path, qtbot: QtBot
) -> None:
    seeker = Seeker(open_window(Session.open(pages_path, window=True)), qtbot)
    qtbot.waitUntil(lambda: "search" in seeker.window.works.__dict__)
    seeker.press(Qt.Key.Key_9, CTRL)
    assert seeker.panel.isVisible()
    seeker.look_for("会议")
    assert seeker.places()


def test_a_project_of_no_articles_can_be_searched(
    open_window: Callable[[Session], object], tmp_path: Path, codebook: Codebook, qtbot: QtBot
) -> None:
    seeker = Seeker(open_window(Session.create(tmp_path / "none.db", codebook, coder="li")), qtbot)
    seeker.open()
    seeker.look_for("会议")
    assert seeker.places() == [] and "会议" in seeker.panel.empty.sentence.text()
    seeker.window.works.search.search_occurrences()


def test_dates_are_written_into_the_menu_of_their_filter(seek: Seeker) -> None:
    seek.look_for("会议")
    chip = seek.panel.bar.chips["dates"]
    menu = chip.open_menu()
    since = menu.findChild(QLineEdit, "since")
    assert isinstance(since, QLineEdit)
    since.setText("2023-01")
    QTest.keyClick(since, Qt.Key.Key_Return)
    seek.wait()
    assert chip.text() == "2023-01–" and seek.places() == [], "these pages have no date"
    menu = chip.open_menu()
    menu.actions()[0].trigger()
    menu.close()
    seek.wait()
    assert chip.text() == "Dates" and seek.places()


def test_hits_are_looked_for_anew_once_texts_have_changed(seek: Seeker, qtbot: QtBot) -> None:
    seek.look_for("会议")
    before = len(seek.places())
    seek.panel.model.tick(0)
    start = seek.desk.article.texts.source.index("会议")
    add_repair(seek.session, 1, start, start + 2, "大会")
    qtbot.waitUntil(lambda: len(seek.places()) == before - 1, timeout=WAIT_MS)
    seek.wait()
    assert seek.work.search is not None and seek.work.search.found is not None
    assert seek.work.search.found.hits == before - 1
    assert seek.panel.model.ticked == {}, "what was ticked is not there any more"


def test_more_hits_are_fetched_when_the_end_of_the_list_is_reached(
    seek: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hit_search, "FIRST", 20)
    seek.look_for("/./")
    assert len(seek.places()) == 20
    assert seek.window.docks["search"].fact.text().startswith("20+ hits")
    said: list[str] = []
    seek.desk.said.connect(said.append)
    seek.press(Qt.Key.Key_Down)
    seek.press(Qt.Key.Key_A, CTRL)
    assert len(seek.panel.model.ticked) == 20 and "first 20" in said[-1]
    seek.press(Qt.Key.Key_A, CTRL)
    seek.press(Qt.Key.Key_Space)
    first = seek.rows()
    seek.press(Qt.Key.Key_End)
    seek.wait()
    assert len(seek.places()) > 60 and seek.rows()[:20] == first
    assert len(set(seek.panel.model.hits)) == len(seek.places()) and len(seek.panel.model.ticked) == 1
    assert "+" not in seek.window.docks["search"].fact.text()


def test_a_question_that_cannot_be_asked_stays_refused_though_an_earlier_answer_comes(seek: Seeker) -> None:
    seek.panel.bar.field.setText("会议")
    assert seek.work.search is not None
    seek.work.search.look()
    seek.panel.bar.field.setText("会议 sinse:2020")
    seek.work.search.look()
    seek.wait()
    assert seek.places() and seek.panel.refused.isVisible()


def test_the_index_is_built_beside_the_window_and_says_how_far_it_is(seek: Seeker, qtbot: QtBot) -> None:
    said: list[str] = []
    upkeep = seek.work.upkeep
    assert upkeep is not None and upkeep.is_due
    upkeep._say = said.append
    upkeep.update_index()
    qtbot.waitUntil(lambda: bool(said) and said[-1] == "", timeout=WAIT_MS)
    assert not upkeep.is_due
    seek.look_for("會議")
    assert {number for number, _ in seek.places()} == {1, 2}
    assert seek.work.search is not None and seek.work.search.found is not None
    assert seek.work.search.found.unindexed == 0
