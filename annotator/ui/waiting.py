"""How far a long job is, with a way to stop it."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from annotator.errors import FormatError
from annotator.ui.language import tr

PATIENCE_S = 0.5
"""A job that takes longer shows how far it is, and can be stopped."""


class Waiting:
    """A progress dialog that comes only when a job takes longer than PATIENCE_S."""

    def __init__(self, window: QWidget, title: str) -> None:
        self._window = window
        self._title = title
        self._dialog: QProgressDialog | None = None
        self._begun = time.monotonic()

    def __enter__(self) -> Waiting:
        return self

    def __exit__(self, *_: object) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()

    def goes_on(self, done: int, total: int, name: str = "") -> bool:
        """Show how far it is; False once Cancel was pressed."""
        if self._dialog is None and time.monotonic() - self._begun > PATIENCE_S:
            self._dialog = self._make(total)
        if self._dialog is None:
            return True
        self._dialog.setMaximum(max(total, 1))
        self._dialog.setValue(min(done, max(total, 1) - 1))
        self._dialog.setLabelText(f"{self._title}: {name}" if name else self._title)
        QApplication.processEvents()
        return not self._dialog.wasCanceled()

    def or_stop(self, done: int, total: int, name: str = "") -> bool:
        """As goes_on, but raises FormatError once Cancel was pressed: what is half written is thrown away."""
        if not self.goes_on(done, total, name):
            raise FormatError(tr("Stopped: nothing was written."))
        return True

    def _make(self, total: int) -> QProgressDialog:
        dialog = QProgressDialog(self._title, tr("Cancel"), 0, max(total, 1), self._window)
        dialog.setWindowTitle(self._title)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(0)
        dialog.setMinimumWidth(420)
        return dialog
