"""The sides of a case, what is proposed, and in what the coders differ."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.session.adjudication import Case, Version
from annotator.ui.adjudication.walk.draft import Draft, Drafted, attribute_keys, draft_of, with_next_value, with_part
from annotator.ui.adjudication.walk.sides import NONE, difference, proposed, sides_of
from annotator.ui.adjudication.words import example_words, head_words, short_names


def span(start: int, end: int, label: str = "a", **attributes: str) -> Annotation:
    return Annotation(f"{start}{end}{label}", 1, start, end, label, "x", 1, 0, attributes=attributes)


def case(*said: tuple[Annotation, ...], looked: tuple[bool, ...] = ()) -> Case:
    versions = tuple(
        Version(f"L{at}", "ABCDEFGHIJKL"[at], each, (), looked[at] if looked else True) for at, each in enumerate(said)
    )
    return Case("c", 1, "disagreement", versions, 0, 9)


def test_those_who_say_the_same_are_one_side_and_the_silent_come_last() -> None:
    found = sides_of(case((), (span(0, 3),), (span(0, 4),), (span(0, 3),)))
    assert [each.names for each in found] == [("B", "D"), ("C",), ("A",)]
    assert [each.digits for each in found] == [("2", "4"), ("3",), ("1",)]


def test_silence_of_who_did_not_look_is_another_thing() -> None:
    found = sides_of(case((), (), (span(0, 3),), looked=(True, False, True)))
    assert [each.names for each in found] == [("C",), ("A",), ("B",)]


def test_what_more_than_half_say_is_proposed_and_to_say_nothing_is_a_vote() -> None:
    most = case((span(0, 3),), (span(0, 4),), (span(0, 4),))
    assert proposed(most, sides_of(most)) == 1
    silent = case((), (), (span(0, 3),))
    assert sides_of(silent)[proposed(silent, sides_of(silent))].names == ("A", "B")
    others = case((), (), (), (span(0, 3),), (span(0, 4),), (span(0, 5),))
    assert proposed(others, sides_of(others)) == NONE
    two = case((), (), (span(0, 3),), (span(0, 4),), (span(0, 4),))
    assert proposed(two, sides_of(two)) == NONE, "two of five are no majority"


def test_nothing_is_proposed_on_a_tie() -> None:
    for tie in (
        case((), (span(0, 3),)), case((span(0, 3),), (span(0, 4),)), case((span(0, 3),), (span(0, 4),), (span(0, 5),)),
    ):  # fmt: skip
        assert proposed(tie, sides_of(tie)) == NONE


def test_who_did_not_look_has_no_vote() -> None:
    found = case((), (), (span(0, 3),), looked=(False, False, True))
    assert sides_of(found)[proposed(found, sides_of(found))].names == ("C",)
    found = case((), (), (), (span(0, 3),), looked=(True, False, False, True))
    assert proposed(found, sides_of(found)) == NONE


def test_where_some_say_nothing_the_head_says_so_too() -> None:
    differ = (span(0, 3),), (span(0, 3, "b"),)
    assert head_words(case(*differ)) == "Labels differ"
    assert head_words(case(*differ, ())) == "Labels differ, and one coder says nothing"
    assert head_words(case(*differ, (), ())) == "Labels differ, and 2 say nothing"
    assert head_words(case(*differ, (), looked=(True, True, False))) == "Labels differ"
    assert head_words(case((span(0, 3),), ())) == "Only one coder has this"
    assert head_words(case((span(0, 3),), (span(0, 3),), ())) == "Not all coders have this"


def test_in_what_they_differ() -> None:
    assert difference(case((span(0, 3),), (span(0, 4),))) == "boundary"
    assert difference(case((span(0, 3),), (span(0, 3, "b"),))) == "label"
    assert difference(case((span(0, 3),), (span(0, 4, "b"),))) == "label and boundary"
    assert difference(case((span(0, 3, goal="no"),), (span(0, 3, goal="yes"),))) == "attributes"
    assert difference(case((span(0, 3),), ())) == "alone"
    assert difference(case((span(0, 3),), (span(0, 3),), ())) == "silence"
    assert difference(case((span(0, 6),), (span(0, 3), span(3, 6)))) == "split"


def test_the_tenth_coder_has_no_digit() -> None:
    found = sides_of(case(*((span(0, at + 1),) for at in range(12))))
    assert found[8].digits == ("9",) and found[9].digits == ()


def test_names_are_cut_and_many_are_counted() -> None:
    assert short_names(("A", "B", "C")) == "A, B, C"
    assert short_names(("li", "wu", "a name without an end", "zhang")) == "li, wu +2"
    assert short_names(("a name without an end",)) == "a name with…"


def test_a_long_example_is_cut_and_stays_on_one_line() -> None:
    assert "“要，𠮷 林”" in example_words("要，𠮷\r\n林")
    assert "“一二三四五六七八九十一…”" in example_words("一二三四五六七八九十一二三四")


def test_a_draft_begins_as_somebody_says_where_the_proposal_is_silence() -> None:
    made = draft_of(case((), (span(0, 3),)), ())
    assert made is not None and made.current.parts == ((0, 3),)
    assert draft_of(case((), ()), ()) is None


def test_ranges_that_meet_become_one_and_the_choice_says_them() -> None:
    draft = Draft((Drafted(((0, 3), (5, 8)), "a"),))
    assert with_part(draft, 0, (0, 5)).current.parts == ((0, 8),)
    assert draft.choice.spans[0].ranges == ((0, 3), (5, 8)) and draft.choice.spans[0].end == 8


def test_a_value_goes_round_and_nothing_is_one_of_them(codebook) -> None:
    label = codebook.require("directive")
    keys = dict(attribute_keys(label))
    assert [*keys] == ["a", "d", "g"] and keys["g"].id == "goal"
    draft = Draft((Drafted(((0, 3),), label.uuid),))
    seen = []
    for _ in range(3):
        draft = with_next_value(draft, keys["g"], 1)
        seen.append(draft.current.attributes.get("goal"))
    assert seen == ["yes", "no", None]
