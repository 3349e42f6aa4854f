"""Adjudication: opens its window, tells it of changes, and leads to a passage in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.model.changes import ChangeSet
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.notices.other_coder import OtherCoder

if TYPE_CHECKING:
    from annotator.ui.adjudication.adjudication_window import AdjudicationPlace, AdjudicationWindow
    from annotator.ui.window import MainWindow


class AdjudicationWork(QObject):
    def __init__(self, desk: Desk, faces: Callable[[], LabelFaces], theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._faces, self._theme, self._window = desk, faces, theme, window
        self.view: AdjudicationWindow | None = None
        self._left: AdjudicationPlace | None = None
        """Where a window before this one was left, to be gone on with when it is opened."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._pass_on)
        self._heard: list[ChangeSet] = []
        OtherCoder(desk, self).sat_down.connect(self.stop)
        desk.bridge.changed.connect(self._hear)

    def show_adjudication(self) -> None:
        """Bring the window up, where it was left."""
        if self.view is None:
            from annotator.ui.adjudication.adjudication_window import AdjudicationWindow

            window = self._window
            self.view = AdjudicationWindow(
                self._desk.session, self._desk.bridge, self._faces, self._theme, window.settings, window
            )
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()
        if self._left is not None:
            left, self._left = self._left, None
            self.view.come_back(left)

    def show_passage(self, number: int, start: int) -> None:
        """Bring the window up at the case that holds a place of an article's source."""
        self.show_adjudication()
        if self.view is not None:
            self.view.open_at(number, start)

    def place(self) -> AdjudicationPlace | None:
        """Where its window stands, also while that is closed; for ``come_back``."""
        return self.view.place() if self.view is not None else self._left

    def come_back(self, place: AdjudicationPlace) -> None:
        """Go on there: at once where the window was open, else when it is opened."""
        self._left = place
        if place.is_open:
            self.show_adjudication()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.view is not None:
            self.view.set_theme(theme)

    def stop(self) -> None:
        """The project is closed, or another coder has sat down."""
        self._soon.stop()
        self._left = None
        if self.view is not None:
            self.view.close()
            self.view.stop()
            self.view.deleteLater()
            self.view = None

    def _hear(self, change: ChangeSet) -> None:
        """Told a turn later: what is being decided is written first."""
        if self.view is not None:
            self._heard.append(change)
            self._soon.start(0)

    def _pass_on(self) -> None:
        heard, self._heard = self._heard, []
        if self.view is not None:
            for change in heard:
                self.view.hear_of_change(change)
