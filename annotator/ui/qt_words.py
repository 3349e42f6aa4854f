"""Qt's own words in another language, but for the names of keys: those stay as they are engraved on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from annotator.ui.language import mark, tr

KEYS = "QShortcut"
"""What Qt's own translations call the names of keys."""


MISSING = (mark("Look in:"), mark("Files of type:"))
"""Words of its file dialog that its own translations leave out."""
SIZE = mark("Size")
"""Of a file: one of its own translations says volume."""


class QtWords(QTranslator):
    """Says a key as the sentences and guides do: Space and Del, in a menu's column too."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, number: int = -1) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if (text in MISSING and context == "QFileDialog") or (text == SIZE and context == "QFileSystemModel"):
            return tr(text)
        # None lets Qt say its own English: an empty text would be shown
        return None if context == KEYS else super().translate(context, text, disambiguation, number) or None  # pyright: ignore[reportArgumentType]
