"""Signs of life: keys, presses of the mouse and its wheel in the window and its dialogs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

RESTS_MS = 2000
"""After a sign nothing is looked at for so long."""
SIGNS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class Signs(QObject):
    """``seen``: somebody is there; told once and then not for RESTS_MS, in which no event passes here.

    What the window system hands to the window is looked at, and what the keyboard's widget gets: a key that is a
    shortcut is seen only there. Once there was a sign both are let alone, so that moves of the mouse come past Python
    only while nobody has been seen for a while. An application's filter would see every event of every object.
    """

    seen = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS_MS)
        self._rest.timeout.connect(self.look)
        self._focus: QObject | None = None

    def begin(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self.look()

    @property
    def is_elsewhere(self) -> bool:
        """Whether somebody is at work in another window of the program, as adjudication: not on the open article.

        A dialog, a popup or a panel that floats belongs to the window.
        """
        return self._is_other(QApplication.activeWindow())

    @property
    def is_looking(self) -> bool:
        return not self._rest.isActive()

    def look(self) -> None:
        """Look out for the next sign."""
        handle = self._window.windowHandle()
        if isinstance(handle, QWindow):
            handle.installEventFilter(self)
        self._follow(None, QApplication.focusWidget())

    def tell(self) -> None:
        """There was a sign, seen here or elsewhere: rest for a while."""
        if not self.is_looking:
            return
        handle = self._window.windowHandle()
        if isinstance(handle, QWindow):
            handle.removeEventFilter(self)
        self._let_go()
        self._rest.start()
        self.seen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS:
            self.tell()
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard is at another widget: its own, also that of a dialog."""
        if not self.is_looking:
            return
        self._let_go()
        if now is not None and not self._is_other(now.window()):
            now.installEventFilter(self)
            self._focus = now

    def _is_other(self, window: QWidget | None) -> bool:
        while window is not None and window is not self._window and window.windowType() != Qt.WindowType.Window:
            above = window.parentWidget()
            window = above.window() if above is not None else None
        return window is not None and window is not self._window

    def _let_go(self) -> None:
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = None
