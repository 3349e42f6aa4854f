"""The article on the desk: which one it is, which span is chosen, and what the keys do to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation
from annotator.model.changes import Changed, ChangeSet
from annotator.session.articles import OpenArticle, load_article, next_unfinished
from annotator.session.history import redo, undo
from annotator.session.session import Session
from annotator.session.tagging import delete_span, relabel_span, resize_span, set_note, set_status, tag_span
from annotator.text.views import ScriptView
from annotator.ui.bridge import Bridge
from annotator.ui.language import tr
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.zones import NO_ZONES, Zones

WHAT_TO_DO = "Select some text first, or click a span; then press a label's key."
WORDS_SAID = 8
"""Characters of a span that a sentence quotes."""
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
    ``leaving`` an article's number and where in its source the caret stood.
    """

    opened = Signal(object)
    reread = Signal(object)
    described = Signal(object)
    chosen = Signal(object)
    listed = Signal(object, object)
    said = Signal(str)
    deleted = Signal(object)
    leaving = Signal(int, int)
    note_wanted = Signal()
    status_changed = Signal(str)

    def __init__(
        self,
        session: Session,
        bridge: Bridge,
        panes: ArticlePanes,
        parent: QObject | None = None,
        caret_of: Callable[[int], int] = lambda number: 0,
    ) -> None:
        super().__init__(parent)
        self._caret_of = caret_of
        self.session = session
        self.panes = panes
        self.bridge = bridge
        self.article: OpenArticle | None = None
        self.status = "todo"
        self.standard: str | None = None
        """Another regional standard than the project's, in which the article is shown for now."""
        self.annotations: dict[str, Annotation] = {}
        self.choice: Annotation | None = None
        self._expected = ""
        """The span just made: chosen when it arrives, which a busy file may delay."""
        bridge.changed.connect(self._hear)
        panes.annotation_clicked.connect(self.choose)
        panes.selection_changed.connect(self._see_selection)
        panes.edge_dragged.connect(lambda *dragged: bridge.run(lambda: self._resize(*dragged)))

    @property
    def number(self) -> int:
        return self.article.article.number if self.article else 0

    @property
    def active_view(self) -> ScriptView | None:
        """The view that has the caret."""
        return self.article.texts.view(self.panes.active_pane) if self.article else None

    def ordered(self) -> list[Annotation]:
        return sorted(self.annotations.values(), key=text_order)

    def open(self, number: int) -> None:
        """Put an article on the desk; raises NotFound."""
        found = load_article(self.session, number, self.standard)
        self.leave()
        self.article = found
        self.annotations = dict(found.annotations)
        self.status = found.status
        self.choice = None
        self.panes.show(found.texts, found.annotations.values(), self._zones(found))
        caret = min(self._caret_of(number), len(found.texts.source))
        self.panes.select(caret, caret, reveal=False)
        if caret and self.panes.isVisible():
            self.go_to(caret)
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
        self.reread.emit(found)
        self.chosen.emit(self.choice)
        self.status_changed.emit(self.status)

    def go_to(self, caret: int) -> None:
        """Put the caret at a place of the source and scroll to it, in panes that have just got their text."""
        self.panes.select(0, 0, reveal=False)
        self.panes.rest()  # at the top, before they can go elsewhere
        self.panes.select(caret, caret)

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
        """Tell where the caret stands in the article, before another takes its place."""
        if self.article is not None:
            self.leaving.emit(self.number, self.panes.caret_source())

    def choose(self, annotation_id: str | None, reveal: bool = False) -> None:
        """Make one span the chosen one, in both panes and every panel; None chooses nothing."""
        self.choice = self.annotations.get(annotation_id or "")
        self.panes.choose(self.choice.id if self.choice else None, reveal=reveal)
        self.chosen.emit(self.choice)

    def press_label(self, label_uuid: str, second: bool = False) -> None:
        """What a label's key does: tag the selection, relabel the chosen span, or (``second``) label it once more."""
        selection = self.panes.selection()
        if self.article is None or (selection is None and self.choice is None):
            self.said.emit(tr(WHAT_TO_DO))
            return
        with self.panes.one_step():
            self._put_label(label_uuid, second, selection)

    def _put_label(self, label_uuid: str, second: bool, selection: tuple[int, int, str] | None) -> None:
        if selection is not None:
            start, end, pane = selection
            made = tag_span(self.session, self.number, start, end, label_uuid, pane)
            self.panes.clear_selection()
        elif self.choice is not None and second:
            made = tag_span(self.session, self.number, *self.choice.extent, label_uuid, self.panes.active_pane)
        elif self.choice is not None and self.choice.label != label_uuid:
            made = relabel_span(self.session, self.choice, label_uuid)
        else:
            return
        self._expected = made.id
        self.choose(made.id)

    def delete_span(self) -> None:
        if self.choice is None:
            self.said.emit(tr("Click a span to choose it; then it can be deleted."))
            return
        span = self.choice
        delete_span(self.session, span)
        self.deleted.emit(span)

    def write_note(self) -> None:
        if self.choice is None:
            self.said.emit(tr("Click a span to choose it; then a note can be written."))
            return
        self.note_wanted.emit()

    def set_note(self, annotation: Annotation, note: str) -> None:
        current = self.annotations.get(annotation.id)
        if current is not None and current.note != note:
            set_note(self.session, current, note)

    def nudge(self, edge: str) -> None:
        """Move an edge of the chosen span by one character of the pane that has the caret."""
        view = self.active_view
        if self.choice is None or view is None:
            self.said.emit(tr("Click a span to choose it; then [ and ] move its edges."))
            return
        start, end = view.from_source(*self.choice.extent)
        start += {"start_out": -1, "start_in": 1}.get(edge, 0)
        end += {"end_out": 1, "end_in": -1}.get(edge, 0)
        if not 0 <= start < end <= len(view.text):
            self.said.emit(tr("The span can go no further that way."))
            return
        self._resize(self.choice.id, *view.to_source(start, end))

    def step_span(self, step: int) -> None:
        """Choose the next or the previous span in the text, from the chosen one or the caret."""
        spans = self.ordered()
        if not spans:
            self.said.emit(tr("This article has no spans yet."))
            return
        if self.choice is not None:
            place = next(i for i, each in enumerate(spans) if each.id == self.choice.id) + step
        else:
            caret = self.panes.caret_source()
            after = next((i for i, each in enumerate(spans) if each.start >= caret), len(spans))
            place = after if step > 0 else after - 1
        self.choose(spans[place % len(spans)].id, reveal=True)

    def cycle_spans(self) -> None:
        """Choose the next of the spans that cover the caret, the innermost first."""
        spans = sorted(self.at_caret(), key=lambda each: each.end - each.start)
        if not spans:
            self.said.emit(tr("No span stands at the caret."))
            return
        ids = [each.id for each in spans]
        place = ids.index(self.choice.id) + 1 if self.choice and self.choice.id in ids else 0
        self.choose(ids[place % len(ids)])

    def at_caret(self) -> list[Annotation]:
        caret = self.panes.caret_source()
        return [each for each in self.annotations.values() if each.start <= caret <= each.end]

    def select_nothing(self) -> None:
        self.panes.clear_selection()
        self.choose(None)

    def mark(self, status: str) -> None:
        if self.article is not None:
            set_status(self.session, self.number, status)

    def done_next(self) -> None:
        """Mark the article done and put the next unfinished one on the desk."""
        if self.article is None:
            return
        self.mark("done")
        number = next_unfinished(self.session, self.number)
        if number is None:
            self.said.emit(tr("That was the last one: every article is done."))
        else:
            self.open(number)

    def undo(self) -> None:
        self._tell(undo(self.session), tr("Undone: {0}"), tr("There is nothing to undo."))

    def redo(self) -> None:
        self._tell(redo(self.session), tr("Redone: {0}"), tr("There is nothing to redo."))

    def _tell(self, change: ChangeSet | None, sentence: str, nothing: str) -> None:
        if change is None:
            self.said.emit(nothing)
            return
        touched = [item for item in change.items if item.article is not None]
        if touched and not any(item.article == self.number for item in touched):
            self.open(touched[0].article or 0)
        here = [item for item in touched if item.article == self.number]
        if mended := [item for item in here if item.kind == "repair"]:
            self._show_repair_of(mended[-1])
        spans = [item for item in here if item.kind == "annotation"]
        if spans:
            self._show_span_of(spans[-1], change.mode)
        what = f" ({self._words_of(spans[-1])})" if spans else ""
        self.said.emit(sentence.format(change.name + what))

    def _show_span_of(self, item: Changed, mode: str) -> None:
        """Choose the span that a step brought back or changed, or show where the one that it took away stood."""
        if item.thing in self.annotations:
            self.panes.clear_selection()
            self.choose(item.thing, reveal=True)
        elif item.before is not None:
            start, end = item.before.extent
            try:  # a tag that was undone leaves its text selected: another label can be pressed
                self.panes.select(start, end if mode == "undo" else start, reveal=True)
            except UnmappableRange:
                self.panes.select(start, start, reveal=True)

    def _show_repair_of(self, item: Changed) -> None:
        """Go where a step has changed the text, if that cannot be seen from here."""
        start = (item.after or item.before)["repair"]["start"]
        first, last = self.panes.visible_source()
        if not first <= start <= last:
            self.panes.select(start, start, reveal=True)

    def _words_of(self, item: Changed) -> str:
        """``directive 深入学习…``: the label and the first words of a span that has changed."""
        span, view = item.after or item.before, self.active_view
        label = self.session.codebook.by_uuid(span.label)
        words = ""
        if view is not None:
            try:
                start, end = view.from_source(*span.extent)
            except UnmappableRange:
                start = end = 0
            words = view.text[start : min(end, start + WORDS_SAID)].replace("\n", " ")
            words += "…" if end - start > WORDS_SAID else ""
        return f"{label.id if label else ''} {words}".strip()

    def _resize(self, annotation_id: str, start: int, end: int) -> None:
        annotation = self.annotations.get(annotation_id)
        if annotation is not None and annotation.extent != (start, end):
            resize_span(self.session, annotation, start, end)

    def _see_selection(self) -> None:
        if self.choice is not None and self.panes.selection() is not None:
            self.choose(None)

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
            self.choose(after.id)
        elif self.choice is not None and self.choice.id == known.id:
            self.choose(after.id if after else None)


def count_labels(annotations: Iterable[Annotation]) -> dict[str, int]:
    """How many spans carry each label."""
    counts: dict[str, int] = {}
    for each in annotations:
        counts[each.label] = counts.get(each.label, 0) + 1
    return counts
