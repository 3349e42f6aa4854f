"""An export is chosen: what is asked on the left, what comes of it on the right; nothing is written from here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.background import Asking
from annotator.ui.chrome.marks import toned
from annotator.ui.exporting.export_form import ExportForm, Project
from annotator.ui.exporting.fields.sheet import exchange_sheet
from annotator.ui.exporting.fields.sides import Sides
from annotator.ui.exporting.offered import Offered
from annotator.ui.exporting.preview_pane import PreviewPane
from annotator.ui.exporting.wish import ExportWish
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.words.language import tr

WIDTH, HEIGHT, FORM_WIDTH = 990, 660, 424
MARGIN, SPARE = 40, 12
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
        leave = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.choices.changed.connect(self._follow)
        self.choices.appeared.connect(self._bring_into_sight)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self.preview.came.connect(self._judge)
        self.finished.connect(lambda _: self.preview.stop())
        self.choices.fill(wish)
        room = parent.window().size()
        self.resize(min(px(WIDTH), room.width() - MARGIN), min(px(HEIGHT), room.height() - MARGIN))

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
        able = self.choices.form.able and not self.choices.missing and not self.preview.why_nothing
        self.agree.setEnabled(able and (self.preview.is_waiting or not self.preview.is_refused))

    def _bring_into_sight(self, field: QWidget) -> None:
        """A field that is new there, without the one at hand going out of sight."""
        self.area.ensureWidgetVisible(field, 0, SPARE)
        self._follow_focus(None, self.focusWidget())

    def _follow_focus(self, _: QWidget | None, field: QWidget | None) -> None:
        """The field that the keyboard is on is in sight, also where its key was pressed."""
        if field is not None and self.choices.isAncestorOf(field):
            self.area.ensureWidgetVisible(field, 0, SPARE)

    def _lay_out(self) -> None:
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(16, 16, 16, 16))
        column.setSpacing(px(12))
        column.addWidget(Sides(self.area, FORM_WIDTH, self.preview, self), 1)
        column.addWidget(self.says)
        column.addWidget(self.buttons)
