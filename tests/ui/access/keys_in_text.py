"""By keys what the mouse does in the text; each says whether it was done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from annotator.ui.repairs.repair_card import RepairCard
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES

Key, Held = Qt.Key, Qt.KeyboardModifier
NO, ALT, CTRL, SHIFT = Held.NoModifier, Held.AltModifier, Held.ControlModifier, Held.ShiftModifier


def press(stage: Stage, key: Key, held: Held = NO, on: QWidget | None = None) -> None:
    QTest.keyClick(on or QApplication.focusWidget() or stage.window, key, held)
    stage.settle()


def chosen(stage: Stage, words: str = "国之大者") -> Any:
    stage.choose_span(words)
    stage.window.activateWindow()
    stage.window.panes.focus_pane("hans")
    stage.settle()
    return stage.window.desk.choice


def and_back(stage: Stage, done: object) -> object:
    press(stage, Key.Key_Z, CTRL, stage.window.desk.pane)
    return done


# in the text


def edge(stage: Stage) -> object:
    before = chosen(stage)
    QTest.keyClicks(stage.window.desk.pane, "]")
    stage.settle()
    now = stage.window.desk.choice
    return and_back(stage, now is not None and now.extent == (before.start, before.end + 1))


def stretch(stage: Stage) -> object:
    chosen(stage)
    panes = stage.window.panes
    caret = stage.window.desk.choice.end + 3
    panes.select(caret, caret + 2, "hans")
    press(stage, Key.Key_Equal, ALT)
    now = stage.window.desk.choice
    return and_back(stage, now is not None and now.ranges)


def select(stage: Stage) -> object:
    chosen(stage)
    press(stage, Key.Key_Escape)
    press(stage, Key.Key_Right, SHIFT)
    return stage.window.panes.selection() is not None


def choose(stage: Stage) -> object:
    before = chosen(stage)
    press(stage, Key.Key_Down, CTRL)
    now = stage.window.desk.choice
    return now is not None and now.id != before.id


def menu(stage: Stage) -> object:
    chosen(stage)
    stage.menu_key(stage.window.desk.pane)
    menu = stage.window.panels.menu.menu
    return menu is not None and menu.isVisible()


def zoom(stage: Stage) -> object:
    chosen(stage)
    before = stage.window.settings.get("text_size")
    press(stage, Key.Key_Equal, CTRL)
    after = stage.window.settings.get("text_size")
    press(stage, Key.Key_0, CTRL)
    return after == before + 1


def tip(stage: Stage) -> object:
    span = chosen(stage)
    press(stage, Key.Key_F1, SHIFT)
    return stage.window.faces[span.label].short in QToolTip.text()


def knob(stage: Stage) -> object:
    chosen(stage, "刘宁")
    QTest.keyClicks(stage.window.desk.pane, "\\")
    found = stage.window.works.relations.mark
    QTest.keyClicks(stage.window.desk.pane, "\\")
    stage.settle()
    return found is not None and stage.window.works.relations.mark is None


def arc(stage: Stage) -> object:
    """Each arc is a row of a list, in the same words; the list's row goes to it."""
    SURFACES["panel relations"](stage)
    view = stage.window.panels.relations.view
    return view.model().rowCount() and view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def wave(stage: Stage) -> object:
    chosen(stage)
    press(stage, Key.Key_F7)
    SURFACES["panel warnings"](stage)
    view = stage.window.panels.warnings.view
    return stage.window.desk.choice is not None and "Warning: " in str(
        [view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(view.model().rowCount())]
    )


def repair_card(stage: Stage) -> object:
    """The panel shows the same card for the row that the arrows have come to."""
    dock = SURFACES["panel repairs"](stage)
    panel = stage.window.panels.repairs
    QTest.keyClick(panel.filters[True], Key.Key_Space)
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    for key in (Key.Key_Return, Key.Key_Right, Key.Key_Down, Key.Key_Down):
        press(stage, key, on=panel.view)
    stage.window.panels.news.flush()
    stage.settle()
    return [each for each in dock.findChildren(RepairCard) if each.isVisible() and each.facts.text()]


def fold(stage: Stage) -> object:
    stage.window.desk.open(2)
    window = stage.window
    window.activateWindow()
    window.panes.focus_pane("hans")
    stage.settle()
    source = window.desk.article.texts.source if window.desk.article else ""
    at = sum(len(line) for line in source.splitlines(keepends=True)[: window.panes.folding.runs[0].first]) + 1
    window.panes.select(at, at, "hans")
    before = set(window.panes.folding.folded)
    press(stage, Key.Key_Z, ALT)
    after = set(window.panes.folding.folded)
    press(stage, Key.Key_Z, ALT)
    return before != after and window.panes.folding.folded == before


def conversion(stage: Stage) -> object:
    window = stage.window
    window.desk.open(3)
    window.activateWindow()
    window.panes.focus_pane("hans")
    start = window.desk.article.texts.source.index("余金富") if window.desk.article else 0
    window.panes.select(start, start + 1, "hans")
    press(stage, Key.Key_C, ALT)
    kinds = {type(each).__name__ for each in (*stage.visible(), *window.findChildren(QWidget)) if each.isVisible()}
    return "ConversionPopup" in kinds


def label(stage: Stage) -> object:
    window = stage.window
    chosen(stage)
    start = window.desk.article.texts.source.index("2月18日") if window.desk.article else 0
    window.panes.select(start, start + 3, "hans")
    before = len(window.desk.annotations)
    press(stage, Key.Key_1)
    return and_back(stage, len(window.desk.annotations) == before + 1)
