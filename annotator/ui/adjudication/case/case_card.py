"""The card of the case at hand: heading, what each coder says, what gold says, the reason, and what the keys do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.session.adjudication import Case, Said
from annotator.session.adjudication.cases import said_alike
from annotator.text.views import ScriptView
from annotator.ui.adjudication.case.lines import SILENCE, Line, Reader, said_lines, version_lines
from annotator.ui.adjudication.case.reason_field import ReasonField
from annotator.ui.adjudication.case.side_row import SideRow
from annotator.ui.adjudication.text.drawn import PEN, TICK
from annotator.ui.adjudication.walk.course import Course
from annotator.ui.adjudication.walk.draft import Draft, attribute_keys
from annotator.ui.adjudication.walk.stand import AGREEMENTS, CASE, DONE, EMPTY
from annotator.ui.adjudication.words import agreements_words, decided_words, head_words, names_words
from annotator.ui.chrome.marks import set_tone, toned
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Measure, TextSize, Theme, px, pxs
from annotator.ui.recoding.choice_row import Choice, ChoiceRow
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import tr

WIDTH, FOOT_WIDTH, FOOT_SHARE = 360, 330, 0.54
"""Pixels at 100 %, and of a low card's width what its foot takes where words are large."""
SAID_HEIGHT = 36
"""Two lines of a sentence, so that nothing moves when one is said."""
MANY = 3
MOST_ROWS = 40
"""Agreements that are listed before they are accepted; of more the number is said."""


class CaseCard(QWidget):
    """``commanded`` carries what was clicked, as keys.py names it, ``proposed`` a side."""

    commanded = Signal(str)
    proposed = Signal(int)

    def __init__(self, course: Course, settings: UserSettings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course, self.theme = course, theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The case at hand"))
        self.head, self.place = toned("", "", self), toned("", "faint", self)
        self.told, self.said = toned("", "mute", self), toned("", "mute", self)
        self.reason = ReasonField(settings, self)
        self.choices = ChoiceRow(theme, self)
        self.rows: list[SideRow] = []
        self._lay_out()
        self.choices.taken.connect(self.commanded)
        self.reason.textEdited.connect(course.set_reason)
        self.reason.left.connect(self.setFocus)

    def set_theme(self, theme: Theme) -> None:
        self.theme = self.choices.theme = theme

    def set_wide(self, is_wide: bool, room: int) -> None:
        """Beside the panes, a column; below them, with ``room`` pixels, coders at the left, what to do at the right."""
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if is_wide else QBoxLayout.Direction.LeftToRight)
        foot = min(px(FOOT_WIDTH), round(room * FOOT_SHARE)) if Measure.scale > 1 else FOOT_WIDTH
        self._foot.setMinimumWidth(0 if is_wide else foot)
        self._foot.setMaximumWidth(16_777_215 if is_wide else foot)
        self.setMinimumWidth(px(WIDTH) if is_wide else 0)
        self.setMaximumWidth(px(WIDTH) if is_wide else 16_777_215)

    @property
    def foot_height(self) -> int:
        """What the reason, the keys and what is said need below the panes."""
        if (layout := self._foot.layout()) is not None:
            layout.activate()
        return self._foot.minimumSizeHint().height()

    def say(self, sentence: str, is_refusal: bool) -> None:
        """A quiet sentence, or why something cannot be, below what the keys do."""
        self.said.setText(sentence)
        set_tone(self.said, "warn" if is_refusal else "mute")

    def show_state(self, faces: LabelFaces, view: ScriptView | None, script: str) -> None:
        """The case where the course stands, read in a pane's script."""
        course = self._course
        self._clear()
        self.head.setText(self._head())
        case = course.case
        whole = len(course.cases)
        place = tr("case {0} of {1}").format(f"{course.at + 1:,}", f"{whole:,}") if case else ""
        self.place.setText(place)
        self.told.setText("")
        if view is not None:
            reader = Reader(view, script, faces)
            if course.stop == CASE:
                self._show_case(reader)
            elif course.stop == AGREEMENTS:
                self._show_agreements(reader)
        self.told.setVisible(bool(self.told.text()))
        self.reason.setVisible(course.stop in (CASE, AGREEMENTS))
        self.reason.show_reason(course.reason)
        self.choices.show_choices(self._choices(faces))
        self.area.verticalScrollBar().setValue(0)
        self._show_proposed()

    def _head(self) -> str:
        course = self._course
        if course.case:
            return head_words(course.case) if course.draft is None else tr("Edit")
        if course.stop == AGREEMENTS:
            return agreements_words(course.progress.agreements_left)
        if course.stop == EMPTY:
            return tr("Nobody has coded anything in this article.")
        if course.stop == DONE and not course.cases:
            return tr("Nobody has coded anything in this article: it is decided.")
        return tr("All {0} are decided.").format(f"{len(course.cases):,}") if course.stop == DONE else ""

    def _show_case(self, reader: Reader) -> None:
        course = self._course
        case = course.case
        if case is None:
            return
        if course.draft is not None:
            self._show_draft(course.draft, reader)
        for at, side in enumerate(course.sides):
            lines = [*version_lines(side.version, reader, at == course.side and course.draft is None)]
            row = self._add(reader, names_words(side.names), lines, side.digits)
            row.is_clickable = True
            row.taken.connect(partial(self.proposed.emit, at))
        if case.decision is not None:
            taken = case.version(case.decision.layer)
            names = next(
                (
                    each.names[:1] if len(each.names) > MANY else each.names
                    for each in course.sides
                    if taken and taken.name in each.names
                ),
                (),
            )
            gold = [line for each in case.decision.gold if each in course.gold
                    for line in said_lines(course.gold[each], reader)]  # fmt: skip
            gold = gold or [Line(SILENCE, tr("nothing in gold"))]
            self._add(reader, decided_words(case.decision, names), gold, mark=TICK, tone="good", at=0)
        elif case.earlier is not None:
            self.told.setText(_earlier_words(case))
            set_tone(self.told, "warn")

    def _show_draft(self, draft: Draft, reader: Reader) -> None:
        for at, each in enumerate(draft.spans):
            said = Said(each.parts, each.label, tuple(sorted(each.attributes.items())))
            row = self._add(reader, tr("Yours"), [*said_lines(said, reader)], mark=PEN)
            row.propose(at == draft.at)

    def _show_agreements(self, reader: Reader) -> None:
        left = [each for each in self._course.cases if each.is_agreement and each.decision is None]
        for case in left[:MOST_ROWS]:
            self._add(reader, "", [*said_lines(said_alike(case), reader)])
        if len(left) > MOST_ROWS:
            self._add(reader, tr("and {0} more").format(f"{len(left) - MOST_ROWS:,}"), [])

    def _show_proposed(self) -> None:
        course = self._course
        if course.stop != CASE or course.draft is not None:
            return
        sides = [each for each in self.rows if each.is_clickable]
        for at, row in enumerate(sides):
            row.propose(at == course.side)
        if 0 <= course.side < len(sides):
            shown = sides[course.side]
            self._page.adjustSize()
            self.area.ensureWidgetVisible(shown, 0, 0)

    def _choices(self, faces: LabelFaces) -> tuple[Choice, ...]:
        course = self._course
        back = Choice("undo", "U", tr("take back"))
        if course.draft is not None:
            label = faces.codebook.by_uuid(course.draft.current.label)
            values = (
                Choice(f"type +{key}", key.upper(), each.name(faces.language)) for key, each in attribute_keys(label)
            )
            several = (Choice("next_span", ";", tr("next tag")),) if len(course.draft.spans) > 1 else ()
            edges = (Choice("", "[ ]", tr("wider")), Choice("", "{ }", tr("narrower")),
                     Choice("", "1…9", tr("label"))) if course.draft.current.parts else ()  # fmt: skip
            return (Choice("accept", "↵", tr("accept"), is_current=True), *edges, *values, *several,
                    Choice("give_up", "Esc", tr("give up")))  # fmt: skip
        if course.stop == CASE:
            every = tr("both") if sum(not each.is_silent for each in course.sides) == 2 else tr("all")
            first = Choice("accept", "↵", tr("accept"), is_current=True)
            if course.proposal is None:
                first = Choice("accept", "1…9", tr("take"), is_current=True)
            return (
                first, Choice("all", "B", every),
                Choice("neither", "N", tr("neither")), Choice("edit", "E", tr("edit")),
                Choice("reason", "R", tr("reason")), Choice("example", "Alt+G", tr("example")), back,
                Choice("names", "H", tr("coders' names")), Choice("next", "J", tr("next, back"), also="K"),
                Choice("next_article", "Shift+J", tr("article")),
            )  # fmt: skip
        said = {
            AGREEMENTS: tr("accept them all"), DONE: tr("next article"), EMPTY: tr("decided: nothing is to be coded"),
        }.get(course.stop, "")  # fmt: skip
        example = (Choice("example", "Alt+G", tr("example")),) if course.teaches else ()
        walk = (Choice("next", "J", tr("look at the others first")),) if course.stop == AGREEMENTS else ()
        walk = (Choice("previous", "K", tr("back through them")),) if course.stop == DONE and course.cases else walk
        return (Choice("accept", "↵", said, is_current=True), *walk, *example, back) if said else ()

    def _add(
        self, reader: Reader, names: str, lines: list[Line], digits: tuple[str, ...] = (), mark: str = "",
        tone: str = "", at: int | None = None,
    ) -> SideRow:  # fmt: skip
        row = SideRow(self.theme, reader.script, self._page)
        row.say(names, lines, digits, mark, tone)
        self._column.insertWidget(len(self.rows) if at is None else at, row)
        self.rows.insert(len(self.rows) if at is None else at, row)
        return row

    def _clear(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def _lay_out(self) -> None:
        self.head.setFont(ui_font(TextSize.LEAD, bold=True))
        self.head.setWordWrap(True)
        self.told.setWordWrap(True)
        top = QHBoxLayout()
        top.setContentsMargins(*pxs(16, 12, 16, 4))
        top.addWidget(self.head, 1)
        top.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        self._page = QWidget()
        self._page.setObjectName("page")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(1))
        self._column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidget(self._page)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addLayout(top)
        self.told.setContentsMargins(*pxs(16, 0, 16, 6))
        said.addWidget(self.told)
        said.addWidget(self.area, 1)
        self._lay_out_foot()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addLayout(said, 1)
        self._line.addWidget(self._foot)

    def _lay_out_foot(self) -> None:
        self._foot = QWidget(self)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(*pxs(0, 8, 0, 10))
        foot.setSpacing(px(8))
        field = QHBoxLayout()
        field.setContentsMargins(*pxs(16, 0, 16, 0))
        field.addWidget(self.reason)
        foot.addLayout(field)
        foot.addWidget(self.choices)
        self.said.setWordWrap(True)
        self.said.setContentsMargins(*pxs(16, 0, 16, 0))
        self.said.setMinimumHeight(px(SAID_HEIGHT))
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.said)
        foot.addStretch(0)


def _earlier_words(case: Case) -> str:
    if not case.made or case.earlier is None:
        return tr("The final version alone has it: N takes it out, E keeps it as it is or as you make it.")
    return tr("Decided before a coder changed this: decide it anew. {0}").format(decided_words(case.earlier, ()))
