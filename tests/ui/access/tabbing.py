"""A person who has only the Tab key goes through a surface: what is reached, in which order, and what is not."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QMenu,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

MOST = 300
TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


class Walk(NamedTuple):
    """The controls in the order in which a key came to them; whether the last step came back to the first."""

    steps: tuple[QWidget, ...]
    is_ring: bool


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def wanted(surface: QWidget) -> list[QWidget]:
    """What Tab has to reach: of buttons of which one is chosen, the chosen one stands for all."""
    found = [each for each in surface.findChildren(QWidget) if _takes_tab(each, surface)]
    return [each for each in found if not _is_stood_for(each)]


def _takes_tab(widget: QWidget, surface: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
        return False
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        return False  # Qt gives it the keyboard only by the mouse, and the wheel; what is in it is reached
    if widget.focusProxy() is not None or isinstance(widget, (QMenu, QMenuBar, QTabWidget)):
        return False
    return widget.window() is surface.window()


def _is_stood_for(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return False
    group = widget.group()
    same = group.buttons() if group is not None and group.exclusive() else []
    if widget.autoExclusive() and group is None and widget.parent() is not None:
        same = [each for each in widget.parent().findChildren(type(widget)) if each.parent() is widget.parent()]
    return any(each.isChecked() and each is not widget for each in same)


def is_reached(goal: QWidget, reached: set[QWidget]) -> bool:
    """Whether Tab came to it, or to another of the buttons of which one is chosen."""
    group = goal.group() if isinstance(goal, QAbstractButton) else None
    return goal in reached or (group is not None and any(each in reached for each in group.buttons()))


def walk(surface: QWidget, key: Qt.Key, start: QWidget) -> Walk:
    """Press a key until it comes back to where it began, or leaves the surface, or goes round without that."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    steps: list[QWidget] = [start]
    for _ in range(MOST):
        before = focused()
        assert before is not None
        QTest.keyClick(before, key, _held(key))
        QApplication.processEvents()
        now = focused()
        if now is before and isinstance(now, QTextBrowser):
            continue  # from one link of its text to the next
        if now is start:
            return Walk(tuple(steps), True)
        if now is None or not (now is surface or surface.isAncestorOf(now)) or now in steps:
            return Walk(tuple(steps), False)
        steps.append(now)
    return Walk(tuple(steps), False)


def _held(key: Qt.Key) -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.ShiftModifier if key == BACK else Qt.KeyboardModifier.NoModifier


def place_of(widget: QWidget, surface: QWidget) -> QRect:
    return QRect(widget.mapTo(surface, QPoint(0, 0)), widget.size())


def out_of_order(steps: tuple[QWidget, ...], surface: QWidget) -> list[str]:
    """The steps that go back: to the left in a line, or up without going on to a column further to the right."""
    wrong: list[str] = []
    for before, after in pairwise(steps):
        one, other = place_of(before, surface), place_of(after, surface)
        same_line = one.top() < other.center().y() < one.bottom() or other.top() < one.center().y() < other.bottom()
        left = other.right() <= one.left()
        up = other.bottom() <= one.top()
        if (same_line and left) or (not same_line and up and other.left() < one.right()):
            wrong.append(f"{named(before)} -> {named(after)}")
    return wrong


def named(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.objectName()
    kind = type(widget).__name__
    return f"{kind} {words!r}" + (" (tabs)" if isinstance(widget, QTabBar) else "")


def is_qts(surface: QWidget) -> bool:
    return isinstance(surface, (QFileDialog, QMenu))
