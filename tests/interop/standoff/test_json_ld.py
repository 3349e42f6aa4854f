"""Claims about Web Annotations as others see them: the model's schema holds, a JSON-LD processor finds the spans."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from annotator.exchange.registry import formats

FORM = formats()["web-annotation"]
SCHEMA = Path(__file__).parent.with_name("schemas") / "web_annotation_page.json"
OA, BASE = "http://www.w3.org/ns/oa#", "http://example.org/export/"
CONTEXT = {
    "id": "@id",
    "type": "@type",
    **{name: f"oa:{name}" for name in ("Annotation", "TextualBody", "SpecificResource")},
    **{name: f"oa:{name}" for name in ("TextPositionSelector", "TextQuoteSelector", "exact", "prefix", "suffix")},
    **{name: {"@id": f"oa:{name}", "@type": "xsd:nonNegativeInteger"} for name in ("start", "end")},
    "oa": OA,
    "as": "http://www.w3.org/ns/activitystreams#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "AnnotationPage": "as:OrderedCollectionPage",
    "AnnotationCollection": "as:OrderedCollection",
    "Person": "foaf:Person",
    "Software": "as:Application",
    "name": "foaf:name",
    "label": "rdfs:label",
    "value": "rdf:value",
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "partOf": {"@id": "as:partOf", "@type": "@id"},
    "creator": {"@id": "dcterms:creator", "@type": "@id"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    **{name: f"oa:{name}" for name in ("tagging", "linking", "classifying", "commenting", "describing")},
}
"""What the terms that we use stand for, after the vocabulary of the W3C: no network in tests."""


def test_every_page_is_what_the_model_asks_for(given) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    given.written(FORM)
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    pages = sorted(given.folder.glob("*.jsonld"))
    assert len(pages) == 3
    for each in pages:
        jsonschema.Draft202012Validator(schema).validate(json.loads(each.read_text("utf-8")))


def test_a_json_ld_processor_finds_every_span_on_its_words(given) -> None:
    pyld = pytest.importorskip("pyld")

    def load(url: str, _options) -> dict:
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": url,
            "document": {"@context": CONTEXT},
        }

    given.written(FORM)
    page = json.loads((given.folder / "第一篇.jsonld").read_text("utf-8"))
    (seen,) = pyld.jsonld.expand(page, {"documentLoader": load, "base": BASE})
    rows = seen["http://www.w3.org/ns/activitystreams#items"][0]["@list"]
    spans = {row["@id"]: row for row in rows if _motive(row) == "tagging"}
    assert len(spans) == len(given.spans)
    for span in given.spans:
        row = spans[f"urn:annotator:span:{span.id}"]
        found = [_selected(target, given.folder) for target in row[f"{OA}hasTarget"]]
        assert found == list(span.ranges or ((span.start, span.end),))
        assert row["urn:annotator:layer"] == [{"@value": "li"}]
    (link,) = (row for row in rows if _motive(row) == "linking")
    assert link[f"{OA}hasTarget"] == [{"@id": "urn:annotator:span:span-1"}]
    assert {"@id": "urn:annotator:span:span-2"} in [
        body.get(f"{OA}hasSource", [None])[0] for body in link[f"{OA}hasBody"]
    ]


def _motive(row) -> str:
    (motive,) = row[f"{OA}motivatedBy"]
    return motive["@id"].removeprefix(OA)


def _selected(target, folder: Path) -> tuple[int, int]:
    """The position that a target states, where its source's text has the words of its quote there, and around them."""
    (source,) = target[f"{OA}hasSource"]
    text = (folder / unquote(source["@id"].removeprefix(urljoin(BASE, "./")))).read_bytes().decode()
    selectors = {each["@type"][0].removeprefix(OA): each for each in target[f"{OA}hasSelector"]}
    place, words = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]
    start, end = (int(place[OA + key][0]["@value"]) for key in ("start", "end"))
    exact, prefix, suffix = (words[OA + key][0]["@value"] for key in ("exact", "prefix", "suffix"))
    assert text[start:end] == exact
    assert text[:start].endswith(prefix) and text[end:].startswith(suffix)
    return start, end
