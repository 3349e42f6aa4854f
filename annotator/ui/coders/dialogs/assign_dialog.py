"""Who codes what: a round is asked for at the left, and drawn at the right as it would be now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.session.assignment import Acceptable, Asked, Drawn
from annotator.session.background import Answer
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.background import Asking
from annotator.ui.chrome.marks import toned
from annotator.ui.coders.asked import draw_job
from annotator.ui.coders.dialogs.people import People
from annotator.ui.coders.dialogs.sheet import TeamDialog, scrolled
from annotator.ui.coders.table import Column, Table
from annotator.ui.exporting.fields.rows import add_row, beside, combo, form_rows, number, tick
from annotator.ui.exporting.fields.sides import Sides
from annotator.ui.looks.theme import Theme, px
from annotator.ui.words.language import known, mark, sentences, tr

KEY, PAUSE_MS = "draw", 120
WIDTH, HEIGHT, FORM_WIDTH, SPARE = 960, 640, 404, 12
MOST_NUMBER, MOST_SEED = 999_999, 2**31 - 1
MOST_STRATA, FIRST_OVERLAP = 60, 10
AMOUNTS = (("", mark("All that are free")), ("each", mark("A number each")), ("share", mark("A share each")))
OVERLAPS = (
    ("", mark("None")),
    ("number", mark("A number")),
    ("share", mark("A share")),
    ("rule", mark("By the rule of Krippendorff")),
)
STRATA = (("", mark("From all alike")), ("outlet", mark("By outlet")), ("month", mark("By month")))
ALPHAS = (("0.8", mark("alpha 0.800")), ("0.667", mark("alpha 0.667")), ("0.9", mark("alpha 0.900")))
LEVELS = (
    ("0.05", mark("level 0.05")),
    ("0.1", mark("level 0.10")),
    ("0.01", mark("level 0.01")),
    ("0.005", mark("level 0.005")),
)


class Wish(NamedTuple):
    """What is asked of draw_job."""

    asked: Asked
    articles: str


class AssignDialog(TeamDialog):
    """``wanted`` carries the Drawn that was agreed to; the dialog stays until ``done``."""

    wanted = Signal(object)

    def __init__(
        self, names: Sequence[str], ticked: Sequence[str], seed: int, asking: Asking, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(tr("Assign articles"), tr("&Assign"), theme, parent)
        self._asking = asking
        self.drawn: Drawn | None = None
        self._agreed = self._is_changed = self._is_warned = False
        """Enter was pressed before it was drawn; a field was changed; Esc was pressed in spite of that."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self.form = self._make_form(names, ticked, seed)
        self.shares = Table(
            tr("What each coder gets"),
            (
                Column(mark("Coder")),
                Column(mark("Articles"), 74, True),
                Column(mark("Alone"), 62, True),
                Column(mark("Overlap"), 74, True),
            ),
            self,
        )
        self.strata = Table(
            tr("Strata"),
            (
                Column(mark("Stratum")),
                Column(mark("Free"), 70, True),
                Column(mark("Drawn"), 70, True),
                Column(mark("Overlap"), 78, True),
            ),
            self,
        )
        self.rule, self.remarks = toned("", "mute", self), toned("", "warn", self)
        for each in (self.rule, self.remarks):
            each.setWordWrap(True)
        self._lay_out()
        asking.answered.connect(self._take)
        self.finished.connect(lambda _: self._stop())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self.fit(px(WIDTH), px(HEIGHT))
        self._follow()
        self._is_changed = False

    @property
    def wish(self) -> Wish:
        """What the fields say."""
        amount, overlap = self.amount.currentData(), self.overlap.currentData()
        shared = {
            "": "", "number": str(self.overlap_many.value()), "share": f"{self.overlap_many.value()}%", "rule": "rule",
        }[overlap]  # fmt: skip
        training = self.training.isChecked()
        asked = Asked(
            self.people.names,
            each=self.many.value() if amount == "each" else None,
            share=f"{self.many.value()}%" if amount == "share" else "",
            overlap="" if training or len(self.people.names) < 2 else shared,
            stratify=self.stratify.currentData(),
            seed=self.seed.value(),
            name=self.name.text(),
            training=training,
            acceptable=Acceptable(float(self.alpha.currentData()), float(self.level.currentData())),
        )
        return Wish(asked, self.articles.text())

    def accept(self) -> None:
        if self.agree.isEnabled() and self.drawn is not None:
            self.wanted.emit(self.drawn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field assigns, if need be once it is drawn; Esc leaves a form that was filled in at its second."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._is_drawing and not isinstance(self.focusWidget(), QPushButton):
            self._agreed = True
        elif event.key() == Qt.Key.Key_Escape and self._is_changed and not self._is_warned:
            self._is_warned = True
            self.say(tr("Nothing is assigned yet. Esc again closes this."), "warn")
        else:
            super().keyPressEvent(event)

    @property
    def _is_drawing(self) -> bool:
        return self.drawn is None and bool(self.people.names) and (self._soon.isActive() or self._asking.is_waiting)

    def refuse(self, sentence: str) -> None:
        """What was drawn cannot be assigned; it is drawn anew when anything is changed."""
        self.say(sentence, "warn")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.people.setFocus()

    def _follow(self) -> None:
        """A field is another: what was drawn is not what is asked for."""
        self._agreed, self._is_changed, self._is_warned = False, True, False
        amount, overlap = self.amount.currentData(), self.overlap.currentData()
        training = self.training.isChecked()
        several = len(self.people.names) > 1
        self.many.setVisible(bool(amount))
        self.many.setSuffix("%" if amount == "share" else "")
        self.many.setMaximum(100 if amount == "share" else MOST_NUMBER)
        self.overlap.setEnabled(several and not training)
        counts = several and not training and overlap in ("number", "share")
        self.overlap_many.setVisible(counts)
        self.overlap_many.setSuffix("%" if overlap == "share" else "")
        self.overlap_many.setMaximum(100 if overlap == "share" else MOST_NUMBER)
        self._acceptable.setVisible(several and not training and overlap == "rule")
        self.agree.setEnabled(False)
        self.drawn = None
        if self.people.names:
            self._soon.start()
        else:
            self._stop()
            self._show(None)
            self.say(tr("Tick who is to code, or name new coders."))

    def _ask(self) -> None:
        wish = self.wish
        self._asking.ask(KEY, draw_job, wish.asked, wish.articles)

    def _take(self, answer: Answer) -> None:
        if answer.key != KEY or self._soon.isActive():
            return
        if answer.refusal:
            self._agreed = False
            self._show(None)
            self.say(tr(answer.refusal), "warn")
        elif answer.part is not None:
            self._show(answer.part)
            if self._agreed:
                self._agreed = False
                self.accept()

    def _show(self, drawn: Drawn | None) -> None:
        self.drawn = drawn
        self.agree.setEnabled(drawn is not None)
        if drawn is None:
            self.shares.fill(())
            self._show_strata(())
            self.rule.clear()
            self.rule.hide()
            self.remarks.hide()
            return
        rows = [(name, len(given), len(given) - len(drawn.overlap & set(given)), len(drawn.overlap & set(given)))
                for name, given in drawn.gives.items()]  # fmt: skip
        self.shares.fill([(name, *(f"{each:,}" for each in counts)) for name, *counts in rows])
        strata = drawn.strata.items() if drawn.asked.stratify else ()
        self._show_strata([(each or tr("not stated"), *(f"{n:,}" for n in counts)) for each, counts in strata])
        self.name.setPlaceholderText(drawn.name)
        self.rule.setText(tr("Overlap: {0}.").format(known(drawn.rule)))
        self.rule.show()
        self.remarks.setText(sentences(map(tr, drawn.remarks)))
        self.remarks.setVisible(bool(drawn.remarks))
        self.say(self._sentence(drawn))

    def _show_strata(self, rows: Sequence[Sequence[str]]) -> None:
        self.strata.fill(rows[:MOST_STRATA])
        self.strata.setVisible(bool(rows))

    def _sentence(self, drawn: Drawn) -> str:
        given = len({n for numbers in drawn.gives.values() for n in numbers})
        said = (
            tr("{0}: {1} of {2} free articles, {3} of them for more than one coder.")
            if drawn.overlap
            else tr("{0}: {1} of {2} free articles, nobody gets what another one has.")
        )
        return said.format(drawn.name, f"{given:,}", f"{drawn.free:,}", f"{len(drawn.overlap):,}")

    def _stop(self) -> None:
        self._soon.stop()
        self._asking.drop(KEY)

    def _follow_focus(self, _: QWidget | None, field: QWidget | None) -> None:
        if field is not None and self.form.isAncestorOf(field):
            self.area.ensureWidgetVisible(field, 0, SPARE)

    def _make_form(self, names: Sequence[str], ticked: Sequence[str], seed: int) -> QWidget:
        form = QWidget(self)
        self.people = People(names, ticked, form)
        self.articles, self.name = QLineEdit(form), QLineEdit(form)
        self.articles.setPlaceholderText(tr("all that are free, or as 1-20,35"))
        self.articles.setToolTip(self.articles.placeholderText())
        self.name.setPlaceholderText(tr("the next that is free"))
        self.amount = combo(AMOUNTS, self._follow, form)
        self.many = number(1, MOST_NUMBER, self._follow, form)
        self.overlap = combo(OVERLAPS, self._follow, form)
        self.overlap_many = number(1, MOST_NUMBER, self._follow, form)
        self.alpha, self.level = combo(ALPHAS, self._follow, form), combo(LEVELS, self._follow, form)
        self.alpha.setAccessibleName(tr("Smallest acceptable alpha"))
        self.level.setAccessibleName(tr("Level of significance"))
        self._acceptable = beside(self.alpha, self.level)
        self.stratify = combo(STRATA, self._follow, form)
        self.training = tick(mark("Training: everybody gets the same"), self._follow, form)
        self.seed = number(0, MOST_SEED, self._follow, form)
        for box, value in ((self.overlap_many, FIRST_OVERLAP), (self.seed, seed)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        for each, name in ((self.many, mark("How many each")), (self.overlap_many, mark("How many in the overlap"))):
            each.setAccessibleName(tr(name))
        for each in (self.articles, self.name):
            each.textChanged.connect(lambda _: self._follow())
        self.people.changed.connect(self._follow)
        self._lay_out_form(form)
        return form

    def _lay_out_form(self, form: QWidget) -> None:
        rows = form_rows()
        add_row(rows, tr("Coders"), self.people, self.people.focusProxy())
        add_row(rows, tr("Articles &from"), self.articles)
        add_row(rows, tr("How &many"), beside(self.amount, self.many), self.amount)
        add_row(rows, tr("&Overlap"), beside(self.overlap, self.overlap_many), self.overlap)
        rows.addRow("", self._acceptable)
        add_row(rows, tr("&Drawn"), self.stratify)
        rows.addRow("", self.training)
        add_row(rows, tr("&Round"), self.name)
        add_row(rows, tr("&Seed"), self.seed)
        self.seed.setToolTip(tr("The same seed draws the same articles on every machine; it is kept with the round."))
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, SPARE, 0)
        column.addLayout(rows)
        column.addStretch(1)

    def _lay_out(self) -> None:
        self.area: QScrollArea = scrolled(self.form, self)
        plan = QVBoxLayout()
        plan.setSpacing(px(8))
        plan.addWidget(toned(tr("As it would be drawn"), "heading", self))
        plan.addWidget(self.shares, 3)
        plan.addWidget(self.strata, 2)
        plan.addWidget(self.rule)
        plan.addWidget(self.remarks)
        column = self.column()
        column.addWidget(Sides(self.area, FORM_WIDTH, plan, self), 1)
        column.addLayout(self.foot())
        read_in_order(self)
        for each in (self.rule, self.remarks, self.strata):
            each.hide()
        self.rule.setAlignment(Qt.AlignmentFlag.AlignTop)
