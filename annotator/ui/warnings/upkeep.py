"""Keeps the warnings of an article true: a batch of its spans at a time at first, then only around each change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from annotator.model.annotation import Annotation, Range
from annotator.model.codebook import Codebook
from annotator.session.rules.constraints import MOST_WARNINGS, Warning, warnings_of

BATCH = 400
"""Spans looked at in one go: about a millisecond."""


class Upkeep:
    """``found`` are the warnings known by now, in text order; ``annotations`` is the live mapping of the article."""

    def __init__(self, annotations: Mapping[str, Annotation], codebook: Codebook) -> None:
        self.found: tuple[Warning, ...] = ()
        self._annotations, self._codebook = annotations, codebook
        self._batches = batches(annotations)
        self.is_busy = True
        """Whether not all of the article has been looked at."""

    def step(self) -> bool:
        """Look at one more batch; False when all have been looked at."""
        batch = next(self._batches, None)
        if batch is None or len(self.found) >= MOST_WARNINGS:
            self.is_busy = False
            return False
        self.found += warnings_of(batch, self._codebook, MOST_WARNINGS - len(self.found))
        return True

    def follow(self, before: Annotation | None, after: Annotation | None) -> None:
        """One span came, went or changed: what overlaps it, before or now, is looked at again, and nothing else.

        Of several changes the mapping may hold all already: what was said of a changed span is always found anew.
        """
        places = [each.extent for each in (before, after) if each is not None]
        around = [each for each in self._annotations.values()
                  if any(each.start < high and low < each.end for low, high in places)]  # fmt: skip
        changed = {each.id for each in (before, after) if each is not None}
        known = changed.union(each.id for each in around)
        kept = [
            each
            for each in self.found
            if changed.isdisjoint(each.annotations) and not known.issuperset(each.annotations)
        ]
        self.found = tuple(sorted((*kept, *warnings_of(around, self._codebook)), key=_order)[:MOST_WARNINGS])

    @property
    def is_full(self) -> bool:
        """Whether there are more warnings than are kept, so that nothing can be followed."""
        return len(self.found) >= MOST_WARNINGS


def _order(warning: Warning) -> tuple[int, int, str, tuple[str, ...]]:
    return warning.start, warning.end, warning.kind, warning.annotations


def batches(annotations: Mapping[str, Annotation]) -> Iterator[list[Annotation]]:
    """The spans in text order, cut only where none of them stands across the cut."""
    batch: list[Annotation] = []
    reach = 0
    for each in sorted(annotations.values(), key=_start):
        if len(batch) >= BATCH and each.start >= reach:
            yield batch
            batch = []
        batch.append(each)
        reach = max(reach, each.end)
    if batch:
        yield batch


def _start(annotation: Annotation) -> int:
    return annotation.start


def places_of(warning: Warning, annotations: Mapping[str, Annotation]) -> tuple[Range, ...]:
    """The words a warning is about: those that its spans share, or for a relation those of the span it leads from."""
    spans = [annotations[one] for one in warning.annotations if one in annotations]
    if len(spans) < 2:
        return ()
    if warning.kind == "relation":
        return spans[0].parts
    pairs = ((max(a, c), min(b, d)) for a, b in spans[0].parts for c, d in spans[1].parts)
    return tuple((start, end) for start, end in pairs if start < end)
