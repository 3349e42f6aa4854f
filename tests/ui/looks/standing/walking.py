"""What of a surface a person sees: its widgets in sight, in words that a report can use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QTabBar,
    QWidget,
)

_TAG = re.compile(r"</?(a|b|br|div|i|p|qt|span|table|tr)\b[^>]*>")
CONTROLS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractScrollArea, QTabBar, QSlider)


def in_sight(surface: QWidget) -> list[QWidget]:
    """The surface and what stands on it, but for what Qt draws by itself inside its own dialogs."""
    if isinstance(surface, QFileDialog):
        return []
    behind = [each for each in surface.findChildren(QDockWidget) if each.visibleRegion().isEmpty()]
    return [
        each
        for each in (surface, *surface.findChildren(QWidget))
        if each.isVisible()
        and not any(over in behind or isinstance(over, QFileDialog) for over in (each, *above(each)))
    ]


def above(widget: QWidget) -> Iterator[QWidget]:
    """Its parents, from the nearest to the window."""
    found = widget.parentWidget()
    while found is not None:
        yield found
        found = found.parentWidget()


def told(widget: QWidget, words: str = "") -> str:
    """The widget as a report names it."""
    name = widget.objectName()
    parents = [type(each).__name__ for each in above(widget) if type(each).__module__.startswith("annotator")][:1]
    own = words or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__}{'#' + name if name else ''} in {''.join(parents) or '-'} {own[:60]!r}"


def is_rich(text: str) -> bool:
    """Whether Qt takes a text for HTML."""
    return bool(_TAG.search(text))


def plain(text: str) -> str:
    """The words of a text, without its HTML."""
    return QTextDocumentFragment.fromHtml(text).toPlainText() if is_rich(text) else text


def fit(surface: QWidget, size: tuple[int, int]) -> str:
    """Make a window as small as a screen of this size does; what it lacks, if it cannot be so small."""
    window = surface.window()
    room = QSize(*size)
    window.resize(window.size().boundedTo(room))
    found = window.size()
    if isinstance(window, (QMenu, QFileDialog)) or (found.width() <= room.width() and found.height() <= room.height()):
        return ""
    least, hint = window.minimumSize(), window.minimumSizeHint()
    return (f"larger than the screen: {type(window).__name__} {found.width()}x{found.height()}, its least is "
            f"{least.width()}x{least.height()}, of its layout {hint.width()}x{hint.height()}")  # fmt: skip


def scrolled_in(widget: QWidget) -> QAbstractScrollArea | None:
    """The scroll area whose page or part of a page a widget is."""
    for each in above(widget):
        area = each.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is each:
            return area
        if each.isWindow():
            return None
    return None


def is_in_rows(widget: QWidget) -> bool:
    """Whether it stands on a list or a text, where it comes and goes with what it stands beside."""
    area = scrolled_in(widget)
    return area is not None and (isinstance(area, QAbstractItemView) or not hasattr(area, "widgetResizable"))


def place_in_window(widget: QWidget) -> QRect:
    """Where in its window it can be seen."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size())
