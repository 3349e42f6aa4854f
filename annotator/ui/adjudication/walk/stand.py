"""Where one stands in the cases of an article, and what is written there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.session.adjudication import Case, Progress, Said, Waiting, cases
from annotator.session.adjudication.cases import gold_things, progress_of
from annotator.session.articles import OpenArticle, load_article
from annotator.session.session import Session
from annotator.ui.adjudication.walk.draft import Draft
from annotator.ui.adjudication.walk.sides import NONE, Side, proposed, sides_of
from annotator.ui.bridge import Bridge
from annotator.ui.words.language import tr

NOTHING, EMPTY, AGREEMENTS, CASE, DONE = "nothing", "empty", "agreements", "case", "done"
"""Where one stands: no article, one in which nobody coded anything, before all agreements, at a case, at the end."""


class CoursePlace(NamedTuple):
    """Where one stands in an article, and what is written there, to be gone on with in another window."""

    number: int
    case: Case | None
    stop: str
    side: int
    blind: bool
    draft: Draft | None
    drafts: tuple[Draft, ...]
    reasons: Mapping[str, str]
    just_decided: str


class Stand(QObject):
    """``opened``: another article; ``moved``: another case, or the same decided; ``listed``: what waits has changed.

    ``said`` carries a sentence, and whether it is a refusal.
    """

    opened = Signal()
    moved = Signal()
    listed = Signal()
    said = Signal(str, bool)

    def __init__(self, session: Session, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._bridge = session, bridge
        self.rows: tuple[Waiting, ...] = ()
        self.article: OpenArticle | None = None
        self.cases: tuple[Case, ...] = ()
        self.gold: dict[str, Said] = {}
        self.stop, self.at, self.side = NOTHING, 0, 0
        self.draft: Draft | None = None
        self._just_decided = ""
        """The case (its id) that was decided last, as long as one has gone nowhere since."""
        self._drafts: list[Draft] = []
        """What the draft was before each key."""
        self._reasons: dict[str, str] = {}
        """What was written for cases (by id) that are not decided with it yet."""
        self.blind = self._is_read = True
        self.shows: Callable[[Waiting], bool] = lambda _: True
        """Which of the articles the list shows; those are gone through."""

    @property
    def number(self) -> int:
        return self.article.article.number if self.article else 0

    @property
    def case(self) -> Case | None:
        return self.cases[self.at] if self.stop == CASE else None

    @property
    def reason(self) -> str:
        """What is written for the case at hand; of one that is decided, why it was."""
        case = self.case
        decided = case.decision.reason if case and case.decision else ""
        return self._reasons.get(case.id if case else "", decided)

    @property
    def sides(self) -> tuple[Side, ...]:
        return sides_of(self.case) if self.case else ()

    @property
    def proposal(self) -> Side | None:
        """What Enter takes."""
        return None if self.side == NONE else next(iter(self.sides[self.side :]), None)

    @property
    def teaches(self) -> Case | None:
        """What becomes an example: the case decided just now, else the one at hand."""
        return next((each for each in self.cases if each.id == self._just_decided), self.case)

    @property
    def progress(self) -> Progress:
        return progress_of(self.cases)

    def place(self) -> CoursePlace:
        """For ``come_back`` of a Course."""
        return CoursePlace(
            self.number, self.case, self.stop, self.side, self.blind, self.draft, tuple(self._drafts),
            dict(self._reasons), self._just_decided,
        )  # fmt: skip

    # what it is made of

    def _try(self, job: Callable[[], object]) -> None:
        """A refusal becomes its sentence in this window."""

        def run() -> None:
            try:
                job()
            except AnnotatorError as error:
                self.said.emit(tr(error.sentence), True)

        self._bridge.run(run)

    def _load(self, number: int) -> OpenArticle:
        found = cases(self._session, number, blind=self.blind)
        self.article = article = load_article(self._session, number)
        self.cases, self.gold = found, gold_things(self._session, number)
        return article

    def _stand(self, case: Case | None, stop: str, draft: Draft | None, side: int) -> None:
        """Where one stood before the article was read, as far as that is still there."""
        at = next((at for at, each in enumerate(self.cases) if case and each.id == case.id), None)
        if at is not None:
            same = self.cases[at] == case
            self.stop, self.at = CASE, at
            self.draft = draft if same else None
            self.side = side if same else proposed(self.cases[at], self.sides)
            self.moved.emit()
        elif case is None and (
            (stop == DONE and self.progress.is_done and self.cases)
            or (stop == AGREEMENTS and self.progress.agreements_left)
        ):
            self.stop, self.at = stop, 0
            self.moved.emit()
        else:
            self._go_on(-1)

    def _stops(self) -> list[int]:
        """-1 stands for the agreements that are left, the number of cases for the end once all are decided."""
        found = [at for at, each in enumerate(self.cases) if not each.is_agreement or (at == self.at and self.case)]
        return [*((-1,) if self.progress.agreements_left else ()), *found]

    def _go(self, at: int) -> None:
        self.draft, self._just_decided = None, ""
        self.at = max(at, 0)
        self.stop = AGREEMENTS if at < 0 else CASE
        case = self.case
        self.side = proposed(case, self.sides) if case else 0
        self.moved.emit()

    def _go_on(self, after: int) -> None:
        """To what is to be decided next: the agreements, the next case, one before it, or the end."""
        self.draft, self._just_decided = None, ""
        left = [at for at, each in enumerate(self.cases) if each.decision is None and not each.is_agreement]
        if not self.cases:
            self.stop, self.at = (DONE if self._gold_is_done else EMPTY), 0
            self.moved.emit()
        elif self.progress.agreements_left and (after < 0 or not left):
            self._go(-1)
        elif left:
            self._go(next((at for at in left if at > after), left[0]))
        else:
            self.stop, self.at = DONE, 0
            self.moved.emit()

    @property
    def _gold_is_done(self) -> bool:
        return any(each.number == self.number and each.gold == "done" for each in self.rows)
