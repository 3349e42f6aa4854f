"""How an article is gone through: its agreements first, then case by case; what is decided, and taken back."""

from __future__ import annotations

from annotator.model.changes import ChangeSet
from annotator.session.adjudication import (
    ALL,
    NEITHER,
    Choice,
    accept,
    accept_agreements,
    cases,
    version,
    waiting,
)
from annotator.session.adjudication.cases import gold_things
from annotator.ui.adjudication.walk.back import ADJUDICATED, back_words, taken_back
from annotator.ui.adjudication.walk.draft import Draft, draft_of
from annotator.ui.adjudication.walk.sides import NONE, Side, side_of
from annotator.ui.adjudication.walk.stand import AGREEMENTS, CASE, DONE, EMPTY, NOTHING, CoursePlace, Stand
from annotator.ui.adjudication.walk.teaching import taught
from annotator.ui.adjudication.words import (
    FIRST_ARTICLE,
    FIRST_CASE,
    LAST_ARTICLE,
    LAST_CASE,
    NO_UNDO,
    NOT_LOOKED,
    NOTHING_CHANGED,
    NOTHING_PROPOSED,
    NOTHING_TO_EDIT,
)
from annotator.ui.words.language import listed, tr


class Course(Stand):
    """Goes through the cases of an article, and from one article to the next; decides, and takes back."""

    def come_back(self, place: CoursePlace) -> None:
        """Go on where another window stood, as far as that is still there."""
        self._try(lambda: self._come_back(place))

    # articles

    def read(self) -> None:
        """What waits, and the article in hand anew; the first that is not decided where none is."""
        self._try(self._read)

    def open(self, number: int, at: int | None = None) -> None:
        """Go through another article; to the case at a place of its source where one is named."""
        self._try(lambda: self._open(number, at))

    def step_article(self, step: int) -> None:
        """The next or the previous article of those shown."""
        numbers = [each.number for each in self.rows if self.shows(each)]
        beyond = [each for each in numbers if (each > self.number if step > 0 else each < self.number)]
        if not beyond:
            self.said.emit(tr(LAST_ARTICLE if step > 0 else FIRST_ARTICLE), False)
        else:
            self.open(beyond[0] if step > 0 else beyond[-1])

    def next_undecided(self) -> bool:
        """Open the next article that is not decided, round; False where there is none."""
        left = [each.number for each in self.rows if each.gold != "done" and each.number != self.number]
        if not left:
            self.said.emit(tr(LAST_ARTICLE), False)
            return False
        self.open(next((each for each in left if each > self.number), left[0]))
        return True

    # cases

    def step(self, step: int) -> None:
        """To the next or the previous disagreement; before the first of them stand the agreements that are left."""
        if self.stop in (NOTHING, EMPTY):
            return
        stops = self._stops()
        here = -1 if self.stop == AGREEMENTS else len(self.cases) if self.stop == DONE else self.at
        beyond = [each for each in stops if (each > here if step > 0 else each < here)]
        if not beyond:
            self.said.emit(tr(LAST_CASE if step > 0 else FIRST_CASE), False)
            return
        self._go(beyond[0] if step > 0 else beyond[-1])

    def go_to(self, case_id: str) -> None:
        """To a case, also one that all agree on."""
        at = next((at for at, each in enumerate(self.cases) if each.id == case_id), None)
        if at is not None:
            self._go(at)

    def step_side(self, step: int) -> None:
        """Propose the next side or the one before; where none is, the first or the last."""
        self.choose_side(self.side + step if self.side != NONE else 0 if step > 0 else len(self.sides) - 1)

    def choose_side(self, side: int) -> None:
        """What Enter would take."""
        if self.stop == CASE and self.draft is None and 0 <= side < len(self.sides):
            self.side = side
            self.moved.emit()

    def set_blind(self, blind: bool) -> None:
        """Whether coders are called A, B, C; the case stays, and so does what is proposed."""
        self.blind = blind
        kept, proposal = self.draft, self.proposal
        self.read()
        self.draft = kept
        self.side = side_of(self.case, self.sides, proposal.version.layer) if self.case and proposal else self.side
        self.moved.emit()

    # decisions

    def accept(self) -> None:
        """What Enter does where one stands."""
        if self.stop == DONE:
            self.next_undecided()
        elif self.stop in (AGREEMENTS, EMPTY):
            self._try(self._accept_agreements)
        elif self.draft is not None:
            self._decide(self.draft.choice)
        elif self.proposal is not None:
            self._take(self.proposal)
        elif self.stop == CASE:
            self.said.emit(tr(NOTHING_PROPOSED), False)

    def take(self, place: int) -> None:
        """What the coder at a place of the article says, from 0."""
        found = next((each for each in self.sides if place in each.places), None)
        if found is not None:
            self._take(found)

    def take_all(self) -> None:
        if self.stop == CASE:
            self._decide(ALL)

    def take_none(self) -> None:
        if self.stop == CASE:
            self._decide(NEITHER)

    def begin_edit(self) -> None:
        """Begin with what is proposed."""
        if self.case is None:
            self.said.emit(tr(NOTHING_TO_EDIT), False)
            return
        self._drafts.clear()
        self.draft = draft_of(self.case, self.proposal.version.said if self.proposal else ())
        self.moved.emit()

    def set_draft(self, draft: Draft | None) -> None:
        """The edit as it is then; None gives it up."""
        if self.draft is not None:
            self._drafts.append(self.draft)
        self.draft = draft
        self.moved.emit()

    def set_reason(self, reason: str) -> None:
        """Kept for the case at hand until it is decided."""
        self._reasons[self.case.id if self.case else ""] = reason

    def keep_example(self) -> None:
        """What was decided becomes an example of its label."""
        case, article = self.teaches, self.article
        if case is not None and article is not None:
            self._try(lambda: self.said.emit(taught(self._session, case, article.texts.source), False))

    def undo(self) -> None:
        """Take the last decision back, and go there; never what was done elsewhere. Of an edit, its last key."""
        if self.draft is not None:
            self.draft = self._drafts.pop() if self._drafts else None
            self.moved.emit()
            return
        self._try(lambda: self._back("undo"))

    def redo(self) -> None:
        self._try(lambda: self._back("redo"))

    def hear(self, change: ChangeSet) -> None:
        """The project is another one; what was decided here is read already, but where the file was busy."""
        is_ours = change.mode == "do" and not change.foreign and change.name.startswith(ADJUDICATED)
        if not (is_ours and self._is_read) and any(item.kind != "sitting" for item in change.items):
            self.read()

    # what they are made of

    def _read(self) -> None:
        self.rows = waiting(self._session)
        numbers = [each.number for each in self.rows]
        if self.number in numbers:
            self._reread()
        elif numbers:
            first = next((each.number for each in self.rows if each.gold != "done"), numbers[0])
            self._open(first, None)
        else:
            self.article, self.cases, self.stop = None, (), NOTHING
            self.opened.emit()
            self.moved.emit()
        self.listed.emit()

    def _open(self, number: int, at: int | None) -> None:
        self._load(number)
        self.opened.emit()
        there = next(
            (place for place, each in enumerate(self.cases) if at is not None and each.start <= at < each.end), None
        )
        if there is not None:
            self._go(there)
        else:
            self._go_on(-1)

    def _come_back(self, place: CoursePlace) -> None:
        self.blind, self._reasons = place.blind, dict(place.reasons)
        if all(each.number != place.number for each in self.rows):
            self._read()
            return
        self._load(place.number)
        self.opened.emit()
        self._drafts, self._just_decided = list(place.drafts), place.just_decided
        self._stand(place.case, place.stop, place.draft, place.side)

    def _reread(self) -> None:
        """The same article as it is now; where one stands stays, as far as that is still there."""
        case, stop, draft, side = self.case, self.stop, self.draft, self.side
        source = self.article.texts if self.article else None
        now = self._load(self.number).texts
        if source is None or (source.source, source.hans.text, source.hant.text) != (
            now.source, now.hans.text, now.hant.text,
        ):  # fmt: skip
            self.opened.emit()
        self._stand(case, stop, draft, side)

    def _accept_agreements(self) -> None:
        accept_agreements(self._session, self.number, (), self.reason)
        self._reasons.pop("", None)
        self._after(-1)

    def _take(self, side: Side) -> None:
        if not side.version.looked and side.is_silent:
            self.said.emit(tr(NOT_LOOKED).format(listed(side.names)), True)
            return
        self._decide(version(side.version.layer))

    def _decide(self, choice: Choice) -> None:
        case, at = self.case, self.at

        def decide() -> None:
            if case is not None:
                accept(self._session, case, choice, self.reason)
                self._reasons.pop(case.id, None)
                self._after(at, case.id)

        self._try(decide)

    def _after(self, at: int, decided: str = "") -> None:
        self._is_read = not self._session.unsaved
        self.rows = waiting(self._session)
        self.cases = cases(self._session, self.number, blind=self.blind)
        self.gold = gold_things(self._session, self.number)
        self._go_on(at)
        self._just_decided = decided
        self.listed.emit()

    def _back(self, mode: str) -> None:
        done = taken_back(self._session, mode)
        if done is None:
            self.said.emit(tr(NO_UNDO if mode == "undo" else NOTHING_CHANGED), False)
            return
        number = next((item.article for item in done.items if item.article is not None), self.number)
        if number != self.number and any(each.number == number for each in waiting(self._session)):
            self._open(number, None)
        self._read()
        decisions = {item.thing for item in done.items if item.kind == "decision"}
        there = [each.id for each in self.cases if each.id in decisions and not each.is_agreement]
        if len(decisions) == 1 and there:
            self.go_to(there[0])
        elif decisions:
            self._go_on(-1)
        self.said.emit(back_words(done, mode), False)
