"""Folding the other way round: it gives exactly the characters that fold to one."""

from __future__ import annotations

from annotator.text.scripts.folding import HALF_WIDTH, comparable, fold
from annotator.text.scripts.forms import HAN_RANGES, compared_pairs, folded_pairs, forms_of


def test_every_character_that_folding_changes_is_known() -> None:
    han = {code for first, end in HAN_RANGES for code in range(first, end)}
    others = [chr(code) for code in range(1, 0x110000) if code not in han and not 0xD800 <= code < 0xE000]
    assert [each for each in others if each != "\n" and fold(each) != each] == []
    pairs = folded_pairs()
    assert {each: fold(each) for each in pairs} == pairs and len(pairs) > 4000


def test_the_forms_of_a_character_are_those_that_are_compared_as_one() -> None:
    assert set(forms_of("会")) == set(forms_of("會")) >= {"会", "會"}
    assert set("发發髮") <= set(forms_of("髮")) and forms_of("𠮷") == "𠮷"
    for each in "会后後发髮乾干藉借𠮷里裏，\n.。aＡ１ \u3000":
        assert all(comparable(form) == comparable(each) for form in forms_of(each)), each
    for one, other in compared_pairs().items():
        assert one in forms_of(other) or comparable(other) != other
        assert one in forms_of(one) and comparable(one) == other


def test_full_and_half_width_are_one_and_lengths_stay() -> None:
    assert set(forms_of(",")) == {",", "，"} and set(forms_of("。")) == set("。｡．.") and "、" not in forms_of("，")
    assert comparable("會議，（第１條）：Ａ？") == "会议,(第1条):A?" and fold("會，") == "会，"
    assert all(len(each) == len(other) == 1 and comparable(other) == other for each, other in HALF_WIDTH.items())
