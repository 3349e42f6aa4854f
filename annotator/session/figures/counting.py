"""The one pass over all spans that several figures are made from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations
from typing import NamedTuple, TypeAlias

from annotator.session.rules.span_lengths import READ_AT_ONCE, SpanLengths
from annotator.session.session import Session
from annotator.store.reads import figures as rows

Check: TypeAlias = Callable[[], None]
CHECKED_EVERY = 4096
"""Articles between two calls of ``check``."""


class Counted(NamedTuple):
    """Spans of hand layers, counted; labels are UUIDs.

    ``lengths`` are those of the source, parts added up: `lengths_as_read` makes them those of the reading text.
        ``by_day`` and ``articles_by_day`` go by the first ten characters of what an article states as its date.
    ``together`` has pairs in either order once: articles in which both labels have a span.
    """

    spans: Counter[str]
    pending: Counter[str]
    lengths: dict[str, Counter[int]]
    articles: Counter[str]
    together: Counter[tuple[str, str]]
    by_day: dict[str, Counter[str]]
    articles_by_day: Counter[str]

    @property
    def total(self) -> int:
        return self.spans.total()


def no_check() -> None:
    """Nobody gives up."""


def count_spans(session: Session, check: Check | None = None, coder: str = "") -> Counted:
    """Counts every span once, in one pass: a second for two million on a machine of today."""
    check = check or no_check
    project = session.project
    layers = rows.hand_layers(project, coder)
    days = rows.days_of_publication(project)
    name = project.names.label_of
    scale = 1 + max(name, default=0)
    check()
    labels_on, codes, sets = _gathered(rows.spans_by_article(project, layers, scale), days, check)
    check()
    for label, start, end, parts in rows.discontinuous_spans(project, layers):
        codes[str((end - start) * scale + label)] -= 1
        codes[str(sum(b - a for a, b in parts) * scale + label)] += 1
    pending = Counter[str]()
    for _, label, n in rows.pending_spans(project, layers):
        pending[name[label]] += n
    lengths: dict[str, Counter[int]] = defaultdict(Counter)
    for code, spans in codes.items():
        if spans:
            length, label = divmod(int(code), scale)
            lengths[name[label]][length] = spans
    articles, together = _sets_of_labels(sets)
    return Counted(
        Counter({label: each.total() for label, each in lengths.items()}),
        pending,
        dict(lengths),
        Counter({name[int(label)]: n for label, n in articles.items()}),
        Counter({(name[int(a)], name[int(b)]): n for (a, b), n in together.items()}),
        {day: Counter({name[int(label)]: n for label, n in Counter(each).items()}) for day, each in labels_on.items()},
        Counter(day[:10] for day in days.values()),
    )


def lengths_as_read(
    session: Session, counted: Counted, check: Check | None = None, coder: str = ""
) -> dict[str, Counter[int]]:
    """How many spans of each label are how long in the reading text: only repaired articles are looked at for it.

    Findings are unpacked of each: a tenth of a millisecond for a page with a hundred repairs.
    """
    check = check or no_check
    project = session.project
    layers, name = rows.hand_layers(project, coder), project.names.label_of
    found = {label: each.copy() for label, each in counted.lengths.items()}
    lengths = SpanLengths(session)
    repaired = sorted(lengths.repaired)
    for at in range(0, len(repaired), READ_AT_ONCE):
        check()
        numbers = repaired[at : at + READ_AT_ONCE]
        of_article = dict(lengths.of_articles(numbers))
        if not of_article:
            continue
        for article, label, parts in rows.spans_of(project, layers, sorted(of_article)):
            as_read, in_source = of_article[article].of(parts), sum([end - start for start, end in parts])
            if as_read != in_source:
                of_label = found[name[label]]
                of_label[in_source] -= 1
                of_label[as_read] += 1
    return {label: +each for label, each in found.items()}


def _gathered(
    articles: Iterable[tuple[int, str, str]], days: dict[int, str], check: Check
) -> tuple[dict[str, list[str]], Counter[str], Counter[frozenset[str]]]:
    """The labels on each day, the codes of lengths, and the sets of labels that articles have: all still as text."""
    labels_on: dict[str, list[str]] = defaultdict(list)
    codes, sets = Counter[str](), Counter[frozenset[str]]()
    coded: list[str] = []
    for at, (number, labels, their_codes) in enumerate(articles):
        if at % CHECKED_EVERY == 0:
            check()
            codes.update(",".join(coded).split(",") if coded else ())
            coded.clear()
        found = labels.split(",")
        labels_on[days[number][:10]] += found
        sets[frozenset(found)] += 1
        coded.append(their_codes)
    codes.update(",".join(coded).split(",") if coded else ())
    return labels_on, codes, sets


def _sets_of_labels(sets: Counter[frozenset[str]]) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    articles, together = Counter[str](), Counter[tuple[str, str]]()
    for labels, n in sets.items():
        for label in labels:
            articles[label] += n
        for pair in combinations(sorted(labels), 2):
            together[pair] += n
    return articles, together


def labels_in_order(session: Session, having: Iterable[str] = ()) -> list[str]:
    """The UUIDs of the codebook's labels for spans, in its order, and then those of ``having`` that it no longer has.

    A retired label stands there only where it is in ``having``.
    """
    wanted = set(having)
    known = [
        each.uuid
        for each in session.codebook.labels
        if each.uuid in wanted or (not each.retired and each.applies_to == "span")
    ]
    return known + sorted(wanted.difference(known))
