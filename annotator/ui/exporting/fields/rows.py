"""The rows of a form: a name with its key, and what is chosen beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from annotator.ui.looks.theme import px
from annotator.ui.words.language import tr, unmarked

Choices = Iterable[tuple[str, str]]
NAME_WIDTH = 92
PAD, CHEVRON = 9, 7


def form_rows() -> QFormLayout:
    rows = QFormLayout()
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setHorizontalSpacing(px(12))
    rows.setVerticalSpacing(px(8))
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    return rows


def add_row(rows: QFormLayout, name: str, field: QWidget, buddy: QWidget | None = None) -> QLabel:
    """``name`` may mark its key with &; a tall field has its name at its top."""
    label = QLabel(name)
    label.setBuddy(buddy or field)
    label.setMinimumWidth(px(NAME_WIDTH))
    (buddy or field).setAccessibleName(unmarked(name))
    rows.addRow(label, field)
    return label


class Choice(QComboBox):
    """A choice whose words end in … where they have no room."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        box = self.rect().adjusted(px(PAD), 0, -px(CHEVRON + 2 * PAD), 0)
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, box.width())
        option.currentText = words  # pyright: ignore[reportAttributeAccessIssue]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


def combo(choices: Choices, changed: Callable[[], object], parent: QWidget) -> QComboBox:
    """``choices`` are (what is asked for, what is read)."""
    box = Choice(parent)
    for value, words in choices:
        box.addItem(tr(words), value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.currentIndexChanged.connect(lambda _: changed())
    return box


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def number(low: int, high: int, changed: Callable[[], object], parent: QWidget, ending: str = "") -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(low, high)
    box.setSuffix(ending)
    box.lineEdit().setTextMargins(PAD - 2, 0, 0, 0)
    box.valueChanged.connect(lambda _: changed())
    return box


def tick(words: str, changed: Callable[[], object], parent: QWidget) -> QCheckBox:
    box = QCheckBox(tr(words), parent)
    box.toggled.connect(lambda _: changed())
    return box


def beside(*widgets: QWidget) -> QWidget:
    """Several small things in one row."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    for each in widgets:
        row.addWidget(each, 0 if isinstance(each, QLabel) else 1)
    return whole
