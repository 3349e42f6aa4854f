"""Loads the library that draws, beside the window's own work."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.ui.progress.loading import Loader


class Library(Loader):
    """``can_count`` and then ``ready`` come once each, in the window's own thread: from then on the figures' job, and
    `plot.chart`, are imported without waiting.
    """

    can_count = Signal()
    ready = Signal()
    name = "dashboard"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.knows_job = False

    def _load(self) -> None:
        import annotator.session.figures.job

        self._say(False)
        import annotator.ui.dashboard.plot.chart  # noqa: F401

        self._say(True)

    def _tell(self, is_whole: bool) -> None:
        self.knows_job = True
        (self.ready if is_whole else self.can_count).emit()
