"""What a key is about to change is brought into sight first; keys pressed in the list of articles change no span."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.ui.language import mark

if TYPE_CHECKING:
    from annotator.model.annotation import Annotation
    from annotator.ui.desk import Desk

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
