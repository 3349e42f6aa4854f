"""What the dialogs of exchange add to the window's sheet: choices, lists of ticks, pages of text."""

from __future__ import annotations

from string import Template

from annotator.ui.codebook_editor.sheet import editor_sheet
from annotator.ui.looks.style import filled
from annotator.ui.looks.theme import Theme

_SHEET = Template("""
QListWidget#ticks { background: $paper; border: 1px solid $line; border-radius: $round_medium; padding: 3px; }
QListWidget#ticks:focus { border-color: $focus; }
QListWidget#ticks:disabled { background: $panel; color: $disabled; }
QListWidget#ticks::item { border-radius: $round_small; padding-left: 4px; }
QTableWidget#rows::item:focus { border: none; padding: 0 8px; }
QTableWidget QComboBox { margin: 2px 0; padding: 2px 4px 2px 9px; }
QComboBox { combobox-popup: 0; }
QComboBox[wrong="true"] { border-color: $warn; }
QComboBox[wrong="true"]:focus { border: 2px solid $warn; padding: 3px 3px 3px 8px; }
QTableWidget QComboBox[wrong="true"]:focus { padding: 1px 3px 1px 8px; }
QPlainTextEdit[dim="true"] { color: $disabled; }
QPushButton#fold { border: none; background: transparent; padding: 4px 2px; color: $mute; text-align: left; }
QPushButton#fold:hover { color: $accent; }
QPushButton#fold:focus { border: 1px solid $focus; border-radius: $round_small; padding: 3px 1px; color: $accent; }
QPlainTextEdit#preview, QTextEdit#preview { background: $paper; border: 1px solid $line; border-radius: $round_medium;
  padding: 8px 10px; selection-background-color: $accent; selection-color: $paper; }
QPlainTextEdit#preview:focus, QTextEdit#preview:focus { border: 1px solid $focus; padding: 8px 10px; }
QFrame#refused { background: $paper; border: 1px solid $line; border-left: 3px solid $warn;
  border-radius: $round_medium; }
QPushButton#link { padding: 0 4px; }
""")


def exchange_sheet(theme: Theme) -> str:
    return editor_sheet(theme) + filled(_SHEET, theme)
