"""Keeps the relations of the article on the desk as they are shown, and tells what has changed once for each turn."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.annotation import Annotation
from annotator.model.changes import Changed, ChangeSet
from annotator.model.derived_relations import DerivedRelations, with_room_for
from annotator.model.relation import Relation
from annotator.session.articles import OpenArticle
from annotator.session.coding.relations import relation_of, relations_of
from annotator.ui.desk.desk import Desk

QUICK_S, SLICE_S, TOLD_S = 0.003, 0.004, 0.03
"""So long may deriving keep paint waiting, and a key; so long what it found may wait to be told while it goes on."""


class RelationFeed(QObject):
    """``changed`` carries what is shown no more and what is shown now; ``begun`` says that all may be others.

    What is asked of it is answered as of now; ``waits`` says that ``take_in`` has something to tell, ``grows`` that
    nothing shown has gone stale for it.
    """

    changed = Signal(object, object)
    begun = Signal()
    waits = Signal()
    grows = Signal()

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
        self._untold: dict[str, Relation | None] = {}
        """Of those that may have changed, what was told last, by id."""
        self._moved: set[str] = set()
        """The ids of those of which an end stands elsewhere."""
        self._told_at = 0.0
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
            self._derive_more(lambda: False)
        self._tell()

    def take_in(self) -> None:
        """Derive what is quickly derived and tell all that has changed; what takes longer follows in other turns."""
        if not self._soon.isActive():
            self._derive_more(self._within(QUICK_S))
        self._tell()

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
        self._begin_article(article)

    def _read_again(self, article: OpenArticle) -> None:
        """The same article reads differently, or very much of it has changed: what was shown stays until then."""
        for source in set(self._shown_from) - self._desk.annotations.keys():
            self._derived_from.pop(source, None)
            self._show_from(source)
        self._begin_article(article)

    def _begin_article(self, article: OpenArticle) -> None:
        session = self._desk.session
        self._derived = DerivedRelations(self._desk.annotations, article.texts.hans, session.codebook)
        self._untold.clear()
        self._moved.clear()
        self._told_at = self._clock()
        self._soon.start(0)
        self.begun.emit()

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
        if touched:
            self.waits.emit()

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
            if before is not None and (before.label, before.parts) == (after.label, after.parts):
                return
            self._derived.put(after)
            self._see_moved(after)
        elif before is not None:
            self._derived.drop(before.id)
            sources = {each.source for each in self.of_span(before.id) if not each.is_stored}
            for source in sources:
                kept = (each for each in self._derived_from.get(source, ()) if not each.touches(before.id))
                self._derived_from[source] = tuple(kept)
            self._show(sources)
            self._see_moved(before)
        if before is None:
            self.grows.emit()
        else:
            self.waits.emit()

    def _see_moved(self, span: Annotation) -> None:
        for each in self.of_span(span.id):
            self._untold.setdefault(each.id, each)
            self._moved.add(each.id)

    # what is shown

    def _advance(self) -> None:
        """Go on with what is still to be derived; it is told in few steps, each of which is painted."""
        self._derive_more(self._within(SLICE_S))
        if self.is_settled or self._clock() > self._told_at + TOLD_S:
            self._tell()

    def _within(self, seconds: float) -> Callable[[], bool]:
        until = self._clock() + seconds
        return lambda: self._clock() > until

    def _derive_more(self, is_enough: Callable[[], bool]) -> None:
        if self._derived is None or self._derived.is_done:
            return
        found = self._derived.advance(is_enough)
        before = self._derived_from
        changed = {source for source, now in found.items() if before.get(source, ()) != now}
        before |= found
        self._show(changed)
        if not self._derived.is_done:
            self._soon.start(0)

    def _show(self, sources: set[str]) -> None:
        """Show what leads from these spans now."""
        for source in sources:
            self._show_from(source)

    def _tell(self) -> None:
        untold, self._untold = self._untold, {}
        moved, self._moved = self._moved, set()
        self._told_at = self._clock()
        gone: list[Relation] = []
        come: list[Relation] = []
        for id_, before in untold.items():
            after = self.by_id.get(id_)
            if before != after or id_ in moved:
                gone += [before] if before is not None else []
                come += [after] if after is not None else []
        if gone or come:
            self.changed.emit(gone, come)

    def _show_from(self, source: str) -> None:
        old = self._shown_from.pop(source, ())
        stored = sorted(self._stored_from.get(source, {}).values())
        new = with_room_for(stored, self._derived_from.get(source, ()), self._desk.session.codebook)
        if new == old:
            self._shown_from |= {source: old} if old else {}
            return
        for each in (*old, *new):
            self._untold.setdefault(each.id, self.by_id.get(each.id))
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
