"""Word boundaries for double click and Ctrl+arrows, found beside the window's own work, after the first paint."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.session.articles import OpenArticle, article_words
from annotator.text.views import SCRIPTS

DELAY_MS = 400
"""The coder has the first moments for themselves: loading the dictionary holds the interpreter."""
LONGEST_WAIT_S = 5.0


class WordEdges(QObject):
    """``found`` carries article number, script and edges (code points of that view); late answers are dropped."""

    found = Signal(int, str, object)
    _came = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: OpenArticle | None = None
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._begin)
        self._came.connect(self._take)

    def want(self, article: OpenArticle) -> None:
        self._wanted = article
        self._delay.start(DELAY_MS)

    def stop(self) -> None:
        """Want nothing more, and wait for what is being computed."""
        self._stopped = True
        self._delay.stop()
        if self._thread is not None:
            self._thread.join(LONGEST_WAIT_S)

    def _begin(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._delay.start(DELAY_MS)
            return
        article = self._wanted
        if article is not None:
            self._thread = threading.Thread(target=self._compute, args=(article,), daemon=True)
            self._thread.start()

    def _compute(self, article: OpenArticle) -> None:
        for script in SCRIPTS:
            if self._stopped or self._wanted is not article:
                return
            edges = article_words(article, script)
            if not self._stopped:
                self._came.emit(article, script, edges)

    def _take(self, article: OpenArticle, script: str, edges: object) -> None:
        if self._wanted is article:  # not those of another article, nor of this one before a repair
            self.found.emit(article.article.number, script, edges)
