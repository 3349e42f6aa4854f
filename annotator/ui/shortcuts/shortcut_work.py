"""Shows every shortcut, and lets the user change each of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.commands.action_set import ActionSet
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.shortcuts.keys import Changes, kept_changes
from annotator.ui.stored_settings import UserSettings


class ShortcutWork(QObject):
    def __init__(
        self, actions: ActionSet, settings: UserSettings, faces: Callable[[], LabelFaces], window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions, self._settings, self._faces, self._window = actions, settings, faces, window
        self.dialog: QWidget | None = None
        self.sheet: QWidget | None = None

    def change_shortcuts(self) -> None:
        from annotator.ui.shortcuts.shortcut_dialog import ShortcutDialog

        if self.sheet is not None:
            self.sheet.close()
        dialog = self.dialog = ShortcutDialog(self._actions, self._faces, self._keep, self._window)
        dialog.finished.connect(lambda _: self._forget("dialog"))
        dialog.open()

    def show_shortcuts(self) -> None:
        from annotator.ui.shortcuts.shortcut_sheet import ShortcutSheet

        if self.sheet is not None:
            self.sheet.close()
        sheet = self.sheet = ShortcutSheet(self._actions, self._faces(), self._window)
        sheet.change_wanted.connect(self.change_shortcuts)
        sheet.finished.connect(lambda _: self._forget("sheet"))
        sheet.show()

    def _keep(self, changes: Changes) -> None:
        self._settings.put("shortcuts", kept_changes(changes))

    def _forget(self, name: str) -> None:
        closed: QWidget | None = getattr(self, name)
        setattr(self, name, None)
        if closed is not None:
            closed.deleteLater()
