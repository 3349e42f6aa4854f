"""Full-width punctuation: what is shown is one for one what is there, and what is there is what is copied."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.resource_files import seeds_folder
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ScriptView
from annotator.ui.panes.shown.full_width import widened
from annotator.ui.panes.shown.pane_text import PaneText
from tests.ui.conftest import Driver

SIGNS = dict(zip(",.;:?!()", "，。；：？！（）", strict=True))
PIECES = [
    "习近平",
    "𠮷野",
    "会",
    "GDP",
    "3.14",
    "10:30",
    "http://a.cn/b?c=1",
    " ",
    "\n",
    *",.;:?!()\"'",
    "，",
    "”",
    "臺灣",
]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("他说,要坚持;好吗?好!是:的.", "他说，要坚持；好吗？好！是：的。"),
        ("圆周率3.14,约10:30,共2,000人", "圆周率3.14，约10:30，共2,000人"),
        ("见http://a.cn/b?c=1,2.html,或www.b.com.他说", "见http://a.cn/b?c=1,2.html，或www.b.com.他说"),
        ("写信给a.b@c.com,谢谢", "写信给a.b@c.com，谢谢"),
        ("国内生产总值(GDP)增长", "国内生产总值（GDP）增长"),
        ("會(huì)議", "會（huì）議"),
        ('他说:"好.",然后', "他说：“好。”，然后"),
        ("中国don't知道'是'的", "中国don't知道‘是’的"),
        ("Hello, world (yes). 中国", "Hello, world (yes). 中国"),
        ("1.坚持党的领导", "1.坚持党的领导"),
        ("等等...好", "等等...好"),
        ("what, (no)?", "what, (no)?"),
        ('只有一个"引号', '只有一个"引号'),
        ("真的?!好", "真的？！好"),
    ],
)
def test_punctuation_is_full_width_only_where_it_stands_in_chinese(text: str, shown: str) -> None:
    assert widened(text) == shown


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_shown_and_real_text_map_one_to_one(text: str) -> None:
    view = ScriptView("hans", text, MapChain((OffsetMap.identity(len(text)),)), True)
    plain, wide = PaneText.of(view), PaneText.of(view, full_width=True)
    assert plain._replace(shown="", utf16=None) == wide._replace(shown="", utf16=None)  # pyright: ignore
    assert len(wide.shown) == len(text) and len(wide.shown.encode("utf-16")) == len(text.encode("utf-16"))
    for one, other in zip(text, wide.shown, strict=True):
        assert one == other or other in {SIGNS.get(one), "\u00a0"} or (one, other) in {*zip("\"\"''", "“”‘’")}
    assert wide.copy(0, wide.qt_length) == text
    assert [wide.utf16.to_qt(at) for at in range(len(text) + 1)] == [
        plain.utf16.to_qt(at) for at in range(len(text) + 1)
    ]


def test_in_the_seeds_only_signs_change() -> None:
    changed = 0
    for path in seeds_folder().glob("*.txt"):
        text = path.read_text(encoding="utf-8-sig")
        for one, other in zip(text, widened(text), strict=True):
            assert one == other or one in SIGNS or one in "\"'"
            changed += one != other
    assert changed > 50


def test_the_option_changes_what_is_seen_and_nothing_else(drive: Driver) -> None:
    panes, source = drive.panes, drive.source
    at = source.index("精神,听取")
    panes.select(at, at + 5)
    before = panes.selection(), panes.caret_source()
    drive.trigger("full_width")
    for pane in panes.panes:
        assert "，" in pane.document().toPlainText() and pane.text and "，" not in pane.text.view.text[:200]
    assert "精神，听取" in panes.panes[0].document().toPlainText()
    assert (panes.selection(), panes.caret_source()) == before and drive.source == source
    drive.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "精神,听取"
    drive.key(Qt.Key.Key_1)
    span = drive.desk.ordered()[0]
    assert (span.start, span.end) == before[0][:2]  # pyright: ignore
    assert drive.window.settings.get("full_width") and drive.window.actions_by_id.by_id["full_width"].isChecked()
    drive.trigger("full_width")
    assert "精神,听取" in panes.panes[0].document().toPlainText()
    QApplication.processEvents()
    assert not drive.window.actions_by_id.by_id["full_width"].isChecked()
