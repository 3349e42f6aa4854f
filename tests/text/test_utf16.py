"""Claims about positions in UTF-16, checked against Python's own encoder."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import UnmappableRange
from annotator.text.utf16 import Utf16Index

texts = st.text(st.sampled_from("a中\u0301\u00a0\n𠮷😀\uffff\U0010ffff"), max_size=30)


@given(texts)
def test_a_position_in_utf16_is_the_number_of_units_before_it_and_goes_back_to_itself(text: str) -> None:
    index = Utf16Index(text)
    for position in range(len(text) + 1):
        units = len(text[:position].encode("utf-16-le")) // 2
        assert index.to_qt(position) == units
        assert index.from_qt(units) == index.from_qt(units, up=True) == position


@given(texts)
def test_inside_a_surrogate_pair_a_position_goes_to_its_left_edge_or_to_its_right_one(text: str) -> None:
    index = Utf16Index(text)
    for position, character in enumerate(text):
        if character > "\uffff":
            inside = index.to_qt(position) + 1
            assert index.from_qt(inside) == position
            assert index.from_qt(inside, up=True) == position + 1


@pytest.mark.parametrize("text", ["", "會議", "𠮷野家"])
def test_a_position_outside_the_text_raises(text: str) -> None:
    index = Utf16Index(text)
    for position in (-1, len(text) + 1):
        with pytest.raises(UnmappableRange):
            index.to_qt(position)
    for position in (-1, index.qt_length + 1):
        with pytest.raises(UnmappableRange):
            index.from_qt(position)


def test_lengths_are_known_in_both_units() -> None:
    index = Utf16Index("𠮷a𠮷")
    assert (index.length, index.qt_length) == (3, 5)
