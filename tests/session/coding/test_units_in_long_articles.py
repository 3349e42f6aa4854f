"""What is remembered from key to key changes no answer, and spares the text from being read through again."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation, Range
from annotator.session.articles import OpenArticle, article_words, load_article
from annotator.session.coding import units
from annotator.session.coding.units import Ground, next_place, next_start, prepared, previous_start, take
from annotator.session.pages.repairs import add_repair
from annotator.session.session import Session
from annotator.text.units import ladder
from annotator.text.units.clauses import clauses_in
from annotator.text.units.names import kind_of_name, names_in


@pytest.fixture
def mended(sample: Session) -> OpenArticle:
    """Seed 000 with words that repairs have put in and taken out."""
    source = load_article(sample, 1).texts.source
    for piece, replacement in (("会议强调", "甲，乙。丙"), ("防控", "")):
        at = source.index(piece, 200)
        add_repair(sample, 1, at, at + len(piece), replacement)
    return load_article(sample, 1)


def spans_on(opened: OpenArticle, session: Session, count: int, names: tuple[str, ...]) -> list[Annotation]:
    dice, length = random.Random(count), len(opened.texts.source)
    labels = [session.codebook.require(name).uuid for name in names]
    starts = [dice.randrange(length - 20) for _ in range(count)]
    return [
        Annotation(str(n), 1, start, start + dice.randrange(1, 20), dice.choice(labels), "", 1, 0)
        for n, start in enumerate(starts)
    ]


def lines(text: str) -> Iterator[Range]:
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def plainly(ground: Ground, after: int, unit: str) -> Range | None:
    """The next place by its definition: every clause or name of the text, every span, every zone."""
    text, caret = ground.text, ground.hans_caret(after)
    done: list[Range] = []
    for each in ground.spans:
        if ground.codebook.by_uuid(each.label).unit == unit:
            try:
                done.append(ground.hans(each.start, each.end))
            except UnmappableRange:
                continue
    zones = [ground.hans(z.start, z.end) for z in ground.opened.regions
             if z.kind in ground.codebook.zones and z.repeats is None]  # fmt: skip
    for low, high in lines(text):
        every = names_in(text, low, high, ground.edges) if unit == "name" else clauses_in(text, low, high)
        for start, end in every:
            is_free = not any(a < end and start < b for a, b in done if a < b)
            is_coded = not zones or any(a <= start and end <= b for a, b in zones)
            says = any(map(str.isalnum, text[start:end]))
            if unit == "name":
                says = kind_of_name(text, start, end, ground.edges) in ("person", "organ")
            if start > caret and is_free and is_coded and says:
                return ground.source((start, end))
    return None


@pytest.mark.parametrize("unit", ["clause", "name"])
@pytest.mark.parametrize("count", [0, 30, 150])
def test_the_next_place_is_the_one_of_its_definition_at_every_caret(mended, sample, unit: str, count: int) -> None:
    labels = ("directive", "attribution", "personnel", "organization", "position")
    spans = spans_on(mended, sample, count, labels)
    ground = Ground(mended, spans, sample.codebook, article_words(mended, "hans"), {})
    for after in range(0, len(mended.texts.source) + 1, 7):
        assert next_place(ground, after, unit) == plainly(ground, after, unit), after
    assert bool(ground.images) == bool(spans)


def test_trimming_looks_at_the_spans_of_the_line_alone_and_finds_all_that_matter(mended, sample) -> None:
    heads = spans_on(mended, sample, 200, ("addressee",))
    edges = article_words(mended, "hans")
    directive = sample.codebook.require("directive")
    differ = 0
    for caret in range(0, len(mended.texts.source), 3):
        found = take(Ground(mended, heads, sample.codebook, edges), caret, directive)
        near = [each for each in heads if each.start - 200 <= caret <= each.end + 200]
        assert found == take(Ground(mended, near, sample.codebook, edges), caret, directive)
        differ += found != take(Ground(mended, (), sample.codebook, edges), caret, directive)
    assert differ > 20


def test_once_prepared_an_article_is_not_read_through_again(mended, sample, monkeypatch) -> None:
    spans = spans_on(mended, sample, 250, ("directive", "personnel"))
    ground = Ground(mended, spans, sample.codebook, article_words(mended, "hans"), {})
    monkeypatch.setattr(units, "_zones", lambda _: [])
    steps = sum(1 for _ in prepared(ground))
    assert steps > ground.text.count("\n")
    wanted = [next_place(ground, 0, unit) for unit in ("clause", "name")]

    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(ladder, "clauses_in", refuse)
    monkeypatch.setattr(ladder, "names_in", refuse)
    monkeypatch.setattr(Ground, "hans", refuse)
    assert [next_place(ground, 0, unit) for unit in ("clause", "name")] == wanted


@pytest.mark.parametrize("unit", ["clause", "sentence", "paragraph"])
def test_the_caret_never_stands_still_before_what_a_repair_put_in(mended, sample, unit: str) -> None:
    ground = Ground(mended, (), sample.codebook)
    at, way = 0, [0]
    while (to := next_start(ground, at, unit)) != at:
        assert to > at
        at = to
        way.append(at)
    assert at == len(mended.texts.source) and len(way) > 15
    back = [at]
    while (to := previous_start(ground, at, unit)) != at:
        assert to < at
        at = to
        back.append(at)
    assert back[-1] == 0 and back[::-1] == way
