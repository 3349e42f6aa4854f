"""What an article states of itself, several values in one step."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.errors import BadFinding
from annotator.model.article import Article
from annotator.sentences import joined, stored, worded
from annotator.session.coding.own_things import article_there
from annotator.session.listing.nouns import check_words
from annotator.session.listing.said_days import proposed_day
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.reads.listing import put_article
from annotator.store.things import articles as articles_stored
from annotator.text.regions import META_KEYS

DATED = ("published", "dateline")
KNOWN_DATES = worded("2023, 2023-02 or 2023-02-19, or --02-14 where the year is unknown")
LONGEST = 1000
"""Characters of one value."""
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?|--\d{2}-\d{2}")


def check_metadata(values: Mapping[str, str]) -> dict[str, str]:
    """The values with single blanks. Raises BadFinding, UsageError for what no article can state."""
    from annotator.session.pages.regions import check_date

    cleaned = {key: " ".join(value.split()) for key, value in values.items()}
    for key, value in cleaned.items():
        if key not in META_KEYS:
            raise BadFinding(
                worded("An article has no “{key}”: choose one of {names}.", key=key, names=joined(", ", META_KEYS))
            )
        check_words(stored(key), value)
        if len(value) > LONGEST:
            raise BadFinding(
                worded(
                    "The {key} has {count:,} characters: write at most {longest:,}.",
                    key=stored(key),
                    count=len(value),
                    longest=LONGEST,
                )
            )
        if value and key in DATED:
            if not _DATE.fullmatch(value):
                raise BadFinding(
                    worded("“{value}” is no date: write {what}.", value=value, what=proposed_day(value) or KNOWN_DATES)
                )
            check_date(value)
    return cleaned


def set_metadata(session: Session, number: int, values: Mapping[str, str]) -> bool:
    """Say what an article states of itself: title, published, dateline, outlet, author, editor; "" takes one away.

    Dates are ISO 8601, cut short where less is known, ``--02-18`` without a year. An article that states no title any
    more is listed by its name. Whether anything became different, or waits to. Raises BadFinding, UsageError, NotFound.
    """
    cleaned, article = check_metadata(values), article_there(session, number)

    def fill(write: Write) -> None:
        now = articles_stored.article(session.project, number) or article
        if (after := _restated(now, cleaned)) != now:
            put_article(write, article.id, number, {"t": after.title, "m": dict(after.meta)})

    if not session.unsaved and _restated(article, cleaned) == article:
        return False
    session.owner()
    session.commit("Change details", fill)
    return True


def _restated(article: Article, values: Mapping[str, str]) -> Article:
    """The article as it is once it states these values besides its own."""
    meta = {key: value for key, value in {**article.meta, **values}.items() if value}
    is_untitled = values.get("title") == "" and bool(article.meta.get("title"))
    title = article.name if is_untitled else values.get("title") or article.title
    return article._replace(title=title, meta=meta)
