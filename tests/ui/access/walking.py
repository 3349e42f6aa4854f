"""What a screen reader is told of a surface: each control with its role and its name, and what is wrong with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QWidget,
)

Role = QAccessible.Role
NAME, DESCRIPTION, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (QComboBox, (Role.ComboBox,)),
    (QAbstractSpinBox, (Role.SpinBox,)),
    (QLineEdit, (Role.EditableText,)),
    ((QTextEdit), (Role.EditableText, Role.StaticText)),
    (QPlainTextEdit, (Role.EditableText,)),
    (QTabBar, (Role.PageTabList,)),
    (QAbstractItemView, (Role.List, Role.Table, Role.Tree)),
    (QAbstractButton, (Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ButtonDropDown, Role.Link)),
)
MEANINGLESS = (Role.NoRole, Role.Client, Role.Pane, Role.Border, Role.Grouping, Role.Window)
"""Roles of what cannot be acted on: a control needs another one."""
INSIDE = (QScrollBar, QHeaderView, QDialogButtonBox, QScrollArea, QSplitter, QMenuBar, QMenu)
"""What Qt makes and names by itself, or what only holds controls."""


class Control(NamedTuple):
    widget: QWidget
    role: QAccessible.Role
    name: str

    def __str__(self) -> str:
        kind, above = type(self.widget).__name__, type(self.widget.parent()).__name__
        return f"{kind} {self.widget.objectName()!r} in {above}: {self.role.name} {self.name!r}"


def face_of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None and found.isValid(), widget
    return found


def is_control(widget: QWidget) -> bool:
    """Whether a person can act on it: it takes the keyboard, or a click does something."""
    if isinstance(widget, INSIDE) or isinstance(widget.parent(), (QComboBox, QAbstractSpinBox, QTabBar)):
        return False
    if widget.objectName().startswith("qt_") or isinstance(widget, QSplitterHandle):
        return False
    if isinstance(widget.parent(), QAbstractItemView) and widget is widget.parent().viewport():
        return False
    if isinstance(widget, QFileDialog) or any(isinstance(each, QFileDialog) for each in parents(widget)):
        return False  # Qt's own
    if isinstance(widget, QLabel) and not widget.text():
        return False
    takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusPolicy() & Qt.FocusPolicy.ClickFocus
    return (bool(takes_keys) and not widget.isWindow()) or isinstance(widget, QAbstractButton)


def parents(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def controls(surface: QWidget) -> list[Control]:
    """The controls in sight, from the outside in."""
    found = [each for each in (surface, *surface.findChildren(QWidget)) if each.isVisible() and is_control(each)]
    proxied = [each for each in found if each.focusProxy() is None or each.focusProxy() is each]
    return [Control(each, face_of(each).role(), name_of(each)) for each in proxied]


def name_of(widget: QWidget) -> str:
    """Its name; of a box what labels it, since on Linux Qt tells what is chosen in the name's place."""
    face = face_of(widget)
    return said_by_labels(face) if isinstance(widget, QComboBox) else face.text(NAME) or said_by_labels(face)


def said_by_labels(face: QAccessibleInterface) -> str:
    return " ".join(other.text(NAME) for other, kind in face.relations() if kind == QAccessible.RelationFlag.Label)


def is_symbol(name: str) -> bool:
    return not any(character.isalnum() for character in name)


def faults(surface: QWidget) -> list[str]:
    """What is wrong with the controls of a surface, in words."""
    found = controls(surface)
    wrong: list[str] = []
    for each in found:
        if not each.name.strip():
            wrong.append(f"no name: {each}")
        elif is_symbol(each.name):
            wrong.append(f"only a symbol: {each}")
        fitting = next((roles for kind, roles in ROLES if isinstance(each.widget, kind)), None)
        if (each.role not in fitting) if fitting is not None else (each.role in MEANINGLESS):
            wrong.append(f"role: {each}")
    siblings = Counter((each.widget.parentWidget(), each.role, each.name) for each in found)
    wrong += [f"{n} of one name: {role.name} {name!r} in {type(above).__name__}"
              for (above, role, name), n in siblings.items() if n > 1 and name]  # fmt: skip
    for menu in (surface, *surface.findChildren(QMenu)) if isinstance(surface, QMenu) else ():
        wrong += [f"menu entry without a name in {menu.title()!r}" for each in _entries(menu) if is_symbol(each.text())]
    return wrong


def _entries(menu: object) -> list[QAction]:
    return [each for each in menu.actions() if not each.isSeparator()] if isinstance(menu, QMenu) else []
