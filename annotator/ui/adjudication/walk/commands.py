"""What each command of the adjudication window does, whether by key or by click."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.ui.adjudication.walk.draft import (
    Draft,
    attribute_of_key,
    with_edge,
    with_extent,
    with_label,
    with_next_value,
)
from annotator.ui.adjudication.walk.stand import CASE
from annotator.ui.adjudication.words import LETTERS, NAMES, NO_FURTHER, NO_SUCH_KEY, NOT_THE_ARTICLE, ONLY_ONE
from annotator.ui.coding.edges import next_character, next_edge
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.ui.adjudication.adjudication_window import AdjudicationWindow
    from annotator.ui.panes.pane import ReadingPane


class Commands:
    def __init__(self, window: AdjudicationWindow) -> None:
        self._window, self._course = window, window.course
        course = window.course
        self._plain: dict[str, Callable[[], object]] = {
            "accept": self._accept, "all": lambda: self._decide(course.take_all),
            "neither": lambda: self._decide(course.take_none), "edit": course.begin_edit, "reason": self._write_reason,
            "next": lambda: course.step(1), "previous": lambda: course.step(-1),
            "next_article": lambda: course.step_article(1), "previous_article": lambda: course.step_article(-1),
            "undo": course.undo, "redo": course.redo, "names": self._show_names, "filter": window.next_filter,
            "example": course.keep_example, "side_up": lambda: course.step_side(-1),
            "side_down": lambda: course.step_side(1), "give_up": lambda: course.set_draft(None),
            "drop": self._drop, "next_span": self._next_span, "part": lambda: self._go_part(1),
            "part_back": lambda: self._go_part(-1), "close": window.close,
        }  # fmt: skip

    def do(self, what: str) -> None:
        """Do a command of keys.py, ``take 3`` or ``nudge end_out`` among them."""
        name, _, argument = what.partition(" ")
        if name in self._plain:
            if name not in ("names", "part", "part_back"):
                self._window.say("")
            self._plain[name]()
        elif name == "take" and self._course.stop == CASE and argument != "0":
            self._decide(lambda: self._course.take(int(argument) - 1))
        elif name == "nudge":
            self._nudge(argument, next_character)
        elif name == "word":
            reach = self._pane.reach
            self._nudge(argument, lambda _, at, forward: next_edge(reach, at, forward))
        elif name == "type":
            self._type(argument[1:], -1 if argument[0] == "-" else 1)

    @property
    def _pane(self) -> ReadingPane:
        panes = self._window.panes
        return panes.panes[0 if panes.active_pane == "hans" else 1]

    def _accept(self) -> None:
        self._decide(self._course.accept)

    def _decide(self, job: Callable[[], object]) -> None:
        """A decision's reason is remembered for the next ones."""
        reason, before = self._course.reason, self._course.progress
        case = self._course.case
        job()
        if reason and (self._course.progress != before or self._course.case is not case):
            self._window.card.reason.remember(reason)

    def _write_reason(self) -> None:
        field = self._window.card.reason
        if field.isVisible():
            field.setFocus()
            field.selectAll()

    def _show_names(self) -> None:
        course = self._course
        course.set_blind(not course.blind)
        self._window.say(tr(LETTERS if course.blind else NAMES))

    def _go_part(self, step: int) -> None:
        parts = self._window.parts()
        at = next((at for at, each in enumerate(parts) if each is QApplication.focusWidget()), 0)
        parts[(at + step) % len(parts)].setFocus()

    # the edit

    def _nudge(self, edge: str, step: Callable[[str, int, bool], int]) -> None:
        draft, view = self._course.draft, self._window.panes.view
        if draft is None or view is None:
            return
        if not draft.current.parts:
            self._window.say(tr(NOT_THE_ARTICLE))
            return
        found = with_edge(draft, view, edge, step)
        self._window.say("" if found else tr(NO_FURTHER))
        if found is not None:
            self._course.set_draft(found)

    def _type(self, key: str, step: int) -> None:
        """A label's key gives the label, to what is selected where something is; an attribute's its next value."""
        draft = self._course.draft
        if draft is None:
            return
        codebook = self._window.faces.codebook
        attribute = attribute_of_key(draft, codebook, key)
        face = self._window.faces.of_key(key)
        label = codebook.by_uuid(face.uuid) if face else None
        if attribute is not None:
            self._course.set_draft(with_next_value(draft, attribute, step))
        elif label is None or label.applies_to == "document":
            self._window.say(tr(NO_SUCH_KEY).format(key.upper()))
        elif not draft.current.parts:
            self._window.say(tr(NOT_THE_ARTICLE))
        else:
            self._course.set_draft(with_label(self._with_selection(draft), label))

    def _with_selection(self, draft: Draft) -> Draft:
        selected = self._window.panes.selection()
        if selected is None:
            return draft
        self._window.panes.clear_selection()
        return with_extent(draft, selected[0], selected[1])

    def _next_span(self) -> None:
        if self._course.draft is not None:
            self._course.set_draft(self._course.draft.step())

    def _drop(self) -> None:
        draft = self._course.draft
        rest = draft.without_current() if draft else None
        if rest is None:
            self._window.say(tr(ONLY_ONE))
        else:
            self._course.set_draft(rest)
