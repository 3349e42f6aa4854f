"""What a label's key does: tag, widen, narrow, change the label, give a second one."""

from __future__ import annotations

from annotator.model.annotation import Annotation
from annotator.model.codebook import LabelDef
from annotator.session.second_labels import label_again
from annotator.session.tagging import relabel_span, resize_span, tag_span
from annotator.session.units import narrow, take, trim_grown, widen
from annotator.ui.coding.ground import Grounds
from annotator.ui.coding.growing import NARROWEST, WIDEST, Growing
from annotator.ui.desk import Desk
from annotator.ui.language import tr

NO_ARTICLE = "There is no article on the desk."
NOTHING_TO_TAG = "There is nothing at the caret that the label could stand on."
NOT_IN_SOURCE = "The selection was put in by a repair: there is nothing of it in the source."
NOT_WIDENED = "A span of several ranges is not widened or narrowed: add and take out ranges instead."
NO_LABEL_YET = "No label's key has been pressed yet that could be repeated."


class LabelKeys:
    def __init__(self, desk: Desk, grounds: Grounds, growing: Growing) -> None:
        self._desk, self._grounds, self._growing = desk, grounds, growing
        self._last = ""

    def repeat(self) -> None:
        """Do what the key of the label used last does."""
        if self._last:
            self.press(self._last)
        else:
            self._say(NO_LABEL_YET)

    def press(self, label_uuid: str, second: bool = False) -> None:
        """Act on the selection, else on the chosen span, else at the caret. Raises AnnotatorError, nothing changed."""
        desk = self._desk
        label = desk.session.codebook.by_uuid(label_uuid)
        if desk.article is None or label is None:
            self._say(NO_ARTICLE)
            return
        self._last = label_uuid
        selection, span = desk.panes.selection(), desk.choice
        with desk.panes.one_step():
            if selection is not None:
                self._tag_selection(label, *selection)
            elif desk.pane.textCursor().hasSelection():
                self._say(NOT_IN_SOURCE)
            elif span is None:
                self._take(label)
            elif span.label == label.uuid:
                self._fit(span, label, narrower=second)
            elif second:
                desk.choose_made(label_again(desk.session, span, label.uuid, desk.panes.active_pane))
            else:
                desk.choose_made(relabel_span(desk.session, span, label.uuid))

    def _tag_selection(self, label: LabelDef, start: int, end: int, pane: str) -> None:
        """Tag what is selected: trimmed where it was grown, and then the caret goes back to where that began."""
        desk, ground = self._desk, self._grounds.now()
        grown, caret = self._growing.is_grown, self._growing.origin
        if grown and ground is not None:
            start, end = trim_grown(ground, start, end, label)
        made = tag_span(desk.session, desk.number, start, end, label.uuid, pane)
        if grown:
            desk.panes.select(caret, caret, reveal=False)
        desk.choose_made(made)

    def _take(self, label: LabelDef) -> None:
        desk, ground = self._desk, self._grounds.now()
        found = take(ground, desk.panes.caret_source(), label) if ground is not None else None
        if found is None:
            self._say(NOTHING_TO_TAG)
            return
        desk.choose_made(tag_span(desk.session, desk.number, *found, label.uuid, desk.panes.active_pane))

    def _fit(self, span: Annotation, label: LabelDef, narrower: bool) -> None:
        """The next wider unit, or the next narrower one around the caret."""
        desk, ground = self._desk, self._grounds.now()
        if span.ranges or ground is None:
            self._say(NOT_WIDENED)
            return
        found = (
            narrow(ground, *span.extent, desk.panes.caret_source(), label)
            if narrower
            else widen(ground, *span.extent, label)
        )
        if found == span.extent:
            self._say(NARROWEST if narrower else WIDEST)
            return
        resize_span(desk.session, span, *found, desk.panes.active_pane)

    def _say(self, sentence: str) -> None:
        self._desk.said.emit(tr(sentence))
