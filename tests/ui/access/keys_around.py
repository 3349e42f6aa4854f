"""By keys what the mouse does in panels and other windows; each says whether it was done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolTip

from annotator.ui.access.reachable_split import ReachableHandle
from annotator.ui.inspector.value_strip import ValueStrip
from tests.ui.access.keys_in_text import and_back, chosen, press
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES

Key, Held = Qt.Key, Qt.KeyboardModifier
NO, ALT, CTRL, SHIFT = Held.NoModifier, Held.AltModifier, Held.ControlModifier, Held.ShiftModifier


# the parts of the window


def share(stage: Stage) -> object:
    arrangement = stage.window.panes.arrangement
    stage.trigger("share_more")
    more = arrangement.share
    stage.trigger("share_equal")
    return more > arrangement.share == 500


def panel_width(stage: Stage) -> object:
    window = stage.window
    window.panels.articles.view.setFocus()
    stage.settle()
    dock = window.docks["articles"]
    before = dock.width()
    stage.trigger("panel_wider")
    wider = dock.width()
    stage.trigger("panel_narrower")
    return wider > before == dock.width()


def panel_height(stage: Stage) -> object:
    window = stage.window
    window.panels.codebook.view.setFocus()
    stage.settle()
    dock = next(each for each in window.docks.values() if each.isAncestorOf(window.panels.codebook.view))
    before = dock.height()
    stage.trigger("panel_lower")
    return dock.height() < before


def line_of(name: str, stage: Stage) -> object:
    surface = SURFACES[name](stage)
    surface.activateWindow()
    found = [each for each in surface.findChildren(ReachableHandle) if each.isVisible()]
    handle = found[-1]
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    stage.settle()
    before = handle.splitter().sizes()
    is_across = handle.orientation() == Qt.Orientation.Horizontal
    press(stage, Key.Key_Right if is_across else Key.Key_Up, on=handle)
    after = handle.splitter().sizes()
    press(stage, Key.Key_Left if is_across else Key.Key_Down, on=handle)
    return before != after and handle.hasFocus()


def list_menu(stage: Stage) -> object:
    stage.menu_key(stage.window.panels.articles.view)
    menu = stage.window.works.listing.menu
    return menu is not None and menu.isVisible()


def codebook_row(stage: Stage) -> object:
    """Return tags what is selected; the arrows show each label's definition, as resting the mouse does."""
    window = stage.window
    chosen(stage)
    view = window.panels.codebook.view
    start = window.desk.article.texts.source.index("2月18日") if window.desk.article else 0
    window.panes.select(start, start + 3, "hans")
    view.setFocus()
    told = set()
    for _ in range(3):
        press(stage, Key.Key_Down, on=view)
        told.add(window.panels.codebook.at_hand)
    before = len(window.desk.annotations)
    press(stage, Key.Key_Return, on=view)
    return and_back(stage, len(window.desk.annotations) == before + 1 and len(told) > 1)


def list_tip(stage: Stage) -> object:
    view = stage.window.panels.articles.view
    stage.window.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    stage.settle()
    press(stage, Key.Key_F1, SHIFT, view)
    return QToolTip.text()


def page(stage: Stage) -> object:
    SURFACES["panel page"](stage)
    view = stage.window.panels.page.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    press(stage, Key.Key_F2, on=view)
    return any(isinstance(each, QMenu) for each in stage.visible())


def hits(stage: Stage) -> object:
    """Space ticks, Shift+Space all from there to here, as a click and one with Shift do; Return opens."""
    SURFACES["panel search"](stage)
    panel = stage.window.works.search.panel
    assert panel is not None
    view, model = panel.view, panel.model
    view.setFocus()
    view.selectionModel().setCurrentIndex(model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    press(stage, Key.Key_Space, on=view)
    one = len(model.ticked)
    for _ in range(2):
        press(stage, Key.Key_Down, on=view)
    press(stage, Key.Key_Space, SHIFT, view)
    return one == 1 and len(model.ticked) >= 3


def value(stage: Stage) -> object:
    chosen(stage, "两个大局")
    stage.window.panels.news.flush()
    dock = stage.window.docks["inspector"]
    dock.raise_()
    stage.settle()
    strip = next(
        each for span in stage.window.desk.ordered() for each in _strips(stage, span) if len(each.values) > 1
    )  # fmt: skip
    strip.setFocus()
    at = strip._at
    press(stage, Key.Key_Right, on=strip)
    moved = strip._at != at
    told: list[str] = []
    strip.wanted.connect(told.append)
    press(stage, Key.Key_Space, on=strip)
    strip.wanted.disconnect(told.append)
    return and_back(stage, moved and told)


def _strips(stage: Stage, span: Any) -> list[ValueStrip]:
    stage.window.desk.choose(span.id)
    stage.window.panels.news.flush()
    stage.settle()
    return [each for each in stage.window.docks["inspector"].findChildren(ValueStrip) if each.isVisible()]


# other windows


def chart(stage: Stage) -> object:
    view = SURFACES["dashboard"](stage)
    view.activateWindow()
    chart = view.cards["labels"].chart  # type: ignore[attr-defined]
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    led: list[object] = []
    chart.acted.connect(led.append)
    press(stage, Key.Key_Down, on=chart)
    told = chart.accessibleDescription()
    press(stage, Key.Key_Return, on=chart)
    return led and told


def figures(number: int, stage: Stage) -> object:
    """A cell of the table, the dots above it among them: the arrows go to it, Return asks for its passages."""
    view = SURFACES[f"agreement {number}"](stage)
    view.activateWindow()
    figures = view.figures  # type: ignore[attr-defined]
    figures.table.setFocus(Qt.FocusReason.TabFocusReason)
    figures.table.setCurrentIndex(figures.table.model().index(0, 0))
    asked: list[object] = []
    figures.acted.connect(lambda cell, _: asked.append(cell))
    model = figures.table.model()
    for _ in range(model.rowCount()):
        for _ in range(model.columnCount()):
            press(stage, Key.Key_Return, on=figures.table)
            if asked:
                return True
            press(stage, Key.Key_Right, on=figures.table)
        press(stage, Key.Key_Home, on=figures.table)
        press(stage, Key.Key_Down, on=figures.table)
    return False


def side(stage: Stage) -> object:
    view = SURFACES["adjudication"](stage)
    view.activateWindow()
    course = view.course  # type: ignore[attr-defined]
    if course.case is None:
        press(stage, Key.Key_Return)
    before = course.side
    press(stage, Key.Key_Down)
    return course.case is not None and course.side != before


def recode(stage: Stage) -> object:
    SURFACES["panel recoding"](stage)
    panel = stage.recoder.works.recoding.panel
    assert panel is not None
    stage.recoder.activateWindow()
    panel.setFocus()
    before = panel.course.current
    press(stage, Key.Key_S, on=panel)
    return panel.course.current != before


def recent(stage: Stage) -> object:
    from annotator.ui.start.recent_list import RecentList

    view = SURFACES["start"](stage).findChild(RecentList)
    assert view is not None
    gone: list[str] = []
    view.dropped.connect(gone.append)
    press(stage, Key.Key_Down, on=view)
    press(stage, Key.Key_Delete, on=view)
    return gone


def swatch(stage: Stage) -> object:
    from annotator.ui.codebook_editor.fields.colours import Swatch

    editor = SURFACES["codebook labels"](stage)
    swatch = next(each for each in editor.findChildren(Swatch) if each.isVisible())
    field = next(each for each in swatch.parentWidget().fields)  # type: ignore[attr-defined]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "#123456")
    stage.settle()
    return swatch._colour.lower() == "#123456"


def tree(stage: Stage) -> object:
    from annotator.ui.codebook_editor.labels.label_tree import LabelTree

    tree = SURFACES["codebook labels"](stage).findChild(LabelTree)
    assert tree is not None
    stepped: list[int] = []
    tree.stepped.connect(stepped.append)
    press(stage, Key.Key_Down, ALT, tree)
    return stepped


def palette(stage: Stage) -> object:
    palette = SURFACES["find anything"](stage)
    press(stage, Key.Key_Escape, on=palette.field)  # type: ignore[attr-defined]
    return not palette.isVisible()


def definition(stage: Stage) -> object:
    chosen(stage, "两个大局")
    press(stage, Key.Key_F4)
    card = stage.window.works.codebook.card
    shown = card is not None and card.isVisible()
    press(stage, Key.Key_Escape)
    return shown


def files(stage: Stage) -> object:
    """A drop does what File > Import does: its key is bound, and it is in the menu."""
    action = stage.window.actions_by_id.by_id["import_files"]
    return action.isEnabled() and [each.toString() for each in action.shortcuts()] == ["Ctrl+I"]
