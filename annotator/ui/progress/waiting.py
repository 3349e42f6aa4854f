"""How far a long job is and how long it will take, with a way to stop it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QProgressDialog, QPushButton, QWidget

from annotator.errors import FormatError
from annotator.ui.looks.theme import px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.progress import time_left
from annotator.ui.words.language import mark, titled, tr

WIDTH, MARGIN = 460, 48
PATIENCE_S = 0.5
"""A job that takes longer shows how far it is, and can be stopped."""
TURN_MS = 40
"""So often the window lives while something is done beside it."""
SAID_EVERY_S = 1.0
"""Words on the time left stand at least so long."""
SHARES = 1000
ONLY_HANDS = QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers | QEventLoop.ProcessEventsFlag.X11ExcludeTimers
TIMERS_CAN_WAIT = sys.platform not in ("win32", "darwin")
"""Elsewhere a job in the middle of a change is painted, and cannot be stopped."""
Done = TypeVar("Done")
_at_work: list[Waiting] = []
"""Those that have been entered and not left, their dialogs seen or not."""


def is_at_work() -> bool:
    """Whether somebody waits for a job: it goes on in the window that it was begun in, which has to stay."""
    return bool(_at_work)


class Stays(QProgressDialog):
    """A progress dialog of a job that cannot be stopped: Esc does not hide it."""

    def reject(self) -> None:
        pass


class Waiting:
    """A progress dialog that comes only when a job takes longer than PATIENCE_S.

    ``can_stop``: whether Cancel, and Esc, leave everything as it was; where they cannot there is no such button.
    ``is_writing``: the job tells of itself in the middle of a change, into which no timer and no news may come.
    ``begun_s``: when the job began, where that was before.
    """

    def __init__(
        self, window: QWidget | None, title: str, can_stop: bool = True, is_writing: bool = False,
        begun_s: float | None = None,
    ) -> None:  # fmt: skip
        self._window, self._title, self._can_stop, self._is_writing = window, title, can_stop, is_writing
        self._dialog: QProgressDialog | None = None
        self._begun = time.monotonic() if begun_s is None else begun_s
        self._pace = time_left.begun(self._begun)
        self._left, self._left_at, self._shown = "", 0.0, 0.0
        self._bar: QProgressBar | None = None
        self._focused: QWidget | None = None
        self._was_cancelled = False

    def __enter__(self) -> Waiting:
        self._focused = self._window.focusWidget() if self._window else None
        _at_work.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        _at_work.remove(self)
        if self._dialog is None:
            return
        self._dialog.close()
        self._dialog.deleteLater()
        if self._window is not None:
            self._window.activateWindow()  # where no window manager gives the keyboard back
        if self._focused is not None:
            self._focused.setFocus()

    def goes_on(self, done: int, total: int, name: str = "") -> bool:
        """Show how far it is; False once Cancel was pressed. ``total`` 0 or 1: it is not known how far."""
        now = time.monotonic()
        self._pace = time_left.gone_on(self._pace, done, now)
        if self._dialog is None and now - self._begun > PATIENCE_S:
            self._dialog = self._make()
        if self._dialog is None:
            return True
        return self._show(done, total, self._words(done, total, name))

    def share_done(self, share: float, name: str = "") -> bool:
        """As goes_on, for a job that knows only which share of it is done, 0 to 1."""
        now = time.monotonic()
        done = round(share * SHARES)
        self._pace = time_left.gone_on(self._pace, done, now)
        if self._dialog is None and now - self._begun > PATIENCE_S:
            self._dialog = self._make()
        if self._dialog is None or now - self._shown < TURN_MS / 1000:
            return not self.was_cancelled
        self._shown = now
        return self._show(done, SHARES, f"{self._title}\n{self._elided(name)}\n{self._time_left(SHARES)}")

    def _show(self, done: int, total: int, words: str) -> bool:
        """Paint how far it is and let Cancel be pressed; False once it was."""
        dialog, bar = self._dialog, self._bar
        assert dialog is not None and bar is not None
        done = min(done, max(total, 1) - 1)
        dialog.setLabelText(words)
        if self._is_writing:
            bar.setMaximum(total if total > 1 else 0)
            bar.setValue(done)  # the dialog's own setValue would let everything in
            dialog.show()
            if TIMERS_CAN_WAIT:
                QApplication.processEvents(ONLY_HANDS)
            else:
                dialog.repaint()
        else:
            dialog.setMaximum(total if total > 1 else 0)  # of one thing it is not known how far it is
            dialog.setValue(done)
            QApplication.processEvents()
        return not self.was_cancelled

    def or_stop(self, done: int, total: int, name: str = "") -> bool:
        """As goes_on, but raises FormatError once Cancel was pressed: what is half written is thrown away."""
        if not self.goes_on(done, total, name):
            raise FormatError(mark("Stopped: nothing was written."))
        return True

    def beside(self, job: Callable[[], Done]) -> Done:
        """Do a job that cannot be cut in a thread, while the window goes on being painted; it may not write.

        What it raises is raised here. Cancel is for jobs that look at ``was_cancelled`` themselves.
        """
        from concurrent.futures import ThreadPoolExecutor, wait

        with ThreadPoolExecutor(1, "annotator-waiting") as pool:
            future = pool.submit(job)
            while not future.done():
                self.goes_on(0, 0)
                if self._dialog is None:  # nothing may be pressed that nobody can see the reason of
                    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
                wait([future], TURN_MS / 1000)
            return future.result()

    @property
    def was_cancelled(self) -> bool:
        if self._dialog is not None and self._can_stop and self._dialog.wasCanceled():
            self._was_cancelled = True
        return self._was_cancelled

    def _words(self, done: int, total: int, name: str) -> str:
        """What is done and how many of them, the one at hand, the time left: always three lines, so nothing jumps."""
        said = tr("{0}: {1} of {2}").format(self._title, f"{done + 1:,}", f"{total:,}") if total > 1 else self._title
        return f"{said}\n{self._elided(name)}\n{self._time_left(total)}"

    def _elided(self, name: str) -> str:
        if self._dialog is None:
            return name
        room = self._dialog.width() - MARGIN
        return self._dialog.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)

    def _time_left(self, total: int) -> str:
        now = time.monotonic()
        left = time_left.seconds_left(self._pace, total, now) if total > 1 else None
        if left is not None and now - self._left_at >= SAID_EVERY_S and (words := time_left.words(left)) != self._left:
            self._left, self._left_at = words, now
            if self._dialog is not None:
                announce(self._dialog, titled(self._title, words))
        return self._left

    def _make(self) -> QProgressDialog:
        kind = QProgressDialog if self._can_stop else Stays
        dialog = kind(self._title, tr("Cancel"), 0, 1, self._window)
        for button in dialog.findChildren(QPushButton):
            button.setAutoDefault(False)  # what throws work away is never the default
        if not self._can_stop:
            dialog.setCancelButton(None)  # pyright: ignore[reportArgumentType]
        label = QLabel(f"{self._title}\n\n", dialog)
        label.setContentsMargins(*pxs(0, 10, 0, 2))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        dialog.setLabel(label)
        bar = QProgressBar(dialog)
        bar.setTextVisible(False)
        bar.setAccessibleName(self._title)
        dialog.setBar(bar)
        self._bar = bar
        dialog.setWindowTitle(self._title)
        dialog.setWindowModality(
            Qt.WindowModality.WindowModal
            if self._window is not None and not self._is_writing
            else Qt.WindowModality.ApplicationModal
        )
        dialog.setMinimumDuration(0)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.setMinimumWidth(px(WIDTH))
        return dialog
