"""What is wrong with how a surface stands: all that is measured here, in one list of sentences."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from tests.ui.looks.standing.cut_off import cut_off
from tests.ui.looks.standing.english import left_in_english
from tests.ui.looks.standing.overlap import overlapping
from tests.ui.looks.standing.tone import faint
from tests.ui.looks.standing.walking import in_sight


def faults(surface: QWidget, is_chinese: bool = False, data: Collection[str] = ()) -> list[str]:
    """Everything cut off, overlapping, too faint, and English in Chinese; ``data`` is not ours to translate."""
    widgets = in_sight(surface)
    found = [*cut_off(widgets), *overlapping(widgets), *faint(surface, widgets)]
    if is_chinese:
        found += left_in_english(widgets, data)
    return list(dict.fromkeys(found))
