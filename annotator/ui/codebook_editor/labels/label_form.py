"""All that a codebook says of one label, each in its field; nothing is written while one edits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.codebook import LABEL_KEYS, RESERVED_KEYS, Codebook, LabelDef
from annotator.model.codebook.tree import could_stand_below
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.codebook_editor.fields.attributes import AttributeRows
from annotator.ui.codebook_editor.fields.choices import ChoiceField
from annotator.ui.codebook_editor.fields.colours import ColourField
from annotator.ui.codebook_editor.fields.examples import ExampleRows
from annotator.ui.codebook_editor.fields.key_field import LabelKeyField
from annotator.ui.codebook_editor.fields.texts import (
    LineField,
    LinesField,
    WordingField,
    language_heads,
    mark_wrong,
)
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import mark, tr
from annotator.ui.words.span_words import label_words

UNIT_WORDS = {
    "clause": mark("a clause"),
    "quote": mark("a quotation"),
    "name": mark("a name"),
    "phrase": mark("a phrase"),
}
APPLIES_WORDS = {"span": mark("words of the text"), "document": mark("the article as a whole")}
CAPTION_WIDTH = 92


class LabelForm(QWidget):
    """``edited`` carries fields of LabelDef by name."""

    edited = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._codebook: Codebook | None = None
        self.label: LabelDef | None = None
        self.id = LineField(tr("Id"), self)
        self.id_says = toned("", "mute", self)
        self.names, self.short = WordingField(tr("Names"), parent=self), WordingField(tr("Short names"), parent=self)
        self.key, self.key_says = LabelKeyField(tr("Key"), self), toned("", "mute", self)
        self.group, self.under = ChoiceField(tr("Group"), parent=self), ChoiceField(tr("Under"), parent=self)
        self.unit = ChoiceField(tr("Unit"), [(each, tr(words)) for each, words in UNIT_WORDS.items()], self)
        applies = [(each, tr(words)) for each, words in APPLIES_WORDS.items()]
        self.applies_to = ChoiceField(tr("Applies to"), applies, self)
        self.colours = ColourField(self)
        self.definition = WordingField(tr("Definition"), 3, self)
        self.include, self.exclude = (LinesField(tr(each), 2, 14, self) for each in (mark("Include"), mark("Exclude")))
        self.examples, self.attributes = ExampleRows(tr("Examples"), self), AttributeRows(tr("Attributes"), self)
        self._fields: dict[str, Any] = {
            "id": self.id, "names": self.names, "short": self.short, "key": self.key, "group": self.group,
            "parent": self.under, "unit": self.unit, "applies_to": self.applies_to, "definition": self.definition,
            "include": self.include, "exclude": self.exclude, "examples": self.examples,
            "attributes": self.attributes,
        }  # fmt: skip
        for name, field in self._fields.items():
            field.edited.connect(lambda value, name=name: self.edited.emit({name: value}))
        self.colours.edited.connect(lambda pair: self.edited.emit({"colour_light": pair[0], "colour_dark": pair[1]}))
        self.id_says.setText(tr("the exported name; Rename… changes it"))
        self._lay_out()

    def show_label(self, label: LabelDef, codebook: Codebook, is_new: bool) -> None:
        """A label of the draft ``codebook``; of one that is in force the id is changed by a step of its own."""
        self.label, self._codebook = label, codebook
        self.id.setReadOnly(not is_new)
        self.id_says.setVisible(not is_new)
        self._offer(label, codebook)
        for name, field in self._fields.items():
            field.show_value(getattr(label, name))
        self.colours.show_colours(label, codebook)
        said = key_sentence(label, codebook)
        self.key_says.setText(said or tr("takes the selection, or its unit at the caret"))
        set_tone(self.key_says, "warn" if said else "mute")

    def mark(self, wrong: str) -> None:
        """Frame the one field that cannot be kept as it is; "" for none."""
        fields: Mapping[str, QWidget] = {**self._fields, "colour": self.colours.fields[0]}
        if self.label is not None and self._codebook is not None and key_sentence(self.label, self._codebook):
            wrong = wrong or "key"
        for name, field in fields.items():
            for part in _parts(field):
                mark_wrong(part, name == wrong)

    def _offer(self, label: LabelDef, codebook: Codebook) -> None:
        groups = [(each.id, each.name(self._language)) for each in codebook.groups]
        self.group.offer([("", tr("no group")), *groups])
        above = [(each.id, label_words(each)) for each in could_stand_below(codebook, label)]
        if label.parent and label.parent not in [each for each, _ in above]:
            above.append((label.parent, label.parent))
        self.under.offer([("", tr("no label")), *above])

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(9))
        grid.setColumnMinimumWidth(0, px(CAPTION_WIDTH))
        grid.setColumnStretch(1, 1)
        rows = (
            (tr("Id"), _row((self.id, 2), (self.id_says, 3))),
            ("", language_heads(self)),
            (tr("Names"), self.names),
            (tr("Short"), self.short),
            (tr("Key"), _row((self.key, 0), (self.key_says, 1))),
            (tr("Group"), _row((self.group, 1), (_word(tr("Under"), self), 0), (self.under, 1))),
            (tr("Unit"), _row((self.unit, 1), (_word(tr("Applies to"), self), 0), (self.applies_to, 1))),
            (tr("Colours"), self.colours),
            (tr("Definition"), self.definition),
            (tr("Include"), self.include),
            (tr("Exclude"), self.exclude),
            (tr("Examples"), self.examples),
            (tr("Attributes"), self.attributes),
        )
        for line, (words, part) in enumerate(rows):
            if words:  # none beside the languages, which head the fields below them
                caption = toned(words, "mute", self)
                caption.setContentsMargins(*pxs(0, 6, 0, 0))
                grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(part, QWidget):
                grid.addWidget(part, line, 1)
            else:
                grid.addLayout(part, line, 1)
        for each in (self.include, self.exclude):
            each.setPlaceholderText(tr("a line each"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.addLayout(grid)
        column.addStretch(1)


def key_sentence(label: LabelDef, codebook: Codebook) -> str:
    """Why a label cannot have its key; "" where it can."""
    key = label.key
    if not key:
        return ""
    if key in RESERVED_KEYS:
        return tr("The program takes {0} itself: press another one.").format(key.upper())
    if key not in LABEL_KEYS:
        return tr("{0} cannot be a key: press a digit, a letter, or one of - = `.").format(key)
    owner = next((each for each in codebook.labels if each.key == key and each.uuid != label.uuid), None)
    if owner is not None:
        return tr("{0} is the key of {1}: press another one.").format(key.upper(), label_words(owner))
    attribute = next((one.id for each in codebook.labels for one in each.attributes if one.key == key), "")
    return (
        tr("{0} is the key of the attribute {1}: press another one.").format(key.upper(), attribute)
        if attribute
        else ""
    )


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(8))
    for part, share in parts:
        row.addWidget(part, share)
    return row


def _word(words: str, parent: QWidget) -> QLabel:
    return toned(words, "mute", parent)


def _parts(field: QWidget) -> list[QWidget]:
    """What of a field is framed."""
    return list(field.parts.values()) if isinstance(field, WordingField) else [field]
