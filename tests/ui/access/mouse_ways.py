"""What the mouse can do anywhere in the window, and how the keyboard does the same: a row each, with its proof.

``where`` names files of ``annotator/ui``: a file that listens to the mouse and stands in no row fails the test.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from annotator.ui.access.reachable_split import ReachableHandle
from annotator.ui.inspector.value_strip import ValueStrip
from annotator.ui.repairs.repair_card import RepairCard
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES

Key, Held = Qt.Key, Qt.KeyboardModifier
NO, ALT, CTRL, SHIFT = Held.NoModifier, Held.AltModifier, Held.ControlModifier, Held.ShiftModifier


class Way(NamedTuple):
    """``drive`` does it by keys and says whether it was done; None where the mouse does nothing that anyone needs."""

    where: str
    mouse: str
    keys: str
    drive: Callable[[Stage], object] | None = None


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


def _edge(stage: Stage) -> object:
    before = chosen(stage)
    QTest.keyClicks(stage.window.desk.pane, "]")
    stage.settle()
    now = stage.window.desk.choice
    return and_back(stage, now is not None and now.extent == (before.start, before.end + 1))


def _stretch(stage: Stage) -> object:
    chosen(stage)
    panes = stage.window.panes
    caret = stage.window.desk.choice.end + 3
    panes.select(caret, caret + 2, "hans")
    press(stage, Key.Key_Equal, ALT)
    now = stage.window.desk.choice
    return and_back(stage, now is not None and now.ranges)


def _select(stage: Stage) -> object:
    chosen(stage)
    press(stage, Key.Key_Escape)
    press(stage, Key.Key_Right, SHIFT)
    return stage.window.panes.selection() is not None


def _choose(stage: Stage) -> object:
    before = chosen(stage)
    press(stage, Key.Key_Down, CTRL)
    now = stage.window.desk.choice
    return now is not None and now.id != before.id


def _menu(stage: Stage) -> object:
    chosen(stage)
    stage.menu_key(stage.window.desk.pane)
    menu = stage.window.panels.menu.menu
    return menu is not None and menu.isVisible()


def _zoom(stage: Stage) -> object:
    chosen(stage)
    before = stage.window.settings.get("text_size")
    press(stage, Key.Key_Equal, CTRL)
    after = stage.window.settings.get("text_size")
    press(stage, Key.Key_0, CTRL)
    return after == before + 1


def _tip(stage: Stage) -> object:
    span = chosen(stage)
    press(stage, Key.Key_F1, SHIFT)
    return stage.window.faces[span.label].short in QToolTip.text()


def _knob(stage: Stage) -> object:
    chosen(stage, "刘宁")
    QTest.keyClicks(stage.window.desk.pane, "\\")
    found = stage.window.works.relations.mark
    QTest.keyClicks(stage.window.desk.pane, "\\")
    stage.settle()
    return found is not None and stage.window.works.relations.mark is None


def _arc(stage: Stage) -> object:
    """Each arc is a row of a list, in the same words; the list's row goes to it."""
    SURFACES["panel relations"](stage)
    view = stage.window.panels.relations.view
    return view.model().rowCount() and view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def _wave(stage: Stage) -> object:
    chosen(stage)
    press(stage, Key.Key_F7)
    SURFACES["panel warnings"](stage)
    view = stage.window.panels.warnings.view
    return stage.window.desk.choice is not None and "Warning: " in str(
        [view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(view.model().rowCount())]
    )


def _repair_card(stage: Stage) -> object:
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


def _fold(stage: Stage) -> object:
    stage.window.desk.open(2)
    window = stage.window
    window.activateWindow()
    window.panes.focus_pane("hans")
    stage.settle()
    source = window.desk.article.texts.source if window.desk.article else ""
    at = sum(len(line) for line in source.splitlines(keepends=True)[: window.panes.folding.runs[0].first]) + 1
    window.panes.select(at, at, "hans")
    before = set(window.panes.folding.folded)
    press(stage, Key.Key_F, ALT)
    after = set(window.panes.folding.folded)
    press(stage, Key.Key_F, ALT)
    return before != after and window.panes.folding.folded == before


def _conversion(stage: Stage) -> object:
    window = stage.window
    window.desk.open(3)
    window.activateWindow()
    window.panes.focus_pane("hans")
    start = window.desk.article.texts.source.index("余金富") if window.desk.article else 0
    window.panes.select(start, start + 1, "hans")
    press(stage, Key.Key_C, ALT)
    kinds = {type(each).__name__ for each in (*stage.visible(), *window.findChildren(QWidget)) if each.isVisible()}
    return "ConversionPopup" in kinds


def _label(stage: Stage) -> object:
    window = stage.window
    chosen(stage)
    start = window.desk.article.texts.source.index("2月18日") if window.desk.article else 0
    window.panes.select(start, start + 3, "hans")
    before = len(window.desk.annotations)
    press(stage, Key.Key_1)
    return and_back(stage, len(window.desk.annotations) == before + 1)


# the parts of the window


def _share(stage: Stage) -> object:
    arrangement = stage.window.panes.arrangement
    stage.trigger("share_more")
    more = arrangement.share
    stage.trigger("share_equal")
    return more > arrangement.share == 500


def _panel_width(stage: Stage) -> object:
    window = stage.window
    window.panels.articles.view.setFocus()
    stage.settle()
    dock = window.docks["articles"]
    before = dock.width()
    stage.trigger("panel_wider")
    wider = dock.width()
    stage.trigger("panel_narrower")
    return wider > before == dock.width()


def _panel_height(stage: Stage) -> object:
    window = stage.window
    window.panels.codebook.view.setFocus()
    stage.settle()
    dock = next(each for each in window.docks.values() if each.isAncestorOf(window.panels.codebook.view))
    before = dock.height()
    stage.trigger("panel_lower")
    return dock.height() < before


def _line_of(name: str, stage: Stage) -> object:
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


def _list_menu(stage: Stage) -> object:
    stage.menu_key(stage.window.panels.articles.view)
    menu = stage.window.works.listing.menu
    return menu is not None and menu.isVisible()


def _codebook_row(stage: Stage) -> object:
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


def _list_tip(stage: Stage) -> object:
    view = stage.window.panels.articles.view
    stage.window.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    stage.settle()
    press(stage, Key.Key_F1, SHIFT, view)
    return QToolTip.text()


def _page(stage: Stage) -> object:
    SURFACES["panel page"](stage)
    view = stage.window.panels.page.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    press(stage, Key.Key_F2, on=view)
    return any(isinstance(each, QMenu) for each in stage.visible())


def _hits(stage: Stage) -> object:
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


def _value(stage: Stage) -> object:
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


def _chart(stage: Stage) -> object:
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


def _figures(number: int, stage: Stage) -> object:
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


def _side(stage: Stage) -> object:
    view = SURFACES["adjudication"](stage)
    view.activateWindow()
    course = view.course  # type: ignore[attr-defined]
    if course.case is None:
        press(stage, Key.Key_Return)
    before = course.side
    press(stage, Key.Key_Down)
    return course.case is not None and course.side != before


def _recode(stage: Stage) -> object:
    SURFACES["panel recoding"](stage)
    panel = stage.recoder.works.recoding.panel
    assert panel is not None
    stage.recoder.activateWindow()
    panel.setFocus()
    before = panel.course.current
    press(stage, Key.Key_S, on=panel)
    return panel.course.current != before


def _recent(stage: Stage) -> object:
    from annotator.ui.start.recent_list import RecentList

    view = SURFACES["start"](stage).findChild(RecentList)
    assert view is not None
    gone: list[str] = []
    view.dropped.connect(gone.append)
    press(stage, Key.Key_Down, on=view)
    press(stage, Key.Key_Delete, on=view)
    return gone


def _swatch(stage: Stage) -> object:
    from annotator.ui.codebook_editor.fields.colours import Swatch

    editor = SURFACES["codebook labels"](stage)
    swatch = next(each for each in editor.findChildren(Swatch) if each.isVisible())
    field = next(each for each in swatch.parentWidget().fields)  # type: ignore[attr-defined]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "#123456")
    stage.settle()
    return swatch._colour.lower() == "#123456"


def _tree(stage: Stage) -> object:
    from annotator.ui.codebook_editor.labels.label_tree import LabelTree

    tree = SURFACES["codebook labels"](stage).findChild(LabelTree)
    assert tree is not None
    stepped: list[int] = []
    tree.stepped.connect(stepped.append)
    press(stage, Key.Key_Down, ALT, tree)
    return stepped


def _palette(stage: Stage) -> object:
    palette = SURFACES["find anything"](stage)
    press(stage, Key.Key_Escape, on=palette.field)  # type: ignore[attr-defined]
    return not palette.isVisible()


def _definition(stage: Stage) -> object:
    chosen(stage, "两个大局")
    press(stage, Key.Key_F4)
    card = stage.window.works.codebook.card
    shown = card is not None and card.isVisible()
    press(stage, Key.Key_Escape)
    return shown


def _files(stage: Stage) -> object:
    """A drop does what File > Import does: its key is bound, and it is in the menu."""
    action = stage.window.actions_by_id.by_id["import_files"]
    return action.isEnabled() and [each.toString() for each in action.shortcuts()] == ["Ctrl+I"]


WAYS: tuple[Way, ...] = (
    Way("panes/pane.py panes/painted.py", "press, drag: a selection", "Shift+arrows, Alt+Shift+arrows, /", _select),
    Way("panes/pane.py", "click: choose a tag", "Ctrl+Down, Ctrl+Up, ;", _choose),
    Way("panes/pane.py panes/furniture.py", "Ctrl+wheel, pinch: text size", "Ctrl+=, Ctrl+-, Ctrl+0", _zoom),
    Way("panes/pane.py", "right button: the menu", "menu key, Shift+F10", _menu),
    Way("panes/pane.py", "resting: names and notes of the tags", "Shift+F1; said to screen readers", _tip),
    Way("panes/pane.py", "drag of an edge", "[ { ] }, Ctrl+[ ...", _edge),
    Way("panes/pane.py", "Ctrl+drag: a range more or less", "Alt+=, Alt+-", _stretch),
    Way("panes/furniture.py", "click on a triangle: fold", "Alt+F", _fold),
    Way("panes/furniture.py", "resting on a part's mark", "the panel Page: its rows", _page),
    Way("panes/furniture.py", "drag, double click of the divider", "View > Panes", _share),
    Way("label_bar/strip.py", "click on a label beside a selection", "the label's key", _label),
    Way("relations/relation_mouse.py", "drag of the knob", "\\ on one tag, \\ on the other", _knob),
    Way("relations/relation_mouse.py", "resting on an arc", "the panel Relations: its rows", _arc),
    Way("warnings/warning_work.py", "resting on a wave", "F7; the panel Warnings: its rows", _wave),
    Way("repairs/hover.py", "resting on a mended place", "F8; the panel Mending: its rows", _repair_card),
    Way("conversions/conversion_work.py", "Alt+click on a character", "Alt+C", _conversion),
    Way("dock_layout.py", "drag of a panel's side edge", "View > Panels > Wider panel", _panel_width),
    Way("dock_layout.py", "drag of the edge between panels", "View > Panels > Taller panel", _panel_height),
    Way("articles/article_view.py", "right button in the list", "menu key", _list_menu),
    Way("codebook/codebook_panel.py", "click on a label; resting: its definition", "Return; arrows", _codebook_row),
    Way("codebook/definition_card.py", "a press elsewhere closes it", "F4, Esc", _definition),
    Way("quiet_list.py still_label.py", "resting on a row: all of its words", "Shift+F1", _list_tip),
    Way("regions/page_panel.py", "click on a part's kind: its menu", "F2, menu key", _page),
    Way("search/hits/hit_table.py", "click on a tick, with Shift many", "Space, Shift+Space, Ctrl+A", _hits),
    Way("inspector/value_strip.py", "click on a value", "arrows, Space; a digit", _value),
    Way("dashboard/plot/chart.py", "click on a mark; resting on it", "arrows, Return", _chart),
    Way("agreement/figures/trend_chart.py", "click on a dot", "its cell: arrows, Return", lambda s: _figures(0, s)),
    Way("agreement/figures/figure_table.py", "click on a cell", "arrows, Return", lambda s: _figures(0, s)),
    Way("agreement/halves.py", "drag of the line", "Tab to the line, arrows", lambda s: _line_of("agreement 0", s)),
    Way("help/help_window.py", "drag of the line", "Tab to the line, arrows", lambda s: _line_of("help", s)),
    Way(
        "codebook_editor/labels/label_page.py access/reachable_split.py access/tab_order.py access/hints.py",
        "drag of the line", "Tab to the line, arrows", lambda s: _line_of("codebook labels", s),
    ),
    Way("codebook_editor/fields/colours.py", "click on the colour", "its value, typed; Propose", _swatch),
    Way("codebook_editor/labels/label_tree.py", "drag of a label in the tree", "Alt+arrows", _tree),
    Way("adjudication/case/side_row.py", "click on what a coder says", "arrows, 1 to 9", _side),
    Way("recoding/choice_row.py", "click on a choice", "1 to 9, Return, S, O", _recode),
    Way("start/recent_list.py", "right button: open, take out", "Return, Delete, menu key", _recent),
    Way("palette/palette.py palette/found_list.py", "a press elsewhere closes it", "Esc", _palette),
    Way("window.py start/start_window.py", "files dropped on the window", "Ctrl+I, Ctrl+Shift+I", _files),
    Way("articles/filtering/filter_row.py", "coming near makes ready what a filter needs", "coming by Tab does too"),
    Way("inspector/keeping.py inspector/inspector_panel.py", "a press elsewhere keeps the note", "Ctrl+Return, Esc"),
    Way("codebook_editor/fields/choices.py", "the wheel changes nothing", "-"),
    Way("active_time/signs.py", "counts as being there, as keys do", "-"),
)  # fmt: skip
