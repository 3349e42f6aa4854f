"""Filters kept under a name, for everybody who works in the project."""

from __future__ import annotations

from annotator.errors import NotFound, UsageError
from annotator.sentences import worded
from annotator.session.listing.nouns import BY_NUMBER, ListFilter, Order, SavedFilter, check_filter, check_words
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.reads.listing import things_of_kind
from annotator.store.things.articles import put_thing

LONGEST_NAME = 60


def saved_filters(session: Session) -> list[SavedFilter]:
    """All of them, by name."""
    found = [
        SavedFilter(
            id_, state.get("n", ""), ListFilter.of_stored(state.get("q", {})), Order.of_stored(state.get("o", {}))
        )
        for id_, state in things_of_kind(session.project, "filter")
    ]
    return sorted(found, key=lambda each: (each.name.casefold(), each.id))


def saved_filter_named(session: Session, name: str) -> SavedFilter | None:
    wanted = " ".join(name.split()).casefold()
    return next((each for each in saved_filters(session) if each.name.casefold() == wanted), None)


def save_filter(
    session: Session, name: str, wanted: ListFilter, order: Order = BY_NUMBER, replaces: bool = False
) -> SavedFilter:
    """Keep a filter with its order under a name; with ``replaces`` in the place of the one of that name.

    Raises UsageError for a name that is taken, empty or too long.
    """
    check_filter(wanted, order)
    name = " ".join(name.split())
    check_words(worded("name"), name)
    if not name:
        raise UsageError(worded("The filter needs a name: type one."))
    if len(name) > LONGEST_NAME:
        raise UsageError(
            worded(
                "The name of a filter has at most {longest_name} characters; this one has {count}.",
                longest_name=LONGEST_NAME,
                count=len(name),
            )
        )
    session.owner()
    new_id = session.new_id()

    def kept() -> SavedFilter:
        there = saved_filter_named(session, name)
        if there is not None and not replaces:
            raise UsageError(
                worded(
                    "There is a filter “{there_name}” already: choose another name, or replace it.",
                    there_name=there.name,
                )
            )
        return SavedFilter(there.id if there else new_id, name, wanted, order)

    def fill(write: Write) -> None:
        made = kept()
        if made not in saved_filters(session):
            put_thing(write, "filter", made.id, {"n": name, "q": wanted.stored, "o": order.stored})

    saved = kept()
    session.commit("Save filter", fill)
    return saved


def drop_filter(session: Session, saved: SavedFilter) -> None:
    """Forget a filter. Raises NotFound."""

    def fill(write: Write) -> None:
        if all(each.id != saved.id for each in saved_filters(session)):
            raise NotFound(worded("The filter “{saved_name}” is not there any more.", saved_name=saved.name))
        put_thing(write, "filter", saved.id, None)

    session.owner()
    session.commit("Delete filter", fill)
