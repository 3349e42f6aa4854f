"""About says what runs, how it is cited and under which licences, by keyboard and without anybody's paths."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.resource_files import resource
from annotator.ui.about.about_dialog import AboutDialog
from annotator.ui.about.facts import AUTHORS, TITLE, YEAR, bibtex, citation, facts, report

Key = Qt.Key


@pytest.fixture
def dialog(qtbot) -> AboutDialog:
    made = AboutDialog()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QApplication.processEvents()


def test_help_opens_it_over_the_window(drive) -> None:
    drive.trigger("about")
    (found,) = drive.window.findChildren(AboutDialog)
    assert found.isVisible()
    found.close()
    drive.trigger("about")
    assert drive.window.findChildren(AboutDialog) == [found] and found.isVisible(), "there is only one"
    found.close()


def test_a_report_has_every_version_and_nothing_of_whoever_copies_it(dialog: AboutDialog) -> None:
    QTest.mouseClick(dialog.copy_facts, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    for name in ("annotator", "Python", "Qt", "PySide6", "OpenCC", "SQLite", "System"):
        assert re.search(rf"^{name}: .*\d", copied, re.MULTILINE), name
    assert str(Path.home()) not in copied
    assert "/" not in copied.replace("x86/64", ""), "no path"
    assert report(facts()) == copied


def test_it_is_cited_as_the_citation_file_says(dialog: AboutDialog) -> None:
    said = yaml.safe_load(resource("CITATION.cff").read_text("utf-8"))
    assert (said["version"], said["title"]) == (__version__, TITLE)
    assert [each["name"] for each in said["authors"]] == [AUTHORS]
    assert said["date-released"].startswith(str(YEAR))
    QTest.mouseClick(dialog.copy_citation, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == citation() + "\n"
    assert __version__ in citation()
    QTest.mouseClick(dialog.copy_bibtex, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == bibtex()
    assert bibtex().count("{") == bibtex().count("}")


def test_a_licence_is_found_and_read_by_keys_alone(dialog: AboutDialog) -> None:
    page = dialog.licences
    assert not page.components, "nothing is read before it is looked at"
    press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus() and page.rows.count() == len(page.components) > 15
    QTest.keyClicks(page.search, "opencc dict")
    assert page.rows.count() == 1 and page.counted.text().startswith("1 of ")
    assert "Apache License" in page.text.toPlainText()
    press(Key.Key_Escape)
    assert dialog.isVisible() and not page.search.text()
    QTest.keyClicks(page.search, "lgpl")
    before = page.rows.currentRow()
    press(Key.Key_Down)
    assert page.rows.currentRow() == before + 1 and page.search.hasFocus()
    press(Key.Key_Return)
    assert page.text.hasFocus()
    press(Key.Key_Tab)
    assert not page.text.hasFocus(), "Tab leaves the text"


def test_a_search_that_finds_nothing_says_so(dialog: AboutDialog) -> None:
    dialog.pages.setCurrentIndex(1)
    dialog.licences.search.setText("𠮷野家")
    assert dialog.licences.rows.count() == 0
    assert dialog.licences.name.text() and not dialog.licences.text.toPlainText()
    dialog.licences.search.clear()
    assert dialog.licences.text.toPlainText()


def test_it_fits_where_the_window_is_smallest(dialog: AboutDialog) -> None:
    least = dialog.minimumSizeHint()
    assert least.width() <= 900 and least.height() <= 560
