"""What the search does for the desk: opens it, looks for a span's words, confirms what is pending."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.chrome.dock import Panel
from annotator.ui.desk import Desk
from annotator.ui.labels import LabelFaces
from annotator.ui.stored_settings import UserSettings
from annotator.ui.theme import Theme


class SearchWork(QObject):
    def __init__(
        self,
        desk: Desk,
        dock: Panel,
        settings: UserSettings,
        faces: Callable[[], LabelFaces],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._dock, self._settings, self._faces = desk, dock, settings, faces

    def open_search(self) -> None:
        """Show the search and put the keyboard into its field."""

    def search_occurrences(self) -> None:
        """Look for the words of the chosen span, or of the selection."""

    def confirm_pending(self) -> None:
        """The chosen span stands from now on."""

    def show_query(self, query: object) -> None:
        """Show the hits of a Query that somebody else has made, as the dashboard does."""

    def set_theme(self, theme: Theme) -> None: ...

    def stop(self) -> None: ...
