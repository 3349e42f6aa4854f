"""An index of runs forgets nothing: a text that holds a word has the word's bits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.ngrams import OVERLAP, ROW_COUNT, SEGMENT, RunMatrix, rows_of, segments
from annotator.text.scripts.folding import comparable
from annotator.text.scripts.forms import compared_pairs

HARD = "会會，,。.１1、\n𠮷林学習习近平後后發发a\u0301 👩‍🌾?*"


def columns_with(packed: bytes, columns: int, word: str) -> set[int]:
    width = len(packed) // ROW_COUNT
    found = -1
    for row in rows_of(word):
        found &= int.from_bytes(packed[row * width : (row + 1) * width], "little")
    return {each for each in range(columns) if found >> each & 1}


@given(st.lists(st.text(HARD, min_size=0, max_size=30), min_size=1, max_size=9), st.data())
def test_every_word_of_a_text_is_found_in_its_column(texts: list[str], data: st.DataObject) -> None:
    matrix = RunMatrix(16, compared_pairs())
    matrix.fill(0, texts[:3])
    matrix.fill(3, texts[3:])
    packed = matrix.packed()
    for column, text in enumerate(texts):
        if text:
            at = data.draw(st.integers(0, len(text) - 1))
            word = comparable(text[at : data.draw(st.integers(at + 1, len(text)))])
            assert column in columns_with(packed, 16, word)
    assert columns_with(packed, 16, "龘靐") == set()


def test_words_across_the_end_of_a_segment_lie_whole_in_one() -> None:
    text = "".join(chr(0x4E00 + i) for i in range(SEGMENT * 2 + 100))
    parts = segments(text)
    assert len(parts) == 3 and segments("") == [""]
    for at in range(SEGMENT - OVERLAP, SEGMENT + 2):
        word = text[at : at + OVERLAP]
        assert any(word in each for each in parts)
    long = text[:300]
    assert rows_of(long) == rows_of(long[:OVERLAP]), "only so much of a long word is looked up as lies whole in one"


def test_a_run_does_not_reach_from_one_text_into_the_next() -> None:
    matrix = RunMatrix(8, {})
    matrix.fill(0, ["要求会", "议要求"])
    assert columns_with(matrix.packed(), 8, "会议") == set()
    matrix.clear()
    assert not any(matrix.packed())
