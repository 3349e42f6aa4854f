"""The articles dock: the lazy list, which one is on the desk, and how many are done."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from annotator.model.article import ArticleRow
from annotator.model.changes import ChangeSet
from annotator.session.articles import article_count, label_bars, near_duplicates
from annotator.session.session import Session
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.after_paint import AfterPaint
from annotator.ui.articles.article_delegate import UNIFORM_ABOVE, ArticleDelegate
from annotator.ui.articles.article_list_model import HEADING, ROW, ArticleListModel
from annotator.ui.articles.article_view import ArticleView
from annotator.ui.bridge import Bridge
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme, pxs
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.words.language import listed, mark, sentences, tr

if TYPE_CHECKING:
    from annotator.session.listing import Listing, Memo
    from annotator.session.listing.worklist import Worklist
    from annotator.ui.articles.filtering.list_filtering import ListFiltering

MANY = 50
"""A change of more articles than this reads the list anew."""


class ArticlePanel(QWidget):
    """``wanted`` carries the number of the article that the coder asks for; ``done_counted`` a sentence.

    ``menu_wanted`` carries a point of the screen; ``back`` wants the text's focus.
    """

    wanted = Signal(int)
    done_counted = Signal(str)
    menu_wanted = Signal(QPoint)
    back = Signal()

    def __init__(self, session: Session, bridge: Bridge, news: AfterPaint, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._bridge = bridge
        self._faces = faces
        self._bars: dict[int, dict[str, int]] = {}
        self._stale: set[int] = set()
        self._asked_of: set[int] = set()
        """Numbers of which it is known whether others tell the same report, and what the coder has noted."""
        self.filtering: ListFiltering | None = None
        """The row above the list and what it asks for; made after the first paint."""
        self.model = ArticleListModel(session, self)
        self.view = ArticleView(tr("Articles"), self)
        self._on_desk = 0
        self.delegate = ArticleDelegate(
            theme, self._shares, self.view, lambda number: number in self.model.retold, self._is_open, self._marks
        )
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.view.acted.connect(self._act)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.selectionModel().selectionChanged.connect(self._see_selection)
        self.view.left.connect(self._return_to_open)
        self.model.counts_of = self._counts
        self._ways_in: list[QAction] = []
        """The actions of which an empty list tells the keys."""
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setProperty("tone", "mute")
        self.empty.setContentsMargins(*pxs(16, 4, 16, 8))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: bridge.run(self._look_at_rows))
        self.model.looks_changed.connect(self.view.repaint_row)
        self.model.fetched.connect(lambda: self._later.start(0))
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        news.changed.connect(self._hear)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.setFocusProxy(self.view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._ways_in:
            self._ways_in = [action for id_ in ("import_files", "paste") if (action := action_of(self, id_))]
            for each in self._ways_in:
                each.changed.connect(self._say_empty)
            self._say_keys()

    def _say_keys(self) -> None:
        """Which keys fill an empty list, as the user has them now."""
        said = [tr("No articles yet. Drop files or a folder here.")]
        for action, way in zip(
            self._ways_in, (mark("Or choose files: {0}."), mark("Or paste a text: {0}.")), strict=False
        ):
            if not action.shortcut().isEmpty():
                said.append(tr(way).format(shown_key(action.shortcut())))
        self.empty.setText(sentences(said))

    def begin(self, number: int) -> None:
        """Fill the first page, with article ``number`` in it; cheap however many there are."""
        if self.filtering is not None and not self.filtering.is_plain:
            self.filtering.refresh()
            return
        self.model.begin_at(number)
        self._be_uniform(self.model.canFetchMore(QModelIndex()) and self._many())
        self._say_empty()

    def finish(self) -> None:
        """What can wait until the window is painted: the counts, the bars, the row that filters."""
        self._count_done()
        self._look_at_rows()
        if self.filtering is None:
            from annotator.ui.articles.filtering.filter_row import FilterRow
            from annotator.ui.articles.filtering.list_filtering import ListFiltering

            row = FilterRow(self)
            self.filtering = ListFiltering(self, self._session, self._bridge, lambda: self._faces, row)
            self._column.insertWidget(0, row)
            read_in_order(self)
            row.down.connect(self._come_down)
            row.left.connect(self.back)

    @property
    def on_desk(self) -> int:
        return self._on_desk

    @property
    def chosen_numbers(self) -> list[int]:
        """The articles that are selected, in the order of the list; else the one the keyboard is on."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        rows = rows or [self.view.currentIndex().row()]
        found = (self.model.index(row).data(ROW) for row in rows if row >= 0)
        return [row.article.number for row in found if row is not None]

    def show_plain(self) -> None:
        """Every article by number again, around the one on the desk."""
        self.begin(self._on_desk)
        self.show_on_desk(self._on_desk)
        self._later.start(0)

    def show_listing(
        self, listing: Listing, kind: str, closed: Collection[str], worklist: Worklist, is_new: bool
    ) -> None:
        """Show these articles; the place in the list stays, unless it is a new one."""
        top, above = (0, 0) if is_new else self._top()
        selected = [] if is_new else self.chosen_numbers[:MANY]
        current = self.view.currentIndex().data(ROW) if self.view.currentIndex().isValid() else None
        self._be_uniform(len(listing.numbers) > UNIFORM_ABOVE)
        self.model.show(listing, kind, closed, worklist)
        self._say_empty()
        if is_new:
            self.view.scrollToTop()
            self.show_on_desk(self._on_desk)
        else:
            self._select(selected, current.article.number if current else self._on_desk)
            self._put_at_top(top, above)
        self._later.start(0)

    def _be_uniform(self, is_uniform: bool) -> None:
        self.delegate.uniform = is_uniform
        self.view.setUniformItemSizes(is_uniform)

    def _say_empty(self) -> None:
        """Where no row is shown, what to do about it."""
        is_empty = self.model.rowCount() == 0
        if is_empty and self.model.is_listed:
            self.empty.setText(tr("No article is left by this filter: press Clear to see all of them again."))
        elif is_empty:
            self._say_keys()
        self.empty.setVisible(is_empty)
        self.view.setVisible(not is_empty)

    def _top(self) -> tuple[int, int]:
        """The first article that is in sight, and where it begins, in pixels of the view."""
        place = self.view.indexAt(QPoint(4, 1)).row()
        while 0 <= place < self.model.rowCount():
            index = self.model.index(place)
            if (row := index.data(ROW)) is not None:
                return row.article.number, self.view.visualRect(index).top()
            place += 1
        return 0, 0

    def _put_at_top(self, number: int, above: int) -> None:
        row = self.model.row_of(number) if number else None
        if row is not None:
            self.view.scrollTo(self.model.index(row), self.view.ScrollHint.PositionAtTop)
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() - above)

    def _select(self, numbers: Iterable[int], current: int) -> None:
        """Select these of the rows shown; the keyboard is on ``current``."""
        model, chosen = self.view.selectionModel(), QItemSelection()
        for number in numbers:
            if (row := self.model.row_of(number)) is not None:
                chosen.select(self.model.index(row), self.model.index(row))
        row = self.model.row_of(current)
        if row is not None:
            model.setCurrentIndex(self.model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _see_selection(self) -> None:
        shows = len(self.view.selectionModel().selectedIndexes()) > 1
        if shows or self.delegate.shows_selection:
            self.delegate.shows_selection = shows
            self.view.viewport().update()

    def _act(self, index: QModelIndex) -> None:
        """A row was clicked or Enter pressed on it; with Ctrl or Shift it is only selected."""
        held = QApplication.keyboardModifiers()
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            return
        row, heading = index.data(ROW), index.data(HEADING)
        if row is not None:
            self.wanted.emit(row.article.number)
        elif heading is not None and self.filtering is not None:
            self.filtering.toggle(heading.key)
            place = self.model.row_of_heading(heading.key)
            if place is not None:
                self.view.go_to(self.model.index(place))

    def _come_down(self) -> None:
        """From the field into the list: to the open article where it is listed, else to the first."""
        if self.model.rowCount() == 0:
            return
        row = self.model.row_of(self._on_desk)
        if row is None:
            row = next(at for at in range(self.model.rowCount()) if self.model.index(at).data(ROW) or at >= 1)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.go_to(self.model.index(row))

    def show_on_desk(self, number: int) -> None:
        """Mark the article that is on the desk, reading the list anew where it is far from what was read."""
        self._on_desk = number
        self.view.viewport().update()
        row = self.model.row_of(number)
        if row is None and not self.model.is_listed:
            self.begin(number)
            self._later.start(0)
            row = self.model.row_of(number)
        if row is not None:
            self.view.go_to(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def _marks(self, number: int) -> tuple[bool, bool]:
        memo: Memo | None = self.model.memos.get(number)
        return (memo.flagged, bool(memo.text)) if memo else (False, False)

    def _is_open(self, number: int) -> bool:
        return number == self._on_desk

    def _return_to_open(self) -> None:
        """The keyboard has gone elsewhere: when it comes back, it begins at the open article."""
        row = self.model.row_of(self._on_desk)
        if row is not None:
            self.view.go_to(self.model.index(row))

    def forget(self) -> None:
        """Another coder: nothing that was counted holds."""
        self._bars.clear()
        self._stale.clear()
        self._asked_of.clear()
        self.model.memos.clear()

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self._faces = faces
        self.delegate.theme = theme
        if self.filtering is not None:
            self.filtering.say()
        self.view.viewport().update()

    def _many(self) -> bool:
        return article_count(self._session) > UNIFORM_ABOVE

    def _shares(self, number: int) -> Sequence[tuple[str, int]]:
        faces = sorted((self._faces[uuid].order, uuid) for uuid in self._bars.get(number, ()))
        return [(self._faces[uuid].colour, self._bars[number][uuid]) for _, uuid in faces]

    def _counts(self, number: int) -> str:
        """``5 directive, 3 slogan``: the spans of an article by label, most first."""
        bars = sorted(self._bars.get(number, {}).items(), key=lambda each: (-each[1], self._faces[each[0]].order))
        return listed(f"{count} {self._faces[uuid].name}" for uuid, count in bars)

    def _look_at_rows(self) -> None:
        self._load_bars()
        self._load_near()

    def _load_near(self) -> None:
        """Ask which rows in sight tell a report that others tell too."""
        unknown = [n for row in self._rows_in_sight() if (n := row.article.number) not in self._asked_of]
        if unknown:
            from annotator.session.listing import memos_of

            before = [number in self.model.retold for number in unknown]
            found, memos = near_duplicates(self._session, unknown), memos_of(self._session, unknown)
            self._asked_of.update(unknown)
            for number in unknown:
                self.model.retold.pop(number, None)
                self.model.memos.pop(number, None)
            self.model.retold.update(found)
            self.model.memos.update(memos)
            if memos or before != [number in found for number in unknown]:
                self.view.viewport().update()

    def _load_bars(self) -> None:
        """Read the label counts of the rows in sight that are not known, or not any more."""
        known, stale = self._bars, self._stale
        asked = {n: row for row in self._rows_in_sight()
                 if (n := row.article.number) in stale or (row.spans and n not in known)}  # fmt: skip
        if asked and self._session.layer is not None:
            found = label_bars(self._session, [*asked])
            stale.difference_update(asked)
            for number, row in asked.items():
                known[number] = found.get(number, {})
                self.model.take_count(number, sum(known[number].values()) - row.spans)
                self.model.tell(number)

    def _rows_in_sight(self) -> list[ArticleRow]:
        first = self.view.indexAt(self.view.viewport().rect().topLeft()).row()
        last = self.view.indexAt(self.view.viewport().rect().bottomLeft()).row()
        count = self.model.rowCount()
        last = count - 1 if last < 0 else last
        places = range(max(first, 0), min(last + 1, max(first, 0) + 100))
        return [row for place in places if (row := self.model.index(place).data(ROW)) is not None]

    def _scrolled(self, value: int) -> None:
        self._later.start(40)
        if value == 0 and self.model.first_number > 1:
            QTimer.singleShot(0, self._show_earlier)

    def _show_earlier(self) -> None:
        top = self.view.indexAt(self.view.viewport().rect().topLeft()).row()
        came = self._bridge.run(self.model.fetch_earlier) or 0
        if came:
            self.view.scrollTo(self.model.index(max(top, 0) + came), self.view.ScrollHint.PositionAtTop)

    def _count_done(self) -> None:
        from annotator.session.listing import done_of
        from annotator.ui.articles.filtering.wish import said_done

        self.done_counted.emit(said_done(done_of(self._session)))

    def _hear(self, change: ChangeSet) -> None:
        layer = self._session.layer.id if self._session.layer else None
        moved = [item for item in change.items if item.kind == "article" and item.before is not None]
        if touched := self.model.take_spans(change, layer):
            self._stale |= touched  # not counted on: what was read since the change has it already
            self._later.start(40)
        for item in change.items:
            if item.kind == "status" and item.thing == layer and item.article is not None:
                self.model.take_status(item.article, item.after or "todo")
            elif item.kind == "memo" and item.article is not None:
                self._asked_of.discard(item.article)
                self._later.start(0)
        if len(moved) > MANY and not self.model.is_listed:
            self._bridge.run(lambda: self.begin(self._on_desk))
            moved = []
        for item in moved:
            self.model.take_article(item.article or 0)
        if any(item.kind == "article" for item in change.items):
            self._asked_of.clear()
            self._later.start(40)
            self.model.articles_came()
            self._say_empty()
        if any(item.kind in ("article", "status", "assignment") for item in change.items):
            self._bridge.run(self._count_done)
        if self.filtering is not None:
            self.filtering.hear(change)


def action_of(widget: QWidget, id_: str) -> QAction | None:
    """The action of the window around a widget, also where its panel floats; None where there is none."""
    within: QWidget | None = widget
    while within is not None:
        found = next((each for each in within.actions() if each.objectName() == id_), None)
        if found is not None:
            return found
        within = within.parentWidget()
    return None
