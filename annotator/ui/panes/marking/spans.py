"""The annotations of one pane, found by block: what has to be drawn where, before any geometry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.ui.panes.marking.lanes import stack
from annotator.ui.panes.marking.looks import UNKNOWN_LOOK, LabelLook
from annotator.ui.panes.shown.pane_text import PaneText

QtRange = tuple[int, int]


class Piece(NamedTuple):
    """The part of an annotation in one block: ``start`` and ``end`` are Qt positions from the block's own start.

    ``opens`` and ``closes`` say whether the annotation begins and ends here, ``begins`` and ``ends`` whether this
    range of it does, its ``part``-th; ``named`` that its name always shows. A ``gap`` is what lies before that range.
    """

    id: str
    start: int
    end: int
    opens: bool
    closes: bool
    lane: int
    lanes: int
    outermost: bool
    named: bool
    pending: bool
    chosen: bool
    look: LabelLook
    part: int = 0
    begins: bool = True
    ends: bool = True
    gap: bool = False


class PaneSpans:
    """Annotations by id, their images in this pane, and the ids that touch each block."""

    def __init__(self, text: PaneText) -> None:
        self.text = text
        self.annotations: dict[str, Annotation] = {}
        self.images: dict[str, tuple[QtRange, ...]] = {}
        self._by_block: dict[int, list[str]] = {}
        self._parts: dict[str, tuple[int, ...]] = {}
        """Which of its ranges are shown, of those of which a fold hides some."""
        self._in_view: dict[tuple[int, int], tuple[int, int]] = {}
        """Ranges of the source, in code points of the view."""

    @classmethod
    def of(cls, text: PaneText, annotations: Iterable[Annotation], before: PaneSpans | None = None) -> PaneSpans:
        """The annotations of a text just shown; ``before``: those of the same view, folded otherwise."""
        made = cls(text)
        if before is not None and before.text.view is text.view:
            made._in_view = before._in_view
        for each in annotations:
            made.put(each)
        return made

    def put(self, annotation: Annotation) -> set[int]:
        """Add or replace one; returns the blocks that look different now."""
        touched = self.drop(annotation.id) if annotation.id in self.images else set[int]()
        extents = annotation.ranges or (annotation.extent,)
        in_view = [self._view_range(each) for each in extents]
        shown = [at for at, each in enumerate(in_view) if not self.text.hides(*each)]
        images = tuple(self.text.qt_range(*in_view[at]) for at in shown)
        if 0 < len(shown) < len(extents):
            self._parts[annotation.id] = tuple(shown)
        self.annotations[annotation.id] = annotation
        self.images[annotation.id] = images
        for block in (blocks := self._blocks(images)):
            self._by_block.setdefault(block, []).append(annotation.id)
        return touched | blocks

    def _view_range(self, extent: tuple[int, int]) -> tuple[int, int]:
        found = self._in_view.get(extent)
        if found is None:
            found = self._in_view[extent] = self.text.view.from_source(*extent)
        return found

    def drop(self, annotation_id: str) -> set[int]:
        """Take one out; returns the blocks it stood in."""
        blocks = self._blocks(self.images.pop(annotation_id, ()))
        self.annotations.pop(annotation_id, None)
        self._parts.pop(annotation_id, None)
        for block in blocks:
            self._by_block[block].remove(annotation_id)
        return blocks

    def blocks(self, annotation_id: str) -> set[int]:
        return self._blocks(self.images.get(annotation_id, ()))

    def envelope(self, annotation_id: str) -> QtRange | None:
        """First and last Qt position of an annotation, or None when it is not in this pane's article."""
        images = self.images.get(annotation_id)
        return (images[0][0], images[-1][1]) if images else None

    def pieces(
        self, block: int, looks: Mapping[str, LabelLook], chosen: str | None, window: QtRange | None = None
    ) -> list[Piece]:
        """The pieces in a block, outermost first; lanes follow the source, so that both panes agree.

        ``window`` leaves out the annotations that touch none of those positions, counted from the block's start.
        """
        ids: Iterable[str] = self._by_block.get(block, ())
        if window:
            ids = self._within(
                ids, self.text.block_starts[block] + window[0], self.text.block_starts[block] + window[1]
            )
        rows = [(one := self.annotations[each], looks.get(one.label, UNKNOWN_LOOK)) for each in ids]
        rows.sort(key=lambda row: (row[0].start, -row[0].end, row[1].order, row[0].id))
        parts = [one.parts for one, _ in rows] if any(one.ranges for one, _ in rows) else ()
        places = stack([one.extent for one, _ in rows], [one.state != "pending" for one, _ in rows], parts)
        extents = {one.extent for (one, _), place in zip(rows, places) if place.outermost}
        low, high = self.text.block_range(block)
        found: list[Piece] = []
        for (one, look), place in zip(rows, places):
            images = self.images[one.id]
            start, end = images[0] if images else (low, low)
            whole = Piece(one.id, start - low, end - low, True, True, place.lane, place.lanes, place.outermost,
                          one.extent in extents, one.state == "pending", one.id == chosen, look)  # fmt: skip
            if len(images) == 1 and low <= start and end <= high:
                found.append(whole)
            else:
                found += _cuts(whole, images, (low, high), self._parts.get(one.id))
        return found

    def _within(self, ids: Iterable[str], low: int, high: int) -> list[str]:
        images = self.images
        return [one for one in ids if images[one][0][0] <= high and images[one][-1][1] >= low]

    def around(self, qt: int) -> frozenset[str]:
        """The ids of the annotations that a caret at the position stands in or touches."""
        ids = self._by_block.get(self.text.block_at(qt), ())
        return frozenset(each for each in ids if any(start <= qt <= end for start, end in self.images[each]))

    def _blocks(self, images: tuple[QtRange, ...]) -> set[int]:
        return {
            block
            for start, end in images
            for block in range(self.text.block_at(start), self.text.block_at(max(start, end - 1)) + 1)
        }


def _cuts(whole: Piece, images: tuple[QtRange, ...], within: QtRange, parts: tuple[int, ...] | None) -> Iterator[Piece]:
    """What a block, whose positions are ``within``, has of an annotation: its ranges, and the gaps between them."""
    low, high = within
    behind = high
    for at, (start, end) in enumerate(images):
        part = parts[at] if parts else at
        if max(behind, low) < min(start, high):
            yield whole._replace(start=max(behind, low) - low, end=min(start, high) - low, part=part, gap=True)
        behind = end
        left, right = max(start, low), min(end, high)
        if left < right or (left == right and start == end):
            begins, ends = start >= low, end <= high
            yield whole._replace(
                start=left - low, end=right - low, part=part, begins=begins, ends=ends,
                opens=begins and at == 0, closes=ends and at == len(images) - 1,
            )  # fmt: skip
