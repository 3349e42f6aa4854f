"""Keeps what the start window tells of a project: when it was opened, and how much was done when it was left."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.model.changes import ChangeSet
from annotator.ui.start.recent import keep_done, remember
from annotator.ui.stored_settings import UserSettings

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

COUNTED = frozenset({"status", "article"})


class RecentKeeper(QObject):
    """Lives as long as its window; it counts at each change of a status, for at the end the project is closed."""

    def __init__(self, window: MainWindow, settings: UserSettings) -> None:
        super().__init__(window)
        self._session, self._settings = window.session, settings
        self._now = self._then = self._count()
        remember(settings, self._session.path, datetime.now(), *self._now)
        window.bridge.changed.connect(self._hear)
        window.closed.connect(self._keep)

    def _count(self) -> tuple[int, int]:
        from annotator.session.listing import done_of

        found = done_of(self._session)
        return found[0], found[1]

    def _hear(self, change: ChangeSet) -> None:
        if any(item.kind in COUNTED for item in change.items):
            self._now = self._count()

    def _keep(self) -> None:
        if self._now != self._then:
            keep_done(self._settings, self._session.path, *self._now)
