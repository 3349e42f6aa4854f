"""The dashboard: pictures of the project, each mark of which leads to its spans."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from annotator.model.changes import ChangeSet
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.notices.other_coder import OtherCoder

if TYPE_CHECKING:
    from annotator.session.listing import ListFilter
    from annotator.session.search.query import Query
    from annotator.ui.dashboard.dashboard_window import DashboardWindow
    from annotator.ui.window import MainWindow


class DashboardWork(QObject):
    """Shows the one window of the dashboard, tells it of changes, and goes where its marks lead."""

    def __init__(
        self,
        desk: Desk,
        faces: Callable[[], LabelFaces],
        theme: Theme,
        show_query: Callable[[Query], None],
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._desk, self._faces, self._theme, self._show_query, self._window = desk, faces, theme, show_query, window
        self.view: DashboardWindow | None = None
        OtherCoder(desk, self).sat_down.connect(self.stop)
        desk.bridge.changed.connect(self._hear)

    def show_dashboard(self) -> None:
        """Bring the window up; it counts while the coder goes on."""
        if self.view is None:
            from annotator.ui.dashboard.dashboard_window import DashboardWindow

            window = self._window
            self.view = DashboardWindow(self._desk.session, self._faces, self._theme, window.settings, window)
            self.view.led.connect(lambda lead: self._desk.bridge.run(lambda: self.follow(lead)))
            self.view.about_to_count.connect(lambda: window.works.time.write())
        self.view.come_back()
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def place(self) -> str | None:
        """Whose work is counted, where the window is open; for ``come_back``."""
        return self.view.coder if self.view is not None and self.view.isVisible() else None

    def come_back(self, coder: str) -> None:
        self.show_dashboard()
        if self.view is not None and self.view.coder != coder:
            self.view.choose_coder(coder)

    def follow(self, lead: object) -> None:
        """Show what a mark counts: its spans in the search, its articles in the list, its one article on the desk.

        The dashboard stays beside it.
        """
        from annotator.session.figures.nouns import Together
        from annotator.session.listing import ListFilter
        from annotator.session.people.coders import coders
        from annotator.session.search.query import EVERYONE, Query

        if isinstance(lead, Together):
            from annotator.session.figures.leads import led_to

            lead = led_to(self._desk.session, lead)
        if isinstance(lead, Query):
            if lead.asks_for_spans and not lead.coder and len(coders(self._desk.session)) > 1:
                lead = lead._replace(coder=EVERYONE)  # only where somebody has chosen to see all
            self._come_forward()
            self._show_query(lead)
            self._make_room(self._window.docks["search"])
        elif isinstance(lead, ListFilter):
            self._filter_list(lead)
        elif isinstance(lead, tuple) and len(lead) == 1:
            self._come_forward()
            self._desk.open(int(lead[0]))
            self._make_room(self._desk.panes)
        elif isinstance(lead, tuple) and lead:
            self._filter_list(ListFilter(articles=lead))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.view is not None:
            self.view.set_theme(theme)

    def stop(self) -> None:
        """The project is closed: count nothing more."""
        if self.view is not None:
            self.view.close()
            self.view.library.stop()
            self.view.deleteLater()
            self.view = None

    def _filter_list(self, wanted: ListFilter) -> None:
        """The list of articles shows these alone, in the order that it has."""
        filtering, dock = self._window.panels.articles.filtering, self._window.docks["articles"]
        self._come_forward()
        if filtering is not None:
            dock.show()
            dock.raise_()
            filtering.want(filtering.wish._replace(filter=wanted))
            self._make_room(dock)

    def _make_room(self, shown: QWidget) -> None:
        """Once it has its place in the window: a dock that was hidden gets it a turn later."""

        def make() -> None:
            if self.view is not None and self.view.isVisible() and shown.isVisible():
                self.view.make_room(QRect(shown.mapToGlobal(QPoint(0, 0)), shown.size()))

        QTimer.singleShot(0, self, make)

    def _come_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()

    def _hear(self, change: ChangeSet) -> None:
        if self.view is not None:
            self.view.hear_of_change()
            if any(item.kind == "codebook" for item in change.items):
                self.view.set_theme(self._theme)
