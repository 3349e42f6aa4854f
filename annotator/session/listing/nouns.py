"""What a list of articles is asked for, and what it answers."""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from annotator.errors import NotFound, UsageError
from annotator.model.annotation import STATUSES
from annotator.sentences import joined, worded
from annotator.session.listing.dates import check_range, checked_day

ORDERS = ("number", "title", "date", "outlet", "status", "spans", "random")
GROUPS = ("", "outlet", "date")
MOST_WORDS = 1000
"""Characters of a filter's text; nobody types more."""
LARGEST_SEED = 2**63 - 1
LONGEST_NAME = 100
"""Characters of the name of a coder or of a round."""
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
MINE = "mine"
"""Assigned to whoever looks at the list."""


class ListFilter(NamedTuple):
    """Which articles are listed; what is empty does not matter.

    ``text`` are words that all stand in the title, the outlet or the name, in either script, or begin the date.
    ``outlet`` is exact. ``articles`` are numbers; () is all.
    ``since`` and ``until`` are ISO dates of publication, inclusive, cut short or not. The labels are UUIDs.
    ``flagged``: status recheck, or the coder's flag. ``memo``: the coder has written a note on it.
    ``undecided_label``: done articles in which this label was not looked for. ``no_outlet``: none is stated.
    ``removed``: those taken out of the list, instead of those in it. ``assigned``: to this coder (UUID), or MINE.
    ``overlap``: assigned to several coders, to be compared.
    """

    text: str = ""
    status: str = ""
    outlet: str = ""
    since: str = ""
    until: str = ""
    has_label: str = ""
    lacks_label: str = ""
    flagged: bool = False
    memo: bool = False
    undecided_label: str = ""
    no_outlet: bool = False
    removed: bool = False
    articles: tuple[int, ...] = ()
    assigned: str = ""
    overlap: bool = False

    @property
    def stored(self) -> dict[str, Any]:
        """What is not empty, by name: as it is written down."""
        return {name: value for name, value in self._asdict().items() if value}

    @classmethod
    def of_stored(cls, values: dict[str, Any]) -> ListFilter:
        """From what was written down; what this annotator does not know is left out."""
        return cls(**_known(values, cls()._asdict()))


class Order(NamedTuple):
    """How the list is sorted, and under which headings. ``seed`` is that of the random order.

    Within a group the articles stand as ``by`` says; what has no date or no outlet comes last, whatever the direction.
    """

    by: str = "number"
    descending: bool = False
    seed: int = 0
    group: str = ""

    @property
    def stored(self) -> dict[str, Any]:
        return {name: value for name, value in self._asdict().items() if value != getattr(BY_NUMBER, name)}

    @classmethod
    def of_stored(cls, values: dict[str, Any]) -> Order:
        known = cls(**_known(values, cls()._asdict()))
        return known if known.by in ORDERS and known.group in GROUPS else cls()


BY_NUMBER = Order()


class Group(NamedTuple):
    """A heading of the list: ``key`` is an outlet, or a month as ``2023-02``; "" is where none is stated.

    ``first`` is the place of its first article among the numbers, ``size`` how many it has.
    """

    key: str
    first: int
    size: int


class Listing(NamedTuple):
    """The numbers of the articles listed, in their order; ``total`` is how many there are without the filter."""

    numbers: Sequence[int]
    groups: tuple[Group, ...]
    total: int


class Memo(NamedTuple):
    """A coder's note on an article, and whether it is flagged."""

    number: int
    flagged: bool = False
    text: str = ""


class SavedFilter(NamedTuple):
    id: str
    name: str
    filter: ListFilter
    order: Order


def packed_numbers(numbers: Sequence[int]) -> array[int]:
    """As a list of small integers, which goes from process to process in one piece."""
    return array("q", numbers)


def check_filter(wanted: ListFilter, order: Order = BY_NUMBER) -> None:
    """Raises UsageError or NotFound for what cannot be asked."""
    if wanted.status and wanted.status not in STATUSES:
        raise NotFound(
            worded(
                "There is no status “{status}”: choose one of {names}.",
                status=wanted.status,
                names=joined(", ", STATUSES),
            )
        )
    if len(wanted.text) > MOST_WORDS:
        raise UsageError(
            worded(
                "The text to filter by has {count:,} characters: type a few words of a title.", count=len(wanted.text)
            )
        )
    for day in (wanted.since, wanted.until):
        if day:
            checked_day(day)
    check_range(wanted.since, wanted.until)
    if order.by not in ORDERS:
        raise UsageError(
            worded(
                "The list cannot be sorted by “{by}”: choose one of {names}.", by=order.by, names=joined(", ", ORDERS)
            )
        )
    if not -LARGEST_SEED <= order.seed <= LARGEST_SEED:
        raise UsageError(worded("The seed of the random order has too many digits: use at most 18."))


def check_words(what: str, words: str) -> None:
    """Raises UsageError for what no file can hold: half a character, which a terminal makes of a stray byte."""
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            worded("The {what} holds half a character at {number}: type it anew.", what=what, number=error.start + 1)
        ) from None


def check_name(what: str, name: str) -> None:
    """Raises UsageError for a name of a coder or a round that cannot be shown in one line, or is too long for it."""
    check_words(what, name)
    if hidden := next((at for at, each in enumerate(name, 1) if not _is_seen(each)), 0):
        raise UsageError(
            worded("The {what} holds a control character at {hidden}: type it anew.", what=what, hidden=hidden)
        )
    if len(name) > LONGEST_NAME:
        raise UsageError(
            worded(
                "The {what} has at most {longest_name} characters; this one has {count:,}.",
                what=what,
                longest_name=LONGEST_NAME,
                count=len(name),
            )
        )


def _is_seen(character: str) -> bool:
    """Not so a character that commands a terminal, breaks the line, or turns the direction of what follows."""
    return unicodedata.category(character) not in ("Cc", "Zl", "Zp") and character not in TURNING


def _known(values: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    """The values of names in ``defaults`` that have their type; JSON has made lists of tuples of numbers."""
    given = {name: _as_tuple(value) for name, value in values.items()}
    return {name: value for name, value in given.items() if name in defaults and type(value) is type(defaults[name])}


def _as_tuple(value: Any) -> Any:
    return tuple(each for each in cast("list[Any]", value) if type(each) is int) if isinstance(value, list) else value
