"""The caret by clause, sentence and paragraph, and to what has no span yet."""

from __future__ import annotations

from annotator.session.coding.units import Ground, next_place, next_start, previous_start
from annotator.ui.coding.ground import Grounds
from annotator.ui.desk.desk import Desk
from annotator.ui.words.language import mark, tr

NO_MORE = {"clause": mark("No clause without a tag follows."), "name": mark("No name without a tag follows.")}
START, END = mark("The article begins here."), mark("The article ends here.")


class Moves:
    def __init__(self, desk: Desk, grounds: Grounds) -> None:
        self._desk, self._grounds = desk, grounds

    def move_by(self, step: str) -> None:
        """Move the caret of the active pane: ``clause +``, ``paragraph - selecting``; it scrolls as arrow keys do."""
        unit, way, *selecting = step.split()
        ground, pane = self._grounds.now(), self._desk.pane
        if ground is None:
            return
        position = self._target(ground, unit, forward=way == "+")
        if position == pane.textCursor().position():
            self._desk.said.emit(tr(END if way == "+" else START))
        with self._desk.panes.one_step():
            pane.select(pane.textCursor().anchor() if selecting else position, position)
            pane.ensureCursorVisible()

    def next_place(self, unit: str) -> None:
        """Put the caret at the next clause or name that has no span of such a label yet."""
        desk, ground = self._desk, self._grounds.now()
        if ground is None:
            return
        found = next_place(ground, desk.panes.caret_source(), unit)
        if found is None:
            desk.said.emit(tr(NO_MORE[unit]))
            return
        desk.panes.select(found[0], found[0])
        desk.forget_last()

    def _target(self, ground: Ground, unit: str, forward: bool) -> int:
        """The Qt position to go to: not one that is folded away, and not the one where the caret is."""
        panes, pane = self._desk.panes, self._desk.pane
        here = pane.textCursor().position()
        if pane.text is None:
            return here
        at, go = panes.caret_source(), next_start if forward else previous_start
        while (to := go(ground, at, unit)) != at:
            at = to
            position = panes.folding.outside(pane.script, pane.text.caret_image(at))
            if position != here and (position > here) == forward:
                return position
        return here
