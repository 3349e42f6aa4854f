"""brat standoff: NAME.txt and NAME.ann an article, and the configuration that brat shows them with.

What brat has no line for (ids, coders, spans of line ends ...) stands in comments on the document, which brat's
reader carries along; importers.standoff.brat believes them where brat's own lines still say the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

import orjson

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.contract_jsonl import one_line as one_json_line
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import article_name
from annotator.exchange.exporters.standoff.brat_conf import Used, annotation_conf, visual_conf
from annotator.exchange.exporters.standoff.brat_names import brat_word, fragments, one_line
from annotator.exchange.exporters.standoff.file_names import names_apart
from annotator.exchange.registry import Format, Lost
from annotator.sentences import worded

Record = dict[str, Any]
OURS = "Annotator"
TEXT_SHA256 = "text_sha256"
"""Of the .txt file as UTF-8 without mark, line ends LF: regions stand on this text and no other."""
_OF_SPAN = ("id", "layer", "coder", "origin", "state", "certainty", "codebook_version", "created")
_IN_FULL = (*_OF_SPAN, "label", "attributes", "note")
_OF_ARTICLE = ("id", "meta", "document_annotations", "coding", "regions")


def write_brat(records: Iterable[Record], job: ExportJob) -> Iterator[tuple[str, bytes]]:
    """The files of the folder; the two configurations come last, when all that is used is known."""
    apart, used = names_apart(), Used(job.context)
    for record in records:
        name = apart(article_name(record))
        yield f"{name}.txt", record["text"].encode()
        yield f"{name}.ann", "".join(f"{line}\n" for line in _lines(record, used)).encode()
    yield "annotation.conf", annotation_conf(job.context, used).encode()
    yield "visual.conf", visual_conf(job.context, used).encode()


def _lines(record: Record, used: Used) -> Iterator[str]:
    text = record["text"]
    ids: dict[str, str] = {}
    told: list[Record] = [_of_article(record)]
    attributes, notes = 0, 0
    for row in record["spans"]:
        pieces = tuple(map(tuple, row.get("ranges") or ((row["start"], row["end"]),)))
        found = fragments(text, pieces)
        if not found:
            told.append({"of": "span", "pieces": pieces, **_picked(row, _IN_FULL)})
            continue
        name = ids[row["id"]] = f"T{len(ids) + 1}"
        yield _span_line(record, row, name, found, used)
        for key, value in row["attributes"].items():
            attributes += 1
            word, value_word = used.attribute(key, value)
            yield f"A{attributes}\t{word} {name} {value_word}"
        if row["note"]:
            notes += 1
            yield f"#{notes}\tAnnotatorNotes {name}\t{one_line(row['note'])}"
        told.append(_beside_line(row, name, pieces, used))
    lines = 0
    for row in record["relations"]:
        if row["from"] not in ids or row["to"] not in ids:
            told.append({"of": "relation", **row})
            continue
        lines += 1
        word = used.relation(row["type"])
        yield f"R{lines}\t{word} Arg1:{ids[row['from']]} Arg2:{ids[row['to']]}"
        told.append({"of": f"R{lines}", **_picked(row, ("id", "layer")), **_renamed("type", row["type"], word)})
    for number, each in enumerate(told, notes + 1):
        yield f"#{number}\t{OURS} DOC\t{_json(each)}"


def _span_line(record: Record, row: Record, name: str, found: tuple[tuple[int, int], ...], used: Used) -> str:
    text = record["text"]
    if text[row["start"] : row["end"]] != row["text"]:
        raise ExportMismatch(
            worded(
                "{article_name}: the span {row} does not stand on its text.",
                article_name=article_name(record),
                row=row["id"],
            )
        )
    word = used.label(row["label"])
    places = ";".join(f"{start} {end}" for start, end in found)
    return f"{name}\t{word} {places}\t{' '.join(text[start:end] for start, end in found)}"


def _beside_line(row: Record, name: str, pieces: Any, used: Used) -> Record:
    """What brat's own lines do not say of a span; its pieces tell whether it still stands where it did."""
    said = {"of": name, "pieces": pieces, **_picked(row, _OF_SPAN)}
    said |= _renamed("label", row["label"], used.of_labels.of(row["label"]))
    words = {used.of_attributes.of(key): brat_word(value) for key, value in row["attributes"].items()}
    said |= _renamed("attributes", row["attributes"], words)
    if one_line(row["note"]) != row["note"] or row["note"].strip() != row["note"]:
        said["note"] = row["note"]
    return said


def _renamed(key: str, meant: Any, written: Any) -> Record:
    """What is meant, beside how it stands in brat's line: it is believed as long as the line says so."""
    return {key: meant, f"{key} written": written} if written != meant else {}


def _of_article(record: Record) -> Record:
    said = {key: record[key] for key in _OF_ARTICLE}
    text = sha256(record["text"].encode("utf-8", "surrogatepass")).hexdigest()
    return {"of": "article", "name": article_name(record), **said, TEXT_SHA256: text}


def _picked(row: Record, keys: Iterable[str]) -> Record:
    return {key: row[key] for key in keys if row.get(key) not in (None, "", {})}


def _json(said: Record) -> str:
    return one_json_line(orjson.dumps(said)).decode()


FORMAT = Format(
    name="brat",
    title=worded("brat standoff, a folder of .txt and .ann"),
    extensions=(".ann",),
    writes_folder=write_brat,
    ending="",
    companions=(".txt", "annotation.conf", "visual.conf"),
    one_article=True,
    read_by=("brat (its reader in bratiaa)", "pybrat"),
    keeps={
        "text": True,
        "overlap": True,
        "discontinuous": "as fragments, as is a span over a line end, which comes back in one piece",
        "attributes": "as attributes with values; words that brat does not take stand in a comment as well",
        "relations": True,
        "notes": "as AnnotatorNotes, on one line; the lines come back",
        "coder": "in a comment on the document",
        "both scripts": Lost("the script exported; on import the other is converted"),
        "state": "in a comment on the document",
        "article attributes": "in a comment on the document",
        "coding": "in a comment on the document; what is done is believed as long as the text is the same",
        "regions": "in a comment on the document, believed as long as the text is the same",
        "certainty": "in a comment on the document",
        "article labels": "in a comment on the document",
        "details": "in a comment on the document",
        "ids": "in a comment on the document; brat has numbers of its own",
    },
    cannot=(
        "A span of nothing but line ends is no annotation to brat: it stands in a comment, and comes back.",
        "brat takes labels of ASCII letters, digits, - and _: others are written by number and named in visual.conf.",
        "Values of attributes that become one word to brat look the same there; they come back as they were.",
        "The .ann file is read as a whole, 64 MB at most.",
        "Normalisations (N), events (E) and equivalences (*) are not read: events leave their triggers as spans.",
    ),
)
