"""Roles of the widgets that we paint ourselves, which Qt would tell a screen reader nothing of.

Qt asks only while somebody listens, once for each class that a widget is.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QLabel, QWidget

Role = QAccessible.Role
ROLES = {
    "Chart": Role.Chart,
    "TrendChart": Role.Chart,
    "ValueStrip": Role.List,
    "ChoiceRow": Role.List,
    "LabelStrip": Role.ToolBar,
    "SideRow": Role.ListItem,
    "CaseCard": Role.Document,
    "RecodingPanel": Role.Document,
    "ContextView": Role.StaticText,
    "ClampedLabel": Role.StaticText,
    "Heading": Role.TitleBar,
    "Toast": Role.AlertMessage,
    "OfferToast": Role.AlertMessage,
    "Banner": Role.AlertMessage,
    "Notice": Role.AlertMessage,
}
"""By the names of their classes: none of them is loaded before it is shown."""
_installed: list[bool] = []


def tell_roles() -> None:
    """From now on Qt asks here first; called once a window has been painted."""
    if not _installed:
        QAccessible.installFactory(_face)
        _installed.append(True)


def _face(name: str, thing: QObject) -> QAccessibleInterface | None:
    if name == "QComboBox" and isinstance(thing, QComboBox):
        _label(thing)
    role = ROLES.get(name)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None


def _label(box: QComboBox) -> None:
    """On Linux Qt tells of a box what is chosen in its name's place, and its name only by a label beside it."""
    above = box.parentWidget()
    if above is None or not box.accessibleName():
        return
    if not any(each.buddy() is box for each in above.findChildren(QLabel)):
        label = QLabel(box.accessibleName(), above)
        label.setBuddy(box)
        label.hide()
