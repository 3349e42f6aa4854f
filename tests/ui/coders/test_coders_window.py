"""The window tells how far everybody is in numbers, and never what another coder has marked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from annotator.model.codebook import load_codebook
from annotator.session.articles import load_article
from annotator.session.assignment import Asked, assign, draw_round
from annotator.session.checking import backup_project
from annotator.session.history import redo_name
from annotator.session.merging import conflicts, merge
from annotator.session.people.coders import coder_for, coders
from annotator.session.people.packing import pack
from annotator.session.sample import starter_codebook
from annotator.session.session import Session
from tests.ui.coders.conftest import NOTE, WUS, Team, went_apart, with_session

MANY, LONG = 17, "内蒙古自治区的一位名字很长很长的编码员𠮷" * 3


def shown(team: Team) -> str:
    """Every word of the window."""
    view = team.view
    words = [each.text() for each in view.findChildren(QLabel) if not each.isHidden()]
    for table in (view.coders, view.rounds, view.conflicts):
        words += [cell for row in range(table.rowCount()) for cell in table.words(row)]
        words += [table.item(row, 0).toolTip() for row in range(table.rowCount())]
    return "\n".join(words)


def test_each_coder_has_a_row_with_what_is_assigned_done_and_marked(team: Team) -> None:
    rows = team.coders()
    assert [row[:5] for row in rows] == [
        ["li", "0", "–", "5", "20"], ["wu", "0", "–", "3", "20"], ["zhang", "0", "–", "3", "18"],
    ]  # fmt: skip
    assert all(row[5].startswith("2025-10-") for row in rows)
    assert team.view.round_words.isVisible() and not team.view.rounds.isVisible()
    assert not team.view.conflicts.isVisible()


def test_nothing_of_the_team_is_loaded_before_it_is_wanted(drive) -> None:
    assert "coders" not in drive.window.works.__dict__


def test_with_one_coder_and_no_article_the_window_says_what_to_do(team_on: Callable, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    Session.create(path, load_codebook(starter_codebook("core")), coder="li").close()
    team = team_on(path, "li")
    view = team.open()
    assert view.coder_words.isVisible() and "only coder" in view.coder_words.text()
    assert "import some" in view.round_words.text()
    assert not view.assign.isEnabled() and not view.pack.isEnabled() and view.merge.isEnabled()


def test_twenty_coders_with_long_names_fit(team_on: Callable, three: Path) -> None:
    def crowd(session: Session) -> None:
        for n in range(MANY):
            coder_for(session, f"{LONG} {n}")

    with_session(three, crowd)
    team = team_on(three, "li")
    view = team.open()
    assert len(team.coders()) == MANY + 3
    assert view.coders.horizontalHeader().length() <= view.coders.viewport().width()
    assert view.coders.item(5, 0).toolTip().startswith(LONG)


def test_f2_renames_a_coder_and_a_name_in_use_is_refused_in_one_sentence(team: Team) -> None:
    view = team.view
    view.coders.setFocus()
    team.key(view.coders, Qt.Key.Key_Down)
    team.key(view.coders, Qt.Key.Key_F2)
    team.type(QApplication.focusWidget(), "li")
    team.key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "another coder" in view.says.text() and "li" in view.says.text()
    assert [each.name for each in coders(team.session)] == ["li", "wu", "zhang"]
    team.key(view.coders, Qt.Key.Key_F2)
    team.type(QApplication.focusWidget(), "吴𠮷")
    team.key(QApplication.focusWidget(), Qt.Key.Key_Return)
    team.wait()
    assert [row[0] for row in team.coders()] == ["li", "吴𠮷", "zhang"]
    team.key(view.coders, Qt.Key.Key_F2)
    team.type(QApplication.focusWidget(), "given up")
    team.key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert view.isVisible() and view.coders.hasFocus()
    assert "given up" not in [each.name for each in coders(team.session)]


def test_renaming_oneself_shows_in_the_coders_window_behind(team: Team) -> None:
    team.view.coders.setFocus()
    team.key(team.view.coders, Qt.Key.Key_F2)
    team.type(QApplication.focusWidget(), "李")
    team.key(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert team.drive.window.status.coder.text() == "李"
    assert team.session.coder.name == "李"


def in_conflict(team_on: Callable, three: Path) -> Team:
    """li's window, with a conflict of li and one of wu."""
    back = went_apart(three)
    with_session(three, lambda session: merge(session, back))
    team = team_on(three, "li")
    team.open()
    return team


def test_conflicts_of_others_are_counted_and_shown_after_the_sentence_that_says_what_they_show(
    team_on: Callable, three: Path
) -> None:
    team = in_conflict(team_on, three)
    view = team.view
    assert view.conflict_head.text() == "2 open conflicts"
    words = shown(team)
    assert all(each in words for each in NOTE.values())
    assert not any(each in words for each in WUS.values()), "another coder's note is shown"
    assert view.hidden.text() == "Not shown: conflicts of wu (1). They show what other coders have marked."
    view.show_hidden.setFocus()
    team.key(view.show_hidden, Qt.Key.Key_Return)
    team.wait()
    words = shown(team)
    assert all(each in words for each in (*NOTE.values(), *WUS.values())) and not view.hidden.isVisible()
    row = next(row for row in range(4) if WUS["here"] in "".join(view.conflicts.words(row)))
    view.conflicts.setFocus()
    view.conflicts.setCurrentCell(row, 0)
    team.key(view.conflicts, Qt.Key.Key_Return)
    team.wait()
    (left,) = conflicts(team.session)
    assert all(any(note in side.words for side in left.sides) for note in NOTE.values())


def test_two_versions_say_in_which_file_they_were_written_and_at_which_second(team_on: Callable, three: Path) -> None:
    view = in_conflict(team_on, three).view
    rows = [view.conflicts.words(row) for row in range(2)]
    written = {next(side for side, note in NOTE.items() if note in row[2]): row[3] for row in rows}
    assert written["here"].startswith("li, this file, ") and written["there"].startswith("li, the other file, ")
    assert all(each.count(":") == 2 for each in written.values())
    assert all(" as " in row[2] and "”" in row[2] for row in rows)


def test_enter_keeps_a_version_and_the_keys_of_undo_work_in_the_window(team_on: Callable, three: Path) -> None:
    team = in_conflict(team_on, three)
    view = team.view
    other = next(row for row in range(2) if view.conflicts.words(row)[1] == "○")
    wanted, given_up = NOTE.values()
    if wanted not in view.conflicts.words(other)[2]:
        wanted, given_up = given_up, wanted
    view.conflicts.setFocus()
    team.key(view.conflicts, Qt.Key.Key_Home if other == 0 else Qt.Key.Key_Down)
    assert wanted in view.conflict_note.text() and "Enter keeps this version." in view.conflict_note.text()
    team.key(view.conflicts, Qt.Key.Key_Return)
    team.wait()
    assert notes(team) >= {wanted} and not notes(team) & {given_up}
    assert view.conflict_head.text() == "1 open conflict" and not view.conflicts.isVisible()
    assert view.says.text().startswith("Kept: ") and view.says.text().endswith(". Ctrl+Z takes it back.")
    assert view.coders.hasFocus(), "where the list was is nothing to press"
    team.key(view.coders, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    team.wait()
    assert given_up in notes(team) and view.says.text() == "Undone: Settle conflict"
    team.key(view.coders, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "nothing to undo since files came in from others, and that cannot be undone" in view.says.text()
    team.key(view.coders, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    team.wait()
    assert wanted in notes(team) and view.says.text() == "Redone: Settle conflict"


def notes(team: Team) -> set[str]:
    return {each.note for each in load_article(team.session, 1).annotations.values()}


def test_the_keys_of_undo_take_back_nothing_that_was_not_done_in_the_window(team: Team) -> None:
    before = load_article(team.session, 1)
    team.key(team.view.coders, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "was not taken in this window" in team.view.says.text()
    assert load_article(team.session, 1) == before and redo_name(team.session) is None


def test_a_package_says_whose_it_is_and_offers_nothing_that_is_done_at_home(
    team_on: Callable, three: Path, tmp_path: Path
) -> None:
    path = tmp_path / "three-wu.db"
    with_session(three, lambda session: pack(session, path, "wu", (1, 2, 4)))
    team = team_on(path, None)
    view = team.open()
    assert view.windowTitle().startswith("Package of wu — ")
    assert "the package of wu: 3 articles of the project" in view.coder_words.text()
    for each in (view.assign, view.pack, view.merge, view.round_words, view.round_head):
        assert not each.isVisible()
    team.drive.trigger("merge")
    team.wait()
    assert team.work.dialog is None


def test_enter_presses_the_button_that_the_keyboard_is_on(team: Team) -> None:
    for button, name in ((team.view.assign, "AssignDialog"), (team.view.pack, "PackDialog")):
        button.setFocus()
        team.key(button, Qt.Key.Key_Return)
        assert type(team.dialog).__name__ == name
        team.dialog.reject()


def test_the_actions_of_the_project_open_the_dialogs_of_the_window(team_on: Callable, three: Path) -> None:
    team = team_on(three, "li")
    for action, name in (("assign", "AssignDialog"), ("pack", "PackDialog")):
        team.drive.trigger(action)
        team.wait()
        assert type(team.dialog).__name__ == name
        team.dialog.reject()
        team.key(team.view.coders, Qt.Key.Key_Escape)
    back = went_apart_again(three, team)
    team.chosen = [str(back)]
    team.drive.trigger("merge")
    team.wait()
    assert [row.path for row in [team.seen().at_hand]] == [str(back)]


def went_apart_again(three: Path, team: Team) -> Path:
    back = three.with_name("back.db")
    backup_project(team.session, back)
    return back


def test_another_coder_who_sits_down_sees_none_of_the_conflicts_of_the_one_before(
    team_on: Callable, three: Path
) -> None:
    from annotator.session.people.coders import choose_coder

    back = went_apart(three)
    with_session(three, lambda session: merge(session, back))
    team = team_on(three, "li")
    team.open()
    choose_coder(team.session, "wu")
    team.drive.window.coder_chosen()
    team.wait()
    words = shown(team)
    assert not any(each in words for each in NOTE.values())
    assert all(each in words for each in WUS.values())


def test_esc_hides_the_window_and_the_key_brings_it_back_with_what_is_new(team: Team) -> None:
    team.key(team.view.coders, Qt.Key.Key_Escape)
    assert not team.view.isVisible()
    coder_for(team.session, "zhao")
    QApplication.processEvents()
    team.drive.panes.focus_pane("hans")
    team.open()
    assert [row[0] for row in team.coders()] == ["li", "wu", "zhang", "zhao"]


def test_a_window_that_is_built_anew_has_the_rows_and_the_keyboard_where_they_were_and_shows_as_much(
    team: Team,
) -> None:
    for each in ((1,), (2,)):
        assign(team.session, draw_round(team.session, Asked(("li", "wu"), articles=each)))
    view = team.open()
    view.coders.setCurrentCell(2, 0)
    view.rounds.setCurrentCell(1, 0)
    view.rounds.setFocus()
    view.shows_all = True
    place = team.work.place()
    view.close()
    assert team.work.place() is None
    team.work.stop()
    team.work.come_back(place)
    team.wait()
    again = team.view
    assert again is not view and again.shows_all
    assert (again.coders.currentRow(), again.rounds.currentRow()) == (2, 1)
    assert again.focusWidget() is again.rounds
