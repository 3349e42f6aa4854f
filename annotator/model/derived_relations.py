"""Relations that nobody has to draw: they follow from where the spans stand, until a coder says otherwise."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation
from annotator.model.codebook.nouns import Codebook, RelationDef
from annotator.model.relation import Relation
from annotator.text.views import ScriptView

_SENTENCE_END = re.compile(r"[。！？!?\n]+[”’」』）)]*")
_LINE_END = re.compile("\n")
_LIST_GAP = re.compile(r"[、\s]*|兼")
_FIRST_GAP = re.compile(r"\s*")
_BREAK = re.compile(r"\n(?![\n”’」』）)])")
"""Behind it nothing belongs to the sentence or the paragraph before it."""
_BEFORE, _AFTER = re.compile(r"[、兼\s]*\Z"), re.compile(r"[、兼\s]*")
_REACH = 200
"""So many blanks and signs of a list, in code points, are looked through around a break."""
_FEW = 64
"""So many spans find their places in a sorted list one by one; more are sorted together."""


class _Stand(NamedTuple):
    """Where an annotation stands in the view."""

    start: int
    end: int
    annotation: Annotation


def with_derived(
    stored: Sequence[Relation], annotations: Iterable[Annotation], view: ScriptView, codebook: Codebook
) -> tuple[Relation, ...]:
    """The stored relations of one layer, less denials, then the derived and the proposed ones that they leave room for.

    ``annotations`` are that layer's; ``view`` is either script of the article. A stored relation of a derived kind
    replaces the derived one from the same span; so does a denial.
    """
    found = _found_among(_stands(annotations, view, codebook), view.text, 0, len(view.text), codebook)
    return with_room_for(stored, found, codebook)


def with_room_for(stored: Sequence[Relation], found: Iterable[Relation], codebook: Codebook) -> tuple[Relation, ...]:
    """The stored relations without denials, then those of the derived and proposed ones that they leave room for."""
    derived = {each.uuid for each in codebook.relations if each.made == "derived"}
    said = {(each.type, each.source) for each in stored if each.type in derived}
    pairs = {(each.type, each.source, each.target) for each in stored}
    room = (each for each in found if (each.type, each.source) not in said and pairs.isdisjoint(_said_of(each)))
    return (*(each for each in stored if not each.denied), *room)


class DerivedRelations:
    """The derived and proposed relations of one layer, kept: a change finds anew what stands near it, and no more.

    ``put`` and ``drop`` cost nothing; the work is done by ``advance``, piece by piece.
    """

    def __init__(self, annotations: Mapping[str, Annotation], view: ScriptView, codebook: Codebook) -> None:
        self._view, self._codebook = view, codebook
        self._labels = _labels_with_ends(codebook)
        self._waiting: dict[str, Annotation] = dict(annotations)
        self._placed: list[_Stand] = []
        self._stands: list[_Stand] = []
        self._known: dict[str, _Stand] = {}
        self._ends: list[int] = []
        self._long: dict[str, _Stand] = {}
        self._breaks = [0, *(hit.end() for hit in _BREAK.finditer(view.text)), len(view.text)]
        self._touched: list[tuple[int, int]] = []
        self._gone: set[str] = set()

    @property
    def is_done(self) -> bool:
        return not (self._waiting or self._touched or self._gone)

    def put(self, annotation: Annotation) -> None:
        """A span that came, or is another one now."""
        if annotation.id in self._known:
            self.drop(annotation.id)
        if annotation.label in self._labels:
            self._gone.discard(annotation.id)
            self._waiting[annotation.id] = annotation

    def drop(self, annotation_id: str) -> None:
        """A span that has gone."""
        self._waiting.pop(annotation_id, None)
        stand = self._known.pop(annotation_id, None)
        if stand is None:
            return
        self._gone.add(annotation_id)
        if stand in self._placed:
            self._placed.remove(stand)
        else:
            del self._stands[bisect_left(self._stands, _in_order(stand), key=_in_order)]
            del self._ends[bisect_left(self._ends, stand.end)]
        self._long.pop(annotation_id, None)
        self._touched.append((stand.start, stand.end))

    def advance(self, is_enough: Callable[[], bool]) -> dict[str, tuple[Relation, ...]]:
        """Go on until ``is_enough`` or all is done: what leads from each span that was looked at (by UUID) now."""
        found: dict[str, tuple[Relation, ...]] = dict.fromkeys(self._gone, ())
        self._gone.clear()
        if self._place(is_enough):
            while self._touched and not (found and is_enough()):
                found |= self._find(*self._part(*self._touched.pop()))
        return found

    def _place(self, is_enough: Callable[[], bool]) -> bool:
        """Find out where the spans that wait stand; False where some of them still wait."""
        for count, (id_, each) in enumerate(list(self._waiting.items())):
            if count % 16 == 15 and is_enough():
                return False
            del self._waiting[id_]
            stand = _stand_of(each, self._view) if each.label in self._labels else None
            if stand is None:
                self._gone.add(id_)
                continue
            self._known[id_] = stand
            self._placed.append(stand)
        self._sort_in()
        return True

    def _sort_in(self) -> None:
        placed, self._placed = self._placed, []
        for stand in placed:
            if "\n" in self._view.text[stand.start : stand.end]:
                self._long[stand.annotation.id] = stand
        if len(placed) <= _FEW:
            for stand in placed:
                insort(self._stands, stand, key=_in_order)
                insort(self._ends, stand.end)
            self._touched += ((stand.start, stand.end) for stand in placed)
            return
        self._stands = sorted((*self._stands, *placed), key=_in_order)
        self._ends = sorted(each.end for each in self._stands)
        at = len(self._view.text)
        self._touched.clear()
        while at > 0 or not self._touched:
            part = self._part(at, at)
            self._touched.append(part)
            at = part[0] - 1

    def _find(self, low: int, high: int) -> dict[str, tuple[Relation, ...]]:
        """What leads from each span that begins in a part, which is not touched any more."""
        self._touched = [each for each in self._touched if not (low <= each[0] and each[1] <= high)]
        first = bisect_left(self._stands, low, key=_start_of)
        last = bisect_left(self._stands, high, key=_start_of) if high < len(self._view.text) else len(self._stands)
        stands = self._stands[first:last]
        by_source: dict[str, list[Relation]] = {each.annotation.id: [] for each in stands}
        for each in _found_among(stands, self._view.text, low, high, self._codebook):
            by_source[each.source].append(each)
        return {source: tuple(found) for source, found in by_source.items()}

    def _part(self, start: int, end: int) -> tuple[int, int]:
        """The paragraphs around a range that nothing joins with what is before or behind them."""
        first = max(0, bisect_right(self._breaks, start) - 1)
        last = min(max(bisect_left(self._breaks, end), first + 1), len(self._breaks) - 1)
        while first > 0 and self._is_joined(self._breaks[first]):
            first -= 1
        while last < len(self._breaks) - 1 and self._is_joined(self._breaks[last]):
            last += 1
        return self._breaks[first], self._breaks[last]

    def _is_joined(self, at: int) -> bool:
        """Whether a span goes across a break, or spans touch it on both sides, but for blanks and signs of a list."""
        if any(each.start < at < each.end for each in self._long.values()):
            return True
        text = self._view.text
        before, after = _BEFORE.search(text, max(0, at - _REACH), at), _AFTER.match(text, at)
        left, right = before.start() if before else at, after.end() if after else at
        ends, starts = bisect_left(self._ends, left), bisect_left(self._stands, at, key=_start_of)
        return (
            ends < len(self._ends)
            and self._ends[ends] <= at
            and starts < len(self._stands)
            and self._stands[starts].start <= right
        )


def _found_among(stands: list[_Stand], text: str, low: int, high: int, codebook: Codebook) -> Iterator[Relation]:
    """The derived and proposed relations among spans that begin in a part of the text, in text order."""
    ids = {uuid: label.id for uuid in {s.annotation.label for s in stands} if (label := codebook.by_uuid(uuid))}
    for kind in codebook.relations:
        sources = [each for each in stands if ids.get(each.annotation.label) in kind.from_labels]
        targets = [each for each in stands if ids.get(each.annotation.label) in kind.to_labels]
        if not sources or not targets:
            continue
        if kind.made == "derived":
            yield from _derived(kind, sources, targets, text, low, high, codebook)
        elif kind.made == "proposed":
            yield from _proposed(kind, sources, targets, text)


def _said_of(proposed: Relation) -> set[tuple[str, str, str | None]]:
    """What a stored relation or denial would be of, for it to speak of this one too."""
    return {(proposed.type, proposed.source, target) for target in (proposed.target, None)}


def _stands(annotations: Iterable[Annotation], view: ScriptView, codebook: Codebook) -> list[_Stand]:
    """The annotations whose label takes part in a relation that is not drawn by hand, in text order."""
    wanted = _labels_with_ends(codebook)
    found = (_stand_of(each, view) for each in annotations if each.label in wanted)
    return sorted((each for each in found if each is not None), key=_in_order)


def _labels_with_ends(codebook: Codebook) -> frozenset[str]:
    """The labels (UUIDs) that take part in a relation that is not drawn by hand."""
    ends = {end for kind in codebook.relations if kind.made != "hand" for end in (*kind.from_labels, *kind.to_labels)}
    return frozenset(each.uuid for each in codebook.labels if each.id in ends)


def _stand_of(annotation: Annotation, view: ScriptView) -> _Stand | None:
    """None where it has no place in this text, and so nothing stands near it."""
    try:
        return _Stand(*view.from_source(annotation.start, annotation.end), annotation)
    except UnmappableRange:
        return None


def _in_order(stand: _Stand) -> tuple[int, int, str]:
    return stand.start, -stand.end, stand.annotation.id


def _start_of(stand: _Stand) -> int:
    return stand.start


def _derived(
    kind: RelationDef,
    sources: list[_Stand],
    targets: list[_Stand],
    text: str,
    first: int,
    last: int,
    codebook: Codebook,
) -> Iterator[Relation]:
    """What a label's clause begins with (its trim) belongs to its sentence; another target opens a frame that holds
    for the rest of the paragraph."""
    trims = {each.id: each.trim.labels for each in codebook.labels}
    nearest = any(end in trims.get(start, ()) for start in kind.from_labels for end in kind.to_labels)
    borders = _borders(text, first, last, sentences=nearest)
    starts = [each.start for each in targets]
    for source in sources:
        low, high = _part(borders, source.start, first, last)
        at = bisect_right(starts, source.start) - 1
        while at >= 0 and targets[at].annotation.id == source.annotation.id:
            at -= 1
        target = targets[at] if at >= 0 and targets[at].start >= low else None
        if target is None and nearest:
            after = bisect_right(starts, source.start)
            target = targets[after] if after < len(targets) and targets[after].start < high else None
        if target is not None:
            yield _relation(kind, source, target, "derived")


def _proposed(kind: RelationDef, sources: list[_Stand], targets: list[_Stand], text: str) -> Iterator[Relation]:
    """A name with the titles that stand right before it, across a list; else with the one right after it."""
    outer: list[_Stand] = []
    for each in targets:
        if not outer or each.end > outer[-1].end:
            outer.append(each)
    ends = [each.end for each in outer]
    starts = [each.start for each in outer]
    for source in sources:
        at, edge, gap, found = bisect_right(ends, source.start) - 1, source.start, _FIRST_GAP, 0
        while at >= 0 and gap.fullmatch(text, outer[at].end, edge):
            yield _relation(kind, source, outer[at], "proposed")
            edge, gap, found, at = outer[at].start, _LIST_GAP, found + 1, at - 1
        after = bisect_left(starts, source.end)
        if not found and after < len(outer) and _FIRST_GAP.fullmatch(text, source.end, outer[after].start):
            yield _relation(kind, source, outer[after], "proposed")


def _relation(kind: RelationDef, source: _Stand, target: _Stand, made: str) -> Relation:
    one, other = source.annotation, target.annotation
    return Relation(f"{made} {kind.id} {one.id} {other.id}", one.article, kind.uuid, one.id, other.id, one.layer, made)


def _borders(text: str, first: int, last: int, sentences: bool) -> list[int]:
    pattern = _SENTENCE_END if sentences else _LINE_END
    return [hit.end() for hit in pattern.finditer(text, first, last)]


def _part(borders: list[int], position: int, first: int, last: int) -> tuple[int, int]:
    at = bisect_right(borders, position)
    return (borders[at - 1] if at else first), (borders[at] if at < len(borders) else last)
