"""Where the docks stand at first, and how their places are remembered."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabBar, QTabWidget, QWidget

from annotator.ui.chrome.dock import Panel
from annotator.ui.stored_settings import UserSettings

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
LEFT_SHARE, LEFT_WIDTHS = 0.2, (180, 264)
RIGHT_SHARE, RIGHT_WIDTHS = 0.23, (208, 300)
"""Of the window's width, and the least and the most pixels."""
BARS = 64
"""Pixels of the menu bar and the status bar together."""
RIGHT_ORDER = ("codebook", "inspector", "spans")
HEADING, LABEL_ROW, CARD = 36, 27, 118
INSPECTOR_HEIGHT, TABS_HEIGHT = 260, 36
"""Pixels that show a span of two lines with its note, and the tabs above it where there are any."""
LEAST_FOR_SPANS = 110
"""With less room than this the list of spans stands behind the selected span as a tab."""


class DockLayout:
    """Adds panels to a window and arranges them; ``restore`` prefers what the user left."""

    def __init__(self, window: QMainWindow, label_count: int) -> None:
        self._window = window
        self._codebook_height = HEADING + LABEL_ROW * label_count + CARD
        self._docks: dict[str, Panel] = {}
        self._is_arranged = False
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
        self._is_arranged = state is not None and self._window.restoreState(state)

    def arrange_once(self) -> None:
        """At the first showing, when the size is known: arrange what was not restored."""
        if not self._is_arranged:
            self._is_arranged = True
            self.reset()

    def keep(self, settings: UserSettings) -> None:
        settings.keep_layout("geometry", self._window.saveGeometry())
        settings.keep_layout("docks", self._window.saveState())

    def reset(self) -> None:
        """Every panel where it stood at first, for the window's present size."""
        window, docks = self._window, self._docks
        for dock in docks.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)  # else Qt leaves the tabs of an earlier arrangement standing
        for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.hide()
        for name, dock in docks.items():
            window.addDockWidget(LEFT if name == "articles" else RIGHT, dock)
            dock.show()
        right = [docks[name] for name in RIGHT_ORDER]
        for upper, lower in pairwise(right):
            window.splitDockWidget(upper, lower, Qt.Orientation.Vertical)
        widths = [_within(LEFT_SHARE, window.width(), LEFT_WIDTHS), _within(RIGHT_SHARE, window.width(), RIGHT_WIDTHS)]
        window.resizeDocks([docks["articles"], docks["codebook"]], widths, Qt.Orientation.Horizontal)
        room = window.height() - BARS
        rest = room - self._codebook_height - INSPECTOR_HEIGHT
        if rest < LEAST_FOR_SPANS:
            window.tabifyDockWidget(docks["inspector"], docks["spans"])
            docks["inspector"].raise_()
            codebook = max(200, min(self._codebook_height, room - INSPECTOR_HEIGHT - TABS_HEIGHT))
            window.resizeDocks(right[:2], [codebook, room - codebook], Qt.Orientation.Vertical)
        else:
            window.resizeDocks(right, [self._codebook_height, INSPECTOR_HEIGHT, rest], Qt.Orientation.Vertical)


def _within(share: float, whole: int, limits: tuple[int, int]) -> int:
    return max(limits[0], min(round(share * whole), limits[1]))
