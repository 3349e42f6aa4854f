"""The least that a window can be: two reading panes painted from SQLite, and nothing else.

A reading pane is a read-only QTextEdit with a transparent base, its script's font and 190 % line height: without
these there is nothing that spans could be painted under.
"""

from __future__ import annotations

import sqlite3
import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCursor
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
    palette = pane.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    pane.setPalette(palette)
    pane.setPlainText(text)
    whole, lines = QTextCursor(pane.document()), QTextBlockFormat()
    whole.select(QTextCursor.SelectionType.Document)
    lines.setLineHeight(190, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    whole.mergeBlockFormat(lines)
    layout.addWidget(pane)
watch = Painted(panes)
window.resize(1400, 900)
window.show()
sys.exit(application.exec())
