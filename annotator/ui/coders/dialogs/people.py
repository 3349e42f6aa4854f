"""Who something is for: coders to tick, and the names of new ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.ui.exporting.fields.tick_list import Tickable, TickList
from annotator.ui.looks.theme import px
from annotator.ui.words.language import tr

COMMAS = "，、;；"


class People(QWidget):
    changed = Signal()

    def __init__(self, names: Sequence[str], ticked: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = TickList((Tickable(each, each) for each in names), tr("Coders"), self)
        self.known.setVisible(bool(names))
        self.known.tick(ticked)
        self.new = QLineEdit(self)
        self.new.setPlaceholderText(tr("New coders, with commas between them"))
        self.new.setAccessibleName(tr("New coders, with commas between them"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.known)
        column.addWidget(self.new)
        self.setFocusProxy(self.known if names else self.new)
        self.known.changed.connect(self.changed)
        self.new.textChanged.connect(lambda _: self.changed.emit())

    @property
    def names(self) -> tuple[str, ...]:
        """Those ticked and then the new ones, each once."""
        typed = self.new.text()
        for each in COMMAS:
            typed = typed.replace(each, ",")
        new = (" ".join(each.split()) for each in typed.split(","))
        return tuple(dict.fromkeys((*self.known.ticked, *(each for each in new if each))))
