"""What several coders marked in the same articles: all that a figure of agreement is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

Range = tuple[int, int]


class CodedSpan(NamedTuple):
    """A label (its id) on ``[start, end)`` of the source, in code points; ``ranges`` only where it is discontinuous.

    ``pane`` is the script that the coder selected it in, hans or hant, None where nobody knows.
    """

    start: int
    end: int
    label: str
    ranges: tuple[Range, ...] = ()
    id: str = ""
    pane: str | None = None

    @property
    def parts(self) -> tuple[Range, ...]:
        """Its ranges in order, or the one from start to end."""
        return self.ranges or ((self.start, self.end),)


class CodedArticle(NamedTuple):
    """One article and what each coder who is done with it marked, in text order; no entry: not coded by them.

    ``length`` in code points; ``zones`` are the source ranges that were to be coded, rising and disjoint (empty: all of
    it): characters outside do not count; spans that lie outside are not given, others as they are.
    ``looked_for`` are the labels that a coder looked for (no entry: all of them). ``suggestions`` are the coders who
    saw suggestions while they coded. ``date`` is when the last of them was done, ISO 8601.
    """

    id: str
    length: int
    spans: Mapping[str, Sequence[CodedSpan]]
    zones: tuple[Range, ...] = ()
    looked_for: Mapping[str, frozenset[str]] = {}
    suggestions: frozenset[str] = frozenset()
    date: str = ""

    def coded_by(self, coder: str, label: str | None = None) -> bool:
        """Whether the coder is done with it, and looked for the label."""
        return coder in self.spans and (label is None or label in self.looked_for.get(coder, (label,)))
