"""What is compared: whose codings, of which labels and articles, and how edges and intervals are counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.session.codebooks import versions
from annotator.session.people.coders import layers
from annotator.session.session import Session
from annotator.ui.chrome.marks import toned
from annotator.ui.exporting.fields.rows import combo, form_rows, number
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import mark, titled, tr, unmarked

if TYPE_CHECKING:
    from annotator.session.agreement.codings import Asked

WIDTH, ROW, LEAST_ROWS = 232, 23, 3
DRAWS, MOST_DRAWS, DRAWS_STEP, TOLERANCE, MOST_TOLERANCE = 1_000, 20_000, 500, 2, 999


class Ticks(QListWidget):
    """Things of which some are wanted; ``changed`` is said when a tick was put or taken."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ticks")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.itemChanged.connect(lambda _: self.changed.emit())

    def fill(self, things: Sequence[tuple[str, str]]) -> None:
        """(what is asked for, what is read); what is new is ticked, the rest stays as it was."""
        was = {str(item.data(Qt.ItemDataRole.UserRole)): item.checkState() for item in self._items()}
        if [*was] == [value for value, _ in things]:
            return
        self.blockSignals(True)
        self.clear()
        for value, words in things:
            item = QListWidgetItem(words, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setToolTip(words)
            item.setSizeHint(QSize(80, px(ROW)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(was.get(value, Qt.CheckState.Checked))
        self.blockSignals(False)
        self.setMaximumHeight(self.sizeHint().height())

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        )

    @property
    def are_all(self) -> bool:
        return len(self.ticked) == self.count()

    def tick_all(self, *, ticked: bool) -> None:
        """In one step: heard once."""
        self.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), max(LEAST_ROWS, self.count()) * px(ROW) + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, LEAST_ROWS * px(ROW) + 10)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(at) for at in range(self.count())]


class OptionsPanel(QScrollArea):
    """``changed`` is said whenever something else is asked for."""

    changed = Signal()

    def __init__(self, session: Session, faces: LabelFaces, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.coders, self.labels = Ticks(tr("Coders"), self), Ticks(tr("Labels"), self)
        self.status = combo((("done", "done"), ("all", mark("begun or done"))), self.changed.emit, self)
        self.version = combo((("", mark("any version")),), self.changed.emit, self)
        self.tolerance = number(0, MOST_TOLERANCE, self.changed.emit, self)
        self.draws = number(0, MOST_DRAWS, self.changed.emit, self)
        self._settle()
        self._lay_out()
        self.read(faces)
        for each in (self.coders, self.labels):
            each.changed.connect(self.changed)

    def read(self, faces: LabelFaces) -> None:
        """The project's coders, labels and versions as they are now; what was chosen stays."""
        self.coders.fill([(each.name, each.name) for each in layers(self._session) if each.kind == "hand"])
        of_spans = [each for each in self._session.codebook.labels if each.applies_to == "span" and not each.retired]
        self.labels.fill([(each.id, faces[each.uuid].name) for each in of_spans])
        chosen = self.version.currentData()
        self.version.blockSignals(True)
        self.version.clear()
        self.version.addItem(tr("any version"), "")
        for each in reversed(versions(self._session)):
            self.version.addItem(tr("version {0}").format(each.number), str(each.number))
        self.version.setCurrentIndex(max(0, self.version.findData(chosen)))
        self.version.blockSignals(False)

    @property
    def refusal(self) -> str:
        """Why nothing can be counted with these choices; "" where it can."""
        if self.coders.count() > 1 and len(self.coders.ticked) < 2:
            return tr("Agreement is between two coders or more: tick them at the left.")
        if self.labels.count() and not self.labels.ticked:
            return tr("Tick at the left the labels to compare.")
        return ""

    @property
    def asked(self) -> Asked:
        from annotator.session.agreement.codings import Asked

        version = str(self.version.currentData() or "")
        return Asked(
            () if self.coders.are_all else self.coders.ticked,
            () if self.labels.are_all else self.labels.ticked,
            int(version) if version else None,
            str(self.status.currentData()),
            self.tolerance.value(),
        )

    def _settle(self) -> None:
        for box, value, step in ((self.tolerance, TOLERANCE, 1), (self.draws, DRAWS, DRAWS_STEP)):
            box.setKeyboardTracking(False)
            box.blockSignals(True)
            box.setValue(value)
            box.setSingleStep(step)
            box.blockSignals(False)
        self.tolerance.setToolTip(tr("Characters that an edge may be off, in the measure that allows for it"))
        self.draws.setToolTip(tr("Draws of articles for the 95% intervals; 0 for none"))
        self.status.setToolTip(tr("Articles that their coders are done with, or all that they have begun"))
        self.version.setToolTip(tr("Only what was coded under this version of the codebook"))

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(*pxs(16, 12, 12, 12))
        column.setSpacing(px(6))
        for title, ticks in ((tr("Coders"), self.coders), (tr("Labels"), self.labels)):
            column.addLayout(self._head(title, ticks))
            column.addWidget(ticks, 1)
            ticks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            column.addSpacing(px(6))
        rows = form_rows()
        rows.setHorizontalSpacing(px(8))
        for name, field in (
            (tr("&Articles"), self.status), (tr("Code&book"), self.version), (tr("&Tolerance"), self.tolerance),
            (tr("&Draws"), self.draws),
        ):  # fmt: skip
            rows.addRow(name, field)
            field.setAccessibleName(unmarked(name))
            field.setMinimumWidth(60)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        column.addLayout(rows)
        column.addStretch(0)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(px(WIDTH))

    def _head(self, title: str, ticks: Ticks) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(toned(title, "heading", self), 1)
        for words, ticked in ((tr("all"), True), (tr("none of them"), False)):
            button = QPushButton(words, self)
            button.setObjectName("quiet")
            button.setAutoDefault(False)
            button.setAccessibleName(titled(title, words))
            button.clicked.connect(lambda _=False, t=ticked: ticks.tick_all(ticked=t))
            row.addWidget(button)
        return row
