"""Which articles stand in the list, in which order, and the rows of those in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from annotator.model.article import ArticleRow
from annotator.session.listing.list_index import Check, folded, index_of
from annotator.session.listing.memos import flags_of, noted_by
from annotator.session.listing.nouns import (
    BY_NUMBER,
    MINE,
    Group,
    ListFilter,
    Listing,
    Order,
    check_filter,
    packed_numbers,
)
from annotator.session.session import Session
from annotator.store.reads import listing as rows
from annotator.store.things import assignments as assignment_rows

STATUS_PLACES = {"doing": 0, "recheck": 1, "todo": 2, "done": 3}
"""Sorted by status: what is begun first, what is done last."""
MONTH_LENGTH = len("2023-02")
CHECK_EVERY = 20_000


def listed_numbers(
    session: Session,
    wanted: ListFilter,
    order: Order = BY_NUMBER,
    layer: str | None = None,
    check: Check | None = None,
) -> Sequence[int]:
    """The numbers of the articles that a filter leaves, in their order; as the session's layer, or ``layer``, has them.

    Raises UsageError, NotFound for a filter that cannot be asked.
    """
    check_filter(wanted, order)
    layer = session.shown_layer if layer is None else layer
    look = check or _never_mind
    found = _filtered(session, wanted, layer, look)
    look()
    return _sorted(session, found, order, layer, look)


def list_articles(
    session: Session,
    wanted: ListFilter,
    order: Order = BY_NUMBER,
    layer: str | None = None,
    check: Check | None = None,
) -> Listing:
    """The same with its headings, and how many articles there are in all."""
    found = listed_numbers(session, wanted, order, layer, check)
    total = len(index_of(session).numbers(session))
    if not order.group:
        return Listing(packed_numbers(found), (), total)
    keys = _group_keys(session, order.group)
    descending = order.descending and order.by == order.group
    there = sorted({key for n in found if (key := keys.get(n, ""))}, reverse=descending)
    places = {key: place for place, key in enumerate([*there, ""])}
    in_groups = sorted(found, key=lambda n: places[keys.get(n, "")])
    groups, first = list[Group](), 0
    for key, members in groupby(in_groups, lambda n: keys.get(n, "")):
        count = sum(1 for _ in members)
        groups.append(Group(key, first, count))
        first += count
    return Listing(packed_numbers(in_groups), tuple(groups), total)


def list_job(session: Session, check: Check, wanted: ListFilter, order: Order, layer: str | None) -> Iterator[Listing]:
    """``list_articles`` for the process beside the window."""
    yield list_articles(session, wanted, order, layer, check)


def warm_job(session: Session, check: Check) -> Iterator[bool]:
    """Read, while nobody waits for it, what the first filter would have to read."""
    index = index_of(session)
    index.numbers(session)
    for _ in index.read_words(session):
        check()
    yield True


def rows_of(session: Session, numbers: Sequence[int]) -> list[ArticleRow]:
    """The rows of these articles, in this order, also of removed ones; who is not there is left out."""
    found = rows.rows_of(session.project, session.shown_layer, numbers)
    return [found[number] for number in numbers if number in found]


def next_listed(session: Session, numbers: Sequence[int], first: int) -> int | None:
    """The first article that is not done from place ``first`` of a list on, going round; None where all are done."""
    layer = session.owner()[1].id
    around = [*numbers[first:], *numbers[:first]]
    at, many = 0, 50
    while at < len(around):
        some = around[at : at + many]
        done = rows.finished_among(session.project, layer, some)
        found = next((number for number in some if number not in done), None)
        if found is not None:
            return found
        at, many = at + many, min(many * 4, rows.AT_ONCE)
    return None


def _filtered(session: Session, wanted: ListFilter, layer: str | None, look: Check) -> list[int]:
    index, project = index_of(session), session.project
    if wanted.removed or wanted.outlet or wanted.no_outlet or wanted.since or wanted.until:
        outlet = wanted.outlet or ("" if wanted.no_outlet else None)
        found = rows.numbers(project, outlet, wanted.since, wanted.until, wanted.removed)
    else:
        found = index.numbers(session)
    if wanted.articles:
        found = _inside(set(wanted.articles))(found)
    for of_these in _conditions(session, wanted, layer):
        look()
        found = of_these(found)
    if wanted.text.split():
        look()
        found = _with_words(found, session, wanted.text, look)
    return found


Condition = Callable[[list[int]], list[int]]


def _conditions(session: Session, wanted: ListFilter, layer: str | None) -> Iterator[Condition]:
    project, index = session.project, index_of(session)
    if wanted.status == "todo":
        begun = set[int]().union(*(rows.with_status(project, layer, each) for each in ("doing", "done", "recheck")))
        yield _outside(begun)
    elif wanted.status:
        yield _inside(rows.with_status(project, layer, wanted.status))
    if wanted.flagged:
        yield _inside(rows.with_status(project, layer, "recheck") | flags_of(session, layer))
    if wanted.memo:
        yield _inside(noted_by(session, layer))
    if wanted.assigned:
        yield _inside(assigned_numbers(session, wanted.assigned, layer))
    if wanted.overlap:
        yield _inside({each.article for each in assignment_rows.assignments(project) if each.is_overlap})
    if wanted.has_label:
        yield _inside(index.with_label(session, layer, wanted.has_label))
    if wanted.lacks_label:
        yield _outside(index.with_label(session, layer, wanted.lacks_label))
    if wanted.undecided_label:
        label = wanted.undecided_label
        versions = rows.done_versions(project)
        lacking = [n for n in versions if all(each.uuid != label for each in session.codebook_at(n).active)]
        yield _inside(rows.not_looked_for(project, layer, label, lacking))


def assigned_numbers(session: Session, whose: str, layer: str | None) -> set[int]:
    """The articles assigned to a coder (UUID), or, for MINE, to the coder of the layer; removed ones too."""
    if whose == MINE:
        whose = next((each.coder or "" for each in session.project.names.layers.values() if each.id == layer), "")
    return assignment_rows.assigned_to(session.project, whose) if whose else set()


def _inside(some: set[int]) -> Condition:
    return lambda found: [number for number in found if number in some]


def _outside(some: set[int]) -> Condition:
    return lambda found: [number for number in found if number not in some]


def _with_words(found: list[int], session: Session, text: str, look: Check) -> list[int]:
    """Those with every word of ``text`` in one of their lines or their date; the longest word is looked for first."""
    index = index_of(session)
    words, dates = index.words(session, look), index.dates
    for word in sorted(folded(text).split(), key=len, reverse=True):
        left: list[int] = []
        days = index.days_said(word)
        for first in range(0, len(found), CHECK_EVERY):
            look()
            some = found[first : first + CHECK_EVERY]
            if days:
                left += [n for n in some if word in words.get(n, "") or dates.get(n, "") in days]
            else:
                left += [n for n in some if word in words.get(n, "")]
        found = left
    return found


def _sorted(session: Session, found: list[int], order: Order, layer: str | None, look: Check) -> Sequence[int]:
    """``found`` is by number already, and equals stay so."""
    index, down = index_of(session), order.descending
    if order.by == "number":
        return found[::-1] if down else found
    if order.by == "title":
        ranks = index.title_ranks(session, look)
        return sorted(found, key=lambda n: ranks[n], reverse=down)
    if order.by == "random":
        keys = index.random_keys(session, order.seed)
        return sorted(found, key=lambda n: keys[n])
    if order.by == "spans":
        counts = index.span_counts(session, layer)
        return sorted(found, key=lambda n: counts.get(n, 0), reverse=down)
    if order.by == "status":
        places = _status_places(session, layer)
        return sorted(found, key=lambda n: places.get(n, STATUS_PLACES["todo"]), reverse=down)
    return _by_publication(session, found, order)


def _status_places(session: Session, layer: str | None) -> dict[int, int]:
    statuses = ("doing", "recheck", "done")
    return {n: STATUS_PLACES[each] for each in statuses for n in rows.with_status(session.project, layer, each)}


def _by_publication(session: Session, found: list[int], order: Order) -> list[int]:
    dates, outlets = index_of(session).publication(session)
    keys = dates if order.by == "date" else outlets
    known, unknown = _parted(found, lambda n: n in keys)
    return [*sorted(known, key=lambda n: keys[n], reverse=order.descending), *unknown]


def _group_keys(session: Session, group: str) -> dict[int, str]:
    """Number -> what it is grouped by: its outlet, or the month in which it was published."""
    dates, outlets = index_of(session).publication(session)
    return outlets if group == "outlet" else {number: date[:MONTH_LENGTH] for number, date in dates.items()}


def _parted(numbers: Iterable[int], holds: Callable[[int], bool]) -> tuple[list[int], list[int]]:
    yes: list[int] = []
    no: list[int] = []
    for number in numbers:
        (yes if holds(number) else no).append(number)
    return yes, no


def _never_mind() -> None:
    """Nobody has asked for anything else."""
