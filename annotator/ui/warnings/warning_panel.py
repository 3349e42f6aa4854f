"""The dock of the article's warnings and questions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.after_paint import AfterPaint
from annotator.ui.desk import Desk
from annotator.ui.labels import LabelFaces
from annotator.ui.theme import Theme
from annotator.ui.warnings.warning_work import WarningWork


class WarningPanel(QWidget):
    """``counted`` carries how many warnings the article has; ``back`` asks for the focus to return to the text."""

    counted = Signal(int)
    back = Signal()

    def __init__(self, desk: Desk, work: WarningWork, news: AfterPaint, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None: ...
