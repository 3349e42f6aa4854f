"""What the coder works through: the list as it stands in the window, where that is not every article by number."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from annotator.session.session import Session


class Worklist:
    """The numbers in their order, and where to go on from an article that has left them."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self._left: dict[int, int] = {}
        """Article that is listed no more -> the place of the one that came after it."""

    def place_of(self, number: int) -> int | None:
        try:
            return self.numbers.index(number)
        except ValueError:
            return None

    def succeed(self, before: Worklist, current: int) -> None:
        """Take the place of an older list, in which ``current`` may have stood."""
        place = before.after(current)
        if place is None or self.place_of(current) is not None:
            return
        there = set(self.numbers)
        following = next((each for each in before.numbers[place:] if each in there), None)
        self._left[current] = len(self.numbers) if following is None else self.numbers.index(following)

    def after(self, number: int) -> int | None:
        """The place behind an article, also behind one that has left; None for one that was never there."""
        place = self.place_of(number)
        return self._left.get(number) if place is None else place + 1

    def neighbour(self, number: int, step: int) -> int | None:
        """The article ``step`` places away; of an article that is not in the list, the first one."""
        place = self.place_of(number)
        if place is None and number in self._left:
            place = self._left[number] - (step > 0)
        if place is None:
            return self.numbers[0] if self.numbers else None
        wanted = place + step
        return self.numbers[wanted] if 0 <= wanted < len(self.numbers) else None


_worklists: WeakKeyDictionary[Session, Worklist] = WeakKeyDictionary()


def work_through(session: Session, worklist: Worklist | None) -> None:
    """What ``next_unfinished`` follows from now on; None: every article, by number."""
    if worklist is None:
        _worklists.pop(session, None)
    else:
        _worklists[session] = worklist


def next_in_worklist(session: Session, after: int) -> tuple[bool, int | None]:
    """Whether there is a worklist, or something assigned; and the next article of these that is not done, going round.

    Where the coder has articles assigned that are not done, those go before all others.
    """
    worklist = _worklists.get(session)
    if worklist is None:
        return _next_mine(session, after)
    from annotator.session.listing.listed import assigned_numbers, next_listed
    from annotator.session.listing.nouns import MINE

    first = (worklist.after(after) or 0) % max(1, len(worklist.numbers))
    mine = assigned_numbers(session, MINE, session.layer.id if session.layer else None)
    if mine:
        around = [*worklist.numbers[first:], *worklist.numbers[:first]]
        found = next_listed(session, [n for n in around if n in mine and n != after], 0)
        if found is not None:
            return True, found
    return True, next_listed(session, worklist.numbers, first)


def _next_mine(session: Session, after: int) -> tuple[bool, int | None]:
    from annotator.store.things.assignments import next_assigned

    if session.coder is None or session.layer is None:
        return False, None
    found = next_assigned(session.project, session.coder.id, session.layer.id, after)
    return found is not None, found
