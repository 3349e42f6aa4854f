"""Label Studio's JSON: exports of today and of old, and plain lists of tasks; an annotation is a layer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.importers.annotated import IMPORTED, GivenArticle, GivenSpan
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.offset_units import same_words
from annotator.exchange.importers.tools.heads import Parsed, records_in
from annotator.exchange.importers.tools.json_files import articles_of_file
from annotator.exchange.importers.tools.label_studio_results import FreeNames, SayOfRegions, read_results
from annotator.exchange.importers.tools.tasks import article_with
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.exchange.tools import LABEL_STUDIO, LABEL_STUDIO_TITLE, TEXT, details_in
from annotator.sentences import joined, worded

_ANNOTATIONS = ("annotations", "completions")
_OF_TASKS = (*_ANNOTATIONS, "predictions", "data")
_OF_A_SHORT_EXPORT = {"annotator", "annotation_id"}
_NO_DETAILS = (*_OF_TASKS, *_OF_A_SHORT_EXPORT, "id", "created_at", "updated_at", "lead_time", "agreement")
_NEVER_OURS = ("schema", "@context")
_CUT_NOT_OURS = re.compile(rb'"(?:schema|@context|%TYPES)"\s*:')
_CUT_MARKED = re.compile(rb'"(?:annotations|completions|predictions)"\s*:\s*\[')
_CUT_RESULT = re.compile(rb'"result"\s*:\s*\[')
_CUT_DATA = re.compile(rb'"data"\s*:\s*\{')
_CUT_DATA_FIRST = re.compile(rb'\{\s*(?:"id"\s*:\s*\d+\s*,\s*)?"data"\s*:\s*\{')
_NOT_OURS = ("schema", "@context", "%TYPES", "spans", "tokens", "label", "labels", "entities", "Comments", "head")


def read_tasks(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterable[ImportedArticle | Refused]:
    """The tasks of a file, each an article. Raises FormatError, OSError."""
    return articles_of_file(file, encoding, options, given_task)


def knows_tasks(head: bytes, name: str) -> bool:
    """Whether the file begins with tasks: data with what was marked in it, or a list of texts."""
    first = records_in(head)
    if any(key in task for task in first.records for key in _NEVER_OURS):
        return False
    if any(isinstance(task.get("data"), dict) or task.keys() >= _OF_A_SHORT_EXPORT for task in first.records):
        return True
    if first.records:
        return first.listed and all(map(_is_plain, first.records))
    if _CUT_NOT_OURS.search(first.cut):
        return False
    marked = _CUT_MARKED.search(first.cut)
    return bool(marked and any(each.search(first.cut) for each in (_CUT_RESULT, _CUT_DATA))) or bool(
        first.listed and _CUT_DATA_FIRST.match(first.cut)
    )


def _is_plain(task: Parsed) -> bool:
    return isinstance(task.get(TEXT), str) and not any(key in task for key in _NOT_OURS)


def given_task(task: Fields, file: GivenFile, number: int, where: str) -> GivenArticle:
    """A task as an article; raises FormatError."""
    data = task.object("data").values if "data" in task.values else _plain(task.values)
    said_of_it = SayOfRegions()
    marked = task if "data" in task.values else Fields({"annotations": _short(task.values), **task.values})
    for annotation in _annotations(marked, said_of_it):
        read_results(annotation, said_of_it)
    key = _text_key(data, said_of_it.spans)
    if "\\n" not in data[key]:  # Label Studio writes the line feeds of a quote so
        said_of_it.unescape_quotes()
    details = details_in(data | said_of_it.details, (key,))
    article = article_with(details, data[key], file, number, where, Fields(data, "data"))
    return article._replace(
        spans=said_of_it.spans,
        labels=said_of_it.labels,
        relations=said_of_it.relations,
        notes=article.notes + said_of_it.notes + _predicted(task.values.get("predictions")),
    )


def _predicted(predictions: Any) -> tuple[str, ...]:
    if not isinstance(predictions, list) or not predictions:
        return ()
    return (worded("predictions of a machine were left out: {count}", count=len(predictions)),)


def _plain(task: dict[str, Any]) -> dict[str, Any]:
    """The data of a task in which it stands beside everything else."""
    return {key: value for key, value in task.items() if key not in _NO_DETAILS}


def _short(task: dict[str, Any]) -> list[dict[str, Any]]:
    """The annotation of a task of the short export (JSON-MIN), whose regions and choices stand beside its data."""
    results: list[dict[str, Any]] = []
    for key, value in task.items():
        rows = value if isinstance(value, list) else [value]
        for kind in ("labels", "choices"):
            found = [each for each in rows if isinstance(each, dict) and kind in each]
            results += [{"from_name": key, "type": kind, "value": each} for each in found]
    return [{"result": results, "completed_by": task.get("annotator")}] if results else []


def _annotations(task: Fields, of_it: SayOfRegions) -> Iterator[tuple[Fields, str, str]]:
    """The annotations that were not cancelled, each with its coder and its layer; a coder's second has its own."""
    names = FreeNames()
    for key in _ANNOTATIONS:
        for annotation in task.objects(key) if task.values.get(key) else ():
            values = annotation.values
            if values.get("was_cancelled") or values.get("skipped"):
                of_it.cancelled += 1
                continue
            coder = values["coder"] if isinstance(values.get("coder"), str) else _coder(values.get("completed_by"))
            layer = values["layer"] if isinstance(values.get("layer"), str) else coder
            yield annotation, coder, names.take(layer or coder or IMPORTED, " ")


def _coder(completed_by: Any) -> str:
    """Who made an annotation: by e-mail, name or number; "" where nobody is named."""
    if isinstance(completed_by, dict):
        names = [completed_by.get(key) for key in ("first_name", "last_name")]
        named = " ".join(each for each in names if isinstance(each, str) and each)
        email = completed_by.get("email")
        return email if isinstance(email, str) and email else named or _coder(completed_by.get("id"))
    if isinstance(completed_by, str):
        return completed_by
    return f"annotator {completed_by}" if type(completed_by) is int else ""


def _text_key(data: dict[str, Any], spans: list[GivenSpan]) -> str:
    """Under which key the text stands; raises FormatError where that cannot be told."""
    words = {key: value for key, value in data.items() if isinstance(value, str) and value}
    if TEXT in words or len(words) == 1:
        return TEXT if TEXT in words else next(iter(words))
    quoted = [span for span in spans if span.quote]
    fitting = [
        key
        for key, value in words.items()
        if quoted and all(same_words(each.quote or "", value[each.start : each.end]) for each in quoted)
    ]
    if len(fitting) == 1:
        return fitting[0]
    if not words:
        raise FormatError(worded("The task has no text: tasks of pictures, sounds or pages cannot be read."))
    raise FormatError(
        worded("Which of {said} is the text cannot be told: call that key text.", said=said(joined(", ", words)))
    )


FORMAT = Format(
    LABEL_STUDIO,
    LABEL_STUDIO_TITLE,
    (".json",),
    streams=read_tasks,
    knows=knows_tasks,
    companions=("config.xml",),
)
