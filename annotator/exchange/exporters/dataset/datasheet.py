"""The datasheet: who coded what, when, under which codebook, how well they agree, and what is not in it; in Markdown.

For whoever judges or reuses the data (after Gebru, T. et al. 2021, Datasheets for datasets, Communications of the ACM
64:86-92). It is written of plain facts: this room knows neither the store nor the agreement.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.exchange.exporters.dataset.adjudicated import Adjudication

DATASHEET = "DATASHEET.md"
DECISIONS = "decisions.jsonl"
"""Beside it, where there were any: each decision of adjudication with its reason."""
MOST_OUTLETS = 20
"""Outlets that are named; of the others the number is told."""
MEASURES_A_TABLE = 4
NO_LICENCE = "No licence is stated for this data."
SCRIPTS = {"hans": "Simplified", "hant": "Traditional"}


class Texts(NamedTuple):
    """``scripts`` and ``outlets`` are (name, articles); ``first`` and ``last`` are dates of publication, or ""."""

    articles: int
    removed: int
    characters: int
    scripts: Sequence[tuple[str, int]]
    outlets: Sequence[tuple[str, int]]
    first: str
    last: str
    undated: int


class Coder(NamedTuple):
    """Articles ``assigned``, ``begun`` (not done) and ``done``; ``first`` and ``last`` are days, or ""."""

    name: str
    assigned: int
    begun: int
    done: int
    spans: int
    first: str
    last: str


class Version(NamedTuple):
    """A version of the codebook; ``coded``: so often a coder was done with an article under it."""

    number: int
    hash: str
    day: str
    note: str
    coded: int


class Codebook(NamedTuple):
    name: str
    version: int
    hash: str
    labels: Sequence[str]
    retired: Sequence[str]
    versions: Sequence[Version]


class Round(NamedTuple):
    """``shares`` are (coder, articles given, of them done)."""

    name: str
    kind: str
    day: str
    seed: int
    rule: str
    articles: int
    overlap: int
    shares: Sequence[tuple[str, int, int]]


class Measure(NamedTuple):
    """``source`` is what it is taken from, ``words`` what it means."""

    name: str
    title: str
    source: str
    words: str


class Value(NamedTuple):
    """Of one label ("" for all) by one measure, with its 95 % interval; None where undefined, ``why`` says so."""

    label: str
    measure: str
    value: float | None
    low: float | None
    high: float | None
    n: int
    why: str = ""


class Agreement(NamedTuple):
    """``methods`` is a paragraph with references; ``whys`` are (cells without a value, why), ``why`` says why there are
    no figures at all."""

    measures: Sequence[Measure]
    labels: Sequence[str]
    values: Sequence[Value]
    methods: str
    references: Sequence[str]
    whys: Sequence[tuple[str, str]]
    why: str = ""


class Exported(NamedTuple):
    """Of the export that the sheet stands beside; ``left_out`` are (reason, how many)."""

    format: str
    layers: Sequence[str]
    articles: int
    records: int
    spans: int
    left_out: Sequence[tuple[str, int]]


class Sheet(NamedTuple):
    """Everything; ``gold`` are (layer, spans) of layers that no coder made alone, ``left_out`` sentences."""

    project: str
    software: str
    texts: Texts
    coders: Sequence[Coder]
    gold: Sequence[tuple[str, int]]
    codebook: Codebook
    rounds: Sequence[Round]
    agreement: Agreement
    licence: str
    left_out: Sequence[str]
    exported: Exported | None = None
    adjudication: Adjudication = Adjudication()


def datasheet_bytes(sheet: Sheet) -> bytes:
    """The file: the same bytes for the same facts."""
    parts = (_head, _texts, _coders, _codebook, _rounds, _agreement, _adjudication, _licences, _left_out)
    return "\n".join(line for part in parts for line in part(sheet)).encode() + b"\n"


def _head(sheet: Sheet) -> Iterator[str]:
    yield from (f"# Datasheet: {_plain(sheet.project)}", "")
    yield f"Written by annotator {sheet.software}. Days are UTC; counts leave removed articles out."
    yield ""
    made = sheet.exported
    if made is not None:
        yield (
            f"It stands beside an export in the format `{made.format}` of {_count(made.articles, 'article')}, "
            f"{_count(made.records, 'record')} and {_count(made.spans, 'span')}, of the layers {_names(made.layers)}. "
            "What follows is of the whole project."
        )
        yield ""


def _texts(sheet: Sheet) -> Iterator[str]:
    texts = sheet.texts
    yield from ("## Texts", "")
    yield f"- {_count(texts.articles, 'article')}, {texts.characters:,} characters as they were published."
    if texts.scripts:
        yield f"- Scripts: {', '.join(f'{SCRIPTS.get(name, name)} {n:,}' for name, n in texts.scripts)}."
    if texts.first:
        undated = f"; {texts.undated:,} state no year" if texts.undated else ""
        yield f"- Published {_from_to(texts.first, texts.last)}{undated}."
    elif texts.articles:
        yield "- When they were published is not stated."
    yield ""
    if texts.outlets:
        shown, rest = texts.outlets[:MOST_OUTLETS], texts.outlets[MOST_OUTLETS:]
        yield from _table(("outlet", "articles"), [[name or "not stated", n] for name, n in shown])
        if rest:
            yield f"And {sum(n for _, n in rest):,} articles of {len(rest):,} more outlets."
            yield ""


def _coders(sheet: Sheet) -> Iterator[str]:
    yield from ("## Coders", "")
    if not sheet.coders:
        yield from ("Nobody has coded yet.", "")
        return
    yield from _table(
        ("coder", "articles assigned", "begun, not done", "done", "spans", "first day", "last day"),
        [[*each[:5], each.first or "–", each.last or "–"] for each in sheet.coders],
    )
    days = [day for each in sheet.coders for day in (each.first, each.last) if day]
    if days:
        blind = "The window shows coders their own spans alone unless they ask for others'."
        yield f"Coding: {_from_to(min(days), max(days))}. {blind}"
        yield ""
    if sheet.gold:
        yield "Layers beside the coders' own:"
        yield ""
        yield from _table(("layer", "spans"), sheet.gold)


def _codebook(sheet: Sheet) -> Iterator[str]:
    book = sheet.codebook
    yield from ("## Codebook", "")
    yield f"{_plain(book.name)}, version {book.version} in force, `{book.hash}`."
    yield ""
    yield f"Labels: {_names(f'`{each}`' for each in book.labels)}."
    if book.retired:
        yield f"Retired: {_names(f'`{each}`' for each in book.retired)}."
    yield ""
    yield from _table(
        ("version", "hash", "in the project since", "codings done under it", "note"),
        [[each.number, f"`{each.hash[:12]}`", each.day, each.coded, each.note] for each in book.versions],
    )


def _rounds(sheet: Sheet) -> Iterator[str]:
    yield from ("## Assignment", "")
    if not sheet.rounds:
        yield from ("No articles were assigned: coders took what they wished.", "")
        return
    yield from _table(
        ("round", "kind", "drawn on", "seed", "articles", "in the overlap"),
        [[x.name, x.kind, x.day, str(x.seed), x.articles, x.overlap] for x in sheet.rounds],
    )
    for each in sheet.rounds:
        shares = ", ".join(f"{_plain(name)} {given:,} ({done:,} done)" for name, given, done in each.shares)
        yield f"- {_plain(each.name)}: {_plain(each.rule).rstrip('.')}. {shares or 'nobody has any'}."
    yield ""


def _agreement(sheet: Sheet) -> Iterator[str]:
    found = sheet.agreement
    yield from ("## Agreement", "")
    if found.why:
        yield from (f"No agreement can be told. {_plain(found.why)}", "")
        return
    yield from (_plain(found.methods), "")
    named = {each.name: each.title for each in found.measures}
    yield from ("Over all labels:", "")
    yield from _table(
        ("measure", "value", "95% interval", "articles"),
        [[named[x.measure], _value(x), _interval(x), x.n] for x in found.values if not x.label],
    )
    yield from _by_label(found)
    if found.whys:
        yield from ("Why there is no value:", "")
        yield from (f"- {_plain(cells)}: {_plain(why)}" for cells, why in found.whys)
        yield ""
    yield from ("Measures:", "")
    for each in found.measures:
        yield f"- {_plain(each.title)} (`{each.name}`) {_cited(each.source, found.references)}: {_plain(each.words)}"
    yield from ("", "References:", "")
    yield from (f"{n}. {_plain(each)}" for n, each in enumerate(found.references, 1))
    yield ""


def _by_label(found: Agreement) -> Iterator[str]:
    """Tables that a page is wide enough for, of the measures that have a value for any label."""
    values = {(each.label, each.measure): each for each in found.values}
    told = {each.measure for each in found.values if each.label and each.value is not None}
    left = [each for each in found.measures if each.name in told]
    if left:
        yield from ("By label (value, interval, number of articles):", "")
    while left:
        some, left = left[:MEASURES_A_TABLE], left[MEASURES_A_TABLE:]
        yield from _table(
            ("label", *(each.title for each in some)),
            [[f"`{label}`", *(_cell(values.get((label, x.name))) for x in some)] for label in found.labels],
        )


def _cited(source: str, references: Sequence[str]) -> str:
    return f"[{references.index(source) + 1}]" if source in references else f"({_plain(source)})"


_OUTCOMES = {
    "agreed": "all coders said the same", "version": "one coder's version", "all": "what anybody said",
    "edited": "edited by the adjudicator", "neither": "nobody's, nothing went into gold",
}  # fmt: skip


def _adjudication(sheet: Sheet) -> Iterator[str]:
    found = sheet.adjudication
    yield from ("## Adjudication", "")
    if not found.decisions:
        yield from ("Nothing was adjudicated.", "")
        return
    by = Counter(each.by or "unknown" for each in found.decisions)
    days = [each.decided[: len("2026-01-31")] for each in found.decisions]
    who = _names(f"{name} ({_count(n, 'decision')})" for name, n in sorted(by.items()))
    yield f"Decided by {who}, {_from_to(min(days), max(days))}. Whether names were hidden meanwhile is not recorded."
    yield ""
    yield f"- {_count(len({each.article for each in found.decisions}), 'article')} with decisions."
    yield f"- Articles that several coders are done with: {found.shared:,}; decided in full: {found.done:,}."
    if found.stale:
        yield f"- Articles to be decided again, coders have changed something in them since: {found.stale:,}."
    yield ""
    yield from _table(("what was taken", "decisions"), _outcomes(found))
    reasons = sum(bool(each.reason) for each in found.decisions)
    where = f" `{DECISIONS}` has every decision with its reason." if sheet.exported else ""
    yield f"A reason is given for {reasons:,} of {_count(len(found.decisions), 'decision')}.{where}"
    yield ""


def _outcomes(found: Adjudication) -> list[tuple[str, int]]:
    """By outcome, of versions by coder; what did not occur is told too, but for coders."""
    counts = Counter(each.outcome for each in found.decisions)
    whose = Counter(", ".join(each.taken_from) or "unknown" for each in found.decisions if each.outcome == "version")
    rows: list[tuple[str, int]] = []
    for outcome, words in _OUTCOMES.items():
        rows.append((words, counts[outcome]))
        if outcome == "version":
            rows += ((f"of them {name}'s", n) for name, n in sorted(whose.items()))
    return rows


def _licences(sheet: Sheet) -> Iterator[str]:
    yield from ("## Licences", "")
    yield _plain(sheet.licence) or NO_LICENCE
    yield ""
    if sheet.texts.articles:
        yield "The texts belong to whoever published them; what each article states of its origin is in its metadata."
        yield ""


def _left_out(sheet: Sheet) -> Iterator[str]:
    yield from ("## What was left out", "")
    of_export = sheet.exported.left_out if sheet.exported else ()
    if sheet.left_out or not of_export:
        yield from (f"- {_plain(each)}" for each in sheet.left_out or ("Nothing.",))
        yield ""
    if sheet.exported and of_export:
        yield "Of the export, or told only against a wish:"
        yield ""
        yield from _table(("what", "how many"), sheet.exported.left_out)


def _value(figure: Value) -> str:
    return "undefined" if figure.value is None else f"{figure.value:z.3f}"


def _interval(figure: Value) -> str:
    return "–" if figure.low is None or figure.high is None else f"{figure.low:z.3f} to {figure.high:z.3f}"


def _cell(figure: Value | None) -> str:
    if figure is None or figure.value is None:
        return "–"
    interval = "" if figure.low is None or figure.high is None else f" [{figure.low:z.2f}, {figure.high:z.2f}]"
    return f"{figure.value:z.2f}{interval}, n {figure.n:,}"


def _from_to(first: str, last: str) -> str:
    return f"on {first}" if first == last else f"from {first} to {last}"


def _count(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def _names(names: Iterable[str]) -> str:
    return ", ".join(map(_plain, names)) or "none"


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(map(_plain, head))} |"
    yield f"| {' | '.join('---' for _ in head)} |"
    for row in rows:
        cells = (f"{each:,}" if isinstance(each, int) else _plain(str(each)) for each in row)
        yield f"| {' | '.join(cells)} |"
    yield ""


def _plain(words: str) -> str:
    """Words on one line, without what Markdown would take for a table or a tag."""
    return " ".join(words.split()).replace("|", "\\|").replace("<", "&lt;")
