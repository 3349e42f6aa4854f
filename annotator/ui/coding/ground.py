"""The article on the desk as session.units asks for it, kept ready from key to key."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from annotator.model.annotation import Range
from annotator.session.coding.units import Ground, prepared
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.word_edges import WordEdges

REST_MS = 700
"""An article that has just been opened is looked through after the coder's first moments with it."""
STEP_MS, PAUSE_MS = 3, 12
"""So long the looking through holds the window at a time, and so long it then leaves it alone."""


class Grounds(QObject):
    """Gives the ``Ground`` of now; the words' edges come when they are found, the clauses ahead are learnt idly."""

    def __init__(self, desk: Desk, words: WordEdges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edges: tuple[int, ...] = ()
        self._images: dict[Range, Range] = {}
        self._left: Iterator[None] | None = None
        """What is still to be looked through; None: all of the article."""
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._learn)
        desk.opened.connect(self._take_texts)
        desk.reread.connect(self._take_texts)
        words.found.connect(self._take_edges)

    def begin(self) -> None:
        """An article is on the desk already."""
        self._tick.start(REST_MS)

    def now(self) -> Ground | None:
        """The article as it is; None where none is on the desk."""
        desk = self._desk
        if desk.article is None:
            return None
        spans = tuple(desk.annotations.values())
        return Ground(desk.article, spans, desk.session.codebook, self._edges, self._images)

    def _take_texts(self, _article: object) -> None:
        """Other texts: nothing that was worked out of the ones before holds."""
        self._edges, self._images, self._left = (), {}, None
        self._tick.start(REST_MS)

    def _take_edges(self, number: int, script: str, edges: tuple[int, ...]) -> None:
        if script == "hans" and number == self._desk.number:
            self._edges, self._left = edges, None
            self._tick.start(REST_MS)

    def _learn(self) -> None:
        """Go on looking through the article for a moment."""
        end = perf_counter() + STEP_MS / 1000
        if self._left is None:
            ground = self.now()
            self._left = prepared(ground) if ground is not None else iter(())
        while perf_counter() < end:
            if next(self._left, self) is self:
                return
        self._tick.start(PAUSE_MS)
