"""The window of adjudication: the articles on the left, both scripts in the middle, the case at hand beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.changes import ChangeSet
from annotator.session.session import Session
from annotator.ui.adjudication.case.case_card import CaseCard
from annotator.ui.adjudication.pages import NobodyPage, WarningPage
from annotator.ui.adjudication.text.case_panes import CasePanes
from annotator.ui.adjudication.waiting_list import (
    FILTERS,
    ROW_HEIGHT,
    WAITING,
    WaitingDelegate,
    WaitingModel,
    filter_words,
)
from annotator.ui.adjudication.walk.commands import Commands
from annotator.ui.adjudication.walk.course import Course
from annotator.ui.adjudication.walk.keys import meaning_of
from annotator.ui.adjudication.walk.stand import NOTHING, CoursePlace
from annotator.ui.adjudication.words import NONE_SHOWN, progress_words
from annotator.ui.bridge import Bridge
from annotator.ui.chrome.marks import toned
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Measure, TextSize, Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.notices.told import keep_told, was_told
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import tr
from annotator.ui.words.project_name import shown_name

TOLD = "adjudication_told"
"""The setting that remembers who has been told what this window shows."""
SIZE, LEAST = (1400, 900), (760, 520)
WIDE, LIST_WIDTH, NARROW_LIST = 1180, 250, 190
"""With fewer pixels (at 100 %) than this the case stands below the panes."""
CARD_SHARE, MOST_CARD = 0.42, 0.56
"""Of the height where it does, and at most where words are large."""
LARGEST_BESIDE = 1.25
"""In a larger interface the count stands below the title."""
RECOUNTED = frozenset({"annotation", "document_label", "status", "article"})


class AdjudicationPlace(NamedTuple):
    """What another window goes on with."""

    course: CoursePlace
    filter: str
    cursor: int | None
    """In the reason, where that is being written."""
    is_open: bool


class AdjudicationWindow(QDialog):
    """It stays above ``parent``, the coder's window; it writes the gold layer alone."""

    def __init__(
        self,
        session: Session,
        bridge: Bridge,
        faces: Callable[[], LabelFaces],
        theme: Theme,
        settings: UserSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session, self._faces, self._theme, self._settings = session, faces, theme, settings
        self._wanted: Callable[[], None] | None = None
        """What waits until what is shown has been agreed to."""
        self.setWindowTitle(tr("Adjudication — {0}").format(shown_name(session.name)))
        self.course = Course(session, bridge, self)
        self.panes = CasePanes(session, self.course, theme, self)
        self.card = CaseCard(self.course, settings, theme, self)
        self.model = WaitingModel(session, lambda number: number == self.course.number, self)
        self.list = QuietTable(tr("Articles that two coders are done with"), ROW_HEIGHT, self)
        self.commands = Commands(self)
        self.warning, self.nobody = WarningPage(self), NobodyPage(self)
        self.pages = QStackedWidget(self)
        self._build_parts()
        self._lay_out()
        self._connect()
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        if state := settings.layout("adjudication"):
            self.restoreGeometry(state)

    @property
    def faces(self) -> LabelFaces:
        return self._faces()

    @property
    def settings(self) -> UserSettings:
        return self._settings

    def open_at(self, number: int, start: int) -> None:
        """Go to the case at a place of an article's source, once what is shown has been agreed to."""
        self._wanted = lambda: self.course.open(number, start)
        self._go_where_wanted()

    def place(self) -> AdjudicationPlace | None:
        """Where one stands, also while it is closed; None where one has never been anywhere."""
        if not self.isVisible() and self.course.article is None:
            return None
        reason = self.card.reason
        cursor = reason.cursorPosition() if self.focusWidget() is reason else None
        return AdjudicationPlace(self.course.place(), self.model.filter, cursor, self.isVisible())

    def come_back(self, place: AdjudicationPlace) -> None:
        """Go on where another window stood, once what is shown has been agreed to."""
        if place.course.number:
            self._wanted = lambda: self._come_back(place)
            self._go_where_wanted()

    def set_theme(self, theme: Theme) -> None:
        self._theme = self.delegate.theme = theme
        self.panes.set_theme(theme)
        self.card.set_theme(theme)
        self.list.viewport().update()
        self.show_state()

    def hear_of_change(self, change: ChangeSet) -> None:
        kinds = {item.kind for item in change.items}
        if kinds & RECOUNTED and (change.foreign or not change.name.startswith("Adjudicate")):
            self.model.recount()
        if self.pages.currentWidget() is not self.warning:
            self.course.hear(change)

    def stop(self) -> None:
        self.model.stop()

    # what is shown

    def show_state(self) -> None:
        """The case where the course stands, everywhere."""
        course = self.course
        self.pages.setCurrentWidget(self.nobody if course.stop == NOTHING else self.desk)
        if course.article is None:
            return
        self.panes.show_cases(self.faces)
        self.card.show_state(self.faces, self.panes.view, self.panes.active_pane)
        if Measure.scale > 1:
            self._arrange()
        self.title.setToolTip(course.article.article.title)
        self._show_title()
        self.said_progress.setText(progress_words(course.progress, course.rows))

    def say(self, sentence: str, is_refusal: bool = False) -> None:
        self.card.say(sentence, is_refusal)
        if sentence:
            announce(self.card, sentence)

    def show_filter(self) -> None:
        self.filter_button.setText(f"{filter_words(self.model.filter)} ▾")

    def next_filter(self) -> None:
        names = [*FILTERS]
        self.model.set_filter(names[(names.index(self.model.filter) + 1) % len(names)])
        self._show_list()

    def parts(self) -> tuple[QWidget, ...]:
        """Where the keyboard may be, in the order in which F6 goes."""
        return self.card, self.panes.panes[0 if self.panes.active_pane == "hans" else 1], self.list

    def _show_article(self) -> None:
        self.say("")
        self.panes.show_article()
        self._show_list()

    def _show_list(self) -> None:
        course = self.course
        if course.article is not None:
            self.model.left[course.number] = course.progress.all - course.progress.decided
        self.model.show(course.rows)
        row = self.model.row_of(course.number)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row, 0))
        self.none_shown.setVisible(not self.model.rows)
        self.show_filter()

    def _show_title(self) -> None:
        title = self.course.article.article.title if self.course.article else ""
        room = max(80, self.title.width())
        self.title.setText(QFontMetrics(self.title.font()).elidedText(title, Qt.TextElideMode.ElideRight, room))

    def _go_where_wanted(self) -> None:
        if self._wanted and self.isVisible() and self.pages.currentWidget() is not self.warning:
            wanted, self._wanted = self._wanted, None
            wanted()

    def _come_back(self, place: AdjudicationPlace) -> None:
        self.model.set_filter(place.filter)
        self.course.come_back(place.course)
        if not place.is_open and not self.course.blind:
            self.course.set_blind(True)  # as whenever it is opened
        elif place.cursor is not None and self.card.reason.isVisible():
            self.card.reason.setFocus()
            self.card.reason.setCursorPosition(place.cursor)

    def _begin(self) -> None:
        """What other coders have coded may be shown, without their names."""
        keep_told(self._settings, TOLD, self._session)
        self.pages.setCurrentWidget(self.desk)
        if self.course.blind:
            self.course.read()
        else:
            self.course.set_blind(True)
        self.card.setFocus()
        self._go_where_wanted()

    # the window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():  # it had only been made small
            return
        self.panes.set_theme(self._theme)  # what a dialog's parts are dressed in when first shown is the sheet's
        self.panes.set_text_size(self._settings.get("text_size"))
        if was_told(self._settings, TOLD, self._session):
            self._begin()
        else:
            self.pages.setCurrentWidget(self.warning)
            self.warning.button.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.keep_layout("adjudication", self.saveGeometry())
        self.model.stop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.pages.currentWidget() is self.warning and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
            return
        is_shown = self.pages.currentWidget() is self.desk
        what = meaning_of(event, self.course.draft is not None) if is_shown else ""
        if what and not (event.isAutoRepeat() and what not in ("next", "previous") and "nudge" not in what):
            self.commands.do(what)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= px(WIDE)
        high = round(self.height() * CARD_SHARE)
        if Measure.scale > 1:  # what the keys do is never cut off
            high = min(max(high, self.card.foot_height), round(self.height() * MOST_CARD))
        self._middle.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self.side.setFixedWidth(px(LIST_WIDTH) if is_wide else px(NARROW_LIST))
        self.card.set_wide(is_wide, self.width() - self.side.width())
        self.card.setMaximumHeight(16_777_215 if is_wide else high)
        self.card.setMinimumHeight(0 if is_wide else high)
        self._rule.setFixedSize(16_777_215, 1) if not is_wide else self._rule.setFixedSize(1, 16_777_215)
        self._show_title()

    def _connect(self) -> None:
        course = self.course
        course.shows = self.model.shows
        course.opened.connect(self._show_article)
        course.moved.connect(self.show_state)
        course.listed.connect(self._show_list)
        course.said.connect(self.say)
        self.card.commanded.connect(self.commands.do)
        self.card.proposed.connect(course.choose_side)
        self.panes.case_wanted.connect(course.go_to)
        self.panes.pane_changed.connect(lambda script: self.card.show_state(self.faces, self.panes.view, script))
        self.list.acted.connect(self._open_row)
        self.filter_button.clicked.connect(self.next_filter)
        self.warning.button.clicked.connect(self._begin)
        self.warning.close_button.clicked.connect(self.close)

    def _open_row(self, index: QModelIndex) -> None:
        self.course.open(index.data(WAITING).number)
        self.card.setFocus()

    def _build_parts(self) -> None:
        self.delegate = WaitingDelegate(self._theme, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self.model)
        self.title, self.said_progress = toned("", "", self), toned("", "mute", self)
        self.title.setFont(ui_font(TextSize.HEADING, bold=True))
        self.title.setMinimumWidth(60)
        self.none_shown = toned(tr(NONE_SHOWN), "mute", self)
        self.none_shown.setWordWrap(True)
        self.none_shown.setContentsMargins(*pxs(16, 6, 16, 6))
        self.filter_button = QPushButton(self)
        self.filter_button.setObjectName("quiet")
        self.filter_button.setAutoDefault(False)
        self.filter_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.filter_button.setToolTip(tr("Which articles are shown (F)"))
        self.panes.set_text_size(self._settings.get("text_size"))

    def _lay_out(self) -> None:
        self.desk = QWidget(self)
        row = QHBoxLayout(self.desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.side = self._laid_out_list()
        row.addWidget(self.side)
        row.addWidget(_rule(self, 1, 16_777_215))
        middle = QWidget(self)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight, middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._laid_out_text(), 1)
        self._rule = _rule(self, 1, 16_777_215)
        self._middle.addWidget(self._rule)
        self._middle.addWidget(self.card)
        row.addWidget(middle, 1)
        for page in (self.warning, self.nobody, self.desk):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def _laid_out_list(self) -> QWidget:
        side = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(*pxs(16, 12, 12, 6))
        head.addWidget(toned(tr("ARTICLES"), "heading", self), 1)
        head.addWidget(self.filter_button)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.none_shown)
        column.addWidget(self.list, 1)
        return side

    def _laid_out_text(self) -> QWidget:
        text = QWidget(self)
        text.setObjectName("desk")
        head = QWidget(text)
        head.setObjectName("head")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        way = QBoxLayout.Direction
        line = QBoxLayout(way.TopToBottom if Measure.scale > LARGEST_BESIDE else way.LeftToRight, head)
        line.setContentsMargins(*pxs(24, 12, 20, 10))
        line.setSpacing(px(16 if line.direction() == way.LeftToRight else 2))
        line.addWidget(self.title, 1)
        line.addWidget(self.said_progress)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.panes, 1)
        return text


def _rule(parent: QWidget, width: int, height: int) -> QFrame:
    line = QFrame(parent)
    line.setObjectName("rule")
    line.setMaximumSize(width, height)
    if width == 1:
        line.setFixedWidth(1)
    return line
