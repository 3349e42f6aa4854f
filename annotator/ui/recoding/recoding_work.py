"""The recoding queue: spans whose label means something else by now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.chrome.dock import Panel
from annotator.ui.desk import Desk
from annotator.ui.labels import LabelFaces
from annotator.ui.theme import Theme


class RecodingWork(QObject):
    def __init__(self, desk: Desk, dock: Panel, faces: Callable[[], LabelFaces], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._dock, self._faces = desk, dock, faces

    def begin(self) -> None: ...

    def show_recoding(self) -> None:
        """Show the queue and put the keyboard into it."""

    def set_theme(self, theme: Theme) -> None: ...

    def stop(self) -> None: ...
