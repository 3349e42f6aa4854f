"""A CAS as an article: which of its layers are spans, relations and labels, and which feature says the label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, NamedTuple

import orjson

from annotator.errors import FormatError
from annotator.exchange.exporters.standoff.cas_types import (
    ARTICLE,
    ARTICLE_LABEL,
    CHARACTER,
    CODING,
    DETAIL,
    METADATA,
    OF_SPAN,
    REGION,
    RELATION,
    SPAN,
    VIEW,
)
from annotator.exchange.exporters.standoff.xml_words import STAND_IN
from annotator.exchange.importers.annotated import (
    GivenArticle,
    GivenLabel,
    GivenRelation,
    GivenSpan,
    annotated_article,
)
from annotator.exchange.importers.standoff.cas_layers import (
    LINKS,
    STRINGS,
    CasTypes,
    GivenStructure,
    is_layer,
    is_ours,
    is_told_elsewhere,
    label_feature,
    resolved,
)
from annotator.exchange.importers.standoff.own_facts import own_coding, own_facts, own_regions, text_map
from annotator.exchange.records import CodingRow, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.model.article import Region
from annotator.sentences import worded

_PIECES = re.compile(r"[0-9]{1,10} [0-9]{1,10}(?:;[0-9]{1,10} [0-9]{1,10})+")
_PART = re.compile(r"[01]\.[0-9]{1,20}")
_OF_RELATION = ("label", "layer", "id")


class Sofa(NamedTuple):
    """What a view is of: ``text`` None where that is no text. ``members`` None: the file does not say what it has."""

    id: str
    name: str
    text: str | None
    members: frozenset[str] | None = None


class GivenCas(NamedTuple):
    """A CAS, with what is known of its types."""

    sofas: Sequence[Sofa]
    structures: Sequence[GivenStructure]
    types: CasTypes


def article_of_cas(cas: GivenCas, file: GivenFile, options: ReadOptions) -> ImportedArticle | Refused:
    """The article that the initial view holds; Refused where a span does not stand on its text."""
    try:
        return annotated_article(_given(cas, file), options)
    except FormatError as error:
        return Refused(file.name, error.sentence)


def _given(cas: GivenCas, file: GivenFile) -> GivenArticle:
    sofa = _initial(cas.sofas)
    there = [each for each in cas.structures if _is_of(each, sofa)]
    ours = is_ours(there)
    layers = _layers(cas, there, ours=ours)
    own: dict[str, list[GivenStructure]] = {}
    for each in there:
        if is_told_elsewhere(each.type, ours=ours):
            own.setdefault(each.type, []).append(each)
    features = {name: label_feature(found, cas.types.of(name)) for name, found in layers.items()}
    spans, ids = _spans(layers, features, ours=ours)
    relations, homeless = _relations(layers, features, ids, ours=ours)
    metadata = next(iter(own.get(METADATA, ())), None)
    details = {each.values.get("name", ""): each.values.get("value", "") for each in own.get(DETAIL, ())}
    left_out = Counter(each.short_type for each in there if each.type not in layers and each.type not in own)
    return GivenArticle(
        text=_with_characters(sofa.text or "", own.get(CHARACTER, ())),
        name=(metadata and metadata.values.get("documentTitle")) or PurePosixPath(file.name).stem,
        file_sha256=file.sha256(),
        where=file.name,
        id=next((each.values["id"] for each in own.get(ARTICLE, ()) if each.values.get("id")), None),
        meta={name: value for name, value in details.items() if name and value},
        spans=spans,
        relations=relations,
        labels=[*_labels(layers, features, ours=ours)],
        regions=_regions(own.get(REGION, ())),
        coding=_coding(own.get(CODING, ())),
        unit="utf16",
        proved=True,  # UIMA's standard says so
        notes=(*_told(left_out, homeless, len(cas.sofas)), *_told_of_features(layers, features, ours=ours)),
        find=not ours,
    )


def _layers(cas: GivenCas, there: Sequence[GivenStructure], *, ours: bool) -> dict[str, list[GivenStructure]]:
    """What stands in each layer, its lists of strings put in."""
    arrays = {each.id: each.lists.get("elements", "") for each in cas.structures if each.type == STRINGS}
    ids = {each.id for each in cas.structures}
    layers: dict[str, list[GivenStructure]] = {}
    ranges: dict[str, dict[str, str]] = {}
    for each in there:
        if is_layer(each.type, ours=ours):
            known = ranges[each.type] if each.type in ranges else ranges.setdefault(each.type, cas.types.of(each.type))
            layers.setdefault(each.type, []).append(resolved(each, known, arrays, ids))
    return layers


def _initial(sofas: Sequence[Sofa]) -> Sofa:
    texts = [each for each in sofas if each.text is not None]
    if not texts:
        raise FormatError(worded("The CAS holds no text: it has no sofaString."))
    return next((each for each in texts if each.name == VIEW), texts[0])


def _is_of(structure: GivenStructure, sofa: Sofa) -> bool:
    if sofa.members is not None:
        return structure.id in sofa.members
    return structure.references.get("sofa") == sofa.id


def _spans(
    layers: Mapping[str, Sequence[GivenStructure]], features: Mapping[str, str], *, ours: bool
) -> tuple[list[GivenSpan], dict[str, str]]:
    """The spans in the file's order of layers, and their ids by those of their structures."""
    spans: list[GivenSpan] = []
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for name, found in layers.items():
        for each in found:
            if not each.has_place or each.is_relation:
                continue
            span = _own_span(each) if ours and name == SPAN else _foreign_span(each, features[name])
            if span.id in taken:  # INCEpTION copies features to the next span
                span = span._replace(id=each.id)
            taken.add(span.id)
            ids[each.id] = span.id
            spans.append(span)
    return spans, ids


def _own_span(each: GivenStructure) -> GivenSpan:
    begin, end = each.place()
    said = dict(each.values)
    facts: dict[str, Any] = {"id": each.id, **own_facts({**said, "codebook_version": said.get("codebookVersion")})}
    return GivenSpan(
        begin, end, said.get("label") or each.short_type, ranges=_pieces(said.get("pieces", ""), begin, end),
        attributes={**each.features_but(*OF_SPAN), **_attributes(said.get("attributes", ""))},
        note=said.get("note", ""), **facts,
    )  # fmt: skip


def _foreign_span(each: GivenStructure, feature: str) -> GivenSpan:
    begin, end = each.place()
    label = each.values.get(feature) or each.short_type
    return GivenSpan(begin, end, label, id=each.id, attributes=each.features_but(feature))


def _coding(found: Sequence[GivenStructure]) -> tuple[CodingRow, ...]:
    return own_coding(
        {
            **each.values,
            "codebook_version": each.values.get("codebookVersion"),
            "labels_coded": _parsed(each.values.get("labelsCoded", "")),
            "suggestions_shown": each.values.get("suggestionsShown") == "true",
        }
        for each in found
    )


def _regions(found: Sequence[GivenStructure]) -> tuple[Region, ...]:
    """The parts that are marked, in UTF-16 units; raises FormatError."""
    rows: list[dict[str, Any]] = []
    for each in found:
        if each.has_place:
            start, end = each.place()
            sure = each.values.get("confidence", "")
            part = {"confidence": float(sure) if _PART.fullmatch(sure) else None}
            rows.append({**each.values, **part, "start": start, "end": end})
    return own_regions(rows)


def _parsed(said: str) -> Any:
    try:
        return orjson.loads(said)
    except orjson.JSONDecodeError:  # somebody wrote into the feature
        return None


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
    found = text_map(_parsed(said))
    return {"attributes": said} if found is None else found


def _relations(
    layers: Mapping[str, Sequence[GivenStructure]], features: Mapping[str, str], ids: Mapping[str, str], *, ours: bool
) -> tuple[list[GivenRelation], int]:
    """The relations between spans, and how many join something else."""
    found: list[GivenRelation] = []
    homeless = 0
    taken: set[str] = set()
    for name, structures in layers.items():
        for each in structures:
            if not each.is_relation:
                continue
            ends = [ids.get(each.references[link]) for link in LINKS]
            if None in ends:
                homeless += 1
                continue
            is_own = ours and name == RELATION
            own = each.values.get("id", "") if is_own else ""
            own = each.id if not own or own in taken else own
            taken.add(own)
            kind = each.values.get(features[name]) or each.short_type
            layer = each.values.get("layer", "") if is_own else ""
            found.append(GivenRelation(kind, str(ends[0]), str(ends[1]), own, layer=layer))
    return found, homeless


def _labels(
    layers: Mapping[str, Sequence[GivenStructure]], features: Mapping[str, str], *, ours: bool
) -> Iterator[GivenLabel]:
    """What is said of the document as a whole."""
    taken: set[str] = set()
    for name, found in layers.items():
        for each in found:
            if each.has_place or each.is_relation:
                continue
            label = each.values.get(features[name]) or each.short_type
            if not ours or name != ARTICLE_LABEL:
                yield GivenLabel(label, each.id, each.features_but(features[name]))
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
        if stands == STAND_IN.encode("utf-16-le") and re.fullmatch("[0-9A-F]{4}", number) and number[0] != "D":
            units[2 * begin : 2 * end] = int(number, 16).to_bytes(2, "little")
    return units.decode("utf-16-le", "surrogatepass")


def _told(left_out: Mapping[str, int], homeless: int, views: int) -> Iterator[str]:
    if left_out:
        yield worded("left out of the CAS: {counts}", counts=_counted(left_out))
    if homeless:
        yield worded("{homeless} relations were left out: what they join is no span", homeless=homeless)
    if views > 1:
        yield worded("{number} more views of the CAS were left out", number=views - 1)


def _told_of_features(
    layers: Mapping[str, Sequence[GivenStructure]], features: Mapping[str, str], *, ours: bool
) -> Iterator[str]:
    """What of the features of layers is left out: references to other annotations, and what relations have."""
    links = Counter(
        key for found in layers.values() for each in found for key in each.references if key not in ("sofa", *LINKS)
    )
    of_relations = Counter(
        key
        for name, found in layers.items()
        for each in found
        if each.is_relation
        for key in each.features_but(features[name], *(_OF_RELATION if ours and name == RELATION else ()))
    )
    if links:
        yield worded("features that refer to other annotations were left out: {counts}", counts=_counted(links))
    if of_relations:
        yield worded("features of relations were left out: {counts}", counts=_counted(of_relations))


def _counted(found: Mapping[str, int]) -> str:
    return ", ".join(f"{n} {name}" for name, n in found.items())
