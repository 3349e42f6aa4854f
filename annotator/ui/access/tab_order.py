"""The Tab key goes through a surface as it is read, whatever the order in which its parts were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QTextEdit,
    QWidget,
)

_WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
"""What is inside of these is theirs."""


def read_in_order(surface: QWidget) -> None:
    """Let Tab follow the layouts: lines from the top, in each from the left. Called once all parts stand there."""
    before: QWidget | None = None
    for each in _in_order(surface):
        if before is not None:
            QWidget.setTabOrder(before, each)
        before = each


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    for each in _parts(widget):
        yield from _in_order(each)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """The widgets right inside of one, as they are read; those that no layout places, last."""
    if isinstance(widget, QAbstractItemView):
        inner = [each for each in widget.viewport().children() if isinstance(each, QWidget)]  # the fields in its cells
    elif isinstance(widget, QScrollArea):
        inner = [widget.widget()]
    elif isinstance(widget, QSplitter):
        inner = [each for at in range(widget.count()) for each in (widget.handle(at), widget.widget(at))]
    elif isinstance(widget, QTabWidget):
        inner = [widget.tabBar(), *(widget.widget(at) for at in range(widget.count()))]
    else:
        layout = widget.layout()
        placed = list(_placed(layout)) if layout is not None else []
        rest = [each for each in widget.children() if isinstance(each, QWidget) and not each.isWindow()]
        inner = [*placed, *(each for each in rest if each not in placed)]
    yield from (each for each in inner if each is not None)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda at: layout.getItemPosition(at)[:2])  # pyright: ignore[reportArgumentType, reportIndexIssue]
    for at in places:
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _placed(inner)
