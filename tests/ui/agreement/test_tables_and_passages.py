"""How the tables of agreement, the line that explains a cell, and the passages under them stand to one another."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from annotator.ui.agreement.figures.figure_table import _evened
from annotator.ui.agreement.figures.figures_view import CONFUSION, LABELS, PAIRS, PARTS, TIME
from annotator.ui.agreement.figures.sheet import first_sentence
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize

F1, ALPHA = "Span F1, exact", "Krippendorff's alpha, all text"


def test_no_letter_with_alt_is_taken_twice(agreement) -> None:
    view = agreement.view
    words = [each.text() for each in view.findChildren(QPushButton)]
    words += [each.text() for each in view.findChildren(QLabel) if each.buddy() is not None]
    letters = Counter(key.toString() for each in words if not (key := QKeySequence.mnemonic(each)).isEmpty())
    assert len(letters) == 7 and max(letters.values()) == 1, letters


def test_the_measures_that_papers_report_stand_first(agreement) -> None:
    names = [each.name for each in agreement.sheet.columns]
    assert names[:3] == [ALPHA, "Cohen's kappa", F1] and len(names) == len(agreement.study.agreement.measures)
    agreement.tab(TIME)
    assert [each.name for each in agreement.sheet.columns] == names
    figures = agreement.view.figures
    assert figures.measure.itemText(0) == ALPHA and figures.measure.currentText() == F1
    for line, title in enumerate((F1, ALPHA)):
        QTest.mouseClick(figures.chart, Qt.MouseButton.LeftButton, pos=figures.chart.place_of(0, line).toPoint())
        agreement.settle()
        assert names[figures.table.currentIndex().column()] == title


def test_a_cell_is_explained_where_the_keyboard_is(agreement) -> None:
    figures = agreement.view.figures
    for measure in agreement.study.agreement.measures:
        figures.table.setCurrentIndex(agreement.index("slogan", measure.title))
        says, tells = figures.said.text().split("\n")
        assert says.startswith(f"slogan · {measure.title}: ") and tells == first_sentence(measure.words) != ""
        assert figures.said.toolTip().endswith(measure.words)
    agreement.tab(PAIRS)
    figures.table.setCurrentIndex(agreement.index("li", "wu"))
    assert figures.said.text().endswith("divided by all spans of the two.")
    agreement.view.resize(760, 520)
    agreement.click("li", "wu")
    assert figures.said.text().endswith("…") and "li · wu" in figures.said.text()


def test_a_first_sentence_ends_where_its_language_ends_one() -> None:
    assert first_sentence("所有编码员的一致程度。每个字符是一个单元。") == "所有编码员的一致程度。"
    assert first_sentence("At 0.8 it holds. Chance is off.") == "At 0.8 it holds."


def test_no_single_character_of_a_heading_is_left_for_its_last_line(agreement) -> None:
    font = ui_font(TextSize.CAPTION)
    name = "领袖与学说援引"
    room = QFontMetrics(font).horizontalAdvance(name[:-1]) + 2
    lines = _evened(name, font, room)
    assert "".join(lines) == name and len(lines) == 2 and min(map(len, lines)) >= 3
    assert "Krippendorff's" in _evened("Krippendorff's alpha, all text", font, 84)[0]


def test_the_keyboard_stands_on_a_number_and_what_has_none_is_not_explained(agreement) -> None:
    figures = agreement.view.figures
    agreement.tab(PAIRS)
    at = figures.table.currentIndex()
    assert figures.table.figures.cell(at).text and figures.said.text() and not figures.what.isHidden()
    agreement.tab(TIME)
    if figures.has_nothing:
        assert figures.what.isHidden() and not agreement.view.passages.hint.text()


def test_the_table_has_the_room_until_a_number_is_chosen_and_the_line_stays_from_then_on(agreement) -> None:
    split = agreement.view.split
    assert split.sizes()[1] == agreement.view.passages.minimumHeight() < 0.1 * split.height()
    agreement.click("slogan", F1)
    chosen = split.sizes()
    assert chosen[1] > 0.4 * split.height()
    for tab in (PAIRS, CONFUSION, TIME, PARTS, LABELS):
        agreement.tab(tab)
        nothing, hidden = agreement.view.figures.has_nothing, agreement.view.passages.isHidden()
        assert hidden if nothing else split.sizes() == chosen, tab


def test_passages_go_with_the_table_that_led_to_them(agreement) -> None:
    passages, figures = agreement.view.passages, agreement.view.figures
    for tab in (PAIRS, CONFUSION, TIME):
        agreement.tab(LABELS)
        assert agreement.click("slogan", F1) and passages.title.text() == "slogan"
        agreement.tab(tab)
        assert not agreement.passages and not passages.title.text() and "Choose a number" in passages.hint.text()
    agreement.tab(CONFUSION)
    assert agreement.click("slogan", "citation")
    figures.unit.setCurrentIndex(1)
    figures.unit.activated.emit(1)
    agreement.settle()
    assert not agreement.passages
    agreement.tab(PAIRS)
    assert agreement.click("li", "wu")
    figures.measure.setCurrentIndex(0)
    agreement.settle()
    assert not agreement.passages


def test_passages_on_their_way_do_not_come_under_another_table(agreement) -> None:
    table, index = agreement.view.figures.table, agreement.index("slogan", F1)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    agreement.tab(PAIRS)
    assert not agreement.passages


def test_passages_begin_at_the_top_by_mouse_and_by_keyboard(agreement) -> None:
    agreement.view.resize(760, 520)
    rows, table = agreement.view.passages.list, agreement.view.figures.table
    agreement.click("All labels", F1)
    bar = rows.verticalScrollBar()
    for row in ("directive", "All labels"):
        assert bar.maximum() > 0
        bar.setValue(bar.maximum())
        assert agreement.click(row, F1) and bar.value() == 0
    bar.setValue(bar.maximum())
    table.setFocus()
    table.setCurrentIndex(agreement.index("All labels", F1))
    agreement.key(Qt.Key.Key_Return)
    agreement.settle()
    assert QApplication.focusWidget() is rows and bar.value() == 0
    assert rows.visualRect(agreement.view.passages.model.index(0, 0)).top() == 0


def test_a_cell_of_what_agrees_says_so_and_lists_the_edges_that_differ(agreement) -> None:
    agreement.tab(CONFUSION)
    passages = agreement.view.passages
    assert agreement.cell("organization", "organization").says.endswith("They agree.")
    assert not agreement.cell("slogan", "citation").says.endswith("They agree.")
    assert not agreement.click("organization", "organization")
    assert passages.hint.text() == "They agree here to the character: passages are listed where coders differ."
    found = agreement.click("directive", "directive")
    assert found and {kind for each in found for kind in each.kinds} >= {"boundary"}
    assert passages.title.text() == "li: directive · wu: directive (where edges differ)"
