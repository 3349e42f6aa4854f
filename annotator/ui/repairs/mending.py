"""What the keys do to the repairs of the article on the desk, and which of them is meant."""

from __future__ import annotations

from functools import partial
from types import ModuleType
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.model.repair import Repair
from annotator.session.articles import OpenArticle
from annotator.ui.desk.desk import Desk
from annotator.ui.panes.marking.repairs import PaneRepairs, by_weight
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.repairs.repair_words import one_line
from annotator.ui.words.language import mark, tr

SETTLE_MS = 30
NONE_HERE = mark("Nothing is mended at the caret: F8 goes to the next place to look at.")
NONE_LEFT = mark("Nothing mended is left to look at in this article, and no pending tag.")
SELECT_FIRST = mark("Select the characters that are to be mended first.")


class Wish(NamedTuple):
    """A place of an article's source that somebody wants to write anew: ``repair`` where there is one already."""

    number: int
    start: int
    end: int
    raw: str
    proposed: str
    repair: Repair | None


class Mending(QObject):
    """``changed`` says that the repairs are others; ``current_changed`` carries the one that the keys act on, or None.

    ``edit_wanted`` carries a Wish: whoever has an editor opens it. ``decided`` carries a repair that has just been
    accepted or rejected by key or button. ``flag_reached`` carries a repair that the coder has stepped to.
    """

    changed = Signal()
    current_changed = Signal(object)
    edit_wanted = Signal(object)
    decided = Signal(object)
    flag_reached = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.repairs: tuple[Repair, ...] = ()
        self.current: Repair | None = None
        self.marks = tuple(PaneRepairs() for _ in desk.panes.panes)
        """What marks the repairs in the Simplified and the Traditional pane."""
        for pane, marks in zip(desk.panes.panes, self.marks, strict=True):
            pane.overlays.append(marks)
            pane.clicked.connect(partial(self._click, pane, marks))
        self._sheet: QObject | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.see_caret)
        desk.opened.connect(self._open)
        desk.reread.connect(self._read_again)
        desk.bridge.changed.connect(self._hear)
        desk.panes.caret_moved.connect(self._wait_for_caret)

    def begin(self) -> None:
        """Mark what stands on the desk already."""
        if self._desk.article is not None:
            self._open(self._desk.article)
            for pane in self._desk.panes.panes:
                pane.viewport().update()

    @property
    def flags(self) -> list[Repair]:
        """What nobody has decided yet, in text order."""
        return [each for each in self.repairs if each.status == "flagged"]

    @property
    def source(self) -> str:
        return self._desk.article.texts.source if self._desk.article else ""

    def choose(self, repair: Repair | None, framed: bool = True) -> None:
        """Let the keys act on a repair; ``framed`` puts a frame around it in both panes."""
        self._settle.stop()
        self.current = repair
        self._frame(repair.id if repair and framed else "")
        self.current_changed.emit(repair)

    def go_to(self, repair: Repair) -> None:
        """Choose a repair, bring it into sight and put the caret before it."""
        self._desk.panes.select(repair.start, repair.start, reveal=True)
        self.choose(repair)

    def see_caret(self) -> None:
        """The repair at the caret is the current one; what was chosen stays so while the caret is at it."""
        self._settle.stop()
        here = sorted(self.marks[0].at(self._desk.panes.caret_source()), key=by_weight)
        ids = [each.id for each in here]
        if self.current is not None and self.current.id in ids:
            return
        if here or self.current is not None:
            self.choose(here[0] if here else None, framed=False)

    # what the keys do

    def accept_repair(self) -> None:
        from annotator.session.pages.repairs import accept_repair

        if self._means_span:
            _spans().confirm_chosen(self._desk)
        elif repair := self._meant():
            self._tell(accept_repair(self._desk.session, self._desk.number, repair), tr("Accepted: {0}"))

    def reject_repair(self) -> None:
        from annotator.session.pages.repairs import reject_repair

        if self._means_span:
            _spans().reject_chosen(self._desk)
        elif repair := self._meant():
            self._tell(reject_repair(self._desk.session, self._desk.number, repair), tr("Rejected: {0}"))

    def edit_repair(self) -> None:
        if repair := self._meant():
            raw = self.source[repair.start : repair.end]
            wish = Wish(self._desk.number, repair.start, repair.end, raw, repair.replacement, repair)
            self.edit_wanted.emit(wish)

    def mend_text(self) -> None:
        """Write what is selected anew, or a repair that stands on just these characters."""
        selection = self._desk.panes.selection()
        if selection is None:
            self._desk.said.emit(tr(SELECT_FIRST))
            return
        start, end, _ = selection
        there = next((each for each in self.repairs if each.in_force and (each.start, each.end) == (start, end)), None)
        raw = self.source[start:end]
        proposed = there.replacement if there else raw
        self.edit_wanted.emit(Wish(self._desk.number, start, end, raw, proposed, there))

    def keep(self, wish: Wish, replacement: str) -> Repair:
        """Do what the editor was opened for. Raises BadFinding."""
        from annotator.session.pages.repairs import add_repair, edit_repair

        session = self._desk.session
        if wish.repair is not None:
            return edit_repair(session, wish.number, wish.repair, replacement)
        return add_repair(session, wish.number, wish.start, wish.end, replacement)

    def step_flag(self, step: int) -> None:
        """Go to the next or the previous repair that nobody has decided, or pending span, round the article."""
        self.see_caret()
        pending = _spans().pending_of(self._desk)
        places = sorted([*map(_place_of, self.flags), *map(_place_of, pending)])
        if not places:
            self._desk.said.emit(tr(NONE_LEFT))
            return
        meant = _spans().chosen_pending(self._desk) or self.current
        here = _place_of(meant) if meant else (self._desk.panes.caret_source(), "")
        if here in places:
            found = places[(places.index(here) + step) % len(places)]
        else:
            after = next((at for at, place in enumerate(places) if place >= here), len(places))
            found = places[(after if step > 0 else after - 1) % len(places)]
        repair = next((each for each in self.flags if each.id == found[1]), None)
        if repair is None:
            self._go_to_span(found[1])
            return
        self._desk.choose(None)
        self.go_to(repair)
        self._desk.said.emit(self.sentence(repair))
        self.flag_reached.emit(repair)

    @property
    def _means_span(self) -> bool:
        """Whether the keys act on a pending span: on the chosen one, unless a repair has a frame around it."""
        return _spans().chosen_pending(self._desk) is not None and not self.marks[0].current

    def _go_to_span(self, id_: str) -> None:
        """Choose a pending span, which is what the keys act on then."""
        self.choose(None)
        self._desk.choose(id_, reveal=True)
        self._settle.stop()
        words = self._desk.words_of(self._desk.annotations[id_])
        self._desk.said.emit(tr(_spans().PENDING).format(words, _spans().ways(self._desk)))

    def show_source(self) -> None:
        """The text as it was imported, at the place of the caret."""
        from annotator.ui.repairs.source_sheet import SourceSheet

        article = self._desk.article
        if article is None:
            return
        if not isinstance(self._sheet, SourceSheet):
            self._sheet = SourceSheet(self._desk, self)
        self._sheet.show_at(self._desk.panes.caret_source())

    def sentence(self, repair: Repair) -> str:
        """``德??h → 德保縣``: what a repair makes of what."""
        return f"{one_line(self.source[repair.start : repair.end])} → {one_line(repair.replacement) or '∅'}"

    def _meant(self) -> Repair | None:
        """The repair that a key acts on, or None and a sentence."""
        if self._settle.isActive():
            self.see_caret()
        if self.current is None:
            self._desk.said.emit(tr(NONE_HERE))
        return self.current

    def _tell(self, repair: Repair, sentence: str) -> None:
        self._desk.said.emit(sentence.format(self.sentence(repair)))
        self.decided.emit(repair)

    # what is heard

    def _open(self, article: OpenArticle) -> None:
        self._take(article)
        self.choose(None)
        self.see_caret()

    def _read_again(self, article: OpenArticle) -> None:
        before = self.current
        self._take(article)
        found = next((each for each in self.repairs if before and each.id == before.id), None)
        self.choose(found, framed=bool(self.marks[0].current))
        self.see_caret()

    def _take(self, article: OpenArticle) -> None:
        self.repairs = article.repairs
        for marks in self.marks:
            marks.show(article.repairs)
        self.changed.emit()

    def _hear(self, change: ChangeSet) -> None:
        """The repair that our own step decided, undid or made is the current one."""
        decided = {item.thing for item in change.items if item.kind == "repair" and item.article == self._desk.number}
        if decided and not change.foreign:
            found = next((each for each in self.repairs if each.id in decided), None)
            self.choose(found)

    def _wait_for_caret(self) -> None:
        if self.repairs:
            self._settle.start()

    def _click(self, pane: ReadingPane, marks: PaneRepairs, point: QPoint) -> None:
        """Whoever clicks a marked character means its repair, on whichever side of it the caret comes to stand."""
        if found := marks.hits(pane, point):
            self.choose(found[0], framed=False)

    def _frame(self, repair_id: str) -> None:
        for pane, marks in zip(self._desk.panes.panes, self.marks, strict=True):
            if marks.current != repair_id:
                before = marks.places(pane, marks.current)
                marks.current = repair_id
                for place in (*before, *marks.places(pane, repair_id)):
                    pane.viewport().update(place.adjusted(-3, -3, 3, 3))


def _spans() -> ModuleType:
    """What is done to pending spans; read with the first key that asks for it, after the first paint."""
    from annotator.ui.spans import pending

    return pending


def _place_of(thing: Repair | Annotation) -> tuple[int, str]:
    """Sorts flags and pending spans as a reader meets them."""
    return thing.start, thing.id
