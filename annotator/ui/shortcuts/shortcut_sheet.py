"""The shortcut sheet under Ctrl+/: the keys that hold now, of labels and of every action that has one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from unicodedata import east_asian_width

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.chrome.marks import key_cap, toned
from annotator.ui.commands.action_set import ActionSet
from annotator.ui.commands.actions import ACTIONS, LABEL_KEYS_HELP
from annotator.ui.commands.menus import MENUS
from annotator.ui.looks.labels import LabelFace, LabelFaces
from annotator.ui.looks.theme import px, pxs
from annotator.ui.shortcuts.keys import shown_keys
from annotator.ui.words.language import listed, named, tr

MARGIN, COLUMN_GAP, SECTION_GAP = 16, 28, 5
COLUMN_WIDTH, MOST_COLUMNS = 318, 4
ROW_GAP, ROW_HEIGHT, SCROLL_BAR = 0, 17, 12
HEADING, LINE = 3, 2
"""What a section's title with the room before it takes, and a line, in half lines."""
ONE_LINE = 44
"""So many letters of words and keys have room in a line; a Chinese character takes the room of two."""


class SheetRow(NamedTuple):
    """What ``keys`` do; ``is_changed``: the user has given others than the table."""

    keys: tuple[str, ...]
    says: str
    is_changed: bool = False
    is_told: bool = False
    """Its keys are no keys but words."""


class Section(NamedTuple):
    title: str
    rows: tuple[SheetRow, ...]


class ShortcutSheet(QDialog):
    """``change_wanted`` says that the user wants to change one; what is changed meanwhile is shown at once."""

    change_wanted = Signal()

    def __init__(self, actions: ActionSet, faces: LabelFaces, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._faces = actions, faces
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.change_button = QPushButton(tr("Change…"), self)
        self.change_button.setAutoDefault(False)
        self.change_button.clicked.connect(self.change_wanted)
        self.changed_note = toned("", "mute", self)
        self.closing = QAction(self)
        self.closing.triggered.connect(self.close)  # by the keys that open it
        self.addAction(self.closing)
        head = QHBoxLayout()
        head.setContentsMargins(*pxs(MARGIN, 8, MARGIN, 1))
        head.addWidget(self.changed_note, 1)
        head.addWidget(self.change_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)
        room = parent.size()
        fits = (room.width() - px(2 * MARGIN - COLUMN_GAP)) // px(COLUMN_WIDTH + COLUMN_GAP)
        self._columns = max(1, min(MOST_COLUMNS, fits))
        self.show_keys()
        actions.keys_changed.connect(self.show_keys)
        hint, frame = self.page.sizeHint(), head.sizeHint().height() + 2
        width = min(max(hint.width(), self._columns * px(COLUMN_WIDTH)) + px(SCROLL_BAR), room.width())
        needed = self.page.heightForWidth(width - px(SCROLL_BAR)) if self.page.hasHeightForWidth() else hint.height()
        self.resize(width, min(needed + frame, room.height()))

    def show_keys(self) -> None:
        page = self.page = QWidget()
        page.setObjectName("page")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(*pxs(MARGIN, 0, MARGIN, 6))
        columns.setSpacing(px(COLUMN_GAP))
        sections = sheet_sections(self._actions, self._faces)
        for part in _in_columns(sections, self._columns):
            column = QVBoxLayout()
            column.setSpacing(px(SECTION_GAP))
            for section in part:
                column.addLayout(_section(section))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.area.setWidget(page)
        self.closing.setShortcuts([QKeySequence(key) for key in self._actions.keys("shortcuts")])
        has_changed = any(row.is_changed for section in sections for row in section.rows)
        self.changed_note.setText(tr("• has other keys than at first") if has_changed else "")

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard scrolls it from the start."""
        super().showEvent(event)
        self.area.setFocus()


def sheet_sections(actions: ActionSet, faces: LabelFaces) -> list[Section]:
    """Labels and attributes first, what keys do beside actions, then each menu's actions that have a key."""
    labels = tuple(SheetRow((face.key.upper(),), _names(face)) for face in faces.in_use if face.key)
    attributes = {
        (each.key.upper(), each.id): SheetRow(
            (each.key.upper(),), each.id if faces.language == "en" else each.name(faces.language)
        )
        for label in faces.codebook.active
        for each in label.attributes
        if each.key
    }
    helped = tuple(SheetRow((tr(keys),), tr(text), is_told=" " in keys) for keys, text in LABEL_KEYS_HELP)
    sections = [
        Section(tr("Labels"), labels),
        Section(tr("Attributes of the chosen tag"), tuple(attributes.values())),
        Section(tr("In the text and the lists"), helped),
    ]
    for menu in MENUS:
        rows = tuple(
            SheetRow(actions.keys(row.id), named(row.text, faces.language), row.id in actions.changes)
            for row in ACTIONS
            if row.menu.partition("/")[0] == menu and (actions.keys(row.id) or row.id in actions.changes)
        )
        sections.append(Section(named(menu, faces.language), rows))
    return [section for section in sections if section.rows]


def _in_columns(sections: Iterable[Section], count: int) -> list[list[Section]]:
    """The sections in their order, in so many columns of about the same height."""
    sections = list(sections)
    heights = [HEADING + sum(LINE * (2 if _is_long(row) else 1) for row in section.rows) for section in sections]
    least, most = max(heights), sum(heights)
    while least < most:  # the lowest height in which they have room
        middle = (least + most) // 2
        if _columns_needed(heights, middle) <= count:
            most = middle
        else:
            least = middle + 1
    columns: list[list[Section]] = [[]]
    height = 0
    for section, own in zip(sections, heights, strict=True):
        if height + own > least:
            columns.append([])
            height = 0
        columns[-1].append(section)
        height += own
    return columns


def _columns_needed(heights: Iterable[int], most: int) -> int:
    needed, height = 1, 0
    for own in heights:
        if height + own > most:
            needed, height = needed + 1, 0
        height += own
    return needed


def _section(section: Section) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(ROW_GAP)
    grid.addWidget(toned(section.title.upper(), "heading"), 0, 0, 1, 2)
    for line, row in enumerate(section.rows, start=1):
        if row.is_told:
            grid.addLayout(_told(row), line, 0, 1, 2)
            continue
        grid.addWidget(_words(row), line, 0)
        caps = QHBoxLayout()
        caps.setSpacing(px(4))
        caps.addStretch(1)
        for key in shown_keys(row.keys)[:2]:
            cap = key_cap(key)
            cap.setMaximumHeight(px(ROW_HEIGHT))
            caps.addWidget(cap)
        if not row.keys:
            caps.addWidget(toned(tr("no key"), "faint"))
        grid.addLayout(caps, line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnStretch(0, 1)
    return grid


def _told(row: SheetRow) -> QBoxLayout:
    """What something does, and in words what that is: beside it where there is room, else below."""
    is_long = _is_long(row)
    two = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_long else QBoxLayout.Direction.LeftToRight)
    two.setSpacing(0)
    two.addWidget(_words(row))
    if not is_long:
        two.addStretch(1)
    keys = toned(listed(row.keys), "mute")
    keys.setMaximumHeight(px(ROW_HEIGHT))
    keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)  # where keys stand
    two.addWidget(keys)
    return two


def _words(row: SheetRow) -> QLabel:
    label = QLabel(f"{row.says} •" if row.is_changed else row.says)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(_is_long(row) and not row.is_told)
    if not label.wordWrap():
        label.setMaximumHeight(px(ROW_HEIGHT))
    return label


def _is_long(row: SheetRow) -> bool:
    """Whether the words do not stand beside the keys in one line."""
    return sum(map(_letters, (row.says, *row.keys[:2]))) > ONE_LINE


def _letters(words: str) -> int:
    """How many letters have the room that these words take."""
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in words)


def _names(face: LabelFace) -> str:
    """A label's name and its short one, where that is another."""
    return face.name if face.short in ("", face.name) else f"{face.name}  {face.short}"
