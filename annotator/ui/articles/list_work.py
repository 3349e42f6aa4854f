"""What is done to the list of articles and to what is known of an article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.articles.article_panel import ArticlePanel
from annotator.ui.desk import Desk


class ListWork(QObject):
    def __init__(self, desk: Desk, panel: Callable[[], ArticlePanel], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._panel, self._window = desk, panel, window

    def begin(self) -> None: ...

    def next_unfinished(self) -> None: ...

    def flag_article(self) -> None: ...

    def write_memo(self) -> None: ...

    def edit_metadata(self) -> None: ...

    def filter_articles(self) -> None:
        """Put the keyboard into the field that filters the list."""

    def remove_articles(self) -> None: ...

    def show_removed(self) -> None: ...
