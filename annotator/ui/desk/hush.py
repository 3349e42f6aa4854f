"""What was said of an earlier command goes when something else is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, SignalInstance

if TYPE_CHECKING:
    from annotator.ui.desk.desk import Desk


class Hush(QObject):
    """Takes the desk's sentence away at the first of ``changes`` behind the command that said it."""

    def __init__(self, desk: Desk, *changes: SignalInstance) -> None:
        super().__init__(desk)
        self._desk = desk
        self._is_old = False
        self._ages = QTimer(self)
        self._ages.setSingleShot(True)
        self._ages.setInterval(0)
        self._ages.timeout.connect(self._age)
        desk.said.connect(self._hear)
        for signal in changes:
            signal.connect(self._clear)

    def _hear(self, sentence: str) -> None:
        self._is_old = False
        if sentence:
            self._ages.start()

    def _age(self) -> None:
        self._is_old = True

    def _clear(self, *_: object) -> None:
        if self._is_old:
            self._desk.said.emit("")
