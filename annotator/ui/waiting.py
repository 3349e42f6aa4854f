"""How far a long job is, with a way to stop it."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QWidget

from annotator.errors import FormatError
from annotator.ui.language import tr

WIDTH, MARGIN = 460, 48
PATIENCE_S = 0.5
"""A job that takes longer shows how far it is, and can be stopped."""


class Waiting:
    """A progress dialog that comes only when a job takes longer than PATIENCE_S."""

    def __init__(self, window: QWidget, title: str) -> None:
        self._window = window
        self._title = title
        self._dialog: QProgressDialog | None = None
        self._begun = time.monotonic()
        self._focused: QWidget | None = None

    def __enter__(self) -> Waiting:
        self._focused = self._window.focusWidget()
        return self

    def __exit__(self, *_: object) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._window.activateWindow()  # where no window manager gives the keyboard back
            if self._focused is not None:
                self._focused.setFocus()

    def goes_on(self, done: int, total: int, name: str = "") -> bool:
        """Show how far it is; False once Cancel was pressed."""
        if self._dialog is None and time.monotonic() - self._begun > PATIENCE_S:
            self._dialog = self._make(total)
        if self._dialog is None:
            return True
        self._dialog.setMaximum(total if total > 1 else 0)  # of one thing it is not known how far it is
        self._dialog.setValue(min(done, max(total, 1) - 1))
        self._dialog.setLabelText(self._words(done, total, name))
        QApplication.processEvents()
        return not self._dialog.wasCanceled()

    def or_stop(self, done: int, total: int, name: str = "") -> bool:
        """As goes_on, but raises FormatError once Cancel was pressed: what is half written is thrown away."""
        if not self.goes_on(done, total, name):
            raise FormatError(tr("Stopped: nothing was written."))
        return True

    def _words(self, done: int, total: int, name: str) -> str:
        said = tr("{0} {1} of {2}").format(self._title, f"{done + 1:,}", f"{total:,}") if total > 1 else self._title
        if not name or self._dialog is None:
            return said
        room = self._dialog.width() - MARGIN
        return f"{said}\n{self._dialog.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)}"

    def _make(self, total: int) -> QProgressDialog:
        dialog = QProgressDialog(f"{self._title}\n", tr("Cancel"), 0, 1, self._window)
        bar = QProgressBar(dialog)
        bar.setTextVisible(False)
        dialog.setBar(bar)
        dialog.setWindowTitle(self._title)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(0)
        dialog.setAutoReset(False)
        dialog.setMinimumWidth(WIDTH)
        return dialog
