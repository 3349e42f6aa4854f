"""Files dropped anywhere in a project's windows are taken in: on panels that float, on fields, on windows beside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from annotator.ui.importing.handed import handed, has_files

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

KINDS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Drops(QObject):
    """Watches each part of the project when the keyboard first comes to its window: there is none that nobody used.

    Fields would take a file's address as words; what is dragged within the program is theirs.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watched: set[int] = set()

    def begin(self) -> None:
        self.watch(self._window)
        for dock in self._window.docks.values():
            dock.topLevelChanged.connect(lambda _, dock=dock: self.watch(dock))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._see_focus)

    def watch(self, part: QWidget) -> None:
        """A window, or a panel that may become one, with all the fields in it."""
        if part is not self._window:  # it takes words, too, by itself
            self._listen_to(part)
            part.setAcceptDrops(True)
        for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
            for field in part.findChildren(kind):
                self._listen_to(field if isinstance(field, QLineEdit) else field.viewport())

    def _listen_to(self, part: QWidget) -> None:
        part.removeEventFilter(self)
        part.installEventFilter(self)

    def _see_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        place = now.window()
        if id(place) not in self._watched and place is not self._window and self._is_ours(place):
            self._watched.add(id(place))
            place.destroyed.connect(partial(self._forget, id(place)))
            self.watch(place)

    def _forget(self, known: int, *_: object) -> None:
        """Another window may get the place of one that is gone."""
        self._watched.discard(known)

    def _is_ours(self, place: QWidget) -> bool:
        above = place.parentWidget()
        return above is not None and (above is self._window or above.window() is self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in KINDS or not isinstance(event, QDropEvent | QDragMoveEvent):
            return False
        if event.source() is not None or not has_files(event.mimeData()) or QApplication.activeModalWidget():
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            given = handed(event.mimeData())
            QTimer.singleShot(0, self, lambda: self._window.bridge.run(lambda: self._window.jobs.take_in(given)))
        return True
