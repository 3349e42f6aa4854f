"""The guides: three languages that say the same, keys that act as they say, pictures and links that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.resource_files import resource
from annotator.ui.commands.actions import ACTIONS
from annotator.ui.help.guides import GUIDES, linked, read_page
from annotator.ui.shortcuts.keys import spelt

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
CHINESE = LANGUAGES[1:]
EVERY = [(guide, language) for guide in GUIDES for language in LANGUAGES]
MEANT = {
    "F1": "help", "Ctrl+/": "shortcuts", "Ctrl+F1": "change_shortcuts", "Ctrl+K": "palette", "F6": "next_part",
    "Esc": "none", "Ctrl+1": "articles", "Ctrl+9": "search_panel", "Alt+1": "panes_beside", "Alt+2": "panes_stacked",
    "Alt+3": "panes_hans", "Alt+4": "panes_hant", "Ctrl+=": "larger", "Ctrl+-": "smaller", "Ctrl+Shift+T": "reading",
    "Ctrl+Shift+D": "focus_mode", "F4": "definition", "Ctrl+L": "names", "/": "grow", "?": "shrink",
    "Space": "free_clause", "Enter": "free_name", "Ctrl+Down": "next_span", "Ctrl+Up": "previous_span", ";": "cycle",
    "'": "repeat", "Delete": "delete", "[": "start_out", "{": "start_in", "]": "end_out", "}": "end_in",
    "Ctrl+[": "start_out_word", "Ctrl+{": "start_in_word", "Ctrl+]": "end_out_word", "Ctrl+}": "end_in_word",
    "Alt+=": "add_range", "Alt+-": "remove_range", "Alt+Enter": "attributes", "Alt+S": "certainty", "N": "note",
    "Alt+Q": "ask", "Alt+Shift+N": "article_memo", "Alt+Shift+Q": "ask_article", "Ctrl+Shift+5": "flag_article",
    "Ctrl+Enter": "done_next", "\\": "join", "Alt+J": "accept_relation", "Shift+Delete": "delete_relation",
    "|": "along", "Alt+Y": "confirm", "F7": "next_warning", "F8": "next_flag", "Alt+A": "accept_repair",
    "Alt+R": "reject_repair", "Alt+E": "edit_repair", "Ctrl+M": "mend", "Ctrl+U": "source", "F9": "next_conversion",
    "Alt+C": "conversion", "Alt+P": "protect", "Ctrl+T": "terms", "Alt+Z": "fold_here", "Ctrl+Shift+M": "metadata",
    "Ctrl+F": "search", "Ctrl+Shift+F": "occurrences", "F3": "next_hit", "Ctrl+PgDown": "next",
    "Ctrl+PgUp": "previous", "Alt+N": "next_unfinished", "Ctrl+G": "go_to_article", "Ctrl+Shift+L": "filter_articles",
    "Ctrl+Shift+R": "recoding", "Ctrl+Shift+1": "todo", "Ctrl+Shift+4": "recheck", "Ctrl+Z": "undo", "Ctrl+Y": "redo",
    "Ctrl+Shift+S": "backup", "Ctrl+N": "new", "Ctrl+O": "open", "Ctrl+B": "edit_codebook", "Alt+G": "good_example",
    "Alt+Shift+G": "bad_example", "Ctrl+I": "import_files", "Ctrl+Shift+I": "import_folder", "Alt+I": "import_table",
    "Ctrl+V": "paste", "Ctrl+Shift+C": "coders", "Ctrl+D": "dashboard", "Ctrl+Shift+G": "agreement",
    "Ctrl+Shift+J": "adjudicate", "Ctrl+E": "export", "Ctrl+5": "repairs",
}  # fmt: skip
"""Which action each key of the guides is said to be of."""
NO_ACTIONS = {"Tab", "Shift", "Alt"}
GLOSSARY = {
    "zh-Hans": "标注 标签 编码手册 编码员 项目 文件 撤销 重做 导入 导出 乱码修复 待核对 编码员间信度 "
    "复核裁定 定稿 建议 待标、进行中、已完成、待复查 疑问 原文 转换",
    "zh-Hant": "標註 標籤 編碼手冊 編碼員 專案 檔案 復原 重做 匯入 匯出 亂碼修復 待核對 編碼員間信度 "
    "複核裁定 定稿 建議 待標、進行中、已完成、待複查 疑問 原文 轉換",
}
OTHER_WORDS = {
    "en": r"\b[Ss]pans?\b|\b[Ll]ayers?\b|\b[Rr]egions?\b|\borigins?\b|\b[Rr]evisions?\b|\b[Rr]epairs?\b",
    "zh-Hans": "标记|编码簿|工程|档案|专案|默認|层|区域|程式|资讯|视窗|滑鼠|軟體|游標|选单|萤幕|储存",
    "zh-Hant": "標記|編碼簿|(?<!符合)項目|文件|撤銷|保存|導入|導出|默認|程序|窗口|鼠標|光標|菜單|軟件|設置|信息|視頻|"
    "字符|字節|查找|粘貼|打印|鏈接|文檔",
}
"""Words of the code, and of another software world."""
KEY = re.compile(r"<kbd>(.*?)</kbd>")
QUOTED = {"zh-Hans": "會議餘𠮷", "zh-Hant": "会议𠮷"}
"""Characters of articles, as they are quoted."""


def text_of(guide: str, language: str) -> str:
    return resource("help", language, f"{guide}.md").read_text(encoding="utf-8")


def prose_of(guide: str, language: str) -> str:
    """Without what is code: commands, names of options, keys and addresses."""
    text = re.sub(r"(?m)^    .*$", "", text_of(guide, language))
    return re.sub(r"`[^`]*`|<kbd>.*?</kbd>|\]\([^)]*\)|<a id=[^>]*></a>", "", text)


def keys_in(text: str) -> list[str]:
    return KEY.findall(text)


@pytest.mark.parametrize("guide", GUIDES)
@pytest.mark.parametrize("language", CHINESE)
def test_the_languages_have_the_same_places_headings_pictures_links_and_keys(guide: str, language: str) -> None:
    english, other = text_of(guide, "en"), text_of(guide, language)
    for what in (
        r'<a id="[\w-]+"></a>', r"(?m)^#+ ", r"!\[[^\]]*\](\([^)]*\))", r"[^!]\[[^\]]+\](\([^)]*\))",
        r"(?m)^\| --- .*$", r"(?m)^    .*$", r"(?m)^\d+\. ",
    ):  # fmt: skip
        assert re.findall(what, other) == re.findall(what, english), what
    assert len(re.findall(r"(?m)^\| ", other)) == len(re.findall(r"(?m)^\| ", english))
    assert sorted(keys_in(other)) == sorted(keys_in(english))


@pytest.mark.parametrize(("guide", "language"), EVERY)
def test_every_key_is_that_of_the_action_that_is_meant(guide: str, language: str) -> None:
    keys = {row.id: {spelt(each) for each in row.keys} for row in ACTIONS}
    for key in keys_in(text_of(guide, language)):
        if key not in NO_ACTIONS:
            assert spelt(key) in keys[MEANT[key]], key


def test_no_row_of_the_keys_is_of_a_key_that_no_guide_has() -> None:
    assert set(MEANT) | NO_ACTIONS == {key for guide in GUIDES for key in keys_in(text_of(guide, "en"))}


@pytest.mark.parametrize(("guide", "language"), EVERY)
def test_every_picture_and_every_link_leads_to_something(guide: str, language: str) -> None:
    page = read_page(guide, language)
    anchors = {each: {h.anchor for h in read_page(each, language).headings} for each in GUIDES}
    text = text_of(guide, language)
    for address in re.findall(r"!\[[^\]]+\]\(([^)]*)\)", text):
        assert Path(page.folder, address).is_file(), address
    for address in re.findall(r"[^!]\[[^\]]+\]\(([^)]*)\)", text):
        topic = linked(address, guide)
        assert topic is not None, address
        assert not topic.anchor or topic.anchor in anchors[topic.guide], address


@pytest.mark.parametrize(("guide", "language"), EVERY)
def test_every_heading_has_a_place_of_its_own(guide: str, language: str) -> None:
    page = read_page(guide, language)
    assert len(page.headings) == len(re.findall(r"(?m)^#+ ", text_of(guide, language)))
    assert len({each.anchor for each in page.headings}) == len(page.headings)
    assert [each.level for each in page.headings].count(1) == 1


@pytest.mark.parametrize(("guide", "language"), EVERY)
def test_the_words_are_those_of_the_glossary_and_of_their_own_software_world(guide: str, language: str) -> None:
    assert re.findall(OTHER_WORDS[language], prose_of(guide, language)) == []


@pytest.mark.parametrize("language", CHINESE)
def test_every_word_of_the_glossary_is_used(language: str) -> None:
    both = "".join(text_of(guide, language) for guide in GUIDES)
    assert [each for each in GLOSSARY[language].split() if each not in both] == []


@pytest.mark.parametrize("guide", GUIDES)
@pytest.mark.parametrize("language", CHINESE)
def test_no_character_is_of_the_other_script_but_in_quotations(guide: str, language: str) -> None:
    import opencc

    converted = opencc.OpenCC("t2s" if language == "zh-Hans" else "s2tw")
    text = prose_of(guide, language)
    strange = {each for each in text if each not in QUOTED[language] and converted.convert(each) != each}
    both = set("准只后里面干于台占表系別周余范游向才几了尽致制郁朴采布谷回吊伙占") if language == "zh-Hant" else set()
    assert strange - both == set()


@pytest.mark.parametrize("guide", GUIDES)
def test_a_guide_is_no_book_and_no_leaflet(guide: str) -> None:
    assert 1200 <= len(re.findall(r"[\w’'-]+", prose_of(guide, "en"))) <= 2200
