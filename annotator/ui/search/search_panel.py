"""The dock of the search: what is looked for, where it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.session.articles import article_row
from annotator.session.search.query import Hit, Query
from annotator.session.session import Session
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme, px
from annotator.ui.search.empty_page import EmptyPage
from annotator.ui.search.hits.hit_delegate import HitDelegate
from annotator.ui.search.hits.hit_list_model import HIT, HitListModel, Place, line_of, place_of
from annotator.ui.search.hits.hit_table import HitTable
from annotator.ui.search.hits.orders import ORDERS
from annotator.ui.search.hits.tick_bar import TickBar
from annotator.ui.search.query.query_bar import EDGE, QueryBar
from annotator.ui.words.language import tr

HEIGHT = 300
"""Pixels that the dock asks for when it is first shown."""


class SearchPlace(NamedTuple):
    """What is looked for and how it is shown, to go on with in another window; ``row`` is the current hit's."""

    typed: str
    chosen: Query
    order: str
    is_grouped: bool
    row: Place | None
    ticked: dict[Place, Hit]
    limit: int


class SearchPanel(QWidget):
    """``asked`` comes when the hits are to be looked for anew; ``opened`` carries a Hit that is to be shown.

    ``arranged``: the same ones in another order; ``left`` wants the text's keyboard, ``export_wanted`` a table;
    ``menu_wanted`` carries the place on the screen for a menu of the current hit.
    """

    asked = Signal()
    arranged = Signal()
    opened = Signal(object)
    left = Signal()
    menu_wanted = Signal(QPoint)
    export_wanted = Signal()

    def __init__(
        self,
        session: Session,
        spans_of: Callable[[int], Sequence[Annotation]],
        faces: Callable[[], LabelFaces],
        theme: Theme,
    ) -> None:
        super().__init__()
        self._session = session
        self.order, self.is_grouped = "article", False
        self._chosen: Place | None = None
        self._wants_list = False
        """Whether the list is to have the keyboard when the hits come."""
        self.is_stale = False
        """Whether the hits are those of the question before, since what is asked now was refused."""
        self.bar = QueryBar(session, faces, self)
        self.model = HitListModel(spans_of, self._date_of, self)
        self.model.name_of = lambda uuid: faces()[uuid].name
        self.view = HitTable(tr("Hits"), self)
        self.delegate = HitDelegate(theme, faces(), self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.refused = toned("", "warn", self)
        self.progress, self.notice = toned("", "mute", self), toned("", "mute", self)
        self.empty = EmptyPage(self)
        self.ticks = TickBar(faces, self)
        self.order_button = self._choice("order", self.open_orders)
        self.group_button = self._choice("group", self._toggle_groups)
        self.group_button.setText(tr("Group"))
        self.group_button.setCheckable(True)
        self.group_button.setToolTip(tr("Hits of the same words under one heading"))
        self.export_button = self._choice("export", self.export_wanted.emit)
        self.export_button.setText(tr("CSV…"))
        self.export_button.setToolTip(tr("Write the hits into a table"))
        self._lay_out()
        self._connect()
        self.set_faces(faces(), theme)
        self._show_order()
        self.say_what_to_type()

    def sizeHint(self) -> QSize:
        return QSize(600, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, px(120))

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self.delegate.theme, self.delegate.faces = theme, faces
        self.view.label_keys = frozenset(each.key for each in faces.in_use if each.key)
        self.bar.show_filters()
        self.view.viewport().update()

    # what is shown

    def show_hits(self, hits: Sequence[Hit], keeps_ticks: bool = False) -> None:
        """Other hits; the row that was chosen stays so where it is still there."""
        if keeps_ticks:
            self._remember_row()
        self.model.show(hits, keeps_ticks)
        self.choose_again()

    def add_hits(self, hits: Sequence[Hit]) -> None:
        self.model.append(hits)

    def show_groups(self, groups: Sequence[tuple[str, int, str]]) -> None:
        self.model.group(groups)
        if len(groups) == 1:
            self.model.toggle_group(0, True)

    def say(self, empty: str) -> None:
        """What stands in the place of hits, where there are none; "" where there are."""
        self.empty.say(empty)
        self._show_page(not empty)

    def say_what_to_type(self) -> None:
        """Examples, while nothing is looked for."""
        self.empty.give_examples()
        self._show_page(False)

    def _show_page(self, has_hits: bool) -> None:
        if not has_hits and self._wants_list:
            self._wants_list = False
            self.focus_field()
        self.empty.setVisible(not has_hits)
        self.view.setVisible(has_hits)
        for button in (self.group_button, self.order_button):
            button.setEnabled(has_hits)
        self.export_button.setEnabled(has_hits and not self.is_stale)

    def refuse(self, sentence: str) -> None:
        """Say in a line why there is no answer; "" once there is one.

        Meanwhile hits are those of the question before: pale, and nothing is ticked, tagged or written of them.
        """
        self.refused.setText(sentence)
        self.refused.setVisible(bool(sentence))
        self.is_stale = self.delegate.is_faded = bool(sentence)
        if self.is_stale:
            self._wants_list = False
            self.model.untick()
            self._show_page(self.model.rowCount() > 0)
            if not self.model.rowCount():
                self.empty.say("")
        self.export_button.setEnabled(self.view.isVisibleTo(self) and not self.is_stale)
        self.view.viewport().update()

    def notice_that(self, sentence: str) -> None:
        """What has to be known of the hits, in a line above them."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def show_progress(self, sentence: str) -> None:
        self.progress.setText(sentence)
        self.progress.setVisible(bool(sentence))

    def go_on_in_list(self, place: Place | None = None) -> None:
        """With the hits that are asked for the keyboard goes to the list: to the hit on a place, else to the first."""
        self._chosen, self._wants_list = place, True
        self.view.setCurrentIndex(QModelIndex())
        self.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def waits_for_hit(self) -> bool:
        """Whether the hit that is to be chosen has not come."""
        return self._wants_list and self._chosen is not None

    def choose_again(self, is_all: bool = False) -> None:
        """Go back to the row that was current before the hits came anew, or to the one that is waited for.

        ``is_all``: there are no more hits to come among which it could be.
        """
        if self.view.currentIndex().isValid():
            return
        find = self.model.own_row if self._wants_list else self.model.row_of
        row = find(self._chosen) if self._chosen else None
        if row is None and self._wants_list and self.model.rowCount() and (is_all or self._chosen is None):
            row = 0
        if row is None:
            return
        self._chosen = None
        self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.scrollTo(self.view.currentIndex())
        if self._wants_list:
            self._wants_list = False
            focus = self.window().focusWidget()
            if focus is None or self.isAncestorOf(focus):
                self.focus_list()

    def _remember_row(self) -> None:
        current = self.current_hit()
        self._chosen = place_of(current) if current else self._chosen

    def current_hit(self) -> Hit | None:
        index = self.view.currentIndex()
        return index.data(HIT) if index.isValid() else None

    def acted_on(self) -> list[Hit]:
        """The ticked hits; where none is, the one of the current row; of a question before none."""
        current = self.current_hit() if not self.is_stale else None
        return self.model.ticked_hits() or ([current] if current else [])

    def focus_list(self) -> None:
        """Give the list the keyboard, on its first row where none is current."""
        if not self.model.rowCount():
            return
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self) -> None:
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def place(self, limit: int) -> SearchPlace:
        """``limit``: so many hits have been asked for."""
        self._remember_row()
        return SearchPlace(
            self.bar.field.text(), self.bar.chosen, self.order, self.is_grouped, self._chosen, self.model.ticked, limit
        )

    def come_back(self, place: SearchPlace) -> None:
        """Say what another window has asked; whoever looks for it asks."""
        self.order, self.is_grouped = place.order, place.is_grouped
        self._show_order()
        self.bar.show_typed(place.typed, place.chosen)
        self._chosen, self.model.ticked = place.row, dict(place.ticked)

    # what is done

    def open_orders(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side = ""
        for order, row in ORDERS.items():
            if row.side != side:
                menu.addSeparator()
                side = row.side
            action = menu.addAction(tr(row.title), lambda order=order: self.set_order(order))
            action.setCheckable(True)
            action.setChecked(order == self.order)
        menu.popup(self.order_button.mapToGlobal(self.order_button.rect().bottomLeft()))
        return menu

    def set_order(self, order: str) -> None:
        if order != self.order:
            self.order = order
            self._arrange()

    def _toggle_groups(self) -> None:
        self.is_grouped = not self.is_grouped
        self._arrange()

    def _arrange(self) -> None:
        self._show_order()
        self.arranged.emit()

    def _show_order(self) -> None:
        self.order_button.setText(tr(ORDERS[self.order].words) + " ▾")
        self.delegate.order = ORDERS[self.order]
        self.group_button.setChecked(self.is_grouped)

    def copy_line(self) -> None:
        """The current hit for another program: its words, article and date."""
        hit = self.current_hit()
        if hit is not None:
            parts = (line_of(hit), hit.title, self.model.day_of(hit))
            QGuiApplication.clipboard().setText("\t".join(each for each in parts if each))

    def _date_of(self, number: int) -> str:
        """What an article says of its day beside a date of publication."""
        row = article_row(self._session, number)
        return row.article.meta.get("published", "") or row.article.meta.get("dateline", "") if row else ""

    def _ask(self) -> None:
        """Whoever types on does not want the list."""
        self._wants_list = False
        self.asked.emit()

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(HIT) if index.isValid() else None
        if hit is not None:
            self.opened.emit(hit)
        elif index.isValid():
            self.model.toggle_group(index.row())

    def _fold(self, row: int, is_open: bool) -> None:
        """An arrow to the left on a hit of a group goes to the group's heading."""
        if is_open or self.model.group_of(row) is not None:
            self.model.toggle_group(row, is_open)
        elif self.model.groups:
            heading = next(each for each in range(row, -1, -1) if self.model.group_of(each) is not None)
            self.view.setCurrentIndex(self.model.index(heading, 0))

    def _connect(self) -> None:
        self.bar.changed.connect(self._ask)
        self.bar.down.connect(self.focus_list)
        self.bar.left.connect(self.left)
        self.view.acted.connect(self._open)
        self.view.opened.connect(self._open)
        self.view.ticked.connect(lambda index: self.is_stale or self.model.tick(index.row()))
        self.view.run_ticked.connect(lambda first, last: self.is_stale or self.model.tick_rows(first, last))
        self.view.all_ticked.connect(lambda: self.is_stale or self.model.tick_all())
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.copied.connect(self.copy_line)
        self.view.folded.connect(self._fold)
        self.view.left.connect(self.left)
        self.view.up.connect(self.focus_field)
        self.ticks.untick_wanted.connect(self.model.untick)

    def _choice(self, name: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("choice", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: does())
        return button

    def _lay_out(self) -> None:
        for control in (self.order_button, self.group_button, self.export_button):
            self.bar.add_control(control)
        for line in (self.refused, self.notice, self.progress):
            line.setWordWrap(True)
            line.setContentsMargins(EDGE, 0, EDGE, 5)
            line.hide()
        self.ticks.hide()
        set_tone(self.refused, "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.refused)
        column.addWidget(self.notice)
        column.addWidget(self.progress)
        column.addWidget(self.empty, 1)
        column.addWidget(self.view, 1)
        column.addWidget(self.ticks)
        read_in_order(self)
        self.setFocusProxy(self.bar.field)
