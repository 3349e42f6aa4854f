"""One file a coder, in a folder, and whatever is there already is left as it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.session.articles import article_rows
from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.people.coders import coders
from annotator.session.session import Session
from annotator.ui.coders.dialogs.pack_dialog import file_names
from tests.ui.coders.conftest import WUS, Team


def packing(team: Team):
    team.alt("P")
    assert team.dialog.isVisible()
    return team.dialog


def rows(dialog) -> list[list[str]]:
    return [dialog.files.words(row) for row in range(dialog.files.rowCount())]


def test_the_others_get_a_file_each_with_what_is_assigned_to_them(team: Team, three: Path) -> None:
    assign(team.session, draw_round(team.session, Asked(("li", "wu", "zhang"), seed=3, overlap="1")))
    team.open()
    dialog = packing(team)
    assert [row[:2] for row in rows(dialog)] == [["wu", "three-wu.db"], ["zhang", "three-zhang.db"]]
    assert all(row[2].endswith(" assigned") for row in rows(dialog))
    team.key(dialog.agree, Qt.Key.Key_Return)
    team.wait()
    folder = three.with_name("three-packages")
    assert sorted(each.name for each in folder.iterdir()) == ["three-wu.db", "three-zhang.db"]
    assert "three-wu.db" in team.view.says.text() and str(folder) in team.view.says.text()
    package = Session.open(folder / "three-wu.db")
    assert [each.name for each in coders(package)] == ["wu"]
    assert len(article_rows(package, after=0, limit=9)) == int(team.coders()[1][1])
    package.close()


def test_a_new_coders_package_has_named_articles_only(team: Team, tmp_path: Path) -> None:
    dialog = packing(team)
    team.folder = str(tmp_path)
    team.alt("C")
    assert dialog.folder.text() == str(tmp_path)
    dialog.people.known.setFocus()
    team.key(dialog.people.known, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    team.key(dialog.people.known, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    team.type(dialog.people.new, "赵/𠮷")
    team.type(dialog.articles, "2,4-5")
    assert rows(dialog) == [["赵/𠮷", "three-赵 𠮷.db", "as named"]]
    team.key(dialog.agree, Qt.Key.Key_Return)
    team.wait()
    package = Session.open(tmp_path / "three-赵 𠮷.db")
    assert len(article_rows(package, after=0, limit=9)) == 3
    package.close()
    assert not any(each.encode() in (tmp_path / "three-赵 𠮷.db").read_bytes() for each in WUS.values())


def test_a_file_that_is_there_cannot_be_overwritten(team: Team, three: Path) -> None:
    there = three.with_name("three-packages")
    there.mkdir()
    (there / "three-wu.db").write_text("mine")
    dialog = packing(team)
    assert not dialog.agree.isEnabled() and "three-wu.db is there already" in dialog.says.text()
    team.type(dialog.folder, str(three.with_name("other")))
    assert dialog.agree.isEnabled()
    assert (there / "three-wu.db").read_text() == "mine"


def test_what_is_refused_is_said_in_the_dialog_and_leaves_no_folder(team: Team, three: Path) -> None:
    dialog = packing(team)
    team.type(dialog.articles, "99")
    team.key(dialog.agree, Qt.Key.Key_Return)
    assert dialog.isVisible() and "99" in dialog.says.text()
    assert not three.with_name("three-packages").exists()
    team.type(dialog.articles, "")
    (three.with_name("file")).write_text("no folder")
    team.type(dialog.folder, str(three.with_name("file") / "in"))
    team.key(dialog.agree, Qt.Key.Key_Return)
    assert dialog.isVisible() and "cannot be written" in dialog.says.text()


def test_names_of_files_are_told_apart_whatever_the_names_of_coders_are() -> None:
    names = ("li", "LI", "a/b", "a:b", "  ", "长" * 300)
    found = file_names("p", names)
    assert len({each.casefold() for each in found.values()}) == len(names)
    assert all(len(each.encode()) < 255 and "/" not in each and ":" not in each for each in found.values())
