"""Uncertain characters in the converted pane, the popup that decides them, and what follows from a decision."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import Codebook
from annotator.session.intake.importing import import_paths
from annotator.session.pages.conversions import drop_override, overrides_of, project_terms
from annotator.session.session import Session
from annotator.ui.conversions.dots import ConversionDots

ALT = Qt.KeyboardModifier.AltModifier
TEXT = "𠮷林会议由余金富主持并讲话，𠮷林并市。\n互联网发言：余额里的余。\n第二个余金富也发言。\n"


@pytest.fixture(params=["tw"])
def standard(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def work(tmp_path: Path, codebook: Codebook, standard: str, open_window: Callable) -> Iterator[object]:
    path = tmp_path / "c.db"
    session = Session.create(path, codebook, coder="li", standard=standard)
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    import_paths(session, [page])
    for each in overrides_of(session, 1):
        drop_override(session, each)
    session.close()
    driver = open_window(Session.open(path, window=True))
    driver.work = driver.window.works.conversions
    yield driver


def _marked(driver) -> None:
    """Wait until the marks are there."""
    driver.work.uncertain.want(driver.desk.article, 0)
    for _ in range(1500):
        QTest.qWait(10)
        if driver.work.conversion is not None and driver.work.conversion.article is driver.desk.article:
            return
    raise AssertionError("the marks did not come")


def _dots(driver) -> tuple[list[str], list[str]]:
    """What is marked as open and as decided, in the words of the converted pane."""
    pane = driver.panes.panes[1]
    assert driver.work.dots in pane.overlays and driver.work.dots not in driver.panes.panes[0].overlays
    return tuple(
        [pane.text.copy(*each) for each in kind.all] for kind in (driver.work.dots.open, driver.work.dots.decided)
    )


def _popup(driver):
    QApplication.processEvents()
    popup = driver.work._popup
    assert popup is not None and popup.isVisible()
    return popup


def _hant(driver) -> str:
    return driver.desk.article.texts.hant.text


def test_uncertain_characters_are_marked_in_the_converted_pane_alone(work) -> None:
    _marked(work)
    doubts, decided = _dots(work)
    assert "並" in doubts and decided == []
    assert all(len(each) == 1 for each in doubts)
    assert "發" not in doubts, "the phrase 發言 decided it"


def test_the_marks_can_be_switched_off_and_come_back(work) -> None:
    _marked(work)
    work.trigger("conversions")
    assert work.window.settings.get("mark_conversions") is False
    assert not any(isinstance(each, ConversionDots) for pane in work.panes.panes for each in pane.overlays)
    work.trigger("conversions")
    assert _dots(work)[0]


def test_marks_stand_at_their_characters_behind_astral_ones(work) -> None:
    _marked(work)
    pane = work.panes.panes[1]
    text = work.desk.article.texts.hant.text
    second = text.index("𠮷林並")
    starts = [start for start, _ in work.work.dots.open.all]
    assert pane.text.utf16.to_qt(second + 2) in starts


def test_alt_c_offers_what_opencc_knows_with_what_stands_there_ticked(work) -> None:
    at = TEXT.index("并讲")
    work.panes.select(at, at)
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    assert popup.subject.text == "并" and popup.subject.now == "並"
    assert popup.subject.alternatives[0] == "並" and "併" in popup.subject.alternatives
    assert popup.becomes == "並"
    assert "every regional standard" in popup.elsewhere.text() or "Taiwan" in popup.elsewhere.text()


def test_here_changes_one_place_and_undo_brings_it_back(work) -> None:
    before = _hant(work)
    at = TEXT.index("并讲")
    work.panes.select(at, at)
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    QTest.keyClick(popup.chips[0], str(popup.subject.alternatives.index("併") + 1))
    QTest.keyClick(QApplication.focusWidget() or popup, Qt.Key.Key_H)
    assert not popup.isVisible()
    assert _hant(work) == before.replace("並講", "併講")
    assert work.panes.panes[1].document().toPlainText().replace("\u00a0", " ").count("併") == 1
    assert work.panes.caret_source() == at
    assert [(each.scope, each.start, each.end, each.becomes) for each in overrides_of(work.session, 1)] == [
        ("here", at, at + 1, "併")
    ]
    _marked(work)
    assert _dots(work)[1] == ["併"]
    work.trigger("undo")
    assert _hant(work) == before
    _marked(work)
    assert _dots(work)[1] == []


def test_a_selection_is_protected_in_the_article_and_in_the_project(work) -> None:
    start, end = work.select("余金富")
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    assert popup.subject.text == "余金富" and "余金富" in popup.subject.alternatives
    popup.choose(popup.subject.alternatives.index("余金富"))
    QTest.keyClick(popup.chips[0], Qt.Key.Key_A)
    assert _hant(work).count("余金富") == 2
    work.panes.select(start, end)
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    assert len(popup.drop_buttons) == 1
    popup.choose(popup.subject.alternatives.index("余金富"))
    QTest.keyClick(popup.chips[0], Qt.Key.Key_P)
    assert [(each.text, each.becomes) for each in project_terms(work.session)] == [("余金富", "余金富")]


def test_a_decision_is_listed_and_taken_back(work) -> None:
    before = _hant(work)
    at = TEXT.index("并讲")
    work.panes.select(at, at)
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    popup.field.setText("幷")
    assert popup.becomes == "幷"
    QTest.mouseClick(popup.scopes["article"], Qt.MouseButton.LeftButton)
    assert _hant(work).count("幷") == 2
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    assert "並" in popup.subject.alternatives and "併" in popup.subject.alternatives, (
        "what OpenCC knows is still offered"
    )
    QTest.mouseClick(popup.drop_buttons[0], Qt.MouseButton.LeftButton)
    assert _hant(work) == before and overrides_of(work.session, 1) == ()


def test_the_field_takes_letters_that_mean_scopes_elsewhere(work) -> None:
    at = TEXT.index("并讲")
    work.panes.select(at, at)
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    popup.field.setFocus()
    QTest.keyClicks(popup.field, "HAP1")
    assert popup.isVisible() and popup.becomes == "HAP1"
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    assert not popup.isVisible() and overrides_of(work.session, 1) == ()


def test_alt_and_a_click_open_the_popup_and_move_nothing(work) -> None:
    pane = work.panes.panes[1]
    view_at = _hant(work).index("並講")
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.text.utf16.to_qt(view_at))
    point = QPoint(pane.cursorRect(cursor).left() + 6, pane.cursorRect(cursor).center().y())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        there = QPointF(point), QPointF(pane.viewport().mapToGlobal(point))
        button = Qt.MouseButton.LeftButton
        QApplication.sendEvent(pane.viewport(), QMouseEvent(kind, *there, button, button, ALT))
    assert _popup(work).subject.text == "并"
    assert work.panes.active_pane == "hans" and work.panes.caret_source() == 0


def test_spans_stay_on_their_source_when_a_decision_changes_the_text(work) -> None:
    start, end = work.select("主持并讲话")
    work.type("1")
    (span,) = work.desk.ordered()
    at = TEXT.index("并讲")
    work.panes.select(at, at + 1)
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    popup.field.setText("一同")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert "主持一同講話" in _hant(work)
    (again,) = work.desk.ordered()
    assert (again.id, again.start, again.end) == (span.id, start, end)
    pane = work.panes.panes[1]
    assert pane.text.copy(*pane.spans.envelope(span.id)) == "主持一同講話"


def test_other_standards_are_shown_only_and_said_so(work) -> None:
    stored = _hant(work)
    work.trigger("standard_twp")
    assert "網際網路發言" in _hant(work)
    assert "Taiwan standard and words, shown only" in work.panes.arrangement.heads["hant"].text()
    start = TEXT.index("互联网")
    work.panes.select(start + 1, start + 2, "hant")
    work.type("1")
    (span,) = work.desk.ordered()
    assert (span.start, span.end) == (start, start + 3), "a phrase is one unit in the pane that it was selected in"
    _marked(work)
    work.trigger("standard_tw")
    assert _hant(work) == stored and "shown only" not in work.panes.arrangement.heads["hant"].text()
    assert work.session.standard == "tw"
    assert "own" in work.window.actions_by_id.by_id["standard_tw"].text()


@pytest.mark.parametrize("standard", ["twp"], indirect=True)
def test_a_phrase_that_changes_its_length_is_one_place(work) -> None:
    _marked(work)
    at = TEXT.index("联网")
    work.panes.select(at, at)
    work.key(Qt.Key.Key_C, ALT)
    popup = _popup(work)
    assert popup.subject.text == "互联网" and popup.subject.now == "網際網路"
    assert "互聯網" in popup.subject.alternatives
    popup.choose(popup.subject.alternatives.index("互聯網"))
    QTest.keyClick(popup.chips[0], Qt.Key.Key_H)
    assert "互聯網發言" in _hant(work)
    assert work.panes.panes[0].document().blockCount() == work.panes.panes[1].document().blockCount()


def test_nothing_is_asked_where_there_is_no_character(work) -> None:
    work.desk.open(1)
    work.panes.select(len(TEXT), len(TEXT))
    work.panes.select(0, len(TEXT))
    work.key(Qt.Key.Key_C, ALT)
    assert work.work._popup is None and "Put the caret" in work.window.status.said.text()


def test_the_menu_of_the_text_opens_the_popup_on_what_was_clicked(work) -> None:
    at = TEXT.index("并讲")
    work.panes.select(at, at)
    menu_made = []
    work.window.panels.menu.shown.connect(lambda menu, pane, point: menu_made.append(menu))
    pane = work.panes.panes[0]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, pane.cursorRect().center(), QPoint())
    QApplication.sendEvent(pane, event)
    action = next(each for each in menu_made[0].actions() if each.text().startswith("Conversion…"))
    menu_made[0].close()
    action.trigger()
    assert _popup(work).subject.text == "并"


def test_a_page_published_in_traditional_is_marked_in_the_simplified_pane(
    tmp_path: Path, codebook: Codebook, open_window: Callable
) -> None:
    session = Session.create(tmp_path / "t.db", codebook, coder="li")
    page = tmp_path / "page.txt"
    page.write_text("𠮷林省會議強調,乾隆與乾淨,戰線與後勤。\n", encoding="utf-8")
    import_paths(session, [page])
    session.close()
    driver = open_window(Session.open(tmp_path / "t.db", window=True))
    driver.work = driver.window.works.conversions
    _marked(driver)
    assert driver.work.conversion.target == "hans"
    left, right = driver.panes.panes
    assert driver.work.dots in left.overlays
    assert driver.work.dots not in right.overlays
    at = driver.source.index("戰線") + 1
    driver.panes.select(at, at + 1)
    driver.key(Qt.Key.Key_C, ALT)
    popup = _popup(driver)
    assert popup.subject.text == "線" and popup.subject.now == "线" and "缐" in popup.subject.alternatives
    popup.choose(popup.subject.alternatives.index("缐"))
    QTest.keyClick(popup.chips[0], Qt.Key.Key_H)
    assert "战缐" in driver.desk.article.texts.hans.text and "戰線" in driver.desk.article.texts.hant.text
