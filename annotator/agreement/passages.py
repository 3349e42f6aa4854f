"""Where codings differ: one entry a place, with what each coder marked there and how any two of them differ.

What all who looked for a label marked alike, to the character, is no disagreement and is set aside; the other spans are
joined where their envelopes overlap, and each such stretch is one passage. In it, what two coders marked is paired by
the rule of confusion by spans, so that the differences of all passages add up to that table (but for what is alike).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from annotator.agreement.codings import CodedArticle, CodedSpan, Range
from annotator.agreement.measures import Question
from annotator.agreement.spans.arrays import plain_parts
from annotator.agreement.spans.pairing import Content, content, paired

NOTHING = ""
BOUNDARY, LABEL, MISSING = "boundary", "label", "missing"
KINDS = (BOUNDARY, LABEL, MISSING)
"""The same label on other characters; another label on characters in common; a span that nothing answers."""

Pair = tuple[str, str]
Cell = tuple[str, str]


class Difference(NamedTuple):
    """How two coders differ: a span of each, or None where the coder has nothing that answers the other's."""

    first: str
    second: str
    of_first: CodedSpan | None
    of_second: CodedSpan | None

    @property
    def kind(self) -> str:
        """One of KINDS. Where label and boundaries differ, it is the label."""
        if self.of_first is None or self.of_second is None:
            return MISSING
        return BOUNDARY if self.of_first.label == self.of_second.label else LABEL

    @property
    def cell(self) -> Cell:
        """The row and the column of the table by spans, NOTHING for none."""
        return (
            NOTHING if self.of_first is None else self.of_first.label,
            NOTHING if self.of_second is None else self.of_second.label,
        )


class Passage(NamedTuple):
    """A stretch ``[start, end)`` of an article in which codings differ.

    ``codings`` has an entry for each coder asked for who is done with the article, without what all of them marked
    alike; that, where it touches the stretch, is ``alike``, once for all.
    """

    article: str
    start: int
    end: int
    codings: Mapping[str, tuple[CodedSpan, ...]]
    alike: tuple[CodedSpan, ...]
    differences: tuple[Difference, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of disagreement that are here, in the order of KINDS."""
        there = {difference.kind for difference in self.differences}
        return tuple(kind for kind in KINDS if kind in there)


class Wanted(NamedTuple):
    """Which passages: of one pair of coders, about a label, with a kind, in a cell of a confusion matrix.

    A passage is wanted if one difference in it is all that is asked for. ``cell`` is (label of the pair's first coder,
    of the second), NOTHING for none; without a pair it is meant either way round. ``by_characters`` says that the cell
    is of the table by characters: then some character of the passage has to count in it.
    """

    pair: Pair | None = None
    label: str | None = None
    kind: str | None = None
    cell: Cell | None = None
    by_characters: bool = False


EVERYTHING = Wanted()


def passages(question: Question, wanted: Wanted = EVERYTHING) -> Iterator[Passage]:
    """The passages of the question's articles and labels where its coders (or the pair) differ, in text order."""
    for article in question.articles:
        coders = [coder for coder in wanted.pair or question.coders if coder in article.spans]
        if len(coders) > 1:
            yield from _of_article(_Reading(article, coders, question.labels), wanted)


class _Reading:
    """One article's spans, with what is alike set aside."""

    def __init__(self, article: CodedArticle, coders: Sequence[str], labels: Sequence[str]) -> None:
        self.article = article
        self.coders = coders
        self.places = {label: at for at, label in enumerate(labels)}
        self.seekers = {label: [c for c in coders if article.coded_by(c, label)] for label in labels}
        given = {coder: self._counting(coder) for coder in coders}
        common = self._common(given)
        self.rest = {coder: list(_without(spans, common)) for coder, spans in given.items()}
        fullest = {what: span for spans in given.values() for what, span in spans if what in common}
        self.alike = [fullest[what] for what in sorted(common) for _ in range(common[what])]

    def _counting(self, coder: str) -> list[tuple[Content, CodedSpan]]:
        """What the coder marked with labels that at least one other looked for too, in the order of the text."""
        spans = [span for span in self.article.spans[coder] if span.label in self.places]
        spans = [span for span in spans if coder in self.seekers[span.label] and len(self.seekers[span.label]) > 1]
        found = [(content(span, self.places), span) for span in spans]
        return sorted(found, key=lambda each: (each[0], each[1].id))

    def _common(self, given: Mapping[str, Sequence[tuple[Content, CodedSpan]]]) -> Counter[Content]:
        """How often everyone who looked for the label marked the very same."""
        counts = {coder: Counter(what for what, _ in spans) for coder, spans in given.items()}
        common: Counter[Content] = Counter()
        seekers = list(self.seekers.values())
        for what in set[Content]().union(*counts.values()):
            least = min(counts[coder][what] for coder in seekers[what.label])
            if least:
                common[what] = least
        return common

    def stretches(self) -> Iterator[tuple[int, int]]:
        """Where spans that are not everyone's lie, joined where they overlap."""
        reach: Range | None = None
        for start, end in sorted((what.start, what.end) for spans in self.rest.values() for what, _ in spans):
            if reach is not None and start < reach[1]:
                reach = (reach[0], max(end, reach[1]))
            else:
                if reach is not None:
                    yield reach
                reach = (start, end)
        if reach is not None:
            yield reach


def _without(
    spans: Sequence[tuple[Content, CodedSpan]], common: Counter[Content]
) -> Iterator[tuple[Content, CodedSpan]]:
    left = common.copy()
    for what, span in spans:
        if left[what] > 0:
            left[what] -= 1
        else:
            yield what, span


def _of_article(reading: _Reading, wanted: Wanted) -> Iterator[Passage]:
    for start, end in reading.stretches():
        here = {
            coder: [(what, span) for what, span in spans if start <= what.start and what.end <= end]
            for coder, spans in reading.rest.items()
        }
        labels = {span.label for spans in here.values() for _, span in spans}
        if wanted.label is not None and wanted.label not in labels:
            continue
        differences = tuple(_differences(reading, here))
        alike = tuple(span for span in reading.alike if span.start < end and span.end > start)
        codings = {coder: tuple(span for _, span in spans) for coder, spans in here.items()}
        passage = Passage(reading.article.id, start, end, codings, alike, differences)
        if differences and _is_wanted(reading, passage, wanted):
            yield passage


def _differences(reading: _Reading, here: Mapping[str, Sequence[tuple[Content, CodedSpan]]]) -> Iterator[Difference]:
    """Of every pair of coders; equal codings are looked at once."""
    seen: dict[tuple[tuple[Content, ...], tuple[Content, ...]], list[tuple[int | None, int | None]]] = {}
    for first, second in combinations(reading.coders, 2):
        one = [each for each in here[first] if second in reading.seekers[each[1].label]]
        other = [each for each in here[second] if first in reading.seekers[each[1].label]]
        said = tuple(what for what, _ in one), tuple(what for what, _ in other)
        if said not in seen:
            seen[said] = [
                (at, to) for at, to in paired(*said) if at is None or to is None or said[0][at] != said[1][to]
            ]
        for at, to in seen[said]:
            of_first, of_second = None if at is None else one[at][1], None if to is None else other[to][1]
            yield Difference(first, second, of_first, of_second)


def _is_wanted(reading: _Reading, passage: Passage, wanted: Wanted) -> bool:
    cells = _either_way(wanted)
    if cells and wanted.by_characters and not cells & _character_cells(reading, passage):
        return False
    return any(
        (wanted.label is None or wanted.label in difference.cell)
        and (wanted.kind is None or wanted.kind == difference.kind)
        and (not cells or wanted.by_characters or difference.cell in cells)
        for difference in passage.differences
    )


def _either_way(wanted: Wanted) -> set[Cell]:
    if wanted.cell is None:
        return set()
    row, column = wanted.cell
    return {(row, column)} if wanted.pair else {(row, column), (column, row)}


def _character_cells(reading: _Reading, passage: Passage) -> set[Cell]:
    """The cells of the table by characters in which some character of the passage counts."""
    article = reading.article
    spans = {coder: [*passage.codings[coder], *passage.alike] for coder in reading.coders}
    zones = article.zones or ((0, max(article.length, passage.end)),)
    bounds = {edge for given in spans.values() for span in given for part in plain_parts(span) for edge in part}
    bounds = sorted({*bounds, *(edge for zone in zones for edge in zone), passage.start, passage.end})
    cells: set[Cell] = set()
    for at in (edge for edge in bounds if passage.start <= edge < passage.end):
        if any(a <= at < b for a, b in zones):
            given = {c: {s.label for s in spans[c] if any(a <= at < b for a, b in plain_parts(s))} for c in spans}
            for first, second in combinations(reading.coders, 2):
                both = {label for label in reading.seekers if {first, second} <= set(reading.seekers[label])}
                cells |= _cells_of(given[first] & both, given[second] & both)
    return cells


def _cells_of(first: set[str], second: set[str]) -> set[Cell]:
    only_first, only_second = first - second, second - first
    cells = {(label, label) for label in first & second}
    cells |= {(one, other) for one in only_first for other in only_second}
    if len(only_first) > len(only_second):
        cells |= {(label, NOTHING) for label in only_first}
    if len(only_second) > len(only_first):
        cells |= {(NOTHING, label) for label in only_second}
    return cells
