"""Claims about tokens, sentences, flat spans and tags, apart from any file."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.exchange.tokens.flat import TokenSpan, choose_by_label, choose_flat
from annotator.exchange.tokens.rejoined import joined_tokens
from annotator.exchange.tokens.sentences import sentence_ends
from annotator.exchange.tokens.splitting import character_tokens, jieba_tokens, word_tokens
from annotator.exchange.tokens.tags import SCHEMES, put_tags, spans_of

HARD = "习近平\u00a0强调，\t要坚决打赢𠮷林👨\u200d👩\u200d👧脱贫e\u0301攻坚战👍🏽。🇨🇳]]>"
PIECES = [*HARD, "\n", " ", "\u3000", "\u2028", "\ufe0f", "\u200d", "\u0301", "GDP", "5.2%", "👨\u200d👩", "。”"]
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@st.composite
def texts_with_spans(draw) -> tuple[str, list[tuple[int, int]]]:
    text = draw(texts.filter(bool))
    edge = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(edge, edge).filter(lambda x: x[0] < x[1]), max_size=6))
    return text, spans


def test_what_a_reader_takes_for_one_character_is_one_token() -> None:
    assert character_tokens(HARD).words == [
        *"习近平强调，要坚决打赢𠮷林", "👨\u200d👩\u200d👧", *"脱贫", "e\u0301", *"攻坚战", "👍🏽", "。", "🇨🇳", *"]]>"
    ]  # fmt: skip


def test_whatever_hangs_on_a_character_is_found() -> None:
    for code in range(0x80, 0xE0200):
        if unicodedata.category(chr(code))[0] == "M" and not 0xD800 <= code < 0xE000:
            assert character_tokens(f"好{chr(code)}的").words == [f"好{chr(code)}", "的"], hex(code)


@settings(deadline=None)
@given(texts_with_spans())
def test_tokens_are_the_text_without_its_white_space_and_no_span_cuts_one(drawn) -> None:
    text, spans = drawn
    edges = [at for span in spans for at in span]
    for tokens in (character_tokens(text, edges), word_tokens(text, range(0, len(text), 3), edges)):
        assert "".join(tokens.words) == "".join(text.split())
        assert not any(any(map(str.isspace, word)) or not word for word in tokens.words)
        for start, end in spans:
            words = tokens.words[tokens.before(start) : tokens.before(end)]
            assert "".join(words) == "".join(text[start:end].split())


def test_jieba_words_are_those_of_the_simplified_text_and_split_where_a_span_ends() -> None:
    assert jieba_tokens("要坚决打赢脱贫攻坚战。", "hans").words == ["要", "坚决", "打赢", "脱贫", "攻坚战", "。"]
    assert jieba_tokens("要堅決打贏脫貧攻堅戰。", "hant").words == ["要", "堅決", "打贏", "脫貧", "攻堅戰", "。"]
    split = jieba_tokens("要坚决打赢脱贫攻坚战。", "hans", [2, 9])
    assert split.words == ["要", "坚", "决", "打赢", "脱贫", "攻坚", "战", "。"]
    assert split.words[split.before(2) : split.before(9)] == ["决", "打赢", "脱贫", "攻坚"]


def _sentences(text: str, *spans: tuple[int, int]) -> list[str]:
    ends = sentence_ends(text, spans)
    return [text[first:last] for first, last in zip([0, *ends], [*ends, len(text)], strict=True) if first < last]


def test_a_sentence_ends_after_its_mark_and_the_quotes_that_close_with_it() -> None:
    assert _sentences("他说：“好！”走了。真的？！对……是…的。") == ["他说：“好！”", "走了。", "真的？！", "对……是…的。"]
    assert _sentences("标题\n“好。”，他说。") == ["标题\n", "“好。”，他说。"]
    assert _sentences('他说"好。"走了。"再见。"') == ['他说"好。"', "走了。", '"再见。"']
    assert _sentences("见http://a.cn/?x=1和5.2%。We left. 好") == ["见http://a.cn/?x=1和5.2%。", "We left.", " 好"]


def test_no_sentence_ends_within_a_span() -> None:
    text = "甲。乙。丙。\n丁。"
    assert _sentences(text, (0, 4)) == ["甲。乙。", "丙。", "\n", "丁。"]
    assert _sentences(text, (0, 3), (2, 5)) == ["甲。乙。丙。", "\n", "丁。"]
    assert _sentences(text, (0, 2), (2, 4)) == ["甲。", "乙。", "丙。", "\n", "丁。"]


def _span(label: str, row: int, *pieces: tuple[int, int]) -> TokenSpan:
    return TokenSpan(pieces, label, row, sum(last - first for first, last in pieces))


def test_outermost_takes_the_longest_innermost_the_shortest_each_one_of_every_label() -> None:
    spans = [_span("a", 0, (0, 9)), _span("b", 1, (0, 3)), _span("a", 2, (4, 6)), _span("b", 3, (5, 8))]
    assert [each.row for each in choose_flat(spans, 10, "outermost")[0]] == [0]
    assert [each.row for each in choose_flat(spans, 10, "innermost")[0]] == [1, 2]
    kept, left = choose_by_label(spans, 10)
    assert {label: [each.row for each in own] for label, own in kept.items()} == {"a": [0], "b": [1, 3]}
    assert [each.row for each in left] == [2]


def test_of_two_equal_ones_the_codebook_decides() -> None:
    spans = [_span("a", 0, (0, 2)), _span("b", 1, (0, 2))]
    assert [each.label for each in choose_flat(spans, 2, "outermost", ["b", "a"])[0]] == ["b"]


def test_a_span_in_pieces_is_kept_whole_or_left_out() -> None:
    spans = [_span("a", 0, (0, 2), (5, 8)), _span("b", 1, (1, 4)), _span("c", 2, (3, 5))]
    kept, left = choose_flat(spans, 9, "outermost")
    assert ([each.row for each in kept], [each.row for each in left]) == ([0, 2], [1])


spans_on_tokens = st.lists(
    st.tuples(st.integers(0, 19), st.integers(1, 6), st.sampled_from("abc")).filter(lambda x: x[0] + x[1] <= 20),
    max_size=10,
).map(lambda drawn: [_span(label, row, (at, at + n)) for row, (at, n, label) in enumerate(drawn)])


@given(spans_on_tokens, st.sampled_from(("outermost", "innermost")))
def test_what_is_left_out_lies_on_a_kept_one_that_goes_before_it(spans, how) -> None:
    kept, left = choose_flat(spans, 20, how)
    assert sorted(each.row for each in kept + left) == list(range(len(spans)))
    tokens = [at for each in kept for piece in each.pieces for at in range(*piece)]
    assert len(tokens) == len(set(tokens))
    for each in left:
        (start, end) = each.pieces[0]
        above = [x for x in kept if x.pieces[0][0] < end and x.pieces[0][1] > start]
        assert any(x.length >= each.length if how == "outermost" else x.length <= each.length for x in above)


@pytest.mark.parametrize("scheme", SCHEMES)
@given(spans=spans_on_tokens)
def test_tags_say_exactly_the_spans_they_were_made_of(scheme, spans) -> None:
    kept, _ = choose_flat(spans, 20, "outermost")
    tags = ["O"] * 20
    put_tags(tags, kept, SCHEMES[scheme], lambda letter, label: f"{letter}-{label}")
    assert spans_of(tags) == [(*piece, each.label) for each in kept for piece in each.pieces]


def test_tags_of_other_makes_are_understood() -> None:
    assert spans_of(["I-a", "I-a", "B-a", "I-b", "O", "I-b", "E-b"]) == [
        (0, 2, "a"), (2, 3, "a"), (3, 4, "b"), (5, 7, "b")
    ]  # fmt: skip
    assert spans_of(["S-a", "S-a", "B-a", "M-a", "E-a", "U-b", "L-b"]) == [
        (0, 1, "a"), (1, 2, "a"), (2, 5, "a"), (5, 6, "b"), (6, 7, "b")
    ]  # fmt: skip
    assert spans_of(["B-two-words", "I-two-words"]) == [(0, 2, "two-words")]


@pytest.mark.parametrize("tag", ["directive", "B", "B-", "X-a", "b-a"])
def test_what_is_no_tag_is_refused(tag) -> None:
    with pytest.raises(FormatError, match="token 2"):
        spans_of(["O", tag])


def test_a_text_is_rebuilt_with_blanks_between_latin_words_alone() -> None:
    assert joined_tokens([["习近平", "在", "New", "York", "，", "GDP", "5.2%"]])[0] == "习近平在New York，GDP 5.2%"
    assert joined_tokens([["We", "left", ",", "he", "(", "Li", ")", "too", "."], ["好"]]) == (
        "We left, he (Li) too.\n好", [0, 3, 7, 9, 12, 13, 15, 17, 20, 22]
    )  # fmt: skip
    assert joined_tokens([list("GDP增长")])[0] == "GDP增长"
