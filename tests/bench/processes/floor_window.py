"""The least that a window can be: two text panes, in their fonts, painted from SQLite, and nothing else."""

from __future__ import annotations

import sqlite3
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextEdit, QWidget


class Painted(QObject):
    """Ends the program once both panes have been painted."""

    def __init__(self, panes: list[QTextEdit]) -> None:
        super().__init__()
        self._left = {pane.viewport() for pane in panes}
        for viewport in self._left:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched in self._left:
            self._left.discard(watched)  # pyright: ignore[reportArgumentType]
            if not self._left:
                QApplication.exit(0)
        return False


application = QApplication([])
database = sqlite3.connect(sys.argv[1])
source, view = database.execute(
    "SELECT s.text, v.text FROM source s JOIN script_view v USING (article) LIMIT 1"
).fetchone()
window = QWidget()
layout = QHBoxLayout(window)
panes = [QTextEdit(), QTextEdit()]
for pane, text, family in zip(panes, (source, view), ("Noto Serif CJK SC", "Noto Serif CJK TC"), strict=True):
    font = QFont(family)
    font.setPixelSize(17)
    pane.setFont(font)
    pane.setReadOnly(True)
    pane.setPlainText(text)
    layout.addWidget(pane)
watch = Painted(panes)
window.resize(1400, 900)
window.show()
sys.exit(application.exec())
