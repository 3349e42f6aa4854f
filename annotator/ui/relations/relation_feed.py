"""Keeps the relations of the article on the desk as they are shown; what is derived follows one turn later."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.annotation import Annotation
from annotator.model.changes import Changed, ChangeSet
from annotator.model.derived_relations import DerivedRelations, with_room_for
from annotator.model.relation import Relation
from annotator.session.articles import OpenArticle
from annotator.session.relations import relation_of, relations_of
from annotator.ui.desk import Desk

SLICE_S = 0.004
"""So long may deriving keep a key waiting."""


class RelationFeed(QObject):
    """``changed`` carries what is shown no more and what is shown now; ``begun`` says that all may be others."""

    changed = Signal(object, object)
    begun = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None, clock: Callable[[], float] = perf_counter) -> None:
        super().__init__(parent)
        self._desk, self._clock = desk, clock
        self.by_id: dict[str, Relation] = {}
        """What is shown, by its UUID or, where nobody has stored it, a name of its own."""
        self._of_span: dict[str, dict[str, Relation]] = {}
        self._shown_from: dict[str, tuple[Relation, ...]] = {}
        self._stored: dict[str, Relation] = {}
        self._stored_from: dict[str, dict[str, Relation]] = {}
        self._derived_from: dict[str, tuple[Relation, ...]] = {}
        self._derived: DerivedRelations | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._advance)

    def begin(self) -> None:
        desk = self._desk
        desk.opened.connect(self._open)
        desk.reread.connect(self._read_again)
        desk.listed.connect(self._take_span)
        desk.bridge.changed.connect(self._hear)
        if desk.article is not None:
            self._open(desk.article)

    @property
    def is_settled(self) -> bool:
        return self._derived is None or self._derived.is_done

    def settle(self) -> None:
        """Derive all that is to be derived, now."""
        while not self.is_settled:
            self._advance(lambda: False)

    def of_span(self, annotation_id: str) -> list[Relation]:
        """The relations that a span is an end of, in no order."""
        return list(self._of_span.get(annotation_id, {}).values())

    # what comes in

    def _open(self, article: OpenArticle) -> None:
        for each in (self.by_id, self._of_span, self._shown_from, self._stored, self._stored_from, self._derived_from):
            each.clear()
        for each in relations_of(self._desk.session, article.article.number):
            self._store(each)
        for source in self._stored_from:
            self._show_from(source)
        self._derive(article)
        self.begun.emit()

    def _read_again(self, article: OpenArticle) -> None:
        """The same article reads differently, or very much of it has changed: what was shown stays until then."""
        for source in set(self._shown_from) - self._desk.annotations.keys():
            self._derived_from.pop(source, None)
            self._show_from(source)
        self._derive(article)
        self.begun.emit()

    def _derive(self, article: OpenArticle) -> None:
        session = self._desk.session
        self._derived = DerivedRelations(self._desk.annotations, article.texts.hans, session.codebook)
        self._soon.start(0)

    def _hear(self, change: ChangeSet) -> None:
        if any(item.kind == "codebook" for item in change.items) and self._desk.article is not None:
            self._desk.bridge.run(self._open_again)
            return
        touched = {
            source for item in change.items
            if item.kind == "relation" and item.article == self._desk.number
            for source in self._take_relation(item)
        }  # fmt: skip
        self._show(touched)

    def _open_again(self) -> None:
        if self._desk.article is not None:
            self._open(self._desk.article)

    def _take_relation(self, item: Changed) -> set[str]:
        """Store or forget one; the spans from which others may lead now."""
        layer, state = self._desk.session.layer, item.after or item.before
        if layer is None or state is None or state["y"] != layer.id:
            return set()
        before = self._stored.pop(item.thing, None)
        touched = {before.source} if before is not None else set()
        if before is not None:
            self._stored_from[before.source].pop(before.id, None)
        if item.after is not None:
            after = relation_of(self._desk.session.codebook, item.thing, item.after)
            self._store(after)
            touched.add(after.source)
        return touched

    def _store(self, relation: Relation) -> None:
        self._stored[relation.id] = relation
        self._stored_from.setdefault(relation.source, {})[relation.id] = relation

    def _take_span(self, before: Annotation | None, after: Annotation | None) -> None:
        """A span came, went or changed: what was derived from or to one that went goes with it at once."""
        if self._derived is None:
            return
        if after is not None:
            self._derived.put(after)
            if before is None or before.extent != after.extent:
                self._tell_moved(after)
        elif before is not None:
            self._derived.drop(before.id)
            sources = {each.source for each in self.of_span(before.id) if not each.is_stored}
            for source in sources:
                kept = (each for each in self._derived_from.get(source, ()) if not each.touches(before.id))
                self._derived_from[source] = tuple(kept)
            self._show(sources)
        self._soon.start(0)

    def _tell_moved(self, span: Annotation) -> None:
        moved = self.of_span(span.id)
        if moved:
            self.changed.emit(moved, moved)

    # what is shown

    def _advance(self, is_enough: Callable[[], bool] | None = None) -> None:
        if self._derived is None:
            return
        until = self._clock() + SLICE_S
        found = self._derived.advance(is_enough or (lambda: self._clock() > until))
        before = self._derived_from
        changed = {source for source, now in found.items() if before.get(source, ()) != now}
        before |= found
        self._show(changed)
        if not self._derived.is_done:
            self._soon.start(0)

    def _show(self, sources: set[str]) -> None:
        """Show what leads from these spans now, and tell what has changed."""
        gone: list[Relation] = []
        come: list[Relation] = []
        for source in sources:
            old, new = self._show_from(source)
            gone += (each for each in old if each not in new)
            come += (each for each in new if each not in old)
        if gone or come:
            self.changed.emit(gone, come)

    def _show_from(self, source: str) -> tuple[tuple[Relation, ...], tuple[Relation, ...]]:
        old = self._shown_from.pop(source, ())
        stored = sorted(self._stored_from.get(source, {}).values())
        new = with_room_for(stored, self._derived_from.get(source, ()), self._desk.session.codebook)
        for each in old:
            self.by_id.pop(each.id, None)
            for end in (each.source, each.target or ""):
                self._of_span[end].pop(each.id, None)
        for each in new:
            self.by_id[each.id] = each
            for end in (each.source, each.target or ""):
                self._of_span.setdefault(end, {})[each.id] = each
        if new:
            self._shown_from[source] = new
        return old, new
