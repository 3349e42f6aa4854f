"""Whose glyph forms each pane has, and what stands at the ends of its lines."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QFontInfo, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.resource_files import seeds_folder
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView
from annotator.ui.looks.fonts import reading_font
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.page import lay_out
from annotator.ui.panes.shown.pane_text import shown_text
from annotator.ui.panes.shown.typography import Typography

NOT_FIRST = set("，。、；：？！）》〉」』】〕”’,.;:?!)]}")
NOT_LAST = set("（《〈「『【〔“‘([{")
HARD = (
    "中国 ，他说 。会议 、和 ）的 ”了" * 9,
    '他说:"我们要(坚持)发展",并且(很好)...是!真的?' * 9,
    "“中国”“美国”（“一带一路”）《人民日报》、「習近平」『二十大』，「」" * 9,
    "會(huì)議 3.14% GDP,增长.他说 (好) ! ?" * 9,
    "　　中国　，他说　（ 好 ）。" * 9,
    "你好……，我们——。𠮷𠮷𠮷，𠮷𠮷“𠮷”。（𠮷）" * 9,
    "A“B”C国，“D”人E。会“ 中国 ”人民“ 中100％的25℃，￥30。" * 9,
)
SEEDS = tuple(path.read_text(encoding="utf-8-sig") for path in sorted(seeds_folder().glob("*.txt")))


def article(source: str) -> ArticleTexts:
    chain = MapChain((OffsetMap.identity(len(source)),))
    views = (ScriptView(script, source, chain, script == "hans") for script in ("hans", "hant"))
    return ArticleTexts(source, source, "hans", *views)


@pytest.fixture
def panes(qtbot: QtBot) -> ArticlePanes:
    made = ArticlePanes()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.setVisible(True)
    return made


def test_each_pane_asks_for_the_glyphs_of_its_own_script(panes: ArticlePanes) -> None:
    left, right = (QFontInfo(pane.font()).family() for pane in panes.panes)
    assert (left, right) == ("Noto Serif CJK SC", "Noto Serif CJK TC")


@pytest.mark.parametrize(
    ("form", "family"),
    [
        (Typography(forms="hk"), "Noto Serif CJK HK"),
        (Typography(face="sans"), "Noto Sans CJK TC"),
        (Typography(forms="hk", face="sans"), "Noto Sans CJK HK"),
    ],
)
def test_traditional_is_set_in_the_forms_and_the_face_that_are_asked_for(
    panes: ArticlePanes, form: Typography, family: str
) -> None:
    panes.form.set_typography(form)
    left, right = panes.panes
    assert QFontInfo(right.font()).family() == QFontInfo(right.document().defaultFont()).family() == family
    assert QFontInfo(left.font()).family() == ("Noto Sans CJK SC" if form.face == "sans" else "Noto Serif CJK SC")


@pytest.mark.parametrize("form", ["hans", "hant", "hk"])
@pytest.mark.parametrize("face", ["serif", "sans"])
def test_a_character_that_the_font_lacks_is_looked_for_in_others(qapp: QApplication, form: str, face: str) -> None:
    font = reading_font(form, 17, face)
    assert not QRawFont.fromFont(font).supportsCharacter(0x0995), "a letter that the font itself has proves nothing"
    for text in ("骨𠮷㐂", "কখ"):
        layout = QTextLayout(text, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
        assert glyphs
        if text[0] == "骨":
            assert all(glyphs)


def _faults(panes: ArticlePanes) -> tuple[int, list[str]]:
    """How many times a line wraps, and what stands at the wrong end of one in either pane."""
    found: list[str] = []
    wraps = 0
    for pane in panes.panes:
        block = pane.document().begin()
        while block.isValid():
            units = block.text().encode("utf-16-le")
            layout = block.layout()
            wraps += layout.lineCount() - 1
            for number in range(1, layout.lineCount()):
                at = layout.lineAt(number).textStart()
                before = units[: 2 * at].decode("utf-16-le").rstrip(" \u00a0\u3000")
                after = units[2 * at :].decode("utf-16-le").lstrip(" \u00a0\u3000")
                if (after[:1] in NOT_FIRST and after) or (before[-1:] in NOT_LAST and before):
                    found.append(f"{before[-6:]}|{after[:6]}")
            block = block.next()
    return wraps, found


@pytest.mark.parametrize("source", [*SEEDS, "\n".join(HARD)], ids=[*(f"seed{at}" for at in range(len(SEEDS))), "hard"])
def test_no_line_begins_with_a_closing_sign_or_ends_with_an_opening_one(panes: ArticlePanes, source: str) -> None:
    panes.show(article(source.replace("\r\n", "\n")))
    lines = 0
    for width in range(360, 1500, 61):
        panes.resize(width, 600)
        QApplication.processEvents()
        for pane in panes.panes:
            lay_out(pane.document(), pane.document().lastBlock())
        wraps, faults = _faults(panes)
        assert faults == [], width
        lines += wraps
    assert lines > 300, "the text must wrap for this to mean anything"


@pytest.mark.parametrize("text", HARD)
def test_what_is_shown_for_the_sake_of_line_ends_is_as_long(text: str) -> None:
    shown = shown_text(text)
    changed = [(one, other) for one, other in zip(text, shown, strict=True) if one != other]
    assert all(one in " \u3000" and other == "\u00a0" for one, other in changed)


def test_the_forms_of_a_pane_do_not_follow_the_language_of_the_window(qapp) -> None:
    """Else the Simplified pane would have the Taiwanese full stop in a Traditional window."""
    from PySide6.QtGui import QFont

    from annotator.ui.looks.fonts import reading_font, ui_font
    from annotator.ui.looks.theme import TextSize

    locl = QFont.Tag("locl")
    assert all(reading_font(form, 17).isFeatureSet(locl) for form in ("hans", "hant", "hk"))
    assert not reading_font("hans", 17).featureValue(locl) and not ui_font(TextSize.BODY).isFeatureSet(locl)
