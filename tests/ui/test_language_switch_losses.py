"""Another language takes nothing away: what cannot be kept or brought back is asked about, told, or waited for."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import Program
from annotator.errors import FormatError, NotFound
from annotator.session.session import Session
from annotator.ui.adjudication.adjudication_work import AdjudicationWork
from annotator.ui.closing import AGAIN_MS
from annotator.ui.exporting.export_work import ExportWork
from annotator.ui.looks.theme import Measure
from annotator.ui.progress.waiting import Waiting
from annotator.ui.words.language import current
from tests.ui.test_language_switch import TIMEOUT_MS, furnished, switched

BUSY = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN IMMEDIATE")
print("busy", flush=True)
sys.stdin.readline()
"""
DELETES = """
import sys
from pathlib import Path
from annotator.session.coding.tagging import delete_span
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things.annotations import annotations_of
session = Session.open(Path(sys.argv[1]))
choose_coder(session, sys.argv[2])
(found,) = (each for each in annotations_of(session.project, int(sys.argv[3])) if each.id == sys.argv[4])
delete_span(session, found)
session.close()
"""


@pytest.fixture
def window(qtbot: QtBot, program: Program, sample_path: Path) -> Any:
    return furnished(qtbot, program.open(sample_path))


def with_draft(window: Any) -> Any:
    window.actions_by_id.by_id["edit_codebook"].trigger()
    window.works.codebook.editor.add_label()
    return window.works.codebook.editor.draft.codebook


def write_note(window: Any, words: str) -> Any:
    """The span on which a note is half written."""
    window.panes.select(0, 4)
    window.press_label(window.session.codebook.require("slogan").uuid)
    QApplication.processEvents()
    window.actions_by_id.by_id["note"].trigger()
    QTest.keyClicks(window.panels.inspector.note, words)
    return window.desk.choice


def test_a_draft_is_asked_about_also_where_the_window_is_closed_before_it_is_back(
    qtbot: QtBot, program: Program, window: Any
) -> None:
    drafted = with_draft(window)
    program.speak("zh-Hans")
    again: Any = program.windows[0]
    assert not again.is_furnished and not again.close()
    furnished(qtbot, again)
    editor = again.works.codebook.editor
    qtbot.waitUntil(editor.notice.isVisible, timeout=TIMEOUT_MS)
    assert again.isVisible() and editor.draft.codebook == drafted
    editor.discard()


@pytest.mark.parametrize("error", [NotFound("It is gone."), ZeroDivisionError("nobody expected it")])
def test_one_work_that_cannot_come_back_takes_none_with_it_and_is_told(
    qtbot: QtBot, program: Program, window: Any, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise error

    window.actions_by_id.by_id["dashboard"].trigger()
    window.actions_by_id.by_id["adjudicate"].trigger()
    window.actions_by_id.by_id["help"].trigger()
    drafted = with_draft(window)
    monkeypatch.setattr(AdjudicationWork, "come_back", refuse)
    with qtbot.captureExceptions() as raised:
        again = switched(qtbot, program)
    assert again.works.codebook.editor.draft.codebook == drafted
    assert again.works.dashboard.view.isVisible() and again.works.help.view.isVisible()
    is_foreseen = isinstance(error, NotFound)
    assert [each[1] for each in raised] == ([] if is_foreseen else [error])
    assert (again.toast.sentence == "It is gone.") is is_foreseen
    again.works.codebook.editor.discard()


def test_a_place_that_cannot_be_told_leaves_window_settings_and_voice(
    qtbot: QtBot, program: Program, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> NoReturn:
        raise ZeroDivisionError

    window.actions_by_id.by_id["adjudicate"].trigger()
    window.actions_by_id.by_id["language_zh-Hans"].setChecked(True)
    monkeypatch.setattr(AdjudicationWork, "place", fail)
    with pytest.raises(ZeroDivisionError):
        program.speak("zh-Hans")
    assert program.windows == [window] and window.isVisible()
    assert current() == program.settings.get("language") == "en"
    assert window.actions_by_id.by_id["language_en"].isChecked()


def test_a_note_that_waits_for_another_process_stays_in_its_field_and_the_language_waits(
    qtbot: QtBot, program: Program, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Measure, "scale", Measure.scale)
    span = write_note(window, "careful")
    command = [sys.executable, "-c", BUSY, str(window.session.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin and other.stdout and other.stdout.readline()
        assert not program.speak("zh-Hans")
        assert program.windows == [window] and window.is_held and window.session.unsaved
        assert current() == "en" and window.toast.isVisible()
        assert window.panels.inspector.note.toPlainText() == "careful"
        window.actions_by_id.by_id["size_125"].trigger()
        qtbot.wait(100)
        assert program.windows == [window]
        other.stdin.close()
    qtbot.waitUntil(lambda: program.windows[0] is not window, timeout=TIMEOUT_MS)  # the size waits by itself
    again: Any = furnished(qtbot, program.windows[0])
    assert again.desk.annotations[span.id].note == again.panels.inspector.note.toPlainText() == "careful"


def test_what_was_refused_when_the_old_window_went_is_said_in_the_new_one(
    qtbot: QtBot, program: Program, window: Any
) -> None:
    session: Session = window.session
    assert session.coder is not None
    span = write_note(window, "a long careful note")
    given = (str(session.path), session.coder.name, str(window.desk.number), span.id)
    subprocess.run([sys.executable, "-c", DELETES, *given], check=True)
    session.poll_foreign()
    again = switched(qtbot, program)
    assert again.toast.isVisible() and "a long careful note" in again.toast.sentence
    assert "标注" in again.toast.sentence


def test_a_field_of_the_page_whose_text_was_refused_is_written_on(qtbot: QtBot, program: Program, window: Any) -> None:
    window.actions_by_id.by_id["page"].trigger()
    field = window.panels.page.form.fields["published"]
    stored = field.stored
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "next Tuesday")
    again = switched(qtbot, program)
    form = again.panels.page.form
    assert form.fields["published"].text() == "next Tuesday" and not form.refusal.isHidden()
    assert again.focusWidget() is form.fields["published"]
    QTest.keyClick(again.focusWidget(), Qt.Key.Key_Escape)
    assert form.fields["published"].stored == stored and form.refusal.isHidden()
    assert switched(qtbot, program, "en").panels.page.form.refusal.isHidden()


def test_a_window_that_a_switch_could_not_close_is_not_closed_later(
    qtbot: QtBot, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.ui.changing_language import stand_up

    monkeypatch.setattr(Session, "is_writing", True)
    assert not stand_up(window) and window.closes_session
    monkeypatch.undo()
    qtbot.wait(2 * AGAIN_MS)
    assert window.isVisible()


def test_an_export_that_has_just_begun_is_not_cut_by_another_language(
    qtbot: QtBot, program: Program, window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.session import exporting

    heard: list[tuple[bool, bool]] = []

    def begin(*_: object) -> NoReturn:
        heard.append((window.is_held, program.speak("zh-Hans")))
        raise FormatError("Stopped.")

    monkeypatch.setattr(ExportWork, "_ask_where", lambda *_: str(tmp_path / "export.jsonl"))
    monkeypatch.setattr(exporting, "export_project", begin)
    window.actions_by_id.by_id["export"].trigger()
    dialog = window.works.exporting.dialog
    assert not window.is_held
    dialog.accept()
    assert heard == [(True, False)] and dialog.isVisible() and not window.is_held
    dialog.reject()


def test_a_job_beside_which_the_window_lives_is_not_cut_by_another_size(
    qtbot: QtBot, program: Program, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Measure, "scale", Measure.scale)
    with Waiting(window, "Printing") as waiting:
        window.actions_by_id.by_id["size_125"].trigger()
        waiting.beside(lambda: time.sleep(0.2))
        assert program.windows == [window] and window.isVisible()
    qtbot.waitUntil(lambda: program.windows[0] is not window, timeout=TIMEOUT_MS)
