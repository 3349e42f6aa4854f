"""UIMA CAS as XMI: TypeSystem.xml and NAME.xmi an article, offsets in UTF-16 units as Java counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import (
    ARTICLE_LABELS,
    ATTRIBUTES,
    CERTAINTY,
    DETAILS,
    NOTES,
    RELATIONS,
    Remark,
    article_name,
)
from annotator.exchange.exporters.standoff.cas_structures import SOFA_ID, Structure, structures_of
from annotator.exchange.exporters.standoff.cas_types import CHARACTER, TYPES, VIEW, typesystem_xml
from annotator.exchange.exporters.standoff.file_names import names_apart
from annotator.exchange.exporters.standoff.xml_words import NOT_XML, attribute, holdable
from annotator.exchange.registry import Format, Lost
from annotator.sentences import worded
from annotator.text.utf16 import Utf16Index

Record = dict[str, Any]
_OF_SPANS = {"note": NOTES, "attributes": ATTRIBUTES, "certainty": CERTAINTY}
"""What the report says where XML cannot hold this value of a span; of any other, that the article's details are not."""
_AT_ONCE = 2_000
"""Elements in one piece of the file."""


def write_xmi(records: Iterable[Record], job: ExportJob) -> Iterator[tuple[str, bytes]]:
    """The files of the folder, TypeSystem.xml first."""
    apart = names_apart()
    yield "TypeSystem.xml", typesystem_xml().encode()
    for record in records:
        name = f"{apart(article_name(record))}.xmi"
        held: list[str] = []
        for element in _elements(record, job):
            held.append(element)
            if len(held) >= _AT_ONCE:
                yield name, "".join(held).encode()
                held.clear()
        yield name, "".join(held).encode()


def _elements(record: Record, job: ExportJob) -> Iterator[str]:
    spaces = dict.fromkeys(_namespace(each.name) for each in TYPES)
    declared = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in spaces)
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"{declared} xmi:version="2.0">\n'
        '<cas:NULL xmi:id="0"/>\n'
    )
    text = record["text"]
    yield (
        f'<cas:Sofa xmi:id="{SOFA_ID}" sofaNum="1" sofaID="{VIEW}" mimeType="text" sofaString="{attribute(text)}"/>\n'
    )
    number, rows = SOFA_ID, {row["id"]: row for row in record["spans"]}
    for each in structures_of(record):
        number = each.id
        yield _element(_holdable(each, rows, record, job))
    place = Utf16Index(text).to_qt
    for number, found in enumerate(NOT_XML.finditer(text), number + 1):  # noqa: B020  # counting goes on
        at = place(found.start())
        yield _element(Structure(number, CHARACTER, at, at + 1, {"codePoint": f"{ord(found[0]):04X}"}, {}))
    members = " ".join(map(str, range(SOFA_ID + 1, number + 1)))
    yield f'<cas:View sofa="{SOFA_ID}" members="{members}"/>\n</xmi:XMI>\n'


def _namespace(type_name: str) -> tuple[str, str]:
    package = type_name.rpartition(".")[0]
    return package.rpartition(".")[2], f"http:///{package.replace('.', '/')}.ecore"


def _element(each: Structure) -> str:
    tag = f"{_namespace(each.type)[0]}:{each.type.rpartition('.')[2]}"
    place = "" if each.begin is None else f' begin="{each.begin}" end="{each.end}"'
    values = "".join(f' {name}="{attribute(value)}"' for name, value in each.values.items())
    references = "".join(f' {name}="{target}"' for name, target in each.references.items())
    return f'<{tag} xmi:id="{each.id}" sofa="{SOFA_ID}"{place}{values}{references}/>\n'


def _holdable(each: Structure, rows: Mapping[str, Record], record: Record, job: ExportJob) -> Structure:
    """The structure with U+FFFD for what XML cannot hold in its values, which the report then says.

    ``rows`` are the spans of the record by their ids.
    """
    changed = [name for name, value in each.values.items() if NOT_XML.search(value)]
    if not changed:
        return each
    kind, own = each.type.rpartition(".")[2], each.values.get("id", "")
    for reason in dict.fromkeys(_OF_SPANS.get(name, DETAILS) for name in changed) if kind == "Span" else ():
        if reason == DETAILS:
            job.report.remark(DETAILS, article_name(record))
        else:
            job.report.span_remark(reason, record, rows[own])
    if kind != "Span":
        reason = {"SpanRelation": RELATIONS, "ArticleLabel": ARTICLE_LABELS}.get(kind, DETAILS)
        job.report.remarks.append(Remark(reason, article_name(record), "" if reason == DETAILS else own))
    return each._replace(values=each.values | {name: holdable(each.values[name]) for name in changed})


CAS_KEEPS: dict[str, bool | str] = {
    "text": True,
    "overlap": True,
    "discontinuous": "as the envelope, its pieces in a feature",
    "attributes": "as a JSON object in a feature",
    "relations": "from governor to dependent",
    "notes": True,
    "coder": True,
    "both scripts": Lost("the script exported; on import the other is converted"),
    "state": True,
    "article attributes": "as a JSON object in a feature",
    "coding": "as annotations of the document, one for each layer",
    "regions": "as annotations of their own",
    "certainty": True,
    "article labels": "as annotations of the document",
    "details": "as annotations of the document",
    "ids": True,
}
FORMAT = Format(
    name="xmi",
    title=worded("UIMA CAS XMI, a folder of .xmi with TypeSystem.xml"),
    extensions=(".xmi",),
    writes_folder=write_xmi,
    companions=("TypeSystem.xml", "typesystem.xml"),
    one_article=True,
    read_by=("dkpro-cassis",),
    keeps=CAS_KEEPS | {"text": "with U+FFFD for characters that XML cannot hold, and their numbers beside them"},
    cannot=(
        "Characters that XML cannot hold (control characters, U+FFFE) come back in texts, not in notes and names.",
        "Only the initial view is read, and of its layers those of spans and relations: no tokens, no sentences.",
        "Features of relations, and features that refer to other annotations, are left out and counted.",
        "What a file says is held as a whole; it may have 64 MB.",
    ),
)
