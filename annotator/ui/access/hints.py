"""What resting the mouse tells, told by a key: of what has the keyboard, then of each word beside it that has more."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QTabBar, QTextEdit, QToolTip, QWidget

_INSIDE = QPoint(2, 0)
"""Pixels from the caret into the character behind it."""


class Hints:
    """One press tells of the place of the keyboard; each further one, while that stays, of the next thing around."""

    def __init__(self) -> None:
        self._place: tuple[int, QPoint] | None = None
        self._told = 0

    def show(self) -> bool:
        """Tell the next hint; whether there was one."""
        focus = QApplication.focusWidget() or QApplication.activeWindow()
        if focus is None:
            return False
        place = (id(focus), place_in(focus)[1])
        if place != self._place:
            self._place, self._told = place, 0
        all_of_them = [focus, *_silent(focus.window())]
        for step in range(len(all_of_them)):
            at = (self._told + step) % len(all_of_them)
            if _tell(all_of_them[at]):
                self._told = at + 1
                return True
        return False


def place_in(widget: QWidget) -> tuple[QWidget, QPoint]:
    """Where the mouse would rest: on the current row, at the caret, on the current tab, or in the middle."""
    if isinstance(widget, QAbstractItemView):
        return widget.viewport(), widget.visualRect(widget.currentIndex()).center()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.viewport(), widget.cursorRect().center() + _INSIDE
    if isinstance(widget, QTabBar):
        return widget, widget.tabRect(widget.currentIndex()).center()
    return widget, widget.rect().center()


def _silent(window: QWidget) -> Iterator[QWidget]:
    """What has a hint and no keyboard, as it is read; a disabled button says why it is."""
    found = [each for each in window.findChildren(QWidget) if each.toolTip() and not each.visibleRegion().isEmpty()]
    found = [each for each in found if not (each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled())]
    places = {each: each.mapTo(window, QPoint(0, 0)) for each in found if each.window() is window}
    yield from sorted(places, key=lambda each: (places[each].y(), places[each].x()))


def _tell(widget: QWidget) -> bool:
    for tip in QApplication.topLevelWidgets():
        if tip.inherits("QTipLabel"):
            tip.close()  # hideText() only does it later
    ground, at = place_in(widget)
    QApplication.sendEvent(ground, QHelpEvent(QEvent.Type.ToolTip, at, ground.mapToGlobal(at)))
    return bool(QToolTip.text())
