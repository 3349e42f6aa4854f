"""Hands the desk's news on to the panels once the panes have answered the key: the text comes first."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, SignalInstance

from annotator.ui.desk.desk import Desk


class _Waiting(NamedTuple):
    """What is to be emitted, and which of the choices since the start it is; 0: none of them."""

    signal: SignalInstance
    news: tuple[object, ...]
    choice: int


class AfterPaint(QObject):
    """The desk's ``opened``, ``chosen`` and ``listed`` and the bridge's ``changed``, in their order, one turn later.

    An article whose texts have become others is opened once more, as the panels see it. Of the choices of one turn
    only the last is told. ``told`` follows when nothing waits any more: what a panel has kept until then it does once.
    """

    changed = Signal(object)
    opened = Signal(object)
    chosen = Signal(object)
    listed = Signal(object, object)
    told = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Waiting] = deque()
        self._bridge = desk.bridge
        self._choices = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.flush)
        for early, late in (
            (desk.bridge.changed, self.changed),
            (desk.opened, self.opened),
            (desk.reread, self.opened),
            (desk.listed, self.listed),
        ):
            early.connect(partial(self._keep, late))
        desk.chosen.connect(self._keep_choice)

    def flush(self) -> None:
        """Tell now what waits, for whoever is about to look at the panels; of a project that is closed nothing."""
        if self._bridge.is_closed:
            self._waiting.clear()
        if not self._waiting:
            return
        while self._waiting:
            signal, news, choice = self._waiting.popleft()
            if choice in (0, self._choices):
                signal.emit(*news)
        self.told.emit()
        # laid out before it is painted: else it is painted twice
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # pyright: ignore[reportArgumentType]

    def _keep_choice(self, span: object) -> None:
        self._choices += 1
        self._keep(self.chosen, span, choice=self._choices)

    def _keep(self, signal: SignalInstance, *news: object, choice: int = 0) -> None:
        self._waiting.append(_Waiting(signal, news, choice))
        self._soon.start(0)
