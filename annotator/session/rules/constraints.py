"""Where an article breaks the codebook's rules of nesting: gentle warnings, found in one sweep over its spans."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from annotator.model.annotation import Annotation, Range
from annotator.model.codebook import Codebook, LabelDef, RelationDef
from annotator.model.relation import Relation
from annotator.sentences import Sentence, in_each, worded

KINDS = ("apart", "crossing", "twice", "relation")
MOST_WARNINGS = 1_000


class Warning(NamedTuple):
    """``kind`` is one of KINDS; ``annotations`` are the UUIDs concerned, the first in the text (or the arrow) first."""

    kind: str
    annotations: tuple[str, ...]
    sentence: str
    start: int
    end: int


class _Piece(NamedTuple):
    """One range of a span, as the sweep meets it; ``number`` is the span's place in text order."""

    start: int
    end: int
    number: int


def warnings_of(
    annotations: Iterable[Annotation], codebook: Codebook, most: int = MOST_WARNINGS
) -> tuple[Warning, ...]:
    """What the codebook would not have, of one layer's spans in one article, in text order; the first ``most``."""
    spans = sorted(annotations, key=lambda a: (a.start, -a.end, a.id))
    ids = [label.id if (label := codebook.by_uuid(each.label)) else each.label for each in spans]
    found = list(_twice(spans, codebook))
    seen: set[tuple[str, int, int]] = set()
    for kind, one, other in _overlaps(spans, ids, codebook):
        first, second = min(one, other), max(one, other)
        if (kind, first, second) not in seen:
            seen.add((kind, first, second))
            found.append(_warning(kind, spans[first], spans[second], codebook))
            if len(found) >= most:
                break
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.kind, each.annotations)))


def relation_warnings(
    relations: Iterable[Relation], annotations: Mapping[str, Annotation], codebook: Codebook
) -> tuple[Warning, ...]:
    """Stored relations whose ends the codebook does not join (any more); ``annotations`` are those of the article."""
    found: list[Warning] = []
    for each in relations:
        kind, ends = codebook.relation(each.type), [annotations.get(id_) for id_ in (each.source, each.target) if id_]
        spans = [span for span in ends if span is not None]
        if each.denied or not each.is_stored or len(spans) < 2:
            continue
        first, second = (label.id if (label := codebook.by_uuid(span.label)) else span.label for span in spans)
        if kind is None or first not in kind.from_labels or second not in kind.to_labels:
            name = named(kind) if kind else each.type
            sentence = worded(
                "{name} may not lead from {first} to {second}: delete it, or change a label.",
                name=name,
                first=_label(spans[0], codebook),
                second=_label(spans[1], codebook),
            )
            start, end = min(span.start for span in spans), max(span.end for span in spans)
            found.append(Warning("relation", (spans[0].id, spans[1].id), sentence, start, end))
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.annotations)))


def named(part: LabelDef | RelationDef) -> Sentence:
    """Its exported name in English, its own name in a window that speaks Chinese."""
    return in_each({"en": part.id, **{each: part.name(each) for each in ("zh-Hans", "zh-Hant")}})


def _label(span: Annotation, codebook: Codebook) -> str:
    label = codebook.by_uuid(span.label)
    return named(label) if label else span.label


def _twice(spans: list[Annotation], codebook: Codebook) -> Iterator[Warning]:
    seen: dict[tuple[str, tuple[Range, ...]], Annotation] = {}
    for each in spans:
        there = seen.setdefault((each.label, each.parts), each)
        if there is not each:
            name = _label(each, codebook)
            sentence = worded("The label {name} stands twice on the same words: delete one of the two.", name=name)
            yield Warning("twice", (there.id, each.id), sentence, each.start, each.end)


def _overlaps(spans: list[Annotation], ids: list[str], codebook: Codebook) -> Iterator[tuple[str, int, int]]:
    """Pairs that overlap and should not: each (kind, number, number), perhaps more than once."""
    pieces = sorted(
        (_Piece(a, b, number) for number, each in enumerate(spans) for a, b in each.parts),
        key=lambda p: (p.start, -p.end, p.number),
    )
    apart = _Apart(codebook)
    crossing = _Crossing(spans) if not codebook.nesting.crossing else None
    for piece in pieces:
        yield from (("apart", piece.number, other) for other in apart.met(piece, ids[piece.number]))
        if crossing is not None:
            yield from (("crossing", piece.number, other) for other in crossing.met(piece))


class _Apart:
    """The pieces still open, a list for each set of labels that may not overlap."""

    def __init__(self, codebook: Codebook) -> None:
        self._sets = [(frozenset(each), list[_Piece]()) for each in codebook.nesting.apart]

    def met(self, piece: _Piece, label: str) -> Iterator[int]:
        for labels, open_ in self._sets:
            if label in labels:
                open_[:] = [each for each in open_ if each.end > piece.start]
                yield from (each.number for each in open_)
                open_.append(piece)


class _Crossing:
    """The pieces still open by their ends: those that end inside a new one began before it, and cross it.

    A span in parts may also cross what holds one of its pieces whole.
    """

    def __init__(self, spans: list[Annotation]) -> None:
        self._spans = spans
        self._open: list[tuple[int, int]] = []

    def met(self, piece: _Piece) -> Iterator[int]:
        del self._open[: bisect_left(self._open, (piece.start + 1,))]
        parted = bool(self._spans[piece.number].ranges)
        reach = len(self._open) if parted else bisect_left(self._open, (piece.end,))
        for _, number in self._open[:reach]:
            if self._cross(piece.number, number):
                yield number
        insort(self._open, (piece.end, piece.number))

    def _cross(self, one: int, other: int) -> bool:
        """Whether two spans, of which they are parts, share words and neither has all words of the other."""
        first, second = self._spans[one].parts, self._spans[other].parts
        return not (_within(first, second) or _within(second, first))


def _within(inner: tuple[Range, ...], outer: tuple[Range, ...]) -> bool:
    return all(any(a <= start and end <= b for a, b in outer) for start, end in inner)


def _warning(kind: str, one: Annotation, other: Annotation, codebook: Codebook) -> Warning:
    first, second = _label(one, codebook), _label(other, codebook)
    start, end = max(one.start, other.start), min(one.end, other.end)
    if kind == "apart":
        sentence = worded(
            "{first} and {second} may not overlap: move an edge of one of them.", first=first, second=second
        )
    else:
        sentence = worded(
            "{first} and {second} cross: let one lie inside the other, or move them apart.", first=first, second=second
        )
    return Warning(kind, (one.id, other.id), sentence, start, max(start, end))
