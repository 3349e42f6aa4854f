"""What is said of a span, and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

ORIGINS = ("hand", "lexicon", "rule", "propagated", "learned", "import", "adjudicated")
STATES = ("confirmed", "pending")
STATUSES = ("todo", "doing", "done", "recheck")


Range = tuple[int, int]

NO_ATTRIBUTES: Mapping[str, str] = {}


class Annotation(NamedTuple):  # a frozen dataclass takes four times as long to make, and exports make millions
    """A label on ``[start, end)`` of an article's source, in code points, in one layer.

    ``ranges`` is filled only for a discontinuous annotation; start and end are then its envelope.
    ``label`` and ``layer`` are UUIDs; ``created`` is in seconds since the epoch, UTC.
    ``version`` is the number of the codebook version it was made under.
    """

    id: str
    article: int
    start: int
    end: int
    label: str
    layer: str
    version: int
    created: int
    ranges: tuple[Range, ...] = ()
    origin: str = "hand"
    state: str = "confirmed"
    certainty: str | None = None
    attributes: Mapping[str, str] = NO_ATTRIBUTES
    note: str = ""

    @property
    def extent(self) -> tuple[int, int]:
        return self.start, self.end

    @property
    def parts(self) -> tuple[Range, ...]:
        """Its ranges in order, or the one from start to end."""
        return self.ranges or ((self.start, self.end),)


class Coder(NamedTuple):
    id: str
    name: str


class Layer(NamedTuple):
    """Whose word it is. ``kind`` is hand, machine or gold; ``coder`` is the UUID of a hand layer's coder."""

    id: str
    kind: str
    name: str
    coder: str | None = None
