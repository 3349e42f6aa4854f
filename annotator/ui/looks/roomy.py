"""How large a dialog opens: as large as it was drawn up, times the size of the interface, as far as there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from annotator.ui.looks.theme import px


def roomy(dialog: QWidget, width: int, height: int) -> QSize:
    """``width`` and ``height`` at 100 %; what is added at more is no more than the screen or the window behind has."""
    asked, window = QSize(width, height), dialog.parentWidget()
    room = dialog.screen().availableGeometry().size()
    if window is not None:
        room = room.expandedTo(window.window().size())
    return QSize(px(width), px(height)).boundedTo(room.expandedTo(asked))
