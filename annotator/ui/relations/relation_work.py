"""Relations of the article on the desk: drawn as arcs, made with two keys or the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.desk import Desk
from annotator.ui.labels import LabelFaces
from annotator.ui.stored_settings import UserSettings
from annotator.ui.theme import Theme


class RelationWork(QObject):
    def __init__(
        self, desk: Desk, settings: UserSettings, faces: Callable[[], LabelFaces], theme: Theme,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk = desk

    def begin(self) -> None: ...
    def set_theme(self, theme: Theme) -> None: ...
    def mark_or_join(self) -> None: ...
    def go_along(self) -> None: ...
    def accept_relation(self) -> None: ...
    def delete_relation(self) -> None: ...
    def show_relations(self, choice: str) -> None: ...
