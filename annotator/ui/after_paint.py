"""Hands the desk's news on to the panels once the panes have answered the key: the text comes first."""

from __future__ import annotations

from collections import deque
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from annotator.ui.desk import Desk


class AfterPaint(QObject):
    """The desk's ``opened``, ``chosen`` and ``listed`` and the bridge's ``changed``, in their order, one turn later.

    An article whose texts have become others is opened once more, as the panels see it.
    """

    changed = Signal(object)
    opened = Signal(object)
    chosen = Signal(object)
    listed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[SignalInstance, tuple[object, ...]]] = deque()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.flush)
        for early, late in (
            (desk.bridge.changed, self.changed),
            (desk.opened, self.opened),
            (desk.reread, self.opened),
            (desk.chosen, self.chosen),
            (desk.listed, self.listed),
        ):
            early.connect(partial(self._keep, late))

    def flush(self) -> None:
        """Tell now what waits: for whoever is about to look at the panels."""
        while self._waiting:
            signal, news = self._waiting.popleft()
            signal.emit(*news)

    def _keep(self, signal: SignalInstance, *news: object) -> None:
        self._waiting.append((signal, news))
        self._soon.start(0)
