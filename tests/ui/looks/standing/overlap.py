"""Controls that stand on one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QLineEdit,
    QMainWindow,
    QRubberBand,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from tests.ui.looks.standing.walking import CONTROLS, told

FLOATING = {"Toast", "OfferToast", "Outline", "Card", "LabelStrip", "ConversionPopup", "Popup", "Banner", "EmptyPage"}
"""Classes of what stands over the others on purpose, for a while."""


def overlapping(widgets: list[QWidget]) -> Iterator[str]:
    """Pairs of neighbours of which one covers a part of the other, in words."""
    families: defaultdict[QWidget, list[QWidget]] = defaultdict(list)
    for each in widgets:
        parent = each.parentWidget()
        if parent is not None and not each.isWindow() and not _floats(each) and _may_be_covered(parent):
            families[parent].append(each)
    for parent, members in families.items():
        for one, other in combinations(members, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > 1 and shared.height() > 1 and (_is_control(one) or _is_control(other)):
                yield f"overlap: {told(one)} and {told(other)} in {type(parent).__name__}"


def _floats(widget: QWidget) -> bool:
    kinds = {kind.__name__ for kind in type(widget).__mro__}
    if type(widget) is QFrame and not widget.findChildren(QWidget):
        return True  # what is drawn behind others
    return (
        bool(kinds & FLOATING)
        or isinstance(widget, (QRubberBand, QSplitterHandle, QScrollBar))
        or widget.objectName().startswith("qt_")
    )


def _may_be_covered(parent: QWidget) -> bool:
    """A field holds its own buttons, a text its marks, a window its docks."""
    if isinstance(parent, (QLineEdit, QMainWindow, QAbstractScrollArea)):
        return False
    area = parent.parentWidget()
    return not (isinstance(area, QAbstractScrollArea) and area.viewport() is parent)


def _is_control(widget: QWidget) -> bool:
    return isinstance(widget, CONTROLS) or any(
        isinstance(each, CONTROLS) and each.isVisible() for each in widget.findChildren(QWidget)
    )
