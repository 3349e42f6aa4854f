"""What can be done with a hit, under the right button; keys stand beside what has one."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.looks.labels import LabelFaces
from annotator.ui.search.query.filter_chips import colour_icon, full_name
from annotator.ui.words.language import tr


class HitDeed(NamedTuple):
    """A line of the menu; "" for ``name`` draws a line between two."""

    name: str
    key: str = ""
    does: Callable[[], object] = lambda: None
    is_possible: bool = True


RULE = HitDeed("")


def fill_hit_menu(menu: QMenu, deeds: list[HitDeed], faces: LabelFaces, tag: Callable[[str], object] | None) -> None:
    """The deeds in their order, and a menu of labels; without ``tag`` there is nothing that can be tagged."""
    for deed in deeds:
        if not deed.name:
            menu.addSeparator()
            continue
        action = menu.addAction(_with_key(deed.name, deed.key))
        action.setEnabled(deed.is_possible)
        action.triggered.connect(lambda _=False, does=deed.does: does())
    inner = QMenu(tr("Tag ticked as"), menu)
    before = next((each for each in menu.actions() if each.isSeparator()), None)
    menu.insertMenu(before, inner)  # pyright: ignore[reportArgumentType]
    inner.setEnabled(tag is not None)
    if tag is not None:
        fill_label_menu(inner, faces, tag)


def fill_label_menu(menu: QMenu, faces: LabelFaces, choose: Callable[[str], object]) -> None:
    """The labels in use that are for spans, named as in the codebook's panel, with their keys."""
    for face in faces.in_use:
        label = faces.codebook.by_uuid(face.uuid)
        if label is None or label.applies_to != "span":
            continue
        action = menu.addAction(colour_icon(face.colour), _with_key(full_name(face), face.key))
        action.triggered.connect(lambda _=False, uuid=face.uuid: choose(uuid))


def new_menu(parent: QWidget) -> QMenu:
    """One that is gone once it was closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _with_key(words: str, key: str) -> str:
    return f"{words}\t{key}" if key else words
