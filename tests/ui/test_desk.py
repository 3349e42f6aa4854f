"""What a coder does at the desk: undo, redo, delete, note, status, step from span to span and article to article."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.app import make_window
from annotator.session.articles import load_article, status_counts
from annotator.session.session import Session

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def tag(drive, piece: str, key: Qt.Key = Qt.Key.Key_1) -> None:
    drive.select(piece)
    drive.key(key)


def test_undo_and_redo_by_key_and_menu_bring_every_view_back(drive) -> None:
    tag(drive, "刘宁", Qt.Key.Key_7)
    drive.key(Qt.Key.Key_4)
    assert drive.labels() == ["slogan"]
    drive.key(Qt.Key.Key_Z, CTRL)
    assert drive.labels() == ["personnel"]
    drive.trigger("undo")
    assert drive.labels() == [] and drive.window.panels.spans.model.rowCount() == 0
    drive.key(Qt.Key.Key_Z, CTRL | SHIFT)
    drive.key(Qt.Key.Key_Y, CTRL)
    assert drive.labels() == ["slogan"] and drive.window.panels.spans.model.rowCount() == 1
    assert load_article(drive.session, 1).annotations == drive.desk.annotations


def test_the_edit_menu_names_the_step(drive) -> None:
    tag(drive, "刘宁")
    drive.window.actions_by_id.name_undo(drive.session)
    assert drive.window.actions_by_id.by_id["undo"].text() == "Undo: Tag"


def test_nothing_to_undo_is_said_quietly(drive) -> None:
    drive.key(Qt.Key.Key_Z, CTRL)
    assert "nothing to undo" in drive.window.status.said.text()


def test_delete_takes_the_chosen_span_and_only_it(drive) -> None:
    tag(drive, "刘宁")
    tag(drive, "主持并讲话")
    drive.key(Qt.Key.Key_Delete)
    assert len(drive.desk.annotations) == 1 and drive.desk.choice is None
    drive.key(Qt.Key.Key_Backspace)
    assert len(drive.desk.annotations) == 1
    assert drive.window.status.said.text() != ""


def test_a_new_selection_lets_go_of_the_chosen_span(drive) -> None:
    tag(drive, "刘宁")
    assert drive.desk.choice is not None
    drive.select("主持")
    assert drive.desk.choice is None and drive.panes.chosen_id is None


def test_escape_selects_nothing(drive) -> None:
    tag(drive, "刘宁")
    drive.key(Qt.Key.Key_Escape)
    assert drive.desk.choice is None
    drive.select("主持")
    drive.key(Qt.Key.Key_Escape)
    assert drive.panes.selection() is None


def test_stepping_goes_through_the_spans_in_text_order_and_round(drive) -> None:
    for piece in ("刘宁", "自治区党委", "主持并讲话"):
        tag(drive, piece)
    drive.key(Qt.Key.Key_Escape)
    order = [each.id for each in drive.desk.ordered()]
    drive.panes.select(0, 0)
    seen = []
    for _ in range(4):
        drive.key(Qt.Key.Key_Down, CTRL)
        seen.append(drive.desk.choice.id)
    assert seen == [*order, order[0]]
    drive.key(Qt.Key.Key_Up, CTRL)
    assert drive.desk.choice.id == order[-1]


def test_semicolon_cycles_from_the_innermost_span_under_the_caret(drive) -> None:
    start, _ = drive.select("自治区党委常委会")
    drive.key(Qt.Key.Key_9)
    drive.select("自治区")
    drive.key(Qt.Key.Key_8)
    drive.key(Qt.Key.Key_Escape)
    drive.panes.select(start + 1, start + 1)
    seen = []
    for _ in range(3):
        drive.key(Qt.Key.Key_Semicolon)
        seen.append(drive.window.faces[drive.desk.choice.label].name)
    assert seen == ["position", "organization", "position"]


def test_a_note_is_kept_on_ctrl_enter_and_the_focus_goes_back(drive) -> None:
    tag(drive, "刘宁")
    drive.key(Qt.Key.Key_N)
    assert drive.window.panels.inspector.note.hasFocus()
    for character in "看𠮷":
        drive.window.panels.inspector.note.insertPlainText(character)
    drive.key(Qt.Key.Key_Return, CTRL)
    assert not drive.window.panels.inspector.note.hasFocus()
    assert [each.note for each in load_article(drive.session, 1).annotations.values()] == ["看𠮷"]
    assert drive.desk.status == "doing"


def test_a_note_is_kept_when_the_focus_goes_elsewhere_and_on_escape(drive) -> None:
    tag(drive, "刘宁")
    drive.key(Qt.Key.Key_N)
    drive.window.panels.inspector.note.setPlainText("one")
    drive.panes.focus_pane("hans")
    assert drive.desk.choice.note == "one"
    drive.key(Qt.Key.Key_N)
    drive.window.panels.inspector.note.setPlainText("two")
    drive.key(Qt.Key.Key_Escape)
    assert drive.desk.choice.note == "two" and drive.window.panels.inspector.note.toPlainText() == "two"
    assert QApplication.focusWidget() is drive.panes.panes[0]
    drive.key(Qt.Key.Key_Z, CTRL)
    assert drive.desk.choice.note == "one"
    drive.key(Qt.Key.Key_N)
    assert "Esc keeps the note" in drive.window.panels.inspector.note.placeholderText()


def test_the_note_is_in_sight_while_it_is_written_however_long_the_span(drive, qtbot) -> None:
    for width, height in ((1400, 900), (900, 600)):
        drive.window.resize(width, height)
        drive.trigger("reset")
        drive.panes.select(60, 60 + (900 if width == 900 else 500))
        drive.key(Qt.Key.Key_1)
        drive.key(Qt.Key.Key_N)
        panel = drive.window.panels.inspector
        qtbot.wait(50)
        place = panel.note.mapTo(panel, panel.note.rect().bottomLeft())
        assert panel.note.hasFocus() and panel.rect().contains(place), (width, place, panel.rect())
        assert panel.words["hans"].text().startswith(drive.source[60:66])
        drive.key(Qt.Key.Key_Escape)


def test_undoing_a_tag_gives_the_text_back_as_the_selection_and_names_it(drive) -> None:
    start, end = drive.select("自治区党委常委会")
    drive.key(Qt.Key.Key_1)
    drive.panes.select(0, 0)
    drive.key(Qt.Key.Key_Z, CTRL)
    assert drive.panes.selection() == (start, end, "hans")
    assert drive.window.status.said.text() == "Undone: Tag (directive 自治区党委常委会)"
    drive.key(Qt.Key.Key_9)
    assert drive.labels() == ["organization"]
    drive.key(Qt.Key.Key_Z, CTRL)
    drive.key(Qt.Key.Key_Y, CTRL)
    assert drive.desk.choice is not None and drive.panes.selection() is None


def test_undo_and_redo_bring_what_they_change_into_sight(drive) -> None:
    at = len(drive.source) - 60
    drive.panes.select(at, at + 20)
    drive.key(Qt.Key.Key_1)
    for step in ("undo", "redo", "delete", "undo", "redo"):
        drive.panes.select(0, 0)
        if step == "delete":
            drive.desk.choose(drive.desk.ordered()[-1].id)
        drive.trigger(step)
        first, last = drive.panes.visible_source()
        assert step == "delete" or first <= at <= last, step
        assert step != "undo" or "…" in drive.window.status.said.text()


def test_a_step_that_moves_the_caret_twice_is_mirrored_and_told_once(drive) -> None:
    heard = []
    drive.panes.caret_moved.connect(lambda: heard.append(drive.panes.caret_source()))
    drive.panes.select(1, 9, "hans", reveal=False)
    heard.clear()
    with drive.panes.one_step():
        drive.panes.select(3, 8, reveal=False)
        drive.panes.select(4, 7, reveal=False)
        assert not heard
    assert heard == [7]
    there = drive.panes.panes[1]
    assert there.shown_selection == ((0, 0), there.text.image(4, 7))


def test_the_reading_position_comes_back_with_the_article_and_with_the_window(drive, qtbot) -> None:
    at = len(drive.source) - 40
    drive.panes.select(at, at)
    drive.key(Qt.Key.Key_PageDown, CTRL)
    assert drive.panes.caret_source() == 0
    drive.panes.select(7, 7)
    drive.key(Qt.Key.Key_PageUp, CTRL)
    assert drive.panes.caret_source() == at
    first, last = drive.panes.visible_source()
    assert first <= at <= last
    settings, path = drive.window.settings, drive.session.path
    drive.window.close()
    assert settings.caret(str(path), 1) == at
    for at in (300, 900, 1500, len(drive.source) - 2):
        settings.keep_caret(str(path), 1, at)
        again = make_window(Session.open(path, window=True), settings)
        with qtbot.waitSignal(again.painted, timeout=5000):
            again.show()

        def is_there(again=again, at=at) -> bool:
            first, last = again.panes.visible_source()
            return again.panes.caret_source() == at and first <= at <= last

        qtbot.wait(50)
        qtbot.waitUntil(is_there, timeout=1000)
        again.close()


def test_a_note_goes_to_the_span_it_was_written_for(drive) -> None:
    tag(drive, "刘宁")
    first = drive.desk.choice.id
    tag(drive, "主持")
    second = drive.desk.choice.id
    drive.desk.choose(first)
    QApplication.processEvents()
    drive.window.panels.inspector.note.setPlainText("of the first")
    drive.desk.choose(second)
    QApplication.processEvents()
    assert drive.desk.annotations[first].note == "of the first"
    assert drive.desk.annotations[second].note == ""


def test_what_is_being_written_outlives_a_change_to_its_span(drive) -> None:
    tag(drive, "刘宁")
    drive.key(Qt.Key.Key_N)
    drive.window.panels.inspector.note.setPlainText("half a sen")
    drive.window.bridge.run(lambda: drive.window.works.coding.nudge("end_out"))
    QApplication.processEvents()
    assert drive.window.panels.inspector.note.toPlainText() == "half a sen"
    drive.key(Qt.Key.Key_Return, CTRL)
    assert drive.desk.choice.note == "half a sen"


def test_certainty_is_set_and_taken_back_by_its_button(drive) -> None:
    tag(drive, "刘宁")
    button = drive.window.panels.inspector.certainty["unsure"]
    button.click()
    QApplication.processEvents()
    assert drive.desk.choice.certainty == "unsure" and button.isChecked()
    button.click()
    QApplication.processEvents()
    assert drive.desk.choice.certainty is None and not button.isChecked()


def test_status_by_menu_is_stored_and_seen_in_the_list(drive) -> None:
    drive.trigger("recheck")
    assert drive.desk.status == "recheck"
    assert drive.window.panels.articles.model._rows[0].status == "recheck"
    assert drive.window.actions_by_id.by_id["recheck"].isChecked()


def test_done_next_marks_goes_on_and_says_when_all_is_done(drive) -> None:
    drive.key(Qt.Key.Key_Return, CTRL)
    assert drive.desk.number == 2
    assert drive.window.docks["articles"].fact.text() == "1 of 5 done"
    for _ in range(4):
        drive.key(Qt.Key.Key_Return, CTRL)
    assert status_counts(drive.session)["done"] == 5
    assert "every article of the list is done" in drive.window.status.said.text()


def test_next_and_previous_article_stop_at_the_ends(drive) -> None:
    drive.key(Qt.Key.Key_PageDown, CTRL)
    drive.key(Qt.Key.Key_PageDown, CTRL)
    assert drive.desk.number == 3
    drive.key(Qt.Key.Key_PageUp, CTRL)
    drive.key(Qt.Key.Key_PageUp, CTRL)
    drive.key(Qt.Key.Key_PageUp, CTRL)
    assert drive.desk.number == 1 and "first article" in drive.window.status.said.text()


def test_the_place_and_the_counts_are_said(drive, qtbot) -> None:
    tag(drive, "刘宁", Qt.Key.Key_7)
    drive.window.panels.place.tell()
    assert drive.window.status.counts.text() == "personnel 1 of 1 • tag 1 of 1"
    assert drive.window.docks["inspector"].fact.text() == "1 of 1"
    drive.key(Qt.Key.Key_Escape)
    drive.window.panels.place.tell()
    assert drive.window.status.counts.text() == "personnel"  # what stands at the caret, for ears too
    assert drive.window.status.place.text().startswith("¶ 1 • char ")


def test_a_change_by_another_process_is_seen(drive) -> None:
    command = [sys.executable, "-m", "annotator", "tag", str(drive.session.path), "1", "0", "3", "organization"]
    subprocess.run(command, check=True, capture_output=True)
    drive.window.bridge.run(drive.session.poll_foreign)
    assert drive.labels() == ["organization"]


def test_a_busy_file_keeps_the_change_says_so_and_saves_it_later(drive, qtbot) -> None:
    import sqlite3

    lock = sqlite3.connect(drive.session.path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    tag(drive, "刘宁")
    assert drive.session.unsaved == 1
    assert "Not saved yet" in drive.window.status.saved.text()
    lock.execute("ROLLBACK")
    lock.close()
    qtbot.waitUntil(lambda: drive.session.unsaved == 0, timeout=3000)
    qtbot.waitUntil(lambda: "Saved" in drive.window.status.saved.text(), timeout=3000)
    assert drive.labels() == ["directive"] and drive.desk.choice is not None


def test_the_window_closes_the_project_and_comes_back_to_the_same_article(drive) -> None:
    drive.key(Qt.Key.Key_PageDown, CTRL)
    settings, path = drive.window.settings, drive.session.path
    drive.window.close()
    assert settings.place(str(path)) == 2
    assert settings.layout("docks") is not None


def test_the_place_is_said_before_anything_is_touched(drive, qtbot) -> None:
    qtbot.waitUntil(lambda: drive.window.status.place.text() == "¶ 1 • char 1", timeout=2_000)
