"""W3C Web Annotation: NAME.txt and NAME.jsonld an article, a page of annotations with position and quote selectors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

import orjson

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import article_name
from annotator.exchange.exporters.standoff.file_names import names_apart
from annotator.exchange.registry import Format, Lost
from annotator.sentences import worded

Record = dict[str, Any]
CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"annotator": "urn:annotator:"}]
AROUND = 32
"""Characters of context that a quote selector states before and after its words."""
_UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_OF_SPAN = ("layer", "certainty", "state", "origin", "codebook_version")


def write_web_annotation(records: Iterable[Record], job: ExportJob) -> Iterator[tuple[str, bytes]]:
    """The files of the folder, each text before its annotations."""
    apart = names_apart()
    for record in records:
        name = apart(article_name(record))
        yield f"{name}.txt", record["text"].encode()
        yield f"{name}.jsonld", _head(record) + b'"items":[\n'
        mark = b""
        for each in _annotations(record, quote(f"{name}.txt")):
            yield f"{name}.jsonld", mark + orjson.dumps(each)
            mark = b",\n"
        yield f"{name}.jsonld", b"\n]}\n"


def _head(record: Record) -> bytes:
    """The page without its items, which follow."""
    book = record["codebook"]
    page = {
        "@context": CONTEXT,
        "id": iri("article", record["id"]),
        "type": "AnnotationPage",
        "partOf": {"id": iri("codebook", book["hash"]), "type": "AnnotationCollection", "label": book["name"]},
        "startIndex": 0,
        "annotator:name": article_name(record),
        "annotator:article": record["id"],
        "annotator:unit": "code point",
        "annotator:coding": [_ours(row) for row in record["coding"]],
        "annotator:regions": [_ours(row) for row in record["regions"]],
    }
    return orjson.dumps(page)[:-1] + b","


def _ours(row: Record) -> Record:
    return {f"annotator:{key}": value for key, value in row.items() if value is not None}


def iri(kind: str, id_: str) -> str:
    """What a thing of the project is called in JSON-LD."""
    return f"urn:uuid:{id_}" if kind == "span" and _UUID.fullmatch(id_) else f"urn:annotator:{kind}:{quote(id_, '')}"


def _annotations(record: Record, source: str) -> Iterator[Record]:
    for row in record["spans"]:
        yield _span(record, row, source)
    for row in record["relations"]:
        link = {"type": "SpecificResource", "purpose": "linking", "source": iri("span", row["to"])}
        yield {
            **_named("relation", row["id"], "linking"),
            "body": [_body("tagging", row["type"]), link],
            "target": iri("span", row["from"]),
            "annotator:layer": row["layer"],
        }
    for row in record["document_annotations"]:
        yield {
            **_named("label", row["id"], "classifying"),
            "body": [_body("classifying", row["label"]), *_attributes(row)],
            "target": source,
            "annotator:layer": row["layer"],
        }
    if record["meta"]:
        details = (_body("describing", value) | {"annotator:detail": name} for name, value in record["meta"].items())
        yield {**_named("details", record["id"], "describing"), "body": list(details), "target": source}


def _span(record: Record, row: Record, source: str) -> Record:
    text = record["text"]
    if text[row["start"] : row["end"]] != row["text"]:
        raise ExportMismatch(
            worded(
                "{article_name}: the span {row} does not stand on its text.",
                article_name=article_name(record),
                row=row["id"],
            )
        )
    targets = [_target(text, start, end, source) for start, end in row.get("ranges") or [(row["start"], row["end"])]]
    maker = {"type": "Person", "name": row["coder"]} if row["coder"] else {"type": "Software", "name": row["layer"]}
    notes = [_body("commenting", row["note"])] if row["note"] else []
    return {
        **_named("span", row["id"], "tagging"),
        "created": row["created"],
        "creator": maker,
        "body": [_body("tagging", row["label"]), *_attributes(row), *notes],
        "target": targets if len(targets) > 1 else targets[0],
        **{f"annotator:{key}": str(row[key]) for key in _OF_SPAN if row[key]},
    }


def _target(text: str, start: int, end: int, source: str) -> Record:
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    words = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(start - AROUND, 0) : start],
        "suffix": text[end : end + AROUND],
    }
    return {"type": "SpecificResource", "source": source, "selector": [position, words]}


def _named(kind: str, id_: str, motivation: str) -> Record:
    return {"id": iri(kind, id_), "type": "Annotation", "motivation": motivation}


def _body(purpose: str, value: str) -> Record:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _attributes(row: Record) -> Iterator[Record]:
    """Each attribute as a tag of its own, such as ``force: strong``."""
    for key, value in row["attributes"].items():
        yield _body("tagging", f"{key}: {value}") | {"annotator:attribute": key, "annotator:value": value}


FORMAT = Format(
    name="web-annotation",
    title=worded("W3C Web Annotation (JSON-LD), a folder of .txt and .jsonld"),
    extensions=(".jsonld",),
    writes_folder=write_web_annotation,
    companions=(".txt",),
    read_by=("pyld (with the W3C's terms as our tests spell them)",),
    keeps={
        "text": "in a file beside the annotations",
        "overlap": True,
        "discontinuous": "as several targets",
        "attributes": "as further tags",
        "relations": "as annotations that link one to another",
        "notes": "as comments",
        "coder": True,
        "both scripts": Lost("the script exported; on import the other is converted"),
        "state": True,
        "article attributes": "as further tags",
        "coding": "as a property of the page",
        "regions": "as a property of the page",
        "certainty": True,
        "article labels": "as annotations of the whole text",
        "details": "as a description of the whole text",
        "ids": True,
    },
    cannot=(
        "Of selectors only text positions and text quotes are read; positions are code points.",
        "Where position and quote disagree the article is refused; --offsets quote lets the quotes decide.",
        "An annotation with several tags comes in as a span for each.",
        "Of what Hypothesis puts out the tags, notes, users and times are read; each page's text has to stand beside "
        "it, called as the last part of the page's address, or that with .txt.",
        "A file is read as a whole, 64 MB at most.",
    ),
)
