"""Opens the palette over the window, and does what was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.action_set import ActionSet
from annotator.ui.desk import Desk
from annotator.ui.labels import LabelFaces


class Finder(QObject):
    def __init__(
        self, desk: Desk, actions: ActionSet, faces: Callable[[], LabelFaces],
        press_label: Callable[[str, bool], None], window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)

    def open_palette(self) -> None: ...
    def go_to_article(self) -> None: ...
