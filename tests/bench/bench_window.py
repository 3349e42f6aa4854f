"""The window as a coder feels it: how soon it is there, and how soon a key is answered."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.bench.timing import Row, paired_ratio, percentile

PROCESSES = Path(__file__).parent / "processes"
# Compiled modules are kept, as they are for a user: some machines switch that off for everyone.
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": tempfile.mkdtemp()}
ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)


def run(short: bool) -> list[Row]:
    """(claim, ratio, note): start-up against the floor, and a tag in a long article against a repainted line."""
    from annotator.session.sample import make_sample

    with tempfile.TemporaryDirectory() as folder:
        sample = make_sample(folder, coder="li")
        rows = [_start_up(sample, 5 if short else 21)]
        characters, spans, keys = (40_000, 1_000, 60) if short else (200_000, 5_000, 400)
        rows.append(_tagging(Path(folder, "long.db"), characters, spans, keys))
        if not short:
            rows.append(_large(Path(folder, "large.db"), sample))
    return rows


def _start_up(sample: Path, times: int) -> Row:
    heavy = _program("whole_window.py", sample)
    whole, floor = (lambda: _program("whole_window.py", sample)), (lambda: _program("floor_window.py", sample))
    ratio, one, other = paired_ratio(whole, floor, times)
    note = f"painted after {one * 1e3:.0f} ms, the floor {other * 1e3:.0f} ms; loaded too early: {heavy or 'nothing'}"
    return "the sample's window is painted in at most 1.3 x the floor", ratio, note


def _large(path: Path, sample: Path) -> Row:
    from tests.bench.corpus import make_corpus

    make_corpus(path, 100_000, 10)
    large, small = (lambda: _program("whole_window.py", path)), (lambda: _program("whole_window.py", sample))
    ratio, one, other = paired_ratio(large, small, 9)
    note = f"painted after {one * 1e3:.0f} ms, the sample's after {other * 1e3:.0f} ms"
    return "a window on 100,000 articles and 1,000,000 spans: at most 1.5 x the sample's", ratio, note


def _program(name: str, project: Path) -> str:
    done = subprocess.run(
        [sys.executable, str(PROCESSES / name), str(project)],
        env=ENVIRONMENT, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return done.stdout


def _tagging(path: Path, characters: int, spans: int, keys: int) -> Row:
    """A label's key in a long article: both panes painted and the row durable when the clock stops."""
    from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from annotator.app import make_window
    from annotator.session.coding.tagging import set_status
    from annotator.session.session import Session
    from tests.bench.corpus import make_corpus

    application = QApplication.instance() or QApplication([])
    make_corpus(path, 1, spans, characters)
    session = Session.open(path, window=True)
    set_status(session, 1, "doing")  # as an article with spans is: else each tag, undone, would be the first anew
    window = make_window(session)
    window.resize(1400, 900)
    window.show()
    _settle(application)

    def paint() -> None:
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)

    viewports = [pane.viewport() for pane in window.panes.panes]
    height = window.panes.panes[0].sizes.line
    tags, lines = [], []
    for at in range(keys):
        window.panes.select(at % 400, at % 400 + 3 + at % 9, "hans", reveal=False)
        paint()
        start = perf_counter()
        QTest.keyClick(window.panes.panes[0], Qt.Key.Key_1)
        paint()
        tags.append(perf_counter() - start)
        start = perf_counter()
        for viewport in viewports:
            viewport.update(QRect(0, 100, viewport.width(), height))
        paint()
        lines.append(perf_counter() - start)
        QTest.keyClick(window.panes.panes[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # as dense as it was
        application.processEvents()
    query = "SELECT count(*) FROM change WHERE name = 'Tag' AND mode = 0"
    made = session.project.connection.execute(query).fetchone()[0]
    window.close()
    answer, bare = percentile(tags, 0.5), percentile(lines, 0.5)
    note = (
        f"{characters} characters, {spans} spans, {made} of {keys} keys made a span: p50 {answer * 1e3:.2f}, "
        f"p99 {percentile(tags, 0.99) * 1e3:.2f} ms; a line repainted in both panes {bare * 1e3:.2f} ms"
    )
    return "keypress to both panes painted and the row durable: at most 3 x a line", answer / bare, note


def _settle(application: object) -> None:
    until = perf_counter() + 2.0
    while perf_counter() < until:
        application.processEvents()  # type: ignore[attr-defined]
