"""What the keys do to the chosen span besides its words: attributes, certainty, questions; and an article's labels."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.ui.desk import Desk


class SpanWork(QObject):
    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def press_attribute(self, character: str, shift: bool) -> bool:
        """Act on the key of an attribute that the chosen span's label declares; False where there is none."""
        return False

    def press_document_label(self, label_uuid: str) -> None: ...
    def edit_attributes(self) -> None: ...
    def step_certainty(self) -> None: ...
    def ask_about_span(self) -> None: ...
    def ask_about_article(self) -> None: ...
