"""Another coder has sat down: what the one before looked at is not for them to see unasked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.ui.desk.desk import Desk


class OtherCoder(QObject):
    """``sat_down`` comes once for each, when their first article is on the desk."""

    sat_down = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._coder = desk, desk.session.coder
        desk.opened.connect(self._look)

    def _look(self) -> None:
        if self._coder != self._desk.session.coder:
            self._coder = self._desk.session.coder
            self.sat_down.emit()
