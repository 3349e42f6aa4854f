"""The annotations of one pane, found by block: what has to be drawn where, before any geometry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.ui.panes.marking.lanes import stack
from annotator.ui.panes.marking.looks import UNKNOWN_LOOK, LabelLook
from annotator.ui.panes.pane_text import PaneText

QtRange = tuple[int, int]


class Piece(NamedTuple):
    """The part of an annotation in one block: ``start`` and ``end`` are Qt positions from the block's own start.

    ``opens`` and ``closes`` say whether the annotation begins and ends here; ``named`` that its name always shows.
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


class PaneSpans:
    """Annotations by id, their images in this pane, and the ids that touch each block."""

    def __init__(self, text: PaneText) -> None:
        self.text = text
        self.annotations: dict[str, Annotation] = {}
        self.images: dict[str, tuple[QtRange, ...]] = {}
        self._by_block: dict[int, list[str]] = {}

    @classmethod
    def of(cls, text: PaneText, annotations: Iterable[Annotation]) -> PaneSpans:
        """The annotations of a text just shown."""
        made = cls(text)
        for each in annotations:
            made.put(each)
        return made

    def put(self, annotation: Annotation) -> set[int]:
        """Add or replace one; returns the blocks that look different now."""
        touched = self.drop(annotation.id)
        extents = annotation.ranges or (annotation.extent,)
        images = tuple(self.text.image(*each) for each in extents if not self.text.is_folded(*each))
        self.annotations[annotation.id] = annotation
        self.images[annotation.id] = images
        for block in (blocks := self._blocks(images)):
            self._by_block.setdefault(block, []).append(annotation.id)
        return touched | blocks

    def drop(self, annotation_id: str) -> set[int]:
        """Take one out; returns the blocks it stood in."""
        blocks = self._blocks(self.images.pop(annotation_id, ()))
        self.annotations.pop(annotation_id, None)
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
        places = stack([one.extent for one, _ in rows], [one.state != "pending" for one, _ in rows])
        extents = {one.extent for (one, _), place in zip(rows, places) if place.outermost}
        low, high = self.text.block_range(block)
        found: list[Piece] = []
        for (one, look), place in zip(rows, places):
            images = self.images[one.id]
            for at, (start, end) in enumerate(images):
                inside = max(start, low), min(end, high)
                if inside[0] > inside[1] or (inside[0] == inside[1] and start != end):
                    continue
                opens, closes = at == 0 and start >= low, at == len(images) - 1 and end <= high
                found.append(
                    Piece(one.id, inside[0] - low, inside[1] - low, opens, closes, place.lane, place.lanes,
                          place.outermost, one.extent in extents, one.state == "pending", one.id == chosen, look)
                )  # fmt: skip
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
