"""Where the two panes stand: side by side, one above the other, or one alone; with heads and one scroll bar."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QSizePolicy, QSpacerItem, QWidget

from annotator.text.views import SCRIPTS
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.furniture import GUTTER_WIDTH, Column, Columns, Gutter, Head
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.pane import ReadingPane

BESIDE, STACKED = "beside", "stacked"
LAYOUTS = (BESIDE, STACKED, *SCRIPTS)
"""Side by side, one above the other, and each script alone."""
_AIR = 12
"""Pixels between the text and the scroll bar."""


class Arrangement(QObject):
    """``divided`` says that the divider was dragged."""

    divided = Signal()

    def __init__(self, panes: Mapping[str, ReadingPane], whole: QWidget) -> None:
        super().__init__(whole)
        self._panes, self._whole = panes, whole
        self.name = BESIDE
        self.heads = {script: Head(pane.sizes.side) for script, pane in panes.items()}
        self._columns = Columns()
        self._boxes = {script: Column(self.heads[script], pane) for script, pane in panes.items()}
        for column in self._boxes.values():
            self._columns.addWidget(column)
        self._columns.divided.connect(self.divided)
        self.gutter = Gutter([panes["hans"]])
        self._bar = QScrollBar()
        self._aside = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(whole)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addSpacerItem(self._aside)
        self._row.addWidget(self.gutter)
        self._row.addWidget(self._columns, 1)
        self._row.addSpacing(_AIR)
        self._row.addWidget(self._bar)
        self._bar.valueChanged.connect(lambda value: self._leader.verticalScrollBar().setValue(value))
        for script, pane in panes.items():
            bar = pane.verticalScrollBar()
            bar.rangeChanged.connect(partial(self._follow, script))
            bar.valueChanged.connect(partial(self._follow, script))
            bar.valueChanged.connect(self.gutter.update)

    @property
    def shown(self) -> tuple[str, ...]:
        """The scripts that can be seen."""
        return (self.name,) if self.name in SCRIPTS else SCRIPTS

    @property
    def share(self) -> int:
        """What of the room for both the first pane has, in thousandths."""
        return self._columns.share

    def set_share(self, thousandths: int) -> None:
        self._columns.set_share(thousandths)

    def arrange(self, name: str) -> None:
        """Put the panes in another layout, laid out at once."""
        self.name = name
        self._columns.setOrientation(Qt.Orientation.Vertical if name == STACKED else Qt.Orientation.Horizontal)
        for script, column in self._boxes.items():
            column.setVisible(script in self.shown)
        self.gutter.set_panes([self._panes[script] for script in (self.shown[:1] if name == BESIDE else self.shown)])
        self.fit()
        self._row.activate()
        self._columns.settle()
        self._follow(self.name if self.name in SCRIPTS else "hans")

    def fit(self) -> None:
        """In a layout of one column, a text that is narrower than the window stands in its middle."""
        pane = self._panes[self.shown[0]]
        wanted = pane.typography.width
        room = self._whole.width() - GUTTER_WIDTH - _AIR - self._bar.sizeHint().width()
        aside = max(0, (room - wanted - GUTTER_WIDTH) // 2) if wanted and self.name != BESIDE else 0
        if self._aside.sizeHint().width() != aside:
            self._aside.changeSize(aside, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
            self._row.invalidate()

    def dress(self, theme: Theme) -> None:
        palette = self._whole.palette()
        palette.setColor(QPalette.ColorRole.Window, colour_of(theme.paper))
        palette.setColor(QPalette.ColorRole.Mid, colour_of(theme.line))
        self._whole.setPalette(palette)
        for script, pane in self._panes.items():
            pane.set_theme(theme)
            self.heads[script].paint_in(theme)
        self.gutter.update()

    @property
    def _leader(self) -> ReadingPane:
        """The pane that can be scrolled farthest."""
        if self.name == STACKED:
            return min((self._panes[script] for script in SCRIPTS), key=lambda pane: pane.viewport().height())
        return self._panes[self.shown[-1]]

    def _follow(self, script: str, *_told: int) -> None:
        """Show in the bar how far the panes can be scrolled, and how far they are."""
        leader = self._leader
        if self._panes[script] is not leader and self.name != STACKED:
            return
        inner = leader.verticalScrollBar()
        blocked = self._bar.blockSignals(True)
        self._bar.setRange(inner.minimum(), inner.maximum())
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setValue(inner.value())
        self._bar.setEnabled(inner.maximum() > inner.minimum())
        self._bar.blockSignals(blocked)
