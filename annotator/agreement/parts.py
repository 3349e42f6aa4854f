"""Articles told apart: by whether suggestions were shown, by when they were done, by the pane of the selections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np

from annotator.agreement.cells import Flags
from annotator.agreement.codings import CodedArticle
from annotator.agreement.figures import Part
from annotator.agreement.measures import Question
from annotator.sentences import joined, worded

SHOWN, WITHOUT = worded("suggestions shown"), worded("without suggestions")
SAME, DIFFERENT = worded("same pane"), worded("different panes")
STEPS = ("week", "month", "quarter", "year")
MOST_PERIODS = 12
"""Of a trend; the finest step that gives no more is taken."""
TRANCHES = 5
LEAST_IN_TRANCHE = 2
MAINLY = 0.8
"""The share of a coder's selections in an article from which on one pane counts as theirs there."""
PANES = ("hans", "hant")


class Period(NamedTuple):
    """A stretch of the work. ``name`` is that of its part; the days are ISO dates, those of the first and last article
    in it where it is a tranche."""

    name: str
    since: str
    until: str
    articles: int


class Trend(NamedTuple):
    """``step`` is one of STEPS or tranche; "" where there are too few dated articles for any."""

    step: str
    periods: tuple[Period, ...]
    parts: tuple[Part, ...]


class Panes(NamedTuple):
    """``selections`` counts, for each coder, spans by pane (hans, hant, "" for unknown)."""

    selections: dict[str, dict[str, int]]
    parts: tuple[Part, ...]


def suggestion_parts(question: Question) -> tuple[Part, ...]:
    """Shared articles in which at least one coder saw suggestions, and those in which nobody did; () where nobody ever
    did."""
    coders = set(question.coders)
    shared = np.array([len(coders & each.spans.keys()) > 1 for each in question.articles], dtype=bool)
    shown = np.array([bool(each.suggestions & coders) for each in question.articles], dtype=bool) & shared
    return (Part(SHOWN, shown), Part(WITHOUT, ~shown)) if shown.any() else ()


def pane_part(what: str, *coders: str) -> str:
    """The name of the part of these coders: ``same pane: li, wu``. Whatever coders are called, no two are alike."""
    names = (each.replace("\\", "\\\\").replace(",", "\\,") for each in coders)
    return worded("{what}: {names}", what=what, names=joined(", ", names))


def trend(question: Question, step: str = "") -> Trend:
    """Articles that two coders or more are done with, by when the last of them was; the undated stay out."""
    dated = sorted((day, each.id, row) for row, each in enumerate(question.articles) if (day := _day(each)))
    steps = (step,) if step else (*STEPS, "tranche")
    for each in steps:
        groups = _tranches(dated) if each == "tranche" else _periods(dated, each)
        if len(groups) > 1 and (step or len(groups) <= MOST_PERIODS):
            parts = tuple(Part(worded("done {name}", name=p.name), _rows(rows, question)) for p, rows in groups)
            return Trend(each, tuple(p._replace(name=worded("done {name}", name=p.name)) for p, _ in groups), parts)
    return Trend("", (), ())


Dated = Sequence[tuple[date, str, int]]


def _periods(dated: Dated, step: str) -> list[tuple[Period, list[int]]]:
    found: dict[tuple[date, date], list[int]] = {}
    for day, _, row in dated:
        found.setdefault(_period(day, step), []).append(row)
    return [
        (Period(_name(first, step), first.isoformat(), last.isoformat(), len(rows)), rows)
        for (first, last), rows in found.items()
    ]


def _tranches(dated: Dated) -> list[tuple[Period, list[int]]]:
    count = min(TRANCHES, len(dated) // LEAST_IN_TRANCHE)
    found: list[tuple[Period, list[int]]] = []
    for at in range(count):
        some = dated[at * len(dated) // count : (at + 1) * len(dated) // count]
        name = worded("tranche {number}", number=at + 1)
        found.append(
            (Period(name, some[0][0].isoformat(), some[-1][0].isoformat(), len(some)), [r for _, _, r in some])
        )
    return found


def _rows(rows: Sequence[int], question: Question) -> Flags:
    flags = np.zeros(len(question.articles), dtype=bool)
    flags[list(rows)] = True
    return flags


def _day(article: CodedArticle) -> date | None:
    if len(article.spans) < 2 or not article.date:
        return None
    return date.fromisoformat(article.date[:10])


def _period(day: date, step: str) -> tuple[date, date]:
    if step == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    months = {"month": 1, "quarter": 3, "year": 12}[step]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    after = first.year * 12 + first.month - 1 + months
    return first, date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


def _name(first: date, step: str) -> str:
    if step == "week":
        year, week, _ = first.isocalendar()
        return f"{year}-W{week:02}"
    return {"month": f"{first:%Y-%m}", "quarter": f"{first.year}-Q{first.month // 3 + 1}", "year": f"{first.year}"}[
        step
    ]


def pane_parts(question: Question) -> Panes:
    """Whether two coders selected an article's spans in the same pane: over all, of each pair, and of each coder in
    either pane; no parts where no two coders have an article of which it is known."""
    selections: dict[str, Counter[str]] = {each: Counter() for each in question.coders}
    place = {coder: at for at, coder in enumerate(question.coders)}
    read_in = np.zeros((len(question.articles), len(place)), dtype=np.int8)
    for row, article in enumerate(question.articles):
        for coder, spans in article.spans.items():
            if coder in place:
                counts = Counter(each.pane or "" for each in spans)
                selections[coder] += counts
                read_in[row, place[coder]] = _mainly(counts)
    found = {coder: {pane: counts[pane] for pane in (*PANES, "")} for coder, counts in selections.items()}
    return Panes(found, tuple(_parts_by_pane(question, read_in)))


def _mainly(counts: Counter[str]) -> int:
    """1 for hans, 2 for hant, 0 where it is neither."""
    known = sum(counts[each] for each in PANES)
    return next((at for at, each in enumerate(PANES, 1) if known and counts[each] >= MAINLY * known), 0)


def _parts_by_pane(question: Question, read_in: np.ndarray[tuple[int, int], np.dtype[np.int8]]) -> Iterator[Part]:
    pairs, coders = question.pairs, list(question.coders)
    if not pairs:
        return
    one, other = (read_in[:, [coders.index(pair[at]) for pair in pairs]] for at in (0, 1))
    known = (one > 0) & (other > 0)
    if not known.any():
        return
    same, different = known & (one == other), known & (one != other)
    yield Part(SAME, same)
    yield Part(DIFFERENT, different)
    for at, (a, b) in enumerate(pairs):
        only = np.arange(len(pairs)) == at
        if known[:, at].any():
            yield Part(pane_part(SAME, a, b), same & only, False, (a, b))
            yield Part(pane_part(DIFFERENT, a, b), different & only, False, (a, b))
    for at, coder in enumerate(coders):
        theirs = np.array([coder in pair for pair in pairs])
        for number, pane in enumerate(PANES, 1):
            yield Part(pane_part(pane, coder), (read_in[:, at] == number)[:, None] & theirs, False, (coder,))
