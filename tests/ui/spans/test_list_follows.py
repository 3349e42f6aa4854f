"""The list of spans goes where the coder is: the span just made, undone or done again stands wholly in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from annotator.ui.spans.span_list_model import SPAN


def test_the_row_of_a_span_just_made_or_done_again_is_wholly_in_sight_and_highlighted(drive) -> None:
    drive.window.resize(1400, 600)
    view = drive.window.panels.spans.view

    def check() -> None:
        drive.window.panels.news.flush()
        QApplication.processEvents()
        index = view.currentIndex()
        row = view.visualRect(index)
        assert index.data(SPAN).id == drive.desk.choice.id and view.selectionModel().isSelected(index)
        assert view.viewport().rect().contains(row), (index.row(), row, view.viewport().rect())

    for start, length in (*((each, 2) for each in range(0, 60, 3)), (100, 1), (2, 1), (130, 1), (50, 1)):
        drive.panes.select(start, start + length)
        drive.type("1")
        check()
    for _ in range(6):
        drive.trigger("undo")
    for _ in range(6):
        drive.trigger("redo")
        check()
