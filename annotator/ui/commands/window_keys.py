"""Keys that the window answers before or after whoever has the keyboard: labels, attributes, bare keys of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


def claim(window: MainWindow, event: QKeyEvent) -> bool:
    """Whether a key that is about to become a shortcut is settled here: taken as a label's, or left to the action."""
    from annotator.ui.commands.keystrokes import keystroke

    stroke = keystroke(event)
    if stroke and stroke.character.isdigit() and window.faces.of_key(stroke.character):
        event.accept()  # the key of label 4 writes ' on a French keyboard, which is a shortcut
        return True
    if window.actions_by_id.has_shortcut(event.keyCombination()):
        event.ignore()  # Ctrl+E means the end of the line to a text field on X11
        return True
    return False


def answer(window: MainWindow, event: QKeyEvent) -> bool:
    """Label keys, with or without Shift or an input method; and the full-width forms of other bare keys."""
    from annotator.ui.commands.keystrokes import keystroke

    stroke = keystroke(event)
    if stroke is None:
        return False
    face = window.faces.of_key(stroke.character)
    if event.isAutoRepeat() and stroke.character in {"'", *window.codebook_keys()}:
        return True  # a key that is held does not tag again and again
    if window.bridge.run(lambda: window.works.spans.press_attribute(stroke.character, stroke.shift)):
        return True
    if face:
        window.press_label(face.uuid, stroke.shift)
    elif action := window.actions_by_id.of_key(stroke.character, stroke.shift):
        action.trigger()
    else:
        return False
    return True
