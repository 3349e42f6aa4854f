"""A small bar of labels beside a new selection, which never covers it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.desk import Desk
from annotator.ui.labels import LabelFaces
from annotator.ui.stored_settings import UserSettings
from annotator.ui.theme import Theme


class LabelBars(QObject):
    def __init__(
        self, desk: Desk, settings: UserSettings, faces: Callable[[], LabelFaces],
        press_label: Callable[[str, bool], None], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)

    def begin(self) -> None: ...
    def set_theme(self, theme: Theme) -> None: ...
    def show_label_bar(self) -> None: ...
    def snap_to_words(self) -> None: ...
