"""What a mark counts and what it leads to are the same places: discontinuous spans, repaired pages, shared extents."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook
from annotator.session.figures import labels
from annotator.session.figures.frequent import frequent_texts
from annotator.session.figures.leads import led_to
from annotator.session.figures.nouns import Lead
from annotator.session.figures.timeline import timeline
from annotator.session.pages.reading import ArticleReader
from annotator.session.people.coders import choose_coder
from annotator.session.search.query import Query
from annotator.session.search.searching import search
from annotator.session.session import Session
from annotator.store import log
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as article_rows

Place = tuple[int, int, int]

SPANS = (
    # coder, label, start, end, parts, state; 9–16 is 會(huì)議, 2 characters as they are read
    ("li", 0, 9, 16, (), "confirmed"),
    ("王𠮷", 0, 9, 16, (), "confirmed"),
    ("王𠮷", 1, 9, 16, (), "pending"),
    ("li", 0, 0, 16, ((0, 2), (9, 16)), "confirmed"),
    ("li", 1, 4, 8, (), "pending"),
    ("li", 1, 17, 24, (), "confirmed"),
    ("王𠮷", 2, 0, 24, ((0, 3), (5, 8), (17, 24)), "confirmed"),
    ("li", 2, 26, 36, (), "confirmed"),
)


class Shared:
    """The broken page with the spans of two coders, and who made them."""

    def __init__(self, session: Session, codebook: Codebook) -> None:
        layers = {"li": session.layer}
        choose_coder(session, "王𠮷")
        layers["王𠮷"] = session.layer
        self.session = session
        self.coders = {name: layer.coder or "" for name, layer in layers.items() if layer}
        self.spans: list[tuple[str, Annotation]] = []
        with session.project.change("Tag", None, mode=log.OUTSIDE) as write:
            for who, label, start, end, parts, state in SPANS:
                layer, uuid = layers[who], codebook.labels[label].uuid
                assert layer
                made = Annotation(session.new_id(), 1, start, end, uuid, layer.id, 1, 0, parts, state=state)
                annotation_rows.put_annotation(write, made, new=True)
                self.spans.append((self.coders[who], made))
        stored = article_rows.stored_article(session.project, 1)
        assert stored
        self.texts = ArticleReader(session).read(stored).texts

    def places(self, coder: str, meant: Callable[[Annotation], bool]) -> list[Place]:
        """Where the spans of a coder stand that are meant, one for each."""
        return sorted((1, s.start, s.end) for who, s in self.spans if coder in ("", who) and meant(s))

    def length(self, span: Annotation) -> int:
        own = self.texts.view(self.texts.published)
        return sum(last - first for first, last in (own.from_source(*part) for part in span.parts))

    def words(self, span: Annotation) -> str:
        own = self.texts.view(self.texts.published)
        return "…".join(own.text[slice(*own.from_source(*part))] for part in span.parts)

    def led(self, lead: Lead) -> set[Place]:
        found = led_to(self.session, lead)
        assert isinstance(found, Query)
        return {(hit.number, hit.start, hit.end) for hit in search(self.session, found)}


@pytest.fixture
def shared(broken: Session, codebook: Codebook) -> Shared:
    return Shared(broken, codebook)


@pytest.fixture(params=["", "li", "王𠮷"])
def coder(request: pytest.FixtureRequest, shared: Shared) -> str:
    return shared.coders.get(request.param, "")


def test_bars_of_labels(shared: Shared, coder: str) -> None:
    for bar in labels.spans_by_label(shared.session, None, coder).bars:
        for lead, spans, state in (
            (bar.lead, bar.spans, ""), (bar.confirmed_lead, bar.confirmed, "confirmed"),
            (bar.pending_lead, bar.pending, "pending"),
        ):  # fmt: skip
            places = shared.places(coder, lambda s: s.label == bar.label and state in ("", s.state))  # noqa: B023
            assert len(places) == spans and shared.led(lead) == set(places)


def test_bars_of_lengths(shared: Shared, coder: str) -> None:
    figure = labels.lengths(shared.session, None, coder)
    assert figure.whole
    for each in (*figure.labels, figure.whole):
        assert shared.led(each.lead) == set(shared.places(coder, lambda s: each.label in ("", s.label)))  # noqa: B023
        for one in each.bins:
            most, label = one.most or 1 << 30, each.label
            places = shared.places(
                coder,
                lambda s: label in ("", s.label) and one.least <= shared.length(s) <= most,  # noqa: B023
            )
            assert len(places) == one.spans and shared.led(one.lead) == set(places)


def test_cells_of_overlapping_spans(shared: Shared, coder: str) -> None:
    mine = [(who, s) for who, s in shared.spans if coder in ("", who)]

    def share(one: Annotation, other: Annotation) -> bool:
        return any(a < d and c < b for a, b in one.parts for c, d in other.parts)

    for pair in labels.cooccurrence(shared.session, None, coder).pairs:
        if not pair.overlaps or pair.label == pair.other:
            continue
        beside = {
            (1, s.start, s.end) for who, s in mine if s.label == pair.label
            and any(who == other and t.label == pair.other and share(s, t) for other, t in mine)
        }  # fmt: skip
        assert shared.led(pair.overlap_lead) == beside


def test_texts(shared: Shared, coder: str) -> None:
    for label in frequent_texts(shared.session, None, coder).labels:
        for text in label.texts:
            meant = shared.places(coder, lambda s: s.label == label.label and shared.words(s) == text.hant)  # noqa: B023
            assert len(meant) == text.spans > 0 and shared.led(text.lead) == set(meant)


def test_periods(shared: Shared, coder: str) -> None:
    for period in timeline(shared.session, None, coder).periods:
        for part in period.labels:
            assert shared.led(part.lead) == set(shared.places(coder, lambda s: s.label == part.label))  # noqa: B023
