from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.marking.looks import LabelLook
from tests.ui.panes_at_work.by_hand import texts


@pytest.fixture
def panes(qtbot: QtBot) -> ArticlePanes:
    made = ArticlePanes()
    qtbot.addWidget(made)
    made.set_looks({"a": LabelLook("#b45309", "要求", 0), "b": LabelLook("#1d4ed8", "人物", 1)})
    made.resize(1000, 500)
    made.setVisible(True)
    made.show(texts(), [])
    made.focus_pane("hans")
    QApplication.processEvents()
    return made
