"""What the tabs of panels say where they have little room: shorter names, so that the counts can still be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from annotator.ui.looks.fonts import row_font
from annotator.ui.looks.theme import TextSize
from annotator.ui.words.language import mark, tr

BESIDE, BEFORE = 12, 12
"""Pixels that the stylesheet leaves beside each tab's words, and before the first one's."""
SHORT = {
    mark("Selected"): mark("Sel."),
    mark("Relations"): mark("Rel."),
    mark("Warnings"): mark("Warn."),
    mark("Articles"): mark("Art."),
    mark("Mending"): mark("Mend."),
}
LETTERS = (3, 2)
"""Where even those are too long, a name has so many letters."""
ABOVE = 4
"""Pixels at most between tabs and the panel in front."""
CHINESE = {3: 2, 2: 1}
"""So many Chinese characters stand for as many letters."""
WEAK = "所"
"""A first character that says nothing when it stands alone."""


class TabWords(QObject):
    """Follows the titles that panels are given, and shortens those that stand as tabs in too little room."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._whole: dict[QDockWidget, str] = {}
        self._is_mine = False
        self._metrics: QFontMetrics | None = None

    def follow(self, dock: QDockWidget) -> None:
        self._whole[dock] = dock.windowTitle()
        dock.windowTitleChanged.connect(lambda title: self._hear(dock, title))

    def fit(self) -> None:
        """All tabs, after anything was moved."""
        self._hide_left_over()
        done: set[QDockWidget] = set()
        for dock in self._whole:
            if dock not in done:
                done.update(self._fit_beside(dock))
        tips = {dock.windowTitle(): whole for dock, whole in self._whole.items()}
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if bar.elideMode() != Qt.TextElideMode.ElideNone:
                bar.setElideMode(Qt.TextElideMode.ElideNone)  # the counts are at the end
            for tab in range(bar.count()):
                bar.setTabToolTip(tab, tips.get(bar.tabText(tab), bar.tabText(tab)))

    def _hide_left_over(self) -> None:
        """Tabs of an earlier arrangement, which Qt leaves standing over the panels: the same ones stand elsewhere."""
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        seen: set[object] = set()
        for bar in sorted((each for each in bars if each.isVisible()), key=self._standing, reverse=True):
            panels = {bar.tabData(tab) for tab in range(bar.count())}
            if panels & seen:
                bar.hide()
            seen |= panels

    def _standing(self, bar: QTabBar) -> tuple[bool, int]:
        """Whether tabs stand right above a panel that they name, and how many they are."""
        named, below = {bar.tabText(tab) for tab in range(bar.count())}, bar.geometry().bottom() + 1
        panels = [dock for dock in self._whole if dock.isVisible() and dock.windowTitle() in named]
        return any(abs(dock.y() - below) <= ABOVE for dock in panels), bar.count()

    def height(self, dock: QDockWidget) -> int:
        """Pixels of the tabs above a panel; 0 where it stands alone."""
        if all(each.isHidden() for each in self._window.tabifiedDockWidgets(dock)):
            return 0
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return max((each.height() for each in bars if each.isVisible()), default=0)

    def _hear(self, dock: QDockWidget, title: str) -> None:
        if not self._is_mine:
            self._whole[dock] = title
            self._fit_beside(dock)

    def _fit_beside(self, dock: QDockWidget) -> list[QDockWidget]:
        """The tabs of one place; returns their panels."""
        docks = [dock, *(each for each in self._window.tabifiedDockWidgets(dock) if each in self._whole)]
        shown = [each for each in docks if not each.isHidden()]
        room = max((each.width() for each in docks if not each.visibleRegion().isEmpty()), default=0)
        titles = [self._whole[each] for each in shown]
        fitting = titles if len(shown) < 2 or not room else fitted(titles, room, self._width)
        self._is_mine = True
        for each, title in zip(shown, fitting, strict=True):
            each.setWindowTitle(title)
        self._is_mine = False
        return docks

    def _width(self, words: str) -> int:
        if self._metrics is None:
            self._metrics = QFontMetrics(row_font(TextSize.SMALL))
        return self._metrics.horizontalAdvance(words)


def fitted(titles: Sequence[str], room: int, width_of: Callable[[str], int]) -> list[str]:
    """Titles, each a name and after `` · `` its counts, as short as tabs in so many pixels need; counts stay whole."""
    shown = list(titles)
    for name_of in (_short, *(partial(_cut, letters) for letters in LETTERS)):
        if _needed(shown, width_of) <= room:
            break
        shown = [
            f"{name_of(name)} {_close(counts)}".rstrip() for name, _, counts in (t.partition(" · ") for t in titles)
        ]
    return shown


def _needed(titles: Iterable[str], width_of: Callable[[str], int]) -> int:
    return BEFORE + sum(width_of(each) + BESIDE for each in titles)


def _short(name: str) -> str:
    return next((tr(short) for whole, short in SHORT.items() if tr(whole) == name), name)


def _cut(letters: int, name: str) -> str:
    """A short name in so many letters and a full stop; one in Chinese in a character or two, and no stop."""
    name = _short(name)
    if not name.isascii():
        most = CHINESE[letters]
        return name[:most] if most > 1 else name.removeprefix(WEAK)[:most]
    return name if len(name) <= letters + 1 else name[:letters] + "."


def _close(counts: str) -> str:
    return counts.replace(" · ", " ").replace(" ?", "?")
