"""Opens the guides: at a place, or at what has the keyboard, in whatever window that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.ui.access.hints import Hints
from annotator.ui.commands.action_set import ActionSet
from annotator.ui.help.dialog_key import HINT, dialog_over, give_key
from annotator.ui.looks.theme import Theme
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.stored_settings import UserSettings

if TYPE_CHECKING:
    from annotator.ui.help.guides import Topic
    from annotator.ui.help.help_window import HelpWindow

NAME = "help"
"""By which a widget anywhere finds whom to ask: a child of that name of the window around it."""


class HelpWork(QObject):
    """``show_key(id, key)`` tells whoever shows them which keys open the help and the sheet of keys."""

    def __init__(
        self, actions: ActionSet, settings: UserSettings, theme: Callable[[], Theme],
        show_key: Callable[[str, str], None], window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.setObjectName(NAME)
        self._actions, self._settings, self._theme, self._window = actions, settings, theme, window
        self._show_key = show_key
        self._is_begun = False
        self._hints = Hints()
        self.view: HelpWindow | None = None

    def begin(self) -> None:
        """From now on the key for help is there in every dialog and window that opens over ours."""
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._reach)
            self._is_begun = True
        for menu in self._window.findChildren(QMenu):
            menu.installEventFilter(self)
        self._actions.keys_changed.connect(self._show_keys)
        self._show_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A menu that is open keeps all keys: the one for help tells of the row at hand."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QMenu):
            return False
        pressed = QKeySequence(event.keyCombination())
        if pressed not in [QKeySequence(key) for key in self._actions.keys("help")]:
            return False
        from annotator.ui.help.menu_topics import topic_of_action

        action = watched.activeAction() or next(iter(watched.actions()), None)
        topic = topic_of_action(action.objectName() if action else "")
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        QTimer.singleShot(0, self, lambda: self.open(topic))
        return True

    def _show_keys(self) -> None:
        """The status line says which they are now."""
        for id_ in ("help", "shortcuts"):
            keys = self._actions.keys(id_)
            self._show_key(id_, shown_key(keys[0]) if keys else "")

    def show_help(self) -> None:
        """The guide at what has the keyboard."""
        from annotator.ui.help.topics import topic_in_focus

        self.open(topic_in_focus())

    def show_hint(self) -> None:
        """What resting the mouse there would tell."""
        self._hints.show()

    def show_guide(self, guide: str) -> None:
        from annotator.ui.help.guides import Topic

        self.open(Topic(guide))

    def open(self, topic: Topic) -> None:
        """Show a place of the guides, in the window that is open or in a new one, over whatever dialog asks."""
        owner = QApplication.activeModalWidget() or self._window
        if self.view is not None and self.view.parentWidget() is not owner:
            if owner is self.view:
                owner = self.view.parentWidget() or self._window
            self.view.close()
            self.view = None
        if self.view is None:
            from annotator.ui.help.help_window import HelpWindow

            self.view = HelpWindow(self._theme(), self._settings, owner)
            self.view.finished.connect(self._forget)
        self.view.show()
        self.view.go(topic)
        self.view.raise_()
        self.view.activateWindow()

    def place(self) -> tuple[Topic, str] | None:
        """What is being read and the words that are sought, where the window is open; for ``come_back``."""
        return (self.view.topic, self.view.words.text()) if self.view is not None and self.view.isVisible() else None

    def come_back(self, place: tuple[Topic, str]) -> None:
        topic, words = place
        self.open(topic)
        if self.view is not None and words:
            self.view.words.setText(words)
            self.view.view.go_to(topic.anchor)

    def set_theme(self, theme: Theme) -> None:
        if self.view is not None:
            self.view.set_theme(theme)

    def stop(self) -> None:
        """The window closes; a second time does nothing."""
        application = QApplication.instance()
        if isinstance(application, QGuiApplication) and self._is_begun:
            application.focusWindowChanged.disconnect(self._reach)
        self._is_begun = False
        if self.view is not None:
            self.view.close()

    def _forget(self, _: int = 0) -> None:
        view, self.view = self.view, None
        if view is not None:
            view.deleteLater()

    def _reach(self, _: object = None) -> None:
        """A dialog has the keyboard: the key acts there too, as it is now."""
        dialog = dialog_over(self._window)
        if dialog is not None:
            give_key(dialog, self._actions.keys("hint"), self.show_hint, HINT)
        if dialog is not None and dialog is not self.view:
            give_key(dialog, self._actions.keys("help"), self.show_help)


def ask_for_help(widget: QWidget, topic: str) -> None:
    """Open the guides at ``guide#anchor`` from a widget anywhere in a window; nothing where there is nobody to ask."""
    from annotator.ui.help.guides import topic_of

    at: QWidget | None = widget
    while at is not None:
        found = at.findChild(HelpWork, NAME)
        if found is not None:
            found.open(topic_of(topic))
            return
        at = at.parentWidget()


def help_beside(window: QWidget, topic: Topic) -> None:
    """Open the guides over a window that belongs to no project, in what it wears."""
    from annotator.ui.help.help_window import HelpWindow
    from annotator.ui.looks.style import theme_of

    view = window.findChild(HelpWindow) or HelpWindow(theme_of(window.palette()), None, window)
    view.show()
    view.go(topic)
    view.activateWindow()
