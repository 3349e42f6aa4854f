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


def may_close(window: MainWindow) -> bool:
    """Keep what is being written and close the project, where it is the window's; whether all of it went well."""
    if window.jobs.is_importing:
        return False
    if window.session.is_writing:  # a change is told of while it is written: the window goes after it
        QTimer.singleShot(AGAIN_MS, window, window.close)
        return False
    if window.is_furnished:
        window.panels.inspector.keep()
        window.panels.page.keep()
        window.works.keep()
        window.panels.news.flush()
    return not window.closes_session or bool(window.bridge.run(lambda: window.session.close() or True))
