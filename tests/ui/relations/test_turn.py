"""What is shown beside a new span follows the paint; what would be stale comes before it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.relations.turn import Turn


def paint() -> None:
    """As far as a key's answer goes: queued calls and paint events, no timers."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)  # type: ignore[arg-type]


def test_what_is_wanted_soon_comes_once_and_after_the_paint(qapp: Any) -> None:
    done: list[str] = []
    turn = Turn(lambda: done.append("done"))
    turn.want_soon()
    turn.want_soon()
    paint()
    turn.before_paint()
    assert done == []
    QApplication.processEvents()
    assert done == ["done"]


def test_what_is_wanted_comes_before_the_paint_and_takes_with_it_what_is_wanted_soon(qapp: Any) -> None:
    done: list[str] = []
    turn = Turn(lambda: done.append("done"))
    turn.want_soon()
    turn.want()
    paint()
    assert done == ["done"]
    QApplication.processEvents()
    assert done == ["done"]


def test_whoever_points_at_something_finds_all_of_it(qapp: Any) -> None:
    done: list[str] = []
    turn = Turn(lambda: done.append("done"))
    turn.want_soon()
    turn.catch_up()
    turn.catch_up()
    assert done == ["done"]
