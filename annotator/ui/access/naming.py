"""Names for what shows none of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QToolButton

from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.ui.panes.pane import ReadingPane


def be_clearable(field: QLineEdit) -> None:
    """Give a field the button that empties it, with a name."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))


def name_panes(panes: Iterable[ReadingPane], published: str) -> None:
    """Which script a pane shows, and whether it is the one that the article was ``published`` in."""
    for pane in panes:
        how = tr("as published") if pane.script == published else tr("converted")
        name = tr("Simplified text, {0}") if pane.script == "hans" else tr("Traditional text, {0}")
        pane.setAccessibleName(name.format(how))
