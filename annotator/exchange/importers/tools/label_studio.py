"""Label Studio's JSON: exports of today and of old, and plain lists of tasks; an annotation is a layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from annotator.errors import FormatError
from annotator.exchange.importers.annotated import GivenArticle, GivenSpan
from annotator.exchange.importers.json_fields import Fields, said
from annotator.exchange.importers.offset_units import same_words
from annotator.exchange.importers.tools.heads import first_record
from annotator.exchange.importers.tools.json_files import articles_of_file
from annotator.exchange.importers.tools.label_studio_results import SayOfRegions, free_name, read_results
from annotator.exchange.importers.tools.tasks import article_with
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.exchange.tools import LABEL_STUDIO, LABEL_STUDIO_TITLE, TEXT, details_in

_ANNOTATIONS = ("annotations", "completions")
_OF_TASKS = (*_ANNOTATIONS, "predictions", "data")
_OF_A_SHORT_EXPORT = {"annotator", "annotation_id"}
_NO_DETAILS = (*_OF_TASKS, *_OF_A_SHORT_EXPORT, "id", "created_at", "updated_at", "lead_time", "agreement")
_NOT_OURS = ("schema", "@context", "%TYPES", "spans", "tokens", "label", "labels", "entities", "Comments", "head")


def read_tasks(
    file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS
) -> Iterable[ImportedArticle | Refused]:
    """The tasks of a file, each an article. Raises FormatError, OSError."""
    return articles_of_file(file, encoding, options, given_task)


def knows_tasks(head: bytes, name: str) -> bool:
    """Whether the file begins with a task: data with what was marked in it, or a list of texts."""
    task, begun = first_record(head)
    if not task:
        return b'"data"' in begun and any(b'"%b"' % key.encode() in begun for key in (*_ANNOTATIONS, "predictions"))
    if isinstance(task.get("data"), dict):
        return not any(key in task for key in ("schema", "@context"))
    if task.keys() >= _OF_A_SHORT_EXPORT:
        return True
    listed = head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"[")
    return listed and isinstance(task.get(TEXT), str) and not any(key in task for key in _NOT_OURS)


def given_task(task: Fields, file: GivenFile, number: int, where: str) -> GivenArticle:
    """A task as an article; raises FormatError."""
    data = task.object("data").values if "data" in task.values else _plain(task.values)
    said_of_it = SayOfRegions()
    marked = task if "data" in task.values else Fields({"annotations": _short(task.values), **task.values})
    for annotation in _annotations(marked):
        read_results(annotation, said_of_it)
    key = _text_key(data, said_of_it.spans)
    if "\\n" not in data[key]:  # Label Studio writes the line feeds of a quote so
        said_of_it.unescape_quotes()
    details = details_in(data | said_of_it.details, (key,))
    article = article_with(details, data[key], file, number, where)
    return article._replace(
        spans=said_of_it.spans,
        labels=said_of_it.labels,
        relations=said_of_it.relations,
        notes=article.notes + said_of_it.notes + _predicted(task.values.get("predictions")),
    )


def _predicted(predictions: Any) -> tuple[str, ...]:
    if not isinstance(predictions, list) or not predictions:
        return ()
    return (f"predictions of a machine were left out: {len(predictions)}",)


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


def _annotations(task: Fields) -> Iterator[tuple[Fields, str, str]]:
    """The annotations that were not cancelled, each with its coder and its layer; a coder's second has its own."""
    taken: set[str] = set()
    for key in _ANNOTATIONS:
        for annotation in task.objects(key) if task.values.get(key) else ():
            values = annotation.values
            if values.get("was_cancelled") or values.get("skipped"):
                continue
            coder = values["coder"] if isinstance(values.get("coder"), str) else _coder(values.get("completed_by"))
            layer = values["layer"] if isinstance(values.get("layer"), str) else coder
            own = free_name(layer, taken, " ") if layer or not taken else free_name("import", taken, " ")
            taken.add(own or "import")
            yield annotation, coder, own


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
        raise FormatError("The task has no text: tasks of pictures, sounds or pages cannot be read.")
    raise FormatError(f"Which of {said(', '.join(words))} is the text cannot be told: call that key text.")


FORMAT = Format(LABEL_STUDIO, LABEL_STUDIO_TITLE, (".json",), streams=read_tasks, knows=knows_tasks)
