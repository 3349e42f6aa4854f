"""What an export will look like: its beginning, made of a few articles, with nothing written anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from annotator.exchange.exporters.dataset.datasheet import DATASHEET, DECISIONS
from annotator.exchange.exporters.dataset.manifest import CARD, MANIFEST
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.left_out import with_losses_told
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.registry import Format, exporter
from annotator.sentences import joined, worded
from annotator.session.exporting.articles import ArticleSource, export_context_of
from annotator.session.exporting.export import refuse_meaningless
from annotator.session.exporting.parts import file_pieces, is_folder, part_files, with_needed_card
from annotator.session.exporting.population import population_of
from annotator.session.exporting.splitting import Part, refuse_folds
from annotator.session.exporting.told import tell_of_conflicts, why_nothing
from annotator.session.session import Session
from annotator.store.reads.datasheet import decisions
from annotator.store.things.splits import held_still

LOOKED_AT = 3
"""Articles that a preview is made of."""
LONGEST = 20_000
_MOST_BYTES = 4 * LONGEST
_WORDS = 60
_SPANS_SAID = 20
_PAGES = (".html", ".htm")
_STYLE = re.compile(rb"<style\b.*?(?:</style>\s*|\Z)", re.DOTALL)
_TYPES = re.compile(rb'\A\{\s*"%TYPES":.*?(?="%(?:FEATURE_STRUCTURES|VIEWS)":)', re.DOTALL)


class Preview(NamedTuple):
    """``name`` of the file shown, ``text`` its beginning (LONGEST characters at most), or of a file that is no text a
    description of the first record; ``articles`` and ``spans`` of what was looked at, ``sentences`` on its losses.

    Of the whole project: ``articles_written`` of ``articles_in_all``, as far as can be known before a text is read, and
    by reason how many are ``left_out``. ``files`` are the names within OUT of what will be written, a folder's with a
    stroke at the end and of a folder without parts those that were looked at; none where OUT is the file itself.
    ``why_nothing`` is a sentence where nothing would be written, "" else.
    """

    name: str
    text: str
    articles: int
    spans: int
    sentences: tuple[str, ...]
    articles_written: int = 0
    articles_in_all: int = 0
    left_out: Mapping[str, int] = {}
    files: tuple[str, ...] = ()
    why_nothing: str = ""


def preview_export(session: Session, format_name: str, options: ExportOptions) -> Preview:
    """The beginning of what these choices give. Raises what export_project would."""
    form = exporter(format_name)
    refuse_meaningless(form, options)
    wanted = with_needed_card(form, options)
    options = replace(options, split=None, folds=0, stratify=False, card=False, datasheet=False, licence="")
    told = ExportJob(export_context_of(session, options), options, ExportReport())
    job = told._replace(report=ExportReport())
    tell_of_conflicts(session, job)
    first: list[dict[str, Any]] = []
    with held_still(session.project):
        population = population_of(session, form, told)
        refuse_folds(wanted, len(population.numbers))
        articles = ArticleSource(session, job, population).articles(population.numbers[:LOOKED_AT])
        records = _kept(with_losses_told(records_of(articles, job), form, job), first)
        found = _beginnings(form, records, job)
    name = _shown(found, first)
    text = _as_text(_without_preamble(name, found.get(name, b"")))
    if text is None:
        text = _described(first, form)
    written, in_all = len(population.numbers), len(population.articles)
    nothing = why_nothing(told.report, in_all) if not written else ""
    decided = wanted.datasheet and bool(decisions(session.project))
    return Preview(
        name, text[:LONGEST], job.report.articles, job.report.spans, job.report.sentences, written, in_all,
        told.report.counts, _files(form, wanted, found, decided), nothing,
    )  # fmt: skip


def _files(form: Format, options: ExportOptions, found: Mapping[str, bytes], decided: bool) -> tuple[str, ...]:
    if not is_folder(form, options):
        return ()
    parts = part_files(form, options)
    card = (CARD,) if options.card else ()
    sheet = (DATASHEET,) if options.datasheet else ()
    return (*(parts or found), *card, *sheet, *((DECISIONS,) if decided else ()), MANIFEST)


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


def _beginnings(form: Format, records: Iterator[dict[str, Any]], job: ExportJob) -> dict[str, bytes]:
    """The files by name, of each its beginning."""
    found: dict[str, bytearray] = {}
    for name, piece in file_pieces(form, Part("", "", ()), records, job):
        held = found.setdefault(name, bytearray())
        held += piece[: max(_MOST_BYTES - len(held), 0)]
    return {name: bytes(held) for name, held in found.items()}


def _shown(found: Mapping[str, bytes], first: Sequence[dict[str, Any]]) -> str:
    """Which file is shown: one that tells of the spans of the first record before one that has words alone."""
    labels = {row["label"].encode() for record in first for row in record["spans"]}
    ids = {row["id"].encode() for record in first for row in record["spans"]}

    def tells(name: str) -> tuple[bool, ...]:
        data = found[name]
        told = any(each in data for each in ids), any(each in data for each in labels)
        return (
            not name.endswith((".txt", ".conf")),
            not PurePosixPath(name).stem.lower().startswith("typesystem"),
            *told,
        )

    return max(found, key=tells, default="")


def _without_preamble(name: str, data: bytes) -> bytes:
    """A page without what says how it looks, a CAS without the declarations of its types."""
    return _STYLE.sub(b"", data) if name.endswith(_PAGES) else _TYPES.sub(b"{", data)


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
        return worded("{title}: no article.", title=form.title)
    (record,) = first
    lines = [
        worded("{title}: a file that is no text. Its first record:", title=form.title),
        "",
        record["id"],
        _cut(record["text"]),
        "",
    ]
    lines += [
        f"[{row['start']}, {row['end']})  {row['label']}  {_cut(row['text'])}" for row in record["spans"][:_SPANS_SAID]
    ]
    if len(record["spans"]) > _SPANS_SAID:
        lines.append(worded("and {number:,} more tags", number=len(record["spans"]) - _SPANS_SAID))
    return joined("\n", lines)


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _WORDS else f"{words[:_WORDS]}…"
