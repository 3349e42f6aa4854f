"""Every action and menu has a name in both kinds of Chinese, and can be found by it."""

from __future__ import annotations

import re

import pytest

from annotator.ui.commands.actions import ACTIONS
from annotator.ui.commands.menus import MENUS
from annotator.ui.palette.entries import action_entries, find
from annotator.ui.words.language import FILES, named, words_in

TEXTS = {row.text for row in ACTIONS} | {part for row in ACTIONS for part in row.menu.split("/")} | set(MENUS)
MEANT_AS_THEY_ARE = {"OpenCC", "100%", "125%", "150%", "200%", "English"}
"""Names that are the same in every language, or hold no word."""


@pytest.mark.parametrize("language", list(FILES))
def test_each_name_is_there_in_chinese(language: str) -> None:
    assert set(words_in(language)) >= TEXTS - MEANT_AS_THEY_ARE
    for text in TEXTS - MEANT_AS_THEY_ARE:
        name = words_in(language)[text]
        assert re.search("[\u4e00-\u9fff]", name) and name == name.strip(), text
        assert name.endswith("…") == text.endswith("…"), text


@pytest.mark.parametrize("language", list(FILES))
def test_two_rows_of_one_menu_are_never_called_alike(language: str) -> None:
    names = [(row.menu, named(row.text, language)) for row in ACTIONS]
    assert len(set(names)) == len(names)


def test_traditional_names_hold_no_simplified_characters_and_the_other_way_round() -> None:
    from annotator.text.scripts.alignment import convert

    own_names = {"简体中文", "繁體中文"}
    for text in TEXTS - own_names:
        simple, traditional = words_in("zh-Hans").get(text, ""), words_in("zh-Hant").get(text, "")
        assert convert(simple, "t2s") == simple, simple
        back = convert(convert(traditional, "t2s"), "s2tw")
        assert not set(convert(traditional, "t2s")) & set(traditional) - set(back) - set("核"), traditional


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_an_action_is_found_by_its_name_in_any_language_whatever_the_windows_is(language: str) -> None:
    entries = action_entries(lambda _: (), language)
    for row in ACTIONS:
        for each in ("en", "zh-Hans", "zh-Hant"):
            found = [one.entry.id for one in find(named(row.text, each), entries)]
            same = [one.id for one in ACTIONS if named(one.text, each) == named(row.text, each)]
            assert row.id in found[: len(same) + 2], (row.id, each, found[:4])


def test_english_and_unknown_languages_have_no_words_of_their_own() -> None:
    assert words_in("en") == {} and words_in("fr") == {}
    assert named("Undo", "en") == "Undo"
