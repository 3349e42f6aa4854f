"""The list of projects opened lately; one that is gone says so, and can be taken out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from annotator.ui.chrome.clamped_text import ClampedLabel
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px
from annotator.ui.start.recent import Recent, said_done, said_when
from annotator.ui.words.language import listed, tr
from annotator.ui.words.project_name import name_of_file

ROW_HEIGHT = 52
PATH = Qt.ItemDataRole.UserRole


class RecentList(QListWidget):
    """``wanted`` carries the path of a project to be opened, ``dropped`` that of one taken out of the list."""

    wanted = Signal(str)
    dropped = Signal(str)
    emptied = Signal()

    def __init__(self, projects: Sequence[Recent], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Recent projects"))
        self.setAccessibleDescription(tr("Enter opens a project, Delete takes it out of the list."))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(1)
        for each in projects:
            self._add(each, now)
        if self.count():
            self.setCurrentRow(0)
        self.itemClicked.connect(self._want)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(item)
        elif item is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._drop(item)
        else:
            super().keyPressEvent(event)

    def menu_of(self, item: QListWidgetItem) -> QMenu:
        """What the right button, and the menu key, offer for a project."""
        menu = QMenu(self)
        opens = menu.addAction(tr("Open"))
        opens.setEnabled(Path(item.data(PATH)).is_file())
        opens.triggered.connect(lambda: self._want(item))
        menu.addAction(tr("Take out of the list")).triggered.connect(lambda: self._drop(item))
        return menu

    def _ask(self, at: QPoint) -> None:
        item = self.itemAt(at) or self.currentItem()
        if item is not None:
            menu = self.menu_of(item)
            menu.exec(self.viewport().mapToGlobal(at))
            menu.deleteLater()

    def _want(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(PATH))

    def _drop(self, item: QListWidgetItem) -> None:
        path = item.data(PATH)
        self.takeItem(self.row(item))
        self.dropped.emit(path)
        if not self.count():
            self.emptied.emit()

    def _add(self, project: Recent, now: datetime) -> None:
        """A project as two lines: its name and when it was opened, where it is and how much is done."""
        path, is_there = Path(project.path), project.is_there
        when = said_when(project.opened, now) if is_there else tr("Not there any more")
        done = said_done(project) if is_there else ""
        item = QListWidgetItem()
        item.setData(PATH, project.path)
        item.setToolTip(project.path)
        words = listed(each for each in (name_of_file(path), str(path.parent), when, done) if each)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setSizeHint(QSize(200, px(ROW_HEIGHT)))
        self.addItem(item)
        self.setItemWidget(item, _lines(path, when, done, is_there, self))


def _lines(path: Path, when: str, done: str, is_there: bool, parent: QWidget) -> QWidget:
    lines = QWidget(parent)
    lines.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    column = QVBoxLayout(lines)
    column.setContentsMargins(10, 6, 10, 6)
    column.setSpacing(2)
    name, folder = ClampedLabel(1, lines), ClampedLabel(1, lines)
    name.setFont(ui_font(TextSize.BODY, bold=is_there))
    name.set_text(name_of_file(path))
    folder.setObjectName("meta")
    folder.set_text(str(path.parent))
    for left, right, tone in ((name, when, "mute" if is_there else "warn"), (folder, done, "mute")):
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(left, 1)
        row.addWidget(toned(right, tone, lines))
        column.addLayout(row)
    return lines
