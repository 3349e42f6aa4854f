"""What the dialogs of exchange add to the window's sheet: choices, lists of ticks, pages of text."""

from __future__ import annotations

from string import Template

from annotator.ui.codebook_editor.sheet import editor_sheet
from annotator.ui.theme import Theme

_SHEET = Template("""
QListWidget#ticks { background: $paper; border: 1px solid $line; border-radius: 6px; padding: 3px; }
QListWidget#ticks:focus { border-color: $accent; }
QListWidget#ticks:disabled { background: $panel; color: $faint; }
QListWidget#ticks::item { border-radius: 4px; padding-left: 4px; }
QListWidget::indicator, QTableView::indicator { width: 12px; height: 12px; border: 1px solid $faint;
  border-radius: 3px; background: $paper; }
QListWidget::indicator:checked { background: $accent; border-color: $accent; }
QListWidget#ticks::indicator:checked:disabled { background: $faint; border-color: $faint; }
QSpinBox { background: $paper; border: 1px solid $line; border-radius: 6px; padding: 4px 4px 4px 7px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QSpinBox QLineEdit { background: transparent; border: none; padding: 0; }
QTableWidget QComboBox { margin: 2px 0; padding: 2px 4px 2px 9px; }
QComboBox { combobox-popup: 0; }
QComboBox[wrong="true"] { border-color: $warn; }
QComboBox[wrong="true"]:focus { border: 2px solid $warn; padding: 3px 3px 3px 8px; }
QTableWidget QComboBox[wrong="true"]:focus { padding: 1px 3px 1px 8px; }
QPlainTextEdit[dim="true"] { color: $faint; }
QSpinBox:focus { border-color: $accent; }
QSpinBox:disabled { background: $panel; color: $faint; }
QCheckBox:disabled, QLabel:disabled { color: $faint; }
QCheckBox::indicator:disabled { border-color: $line; background: $panel; }
QPushButton#fold { border: none; background: transparent; padding: 4px 2px; color: $mute; text-align: left; }
QPushButton#fold:hover, QPushButton#fold:focus { color: $accent; }
QPlainTextEdit#preview, QTextEdit#preview { background: $paper; border: 1px solid $line; border-radius: 6px;
  padding: 8px 10px; selection-background-color: $accent; selection-color: $paper; }
QPlainTextEdit#preview:focus, QTextEdit#preview:focus { border-color: $accent; }
QFrame#refused { background: $paper; border: 1px solid $line; border-left: 3px solid $warn; border-radius: 6px; }
QPushButton#link { padding: 0 5px; }
QTableWidget:focus { border-color: $accent; }
""")


def exchange_sheet(theme: Theme) -> str:
    return editor_sheet(theme) + _SHEET.substitute(theme._asdict())
