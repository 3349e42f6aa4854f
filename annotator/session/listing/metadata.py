"""What an article states of itself, several values in one step."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.errors import BadFinding
from annotator.session.listing.said_days import proposed_day
from annotator.session.own_things import article_there
from annotator.session.session import Session
from annotator.store.listing import put_article
from annotator.text.regions import META_KEYS

DATED = ("published", "dateline")
KNOWN_DATES = "2023, 2023-02 or 2023-02-19, or --02-14 where the year is unknown"
LONGEST = 1000
"""Characters of one value."""
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?|--\d{2}-\d{2}")


def set_metadata(session: Session, number: int, values: Mapping[str, str]) -> bool:
    """Say what an article states of itself: title, published, dateline, outlet, author, editor; "" takes one away.

    Dates are ISO 8601, cut short where less is known, ``--02-18`` without a year. Whether anything became different.
    Raises BadFinding, NotFound.
    """
    from annotator.session.regions import check_date

    cleaned = {key: " ".join(value.split()) for key, value in values.items()}
    for key, value in cleaned.items():
        if key not in META_KEYS:
            raise BadFinding(f"An article has no “{key}”: choose one of {', '.join(META_KEYS)}.")
        if len(value) > LONGEST:
            raise BadFinding(f"The {key} has {len(value):,} characters: write at most {LONGEST:,}.")
        if value and key in DATED:
            if not _DATE.fullmatch(value):
                raise BadFinding(f"“{value}” is no date: write {proposed_day(value) or KNOWN_DATES}.")
            check_date(value)
    article = article_there(session, number)
    meta = {key: value for key, value in {**article.meta, **cleaned}.items() if value}
    title = cleaned.get("title") or article.title
    if meta == dict(article.meta) and title == article.title:
        return False
    session.owner()
    session.commit("Change details", lambda write: put_article(write, article.id, number, {"t": title, "m": meta}))
    return True
