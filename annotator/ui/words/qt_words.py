"""Qt's own words in another language, but for the names of keys: those stay as they are engraved on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from annotator.ui.words.language import mark, tr

KEYS = "QShortcut"
"""What Qt's own translations call the names of keys."""


MISSING = (mark("Look in:"), mark("Files of type:"))
"""Words of its file dialog that its own translations leave out."""
SIZE = mark("Size")
"""Of a file: one of its own translations says volume."""
OURS = {"&Undo": (mark("Undo"), "U"), "&Redo": (mark("Redo"), "R")}
"""Entries of the menus of fields that are called otherwise in our own; each keeps its letter."""


class QtWords(QTranslator):
    """Says a key as the sentences and guides do: Space and Del, in a menu's column too."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, number: int = -1) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if context == "QFileDialog" and text.replace("&", "") in MISSING:
            return _with_letter(text)
        if context == "QFileSystemModel" and text == SIZE:
            return tr(text)
        if text in OURS:
            word, letter = OURS[text]
            said = tr(word)
            return f"{said}(&{letter})"
        # None lets Qt say its own English: an empty text would be shown
        return None if context == KEYS else super().translate(context, text, disambiguation, number) or None  # pyright: ignore[reportArgumentType]


def _with_letter(text: str) -> str:
    """``&Look in:`` in the language, with the letter of Alt where its neighbours have theirs: before the colon."""
    plain = text.replace("&", "")
    said, letter = tr(plain), text.partition("&")[2][:1].upper()
    if said == plain:
        return text
    return f"{said[:-1]}(&{letter}){said[-1]}" if letter else said
