"""Which spans of several layers are about the same place. Pure.

What all layers have alike is an agreement. The rest is joined across layers into disagreements: two spans of different
layers that overlap are one matter, unless one lies inside the other, is of another label, and is less than half as
long: that is a span nested in a longer one, which the other coder has left out.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import NamedTuple

from annotator.model.annotation import Annotation

HALF = 2
Key = Callable[[Annotation], Hashable]


class Group(NamedTuple):
    """Layer (UUID) -> its spans in text order; layers that say nothing are not there."""

    is_agreement: bool
    spans: Mapping[str, tuple[Annotation, ...]]


def grouped(spans: Mapping[str, Sequence[Annotation]], looked: Callable[[str, str], bool], alike: Key) -> list[Group]:
    """The cases in text order. ``looked(layer, label)``: whether it did; ``alike(span)`` is equal for alike ones."""
    agreements, rest = _agreed(spans, looked, alike)
    found = [*agreements, *(Group(False, each) for each in _joined(rest))]
    return sorted(found, key=_place)


def _agreed(
    spans: Mapping[str, Sequence[Annotation]], looked: Callable[[str, str], bool], alike: Key
) -> tuple[list[Group], list[tuple[str, Annotation]]]:
    """What every layer that looked for it has, where at least two did; and what is left of each layer."""
    by_key: dict[Hashable, dict[str, list[Annotation]]] = {}
    for layer, some in spans.items():
        for each in some:
            by_key.setdefault(alike(each), {}).setdefault(layer, []).append(each)
    agreements: list[Group] = []
    rest: list[tuple[str, Annotation]] = []
    for having in by_key.values():
        label = next(iter(having.values()))[0].label
        wanted = {layer for layer in spans if layer in having or looked(layer, label)}
        many = min(len(each) for each in having.values()) if len(wanted) > 1 and wanted == set(having) else 0
        agreements += (Group(True, {layer: (each[at],) for layer, each in having.items()}) for at in range(many))
        rest += ((layer, left) for layer, each in having.items() for left in each[many:])
    return agreements, rest


def _joined(rest: Sequence[tuple[str, Annotation]]) -> Iterator[dict[str, tuple[Annotation, ...]]]:
    """The connected ones, by layer."""
    order = sorted(rest, key=lambda each: (each[1].start, -each[1].end, each[1].id))
    head = [*range(len(order))]

    def top(at: int) -> int:
        while head[at] != at:
            head[at] = head[head[at]]
            at = head[at]
        return at

    open_now: list[int] = []
    for at, (layer, span) in enumerate(order):
        open_now = [each for each in open_now if order[each][1].end > span.start]
        for other in open_now:
            if order[other][0] != layer and _one_matter(order[other][1], span):
                head[top(other)] = top(at)
        open_now.append(at)
    groups: dict[int, dict[str, list[Annotation]]] = {}
    for at, (layer, span) in enumerate(order):
        groups.setdefault(top(at), {}).setdefault(layer, []).append(span)
    for each in groups.values():
        yield {layer: tuple(some) for layer, some in each.items()}


def _one_matter(a: Annotation, b: Annotation) -> bool:
    """Lengths are of what is covered: a gap is no part of a span."""
    shared = sum(max(0, min(e, f) - max(s, t)) for s, e in a.parts for t, f in b.parts)
    if not shared or a.label == b.label:
        return shared > 0
    shorter, longer = sorted(sum(end - start for start, end in each.parts) for each in (a, b))
    return shared < shorter or HALF * shorter >= longer


def _place(group: Group) -> tuple[int, int, str]:
    every = [each for some in group.spans.values() for each in some]
    return min(e.start for e in every), -max(e.end for e in every), min(e.id for e in every)
