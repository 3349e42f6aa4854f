"""What passes between a window that shows agreement and the process beside it; cheap to load."""

from __future__ import annotations

from typing import NamedTuple

Range = tuple[int, int]
Pair = tuple[str, str]


class Step(NamedTuple):
    """How far the figures are: measures done, of all, and the one at hand ("" while the codings are read)."""

    done: int
    total: int
    name: str


class Sought(NamedTuple):
    """The passages behind a number: of a pair of coders, about a label, in a cell of a confusion matrix, in a part.

    The first four are as in `annotator.agreement.passages.Wanted`; ``part`` is the name of a part of the articles, as
    the study has it, "" for all.
    """

    pair: Pair | None = None
    label: str | None = None
    cell: Pair | None = None
    by_characters: bool = False
    part: str = ""


class Extract(NamedTuple):
    """A passage with what stands around it in one script; ``start`` and ``end`` are its place in the text."""

    text: str
    start: int
    end: int


class Marked(NamedTuple):
    """One span: its label's id, its ranges in the extract of each script, its attributes."""

    label: str
    hans: tuple[Range, ...]
    hant: tuple[Range, ...]
    attributes: tuple[tuple[str, str], ...] = ()


class Side(NamedTuple):
    """Coders who marked the same here; no spans: nothing but what all marked alike."""

    coders: tuple[str, ...]
    spans: tuple[Marked, ...]


class FoundPassage(NamedTuple):
    """A place where codings differ, ready to be shown; ``start`` and ``end`` are in the source of the article."""

    article: int
    title: str
    start: int
    end: int
    kinds: tuple[str, ...]
    hans: Extract
    hant: Extract
    sides: tuple[Side, ...]


class PassageList(NamedTuple):
    """Some of the passages, in the order of articles; ``is_cut``: there are more than are given."""

    passages: tuple[FoundPassage, ...]
    is_cut: bool = False
