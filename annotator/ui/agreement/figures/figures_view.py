"""The tables of figures, one at a time: what each is chosen with, its picture, and the cell at hand in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from annotator.session.agreement.nouns import Pair
from annotator.ui.agreement.figures.figure_table import FigureTable
from annotator.ui.agreement.figures.sheet import EMPTY, Cell, Sheet, first_sentence
from annotator.ui.agreement.figures.sheets import (
    Names,
    confusion_sheet,
    first_ones_first,
    label_sheet,
    pair_sheet,
    part_sheet,
    time_sheet,
)
from annotator.ui.agreement.figures.trend_chart import HEIGHT, LOW, Line, TrendChart
from annotator.ui.chrome.marks import toned
from annotator.ui.exporting.fields.rows import combo
from annotator.ui.help.figures import BESIDE_MEASURES, MEASURES, TABLES, Meaning, meaning
from annotator.ui.help.what_button import OF_TABLE, WhatButton
from annotator.ui.looks.theme import Space, Theme, px, pxs
from annotator.ui.words.language import mark, tr

if TYPE_CHECKING:
    from annotator.agreement.confusion import Confusion
    from annotator.agreement.study import Study

LABELS, PAIRS, CONFUSION, TIME, PARTS = range(5)
TABS = (mark("Labels"), mark("Pairs of coders"), mark("Confusion"), mark("Over time"), mark("Suggestions, panes"))
EVERY_PAIR = "all"
ROOMY, SAID_EDGE, LEAST_NOTE = 400, 16, 220
"""Pixels of height at 100 % from which the picture has its whole height, and a measure's sentence all its lines."""


class FiguresView(QWidget):
    """``acted`` carries the Cell whose passages are wanted, and whether a key asked; ``confusion_wanted`` a pair (None
    for all) and whether characters are counted."""

    acted = Signal(object, bool)
    confusion_wanted = Signal(object, bool)
    turned = Signal()
    """Somebody has turned to another table."""

    def __init__(self, names: Names, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.names = names
        self.study: Study | None = None
        self._confusion: Confusion | None = None
        self._is_asked = False
        self.tabs = QTabBar(self)
        self.table = FigureTable(tr("Figures"), theme, self)
        self.chart = TrendChart(theme, self)
        self.measure = combo((), self._turn, self)
        self.pair = combo((), self._turn_confusion, self)
        self.unit = combo(
            (("spans", mark("in tags")), ("characters", mark("in characters"))), self._turn_confusion, self
        )
        self.note, self.said = toned("", "mute", self), toned("", "mute", self)
        self.what_table = WhatButton(lambda: TABLES[self.tabs.currentIndex() :][:1], self, OF_TABLE)
        self.what = WhatButton(self._meanings, self)
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _: self._turn())
        self.table.acted.connect(self._act)
        self.table.moved.connect(self._say_cell)
        self.chart.acted.connect(self._act_on_dot)

    @property
    def sheet(self) -> Sheet:
        return self.table.figures.sheet

    @property
    def has_nothing(self) -> bool:
        """Only a sentence stands where the table would be: there is no number to choose."""
        return self.tabs.currentIndex() in (TIME, PARTS) and not self.sheet.rows

    @property
    def chosen_pair(self) -> Pair | None:
        data = self.pair.currentData()
        return (str(data[0]), str(data[1])) if isinstance(data, (list, tuple)) else None

    @property
    def of_characters(self) -> bool:
        return self.unit.currentData() == "characters"

    def show_study(self, study: Study) -> None:
        """Other figures: what was chosen to see of them stays where there is such a thing."""
        from annotator.agreement.study import leads

        measures = first_ones_first(study.agreement.measures)
        lead = leads(study.agreement.measures)
        self.study, self._confusion, self._is_asked = study, None, False
        first = lead[0].name if lead else ""
        self._offer(self.measure, [(each.name, tr(each.title)) for each in measures], first)
        pairs: list[tuple[object, str]] = [(pair, " · ".join(pair)) for pair in study.agreement.by_pair]
        if len(pairs) > 1:
            pairs.append((EVERY_PAIR, tr("all pairs together")))
        self._offer(self.pair, pairs, None)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the picture and the words leave some to the table."""
        super().resizeEvent(event)
        self.chart.setFixedHeight(px(LOW if self.height() < px(ROOMY) else HEIGHT))
        beside = sum(each.sizeHint().width() for each in (self.pair, self.unit)) + px(LEAST_NOTE)
        way = QBoxLayout.Direction
        self._choices.setDirection(way.TopToBottom if beside > self.width() else way.LeftToRight)
        self._say_cell(self.table.currentIndex())

    def show_confusion(self, found: Confusion | None) -> None:
        self._confusion = found
        if self.tabs.currentIndex() == CONFUSION:
            self._show()

    def set_looks(self, names: Names, theme: Theme) -> None:
        self.names = names
        self.chart.theme = theme
        self.table.set_theme(theme)
        self._show()

    def _offer(self, box: QComboBox, choices: Sequence[tuple[object, str]], first: object) -> None:
        chosen = box.currentText()
        box.blockSignals(True)
        box.clear()
        for value, words in choices:
            box.addItem(words, value)
        at = box.findText(chosen) if chosen else box.findData(first)
        box.setCurrentIndex(max(0, at))
        box.blockSignals(False)

    def _turn(self) -> None:
        self._show()
        self.turned.emit()

    def _turn_confusion(self) -> None:
        self.turned.emit()
        self._ask_confusion()

    def _show(self) -> None:
        """The table of the tab that is chosen."""
        tab = self.tabs.currentIndex()
        self.measure.setVisible(tab == PAIRS)
        for each in (self.pair, self.unit):
            each.setVisible(tab == CONFUSION)
        sheet = self._sheet(tab)
        lines = self._lines() if tab == TIME and sheet.rows else []
        self.chart.setVisible(bool(lines))
        if lines:
            self.chart.show_lines([each.name for each in sheet.rows], lines)
        self.note.setText(sheet.note)
        self.note.setVisible(bool(sheet.note))
        self.table.show_sheet(sheet)
        self.what_table.rename()
        is_shown = bool(sheet.rows) or tab in (LABELS, PAIRS)
        if not is_shown and self.window().focusWidget() is self.table:
            self.tabs.setFocus()  # or Qt would choose, and somebody would press Copy table unawares
        self.table.setVisible(is_shown)
        self.filler.setVisible(self.table.isHidden())
        self._say_cell(self.table.currentIndex())
        if tab == CONFUSION and not self._is_asked:
            self._ask_confusion()

    def _sheet(self, tab: int) -> Sheet:
        if self.study is None:
            return EMPTY
        if tab == LABELS:
            return label_sheet(self.study, self.names)
        if tab == PAIRS:
            return pair_sheet(self.study, str(self.measure.currentData() or ""))
        if tab == CONFUSION:
            return confusion_sheet(self._confusion, self.names, of_characters=self.of_characters)
        return time_sheet(self.study) if tab == TIME else part_sheet(self.study)

    def _lines(self) -> list[Line]:
        from annotator.agreement.study import leads

        assert self.study is not None
        found, periods = self.study.agreement, self.study.trend.periods
        places = {each.name: at for at, each in enumerate(first_ones_first(found.measures))}
        return [
            Line(each.title, places[each.name], [found.parts[p.name][each.name] for p in periods])
            for each in leads(found.measures)
        ]

    def _ask_confusion(self) -> None:
        """Of the pair and the unit chosen; what was shown of others goes."""
        if self.study is None or self.study.agreement.why:
            return
        self._is_asked = True
        if self._confusion is not None:
            self._confusion = None
            self._show()
        self.note.setText(tr("Counting…"))
        self.note.show()
        self.confusion_wanted.emit(self.chosen_pair, self.of_characters)

    def _meanings(self) -> tuple[Meaning, ...]:
        """What the figure at hand means: its measure, n, its interval, and why there may be none."""
        if self.tabs.currentIndex() == CONFUSION or self.study is None:
            return TABLES[CONFUSION : CONFUSION + 1]
        names = {title: each.name for each in self.study.agreement.measures for title in (each.title, tr(each.title))}
        at = max(0, self.table.currentIndex().column())
        title = self.sheet.columns[at].name if at < len(self.sheet.columns) else ""
        name = str(self.measure.currentData() or "") if self.tabs.currentIndex() == PAIRS else names.get(title, "")
        found = meaning(name, MEASURES)
        return (*((found,) if found else ()), *BESIDE_MEASURES)

    def _act(self, index: QModelIndex, by_key: bool) -> None:
        cell = self.table.figures.cell(index)
        if cell.sought is not None:
            self.table.mark_shown(index)
            self.acted.emit(cell, by_key)

    def _act_on_dot(self, period: int, column: int) -> None:
        index = self.table.figures.index(period, column)
        self.table.setCurrentIndex(index)
        self._act(index, by_key=False)

    def _say_cell(self, index: QModelIndex) -> None:
        """The cell, and the first sentence of what its measure tells, or one line; the rest is in the tooltip."""
        cell = self.table.figures.cell(index) if index.isValid() else Cell()
        told = first_sentence(cell.tells)
        if self.height() < px(ROOMY):
            room = max(0, self.width() - px(2 * SAID_EDGE) - self.what.sizeHint().width() - px(24))
            told = self.said.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room)
        self.said.setText("\n".join(filter(None, (cell.says, told))))
        self.what.rename()
        self.what.setVisible(bool(cell.says))
        self.said.setToolTip("\n\n".join(filter(None, (cell.says, cell.tells))))

    def _lay_out(self) -> None:
        for each in TABS:
            self.tabs.addTab(tr(each))
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("What is shown"))
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for box, name in ((self.measure, tr("Measure")), (self.pair, tr("Pair of coders")), (self.unit, tr("Counted"))):
            box.setAccessibleName(name)
            box.setMaximumWidth(px(280))
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.measure.setMinimumWidth(px(240))
        chosen = QHBoxLayout()
        chosen.setSpacing(px(8))
        for box in (self.measure, self.pair, self.unit):
            chosen.addWidget(box)
        chosen.addStretch(1)
        choices = self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        choices.setContentsMargins(*pxs(Space.EDGE, 6, Space.EDGE, 0))
        choices.setSpacing(px(8))
        choices.addLayout(chosen)
        choices.addWidget(self.note, 100)
        self.note.setWordWrap(True)
        self.note.setContentsMargins(*pxs(0, 4, 0, 6))
        self.said.setContentsMargins(*pxs(SAID_EDGE, 5, SAID_EDGE, 7))
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(px(30))
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.filler = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(*pxs(0, 0, 10, 0))
        top.addWidget(self.tabs, 1)
        top.addWidget(self.what_table)
        column.addLayout(top)
        column.addLayout(choices)
        column.addWidget(self.chart)
        column.addWidget(self.table, 1)
        column.addWidget(self.filler, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(*pxs(0, 4, 10, 0))
        foot.addWidget(self.said, 1)
        foot.addWidget(self.what, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)
