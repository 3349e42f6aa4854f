"""What the coders of a project marked, as figures of agreement are given it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.measures import Question
from annotator.errors import NotFound, UsageError
from annotator.exchange.contract import utc_text
from annotator.exchange.exporters.layout import Range, kept_zones
from annotator.exchange.layers import choose_layers
from annotator.model.annotation import Layer
from annotator.sentences import worded
from annotator.session.articles import labels_coded
from annotator.session.pages.reading import ArticleReader
from annotator.session.people.training import training_articles
from annotator.session.session import Session
from annotator.store.reads import agreement as rows
from annotator.store.things import coders as coder_rows
from annotator.store.things.annotations import Status, statuses_in_order

STATUSES_COUNTED = {"done": ("done",), "all": ("doing", "done", "recheck")}
TOLERANCE = 2


class Asked(NamedTuple):
    """Whose agreement on what. ``layers`` are names or UUIDs, empty for every hand layer that has coded anything;
    ``labels`` are ids, empty for all. ``codebook_version`` keeps the articles that a coder was done with under that
    version alone. ``status`` all takes articles that are not done too. ``tolerance`` is in code points. ``training``
    asks for the articles of training rounds, and for no others; else these are left out."""

    layers: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    codebook_version: int | None = None
    status: str = "done"
    tolerance: int = TOLERANCE
    training: bool = False


EVERYTHING = Asked()


class Codings(NamedTuple):
    """``versions`` are those of the codebook under which the articles that two coders share were coded; ``left_out``
    counts those that they share of training rounds, which do not count."""

    question: Question
    versions: tuple[int, ...]
    left_out: int = 0


def codings_of(session: Session, asked: Asked = EVERYTHING) -> Question:
    """The articles that the chosen layers have coded, the layers by name, the labels by id in the codebook's order.

    As in an export, only the zones that the codebook codes count, a repeated region once; a span that lies outside of
    them is not given, nor is a suggestion that nobody has confirmed, nor an article without such a zone. Raises
    NotFound, UsageError.
    """
    return read_codings(session, asked).question


def read_codings(session: Session, asked: Asked = EVERYTHING, *, named: bool = True) -> Codings:
    """The same, with what is to be said of it; not ``named``, spans are without their ids."""
    layers = _layers(session, asked)
    coding, practice = _parted(session, asked, _coding(session, asked, layers))
    looked_for = _LookedFor(session)
    statuses = {each for there in coding.values() for each in there.values()}
    labels = _labels(session, asked, {label for each in statuses for label in looked_for(each)})
    if not asked.layers:
        there = {layer for of_article in coding.values() for layer in of_article}
        layers = [each for each in layers if each.id in there]
    articles = _articles(session, layers, labels, coding, looked_for, named=named) if layers else []
    given = {each.id for each in articles}
    numbers = {number for number, id_, _ in rows.lengths_of_articles(session.project) if id_ in given}
    shared = [there for number, there in coding.items() if len(there) > 1 and number in numbers]
    versions = {each.version for there in shared for each in there.values()}
    question = Question(articles, [each.name for each in layers], [*labels.values()], asked.tolerance)
    left_out = 0 if asked.training else sum(len(there) > 1 for there in practice.values())
    return Codings(question, tuple(sorted(versions)), left_out)


def _layers(session: Session, asked: Asked) -> list[Layer]:
    every = coder_rows.layers(session.project)
    return [*choose_layers(every, asked.layers)] if asked.layers else [each for each in every if each.kind == "hand"]


class _LookedFor:
    """The UUIDs of the labels that were looked for, by status; asked thousands of times of a few kinds of them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[int, tuple[str, ...] | None], frozenset[str]] = {}

    def __call__(self, status: Status) -> frozenset[str]:
        key = status.version, status.labels
        if key not in self._known:
            self._known[key] = frozenset(labels_coded(self._session, status))
        return self._known[key]


def _labels(session: Session, asked: Asked, looked_for: Collection[str]) -> dict[str, str]:
    """UUID -> id of the labels of spans that are asked for; a retired one only where it is named or was looked for."""
    for id_ in asked.labels:
        found = session.codebook.by_id(id_)
        if found is None:
            raise NotFound(
                worded("No label is called {id}: see the codebook, 'annotator codebook PROJECT show'.", id=id_)
            )
        if found.applies_to != "span":
            raise UsageError(worded("The label {id} is for articles as a whole: agreement here is on tags.", id=id_))
    of_spans = [each for each in session.codebook.labels if each.applies_to == "span"]
    if asked.labels:
        return {each.uuid: each.id for each in of_spans if each.id in asked.labels}
    return {each.uuid: each.id for each in of_spans if not each.retired or each.uuid in looked_for}


Coding = dict[int, dict[str, Status]]
"""Article number -> layer UUID -> how far it has come, where that counts."""


def _coding(session: Session, asked: Asked, layers: Sequence[Layer]) -> Coding:
    if asked.codebook_version is not None:
        known = [each.number for each in coder_rows.codebook_versions(session.project)]
        if asked.codebook_version not in known:
            raise NotFound(
                worded(
                    "There is no version “{codebook_version}” of the codebook: there are {known} to {known2}.",
                    codebook_version=asked.codebook_version,
                    known=known[0],
                    known2=known[-1],
                )
            )
    counted, chosen = STATUSES_COUNTED[asked.status], {each.id for each in layers}
    found: Coding = {}
    for number, statuses in statuses_in_order(session.project).items():
        for each in statuses:
            right_version = asked.codebook_version in (None, each.version)
            if each.layer in chosen and each.status in counted and right_version:
                found.setdefault(number, {})[each.layer] = each
    return found


def _parted(session: Session, asked: Asked, coding: Coding) -> tuple[Coding, Coding]:
    """What counts, and what does not: the articles of training rounds, or where they are asked for all others."""
    training = training_articles(session)
    counted = {n: there for n, there in coding.items() if (n in training) == asked.training}
    return counted, {n: there for n, there in coding.items() if n not in counted}


def _articles(
    session: Session, layers: Sequence[Layer], labels: Mapping[str, str], coding: Coding, looked_for: _LookedFor,
    *, named: bool,
) -> list[CodedArticle]:  # fmt: skip
    project = session.project
    names = {each.id: each.name for each in layers}
    dates = rows.done_since(project, [*names])
    lengths = [each for each in rows.lengths_of_articles(project) if each[0] in coding]
    zones = _zones(session, [number for number, _, _ in lengths])
    spans = _spans(session, names, labels, coding, named=named)
    found: list[CodedArticle] = []
    for number, id_, length in lengths:
        kept = zones.get(number, ((0, length),))
        if not kept:
            continue
        whole = kept == ((0, length),)
        theirs = {
            names[layer]: of_coder if whole else [each for each in of_coder if _touches(each, kept)]
            for layer, of_coder in spans[number].items()
        }
        of_article = coding[number]
        found.append(
            CodedArticle(
                id_, length, theirs, () if whole else kept, _less(of_article, names, labels, looked_for),
                frozenset(names[layer] for layer, each in of_article.items() if each.suggestions_shown),
                _latest(dates.get((number, layer)) for layer in of_article),
            )
        )  # fmt: skip
    return found


def _spans(
    session: Session, layers: Mapping[str, str], labels: Mapping[str, str], coding: Coding, *, named: bool
) -> dict[int, dict[str, list[CodedSpan]]]:
    """Article number -> layer UUID, in the order of the layers -> its spans; only where that layer counts."""
    found: dict[int, dict[str, list[CodedSpan]]] = {
        number: {layer: [] for layer in layers if layer in there} for number, there in coding.items()
    }
    nothing: dict[str, list[CodedSpan]] = {}
    for article, layer, start, end, label, ranges, id_, pane in rows.confirmed_spans(
        session.project, [*layers], [*labels], named=named
    ):
        of_layer = found.get(article, nothing).get(layer)
        if of_layer is not None:
            of_layer.append(CodedSpan(start, end, labels[label], ranges, id_, pane))
    return found


def _zones(session: Session, numbers: Sequence[int]) -> dict[int, tuple[Range, ...]]:
    """The zones to be coded of each article; nothing where the codebook codes everything."""
    kinds = session.codebook.zones
    if not kinds:
        return {}
    reader = ArticleReader(session)
    return {
        stored.article.number: kept_zones(reader.findings(stored).regions, kinds, stored.source)
        for stored in rows.sources_with_findings(session.project, numbers)
    }


def _touches(span: CodedSpan, zones: Sequence[Range]) -> bool:
    return any(start < zone_end and zone_start < end for start, end in span.parts for zone_start, zone_end in zones)


def _less(
    coding: Mapping[str, Status], names: Mapping[str, str], labels: Mapping[str, str], looked_for: _LookedFor
) -> dict[str, frozenset[str]]:
    """Of the coders who did not look for all of these labels, for which they did."""
    found: dict[str, frozenset[str]] = {}
    for layer, status in coding.items():
        theirs = looked_for(status)
        if not labels.keys() <= theirs:
            found[names[layer]] = frozenset(id_ for uuid, id_ in labels.items() if uuid in theirs)
    return found


def _latest(seconds: Iterable[int | None]) -> str:
    """The last of the dates; "" where one is not known."""
    every = [*seconds]
    known = [each for each in every if each is not None]
    return utc_text(max(known)) if known and len(known) == len(every) else ""
