"""How large docks are at first, and what their arrangement has to do with the size of the interface."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from annotator.ui.looks.theme import px

LEAST = 150
LEFT_SHARE, LEFT_WIDTHS = 0.19, (LEAST, 264)
RIGHT_SHARE, RIGHT_WIDTHS = 0.22, (LEAST, 300)
"""Of the window's width, and the least and the most pixels."""
MIDDLING, MIDDLING_WIDTHS = 1200, (190, 210)
"""In a window that is narrower than this, the left and the right side take at most these pixels: a line of each pane
shall have room for thirteen characters."""
NARROW, NARROW_SHARE = 1000, 0.187
"""In a window that is narrower than this, each side takes at most its share, and the right side is all tabs."""
TITLE_BAR = 32
"""Pixels that the system's frame may take of the screen's height."""
BARS = 64
"""Pixels of the menu bar and the status bar together."""
HEADING, LABEL_ROW, CARD = 36, 27, 112
INSPECTOR_HEIGHT, TABS_HEIGHT = 260, 36
"""Pixels that show a span of two lines with its note, and the tabs above it where there are any."""
LEAST_FOR_SPANS = 110
"""With less room than this the list of spans stands behind the selected span as a tab."""
LEAST_CODEBOOK, MOST_LEAST_CODEBOOK = 200, 340
"""Pixels at 100 % that the labels have at least, and the most that this is in a larger interface."""
MOST_LEAST = 225
"""Pixels that the least width of a panel does not exceed in a larger interface: the text needs the rest."""


def scale_of(factor: float) -> QByteArray:
    """A size of the interface as it is kept with the arrangement."""
    return QByteArray(f"{factor:.2f}".encode("ascii"))


def stands_in(window: QMainWindow, side: Qt.DockWidgetArea, dock: QDockWidget) -> bool:
    """Whether a dock is at a side, in front or behind another as a tab: not closed, not a window of its own."""
    is_there = not dock.isFloating() and dock.toggleViewAction().isChecked()
    return is_there and window.dockWidgetArea(dock) == side


def least_width() -> int:
    """How narrow a panel may become: as its words are larger it has to be wider."""
    return min(px(LEAST), MOST_LEAST)


def least_codebook() -> int:
    return min(px(LEAST_CODEBOOK), MOST_LEAST_CODEBOOK)


def within(share: float, whole: int, limits: tuple[int, int]) -> int:
    """A share of the window's width, between limits in pixels at 100 %."""
    return max(px(limits[0]), min(round(share * whole), px(limits[1])))
