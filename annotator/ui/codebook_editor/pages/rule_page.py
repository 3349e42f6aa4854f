"""The codebook's own name, the zones that are coded, and which spans may overlap."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.chrome.marks import toned
from annotator.ui.codebook_editor.draft import Draft
from annotator.ui.codebook_editor.faults import Fault
from annotator.ui.codebook_editor.fields.rows import Rows, remove_button
from annotator.ui.codebook_editor.fields.several import SeveralField
from annotator.ui.codebook_editor.fields.texts import LineField, WordingField, mark_wrong
from annotator.ui.codebook_editor.pages.page import Page
from annotator.ui.codebook_editor.pages.relation_page import label_choices
from annotator.ui.looks.theme import px
from annotator.ui.regions.kinds import KINDS
from annotator.ui.words.language import mark, tr


class Apart(NamedTuple):
    labels: tuple[str, ...]


class ApartRows(Rows):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, tr("+ Labels that never overlap"), parent)
        self.labels: tuple[tuple[str, str], ...] = ()

    def new_thing(self) -> Apart:
        return Apart(tuple(each for each, _ in self.labels[:2]))

    def make_row(self, at: int) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        several = SeveralField(tr("Never overlap"), tr("choose labels"), line)
        several.edited.connect(lambda labels: self.put(at, labels=labels))
        gone = remove_button(tr("Remove this rule"), line)
        gone.clicked.connect(lambda: self.remove(at))
        row.addWidget(several, 1)
        row.addWidget(gone)
        line.setFocusProxy(several)
        return line

    def show_row(self, row: Any, thing: Any) -> None:
        row.focusProxy().offer(self.labels)
        row.focusProxy().show_value(thing.labels)


class RulePage(Page):
    says = mark("What breaks a rule is pointed out while one codes, never forbidden.")

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.name, self.names = LineField(tr("Name of the codebook"), self), WordingField(tr("Names"), parent=self)
        self.zones = SeveralField(tr("What is coded"), tr("everything"), self)
        self.crossing = QCheckBox(tr("Tags may cross: overlap without one lying in the other"), self)
        self.apart = ApartRows(tr("Labels that never overlap"), self)
        self.zones.offer((each, tr(each)) for each in KINDS)
        self.name.edited.connect(lambda words: draft.put(name=words))
        self.names.edited.connect(lambda words: draft.put(names=words))
        self.zones.edited.connect(lambda zones: draft.put(zones=zones))
        self.crossing.clicked.connect(lambda may: draft.put(nesting=draft.codebook.nesting._replace(crossing=may)))
        self.apart.edited.connect(self._take)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(10))
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        rows = (
            (tr("Id"), self.name), (tr("Names"), self.names), (tr("What is coded"), self.zones),
            (tr("Overlap"), self.crossing), ("", self.apart),
        )  # fmt: skip
        for line, (words, part) in enumerate(rows):
            caption = toned(words, "mute", self)
            caption.setContentsMargins(0, 0 if part is self.crossing else 6, 0, 0)
            grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(part, line, 1)
        holder = QVBoxLayout()
        holder.addLayout(grid)
        self.column.addLayout(holder)
        self.column.addStretch(1)

    def show_page(self, fault: Fault | None) -> None:
        codebook = self.draft.codebook
        self.apart.labels = label_choices(codebook)
        self.name.show_value(codebook.name)
        self.names.show_value(codebook.names)
        self.zones.show_value(codebook.zones)
        self.crossing.setChecked(codebook.nesting.crossing)
        self.apart.show_value(tuple(Apart(each) for each in codebook.nesting.apart))
        mark_wrong(self.name, bool(fault and fault.page == "rules" and fault.field == "name"))
        mark_wrong(self.zones, bool(fault and fault.page == "rules" and fault.field == "zones"))

    def _take(self, rows: tuple[Apart, ...]) -> None:
        apart = tuple(each.labels for each in rows)
        self.draft.put(nesting=self.draft.codebook.nesting._replace(apart=apart))
