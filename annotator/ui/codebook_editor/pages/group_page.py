"""The groups of the codebook: families of labels that stand together."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model.codebook import Group
from annotator.ui.chrome.marks import toned
from annotator.ui.codebook_editor.draft import Draft
from annotator.ui.codebook_editor.faults import Fault
from annotator.ui.codebook_editor.fields.rows import NamedRows
from annotator.ui.codebook_editor.fields.texts import language_heads, mark_wrong
from annotator.ui.codebook_editor.pages.page import Page
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import Space, TextSize, px
from annotator.ui.words.language import mark, tr

REMOVE_WIDTH = 24
"""Pixels of the button that takes a row away."""


class GroupRows(NamedRows):
    word_says, names_say = mark("Id of the group"), mark("Names of the group")
    remove_says = mark("Remove this group; its labels stay")

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, tr("+ Group"), parent, spacing=6)
        self.fault: Fault | None = None

    def new_thing(self) -> Group:
        taken = {each.id for each in self._things}
        return Group(next(name for number in range(1, 1000) if (name := f"group{number}") not in taken))

    def show_row(self, row: Any, thing: Any) -> None:
        super().show_row(row, thing)
        mark_wrong(row.focusProxy(), bool(self.fault and self.fault.thing == thing.id))


class GroupPage(Page):
    says = mark("Labels of one group stand together in every list; a colour that is proposed is near to its group's.")

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.groups = GroupRows(tr("Groups"), self)
        self.groups.edited.connect(self._take)
        table = QVBoxLayout()
        table.setSpacing(px(Space.TIGHT))
        table.addLayout(self._heads())
        table.addWidget(self.groups)
        self.column.addLayout(table)
        self.column.addStretch(1)

    def _heads(self) -> QHBoxLayout:
        """Over the fields of the rows: the id, and the languages."""
        heads, word = QHBoxLayout(), toned(tr("Id"), "faint", self)
        word.setFont(ui_font(TextSize.CAPTION))
        heads.setSpacing(px(Space.SNUG))
        heads.addWidget(word, 1)
        heads.addWidget(language_heads(self), 3)
        heads.addSpacing(px(Space.SNUG) + px(REMOVE_WIDTH))
        return heads

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
