"""The groups of the codebook: families of labels that stand together."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model.codebook import Group
from annotator.ui.codebook_editor.draft import Draft
from annotator.ui.codebook_editor.faults import Fault
from annotator.ui.codebook_editor.fields.rows import Rows, remove_button
from annotator.ui.codebook_editor.fields.texts import LineField, WordingField, mark_wrong
from annotator.ui.codebook_editor.pages.page import Page
from annotator.ui.language import tr


class GroupRows(Rows):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, tr("+ Group"), parent, spacing=6)
        self.fault: Fault | None = None

    def new_thing(self) -> Group:
        taken = {each.id for each in self._things}
        return Group(next(name for number in range(1, 1000) if (name := f"group{number}") not in taken))

    def make_row(self, at: int) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        id_, names = LineField(tr("Id of the group"), line), WordingField(tr("Names of the group"), parent=line)
        id_.edited.connect(lambda words: self.put(at, id=words))
        names.edited.connect(lambda words: self.put(at, names=words))
        gone = remove_button(tr("Remove this group; its labels stay"), line)
        gone.clicked.connect(lambda: self.remove(at))
        row.addWidget(id_, 1)
        row.addWidget(names, 3)
        row.addWidget(gone)
        line.setFocusProxy(id_)
        return line

    def show_row(self, row: Any, thing: Any) -> None:
        row.focusProxy().show_value(thing.id)
        row.findChild(WordingField).show_value(thing.names)
        mark_wrong(row.focusProxy(), bool(self.fault and self.fault.thing == thing.id))


class GroupPage(Page):
    says = "Labels of one group stand together in every list; a colour that is proposed is near to its group's."

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.groups = GroupRows(tr("Groups"), self)
        self.groups.edited.connect(self._take)
        self.column.addWidget(self.groups)
        self.column.addStretch(1)

    def show_page(self, fault: Fault | None) -> None:
        self.groups.fault = fault if fault and fault.page == "groups" else None
        self.groups.show_value(self.draft.codebook.groups)

    def _take(self, groups: tuple[Group, ...]) -> None:
        """Labels follow a group that gets another id, and leave one that goes."""
        codebook = self.draft.codebook
        becomes: dict[str, str] = {}
        if len(groups) == len(codebook.groups):
            pairs = zip(codebook.groups, groups, strict=True)
            becomes = {old.id: new.id for old, new in pairs if old.id != new.id}
            if any(each.id in becomes for each in groups) or len({each.id for each in groups}) < len(groups):
                becomes = {}
        else:
            kept = {each.id for each in groups}
            becomes = {each.id: "" for each in codebook.groups if each.id not in kept}
        labels = tuple(each._replace(group=becomes.get(each.group, each.group)) for each in codebook.labels)
        self.draft.put(groups=groups, labels=labels)
