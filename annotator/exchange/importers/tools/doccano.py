"""doccano's JSONL and JSON, of projects of spans, of relations and of whole texts, and of its older releases.

Other lines with spans under the same keys are read too, CLUENER's among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeGuard

import orjson

from annotator.exchange.importers.annotated import GivenArticle, GivenLabel, GivenRelation, GivenSpan
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.tools.heads import Parsed, records_in
from annotator.exchange.importers.tools.json_files import articles_of_file
from annotator.exchange.importers.tools.tasks import article_with
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.exchange.tools import COMMENTS, DOCCANO, DOCCANO_KEYS, DOCCANO_TITLE, details_in, set_aside
from annotator.sentences import worded

_SAID = ("entities", "annotations", "label", "labels")
"""First come those whose spans have ids, which relations name."""
_LISTS = ("entities", "label", "labels")
_LABELS = ("label", "labels")
_NOT_OURS = ("schema", "tokens", "spans", "ner_tags", "@context")
_CUT = re.compile(
    rb'"start_offset"|"Comments"|"(?:label|labels|entities)"\s*:\s*\[\s*\[\s*\d+\s*,\s*\d+\s*,\s*"'
    rb'|"entities"\s*:\s*\[\s*\{\s*"|"(?:label|entities)"\s*:\s*\[\s*\]'
)
_CUT_NOT_OURS = re.compile(rb'"(?:schema|tokens|spans|ner_tags|@context|result|%TYPES)"\s*:')
_ENDS = (("start_offset", "end_offset"), ("start", "end"))
_TAG = re.compile("O|[BIESLUM]-.+")
_TRIPLE, _PAIR = 3, 2


def read_lines(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterable[ImportedArticle | Refused]:
    """The texts of a file, each an article. Raises FormatError, OSError."""
    return articles_of_file(file, encoding, options, given_line)


def knows_lines(head: bytes, name: str) -> bool:
    """Whether one of the first records has spans or labels, or the place for them, as doccano writes them."""
    first = records_in(head)
    if any(key in line for line in first.records for key in _NOT_OURS):
        return False
    return any(map(_is_ours, first.records)) or bool(_CUT.search(first.cut) and not _CUT_NOT_OURS.search(first.cut))


def _is_ours(line: Parsed) -> bool:
    if not isinstance(line.get("text", line.get("data")), str):
        return False
    if "Comments" in line or ("entities" in line and "relations" in line):
        return True
    lists = [(key, rows) for key in _SAID if isinstance(rows := line.get(key), list)]
    return _is_by_words(line.get("label")) or any(
        all(map(_is_span, rows)) if rows and not isinstance(rows[0], str) else _are_labels(key, rows)
        for key, rows in lists
    )


def _are_labels(key: str, rows: list[Any]) -> bool:
    """Whether a list is of labels of the whole text, or is empty where they would stand."""
    return key in (_LABELS if rows else _LISTS) and all(isinstance(each, str) for each in rows)


def _is_span(row: Any) -> bool:
    if not isinstance(row, dict):
        return _is_triple(row)
    if "start_offset" in row and "end_offset" in row:
        return True
    ends = type(row.get("start")) is type(row.get("end")) is int
    return ends and any(isinstance(row.get(key), str) for key in ("label", "type"))


def _is_by_words(value: Any) -> bool:
    """Whether the spans stand under their label and their words, as CLUENER has them."""
    return isinstance(value, dict) and bool(value) and all(isinstance(each, dict) and each for each in value.values())


def _is_triple(row: Any) -> TypeGuard[tuple[int, int, str]]:
    return isinstance(row, list) and len(row) == _TRIPLE and list(map(type, row)) == [int, int, str]


def given_line(line: Fields, file: GivenFile, number: int, where: str) -> GivenArticle:
    """A line as an article; raises FormatError."""
    text = line.text("text" if "text" in line.values or "data" not in line.values else "data", empty=False)
    spans: list[GivenSpan] = []
    labels: list[GivenLabel] = []
    for key in _SAID:  # what is said under two keys is one thing
        read = list(_read(line, key))
        there = {each.label for each in labels}
        labels += [each for each in read if isinstance(each, GivenLabel) and each.label not in there]
        places = {each[:_TRIPLE] for each in spans}
        spans += [each for each in read if isinstance(each, GivenSpan) and each[:_TRIPLE] not in places]
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
    if key == "label" and _is_by_words(rows):
        yield from _by_words(line.object(key))
        return
    if not isinstance(rows, list):
        raise line.wrong(worded("{key} has to be a list", key=key))
    if "O" in rows and all(isinstance(each, str) and _TAG.fullmatch(each) for each in rows):
        raise line.wrong(
            worded("{key} has a tag for each character or word, and the line does not say of which", key=key)
        )
    for place, row in enumerate(rows):
        if isinstance(row, str) and row:
            yield GivenLabel(row)
        elif isinstance(row, dict):
            yield from _of_object(Fields(row, f"{key}[{place}]"))
        elif _is_triple(row) and row[2]:
            yield GivenSpan(row[0], row[1], row[2])
        else:
            raise line.wrong(
                worded(
                    "{key}[{place}] is {said}, it has to be [start, end, label] or a label",
                    key=key,
                    place=place,
                    said=said(row),
                )
            )


def _by_words(labels: Fields) -> Iterator[GivenSpan]:
    """CLUENER's spans, whose end is their last character: that the words stand there is proved as for every quote."""
    for label in labels.values:
        words = labels.object(label)
        for quote, places in words.values.items():
            for place in places if isinstance(places, list) else [places]:
                if not isinstance(place, list) or len(place) != _PAIR or list(map(type, place)) != [int, int]:
                    raise words.wrong(
                        worded(
                            "{said} has {said2}, it has to be [first, last character]",
                            said=said(quote),
                            said2=said(place),
                        )
                    )
                yield GivenSpan(place[0], place[1] + 1, label, quote)


def _of_object(row: Fields) -> Iterator[GivenSpan | GivenLabel]:
    key = "label" if "label" in row.values or "type" not in row.values else "type"
    label = row.values.get(key)
    label = str(label) if type(label) is int else row.text(key, empty=False)
    user = row.values.get("user")
    coder = f"user {user}" if type(user) is int else user if isinstance(user, str) else ""
    ends = next((pair for pair in _ENDS if any(each in row.values for each in pair)), None)
    if ends is None:
        yield GivenLabel(label, coder=coder)
        return
    own, quote = row.values.get("id"), row.values.get("text")
    yield GivenSpan(
        row.whole(ends[0]),
        row.whole(ends[1]),
        label,
        quote if isinstance(quote, str) else None,
        id="" if own is None else str(own),
        coder=coder,
    )


def _relations(line: Fields) -> list[GivenRelation]:
    if not line.values.get("relations"):
        return []
    return [
        GivenRelation(row.text("type", empty=False), str(row.get("from_id")), str(row.get("to_id")))
        for row in line.objects("relations")
    ]


FORMAT = Format(DOCCANO, DOCCANO_TITLE, (".jsonl", ".json"), streams=read_lines, knows=knows_lines)
