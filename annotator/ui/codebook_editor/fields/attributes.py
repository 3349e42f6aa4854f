"""What else is said of a label's spans: attributes, each with its kind, key, values and their names."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.model.codebook import ATTRIBUTE_KINDS, Attribute, Wording
from annotator.ui.chrome.marks import toned
from annotator.ui.codebook_editor.fields.choices import ChoiceField
from annotator.ui.codebook_editor.fields.key_field import LabelKeyField
from annotator.ui.codebook_editor.fields.rows import NamedRows, Rows, remove_button
from annotator.ui.codebook_editor.fields.texts import LineField, WordingField
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import mark, tr

KIND_WORDS = {
    "": mark("by values"),
    "choice": mark("one of"),
    "choices": mark("several of"),
    "yesno": mark("yes or no"),
    "text": mark("text"),
    "number": mark("number"),
}
CAPTION_WIDTH = 62


class Value(NamedTuple):
    stored: str
    names: Wording


class ValueRows(NamedRows):
    """The values of one attribute with their names."""

    word, word_says, names_say, remove_says = (
        "stored",
        mark("Value"),
        mark("Names of the value"),
        mark("Remove this value"),
    )

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, tr("+ Value"), parent)

    def new_thing(self) -> Value:
        taken = {each.stored for each in self._things}
        return Value(next(name for number in range(1, 1000) if (name := f"value{number}") not in taken), {})


class AttributeRows(Rows):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, tr("+ Attribute"), parent, spacing=8)

    def new_thing(self) -> Attribute:
        taken = {each.id for each in self._things}
        names = (f"attribute{number}" for number in range(1, 1000))
        return Attribute(next(name for name in names if name not in taken), kind="yesno")

    def make_row(self, at: int) -> _AttributeCard:
        return _AttributeCard(self, at)

    def show_row(self, row: _AttributeCard, thing: Any) -> None:
        row.show_attribute(thing)


class _AttributeCard(QFrame):
    def __init__(self, rows: AttributeRows, at: int) -> None:
        super().__init__(rows)
        self.setObjectName("card")
        self._rows, self._at = rows, at
        self.id = LineField(tr("Id of the attribute"), self)
        self.kind = ChoiceField(tr("Kind"), [(each, tr(KIND_WORDS[each])) for each in ("", *ATTRIBUTE_KINDS)], self)
        self.key = LabelKeyField(tr("Key of the attribute"), self)
        self.default = LineField(tr("Default"), self)
        self.default.setPlaceholderText(tr("nothing"))
        self.default.setMinimumWidth(px(76))
        self.names = WordingField(tr("Names of the attribute"), parent=self)
        self.definition = WordingField(tr("Definition of the attribute"), 2, self)
        self.values = ValueRows(tr("Values"), self)
        for name in ("id", "kind", "key", "names", "definition"):
            getattr(self, name).edited.connect(lambda value, name=name: rows.put(at, **{name: value}))
        self.default.edited.connect(lambda words: rows.put(at, default=words or None))
        self.values.edited.connect(self._take_values)
        self._lay_out()
        self.setFocusProxy(self.id)

    def show_attribute(self, attribute: Attribute) -> None:
        for name in ("id", "kind", "key", "names", "definition"):
            getattr(self, name).show_value(getattr(attribute, name))
        self.default.show_value(attribute.default or "")
        has_values = attribute.form in ("choice", "choices") or bool(attribute.values)
        for part in (self.values, self._values_word):
            part.setVisible(has_values)
        shown = tuple(Value(each, attribute.value_names.get(each, {})) for each in attribute.values)
        self.values.show_value(shown)

    def _take_values(self, values: tuple[Value, ...]) -> None:
        names = {each.stored: each.names for each in values if each.names}
        self._rows.put(self._at, values=tuple(each.stored for each in values), value_names=names)

    def _lay_out(self) -> None:
        gone = remove_button(tr("Remove this attribute"), self)
        gone.clicked.connect(lambda: self._rows.remove(self._at))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(self.id, 2)
        head.addWidget(self.kind, 1)
        head.addWidget(toned(tr("key"), "mute", self))
        head.addWidget(self.key)
        head.addWidget(toned(tr("default"), "mute", self))
        head.addWidget(self.default, 1)
        head.addWidget(gone)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnMinimumWidth(0, px(CAPTION_WIDTH))
        grid.setColumnStretch(1, 1)
        for row, (words, part) in enumerate(
            ((tr("names"), self.names), (tr("meaning"), self.definition), (tr("values"), self.values))
        ):
            caption = toned(words, "mute", self)
            caption.setContentsMargins(*pxs(0, 6, 0, 0))
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(part, row, 1)
            if part is self.values:
                self._values_word = caption
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(12, 10, 10, 10))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addLayout(grid)
