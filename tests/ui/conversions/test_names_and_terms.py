"""A tagged person's name is offered protection, never given it; the project's terms are seen, added, removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import Codebook
from annotator.session.intake.importing import import_paths
from annotator.session.pages.conversions import drop_override, overrides_of, project_terms
from annotator.session.session import Session

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
TEXT = "𠮷林的余金富、范锐平和王明发言。\n余金富又说。\n"


@pytest.fixture
def work(tmp_path: Path, codebook: Codebook, open_window: Callable) -> Iterator[object]:
    path = tmp_path / "n.db"
    session = Session.create(path, codebook, coder="li")
    page = tmp_path / "page.txt"
    page.write_text(TEXT, encoding="utf-8")
    import_paths(session, [page])
    for each in overrides_of(session, 1):
        drop_override(session, each)
    session.close()
    driver = open_window(Session.open(path, window=True))
    driver.window.panels  # noqa: B018
    yield driver


def _tag(driver, piece: str, key: str = "7") -> None:
    driver.select(piece)
    driver.type(key)
    driver.window.panels.news.flush()
    driver.window.works.conversions.names.wait()
    QApplication.processEvents()


def test_tagging_a_person_offers_the_protection_and_alt_p_takes_it(work) -> None:
    _tag(work, "余金富")
    names = work.window.works.conversions.names
    assert names.offer is not None and names.toast.isVisible()
    assert names.toast.sentence == "Keep 余金富 as it is in Traditional?"
    assert project_terms(work.session) == () and "餘金富" in work.desk.article.texts.hant.text
    work.key(Qt.Key.Key_P, ALT)
    assert [(each.text, each.becomes) for each in project_terms(work.session)] == [("余金富", "余金富")]
    assert work.desk.article.texts.hant.text.count("余金富") == 2 and not names.toast.isVisible()
    assert len(work.desk.ordered()) == 1
    work.trigger("undo")
    assert project_terms(work.session) == () and "餘金富" in work.desk.article.texts.hant.text


def test_a_name_that_is_partly_converted_says_what_it_becomes_and_the_button_does_it(work) -> None:
    _tag(work, "范锐平")
    names = work.window.works.conversions.names
    assert names.toast.sentence == "Write 范锐平 as 范銳平 in Traditional?"
    QTest.mouseClick(names.toast.button, Qt.MouseButton.LeftButton)
    assert "范銳平" in work.desk.article.texts.hant.text


def test_nothing_is_offered_for_safe_names_other_labels_or_known_terms(work) -> None:
    names = work.window.works.conversions.names
    _tag(work, "王明")
    assert names.offer is None
    _tag(work, "余金富", "1")
    assert names.offer is None
    _tag(work, "余金富")
    work.key(Qt.Key.Key_P, ALT)
    work.panes.select(TEXT.rindex("余金富"), TEXT.rindex("余金富") + 3)
    work.type("7")
    work.window.panels.news.flush()
    names.wait()
    QApplication.processEvents()
    assert names.offer is None
    work.key(Qt.Key.Key_P, ALT)
    assert "No name waits" in work.window.status.said.text()


def test_the_offer_goes_when_the_tag_is_undone_and_when_another_article_comes(work) -> None:
    names = work.window.works.conversions.names
    _tag(work, "余金富")
    work.trigger("undo")
    work.window.panels.news.flush()
    assert names.offer is None and not names.toast.isVisible()
    assert project_terms(work.session) == ()


def test_terms_are_added_and_removed_in_the_dialog_and_the_text_follows(work) -> None:
    work.trigger("terms")
    dialog = work.window.works.conversions._dialog
    assert dialog.isVisible() and "No term" in dialog.nothing.text()
    dialog.term.setText("余金富")
    QTest.keyClick(dialog.term, Qt.Key.Key_Return)
    QTest.keyClick(dialog.becomes, Qt.Key.Key_Return)
    assert [dialog.table.item(0, column).text() for column in range(3)] == ["余金富", "余金富", "by hand"]
    assert "餘金富" not in work.desk.article.texts.hant.text
    dialog.term.setText("范锐平")
    dialog.becomes.setText("范銳平")
    dialog.add_button.click()
    assert dialog.table.rowCount() == 2
    dialog.term.setText(" ")
    dialog.add_button.click()
    assert "visible characters" in dialog.said.text()
    dialog.table.selectRow([each.text for each in dialog.terms].index("余金富"))
    dialog.remove_button.click()
    assert [each.text for each in project_terms(work.session)] == ["范锐平"]
    assert "餘金富" in work.desk.article.texts.hant.text
    dialog.close()
    work.trigger("undo")
    assert len(project_terms(work.session)) == 2
