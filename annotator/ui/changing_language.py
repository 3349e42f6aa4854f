"""Another language: each window is built anew in its place, with what stood on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

BESIDE = {
    "dashboard": "dashboard",
    "agreement": "agreement",
    "adjudication": "adjudicate",
    "coders": "coders",
}
"""What has a window of its own, and the action that opens it."""


class Seat(NamedTuple):
    """What a window is given back when it has been built anew."""

    geometry: QByteArray
    size: QSize
    article: int
    chosen: str
    caret: tuple[str, int] | None
    """The script of the pane that had the keyboard, and where in the source the caret stood."""
    writes: str
    """``note`` or ``question`` where one of these was being written."""
    beside: tuple[str, ...]
    """Actions that open what was open beside it."""


class LanguageWork(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def choose_language(self, choice: str) -> None:
        """Ask whoever built the window; not before the menu that says it has closed."""
        QTimer.singleShot(0, self._window, lambda: self._window.language_wanted.emit(choice))


def seat_of(window: MainWindow) -> Seat:
    works = window.works.__dict__
    views = {name: getattr(works.get(name), "view", None) for name in BESIDE}
    return Seat(
        window.saveGeometry(),
        window.size(),
        window.desk.number,
        window.desk.choice.id if window.desk.choice else "",
        (window.panes.active_pane, window.panes.caret_source()) if window.desk.article else None,
        _written_in(window),
        tuple(BESIDE[name] for name, view in views.items() if view is not None and view.isVisible()),
    )


def _written_in(window: MainWindow) -> str:
    inspector, focus = window.panels.inspector, window.focusWidget()
    return next((name for name in ("note", "question") if getattr(inspector, name) is focus), "")


def stand_up(window: MainWindow) -> bool:
    """Close a window and leave its project open; False where the coder would rather keep it."""
    closes, window.closes_session = window.closes_session, False
    if window.close():
        return True
    window.closes_session = closes
    return False


def sit_down(window: MainWindow, seat: Seat, show: Callable[[], object]) -> None:
    """Show a new window where the old one stood; what was beside it comes when it has been painted."""
    window.restoreGeometry(seat.geometry)
    if not (window.isMaximized() or window.isFullScreen()):
        window.resize(seat.size)  # Qt gives back less where the screen has become smaller
    window.painted.connect(lambda: QTimer.singleShot(0, window, lambda: _open_rest(window, seat)))
    show()


def _open_rest(window: MainWindow, seat: Seat) -> None:
    if window.desk.number == seat.article:
        if seat.chosen in window.desk.annotations:
            window.desk.choose(seat.chosen)
        if seat.caret is not None:
            window.panes.focus_pane(seat.caret[0])
        if seat.writes and seat.chosen in window.desk.annotations:
            window.panels.news.flush()
            window.panels.inspector.come_forward()
            (window.panels.inspector.begin_note if seat.writes == "note" else window.panels.inspector.begin_question)()
    for action in seat.beside:
        window.actions_by_id.by_id[action].trigger()
