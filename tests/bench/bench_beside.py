"""What the coder feels of the work beside the window: keys while the index is built and while the dashboard counts."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep

from tests.bench.timing import Row, percentile

FRAME_MS = 16
KEYS_BETWEEN_S = 0.03
"""A quick hand: some thirty keys a second."""


def run(short: bool) -> list[Row]:
    from annotator.session.figures.job import figures_job
    from annotator.session.search.indexing import update_index
    from tests.bench.corpus import make_corpus

    articles = 3_000 if short else 40_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.db")
        make_corpus(path, articles, 10, 2_000, varied=True)
        desk = _Desk(path)
        alone = desk.keys(200)
        rows: list[Row] = []
        for name, job in (("the index is built", update_index), ("the dashboard counts", figures_job)):
            beside, answers = desk.keys_beside(job)
            figures = [percentile(each, share) * 1e3 for each in (beside, alone) for share in (0.5, 0.99)]
            note = (
                "{} articles; p50 {:.1f}, p99 {:.1f} ms in {} keys, alone {:.1f} and {:.1f} ms; {} answers came".format(
                    articles, *figures[:2], len(beside), *figures[2:], answers
                )
            )
            rows.append((
                f"a label's key while {name}: p99 against a frame of {FRAME_MS} ms (at most 1)",
                figures[1] / FRAME_MS, note,
            ))  # fmt: skip
        desk.close()
        return rows


class _Desk:
    """A window on a project, and a hand that tags and takes back."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from annotator.app import make_window
        from annotator.session.coding.tagging import set_status
        from annotator.session.session import Session

        self._path = path
        self._application = QApplication.instance() or QApplication([])
        session = Session.open(path, window=True)
        set_status(session, 1, "doing")
        self._window = make_window(session)
        self._window.resize(1400, 900)
        self._window.show()
        self._spin(2.0)
        self._at = 0

    def keys(self, count: int, goes_on: Callable[[], bool] = lambda: True) -> list[float]:
        """Seconds from each key to the paint of both panes, other keys between."""
        from PySide6.QtCore import QCoreApplication, QEvent, Qt
        from PySide6.QtTest import QTest

        pane, found = self._window.panes.panes[0], []
        while len(found) < count and goes_on():
            self._at += 1
            self._window.panes.select(self._at % 400, self._at % 400 + 3, "hans", reveal=False)
            self._application.processEvents()
            start = perf_counter()
            QTest.keyClick(pane, Qt.Key.Key_1)
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)  # type: ignore[arg-type]
            found.append(perf_counter() - start)
            QTest.keyClick(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            self._application.processEvents()
            sleep(KEYS_BETWEEN_S)
        return found

    def keys_beside(self, job: Callable[..., object]) -> tuple[list[float], int]:
        """The same for as long as a job is at work beside the window, 30 keys at least; and how many parts came."""
        from annotator.ui.background import Asking

        asking, came = Asking(self._path), []
        asking.answered.connect(came.append)
        asking.ask("bench", job)  # type: ignore[arg-type]
        found = self.keys(1000, lambda: asking.is_waiting) or self.keys(30)
        asking.close()
        return found, len(came)

    def close(self) -> None:
        self._window.close()

    def _spin(self, seconds: float) -> None:
        until = perf_counter() + seconds
        while perf_counter() < until:
            self._application.processEvents()
