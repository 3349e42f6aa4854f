"""How long the coder was at work on an article."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.ui.chrome.status_line import StatusLine
from annotator.ui.desk import Desk
from annotator.ui.stored_settings import UserSettings


class TimeWork(QObject):
    def __init__(self, desk: Desk, status: StatusLine, settings: UserSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._status, self._settings = desk, status, settings

    def begin(self) -> None: ...

    def keep(self) -> None: ...

    def show_time(self) -> None: ...
