"""Folding the other way round: it gives exactly the characters that fold to one."""

from __future__ import annotations

from annotator.text.scripts.folding import fold
from annotator.text.scripts.forms import HAN_RANGES, folded_pairs, forms_of


def test_every_character_that_folding_changes_is_known() -> None:
    han = {code for first, end in HAN_RANGES for code in range(first, end)}
    others = [chr(code) for code in range(1, 0x110000) if code not in han and not 0xD800 <= code < 0xE000]
    assert [each for each in others if each != "\n" and fold(each) != each] == []
    pairs = folded_pairs()
    assert {each: fold(each) for each in pairs} == pairs and len(pairs) > 4000


def test_the_forms_of_a_character_are_those_that_fold_alike() -> None:
    assert set(forms_of("会")) == set(forms_of("會")) >= {"会", "會"}
    assert set("发發髮") <= set(forms_of("髮")) and forms_of("𠮷") == "𠮷" and forms_of("a") == "a"
    for each in "会后後发髮乾干藉借𠮷里裏，\n":
        assert all(fold(form) == fold(each) for form in forms_of(each)), each
    for one, other in folded_pairs().items():
        assert one in forms_of(other) or fold(other) != other
        assert one in forms_of(one)
