"""In which orders hits are shown; by a character before or after them, as a concordance is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.ui.words.language import mark

if TYPE_CHECKING:
    from annotator.session.search.query import Hit


class HitOrder(NamedTuple):
    """``distance`` is that of the character that decides first, from 1 beside the hit; 0 where none does."""

    words: str
    title: str
    side: str = ""
    distance: int = 0


ORDERS = {
    "article": HitOrder(mark("by article"), mark("By article")),
    "date": HitOrder(mark("by date"), mark("By date")),
    "left": HitOrder(mark("by 1L"), mark("1L, the character before"), "left", 1),
    "left2": HitOrder(mark("by 2L"), mark("2L, the second before"), "left", 2),
    "left3": HitOrder(mark("by 3L"), mark("3L, the third before"), "left", 3),
    "right": HitOrder(mark("by 1R"), mark("1R, the character after"), "right", 1),
    "right2": HitOrder(mark("by 2R"), mark("2R, the second after"), "right", 2),
    "right3": HitOrder(mark("by 3R"), mark("3R, the third after"), "right", 3),
}


def arranged(hits: list[Hit], by: str) -> list[Hit]:
    """The hits in one of ORDERS. Both scripts sort together, spaces do not count; what is equal stays in text order."""
    order = ORDERS[by]
    if not order.side:
        from annotator.session.search.ordering import sorted_hits

        return sorted_hits(hits, by)
    return sorted(hits, key=_key(order.side, order.distance))


def _key(side: str, distance: int) -> Callable[[Hit], Any]:
    """From the deciding character outwards, then those that are nearer."""
    from annotator.text.scripts.folding import fold

    def key(hit: Hit) -> Any:
        words = "".join(fold(hit.left)[::-1].split() if side == "left" else fold(hit.right).split())
        return words[distance - 1 :], words[: distance - 1], fold(hit.match), hit.number, hit.start

    return key


def deciding_place(words: str, side: str, distance: int) -> int | None:
    """Where in the words on that side of a hit the deciding character stands; None where there is none."""
    places: Iterator[int] = iter(range(len(words)))
    if side == "left":
        places = reversed(range(len(words)))
    inked = [at for at in places if not words[at].isspace()][:distance]
    return inked[-1] if distance and len(inked) == distance else None
