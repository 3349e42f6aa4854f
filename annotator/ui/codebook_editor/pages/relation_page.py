"""The kinds of relations: from which labels to which, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.model.codebook import MADE, Codebook, RelationDef
from annotator.ui.chrome.marks import toned
from annotator.ui.codebook_editor.draft import Draft
from annotator.ui.codebook_editor.faults import Fault
from annotator.ui.codebook_editor.fields.choices import ChoiceField
from annotator.ui.codebook_editor.fields.rows import Rows, remove_button
from annotator.ui.codebook_editor.fields.several import SeveralField
from annotator.ui.codebook_editor.fields.texts import LineField, WordingField, mark_wrong
from annotator.ui.codebook_editor.pages.page import Page
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import mark, tr
from annotator.ui.words.span_words import label_words

MADE_WORDS = {"hand": mark("by hand"), "proposed": mark("proposed"), "derived": mark("derived")}
FIELDS = ("id", "made", "from_labels", "to_labels", "names", "definition")
PLACES = {"from": "from_labels", "to": "to_labels"}


class RelationRows(Rows):
    def __init__(self, name: str, new_uuid: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(name, tr("+ Relation"), parent, spacing=10)
        self._new_uuid = new_uuid
        self.labels: tuple[tuple[str, str], ...] = ()
        self.fault: Fault | None = None

    def new_thing(self) -> RelationDef:
        taken = {each.id for each in self._things}
        return RelationDef(self._new_uuid(), next(n for at in range(1, 1000) if (n := f"relation{at}") not in taken))

    def make_row(self, at: int) -> _RelationCard:
        return _RelationCard(self, at)

    def show_row(self, row: _RelationCard, thing: Any) -> None:
        row.show_relation(thing, self.labels)
        fault = self.fault if self.fault and self.fault.thing == thing.id else None
        wrong = PLACES.get(fault.field, fault.field) if fault else ""
        for name in ("id", "made", "from_labels", "to_labels"):
            mark_wrong(getattr(row, name), name == wrong)


class _RelationCard(QFrame):
    def __init__(self, rows: RelationRows, at: int) -> None:
        super().__init__(rows)
        self.setObjectName("card")
        self.id = LineField(tr("Id of the relation"), self)
        self.made = ChoiceField(tr("Made"), [(each, tr(MADE_WORDS[each])) for each in MADE], self)
        self.from_labels = SeveralField(tr("From"), tr("choose labels"), self)
        self.to_labels = SeveralField(tr("To"), tr("choose labels"), self)
        self.names = WordingField(tr("Names of the relation"), parent=self)
        self.definition = WordingField(tr("Definition of the relation"), 2, self)
        for name in FIELDS:
            getattr(self, name).edited.connect(lambda value, name=name: rows.put(at, **{name: value}))
        gone = remove_button(tr("Remove this relation"), self)
        gone.clicked.connect(lambda: rows.remove(at))
        self._lay_out(gone)
        self.setFocusProxy(self.id)

    def show_relation(self, relation: RelationDef, labels: tuple[tuple[str, str], ...]) -> None:
        self.from_labels.offer(labels)
        self.to_labels.offer(labels)
        for name in FIELDS:
            getattr(self, name).show_value(getattr(relation, name))

    def _lay_out(self, gone: QToolButton) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.id, 2)
        head.addWidget(self.made, 1)
        head.addWidget(gone)
        ends = QHBoxLayout()
        ends.setSpacing(px(8))
        ends.addWidget(self.from_labels, 1)
        ends.addWidget(toned("→", "mute", self))
        ends.addWidget(self.to_labels, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnMinimumWidth(0, 62)
        grid.setColumnStretch(1, 1)
        for line, (words, part) in enumerate(
            ((tr("Links"), ends), (tr("Names"), self.names), (tr("Definition"), self.definition))
        ):
            caption = toned(words, "mute", self)
            caption.setContentsMargins(*pxs(0, 6, 0, 0))
            grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(part, line, 1) if isinstance(part, QWidget) else grid.addLayout(part, line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(12, 10, 10, 10))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addLayout(grid)


class RelationPage(Page):
    says = mark("A relation links a tag of one label with a tag of another: drawn by hand, proposed, or derived.")

    def __init__(self, draft: Draft, new_uuid: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.relations = RelationRows(tr("Relations"), new_uuid, self)
        self.relations.edited.connect(lambda relations: draft.put(relations=relations))
        self.column.addWidget(self.relations)
        self.column.addStretch(1)

    def show_page(self, fault: Fault | None) -> None:
        codebook = self.draft.codebook
        self.relations.labels = label_choices(codebook)
        self.relations.fault = fault if fault and fault.page == "relations" else None
        self.relations.show_value(codebook.relations)


def label_choices(codebook: Codebook) -> tuple[tuple[str, str], ...]:
    """The labels in use that stand on spans: their ids, and what they are called."""
    return tuple((each.id, label_words(each)) for each in codebook.active if each.applies_to == "span")
