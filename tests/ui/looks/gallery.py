"""One of every kind of control that the keyboard can reach, in a dialog: to compare, and to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotator.ui.chrome.icon_button import IconButton


def _named(widget: QWidget, name: str = "", **properties: object) -> QWidget:
    widget.setObjectName(name)
    for key, value in properties.items():
        widget.setProperty(key, value)
    return widget


def _ticked(box: QCheckBox | QRadioButton) -> QWidget:
    box.setChecked(True)
    return box


def _combo() -> QWidget:
    made = QComboBox()
    made.addItems(["简体", "繁體"])
    return made


def _list() -> QWidget:
    made = QListWidget()
    made.addItems(["one", "two"])
    made.setCurrentRow(0)
    made.setFixedHeight(60)
    return made


def _table() -> QWidget:
    made = QTableWidget(2, 2)
    made.setItem(0, 0, QTableWidgetItem("𠮷"))
    made.setCurrentCell(0, 0)
    made.setFixedHeight(90)
    return made


def _tree() -> QWidget:
    made = QTreeWidget()
    item = QTreeWidgetItem(["one"])
    made.addTopLevelItem(item)
    made.setCurrentItem(item)
    made.setFixedHeight(70)
    return made


def _tabs() -> QWidget:
    made = QTabWidget()
    made.addTab(QWidget(), "First")
    made.addTab(QWidget(), "Second")
    return made


def _link() -> QWidget:
    made = QLabel('<a href="there">a link</a> in a sentence')
    made.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard)
    return made


def _group() -> QWidget:
    made = QGroupBox("Group")
    made.setCheckable(True)
    made.setMinimumHeight(50)
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("Export"),
    "choice": lambda: _named(QPushButton("by article"), choice=True),
    "chip": lambda: _named(QPushButton("directive"), chip=True),
    "quiet": lambda: _named(QPushButton("shortcuts"), "quiet"),
    "link button": lambda: _named(QPushButton("Clear"), "link"),
    "tool button": QToolButton,
    "icon": lambda: IconButton("funnel", "Filter", size=16, side=24),
    "field": QLineEdit,
    "field of facts": lambda: _named(QLineEdit("outlet"), "meta_field"),
    "text": QPlainTextEdit,
    "box": lambda: QCheckBox("Flagged"),
    "ticked box": lambda: _ticked(QCheckBox("Flagged")),
    "radio": lambda: QRadioButton("One"),
    "chosen radio": lambda: _ticked(QRadioButton("One")),
    "combo": _combo,
    "number": QSpinBox,
    "date": lambda: QDateEdit(QDate(2026, 7, 1)),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "group": _group,
    "list": _list,
    "table": _table,
    "tree": _tree,
    "tabs": _tabs,
    "link": _link,
}


class Gallery(QDialog):
    """``controls`` by the name of their kind."""

    def __init__(self) -> None:
        super().__init__()
        self.controls = {name: make() for name, make in KINDS.items()}
        grid = QGridLayout(self)
        for place, (name, each) in enumerate(self.controls.items()):
            grid.addWidget(QLabel(name, self), place // 3, place % 3 * 2)
            grid.addWidget(each, place // 3, place % 3 * 2 + 1)

    def focus_of(self, name: str) -> QWidget:
        """The widget of a kind that takes the keyboard."""
        made = self.controls[name]
        return made.tabBar() if isinstance(made, QTabWidget) else made
