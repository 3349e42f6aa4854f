"""Where an article was left: the caret, and exactly which lines were in sight."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint

from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.pane import ReadingPane


class ReadingPlace(NamedTuple):
    """``caret`` and ``top`` (the first line in sight) in the source, and the pixels of that line ``above`` the edge.

    ``top`` is -1 where it is not known.
    """

    caret: int
    top: int
    above: int

    @classmethod
    def of(cls, panes: ArticlePanes, pane: ReadingPane) -> ReadingPlace:
        """What the pane with the caret shows."""
        if pane.text is None:
            return cls(0, -1, 0)
        scrolled, first = pane.verticalScrollBar().value(), pane.position_at(QPoint(0, 0))
        return cls(panes.caret_source(), pane.text.caret_source(first), round(scrolled - pane.line_top(first)))

    def show_in(self, panes: ArticlePanes, pane: ReadingPane) -> None:
        """Scroll so that the same lines are in sight again; the caret is left alone."""
        if pane.text is not None and self.top >= 0:
            first = pane.text.caret_image(self.top)
            pane.verticalScrollBar().setValue(round(pane.line_top(first)) + self.above)
            panes.rest()
