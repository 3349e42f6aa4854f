"""The key for help in whatever dialog opens over a window: shortcuts of the window itself do not reach into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.access.hints import Hints

ACTION, HINT = "help of this window", "hint of this window"


def dialog_over(window: QWidget) -> QWidget | None:
    """The dialog that has the keyboard, if it was opened from ``window`` or from what stands over it."""
    dialog = QApplication.activeWindow()
    at = dialog.parentWidget() if dialog is not None and dialog is not window else None
    while at is not None and at is not window:
        at = at.parentWidget()
    return dialog if at is window else None


def give_key(dialog: QWidget, keys: Iterable[str], job: Callable[[], object], name: str = ACTION) -> None:
    """Let ``keys`` do ``job`` in a dialog, once however often it has the keyboard."""
    action = dialog.findChild(QAction, name)
    if action is None:
        action = QAction(dialog)
        action.setObjectName(name)
        action.triggered.connect(lambda: job())
        dialog.addAction(action)
    action.setShortcuts([QKeySequence(key) for key in keys])


class HelpInDialogs(QObject):
    """F1 in the dialogs of a window that belongs to no project, where nobody has chosen another key."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._hints = window, Hints()
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._reach)

    def _reach(self, _: object = None) -> None:
        dialog = dialog_over(self._window)
        if dialog is not None:
            give_key(dialog, ("Shift+F1",), self._hints.show, HINT)
        if dialog is not None and type(dialog).__name__ != "HelpWindow":  # whose module is loaded when it is wanted
            give_key(dialog, ("F1",), lambda: self._show(dialog))

    def _show(self, dialog: QWidget) -> None:
        from annotator.ui.help.help_work import help_beside
        from annotator.ui.help.topics import topic_in_focus

        help_beside(dialog, topic_in_focus())
