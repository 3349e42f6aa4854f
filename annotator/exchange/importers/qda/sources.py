"""What a source says of its text: selections become spans, links relations, variables details."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from xml.etree.ElementTree import Element

from annotator.errors import FormatError
from annotator.exchange.contract import META_KEYS
from annotator.exchange.importers.annotated import GivenLabel, GivenRelation, GivenSpan
from annotator.exchange.importers.dates import iso_date
from annotator.exchange.importers.json_fields import said
from annotator.exchange.importers.qda.qde import Facts, children, plain, tag, words
from annotator.sentences import joined, mark, worded

Places = dict[str, GivenSpan]
"""The GUID of each selection and coding -> its span; of a selection with several codings, that of the first."""
_VALUES = ("TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue")


def selections_of(source: Element, facts: Facts, text: str) -> tuple[list[GivenSpan], Places, tuple[str, ...]]:
    """The spans of a source, where links find them, and what is to be said. Raises FormatError."""
    spans: list[GivenSpan] = []
    places: Places = {}
    bare = 0
    for selection in children(source, "PlainTextSelection"):
        codings = list(children(selection, "Coding"))
        bare += not codings
        own = plain(selection.get("guid"))
        for coding in codings:
            span = _span(selection, coding, own if len(codings) == 1 else plain(coding.get("guid")), facts, text)
            places.setdefault(own, span)
            places.setdefault(plain(coding.get("guid")), span)
            spans.append(span)
    notes = (worded("selections without a code were passed over: {bare}", bare=bare),) if bare else ()
    return spans, places, notes


def unread_of(source: Element, holder: Element) -> Iterator[str]:
    """What is to be said of a source besides its text: codings on pictures of pages and the like, its description."""
    of_text = set(children(holder, "PlainTextSelection"))
    codings = sum(
        tag(coding) == "Coding"
        for each in source.iter()
        if tag(each).endswith("Selection") and each not in of_text
        for coding in each
    )
    if codings:
        yield worded("codings of something else than the text were not kept: {codings}", codings=codings)
    if words(source, "Description").strip():
        yield worded("the description of the source was not kept")


def counts_one_a_line_end(source: Element, facts: Facts, text: str) -> bool:
    """Whether its positions count CR LF as one character, as ATLAS.ti does, and whoever else names what it selects.

    Of another program it has to be proved: each selection that is named by its words stands on them only so.
    """
    if facts.is_atlas:
        return True
    proofs = [_quotes_fit(source, facts, each) for each in (text, text.replace("\r\n", "\n"))]
    return proofs == [False, True]


def _quotes_fit(source: Element, facts: Facts, text: str) -> bool:
    """Whether each selection that quotes its words stands on them, and one does."""
    quoting = [each for each in selections_of(source, facts, text)[0] if each.quote is not None]
    return bool(quoting) and all(each.quote == text[each.start : each.end] for each in quoting)


def _span(selection: Element, coding: Element, id_: str, facts: Facts, text: str) -> GivenSpan:
    start, end = _position(selection, "startPosition"), _position(selection, "endPosition")
    return GivenSpan(
        start=start,
        end=end,
        label=_code(coding, facts),
        quote=_quote(selection.get("name") or "", end - start, text),
        id=id_,
        note=_note(selection, coding, facts),
        coder=_user(coding, facts) or _user(selection, facts),
        created=_seconds(coding.get("creationDateTime") or selection.get("creationDateTime") or ""),
    )


def _position(selection: Element, key: str) -> int:
    value = selection.get(key) or ""
    if not value.strip().lstrip("+-").isascii() or not value.strip().lstrip("+-").isdigit() or len(value) > 15:
        raise FormatError(
            worded("A selection has {said} for its {key}: it has to be a whole number.", said=said(value), key=key)
        )
    return int(value)


def _code(coding: Element, facts: Facts) -> str:
    target = next((plain(each.get("targetGUID")) for each in children(coding, "CodeRef")), "")
    name = facts.codes.get(target)
    if not name:
        raise FormatError(
            worded("A coding refers to the code {said}, which the project does not have.", said=said(target))
        )
    return name


def _quote(name: str, length: int, text: str) -> str | None:
    """The selection's name where it is the selected text: of that length in one of the units, and there in the text.

    Programs also call a selection by a number, or by its first words.
    """
    lengths = (len(name), len(name) + name.count("\n"), len(name.encode("utf-16-le", "surrogatepass")) // 2)
    return name if name and length in lengths and name in text else None


def _note(selection: Element, coding: Element, facts: Facts) -> str:
    said_here = [words(selection, "Description")]
    for element in (selection, coding):
        said_here += [facts.notes.get(plain(each.get("targetGUID")), "") for each in children(element, "NoteRef")]
    return "\n\n".join(filter(None, said_here))


def _user(element: Element, facts: Facts) -> str:
    return facts.users.get(plain(element.get("creatingUser")), "")


def _seconds(stated: str) -> int:
    """Seconds since the epoch of an xsd:dateTime, which is UTC where it names no zone; 0 for what is none."""
    try:
        found = datetime.fromisoformat(stated)
        return max(0, int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()))
    except (ValueError, OverflowError):
        return 0


def labels_of(source: Element, facts: Facts) -> list[GivenLabel]:
    """The codes of the source as a whole."""
    return [
        GivenLabel(_code(each, facts), plain(each.get("guid")), coder=_user(each, facts))
        for each in children(source, "Coding")
    ]


def links_of(places: Places, facts: Facts) -> list[GivenRelation]:
    """The links between two selections of this source, each in the layer of the span it comes from.

    They are taken out of the facts, in which those remain that join something else.
    """
    found: list[GivenRelation] = []
    for guid, span in places.items():
        links = facts.links.pop(guid, [])
        found += [
            GivenRelation(name, span.id, places[to].id, link, span.coder) for link, name, to in links if to in places
        ]
        if others := [each for each in links if each[2] not in places]:
            facts.links[guid] = others
    return found


_UNKEPT = {
    "sets": mark("sets of the project were not kept: {number}"),
    "cases": mark("cases of the project were not kept: {number}"),
    "graphs": mark("graphs of the project were not kept: {number}"),
}


def unread_of_project(facts: Facts) -> Iterator[str]:
    """What is to be said of the project, once all its sources have been read."""
    for kind, number in sorted(facts.unkept.items()):
        yield worded(_UNKEPT[kind], number=number)
    if notes := len((facts.notes.keys() | facts.note_paths) - facts.noted):
        yield worded("notes that stand by no span were not kept: {notes}", notes=notes)
    if links := sum(map(len, facts.links.values())):
        yield worded("links that join no two spans of one text were not kept: {links}", links=links)


def meta_of(source: Element, facts: Facts) -> tuple[dict[str, str], tuple[str, ...]]:
    """The details that the source's variables state, by their names; of a foreign project those that an article has."""
    stated = dict(_values(source, facts))
    if facts.is_ours:
        return stated, ()
    by_name = {key.lower(): value.strip() for key, value in stated.items()}
    meta = {key: by_name[key] for key in META_KEYS if by_name.get(key)}
    if "published" in meta:
        meta["published"] = iso_date(meta["published"]) or ""
    left = sorted(key for key in stated if key.lower() not in META_KEYS)
    notes = (worded("what stands under {left} was not kept", left=joined(", ", left[:8])),) if left else ()
    return {key: value for key, value in meta.items() if value}, notes


def _values(source: Element, facts: Facts) -> Iterator[tuple[str, str]]:
    for value in children(source, "VariableValue"):
        target = next((plain(each.get("targetGUID")) for each in children(value, "VariableRef")), "")
        name = facts.variables.get(target)
        stated = next((each.text or "" for each in value if tag(each) in _VALUES), "")
        if name and stated:
            yield name, stated
