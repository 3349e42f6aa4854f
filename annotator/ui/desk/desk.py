"""The article on the desk: which one it is, which of its spans is chosen, and the way back through what was done."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from annotator.model.annotation import Annotation
from annotator.model.changes import Changed, ChangeSet
from annotator.session.articles import OpenArticle, load_article, next_unfinished
from annotator.session.coding.tagging import delete_span, resize_span, set_note, set_status
from annotator.session.session import Session
from annotator.text.views import SCRIPTS, ScriptView
from annotator.ui.bridge import Bridge
from annotator.ui.desk.hush import Hush
from annotator.ui.desk.reading_place import ReadingPlace
from annotator.ui.desk.way_back import WayBack, last_one
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.zones import NO_ZONES, Zones
from annotator.ui.words.language import tr
from annotator.ui.words.span_words import span_words

MANY_ITEMS = 500
"""A change of more annotations than this is read anew instead of being painted one by one."""
TEXT_KINDS = frozenset({"repair", "override"})
"""Kinds of things of which a change makes the article's texts other texts."""
PAGE_KINDS = frozenset({"region", "article"})
"""Kinds of things that say what the article's parts are and what it states of itself."""


def text_order(annotation: Annotation) -> tuple[int, int, str]:
    """Sorts spans as a reader meets them: the outer before the inner."""
    return annotation.start, -annotation.end, annotation.id


class Desk(QObject):
    """``opened`` carries the OpenArticle; ``chosen`` the chosen Annotation or None; ``said`` a quiet sentence.

    ``reread`` carries the OpenArticle of the same number when its texts have become others: a repair or a conversion
    has been decided; ``described`` when its regions or its metadata have. ``listed`` carries (annotation before or
    None, after or None) of each change to this article's spans; ``deleted`` the span that the coder has deleted;
    ``deleting`` comes before that; ``leaving`` an article's number, and its ReadingPlace in three numbers.
    """

    opened = Signal(object)
    reread = Signal(object)
    described = Signal(object)
    chosen = Signal(object)
    listed = Signal(object, object)
    said = Signal(str)
    deleted = Signal(object)
    deleting = Signal()
    leaving = Signal(int, int, int, int)
    note_wanted = Signal()
    status_changed = Signal(str)

    def __init__(
        self,
        session: Session,
        bridge: Bridge,
        panes: ArticlePanes,
        parent: QObject | None = None,
        place_of: Callable[[int, int], int] = lambda number, part: -(part == 1),
    ) -> None:
        super().__init__(parent)
        self._place_of = place_of
        self.session = session
        self.panes = panes
        self.bridge = bridge
        self.article: OpenArticle | None = None
        self.status = "todo"
        self.standard: str | None = None
        """Another regional standard than the project's, in which the article is shown for now."""
        self.annotations: dict[str, Annotation] = {}
        self.choice: Annotation | None = None
        self._last = ""
        """The span chosen last, of which the choice may have been let go."""
        self._told_of = self._expected = ""
        """The span just made: chosen when it arrives, which a busy file may delay."""
        self._caret, self._is_choosing = ("", 0), False
        self._ring = "", 0
        """The span that was chosen by going round those at a place, and that place."""
        bridge.changed.connect(self._hear)
        panes.annotation_clicked.connect(self._see_click)
        self._way_back = WayBack(self)
        Hush(self, panes.selection_changed, panes.caret_moved, self.chosen, bridge.changed)
        panes.selection_changed.connect(self._see_selection)
        panes.caret_moved.connect(self._see_caret)
        panes.edge_dragged.connect(lambda *dragged: bridge.run(lambda: self._resize(*dragged)))

    @property
    def number(self) -> int:
        return self.article.article.number if self.article else 0

    @property
    def active_view(self) -> ScriptView | None:
        """The view that has the caret."""
        return self.article.texts.view(self.panes.active_pane) if self.article else None

    @property
    def pane(self) -> ReadingPane:
        """The pane that has the caret."""
        return self.panes.panes[SCRIPTS.index(self.panes.active_pane)]

    @property
    def last_choice(self) -> Annotation | None:
        """The span chosen last, as it is now; None once another article was opened or nothing was asked for."""
        return self.annotations.get(self._last)

    def ordered(self) -> list[Annotation]:
        return sorted(self.annotations.values(), key=text_order)

    def open(self, number: int) -> None:
        """Put an article on the desk; raises NotFound."""
        found = load_article(self.session, number, self.standard)
        self.leave()
        self.article = found
        self.annotations = dict(found.annotations)
        self.status = found.status
        self.choice, self._last = None, ""
        self.panes.show(found.texts, found.annotations.values(), self._zones(found))
        place = self.place
        self.panes.select(place.caret, place.caret, reveal=False)
        if (place.caret or place.top >= 0) and self.panes.isVisible():
            self.go_to(place.caret)
        self.opened.emit(found)
        self.chosen.emit(None)
        self.status_changed.emit(self.status)

    def read_again(self) -> None:
        """Show what the article's texts are now; place, caret, selection and chosen span stay at their source."""
        if self.article is None:
            return
        found = load_article(self.session, self.number, self.standard)
        self.article, self.status = found, found.status
        self.annotations = dict(found.annotations)
        self.panes.reread(found.texts, found.annotations.values())
        self.choice = self.annotations.get(self.choice.id) if self.choice else None
        self._caret = self._caret_now()
        self.reread.emit(found)
        self.chosen.emit(self.choice)
        self.status_changed.emit(self.status)

    @property
    def place(self) -> ReadingPlace:
        """Where the article on the desk was left the last time; its start where it never was."""
        length = len(self.article.texts.source) if self.article else 0
        caret, top, above = (self._place_of(self.number, part) for part in range(3))
        return ReadingPlace(min(caret, length), min(top, length), above)

    def go_to(self, caret: int) -> None:
        """Put the caret at a place of the source, in panes that have just got their text, and scroll to it.

        Where the article was left with the caret there, the lines that were in sight come back.
        """
        self.panes.select(0, 0, reveal=False)
        self.panes.rest()  # at the top, before they can go elsewhere
        self.panes.select(caret, caret)
        self.come_back()

    def come_back(self) -> None:
        """Show the lines that were in sight when the article was left, now that all of it can be reached."""
        place = self.place
        if place.caret == self.panes.caret_source():
            place.show_in(self.panes, self.pane)

    def _read_page(self) -> None:
        """Take in the article's regions and metadata, which are others now; its texts are the same."""
        if self.article is not None:
            found = load_article(self.session, self.number, self.standard)
            self.article = self.article._replace(article=found.article, regions=found.regions)
            self.panes.folding.set_zones(self._zones(self.article))
            self.described.emit(self.article)

    def _zones(self, article: OpenArticle) -> Zones:
        return Zones.of(article.regions, self.session.codebook.zones) if article.regions else NO_ZONES

    def leave(self) -> None:
        """Tell where the caret stands in the article and what is in sight, before another takes its place."""
        if self.article is not None:
            self.leaving.emit(self.number, *ReadingPlace.of(self.panes, self.pane))

    def choose(self, annotation_id: str | None, reveal: bool = False) -> None:
        """Make one span the chosen one, in both panes and every panel; None chooses nothing.

        With ``reveal`` the caret goes to it, and no text stays selected.
        """
        self.choice = self.annotations.get(annotation_id or "")
        self._is_choosing = True
        try:
            with self.panes.one_step():
                if self.choice is not None:
                    self._last = self.choice.id
                    if reveal:
                        self.panes.clear_selection()
                self.panes.choose(self.choice.id if self.choice else None, reveal=reveal)
        finally:
            self._is_choosing = False
        self._caret = self._caret_now()
        self.chosen.emit(self.choice)

    def choose_made(self, made: Annotation) -> None:
        """Choose a span that was just written: now, or when the file has taken it. What was selected is in it."""
        self._expected = made.id
        self.panes.clear_selection()
        self.choose(made.id)

    def delete_span(self) -> None:
        if self.choice is None:
            self.said.emit(tr("Click a tag to choose it; then it can be deleted."))
            return
        from annotator.ui.coding.sight import IN_ARTICLES, is_in_articles, show_span

        if is_in_articles():
            self.said.emit(tr(IN_ARTICLES))
            return
        self.deleting.emit()
        span = self.choice
        show_span(self, span)
        delete_span(self.session, span)
        self.deleted.emit(span)

    def write_note(self) -> None:
        if self.choice is None:
            self.said.emit(tr("Click a tag to choose it; then a note can be written."))
            return
        self.note_wanted.emit()

    def set_note(self, annotation: Annotation, note: str) -> None:
        current = self.annotations.get(annotation.id)
        if current is not None and current.note != note:
            set_note(self.session, current, note)

    def _see_click(self, annotation_id: str) -> None:
        self.choose(annotation_id)
        self.forget_last()

    def step_span(self, step: int) -> None:
        """Choose the next or the previous span in the text, from the chosen one or the caret; round at the ends."""
        spans = self.annotations.values()
        if not spans:
            self.said.emit(tr("This article has no tags yet."))
            return
        here = text_order(self.choice) if self.choice else (self.panes.caret_source(), -sys.maxsize, "")
        beyond = [each for each in spans if (text_order(each) > here if step > 0 else text_order(each) < here)]
        nearest = min if step > 0 else max
        self.choose(nearest(beyond or spans, key=text_order).id, reveal=True)
        if not beyond:
            self.said.emit(tr("From the first again.") if step > 0 else tr("From the last again."))

    def cycle_spans(self) -> None:
        """Choose the next of the spans that cover the chosen one's start, or the caret; the innermost first."""
        chosen = self.choice.id if self.choice else ""
        if self.choice is not None and chosen != self._ring[0]:
            self._ring = chosen, self.choice.start
        at = self._ring[1] if self.choice is not None else self.panes.caret_source()
        spans = sorted(self.at_place(at), key=lambda each: (each.end - each.start, *text_order(each)))
        if not spans:
            self.said.emit(tr("No tag stands at the caret."))
            return
        self.panes.clear_selection()
        ids = [each.id for each in spans]
        place = ids.index(chosen) + 1 if chosen in ids else 0
        self.choose(ids[place % len(ids)])
        self._ring = ids[place % len(ids)], at
        if ids == [chosen]:
            self.said.emit(tr("No other tag stands here."))

    def at_caret(self) -> list[Annotation]:
        """The spans of which a range holds the caret or ends at it."""
        return self.at_place(self.panes.caret_source())

    def at_place(self, at: int) -> list[Annotation]:
        """The same for any place of the source."""
        near = (each for each in self.annotations.values() if each.start <= at <= each.end)
        return [each for each in near if any(start <= at <= end for start, end in each.parts)]

    def select_nothing(self) -> None:
        self.panes.clear_selection()
        self.choose(None)
        self.forget_last()

    def forget_last(self) -> None:
        """Nothing of what was chosen before is to get what will be selected."""
        self._last = self.choice.id if self.choice else ""

    def mark(self, status: str) -> None:
        if self.article is not None:
            set_status(self.session, self.number, status)

    def done_next(self) -> None:
        """Mark the article done and put the next unfinished one on the desk."""
        if self.article is None:
            return
        title, has_spans = self.article.article.title, bool(self.annotations)
        self.mark("done")
        number = next_unfinished(self.session, self.number)
        if number is not None:
            self.open(number)
        done = tr("Done: {0}") if has_spans else tr("Done: {0}, without a tag")
        sentences = [done.format(title) + " · " + tr("Ctrl+Z takes it back")]
        if number is None:
            sentences.append(last_one(self.session))
        self.said.emit(" · ".join(sentences))

    def undo(self) -> None:
        self._way_back.undo()

    def redo(self) -> None:
        self._way_back.redo()

    def words_of(self, span: Annotation) -> str:
        """``directive 深入学习…``, in the pane with the caret."""
        return span_words(span, self.session.codebook, self.active_view)

    def _resize(self, annotation_id: str, start: int, end: int) -> None:
        annotation = self.annotations.get(annotation_id)
        if annotation is not None and annotation.extent != (start, end):
            resize_span(self.session, annotation, start, end)

    def _caret_now(self) -> tuple[str, int]:
        """The pane and the position in its view: folding moves text, not the caret."""
        text, position = self.pane.text, self.pane.textCursor().position()
        return self.panes.active_pane, text.utf16.from_qt(position) if text else 0

    def _see_caret(self) -> None:
        """A caret that was moved lets go of the chosen span, which may soon be out of sight.

        One that is shown in the other pane now does not; what a click means is told when the button is let go.
        """
        before, self._caret = self._caret, self._caret_now()
        if self.choice is None or self._is_choosing or self.pane.is_pressed:
            return
        if before[0] == self._caret[0] and before != self._caret:
            self.choose(None)

    def _see_selection(self) -> None:
        """Text that is selected lets go of the chosen span, to which it may be added."""
        if self._is_choosing or self.panes.selection() is None:
            return
        if self.choice is not None:
            self.choose(None)
        last = self.last_choice
        if last is not None and last.id != self._told_of:
            self._told_of = last.id
            self.said.emit(tr("The selection can be added to a tag: {0}").format(self.words_of(last)))

    def _hear(self, change: ChangeSet) -> None:
        """Take in what belongs to this article and this layer, whoever did it."""
        if self.article is None:
            return
        if any(item.kind in TEXT_KINDS and item.article in (self.number, None) for item in change.items):
            self.bridge.run(self.read_again)
            return
        mine = [item for item in change.items if item.article == self.number]
        if len(mine) > MANY_ITEMS:
            self.bridge.run(lambda: self.open(self.number))
            return
        if not mine:
            return
        if any(item.kind in PAGE_KINDS for item in mine):
            self.bridge.run(self._read_page)
        with self.panes.one_step():
            for item in mine:
                self._take_item(item)

    def _take_item(self, item: Changed) -> None:
        layer = self.session.layer
        if item.kind == "annotation":
            self._take(item.before, item.after)
        elif item.kind == "status" and layer is not None and item.thing == layer.id:
            self.status = item.after or "todo"
            self.status_changed.emit(self.status)

    def _take(self, before: Annotation | None, after: Annotation | None) -> None:
        known = before or after
        if known is None or self.session.layer is None or known.layer != self.session.layer.id:
            return
        if after is not None:
            self.annotations[after.id] = after
            self.panes.put_annotation(after)
        elif self.annotations.pop(known.id, None) is not None:
            self.panes.drop_annotation(known.id)
        self.listed.emit(before, after)
        if after is not None and after.id == self._expected and self.choice is None:
            self._expected = ""
            if self.panes.selection() is None:
                self.choose(after.id)
        elif self.choice is not None and self.choice.id == known.id:
            self.choose(after.id if after else None)


def count_labels(annotations: Iterable[Annotation]) -> dict[str, int]:
    """How many spans carry each label."""
    return Counter(each.label for each in annotations)
