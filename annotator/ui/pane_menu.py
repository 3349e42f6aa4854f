"""What the right mouse button and the menu key offer in the text: the actions that fit the place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.ui.language import tr
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.repairs.mending import Mending

OF_REPAIR = ("accept_repair", "reject_repair", "edit_repair")


class PaneMenu(QObject):
    """``shown`` carries the menu, the pane and the point in it, before the menu opens: others may add to it."""

    shown = Signal(object, object, QPoint)

    def __init__(self, panes: tuple[ReadingPane, ...], mending: Mending, actions: Mapping[str, QAction]) -> None:
        super().__init__(mending)
        self._mending, self._actions = mending, actions
        self.menu: QMenu | None = None
        for pane in panes:
            pane.menu_wanted.connect(partial(self._open, pane))

    def _open(self, pane: ReadingPane, point: QPoint) -> None:
        if pane.text is None:
            return
        pane.taken.emit()
        self._aim(pane, point)
        menu = self.menu = QMenu(pane)
        marks = self._mending.marks[pane.script == "hant"]
        if found := marks.hits(pane, point):
            self._mending.choose(found[0])
            for id_ in OF_REPAIR:
                menu.addAction(self._actions[id_])
            menu.addSeparator()
        copy = menu.addAction(tr("Copy"))
        copy.setEnabled(pane.textCursor().hasSelection())
        copy.triggered.connect(pane.copy)
        menu.addAction(self._actions["mend"])
        menu.addAction(self._actions["source"])
        self.shown.emit(menu, pane, point)
        menu.popup(pane.viewport().mapToGlobal(point))

    def _aim(self, pane: ReadingPane, point: QPoint) -> None:
        """A click beside the selection puts the caret there, as everywhere."""
        start, end = pane.selected()
        if not start <= pane.position_at(point) <= end:
            caret = pane.caret_at(point)
            pane.select(caret, caret)
