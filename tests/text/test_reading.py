"""Claims about the reading text: repairs are put in, and every place is found again on both sides."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.compose import (
    MANY_WORDS,
    Decisions,
    article_texts,
    converted_view,
    is_current,
    view_to_keep,
    words_in,
)
from annotator.text.reading import reading_of


class Mend(NamedTuple):
    start: int
    end: int
    replacement: str
    units: tuple[tuple[int, int, int, int], ...] = ()


BROKEN = "𠮷林會(huì)議：認(rèn)真?zhèn)鬟_(dá)，日?qǐng)?bào)。"
MENDS = (
    Mend(3, 8, ""),
    Mend(11, 16, ""),
    Mend(17, 25, "傳達", ((0, 7, 0, 1), (7, 8, 1, 2))),
    Mend(25, 29, ""),
    Mend(31, 42, "報"),
)


def test_the_reading_is_the_source_with_its_repairs_put_in() -> None:
    reading, to_reading = reading_of(BROKEN, MENDS)
    assert reading == "𠮷林會議：認真傳達，日報。"
    assert to_reading.to_b(2, 9) == (2, 4) and BROKEN[2:9] == "會(huì)議"
    assert to_reading.to_a(6, 7) == (16, 17) and BROKEN[16] == "真"


def test_an_inner_boundary_stands_where_the_bytes_prove_one_and_nowhere_else() -> None:
    _, to_reading = reading_of(BROKEN, MENDS)
    assert to_reading.to_b(17, 24) == (7, 8)
    assert to_reading.to_a(8, 9) == (24, 25)
    whole, _ = reading_of(BROKEN, [mend._replace(units=()) for mend in MENDS])
    _, one_unit = reading_of(BROKEN, [mend._replace(units=()) for mend in MENDS])
    assert one_unit.to_a(8, 9) == (17, 25) and whole[7:9] == "傳達"


def test_a_gloss_belongs_to_no_neighbour() -> None:
    _, to_reading = reading_of("會(huì)議", [Mend(1, 6, "")])
    assert to_reading.to_a(0, 1) == (0, 1)
    assert to_reading.to_a(1, 2) == (6, 7)
    assert to_reading.to_a(0, 2) == (0, 7)
    assert to_reading.to_b(1, 6) == (1, 1)


@pytest.mark.parametrize(
    "mends",
    [
        [Mend(0, 2, "a"), Mend(1, 3, "b")],
        [Mend(2, 9, "a")],
        [Mend(1, 1, "a")],
        [Mend(0, 2, "ab", ((0, 1, 0, 1),))],
        [Mend(0, 2, "ab", ((0, 1, 0, 1), (1, 2, 2, 2)))],
    ],
    ids=["overlap", "outside", "empty", "short of its end", "gap"],
)
def test_repairs_that_do_not_fit_raise(mends: list[Mend]) -> None:
    with pytest.raises(ValueError):
        reading_of("abc", mends)


@st.composite
def mended(draw: st.DrawFn) -> tuple[str, list[Mend]]:
    text = draw(st.text("會议𠮷e\u0301(ì)?\n\u00a0", min_size=1, max_size=40))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    mends = [
        Mend(a, b, draw(st.text("報社𠮷后", max_size=3))) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b
    ]
    return text, mends


@given(mended(), st.data())
def test_source_to_view_and_back_covers_the_span_in_both_scripts_and_is_then_stable(
    page: tuple[str, list[Mend]], data: st.DataObject
) -> None:
    source, mends = page
    texts = article_texts(source, "hant", "twp", repairs=mends)
    assert texts.hant.text == texts.reading
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start + 1, len(source)))
    for view in (texts.hans, texts.hant):
        first, last = view.from_source(start, end)
        if first < last:
            again = view.to_source(first, last)
            assert view.to_source(*view.from_source(*again)) == again


@given(mended())
def test_outside_its_repairs_the_reading_is_the_source(page: tuple[str, list[Mend]]) -> None:
    source, mends = page
    reading, to_reading = reading_of(source, mends)
    covered = {i for mend in mends for i in range(mend.start, mend.end)}
    for i in set(range(len(source))) - covered:
        first, last = to_reading.to_b(i, i + 1)
        assert reading[first:last] == source[i]


def test_a_repair_makes_the_stored_view_stale_and_taking_it_back_makes_it_current_again() -> None:
    source = "認(rèn)真後来"
    plain = converted_view(source, "hant", "tw")
    mend = [Mend(1, 6, "")]
    assert is_current(plain, source, "hant", "tw")
    assert not is_current(plain, source, "hant", "tw", mend)
    texts = article_texts(source, "hant", "tw", plain, repairs=mend)
    assert texts.hans.text == "认真后来"
    assert view_to_keep(texts, "tw") == converted_view(source, "hant", "tw", mend)


def test_decisions_change_the_converted_view_and_its_key_and_only_those_that_concern_the_text() -> None:
    source = "余金富和于英杰"
    plain = converted_view(source, "hans", "tw")
    elsewhere = Decisions(terms=(("范锐平", "范銳平"),))
    assert is_current(plain, source, "hans", "tw", decisions=elsewhere)
    name = Decisions(terms=(("余金富", "余金富"),), choices=((4, 5, "于", "于"),))
    texts = article_texts(source, "hans", "tw", plain, decisions=name)
    assert texts.hant.text == "余金富和于英傑"
    assert texts.hans.text == source
    assert not is_current(plain, source, "hans", "tw", decisions=name)


def test_a_choice_is_kept_by_its_source_and_follows_the_reading() -> None:
    source = "会(huì)议后来"
    choice = Decisions(choices=((7, 8, "后", "后"),))
    assert article_texts(source, "hans", "tw", decisions=choice).hant.text == "會(huì)議后來"
    mended = article_texts(source, "hans", "tw", repairs=[Mend(1, 6, "")], decisions=choice)
    assert mended.hant.text == "會議后來"
    gone = article_texts(source, "hans", "tw", repairs=[Mend(7, 8, "")], decisions=choice)
    assert gone.hant.text == "會(huì)議來"


def test_a_choice_rests_while_other_words_stand_in_its_place() -> None:
    source = "在这里面后来"
    choice = Decisions(choices=((2, 3, "裏", "里"),))
    assert article_texts(source, "hans", "tw", decisions=choice).hant.text.startswith("在這裏")
    mended = article_texts(source, "hans", "tw", repairs=[Mend(2, 3, "外")], decisions=choice)
    assert mended.hant.text == article_texts("在这外面后来", "hans", "tw").hant.text


def test_choices_that_came_to_overlap_leave_a_text_that_reads_the_earlier_one_before_the_later() -> None:
    source = "后来𠮷里面"
    both = Decisions(choices=((3, 5, "裏面", "里面"), (3, 4, "里", "里"), (0, 1, "后", "后")))
    assert article_texts(source, "hans", "tw", decisions=both).hant.text == "后來𠮷裏面"
    turned = Decisions(choices=((3, 4, "里", "里"), (3, 5, "裏面", "里面")))
    assert article_texts(source, "hans", "tw", decisions=turned).hant.text == "後來𠮷里面"


def test_of_two_terms_for_the_same_words_the_first_counts_and_an_unusable_one_is_passed_over() -> None:
    for first, other in (("余金富", "餘金富"), ("餘金富", "余金富")):
        terms = Decisions(terms=(("\t", "x"), ("余金富", first), ("余金富", other), ("会", "a\n")))
        assert article_texts("余金富\t会", "hans", "tw", decisions=terms).hant.text == f"{first}\t會"


@given(st.text("会议后来𠮷\n", max_size=30), st.lists(st.text("会议后来𠮷强", min_size=1, max_size=4), max_size=300))
def test_the_words_that_stand_in_a_text_are_found_however_many_are_looked_for(text: str, words: list[str]) -> None:
    many = [*words, *(f"不在{n}" for n in range(MANY_WORDS))]
    assert words_in(text, many) == {each for each in words if each in text} == words_in(text, words)
