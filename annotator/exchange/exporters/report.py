"""What an export reports: what it wrote, and what it left out, thing by thing, in bounded memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotator.sentences import mark, worded

NOT_DONE = "not done"
UNDECIDED = "undecided"
TRAINING = "training"
NO_ZONE = "no zone"
PENDING = "pending"
OUTSIDE = "outside"
EMPTY = "empty"
TOO_LONG = "too long"
LONG_WINDOW = "long window"
NO_PARTNER = "no partner"
UNWANTED_PARTNER = "unwanted partner"
UNKNOWN = "unknown"
NESTED = "nested"
NESTED_TAGS = "nested tags"
OFF_TOKENS = "off tokens"
BLANK = "blank"
RANGES = "ranges"
ATTRIBUTES = "attributes"
CERTAINTY = "certainty"
NOTES = "notes"
STATE = "state"
CODERS = "coders"
RELATIONS = "relations"
ARTICLE_LABELS = "article labels"
ARTICLE_ATTRIBUTES = "article attributes"
DETAILS = "details"

SPLIT_APART = "split apart"
STALE_GOLD = "stale gold"
TWO_DECISIONS = "two decisions"
NOT_ALL_DONE = "not all done"
CONFLICTS = "conflicts"
NOTHING = "nothing"
EMPTY_PART = "empty part"

SENTENCES: dict[str, str] = {
    NOT_DONE: mark("Articles left out, not marked done in the layers exported: {n}."),
    UNDECIDED: mark(
        "Articles left out, several coders are done with them and it is not decided whose coding counts: {n}."
    ),
    TRAINING: mark("Articles left out, they are of a training round: {n}."),
    NO_ZONE: mark("Articles left out, without text in the zones exported: {n}."),
    PENDING: mark("Spans left out, suggestions still pending (they come where their layer is named): {n}."),
    OUTSIDE: mark("Spans left out, not wholly inside one of the zones exported: {n}."),
    EMPTY: mark("Spans left out, all their text removed by a repair: {n}."),
    TOO_LONG: mark("Spans longer than a window, each whole in a longer one: {n}."),
    LONG_WINDOW: mark("Windows longer than was asked for, because spans left no place to cut: {n}."),
    NO_PARTNER: mark("Relations left out, a span they join is not in the record: {n}."),
    UNWANTED_PARTNER: mark("Relations left out, a span they join has a label that is not exported: {n}."),
    UNKNOWN: mark("Articles left out, a label exported was not looked for in them: {n}."),
    NESTED: mark("Spans left out, on words that another span has already ({labels}): {n}."),
    NESTED_TAGS: mark(
        "Spans without token tags, on words that another span has, or on white space; the list of spans holds them "
        "({labels}): {n}."
    ),
    BLANK: mark("Spans left out, they are white space alone, which is no token: {n}."),
    OFF_TOKENS: mark("Spans left out, they begin or end within a token: {n}."),
    RANGES: mark("Spans in several pieces, which the format cannot hold as one: {n}."),
    ATTRIBUTES: mark("Spans whose attributes the format cannot hold: {n}."),
    CERTAINTY: mark("Spans whose certainty the format cannot hold: {n}."),
    NOTES: mark("Spans whose note the format cannot hold: {n}."),
    STATE: mark("Suggestions still pending, written as if confirmed, since the format cannot say so: {n}."),
    CODERS: mark("Spans of several layers, which the format does not tell apart: {n}."),
    RELATIONS: mark("Relations left out, the format cannot hold them: {n}."),
    ARTICLE_LABELS: mark("Labels of whole articles left out, the format cannot hold them: {n}."),
    ARTICLE_ATTRIBUTES: mark("Labels of whole articles whose attributes the format cannot hold: {n}."),
    DETAILS: mark("Articles whose details (title, date, ...) the format cannot hold: {n}."),
    STALE_GOLD: mark("Articles of the gold layer in which coders have changed something since it was decided: {n}."),
    TWO_DECISIONS: mark(
        "Articles of the gold layer decided in two ways in two places, and neither is chosen yet: {n}."
    ),
    NOT_ALL_DONE: mark("Articles as one coder has them, others that they were given to are not done: {n}."),
    SPLIT_APART: mark("Articles with near-duplicates in another part, as articles that came later joined groups: {n}."),
}
_REASONS: dict[str, str] = {
    NOT_DONE: worded("Articles left out, not marked done in the layers exported."),
    UNDECIDED: worded(
        "Articles left out, several coders are done with them and it is not decided whose coding counts."
    ),
    TRAINING: worded("Articles left out, they are of a training round."),
    NO_ZONE: worded("Articles left out, without text in the zones exported."),
    PENDING: worded("Spans left out, suggestions still pending (they come where their layer is named)."),
    OUTSIDE: worded("Spans left out, not wholly inside one of the zones exported."),
    EMPTY: worded("Spans left out, all their text removed by a repair."),
    TOO_LONG: worded("Spans longer than a window, each whole in a longer one."),
    LONG_WINDOW: worded("Windows longer than was asked for, because spans left no place to cut."),
    NO_PARTNER: worded("Relations left out, a span they join is not in the record."),
    UNWANTED_PARTNER: worded("Relations left out, a span they join has a label that is not exported."),
    UNKNOWN: worded("Articles left out, a label exported was not looked for in them."),
    NESTED: worded("Spans left out, on words that another span has already."),
    NESTED_TAGS: worded(
        "Spans without token tags, on words that another span has, or on white space; the list of spans holds them."
    ),
    BLANK: worded("Spans left out, they are white space alone, which is no token."),
    OFF_TOKENS: worded("Spans left out, they begin or end within a token."),
    RANGES: worded("Spans in several pieces, which the format cannot hold as one."),
    ATTRIBUTES: worded("Spans whose attributes the format cannot hold."),
    CERTAINTY: worded("Spans whose certainty the format cannot hold."),
    NOTES: worded("Spans whose note the format cannot hold."),
    STATE: worded("Suggestions still pending, written as if confirmed, since the format cannot say so."),
    CODERS: worded("Spans of several layers, which the format does not tell apart."),
    RELATIONS: worded("Relations left out, the format cannot hold them."),
    ARTICLE_LABELS: worded("Labels of whole articles left out, the format cannot hold them."),
    ARTICLE_ATTRIBUTES: worded("Labels of whole articles whose attributes the format cannot hold."),
    DETAILS: worded("Articles whose details (title, date, ...) the format cannot hold."),
    STALE_GOLD: worded("Articles of the gold layer in which coders have changed something since it was decided."),
    TWO_DECISIONS: worded("Articles of the gold layer decided in two ways in two places, and neither is chosen yet."),
    NOT_ALL_DONE: worded("Articles as one coder has them, others that they were given to are not done."),
    SPLIT_APART: worded("Articles with near-duplicates in another part, as articles that came later joined groups."),
}
"""The same of one thing."""
MOST_KEPT = 10_000
"""Remarks that are kept in memory; of the others there are counts."""


class Remark(NamedTuple):
    """One thing left out, or kept against a wish; ``thing`` is the id of a span or relation, "" for an article.

    ``label``, ``start``, ``end`` and ``text`` say which span it is, in code points of the record's text; a span that
    has no place in it has no ``start``, and ``source_start`` and ``source_end`` say where it stands in the source.
    """

    reason: str
    article: str
    thing: str = ""
    label: str = ""
    start: int | None = None
    end: int | None = None
    text: str = ""
    source_start: int | None = None
    source_end: int | None = None

    @property
    def sentence(self) -> str:
        """Why, without how often."""
        return reason_said(self.reason)


def reason_said(reason: str) -> str:
    """The sentence for a reason, of one thing."""
    return _REASONS[reason]


class Remarks:
    """The remarks of an export: the first MOST_KEPT of them, and the counts of all. ``hears`` is told each."""

    def __init__(self, hears: Callable[[Remark], object] | None = None) -> None:
        self._first: list[Remark] = []
        self._counts = Counter[tuple[str, str]]()
        self._of_article: set[tuple[str, str]] | None = None
        self.hears = hears

    def begin_article(self) -> None:
        """What is said from now on is of the next article: a thing in several records of it is told once."""
        self._of_article = set()

    def append(self, remark: Remark) -> bool:
        """Whether it was new of the article at hand."""
        if self._of_article is not None:
            if (remark.reason, remark.thing) in self._of_article:
                return False
            self._of_article.add((remark.reason, remark.thing))
        self._counts[remark.reason, remark.label] += 1
        if len(self._first) < MOST_KEPT:
            self._first.append(remark)
        if self.hears is not None:
            self.hears(remark)
        return True

    def __iter__(self) -> Iterator[Remark]:
        return iter(self._first)

    def __len__(self) -> int:
        return self._counts.total()

    @property
    def counts(self) -> dict[str, int]:
        """How many of each reason, in the order of SENTENCES."""
        found = Counter[str]()
        for (reason, _), n in self._counts.items():
            found[reason] += n
        return {reason: found[reason] for reason in SENTENCES if found[reason]}

    def by_label(self, reason: str) -> dict[str, int]:
        """How many of a reason on the spans of each label, most first, then by label."""
        found = ((label, n) for (why, label), n in self._counts.items() if why == reason)
        return dict(sorted(found, key=lambda each: (-each[1], each[0])))


Place = tuple[str, int, int, str]
"""A span's label (id), where it stands in the source, and its text there."""


@dataclass(slots=True)
class ExportReport:
    """What came of an export; filled while its lines are drawn.

    ``articles`` and ``spans`` count what is in the file once, ``records`` its lines (windows each); ``files`` are the
    names of what was written, within OUT where that is a folder. ``place`` knows the spans of the article at hand by
    their id, so that a remark can say which one it is. ``notes`` are sentences on the whole: (CONFLICTS, NOTHING or
    EMPTY_PART, sentence).
    """

    articles: int = 0
    records: int = 0
    spans: int = 0
    remarks: Remarks = field(default_factory=Remarks)
    files: list[str] = field(default_factory=list[str])
    notes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    place: Callable[[str], Place | None] | None = None

    def remark(self, reason: str, article: str, thing: str = "") -> None:
        where = self.place(thing) if thing and self.place else None
        if where is None:
            self.remarks.append(Remark(reason, article, thing))
            return
        label, start, end, text = where
        self.remarks.append(Remark(reason, article, thing, label, None, None, text, start, end))

    def span_remark(self, reason: str, record: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
        """A remark on a span of a record; whether it was new, and not said of another record of the same article."""
        place = (row["label"], row["start"], row["end"], row["text"], row.get("source_start"), row.get("source_end"))
        return self.remarks.append(Remark(reason, article_name(record), row["id"], *place))

    @property
    def counts(self) -> dict[str, int]:
        """How many remarks of each reason, in the order of SENTENCES."""
        return self.remarks.counts

    def by_label(self, reason: str) -> dict[str, int]:
        """How many remarks of a reason on the spans of each label, most first."""
        return self.remarks.by_label(reason)

    @property
    def said(self) -> tuple[tuple[str, str], ...]:
        """(reason, sentence): what is said of the whole, then one sentence a reason."""
        counted = (
            (reason, worded(SENTENCES[reason], n=number, labels=self._labels_said(reason)))
            for reason, number in self.counts.items()
        )
        return (*self.notes, *counted)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What there is to say of it, sentence by sentence."""
        return tuple(sentence for _, sentence in self.said)

    def _labels_said(self, reason: str) -> str:
        return ", ".join(f"{label} {n}" for label, n in self.by_label(reason).items())


def article_name(record: Mapping[str, Any]) -> str:
    """The name of the article that a record tells of."""
    return record["source"]["name"]
