"""The contract's record (``annotator/1``) as types: what a line of the JSONL export holds, and what ``records`` yields.

Offsets are half-open code points of the record's ``text``; ``source_start`` and ``source_end`` those of the source.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

Script = Literal["hans", "hant", "reading", "source"]
"""Which text a record has: Simplified, Traditional, the article's own script repaired, or as it was imported."""
Scope = Literal["coded", "body", "all"]
Status = Literal["done", "all"]
Punctuation = Literal["asis", "fullwidth"]
Unknown = Literal["keep", "out"]
Both = Literal["paired", "doubled"]


class SpanRecord(TypedDict):
    """A span: ``record["text"][start:end] == span["text"]``; with ``ranges`` these are the envelope of its pieces."""

    id: str
    start: int
    end: int
    ranges: NotRequired[list[list[int]]]
    label: str
    text: str
    layer: str
    coder: str | None
    origin: str
    state: str
    certainty: str | None
    attributes: dict[str, str]
    note: str
    codebook_version: int
    created: str
    source_start: int
    source_end: int


RelationRecord = TypedDict(
    "RelationRecord", {"id": str, "type": str, "from": str, "to": str, "layer": str}
)  # "from" is a word of Python
"""A typed arrow between two spans, named by their ids."""


class DocumentAnnotationRecord(TypedDict):
    """A label of the whole article."""

    id: str
    label: str
    layer: str
    attributes: dict[str, str]


class RegionRecord(TypedDict):
    """A part of the page: title, byline, dateline, body, footer ..."""

    id: str
    start: int
    end: int
    kind: str
    repeats: str | None
    confidence: NotRequired[float]
    evidence: NotRequired[str]
    origin: NotRequired[str]


class CodingRecord(TypedDict):
    """How far a layer has come with the article, and which labels it looked for."""

    layer: str
    coder: str | None
    status: str
    codebook_version: int
    labels_coded: list[str]
    suggestions_shown: bool
    kind: NotRequired[str]


class ParallelRecord(TypedDict):
    """The other script: ``spans[i]`` is where ``record["spans"][i]`` stands in its ``text``, or None."""

    script: str
    text: str
    spans: list[list[int] | None]


class WindowRecord(TypedDict):
    """Which piece of its article a record is, in code points of the article's whole text."""

    article: str
    start: int
    end: int
    index: int


class SourceRecord(TypedDict):
    """Where the article came from: the file's name, and the fingerprints of its text and its bytes."""

    name: str
    sha256: str
    file_sha256: str
    unit: str


class CodebookRecord(TypedDict):
    """The codebook in force."""

    name: str
    version: int
    hash: str


class Record(TypedDict):
    """One article, or one window of one. The last four keys stand only in records of the whole source."""

    schema: str
    id: str
    text: str
    script: str
    spans: list[SpanRecord]
    relations: list[RelationRecord]
    labels: list[str]
    document_annotations: list[DocumentAnnotationRecord]
    regions: list[RegionRecord]
    coding: list[CodingRecord]
    parallel: NotRequired[ParallelRecord]
    meta: dict[str, str]
    window: NotRequired[WindowRecord]
    split: NotRequired[str]
    group: NotRequired[str]
    source: SourceRecord
    codebook: CodebookRecord
    repairs: NotRequired[list[dict[str, Any]]]
    overrides: NotRequired[list[dict[str, Any]]]
    published_script: NotRequired[str]
