"""A query with the names in it looked up: which label, whose layers, which articles."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import NamedTuple

from annotator.errors import NotFound, UsageError
from annotator.model.annotation import STATES, STATUSES
from annotator.sentences import joined, worded
from annotator.session.coding.names import coder_named, label_named, outlets_named
from annotator.session.listing.dates import check_range, checked_day
from annotator.session.people.coders import layers
from annotator.session.rules.span_lengths import SpanLengths
from annotator.session.search.matching import Matcher, matcher
from annotator.session.search.query import EVERYONE, NOBODY, PLACES, Query
from annotator.session.search.typed import NEAR, one_of
from annotator.session.session import Session
from annotator.store.reads import search_rows as rows
from annotator.store.reads.search_rows import ArticleTerms, SpanTerms

SOME = 12
"""Names that a sentence lists."""


class Plan(NamedTuple):
    """What is done for a query. ``matcher`` None: spans are looked for; ``spans`` None: text alone.

    ``within``: the numbers of the articles that are meant, None for all. ``asked_layers``: whose labels the hits show.
    ``lengths`` where spans are chosen by them. ``undated``: articles left out because they state no year.
    """

    query: Query
    matcher: Matcher | None
    spans: SpanTerms | None
    others: SpanTerms | None
    within: frozenset[int] | None
    asked_layers: tuple[str, ...]
    lengths: SpanLengths | None = None
    undated: int = 0


def plan_of(session: Session, query: Query, asker: str) -> Plan:
    """Raises UsageError, NotFound and AmbiguousName for what cannot be looked for."""
    _check_words(query)
    if query.where not in PLACES:
        raise UsageError(
            worded("There is no place “{where}”: choose one of {names}.", where=query.where, names=joined(", ", PLACES))
        )
    finds_text = bool(query.text.strip())
    if not finds_text and (query.text or query.where == "outside" or not query.asks_for_spans):
        raise UsageError(worded("There is nothing to search for: type a word."))
    spans = others = None
    if query.asks_for_spans:
        own = _layers_of(session, query.coder or asker)
        state = query.state and one_of(query.state, STATES, "state")
        label = _label(session, query.label)
        _check_attribute(session, query.attribute[0])
        spans = SpanTerms(own, label, state, query.attribute, query.least_length, query.most_length)
        if query.with_label:
            others = SpanTerms(own, _label(session, query.with_label))
    found = matcher(query._replace(kind="phrase") if query.exact else query) if finds_text else None
    within, undated = _within(session, query, asker)
    lengths = SpanLengths(session) if spans and (query.least_length or query.most_length) else None
    return Plan(query, found, spans, others, within, _asked(session, asker), lengths, undated)


def _check_words(query: Query) -> None:
    words = [each for field in query for each in (field if isinstance(field, tuple) else (field,))]
    if any("\ud800" <= c <= "\udfff" for each in words if isinstance(each, str) for c in each):
        raise UsageError(worded("The query has bytes in it that are no text: type it again, in UTF-8."))


def _label(session: Session, typed: str) -> str:
    """The UUID of a label, "" for "". Raises NotFound, AmbiguousName."""
    return label_named(session, typed) if typed else ""


def _layers_of(session: Session, coder: str) -> tuple[str, ...]:
    """The hand layers of a coder (UUID or name), of all where none is named or EVERYONE is; none for NOBODY."""
    if coder == NOBODY:
        return ()
    coder = "" if coder == EVERYONE else coder and coder_named(session, coder).id
    return tuple(each.id for each in layers(session) if each.kind == "hand" and (not coder or each.coder == coder))


def _asked(session: Session, asker: str) -> tuple[str, ...]:
    if asker:
        return _layers_of(session, asker)
    return (session.layer.id,) if session.layer else _layers_of(session, "")


def _check_attribute(session: Session, id_: str) -> None:
    """Raises NotFound for an attribute that no label has, nor any span."""
    known = dict.fromkeys(each.id for label in session.codebook.labels for each in label.attributes)
    if not id_ or id_ in known or rows.has_attribute(session.project, id_):
        return
    raise NotFound(
        worded(
            "No label has an attribute “{id}”: {hint}", id=id_, hint=_hint(id_, list(known), worded("there is none"))
        )
    )


def _hint(typed: str, known: Sequence[str], none: str) -> str:
    """What else might be meant: the one that is really near, else what there is, the first of it."""
    near = difflib.get_close_matches(typed, known, 1, NEAR)
    if near:
        return worded("do you mean {near}?", near=near[0])
    if not known:
        return worded("{none}.", none=none)
    return worded("there is {names}.", names=joined(", ", [*known[:SOME], *(["…"] if len(known) > SOME else [])]))


def _within(session: Session, query: Query, asker: str) -> tuple[frozenset[int] | None, int]:
    """The articles that are meant, None for all; and how many more would be but for their dates."""
    terms = ArticleTerms(since=query.since and checked_day(query.since), until=query.until and checked_day(query.until))
    check_range(query.since, query.until)
    if query.outlet:
        terms = terms._replace(outlets=outlets_named(query.outlet, sorted(rows.outlets(session.project))))
    if query.status:
        layer = _layers_of(session, query.coder) if query.coder else _asked(session, asker)
        terms = terms._replace(status=one_of(query.status, STATUSES, "status"), layers=layer)
    if terms == ArticleTerms():
        return (frozenset(query.articles) if query.articles else None), 0

    def meant(terms: ArticleTerms) -> frozenset[int]:
        found = frozenset(rows.articles_meant(session.project, terms))
        return found.intersection(query.articles) if query.articles else found

    has_range = bool(query.since or query.until)
    return meant(terms), len(meant(terms._replace(undated=True))) if has_range else 0
