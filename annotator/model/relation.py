"""A typed arrow from one span to another."""

from __future__ import annotations

from typing import NamedTuple


class Relation(NamedTuple):
    """``type`` is a RelationDef's UUID; ``source`` and ``target`` are UUIDs of annotations, ``layer`` of a layer.

    ``made`` is hand (stored), derived (follows from where the spans stand) or proposed. ``denied``: a coder said that
    there is none, to this target or, where it is None, to any; a denial is stored and stands for no arrow.
    """

    id: str
    article: int
    type: str
    source: str
    target: str | None
    layer: str
    made: str = "hand"
    denied: bool = False

    @property
    def derived(self) -> bool:
        return self.made == "derived"

    @property
    def is_stored(self) -> bool:
        return self.made == "hand"

    def touches(self, annotation: str) -> bool:
        return annotation in (self.source, self.target)
