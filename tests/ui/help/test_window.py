"""The window of the guides: contents, links, back and forward, find, pictures, theme, language; Esc leaves it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.help.guides import GUIDES, Topic, read_page
from annotator.ui.help.help_window import HelpWindow
from annotator.ui.help.reading_view import MEASURE
from annotator.ui.looks.theme import CONTRAST_DARK, DARK, LIGHT
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.words.language import speak

Key = Qt.Key
NO, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


@pytest.fixture
def guide(qtbot):
    window = HelpWindow(LIGHT, MemorySettings())
    qtbot.addWidget(window)
    window.go(Topic("coder", "tagging"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def press(window: HelpWindow, key: Qt.Key, held: Qt.KeyboardModifier = NO) -> None:
    focus = QApplication.focusWidget()
    QTest.keyClick(focus if focus is not None and window.isAncestorOf(focus) else window, key, held)
    QApplication.processEvents()


@pytest.mark.parametrize("name", GUIDES)
def test_it_opens_at_every_place_of_a_guide(guide: HelpWindow, name: str) -> None:
    page = read_page(name, "en")
    guide.go(Topic(name))
    assert set(guide.view.anchors) == {each.anchor for each in page.headings}
    bar = guide.view.verticalScrollBar()
    for heading in page.headings:
        guide.go(Topic(name, heading.anchor))
        assert guide.topic.guide == name
        if bar.value() < bar.maximum():
            assert guide.topic.anchor == heading.anchor
        assert heading.words in {guide.view.textCursor().block().text()}


def test_its_contents_list_both_guides_and_lead_into_them_by_the_keyboard(guide: HelpWindow) -> None:
    tops = [guide.contents.topLevelItem(at) for at in range(guide.contents.topLevelItemCount())]
    assert [each.text(0) for each in tops] == list(GUIDES.values())
    words = [tops[0].child(at).text(0) for at in range(tops[0].childCount())]
    assert words == [each.words for each in read_page("coder", "en").headings if each.level == 2]
    guide.contents.setFocus()
    guide.contents.setCurrentItem(tops[1])
    press(guide, Key.Key_Down)
    assert guide.topic == Topic("researcher", "project")
    assert guide.contents.hasFocus()  # one reads on in the list
    press(guide, Key.Key_Return)
    assert guide.view.hasFocus()


def test_the_contents_follow_what_is_read(guide: HelpWindow, qtbot) -> None:
    guide.view.setFocus()
    guide.go(Topic("coder", "attributes"))  # of the third level: its section is marked
    qtbot.waitUntil(lambda: guide.contents.currentItem().text(0) == "The chosen tag")
    guide.view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: guide.contents.currentItem().text(0) == "For coders")


def test_links_lead_on_and_the_keys_back_and_forward(guide: HelpWindow) -> None:
    before = guide.view.verticalScrollBar().value()
    guide.view.anchorClicked.emit(QUrl("researcher.md#agreement"))
    assert guide.topic == Topic("researcher", "agreement")
    guide.view.anchorClicked.emit(QUrl("#reporting"))
    assert guide.topic == Topic("researcher", "reporting")
    press(guide, Key.Key_Left, ALT)
    assert guide.topic == Topic("researcher", "agreement")
    press(guide, Key.Key_Left, ALT)
    assert guide.topic == Topic("coder", "tagging") and guide.view.verticalScrollBar().value() == before
    assert not guide.back_button.isEnabled() and guide.ahead_button.isEnabled()
    press(guide, Key.Key_Right, ALT)
    assert guide.topic == Topic("researcher", "agreement")


def test_a_click_on_a_link_follows_it(guide: HelpWindow) -> None:
    guide.go(Topic("coder", "labels"))
    view = guide.view
    assert view.find("ask", QTextDocument.FindFlag.FindWholeWords)
    box = view.cursorRect(view.textCursor())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO, box.center() - QPoint(6, 0))
    assert guide.topic == Topic("coder", "notes")


def test_words_are_found_from_place_to_place_and_esc_leaves_the_field_first(guide: HelpWindow) -> None:
    press(guide, Key.Key_F, CTRL)
    assert guide.words.hasFocus()
    QTest.keyClicks(guide.words, "adjudicator")
    assert guide.view.textCursor().selectedText().lower() == "adjudicator" and guide.said.text() == ""
    marked = len(guide.view.extraSelections())
    first = guide.view.textCursor().position()
    for _ in range(marked):
        press(guide, Key.Key_Return)
    assert guide.view.textCursor().position() == first  # round once
    QTest.keyClicks(guide.words, "zzz")
    assert guide.said.text() == "Not in this guide." and guide.view.extraSelections() == []
    press(guide, Key.Key_Escape)
    assert guide.isVisible() and guide.words.text() == ""
    press(guide, Key.Key_Escape)
    assert not guide.isVisible()


@pytest.mark.parametrize("width", [620, 980, 1500])
def test_pictures_and_lines_are_no_wider_than_the_column(guide: HelpWindow, width: int) -> None:
    guide.go(Topic("coder", "edges"))
    guide.resize(width, 700)
    QApplication.processEvents()
    assert guide.view.horizontalScrollBar().maximum() == 0
    room = guide.view.viewport().width()
    frame = guide.view.document().rootFrame().frameFormat()
    assert room - frame.leftMargin() - frame.rightMargin() <= MEASURE
    assert guide.topic == Topic("coder", "edges")  # where one was reading


@pytest.mark.parametrize("theme", [DARK, CONTRAST_DARK])
def test_another_theme_is_worn_at_once_where_one_is(guide: HelpWindow, theme) -> None:
    guide.go(Topic("coder", "mending"))
    before = guide.view.verticalScrollBar().value()
    guide.set_theme(theme)
    assert guide.view.verticalScrollBar().value() == before
    assert theme.accent in guide.view.toHtml() and LIGHT.accent not in guide.view.toHtml()


def test_it_speaks_the_language_of_the_window(qtbot) -> None:
    speak("zh-Hant")
    try:
        window = HelpWindow(LIGHT, MemorySettings())
        qtbot.addWidget(window)
        window.go(Topic("coder", "kept"))
        assert window.view.textCursor().block().text() == "什麼存在哪裡"
    finally:
        speak("en")


def test_its_size_is_kept(guide: HelpWindow, qtbot) -> None:
    guide.resize(777, 555)
    QApplication.processEvents()
    guide.close()
    again = HelpWindow(LIGHT, guide._settings)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (777, 555)


def test_everything_in_it_has_a_name(guide: HelpWindow) -> None:
    for each in (guide.view, guide.contents, guide.words, guide.back_button, guide.ahead_button):
        assert each.accessibleName()
