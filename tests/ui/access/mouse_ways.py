"""What the mouse can do anywhere in the window, and how the keyboard does the same: a row each, with its proof.

``where`` names files of ``annotator/ui``: a file that listens to the mouse and stands in no row fails the test.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.ui.access import keys_around as around
from tests.ui.access import keys_in_text as text
from tests.ui.stage import Stage


class Way(NamedTuple):
    """``drive`` does it by keys and says whether it was done; None where the mouse does nothing that anyone needs."""

    where: str
    mouse: str
    keys: str
    drive: Callable[[Stage], object] | None = None


WAYS: tuple[Way, ...] = (
    Way("panes/pane.py panes/painted.py", "press, drag: a selection", "Shift+arrows, Alt+Shift+arrows, /", text.select),
    Way("panes/pane.py", "click: choose a tag", "Ctrl+Down, Ctrl+Up, ;", text.choose),
    Way("panes/pane.py panes/furniture.py", "Ctrl+wheel, pinch: text size", "Ctrl+=, Ctrl+-, Ctrl+0", text.zoom),
    Way("panes/pane.py", "right button: the menu", "menu key, Shift+F10", text.menu),
    Way("panes/pane.py", "resting: names and notes of the tags", "Shift+F1; said to screen readers", text.tip),
    Way("panes/pane.py", "drag of an edge", "[ { ] }, Ctrl+[ ...", text.edge),
    Way("panes/pane.py", "Ctrl+drag: a range more or less", "Alt+=, Alt+-", text.stretch),
    Way("panes/furniture.py", "click on a triangle: fold", "Alt+Z", text.fold),
    Way("panes/furniture.py", "resting on a part's mark", "the panel Page: its rows", around.page),
    Way("panes/furniture.py", "drag, double click of the divider", "View > Panes", around.share),
    Way("label_bar/strip.py", "click on a label beside a selection", "the label's key", text.label),
    Way("relations/relation_mouse.py", "drag of the knob", "\\ on one tag, \\ on the other", text.knob),
    Way("relations/relation_mouse.py", "resting on an arc", "the panel Relations: its rows", text.arc),
    Way("warnings/warning_work.py", "resting on a wave", "F7; the panel Warnings: its rows", text.wave),
    Way("repairs/hover.py", "resting on a mended place", "F8; the panel Mending: its rows", text.repair_card),
    Way("conversions/conversion_work.py", "Alt+click on a character", "Alt+C", text.conversion),
    Way("docks/dock_layout.py", "drag of a panel's side edge", "View > Panels > Wider panel", around.panel_width),
    Way("docks/dock_layout.py", "drag of the edge between panels", "View > Panels > Taller panel", around.panel_height),
    Way("articles/article_view.py", "right button in the list", "menu key", around.list_menu),
    Way("codebook/codebook_panel.py", "click on a label; resting: what it is", "Return; arrows", around.codebook_row),
    Way("codebook/definition_card.py", "a press elsewhere closes it", "F4, Esc", around.definition),
    Way("lists/quiet_list.py chrome/still_label.py", "resting on a row: all of its words", "Shift+F1", around.list_tip),
    Way("regions/page_panel.py", "click on a part's kind: its menu", "F2, menu key", around.page),
    Way("search/hits/hit_table.py", "click on a tick, with Shift many", "Space, Shift+Space, Ctrl+A", around.hits),
    Way("inspector/value_strip.py", "click on a value", "arrows, Space; a digit", around.value),
    Way("dashboard/plot/chart.py", "click on a mark; resting on it", "arrows, Return", around.chart),
    Way("agreement/figures/trend_chart.py", "click on a dot", "its cell, Return", lambda s: around.figures(0, s)),
    Way("agreement/figures/figure_table.py", "click on a cell", "arrows, Return", lambda s: around.figures(0, s)),
    Way("agreement/halves.py", "drag of the line", "Tab to it, arrows", lambda s: around.line_of("agreement 0", s)),
    Way("help/help_window.py", "drag of the line", "Tab to the line, arrows", lambda s: around.line_of("help", s)),
    Way(
        "codebook_editor/labels/label_page.py access/reachable_split.py access/tab_order.py access/hints.py",
        "drag of the line", "Tab to the line, arrows", lambda s: around.line_of("codebook labels", s),
    ),
    Way("codebook_editor/fields/colours.py", "click on the colour", "its value, typed; Propose", around.swatch),
    Way("codebook_editor/labels/label_tree.py", "drag of a label in the tree", "Alt+arrows", around.tree),
    Way("adjudication/case/side_row.py", "click on what a coder says", "arrows, 1 to 9", around.side),
    Way("recoding/choice_row.py", "click on a choice", "1 to 9, Return, S, O", around.recode),
    Way("start/recent_list.py", "right button: open, take out", "Return, Delete, menu key", around.recent),
    Way("palette/palette.py palette/found_list.py", "a press elsewhere closes it", "Esc", around.palette),
    Way("window.py start/start_window.py", "files dropped on the window", "Ctrl+I, Ctrl+Shift+I", around.files),
    Way("articles/filtering/filter_row.py", "coming near makes ready what a filter needs", "coming by Tab does too"),
    Way("inspector/keeping.py inspector/inspector_panel.py", "a press elsewhere keeps the note", "Ctrl+Enter, Esc"),
    Way("codebook_editor/fields/choices.py", "the wheel changes nothing", "-"),
    Way("active_time/signs.py", "counts as being there, as keys do", "-"),
)  # fmt: skip
