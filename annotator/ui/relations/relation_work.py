"""Relations of the article on the desk: drawn as arcs, made with two keys or the mouse."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.errors import BadRelation
from annotator.model.annotation import Annotation
from annotator.model.codebook import RelationDef
from annotator.model.relation import Relation
from annotator.sentences import worded
from annotator.session.coding import relations as commands
from annotator.ui.desk.desk import Desk, text_order
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.marking.relation_arcs import RelationArcs
from annotator.ui.panes.marking.relation_signs import RelationSigns
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.relations.relation_feed import RelationFeed
from annotator.ui.relations.relation_words import STATES, kind_word, quoted, relation_sentence, takes_part, why_not
from annotator.ui.relations.turn import Turn
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import aside, listed, mark, tr
from annotator.ui.words.span_words import label_words

if TYPE_CHECKING:
    from annotator.ui.relations.relation_mouse import RelationMouse

MARKED = mark("Marked {0}: choose the other tag, press \\ again; Esc lets go.")
NOTHING_CHOSEN = mark("Choose a tag first; then \\ marks it, to be joined with another.")
NONE_HERE = mark("The chosen tag has no relation.")
NONE_CHOSEN = mark("Choose a tag or a row of the list of relations first.")
NOTHING_TO_KEEP = mark("No derived or proposed relation is chosen here.")
Wish = tuple[RelationDef, Annotation, Annotation]
"""A relation that may be made: its kind, its source, its target."""


class RelationWork(QObject):
    """``changed`` carries the relations shown no more and those shown now, ``begun`` says that all may be others;
    ``chosen`` carries the chosen Relation or None, ``marked`` the Annotation that waits to be joined, or None.
    """

    changed = Signal(object, object)
    begun = Signal()
    chosen = Signal(object)
    marked = Signal(object)

    def __init__(
        self, desk: Desk, settings: UserSettings, faces: Callable[[], LabelFaces], theme: Theme,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._settings, self._faces = desk, settings, faces
        self.theme = theme
        self.feed = RelationFeed(desk, self)
        self._turn = Turn(self._take_in, self)
        self._seen: dict[str, Annotation | None] = {}
        """The spans that have changed since the last turn, as they were then, by id."""
        self.choice: Relation | None = None
        self.mark: Annotation | None = None
        self.arcs: dict[str, RelationArcs] = {}
        self.signs: dict[str, RelationSigns] = {}
        self.menu: QMenu | None = None
        self._mouse: RelationMouse | None = None
        self._hovered = ""
        self._along: tuple[str, list[str], int] = ("", [], 0)
        """Where the walk along relations began, which it takes, and at which it is."""

    def begin(self) -> None:
        """The first picture is painted: relations can be read, derived and drawn."""
        from annotator.ui.relations.relation_mouse import RelationMouse

        desk = self._desk
        for pane in desk.panes.panes:
            turn = self._turn.catch_up, self._turn.before_paint
            arcs = self.arcs[pane.script] = RelationArcs(pane, lambda each: self.kind_word(each), *turn)
            signs = self.signs[pane.script] = RelationSigns(pane, *turn)
            pane.overlays += (arcs, signs)
        self._mouse = RelationMouse(desk, self)
        self.feed.changed.connect(self._take)
        self.feed.waits.connect(self._turn.want)
        self.feed.grows.connect(self._turn.want_soon)
        self.feed.begun.connect(self._begin_article)
        desk.opened.connect(self._forget_article)
        desk.chosen.connect(self._see_choice)
        desk.listed.connect(self._see_span)
        desk.panes.folding.changed.connect(self._show_all)
        select_nothing = desk.panes.window().findChild(QAction, "none")
        if isinstance(select_nothing, QAction):
            select_nothing.triggered.connect(self.let_go)
        self.feed.begin()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme

    @property
    def language(self) -> str:
        return self._faces().language

    def kind_word(self, relation: Relation) -> str:
        return kind_word(self._desk.session.codebook, relation.type, self.language)

    def sentence(self, relation: Relation) -> str:
        return relation_sentence(self._desk, relation, self.language)

    def takes_part(self, span: Annotation) -> bool:
        return takes_part(self._desk.session.codebook, span.label)

    # what the actions do

    def mark_or_join(self) -> None:
        """Mark the chosen span; where one is marked, join it with the chosen one."""
        span = self._desk.choice
        if span is None:
            self._desk.said.emit(tr(NOTHING_CHOSEN))
        elif self.mark is None:
            self.start_at(span)
        elif self.mark.id == span.id:
            self.let_go()
        else:
            self.join(self.mark, span)

    def start_at(self, span: Annotation) -> None:
        """Mark a span as one end. Raises BadRelation for a label that no relation joins."""
        if not self.takes_part(span):
            label = self._desk.session.codebook.by_uuid(span.label)
            raise BadRelation(
                worded("The codebook has no relation for {label}.", label=label_words(label) or span.label)
            )
        self._set_mark(span)
        label = self._faces()[span.label]
        self._desk.said.emit(tr(MARKED).format(aside(quoted(self._desk, span), label.name)))

    def let_go(self) -> None:
        """Forget the marked span."""
        if self.mark is not None:
            self._set_mark(None)
            self._desk.said.emit(tr("The mark is let go."))

    def wishes(self, one: Annotation, other: Annotation) -> list[Wish]:
        """The relations that may lead from one span to another; where there are none, those that lead back."""
        codebook = self._desk.session.codebook
        there = [(kind, one, other) for kind in commands.kinds_between(codebook, one.label, other.label)]
        back = [(kind, other, one) for kind in commands.kinds_between(codebook, other.label, one.label)]
        return there or back

    def join(self, one: Annotation, other: Annotation, pane: ReadingPane | None = None) -> None:
        """Join two spans as the codebook allows, which may be asked for. Raises BadRelation where it does not."""
        wishes = self.wishes(one, other)
        if not wishes:
            raise BadRelation(why_not(self._desk.session.codebook, one, other, self.language))
        if len(wishes) == 1:
            self.make(*wishes[0])
        else:
            self._ask(wishes, other, pane or self._desk.pane)

    def make(self, kind: RelationDef, source: Annotation, target: Annotation) -> None:
        made = commands.add_relation(self._desk.session, self._desk.number, kind.uuid, source, target)
        self._set_mark(None)
        self._set_choice(self.feed.by_id.get(made.id))
        self._desk.said.emit(tr("Joined: {0}").format(self.sentence(made)))

    def go_along(self) -> None:
        """Choose the other end of the chosen span's relation; again the next one's, and at last the span itself."""
        span = self._desk.choice
        if span is None:
            self._desk.said.emit(tr(NONE_CHOSEN))
            return
        origin, ways, at = self._along
        if not (ways and self.choice is not None and self.choice.id == ways[at] and origin != span.id):
            ways = [each.id for each in self.in_order(self.feed.of_span(span.id))]
            if self.choice is not None and self.choice.id in ways:
                first = ways.index(self.choice.id)
                ways = [*ways[first:], *ways[:first]]
            origin, at = span.id, -1
        if not ways:
            self._desk.said.emit(tr(NONE_HERE))
            return
        after = next((each for each in range(at + 1, len(ways)) if ways[each] in self.feed.by_id), None)
        if after is None:
            self._along = ("", [], 0)
            self._desk.choose(origin, reveal=True)
            return
        self._along = (origin, ways, after)
        relation = self.feed.by_id[ways[after]]
        self.choose(relation, _other_end(relation, origin))

    def accept_relation(self) -> None:
        """Store the derived or proposed relation that is meant."""
        relation = self._meant(lambda each: not each.is_stored)
        if relation is None:
            self._desk.said.emit(tr(NOTHING_TO_KEEP))
            return
        made = commands.accept_relation(self._desk.session, relation)
        self._set_choice(self.feed.by_id.get(made.id))
        self._desk.said.emit(tr("Kept: {0}").format(self.sentence(made)))

    def delete_relation(self) -> None:
        """Take the relation that is meant away, or deny one that nobody has stored."""
        relation = self._meant(lambda each: True)
        if relation is None:
            self._desk.said.emit(tr(NONE_CHOSEN if self._desk.choice is None else NONE_HERE))
        else:
            self.delete(relation)

    def accept(self, relation: Relation) -> None:
        self._set_choice(relation)
        self.accept_relation()

    def delete(self, relation: Relation) -> None:
        sentence = self.sentence(relation)
        commands.delete_relation(self._desk.session, relation)
        said = tr("Deleted: {0}") if relation.is_stored else tr("Denied: {0}")
        self._desk.said.emit(said.format(sentence))

    def show_relations(self, choice: str) -> None:
        """Draw ``all``, those of the ``chosen`` span, or ``none``."""
        self._settings.put("relations", choice)
        self._turn.want()

    # the chosen relation

    def choose(self, relation: Relation | None, end: str = "", reveal: bool = True) -> None:
        """Make a relation the chosen one, and show its source, or the ``end`` named."""
        self._set_choice(relation)
        if relation is not None:
            self._desk.choose(end or relation.source, reveal=reveal)
            state = () if relation.is_stored else (tr(STATES[relation.made]),)
            self._desk.said.emit(listed((self.sentence(relation), *state)))

    def in_order(self, relations: Iterable[Relation]) -> list[Relation]:
        """Relations as a reader meets them: by their sources, then their targets."""
        return sorted(relations, key=self.order_of)

    def order_of(self, relation: Relation) -> tuple[object, ...]:
        spans = (self._desk.annotations.get(end or "") for end in (relation.source, relation.target))
        ends = (text_order(each) if each else (0, 0, "") for each in spans)
        return (*ends, relation.type, relation.id)

    def _meant(self, is_fit: Callable[[Relation], bool]) -> Relation | None:
        """The chosen relation, else the first of the chosen span."""
        if self.choice is not None:
            return self.choice if is_fit(self.choice) else None
        span = self._desk.choice
        return next(iter(filter(is_fit, self.in_order(self.feed.of_span(span.id)))), None) if span else None

    def _set_choice(self, relation: Relation | None) -> None:
        if relation != self.choice:
            self.choice = relation
            self.chosen.emit(relation)
            self._turn.want()

    def _set_mark(self, span: Annotation | None) -> None:
        self.mark = span
        self._turn.want()
        self.marked.emit(span)

    def _ask(self, wishes: list[Wish], span: Annotation, pane: ReadingPane) -> None:
        """A small menu at a span: which kind it shall be, by number or by mouse."""
        from annotator.ui.relations.relation_menu import KindMenu

        menu = self.menu = KindMenu(pane)
        for kind, source, target in wishes:
            words = f"{kind.name(self.language)}   {quoted(self._desk, source)} → {quoted(self._desk, target)}"
            act = partial(self.make, kind, source, target)
            menu.add(words, partial(self._desk.bridge.run, act))
        menu.popup(pane.viewport().mapToGlobal(self._below(span, pane)))

    def _below(self, span: Annotation, pane: ReadingPane) -> QPoint:
        found = pane.spans.envelope(span.id) if pane.spans else None
        if found is None:
            return QPoint(0, 0)
        block = pane.document().findBlock(found[0])
        boxes = pane.stripes(block, *found)
        bottom = pane.line_span(found[0])[1] - pane.verticalScrollBar().value()
        return QPoint(int(block.layout().position().x() + (boxes[0][0] if boxes else 0)), int(bottom) + 2)

    def boxes(self, span: Annotation, pane: ReadingPane) -> list[QRect]:
        """Where a span shows in a pane's viewport."""
        return self.signs[pane.script].rects(span.id)

    # what is shown

    @property
    def follows_mouse(self) -> bool:
        return self._settings.get("relations") == "chosen"

    def hover(self, annotation_id: str) -> None:
        """The span under the mouse, whose relations are drawn where not all are."""
        if annotation_id != self._hovered:
            self._hovered = annotation_id
            if self.follows_mouse:
                self._turn.want()

    def _take_in(self) -> None:
        """Show what this turn has changed: both panes are worked out once, whatever it was."""
        self.feed.take_in()
        self._take([], [])

    def _take(self, gone: list[Relation], come: list[Relation]) -> None:
        seen, self._seen = self._seen, {}
        if gone or come or seen:
            for pane in self._desk.panes.panes:
                self.arcs[pane.script].take(gone, come, _blocks_of(seen, pane))
        if self.choice is not None and self.choice.id not in self.feed.by_id:
            self._set_choice(None)
        self._focus()
        self._show_signs(seen)
        if gone or come:
            self.changed.emit(gone, come)

    def _begin_article(self) -> None:
        if self.mark is not None:
            self._set_mark(self._desk.annotations.get(self.mark.id))
        self._show_all()
        self.begun.emit()

    def _show_all(self) -> None:
        self._seen.clear()
        for arcs in self.arcs.values():
            arcs.show(self.feed.by_id.values())
        self._focus()

    def _forget_article(self) -> None:
        self._along, self._hovered = ("", [], 0), ""
        self._set_choice(None)
        self._set_mark(None)

    def _see_choice(self, span: Annotation | None) -> None:
        if self.choice is not None and (span is None or not self.choice.touches(span.id)):
            self._set_choice(None)
        self._turn.want_soon()

    def _see_span(self, before: Annotation | None, after: Annotation | None) -> None:
        """A name that came or went makes other room for arcs."""
        known = after or before
        if known is None:
            return
        if self.mark is not None and self.mark.id == known.id:
            self._set_mark(after)
        if before is None or after is None or _standing(before) != _standing(after):
            self._seen.setdefault(known.id, before)
            if before is None:
                self._turn.want_soon()
            else:
                self._turn.want()

    def _show_signs(self, moved: Container[str] = ()) -> None:
        span = self._desk.choice
        knob = span.id if span is not None and self.takes_part(span) else ""
        for signs in self.signs.values():
            signs.show(self.mark.id if self.mark else "", knob, moved)

    def _focus(self) -> None:
        """Which arcs are seen: all or some, and louder those of the chosen span."""
        wanted, span = self._settings.get("relations"), self._desk.choice
        ids = {each.id for each in self.feed.of_span(span.id)} if span is not None else set[str]()
        if wanted == "chosen" and self._hovered:
            ids |= {each.id for each in self.feed.of_span(self._hovered)}
        chosen = self.choice.id if self.choice is not None else ""
        for arcs in self.arcs.values():
            if wanted == "none":
                arcs.set_focus(frozenset(), "", False)
            else:
                arcs.set_focus(frozenset(ids), chosen, wanted == "all")

    def offer_in(self, menu: QMenu, pane: ReadingPane, point: QPoint) -> None:
        """Add what can be done with relations to the menu of a pane."""
        from annotator.ui.relations.relation_menu import offer

        offer(self, self._desk, menu, pane, point)


def _standing(span: Annotation) -> tuple[object, ...]:
    """Where a span and its name stand depends on nothing else."""
    return span.label, span.parts, span.state


def _blocks_of(spans: dict[str, Annotation | None], pane: ReadingPane) -> set[int]:
    """The blocks of a pane in which spans stand, and those in which they began before (None: nowhere)."""
    if pane.spans is None or pane.text is None:
        return set()
    blocks = {pane.text.block_at(pane.text.caret_image(each.start)) for each in spans.values() if each is not None}
    return blocks.union(*map(pane.spans.blocks, spans))


def _other_end(relation: Relation, annotation_id: str) -> str:
    return (relation.target or "") if relation.source == annotation_id else relation.source
