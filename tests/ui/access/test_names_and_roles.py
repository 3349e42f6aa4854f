"""Whoever listens to the window is told of every control what it is and what it is called."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.ui.access.walking import faults
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES


@pytest.mark.parametrize("name", SURFACES)
def test_every_control_has_a_name_of_its_own_and_a_role(stage: Stage, name: str) -> None:
    surface = SURFACES[name](stage)
    assert surface.isVisible()
    assert faults(surface) == []


def test_a_control_without_a_name_or_with_a_symbol_for_one_would_be_found(stage: Stage) -> None:
    stage.window  # noqa: B018
    sheet = QWidget()
    QLineEdit(sheet)
    for words in ("×", "Close", "Close"):
        QPushButton(words, sheet)
    stage.show(sheet)
    found = faults(sheet)
    assert [each.partition(":")[0] for each in found] == ["no name", "only a symbol", "2 of one name"]
