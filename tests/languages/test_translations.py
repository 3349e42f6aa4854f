"""Everything that the window may say is there in both kinds of Chinese, whole, once, and in the words of its region."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from annotator.resource_files import PACKAGE
from annotator.ui.language import FILES, needs_words
from tests.languages.files import translations
from tests.languages.texts import formed_texts, texts

FIELD = re.compile(r"\{[^{}]*\}")
HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
SAME_WORDS = frozenset(
    {"English", "OpenCC", "CSV", "JSON", "JSONL", "PNG", "SVG", "PDF", "HTML", "UUID", "F1", "GB18030", "Big5", "UTF-8"}
)
"""Texts that are the same in every language."""
GLOSSARY = {
    r"codebook": ("编码手册", "編碼手冊"),
    r"coders?": ("编码员", "編碼員"),
    r"projects?": ("项目", "專案"),
    r"undo(?:ne)?": ("撤销", "復原"),
    r"redo(?:ne)?": ("重做", "重做"),
    r"imports?(?:ed)?": ("导入", "匯入"),
    r"exports?(?:ed)?": ("导出", "匯出"),
    r"default": ("默认", "預設"),
}
NOT_SAID = {
    "zh-Hans": "复原 储存 预设 汇入 汇出 专案 列印 滑鼠 萤幕 视窗 资讯 程式 字元 剪贴簿 搜寻 介面 快取 连结 档案 贴上",
    "zh-Hant": (
        "默認 保存 撤銷 信息 軟件 程序 屏幕 鼠標 光標 字符 搜索 數據 文檔 導入 導出 加載 打印 剪貼板 菜單 窗口 快捷鍵 "
        "鏈接 用戶 設置 粘貼 打開 創建 高亮 字體 列表 視圖 界面 緩存 進程 批量 質量 支持 文件夾 源文件"
    ),
}
"""Words of the other region's software, which a person there does not use or takes for something else."""


@pytest.fixture(scope="module")
def every() -> dict[str, tuple[str, ...]]:
    return texts()


def each_translation(language: str) -> Iterator[tuple[str, str]]:
    return ((text, said) for text, said in translations(language).items() if said)


def test_a_text_is_written_whole_where_it_is_named() -> None:
    put_together = [
        f"{module.relative_to(PACKAGE)}:{line}" for module in PACKAGE.rglob("*.py") for line in formed_texts(module)
    ]
    assert not put_together


@pytest.mark.parametrize("language", list(FILES))
def test_no_text_is_missing_and_none_is_unused(language: str, every: dict[str, tuple[str, ...]]) -> None:
    there = translations(language)
    missing, unused = every.keys() - there.keys(), there.keys() - every.keys()
    assert not missing and not unused, "run: python -m tests.languages"
    assert not [text for text, said in there.items() if not said]


@pytest.mark.parametrize("language", list(FILES))
def test_a_translation_has_the_fields_of_its_text_and_can_be_filled(language: str) -> None:
    for text, said in each_translation(language):
        assert set(FIELD.findall(text)) >= set(FIELD.findall(said)), text
        assert {each[1:-1].split(":")[0] for each in FIELD.findall(text)} == {
            each[1:-1].split(":")[0] for each in FIELD.findall(said)
        }, text
        assert said == said.strip(" ") or text != text.strip(" "), text
        assert said.endswith("…") == text.endswith("…"), text
        assert said.count("\n") == text.count("\n") and said.count("<b>") == text.count("<b>"), text


@pytest.mark.parametrize("language", list(FILES))
def test_a_translation_is_chinese(language: str) -> None:
    untouched = [text for text, said in each_translation(language) if not HAN.search(FIELD.sub("", said))]
    assert not set(untouched) - SAME_WORDS and all(needs_words(each) for each in untouched)


def test_each_is_written_in_the_characters_of_its_region() -> None:
    from annotator.text.scripts.alignment import convert

    for text, said in each_translation("zh-Hans"):
        assert HAN.search(text) or convert(said, "t2s") == said, said
    for text, said in each_translation("zh-Hant"):
        simple = convert(said, "t2s")
        assert HAN.search(text) or not set(simple) & set(said) - set(convert(simple, "s2t")) - set("台"), said


@pytest.mark.parametrize(("place", "language"), list(enumerate(FILES)))
def test_the_words_of_the_glossary_are_used(place: int, language: str) -> None:
    astray = [
        f"{text} -> {said}"
        for text, said in each_translation(language)
        for word, wanted in GLOSSARY.items()
        if re.search(rf"(?<![\w-]){word}(?![\w-])", text, re.IGNORECASE) and wanted[place] not in said
    ]
    assert not astray, "\n".join(astray[:40])


@pytest.mark.parametrize("language", list(FILES))
def test_no_word_of_the_other_regions_software_is_used(language: str) -> None:
    astray = [
        f"{word}: {said}"
        for _, said in each_translation(language)
        for word in NOT_SAID[language].split()
        if word in said
    ]
    assert not astray, "\n".join(astray[:40])
