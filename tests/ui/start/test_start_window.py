"""The first window: recent projects by keys and mouse, those that are gone, files dropped, the three languages."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import app
from annotator.session.articles import article_count
from annotator.ui.start.new_project_dialog import NewProjectDialog
from annotator.ui.start.recent import Recent, forget, keep_done, recent, remember, said_done, said_when
from annotator.ui.start.start_window import StartWindow
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow

NOW = datetime(2026, 11, 22, 16, 0)
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WAIT_MS = 15_000


@pytest.fixture
def window(qtbot, tmp_path: Path) -> StartWindow:
    there = tmp_path / "𠮷林 省.db"
    there.write_text("x")
    made = StartWindow(
        [Recent(str(there), "2026-11-22T15:20", 12, 1340), Recent(str(tmp_path / "gone.db"), "2026-01-02T10:00", 1, 2)],
        now=NOW,
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def words(window: StartWindow, row: int) -> str:
    return window.recent.item(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_project_says_when_it_was_opened_and_how_much_is_done(window: StartWindow, tmp_path: Path) -> None:
    assert words(window, 0) == f"𠮷林 省, {tmp_path}, Today 15:20, 12 of 1,340 done"
    assert "Not there any more" in words(window, 1) and "done" not in words(window, 1)


def test_arrows_and_return_open_and_delete_takes_out(qtbot, window: StartWindow, tmp_path: Path) -> None:
    assert window.recent.hasFocus() and window.recent.currentRow() == 0
    with qtbot.waitSignal(window.project_wanted) as wanted:
        QTest.keyClick(window.recent, Qt.Key.Key_Return)
    assert wanted.args == [str(tmp_path / "𠮷林 省.db")]
    QTest.keyClick(window.recent, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.forgotten) as dropped:
        QTest.keyClick(window.recent, Qt.Key.Key_Delete)
    assert dropped.args == [str(tmp_path / "gone.db")] and window.recent.count() == 1
    QTest.keyClick(window.recent, Qt.Key.Key_Delete)
    assert window.recent.isHidden() and window.nothing.isVisible() and window.buttons[0].hasFocus()


def test_the_menu_of_a_project_that_is_gone_only_takes_it_out(qtbot, window: StartWindow) -> None:
    opens, out = window.recent.menu_of(window.recent.item(1)).actions()
    assert not opens.isEnabled() and window.recent.menu_of(window.recent.item(0)).actions()[0].isEnabled()
    with qtbot.waitSignal(window.forgotten):
        out.trigger()
    assert window.recent.count() == 1


@pytest.mark.parametrize(("key", "signal"), [("N", "new"), ("O", "open"), ("S", "sample"), ("T", "tour")])
def test_every_button_has_its_letter(qtbot, window: StartWindow, key: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(window, f"{signal}_wanted"), timeout=WAIT_MS):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.AltModifier)


def test_return_on_a_button_presses_it(qtbot, window: StartWindow) -> None:
    window.buttons[3].setFocus()
    with qtbot.waitSignal(window.tour_wanted, timeout=WAIT_MS):
        QTest.keyClick(window.buttons[3], Qt.Key.Key_Return)


def test_a_language_is_chosen_in_its_own_words(qtbot, window: StartWindow) -> None:
    box = window.language
    assert [box.itemText(row) for row in range(box.count())] == ["English", "简体中文", "繁體中文"]
    box.setFocus()
    with qtbot.waitSignal(window.language_wanted) as wanted:
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert wanted.args == ["zh-Hans"]


def drop(window: StartWindow, paths: list[Path]) -> str:
    """Drop files; what the window said before they were let go."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    enter = QDragEnterEvent(QPointF(3, 3).toPoint(), COPY, files, LEFT, NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    said = window.drop_hint.text()
    QApplication.sendEvent(window, QDropEvent(QPointF(3, 3), COPY, files, LEFT, NONE))
    return said


def test_a_dropped_project_opens_and_pages_become_one(qtbot, window: StartWindow, tmp_path: Path) -> None:
    idle = window.drop_hint.text()
    with qtbot.waitSignal(window.project_wanted, timeout=WAIT_MS) as wanted:
        assert drop(window, [tmp_path / "a.txt", tmp_path / "b.db"]) not in (idle, "")
    assert wanted.args == [str(tmp_path / "b.db")]
    with qtbot.waitSignal(window.files_wanted, timeout=WAIT_MS) as made:
        assert "12" in drop(window, [tmp_path / f"{number}.html" for number in range(12)])
    assert len(made.args[0]) == 12 and window.drop_hint.text() == idle


def test_what_is_known_of_a_project_is_kept_until_it_is_taken_out(tmp_path: Path) -> None:
    settings = MemorySettings()
    one, two = tmp_path / "一.db", tmp_path / "b.db"
    remember(settings, one, NOW, 1, 5)
    remember(settings, two, NOW, 0, 0)
    keep_done(settings, one, 4, 5)
    assert [(Path(each.path).name, each.done) for each in recent(settings)] == [("b.db", 0), ("一.db", 4)]
    settings.put("recent_facts", (*settings.get("recent_facts"), "{", '["x"]', "[1,2,3,4]"))
    assert said_done(recent(settings)[1]) == "4 of 5 done" and said_done(recent(settings)[0]) == ""
    forget(settings, str(one))
    assert [each.path for each in recent(settings)] == [str(two)] and "一" not in "".join(settings.get("recent_facts"))


def test_days_are_said_as_people_say_them() -> None:
    assert said_when("2026-11-21T23:59", NOW) == "Yesterday" and said_when("2026-11-20T10:00", NOW) == "2026-11-20"
    assert said_when("", NOW) == said_when("soon", NOW) == ""


def test_files_go_through_the_three_questions_into_a_project(qtbot, tmp_path: Path, monkeypatch) -> None:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    folder = tmp_path / "新闻"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"𠮷林省第{number}次会议。", encoding="utf-8")
    asked: list[NewProjectDialog] = []

    def answer(dialog: NewProjectDialog) -> bool:
        asked.append(dialog)
        return dialog.ok.isEnabled()

    monkeypatch.setattr(NewProjectDialog, "exec", answer)
    program = app.Program(running, MemorySettings(theme="light", coder="li"))
    program.show_start()
    assert program.start is not None
    program.start.files_wanted.emit([str(folder / f"{number}.txt") for number in range(3)])
    assert asked[0].name.text() == "新闻" and asked[0].chosen.path == folder / "新闻.db"
    window = program.windows[0]
    qtbot.waitUntil(lambda: article_count(window.session) == 3 and not window.jobs.is_importing, timeout=WAIT_MS)
    assert program.start is None and (folder / "新闻.db").exists()
    window.works.coding  # noqa: B018 - the window is whole
    from annotator.session.coding.tagging import set_status

    set_status(window.session, 1, "done")
    window.close()
    fact = recent(program.settings)[0]
    assert (fact.done, fact.articles) == (1, 3) and fact.opened


def test_the_tour_begins_from_the_first_window(qtbot, tmp_path: Path, monkeypatch) -> None:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(app.Program, "ask_coder", lambda self, window: self.settings.put("coder", "li"))
    program = app.Program(running, MemorySettings(theme="light"))
    program.show_start()
    assert program.start is not None
    program.start.tour_wanted.emit()
    window = program.windows[0]
    qtbot.waitUntil(lambda: window.works.tour.at == 0, timeout=WAIT_MS)
    assert window.session.path == tmp_path / "annotator" / "annotator-demo.db"
    window.works.tour.leave()
    window.close()


def test_the_sample_offers_the_tour_once(qtbot, tmp_path: Path, monkeypatch) -> None:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(app.Program, "ask_coder", lambda self, window: None)
    program = app.Program(running, MemorySettings(theme="light"))
    for is_first in (True, False):
        program.show_start()
        assert program.start is not None
        program.start.sample_wanted.emit()
        window = program.windows[0]
        qtbot.waitUntil(lambda window=window: window.is_painted, timeout=WAIT_MS)
        QTest.qWait(150)
        assert (window.works.tour.card is not None) == is_first and window.works.tour.at is None
        window.close()


def test_who_is_coding_is_asked_in_front_of_a_whole_window_and_the_tour_waits_for_the_answer(
    qtbot, tmp_path: Path, monkeypatch
) -> None:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    seen = []

    def ask(program: app.Program, window: MainWindow) -> None:
        QTest.qWait(300)  # a question is open
        seen.append((window.is_furnished, window.works.tour.at, window.works.tour.card))

    monkeypatch.setattr(app.Program, "ask_coder", ask)
    program = app.Program(running, MemorySettings(theme="light"))
    program.show_start()
    assert program.start is not None
    program.start.tour_wanted.emit()
    window = program.windows[0]
    qtbot.waitUntil(lambda: window.works.tour.at == 0, timeout=WAIT_MS)
    assert seen == [(True, None, None)]
    window.works.tour.leave()
    window.close()
