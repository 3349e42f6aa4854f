"""What an export will look like: its beginning, made of a few articles, with nothing written anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Any, NamedTuple

from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.left_out import with_losses_told
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.registry import Format, exporter
from annotator.session.exporting.articles import ArticleSource, export_context_of
from annotator.session.exporting.parts import file_pieces
from annotator.session.exporting.population import population_of
from annotator.session.exporting.splitting import Part
from annotator.session.session import Session
from annotator.store.splits import held_still

LOOKED_AT = 3
"""Articles that a preview is made of."""
LONGEST = 20_000
_MOST_BYTES = 4 * LONGEST
_WORDS = 60
_SPANS_SAID = 20


class Preview(NamedTuple):
    """``name`` of the file shown, ``text`` its beginning (LONGEST characters at most), or of a file that is no text a
    description of the first record; ``articles`` and ``spans`` of what was looked at, ``sentences`` on its losses."""

    name: str
    text: str
    articles: int
    spans: int
    sentences: tuple[str, ...]


def preview_export(session: Session, format_name: str, options: ExportOptions) -> Preview:
    """The beginning of what these choices give. Raises what export_project would."""
    form = exporter(format_name)
    options = replace(options, split=None, folds=0, stratify=False, card=False)
    told = ExportJob(export_context_of(session, options), options, ExportReport())
    job = told._replace(report=ExportReport())
    first: list[dict[str, Any]] = []
    with held_still(session.project):
        population = population_of(session, form, told)
        articles = ArticleSource(session, job, population).articles(population.numbers[:LOOKED_AT])
        records = _kept(with_losses_told(records_of(articles, job), form, job), first)
        name, data = _shown_file(form, records, job)
    text = _as_text(data)
    if text is None:
        text = _described(first, form)
    return Preview(name, text[:LONGEST], job.report.articles, job.report.spans, job.report.sentences)


def preview_job(
    session: Session, check: Callable[[], None], format_name: str, options: ExportOptions
) -> Iterator[Preview]:
    """The same, for session/background.py."""
    check()
    yield preview_export(session, format_name, options)


def _kept(records: Iterator[dict[str, Any]], first: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for record in records:
        if not first:
            first.append(record)
        yield record


def _shown_file(form: Format, records: Iterator[dict[str, Any]], job: ExportJob) -> tuple[str, bytes]:
    """The first file that is more than plain text, where the format is a folder that has some."""
    found: dict[str, bytearray] = {}
    for name, piece in file_pieces(form, Part("", "", ()), records, job):
        held = found.setdefault(name, bytearray())
        held += piece[: max(_MOST_BYTES - len(held), 0)]
    if not found:
        return "", b""
    name = next((name for name in found if not name.endswith(".txt")), next(islice(found, 1)))
    return name, bytes(found[name])


def _as_text(data: bytes) -> str | None:
    """The text of the file's beginning; None where it is none."""
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        if error.start < len(data) - 3 or len(data) < _MOST_BYTES:
            return None
        text = data[: error.start].decode()
    return None if "\0" in text else text


def _described(first: list[dict[str, Any]], form: Format) -> str:
    """The first record in words, for a file that nobody can read as text."""
    if not first:
        return f"{form.title}: no article."
    (record,) = first
    lines = [f"{form.title}: a file that is no text. Its first record:", "", record["id"], _cut(record["text"]), ""]
    lines += [
        f"[{row['start']}, {row['end']})  {row['label']}  {_cut(row['text'])}" for row in record["spans"][:_SPANS_SAID]
    ]
    if len(record["spans"]) > _SPANS_SAID:
        lines.append(f"and {len(record['spans']) - _SPANS_SAID:,} more spans")
    return "\n".join(lines)


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _WORDS else f"{words[:_WORDS]}…"
