"""The card of the repair under the mouse, after a moment of rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.model.repair import Repair
from annotator.ui.chrome.marks import toned
from annotator.ui.looks.theme import px, pxs
from annotator.ui.panes.marking.repairs import PaneRepairs
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.repairs.repair_card import RepairCard
from annotator.ui.words.language import mark, tr

REST_MS = 300
WIDTH, FRAME = 340, 2
"""Pixels, the frame's on both sides together."""
KEYS = mark("Alt+A accept · Alt+R reject · Alt+E edit")
CLICK_FIRST = mark("Click it first; then {0}")
MOST = 3
"""Repairs that one popup tells of."""


class Popup(QFrame):
    """Cards in a frame that takes neither focus nor mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cards = [RepairCard(self) for _ in range(MOST)]
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(14, 10, 14, 12))
        column.setSpacing(px(12))
        for card in self.cards:
            column.addWidget(card)
        self.keys = toned("", "mute", self)
        self.keys.setWordWrap(True)
        self.keys.setProperty("small", True)
        column.addWidget(self.keys)

    def say(self, repairs: Sequence[Repair], source: str, script: str, keys: str = "") -> None:
        """Tell of some repairs; ``keys`` is the last line, which says what can be done."""
        self.keys.setText(keys)
        self.keys.setVisible(bool(keys))
        self.keys.ensurePolished()
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(repairs))
            if at < len(repairs):
                card.say(repairs[at], source, script)
        for card in self.cards:
            card.facts.ensurePolished()  # or its height is that of another font
        self._column.invalidate()
        self._column.activate()
        self.setFixedSize(WIDTH, self._column.heightForWidth(WIDTH - FRAME) + FRAME)


class RepairHover(QObject):
    """Watches one pane; ``source_of`` gives the source text and its script, ``current_of`` what the keys act on.

    Without ``current_of`` nothing can be decided in this pane, and no key is named.
    """

    def __init__(
        self,
        pane: ReadingPane,
        marks: PaneRepairs,
        source_of: Callable[[], tuple[str, str]],
        parent: QObject,
        current_of: Callable[[], Repair | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_of = current_of
        self._pane, self._marks, self._source_of = pane, marks, source_of
        self._point = QPoint()
        self._shown: tuple[Repair, ...] = ()
        self._popup: Popup | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._show)
        self._reached: Repair | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_reached)
        pane.hovered.connect(self._follow)
        pane.disturbed.connect(self.hide)

    @property
    def popup(self) -> Popup | None:
        """The popup while it is shown."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def hide(self) -> None:
        self._rest.stop()
        self._shown, self._pane.shows_tips = (), True
        if self._popup is not None:
            self._popup.hide()

    def come_to(self, repair: Repair) -> None:
        """Tell of the repair that the keyboard has come to, in the pane that has it, once that has come to rest."""
        self.hide()
        self._reached = repair
        self._soon.start()

    def _show_reached(self) -> None:
        repair = self._reached
        places = self._marks.places(self._pane, repair.id) if repair else ()
        if repair and places and self._pane.hasFocus():
            self._point = places[0].center()
            self._tell((repair,))

    def _follow(self, point: QPoint) -> None:
        if not self._marks:
            return
        self._point = point
        if self._shown and tuple(self._marks.hits(self._pane, self._point)) == self._shown:
            return
        self.hide()
        self._rest.start()

    def _show(self) -> None:
        found = tuple(self._marks.hits(self._pane, self._point))
        if found and self._pane.isVisible():
            self._tell(found)

    def _tell(self, found: tuple[Repair, ...]) -> None:
        if self._popup is None:
            self._popup = Popup(self._pane.window())
        self._shown = found
        self._popup.say(found[:MOST], *self._source_of(), self._keys_for(found[0]))
        self._popup.move(self._place(found[0], self._popup))
        self._popup.show()
        self._pane.shows_tips = False

    def _keys_for(self, repair: Repair) -> str:
        current = self._current_of() if self._current_of else None
        is_current = current is not None and current.id == repair.id
        return "" if self._current_of is None else tr(KEYS) if is_current else tr(CLICK_FIRST).format(tr(KEYS))

    def _place(self, repair: Repair, popup: Popup) -> QPoint:
        """Below the line, above it where the screen ends; within the screen."""
        places = self._marks.places(self._pane, repair.id)
        box = next((each for each in places if each.top() <= self._point.y() <= each.bottom() + 12), None)
        below = self._point + QPoint(0, 20) if box is None else QPoint(box.left() - 14, box.bottom() + 6)
        above = (self._point.y() if box is None else box.top()) - popup.height() - 6
        room = self._pane.screen().availableGeometry()
        at = self._pane.viewport().mapToGlobal(below)
        if at.y() + popup.height() > room.bottom():
            at.setY(self._pane.viewport().mapToGlobal(QPoint(0, above)).y())
        at.setX(max(room.left() + 4, min(at.x(), room.right() - popup.width() - 4)))
        return at
