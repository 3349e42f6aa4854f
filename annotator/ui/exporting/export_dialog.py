"""An export is chosen: what is asked on the left, what comes of it on the right; nothing is written from here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
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

from annotator.ui.announce import announce
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import toned
from annotator.ui.exporting.export_form import ExportForm, Project
from annotator.ui.exporting.fields.sheet import exchange_sheet
from annotator.ui.exporting.offered import Offered
from annotator.ui.exporting.preview_pane import PreviewPane
from annotator.ui.exporting.wish import ExportWish
from annotator.ui.language import tr
from annotator.ui.theme import Theme

WIDTH, HEIGHT, FORM_WIDTH = 920, 640, 372
MARGIN = 40
"""What is left of the window around the dialog."""


class ExportDialog(QDialog):
    """``wanted`` carries the wish and its format when Export is pressed; the dialog stays until ``done``."""

    wanted = Signal(object, object)

    def __init__(
        self, project: Project, offered: Sequence[Offered], wish: ExportWish, asking: Asking, theme: Theme,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setStyleSheet(exchange_sheet(theme))
        self.choices = ExportForm(project, offered, theme, self)
        self.preview = PreviewPane(asking, self)
        self.says = toned("", "warn", self)
        self.says.setWordWrap(True)
        self.says.hide()
        self.buttons = QDialogButtonBox(self)
        self.agree = QPushButton(tr("&Export…"), self)
        self.agree.setDefault(True)
        self.buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.choices.changed.connect(self._follow)
        self.choices.unfolded.connect(self._show_more)
        self.preview.came.connect(self._judge)
        self.finished.connect(lambda _: self.preview.stop())
        self.choices.fill(wish)
        room = parent.window().size()
        self.resize(min(WIDTH, room.width() - MARGIN), min(HEIGHT, room.height() - MARGIN))

    def accept(self) -> None:
        """Ask for the file and write, which whoever listens does; ``done`` closes the dialog when it is written."""
        if self.agree.isEnabled():
            self.refuse("")
            self.wanted.emit(self.choices.wish, self.choices.form)

    def refuse(self, sentence: str) -> None:
        self.says.setText(sentence)
        self.says.setVisible(bool(sentence))
        if sentence:
            announce(self.says, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choices.format.setFocus()

    def _follow(self) -> None:
        missing = self.choices.missing
        self.refuse(missing)
        if not missing:
            self.preview.want(self.choices.wish, self.choices.form)
        self._judge()

    def _judge(self) -> None:
        able = self.choices.form.able and not self.choices.missing
        self.agree.setEnabled(able and (self.preview.is_waiting or not self.preview.is_refused))

    def _show_more(self) -> None:
        """What was unfolded comes into sight."""
        self.area.ensureWidgetVisible(self.choices.scope, 0, self.area.height() // 2)

    def _lay_out(self) -> None:
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFixedWidth(FORM_WIDTH)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.choices)
        sides = QHBoxLayout()
        sides.setSpacing(18)
        sides.addWidget(self.area)
        sides.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addWidget(self.says)
        column.addWidget(self.buttons)
