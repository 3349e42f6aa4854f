"""The window of the dashboard: what is counted of whom, and the pictures in columns that fit its width."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.session.figures.nouns import CoderFigure, StatusFigure, Table
from annotator.session.listing import ListFilter
from annotator.session.people.coders import coders
from annotator.session.search.query import NOBODY
from annotator.session.session import Session
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.dashboard.card import KINDS, Card
from annotator.ui.dashboard.counting import Counting
from annotator.ui.dashboard.loading import Library
from annotator.ui.dashboard.pictures.counts import articles
from annotator.ui.dashboard.pictures.scene import Scene
from annotator.ui.dashboard.pictures.table import PICTURES
from annotator.ui.dashboard.plot.drawing import counted
from annotator.ui.files.file_dialogs import ask_save
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import TextSize, Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.search.query.filter_chips import OTHERS_SHOWN
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import titled, tr
from annotator.ui.words.project_name import shown_name
from annotator.ui.words.statuses import COUNTED

SIZE, LEAST = (1180, 820), (560, 420)
THREE_COLUMNS, TWO_COLUMNS = 1240, 720
"""Pixels of width at 100 % from which there are so many."""
REFRESH_MS = 3000
"""After a change the pictures are counted anew at most so often."""


class DashboardWindow(QDialog):
    """``led`` carries the lead of a mark that was chosen; ``about_to_count``: what is to be counted has to be written.

    It stays above ``parent``, the coder's window, and makes room there for what its marks lead to.
    """

    led = Signal(object)
    about_to_count = Signal()

    def __init__(
        self,
        session: Session,
        faces: Callable[[], LabelFaces],
        theme: Theme,
        settings: UserSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session, self._faces, self._theme, self._settings = session, faces, theme, settings
        self._chosen: str | None = None
        """Whose work somebody has asked to see."""
        self.coders: CoderFigure | None = None
        self._columns, self._is_stale = 0, True
        self._whole: QByteArray | None = None
        """Its place before it made room."""
        self.setWindowTitle(tr("Dashboard — {0}").format(shown_name(session.name)))
        self.setMinimumSize(*LEAST)
        self.library, self.counting = Library(self), Counting(Path(session.path), self)
        self.cards = {each.id: Card(each, self) for each in PICTURES}
        self.chooser = QPushButton(self)
        self.statuses = QHBoxLayout()
        self.said = toned("", "mute", self)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MS)
        self._lay_out()
        self._connect()
        self.resize(*SIZE)
        if state := settings.layout("dashboard"):
            self.restoreGeometry(state)

    @property
    def scene(self) -> Scene:
        faces = self._faces()
        return Scene(faces, self._theme, "hant" if faces.language == "zh-Hant" else "hans")

    @property
    def coder(self) -> str:
        """Whose spans are counted: the coder's own until somebody chooses others'; "" is everyone."""
        if self._chosen is not None or len(coders(self._session)) < 2:
            return self._chosen or ""
        return self._own

    @property
    def _own(self) -> str:
        return self._session.coder.id if self._session.coder else NOBODY

    def set_theme(self, theme: Theme) -> None:
        """Other colours, or other labels: everything is drawn again with the numbers as they are."""
        self._theme = theme
        for card in self.cards.values():
            if card.figure is not None and card.chart is not None:
                card.show_figure(card.figure, self.scene)

    def choose_coder(self, coder: str) -> None:
        """Count the spans and the time of one coder, or ("") of all."""
        self._chosen = coder
        self._name_chooser()
        self.count()

    def count(self) -> None:
        """Count everything anew; where it is not known yet how, as soon as it is."""
        if not self.library.knows_job:
            return
        self._is_stale = False
        self._refresh.stop()
        self.about_to_count.emit()
        self.counting.ask(self.coder)

    def hear_of_change(self) -> None:
        """The project is another one: count again, soon, while somebody looks; else when the window is next shown."""
        self._is_stale = True
        if self.isVisible() and not self._refresh.isActive():
            self._refresh.start()

    def save(self, card: Card, kind: str, out: str = "") -> None:
        """Write a picture or its numbers to a file, which is asked for where ``out`` names none."""
        from annotator.ui.dashboard.exporting import csv_of, png_of, svg_of, write_file

        words, kinds = KINDS[kind]
        proposed = Path(self._session.path).with_name(f"{Path(self._session.path).stem}-{card.picture.id}.{kind}")
        out = out or ask_save(self, tr(words), proposed, kinds)
        if not out:
            return
        if kind == "csv":
            data = csv_of(self.table_of(card))
        else:
            data = svg_of(card.sheet()) if kind == "svg" else png_of(card.sheet())
        try:
            write_file(Path(self._session.path), out, data)
        except AnnotatorError as error:
            self._say(tr(error.sentence), "warn")
            return
        self._say(tr("Saved: {0}").format(out))

    def copy_numbers(self, card: Card) -> None:
        """A picture's numbers as a table that spreadsheets take."""
        table = self.table_of(card)
        lines = ("\t".join(" ".join(str(each).split()) for each in row) for row in (table.head, *table.rows))
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._say(tr("Copied: {0}").format(tr(card.picture.title)))

    def table_of(self, card: Card) -> Table:
        """The numbers of what the card shows, of all labels; an empty table before they are counted."""
        from annotator.session.figures.tables import tables_of

        if card.figure is None:
            return Table(card.picture.id, (), ())
        return tables_of(card.figure, self._session)[card.picture.table.get(card.choice, card.picture.table.get("", 0))]

    # what comes in

    def _take(self, figure: Any) -> None:
        scene = self.scene
        for card in self.cards.values():
            if isinstance(figure, card.picture.figure) and (card.figure != figure or card.stack.currentIndex() == 0):
                card.show_figure(figure, scene)
        if isinstance(figure, CoderFigure):
            self._show_coders(figure)
        elif isinstance(figure, StatusFigure):
            self._show_statuses(figure)

    def _show_coders(self, figure: CoderFigure) -> None:
        self.coders = figure
        several = len(figure.coders) > 1
        self.chooser.setVisible(several)
        self.cards["coders"].setVisible(several and not self.coder)
        self._name_chooser()

    def _show_statuses(self, figure: StatusFigure) -> None:
        """How many articles stand where, each a way to them."""
        while (item := self.statuses.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        said = titled(articles(figure.articles), "") if figure.articles else tr("No article yet.")
        self.statuses.addWidget(toned(said, "mute", self))
        me = self._session.coder
        is_mine = me is not None and (self.coder == me.id or (not self.coder and len(coders(self._session)) == 1))
        for bar in figure.bars:
            if bar.articles:
                button = _quiet(tr(COUNTED[bar.status]).format(counted(bar.articles)), self)
                button.clicked.connect(partial(self.led.emit, ListFilter(status=bar.status) if is_mine else bar.lead))
                button.setToolTip(tr("Show these articles"))
                self.statuses.addWidget(button)

    def _refuse(self, sentence: str) -> None:
        self._say(sentence, "warn")
        for card in self.cards.values():
            if card.figure is None:
                card.say("")

    def _say(self, sentence: str, tone: str = "mute") -> None:
        self.said.setText(sentence)
        set_tone(self.said, tone)
        if sentence:
            announce(self.said, sentence)

    def _name_chooser(self) -> None:
        names = {each.coder: each.name for each in self.coders.coders} if self.coders else {}
        names |= {"": tr("All coders"), NOBODY: tr("Whose?")}
        said = names.get(self.coder, "")
        if self.coder not in (self._own, NOBODY):
            said = tr("{0} · others' work is shown").format(said)
        self.chooser.setText(f"{said} ▾")

    def coder_menu(self) -> QMenu:
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        every = [(each.coder, each.name) for each in self.coders.coders] if self.coders else []
        own = [each for each in every if each[0] == self._own]
        for coder, name in (*own, ("", tr("All coders")), *(each for each in every if each not in own)):
            if not coder:
                made.addSeparator()
                made.addAction(tr(OTHERS_SHOWN)).setEnabled(False)
            action = made.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(coder == self.coder)
            action.triggered.connect(partial(self.choose_coder, coder))
        return made

    # the window

    def make_room(self, wanted: QRect) -> None:
        """Let a part of the screen be seen: become narrow at its right end, and where that is not enough end above."""
        if not self.frameGeometry().intersects(wanted) or self.isMaximized() or self.isFullScreen():
            return
        if self._whole is None:
            self._whole = self.saveGeometry()
        room, frame, inner = self.screen().availableGeometry(), self.frameGeometry(), self.geometry()
        sides, head = frame.width() - inner.width(), frame.height() - inner.height()
        place = QRect(room.right() + 1 - LEAST[0] - sides, frame.top(), LEAST[0] + sides, frame.height())
        above = wanted.top() - room.top()
        if place.intersects(wanted) and above >= LEAST[1] + head:
            place.setTop(max(room.top(), min(place.top(), wanted.top() - LEAST[1] - head)))
            place.setBottom(wanted.top() - 1)
        self.move(place.topLeft())
        self.resize(place.width() - sides, place.height() - head)

    def come_back(self) -> None:
        """To where it was before it made room."""
        if self._whole is not None:
            self.restoreGeometry(self._whole)
            self._whole = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.library.want()
        self._count_if_shown()

    def _count_if_shown(self) -> None:
        if self._is_stale and self.isVisible():
            self.count()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._let_go()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Esc hides a dialog without closing it."""
        self._let_go()
        super().done(result)

    def _let_go(self) -> None:
        self._settings.keep_layout("dashboard", self._whole or self.saveGeometry())
        self._is_stale = self._is_stale or self.counting.is_counting
        self._refresh.stop()
        self.counting.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Close):
            self.close()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._is_stale:
            self.hear_of_change()

    def _arrange(self) -> None:
        """The cards in as many columns as the width has room for; wide ones across all of them."""
        width = self.width()
        columns = 3 if width >= px(THREE_COLUMNS) else 2 if width >= px(TWO_COLUMNS) else 1
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        row = column = 0
        for card in self.cards.values():
            if card.picture.is_wide:
                row, column = row + bool(column), 0
                self._grid.addWidget(card, row, 0, 1, columns)
                row += 1
                continue
            self._grid.addWidget(card, row, column)
            row, column = (row + 1, 0) if column + 1 == columns else (row, column + 1)
        for each in range(3):
            self._grid.setColumnStretch(each, int(each < columns))
            self._grid.setColumnMinimumWidth(each, 0)
        self._grid.setRowStretch(row + 1, 1)

    def _connect(self) -> None:
        self.counting.hold(True)
        self.library.can_count.connect(self._count_if_shown)
        self.library.ready.connect(lambda: self.counting.hold(False))
        self.counting.counted.connect(self._take)
        self.counting.refused.connect(self._refuse)
        self._refresh.timeout.connect(self.count)
        self.chooser.clicked.connect(
            lambda: self.coder_menu().popup(self.chooser.mapToGlobal(QPoint(0, self.chooser.height() + 2)))
        )
        for card in self.cards.values():
            card.acted.connect(lambda mark: self.led.emit(mark.lead))
            card.save_wanted.connect(partial(self.save, card))
            card.table_wanted.connect(partial(self.copy_numbers, card))

    def _lay_out(self) -> None:
        self.chooser.setObjectName("quiet")
        self.chooser.setAutoDefault(False)
        self.chooser.setCursor(Qt.CursorShape.PointingHandCursor)
        self.chooser.setToolTip(tr("Whose work is counted"))
        self.chooser.hide()
        self.cards["coders"].hide()
        head = QHBoxLayout()
        head.setContentsMargins(*pxs(20, 12, 20, 4))
        head.setSpacing(px(12))
        self.statuses.setSpacing(px(8))
        head.addLayout(self.statuses)
        head.addWidget(self.said, 1)
        head.addWidget(self.chooser)
        page = QWidget()
        page.setObjectName("page")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(*pxs(16, 8, 16, 16))
        self._grid.setSpacing(px(12))
        self.area = QScrollArea(self)
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)


def _quiet(text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName("quiet")
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFont(ui_font(TextSize.SMALL))
    return button
