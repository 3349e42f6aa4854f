"""What each figure means: every measure, table and picture has a text, beside it, by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from annotator.agreement.known import known_measures
from annotator.ui.agreement.figures.figures_view import TABS
from annotator.ui.dashboard.card import Card
from annotator.ui.dashboard.pictures.table import PICTURES as DASHBOARD
from annotator.ui.help.figures import BESIDE_MEASURES, EVERY, MEASURES, PICTURES, PLACES, TABLES
from annotator.ui.help.guides import Topic
from annotator.ui.help.what_button import MeaningPopup, WhatButton

Key = Qt.Key


def test_every_measure_that_there_is_has_its_meaning() -> None:
    assert {each.id for each in MEASURES} == {each.name for each in known_measures()} | {"gamma"}


def test_every_picture_of_the_dashboard_and_every_table_of_agreement_has_one() -> None:
    assert [each.id for each in PICTURES] == [each.id for each in DASHBOARD]
    assert len(TABLES) == len(TABS)


@pytest.mark.parametrize("row", EVERY)
def test_a_meaning_is_a_few_sentences(row) -> None:
    assert row.words.endswith(".") and 1 <= row.words.count(". ") + 1 <= 4 and len(row.words) < 330
    assert "span" not in f"{row.title} {row.words}".lower() and "layer" not in row.words


def test_a_card_explains_its_picture_and_leads_into_the_guide(drive, qtbot) -> None:
    card = Card(DASHBOARD[1], drive.window)
    card.what.show()
    assert card.what.accessibleName() == f"What this figure means: {PICTURES[1].title}"
    QTest.mouseClick(card.what, Qt.MouseButton.LeftButton)
    popup = card.what.popup
    assert popup.isVisible() and PICTURES[1].words in {each.text() for each in popup.findChildren(QLabel)}
    QTest.keyClick(popup.more, Key.Key_Return)
    QApplication.processEvents()
    assert drive.window.works.help.view.topic == Topic("researcher", "dashboard")


def test_esc_closes_a_meaning(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    button = WhatButton(lambda: PLACES[:1], parent)
    QTest.keyClick(button, Key.Key_Space)
    assert button.popup.isVisible()
    QTest.keyClick(button.popup, Key.Key_Escape)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, MeaningPopup) and each.isVisible()]


def test_a_meaning_is_wholly_on_the_screen_and_no_line_of_it_is_cut(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    button = WhatButton(lambda: (MEASURES[9], *BESIDE_MEASURES), parent)
    button.explain()
    popup = button.popup
    QApplication.processEvents()
    assert popup.screen().availableGeometry().contains(popup.geometry())
    for each in popup.findChildren(QLabel):
        assert each.height() >= each.heightForWidth(each.width())
    popup.close()


def test_the_figure_at_hand_in_agreement_is_the_one_explained(qtbot) -> None:
    from types import SimpleNamespace

    from annotator.ui.agreement.figures.figures_view import CONFUSION, FiguresView
    from annotator.ui.agreement.figures.sheet import Cell, Head, Sheet
    from annotator.ui.looks.theme import LIGHT

    parent = QWidget()
    qtbot.addWidget(parent)
    names = SimpleNamespace(head=Head, name=str, colour=str)
    view = FiguresView(names, LIGHT, parent)  # pyright: ignore[reportArgumentType]
    measures = {each.name: each.title for each in known_measures()}
    shown = [Head(measures["fleiss"]), Head(measures["f1"])]
    view.study = SimpleNamespace(  # pyright: ignore[reportAttributeAccessIssue]
        agreement=SimpleNamespace(measures=[SimpleNamespace(name=n, title=t) for n, t in measures.items()])
    )
    view.table.show_sheet(Sheet("", (Head("a"),), tuple(shown), ((Cell("1"), Cell("2")),)))
    view.table.setCurrentIndex(view.table.figures.index(0, 1))
    assert [each.id for each in view._meanings()] == ["f1", "n", "interval", "undefined"]
    view.table.setCurrentIndex(view.table.figures.index(0, 0))
    assert view._meanings()[0].id == "fleiss"
    view.study = None
    view.tabs.setCurrentIndex(CONFUSION)
    assert [each.id for each in view._meanings()] == ["confusion"]
    assert view.what_table.accessibleName().endswith(TABLES[CONFUSION].title)
