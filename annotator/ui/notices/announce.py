"""Says a sentence to whoever listens to the window instead of looking at it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """``at_once`` interrupts what is being read: for what was refused."""
    from annotator.ui.access.announcing import is_heard, voice  # their enums are not needed to paint

    if sentence and is_heard():
        voice().say(widget, sentence, at_once)
