"""What is done to the codebook from the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.desk import Desk
from annotator.ui.labels import LabelFaces
from annotator.ui.theme import Theme


class CodebookWork(QObject):
    def __init__(self, desk: Desk, faces: Callable[[], LabelFaces], theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._faces, self._theme, self._window = desk, faces, theme, window

    def edit_codebook(self) -> None:
        """Open the editor."""

    def import_codebook(self) -> None: ...

    def export_codebook(self) -> None: ...

    def print_codebook(self) -> None: ...

    def show_definition(self) -> None:
        """The card of the chosen span's label, or of the label that is nearest at hand."""

    def collect_example(self, kind: str) -> None:
        """The chosen span becomes an example of its label (good), or a counterexample (bad)."""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def keep(self) -> None: ...

    def stop(self) -> None: ...
