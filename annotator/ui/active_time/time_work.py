"""How long the coder was at work on an article."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from annotator.model.changes import ChangeSet
from annotator.session.articles import OpenArticle
from annotator.session.people.sittings import SittingClock
from annotator.ui.chrome.status_line import StatusLine
from annotator.ui.desk.desk import Desk
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import tr

TYPE_CHECKING = False
if TYPE_CHECKING:
    from annotator.ui.active_time.signs import Signs

TICK_MS = 5000
"""How often it is looked whether somebody is still there; nothing ticks while nobody is."""
MINUTE_S = 60


class TimeWork(QObject):
    """Measures in the background; shows the minutes in the status bar only where the coder has asked for it."""

    def __init__(self, desk: Desk, status: StatusLine, settings: UserSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._status, self._settings = desk, status, settings
        self.clock = SittingClock(desk.session)
        self.signs: Signs | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)

    def begin(self) -> None:
        """Measure from now on; called once the window has been painted."""
        from annotator.ui.active_time.signs import Signs

        if self.signs is not None:
            return
        self.signs = Signs(self._desk.panes.window(), self)
        self.signs.seen.connect(self._see)
        self.signs.begin()
        self._desk.bridge.changed.connect(self._hear)
        self._desk.opened.connect(self._take)
        if self._desk.article is not None:
            self._take(self._desk.article)

    def keep(self) -> None:
        """Write what has been measured, before the project is closed; a file that is busy keeps nobody."""
        self._tick.stop()
        self.clock.leave()
        self.clock.keep()

    def write(self) -> None:
        """Write what has been measured so far, as somebody wants to count it; the work goes on."""
        if not self._desk.bridge.is_closed:
            self.clock.note()
            self.clock.keep()

    def show_time(self) -> None:
        """Show the time on this article, or show it no longer."""
        self._settings.put("show_time", not self._settings.get("show_time"))
        self.say()

    def tick(self) -> None:
        """See whether somebody is still there, write what is due, and say the time."""
        if self._desk.bridge.is_closed:
            self._tick.stop()
            return
        self.clock.tick()
        self.clock.keep()
        self.say()
        if not self.clock.is_running and not self.clock.has_waiting:
            self._tick.stop()

    def say(self) -> None:
        """The minutes in the status bar, where they are wanted."""
        wanted = self._settings.get("show_time") and self._desk.article is not None
        minutes = self.clock.seconds_here // MINUTE_S
        self._status.show_time(tr("{0} min on this article").format(minutes) if wanted else "")

    def _take(self, opened: OpenArticle) -> None:
        self.clock.open(opened.article.number)
        if self.clock.has_waiting:
            self._tick.start()
        if self._settings.get("show_time"):
            self.say()

    def _see(self) -> None:
        if self._desk.bridge.is_closed:
            return
        self.clock.see()
        if not self._tick.isActive():
            self._tick.start()

    def _hear(self, change: ChangeSet) -> None:
        """What the coder has done is a sign of life, wherever it was done: in a menu, a popup, a dialog."""
        if self.signs is not None and not change.foreign and not self.signs.is_elsewhere:
            self.signs.tell()
