"""Relations in menus: which kind it shall be, and what the right mouse button offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from annotator.model.annotation import Annotation
from annotator.model.relation import Relation
from annotator.ui.commands.keystrokes import keystroke
from annotator.ui.desk.desk import Desk
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.relations.relation_words import quoted
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.ui.relations.relation_work import RelationWork

MOST = 4
"""So many relations of one span a menu offers to delete."""


class KindMenu(QMenu):
    """Rows with numbers; the number's key, in any width, takes its row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def add(self, words: str, act: Callable[[], object]) -> None:
        action = self.addAction(f"&{len(self.actions()) + 1}  {_plain(words)}")
        action.triggered.connect(lambda: act())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stroke = keystroke(event)
        at = int(stroke.character) - 1 if stroke and stroke.character in "123456789" else -1
        if 0 <= at < len(self.actions()):
            self.close()
            self.actions()[at].trigger()
        else:
            super().keyPressEvent(event)


def offer(work: RelationWork, desk: Desk, menu: QMenu, pane: ReadingPane, point: QPoint) -> None:
    """What can be done with relations at a point of a pane."""
    span = span_at(desk, pane, point)
    pointed = work.arcs[pane.script].hits(point) if work.arcs else []
    if span is None and not pointed:
        return
    menu.addSeparator()
    if span is not None:
        _offer_joining(work, desk, menu, span)
    known = work.in_order(work.feed.of_span(span.id)) if span is not None and not pointed else pointed
    for relation in known[:MOST]:
        _offer_relation(work, desk, menu, relation)


def span_at(desk: Desk, pane: ReadingPane, point: QPoint) -> Annotation | None:
    """The chosen span if it is under a point, else the innermost one there."""
    found = [desk.annotations[id_] for id_ in pane.hits(point) if id_ in desk.annotations]
    if desk.choice is not None and desk.choice in found:
        return desk.choice
    return min(found, key=lambda each: (each.end - each.start, each.id), default=None)


def _offer_joining(work: RelationWork, desk: Desk, menu: QMenu, span: Annotation) -> None:
    if work.mark is not None and work.mark.id != span.id:
        for kind, source, target in work.wishes(work.mark, span):
            words = tr("Join “{0}” to this: {1}").format(quoted(desk, work.mark), kind.name(work.language))
            _add(desk, menu, words, partial(work.make, kind, source, target))
    if work.takes_part(span):
        _add(desk, menu, tr("Start a relation here"), partial(work.start_at, span))


def _offer_relation(work: RelationWork, desk: Desk, menu: QMenu, relation: Relation) -> None:
    words = work.sentence(relation)
    if not relation.is_stored:
        _add(desk, menu, tr("Keep relation {0}").format(words), partial(work.accept, relation))
    _add(desk, menu, tr("Delete relation {0}").format(words), partial(work.delete, relation))


def _add(desk: Desk, menu: QMenu, words: str, act: Callable[[], object]) -> None:
    menu.addAction(_plain(words)).triggered.connect(lambda: desk.bridge.run(act))


def _plain(words: str) -> str:
    return words.replace("&", "&&")
