"""The desk without an article: the only one has been removed, and nothing can take its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.model.article import Article
from annotator.session.articles import OpenArticle
from annotator.text.compose import article_texts

if TYPE_CHECKING:
    from annotator.ui.desk import Desk

NO_ARTICLE = Article(0, "", "", "", "hans", 0, "", "")


def clear_desk(desk: Desk) -> None:
    """Take the article off the desk. ``opened`` tells of an empty one of number 0, which nobody has to tell apart."""
    desk.leave()
    nothing = OpenArticle(NO_ARTICLE, article_texts("", "hans", desk.session.standard), {}, (), "todo",
                          standard=desk.session.standard)  # fmt: skip
    desk.article, desk.annotations, desk.status = None, {}, nothing.status
    desk.panes.show(nothing.texts)
    desk.choice = None
    desk.forget_last()
    desk.opened.emit(nothing)
    desk.chosen.emit(None)
    desk.status_changed.emit(desk.status)
