"""Whoever has only a keyboard comes to everything, in the order in which it is read, and out of it again."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QTabBar, QWidget
from shiboken6 import isValid

from tests.ui.access.tabbing import BACK, TAB, focused, is_qts, is_reached, named, out_of_order, walk, wanted
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES

OWN_WAY = ("window", "empty desk", "adjudication", "pane menu", "list menu")
"""Tab goes from one text to the other here, F6 to what is beside them."""
ALONE = [name for name in SURFACES if not name.startswith(("panel ", "empty ", "menu "))]
TABBED = [name for name in SURFACES if name not in OWN_WAY and not name.startswith("menu ")]


@pytest.mark.parametrize("name", TABBED)
def test_tab_comes_to_every_control_in_reading_order_and_shift_tab_back(stage: Stage, name: str) -> None:
    surface = SURFACES[name](stage)
    goals = [] if is_qts(surface) else wanted(surface)
    if not goals:
        return  # there is nothing on it but words
    surface.window().activateWindow()
    stage.settle()
    start = now if (now := focused()) in goals else goals[0]
    assert start is not None
    forward, backward = walk(surface, TAB, start), walk(surface, BACK, start)
    steps = (*reversed(backward.steps[1:]), *forward.steps)
    if surface.isWindow():
        assert forward.is_ring and backward.is_ring, named(focused())
        assert set(forward.steps) == set(backward.steps)
        steps = forward.steps
    reached = set(steps) if surface.isWindow() else {*steps, *walk(surface, TAB, goals[0]).steps}
    assert [named(each) for each in goals if not is_reached(each, reached)] == []
    seam = 1 if surface.isWindow() else 0
    assert len(out_of_order(steps, surface)) <= seam, out_of_order(steps, surface)


def test_f6_goes_through_the_text_and_every_panel_in_sight_and_comes_back(stage: Stage) -> None:
    window = stage.window
    window.activateWindow()
    window.panes.focus_pane("hans")
    docks = [each for each in window.docks.values() if not each.visibleRegion().isEmpty()]
    reached: list[QWidget] = []
    for _ in range(len(docks)):
        QTest.keyClick(focused() or window, Qt.Key.Key_F6)
        stage.settle()
        reached += [each for each in docks if each.isAncestorOf(focused())]
    assert set(reached) == set(docks)
    QTest.keyClick(focused() or window, Qt.Key.Key_F6)
    stage.settle()
    assert focused() in window.panes.panes


def test_f6_leads_from_the_texts_to_the_case_in_adjudication(stage: Stage) -> None:
    view = SURFACES["adjudication"](stage)
    parts: list[QWidget | None] = []
    for _ in range(6):
        parts.append(focused())
        QTest.keyClick(focused() or view, Qt.Key.Key_F6)
        stage.settle()
    assert len({id(each) for each in parts}) >= 3 and focused() is not None
    assert any(type(each).__name__ == "CaseCard" for each in parts)


@pytest.mark.parametrize("name", ALONE)
def test_letters_are_unique_one_button_is_returns_and_escape_closes(stage: Stage, name: str) -> None:
    surface = SURFACES[name](stage)
    top = surface.window()
    if top in stage.windows or is_qts(surface):
        return
    buttons = [each for each in surface.findChildren(QPushButton) if each.isVisible()]
    assert len([each for each in buttons if each.isDefault()]) <= 1
    assert [letter for letter, n in letters(surface).items() if n > 1] == []
    if name.startswith("start"):
        return  # it is the program
    top.activateWindow()
    stage.settle()
    for _ in range(2):  # the first may be a field's own, as in a search
        QTest.keyClick(QApplication.focusWidget() if _in(top) else top, Qt.Key.Key_Escape)
        stage.settle()
        if not isValid(top) or not top.isVisible():
            return
    assert not top.isVisible()


def _in(top: QWidget) -> bool:
    now = focused()
    return now is not None and now.window() is top


def letters(surface: QWidget) -> Counter[str]:
    """The letters that controls are reached by with Alt, and how many have each."""
    shown = [each for each in surface.findChildren(QWidget) if each.isVisible()]
    texts = [each.text() for each in shown if isinstance(each, QAbstractButton)]
    texts += [each.text() for each in shown if isinstance(each, QLabel) and each.buddy() is not None]
    for tabs in (each for each in shown if isinstance(each, QTabBar)):
        texts += [tabs.tabText(at) for at in range(tabs.count())]
    return Counter(letter for text in texts if (letter := _letter(text)))


def _letter(text: str) -> str:
    parts = text.replace("&&", "").split("&")
    return parts[1][:1].lower() if len(parts) > 1 else ""


def test_the_menu_key_opens_what_the_right_button_does(stage: Stage) -> None:
    window = stage.window
    stage.choose_span("国之大者")
    stage.menu_key(window.desk.pane)
    assert window.panels.menu.menu is not None and window.panels.menu.menu.isVisible()
    stage.rest()
    stage.menu_key(window.panels.articles.view)
    assert window.works.listing.menu is not None and window.works.listing.menu.isVisible()
    stage.rest()
    SURFACES["panel search"](stage)
    panel = window.works.search.panel
    assert panel is not None
    stage.menu_key(panel.view)
    assert any(isinstance(each, QMenu) and each.isVisible() for each in stage.application.topLevelWidgets())
