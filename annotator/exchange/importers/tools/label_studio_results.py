"""What an annotation of Label Studio says: regions, what is said of each, choices of the whole task, relations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from annotator.exchange.importers.annotated import GivenLabel, GivenRelation, GivenSpan
from annotator.exchange.importers.json_fields import Fields
from annotator.exchange.tools import CERTAINTY, brought_back
from annotator.model.codebook import SEVERAL

_NOTE = ("note", "comment", "remark", "备注", "備註", "注释", "註釋")
_LABELS = ("labels", "hypertextlabels")
_PAGED = ("startOffset", "endOffset", "globalOffsets")


@dataclass(slots=True)
class SayOfRegions:
    """What the annotations of one task say; filled as they are read."""

    spans: list[GivenSpan] = field(default_factory=list[GivenSpan])
    labels: list[GivenLabel] = field(default_factory=list[GivenLabel])
    relations: list[GivenRelation] = field(default_factory=list[GivenRelation])
    details: dict[str, str] = field(default_factory=dict[str, str])
    left: Counter[str] = field(default_factory=Counter[str])
    taken: set[str] = field(default_factory=set[str])
    arrows: int = 0

    @property
    def notes(self) -> tuple[str, ...]:
        kinds = ", ".join(f"{kind} {number}" for kind, number in self.left.items())
        both = (f"relations both ways were read as one way: {self.arrows}",) if self.arrows else ()
        return ((f"what was marked otherwise than by labels was left out ({kinds})",) if kinds else ()) + both

    def unescape_quotes(self) -> None:
        """Give the spans back the line feeds that stand as a backslash and an n in their words."""
        for place, span in enumerate(self.spans):
            if span.quote and "\\n" in span.quote:
                self.spans[place] = span._replace(quote=span.quote.replace("\\n", "\n"))


def free_name(wanted: str, taken: set[str], between: str) -> str:
    """The name, with a number behind it where it is taken."""
    if wanted not in taken:
        return wanted
    return next(own for number in count(2) if (own := f"{wanted}{between}{number}") not in taken)


def read_results(given: tuple[Fields, str, str], said: SayOfRegions) -> None:
    """Read one annotation, its coder and its layer into what is said of the task; raises FormatError."""
    annotation, coder, layer = given
    results = annotation.objects("result") if annotation.values.get("result") else ()
    more = _by_region(results)
    by_region: dict[str, list[str]] = {}
    for row in results:
        if _kind(row) not in _LABELS:
            continue
        for span in _spans(row, more, (coder, layer), said.taken):
            said.spans.append(span)
            if own := _own(row):
                by_region.setdefault(own, []).append(span.id)
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


def _spans(row: Fields, more: dict[str, list[Fields]], whose: tuple[str, str], taken: set[str]) -> Iterator[GivenSpan]:
    """The span of a region, or one for each of its labels."""
    value = row.object("value")
    if any(key in value.values for key in _PAGED) or isinstance(value.values.get("start"), str):
        raise row.wrong("its offsets count within elements of a page (HyperText or Paragraphs), not in a text")
    start, end = value.whole("start"), value.whole("end")
    quote = value.values.get("text")
    attributes, note, certainty = _said_of_region(row, more.get(_own(row), []))
    labels = value.texts(_kind(row)) if _kind(row) in value.values else value.texts("labels")
    for label in labels:
        own = free_name(_own(row), taken, ".") if _own(row) else ""
        taken.add(own)
        coder, layer = whose
        yield GivenSpan(
            start, end, label, quote if isinstance(quote, str) else None, id=own, attributes=attributes, note=note,
            coder=coder, layer=layer, certainty=certainty,
        )  # fmt: skip


def _said_of_region(region: Fields, rows: list[Fields]) -> tuple[dict[str, str], str, str | None]:
    """The attributes of a region, its note, its certainty."""
    attributes: dict[str, str] = {}
    notes = _texts(region.values.get("meta", {}).get("text") if isinstance(region.values.get("meta"), dict) else None)
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
    return attributes, "\n".join(notes), certainty


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
        for label in words.split(SEVERAL):
            own = free_name(_own(row), said.taken, ".") if _own(row) else ""
            said.taken.add(own)
            said.labels.append(GivenLabel(label, own, coder=coder, layer=layer))
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
    ends = [by_region.get(each, [each])[0] for each in (start, end)]
    said.relations += [GivenRelation(kind, ends[0], ends[1], coder=coder, layer=layer) for kind in kinds]
