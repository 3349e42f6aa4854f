"""Merging in the window: first it is seen what comes, doubts are asked, then it is there, and nothing can be undone."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.model.codebook import LabelDef, load_codebook
from annotator.resource_files import seeds_folder
from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.codebooks import set_codebook
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.history import undo
from annotator.session.intake.importing import import_paths
from annotator.session.merging import conflicts
from annotator.session.people.coders import coder_for, coders
from annotator.session.people.packing import pack
from annotator.session.sample import starter_codebook
from annotator.session.session import Session
from tests.ui.coders.conftest import NOTE, WUS, copied, note_first, went_apart, with_session

FISHERY = LabelDef("0b0b3a52-0c3e-4d6e-9a55-1d2f0c7be901", "fishery", "#0f766e", "#2dd4bf")
FORESTRY = LabelDef("0c0c3a52-0c3e-4d6e-9a55-1d2f0c7be901", "forestry", "#0f766e", "#2dd4bf")
DOUBLE = LabelDef("0d0d3a52-0c3e-4d6e-9a55-1d2f0c7be901", "fishery", "#0f766e", "#2dd4bf")


def rows(dialog) -> list[list[str]]:
    return [dialog.files.words(row) for row in range(dialog.files.rowCount())]


def adding(label: LabelDef):
    return lambda session: set_codebook(session, session.codebook.having(labels=(*session.codebook.labels, label)))


def test_a_file_shows_what_it_brings_and_enter_brings_it_onto_the_desk(team_on, three: Path) -> None:
    back = went_apart(three)
    team = team_on(three, "li")
    team.open()
    team.drive.desk.open(5)
    before = set(team.drive.desk.annotations)
    dialog = team.looked(back)
    assert dialog.files.horizontalHeaderItem(3).text() == "Tags new"
    assert rows(dialog) == [["back.db", "li, wu", "–", "1", "2", "–", "2", "comes in"]]
    detail = dialog.detail.toPlainText()
    assert all(each in detail for each in NOTE.values()), "both versions of one's own are there"
    assert not any(each in detail for each in WUS.values()), "another coder's words are shown"
    assert "wu (1)" in detail
    assert not list(three.parent.glob("*before-merge*")), "looking writes nothing"
    assert set(team.drive.desk.annotations) == before
    team.merge()
    assert dialog.isVisible() and dialog.is_done
    said = dialog.says.text()
    assert "back.db" in said and "three.before-merge.db" in said and "2 conflicts" in said
    assert "A merge cannot be undone; a copy is kept as three.before-merge.db." in said
    assert three.with_name("three.before-merge.db").exists()
    assert len(set(team.drive.desk.annotations) - before) == 1
    assert team.drive.desk.status == "doing"
    assert undo(team.session) is None
    assert team.view.conflict_head.text() == "2 open conflicts"
    team.key(dialog.leave, Qt.Key.Key_Return)
    assert team.work.dialog is None
    assert check_project(team.session) == []


def test_the_keyboard_goes_to_the_button_once_everything_was_looked_at(team_on, three: Path) -> None:
    back = went_apart(three)
    team = team_on(three, "li")
    team.open()
    assert team.looked(back).agree.hasFocus()


def test_what_is_being_written_is_kept_before_it_is_merged(team_on, three: Path) -> None:
    back = copied(three, "back.db", lambda session: set_status(session, 2, "todo"), "zhang")
    team = team_on(three, "li")
    team.drive.desk.open(1)
    span = min(team.drive.desk.annotations.values(), key=lambda each: (each.start, each.id))
    team.drive.desk.choose(span.id)
    team.drive.window.panels.news.flush()
    team.drive.trigger("note")
    team.drive.type("记")
    team.open()
    team.looked(back)
    team.merge()
    assert load_article(team.session, 1).annotations[span.id].note == "记"


def test_packages_out_and_back_merged_together_bring_each_ones_spans(team_on, three: Path) -> None:
    files = {name: three.with_name(f"{name}.db") for name in ("wu", "zhang", "zhao")}

    def pack_all(session: Session) -> None:
        for name, path in files.items():
            pack(session, path, name)

    with_session(three, pack_all)
    for name, path in files.items():
        with_session(path, lambda s: tag_span(s, 5, 10, 14, s.codebook.require("slogan").uuid), name)
    team = team_on(three, "li")
    team.open()
    spans = {row[0]: int(row[4]) for row in team.coders()}
    dialog = team.looked(*files.values())
    assert [(row[1], row[3], row[7]) for row in rows(dialog)] == [(name, "1", "comes in") for name in files]
    assert "3" in dialog.agree.text()
    team.merge()
    assert {row[0]: int(row[4]) for row in team.coders()} == {
        name: many + (name in files) for name, many in spans.items()
    }
    assert len(list(three.parent.glob("*before-merge*"))) == 1, "one copy, of what was before all of them"
    assert len(load_article(team.session, 5).annotations) == 1, "nothing of theirs is on li's desk"


def test_the_same_file_again_is_told_to_bring_nothing(team_on, three: Path) -> None:
    back = went_apart(three)
    team = team_on(three, "li")
    team.open()
    team.looked(back)
    team.merge()
    team.key(team.dialog.leave, Qt.Key.Key_Return)
    dialog = team.looked(back)
    assert rows(dialog)[0][7] == "nothing new" and not dialog.agree.isEnabled()
    assert len(list(three.parent.glob("*before-merge*"))) == 1


def damaged(three: Path, back: Path) -> str:
    back.write_bytes(back.read_bytes()[:9000])
    return "damaged"


def newer(three: Path, back: Path) -> str:
    connection = sqlite3.connect(back)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    return "newer"


def of_another_project(three: Path, back: Path) -> str:
    session = Session.open(three)
    book = session.codebook
    session.close()
    back.unlink()
    Session.create(back, book, coder="li").close()
    return "another project"


def with_a_name_in_use(three: Path, back: Path) -> str:
    for path in (three, back):
        with_session(path, lambda session: coder_for(session, "zhao"))
    return "zhao"


def no_project(three: Path, back: Path) -> str:
    back.write_text("nothing of ours")
    return "back.db"


@pytest.mark.parametrize("spoil", [damaged, newer, of_another_project, with_a_name_in_use, no_project])
def test_a_file_that_cannot_come_in_is_refused_in_a_sentence_and_nothing_changes(team_on, three, spoil) -> None:
    back = copied(three, "back.db", lambda session: set_status(session, 5, "doing"))
    word = spoil(three, back)
    team = team_on(three, "li")
    team.open()
    before = team.coders()
    dialog = team.looked(back)
    assert rows(dialog)[0][7] == "refused" and not dialog.agree.isEnabled()
    detail = dialog.detail.toPlainText()
    assert word in detail and not any(each in detail for each in ("Traceback", "fault", "annotator coder", "--"))
    team.key(dialog, Qt.Key.Key_Escape)
    team.view.read()
    team.wait()
    assert team.coders() == before and not list(three.parent.glob("*before-merge*"))


def test_a_refused_file_is_left_behind_and_the_others_come_in(team_on, three: Path) -> None:
    back = copied(three, "good.db", lambda session: set_status(session, 5, "doing"))
    bad = Path(shutil.copy(back, three.with_name("bad.db")))
    bad.write_bytes(bad.read_bytes()[:9000])
    team = team_on(three, "li")
    team.open()
    dialog = team.looked(bad, back)
    assert [row[7] for row in rows(dialog)] == ["refused", "comes in"]
    assert "1 file is refused." in dialog.says.text()
    team.merge()
    assert "good.db" in dialog.says.text() and "bad.db" not in dialog.says.text()


def test_the_project_itself_is_refused_before_it_is_touched(team_on, three: Path) -> None:
    team = team_on(three, "li")
    team.open()
    team.chosen = [str(three)]
    team.alt("M")
    assert team.work.dialog is None and "belongs to the open project" in team.view.says.text()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("ours", {"fishery"}), ("theirs", {"forestry"}), ("both", {"fishery", "forestry"})],
)
def test_two_codebooks_are_asked_about_and_the_answer_is_what_comes(team_on, three, answer, expected) -> None:
    back = copied(three, "back.db", adding(FORESTRY))
    with_session(three, adding(FISHERY))
    team = team_on(three, "li")
    team.open()
    dialog = team.looked(back)
    assert dialog.question.isVisible() and not dialog.agree.isEnabled()
    assert rows(dialog)[0][7] == "which codebook?"
    detail = dialog.detail.toPlainText()
    assert "fishery" in detail and "forestry" in detail and "--codebook" not in detail
    button = dialog.choices[answer]
    team.alt({"ours": "O", "theirs": "T", "both": "B"}[answer])
    team.seen()
    assert not dialog.question.isVisible() and dialog.agree.isEnabled(), (button.text(), dialog.says.text())
    team.merge()
    assert {each.id for each in team.session.codebook.labels} & {"fishery", "forestry"} == expected
    faces = {face.name for face in team.drive.window.faces}
    assert {"fishery", "forestry"} & {each.lower() for each in faces} == expected, "the window shows the new codebook"


def test_an_answer_that_cannot_be_is_not_offered_and_says_why(team_on, three: Path) -> None:
    back = copied(three, "back.db", adding(DOUBLE))
    with_session(three, adding(FISHERY))
    team = team_on(three, "li")
    team.open()
    dialog = team.looked(back)
    assert dialog.choices["ours"].isEnabled() and not dialog.choices["both"].isEnabled()
    assert "cannot both be had" in dialog.why.text() and "--" not in dialog.why.text()
    assert dialog.choices["ours"].hasFocus()


def test_new_articles_are_in_the_list_and_in_an_empty_project_on_the_desk(team_on, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    Session.create(path, load_codebook(starter_codebook("core")), coder="li").close()
    back = copied(path, "back.db", lambda session: import_paths(session, [seeds_folder()]))
    team = team_on(path, "li")
    team.open()
    dialog = team.looked(back)
    assert rows(dialog)[0][2] == "5"
    team.merge()
    assert team.drive.desk.number == 1 and team.drive.window.panels.articles.model.rowCount() == 5
    assert team.view.assign.isEnabled() and rows(dialog)[0][7] == "merged"


def test_a_file_can_be_left_out_and_others_added_before_it_is_merged(team_on, three: Path) -> None:
    one = copied(three, "one.db", lambda session: set_status(session, 5, "doing"))
    two = copied(three, "two.db", lambda session: note_first("在别处")(session))
    team = team_on(three, "li")
    team.open()
    dialog = team.looked(one)
    team.chosen = [str(two), str(one)]
    team.alt("A")
    team.seen()
    assert [row[0] for row in rows(dialog)] == ["one.db", "two.db"]
    dialog.files.setFocus()
    team.key(dialog.files, Qt.Key.Key_Home)
    dialog.files.setCurrentCell(0, 0)
    team.alt("L")
    team.seen()
    assert [row[0] for row in rows(dialog)] == ["two.db"]
    team.merge()
    assert team.drive.desk.number and load_article(team.session, 5).status == "done"


def test_a_merge_that_is_refused_at_last_says_so_and_leaves_everything(team_on, three, monkeypatch) -> None:
    from annotator.errors import ProjectBusy
    from annotator.session import merging

    back = went_apart(three)
    team = team_on(three, "li")
    team.open()
    dialog = team.looked(back)

    def busy(*_, **__):
        raise ProjectBusy("Another process is writing the project: try again.")

    monkeypatch.setattr(merging, "merge", busy)
    team.key(dialog.agree, Qt.Key.Key_Return)
    team.seen()
    assert "try again" in dialog.says.text() and not dialog.is_done
    assert conflicts(team.session) == ()


def test_files_refused_at_last_are_each_named_and_keep_no_other_out(team_on, three: Path) -> None:
    good = copied(three, "good.db", lambda session: set_status(session, 5, "doing"))
    bad = [copied(three, name, lambda session: set_status(session, 4, "doing")) for name in ("a.db", "z.db")]
    team = team_on(three, "li")
    team.open()
    dialog = team.looked(bad[0], good, bad[1])
    for each in bad:
        each.write_bytes(each.read_bytes()[:9000])
    team.key(dialog.agree, Qt.Key.Key_Return)
    team.seen()
    said = dialog.says.text()
    assert all(each in said for each in ("a.db", "z.db", "Merged: good.db.", "three.before-merge.db"))
    assert load_article(team.session, 5).status == "doing" and not dialog.is_done
    assert len(list(three.parent.glob("*before-merge*"))) == 1


def test_a_coder_who_came_with_a_merge_can_be_renamed_and_counted(team_on, three: Path) -> None:
    back = copied(three, "back.db", lambda session: coder_for(session, "赵"))
    team = team_on(three, "li")
    team.open()
    dialog = team.looked(back)
    assert "赵" in dialog.detail.toPlainText()
    team.merge()
    assert [row[0] for row in team.coders()] == ["li", "wu", "zhang", "赵"]
    assert [each.name for each in coders(team.session)][3] == "赵"
