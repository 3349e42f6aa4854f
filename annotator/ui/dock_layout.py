"""Where the docks stand at first, and how their places are remembered."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from annotator.ui.chrome.dock import Panel
from annotator.ui.stored_settings import UserSettings

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
LEFT_WIDTH, RIGHT_WIDTH = 264, 300
NARROW_BELOW, NARROW_LEFT, NARROW_RIGHT = 1300, 212, 232
LOW_BELOW = 860
"""In a lower window the span list stands behind the selected span as a tab."""
RIGHT_ORDER = ("codebook", "inspector", "spans")
CODEBOOK_SHARE, CODEBOOK_LEAST, CODEBOOK_MOST = 0.475, 362, 470
INSPECTOR_HEIGHT = 272
"""Pixels that show a span of two lines with its note; what is left over is for the list of spans."""


class DockLayout:
    """Adds panels to a window and arranges them; ``restore`` prefers what the user left."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._docks: dict[str, Panel] = {}
        window.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)

    def add(self, name: str, title: str) -> Panel:
        """An empty dock, at its place already; its panel comes later."""
        dock = Panel(name, title, QWidget(), self._window)
        self._docks[name] = dock
        self._window.addDockWidget(LEFT if name == "articles" else RIGHT, dock)
        return dock

    def restore(self, settings: UserSettings, width: int, height: int) -> None:
        """The places and the size of last time; at first the given size, in pixels."""
        geometry, state = settings.layout("geometry"), settings.layout("docks")
        if geometry is None or not self._window.restoreGeometry(geometry):
            self._window.resize(width, height)
        if state is None or not self._window.restoreState(state):
            self.reset()

    def keep(self, settings: UserSettings) -> None:
        settings.keep_layout("geometry", self._window.saveGeometry())
        settings.keep_layout("docks", self._window.saveState())

    def reset(self) -> None:
        """Every panel where it stood at first, for the window's present size."""
        window, docks = self._window, self._docks
        for name, dock in docks.items():
            dock.setFloating(False)
            window.addDockWidget(LEFT if name == "articles" else RIGHT, dock)
            dock.show()
        right = [docks[name] for name in RIGHT_ORDER]
        for upper, lower in pairwise(right):
            window.splitDockWidget(upper, lower, Qt.Orientation.Vertical)
        narrow = window.width() < NARROW_BELOW
        widths = (NARROW_LEFT, NARROW_RIGHT) if narrow else (LEFT_WIDTH, RIGHT_WIDTH)
        window.resizeDocks([docks["articles"], docks["codebook"]], list(widths), Qt.Orientation.Horizontal)
        codebook = max(CODEBOOK_LEAST, min(round(CODEBOOK_SHARE * window.height()), CODEBOOK_MOST))
        rest = max(100, window.height() - codebook)
        if window.height() < LOW_BELOW:
            window.tabifyDockWidget(docks["inspector"], docks["spans"])
            docks["inspector"].raise_()
            window.resizeDocks(right[:2], [CODEBOOK_LEAST, rest - 60], Qt.Orientation.Vertical)
        else:
            heights = [codebook, INSPECTOR_HEIGHT, rest - INSPECTOR_HEIGHT]
            window.resizeDocks(right, heights, Qt.Orientation.Vertical)
