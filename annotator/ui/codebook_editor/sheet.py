"""The editor's additions to the window's sheet: fields that are wrong, sheets of differences, boxes to tick."""

from __future__ import annotations

from string import Template

from annotator.ui.looks.style import filled
from annotator.ui.looks.theme import Theme

_SHEET = Template("""
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QPushButton[wrong="true"] { border-color: $warn; }
QLineEdit[readOnly="true"] { background: $panel; }
QScrollArea#sheet { background: $paper; border: 1px solid $line; border-radius: $round_medium; }
QScrollArea#sheet > QWidget, QScrollArea#sheet > QWidget > QLabel { background: transparent; }
QSplitter::handle { background: $line; }
QFrame#foot { border-top: 1px solid $line; }
""")


def editor_sheet(theme: Theme) -> str:
    return filled(_SHEET, theme)
