"""The editor's additions to the window's sheet: fields that are wrong, sheets of differences, boxes to tick."""

from __future__ import annotations

from string import Template

from annotator.ui.theme import Theme

_SHEET = Template("""
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QPushButton[wrong="true"] { border-color: $warn; }
QLineEdit[readOnly="true"] { background: $panel; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $panel; color: $faint; }
QScrollArea#sheet { background: $paper; border: 1px solid $line; border-radius: 6px; }
QScrollArea#sheet > QWidget, QScrollArea#sheet > QWidget > QLabel { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTreeView { background: $panel; border: none; outline: none; }
QComboBox { background: $paper; border: 1px solid $line; border-radius: 6px; padding: 4px 4px 4px 9px; }
QComboBox:focus { border-color: $accent; }
QComboBox:disabled { color: $faint; background: $panel; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid $faint; border-radius: 3px; background: $paper; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox:focus { color: $accent; }
QPushButton:default:disabled { background: $panel; border-color: $line; color: $faint; }
QSplitter::handle { background: $line; }
QFrame#foot { border-top: 1px solid $line; }
""")


def editor_sheet(theme: Theme) -> str:
    return _SHEET.substitute(theme._asdict())
