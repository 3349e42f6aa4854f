"""Examples of a label and what only seems to be one, in both scripts."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.model.codebook import Example
from annotator.ui.codebook_editor.fields.rows import Rows, remove_button
from annotator.ui.codebook_editor.fields.texts import LineField
from annotator.ui.looks.fonts import reading_font
from annotator.ui.looks.theme import px
from annotator.ui.words.language import tr

READING_PIXELS = 14
SIGN_WIDTH = 34


class ExampleRows(Rows):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, tr("+ Example"), parent)

    def new_thing(self) -> Example:
        return Example(True)

    def make_row(self, at: int) -> _ExampleRow:
        return _ExampleRow(self, at)

    def show_row(self, row: _ExampleRow, thing: Any) -> None:
        row.show_example(thing)


class _ExampleRow(QWidget):
    def __init__(self, rows: ExampleRows, at: int) -> None:
        super().__init__(rows)
        self.sign = QPushButton(self)
        self.sign.setCheckable(True)
        self.sign.setProperty("choice", True)
        self.sign.setFixedWidth(px(SIGN_WIDTH))
        self.sign.setToolTip(tr("Example or counterexample"))
        self.sign.clicked.connect(lambda is_bad: rows.put(at, good=not is_bad))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(self.sign)
        self.texts: dict[str, LineField] = {}
        for name, words, share in (("hans", tr("Simplified"), 3), ("hant", tr("Traditional"), 3), ("note", "", 2)):
            field = LineField(words or tr("Note on the example"), self)
            field.setPlaceholderText(words or tr("note"))
            if words:
                field.setFont(reading_font(name, px(READING_PIXELS)))
            field.edited.connect(lambda text, name=name: rows.put(at, **{name: text}))
            self.texts[name] = field
            row.addWidget(field, share)
        self.gone = remove_button(tr("Remove this example"), self)
        self.gone.clicked.connect(lambda: rows.remove(at))
        row.addWidget(self.gone)
        self.setFocusProxy(self.texts["hans"])

    def show_example(self, example: Example) -> None:
        self.sign.setText("✔" if example.good else "✘")
        self.sign.setAccessibleName(tr("Example") if example.good else tr("Counterexample"))
        self.sign.setChecked(not example.good)
        for name, field in self.texts.items():
            field.show_value(getattr(example, name))
            field.setToolTip(getattr(example, name))
