"""One stage for all surfaces of a file of tests: its windows keep their looks from one test to the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.ui.stage import Stage


@pytest.fixture(autouse=True)
def _plain_looks() -> None:
    """The stage takes its looks away itself, at its end."""


@pytest.fixture(scope="module")
def whole_stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("stage"))
    yield made
    made.close()
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture
def stage(whole_stage: Stage) -> Iterator[Stage]:
    """The stage, cleared after each test."""
    yield whole_stage
    whole_stage.rest()


@pytest.fixture
def listening() -> Iterator[None]:
    """As if a screen reader had been started."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)
