"""What the process beside the window is asked for: hits in the order, and under the words, in which they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.session.search.query import Found, Hit, Query

if TYPE_CHECKING:
    from annotator.session.session import Session

PART = 500
"""Hits that are sent at once: the window takes them in within some milliseconds."""


class Grouping(NamedTuple):
    """The words that hits have in common, how many have them, and what they are in either script; in their order."""

    groups: tuple[tuple[str, int, str], ...]


def arranged_hits(
    session: Session, check: Callable[[], None], query: Query, limit: int, asker: str, by: str, grouped: bool
) -> Iterator[Any]:
    """Lists of Hit in the order ``by``, then a Grouping where it is wanted, and a Found."""
    from annotator.session.search.searching import search_job

    parts = search_job(session, check, query, limit, asker)
    if by == "article" and not grouped:
        yield from parts
        return
    from annotator.session.search.ordering import grouped_hits
    from annotator.text.scripts.folding import fold
    from annotator.ui.search.hits.orders import arranged

    hits: list[Hit] = []
    end = Found(0, 0, True)
    for part in parts:
        if isinstance(part, Found):
            end = part
        else:
            hits += part
    check()
    hits = arranged(hits, by)
    check()
    groups = grouped_hits(hits) if grouped else []
    if grouped:
        hits = [hit for group in groups for hit in group.hits]
    for first in range(0, len(hits), PART):
        yield hits[first : first + PART]
    if grouped:
        yield Grouping(tuple((group.match, len(group.hits), fold(group.match)) for group in groups))
    yield end


def warm_up(session: Session, check: Callable[[], None]) -> Iterator[Any]:
    """Load what a search needs, before the first one is asked for."""
    from annotator.session.search.searching import search_job  # noqa: F401
    from annotator.text.scripts.folding import fold

    fold("会")
    yield None
