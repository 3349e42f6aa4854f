"""The window of coders and packages: who codes, which rounds were drawn, and what merges have left to be settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.session.assignment import Round
from annotator.session.background import Answer
from annotator.session.people.coder_work import CoderWork
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.coders.asked import Conflicts, Team, team_job
from annotator.ui.coders.conflict_table import ConflictTable
from annotator.ui.coders.rename_field import RenameField
from annotator.ui.coders.table import Column, Table
from annotator.ui.coders.words import counted, hidden_sentence, moment, package_sentence
from annotator.ui.exporting.fields.sheet import exchange_sheet
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.notices.announce import announce
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import ended, known, mark, sentences, tr
from annotator.ui.words.project_name import shown_name

KEY, SETTING = "team", "coders"
SIZE, LEAST, MARGIN = (1060, 720), (640, 460), 40
REFRESH_MS, DAY = 400, 10
ALONE = mark("You are the only coder so far: new ones are named where articles are assigned or packages are made.")
NO_CODER = mark("Nobody codes here yet: coders are named where articles are assigned or packages are made.")
NO_ROUND = mark("No articles were assigned yet: everybody codes whatever they open.")
NO_ARTICLE = mark("The project has no articles yet: import some, then they can be assigned.")
COUNTING = mark("Counting…")


class CodersWindow(QDialog):
    """``assign_wanted``, ``pack_wanted``, ``merge_wanted``: a button was pressed; ``renamed`` carries a coder (UUID)
    and the new name, ``dropped`` the name of a round, ``settled`` a Conflict and the Side that is to stand; ``stepped``
    says undo or redo. ``filled``: what the project holds stands in the window.
    """

    assign_wanted = Signal()
    pack_wanted = Signal()
    merge_wanted = Signal()
    renamed = Signal(str, str)
    dropped = Signal(str)
    settled = Signal(object, object)
    stepped = Signal(str)
    filled = Signal()

    def __init__(self, name: str, asking: Asking, settings: UserSettings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._asking, self._settings = asking, settings
        self.team: Team | None = None
        self.layer = ""
        self.shows_all = False
        """Whoever looks has agreed to see what other coders have marked."""
        self._name, self._told_to_drop = shown_name(name), ""
        self.setWindowTitle(tr("Coders and packages — {0}").format(self._name))
        self.setMinimumSize(*LEAST)
        self._make_tables()
        self._make_buttons()
        self.says = toned("", "mute", self)
        self.says.setWordWrap(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self.read)
        self._lay_out()
        asking.answered.connect(self._take)
        self.set_theme(theme)
        room = parent.window().size()
        self.resize(min(SIZE[0], room.width() - MARGIN), min(SIZE[1], room.height() - MARGIN))
        if state := settings.layout(SETTING):
            self.restoreGeometry(state)
        self.coders.setFocus()

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(exchange_sheet(theme))

    def read(self) -> None:
        """Everything anew."""
        self._soon.stop()
        self._asking.ask(KEY, team_job, self.layer, self.shows_all)

    def hear_of_change(self) -> None:
        """The project is another one: it is read soon, while somebody looks."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def forget(self) -> None:
        """Another coder has sat down: what the one before saw of conflicts is not theirs to see."""
        self.team, self.shows_all = None, False
        self.conflicts.show_conflicts()
        self.hear_of_change()

    def say(self, sentence: str, tone: str = "mute") -> None:
        self._told_to_drop = ""
        self.says.setText(sentence)
        set_tone(self.says, tone)
        if sentence:
            announce(self.says, sentence)

    @property
    def is_reading(self) -> bool:
        return self.team is None or self._soon.isActive() or self._asking.is_waiting

    def _take(self, answer: Answer) -> None:
        if answer.key != KEY:
            return
        if answer.refusal:
            self.say(tr(answer.refusal), "warn")
        elif answer.part is not None:
            self._show(answer.part)

    def _show(self, team: Team) -> None:
        self.team = team
        held = self.focusWidget()
        self.coders.fill([_coder_row(each) for each in team.coders])
        rows = [_round_row(each) for each in team.rounds]
        self.rounds.fill(rows, [known(each.rule) for each in team.rounds])
        self.rounds.setVisible(bool(rows))
        self.coder_words.setText(tr(ALONE if team.coders else NO_CODER))
        self.coder_words.setVisible(len(team.coders) < 2)
        self.round_words.setText(tr(NO_ROUND if team.articles else NO_ARTICLE))
        self.round_words.setVisible(not rows and not team.package)
        self.drop.setVisible(bool(rows))
        self.rename.setEnabled(bool(team.coders))
        self.assign.setEnabled(bool(team.articles))
        self.pack.setEnabled(bool(team.articles))
        self._show_package(team)
        self._show_conflicts(team.conflicts)
        for each in (self.coders, self.rounds, self.conflicts):
            each.no_higher_than_rows()
        if held is not None and held.isHidden():
            self.coders.setFocus()
        self.filled.emit()

    def _show_package(self, team: Team) -> None:
        """A package is its coder's alone: nothing is given out or brought together in it."""
        for each in (self.assign, self.pack, self.merge, self.round_head):
            each.setVisible(not team.package)
        title = tr("Coders and packages — {0}").format(self._name)
        self.setWindowTitle(tr("Package of {0} — {1}").format(team.package, self._name) if team.package else title)
        if team.package:
            self.coder_words.setText(package_sentence(team.package, team.articles, self._name))

    def _show_conflicts(self, found: Conflicts) -> None:
        self.conflicts.show_conflicts(found)
        for each in (self.conflicts, self.settle, self.conflict_note):
            each.setVisible(bool(found.readable))
        self.conflict_head.setVisible(bool(found.many))
        head = counted(found.many, mark("1 open conflict"), mark("{0} open conflicts"))
        self.conflict_head.setText(head)
        self.hidden.setText(hidden_sentence(found.hidden))
        for each in (self.hidden, self.show_hidden):
            each.setVisible(bool(found.hidden))

    def _show_hidden(self) -> None:
        """The sentence beside the button has said what this shows."""
        self.shows_all = True
        self.conflicts.setFocus()
        self.read()

    def _show_version(self) -> None:
        """The version at hand in whole, which its row may not have the room for."""
        if self.conflicts.at_hand is not None:
            _, side = self.conflicts.at_hand
            hint = tr("This one stands.") if side.stands else tr("Enter keeps this version.")
            self.conflict_note.setText(sentences((ended(known(side.words)), hint)))

    def _rename(self) -> None:
        """The name of the coder at hand becomes a field."""
        row = self.coders.currentRow()
        if self.team is not None and 0 <= row < len(self.team.coders):
            coder = self.team.coders[row]
            field = RenameField(self.coders, row, coder.name)
            field.named.connect(lambda name: self.renamed.emit(coder.id, name))

    def _drop_round(self) -> None:
        row = self.rounds.currentRow()
        if self.team is None or not 0 <= row < len(self.team.rounds):
            return
        name = self.team.rounds[row].name
        if self._told_to_drop == name:
            self.dropped.emit(name)
            return
        self.say(
            tr("Once more takes {0} back, for good: nobody has its articles then. What was coded stays.").format(name)
        )
        self._told_to_drop = name

    # the window

    def done(self, result: int) -> None:
        """Esc hides a dialog without closing it."""
        self._settings.keep_layout(SETTING, self.saveGeometry())
        self._soon.stop()
        super().done(result)
        if (behind := self.parentWidget()) is not None:
            behind.activateWindow()  # where no window manager gives the keyboard back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Close):
            self.close()
        elif event.key() == Qt.Key.Key_F2 and self.coders.hasFocus():
            self._rename()
        elif event.key() == Qt.Key.Key_Delete and self.rounds.hasFocus():
            self._drop_round()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(button := self.focusWidget(), QPushButton):
            button.click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.team is None:
            self.hear_of_change()

    def _make_tables(self) -> None:
        self.coders = Table(
            tr("Coders"),
            (Column(mark("Coder")), Column(mark("Assigned"), 90, True), Column(mark("Of these done"), 108, True),
             Column(mark("Done in all"), 92, True), Column(mark("Tags"), 90, True), Column(mark("Last change"), 150)),
            self,
        )  # fmt: skip
        self.rounds = Table(
            tr("Rounds"),
            (
                Column(mark("Round"), 104),
                Column(mark("Kind"), 72),
                Column(mark("Coders"), 68, True),
                Column(mark("Articles"), 72, True),
                Column(mark("Overlap"), 74, True),
                Column(mark("Done"), 74, True),
                Column(mark("Seed"), 82, True),
                Column(mark("Rule of the overlap")),
                Column(mark("Drawn on"), 100),
            ),
            self,
        )
        self.conflicts = ConflictTable(self)
        self.conflicts.chosen.connect(self.settled)
        self.conflicts.itemSelectionChanged.connect(self._show_version)
        self.conflict_head, self.round_head = toned("", "heading", self), toned(tr("Rounds"), "heading", self)
        self.coder_words, self.round_words = toned(tr(COUNTING), "mute", self), toned("", "mute", self)
        self.hidden = toned("", "mute", self)
        self.conflict_note = toned("", "mute", self)
        for each in (self.coder_words, self.round_words, self.hidden, self.conflict_note):
            each.setWordWrap(True)
        for each in (self.rounds, self.conflicts, self.conflict_head, self.hidden, self.conflict_note):
            each.hide()

    def _make_buttons(self) -> None:
        self.assign = self._button(tr("&Assign articles…"), self.assign_wanted.emit)
        self.pack = self._button(tr("Make &packages…"), self.pack_wanted.emit)
        self.merge = self._button(tr("&Merge…"), self.merge_wanted.emit)
        self.rename = self._button(tr("Rename"), self._rename, "link")
        self.drop = self._button(tr("Take back"), self._drop_round, "link")
        self.settle = self._button(tr("Keep this version"), self.conflicts.settle_at_hand, "link")
        self.show_hidden = self._button(tr("Show them"), self._show_hidden, "link")
        self.rename.setToolTip(tr("Rename the coder at hand (F2)"))
        self.drop.setToolTip(tr("Take back the round at hand (Delete); what was coded stays"))
        for each in (self.assign, self.pack, self.rename):
            each.setEnabled(False)
        for each in (self.drop, self.settle, self.show_hidden):
            each.hide()
        for keys, step in ((QKeySequence.StandardKey.Undo, "undo"), (QKeySequence.StandardKey.Redo, "redo")):
            QShortcut(keys, self).activated.connect(lambda step=step: self.stepped.emit(step))

    def _button(self, words: str, act: Callable[[], object], name: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        for each in (self.assign, self.pack, self.merge):
            head.addWidget(each)
        head.addStretch(1)
        page = QWidget()
        page.setObjectName("page")
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(page)
        column.setContentsMargins(*pxs(20, 16, 20, 8))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addSpacing(px(4))
        column.addLayout(_headed(toned(tr("Coders"), "heading", self), self.rename))
        column.addWidget(self.coders, 5)
        column.addWidget(self.coder_words)
        column.addSpacing(px(4))
        column.addLayout(_headed(self.round_head, self.drop))
        column.addWidget(self.rounds, 3)
        column.addWidget(self.round_words)
        column.addSpacing(px(4))
        column.addLayout(_headed(self.conflict_head, self.settle))
        column.addWidget(self.conflicts, 4)
        column.addWidget(self.conflict_note)
        column.addLayout(_headed(self.hidden, self.show_hidden))
        column.addStretch(1)
        area.setWidget(page)
        self.says.setContentsMargins(*pxs(20, 0, 20, 14))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self.says)


def _headed(name: QLabel, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(name, 1)
    row.addWidget(button)
    return row


def _coder_row(each: CoderWork) -> tuple[str, ...]:
    numbers = (each.assigned, each.assigned_done if each.assigned else None, each.done, each.spans)
    return (each.name, *("–" if n is None else f"{n:,}" for n in numbers), moment(each.last_change) or "–")


def _round_row(each: Round) -> tuple[str, ...]:
    given, done = sum(share.given for share in each.shares), sum(share.done for share in each.shares)
    kind = tr("training") if each.kind == "training" else tr("real")
    numbers = (f"{len(each.shares):,}", f"{each.articles:,}", f"{each.overlap:,}", f"{done:,} / {given:,}")
    return (each.name, kind, *numbers, str(each.seed), known(each.rule), moment(each.made)[:DAY])
