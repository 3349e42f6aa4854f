"""What the bare keys of a coder do in the text."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from annotator.ui.coding.edges import Edges
from annotator.ui.coding.ground import Grounds
from annotator.ui.coding.growing import Growing
from annotator.ui.coding.label_keys import LabelKeys
from annotator.ui.coding.moves import Moves
from annotator.ui.coding.range_keys import RangeKeys
from annotator.ui.coding.sight import KeptInSight
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.word_edges import WordEdges


class Coding(QObject):
    """Handlers of the actions that tag, grow, move and nudge; ``press_label`` is what a label's key does."""

    def __init__(self, desk: Desk, words: WordEdges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.grounds = Grounds(desk, words, self)
        self.growing = Growing(desk, self.grounds)
        self._labels = LabelKeys(desk, self.grounds, self.growing)
        self._moves, self._edges, self._ranges = Moves(desk, self.grounds), Edges(desk), RangeKeys(desk)

        self.press_label, self.repeat_label = self._labels.press, self._labels.repeat
        self.grow, self.shrink = self.growing.grow, self.growing.shrink
        self.move_by, self.next_place = self._moves.move_by, self._moves.next_place
        self.nudge, self.nudge_word = self._edges.nudge, self._edges.nudge_word
        self.add_range, self.remove_range = self._ranges.add, self._ranges.remove

    def begin(self) -> None:
        """All of the article has been laid out: what was in sight when it was left can be now."""
        self.grounds.begin()
        KeptInSight(self._desk, self)
        if (repeat := self._desk.panes.window().findChild(QAction, "repeat")) is not None:
            repeat.setAutoRepeat(False)  # a key that is held must not tag again and again
        self._desk.come_back()
