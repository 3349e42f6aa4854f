"""What the windows of this room add to the look of the dialogs of exchange, and the frame that these dialogs share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.exporting.fields.sheet import exchange_sheet
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import tr

MARGIN = 40
"""What is left of the window around a dialog."""


class TeamDialog(QDialog):
    """A dialog with a sentence at its foot, a button that agrees and one that leaves."""

    def __init__(self, title: str, agree: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setStyleSheet(exchange_sheet(theme))
        self.says = toned("", "mute", self)
        self.says.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.agree = QPushButton(agree, self)
        self.agree.setDefault(True)
        self.buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        self.leave = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.leave.setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that it is pressed on, and not the one that agrees."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def say(self, sentence: str, tone: str = "mute") -> None:
        """``warn`` is also told to who listens."""
        self.says.setText(sentence)
        set_tone(self.says, tone)
        if sentence and tone == "warn":
            announce(self.says, sentence)

    def fit(self, width: int, height: int) -> None:
        """As large as asked for, where the window has the room."""
        parent = self.parentWidget()
        room = parent.window().size() if parent else self.size()
        self.resize(min(width, room.width() - MARGIN), min(height, room.height() - MARGIN))

    def foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(self.says, 1)
        row.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def column(self) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(11))
        return column


def scrolled(page: QWidget, parent: QWidget) -> QScrollArea:
    """A form that can be higher than its dialog."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setObjectName("page")
    area.setWidget(page)
    return area
