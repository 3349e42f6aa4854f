"""Lets the user change every shortcut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.action_set import ActionSet
from annotator.ui.labels import LabelFaces
from annotator.ui.stored_settings import UserSettings


class ShortcutWork(QObject):
    def __init__(
        self, actions: ActionSet, settings: UserSettings, faces: Callable[[], LabelFaces], window: QWidget
    ) -> None:
        super().__init__(window)

    def change_shortcuts(self) -> None: ...
