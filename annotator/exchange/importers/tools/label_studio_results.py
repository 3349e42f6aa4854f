"""What an annotation of Label Studio says: regions, what is said of each, choices of the whole task, relations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotator.exchange.importers.annotated import GivenLabel, GivenRelation, GivenSpan
from annotator.exchange.importers.json_fields import Fields
from annotator.exchange.importers.tools.tasks import state_of
from annotator.exchange.tools import ATTRIBUTES, CERTAINTY, brought_back
from annotator.model.codebook import SEVERAL
from annotator.sentences import joined, worded

_NOTE = ("note", "comment", "remark", "备注", "備註", "注释", "註釋")
_LABELS = ("labels", "hypertextlabels")
_PAGED = ("startOffset", "endOffset", "globalOffsets")


class _Said(NamedTuple):
    """What is said of a region beside its label."""

    attributes: dict[str, str]
    notes: list[str]
    certainty: str | None


_NOTHING = _Said({}, [], None)


class FreeNames:
    """Names that are given out once each; however often one is wanted, finding one that is free costs the same."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, wanted: str, between: str) -> str:
        """The name, with a number behind it where it is taken."""
        own, number = wanted, self._next.get(wanted, 2)
        while own in self._taken:
            own, number = f"{wanted}{between}{number}", number + 1
        self._next[wanted] = number
        self._taken.add(own)
        return own


@dataclass(slots=True)
class SayOfRegions:
    """What the annotations of one task say; filled as they are read."""

    spans: list[GivenSpan] = field(default_factory=list[GivenSpan])
    labels: list[GivenLabel] = field(default_factory=list[GivenLabel])
    relations: list[GivenRelation] = field(default_factory=list[GivenRelation])
    details: dict[str, str] = field(default_factory=dict[str, str])
    left: Counter[str] = field(default_factory=Counter[str])
    names: FreeNames = field(default_factory=FreeNames)
    arrows: int = 0
    unlabelled: int = 0
    cancelled: int = 0

    @property
    def notes(self) -> tuple[str, ...]:
        kinds = joined(", ", (f"{kind} {number}" for kind, number in self.left.items()))
        told = (
            (worded("what was marked otherwise than by labels was left out ({kinds})", kinds=kinds), len(self.left)),
            (
                worded(
                    "regions without a label, and relations to them, were left out: {unlabelled}",
                    unlabelled=self.unlabelled,
                ),
                self.unlabelled,
            ),
            (
                worded("annotations that were cancelled were left out: {cancelled}", cancelled=self.cancelled),
                self.cancelled,
            ),
            (worded("relations both ways were read as one way: {arrows}", arrows=self.arrows), self.arrows),
        )
        return tuple(words for words, number in told if number)

    def unescape_quotes(self) -> None:
        """Give the spans back the line feeds that stand as a backslash and an n in their words."""
        for place, span in enumerate(self.spans):
            if span.quote and "\\n" in span.quote:
                self.spans[place] = span._replace(quote=span.quote.replace("\\n", "\n"))


def read_results(given: tuple[Fields, str, str], said: SayOfRegions) -> None:
    """Read one annotation, its coder and its layer into what is said of the task; raises FormatError."""
    annotation, coder, layer = given
    results = annotation.objects("result") if annotation.values.get("result") else ()
    more = {own: _said_of_region(rows) for own, rows in _by_region(results).items()}
    by_region: dict[str, list[str]] = {}
    for row in results:
        if _kind(row) not in _LABELS:
            continue
        spans = list(_spans(row, more.get(_own(row), _NOTHING), (coder, layer), said.names))
        said.spans += spans
        said.unlabelled += not spans
        if own := _own(row):
            by_region.setdefault(own, []).extend(span.id for span in spans)
    for row in results:
        kind = _kind(row)
        if kind == "relation":
            _take_relation(row, said, by_region, (coder, layer))
        elif kind not in _LABELS and _own(row) not in by_region:
            _take_of_task(row, said, coder, layer)


def _kind(row: Fields) -> str:
    kind = row.values.get("type")
    return kind.lower() if isinstance(kind, str) else ""


def _own(row: Fields) -> str:
    own = row.values.get("id")
    return str(own) if isinstance(own, (str, int)) else ""


def _by_region(results: tuple[Fields, ...]) -> dict[str, list[Fields]]:
    found: dict[str, list[Fields]] = {}
    for row in results:
        if _own(row) and _kind(row) not in (*_LABELS, "relation"):
            found.setdefault(_own(row), []).append(row)
    return found


def _spans(row: Fields, more: _Said, whose: tuple[str, str], names: FreeNames) -> Iterator[GivenSpan]:
    """The span of a region, or one for each of its labels; none where it has none."""
    value = row.object("value")
    key = _kind(row) if _kind(row) in value.values else "labels"
    if not value.values.get(key):
        return
    if any(key in value.values for key in _PAGED) or isinstance(value.values.get("start"), str):
        raise row.wrong(worded("its offsets count within elements of a page (HyperText or Paragraphs), not in a text"))
    start, end = value.whole("start"), value.whole("end")
    quote = value.values.get("text")
    meta = _meta(row)
    note = "\n".join([*_texts(meta.get("text")), *more.notes])
    state, origin = state_of(meta)
    for label in value.texts(key):
        own = names.take(_own(row), ".") if _own(row) else ""
        coder, layer = whose
        yield GivenSpan(
            start, end, label, quote if isinstance(quote, str) else None, id=own, attributes=more.attributes, note=note,
            coder=coder, layer=layer, certainty=more.certainty, state=state, origin=origin,
        )  # fmt: skip


def _meta(row: Fields) -> dict[str, Any]:
    """What stands beside a region or a choice, for Label Studio to keep."""
    meta = row.values.get("meta")
    return meta if isinstance(meta, dict) else {}


def _said_of_region(rows: list[Fields]) -> _Said:
    """What the results of one id say, which are not regions themselves."""
    attributes: dict[str, str] = {}
    notes: list[str] = []
    certainty = None
    for row in rows:
        name, words = _name(row), _value(row)
        if words is None:
            continue
        if name == CERTAINTY:
            certainty = words
        elif _kind(row) == "textarea" and any(each in name.lower() for each in _NOTE):
            notes.append(words)
        else:
            attributes[brought_back(name)] = words
    return _Said(attributes, notes, certainty)


def _name(row: Fields) -> str:
    return row.text("from_name", empty=False)


def _value(row: Fields) -> str | None:
    """What a result says in words: its choices, its text, its number; None for what has no words."""
    kind, value = _kind(row), row.values.get("value")
    if not isinstance(value, dict):
        return None
    found = value.get("text" if kind == "textarea" else kind)
    if kind == "textarea":
        return "\n".join(_texts(found))
    if isinstance(found, list):
        paths = [" > ".join(_texts(each)) if isinstance(each, list) else str(each) for each in found]
        return SEVERAL.join(paths)
    return str(found) if isinstance(found, (str, int, float)) else None


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _take_of_task(row: Fields, said: SayOfRegions, coder: str, layer: str) -> None:
    """What is said of the whole task: choices are labels of it, other words details."""
    words = _value(row)
    value = row.values.get("value")
    if _kind(row) in ("choices", "taxonomy") and words and isinstance(value, dict) and "start" not in value:
        meta = Fields(_meta(row), "meta")
        attributes = meta.text_map(ATTRIBUTES) if isinstance(meta.values.get(ATTRIBUTES), dict) else {}
        for label in words.split(SEVERAL):
            own = said.names.take(_own(row), ".") if _own(row) else ""
            said.labels.append(GivenLabel(label, own, attributes, coder=coder, layer=layer))
    elif words and isinstance(value, dict) and "start" not in value:
        said.details.setdefault(brought_back(_name(row)), words)
    else:
        said.left[_kind(row) or "?"] += 1


def _take_relation(row: Fields, said: SayOfRegions, by_region: dict[str, list[str]], whose: tuple[str, str]) -> None:
    start, end = str(row.get("from_id")), str(row.get("to_id"))
    direction = row.values.get("direction")
    if direction == "left":
        start, end = end, start
    said.arrows += direction == "bi"
    coder, layer = whose
    kinds = _texts(row.values.get("labels")) or ["relation"]
    if not all(by_region.get(each, True) for each in (start, end)):  # a region that has no label is there no more
        said.unlabelled += 1
        return
    ends = [by_region.get(each, [each])[0] for each in (start, end)]
    said.relations += [GivenRelation(kind, ends[0], ends[1], coder=coder, layer=layer) for kind in kinds]
