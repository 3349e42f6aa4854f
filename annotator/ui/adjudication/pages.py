"""The pages that stand in the place of the articles: what is about to be shown, and that there is nothing yet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.adjudication.words import NOBODY, NOBODY_HELP, WARNING, WARNING_NAMES
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, px
from annotator.ui.words.language import tr

TEXT_WIDTH = 460


class WarningPage(QWidget):
    """Says, a coder's first time, whose work is about to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(tr("Show it"), self)
        self.button.setDefault(True)
        self.close_button = QPushButton(tr("Close"), self)
        for each in (self.button, self.close_button):
            each.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        _fill(self, tr("What others have coded"), (tr(WARNING), tr(WARNING_NAMES)), row)


class NobodyPage(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _fill(self, tr(NOBODY), (tr(NOBODY_HELP),))


def _fill(page: QWidget, head: str, sentences: tuple[str, ...], row: QHBoxLayout | None = None) -> None:
    middle = QWidget(page)
    middle.setFixedWidth(px(TEXT_WIDTH))
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(10))
    title = toned(head, "", page)
    title.setFont(ui_font(TextSize.HEADING, bold=True))
    for each in (title, *(toned(one, "mute", page) for one in sentences)):
        each.setWordWrap(True)
        column.addWidget(each)
    if row is not None:
        column.addSpacing(px(8))
        column.addLayout(row)
    whole = QVBoxLayout(page)
    whole.addStretch(2)
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(middle)
    across.addStretch(1)
    whole.addLayout(across)
    whole.addStretch(3)
