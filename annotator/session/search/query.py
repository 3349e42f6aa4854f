"""What may be looked for, and what is found: the nouns of the search."""

from __future__ import annotations

from typing import NamedTuple

from annotator.model.annotation import Range

KINDS = ("phrase", "wildcard", "regex")
PLACES = ("any", "inside", "outside")
LONGEST_QUERY = 500
"""Code points; a span that is looked for as a whole may be longer."""
CONTEXT = 40
"""Code points on either side of a hit."""
EVERYONE, NOBODY = "*", "-"
"""In a coder's place: all coders' spans; an asker in a window in which no coder is chosen, who sees no spans."""
PARTS_JOINED_BY = "…"
STAR_LENGTH = 20
"""Code points that a ``*`` may stand for."""


class Query(NamedTuple):
    """What is looked for. Empty fields ask for nothing.

    ``text`` is a phrase, a pattern with wildcards (``?`` is one character, ``*`` are up to STAR_LENGTH within a clause)
    or a regular expression, by ``kind``. It is looked for in both views of an article, in either script; phrases and
    wildcards in either width too.
    ``label`` to ``exact`` speak of spans. Without a text every such span is itself a hit. With one, a hit is text that
    overlaps such a span (``where`` is "any"), lies within one ("inside"), or touches none ("outside").
    ``label`` and ``with_label`` are UUIDs (an id or a name of the codebook will do), ``coder`` is a UUID, a name, or
    EVERYONE; without it the asking coder's own spans count, and where nobody asks those of every hand layer.
    ``state`` is confirmed or pending, ``attribute`` (id, value).
    A discontinuous span is its parts: what stands in a gap is neither inside it nor touches it. ``with_label``: spans
    that share a character with a span of that label in the same layer. Lengths are those of a span as it is read, in
    code points. ``exact``: the span's whole text, its parts joined by PARTS_JOINED_BY, is ``text``, in either script.
    ``since`` and ``until`` are dates of publication, inclusive, as session/listing/dates.py has them. ``status`` is
    that of the coder's layer: with a status, and nothing else said of spans, ``coder`` speaks of that alone.
    ``articles`` are numbers; () is all.
    """

    text: str = ""
    kind: str = "phrase"
    label: str = ""
    where: str = "any"
    coder: str = ""
    state: str = ""
    attribute: tuple[str, str] = ("", "")
    outlet: str = ""
    since: str = ""
    until: str = ""
    status: str = ""
    articles: tuple[int, ...] = ()
    least_length: int = 0
    most_length: int = 0
    with_label: str = ""
    exact: bool = False

    @property
    def asks_for_spans(self) -> bool:
        """Whether anything is said of spans; a coder named beside a status is the one whose status it is."""
        spans = (self.label, self.coder and not self.status, self.state, self.attribute[0], self.with_label, self.exact)
        return any(spans) or self.where != "any" or self.least_length > 0 or self.most_length > 0


class Hit(NamedTuple):
    """A match: ``start`` and ``end`` in source code points, the words around it in the article's own script.

    ``left`` and ``right`` are on one line. ``labels`` are those of the asking coder's spans that overlap it, those of
    exactly its extent first; ``exact`` are the latter alone. ``parts`` are those of a discontinuous span, else ().
    """

    number: int
    id: str
    title: str
    published: str
    start: int
    end: int
    left: str
    match: str
    right: str
    labels: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    outlet: str = ""
    parts: tuple[Range, ...] = ()


class Found(NamedTuple):
    """What is said when a search has ended; ``complete`` is False where it stopped at its limit.

    ``unindexed`` articles had to be read whole; the index is worth bringing up to date when they are many. ``undated``
    ones were left out by a range of dates alone: they state no year.
    """

    hits: int
    articles: int
    complete: bool
    unindexed: int = 0
    undated: int = 0


class HitGroup(NamedTuple):
    """Hits of one wording in either script; ``match`` is that of the first."""

    match: str
    hits: tuple[Hit, ...]
