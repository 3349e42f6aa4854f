"""What each label of the files becomes: a label of the project, a new one, or nothing; unknown ones are decided on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.session.taken.import_choices import LabelPolicy
from annotator.ui.exporting.fields.rows import Choice
from annotator.ui.exporting.fields.tick_list import swatch
from annotator.ui.looks.theme import px
from annotator.ui.words.language import tr

UNDECIDED, CREATE, SKIP = "?", "+", ""
ROW, HEAD, LEAST_ROWS = 32, 26, 4


class ProjectLabel(NamedTuple):
    """A label that a file's may become; ``id`` is its exported name."""

    id: str
    name: str
    colour: str


class LabelChoices(QTableWidget):
    """One row a label, the unknown ones first; ``changed`` is said at every decision."""

    changed = Signal()

    def __init__(
        self, project: Sequence[ProjectLabel], called: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """``called`` gives the id of the project's label that goes by a name, "" where there is none."""
        super().__init__(0, 3, parent)
        self._project, self._called = tuple(project), called
        self._icons = {each.id: swatch(each.colour) for each in self._project}
        self.choices: dict[str, Choice] = {}
        self._models: dict[str, QStandardItemModel] = {}
        self._unknown: list[str] = []
        self._decided: dict[str, str] = {}
        self.setHorizontalHeaderLabels([tr("Label in the file"), tr("Tags"), tr("Becomes")])
        self.setAccessibleName(tr("Labels of the files"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        if item := self.horizontalHeaderItem(1):
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setFixedHeight(px(HEAD))
        self.setMinimumHeight(px(HEAD) + LEAST_ROWS * px(ROW) + 4)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_labels(self, counts: Mapping[str, int], unknown: Sequence[str]) -> None:
        """Show these; what was decided of a label stays decided."""
        self._unknown = list(unknown)
        known = sorted((each for each in counts if each not in unknown), key=lambda each: (-counts[each], each))
        self.choices = {}
        self.setRowCount(0)
        self.setRowCount(len(unknown) + len(known))
        for row, label in enumerate((*unknown, *known)):
            name = QTableWidgetItem(label)
            name.setToolTip(label)
            if label in unknown:
                font = name.font()
                font.setBold(True)
                name.setFont(font)
            count = QTableWidgetItem(f"{counts.get(label, 0):,}")
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, 0, name)
            self.setItem(row, 1, count)
            choice = self.choices[label] = self._choice(label, label in unknown)
            self.setCellWidget(row, 2, choice)

    @property
    def open(self) -> list[str]:
        """Unknown labels that nothing was decided about."""
        return [label for label in self._unknown if self.choices[label].currentData() == UNDECIDED]

    @property
    def policy(self) -> LabelPolicy:
        """What was decided; labels that were not met are refused, or made where others are."""
        becomes = {label: choice.currentData() for label, choice in self.choices.items()}
        given = {label: to for label, to in becomes.items() if to not in (UNDECIDED, CREATE) and to != label}
        return LabelPolicy(given, "create" if CREATE in becomes.values() else "refuse")

    def becomes(self, label: str) -> str:
        """The id of the project's label that it becomes, or UNDECIDED, CREATE, SKIP."""
        choice = self.choices.get(label)
        return choice.currentData() if choice else self._ours(label)

    def colour_of(self, label: str) -> str:
        """The colour of what it becomes; "" where it is no label of the project's in use."""
        to = self.becomes(label)
        return next((each.colour for each in self._project if each.id == to), "")

    def decide_all(self, how: str) -> None:
        """Decide every open label at once: CREATE or SKIP."""
        for label in self.open:
            self.choices[label].setCurrentIndex(self.choices[label].findData(how))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row whose choice the keyboard is on comes into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Choice):
            self.scrollTo(self.indexAt(watched.pos()))
        return super().eventFilter(watched, event)

    def _choice(self, label: str, is_unknown: bool) -> Choice:
        box = Choice(self)
        box.setAccessibleName(tr("{0} becomes").format(label))
        box.setModel(self._rows_for(label, is_unknown))
        first = UNDECIDED if is_unknown else self._ours(label)
        box.setCurrentIndex(max(0, box.findData(self._decided.get(label, first))))
        box.setProperty("wrong", is_unknown and box.currentData() == UNDECIDED)
        box.setToolTip(box.currentText())  # which may have no room
        box.currentIndexChanged.connect(lambda _: self._decide(label, box))
        box.installEventFilter(self)
        return box

    def _ours(self, label: str) -> str:
        """The project's label of this name, the name itself where that label is not in use any more."""
        ours = self._called(label)
        return ours if ours in self._icons else label

    def _rows_for(self, label: str, is_unknown: bool) -> QStandardItemModel:
        """What can be chosen; the labels of a kind share it, as they may be hundreds."""
        kind = UNDECIDED if is_unknown else SKIP if self._ours(label) in self._icons else label
        if kind not in self._models:
            first = [(tr("Decide…"), UNDECIDED), (tr("A new label of this name"), CREATE)] if is_unknown else []
            if kind == label:  # one that is not in use any more
                first = [(label, label)]
            model = self._models[kind] = QStandardItemModel(self)
            for words, value in (*first, (tr("Nothing: its tags stay out"), SKIP)):
                model.appendRow(_item(words, value))
            for each in self._project:
                model.appendRow(_item(each.name, each.id, self._icons[each.id]))
        return self._models[kind]

    def _decide(self, label: str, box: Choice) -> None:
        self._decided[label] = box.currentData()
        box.setToolTip(box.currentText())
        box.setProperty("wrong", label in self._unknown and box.currentData() == UNDECIDED)
        box.style().polish(box)
        self.changed.emit()


def _item(words: str, value: str, icon: QIcon | None = None) -> QStandardItem:
    item = QStandardItem(words) if icon is None else QStandardItem(icon, words)
    item.setData(value, Qt.ItemDataRole.UserRole)
    return item
