"""How the texts of both panes are set, in which signs they are shown, and what of them is dimmed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from annotator.ui.panes.arrangement import Arrangement
from annotator.ui.panes.in_step import InStep
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.shown.folding import Folding
from annotator.ui.panes.shown.pane_text import PaneText
from annotator.ui.panes.shown.typography import Typography

if TYPE_CHECKING:
    from annotator.ui.panes.shown.focus import Focus

Held = tuple[ReadingPane, int, float]
"""A pane, a position in it, and how high the middle of its line is to stay, in pixels."""


class TextForm:
    """What a person may choose of how an article looks; offsets, annotations and what is copied know nothing of it."""

    def __init__(
        self, panes: Mapping[str, ReadingPane], step: InStep, arrangement: Arrangement, folding: Folding
    ) -> None:
        self._panes, self._step, self._arrangement, self._folding = panes, step, arrangement, folding
        self._focus: Focus | None = None
        self._last: tuple[tuple[str, QPoint], PaneText | None, int, Held] | None = None
        """Where the mouse was at the last zoom, the pane's text, how far it was scrolled then, and what was held."""

    @property
    def typography(self) -> Typography:
        return self._panes["hans"].typography

    def set_typography(self, typography: Typography, at: tuple[str, QPoint] | None = None) -> None:
        """Set both texts otherwise; ``at`` (script, point) keeps the line under the mouse where it is."""
        if typography == self.typography:
            return
        held = self._under(*at) if at else None
        for pane in self._panes.values():
            pane.set_typography(typography)
        self._arrangement.fit()
        if at and held:
            self._step.hold(*held)
            self._last = (at, held[0].text, held[0].verticalScrollBar().value(), held)
        else:
            self._step.keep_place()

    def _under(self, script: str, point: QPoint) -> Held | None:
        """What stands under the mouse, and how high in the pane its line is; the same while nothing else moves."""
        pane = self._panes[script]
        now = (script, point), pane.text, pane.verticalScrollBar().value()
        if self._last and self._last[1] is pane.text and self._last[:3] == now:
            return self._last[3]
        row = pane.row_at(point) if pane.text else None
        return (pane, row.position(point.x()), row.middle - pane.verticalScrollBar().value()) if row else None

    def show_full_width(self, wanted: bool) -> None:
        """Whether the ASCII punctuation of Chinese is shown full-width."""
        self._folding.show_full_width(wanted)

    def set_focus_mode(self, wanted: bool, active: str) -> None:
        """Whether all but the paragraph of the caret, which is in the ``active`` pane, are dimmed."""
        if wanted and self._focus is None:
            from annotator.ui.panes.shown.focus import Focus

            self._focus = Focus(self._panes)
            self._focus.see(active)
        elif not wanted and self._focus is not None:
            self._focus.end()
            self._focus = None

    def see_caret(self, active: str) -> None:
        """The caret or the selection is elsewhere, or the text is another one."""
        if self._focus is not None:
            self._focus.see(active)
