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
        says = toned(tr("Label Chinese news articles in both scripts, side by side."), "mute")
        self.banner = Banner(self)
        self.recent = QListWidget(self)
        self.recent.setAccessibleName(tr("Recent projects"))
        self.recent.setSpacing(2)
        for path in recent:
            self._add(Path(path))
        self.recent.itemActivated.connect(lambda item: self.project_wanted.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.recent.itemClicked.connect(lambda item: self.project_wanted.emit(item.data(Qt.ItemDataRole.UserRole)))
        nothing = toned(tr("No projects yet. Make one, or look at the sample."), "mute")
        nothing.setVisible(self.recent.count() == 0)
        self.recent.setVisible(self.recent.count() > 0)
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
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(toned(tr("Recent projects").upper(), "heading"))
        left.addWidget(nothing)
        left.addWidget(self.recent, 1)
        left.addStretch(0 if self.recent.count() else 1)
        body = QHBoxLayout()
        body.setSpacing(32)
        body.addLayout(left, 1)
        body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 30, 36, 30)
        column.setSpacing(6)
        column.addWidget(self.banner)
        column.addWidget(title)
        column.addWidget(says)
        column.addSpacing(18)
        column.addLayout(body, 1)
        sentence = missing_font_sentence()
        if sentence:
            self.banner.say(sentence, stays=True)

    def say(self, sentence: str) -> None:
        self.banner.say(sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.toLocalFile().endswith(".db") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.toLocalFile().endswith(".db")]
        if paths:
            self.project_wanted.emit(paths[0])

    def _add(self, path: Path) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        item.setToolTip(str(path))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{path.stem}, {path.parent}")
        item.setSizeHint(QSize(200, 50))
        self.recent.addItem(item)
        lines = QWidget(self.recent)
        lines.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(lines)
        column.setContentsMargins(10, 5, 10, 5)
        column.setSpacing(1)
        column.addWidget(QLabel(path.stem))
        column.addWidget(toned(str(path.parent), "mute"))
        self.recent.setItemWidget(item, lines)
