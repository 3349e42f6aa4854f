"""A query with the names in it looked up: which label, whose layers, which articles."""

from __future__ import annotations

import difflib
import re
from typing import NamedTuple

from annotator.errors import NotFound, UsageError
from annotator.model.annotation import STATES, STATUSES
from annotator.session.coders import coders, layers
from annotator.session.search.matching import Matcher, matcher
from annotator.session.search.query import PLACES, Query
from annotator.session.search.typed import checked_date, one_of
from annotator.session.session import Session
from annotator.store import search_rows as rows
from annotator.store.search_rows import ArticleTerms, SpanTerms
from annotator.text.scripts.folding import fold


class Plan(NamedTuple):
    """What is done for a query. ``matcher`` None: spans are looked for; ``spans`` None: text alone.

    ``within``: the numbers of the articles that are meant, None for all. ``asked_layers``: whose labels the hits show.
    """

    query: Query
    matcher: Matcher | None
    spans: SpanTerms | None
    others: SpanTerms | None
    within: frozenset[int] | None
    asked_layers: tuple[str, ...]


def plan_of(session: Session, query: Query, asker: str) -> Plan:
    """Raises UsageError and NotFound for what cannot be looked for."""
    if query.where not in PLACES:
        raise UsageError(f"There is no place “{query.where}”: choose one of {', '.join(PLACES)}.")
    finds_text = bool(query.text.strip())
    if not finds_text and (query.text or query.where == "outside" or not query.asks_for_spans):
        raise UsageError("There is nothing to search for: type a word.")
    spans = others = None
    if query.asks_for_spans:
        own = _layers_of(session, query.coder)
        state = query.state and one_of(query.state, STATES, "state")
        label = label_named(session, query.label)
        spans = SpanTerms(own, label, state, query.attribute, query.least_length, query.most_length)
        if query.with_label:
            others = SpanTerms(own, label_named(session, query.with_label))
    found = matcher(query._replace(kind="phrase") if query.exact else query) if finds_text else None
    return Plan(query, found, spans, others, _within(session, query, asker), _asked(session, asker))


def label_named(session: Session, name: str) -> str:
    """The UUID of a label by its UUID, its id or one of its names, "" for ""; NotFound, with the nearest one."""
    if not name:
        return ""
    known: dict[str, str] = {}
    labels = session.codebook.labels
    for each in labels:
        names = [part for name in each.names.values() for part in (name, *re.split("[、，,]", name))]
        known |= {fold(word).strip().lower(): each.uuid for word in (*names, *each.short.values())}
    known |= {word.lower(): each.uuid for each in labels for word in (each.id, each.uuid)}
    wanted = fold(name).lower()
    if wanted in known:
        return known[wanted]
    if name in session.project.names.label_number:
        return name  # of an older codebook
    near = difflib.get_close_matches(wanted, known, 1, 0.4)
    ids = ", ".join(each.id for each in session.codebook.labels if not each.retired)
    meant = session.codebook.by_uuid(known[near[0]]) if near else None
    hint = f"do you mean {meant.id}?" if meant else f"it has {ids}."
    raise NotFound(f"The codebook has no label “{name}”: {hint}")


def _layers_of(session: Session, coder: str) -> tuple[str, ...]:
    """The hand layers of a coder (UUID or name), of all where none is named."""
    if coder:
        everyone = coders(session)
        found = [each.id for each in everyone if coder in (each.id, each.name)]
        if not found:
            names = [each.name for each in everyone]
            near = difflib.get_close_matches(coder, names, 1, 0.4)
            hint = f"do you mean {near[0]}?" if near else f"there is {', '.join(names) or 'nobody yet'}."
            raise NotFound(f"There is no coder “{coder}” in {session.path.name}: {hint}")
        coder = found[0]
    return tuple(each.id for each in layers(session) if each.kind == "hand" and (not coder or each.coder == coder))


def _asked(session: Session, asker: str) -> tuple[str, ...]:
    if asker:
        return _layers_of(session, asker)
    return (session.layer.id,) if session.layer else _layers_of(session, "")


def _within(session: Session, query: Query, asker: str) -> frozenset[int] | None:
    terms = ArticleTerms(
        since=query.since and checked_date(query.since), until=query.until and checked_date(query.until)
    )
    if query.outlet:
        terms = terms._replace(outlets=_outlets_named(session, query.outlet))
    if query.status:
        layer = _layers_of(session, query.coder) if query.coder else _asked(session, asker)
        terms = terms._replace(status=one_of(query.status, STATUSES, "status"), layers=layer)
    meant = None if terms == ArticleTerms() else rows.articles_meant(session.project, terms)
    if query.articles:
        return frozenset(query.articles) if meant is None else frozenset(meant.intersection(query.articles))
    return None if meant is None else frozenset(meant)


def _outlets_named(session: Session, wanted: str) -> tuple[str, ...]:
    """The outlet of that name in either script, else those whose names hold it."""
    folded = fold(wanted).lower()
    names = {name: fold(name).lower() for name in rows.outlets(session.project) if name}
    whole = tuple(name for name, each in names.items() if each == folded)
    return whole or tuple(name for name, each in names.items() if folded in each)
