"""Edges by character and by word; text that goes into a span or out of it, one step of undo each."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from annotator.session.articles import article_words, load_article

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PANES = pytest.mark.parametrize("pane", ["hans", "hant"])
EDGES = {
    "start_out": (Qt.Key.Key_BracketLeft, NO),
    "start_in": (Qt.Key.Key_BraceLeft, SHIFT),
    "end_out": (Qt.Key.Key_BracketRight, NO),
    "end_in": (Qt.Key.Key_BraceRight, SHIFT),
}


def tagged(driver, piece: str, pane: str = "hans", key: Qt.Key = Qt.Key.Key_9) -> None:
    driver.panes.focus_pane(pane)
    driver.select(piece, pane)
    driver.key(key)


def words(driver) -> list[str]:
    stored = load_article(driver.session, driver.desk.number).annotations
    assert stored == driver.desk.annotations
    assert driver.desk.choice is None or stored[driver.desk.choice.id] == driver.desk.choice
    return ["|".join(driver.source[a:b] for a, b in each.parts) for each in driver.desk.ordered()]


def said(driver) -> str:
    return driver.window.status.said.text()


def nudge(driver, edge: str, by_word: bool = False) -> None:
    key, held = EDGES[edge]
    driver.key(key, CTRL if by_word else held)  # as X11 tells it: Ctrl+{


@PANES
def test_an_edge_goes_over_whole_characters_and_over_what_a_repair_took_out(hard, pane: str) -> None:
    tagged(hard, "\t", pane)
    nudge(hard, "end_out")
    assert words(hard) == ["\t👩\u200d🌾"]
    nudge(hard, "end_out")
    assert words(hard) == ["\t👩\u200d🌾e\u0301"]
    nudge(hard, "start_in")
    nudge(hard, "start_in")
    assert words(hard) == ["e\u0301"]
    nudge(hard, "start_in")
    assert words(hard) == ["e\u0301"] and "no further" in said(hard)
    for _ in ",会":
        nudge(hard, "end_out")
    assert words(hard) == ["e\u0301,会"]
    nudge(hard, "end_out")
    assert words(hard) == ["e\u0301,会(huì)议"]
    nudge(hard, "end_in")
    assert words(hard) == ["e\u0301,会"]
    for state in ("e\u0301,会(huì)议", "e\u0301,会", "e\u0301,"):
        hard.key(Qt.Key.Key_Z, CTRL)
        assert words(hard) == [state]


@PANES
def test_every_nudge_moves_its_edge_in_its_way_all_along_the_text(hard, pane: str) -> None:
    tagged(hard, "网安", pane)
    for edge, forward in (("start_out", False), ("end_out", True), ("start_in", True), ("end_in", False)):
        extents = [hard.desk.choice.extent]
        for _ in hard.source:
            nudge(hard, edge)
            extents.append(hard.desk.choice.extent)
            if "no further" in said(hard):
                break
        moved = [each[edge.startswith("end")] for each in extents[:-1]]
        assert all((a < b) == forward and a != b for a, b in pairwise(moved))
        assert len({each[edge.startswith("start")] for each in extents}) == 1
        hard.window.status.say("")
    assert len(hard.desk.article.texts.view(pane).text[slice(*extents[-1])]) <= 1


@PANES
def test_edges_go_by_words_and_one_inside_a_word_goes_to_its_end(drive, pane: str) -> None:
    for script in ("hans", "hant"):
        drive.window.words.found.emit(1, script, article_words(drive.desk.article, script))
    view = drive.desk.article.texts.view(pane)
    edges = article_words(drive.desk.article, pane)
    start = next(a for a, b in pairwise(edges) if b - a == 3 and view.text[a:b].isalpha() and a > 100)
    drive.panes.focus_pane(pane)
    drive.panes.select(*view.to_source(start + 1, start + 2), pane)
    drive.key(Qt.Key.Key_9)
    extent = lambda: view.from_source(*drive.desk.choice.extent)  # noqa: E731
    nudge(drive, "start_out", by_word=True)
    assert extent() == (start, start + 2)
    nudge(drive, "end_out", by_word=True)
    assert extent() == (start, start + 3)
    nudge(drive, "end_out", by_word=True)
    assert extent() == (start, edges[edges.index(start + 3) + 1])
    nudge(drive, "start_out", by_word=True)
    before = edges[edges.index(start) - 1]
    assert extent()[0] == before
    nudge(drive, "start_in", by_word=True)
    nudge(drive, "end_in", by_word=True)
    assert extent() == (start, start + 3)
    nudge(drive, "end_in", by_word=True)
    assert extent() == (start, start + 3) and "no further" in said(drive)
    for _ in range(6):
        drive.key(Qt.Key.Key_Z, CTRL)
    assert extent() == (start + 1, start + 2)


@pytest.mark.parametrize("by_word", [False, True])
def test_without_a_chosen_span_the_brackets_say_what_to_do(hard, by_word: bool) -> None:
    nudge(hard, "end_out", by_word)
    assert words(hard) == [] and "Choose a tag first" in said(hard)


@PANES
def test_the_selection_is_added_to_the_span_chosen_last_and_taken_out_of_it(hard, pane: str) -> None:
    tagged(hard, "会议强调", pane)
    heard = []
    hard.desk.said.connect(heard.append)
    hard.select("脱贫", pane)
    assert hard.desk.choice is None
    hard.key(Qt.Key.Key_Right, SHIFT)
    assert [each for each in heard if "can be added" in each] == [
        f"The selection can be added to a tag: organization {hard.desk.article.texts.view(pane).text[:4]}"
    ]
    hard.key(Qt.Key.Key_Equal, ALT)
    assert words(hard) == ["会议强调|脱贫攻"]
    assert hard.desk.choice is not None and hard.panes.selection() is None
    hard.key(Qt.Key.Key_Right)
    hard.key(Qt.Key.Key_Right)
    hard.select("强调", pane)
    hard.key(Qt.Key.Key_Minus, ALT)
    assert words(hard) == ["会议|脱贫攻"]
    hard.select("会议强调,要坚决打赢𠮷林", pane)
    hard.key(Qt.Key.Key_Equal, ALT)
    assert words(hard) == ["会议强调,要坚决打赢𠮷林脱贫攻"] and hard.desk.choice.ranges == ()
    for state in ("会议|脱贫攻", "会议强调|脱贫攻", "会议强调"):
        hard.key(Qt.Key.Key_Z, CTRL)
        assert words(hard) == [state]
    for state in ("会议强调|脱贫攻", "会议|脱贫攻"):
        hard.key(Qt.Key.Key_Y, CTRL)
        assert words(hard) == [state]


def test_the_edges_of_a_span_of_several_ranges_are_the_first_start_and_the_last_end(hard) -> None:
    tagged(hard, "强调")
    hard.select("脱贫")
    hard.key(Qt.Key.Key_Equal, ALT)
    for edge in ("start_out", "end_out"):
        nudge(hard, edge)
    assert words(hard) == ["议强调|脱贫攻"]
    for edge in ("start_in", "end_in", "start_in", "end_in"):
        nudge(hard, edge)
    assert words(hard) == ["调|脱"]
    nudge(hard, "start_in")
    assert words(hard) == ["调|脱"] and "no further" in said(hard)


def test_taking_all_of_a_span_out_of_it_is_refused_in_one_sentence(hard) -> None:
    tagged(hard, "强调")
    hard.select("强调,要")
    hard.key(Qt.Key.Key_Minus, ALT)
    assert words(hard) == ["强调"] and "delete it instead" in hard.window.toast.sentence
    assert hard.panes.selection() is not None


def test_without_a_selection_or_a_span_chosen_before_the_range_keys_say_what_to_do(hard) -> None:
    hard.select("强调")
    hard.key(Qt.Key.Key_Equal, ALT)
    assert words(hard) == [] and "Choose a tag, then select" in said(hard)
    hard.key(Qt.Key.Key_9)
    hard.key(Qt.Key.Key_Escape)
    hard.select("脱贫")
    hard.key(Qt.Key.Key_Equal, ALT)
    assert words(hard) == ["强调"]  # Esc has let go of it for good
