"""Claims about annotated texts of foreign files: their offsets are carried exactly, or refused with the place."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.exchange.importers.annotated import (
    UNPROVED,
    GivenArticle,
    GivenLabel,
    GivenRelation,
    GivenSpan,
    annotated_article,
)
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.importers.settling import settled_with_offsets
from annotator.exchange.records import ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import Format
from annotator.model.article import Region

TEXT = "\ufeff习近平强调，\r\n要坚决打赢𠮷林\u00a0脱贫\r攻坚战e\u0301。\n👨\u200d👩\u200d👧完"
HARD = st.lists(
    st.sampled_from(
        ["\r\n", "\r", "\n", "\ufeff", "𠮷", "e\u0301", "👨\u200d👩", "习近平", "\u00a0", "a", "，", "\u2028"]
    ),
    min_size=1,
    max_size=14,
).map(lambda pieces: "会" + "".join(pieces))
WIDTHS = {
    "codepoint": lambda text: len(text),
    "utf16": lambda text: len(text.encode("utf-16-le")) // 2,
    "utf8": lambda text: len(text.encode()),
    "crlf": lambda text: len(text.replace("\r\n", "\n").replace("\n", "\r\n")),
}


def read(text, *spans, unit="codepoint", offsets="", **more):
    made = GivenArticle(text, "n", "0" * 64, "f.json, line 1", spans=spans, unit=unit, **more)
    return annotated_article(made, ReadOptions(offsets=offsets))


def normal(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n")


@st.composite
def spanned(draw):
    text = draw(st.booleans().map(lambda marked: "\ufeff" if marked else "")) + draw(HARD)
    edges = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(edges, edges).map(sorted).filter(lambda pair: pair[0] < pair[1]), max_size=5))
    return text, [tuple(pair) for pair in pairs]


@given(spanned())
@example(("a\r\nb", [(0, 2), (1, 2), (1, 3), (2, 3), (0, 4)]))
def test_what_stands_at_carried_offsets_is_what_the_words_become(drawn):
    text, pairs = drawn
    kept, carry = settled_with_offsets(text)
    assert "\r" not in kept and not kept.startswith("\ufeff")
    marks = len(text) - len(text.lstrip("\ufeff"))
    for start, end in pairs:
        first, last = carry(start, end)
        assert kept[first:last] == normal(text[max(start, marks) : end]) or text[start - 1 : start + 1] == "\r\n"
        assert 0 <= first <= last <= len(kept)


def test_an_edge_within_a_line_end_takes_the_whole_of_it():
    kept, carry = settled_with_offsets("a\r\nb\r\n")
    assert [kept[slice(*carry(*pair))] for pair in ((0, 2), (1, 2), (2, 3), (1, 3), (2, 4), (4, 5))] == [
        "a\n", "\n", "\n", "\n", "\nb", "\n",
    ]  # fmt: skip


@settings(deadline=None)
@given(spanned(), st.sampled_from(list(WIDTHS)))
def test_offsets_in_every_unit_are_read_as_what_they_are(drawn, unit):
    text, pairs = drawn
    measure = WIDTHS[unit]
    body = text.lstrip("\ufeff")
    if unit == "crlf":
        text = body = body.replace("\r\n", "\n")
        pairs = [(a, b) for a, b in pairs if b <= len(text)]
    pairs = [(a, b) for a, b in pairs if normal(text[a:b]).lstrip("\ufeff")]
    spans = [GivenSpan(measure(text[:a]), measure(text[:b]), "x", text[a:b]) for a, b in pairs]
    found = read(text, *spans, unit=unit)
    if not isinstance(found, ImportedArticle):
        assert "byte order mark" in found.why, found
        return
    kept, carry = settled_with_offsets(text)
    assert found.source == kept
    assert [(each.start, each.end) for each in found.spans] == [carry(*pair) for pair in pairs]


@pytest.mark.parametrize("unit", [each for each in WIDTHS if each != "codepoint"])
def test_offsets_that_count_something_else_are_refused_with_the_unit_and_read_with_consent(unit):
    text = "𠮷林\n脱贫攻坚𠮷\n战。"
    spans = []
    for words in ("脱贫", "攻坚𠮷", "战"):
        at = text.index(words)
        measure = WIDTHS[unit]
        spans.append(GivenSpan(measure(text[:at]), measure(text[: at + len(words)]), "x", words))
    refused = read(text, *spans)
    assert isinstance(refused, Refused) and f"--offsets {unit} " in refused.why and "span x at" in refused.why
    found = read(text, *spans, offsets=unit)
    assert isinstance(found, ImportedArticle)
    assert [found.source[each.start : each.end] for each in found.spans] == ["脱贫", "攻坚𠮷", "战"]
    assert found.notes and found.notes[0].startswith("offsets were read as")


def test_without_quotes_nothing_is_guessed():
    refused = read("𠮷林", GivenSpan(0, 3, "x"))
    assert isinstance(refused, Refused) and "--offsets" not in refused.why and "ends at 2" in refused.why


@pytest.mark.parametrize(
    ("span", "says"),
    [
        (GivenSpan(-1, 2, "x"), "begins before the text"),
        (GivenSpan(2, 1, "x"), "ends before it begins"),
        (GivenSpan(1, 1, "x"), "is empty"),
        (GivenSpan(1, 99, "x"), "lies outside the text"),
        (GivenSpan(0, 10**400, "x"), "lies outside the text"),
        (GivenSpan(-(10**400), 1, "x"), "begins before"),
        (GivenSpan(True, 2, "x"), "no whole number"),
        (GivenSpan(0, 2.0, "x"), "no whole number"),
        (GivenSpan(0, float("nan"), "x"), "no whole number"),
        (GivenSpan(0, None, "x"), "no whole number"),
        (GivenSpan(0, 1, "x", ranges=((0, 1), ("2", 3))), "no whole number"),
        (GivenSpan(0, 1, "x", ranges=((0, 1), (3, 2))), "ends before"),
        (GivenSpan(0, 2, "x", "强调"), "in the file, but '会议' stands there"),
        (GivenSpan(0, 2, " "), "no label"),
        (GivenSpan(0, 2, "x\ud800"), "half a character"),
        (GivenSpan(0, 2, "x\0"), "NUL"),
        (GivenSpan(0, 2, "x", note=7), "no text"),
        (GivenSpan(0, 2, "x", state="maybe"), "maybe"),
        (GivenSpan(0, 2, "x", created=10**30), "at no time"),
        (GivenSpan(0, 2, "x", version=-1), "no version"),
        (GivenSpan(0, 2, "x" * 9999, "无"), "x…"),
    ],
)
def test_a_span_that_cannot_be_is_refused_with_its_place_and_one_sentence(span, says):
    refused = read("会议𠮷", span)
    assert isinstance(refused, Refused) and says in refused.why and refused.name == "f.json, line 1"
    assert len(refused.why) < 400 and refused.why.endswith(".")


@pytest.mark.parametrize("before", ["𠮷", "\r\n", "👩\u200d🌾"])
def test_offsets_behind_what_others_count_twice_are_told_as_unproved_where_nothing_is_quoted(before):
    text = f"强调{before}脱贫攻坚𠮷"
    at = text.index("脱贫")
    unproved, quoted = GivenSpan(at, at + 2, "x"), GivenSpan(at, at + 2, "x", "脱贫")
    assert UNPROVED in read(text, unproved).notes and UNPROVED in read(text, quoted, unproved).notes
    assert UNPROVED not in read(text, quoted).notes, "its words prove it"
    assert UNPROVED not in read(text, GivenSpan(0, 2, "x"), quoted).notes, "it stands before"
    assert UNPROVED not in read(text).notes
    assert UNPROVED not in read(text, unproved, offsets="codepoint").notes, "somebody said what they count"
    assert UNPROVED not in read(text, unproved, proved=True).notes, "the format says what they count"


def test_things_with_the_same_id_and_relations_to_nothing_are_refused():
    two = (GivenSpan(0, 1, "x", id="a"), GivenSpan(1, 2, "x", id="a"))
    assert "same id, a" in read("会议", *two).why
    joined = read("会议", GivenSpan(0, 1, "x", id="a"), relations=(GivenRelation("r", "a", "b"),))
    assert "joins a span b" in joined.why
    assert "same id" in read("会议", labels=(GivenLabel("x", "1"), GivenLabel("y", "1"))).why
    found = read("会议", GivenSpan(0, 1, "x"), GivenSpan(1, 2, "x", id="span 0"))
    assert [each.id for each in found.spans] == ["span 0'", "span 0"]


def test_a_span_in_pieces_stands_where_its_pieces_do():
    found = read("\ufeff会\r\n议𠮷林", GivenSpan(0, 1, "x", ranges=((5, 6), (1, 4)), quote="会\r\n 𠮷"))
    (span,) = found.spans
    assert (span.start, span.end, span.ranges) == (0, 4, ((0, 2), (3, 4)))
    touching = read("会议", GivenSpan(0, 1, "x", ranges=((0, 1), (1, 2))))
    assert touching.spans[0].ranges == () and touching.spans[0].end == 2


def test_regions_count_what_spans_count_and_have_to_lie_in_the_text():
    regions = (Region("a", 2, 4, "body"),)
    found = read("𠮷会\r\n", unit="utf16", regions=regions)
    assert [(each.start, each.end) for each in found.regions] == [(1, 3)]
    assert "outside" in read("会", regions=(Region("a", 0, 9, "body"),)).why
    assert "same id" in read("会议", regions=(Region("a", 0, 1, "body"), Region("a", 1, 2, "body"))).why
    assert "not there" in read("会议", regions=(Region("a", 0, 1, "body", "z"),)).why


def test_a_quote_places_its_span_nearest_to_its_offsets_and_a_tie_is_refused():
    text = "会议强调，会议指出，会议\r\n要求" + "。" * 3000 + "会议"
    starts = [text.index("会议", at) for at in (0, 5, 10, 20)]
    for stated, wanted in ((0, 0), (4, 1), (6, 1), (14, 2), (10**9, 3), (1600, 3), (-5, 0)):
        found = read(text, GivenSpan(stated, stated + 2, "x", "会议"), offsets="quote")
        _, carry = settled_with_offsets(text)
        assert found.spans[0].start == carry(starts[wanted], starts[wanted] + 2)[0], stated
    tie = read("会议一会议", GivenSpan(1, 2, "x", "会"), offsets="quote")
    assert isinstance(tie, ImportedArticle) and tie.spans[0].start == 0
    tie = read("会一一会", GivenSpan(1, 2, "x", "一"), GivenSpan(2, 3, "x", "会"), offsets="quote")
    assert [each.start for each in tie.spans] == [1, 3]
    assert "0 and 4, equally near" in read("会议二一会议", GivenSpan(2, 4, "x", "会议"), offsets="quote").why
    assert "does not stand" in read(text, GivenSpan(0, 2, "x", "散会"), offsets="quote").why
    assert "has none" in read(text, GivenSpan(0, 2, "x"), offsets="quote").why
    lines = read(text, GivenSpan(0, 2, "x", "会议\n要"), offsets="quote")
    assert lines.source[lines.spans[0].start : lines.spans[0].end] == "会议\n要"


def test_a_hundred_thousand_spans_in_one_article_are_read_in_one_go():
    text = "习近平𠮷\r\n强调会议。" * 10_000
    spans = [GivenSpan(at, at + 2, "x", text[at : at + 2], str(at)) for at in range(len(text) - 1)]
    spans = [each for each in spans if "\r" not in each.quote and "\n" not in each.quote]
    for offsets in ("", "quote"):
        found = read(text, *spans, offsets=offsets)
        assert isinstance(found, ImportedArticle), found
        assert len(found.spans) == len(spans)
        assert all(found.source[a.start : a.end] == b.quote for a, b in zip(found.spans, spans, strict=True))


def test_two_articles_of_a_file_with_one_id_and_different_texts_are_not_both_taken():
    texts = ["会议", "强调", "会议", "𠮷林"]

    def reads(data, name, encoding=None, options=None):
        for number, text in enumerate(texts):
            yield annotated_article(
                GivenArticle(text, name, "0" * 64, f"{name}, {number}", id="7" if number < 3 else None), ReadOptions()
            )

    found = list(read_given(Format("f", "f", (".f",), reads), file_in_memory(b"", "a.f")))
    assert [getattr(each, "source", None) for each in found] == ["会议", None, "会议", "𠮷林"]
    assert found[1].name == "a.f, article 2" and "id of article 1 of the file, '7'" in found[1].why
    assert [each.id for each in found if isinstance(each, ImportedArticle)] == [None] * 3
