"""The articles dock: the lazy list, which one is on the desk, and how many are done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.model.article import ArticleRow
from annotator.model.changes import Changed, ChangeSet
from annotator.session.articles import article_count, label_bars, near_duplicates, status_counts
from annotator.session.session import Session
from annotator.ui.after_paint import AfterPaint
from annotator.ui.articles.article_delegate import UNIFORM_ABOVE, ArticleDelegate
from annotator.ui.articles.article_list_model import ROW, ArticleListModel
from annotator.ui.bridge import Bridge
from annotator.ui.labels import LabelFaces
from annotator.ui.language import tr
from annotator.ui.quiet_list import QuietList
from annotator.ui.theme import Theme


class ArticlePanel(QWidget):
    """``wanted`` carries the number of the article that the coder asks for; ``done_counted`` a sentence."""

    wanted = Signal(int)
    done_counted = Signal(str)

    def __init__(self, session: Session, bridge: Bridge, news: AfterPaint, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._bridge = bridge
        self._faces = faces
        self._bars: dict[int, dict[str, int]] = {}
        self._asked_of: set[int] = set()
        """Numbers of which it is known whether others tell the same report."""
        self.model = ArticleListModel(session, self)
        self.view = _ArticleView(tr("Articles"), self)
        self._on_desk = 0
        self.delegate = ArticleDelegate(
            theme, self._shares, self.view, lambda number: number in self.model.retold, self._is_open
        )
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.view.acted.connect(lambda index: self.wanted.emit(index.data(ROW).article.number))
        self.view.left.connect(self._return_to_open)
        self.model.counts_of = self._counts
        self._ways_in: list[QAction] = []
        """The actions of which an empty list tells the keys."""
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setProperty("tone", "mute")
        self.empty.setContentsMargins(16, 4, 16, 8)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.setFocusProxy(self.view)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: bridge.run(self._look_at_rows))
        self.model.looks_changed.connect(self.view.repaint_row)
        self.model.fetched.connect(lambda: self._later.start(0))
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        news.changed.connect(self._hear)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._ways_in:
            self._ways_in = [action for id_ in ("import_files", "paste") if (action := action_of(self, id_))]
            for each in self._ways_in:
                each.changed.connect(self._say_keys)
            self._say_keys()

    def _say_keys(self) -> None:
        """Which keys fill an empty list, as the user has them now."""
        said = tr("No articles yet. Drop files or a folder here.")
        for action, way in zip(self._ways_in, ("Or choose files: {0}.", "Or paste a text: {0}."), strict=False):
            if not action.shortcut().isEmpty():
                said += " " + tr(way).format(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        self.empty.setText(said)

    def begin(self, number: int) -> None:
        """Fill the first page, with article ``number`` in it; cheap however many there are."""
        self.model.begin_at(number)
        self.delegate.uniform = self.model.canFetchMore(QModelIndex()) and self._many()
        self.view.setUniformItemSizes(self.delegate.uniform)
        self.empty.setVisible(self.model.rowCount() == 0)
        self.view.setVisible(self.model.rowCount() > 0)

    def finish(self) -> None:
        """What can wait until the window is painted: the counts and the bars."""
        self._count_done()
        self._look_at_rows()

    def show_on_desk(self, number: int) -> None:
        """Mark the article that is on the desk, reading the list anew where it is far from what was read."""
        self._on_desk = number
        self.view.viewport().update()
        row = self.model.row_of(number)
        if row is None:
            self.begin(number)
            self._later.start(0)
            row = self.model.row_of(number)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def _is_open(self, number: int) -> bool:
        return number == self._on_desk

    def _return_to_open(self) -> None:
        """The keyboard has gone elsewhere: when it comes back, it begins at the open article."""
        row = self.model.row_of(self._on_desk)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))

    def forget(self) -> None:
        """Another coder: nothing that was counted holds."""
        self._bars.clear()

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self._faces = faces
        self.delegate.theme = theme
        self.view.viewport().update()

    def _many(self) -> bool:
        return article_count(self._session) > UNIFORM_ABOVE

    def _shares(self, number: int) -> Sequence[tuple[str, int]]:
        faces = sorted((self._faces[uuid].order, uuid) for uuid in self._bars.get(number, ()))
        return [(self._faces[uuid].colour, self._bars[number][uuid]) for _, uuid in faces]

    def _counts(self, number: int) -> str:
        """``5 directive, 3 slogan``: the spans of an article by label, most first."""
        bars = sorted(self._bars.get(number, {}).items(), key=lambda each: (-each[1], self._faces[each[0]].order))
        return ", ".join(f"{count} {self._faces[uuid].name}" for uuid, count in bars)

    def _look_at_rows(self) -> None:
        self._load_bars()
        self._load_near()

    def _load_near(self) -> None:
        """Ask which rows in sight tell a report that others tell too."""
        unknown = [n for row in self._rows_in_sight() if (n := row.article.number) not in self._asked_of]
        if unknown:
            before = [number in self.model.retold for number in unknown]
            found = near_duplicates(self._session, unknown)
            self._asked_of.update(unknown)
            for number in unknown:
                self.model.retold.pop(number, None)
            self.model.retold.update(found)
            if before != [number in found for number in unknown]:
                self.view.viewport().update()

    def _load_bars(self) -> None:
        """Read the label counts of the rows in sight that are not known yet."""
        numbers = [row.article.number for row in self._rows_in_sight() if row.spans]
        unknown = [number for number in numbers if number not in self._bars]
        if unknown:
            self._bars.update(label_bars(self._session, unknown))
            self.view.viewport().update()

    def _rows_in_sight(self) -> list[ArticleRow]:
        first = self.view.indexAt(self.view.viewport().rect().topLeft()).row()
        last = self.view.indexAt(self.view.viewport().rect().bottomLeft()).row()
        count = self.model.rowCount()
        last = count - 1 if last < 0 else last
        return [self.model.index(row).data(ROW) for row in range(max(first, 0), min(last + 1, max(first, 0) + 100))]

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
        counts = status_counts(self._session)
        total = sum(counts.values())
        self.done_counted.emit(
            tr("{0} of {1} done").format(f"{counts.get('done', 0):,}", f"{total:,}") if total else ""
        )

    def _hear(self, change: ChangeSet) -> None:
        layer = self._session.layer.id if self._session.layer else None
        for item in change.items:
            if item.kind == "annotation" and item.article is not None:
                self._take_annotation(item, layer)
            elif item.kind == "status" and item.thing == layer and item.article is not None:
                self.model.take_status(item.article, item.after or "todo")
            elif item.kind == "article" and item.before is not None and item.article is not None:
                self.model.take_article(item.article)
        if any(item.kind == "article" for item in change.items):
            self._asked_of.clear()
            self._later.start(40)
            self.model.articles_came()
            self.empty.setVisible(self.model.rowCount() == 0)
            self.view.setVisible(self.model.rowCount() > 0)
        if any(item.kind in ("article", "status") for item in change.items):
            self._bridge.run(self._count_done)

    def _take_annotation(self, item: Changed, layer: str | None) -> None:
        before, after = (each if each and each.layer == layer else None for each in (item.before, item.after))
        number = item.article or 0
        self.model.take_count(number, (after is not None) - (before is not None))
        if number not in self._bars:
            self._later.start(40)
            return
        bars = self._bars[number]
        for each, change in ((before, -1), (after, 1)):
            if each is not None:
                bars[each.label] = bars.get(each.label, 0) + change
                if bars[each.label] <= 0:
                    del bars[each.label]


class _ArticleView(QuietList):
    """Lays its rows out anew when the width changes: titles break otherwise. ``left`` follows the keyboard's going."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)


def action_of(widget: QWidget, id_: str) -> QAction | None:
    """The action of the window around a widget, also where its panel floats; None where there is none."""
    within: QWidget | None = widget
    while within is not None:
        found = next((each for each in within.actions() if each.objectName() == id_), None)
        if found is not None:
            return found
        within = within.parentWidget()
    return None
