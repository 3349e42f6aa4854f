"""Words that have less room than they need, and controls that stand where nobody can reach them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionSpinBox,
    QStyleOptionToolButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from annotator.ui.chrome.still_label import Still
from tests.ui.looks.standing.walking import CONTROLS, is_in_rows, is_rich, scrolled_in, told

ELLIPSIS = "…"
SLACK = 1
"""Pixels that rounding takes."""


def cut_off(widgets: list[QWidget]) -> Iterator[str]:
    """What is cut off, in words."""
    for each in widgets:
        for lack in _lacks(each):
            yield f"cut off: {lack}"
        if isinstance(each, CONTROLS) and not is_in_rows(each):
            yield from (f"out of reach: {lack}" for lack in _beyond(each))


def _lacks(widget: QWidget) -> Iterator[str]:
    for kind, find in LACKS:
        if isinstance(widget, kind):
            yield from find(widget)
            return


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or _is_told_elsewhere(label, text):
        return
    high = label.contentsRect().height()
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + _line_slack(label):
            yield f"{told(label)}: {label.height()} of {need} px high at {label.width()} px"
        wide, room = _longest_word(label, text), label.contentsRect().width() + SLACK
        if wide > room:
            yield f"{told(label)}: a word of {wide} px in {room}"
        return
    need = _hint(label)
    if need.width() > label.width() + SLACK:
        yield f"{told(label)}: {label.width()} of {need.width()} px"
    if need.height() > label.height() + _line_slack(label):
        yield f"{told(label)}: {high} of {need.height()} px high"


def _hint(label: QLabel) -> QSize:
    """What a label would like; a fixed width of its own text is enough."""
    return label.sizeHint()


def _line_slack(widget: QWidget) -> int:
    """The empty space above and below the signs of a line, which may be lost."""
    return max(2, widget.fontMetrics().height() // 6)


def _longest_word(label: QLabel, text: str) -> int:
    if is_rich(text) and label.textFormat() != Qt.TextFormat.PlainText:
        return 0
    words = [each for each in text.split() if each.isascii()]
    return max((label.fontMetrics().horizontalAdvance(each) for each in words), default=0)


def _is_told_elsewhere(widget: QWidget, text: str) -> bool:
    """Whether it says itself that something is left out, and what."""
    if isinstance(widget.parentWidget(), Still):
        return True  # its tooltip says what has no room
    return text.rstrip().endswith(ELLIPSIS) and bool(widget.toolTip() or widget.accessibleName())


def _button(button: QPushButton | QCheckBox | QRadioButton) -> Iterator[str]:
    if not button.text() or _is_told_elsewhere(button, button.text()):
        return
    option = QStyleOptionButton()
    button.initStyleOption(option)
    element = {
        QPushButton: QStyle.SubElement.SE_PushButtonContents, QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
    }.get(QPushButton if isinstance(button, QPushButton) else QCheckBox if isinstance(button, QCheckBox) else object,
          QStyle.SubElement.SE_RadioButtonContents)  # fmt: skip
    room = button.style().subElementRect(element, option, button)
    need = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    icon = button.iconSize().width() + 4 if not button.icon().isNull() else 0
    # a sheet's padding counts as room where the style says so: the sheet of a button under the keyboard is as wide
    yield from _compared(button, QSize(need.width() + icon, need.height()), room.size())


def _tool_button(button: QToolButton) -> Iterator[str]:
    if not button.text() or (button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and button.icon()):
        return
    if type(button).paintEvent is not QToolButton.paintEvent:
        return  # draws an icon
    option = QStyleOptionToolButton()
    button.initStyleOption(option)
    need = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    yield from _compared(button, need, button.size())


def _field(field: QLineEdit) -> Iterator[str]:
    if isinstance(field.parentWidget(), (QAbstractSpinBox, QComboBox)):
        return
    words = field.displayText() if field.isReadOnly() else "" if field.text() else field.placeholderText()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    margins = field.textMargins()
    wide = room.width() - margins.left() - margins.right() - 4
    if words and not _is_told_elsewhere(field, words) and words not in field.toolTip():
        need = field.fontMetrics().horizontalAdvance(words)
        if need > wide + SLACK:
            yield f"{told(field, words)}: {wide} of {need} px"
    high = field.fontMetrics().height()
    if high > room.height() + _line_slack(field):
        yield f"{told(field, words)}: {room.height()} of {high} px high"


def _combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    words = combo.currentText() or combo.placeholderText()
    need = combo.fontMetrics().size(0, words)
    if combo.toolTip() == words:
        need.setWidth(0)
    icon = combo.iconSize().width() + 4 if not combo.itemIcon(combo.currentIndex()).isNull() else 0
    yield from _compared(combo, QSize(need.width() + icon, need.height()), room.size(), words)


def _number(box: QAbstractSpinBox) -> Iterator[str]:
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_SpinBox, option, QStyle.SubControl.SC_SpinBoxEditField, box
    )
    need = box.fontMetrics().size(0, box.text() or box.specialValueText())
    yield from _compared(box, need, room.size(), box.text())


def _tabs(bar: QTabBar) -> Iterator[str]:
    is_moved = bar.usesScrollButtons() and any(
        each.isVisible() for each in bar.findChildren(QToolButton) if each.parent() is bar
    )
    for place in range(bar.count()):
        rect, words = bar.tabRect(place), bar.tabText(place)
        need = bar.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
        if not bar.isTabVisible(place) or bar.tabToolTip(place):
            continue
        if need > rect.width() + SLACK:
            yield f"{told(bar, words)}: a tab of {rect.width()}, needs {need} px"
        elif not is_moved and rect.right() > bar.width() + SLACK:
            yield f"{told(bar, words)}: a tab that ends at {rect.right()} of {bar.width()} px"


def _header(header: QHeaderView) -> Iterator[str]:
    model, flat = header.model(), header.orientation() == Qt.Orientation.Horizontal
    if model is None or not flat:
        return
    role = Qt.ItemDataRole
    for place in range(header.count()):
        words = model.headerData(place, header.orientation(), role.DisplayRole)
        if (
            header.isSectionHidden(place)
            or not words
            or model.headerData(place, header.orientation(), role.ToolTipRole)
        ):
            continue
        need = max(header.fontMetrics().horizontalAdvance(line) for line in str(words).splitlines())
        if need > header.sectionSize(place) - 2 * SLACK:
            yield f"{told(header, str(words))}: a column of {header.sectionSize(place)}, needs {need} px"
        if header.fontMetrics().height() > header.height() + _line_slack(header):
            yield f"{told(header, str(words))}: {header.height()} px high"


def _group(box: QGroupBox) -> Iterator[str]:
    need = box.fontMetrics().horizontalAdvance(box.title())
    if box.title() and need > box.width() - 16:
        yield f"{told(box, box.title())}: {box.width()} of {need} px"


def _compared(widget: QWidget, need: QSize, room: QSize, words: str = "") -> Iterator[str]:
    if need.width() > room.width() + SLACK and widget.toolTip() != (words or getattr(widget, "text", str)()):
        yield f"{told(widget, words)}: {room.width()} of {need.width()} px"
    if need.height() > room.height() + _line_slack(widget):
        yield f"{told(widget, words)}: {room.height()} of {need.height()} px high"


LACKS: tuple[tuple[Any, Callable[[Any], Iterator[str]]], ...] = (
    (QLabel, _label), ((QPushButton, QCheckBox, QRadioButton), _button), (QToolButton, _tool_button),
    (QLineEdit, _field), (QComboBox, _combo), (QAbstractSpinBox, _number), (QTabBar, _tabs), (QHeaderView, _header),
    (QGroupBox, _group),
)  # fmt: skip


def _beyond(widget: QWidget) -> Iterator[str]:
    """Whether it reaches out of its parent, though no scroll area lets it be reached."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent, (QMainWindow, QAbstractScrollArea)):
        return
    area = scrolled_in(widget)
    rect, room = widget.geometry(), parent.rect()
    if area is not None and area.viewport() is parent:
        room = _reached(area, rect, room)
    if not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect) and not rect.isEmpty():
        yield (f"{told(widget)} at {rect.x()},{rect.y()} {rect.width()}x{rect.height()} in "
               f"{type(parent).__name__} of {room.width()}x{room.height()}")  # fmt: skip
    page = area.widget() if isinstance(area, QScrollArea) else None
    if area is not None and page is not None:
        is_flat = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        right = widget.mapTo(page, widget.rect().topRight()).x()
        if is_flat and right > area.viewport().width() + SLACK:
            yield f"{told(widget)} ends at {right} of {area.viewport().width()} px, and nothing scrolls there"


def _reached(area: QAbstractScrollArea, rect: QRect, room: QRect) -> QRect:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    wide = room if area.horizontalScrollBarPolicy() == off else rect
    high = room if area.verticalScrollBarPolicy() == off else rect
    return QRect(wide.x(), high.y(), wide.width(), high.height())
