"""The dashboard: pictures of the project, each mark of which leads to its spans."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.desk import Desk
from annotator.ui.labels import LabelFaces
from annotator.ui.theme import Theme


class DashboardWork(QObject):
    def __init__(
        self,
        desk: Desk,
        faces: Callable[[], LabelFaces],
        theme: Theme,
        show_query: Callable[[object], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._faces, self._theme, self._show_query, self._window = desk, faces, theme, show_query, window

    def show_dashboard(self) -> None: ...

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def stop(self) -> None: ...
