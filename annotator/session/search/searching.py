"""Search: every place of the articles' two views, or every span, that a query asks for, a batch at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.model.annotation import Range
from annotator.session.rules.span_lengths import AS_IN_SOURCE
from annotator.session.search.candidates import Candidates
from annotator.session.search.ordering import LINE_ENDS
from annotator.session.search.own_texts import OwnText, OwnTexts
from annotator.session.search.plan import Plan, plan_of
from annotator.session.search.query import CONTEXT, PARTS_JOINED_BY, Found, Hit, Query
from annotator.session.session import Session
from annotator.store.reads import search_rows as rows
from annotator.store.reads.search_rows import Head, Span, SpanTerms
from annotator.text.scripts.folding import fold

Check = Callable[[], None]

FIRST_BATCH, LARGEST_BATCH = 16, 256
LARGEST_WINDOW = 4_096
"""Articles whose spans are read at once."""
FIRST_PART, PART = 50, 500
"""Hits that are handed on at once: the first ones are to be seen at once."""

_LINE_ENDS = str.maketrans(dict.fromkeys(LINE_ENDS, " "))


def search(
    session: Session, query: Query, limit: int | None = None, check: Check | None = None, asker: str = ""
) -> Iterator[Hit]:
    """Every place that the query asks for, by article and in text order. Raises UsageError, NotFound.

    ``asker`` is the UUID of the coder who sees no spans but their own, on hits and as hits, unless the query names a
    coder. Without one, hits show the labels of the session's own coder, else of every hand layer.
    ``check`` is called every few milliseconds. Text that a repair alone has put in, which has no place in the source,
    is no hit.
    """
    plan = plan_of(session, query, asker)
    with closing(Candidates(session)) as candidates:
        yield from islice(_found(session, plan, candidates, check or _never), limit)


def search_job(
    session: Session, check: Check, query: Query, limit: int | None = None, asker: str = ""
) -> Iterator[list[Hit] | Found]:
    """The same for Background: lists of hits, the first one of FIRST_PART, and at last a Found."""
    plan = plan_of(session, query, asker)
    count, articles = 0, set[int]()
    with closing(Candidates(session)) as candidates:
        unindexed = candidates.unindexed if plan.matcher else 0
        hits = _found(session, plan, candidates, check)
        wanted = islice(hits, limit)
        while part := list(islice(wanted, PART if count else FIRST_PART)):
            count += len(part)
            articles.update(hit.number for hit in part)
            yield part
        complete = limit is None or count < limit or next(hits, None) is None
    yield Found(count, len(articles), complete, unindexed, plan.undated)


def _never() -> None:
    """Nobody stops it."""


class _Place(NamedTuple):
    """A hit before it is shown: source range, and the range of the own text. ``ranges`` are those of a discontinuous
    span, and ``words`` how it is read then."""

    start: int
    end: int
    own_start: int
    own_end: int
    ranges: tuple[Range, ...] = ()
    words: str = ""

    @property
    def parts(self) -> tuple[Range, ...]:
        return self.ranges or ((self.start, self.end),)


def _found(session: Session, plan: Plan, candidates: Candidates, check: Check) -> Iterator[Hit]:
    texts = OwnTexts(session, candidates.known)
    places = _places_of_text if plan.matcher else _places_of_spans
    batches = places(session, plan, candidates, texts, check)
    while True:
        with rows.one_reading(session.project):
            if candidates.keep_up():
                texts.forget()
            batch = next(batches, None)
            hits = [] if batch is None else list(_hits(session, plan, *batch))
        if batch is None:
            return
        yield from hits


def _hits(session: Session, plan: Plan, own: dict[int, OwnText], found: dict[int, Sequence[_Place]]) -> Iterator[Hit]:
    heads = rows.heads(session.project, list(found)) if found else {}
    marked = _marks(session, plan, list(heads))
    for number, at in found.items():
        if number in heads:
            yield from _shown(number, heads[number], own[number], at, marked.get(number, ()))


Batches = Iterator[tuple[dict[int, OwnText], dict[int, Sequence[_Place]]]]
"""The texts of some articles, and article -> its places; removed articles may be among them. Each is read at once:
between them others may write."""


def _places_of_text(session: Session, plan: Plan, candidates: Candidates, texts: OwnTexts, check: Check) -> Batches:
    assert plan.matcher
    numbers = candidates.numbers(plan.matcher.needs)
    if plan.within is not None:
        numbers = (each for each in numbers if each in plan.within)
    for batch in _growing(numbers):
        check()
        spans = _spans_meant(session, plan, batch)
        if spans is not None and plan.query.where != "outside":
            batch = [each for each in batch if each in spans]
        own = texts.of(batch)
        found: dict[int, Sequence[_Place]] = {}
        for number in batch:
            check()
            if number in own and (at := _in_article(plan, own[number], (spans or {}).get(number, ()))):
                found[number] = at
        yield own, found


def _in_article(plan: Plan, text: OwnText, spans: Sequence[Span]) -> list[_Place]:
    assert plan.matcher
    if plan.query.exact:
        wanted = fold(plan.query.text)
        return [each for each in _own_places(text, spans) if fold(_words(text, each)) == wanted]
    found: dict[tuple[int, int], _Place] = {}
    for view in (text, text.other):
        for view_start, view_end in plan.matcher.find(view.text):
            try:
                start, end = view.to_source(view_start, view_end)
            except UnmappableRange:
                continue
            if (start, end) not in found and (plan.spans is None or _stands(start, end, spans, plan.query.where)):
                own = (view_start, view_end) if view is text else text.from_source(start, end)
                found[start, end] = _Place(start, end, *own)
    return sorted(found.values())


def _words(text: OwnText, place: _Place) -> str:
    return place.words or text.text[place.own_start : place.own_end]


def _stands(start: int, end: int, spans: Iterable[Span], where: str) -> bool:
    """Whether a place is where a query wants it of these spans."""
    if where == "inside":
        return any(first <= start and end <= last for each in spans for first, last in each.parts)
    return any(each.overlaps(((start, end),)) for each in spans) is not (where == "outside")


def _places_of_spans(session: Session, plan: Plan, candidates: Candidates, texts: OwnTexts, check: Check) -> Batches:
    """Spans need no index: they are read by article from the table's own."""
    for spans in _windows_of_spans(session, plan, check):
        for batch in _growing(iter(spans)):
            check()
            own = texts.of(batch)
            yield own, {each: _own_places(own[each], spans[each]) for each in batch if each in own}


def _windows_of_spans(session: Session, plan: Plan, check: Check) -> Iterator[dict[int, list[Span]]]:
    if plan.within is not None:
        for batch in _growing(iter(sorted(plan.within)), LARGEST_WINDOW):
            check()
            yield _spans_meant(session, plan, batch) or {}
        return
    at, width, last = 0, FIRST_BATCH, rows.last_article(session.project)
    while at < last:
        check()
        assert plan.spans
        spans = rows.spans_between(session.project, at, at + width, plan.spans)
        yield _narrowed(session, plan, spans)
        at, width = at + width, min(width * 2, LARGEST_WINDOW)


def _spans_meant(session: Session, plan: Plan, numbers: Sequence[int]) -> dict[int, list[Span]] | None:
    """Article -> the spans that the query speaks of, for those that have any; None where it speaks of none."""
    if plan.spans is None:
        return None
    return _narrowed(session, plan, rows.spans_in(session.project, numbers, plan.spans))


def _narrowed(session: Session, plan: Plan, spans: dict[int, list[Span]]) -> dict[int, list[Span]]:
    """Only those spans that are as long as is asked for, and that stand with one of the other label."""
    if plan.lengths is not None and spans:
        lengths = dict(plan.lengths.of_articles(spans))
        fits = _fits(plan.query)
        spans = {n: [each for each in own if fits(lengths.get(n, AS_IN_SOURCE).of(each.parts))]
                 for n, own in spans.items()}  # fmt: skip
    if plan.others is not None and spans:
        others = rows.spans_in(session.project, list(spans), plan.others)
        spans = {n: [each for each in own if _is_with(each, others.get(n, ()))] for n, own in spans.items()}
    return {n: own for n, own in spans.items() if own}


def _fits(query: Query) -> Callable[[int], bool]:
    least, most = query.least_length, query.most_length
    return lambda length: least <= length and (length <= most or most <= 0)


def _is_with(span: Span, others: Iterable[Span]) -> bool:
    return any(each.layer == span.layer and each.n != span.n and each.overlaps(span.parts) for each in others)


def _own_places(text: OwnText, spans: Iterable[Span]) -> list[_Place]:
    """Where spans stand in the own text; those on the same words make one hit."""
    places: list[_Place] = []
    for start, end, ranges in dict.fromkeys((each.start, each.end, each.ranges) for each in spans):
        parts = [text.text[slice(*text.from_source(*each))] for each in ranges]
        places.append(_Place(start, end, *text.from_source(start, end), ranges, PARTS_JOINED_BY.join(parts)))
    return places


def _growing(numbers: Iterator[int], largest: int = LARGEST_BATCH) -> Iterator[list[int]]:
    size = FIRST_BATCH
    while batch := list(islice(numbers, size)):
        yield batch
        size = min(size * 2, largest)


def _marks(session: Session, plan: Plan, numbers: Sequence[int]) -> dict[int, list[Span]]:
    return rows.spans_in(session.project, numbers, SpanTerms(plan.asked_layers)) if numbers else {}


def _shown(number: int, head: Head, own: OwnText, places: Iterable[_Place], marks: Sequence[Span]) -> Iterator[Hit]:
    text = own.text
    for place in places:
        start, end, own_start, own_end, ranges, _ = place
        labels = exact = ()
        if marks:
            over = [each for each in marks if each.start < end and start < each.end and each.overlaps(place.parts)]
            if over:
                exact = tuple(dict.fromkeys(each.label for each in over if each.parts == place.parts))
                labels = tuple(dict.fromkeys((*exact, *(each.label for each in over))))
        yield Hit(
            number, head.id, head.title, head.published, start, end,
            text[max(0, own_start - CONTEXT) : own_start].translate(_LINE_ENDS), _words(own, place),
            text[own_end : own_end + CONTEXT].translate(_LINE_ENDS), labels, exact, head.outlet, ranges,
        )  # fmt: skip
