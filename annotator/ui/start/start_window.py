"""What opens without a project: the recent ones, a new one, one on the disk, or the sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from annotator.ui.chrome.banner import Banner
from annotator.ui.chrome.marks import toned
from annotator.ui.fonts import missing_font_sentence, ui_font
from annotator.ui.language import tr


class StartWindow(QWidget):
    """Says what is wanted; who opens it is the composition root."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    project_wanted = Signal(str)

    def __init__(self, recent: Sequence[str]) -> None:
        super().__init__()
        self.setWindowTitle("annotator")
        self.setAcceptDrops(True)
        self.resize(680, 440)
        title = QLabel("annotator", self)
        title.setFont(ui_font(26, bold=True))
        self.banner = Banner(self)
        self.recent = self._recent_list(recent)
        body = QHBoxLayout()
        body.setSpacing(32)
        body.addLayout(self._left(), 1)
        body.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 30, 36, 30)
        column.setSpacing(6)
        column.addWidget(self.banner)
        column.addWidget(title)
        column.addWidget(toned(tr("Label Chinese news articles in both scripts, side by side."), "mute"))
        column.addSpacing(18)
        column.addLayout(body, 1)
        sentence = missing_font_sentence()
        if sentence:
            self.banner.say(sentence, stays=True)

    def _recent_list(self, recent: Sequence[str]) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(tr("Recent projects"))
        made.setSpacing(2)
        for path in recent:
            _add(made, Path(path))
        for signal in (made.itemActivated, made.itemClicked):
            signal.connect(lambda item: self.project_wanted.emit(item.data(Qt.ItemDataRole.UserRole)))
        return made

    def _left(self) -> QVBoxLayout:
        nothing = toned(tr("No projects yet. Make one, or look at the sample."), "mute", self)
        nothing.setVisible(self.recent.count() == 0)
        self.recent.setVisible(self.recent.count() > 0)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(toned(tr("Recent projects").upper(), "heading"))
        left.addWidget(nothing)
        left.addWidget(self.recent, 1)
        left.addStretch(0 if self.recent.count() else 1)
        return left

    def _buttons(self) -> QVBoxLayout:
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for text, signal in (
            (tr("New project…"), self.new_wanted),
            (tr("Open project…"), self.open_wanted),
            (tr("Try the sample"), self.sample_wanted),
        ):
            button = QPushButton(text, self)
            button.setMinimumWidth(170)
            button.clicked.connect(signal)
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    def say(self, sentence: str) -> None:
        self.banner.say(sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.toLocalFile().endswith(".db") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.toLocalFile().endswith(".db")]
        if paths:
            self.project_wanted.emit(paths[0])


def _add(recent: QListWidget, path: Path) -> None:
    """A project as two lines: its name, and where it is."""
    item = QListWidgetItem()
    item.setData(Qt.ItemDataRole.UserRole, str(path))
    item.setToolTip(str(path))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{path.stem}, {path.parent}")
    item.setSizeHint(QSize(200, 50))
    recent.addItem(item)
    lines = QWidget(recent)
    lines.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    column = QVBoxLayout(lines)
    column.setContentsMargins(10, 5, 10, 5)
    column.setSpacing(1)
    column.addWidget(QLabel(path.stem))
    column.addWidget(toned(str(path.parent), "mute"))
    recent.setItemWidget(item, lines)
