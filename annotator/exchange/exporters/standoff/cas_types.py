"""The types of the CAS that we write: layers that INCEpTION takes as custom ones, named so that it knows them again."""

from __future__ import annotations

from typing import Any, NamedTuple

ANNOTATION = "uima.tcas.Annotation"
STRING = "uima.cas.String"
SPAN = "webanno.custom.Span"
RELATION = "webanno.custom.SpanRelation"
ARTICLE = "webanno.custom.Article"
ARTICLE_LABEL = "webanno.custom.ArticleLabel"
DETAIL = "webanno.custom.ArticleDetail"
CODING = "webanno.custom.CodingState"
REGION = "webanno.custom.Region"
CHARACTER = "webanno.custom.ReplacedCharacter"
METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
SOFA = "uima.cas.Sofa"
VIEW = "_InitialView"


class CasType(NamedTuple):
    """One type: what it extends, its features with what each holds, a sentence on it."""

    name: str
    super_type: str
    features: dict[str, str]
    description: str


def _strings(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, STRING)


OF_SPAN = (
    "label", "note", "attributes", "certainty", "coder", "layer", "state", "origin", "codebookVersion", "created",
    "pieces", "id",
)  # fmt: skip
TYPES = (
    CasType(
        METADATA, "uima.tcas.DocumentAnnotation",
        _strings("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri")
        | {"isLastSegment": "uima.cas.Boolean"},
        "What the document is called",
    ),
    CasType(
        SPAN, ANNOTATION, _strings(*OF_SPAN),
        "A labelled span; attributes are a JSON object, pieces the offsets (7 9;11 18) where it is discontinuous",
    ),
    CasType(
        RELATION, ANNOTATION, {"Governor": SPAN, "Dependent": SPAN, **_strings("label", "layer", "id")},
        "A relation from the governor to the dependent",
    ),
    CasType(
        ARTICLE_LABEL, "uima.cas.AnnotationBase", _strings("label", "layer", "attributes", "id"),
        "A label of the whole article",
    ),
    CasType(ARTICLE, "uima.cas.AnnotationBase", _strings("id"), "The article: INCEpTION writes over documentId"),
    CasType(
        CODING, "uima.cas.AnnotationBase",
        _strings("layer", "coder", "kind", "status", "codebookVersion", "labelsCoded", "suggestionsShown"),
        "How far a layer has come with the article; labelsCoded is a JSON list of the labels that were looked for",
    ),
    CasType(
        REGION, ANNOTATION, _strings("kind", "repeats", "confidence", "evidence", "origin", "id"),
        "A part of the article, as its title; repeats is the id of the region whose words it repeats",
    ),
    CasType(DETAIL, "uima.cas.AnnotationBase", _strings("name", "value"), "A detail of the article, as its outlet"),
    CasType(
        CHARACTER, ANNOTATION, _strings("codePoint"),
        "A character that XML cannot hold, by its number in hexadecimal; U+FFFD stands in its place",
    ),
)  # fmt: skip


def typesystem_xml() -> str:
    """TypeSystem.xml, which belongs to every XMI file."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
        "<types>",
    ]
    for each in TYPES:
        lines += [
            f"<typeDescription><name>{each.name}</name>",
            f"<description>{each.description}</description>",
            f"<supertypeName>{each.super_type}</supertypeName>",
            "<features>",
            *(_feature(name, range_) for name, range_ in each.features.items()),
            "</features></typeDescription>",
        ]
    return "\n".join([*lines, "</types>", "</typeSystemDescription>", ""])


def _feature(name: str, range_: str) -> str:
    return (
        f"<featureDescription><name>{name}</name><description/><rangeTypeName>{range_}</rangeTypeName>"
        "</featureDescription>"
    )


def types_json() -> dict[str, Any]:
    """The same as the %TYPES of a JSON CAS."""
    return {
        each.name: {"%NAME": each.name, "%SUPER_TYPE": each.super_type, "%DESCRIPTION": each.description}
        | {name: {"%NAME": name, "%RANGE": range_} for name, range_ in each.features.items()}
        for each in TYPES
    }
