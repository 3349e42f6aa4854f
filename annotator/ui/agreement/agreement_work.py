"""Opens the window of agreement, tells it of changes, and hands on the passage that is to be decided."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from annotator.model.changes import ChangeSet
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.notices.other_coder import OtherCoder

if TYPE_CHECKING:
    from annotator.session.agreement.nouns import FoundPassage
    from annotator.ui.agreement.agreement_window import AgreementWindow
    from annotator.ui.window import MainWindow


class AgreementWork(QObject):
    """``adjudicate`` carries an article's number, and a start and an end in its source: somebody wants to decide it."""

    adjudicate = Signal(int, int, int)

    def __init__(self, desk: Desk, faces: Callable[[], LabelFaces], theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._faces, self._theme, self._window = desk, faces, theme, window
        self.view: AgreementWindow | None = None
        OtherCoder(desk, self).sat_down.connect(self.stop)
        desk.bridge.changed.connect(self._hear)

    def show_agreement(self) -> None:
        """Bring the window up; it counts while the coder goes on."""
        if self.view is None:
            from annotator.ui.agreement.agreement_window import AgreementWindow

            window = self._window
            self.view = AgreementWindow(self._desk.session, self._faces, self._theme, window.settings, window)
            self.view.opened.connect(self._open)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def place(self) -> tuple[int, int, int] | None:
        """Which table is shown, and its row and column at hand, where the window is open; for ``come_back``."""
        if self.view is None or not self.view.isVisible():
            return None
        figures = self.view.figures
        at = figures.table.currentIndex()
        return figures.tabs.currentIndex(), at.row(), at.column()

    def come_back(self, place: tuple[int, int, int]) -> None:
        from annotator.ui.agreement.figures.figures_view import CONFUSION

        tab, row, column = place
        self.show_agreement()
        assert self.view is not None
        figures, computing = self.view.figures, self.view.computing
        figures.tabs.setCurrentIndex(tab)

        def go_to_cell() -> None:
            at = figures.table.figures.index(row, column)
            if figures.tabs.currentIndex() == tab and at.isValid():
                figures.table.setCurrentIndex(at)

        there = computing.confused if tab == CONFUSION else computing.found
        there.connect(go_to_cell, Qt.ConnectionType.SingleShotConnection)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.view is not None:
            self.view.set_theme(theme)

    def stop(self) -> None:
        """The project is closed: count nothing more."""
        if self.view is not None:
            self.view.close()
            self.view.library.stop()
            self.view.deleteLater()
            self.view = None

    def _open(self, passage: FoundPassage) -> None:
        self.adjudicate.emit(passage.article, passage.start, passage.end)

    def _hear(self, change: ChangeSet) -> None:
        if self.view is not None:
            self.view.hear_of_change()
            if any(item.kind == "codebook" for item in change.items):
                self.view.set_theme(self._theme)
