"""doccano's JSONL and JSON, of projects of spans, of relations and of whole texts, and of its older releases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeGuard

import orjson

from annotator.exchange.importers.annotated import GivenArticle, GivenLabel, GivenRelation, GivenSpan
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.tools.heads import first_record
from annotator.exchange.importers.tools.json_files import articles_of_file
from annotator.exchange.importers.tools.tasks import article_with
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.exchange.tools import COMMENTS, DOCCANO, DOCCANO_KEYS, DOCCANO_TITLE, details_in, set_aside

_SAID = ("label", "labels", "annotations", "entities")
_NOT_OURS = ("schema", "tokens", "spans", "ner_tags", "@context")
_TRIPLE = 3


def read_lines(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterable[ImportedArticle | Refused]:
    """The texts of a file, each an article. Raises FormatError, OSError."""
    return articles_of_file(file, encoding, options, given_line)


def knows_lines(head: bytes, name: str) -> bool:
    """Whether the first record has spans as doccano writes them, or labels beside its comments."""
    line, begun = first_record(head)
    if not line:
        return b'"text"' in begun and any(mark in begun for mark in (b'"start_offset"', b'"Comments"'))
    if not isinstance(line.get("text", line.get("data")), str) or any(key in line for key in _NOT_OURS):
        return False
    if "Comments" in line or ("entities" in line and "relations" in line):
        return True
    return any(isinstance(rows := line.get(key), list) and rows and all(map(_is_span, rows)) for key in _SAID)


def _is_span(row: Any) -> bool:
    if isinstance(row, dict):
        return "start_offset" in row and "end_offset" in row
    return _is_triple(row)


def _is_triple(row: Any) -> TypeGuard[tuple[int, int, str]]:
    return isinstance(row, list) and len(row) == _TRIPLE and list(map(type, row)) == [int, int, str]


def given_line(line: Fields, file: GivenFile, number: int, where: str) -> GivenArticle:
    """A line as an article; raises FormatError."""
    text = line.text("text" if "text" in line.values or "data" not in line.values else "data", empty=False)
    spans: list[GivenSpan] = []
    labels: list[GivenLabel] = []
    for key in _SAID:
        read = list(_read(line, key))
        labels += [each for each in read if isinstance(each, GivenLabel)]
        spans = spans or [each for each in read if isinstance(each, GivenSpan)]
    labels += [GivenLabel(each) for each in line.texts("cats")] if line.values.get("cats") else []
    details = details_in(_details(line.values), DOCCANO_KEYS - {COMMENTS})
    article = article_with(details, text, file, number, where)
    return article._replace(spans=spans, labels=labels, relations=_relations(line))


def _details(line: dict[str, Any]) -> dict[str, Any]:
    """What else the line says: its other keys, its ``meta``, which may be JSON in a string, and its comments."""
    found = {key: value for key, value in line.items() if key not in DOCCANO_KEYS}
    meta = line.get("meta")
    if isinstance(meta, str):
        try:
            meta = orjson.loads(meta)
        except orjson.JSONDecodeError:
            found[set_aside("meta", DOCCANO_KEYS)] = meta
    if isinstance(meta, dict):
        found |= {key: value for key, value in meta.items() if key not in DOCCANO_KEYS}
    comments = line.get("Comments", line.get(COMMENTS))
    words = [each for each in comments if isinstance(each, str)] if isinstance(comments, list) else []
    return found | ({COMMENTS: "\n".join(words)} if words else {})


def _read(line: Fields, key: str) -> Iterator[GivenSpan | GivenLabel]:
    """What stands under one of the keys under which doccano has had its spans and labels."""
    rows = line.values.get(key)
    if rows is None:
        return
    if isinstance(rows, str):
        rows = [rows]
    if not isinstance(rows, list):
        raise line.wrong(f"{key} has to be a list")
    for place, row in enumerate(rows):
        if isinstance(row, str) and row:
            yield GivenLabel(row)
        elif isinstance(row, dict):
            yield from _of_object(Fields(row, f"{key}[{place}]"))
        elif _is_triple(row) and row[2]:
            yield GivenSpan(row[0], row[1], row[2])
        else:
            raise line.wrong(f"{key}[{place}] is {said(row)}, it has to be [start, end, label] or a label")


def _of_object(row: Fields) -> Iterator[GivenSpan | GivenLabel]:
    label = row.values.get("label")
    label = str(label) if type(label) is int else row.text("label", empty=False)
    user = row.values.get("user")
    coder = f"user {user}" if type(user) is int else user if isinstance(user, str) else ""
    if "start_offset" not in row.values:
        yield GivenLabel(label, coder=coder)
        return
    own = row.values.get("id")
    yield GivenSpan(
        row.whole("start_offset"), row.whole("end_offset"), label, id="" if own is None else str(own), coder=coder
    )


def _relations(line: Fields) -> list[GivenRelation]:
    if not line.values.get("relations"):
        return []
    return [
        GivenRelation(row.text("type", empty=False), str(row.get("from_id")), str(row.get("to_id")))
        for row in line.objects("relations")
    ]


FORMAT = Format(DOCCANO, DOCCANO_TITLE, (".jsonl", ".json"), streams=read_lines, knows=knows_lines)
