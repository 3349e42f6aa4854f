"""Articles leave the list and come back; nothing of them is deleted."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import AmbiguousName, NotFound
from annotator.model.article import Article, ArticleRow
from annotator.sentences import joined, mark, worded
from annotator.session.coding.own_things import article_there
from annotator.session.listing.listed import rows_of
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.reads import listing as rows
from annotator.store.things import articles as articles_stored

PREFIX_LENGTH = 6


def remove_articles(session: Session, numbers: Sequence[int]) -> None:
    """Take articles out of the list, in one step; their spans and notes stay with them. Raises NotFound."""
    session.owner()
    _set_removed(
        session, mark("Remove article"), [article_there(session, number) for number in dict.fromkeys(numbers)], True
    )


def restore_articles(session: Session, numbers: Sequence[int]) -> None:
    """Bring removed articles back, with everything that stood in them. Raises NotFound."""
    session.owner()
    found = [_removed(session, number) for number in dict.fromkeys(numbers)]
    _set_removed(session, mark("Bring back article"), found, False)


def removed_rows(session: Session) -> list[ArticleRow]:
    """The removed articles, by number."""
    return rows_of(session, rows.numbers(session.project, removed=True))


def resolve_removed(session: Session, text: str) -> Article:
    """A removed article by its number, id, name, or the beginning of its id. Raises NotFound, AmbiguousName."""
    there = [each.article for each in removed_rows(session)]
    ways = (
        [each for each in there if text.isascii() and str(each.number) == text.lstrip("0")],
        [each for each in there if each.id == text],
        [each for each in there if each.name == text],
        [each for each in there if len(text) >= PREFIX_LENGTH and each.id.startswith(text)],
    )
    for found in ways:
        if len(found) == 1:
            return found[0]
        if found:
            named = joined(", ", (f"{each.number} ({each.name})" for each in found))
            raise AmbiguousName(
                worded(
                    "“{text}” may be any of these removed articles: {named}. Name it by its number.",
                    text=text,
                    named=named,
                )
            )
    name = session.path.name
    raise NotFound(
        worded(
            "No removed article is called “{text}” in {name}: see 'annotator list {name} --removed'.",
            text=text,
            name=name,
        )
    )


def _removed(session: Session, number: int) -> Article:
    found = articles_stored.article(session.project, number)
    if found is None or not found.removed:
        raise NotFound(
            worded("Article {number} of {name} has not been removed.", number=number, name=session.path.name)
        )
    return found


def _set_removed(session: Session, name: str, articles: Sequence[Article], removed: bool) -> None:
    def fill(write: Write) -> None:
        write.course.expect(len(articles))
        for each in articles:
            now = articles_stored.article(session.project, each.number) or each
            if now.removed != removed:
                rows.put_article(write, each.id, each.number, {"x": 1 if removed else None})

    if articles:
        session.commit(name, fill)
