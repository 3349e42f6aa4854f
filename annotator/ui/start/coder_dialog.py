"""Who is coding: asked once, in the first window of a project."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import tr


class CoderDialog(QDialog):
    """Offers the project's coders, or takes a new name; the name stands in every span they make."""

    def __init__(self, known: Sequence[str], proposed: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Who is coding?"))
        question = QLabel(tr("Your name, as it shall stand beside your work:"), self)
        self.box = QComboBox(self)
        self.box.setEditable(True)
        self.box.addItems(list(known))
        self.box.setMinimumWidth(px(360))
        self.box.setCurrentText(known[0] if known else proposed)
        self.box.setAccessibleName(question.text())
        hint = QLabel(tr("Each coder's tags are their own: nobody sees or changes another's."), self)
        hint.setProperty("tone", "mute")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Begin"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.box.editTextChanged.connect(lambda: self.ok.setEnabled(bool(self.name)))
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        for part in (question, self.box, hint, buttons):
            column.addWidget(part)
        self.ok.setEnabled(bool(self.name))
        edit = self.box.lineEdit()
        if edit is not None:
            edit.selectAll()

    @property
    def name(self) -> str:
        return " ".join(self.box.currentText().split())
