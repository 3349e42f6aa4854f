"""What has to be done before a window may go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

AGAIN_MS = 200
"""After so long a window that was told to go while a change was written goes."""


def is_asking(window: MainWindow) -> bool:
    """Whether a dialog waits for an answer that would be lost with it; the one of an export comes back by itself."""
    exporting = window.works.__dict__.get("exporting")
    own = exporting.dialog if exporting else None
    return any(each.isVisible() and each.isModal() and each is not own for each in window.findChildren(QDialog))


def is_held(window: MainWindow) -> bool:
    """Whether it cannot be built anew at this moment."""
    from annotator.ui.progress.waiting import is_at_work

    is_busy = window.jobs.is_importing or window.session.is_writing or bool(window.session.unsaved)
    return is_busy or is_at_work() or is_asking(window)


def keep(window: MainWindow) -> None:
    """What is being written goes into the project; what is refused is told by the bridge."""
    if window.is_furnished:
        window.panels.inspector.keep()
        window.panels.page.keep()
        window.works.keep()
        window.panels.news.flush()


def may_close(window: MainWindow) -> bool:
    """Keep what is being written and close the project, where it is the window's; whether all of it went well."""
    if window.jobs.is_importing:
        return False
    if window.session.is_writing or (window.closes_session and _awaits_words(window)):
        if window.closes_session:  # it goes after the change that is told of while it is written, and is asked then
            QTimer.singleShot(AGAIN_MS, window, window.close)
        return False
    keep(window)
    return not window.closes_session or bool(window.bridge.run(lambda: window.session.close() or True))


def _awaits_words(window: MainWindow) -> bool:
    """Whether it is to be given back what stands nowhere else by now: a draft, say, that is asked about."""
    awaited = window.works.speech.awaited
    return awaited is not None and awaited.holds_words
