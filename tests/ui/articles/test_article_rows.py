"""Rows of the article list: the bar's length counts spans, the tip names them, an empty list tells the keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.changes import Changed, ChangeSet
from annotator.session.coding.tagging import tag_span
from annotator.session.session import Session
from annotator.ui.articles.article_delegate import BARS_SPANS, LEAST_BAR, bar_width


def test_the_bar_grows_with_the_spans_up_to_a_cap() -> None:
    widths = [bar_width(spans, 230) for spans in range(BARS_SPANS + 2)]
    assert widths[0] == 0 and widths[1] == LEAST_BAR
    assert widths == sorted(widths) and widths[20] * 2 == widths[40] == widths[41]
    assert widths[40] < 230 * 0.4


def test_the_tip_tells_how_many_spans_of_which_label(drive) -> None:
    for words, key in (("刘宁", Qt.Key.Key_7), ("会议", Qt.Key.Key_1), ("自治区", Qt.Key.Key_7)):
        drive.select(words)
        drive.key(key)
    panel = drive.window.panels.articles
    panel._load_bars()
    tip = panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "3 tags: 2 personnel, 1 directive" in tip
    assert "0 tags" in panel.model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_counts_that_were_read_before_the_news_of_a_change_came_are_not_counted_twice(drive, qtbot) -> None:
    panel = drive.window.panels.articles

    def told() -> str:
        return panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole)

    drive.select("刘宁")
    drive.key(Qt.Key.Key_7)
    qtbot.waitUntil(lambda: "1 tag: 1 personnel" in told())
    drive.select("会议")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    panel.forget()
    panel._load_bars()  # as its timer does that is due in the same turn
    qtbot.waitUntil(lambda: not panel._stale and "2 tags: 1 directive, 1 personnel" in told())
    QTest.qWait(100)
    assert "2 tags: 1 directive, 1 personnel" in told()
    drive.trigger("undo")
    qtbot.waitUntil(lambda: "1 tag: 1 personnel" in told())


def test_a_change_of_many_spans_is_counted_article_by_article(drive, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    model, layer = drive.window.panels.articles.model, drive.session.layer.id
    slogan = drive.session.codebook.require("slogan").uuid
    made = [tag_span(drive.session, number, start, start + 2, slogan) for number in (1, 2) for start in range(9)]
    qtbot.waitUntil(lambda: [row.spans for row in model._rows[:2]] == [9, 9])
    taken: list[tuple[int, int]] = []
    monkeypatch.setattr(model, "take_count", lambda *given: taken.append(given))
    another = made[0]._replace(layer="another")
    items = [Changed("annotation", each.id, each.article, each, None) for each in made[:12]]
    items += [Changed("annotation", each.id, each.article, each, each._replace(label="l")) for each in made[12:]]
    items += [Changed("annotation", "x", 3, None, another), Changed("status", layer, 4, None, "doing")]
    assert model.take_spans(ChangeSet("Many 𠮷", None, "do", tuple(items)), layer) == {1, 2, 3}
    assert taken == [(1, -9), (2, -3), (3, 0)]


def test_an_empty_list_tells_the_keys_that_hold_now(tmp_path: Path, codebook, open_window) -> None:
    driver = open_window(Session.create(tmp_path / "empty.db", codebook, coder="li"))
    QTest.qWait(60)
    empty = driver.window.panels.articles.empty
    assert empty.isVisible() and "Ctrl+I" in empty.text() and "Ctrl+V" in empty.text()
    driver.window.actions_by_id.set_keys({"import_files": ("Ctrl+J",), "paste": ()})
    QApplication.processEvents()
    assert "Ctrl+J" in empty.text() and "Ctrl+I" not in empty.text() and "Ctrl+V" not in empty.text()
