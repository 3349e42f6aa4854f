"""Where the tour begins: in an article that shows all of what it speaks of, at the start of its first paragraph."""

from __future__ import annotations

from annotator.session.articles import OpenArticle, article_rows, load_article
from annotator.ui.desk.desk import Desk

LOOKED_AT = 20
"""Articles among which one is looked for; the sample has five."""


def go_to_beginning(desk: Desk) -> None:
    """Open the first article in which something was mended, unless one such is there, and put the caret into it."""
    if desk.article is None or not desk.article.repairs:
        rows = article_rows(desk.session, limit=LOOKED_AT)
        numbers = (row.article.number for row in rows)
        found = next((each for each in numbers if load_article(desk.session, each).repairs), None)
        if found is not None:
            desk.open(found)
    if desk.article is not None:
        desk.go_to(body_start(desk.article))


def body_start(article: OpenArticle) -> int:
    """Where the running text begins in the source, behind titles and dateline; 0 where that is not known."""
    return min((each.start for each in article.regions if each.kind == "body"), default=0)
