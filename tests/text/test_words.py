"""Claims about word boundaries in both scripts."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import resource_files
from annotator.text import words
from annotator.text.compose import article_texts
from annotator.text.words import project_edges, view_word_edges, word_edges

hard = st.lists(
    st.sampled_from(
        [
            "互联网",
            "中央政治局",
            "𠮷野家",
            "tiếng",
            "e\u0301",
            "\n",
            "，",
            "\u00a0",
            "\u2028",
            "葛\U000e0100",
            "3.5%",
            "\u0301",
            "(huì)",
            "👩\u200d👧",
        ]
    ),
    max_size=12,
).map("".join)


def pieces(text: str, edges: tuple[int, ...]) -> list[str]:
    return [text[a:b] for a, b in pairwise(edges)]


@settings(deadline=None)
@given(hard)
def test_the_edges_cover_the_text_and_none_parts_a_letter_from_its_marks(text: str) -> None:
    edges = word_edges(text)
    assert edges[0] == 0 and edges[-1] == len(text)
    assert list(edges) == sorted(set(edges))
    assert "".join(pieces(text, edges)) == text
    assert not any(piece[0] in "\u0301\u200d\U000e0100" for piece in pieces(text, edges)[1:])


def test_words_are_those_of_the_simplified_text_and_foreign_ones_stay_whole() -> None:
    text = "中央政治局开会(huì)，tiếng Việt，𠮷野家"
    found = pieces(text, word_edges(text))
    assert {"中央政治局", "tiếng", "Việt", "huì", "，", "𠮷"} <= {*found, *(each.strip("()") for each in found)}


@pytest.mark.parametrize(
    ("source", "published"), [("我们用互联网看信息，𠮷野家", "hans"), ("我們用網際網路看資訊，𠮷野家", "hant")]
)
@pytest.mark.parametrize("standard", ["tw", "twp"])
def test_the_edges_of_both_views_stand_for_the_same_places_of_the_source(
    source: str, published: str, standard: str
) -> None:
    texts = article_texts(source, published, standard)
    hans, hant = view_word_edges(texts, "hans"), view_word_edges(texts, "hant")
    assert hant[0] == 0 and hant[-1] == len(texts.hant.text)
    assert "".join(pieces(texts.hant.text, hant)) == texts.hant.text
    assert {texts.hant.chain.caret_to_a(each) for each in hant} == {
        texts.hant.chain.caret_to_a(texts.hant.chain.caret_to_b(texts.hans.chain.caret_to_a(each))) for each in hans
    }
    for start, end in pairwise(hant):
        assert texts.hant.from_source(*texts.hant.to_source(start, end)) == (start, end), "no word cuts a phrase"


def test_a_word_that_becomes_a_phrase_is_one_word_there_too() -> None:
    texts = article_texts("我们用互联网看信息", "hans", "twp")
    assert "網際網路" in pieces(texts.hant.text, view_word_edges(texts, "hant"))
    assert "資訊" in pieces(texts.hant.text, view_word_edges(texts, "hant"))


def test_an_edge_inside_a_phrase_is_not_projected_into_it() -> None:
    texts = article_texts("用互联网", "hans", "twp")
    assert project_edges(texts, (0, 1, 2, 4)) == (0, 1, 5)


def test_jieba_is_imported_by_the_first_call_without_a_word_and_keeps_its_table_in_our_cache(tmp_path: Path) -> None:
    program = """
import sys, tempfile
tempfile.tempdir = sys.argv[1] + "/nowhere"
from pathlib import Path
from annotator import resource_files
resource_files.cache_folder = lambda: Path(sys.argv[1]) / "cache"
from annotator.text.words import word_edges
assert "jieba" not in sys.modules
print(word_edges("中央政治局召开会议"))
assert "jieba" in sys.modules and "pkg_resources" not in sys.modules
"""
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-W", "always", "-c", program, str(tmp_path)], capture_output=True, text=True
        )
        assert (done.stdout.strip(), done.stderr) == ("(0, 5, 7, 9)", "")
    assert [each.name.startswith("jieba-") for each in (tmp_path / "cache").iterdir()] == [True]


@pytest.mark.parametrize("harm", [b"", b"nonsense", b"i\x01\x00\x00\x00"])
def test_a_damaged_table_is_made_again_and_an_unwritable_cache_does_no_harm(
    harm: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import jieba

    folder = tmp_path / "cache"
    monkeypatch.setattr(resource_files, "cache_folder", lambda: folder)
    words._tokenizer.cache_clear()
    try:
        if harm:
            folder.mkdir()
            (folder / f"jieba-{jieba.__version__}.cache").write_bytes(harm)
        else:
            folder.write_text("a file stands where the folder should be", "utf-8")
        assert word_edges("中央政治局召开会议") == (0, 5, 7, 9)
        assert not harm or (folder / f"jieba-{jieba.__version__}.cache").stat().st_size > 1_000_000
    finally:
        words._tokenizer.cache_clear()
