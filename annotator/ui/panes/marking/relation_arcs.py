"""The arcs of one pane's relations: found by block, worked out where they can be seen, painted over the text's air."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from annotator.model.relation import Relation
from annotator.ui.looks.fonts import ui_font
from annotator.ui.panes.marking.looks import cut_names
from annotator.ui.panes.marking.marks import Kind
from annotator.ui.panes.marking.names import INNER, OUTER, Wish, place_names
from annotator.ui.panes.marking.relation_ink import (
    CHOSEN,
    FAINT,
    LOUD,
    QUIET,
    dots_of,
    is_near,
    paint_head,
    paint_word,
    pen_of,
    touched,
    way_through,
    word_box,
)
from annotator.ui.panes.marking.relation_places import Arc, ArcPlaces
from annotator.ui.panes.marking.relation_routes import (
    ABOVE,
    BELOW,
    FURTHEST,
    HERE,
    Floor,
    Hop,
    Interval,
    Point,
    Route,
    Spot,
    routes,
)
from annotator.ui.panes.marking.spans import QtRange
from annotator.ui.panes.painted import PaintedText

REACH = 3.0
"""How near to an arc, in pixels, the mouse must be to point at it."""


class Ink:
    """The ways of one block; ``key`` is what they were worked out for."""

    def __init__(self, key: object, ways: list[Route], height: int) -> None:
        self.key, self.height = key, height
        self.ways = {each.id: _within(each, height) for each in ways}


_EMPTY = Ink(None, [], 0)


class RelationArcs:
    """An overlay of one pane. ``loud`` are the arcs at the chosen spans, ``chosen`` the one chosen itself; those in
    ``loud`` alone are shown unless ``shows_all``. ``catch_up`` is called before anything is pointed at, and
    ``before_paint`` before it is painted.
    """

    def __init__(
        self,
        pane: PaintedText,
        word_of: Callable[[Relation], str],
        catch_up: Callable[[], object] = lambda: None,
        before_paint: Callable[[], object] = lambda: None,
    ) -> None:
        self._pane, self._word_of, self._catch_up, self._before_paint = pane, word_of, catch_up, before_paint
        self._font = ui_font(pane.sizes.name, bold=True)
        self._metrics = QFontMetricsF(self._font)
        self.shows_all = True
        self.loud: frozenset[str] = frozenset()
        self.chosen = ""
        self._relations: dict[str, Relation] = {}
        self._places: ArcPlaces | None = None
        self._ink: dict[int, Ink] = {}
        self._widths: dict[str, float] = {}
        self._ground: tuple[object, ...] = ()
        self._looks: object = None

    # what is shown

    def show(self, relations: Iterable[Relation]) -> None:
        """Show these and no others."""
        self._relations = {each.id: each for each in relations}
        self._places = None
        self._ink.clear()
        self.forget()
        self._pane.viewport().update()

    def take(self, gone: Iterable[Relation], come: Iterable[Relation], blocks: Iterable[int] = ()) -> None:
        """Some went, some came or stand elsewhere now; ``blocks`` are those in which spans have changed."""
        come = list(come)
        ids = [each.id for each in (*gone, *come)]
        for id_ in ids:
            self._relations.pop(id_, None)
        self._relations |= {each.id: each for each in come}
        places = self._places
        if places is None or places is not self._placed():
            return
        ranges = places.take(ids, come)
        few = {*blocks, *(low for low, high in ranges if low == high)}
        wide = [each for each in ranges if each[0] != each[1]]
        if few or wide:
            self._refresh(lambda number: number in few or any(low <= number <= high for low, high in wide))

    def set_focus(self, loud: frozenset[str], chosen: str, shows_all: bool) -> None:
        """Which arcs are seen more, or at all."""
        before = (self.loud, self.chosen, self.shows_all)
        if before == (loud, chosen, shows_all):
            return
        changed = (self.loud ^ loud) | {self.chosen, chosen}
        if self._has_words(self.loud) != self._has_words(loud):
            changed |= loud
        is_other = self.shows_all != shows_all
        self.loud, self.chosen, self.shows_all = loud, chosen, shows_all
        if is_other:
            self._pane.viewport().update()
        elif self._pane.isVisible() and changed - {""}:
            for number, block, top in self._pane.visible_blocks():
                ink = self._ink_of(number, block)
                trunks = {ink.ways[id_].trunk for id_ in changed & ink.ways.keys()}
                for id_, way in ink.ways.items() if trunks else ():
                    if id_ in changed or (way.trunk in trunks and self._is_loud(id_)):
                        self._update(way.points, ink.height, top)

    def forget(self) -> None:
        """All is painted anew; the ways stay where they are where names are shown or hidden, or colours are others."""
        pane = self._pane
        ground = pane.sizes, pane.viewport().width()
        if ground != self._ground or pane.looks is not self._looks:
            self._ground, self._looks = ground, pane.looks
            self._ink.clear()
        if self._font.pixelSize() != pane.sizes.name:
            self._font = ui_font(pane.sizes.name, bold=True)
            self._metrics = QFontMetricsF(self._font)
            self._widths.clear()

    def _refresh(self, is_dirty: Callable[[int], bool]) -> None:
        """Work out anew what may have changed, and repaint what looks different."""
        before = {number: ink for number, ink in self._ink.items() if is_dirty(number)}
        for number in before:
            del self._ink[number]
        if not (self._shows_any and self._pane.isVisible()):
            return
        for number, block, top in self._pane.visible_blocks():
            if not is_dirty(number):
                continue
            old, new = before.get(number, _EMPTY), self._ink_of(number, block)
            for id_ in old.ways.keys() | new.ways.keys():
                was, now = old.ways.get(id_), new.ways.get(id_)
                if was != now and (self.shows_all or self._is_loud(id_)):
                    for way in (was, now):
                        if way is not None:
                            self._update(way.points, new.height, top)

    def _update(self, points: tuple[Point, ...], height: int, top: float) -> None:
        at = QPoint(self._pane.sizes.side, round(top))
        for rect in touched(points, height):
            self._pane.viewport().update(rect.translated(at))

    def _placed(self) -> ArcPlaces | None:
        """Where all arcs stand, found out anew if the pane has got another text."""
        spans = self._pane.spans
        if spans is None:
            return None
        if self._places is None or self._places.spans is not spans:
            self._places = ArcPlaces(spans, self._relations.values())
            self._ink.clear()
        return self._places

    # their ways

    def _ink_of(self, number: int, block: QTextBlock) -> Ink:
        """The ways of a block, from what is known or worked out now."""
        places = self._placed()
        if places is None or not places.arcs:
            return _EMPTY
        window, height = self._pane.window_of(block), _height(block)
        key = window, height
        known = self._ink.get(number)
        if known is None or known.key != key:
            spots = _Spots(block)
            part = None if window == (0, block.layout().lineCount()) else _part(block, window)
            hops = self._hops(places, number, spots, part)
            ways = routes(hops, self._floor(number, spots, part, hops)) if hops else []
            known = self._ink[number] = Ink(key, ways, height)
        return known

    def _hops(self, places: ArcPlaces, number: int, spots: _Spots, part: QtRange | None) -> list[Hop]:
        found = list(places.through(number))
        if part is not None:
            low, high = part[0] + spots.first, part[1] + spots.first
            found = [
                each for each in found
                if min(each.source[0], each.target[0]) <= high and max(each.source[0], each.target[0]) >= low
            ]  # fmt: skip
        found.sort(key=lambda each: (each.source, each.target, each.relation.type, each.relation.id))
        return [_hop(each, places.lanes.get(each.relation.id, 0), number, spots) for each in found]

    def _floor(self, number: int, spots: _Spots, part: QtRange | None, hops: list[Hop]) -> Floor:
        """The names that always show are kept free in both panes, so that nothing moves with the caret."""
        pane, layout = self._pane, spots.layout
        numbers = {spot.line for hop in hops for spot in (hop.source, hop.target) if spot}
        baselines = {at: round(layout.lineAt(at).y() + layout.lineAt(at).ascent()) for at in numbers}
        wishes: list[Wish] = []
        for piece in pane.spans.pieces(number, pane.looks, None, part) if pane.spans and numbers else ():
            if piece.opens and piece.start < piece.end:
                spot = spots.at(spots.first + piece.start, spots.first + piece.end, numbers)
                if spot is not None:
                    rank = OUTER if piece.named else INNER
                    wishes.append(Wish(rank, spot.line, spot.left, spot.right, piece.look.short, ""))
        limit = pane.viewport().width() - 2 * pane.sizes.side
        names: dict[int, list[Interval]] = {}
        cuts = cut_names(tuple(each.short for each in pane.looks.values()))
        for name in place_names(wishes, limit, self._width_of, cuts):
            names.setdefault(name.line, []).append((name.left, name.left + name.width))
        return Floor(baselines, names, limit, pane.sizes)

    def _width_of(self, name: str) -> float:
        width = self._widths.get(name)
        if width is None:
            width = self._widths[name] = self._metrics.horizontalAdvance(name)
        return width

    # on paper

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        self._before_paint()
        ink = self._ink_of(number, block) if self._shows_any else _EMPTY
        if not ink.ways:
            return
        clip = painter.clipBoundingRect()
        painter.save()
        loud = [each for id_, each in ink.ways.items() if self._is_loud(id_)]
        alone = {each.trunk for id_, each in ink.ways.items() if not self._is_loud(id_)} | {()}
        for id_, way in ink.ways.items():
            if self.shows_all and way.quiet and not self._is_loud(id_):
                self._paint_way(painter, way, way.quiet, clip)
        for way in sorted(loud, key=lambda each: each.id == self.chosen):
            is_whole = way.trunk in alone or way.id == self.chosen
            if points := way.points if is_whole else way.quiet:
                self._paint_way(painter, way, points, clip)
            self._paint_word(painter, number, way)
        painter.restore()

    @property
    def _shows_any(self) -> bool:
        return self.shows_all or bool(self.loud or self.chosen)

    def _has_words(self, loud: frozenset[str]) -> bool:
        """Whether so few are loud that the kind of each stands at it."""
        return len(loud) <= 3

    def _is_loud(self, id_: str) -> bool:
        return id_ in self.loud or id_ == self.chosen

    def _paint_way(self, painter: QPainter, way: Route, points: tuple[Point, ...], clip: QRectF) -> None:
        relation = self._relations.get(way.id)
        drawn = way_through(points)
        if relation is None or not drawn.box.intersects(clip):
            return
        loudness = QUIET if relation.is_stored else FAINT
        if self._is_loud(way.id):
            loudness = CHOSEN if way.id == self.chosen else LOUD
        pen = pen_of(loudness, self._pane.theme)
        drawn.paint(painter, pen, None if relation.is_stored else dots_of(loudness, self._pane.theme))
        if way.head and points[-1] == way.points[-1]:
            paint_head(painter, points[-1], pen)

    def _paint_word(self, painter: QPainter, number: int, way: Route) -> None:
        """The kind of a chosen arc, where it hides no label's name."""
        pane, relation = self._pane, self._relations.get(way.id)
        if relation is None or (way.id != self.chosen and not self._has_words(self.loud)):
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
        self._catch_up()
        found: dict[str, Relation] = {}
        for number, block, top in self._pane.visible_blocks():
            x, y = point.x() - block.layout().position().x(), point.y() - top
            for id_, way in self._ink_of(number, block).ways.items():
                if (self.shows_all or self._is_loud(id_)) and is_near(way.points, x, y, REACH):
                    found[id_] = self._relations[id_]
        return list(found.values())


class _Spots:
    """Where ranges that begin in a block stand in their first lines; several arcs and a name stand at one."""

    def __init__(self, block: QTextBlock) -> None:
        self.first, self.layout = block.position(), block.layout()
        self._known: dict[QtRange, Spot] = {}

    def at(self, start: int, end: int, lines: Container[int] | None = None) -> Spot | None:
        """The place of a range, in pixels from the block's origin; None where it is in none of the ``lines``."""
        found = self._known.get((start, end))
        if found is None:
            line = self.layout.lineForTextPosition(start - self.first)
            if lines is not None and line.lineNumber() not in lines:
                return None
            last = line.textStart() + line.textLength()
            edges = (start - self.first, min(end - self.first, last))
            # PySide returns (x, position), its stubs say otherwise
            left, right = (line.cursorToX(at)[0] for at in edges)  # pyright: ignore[reportIndexIssue]
            found = self._known[start, end] = Spot(line.lineNumber(), min(left, right), max(left, right))
        return found if lines is None or found.line in lines else None


def _hop(arc: Arc, lane: int, number: int, spots: _Spots) -> Hop:
    """An arc as a block sees it."""
    first, last = arc.source_block, arc.target_block
    return Hop(
        arc.relation.id, arc.trunk, _side_of(first, number), _side_of(last, number),
        spots.at(*arc.source) if first == number else None, spots.at(*arc.target) if last == number else None,
        0 if first == last else arc.side, lane,
    )  # fmt: skip


def _side_of(block: int, number: int) -> int:
    return HERE if block == number else ABOVE if block < number else BELOW


def _part(block: QTextBlock, window: QtRange) -> QtRange:
    """The positions of some lines of a block, from its own start."""
    first, last = block.layout().lineAt(window[0]), block.layout().lineAt(window[1] - 1)
    return first.textStart(), last.textStart() + last.textLength()


def _height(block: QTextBlock) -> int:
    """How far it is from a block to the next one, in pixels."""
    after = block.next()
    if after.isValid() and after.layout().lineCount():
        return round(after.layout().position().y() - block.layout().position().y())
    return round(block.layout().boundingRect().bottom() + block.blockFormat().bottomMargin())


def _within(way: Route, height: int) -> Route:
    """A way that leaves the block ends at its edges."""
    if all(-FURTHEST < y < FURTHEST for _, y in way.points):
        return way
    points, quiet = (
        tuple((x, 0.0 if y <= -FURTHEST else float(height) if y >= FURTHEST else y) for x, y in each)
        for each in (way.points, way.quiet)
    )
    return way._replace(points=points, quiet=quiet)
