"""What the list shows: takes the coder's wishes from the row above it, and keeps the list in step with the project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu

from annotator.errors import AnnotatorError
from annotator.model.changes import ChangeSet
from annotator.session.articles import article_count
from annotator.session.listing import ListFilter, Listing, Order, SavedFilter, drop_filter
from annotator.session.listing.worklist import Worklist, work_through
from annotator.session.people.coders import coders
from annotator.session.session import Session
from annotator.ui.articles.filtering.filter_menus import fill_filter_menu, fill_order_menu
from annotator.ui.articles.filtering.filter_row import FilterRow
from annotator.ui.articles.filtering.list_source import ListSource
from annotator.ui.articles.filtering.wish import Wish, said_filter, said_order
from annotator.ui.bridge import Bridge
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.words.language import listed, tr

if TYPE_CHECKING:
    from annotator.ui.articles.article_panel import ArticlePanel

SOON_MS = 120
"""Changes that come in a train are followed by one new list."""


class ListFiltering(QObject):
    """``seed_wanted``, ``dates_wanted`` and ``name_wanted`` ask for a dialog; ``wished`` carries a new Wish."""

    wished = Signal(object)
    seed_wanted = Signal()
    dates_wanted = Signal()
    name_wanted = Signal()

    def __init__(
        self, panel: ArticlePanel, session: Session, bridge: Bridge, faces: Callable[[], LabelFaces], row: FilterRow
    ) -> None:
        super().__init__(panel)
        self._panel, self._session, self._bridge, self._faces = panel, session, bridge, faces
        self.row = row
        self.wish = Wish()
        self.closed: set[str] = set()
        """Keys of the headings under which nothing is shown."""
        self.source = ListSource(session, bridge, self)
        self.worklist: Worklist | None = None
        self._listing: Listing | None = None
        self._is_new = False
        """Whether the coder wants another list than the one shown, so that its place means nothing."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.source.listed.connect(self._show)
        row.typed.connect(self._type)
        row.cleared.connect(self.clear)
        row.about_to_filter.connect(self.source.warm)
        row.filter_menu_wanted.connect(self._fill_filter_menu)
        row.order_menu_wanted.connect(lambda menu: fill_order_menu(menu, self))
        self.say()

    @property
    def is_plain(self) -> bool:
        return self.wish.is_plain

    @property
    def is_empty(self) -> bool:
        """Whether the list is known to be that of a wish which leaves no article."""
        return not self.is_plain and self._listing is not None and not self._listing.numbers

    def want(self, wish: Wish) -> None:
        """Show what a wish leaves; the plain one at once, every other when its list is there."""
        if wish.order.group != self.wish.order.group:
            self.closed.clear()
        self.wish, self._is_new = wish, True
        self.row.show_text(wish.filter.text)
        self.refresh()
        self.wished.emit(wish)

    def clear(self) -> None:
        self.want(Wish())

    def refresh(self) -> None:
        """Ask again what the wish leaves."""
        self._soon.stop()
        if self._bridge.is_closed:
            return
        if self.wish.is_plain:
            self.source.drop()
            self.worklist = self._listing = None
            work_through(self._session, None)
            if self._panel.model.is_listed:
                self._panel.show_plain()
            self.say()
        else:
            self.source.ask(self.wish)

    def hear(self, change: ChangeSet) -> None:
        """The list follows what was done, here or elsewhere."""
        if not self.wish.is_plain and self.wish.touched_by(change):
            self._soon.start(0 if self.source.is_direct else SOON_MS)
        elif any(item.kind == "article" for item in change.items):
            self.say()

    def toggle(self, key: str) -> None:
        """Show or hide what stands under a heading."""
        self.closed ^= {key}
        if self._listing is not None:
            self._panel.show_listing(self._listing, self.wish.order.group, self.closed, self._worklist, False)

    def ask_dates(self) -> None:
        self.dates_wanted.emit()

    def ask_seed(self) -> None:
        self.seed_wanted.emit()

    def ask_name(self) -> None:
        self.name_wanted.emit()

    def forget(self, saved: SavedFilter) -> None:
        self._bridge.run(lambda: drop_filter(self._session, saved))

    def stop(self) -> None:
        self._soon.stop()
        self.source.stop()
        work_through(self._session, None)

    @property
    def _worklist(self) -> Worklist:
        return self.worklist or Worklist(())

    def _type(self, text: str) -> None:
        self.want(self.wish._replace(filter=self.wish.filter._replace(text=text)))

    def _fill_filter_menu(self, menu: QMenu) -> None:
        self._bridge.run(lambda: fill_filter_menu(menu, self._session, self._faces(), self))

    def _show(self, listing: Listing) -> None:
        before, self._listing = self.worklist, listing
        is_same = before is not None and not self._is_new and before.numbers == listing.numbers
        if is_same and self._panel.model.is_listed and not listing.groups:
            self.say()
            return
        made = Worklist(listing.numbers)
        if before is not None:
            made.succeed(before, self._panel.on_desk)
        self.worklist = made
        work_through(self._session, made)
        self._panel.show_listing(listing, self.wish.order.group, self.closed, made, self._is_new)
        self._is_new = False
        self.say()

    def _coder_of(self, uuid: str) -> str:
        return next((each.name for each in coders(self._session) if each.id == uuid), tr("a coder"))

    def say(self) -> None:
        """The wish in words, and how many articles it leaves."""
        filters = self.wish.filter._replace(text="") != ListFilter()
        orders = self.wish.order._replace(seed=0) != Order()
        words = [
            said_filter(self.wish.filter, lambda uuid: self._faces()[uuid].name, self._coder_of),
            said_order(self.wish.order),
        ]
        count = ""
        if self._listing is not None and not self.wish.is_plain:
            shown, total = f"{len(self._listing.numbers):,}", f"{self._listing.total:,}"
            filtered = filters or bool(self.wish.filter.text.split())
            count = tr("{0} of {1} shown").format(shown, total) if filtered else tr("{0} articles").format(shown)
        self.row.say(listed(each for each in words if each), count, filters, orders)
        try:
            self.row.setVisible(article_count(self._session) > 0)
        except AnnotatorError:
            return  # the file is busy: next time
