"""A new project in three questions: Return is enough, and what will not do is said beside its field."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.errors import UsageError
from annotator.session import paths
from annotator.session.sample import starter_codebook
from annotator.ui.start.judging import fault_of_codebook, free_name, judge
from annotator.ui.start.new_project_dialog import NewProjectDialog
from annotator.ui.start.proposing import coder_name, place_and_name


@pytest.fixture
def dialog(qtbot, tmp_path: Path) -> NewProjectDialog:
    made = NewProjectDialog(tmp_path, "李")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def test_return_is_enough(qtbot, dialog: NewProjectDialog, tmp_path: Path) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
    assert dialog.chosen.path == tmp_path / "project.db"
    assert (dialog.chosen.codebook, dialog.chosen.coder, dialog.chosen.standard) == ("core", "李", "tw")


def test_the_name_that_is_proposed_is_free(tmp_path: Path) -> None:
    for name in ("project.db", "project 2.db"):
        (tmp_path / name).write_text("x")
    assert free_name(tmp_path, "project") == "project 3"


@pytest.mark.parametrize("name", ["", "   ", ".db", "..", "a/b", "a\\b", "a:b", "a\tb", "长" * 100])
def test_a_name_that_will_not_do_is_told_beside_it_at_once(dialog: NewProjectDialog, name: str) -> None:
    dialog.name.setText(name)
    label = dialog._labels["name"]
    assert label.isVisible() and label.text().endswith((".", "。")) and not dialog.ok.isEnabled()
    assert dialog.ok.toolTip() == label.text() == dialog.name.accessibleDescription()
    assert not dialog._labels["folder"].isVisible()
    dialog.name.setText("𠮷林 2023.1")
    assert not label.isVisible() and dialog.ok.isEnabled() and dialog.chosen.path.name == "𠮷林 2023.1.db"


def test_return_does_nothing_while_something_is_wrong(dialog: NewProjectDialog) -> None:
    dialog.name.setText("a/b")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_file_that_is_there_and_a_folder_that_is_not(dialog: NewProjectDialog, tmp_path: Path) -> None:
    (tmp_path / "广西.db").write_text("x")
    dialog.name.setText("广西.db")
    assert "already" in dialog._labels["name"].text()
    dialog.name.setText("b")
    dialog.folder.setText(str(tmp_path / "none"))
    assert dialog._labels["folder"].isVisible() and not dialog.ok.isEnabled()
    dialog.folder.setText("")
    assert not dialog.ok.isEnabled()


def test_a_folder_in_which_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "written" in judge("a", str(tmp_path), "", "li").folder


def test_a_network_share_is_no_fault_but_told(dialog: NewProjectDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "lies_on_network_share", lambda _: True)
    dialog.name.setText("b")
    label = dialog._labels["folder"]
    assert label.isVisible() and "network" in label.text() and label.property("tone") == "mute"
    assert dialog.ok.isEnabled() and dialog.says.text() == ""


def test_a_codebook_that_is_none_is_refused_before_the_project_is_made(dialog: NewProjectDialog, tmp_path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("labels: [", encoding="utf-8")
    dialog.use_codebook_file(str(broken))
    assert dialog._labels["codebook"].isVisible() and not dialog.ok.isEnabled()
    dialog.use_codebook_file(str(starter_codebook("full")))
    assert dialog.ok.isEnabled() and dialog.chosen.codebook.endswith("full.yaml")


def test_a_file_of_an_open_project_is_not_read(tmp_path: Path) -> None:
    def refuse(_: Path) -> None:
        raise UsageError("It belongs to the open project.")

    assert "belongs" in fault_of_codebook(str(tmp_path / "open.db"), refuse)


def test_the_standard_is_under_more(dialog: NewProjectDialog) -> None:
    assert not dialog.standard.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    QTest.qWait(150)
    assert dialog.standard.isVisible()
    dialog.more.click()
    assert not dialog.standard.isVisible()


def test_what_is_made_of_files_lies_beside_them(tmp_path: Path) -> None:
    folder = tmp_path / "新闻"
    folder.mkdir()
    assert place_and_name([str(folder / "a.txt"), str(folder / "b.txt")]) == (folder, "新闻")
    assert place_and_name([str(folder)]) == (tmp_path, "新闻")
    assert place_and_name([], tmp_path) == (tmp_path, "")


@pytest.mark.parametrize(
    ("account", "number", "offered"),
    [
        ("root", 0, ""), ("root", 1000, ""), ("www-data", 33, ""), ("Administrator", 1000, ""), ("guest", 1000, ""),
        ("  ", 1000, ""), ("li", 1000, "li"), ("li", 501, "li"), ("王", 1000, "王"),
    ],
)  # fmt: skip
def test_no_account_of_the_system_s_is_offered_as_a_coder(
    monkeypatch: pytest.MonkeyPatch, account: str, number: int, offered: str
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: account)
    monkeypatch.setattr("os.getuid", lambda: number, raising=False)
    assert coder_name() == offered


def test_without_a_coder_to_offer_the_field_is_empty_and_has_the_keyboard(qtbot, tmp_path: Path) -> None:
    made = NewProjectDialog(tmp_path, "")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    assert made.coder.text() == "" and made.coder.placeholderText() and made.coder.hasFocus()
