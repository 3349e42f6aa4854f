"""The window of agreement: what is compared at the left, its figures at the right, under them their passages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
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

from annotator.session.agreement.nouns import FoundPassage, Step
from annotator.session.session import Session
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.agreement.computing import CONFUSION, FIGURES, PASSAGES, Computing
from annotator.ui.agreement.figures.figures_view import FiguresView
from annotator.ui.agreement.figures.sheet import Cell, tsv
from annotator.ui.agreement.figures.sheets import Names
from annotator.ui.agreement.halves import Halves
from annotator.ui.agreement.loading import Library
from annotator.ui.agreement.options_panel import OptionsPanel
from annotator.ui.agreement.passages.passages_view import PassagesView
from annotator.ui.agreement.progress_strip import ProgressStrip
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.exporting.fields.sheet import exchange_sheet
from annotator.ui.files.file_dialogs import ask_save
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.notices.told import keep_told, was_told
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import sentences, tr
from annotator.ui.words.project_name import shown_name

if TYPE_CHECKING:
    from annotator.agreement.study import Study
    from annotator.session.agreement.codings import Asked

SIZE, LEAST, LEAST_WORDS = (1240, 820), (760, 520), 280
"""The last: of what is said at the foot; with less (at 100 %) it stands above the buttons."""
WAIT_MS, REFRESH_MS = 250, 3000
"""Choices rest so long before they are counted, changes of the project so long."""
TOLD = "agreement_told"
"""The setting that remembers who has been told what this window shows."""
MESSAGE, FIGURES_PAGE = 0, 1


class AgreementWindow(QDialog):
    """``opened`` carries the passage that is to be decided (a FoundPassage)."""

    opened = Signal(object)

    def __init__(
        self, session: Session, faces: Callable[[], LabelFaces], theme: Theme, settings: UserSettings,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, Qt.WindowType.Window)
        self._session, self._faces, self._theme, self._settings = session, faces, theme, settings
        self.study: Study | None = None
        self._asked: Asked | None = None
        """Of the figures that are shown: their passages are of the same codings."""
        self._asking: Asked | None = None
        self._is_stale = True
        self.is_told = was_told(settings, TOLD, session)
        names = Names(faces())
        self.setWindowTitle(tr("Agreement — {0}").format(shown_name(session.name)))
        self.setMinimumSize(*LEAST)
        self.setStyleSheet(_sheet(theme))
        self.library, self.computing = Library(self), Computing(Path(session.path), self)
        self.options = OptionsPanel(session, faces(), self)
        self.figures = FiguresView(names, theme, self)
        self.passages = PassagesView(names, theme, self)
        self.message, self.go_on = toned("", "mute", self), QPushButton(self)
        self.said, self.progress = toned("", "mute", self), ProgressStrip(self)
        self.report, self.methods, self.copy = (
            QPushButton(each, self) for each in (tr("&Report…"), tr("Copy &methods paragraph"), tr("&Copy table"))
        )
        self._rest, self._refresh = QTimer(self), QTimer(self)
        self._lay_out()
        self._connect()
        self.resize(*SIZE)
        if state := settings.layout("agreement"):
            self.restoreGeometry(state)
        self._greet()

    def set_theme(self, theme: Theme) -> None:
        """Other colours, or other labels."""
        self._theme = theme
        names = Names(self._faces())
        self.setStyleSheet(_sheet(theme))
        self.options.read(self._faces())
        self.figures.set_looks(names, theme)
        self.passages.set_looks(names, theme)

    def hear_of_change(self) -> None:
        """The project is another one: count again, soon, while somebody looks."""
        self._is_stale = True
        if self.isVisible() and not self._refresh.isActive():
            self._refresh.start()

    def count(self) -> None:
        """Count with the choices as they are; what is being counted for earlier ones is given up."""
        self._rest.stop()
        self._refresh.stop()
        if not (self.library.is_ready and self.is_told):
            return
        self._is_stale = False
        self.computing.drop(FIGURES)
        if sentence := self.options.refusal:
            self.progress.hide()
            self._tell(sentence)
            return
        self._asking = self.options.asked
        self.computing.count(self._asking, self.options.draws.value())
        self.progress.show_step(Step(0, 0, ""))
        if self.study is None or self.study.agreement.why:
            self._tell(tr("Counting…"))

    def stop_counting(self) -> None:
        """What is shown stays; the same button counts again."""
        if FIGURES in self.computing.waits_for:
            self.computing.drop(FIGURES)
            self._is_stale = True
            self.progress.show_stopped()
            if self.study is None:
                self._tell(tr("Stopped: nothing was counted yet."))
        else:
            self.count()

    def write_report(self, out: str = "") -> None:
        """Write the page beside the window, to a file that is asked for where ``out`` names none."""
        if self.study is None or self._asked is None:
            return
        path = Path(self._session.path)
        out = out or ask_save(
            self, tr("Report"), path.with_name(f"{path.stem}-agreement.html"), tr("Web page (*.html)")
        )
        if out:
            self._say(tr("Writing the report…"))
            self.computing.write(self._asked, self.study, out)

    def copy_methods(self) -> None:
        """The paragraph with its references."""
        from annotator.agreement.report.methods import methods_paragraph

        if self.study is None:
            return
        paragraph, sources = methods_paragraph(self.study)
        listed = "".join(f"[{at}] {each}\n" for at, each in enumerate(sources, 1))
        QGuiApplication.clipboard().setText(f"{paragraph}\n\n{listed}".strip() + "\n")
        self._say(tr("Copied: the methods paragraph with {0} references").format(len(sources)))

    def copy_table(self) -> None:
        sheet = self.figures.sheet
        if sheet.rows:
            QGuiApplication.clipboard().setText(tsv(sheet))
            self._say(tr("Copied: {0}").format(self.figures.tabs.tabText(self.figures.tabs.currentIndex())))

    # what comes in

    def _take(self, study: Study) -> None:
        self.study, self._asked = study, self._asking
        self.progress.hide()
        self._forget_passages()
        self.figures.show_study(study)
        if study.agreement.why:
            self._tell(f"{tr(study.agreement.why)}\n\n" + tr(
                "Give the same articles to two coders, merge what they send back, and mark what is finished as done; "
                "or count articles that are only begun, at the left."
            ))  # fmt: skip
        else:
            self.stack.setCurrentIndex(FIGURES_PAGE)
            self.split.share_out()
            if self.focusWidget() is self:
                self.figures.table.setFocus()
            announce(self, tr("The figures are there."))
            said = sentences(map(tr, (study.facts.warning, study.facts.practice)))
            self._say(said, "warn" if study.facts.warning else "mute")
        for each in (self.report, self.methods, self.copy):
            each.setEnabled(True)
        self.copy.setEnabled(not study.agreement.why)

    def _refuse(self, key: str, sentence: str) -> None:
        if key == FIGURES:
            self.progress.hide()
            self._tell(sentence)
        elif key == PASSAGES:
            self.passages.say(sentence)
        else:
            self._say(sentence, "warn")
        if key == CONFUSION:
            self.figures.show_confusion(None)

    def _list(self, cell: Cell, by_key: bool) -> None:
        if self._asked is not None and cell.sought is not None:
            self.split.is_chosen = True
            self.split.share_out()
            self.passages.begin(cell.words, cell.nothing, by_key=by_key)
            self.computing.list_passages(self._asked, cell.sought)

    def _forget_passages(self) -> None:
        """Those of another table's number are not of this one's."""
        self.computing.drop(PASSAGES)
        self.passages.clear()
        if self.figures.has_nothing:
            self.passages.say("")
        self.passages.setHidden(self.figures.has_nothing)

    def _confuse(self, pair: tuple[str, str] | None, of_characters: bool) -> None:
        if self._asked is not None:
            self.computing.confuse(self._asked, pair, of_characters)

    def _greet(self) -> None:
        """A coder's first time: what is seen here, before it is."""
        if self.is_told:
            self._tell(tr("Counting…"))
            return
        self._tell(
            tr(
                "This window shows what every coder has marked. It is for whoever leads the project: those who still "
                "code should not look at it, so that their coding stays blind. Each coder is told once."
            )
        )
        self.go_on.setText(tr("Show the agreement"))
        self.go_on.show()
        self.options.setEnabled(False)

    def _agree(self) -> None:
        keep_told(self._settings, TOLD, self._session)
        self.is_told = True
        self.setFocus()
        self.go_on.hide()
        self.options.setEnabled(True)
        self._tell(tr("Counting…"))
        self.count()

    def _tell(self, sentence: str) -> None:
        """A sentence in the place of the figures."""
        self.message.setText(sentence)
        self.stack.setCurrentIndex(MESSAGE)
        announce(self.message, sentence)

    def _say(self, sentence: str, tone: str = "mute") -> None:
        self.said.setText(sentence)
        self.said.setToolTip(sentence)
        set_tone(self.said, tone)
        announce(self.said, sentence)

    # the window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.study is None:
            (self if self.is_told else self.go_on).setFocus()
        self.library.want()
        if self._is_stale:
            self._count_anew()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._let_go()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Esc hides a dialog without closing it."""
        self._let_go()
        super().done(result)

    def _count_anew(self) -> None:
        """Of another project: there may be other coders, labels and versions."""
        self.options.read(self._faces())
        self.count()

    def _let_go(self) -> None:
        self._settings.keep_layout("agreement", self.saveGeometry())
        self._is_stale = self._is_stale or FIGURES in self.computing.waits_for
        self._rest.stop()
        self._refresh.stop()
        self.progress.hide()
        self.computing.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Close):
            self.close()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self._rest.timeout.connect(self.count)
        self._refresh.timeout.connect(self._count_anew)
        self.options.changed.connect(self._rest.start)
        self.library.ready.connect(self.count)
        self.go_on.clicked.connect(self._agree)
        self.progress.pressed.connect(self.stop_counting)
        self.report.clicked.connect(lambda: self.write_report())
        self.methods.clicked.connect(self.copy_methods)
        self.copy.clicked.connect(self.copy_table)
        computing = self.computing
        computing.stepped.connect(self.progress.show_step)
        computing.found.connect(self._take)
        computing.confused.connect(self.figures.show_confusion)
        computing.listed.connect(self.passages.take)
        computing.written.connect(lambda out: self._say(tr("Saved: {0}").format(out)))
        computing.refused.connect(self._refuse)
        self.figures.acted.connect(self._list)
        self.figures.confusion_wanted.connect(self._confuse)
        self.passages.left.connect(self.figures.table.setFocus)
        self.passages.opened.connect(self._open)
        self.figures.turned.connect(self._forget_passages)

    def _open(self, passage: FoundPassage) -> None:
        self.opened.emit(passage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.split.share_out()
        words = sum(each.sizeHint().width() for each in (self.copy, self.methods, self.report)) + px(LEAST_WORDS)
        way = QBoxLayout.Direction
        self._foot_row.setDirection(way.TopToBottom if words > self.width() else way.LeftToRight)

    def _lay_out(self) -> None:
        for timer, wait in ((self._rest, WAIT_MS), (self._refresh, REFRESH_MS)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
        self.split = Halves(self.figures, self.passages, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self._message_page())
        self.stack.addWidget(self.split)
        upright = QFrame(self)
        upright.setObjectName("rule")
        upright.setFixedWidth(1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addLayout(self._left_column())
        upper.addWidget(upright)
        upper.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self._foot())
        read_in_order(self)

    def _left_column(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(px(4))
        left.addWidget(self.options, 1)
        left.addWidget(self.progress)
        return left

    def _message_page(self) -> QWidget:
        page = QWidget(self)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.go_on.hide()
        column = QVBoxLayout(page)
        column.setContentsMargins(*pxs(40, 40, 40, 40))
        column.setSpacing(px(16))
        column.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.message, 3)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setObjectName("foot")
        row = self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        row.setContentsMargins(*pxs(16, 8, 12, 8))
        row.setSpacing(px(8))
        self.said.setWordWrap(True)
        row.addWidget(self.said, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        row.addLayout(buttons)
        for each in (self.copy, self.methods, self.report):
            each.setAutoDefault(False)
            each.setEnabled(False)
            buttons.addWidget(each)
        return foot


def _sheet(theme: Theme) -> str:
    corners = "QTableCornerButton::section, QAbstractScrollArea::corner"
    return exchange_sheet(theme) + f"{corners} {{ background: {theme.panel}; border: none; }}"
