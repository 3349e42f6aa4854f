"""Icons of one set (Lucide, resources/icons), in the colours of the theme; wanted after the first paint."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from annotator.resource_files import resource
from annotator.ui.looks.theme import Theme, px

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtWidgets import QMenu

SIZE = 16
"""Pixels of an icon in a menu or on a button, at an interface size of 100 %."""
RATIOS = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)
"""Device pixels a pixel for which an icon is drawn by itself: it is never a scaled picture."""
OF_ACTIONS = {
    "new": "file-plus", "open": "folder-open", "import_files": "import", "export": "upload",
    "print_article": "printer", "backup": "save", "undo": "undo-2", "redo": "redo-2", "search": "search",
    "delete": "trash-2", "note": "sticky-note", "flag_article": "flag", "edit_codebook": "book-open",
    "dashboard": "chart-column", "coders": "users", "filter_articles": "funnel", "shortcuts": "keyboard",
    "about": "info",
}  # fmt: skip
"""The actions that have an icon in their menu: the few that are looked for."""


def icon(name: str, colour: Theme | str, size: int = SIZE) -> QIcon:
    """An icon in a colour (#rrggbb), or in those of a theme: quieter where it cannot be used."""
    made = QIcon()
    looks = [(QIcon.Mode.Normal, colour.mute), (QIcon.Mode.Active, colour.ink), (QIcon.Mode.Selected, colour.ink),
             (QIcon.Mode.Disabled, colour.disabled)] if isinstance(colour, Theme) else [
             (QIcon.Mode.Normal, colour)]  # fmt: skip
    for mode, each in looks:
        for ratio in RATIOS:
            made.addPixmap(_picture(name, each, px(size), ratio), mode)
    return made


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str, is_filled: bool = False) -> None:
    """Draw an icon (colour #rrggbb) as sharp as what is painted on can show it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _drawing(name, colour, is_filled).render(painter, rect)
    painter.restore()


def dress_menu(menu: QMenu, theme: Theme) -> None:
    """Give what stands in a menu its icons, in the colours of the theme, before it is shown."""
    for action in menu.actions():
        if action.objectName() in OF_ACTIONS:
            action.setIcon(_menu_icon(OF_ACTIONS[action.objectName()], theme, px(SIZE)))


@cache
def _menu_icon(name: str, theme: Theme, _: int) -> QIcon:
    return icon(name, theme)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawing(name: str, colour: str, is_filled: bool = False) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer

    drawn = _source(name).replace('fill="none"', 'fill="currentColor"') if is_filled else _source(name)
    return QSvgRenderer(QByteArray(drawn.replace("currentColor", colour).encode()))


def _picture(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(pixels, pixels) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _drawing(name, colour).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture
