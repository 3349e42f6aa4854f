"""The arcs of one pane's relations: found by block, worked out where they can be seen, painted over the text's air."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from annotator.model.relation import Relation
from annotator.ui.fonts import ui_font
from annotator.ui.panes.marking.looks import cut_names
from annotator.ui.panes.marking.marks import Kind, lines_of
from annotator.ui.panes.marking.names import INNER, OUTER, Wish, place_names
from annotator.ui.panes.marking.relation_ink import (
    CHOSEN,
    FAINT,
    LOUD,
    QUIET,
    Way,
    is_near,
    paint_head,
    paint_word,
    pen_of,
    touched,
    word_box,
)
from annotator.ui.panes.marking.relation_routes import (
    ABOVE,
    BELOW,
    FURTHEST,
    HERE,
    LANES,
    Floor,
    Hop,
    Interval,
    Point,
    Route,
    Spot,
    routes,
)
from annotator.ui.panes.marking.spans import PaneSpans, QtRange
from annotator.ui.panes.painted import PaintedText

REACH = 3.0
"""How near to an arc, in pixels, the mouse must be to point at it."""


class Arc(NamedTuple):
    """A relation between two spans that this pane shows: their first ranges, and the blocks these begin in."""

    relation: Relation
    source: QtRange
    target: QtRange
    source_block: int
    target_block: int

    @property
    def blocks(self) -> tuple[int, int]:
        return min(self.source_block, self.target_block), max(self.source_block, self.target_block)


class Ink:
    """The ways of one block, and their paths once they are painted; ``key`` is what they were worked out for."""

    def __init__(self, key: object, ways: list[Route], height: int) -> None:
        self.key, self.height = key, height
        self.ways = {each.id: _within(each, height) for each in ways}
        self._drawn: dict[tuple[Point, ...], Way] = {}

    def way(self, points: tuple[Point, ...]) -> Way:
        found = self._drawn.get(points)
        if found is None:
            found = self._drawn[points] = Way(points)
        return found


_EMPTY = Ink(None, [], 0)


class RelationArcs:
    """An overlay of one pane. ``loud`` are the arcs at the chosen spans, ``chosen`` the one chosen itself; those in
    ``loud`` alone are shown unless ``shows_all``.
    """

    def __init__(self, pane: PaintedText, word_of: Callable[[Relation], str]) -> None:
        self._pane, self._word_of = pane, word_of
        self._font = ui_font(pane.sizes.name, bold=True)
        self._metrics = QFontMetricsF(self._font)
        self.shows_all = True
        self.loud: frozenset[str] = frozenset()
        self.chosen = ""
        self._relations: dict[str, Relation] = {}
        self._spans: PaneSpans | None = None
        self._arcs: dict[str, Arc] = {}
        self._by_block: dict[int, dict[str, None]] = {}
        self._across: dict[str, Arc] = {}
        self._lanes: dict[str, int] = {}
        self._ink: dict[int, Ink] = {}

    # what is shown

    def show(self, relations: Iterable[Relation]) -> None:
        """Show these and no others."""
        self._relations = {each.id: each for each in relations}
        self._spans = None
        self.forget()
        self._pane.viewport().update()

    def take(self, gone: Iterable[Relation], come: Iterable[Relation], blocks: Iterable[int] = ()) -> None:
        """Some went, some came or stand elsewhere now; ``blocks`` are those in which spans have changed."""
        gone, come = list(gone), list(come)
        for each in gone:
            self._relations.pop(each.id, None)
        self._relations |= {each.id: each for each in come}
        if not self._is_placed():
            return
        dirty = set(blocks)
        ranges: list[tuple[int, int]] = []
        for each in (*gone, *come):
            if (arc := self._drop(each.id)) is not None:
                ranges.append(arc.blocks)
        for each in come:
            if (arc := self._put(each)) is not None:
                ranges.append(arc.blocks)
        if any(low != high for low, high in ranges):
            self._assign_lanes()
        if dirty or ranges:
            self._refresh(lambda number: number in dirty or any(low <= number <= high for low, high in ranges))

    def set_focus(self, loud: frozenset[str], chosen: str, shows_all: bool) -> None:
        """Which arcs are seen more, or at all."""
        before = (self.loud, self.chosen, self.shows_all)
        if before == (loud, chosen, shows_all):
            return
        changed = (self.loud ^ loud) | {self.chosen, chosen}
        is_other = self.shows_all != shows_all
        self.loud, self.chosen, self.shows_all = loud, chosen, shows_all
        if is_other:
            self._pane.viewport().update()
        elif self._pane.isVisible() and changed - {""}:
            for number, block, top in self._pane.visible_blocks():
                ink = self._ink_of(number, block)
                for id_ in changed & ink.ways.keys():
                    self._update(ink.ways[id_].points, ink.height, top)

    def forget(self) -> None:
        self._ink.clear()
        self._measure()

    def _measure(self) -> None:
        """The names' font follows the size of the text."""
        if self._font.pixelSize() != self._pane.sizes.name:
            self._font = ui_font(self._pane.sizes.name, bold=True)
            self._metrics = QFontMetricsF(self._font)

    def _refresh(self, is_dirty: Callable[[int], bool]) -> None:
        """Work out anew what may have changed, and repaint what looks different."""
        before = {number: ink for number, ink in self._ink.items() if is_dirty(number)}
        for number in before:
            del self._ink[number]
        if not self._pane.isVisible():
            return
        for number, block, top in self._pane.visible_blocks():
            if not is_dirty(number):
                continue
            old, new = before.get(number, _EMPTY), self._ink_of(number, block)
            for id_ in old.ways.keys() | new.ways.keys():
                was, now = old.ways.get(id_), new.ways.get(id_)
                if was != now or id_ not in self._arcs:
                    for way in (was, now):
                        if way is not None:
                            self._update(way.points, new.height, top)

    def _update(self, points: tuple[Point, ...], height: int, top: float) -> None:
        at = QPoint(self._pane.sizes.side, round(top))
        for rect in touched(points, height):
            self._pane.viewport().update(rect.translated(at))

    # which arcs there are

    def _is_placed(self) -> bool:
        """Find out where all arcs stand, if the pane has got another text."""
        spans = self._pane.spans
        if spans is None or spans is self._spans:
            return spans is not None
        self._spans = spans
        for each in (self._arcs, self._by_block, self._across, self._ink):
            each.clear()
        for each in self._relations.values():
            self._put(each)
        self._assign_lanes()
        return True

    def _put(self, relation: Relation) -> Arc | None:
        source, target = self._place_of(relation.source), self._place_of(relation.target or "")
        if source is None or target is None or self._pane.text is None:
            return None
        text = self._pane.text
        arc = Arc(relation, source, target, text.block_at(source[0]), text.block_at(target[0]))
        self._arcs[relation.id] = arc
        for block in arc.blocks:
            self._by_block.setdefault(block, {})[relation.id] = None
        if arc.source_block != arc.target_block:
            self._across[relation.id] = arc
        return arc

    def _drop(self, id_: str) -> Arc | None:
        arc = self._arcs.pop(id_, None)
        if arc is not None:
            for block in arc.blocks:
                self._by_block[block].pop(id_, None)
            self._across.pop(id_, None)
        return arc

    def _place_of(self, annotation_id: str) -> QtRange | None:
        """The first range of a span in this pane; None where it shows nothing of it."""
        images = self._spans.images.get(annotation_id, ()) if self._spans else ()
        return next((each for each in images if each[0] < each[1]), None)

    def _assign_lanes(self) -> None:
        """Arcs from block to block take the margin's outer lanes first, so that each keeps its own all the way."""
        self._lanes.clear()
        ends: dict[tuple[int, int], int] = {}
        taken: dict[tuple[str, ...], int] = {}
        for arc in sorted(self._across.values(), key=lambda each: min(each.source[0], each.target[0])):
            low, high = sorted((arc.source[0], arc.target[0]))
            trunk, side = _trunk_of(arc), _side_of(arc)
            lanes = range(len(LANES) - 1, -1, -1)
            free = (at for at in lanes if ends.get((side, at), -1) < low)
            lane = taken.get(trunk)
            if lane is None:
                lane = taken[trunk] = next(free, min(lanes, key=lambda at: ends.get((side, at), -1)))
            ends[side, lane] = max(high, ends.get((side, lane), -1))
            self._lanes[arc.relation.id] = lane

    # their ways

    def _ink_of(self, number: int, block: QTextBlock) -> Ink:
        """The ways of a block, from what is known or worked out now."""
        if not self._is_placed() or not self._arcs:
            return _EMPTY
        window, height = self._pane.window_of(block), _height(block)
        key = window, height
        known = self._ink.get(number)
        if known is None or known.key != key:
            hops = self._hops(number, block, window)
            ways = routes(hops, self._floor(number, block, window, hops)) if hops else []
            known = self._ink[number] = Ink(key, ways, height)
        return known

    def _hops(self, number: int, block: QTextBlock, window: QtRange) -> list[Hop]:
        low, high = 0, block.length()
        if window != (0, block.layout().lineCount()):
            first, last = block.layout().lineAt(window[0]), block.layout().lineAt(window[1] - 1)
            low, high = first.textStart(), last.textStart() + last.textLength()
        low, high = low + block.position(), high + block.position()
        across = (each for each in self._across.values() if each.blocks[0] < number < each.blocks[1])
        here = (self._arcs[id_] for id_ in self._by_block.get(number, ()))
        found = [
            each for each in (*here, *across)
            if min(each.source[0], each.target[0]) <= high and max(each.source[0], each.target[0]) >= low
        ]  # fmt: skip
        found.sort(key=lambda each: (each.source, each.target, each.relation.type, each.relation.id))
        return [self._hop(each, number, block) for each in found]

    def _hop(self, arc: Arc, number: int, block: QTextBlock) -> Hop:
        ends: list[Spot | None] = []
        sides: list[int] = []
        for place, at in ((arc.source, arc.source_block), (arc.target, arc.target_block)):
            ends.append(_spot(block, *place) if at == number else None)
            sides.append(HERE if at == number else ABOVE if at < number else BELOW)
        side = 0 if arc.source_block == arc.target_block else _side_of(arc)
        lane = self._lanes.get(arc.relation.id, 0)
        return Hop(arc.relation.id, _trunk_of(arc), sides[0], sides[1], ends[0], ends[1], side, lane)

    def _floor(self, number: int, block: QTextBlock, window: QtRange, hops: list[Hop]) -> Floor:
        """The names that always show are kept free in both panes, so that nothing moves with the caret."""
        pane, layout = self._pane, block.layout()
        lines = lines_of(layout, window)
        numbers = {spot.line for hop in hops for spot in (hop.source, hop.target) if spot}
        baselines = {at: round(layout.lineAt(at).y() + layout.lineAt(at).ascent()) for at in numbers}
        part = (lines[0].start, lines[-1].end) if lines and window != (0, layout.lineCount()) else None
        wishes: list[Wish] = []
        for piece in pane.spans.pieces(number, pane.looks, None, part) if pane.spans else ():
            if piece.opens and piece.start < piece.end:
                spot = _spot(block, block.position() + piece.start, block.position() + piece.end)
                if spot.line in numbers:
                    rank = OUTER if piece.named else INNER
                    wishes.append(Wish(rank, spot.line, spot.left, spot.right, piece.look.short, ""))
        limit = pane.viewport().width() - 2 * pane.sizes.side
        names: dict[int, list[Interval]] = {}
        cuts = cut_names(tuple(each.short for each in pane.looks.values()))
        for name in place_names(wishes, limit, self._metrics.horizontalAdvance, cuts):
            names.setdefault(name.line, []).append((name.left, name.left + name.width))
        return Floor(baselines, names, limit, pane.sizes)

    # on paper

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        if not self.shows_all and not self.loud and not self.chosen:
            return
        ink = self._ink_of(number, block)
        if not ink.ways:
            return
        clip = painter.clipBoundingRect()
        painter.save()
        loud = [each for id_, each in ink.ways.items() if self._is_loud(id_)]
        alone = {each.trunk for id_, each in ink.ways.items() if not self._is_loud(id_)} | {()}
        for id_, way in ink.ways.items():
            if self.shows_all and way.quiet and not self._is_loud(id_):
                self._paint_way(painter, ink, way, way.quiet, clip)
        for way in sorted(loud, key=lambda each: each.id == self.chosen):
            is_whole = way.trunk in alone or way.id == self.chosen
            if points := way.points if is_whole else way.quiet:
                self._paint_way(painter, ink, way, points, clip)
            self._paint_word(painter, number, way)
        painter.restore()

    def _is_loud(self, id_: str) -> bool:
        return id_ in self.loud or id_ == self.chosen

    def _paint_way(self, painter: QPainter, ink: Ink, way: Route, points: tuple[Point, ...], clip: QRectF) -> None:
        relation = self._relations.get(way.id)
        drawn = ink.way(points)
        if relation is None or not drawn.box.intersects(clip):
            return
        loudness = QUIET if relation.is_stored else FAINT
        if self._is_loud(way.id):
            loudness = CHOSEN if way.id == self.chosen else LOUD
        pen = pen_of(loudness, self._pane.theme)
        drawn.paint(painter, pen, not relation.is_stored)
        if way.head and points[-1] == way.points[-1]:
            paint_head(painter, points[-1], pen)

    def _paint_word(self, painter: QPainter, number: int, way: Route) -> None:
        """The kind of a chosen arc, where it hides no label's name."""
        pane, relation = self._pane, self._relations.get(way.id)
        if relation is None or (way.id != self.chosen and len(self.loud) > 3):
            return
        word = self._word_of(relation)
        box = word_box(way.points, word, self._metrics, pane.sizes.name_height)
        if box is None:
            return
        block = pane.document().findBlockByNumber(number)
        names = (mark for mark in pane.marks(number, block).strokes if mark.kind is Kind.NAME)
        if not any(box.intersects(QRectF(mark.x, mark.y, mark.width, mark.height)) for mark in names):
            paint_word(painter, box, word, self._font, pane.theme)

    # under the mouse

    def hits(self, point: QPoint) -> list[Relation]:
        """The relations whose shown arcs pass by a point of the viewport."""
        found: dict[str, Relation] = {}
        for number, block, top in self._pane.visible_blocks():
            x, y = point.x() - block.layout().position().x(), point.y() - top
            for id_, way in self._ink_of(number, block).ways.items():
                if (self.shows_all or self._is_loud(id_)) and is_near(way.points, x, y, REACH):
                    found[id_] = self._relations[id_]
        return list(found.values())


def _trunk_of(arc: Arc) -> tuple[str, ...]:
    """Arcs that may share their way: to one target, of one kind, drawn alike, in the same margin."""
    one = arc.relation
    across = "" if arc.source_block == arc.target_block else str(_side_of(arc))
    return (one.target or "", one.type, "" if one.is_stored else "?", across)


def _side_of(arc: Arc) -> int:
    """What leads on goes down on the right, what leads back goes up on the left."""
    return 1 if arc.source[0] < arc.target[0] else -1


def _spot(block: QTextBlock, start: int, end: int) -> Spot:
    """Where a range that begins in a block stands in its first line, in pixels from the block's origin."""
    start, end = start - block.position(), end - block.position()
    line = block.layout().lineForTextPosition(start)
    last = line.textStart() + line.textLength()
    # PySide returns (x, position), its stubs say otherwise
    left, right = (line.cursorToX(at)[0] for at in (start, min(end, last)))  # pyright: ignore[reportIndexIssue]
    return Spot(line.lineNumber(), min(left, right), max(left, right))


def _height(block: QTextBlock) -> int:
    """How far it is from a block to the next one, in pixels."""
    after = block.next()
    if after.isValid() and after.layout().lineCount():
        return round(after.layout().position().y() - block.layout().position().y())
    return round(block.layout().boundingRect().bottom() + block.blockFormat().bottomMargin())


def _within(way: Route, height: int) -> Route:
    """A way that leaves the block ends at its edges."""
    points, quiet = (
        tuple((x, 0.0 if y <= -FURTHEST else float(height) if y >= FURTHEST else y) for x, y in each)
        for each in (way.points, way.quiet)
    )
    return way._replace(points=points, quiet=quiet)
