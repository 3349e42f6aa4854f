"""Ctrl and the wheel, or two fingers that spread, as whole steps of the text's size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

_NOTCH = 120
"""What Qt reports for one notch of a wheel, in eighths of a degree; touchpads report parts of it."""
_PINCH = 0.08
"""So much larger with two fingers is one step."""


class Steps:
    """Adds parts of a step up; what turns back begins anew."""

    def __init__(self) -> None:
        self._left = 0.0

    def of_wheel(self, event: QWheelEvent) -> int:
        """Whole steps of an event, up is larger; none of a touchpad that runs on after the fingers have left it."""
        if event.phase() == Qt.ScrollPhase.ScrollMomentum:
            return 0
        return self._take(event.angleDelta().y() / _NOTCH)

    def of_pinch(self, value: float) -> int:
        """The same of a gesture that tells how much of its size it adds."""
        return self._take(value / _PINCH)

    def _take(self, part: float) -> int:
        if part * self._left < 0:
            self._left = 0.0
        self._left += part
        whole = int(self._left)
        self._left -= whole
        return whole
