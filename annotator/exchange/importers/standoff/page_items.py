"""The annotations of a JSON-LD page, sorted by the text that they are of: marks on it, and links between marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urldefrag, urlsplit

from annotator.errors import FormatError
from annotator.exchange.importers.json_fields import said
from annotator.exchange.importers.standoff.hypothesis import is_of_hypothesis, moment, w3c_row
from annotator.exchange.importers.standoff.own_facts import objects, own_facts
from annotator.exchange.importers.standoff.selectors import Selected, selected
from annotator.sentences import worded

_OF_LABELS = ("tagging", "classifying", "identifying")
_OWN = "annotator:"


class Mark(NamedTuple):
    """What is said of a piece of a text, or of all of it where ``pieces`` are none. ``facts`` are ours on a span."""

    id: str
    labels: tuple[str, ...]
    attributes: Mapping[str, str]
    note: str
    facts: Mapping[str, Any]
    pieces: tuple[Selected, ...]


class Link(NamedTuple):
    """A relation between two marks, by their ids."""

    id: str
    type: str
    from_mark: str
    to_mark: str
    layer: str


class PageItems:
    """What a page says of one text in a unit of OFFSETS; ``left_out`` counts what is neither a label nor a relation."""

    __slots__ = ("details", "left_out", "links", "marks", "unit")

    def __init__(self, unit: str = "codepoint") -> None:
        self.unit = unit
        self.marks: list[Mark] = []
        self.links: list[Link] = []
        self.details: dict[str, str] = {}
        self.left_out = 0


def items_by_source(parsed: Any) -> dict[str, PageItems]:
    """The annotations by the IRI of the text that they are of; raises FormatError with the annotation."""
    found: dict[str, PageItems] = {}
    homes: dict[str, str] = {}
    given = list(_rows(parsed))
    rows = [w3c_row(row) if is_of_hypothesis(row) else row for row in given]
    unit = "utf16" if any(map(is_of_hypothesis, given)) else "codepoint"
    known = {name for row in rows if isinstance(name := row.get("id", row.get("@id")), str)}
    links: list[tuple[int, Mapping[str, Any]]] = []
    for number, row in enumerate(rows, 1):
        try:
            targets = list(_targets(row.get("target")))
            if targets and all(source in known for source, _ in targets):
                links.append((number, row))
                continue
            for source in dict.fromkeys(source for source, _ in targets):
                homes.setdefault(_id(row), source)
                _put(found.setdefault(source, PageItems(unit)), row, [each for at, each in targets if at == source])
        except FormatError as error:
            raise FormatError(
                worded("Annotation {number}: {sentence}.", number=number, sentence=error.sentence)
            ) from None
    for number, row in links:
        link = _link(row, number)
        home = found.get(homes.get(link.from_mark, "")) if link else next(iter(found.values()), None)
        if link and home:
            home.links.append(link)
        elif home:
            home.left_out += 1
    return found


def _rows(parsed: Any) -> Iterator[Mapping[str, Any]]:
    """The annotations of a page, of a collection with its first page in it, of a list, or the one that it is.

    Hypothesis has its ``rows``.
    """
    if isinstance(parsed, dict):
        inner = next((parsed[key] for key in ("items", "first", "rows", "@graph") if key in parsed), None)
        if inner is None and "target" in parsed:
            inner = [parsed]
        if isinstance(inner, dict):
            inner = inner.get("items")
        parsed = inner
    if not isinstance(parsed, list):
        raise FormatError(worded("The file holds no Web Annotations: it has no items."))
    for number, each in enumerate(parsed, 1):
        if not isinstance(each, dict) or "target" not in each:
            raise FormatError(
                worded(
                    "Annotation {number} is {said}: it has to be an object with a target.",
                    number=number,
                    said=said(each),
                )
            )
        yield each


def _targets(given: Any) -> Iterator[tuple[str, Any]]:
    """(the IRI of a text, its selectors or None for all of it), sets of targets taken apart."""
    for each in given if isinstance(given, list) else [given]:
        if isinstance(each, str):
            yield _without_fragment(each), None
        elif isinstance(each, dict) and isinstance(each.get("items"), list):
            yield from _targets(each["items"])
        elif isinstance(each, dict) and (source := _iri(each.get("source", each.get("id", each.get("@id"))))):
            yield _without_fragment(source), each.get("selector")
        else:
            raise FormatError(worded("its target {said} names no source", said=said(each)))


def _without_fragment(source: str) -> str:
    try:
        return urldefrag(source).url if urlsplit(source).fragment else source
    except ValueError:
        raise FormatError(worded("its target {said} is no address", said=said(source))) from None


def _iri(given: Any) -> str:
    if isinstance(given, dict):
        given = given.get("id", given.get("@id"))
    return given if isinstance(given, str) else ""


def _put(items: PageItems, row: Mapping[str, Any], selectors: list[Any]) -> None:
    pieces = tuple(selected(each) for each in selectors if each is not None)
    texts = tuple(each for each in pieces if each)
    mark = _mark(row, texts)
    details = {body[f"{_OWN}detail"]: body["value"] for body in _bodies(row) if _are_words(body, "detail")}
    items.details |= details
    whole = all(each is None for each in selectors)
    if len(texts) < len(pieces) or (texts and whole) or (whole and not mark.labels):
        items.left_out += not details
    else:
        items.marks.append(mark)


def _mark(row: Mapping[str, Any], pieces: tuple[Selected, ...]) -> Mark:
    motivation = row.get("motivation", "")
    motivation = motivation[0] if isinstance(motivation, list) and motivation else motivation
    motivation = motivation if isinstance(motivation, str) else ""
    labels: list[str] = []
    notes: list[str] = []
    attributes: dict[str, str] = {}
    for body in _bodies(row):
        if _are_words(body, "attribute"):
            attributes[body[f"{_OWN}attribute"]] = body.get(f"{_OWN}value", body["value"])
        elif f"{_OWN}detail" not in body:
            is_label = body.get("purpose", motivation) in _OF_LABELS
            words = body["value"] or ""
            (labels if is_label and words else notes).append(words)
    if not labels and pieces:
        labels = [motivation or "annotation"]
    return Mark(_id(row), tuple(labels), attributes, "\n".join(filter(None, notes)), _facts(row), pieces)


def _bodies(row: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The bodies that are words; a tag that is only an IRI is called by it."""
    given = row.get("body", row.get("bodyValue", []))
    for each in given if isinstance(given, list) else [given]:
        if isinstance(each, str):
            yield {"value": each}
        elif isinstance(each, dict):
            value = each.get("value") or _iri(each.get("source", each.get("id")))
            if isinstance(value, str):
                yield {**each, "value": value}


def _are_words(body: Mapping[str, Any], key: str) -> bool:
    return isinstance(body.get(_OWN + key), str) and isinstance(body.get(f"{_OWN}value", ""), str)


def _facts(row: Mapping[str, Any]) -> dict[str, Any]:
    own = {key.removeprefix(_OWN): value for key, value in row.items() if key.startswith(_OWN)}
    makers = row.get("creator")
    maker = makers[0] if isinstance(makers, list) and makers else makers
    if isinstance(maker, dict) and maker.get("type") != "Software":
        maker = next((maker[key] for key in ("name", "nickname", "id") if isinstance(maker.get(key), str)), "")
    coder = {"coder": maker} if isinstance(maker, str) else {}
    facts = own_facts({**own, **coder})
    facts.pop("id", None)
    return {**facts, "created": moment(row.get("created"))}


def own_rows(given: Any) -> list[dict[str, Any]]:
    """The rows of a property of ours, their keys without our prefix."""
    return [{key.removeprefix(_OWN): value for key, value in row.items()} for row in objects(given)]


def _id(row: Mapping[str, Any]) -> str:
    return own_id(_iri(row))


def own_id(iri: str) -> str:
    """The id that we made an IRI of; another's IRI as it is."""
    if iri.startswith("urn:annotator:"):
        return unquote(iri.removeprefix("urn:annotator:").partition(":")[2])
    return iri.removeprefix("urn:uuid:")


def _link(row: Mapping[str, Any], number: int) -> Link | None:
    """A relation, where one of the bodies is another annotation; None for a comment on an annotation."""
    bodies = row.get("body")
    others = [each for each in bodies if isinstance(each, dict)] if isinstance(bodies, list) else []
    to = next((_iri(each.get("source")) for each in others if each.get("purpose") == "linking"), "")
    kinds = [each["value"] for each in _bodies(row) if each.get("purpose") in _OF_LABELS]
    ends = list(_targets(row.get("target")))
    if not to or len(ends) != 1:
        return None
    layer = row.get(f"{_OWN}layer", "")
    kind = kinds[0] if kinds else "linking"
    return Link(_id(row), kind, own_id(ends[0][0]), own_id(to), layer if isinstance(layer, str) else "")
