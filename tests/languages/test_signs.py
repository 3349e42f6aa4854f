"""What stands between facts and sentences is the sign of the language in which they are said."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from annotator.sentences import quoted as quoted_below
from annotator.sentences import worded
from annotator.ui.docks.tab_words import fitted
from annotator.ui.words.language import FILES, aside, clauses, listed, quoted, sentences, speak, titled, tr, unmarked
from tests.languages.files import translations
from tests.languages.texts import PACKAGE, texts


@pytest.fixture(params=["en", "zh-Hans", "zh-Hant"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    speak(request.param)
    yield request.param
    speak("en")


def test_facts_and_sentences_stand_together_as_the_language_has_it(language: str) -> None:
    said = (
        titled("媒体", "新华社"), aside("𠮷", "3"), listed(("a", "b")), clauses(("a", "", "b")),
        sentences(("甲。", "", "乙。")), aside("alone", ""),
    )  # fmt: skip
    if language == "en":
        assert said == ("媒体: 新华社", "𠮷 (3)", "a, b", "a; b", "甲。 乙。", "alone")
    else:
        assert said == ("媒体：新华社", "𠮷（3）", "a、b", "a；b", "甲。乙。", "alone")


def test_words_are_quoted_alike_in_the_window_and_in_the_rooms_below(language: str) -> None:
    assert quoted("改革") == tr(quoted_below("改革")) == ("「改革」" if language == "zh-Hant" else "“改革”")


def test_a_field_is_named_without_the_letter_of_its_key(language: str) -> None:
    assert unmarked("&Articles") == "Articles" and unmarked("文章(&A)") == "文章" and unmarked("日期 (&D)") == "日期"


def test_a_chinese_tab_is_never_cut_to_a_latin_full_stop() -> None:
    names = ["媒体与版面 · 12", "警告", "乱码修复"]
    narrow = fitted(names, 1, lambda words: 10 * len(words))
    assert narrow == ["媒 12", "警", "乱"]
    assert fitted(["Panels · 3"], 1, lambda words: 10 * len(words)) == ["Pa. 3"]


def test_a_script_in_a_sentence_of_a_lower_room_has_its_name(language: str) -> None:
    said = tr(worded("the {script} text became the source", script="hant"))
    assert ("hant" in said) == (language == "en") and ("繁" in said) == (language != "en")


def _shown_constants(tree: ast.AST) -> Iterator[str]:
    """Strings of the code but for its docstrings."""
    told = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in told:
            yield each.value


def test_a_percent_sign_stands_at_its_number_in_every_language() -> None:
    every = texts()
    said = [there[each] for language in FILES for there in (translations(language),) for each in every if each in there]
    code = [each for path in (PACKAGE / "ui").rglob("*.py") for each in _shown_constants(ast.parse(path.read_text()))]
    apart = re.compile(r"(^|[\d}]) [%％](?![\w(])")
    assert [each for each in (*every, *said, *code) if apart.search(each)] == []
