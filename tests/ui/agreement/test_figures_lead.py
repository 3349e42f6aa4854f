"""Every number of the window of agreement leads to the passages behind it, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.agreement.passages import Wanted, passages
from annotator.session.agreement.codings import codings_of
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.ui.agreement.figures.figures_view import CONFUSION, LABELS, PAIRS, PARTS, TIME

Key = Qt.Key


def places(session: Session, *wanted: Wanted) -> list[tuple[str, int, int]]:
    question = codings_of(session)
    return [(each.article, each.start, each.end) for one in wanted for each in passages(question, one)]


def listed(agreement) -> list[tuple[str, int, int]]:
    ids = {each.id: None for each in codings_of(agreement.window.session).articles}
    numbers = dict(enumerate(ids, 1))
    return [(numbers[each.article], each.start, each.end) for each in agreement.passages]


def test_every_number_of_every_table_leads_to_its_passages(agreement) -> None:
    """One column of each table by Enter; what is listed is what the passages of agreement say, place by place."""
    session, view = agreement.window.session, agreement.view
    table = view.figures.table
    seen = 0
    for tab, column in product((LABELS, PAIRS, CONFUSION, TIME), (0, 1)):
        agreement.tab(tab)
        for row in range(len(agreement.sheet.rows)):
            cell = agreement.sheet.cells[row][column]
            table.setFocus()
            table.setCurrentIndex(table.figures.index(row, column))
            if cell.sought is None:
                assert cell.text in ("", "·") or (tab == CONFUSION and row == len(agreement.sheet.rows) - 1)
                continue
            agreement.key(Key.Key_Return)
            agreement.settle()
            sought = cell.sought
            if not sought.part:
                wanted = Wanted(sought.pair, sought.label, None, sought.cell, sought.by_characters)
                assert listed(agreement) == places(session, wanted), (tab, row, cell)
            else:
                assert agreement.passages
            seen += 1
    assert seen > 25


def test_a_click_on_a_label_lists_its_passages_in_both_scripts_with_both_codings(agreement) -> None:
    agreement.tab(LABELS)
    found = agreement.click("citation", "Span F1, exact")
    assert len(found) == 1 and found[0].article == 1 and set(found[0].kinds) == {"boundary", "label"}
    assert ("citation", "两个大局") in agreement.words(0, "hans", "wu")
    assert ("citation", "兩個大局") in agreement.words(0, "hant", "wu")
    assert ("slogan", "兩個大局") in agreement.words(0, "hant", "li")
    of_wu = next(each for each in found[0].sides if "wu" in each.coders)
    assert ("authority", "leader") in dict.fromkeys(a for span in of_wu.spans for a in span.attributes)
    said = agreement.view.passages.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "wu: directive “要深入学习贯彻党的二十大精神”, citation (authority: leader) “两个大局”" in said
    assert "authority: leader" in agreement.view.passages.delegate.span_words(of_wu.spans[1])


def test_coders_who_marked_the_same_stand_together(agreement) -> None:
    agreement.click("All labels", "Span F1, exact")
    groups = [tuple(each.coders for each in found.sides) for found in agreement.passages]
    assert (("li", "zhang"), ("wu",)) in groups


def test_a_discontinuous_span_has_its_two_pieces(agreement) -> None:
    agreement.click("directive", "Span F1, exact")
    pieces = [
        [each.hant.text[a:b] for a, b in span.hant]
        for each in agreement.passages
        for side in each.sides
        for span in side.spans
    ]
    assert ["更好統籌疫情防控", "統籌發展和安全"] in pieces


def test_a_cell_of_the_confusion_matrix_leads_to_its_pair_and_labels(agreement) -> None:
    agreement.tab(CONFUSION)
    assert agreement.cell("slogan", "citation").text == "1"
    assert "li says slogan and wu says citation: 1 tag" in agreement.cell("slogan", "citation").says
    found = agreement.click("slogan", "citation")
    assert len(found) == 1 and agreement.view.passages.title.text() == "li: slogan · wu: citation"
    assert {coder for side in found[0].sides for coder in side.coders} == {"li", "wu"}


def test_another_pair_and_characters_are_counted_anew(agreement) -> None:
    agreement.tab(CONFUSION)
    figures = agreement.view.figures
    figures.pair.setCurrentIndex(figures.pair.findText("wu · zhang"))
    figures.unit.setCurrentIndex(1)
    agreement.settle()
    assert agreement.sheet.note.startswith("Down: wu. Across: zhang.")
    assert agreement.cell("citation", "slogan").text == "2"  # zhang says directive there too
    assert "characters" in agreement.cell("citation", "slogan").says
    assert len(agreement.click("citation", "slogan")) == 1
    figures.pair.setCurrentIndex(figures.pair.count() - 1)
    agreement.settle()
    assert agreement.sheet.note.startswith("All pairs together")
    assert agreement.click("citation", "slogan")


def test_enter_brings_the_keyboard_to_the_passages_and_escape_back(agreement) -> None:
    table = agreement.view.figures.table
    table.setFocus()
    table.setCurrentIndex(agreement.index("slogan", "Span F1, exact"))
    agreement.key(Key.Key_Return)
    agreement.settle()
    assert QApplication.focusWidget() is agreement.view.passages.list
    agreement.key(Key.Key_Down)
    agreement.key(Key.Key_Return)
    second = agreement.passages[1]
    assert agreement.decided == [(second.article, second.start, second.end)]
    agreement.key(Key.Key_Escape)
    assert QApplication.focusWidget() is table and agreement.view.isVisible()
    agreement.key(Key.Key_Right)
    assert "Span precision" in agreement.view.figures.said.text()


def test_two_clicks_on_a_passage_decide_it_and_one_does_not(agreement) -> None:
    agreement.click("slogan", "Span F1, exact")
    rows = agreement.view.passages.list
    place = rows.visualRect(agreement.view.passages.model.index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert agreement.decided == []
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    first = agreement.passages[0]
    assert agreement.decided == [(first.article, first.start, first.end)]


def test_a_dot_of_the_trend_leads_where_its_number_does(agreement) -> None:
    agreement.tab(TIME)
    chart = agreement.view.figures.chart
    assert chart.isVisible() and "tranche 1 0.58" in chart.accessibleName()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.place_of(0, 1).toPoint())
    agreement.settle()
    by_dot = list(agreement.passages)
    assert by_dot and agreement.view.passages.title.text() == "Done: tranche 1"
    assert {each.article for each in by_dot} == {2, 4}
    assert by_dot == agreement.click("tranche 1", "Cohen's kappa")


@pytest.fixture
def panes_path(sample_path: Path) -> Path:
    """li and wu mark article 1 in one pane, article 2 in different ones, not the same characters."""
    session = Session.open(sample_path, "li")
    label = session.codebook.require("slogan").uuid
    for coder, panes in (("li", ("hans", "hans")), ("wu", ("hans", "hant"))):
        choose_coder(session, coder)
        for article, pane in enumerate(panes, 1):
            tag_span(session, article, 1300, 1304, label, pane)
            tag_span(session, article, 1310, 1314 + (coder == "wu"), label, pane)
            set_status(session, article, "done")
    session.close()
    return sample_path


def test_the_panes_are_told_apart_and_lead_to_their_own_articles(show: Callable, panes_path: Path) -> None:
    agreement = show(panes_path)
    agreement.tab(PARTS)
    assert {"Same pane", "Different panes"} <= {each.name for each in agreement.sheet.rows}
    assert [each.article for each in agreement.click("Same pane", "Span F1, exact")] == [1]
    assert [each.article for each in agreement.click("Different panes", "Span F1, exact")] == [2]
    assert "No coder was shown suggestions" in agreement.sheet.note
