"""Says a sentence to whoever listens to the window instead of looking at it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # their enums are not needed to paint

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
