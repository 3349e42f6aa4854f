"""What a merge brings, and what it leaves open, as the window and the command line tell it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from annotator.sentences import counted, mark


class Side(NamedTuple):
    """One of the versions in which a thing was left: ``words`` say what it is, ``coder`` who wrote it when.

    ``seq`` is its number in the log of this file; ``written`` is UTC, as in 2026-05-01T10:20:30Z. ``file``: 0 where it
    was written in this file, and 1 and on for the others it was written in.
    """

    seq: int
    words: str
    coder: str
    written: str
    stands: bool
    file: int = 0


class Conflict(NamedTuple):
    """A thing that was changed in two places, with every version; the first one stands until somebody settles it.

    ``thing`` is its UUID, ``article`` a number, None where it belongs to none; ``layer`` the UUID of the one whose it
    is, "" where it is nobody's.
    """

    thing: str
    kind: str
    article: int | None
    article_name: str
    sides: tuple[Side, ...]
    layer: str = ""

    def as_json(self) -> dict[str, Any]:
        return {**self._asdict(), "sides": [each._asdict() for each in self.sides]}


class LayerNews(NamedTuple):
    """What becomes of one layer: spans that come, change and go, and articles whose status is another."""

    layer: str
    coder: str
    new: int
    changed: int
    removed: int
    statuses: int


class SameText(NamedTuple):
    """An article that comes (its id) with a text that is here already under another id."""

    id: str
    name: str
    same_as: str
    same_as_name: str


class MergePreview(NamedTuple):
    """What a merge brings. ``nothing_new``: all of it is here already.

    ``articles``: (id, name) of the new ones. ``other``: of each other kind of thing, how many come, change or go.
    ``codebook`` says what becomes of it. ``conflicts``: what would be left in several versions, this merge's only.
    ``twins``: what comes though its layer has the same label in the same place already: somebody coded it twice.
    ``removed``, ``restored``: (id, name) of articles that were here and are taken away, or the other way round.
    ``in_removed``: spans that come into articles that are removed here. ``apart``: groups of near-duplicates that then
    stand in several parts of one split: what is trained on would be tested too. ``days_ahead``: so far the file's clock
    is ahead of this machine's, 0 where it is not more than a day.
    """

    name: str
    nothing_new: bool = False
    coders: tuple[str, ...] = ()
    articles: tuple[tuple[str, str], ...] = ()
    same_text: tuple[SameText, ...] = ()
    layers: tuple[LayerNews, ...] = ()
    other: Mapping[str, int] = {}
    conflicts: tuple[Conflict, ...] = ()
    codebook: str = ""
    twins: int = 0
    removed: tuple[tuple[str, str], ...] = ()
    restored: tuple[tuple[str, str], ...] = ()
    in_removed: int = 0
    apart: int = 0
    days_ahead: int = 0

    @property
    def clock_sentence(self) -> str:
        """What a clock that is ahead does here, "" where none is."""
        if not self.days_ahead:
            return ""
        return counted(
            self.days_ahead,
            mark("its clock is 1 day ahead: dates of what is done here from now on will follow it"),
            mark("its clock is {number:,} days ahead: dates of what is done here from now on will follow it"),
        )

    def as_json(self) -> dict[str, Any]:
        return {
            **self._asdict(),
            **{
                key: [{"id": id_, "name": name} for id_, name in some]
                for key, some in (("articles", self.articles), ("removed", self.removed), ("restored", self.restored))
            },
            "same_text": [each._asdict() for each in self.same_text],
            "layers": [each._asdict() for each in self.layers],
            "other": dict(self.other),
            "conflicts": [each.as_json() for each in self.conflicts],
        }


class Merged(NamedTuple):
    """What a merge has brought, and the copy of the project as it was before; None where none was made."""

    brought: MergePreview
    backup: Path | None
