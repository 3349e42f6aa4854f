"""What a label's key does: tag, widen, narrow, change the label, give a second one."""

from __future__ import annotations

from annotator.model.annotation import Annotation, Range
from annotator.model.codebook import LabelDef
from annotator.session.coding.second_labels import label_again
from annotator.session.coding.tagging import relabel_span, resize_span, tag_span
from annotator.session.coding.units import has_speech, refit, take, trim_grown
from annotator.ui.coding.ground import Grounds
from annotator.ui.coding.growing import NARROWEST, WIDEST, Growing
from annotator.ui.coding.sight import IN_ARTICLES, is_in_articles, show_selection, show_span
from annotator.ui.desk.desk import Desk
from annotator.ui.words.language import mark, titled, tr
from annotator.ui.words.span_words import label_words

NO_ARTICLE = mark("There is no article on the desk.")
NOTHING_TO_TAG = mark("There is nothing at the caret that the label could stand on.")
NOT_IN_SOURCE = mark("The selection was put in by mending: there is nothing of it in the source.")
NOT_WIDENED = mark("A tag in several pieces is not widened or narrowed: add and take out pieces instead.")
NO_LABEL_YET = mark("No label's key has been pressed yet that could be repeated.")
THERE_ALREADY = mark("{0} stands here already: it is chosen now.")
REPEATED_ALREADY = mark("The chosen tag has the label {0} already: go on to other words, then repeat it.")
NO_SPEECH = mark("No speech verb stands in this clause: all of it was taken.")


class LabelKeys:
    def __init__(self, desk: Desk, grounds: Grounds, growing: Growing) -> None:
        self._desk, self._grounds, self._growing = desk, grounds, growing
        self._last = ""

    def repeat(self) -> None:
        """Tag with the label used last, or give it to the chosen span; one that has it stays as it is."""
        desk, label = self._desk, self._desk.session.codebook.by_uuid(self._last)
        if label is None:
            self._say(NO_LABEL_YET)
        elif desk.choice is not None and desk.choice.label == label.uuid and desk.panes.selection() is None:
            desk.said.emit(tr(REPEATED_ALREADY).format(label_words(label)))
        else:
            self.press(self._last)

    def press(self, label_uuid: str, second: bool = False) -> None:
        """Act on the selection, else on the chosen span, else at the caret. Raises AnnotatorError, nothing changed."""
        desk = self._desk
        label = desk.session.codebook.by_uuid(label_uuid)
        if desk.article is None or label is None:
            self._say(NO_ARTICLE)
            return
        if is_in_articles():
            self._say(IN_ARTICLES)
            return
        self._last = label_uuid
        with desk.panes.one_step():
            if desk.pane.textCursor().hasSelection():
                self._tag_selection(label)
            elif desk.choice is None:
                self._take(label)
            else:
                self._change(desk.choice, label, second)

    def _tag_selection(self, label: LabelDef) -> None:
        """Tag what is selected: trimmed where it was grown, and then the caret goes back to where that began."""
        desk, ground, selection = self._desk, self._grounds.now(), self._desk.panes.selection()
        if selection is None:
            self._say(NOT_IN_SOURCE)
            return
        show_selection(desk)
        start, end, pane = selection
        grown, caret = self._growing.is_grown, self._growing.origin
        if grown and ground is not None:
            start, end = trim_grown(ground, start, end, label)
        there = self._standing(label, ((start, end),))
        made = there or tag_span(desk.session, desk.number, start, end, label.uuid, pane)
        if grown:
            desk.panes.select(caret, caret, reveal=False)
        self._choose(made, is_new=there is None)

    def _take(self, label: LabelDef) -> None:
        desk, ground = self._desk, self._grounds.now()
        show_selection(desk)
        caret = desk.panes.caret_source()
        found = take(ground, caret, label) if ground is not None else None
        if found is None or ground is None:
            self._say(NOTHING_TO_TAG)
            return
        there = self._standing(label, (found,))
        self._choose(
            there or tag_span(desk.session, desk.number, *found, label.uuid, desk.panes.active_pane), there is None
        )
        if there is None and not has_speech(ground, caret, label):
            self._say(NO_SPEECH)

    def _change(self, span: Annotation, label: LabelDef, second: bool) -> None:
        """Widen or narrow the chosen span, or give it the label: its only one, or a second one."""
        desk = self._desk
        show_span(desk, span)
        if span.label == label.uuid:
            self._fit(span, label, narrower=second)
        elif there := self._standing(label, span.parts):
            self._choose(there, is_new=False)
        elif second:
            self._choose(label_again(desk.session, span, label.uuid, desk.panes.active_pane))
        else:
            self._choose(relabel_span(desk.session, span, label.uuid))

    def _fit(self, span: Annotation, label: LabelDef, narrower: bool) -> None:
        """The next wider unit, or the next narrower one around the caret, that has no such span yet."""
        desk, ground = self._desk, self._grounds.now()
        if span.ranges or ground is None:
            self._say(NOT_WIDENED)
            return
        found = refit(ground, span.extent, desk.panes.caret_source(), label, narrower)
        if found == span.extent:
            self._say(NARROWEST if narrower else WIDEST)
            return
        self._tell(resize_span(desk.session, span, *found, desk.panes.active_pane))

    def _standing(self, label: LabelDef, parts: tuple[Range, ...]) -> Annotation | None:
        """The span of the label that stands on just these ranges."""
        pane, known = self._desk.pane, self._desk.annotations
        if pane.spans is None or pane.text is None or pane.text.is_folded(*parts[0]):
            near = known.values()
        else:
            touching = pane.spans.around(pane.text.image(*parts[0])[0])
            near = [known[each] for each in touching if each in known]
        return next((each for each in near if each.label == label.uuid and each.parts == parts), None)

    def _choose(self, span: Annotation, is_new: bool = True) -> None:
        """Choose what was made, or what had been there, and say which."""
        self._desk.choose_made(span)
        if is_new:
            self._tell(span)
        else:
            self._desk.said.emit(tr(THERE_ALREADY).format(self._desk.words_of(span)))

    def _tell(self, span: Annotation) -> None:
        name, _, words = self._desk.words_of(span).partition(" ")
        self._desk.said.emit(titled(name, words))

    def _say(self, sentence: str) -> None:
        self._desk.said.emit(tr(sentence))
