"""Undo and redo at the desk: what a step did is shown and said; one in another article is told of first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.errors import UnmappableRange
from annotator.model.changes import Changed, ChangeSet
from annotator.session.articles import article_row
from annotator.session.history import redo, step_ahead, undo
from annotator.ui.words.language import aside, mark, sentences, titled, tr
from annotator.ui.words.statuses import STATUS_NAMES

if TYPE_CHECKING:
    from annotator.session.session import Session
    from annotator.ui.desk.desk import Desk

ELSEWHERE = {
    "undo": mark("The last step is in article {0} {1}: press Ctrl+Z again to go there and take it back."),
    "redo": mark("The next step is in article {0} {1}: press Ctrl+Y again to go there and do it again."),
}


def moves_in_list(item: Changed) -> bool:
    """Whether an article was removed or brought back: the desk has gone elsewhere with the removal itself."""
    if item.kind != "article" or item.before is None or item.after is None:
        return False
    return item.before.removed != item.after.removed


def nothing_to_undo(session: Session) -> str:
    """That there is nothing to take back, and why where a merge has ended it."""
    from annotator.session.merging import was_merged

    if was_merged(session):
        return tr("There is nothing to undo since files came in from others, and that cannot be undone.")
    return tr("There is nothing to undo.")


def last_one(session: Session) -> str:
    """That every article is done; in a package also what is to become of it."""
    from annotator.session.people.packing import package_of

    said = tr("That was the last one: every article of the list is done.")
    return sentences((said, tr("Send {0} back.").format(session.path.name))) if package_of(session) else said


class WayBack:
    """A step of another article is only told of (``_told``: which, from where) until the key is pressed again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._told: tuple[str, int, ChangeSet] | None = None

    def undo(self) -> None:
        if not self._is_told_of("undo"):
            self._tell(undo(self._desk.session), tr("Undone: {0}"), nothing_to_undo(self._desk.session))

    def redo(self) -> None:
        if not self._is_told_of("redo"):
            self._tell(redo(self._desk.session), tr("Redone: {0}"), tr("There is nothing to redo."))

    def _is_told_of(self, mode: str) -> bool:
        """Whether the step is in another article, which had to be said first."""
        desk, before = self._desk, self._told
        self._told = None
        ahead = step_ahead(desk.session, mode)
        numbers = [item.article for item in ahead.items if item.article is not None] if ahead else []
        if ahead is None or not numbers or desk.number in numbers or any(moves_in_list(item) for item in ahead.items):
            return False
        now = (mode, desk.number, ahead)
        if now == before:
            return False
        self._told = now
        desk.said.emit(tr(ELSEWHERE[mode]).format(numbers[0], f"〈{self._title(numbers[0])}〉"))
        return True

    def _tell(self, change: ChangeSet | None, sentence: str, nothing: str) -> None:
        desk = self._desk
        from annotator.ui.words.change_names import step_name

        if change is None:
            desk.said.emit(nothing)
            return
        touched = [item for item in change.items if item.article is not None]
        there = [item for item in touched if not (moves_in_list(item) and item.after.removed)]
        if there and not any(item.article == desk.number for item in touched):
            desk.open(there[0].article or 0)
        here = [item for item in touched if item.article == desk.number]
        if mended := [item for item in here if item.kind == "repair"]:
            self._show_repair_of(mended[-1])
        spans = [item for item in here if item.kind == "annotation"]
        if spans:
            self._show_span_of(spans[-1], change.mode)
        desk.said.emit(sentence.format(aside(step_name(change.name), self._what(here, spans))))

    def _what(self, here: list[Changed], spans: list[Changed]) -> str:
        """The span that a step has changed, or the article and the status that it has now."""
        if spans:
            return self._desk.words_of(spans[-1].after or spans[-1].before)
        statuses = [item for item in here if item.kind == "status"]
        if not statuses:
            return ""
        value = tr(STATUS_NAMES[statuses[-1].after or "todo"])
        return titled(self._title(statuses[-1].article or 0), value)

    def _title(self, number: int) -> str:
        row = article_row(self._desk.session, number)
        return row.article.title if row else ""

    def _show_span_of(self, item: Changed, mode: str) -> None:
        """Choose the span that a step brought back or changed, or show where the one that it took away stood."""
        desk = self._desk
        if item.thing in desk.annotations:
            desk.panes.clear_selection()
            desk.choose(item.thing, reveal=True)
        elif item.before is not None:
            start, end = item.before.extent
            again = mode == "undo" and not item.before.ranges  # its text stays selected: another label can be pressed
            try:
                desk.panes.select(start, end if again else start, reveal=True)
            except UnmappableRange:
                desk.panes.select(start, start, reveal=True)

    def _show_repair_of(self, item: Changed) -> None:
        """Go where a step has changed the text, if that cannot be seen from here."""
        start = (item.after or item.before)["repair"]["start"]
        first, last = self._desk.panes.visible_source()
        if not first <= start <= last:
            self._desk.panes.select(start, start, reveal=True)
