"""A CAS as an article: which of its layers are spans, relations and labels, and which feature says the label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, NamedTuple

import orjson

from annotator.errors import FormatError
from annotator.exchange.exporters.standoff.cas_structures import OWN_ID
from annotator.exchange.exporters.standoff.cas_types import (
    ARTICLE_LABEL,
    CHARACTER,
    DETAIL,
    METADATA,
    RELATION,
    SPAN,
    VIEW,
)
from annotator.exchange.importers.annotated import (
    GivenArticle,
    GivenLabel,
    GivenRelation,
    GivenSpan,
    annotated_article,
)
from annotator.exchange.importers.standoff.own_facts import own_facts, text_map
from annotator.exchange.records import GivenFile, ImportedArticle, ReadOptions, Refused

_NO_LAYERS = re.compile(
    r"uima\.|org\.apache\.uima\.|de\.tudarmstadt\.ukp\.dkpro\.core\.api\.(?!ner\.)|de\.tudarmstadt\.ukp\.clarin\.webanno\.api"
)
"""Tokens, sentences and other things that programs say of a text, not people."""
_OURS = frozenset((METADATA, SPAN, RELATION, ARTICLE_LABEL, DETAIL, CHARACTER))
_OF_LABELS = ("label", "value")
_LINKS = ("Governor", "Dependent")
_WHOLE = re.compile("-?[0-9]{1,15}")
_PIECES = re.compile(r"[0-9]{1,10} [0-9]{1,10}(?:;[0-9]{1,10} [0-9]{1,10})+")
_STAND_IN = "\ufffd"


class GivenStructure(NamedTuple):
    """A feature structure as the file gives it; ``references`` are features that name another one's id."""

    id: str
    type: str
    values: Mapping[str, str]
    references: Mapping[str, str]

    @property
    def short_type(self) -> str:
        return self.type.rpartition(".")[2]

    @property
    def has_place(self) -> bool:
        return "begin" in self.values and "end" in self.values

    def place(self) -> tuple[int, int]:
        """Where it begins and ends, in UTF-16 units; raises FormatError."""
        edges = self.values["begin"], self.values["end"]
        if not all(map(_WHOLE.fullmatch, edges)):
            raise FormatError(f"The {self.short_type} {self.id} has to begin and end at whole numbers.")
        return int(edges[0]), int(edges[1])


class Sofa(NamedTuple):
    """What a view is of: ``text`` None where that is no text. ``members`` None: the file does not say what it has."""

    id: str
    name: str
    text: str | None
    members: frozenset[str] | None = None


class GivenCas(NamedTuple):
    """A CAS. ``strings`` are the features of each type that hold words, in its type system's order, where known."""

    sofas: Sequence[Sofa]
    structures: Sequence[GivenStructure]
    strings: Mapping[str, Sequence[str]]


def article_of_cas(cas: GivenCas, file: GivenFile, options: ReadOptions) -> ImportedArticle | Refused:
    """The article that the initial view holds; Refused where a span does not stand on its text."""
    try:
        return annotated_article(_given(cas, file), options)
    except FormatError as error:
        return Refused(file.name, error.sentence)


def _given(cas: GivenCas, file: GivenFile) -> GivenArticle:
    sofa = _initial(cas.sofas)
    there = [each for each in cas.structures if _is_of(each, sofa)]
    by_type: dict[str, list[GivenStructure]] = {}
    for each in there:
        by_type.setdefault(each.type, []).append(each)
    layers = {name: found for name, found in by_type.items() if name in _OURS or is_foreign_layer(name)}
    features = {name: _label_feature(name, found, cas.strings) for name, found in layers.items()}
    spans, ids = _spans(layers, features)
    relations, homeless = _relations(layers, features, ids)
    metadata = next(iter(by_type.get(METADATA, ())), None)
    details = {each.values.get("name", ""): each.values.get("value", "") for each in by_type.get(DETAIL, ())}
    left_out = Counter(each.short_type for each in there if each.type not in layers and each.type not in _OURS)
    return GivenArticle(
        text=_with_characters(sofa.text or "", by_type.get(CHARACTER, ())),
        name=(metadata and metadata.values.get("documentTitle")) or PurePosixPath(file.name).stem,
        file_sha256=file.sha256(),
        where=file.name,
        id=details.pop(OWN_ID, None),
        meta={name: value for name, value in details.items() if name and value},
        spans=spans,
        relations=relations,
        labels=[*_labels(layers, features)],
        unit="utf16",
        notes=tuple(_told(left_out, homeless, len(cas.sofas))),
        find=not any(name in layers for name in (SPAN, DETAIL)),
    )


def is_foreign_layer(type_name: str) -> bool:
    """Whether people annotate with a type, and it is none of ours: its type system tells which feature is the label."""
    return type_name not in _OURS and not _NO_LAYERS.match(type_name)


def _initial(sofas: Sequence[Sofa]) -> Sofa:
    texts = [each for each in sofas if each.text is not None]
    if not texts:
        raise FormatError("The CAS holds no text: it has no sofaString.")
    return next((each for each in texts if each.name == VIEW), texts[0])


def _is_of(structure: GivenStructure, sofa: Sofa) -> bool:
    if sofa.members is not None:
        return structure.id in sofa.members
    return structure.references.get("sofa") == sofa.id


def _label_feature(name: str, found: Sequence[GivenStructure], strings: Mapping[str, Sequence[str]]) -> str:
    """Which feature of a layer says its labels: label or value, else its first that holds words; "" for none."""
    seen = dict.fromkeys(key for each in found for key in each.values if key not in ("begin", "end"))
    known = strings.get(name, tuple(seen))
    return next((key for key in _OF_LABELS if key in known), next(iter(known), ""))


def _spans(
    layers: Mapping[str, Sequence[GivenStructure]], features: Mapping[str, str]
) -> tuple[list[GivenSpan], dict[str, str]]:
    """The spans in the file's order of layers, and their ids by those of their structures."""
    spans: list[GivenSpan] = []
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for name, found in layers.items():
        if name in (METADATA, CHARACTER):
            continue
        for each in found:
            if not each.has_place or all(link in each.references for link in _LINKS):
                continue
            span = _own_span(each) if name == SPAN else _foreign_span(each, features[name])
            if span.id in taken:  # INCEpTION copies features to the next span
                span = span._replace(id=each.id)
            taken.add(span.id)
            ids[each.id] = span.id
            spans.append(span)
    return spans, ids


def _own_span(each: GivenStructure) -> GivenSpan:
    begin, end = each.place()
    said = dict(each.values)
    facts: dict[str, Any] = {"id": each.id, **own_facts(said)}
    return GivenSpan(
        begin, end, said.get("label") or each.short_type, ranges=_pieces(said.get("pieces", ""), begin, end),
        attributes=_attributes(said.get("attributes", "")), note=said.get("note", ""), **facts,
    )  # fmt: skip


def _foreign_span(each: GivenStructure, feature: str) -> GivenSpan:
    begin, end = each.place()
    others = {key: value for key, value in each.values.items() if key not in ("begin", "end", feature) and value}
    return GivenSpan(begin, end, each.values.get(feature) or each.short_type, id=each.id, attributes=others)


def _pieces(said: str, begin: int, end: int) -> tuple[tuple[int, int], ...]:
    """The pieces of a span; () where it was moved since they were said."""
    if not _PIECES.fullmatch(said):
        return ()
    edges = [int(edge) for piece in said.split(";") for edge in piece.split(" ")]
    if (edges[0], edges[-1]) != (begin, end) or sorted(set(edges)) != edges:
        return ()
    return tuple(zip(edges[::2], edges[1::2], strict=True))


def _attributes(said: str) -> dict[str, str]:
    if not said:
        return {}
    try:
        found = text_map(orjson.loads(said))
    except orjson.JSONDecodeError:  # somebody wrote into the feature
        found = None
    return {"attributes": said} if found is None else found


def _relations(
    layers: Mapping[str, Sequence[GivenStructure]], features: Mapping[str, str], ids: Mapping[str, str]
) -> tuple[list[GivenRelation], int]:
    """The relations between spans, and how many join something else."""
    found: list[GivenRelation] = []
    homeless = 0
    taken: set[str] = set()
    for name, structures in layers.items():
        for each in structures:
            if not all(link in each.references for link in _LINKS):
                continue
            ends = [ids.get(each.references[link]) for link in _LINKS]
            if None in ends:
                homeless += 1
                continue
            own = each.values.get("id", "") if name == RELATION else ""
            own = each.id if not own or own in taken else own
            taken.add(own)
            kind = each.values.get(features[name]) or each.short_type
            layer = each.values.get("layer", "") if name == RELATION else ""
            found.append(GivenRelation(kind, str(ends[0]), str(ends[1]), own, layer=layer))
    return found, homeless


def _labels(layers: Mapping[str, Sequence[GivenStructure]], features: Mapping[str, str]) -> Iterator[GivenLabel]:
    """What is said of the document as a whole."""
    taken: set[str] = set()
    for name, found in layers.items():
        for each in found:
            if name in (DETAIL, METADATA) or each.has_place or all(link in each.references for link in _LINKS):
                continue
            label = each.values.get(features[name]) or each.short_type
            if name != ARTICLE_LABEL:
                others = {key: value for key, value in each.values.items() if key != features[name] and value}
                yield GivenLabel(label, each.id, others)
                continue
            own = each.values.get("id", "")
            own = each.id if not own or own in taken else own
            taken.add(own)
            attributes = _attributes(each.values.get("attributes", ""))
            yield GivenLabel(label, own, attributes, layer=each.values.get("layer", ""))


def _with_characters(text: str, replaced: Sequence[GivenStructure]) -> str:
    """The text with the characters that XML could not hold in their places."""
    if not replaced:
        return text
    units = bytearray(text.encode("utf-16-le", "surrogatepass"))
    for each in replaced:
        begin, end = each.place()
        number = each.values.get("codePoint", "")
        stands = units[2 * begin : 2 * end] if 0 <= begin < end else b""
        if stands == _STAND_IN.encode("utf-16-le") and re.fullmatch("[0-9A-F]{4}", number) and number[0] != "D":
            units[2 * begin : 2 * end] = int(number, 16).to_bytes(2, "little")
    return units.decode("utf-16-le", "surrogatepass")


def _told(left_out: Mapping[str, int], homeless: int, views: int) -> Iterator[str]:
    if left_out:
        yield "left out of the CAS: " + ", ".join(f"{n} {name}" for name, n in left_out.items())
    if homeless:
        yield f"{homeless} relations were left out: what they join is no span"
    if views > 1:
        yield f"{views - 1} more views of the CAS were left out"
