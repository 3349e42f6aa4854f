"""A day of exchange by hand: work is exported in the window and comes into an empty project as it went."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app import make_window
from annotator.session.checking import check_project
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.things.annotations import annotations_in_order
from annotator.ui.files import file_dialogs
from annotator.ui.importing.annotated.import_dialog import ImportDialog
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\u00a0会议指出👩‍👩‍👧，要落实责任。\n"
SPANS = ((0, 3, "attribution"), (6, 20, "directive"), (8, 12, "slogan"))


@pytest.fixture
def open_on(qtbot) -> Iterator[Callable[[Session], MainWindow]]:
    windows: list[MainWindow] = []

    def run(session: Session) -> MainWindow:
        window = make_window(session, MemorySettings(theme="light"))
        window.resize(1200, 800)
        with qtbot.waitSignal(window.painted, timeout=10_000):
            window.show()
        window.activateWindow()
        QApplication.processEvents()
        windows.append(window)
        return window

    yield run
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def spans_of(session: Session) -> list[tuple[int, int, str]]:
    book = session.codebook
    return sorted((x.start, x.end, book.by_uuid(x.label).id) for x in annotations_in_order(session.project))


@pytest.mark.parametrize("form", ["jsonl", "prodigy", "doccano"])
def test_what_leaves_by_keys_comes_back_span_by_span(
    open_on, qtbot, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    source = tmp_path / "一.txt"
    source.write_text(TEXT, "utf-8")
    first = Session.create(tmp_path / "a.db", Session.read(sample_path).codebook, coder="王", name="a")
    choose_coder(first, "王")
    window = open_on(first)
    window.jobs.import_all([str(source)])
    for start, end, label in SPANS:
        tag_span(first, 1, start, end, first.codebook.require(label).uuid)
    set_status(first, 1, "done")
    target = tmp_path / "out.jsonl"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: str(target))
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    dialog = window.works.exporting.dialog
    dialog.choices.format.choose(form)
    qtbot.waitUntil(lambda: not dialog.preview.is_waiting, timeout=30_000)
    QTest.keyClick(dialog.choices.format, Qt.Key.Key_Return)
    assert target.exists() and window.works.exporting.dialog is None

    second = Session.create(tmp_path / "b.db", first.codebook, coder="李", name="b")
    other = open_on(second)
    timer = QTimer(other)
    met: list[ImportDialog] = []

    def look() -> None:
        for each in other.findChildren(ImportDialog):
            if each.isVisible() and each.isActiveWindow() and not met:
                met.append(each)
                assert spans_of(second) == [], "nothing is written yet"
                QTest.keyClick(each, Qt.Key.Key_Return)
                if each.isVisible():
                    each.reject()

    timer.timeout.connect(look)
    timer.start(50)
    other.jobs.import_all([str(target)])
    timer.stop()
    assert met and spans_of(second) == spans_of(first) == sorted(SPANS)
    assert check_project(second) == []
