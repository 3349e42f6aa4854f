"""How the texts of both panes are set, in which signs they are shown, and what of them is dimmed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from annotator.ui.panes.arrangement import Arrangement
from annotator.ui.panes.folding import Folding
from annotator.ui.panes.in_step import InStep
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.typography import Typography

if TYPE_CHECKING:
    from annotator.ui.panes.focus import Focus


class TextForm:
    """What a person may choose of how an article looks; offsets, annotations and what is copied know nothing of it."""

    def __init__(
        self, panes: Mapping[str, ReadingPane], step: InStep, arrangement: Arrangement, folding: Folding
    ) -> None:
        self._panes, self._step, self._arrangement, self._folding = panes, step, arrangement, folding
        self._focus: Focus | None = None

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
        if held:
            self._step.hold(*held)
        else:
            self._step.keep_place()

    def _under(self, script: str, point: QPoint) -> tuple[ReadingPane, int, float] | None:
        """What stands under the mouse, and how high in the pane its line is."""
        pane = self._panes[script]
        row = pane.row_at(point) if pane.text else None
        return (pane, row.position(point.x()), row.middle - pane.verticalScrollBar().value()) if row else None

    def show_full_width(self, wanted: bool) -> None:
        """Whether the ASCII punctuation of Chinese is shown full-width."""
        self._folding.show_full_width(wanted)

    def set_focus_mode(self, wanted: bool, active: str) -> None:
        """Whether all but the paragraph of the caret, which is in the ``active`` pane, are dimmed."""
        if wanted and self._focus is None:
            from annotator.ui.panes.focus import Focus

            self._focus = Focus(self._panes)
            self._focus.see(active)
        elif not wanted and self._focus is not None:
            self._focus.end()
            self._focus = None

    def see_caret(self, active: str) -> None:
        """The caret or the selection is elsewhere, or the text is another one."""
        if self._focus is not None:
            self._focus.see(active)
