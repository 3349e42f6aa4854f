"""What a decision for the article or the project is about: the word that the character stands in, never less."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import Codebook
from annotator.session.intake.importing import import_paths
from annotator.session.pages.conversions import overrides_of, project_terms
from annotator.session.session import Session

ALT = Qt.KeyboardModifier.AltModifier
TEXT = "𠮷林后台工作，广西广播电视台的后台。\n他并不说话，台。\n"
OTHER = "广西广播电视台报道，并购。\n"


@pytest.fixture
def work(tmp_path: Path, codebook: Codebook, open_window: Callable) -> Iterator[object]:
    path = tmp_path / "w.db"
    session = Session.create(path, codebook, coder="li", standard="tw")
    for name, text in (("a.txt", TEXT), ("b.txt", OTHER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        import_paths(session, [tmp_path / name])
    session.close()
    driver = open_window(Session.open(path, window=True))
    driver.work = driver.window.works.conversions
    yield driver


def _ask(driver, start: int, end: int | None = None):
    driver.panes.select(start, start if end is None else end)
    driver.key(Qt.Key.Key_C, ALT)
    QApplication.processEvents()
    popup = driver.work._popup
    assert popup is not None and popup.isVisible()
    return popup


def _choose(popup, form: str) -> None:
    popup.choose(popup.subject.alternatives.index(form))


def _hant(driver) -> str:
    return driver.desk.article.texts.hant.text


def test_in_the_article_the_choice_is_put_into_the_word_and_other_words_stay(work) -> None:
    popup = _ask(work, TEXT.index("台工作"))
    assert (popup.subject.text, popup.subject.word) == ("台", "后台")
    _choose(popup, "檯")
    assert "后台 → 後檯" in popup.word.text() and popup.word.isVisible()
    assert popup.scopes["article"].accessibleName() == "In this article · 2"
    QTest.keyClick(popup.chips[0], Qt.Key.Key_A)
    assert _hant(work).count("後檯") == 2 and "電視檯" not in _hant(work) and _hant(work).count("檯") == 2
    assert [(each.scope, each.text, each.becomes) for each in overrides_of(work.session, 1)] == [
        ("article", "后台", "後檯")
    ]


def test_in_the_project_other_articles_keep_their_words(work) -> None:
    popup = _ask(work, TEXT.index("台工作"))
    _choose(popup, "檯")
    QTest.keyClick(popup.chips[0], Qt.Key.Key_P)
    assert not popup.isVisible()
    assert [(each.text, each.becomes) for each in project_terms(work.session)] == [("后台", "後檯")]
    work.desk.open(2)
    assert "檯" not in _hant(work)


def test_one_bare_character_in_the_project_is_asked_about_again(work) -> None:
    at = TEXT.index("台。\n", TEXT.index("说话"))
    popup = _ask(work, at)
    assert popup.subject.word == "台" and not popup.word.isVisible() and not popup.asks.isVisible()
    assert popup.scopes["article"].accessibleName() == f"In this article · {TEXT.count('台')}"
    _choose(popup, "檯")
    QTest.keyClick(popup.chips[0], Qt.Key.Key_P)
    assert popup.isVisible() and "Every 台" in popup.asks.text() and project_terms(work.session) == ()
    _choose(popup, "颱")
    assert not popup.asks.isVisible(), "another choice is another question"
    QTest.keyClick(popup.chips[0], Qt.Key.Key_P)
    assert popup.isVisible() and project_terms(work.session) == ()
    QTest.keyClick(popup.chips[0], Qt.Key.Key_P)
    assert [(each.text, each.becomes) for each in project_terms(work.session)] == [("台", "颱")]


def test_a_selection_is_the_word_itself(work) -> None:
    start = TEXT.index("广西广播电视台")
    popup = _ask(work, start, start + 7)
    assert popup.subject.word == popup.subject.text == "广西广播电视台" and not popup.word.isVisible()


def test_a_character_without_other_forms_stays_and_nothing_can_be_pressed(work) -> None:
    popup = _ask(work, TEXT.index("林"))
    assert popup.subject.alternatives == ("林",)
    assert "it stays" in popup.asks.text() and popup.asks.isVisible()
    assert not any(button.isEnabled() for button in popup.scopes.values())
    for key in (Qt.Key.Key_H, Qt.Key.Key_A, Qt.Key.Key_P, Qt.Key.Key_Return):
        QTest.keyClick(popup.chips[0], key)
    assert popup.isVisible() and overrides_of(work.session, 1) == ()
    popup.field.setText("琳")
    assert all(button.isEnabled() for button in popup.scopes.values()) and not popup.asks.isVisible()
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert "𠮷琳" in _hant(work)


def test_what_is_certain_already_cannot_be_decided_again_as_it_is(work) -> None:
    popup = _ask(work, TEXT.index("话"))
    assert not popup.scopes["here"].isEnabled()


def test_a_page_published_in_traditional_has_its_words_too(work, tmp_path: Path) -> None:
    page = "𠮷林的後臺，乾淨的乾隆。\n"
    (tmp_path / "t.txt").write_text(page, encoding="utf-8")
    import_paths(work.session, [tmp_path / "t.txt"])
    work.desk.open(3)
    popup = _ask(work, page.index("乾隆"))
    assert popup.subject.word == "乾隆" and popup.subject.wider("干") == "干隆"
