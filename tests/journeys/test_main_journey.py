"""A day's work through the real window: pages in, spans tagged in both panes, undone, reopened, training data out."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.__main__ import run
from annotator.app import make_window
from annotator.model.codebook import Codebook
from annotator.resource_files import seeds_folder
from annotator.session.checking import check_project
from annotator.session.session import Session
from annotator.ui.files import file_dialogs
from annotator.ui.stored_settings import MemorySettings
from annotator.ui.window import MainWindow

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
HARD_PAGE = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\r\n用互联网发布信息，社区、e\u0301\u00a0👩‍🌾都看。\r\n"


def shown(qtbot: QtBot, path: Path) -> MainWindow:
    window = make_window(Session.open(path, window=True), MemorySettings(theme="light"))
    window.resize(1400, 900)
    with qtbot.waitSignal(window.painted, timeout=10_000):
        window.show()
    window.activateWindow()
    QApplication.processEvents()
    window.panes.focus_pane("hans")
    return window


def key(key_: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key_, held)


def step(window: MainWindow, key_: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Undo or redo one step; where it lies in another article, the first press only says so."""
    before = sum(row.spans for row in _rows(window))
    key(key_, held)
    if sum(row.spans for row in _rows(window)) == before:
        key(key_, held)


def drop(window: MainWindow, *paths: Path) -> None:
    """Files let fall onto the window."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    what = (Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *what))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *what))


def tag_with_keys(window: MainWindow, pane: str, start: int, length: int, digit: int) -> None:
    """Walk the caret to ``start`` of the pane, select ``length`` characters, press a label's digit: keys only."""
    if window.panes.active_pane != pane:
        key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Home, CTRL)
    key(Qt.Key.Key_Right, times=start)
    key(Qt.Key.Key_Right, SHIFT, times=length)
    key(Qt.Key(Qt.Key.Key_0.value + digit))


def the_contract_holds(path: Path) -> list[dict]:
    records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for record in records:
        for span, image in zip(record["spans"], record["parallel"]["spans"], strict=True):
            assert record["text"][span["start"] : span["end"]] == span["text"] != ""
            assert record["parallel"]["text"][image[0] : image[1]] != ""
    return records


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook) -> Iterator[Path]:
    path = tmp_path / "day.db"
    Session.create(path, codebook, coder="李", standard="twp").close()
    yield path


def test_a_day_at_the_desk(qtbot: QtBot, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "hard.txt"
    page.write_text(HARD_PAGE, encoding="utf-16", newline="")
    window = shown(qtbot, project)
    drop(window, page, seeds_folder())
    qtbot.waitUntil(lambda: window.panels.articles.model.rowCount() == 6, timeout=20_000)
    assert window.desk.number == 1 and "𠮷林" in window.desk.article.texts.source  # type: ignore[union-attr]

    made = _tag_thirty(qtbot, window)
    for _ in range(10):
        step(window, Qt.Key.Key_Z, CTRL)
    for _ in range(5):
        step(window, Qt.Key.Key_Z, CTRL | SHIFT)
    kept = sum(row.spans for row in _rows(window))
    assert made == 30 and kept == 25
    assert window.close()

    window = shown(qtbot, project)
    assert sum(row.spans for row in _rows(window)) == 25
    step(window, Qt.Key.Key_Y, CTRL)
    assert sum(row.spans for row in _rows(window)) == 26, "what could be redone can be, after closing"
    key(Qt.Key.Key_Z, CTRL)
    for _ in range(6):
        key(Qt.Key.Key_Return, CTRL)
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: str(tmp_path / "hans.jsonl"))
    window.actions_by_id.by_id["export"].trigger()
    qtbot.waitUntil(
        lambda: window.works.exporting.dialog.isVisible() and not window.works.exporting.dialog.preview.is_waiting
    )
    key(Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "hans.jsonl").exists, timeout=10_000)
    assert check_project(window.session) == []
    assert window.close()
    assert run(["export", str(project), str(tmp_path / "hant.jsonl"), "--script", "hant", "--scope", "all"]) == 0

    exported = {script: the_contract_holds(tmp_path / f"{script}.jsonl") for script in ("hans", "hant")}
    assert len(exported["hans"]) == len(exported["hant"]) == 6
    spans = [span for record in exported["hant"] for span in record["spans"]]
    coded = {span["id"] for record in exported["hans"] for span in record["spans"]}
    assert len(spans) == 25 and {span["id"] for span in spans} > coded, "menus and second titles are not coded"
    assert len(coded) >= 15
    assert any("𠮷" in span["text"] for span in spans)
    assert any(a is not b and a["start"] < b["end"] and b["start"] < a["end"] for r in exported["hant"]
               for a in r["spans"] for b in r["spans"])  # fmt: skip


def _rows(window: MainWindow):
    from annotator.session.articles import article_rows

    return article_rows(window.session)


def _tag_thirty(qtbot: QtBot, window: MainWindow) -> int:
    """Spans by keys alone: five in each article, in turn in both panes, overlapping, 𠮷 among them."""
    dice = random.Random(3)
    plan = [(9, 9), (7, 11), (10, 3), (0, 3), (24, 5)]
    for number in range(1, 7):
        if number > 1:
            key(Qt.Key.Key_PageDown, CTRL)
        qtbot.waitUntil(lambda number=number: window.desk.number == number, timeout=5_000)
        window.panes.focus_pane("hans")
        for turn, (start, length) in enumerate(plan):
            before = len(window.desk.annotations)
            tag_with_keys(window, ("hans", "hant")[turn % 2], start, length, 1 + dice.randrange(9))
            assert len(window.desk.annotations) == before + 1, (number, start, length)
    return sum(row.spans for row in _rows(window))


def test_a_real_window_on_a_real_display_answers_the_keyboard(sample_path: Path, desktop, spans_in, wait_until) -> None:
    desktop.start(sample_path)
    desktop.keys("ctrl+Home", *["shift+Right"] * 7, "9")
    wait_until(lambda: spans_in(sample_path) == [(0, 7, "")], "a span")
    desktop.keys("ctrl+z")
    wait_until(lambda: spans_in(sample_path) == [], "undo")
    desktop.quit()
    session = Session.open(sample_path)
    assert check_project(session) == []
    session.close()
