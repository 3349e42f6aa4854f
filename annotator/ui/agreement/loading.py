"""Loads what works figures out beside the window's own work."""

from __future__ import annotations

from PySide6.QtCore import Signal

from annotator.ui.progress.loading import Loader


class Library(Loader):
    """``ready`` comes once, in the window's own thread: from then on jobs and sheets are made without waiting."""

    ready = Signal()
    name = "agreement"

    def _load(self) -> None:
        import annotator.agreement.report.methods
        import annotator.session.agreement.beside  # noqa: F401

        self._say(True)

    def _tell(self, is_whole: bool) -> None:
        self.ready.emit()
