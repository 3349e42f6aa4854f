"""Where the relations of one pane stand: found by block, with a lane of the margin for each that goes across blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from annotator.model.relation import Relation
from annotator.ui.panes.marking.relation_routes import LANES
from annotator.ui.panes.marking.spans import PaneSpans, QtRange
from annotator.ui.panes.shown.pane_text import PaneText

Blocks = tuple[int, int]
"""The first and the last of the blocks that an arc goes through."""


class Arc(NamedTuple):
    """A relation between two spans that this pane shows: their first ranges, and the blocks these begin in."""

    relation: Relation
    source: QtRange
    target: QtRange
    source_block: int
    target_block: int
    blocks: Blocks
    side: int
    """What leads on goes down on the right (1), what leads back goes up on the left (-1)."""
    trunk: tuple[str, ...]
    """Arcs that may share their way have the same: to one target, of one kind, drawn alike, in the same margin."""

    @classmethod
    def of(cls, relation: Relation, source: QtRange, target: QtRange, text: PaneText) -> Arc:
        first, last = text.block_at(source[0]), text.block_at(target[0])
        side = 1 if source[0] < target[0] else -1
        drawn = "" if relation.is_stored else "?"
        trunk = (relation.target or "", relation.type, drawn, "" if first == last else str(side))
        return cls(relation, source, target, first, last, (min(first, last), max(first, last)), side, trunk)


class ArcPlaces:
    """The arcs of one state of a pane's text; ``lanes`` are those of the arcs from block to block, by their ids."""

    def __init__(self, spans: PaneSpans, relations: Iterable[Relation]) -> None:
        self.spans = spans
        self.arcs: dict[str, Arc] = {}
        self.lanes: dict[str, int] = {}
        self._by_block: dict[int, dict[str, None]] = {}
        self._across: dict[str, Arc] = {}
        for each in relations:
            self._put(each)
        self.lanes = self._assigned()

    def take(self, gone: Iterable[str], come: Iterable[Relation]) -> set[Blocks]:
        """Some (by id) went, some came or stand elsewhere now; returns the blocks in which ways may be others."""
        arcs = [*map(self._drop, gone), *map(self._put, come)]
        found = {each.blocks for each in arcs if each is not None}
        if any(low != high for low, high in found):
            before, self.lanes = self.lanes, self._assigned()
            found |= {arc.blocks for id_, arc in self._across.items() if before.get(id_) != self.lanes[id_]}
        return found

    def through(self, number: int) -> Iterator[Arc]:
        """The arcs that begin, end or pass in a block."""
        for id_ in self._by_block.get(number, ()):
            yield self.arcs[id_]
        for each in self._across.values():
            low, high = each.blocks
            if low < number < high:
                yield each

    def _put(self, relation: Relation) -> Arc | None:
        source, target = self._place_of(relation.source), self._place_of(relation.target or "")
        if source is None or target is None:
            return None
        arc = Arc.of(relation, source, target, self.spans.text)
        self.arcs[relation.id] = arc
        for block in arc.blocks:
            self._by_block.setdefault(block, {})[relation.id] = None
        if arc.source_block != arc.target_block:
            self._across[relation.id] = arc
        return arc

    def _drop(self, id_: str) -> Arc | None:
        arc = self.arcs.pop(id_, None)
        if arc is not None:
            for block in arc.blocks:
                self._by_block[block].pop(id_, None)
            self._across.pop(id_, None)
        return arc

    def _place_of(self, annotation_id: str) -> QtRange | None:
        """The first range of a span in this pane; None where it shows nothing of it."""
        images = self.spans.images.get(annotation_id, ())
        return next((each for each in images if each[0] < each[1]), None)

    def _assigned(self) -> dict[str, int]:
        """Arcs from block to block take the margin's outer lanes first, so that each keeps its own all the way."""
        found: dict[str, int] = {}
        ends: dict[tuple[int, int], int] = {}
        taken: dict[tuple[str, ...], int] = {}
        lanes = range(len(LANES) - 1, -1, -1)
        for arc in sorted(self._across.values(), key=_reading_order):
            low, high = sorted((arc.source[0], arc.target[0]))
            trunk, side = arc.trunk, arc.side
            lane = taken.get(trunk)
            if lane is None:
                free = (at for at in lanes if ends.get((side, at), -1) < low)
                lane = taken[trunk] = next(free, min(lanes, key=lambda at: ends.get((side, at), -1)))
            ends[side, lane] = max(high, ends.get((side, lane), -1))
            found[arc.relation.id] = lane
        return found


def _reading_order(arc: Arc) -> tuple[int, int, str]:
    return min(arc.source[0], arc.target[0]), max(arc.source[0], arc.target[0]), arc.relation.id
