"""Another language: each window is built anew in its place, with what stood on it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

PLACES = (
    "listing", "search", "recoding", "dashboard", "agreement", "adjudication", "coders", "codebook", "help",
    "exporting", "tour",
)  # fmt: skip
"""The works that say where they are: ``place()`` is None where that is nowhere, else what ``come_back`` takes.

What was open beside the window comes back in this order.
"""


class Seat(NamedTuple):
    """What a window is given back when it has been built anew."""

    geometry: QByteArray
    size: QSize
    article: int
    chosen: str
    caret: tuple[str, int] | None
    """The script of the pane that had the keyboard, and where in the source the caret stood."""
    selection: tuple[int, int, str] | None
    """In the source, and the script of its pane."""
    writes: str
    """``note`` or ``question`` where one of these was being written."""
    docks: tuple[str, ...]
    """Those in sight: of a narrow window no arrangement is kept."""
    dock: str
    """Which of them had the keyboard; "" for none."""
    places: dict[str, object]
    """Of the works in ``PLACES`` that are somewhere."""


class LanguageWork(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.awaited: Seat | None = None
        """What the window is to be given back and has not been yet."""

    def choose_language(self, choice: str) -> None:
        """Ask whoever built the window; not before the menu that says it has closed."""
        QTimer.singleShot(0, self._window, lambda: self._window.language_wanted.emit(choice))


def seat_of(window: MainWindow) -> Seat:
    """Where it is, or is to be once all of it is there."""
    if window.works.speech.awaited is not None:
        return window.works.speech.awaited
    works = window.works.__dict__
    places = {name: works[name].place() for name in PLACES if name in works}
    return Seat(
        window.saveGeometry(),
        window.size(),
        window.desk.number,
        window.desk.choice.id if window.desk.choice else "",
        (window.panes.active_pane, window.panes.caret_source()) if window.desk.article else None,
        window.panes.selection(),
        _written_in(window),
        tuple(name for name, dock in window.docks.items() if not dock.visibleRegion().isEmpty()),
        _dock_of(window),
        {name: place for name, place in places.items() if place is not None},
    )


def _written_in(window: MainWindow) -> str:
    inspector, focus = window.panels.inspector, window.focusWidget()
    return next((name for name in ("note", "question") if getattr(inspector, name) is focus), "")


def _dock_of(window: MainWindow) -> str:
    focus = window.focusWidget()
    return next((name for name, dock in window.docks.items() if focus is not None and dock.isAncestorOf(focus)), "")


def stand_up(window: MainWindow) -> bool:
    """Close a window and leave its project open; False where the coder would rather keep it."""
    closes, window.closes_session = window.closes_session, False
    if window.close():
        return True
    window.closes_session = closes
    return False


def sit_down(window: MainWindow, seat: Seat, show: Callable[[], object]) -> None:
    """Show a new window where the old one stood; what stood on it and beside it comes when all of it is there."""
    window.restoreGeometry(seat.geometry)
    if not (window.isMaximized() or window.isFullScreen()):
        window.resize(seat.size)  # Qt gives back less where the screen has become smaller
    window.works.speech.awaited = seat
    window.furnished.connect(lambda: _come_back(window, seat), Qt.ConnectionType.SingleShotConnection)
    show()


def _forget_the_old() -> None:
    """What is kept out of every search for garbage, since it was there at a first picture, is not there for ever."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _come_back(window: MainWindow, seat: Seat) -> None:
    window.works.speech.awaited = None
    for name in seat.docks:
        window.docks[name].show()
        window.docks[name].raise_()
    for name, place in seat.places.items():
        getattr(window.works, name).come_back(place)
    if seat.dock and (panel := window.docks[seat.dock].widget()) is not None and panel.isVisible():
        panel.setFocus()
    if window.desk.number == seat.article:
        if seat.chosen in window.desk.annotations:
            window.desk.choose(seat.chosen)
        elif seat.selection is not None:
            window.panes.select(*seat.selection)
        if seat.caret is not None and not seat.dock:
            window.panes.focus_pane(seat.caret[0])
        if seat.writes and seat.chosen in window.desk.annotations:
            window.panels.news.flush()
            window.panels.inspector.come_forward()
            (window.panels.inspector.begin_note if seat.writes == "note" else window.panels.inspector.begin_question)()
    QTimer.singleShot(0, window, _forget_the_old)
