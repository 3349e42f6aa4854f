"""What a key is about to change is brought into sight first, and stays there when the text gets less room.

Keys pressed in the list of articles change no span.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from annotator.ui.words.language import mark

if TYPE_CHECKING:
    from annotator.model.annotation import Annotation
    from annotator.ui.desk.desk import Desk
    from annotator.ui.panes.pane import ReadingPane

IN_ARTICLES = mark("The keyboard is in the list of articles: press F6 to go on to the text, or click there.")


def is_in_articles() -> bool:
    """Whether the list of articles has the keyboard."""
    from annotator.ui.articles.article_panel import ArticlePanel

    at = QApplication.focusWidget()
    while at is not None and not isinstance(at, ArticlePanel):
        at = at.parentWidget()
    return at is not None


def is_in_sight(desk: Desk, start: int, end: int) -> bool:
    """Whether a line with something of a source range can be seen; True before there is anything to see."""
    first, last = desk.panes.visible_source()
    return not desk.panes.isVisible() or (start <= last and first <= end)


def show_span(desk: Desk, span: Annotation, at: int | None = None) -> None:
    """Bring a span into sight, if neither it nor the place ``at`` of its edges is; the caret stays."""
    if not is_in_sight(desk, *(span.extent if at is None else (at, at))):
        desk.panes.reveal(span.id)


def show_selection(desk: Desk) -> None:
    """Bring what is selected into sight, or the caret where nothing is."""
    selected = desk.panes.selection()
    start, end = selected[:2] if selected else (desk.panes.caret_source(),) * 2
    if not is_in_sight(desk, start, end):
        desk.panes.select(start, end)


class KeptInSight(QObject):
    """What is chosen or selected stays in sight when a panel, as the search, takes some of the text's height."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heights = {pane: pane.viewport().height() for pane in desk.panes.panes}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)  # once both panes have found their place
        for pane in desk.panes.panes:
            pane.resized.connect(lambda pane=pane: self._see(pane))

    def _see(self, pane: ReadingPane) -> None:
        before, now = self._heights[pane], pane.viewport().height()
        self._heights[pane] = now
        if now < before and pane is self._desk.pane and (start := self._start(pane)) is not None:
            bottom = pane.line_span(start)[1] - pane.verticalScrollBar().value()
            if now < bottom <= before:
                self._soon.start(0)

    def _start(self, pane: ReadingPane) -> int | None:
        """The Qt position at which what is chosen, or else selected, begins."""
        choice, selected = self._desk.choice, pane.selected()
        if choice is not None:
            extent = pane.spans.envelope(choice.id) if pane.spans else None
            return extent[0] if extent else None
        return selected[0] if selected[0] < selected[1] else None

    def _show(self) -> None:
        """The text is scrolled; what is selected stays as it is, also which of its ends Shift and an arrow move."""
        choice, pane = self._desk.choice, self._desk.pane
        if choice is not None:
            self._desk.panes.reveal(choice.id)
        elif (start := self._start(pane)) is not None:
            top, height = pane.line_span(start)[0], pane.viewport().height()
            pane.verticalScrollBar().setValue(pane.whole_line(top - height / 3))
