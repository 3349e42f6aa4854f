"""The codebook editor and the dialogs of its steps, as surfaces (see surfaces.py)."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from annotator.ui.words.language import tr
from tests.ui.stage import Stage


def editor_surface(page: int, stage: Stage) -> QWidget:
    work = stage.window.works.codebook
    stage.choose_span("两个大局")
    work.edit_codebook()
    assert work.editor is not None
    work.editor.findChildren(QTabWidget)[0].setCurrentIndex(page)
    stage.settle(10)
    return work.editor


def keep_surface(stage: Stage) -> QWidget:
    editor_surface(0, stage)
    editor = stage.window.works.codebook.editor
    assert editor is not None
    editor.add_label()
    editor.keep()
    dialog = editor.dialog
    assert dialog is not None
    stage.until(lambda: dialog.touches.text() != tr("Counting what it touches…"))
    return dialog


def step_surface(name: str, stage: Stage) -> QWidget:
    editor_surface(0, stage)
    editor = stage.window.works.codebook.editor
    assert editor is not None
    editor.take_step(name, stage.window.session.codebook.require("slogan").uuid)
    assert editor.dialog is not None
    stage.settle()
    return editor.dialog
