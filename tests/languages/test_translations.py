"""Everything that the window may say is there in both kinds of Chinese, whole, once, and in the words of its region."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from annotator.resource_files import PACKAGE
from annotator.ui.words.language import FILES, needs_words
from tests.languages.files import translations
from tests.languages.texts import formed_texts, texts

FIELD = re.compile(r"\{[^{}]*\}")
HAN_CHARACTERS = "\u3400-\u9fff\U00020000-\U0003ffff"
HAN = re.compile(f"[{HAN_CHARACTERS}]")
CODE = re.compile(
    r"\{[^{}]*\}|'annotator [^']*'|\(export [^)]*\)|--[a-z][\w-]*(?: (?:create|skip|both|ours|theirs|source|final))?"
    r"|[\w-]+\.qde|“(?:id|name|labels|kind): ?[^”]*”|(?:label|outlet|since|status):\S*|\b(?:attributes|units) has"
)
"""What is typed or stored as it stands, and no words of the window: fields, commands, options, names of files."""
SAME_WORDS = frozenset(
    {
        *(
            "100%",
            "125%",
            "150%",
            "200%",
            "CSV…",
            "Delete",
            "Esc",
            "Gamma",
            "PDF (*.pdf)",
            "Enter",
            "Space",
            "Tab",
        ),
        *("(k)u-alpha", "cu-alpha", "u-alpha", "|u-alpha", "Gamma", "alpha 0.667", "alpha 0.800", "alpha 0.900"),
        *("English", "Id", "id", "uuid", "Ctrl + Left, Right"),
    }
)
"""Texts that are the same in every language: names of languages, keys, measures, formats and stored fields."""
GLOSSARY = {
    r"codebook": ("编码手册", "編碼手冊"),
    r"coders?": ("编码员", "編碼員"),
    r"projects?": ("项目", "專案"),
    r"undo(?:ne)?": ("撤销", "復原"),
    r"redo(?:ne)?": ("重做", "重做"),
    r"imports?(?:ed)?": ("导入", "匯入"),
    r"exports?(?:ed)?": ("导出", "匯出"),
    r"default": ("默认", "預設"),
    r"relations?": ("关系", "關係"),
    r"attributes? of": ("属性", "屬性"),
    r"folders?": ("文件夹", "資料夾"),
    r"caret": ("光标", "游標"),
    r"clipboard": ("剪贴板", "剪貼簿"),
    r"clauses?": ("小句", "小句"),
    r"outlets?": ("媒体", "媒體"),
    r"recoding": ("重编", "重編"),
    r"adjudication": ("裁定", "裁定"),
    r"training round": ("培训轮", "訓練輪"),
    r"protected (?:term|word)s?": ("保护词", "保護詞"),
}
TERMS = {
    "Tag": ("标注", "標註"),
    "Label": ("标签", "標籤"),
    "Codebook": ("编码手册", "編碼手冊"),
    "Coder": ("编码员", "編碼員"),
    "Article": ("文章", "文章"),
    "Articles": ("文章", "文章"),
    "Tags": ("标注", "標註"),
    "Labels": ("标签", "標籤"),
    "Relations": ("关系", "關係"),
    "Warnings": ("警告", "警告"),
    "Project": ("项目", "專案"),
    "Undo": ("撤销", "復原"),
    "Redo": ("重做", "重做"),
    "Search": ("搜索", "搜尋"),
    "Recoding": ("重编", "重編"),
    "Mending": ("修复", "修復"),
    "Dashboard": ("概览", "總覽"),
    "Hits": ("匹配", "符合項目"),
    "Flagged": ("已加旗标", "已加旗標"),
    "State": ("确认状态", "確認狀態"),
    "Status": ("状态", "狀態"),
    "To do": ("待标", "待標"),
    "Recheck": ("待复查", "待複查"),
    "Pending": ("待确认", "待確認"),
    "article label": ("全文标签", "全文標籤"),
    "part of a page": ("页面部分", "頁面部分"),
    "work session": ("工作时段", "工作時段"),
    "conversion": ("转换", "轉換"),
    "question": ("疑问", "疑問"),
    "Metadata": ("元数据", "中繼資料"),
    "Settings": ("设置", "設定"),
    "Help": ("帮助", "說明"),
    "View": ("视图", "檢視"),
    "Reading…": ("阅读…", "閱讀…"),
    "As published": ("原文", "原文"),
}
"""One translation a term: what is called so on a button, in a menu and in a table is called the same."""
NOT_SAID = {
    "zh-Hans": (
        "复原 储存 预设 汇入 汇出 专案 列印 滑鼠 萤幕 视窗 资讯 程式 字元 剪贴簿 搜寻 介面 快取 连结 档案 贴上 "
        "版块 图层 命中 检索 任务包 裁定人 受保护词语 统计面板 删除标记 您"
    ),
    "zh-Hant": (
        "默認 保存 撤銷 信息 軟件 程序 屏幕 鼠標 光標 字符 搜索 數據 文檔 導入 導出 加載 打印 剪貼板 菜單 窗口 快捷鍵 "
        "鏈接 用戶 設置 粘貼 打開 創建 高亮 字體 列表 視圖 界面 緩存 進程 批量 質量 支持 文件夾 源文件 項目 "
        "版塊 圖層 命中 檢索 工作包 任務包 分派 詮釋資料 裁定人 受保護詞語 刪除標記 您"
    ),
}
"""Words of the other region's software, which a person takes for something else, and words given up for others."""
SAID_ALL_THE_SAME = {"符合項目", "勾選項目"}
"""Where 項目 is an item and no project."""

USUAL_IN_TAIWAN = "台布核才只了"
"""Written so in Taiwan (分布, 核對, 只有, 標明了), where OpenCC would rather have a rarer character."""


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
def test_a_mnemonic_is_written_once_and_in_the_way_of_chinese_software(language: str) -> None:
    for text, said in each_translation(language):
        wanted = re.findall("&([A-Za-z0-9])", text)
        assert re.findall(r"\(&([A-Z0-9])\)", said) == [each.upper() for each in wanted], f"{text} -> {said}"


@pytest.mark.parametrize("language", list(FILES))
def test_a_translation_is_chinese(language: str) -> None:
    untouched = {text: said for text, said in each_translation(language) if not HAN.search(FIELD.sub("", said))}
    signs = {text for text, said in untouched.items() if not needs_words(said)}
    assert untouched.keys() - signs <= SAME_WORDS
    assert all(FIELD.search(text) or text in SAME_WORDS for text in signs), "signs alone stand for words between fields"


def test_each_is_written_in_the_characters_of_its_region() -> None:
    from annotator.text.scripts.alignment import convert

    for text, said in each_translation("zh-Hans"):
        assert HAN.search(text) or convert(said, "t2s") == said, said
    for text, said in each_translation("zh-Hant"):
        simple = convert(said, "t2s")
        there_too = set(convert(simple, "s2tw")) | set(USUAL_IN_TAIWAN)
        assert HAN.search(text) or not set(simple) & set(said) - there_too, said


@pytest.mark.parametrize(("place", "language"), list(enumerate(FILES)))
def test_the_words_of_the_glossary_are_used(place: int, language: str) -> None:
    astray = [
        f"{text} -> {said}"
        for text, said in each_translation(language)
        for word, wanted in GLOSSARY.items()
        if re.search(rf"(?<![\w-]){word}(?![\w-])", CODE.sub("", text), re.IGNORECASE) and wanted[place] not in said
    ]
    assert not astray, "\n".join(astray[:40])


@pytest.mark.parametrize(("place", "language"), list(enumerate(FILES)))
def test_a_term_has_one_translation(place: int, language: str) -> None:
    there = translations(language)
    assert len(TERMS.keys() & there.keys()) >= 30
    astray = {term: there[term] for term, both in TERMS.items() if there.get(term, both[place]) != both[place]}
    assert not astray


@pytest.mark.parametrize("language", list(FILES))
def test_no_word_of_the_other_regions_software_is_used(language: str) -> None:
    astray = [
        f"{word}: {said}"
        for _, said in each_translation(language)
        for word in NOT_SAID[language].split()
        if word in re.sub("|".join(SAID_ALL_THE_SAME), "", said)
    ]
    assert not astray, "\n".join(astray[:40])


TYPED = re.compile(r"'[^']*'|\([^()\u3400-\u9fff]*\)|\[[^\]]*\]|“- ”|「- 」|会\?要求 · 讲\*重要|全面\(.*?\)")
"""What is typed as it stands: its punctuation is its own."""
MIXED = {
    "Latin punctuation beside Han": rf"[{HAN_CHARACTERS}][,;:!?]|[,;:!?][{HAN_CHARACTERS}]",
    "a Latin full stop after Han": rf"[{HAN_CHARACTERS}]\.(?!\w)",
    "Latin brackets around Han": rf"\([^()]*[{HAN_CHARACTERS}][^()]*\)",
    "three full stops": r"\.\.\.",
    "a blank beside full-width punctuation": r" [，。：；？！、（）“”「」]|[，。：；？！、（）“”「」] ",
    "no blank between Han and Latin": rf"[{HAN_CHARACTERS}][A-Za-z0-9]|[A-Za-z0-9][{HAN_CHARACTERS}]",
}


@pytest.mark.parametrize("language", list(FILES))
def test_punctuation_is_chinese_throughout(language: str) -> None:
    astray = [
        f"{what}: {said}"
        for text, said in each_translation(language)
        for what, pattern in MIXED.items()
        if not re.fullmatch("[A-Z][a-z]{2}", text)  # months: 2月
        and re.search(pattern, TYPED.sub("{}", FIELD.sub("{}", said)))
    ]
    assert not astray, "\n".join(astray[:40])


@pytest.mark.parametrize("language", list(FILES))
def test_no_blank_is_doubled_that_is_not_in_the_english(language: str) -> None:
    assert not [said for text, said in each_translation(language) if "  " in said and "  " not in text]


@pytest.mark.parametrize(("language", "foreign", "own"), [("zh-Hans", "「」『』", "“”"), ("zh-Hant", "“”‘’", "「」")])
def test_quotation_marks_are_those_of_the_region_and_stand_in_pairs(language: str, foreign: str, own: str) -> None:
    for text, said in each_translation(language):
        assert not set(foreign) & set(said), said
        assert said.count(own[0]) == said.count(own[1]), f"{text} -> {said}"
