"""Prodigy's JSONL, with or without tokens: an article for each task that was accepted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, TypeGuard

from annotator.errors import FormatError
from annotator.exchange.importers.annotated import GivenArticle, GivenLabel, GivenRelation, GivenSpan
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.tools.heads import Parsed, records_in
from annotator.exchange.importers.tools.json_files import articles_of_file
from annotator.exchange.importers.tools.tasks import article_with, state_of
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.exchange.tools import ARTICLE_LABELS, ATTRIBUTES, PRODIGY, PRODIGY_TITLE, Details, details_in
from annotator.sentences import worded

_ANSWERS = {
    "reject": worded("It was rejected in Prodigy: what is marked in it is wrong, and it was left out."),
    "ignore": worded("It was ignored in Prodigy: nobody decided about it, and it was left out."),
}
_CODERS = ("_annotator_id", "_session_id")
_SITTING = re.compile(r"(.*-)?\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d", re.DOTALL)
"""What Prodigy calls a session that nobody named: when it began."""
_OWN_KEYS = ("_task_hash", "_input_hash", "_view_id")
_TOKENS = re.compile(rb'"tokens"\s*:\s*\[\s*\{\s*"')
_SPANS = re.compile(rb'"spans"\s*:\s*\[\s*(\]|\{\s*"(start|end|label|type|token_start|token_end|text|id)")')
_ANSWER = re.compile(rb'"answer"\s*:\s*"(accept|reject|ignore)"')
_OTHERS = re.compile(rb'"(schema|ner_tags)"\s*:|"tokens"\s*:\s*\[\s*"')
_NOT_OURS = ("schema", "ner_tags")


def read_tasks(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterable[ImportedArticle | Refused]:
    """The accepted tasks of a file, each an article; the others come out as Refused. Raises FormatError, OSError."""
    return articles_of_file(file, encoding, options, given_task)


def knows_tasks(head: bytes, name: str) -> bool:
    """Whether one of the first lines has Prodigy's tokens or hashes, or spans by offset beside a text."""
    first = records_in(head)
    if any(map(_is_others, first.records)):
        return False
    if any(map(_is_ours, first.records)):
        return True
    marks = (_TOKENS, _SPANS, _ANSWER)
    return not _OTHERS.search(first.cut) and any(each.search(first.cut) for each in marks)


def _is_others(task: Parsed) -> bool:
    tokens = task.get("tokens")
    return any(key in task for key in _NOT_OURS) or (
        isinstance(tokens, list) and isinstance(next(iter(tokens), 0), str)
    )


def _is_ours(task: Parsed) -> bool:
    if not isinstance(task.get("text"), str):
        return False
    if any(key in task for key in _OWN_KEYS) or task.get("answer") in ("accept", *_ANSWERS):
        return True
    spans = task.get("spans")
    return _are_placed(task.get("tokens")) or spans == [] or (_are_placed(spans) and all(map(_is_labelled, spans)))


def _are_placed(value: Any) -> TypeGuard[list[Parsed]]:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) and "start" in each for each in value)


def _is_labelled(span: Parsed) -> bool:
    return "label" in span or "type" in span


def given_task(task: Fields, file: GivenFile, number: int, where: str) -> GivenArticle:
    """A task as an article; raises FormatError for one that was not accepted."""
    answer = task.values.get("answer", "accept")
    if answer != "accept":
        known = _ANSWERS.get(answer) if isinstance(answer, str) else None
        raise FormatError(known or worded("Its answer is {said}, and not accept.", said=said(answer)))
    if "text" not in task.values:
        raise FormatError(worded("It has no text: tasks of pictures, sounds or pages cannot be read."))
    text = task.text("text", empty=False)
    coder = _coder(task.values)
    meta = task.values.get("meta")
    details = details_in(meta) if isinstance(meta, dict) else Details(None, None, None, {})
    quote = partial(_quote, _tokens(task))
    spans = [_span(row, quote, coder) for row in _objects(task, "spans")]
    relations, passed = _relations(task, spans, coder)
    article = article_with(details, text, file, number, where, task)
    notes = (
        (worded("relations between tokens that are no spans were left out: {passed}", passed=passed),) if passed else ()
    )
    return article._replace(
        spans=[span for span, _ in spans], relations=relations, labels=_labels(task, coder), notes=article.notes + notes
    )


def _coder(task: Parsed) -> str:
    """Who answered: the annotator, or the session, whichever has a name; "" where none has."""
    given = [value for key in _CODERS if isinstance(value := task.get(key), str)]
    return next((each for each in given if not _SITTING.fullmatch(each)), "")


def _objects(task: Fields, key: str) -> tuple[Fields, ...]:
    return task.objects(key) if task.values.get(key) is not None else ()


def _tokens(task: Fields) -> Sequence[tuple[str, str]] | None:
    """The words of the tokens and the space behind each, where they spell the text; None where they do not."""
    tokens = task.values.get("tokens")
    if not isinstance(tokens, list) or not all(
        isinstance(each, dict) and isinstance(each.get("text"), str) for each in tokens
    ):
        return None
    words = [(each["text"], " " if each.get("ws") else "") for each in tokens]
    return words if "".join(map("".join, words)).rstrip(" ") == task.values["text"].rstrip(" ") else None


def _quote(words: Sequence[tuple[str, str]] | None, row: Fields) -> str | None:
    """What a span says that stands there: by its own key, or by its tokens."""
    if isinstance(row.values.get("text"), str):
        return row.values["text"]
    first, last = row.values.get("token_start"), row.values.get("token_end")
    if words is None or type(first) is not int or type(last) is not int or not 0 <= first <= last < len(words):
        return None
    return "".join(map("".join, words[first:last])) + words[last][0]


def _span(row: Fields, quote: Callable[[Fields], str | None], coder: str) -> tuple[GivenSpan, Any]:
    """A span, and its last token, by which relations name it."""
    start, end = row.whole("start"), row.whole("end")
    values = row.values
    state, origin = state_of(values)
    span = GivenSpan(
        start,
        end,
        row.text("label" if "label" in values or "type" not in values else "type", empty=False),
        quote(row),
        id=_words(values, "id"),
        attributes=row.text_map(ATTRIBUTES) if isinstance(values.get(ATTRIBUTES), dict) else {},
        note=_words(values, "note"),
        coder=_words(values, "coder") or coder,
        layer=_words(values, "layer"),
        certainty=_words(values, "certainty") or None,
        state=state,
        origin=origin,
    )
    return span, token if type(token := values.get("token_end")) is int else None


def _words(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _relations(task: Fields, spans: Sequence[tuple[GivenSpan, Any]], coder: str) -> tuple[list[GivenRelation], int]:
    """The relations between spans, and how many are between other things."""
    rows = _objects(task, "relations")
    known: dict[Any, str] = {}
    for place, (span, token) in enumerate(spans):
        own = span.id or f"span {place}"
        for key in ((span.start, span.end, span.label), (span.start, span.end), token):
            known.setdefault(key, own)
        known[span.id, ""] = own
    found: list[GivenRelation] = []
    for row in rows:
        ends = [_end(row.values, each, known) for each in ("head", "child")]
        if ends[0] and ends[1]:
            own, layer = _words(row.values, "id"), _words(row.values, "layer")
            found.append(GivenRelation(row.text("label", empty=False), ends[0], ends[1], own, coder, layer))
    return found, len(rows) - len(found)


def _end(relation: dict[str, Any], end: str, known: dict[Any, str]) -> str | None:
    """The span at one end: by its id, its offsets and label, its offsets, or its last token."""
    named = relation.get(f"{end}_span")
    if not isinstance(named, dict):
        token = relation.get(end)
        return known.get(token) if type(token) is int else None
    keys = [named.get(each) for each in ("id", "start", "end", "label")]
    if any(isinstance(each, (list, dict)) for each in keys):
        return None
    own, start, stop, label = keys
    return known.get((own, "")) or known.get((start, stop, label)) or known.get((start, stop))


def _labels(task: Fields, coder: str) -> list[GivenLabel]:
    """Labels of the whole text: what was chosen, or the one that was asked about.

    Whose a label is, and its attributes, is said beside it in our own tasks, as far as it is still chosen.
    """
    chosen = task.values.get("accept")
    if chosen is None and isinstance(task.values.get("label"), str) and not task.values.get("spans"):
        chosen = [task.values["label"]]
    words = chosen if isinstance(chosen, list) else [chosen] if isinstance(chosen, str) else []
    chosen = [each for each in words if isinstance(each, str) and each]
    rows = [row for row in _objects(task, ARTICLE_LABELS) if row.values.get("label") in chosen]
    ours = [
        GivenLabel(
            row.text("label"), _words(row.values, "id"), row.text_map(ATTRIBUTES), layer=_words(row.values, "layer")
        )
        for row in rows
    ]
    known = {each.label for each in ours}
    return ours + [GivenLabel(each, coder=coder) for each in chosen if each not in known]


FORMAT = Format(PRODIGY, PRODIGY_TITLE, (".jsonl",), streams=read_tasks, knows=knows_tasks)
