"""Spans of several ranges: what is selected goes into the span chosen last, or out of it."""

from __future__ import annotations

from collections.abc import Callable

from annotator.model.annotation import Annotation
from annotator.session.coding.ranges import add_range, remove_range
from annotator.ui.desk.desk import Desk
from annotator.ui.words.language import mark, tr

SELECT_FIRST = mark("Choose a tag, then select the text that is to go into it or out of it.")


class RangeKeys:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self) -> None:
        self._change(add_range, mark("Added to {0}"))

    def remove(self) -> None:
        self._change(remove_range, mark("Taken out of {0}"))

    def _change(self, command: Callable[..., Annotation], sentence: str) -> None:
        desk = self._desk
        selection, span = desk.panes.selection(), desk.last_choice
        if selection is None or span is None:
            desk.said.emit(tr(SELECT_FIRST))
            return
        with desk.panes.one_step():
            changed = command(desk.session, span, *selection)
            desk.choose_made(changed)
        desk.said.emit(tr(sentence).format(desk.words_of(changed)))
