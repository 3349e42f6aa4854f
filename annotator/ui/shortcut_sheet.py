"""The shortcut sheet under F1, made from the table of actions and the codebook."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.actions import ACTIONS, LABEL_KEYS_HELP, MENUS
from annotator.ui.chrome.marks import key_cap, toned
from annotator.ui.labels import LabelFaces
from annotator.ui.language import tr

KEYS_WIDTH = 200
Rows = list[tuple[tuple[str, ...], str]]


class ShortcutSheet(QDialog):
    def __init__(self, faces: LabelFaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        page = QWidget()
        page.setObjectName("page")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(26, 20, 26, 22)
        columns.setSpacing(44)
        for sections in _in_columns(sheet_sections(faces)):
            column = QVBoxLayout()
            column.setSpacing(18)
            for title, rows in sections:
                column.addLayout(_section(title, rows))
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        room = parent.size() if parent else page.sizeHint()
        hint = page.sizeHint()
        self.resize(min(hint.width() + 24, room.width()), min(hint.height() + 8, room.height()))


def sheet_sections(faces: LabelFaces) -> list[tuple[str, Rows]]:
    """(title, rows of (keys, what they do)): labels first, then each menu."""
    labels: Rows = [((face.key,), f"{face.name} {face.short}") for face in faces.in_use if face.key]
    labels += [((keys,), tr(text)) for keys, text in LABEL_KEYS_HELP]
    sections = [(tr("Labels"), labels)]
    for menu in MENUS:
        rows: Rows = [(row.keys, tr(row.text)) for row in ACTIONS if row.menu.partition("/")[0] == menu and row.keys]
        if rows:
            sections.append((tr(menu), rows))
    return sections


def _in_columns(sections: list[tuple[str, Rows]]) -> list[list[tuple[str, Rows]]]:
    """Two columns of about the same height."""
    half = sum(len(rows) + 2 for _, rows in sections) / 2
    columns: list[list[tuple[str, Rows]]] = [[], []]
    height = 0
    for section in sections:
        columns[0 if height + len(section[1]) / 2 < half else 1].append(section)
        height += len(section[1]) + 2
    return columns


def _section(title: str, rows: Rows) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.addWidget(toned(title.upper(), "heading"), 0, 0, 1, 2)
    grid.setColumnMinimumWidth(0, KEYS_WIDTH)
    for line, (keys, text) in enumerate(rows, start=1):
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in keys[:2]:
            caps.addWidget(key_cap(shown_key(key)) if len(key) < 16 else QLabel(tr(key)))
        caps.addStretch(1)
        grid.addLayout(caps, line, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(QLabel(text), line, 1)
    grid.setColumnStretch(1, 1)
    return grid


def shown_key(key: str) -> str:
    """A key in the system's own spelling."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
