"""The fewest keys that set given spans in the order in which a reader meets them: a search over what the keys do."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from tests.bench.key_model import MOVES, NUDGES, PLACES, SELECTING, WORD_NUDGES, KeyModel, Moment, Set

SLACK = 3
"""Keys by which a way may be behind the best with as many spans, before it is given up."""
FAR = 1_000_000
"""More keys than anybody presses."""


class Step(NamedTuple):
    """One key, and the number of the wanted span that it finished, or None."""

    key: str
    finished: int | None


def plan(model: KeyModel, start: Moment) -> list[Step]:
    """The shortest way found from ``start`` until all wanted spans are set; [] where none was found.

    Span by span: from every moment with n spans that is not far behind the best, to every one with n + 1.
    """
    came: dict[Moment, tuple[Moment, str]] = {}
    level = {start: 0}
    for _ in model.wanted:
        level = _one_more(model, level, came)
    return _way(model, came, min(level, key=level.__getitem__)) if level else []


def _one_more(model: KeyModel, level: dict[Moment, int], came: dict[Moment, tuple[Moment, str]]) -> dict[Moment, int]:
    """The moments with one span more and the keys to each; ``came`` tells from where."""
    order, best, found = count(), dict(level), dict[Moment, int]()
    queue = [(cost, next(order), now) for now, cost in level.items()]
    heapq.heapify(queue)
    limit = FAR
    while queue:
        cost, _, now = heapq.heappop(queue)
        if cost >= limit:
            break
        if cost > best[now]:
            continue
        due = model.wanted[now.done.bit_count()]
        for key, after in _keys(model, now):
            if best.get(after, FAR) <= cost + 1 or not _has_sense(model, after, due):
                continue
            best[after], came[after] = cost + 1, (now, key)
            if after.done == now.done:
                heapq.heappush(queue, (cost + 1, next(order), after))
            else:
                found[after] = cost + 1
                limit = min(limit, cost + 1 + SLACK)
    return found


def _keys(model: KeyModel, now: Moment) -> Iterator[tuple[str, Moment]]:
    """Every key, and what it leads to."""
    for key in model.labels:
        for second in (False, True):
            if (after := model.pressed(now, key, second)) is not None:
                yield ("Shift+" if second else "") + key, after
    unfinished = now.chosen is not None and now.chosen not in model.wanted
    if not unfinished:
        for key in (*PLACES, *MOVES):
            if (after := model.moved(now, key)) is not None:
                yield key, after
        for key in SELECTING:
            if (after := model.selecting(now, key)) is not None:
                yield key, after
        if now.chosen is not None:
            yield "Esc", Moment(now.caret, now.done)
    for key in (*NUDGES, *WORD_NUDGES) if unfinished else ():
        if (after := model.nudged(now, key)) is not None:
            yield key, after


def _has_sense(model: KeyModel, after: Moment, due: Set) -> bool:
    """Whether a coder would go there: towards the span that is due, with nothing chosen that cannot become it."""
    if after.chosen is not None:
        return after.chosen == due if after.chosen in model.wanted else _may_become(after.chosen, due)
    if after.selected is not None:
        extent = model.ground.source((min(after.selected), max(after.selected)))
        return extent is not None and _inside(extent, due)
    return True


def _may_become(chosen: Set, each: Set) -> bool:
    return chosen.label == each.label and chosen.start < each.end and each.start < chosen.end


def _inside(extent: tuple[int, int], each: Set) -> bool:
    """Whether a selection begun by hand is the span's beginning, or its end, or all of it."""
    return (extent[0] == each.start and extent[1] <= each.end) or (extent[1] == each.end and extent[0] >= each.start)


def _way(model: KeyModel, came: dict[Moment, tuple[Moment, str]], last: Moment) -> list[Step]:
    steps: list[Step] = []
    while last in came:
        before, key = came[last]
        new = last.done & ~before.done
        steps.append(Step(key, new.bit_length() - 1 if new else None))
        last = before
    return steps[::-1]
