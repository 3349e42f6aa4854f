"""The nouns of a page: a region, and what the page says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

KINDS = (
    "title",
    "deck",
    "abstract",
    "dateline",
    "byline",
    "body",
    "caption",
    "marker",
    "meta",
    "credit",
    "related",
    "navigation",
    "footer",
)
META_KEYS = ("title", "published", "dateline", "outlet", "author", "editor")


class FoundRegion(NamedTuple):
    """A marked part of the reading text: code points ``[start, end)`` of it, never empty, no white space at its edges.

    ``repeats`` is the index, among the page's regions, of the one whose words it repeats.
    """

    start: int
    end: int
    kind: str
    confidence: float
    evidence: str
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class FoundPage:
    """The regions in text order, disjoint, and the fields of META_KEYS that the page states, as it writes them."""

    regions: tuple[FoundRegion, ...]
    meta: Mapping[str, str]


class Line(NamedTuple):
    """A line without the white space around it; ``text`` is its Simplified form, code point for code point."""

    start: int
    end: int
    text: str


class Guess(NamedTuple):
    """What a line or a part of it is taken for; the evidence is a sentence for the user."""

    kind: str
    confidence: float
    evidence: str
