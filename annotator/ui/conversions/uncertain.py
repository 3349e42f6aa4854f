"""Finds the uncertain characters of the article on the desk beside the window's own work, after the first paint."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.session.articles import OpenArticle
from annotator.ui.conversions.places import Conversion, Place, find_places

DELAY_MS = 700
"""The coder has the first moments for themselves: reading the dictionaries holds the interpreter."""
AGAIN_MS = 50
"""Until it is asked again whether the answer before this one is there."""
LONGEST_WAIT_S = 5.0


class Uncertain(QObject):
    """``found`` carries (Conversion, its Places); answers about another text than the one wanted last are dropped."""

    found = Signal(object, object)
    _came = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: Conversion | None = None
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._begin)
        self._came.connect(self._take)

    def want(self, article: OpenArticle, delay_ms: int = DELAY_MS) -> None:
        self._wanted = Conversion(article)
        self._delay.start(delay_ms)

    def stop(self) -> None:
        """Want nothing more, and wait for what is being computed."""
        self._stopped = True
        self._delay.stop()
        if self._thread is not None:
            self._thread.join(LONGEST_WAIT_S)

    def _begin(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._delay.start(AGAIN_MS)
        elif self._wanted is not None and not self._stopped:
            self._thread = threading.Thread(target=self._compute, args=(self._wanted,), daemon=True)
            self._thread.start()

    def _compute(self, conversion: Conversion) -> None:
        places = find_places(conversion)
        if not self._stopped:
            self._came.emit(conversion, places)

    def _take(self, conversion: Conversion, places: tuple[Place, ...]) -> None:
        if self._wanted is conversion and not self._stopped:
            self.found.emit(conversion, places)
