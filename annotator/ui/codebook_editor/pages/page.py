"""What the pages beside the labels have in common: a sentence, and below it fields that scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.chrome.marks import toned
from annotator.ui.codebook_editor.draft import Draft
from annotator.ui.codebook_editor.faults import Fault
from annotator.ui.looks.theme import px, pxs
from annotator.ui.words.language import tr


class Page(QWidget):
    """``show_page`` shows the draft as it is, and marks what of it cannot be kept."""

    says = ""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.inner = QWidget(self)
        self.inner.setObjectName("page")
        self.column = QVBoxLayout(self.inner)
        self.column.setContentsMargins(*pxs(16, 16, 16, 16))
        self.column.setSpacing(px(12))
        says = toned(tr(self.says), "mute", self.inner)
        says.setWordWrap(True)
        self.column.addWidget(says)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_page(self, fault: Fault | None) -> None:
        raise NotImplementedError

    def set_may_edit(self, may_edit: bool) -> None:
        self.inner.setEnabled(may_edit)
