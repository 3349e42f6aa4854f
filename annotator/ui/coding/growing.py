"""A selection that grows from word to paragraph, and goes back exactly the way it came."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from annotator.model.annotation import Range
from annotator.session.coding.units import at_caret, narrow, widen
from annotator.ui.coding.ground import Grounds
from annotator.ui.desk.desk import Desk
from annotator.ui.words.language import mark, tr

WIDEST = mark("There is nothing wider than this.")
NARROWEST = mark("There is nothing narrower than this.")
NOTHING_HERE = mark("There is no word at the caret.")
NOTHING_SELECTED = mark("Nothing is selected that could be made smaller.")


class Stage(NamedTuple):
    """What was selected before a step (None: the caret alone), whether by growing, and the span chosen then."""

    extent: Range | None
    grown: bool
    chosen: str | None


class Growing:
    """Whether the selection that stands ``is_grown``, and where the caret was when that began (``origin``)."""

    def __init__(self, desk: Desk, grounds: Grounds) -> None:
        self._desk, self._grounds = desk, grounds
        self._way: list[Stage] = []
        self._now: Range | None = None
        self.origin = 0
        desk.panes.selection_changed.connect(self._see_selection)
        desk.opened.connect(lambda _: self.forget())
        desk.reread.connect(lambda _: self.forget())

    @property
    def is_grown(self) -> bool:
        return self._now is not None and self._now == self._selected()

    def forget(self) -> None:
        """What is selected from now on was selected by hand."""
        self._way.clear()
        self._now = None

    def grow(self) -> None:
        """Select the word at the caret, or what is next wider than the selection or the chosen span."""
        ground = self._grounds.now()
        if ground is None:
            return
        extent = self._extent()
        if extent is None:
            caret = self._desk.panes.caret_source()
            found = at_caret(ground, caret, "word") or at_caret(ground, caret, "paragraph")
        else:
            found = self._beyond(extent, lambda start, end: widen(ground, start, end))
        if found is None or found == extent:
            self._desk.said.emit(tr(WIDEST if found else NOTHING_HERE))
            return
        self._go(found)

    def shrink(self) -> None:
        """Go back one step of growing; else select what is next narrower around the caret."""
        ground = self._grounds.now()
        if ground is None:
            return
        if self.is_grown and self._way:
            self._go_back(self._way.pop())
            return
        extent = self._extent()
        if extent is None:
            self._desk.said.emit(tr(NOTHING_SELECTED))
            return
        anchor = self.origin if self.is_grown else self._desk.panes.caret_source()
        found = self._beyond(extent, lambda start, end: narrow(ground, start, end, anchor))
        if found == extent:
            self._desk.said.emit(tr(NARROWEST))
            return
        self._go(found)
        self._way.clear()

    def _extent(self) -> Range | None:
        """What the next step starts from; None: the caret."""
        choice = self._desk.choice
        return self._selected() or (choice.extent if choice else None)

    def _beyond(self, extent: Range, step: Callable[[int, int], Range]) -> Range:
        """Stepping until the active pane shows something else, which converts some words only whole."""
        view, found = self._desk.active_view, extent
        while view is not None and (to := step(*found)) != found:
            found = to
            if view.to_source(*view.from_source(*found)) != extent:
                return found
        return extent

    def _go(self, found: Range) -> None:
        """Select what was found, and remember what was before."""
        panes, choice = self._desk.panes, self._desk.choice
        stage = Stage(self._selected(), self.is_grown, choice.id if choice else None)
        way = [*self._way, stage] if stage.grown else [stage]
        if not stage.grown:
            self.origin = panes.caret_source()
        with panes.one_step():
            panes.select(*found, reveal=False)
            self._way, self._now = way, self._selected()

    def _go_back(self, stage: Stage) -> None:
        panes, way = self._desk.panes, self._way
        with panes.one_step():
            if stage.extent is None:
                panes.select(self.origin, self.origin, reveal=False)
            else:
                panes.select(*stage.extent, reveal=False)
            self._way, self._now = way, self._selected() if stage.grown else None
        if stage.chosen is not None:
            self._desk.choose(stage.chosen)

    def _selected(self) -> Range | None:
        found = self._desk.panes.selection()
        return found[:2] if found else None

    def _see_selection(self) -> None:
        """A selection that has become another by any other means was made by hand."""
        if self._now is not None and not self.is_grown:
            self.forget()
