"""Another language: each window is built anew in its place, with what stood on it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer

from annotator.ui.closing import keep
from annotator.ui.words.language import sentences

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

PLACES = (
    "codebook", "listing", "search", "recoding", "dashboard", "agreement", "adjudication", "coders", "help",
    "exporting", "tour", "repairs",
)  # fmt: skip
"""The works that say where they are: ``place()`` is None where that is nowhere, else what ``come_back`` takes.

What was open beside the window comes back in this order: first what may hold a draft.
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
    refused: tuple[str, ...] = ()
    """What was said of what could not be kept when the old window went."""
    field: tuple[str, str] | None = None
    """Which of the page's fields stood there with a text that was refused, and the text."""

    @property
    def holds_words(self) -> bool:
        """Whether there is something in it that stands nowhere else."""
        return "codebook" in self.places or bool(self.refused) or self.field is not None


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


def with_kept(window: MainWindow, seat: Seat) -> Seat:
    """Keep what is being written; the seat with what was refused of it."""
    if window.works.speech.awaited is not None:
        return seat
    with _refusals(window) as refused:
        keep(window)
    field = window.panels.page.form.unkept if window.is_furnished else None
    return seat._replace(refused=tuple(dict.fromkeys(refused)), field=field)


@contextmanager
def _refusals(window: MainWindow) -> Iterator[list[str]]:
    """What the window is refused meanwhile."""
    refused: list[str] = []
    connection = window.bridge.refused.connect(refused.append)
    try:
        yield refused
    finally:
        QObject.disconnect(connection)


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
    """All of it, whatever some of it raises: that is raised when the rest is done."""
    window.works.speech.awaited = None
    for name in seat.docks:
        window.docks[name].show()
        window.docks[name].raise_()
    with _refusals(window) as refused, ExitStack() as then:  # it goes through them from the last to the first
        then.callback(QTimer.singleShot, 0, window, _forget_the_old)
        then.callback(lambda: _tell(window, (*seat.refused, *refused)))
        then.callback(_go_on, window, seat)
        for name, place in reversed(seat.places.items()):
            then.callback(window.bridge.run, partial(_bring_back, window, name, place))


def _bring_back(window: MainWindow, name: str, place: object) -> None:
    getattr(window.works, name).come_back(place)


def _go_on(window: MainWindow, seat: Seat) -> None:
    """Choose, select and write what was chosen, selected and written."""
    if seat.dock and _dock_of(window) != seat.dock and (panel := window.docks[seat.dock].widget()) is not None:
        if panel.isVisible():
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
        if seat.field is not None:
            window.panels.page.form.take_up(*seat.field)


def _tell(window: MainWindow, refused: Sequence[str]) -> None:
    if refused:
        window.toast.say(sentences(refused), stays=True)
