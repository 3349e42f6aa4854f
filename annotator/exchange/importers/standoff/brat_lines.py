"""The lines of a .ann file as spans, relations and what is said of them; raises FormatError with the line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import orjson

from annotator.errors import FormatError
from annotator.exchange.exporters.standoff.brat import OURS
from annotator.exchange.importers.annotated import GivenRelation, GivenSpan
from annotator.exchange.importers.json_fields import said
from annotator.model.codebook.nouns import SEVERAL
from annotator.sentences import worded

_SPAN = re.compile(r"(\S+) (-?[0-9]{1,15} -?[0-9]{1,15}(?:;-?[0-9]{1,15} -?[0-9]{1,15})*)")
_RELATION = re.compile(r"(\S+) \S+:([TE]\S+) \S+:([TE]\S+)\s*")
_ATTRIBUTE = re.compile(r"(\S+) (\S+)(?: (.+?))?\s*")
_EVENT = re.compile(r"\S+?:(T\S+)(?: .*)?\s*")
_NOTE = re.compile(r"(\S+) (\S+)")
_BINARY = "yes"
_LEFT_OUT = {
    "N": worded("normalisations (N)"),
    "E": worded("arguments of events (E)"),
    "*": worded("equivalences (*)"),
    "#": worded("comments (#)"),
}


class BratLines(NamedTuple):
    """What a .ann file says. ``spans`` have brat's ids, and so have the ends of ``relations``.

    ``ours`` are our own comments by what they are of; ``notes`` sentences on what was left out.
    """

    spans: tuple[GivenSpan, ...]
    relations: tuple[GivenRelation, ...]
    ours: Mapping[str, Mapping[str, Any]]
    others: tuple[Mapping[str, Any], ...]
    notes: tuple[str, ...]


class _Reading:
    """What the lines have said so far; attributes and notes may stand before what they are of."""

    def __init__(self) -> None:
        self.spans: dict[str, GivenSpan] = {}
        self.relations: dict[str, GivenRelation] = {}
        self.triggers: dict[str, str] = {}
        self.attributes: list[tuple[str, str, str]] = []
        self.remarks: list[tuple[str, str]] = []
        self.ours: dict[str, Mapping[str, Any]] = {}
        self.others: list[Mapping[str, Any]] = []
        self.left_out: Counter[str] = Counter()


def brat_lines(text: str) -> BratLines:
    """The annotations of a .ann file; its spans quote what it says that they cover."""
    reading = _Reading()
    for number, line in enumerate(text.split("\n"), 1):
        line = line.removesuffix("\r")
        if not line.strip():
            continue
        id_, tab, rest = line.partition("\t")
        read = _KINDS.get(id_[:1])
        if read is None or not tab or not (id_[1:] or id_ in "*#"):
            raise FormatError(worded("Line {number} is no annotation of brat: {said}.", number=number, said=said(line)))
        try:
            read(reading, id_, rest)
        except FormatError as error:
            raise FormatError(worded("Line {number}: {sentence}", number=number, sentence=error.sentence)) from None
    return _put_together(reading)


def _span(reading: _Reading, id_: str, rest: str) -> None:
    where, tab, quote = rest.partition("\t")
    found = _SPAN.fullmatch(where)
    if not found:
        raise FormatError(worded("{said} has to be a label and offsets, as in directive 7 18.", said=said(where)))
    if not tab:
        raise FormatError(
            worded("the span {id} has no text behind its offsets: the file is cut off, or is not brat's.", id=id_)
        )
    if id_ in reading.spans:
        raise FormatError(worded("Two spans of the article have the same id, {id}.", id=id_))
    places = [each.split(" ") for each in found[2].split(";")]
    ranges = tuple((int(start), int(end)) for start, end in places)
    reading.spans[id_] = GivenSpan(
        min(start for start, _ in ranges), max(end for _, end in ranges), found[1], quote, id_,
        ranges if len(ranges) > 1 else (),
    )  # fmt: skip


def _relation(reading: _Reading, id_: str, rest: str) -> None:
    found = _RELATION.fullmatch(rest)
    if not found:
        raise FormatError(
            worded("{said} has to be a relation between two spans, as in supports Arg1:T1 Arg2:T2.", said=said(rest))
        )
    if id_ in reading.relations:
        raise FormatError(worded("Two relations of the article have the same id, {id}.", id=id_))
    reading.relations[id_] = GivenRelation(found[1], found[2], found[3], id_)


def _attribute(reading: _Reading, id_: str, rest: str) -> None:
    found = _ATTRIBUTE.fullmatch(rest)
    if not found:
        raise FormatError(worded("{said} has to be an attribute of a span, as in tense T1 past.", said=said(rest)))
    reading.attributes.append((found[2], found[1], found[3] or _BINARY))


def _event(reading: _Reading, id_: str, rest: str) -> None:
    found = _EVENT.fullmatch(rest)
    if not found:
        raise FormatError(worded("{said} has to be an event on a span, as in Meeting:T1 Who:T2.", said=said(rest)))
    reading.triggers[id_] = found[1]
    reading.left_out["E"] += " " in rest.strip()


def _left_out(reading: _Reading, id_: str, rest: str) -> None:
    reading.left_out[id_[:1]] += 1


def _comment(reading: _Reading, id_: str, rest: str) -> None:
    head, _, words = rest.partition("\t")
    found = _NOTE.fullmatch(head)
    if found and found[1] == OURS and _is_ours(reading, words):
        return
    if found and found[1] == "AnnotatorNotes":
        reading.remarks.append((found[2], words))
    else:
        reading.left_out["#"] += 1


def _is_ours(reading: _Reading, words: str) -> bool:
    try:
        parsed = orjson.loads(words)
    except orjson.JSONDecodeError:
        return False
    if not isinstance(parsed, dict) or not isinstance(parsed.get("of"), str):
        return False
    if parsed["of"] in ("span", "relation"):
        reading.others.append(parsed)
    else:
        reading.ours[parsed["of"]] = parsed
    return True


_KINDS: dict[str, Callable[[_Reading, str, str], None]] = {
    "T": _span, "R": _relation, "A": _attribute, "M": _attribute, "E": _event, "N": _left_out, "*": _left_out,
    "#": _comment,
}  # fmt: skip


def _put_together(reading: _Reading) -> BratLines:
    """Attributes and notes are put to their spans, those of events to the event's trigger."""
    attributes: dict[str, dict[str, str]] = {}
    notes: dict[str, list[str]] = {}
    homeless = 0
    for target, name, value in reading.attributes:
        span = reading.triggers.get(target, target)
        homeless += span not in reading.spans
        there = attributes.setdefault(span, {})
        there[name] = f"{there[name]}{SEVERAL}{value}" if name in there else value
    for target, words in reading.remarks:
        span = reading.triggers.get(target, target)
        homeless += span not in reading.spans
        notes.setdefault(span, []).append(words)
    spans = (
        each._replace(attributes=attributes.get(id_, {}), note="\n".join(notes.get(id_, ())))
        for id_, each in reading.spans.items()
    )
    relations = (
        each._replace(
            from_span=reading.triggers.get(each.from_span, each.from_span),
            to_span=reading.triggers.get(each.to_span, each.to_span),
        )
        for each in reading.relations.values()
    )
    told = [
        worded("{n} {what} of brat were left out", n=n, what=_LEFT_OUT[kind])
        for kind, n in reading.left_out.items()
        if n
    ]
    if homeless:
        told.append(
            worded(
                "{homeless} attributes or notes of brat were left out: what they are of is no span", homeless=homeless
            )
        )
    return BratLines(tuple(spans), tuple(relations), reading.ours, tuple(reading.others), tuple(told))
