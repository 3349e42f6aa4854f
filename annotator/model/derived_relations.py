"""Relations that nobody has to draw: they follow from where the spans stand, until a coder says otherwise."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation
from annotator.model.codebook.nouns import Codebook, RelationDef
from annotator.model.relation import Relation
from annotator.text.views import ScriptView

_SENTENCE_END = re.compile(r"[。！？!?\n]+[”’」』）)]*")
_LIST_GAP = re.compile(r"[、\s]*|兼")
_FIRST_GAP = re.compile(r"\s*")


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
    stands = _stands(annotations, view, codebook)
    ids = {uuid: label.id for uuid in {s.annotation.label for s in stands} if (label := codebook.by_uuid(uuid))}
    found = [each for each in stored if not each.denied]
    said = {(each.type, each.source) for each in stored}
    pairs = {(each.type, each.source, each.target) for each in stored}
    for kind in codebook.relations:
        sources = [each for each in stands if ids.get(each.annotation.label) in kind.from_labels]
        targets = [each for each in stands if ids.get(each.annotation.label) in kind.to_labels]
        if not sources or not targets:
            continue
        if kind.made == "derived":
            derived = _derived(kind, sources, targets, view.text, codebook)
            found += [each for each in derived if (each.type, each.source) not in said]
        elif kind.made == "proposed":
            proposed = _proposed(kind, sources, targets, view.text)
            found += [each for each in proposed if pairs.isdisjoint(_said_of(each))]
    return tuple(found)


def _said_of(proposed: Relation) -> set[tuple[str, str, str | None]]:
    """What a stored relation or denial would be of, for it to speak of this one too."""
    return {(proposed.type, proposed.source, target) for target in (proposed.target, None)}


def _stands(annotations: Iterable[Annotation], view: ScriptView, codebook: Codebook) -> list[_Stand]:
    """The annotations whose label takes part in a relation that is not drawn by hand, in text order."""
    ends = {end for kind in codebook.relations if kind.made != "hand" for end in (*kind.from_labels, *kind.to_labels)}
    wanted = {each.uuid for each in codebook.labels if each.id in ends}
    found: list[_Stand] = []
    for each in annotations:
        if each.label in wanted:
            try:
                found.append(_Stand(*view.from_source(each.start, each.end), each))
            except UnmappableRange:
                continue  # it has no place in this text, and so nothing stands near it
    return sorted(found, key=lambda s: (s.start, -s.end, s.annotation.id))


def _derived(
    kind: RelationDef, sources: list[_Stand], targets: list[_Stand], text: str, codebook: Codebook
) -> Iterator[Relation]:
    """What a label's clause begins with (its trim) belongs to its sentence; another target opens a frame that holds
    for the rest of the paragraph."""
    trims = {each.id: each.trim.labels for each in codebook.labels}
    nearest = any(end in trims.get(start, ()) for start in kind.from_labels for end in kind.to_labels)
    borders = _borders(text, sentences=nearest)
    starts = [each.start for each in targets]
    for source in sources:
        low, high = _part(borders, source.start, len(text))
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


def _borders(text: str, sentences: bool) -> list[int]:
    pattern = _SENTENCE_END if sentences else re.compile("\n")
    return [hit.end() for hit in pattern.finditer(text)]


def _part(borders: list[int], position: int, length: int) -> tuple[int, int]:
    at = bisect_right(borders, position)
    return (borders[at - 1] if at else 0), (borders[at] if at < len(borders) else length)
