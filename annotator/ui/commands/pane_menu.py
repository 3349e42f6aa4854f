"""What the right mouse button and the menu key offer in the text: what can be done with what stands there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.model.annotation import Annotation
from annotator.session.coding.tagging import set_certainty
from annotator.ui.desk.desk import Desk
from annotator.ui.label_bar.label_menu import LabelMenu, swatch
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.panes.hand.span_mouse import inner_first
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.repairs.mending import Mending
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.words.language import mark, tr

OF_REPAIR = ("accept_repair", "reject_repair", "edit_repair")
CERTAINTIES = (("sure", mark("Sure")), ("unsure", mark("Unsure")), (None, mark("Nothing said")))
WORDS_SHOWN = 10
GONE = mark("That tag has gone; nothing was changed.")
ELSEWHERE = mark("Another article is on the desk now; nothing was changed.")


class Meant(NamedTuple):
    """What a menu was opened for: a span by its id, else what was selected, else where the caret stood."""

    article: int
    span: str
    selection: tuple[int, int, str] | None
    caret: int


class PaneMenu(QObject):
    """``shown`` carries the menu, the pane and the point in it, before the menu opens: others may add to it."""

    shown = Signal(object, object, QPoint)

    def __init__(
        self,
        desk: Desk,
        mending: Mending,
        actions: Mapping[str, QAction],
        faces: Callable[[], LabelFaces],
        press_label: Callable[[str, bool], None],
    ) -> None:
        super().__init__(mending)
        self._desk, self._mending, self._actions = desk, mending, actions
        self._faces, self._press = faces, press_label
        self.menu: QMenu | None = None
        self._meant = Meant(0, "", None, 0)
        desk.listed.connect(self._see_span)
        desk.opened.connect(lambda _: self._leave(ELSEWHERE))
        for pane in desk.panes.panes:
            pane.menu_wanted.connect(partial(self._open, pane))

    def _open(self, pane: ReadingPane, point: QPoint, by_key: bool = False) -> None:
        if pane.text is None:
            return
        if self.menu is not None:
            self.menu.deleteLater()
        choice = self._desk.choice
        pane.taken.emit()
        if not by_key:
            self._aim(pane, point)
        menu = self.menu = QMenu(pane)
        self._offer_repairs(menu, pane, point)
        spans = self._spans_at(pane, point, choice, by_key)
        panes = self._desk.panes
        is_for_span = spans and panes.selection() is None
        self._meant = Meant(
            self._desk.number, spans[0].id if is_for_span else "", panes.selection(), panes.caret_source()
        )
        if self._desk.panes.selection() is not None:
            self._offer_selection(menu)
        elif spans:
            self._offer_span(menu, spans, partial(self._open, pane, point))
        else:
            self._offer_text(menu)
        self._offer_always(menu, pane)
        self.shown.emit(menu, pane, point)
        room = pane.viewport().rect()
        at = QPoint(min(max(point.x(), 0), room.right()), min(max(point.y(), 0), room.bottom()))
        menu.popup(pane.viewport().mapToGlobal(at))

    # what stands there

    def _aim(self, pane: ReadingPane, point: QPoint) -> None:
        """A click beside the selection puts the caret there, as everywhere."""
        start, end = pane.selected()
        if not start <= pane.position_at(point) <= end:
            caret = pane.caret_at(point)
            pane.select(caret, caret)

    def _spans_at(self, pane: ReadingPane, point: QPoint, choice: Annotation | None, by_key: bool) -> list[Annotation]:
        """The spans that are meant, the one that was chosen or else the innermost first."""
        known = self._desk.annotations
        found = sorted((known[one] for one in pane.hits(point) if one in known), key=inner_first)
        if choice is not None and (by_key or any(each.id == choice.id for each in found)):
            return [choice, *(each for each in found if each.id != choice.id)]
        return found

    # what is offered

    def _offer_repairs(self, menu: QMenu, pane: ReadingPane, point: QPoint) -> None:
        if found := self._mending.marks[pane.script == "hant"].hits(pane, point):
            self._mending.choose(found[0])
            self._add(menu, *OF_REPAIR)
            menu.addSeparator()

    def _offer_selection(self, menu: QMenu) -> None:
        self._add_labels(menu, tr("Tag as"), second=False)
        if self._desk.last_choice is not None:
            self._add(menu, "add_range", "remove_range")
        menu.addSeparator()

    def _offer_text(self, menu: QMenu) -> None:
        """Nothing is selected and no span is there: no span is meant any more, and a label takes its unit."""
        if self._desk.choice is not None:
            self._desk.choose(None)
        self._add_labels(menu, tr("Tag what stands here as"), second=False, tells_units=True)
        self._add(menu, "fold_here")
        menu.addSeparator()

    def _offer_span(self, menu: QMenu, spans: list[Annotation], again: Callable[[], None]) -> None:
        span = spans[0]
        if self._desk.choice is None or self._desk.choice.id != span.id:
            self._desk.choose(span.id)
        if len(spans) > 1:
            self._add_others(menu, spans, again)
        self._add_labels(menu, tr("Change label"), second=False, held=lambda: self._labels_on(span))
        self._add_labels(menu, tr("Give a second label"), second=True, held=lambda: self._labels_on(span))
        menu.addSeparator()
        self._add(menu, "note")
        label = self._desk.session.codebook.by_uuid(span.label)
        if label is not None and label.attributes:
            self._add(menu, "attributes")
        self._add_certainties(menu, span)
        self._add(menu, "ask")
        menu.addSeparator()
        menu.addAction(tr("Select its text")).triggered.connect(lambda: self._select(span.id))
        self._add(menu, "delete")
        menu.addSeparator()

    def _offer_always(self, menu: QMenu, pane: ReadingPane) -> None:
        key = shown_key(QKeySequence(QKeySequence.StandardKey.Copy))
        copy = menu.addAction(tr("Copy") + f"\t{key}")
        copy.setEnabled(pane.textCursor().hasSelection())
        copy.triggered.connect(pane.copy)
        self._add(menu, "mend", "source")

    def _add(self, menu: QMenu, *ids: str) -> None:
        for id_ in ids:
            menu.addAction(self._actions[id_])

    def _add_labels(
        self,
        menu: QMenu,
        title: str,
        second: bool,
        held: Callable[[], set[str]] = set,
        tells_units: bool = False,
    ) -> None:
        labels = LabelMenu(title, self._faces(), menu, held, second, tells_units)
        meant = self._meant
        labels.taken.connect(lambda uuid: self._aim_at(meant) and self._press(uuid, second))
        menu.addMenu(labels)

    def _add_others(self, menu: QMenu, spans: list[Annotation], again: Callable[[], None]) -> None:
        """The spans under the mouse, inner first; the menu comes again for the one taken."""
        faces = self._faces()
        others = menu.addMenu(tr("Tag meant: {0} ({1} here)").format(faces[spans[0].label].name, len(spans)))
        ratio = menu.devicePixelRatioF()

        def fill() -> None:
            if others.isEmpty():
                for each in sorted(spans, key=inner_first):
                    face = faces[each.label]
                    words = f"{face.name}  {self._words_of(each)}".replace("&", "&&")
                    action = others.addAction(swatch(face.colour, ratio), words)
                    action.setEnabled(each.id != spans[0].id)
                    action.triggered.connect(lambda _=False, id_=each.id: self._mean(id_, again))

        others.aboutToShow.connect(fill)

    def _add_certainties(self, menu: QMenu, span: Annotation) -> None:
        words = menu.addMenu(tr("Certainty"))
        for word, name in CERTAINTIES:
            action = words.addAction(tr(name))
            action.setCheckable(True)
            action.setChecked(span.certainty == word)
            action.triggered.connect(lambda _=False, word=word: self._be_certain(span.id, word))

    # what is done

    def _aim_at(self, meant: Meant) -> bool:
        """Make what the menu was opened for the chosen or selected again; False, and a sentence, where it is gone."""
        desk, panes = self._desk, self._desk.panes
        if desk.number != meant.article:
            desk.said.emit(tr(ELSEWHERE))
        elif meant.span:
            if self._known(meant.span) is None:
                return False
            panes.clear_selection()
            if desk.choice is None or desk.choice.id != meant.span:
                desk.choose(meant.span)
            return True
        else:
            wanted = meant.selection or (meant.caret, meant.caret, panes.active_pane)
            if panes.selection() != meant.selection or panes.caret_source() != meant.caret:
                return desk.bridge.run(lambda: panes.select(*wanted, reveal=False) or True) is True
            return True
        return False

    def _known(self, annotation_id: str) -> Annotation | None:
        """A span as it is now; None, and a sentence, where it has gone."""
        span = self._desk.annotations.get(annotation_id)
        if span is None:
            self._desk.said.emit(tr(GONE))
        return span

    def _see_span(self, before: Annotation | None, after: Annotation | None) -> None:
        if after is None and before is not None and before.id == self._meant.span:
            self._leave(GONE)

    def _leave(self, sentence: str) -> None:
        """Close the menu, whose entries mean nothing any more."""
        if self.menu is not None and self.menu.isVisible():
            self.menu.close()
            self._desk.said.emit(tr(sentence))

    def _mean(self, annotation_id: str, again: Callable[[], None]) -> None:
        if self._known(annotation_id) is not None:
            self._desk.choose(annotation_id)
            QTimer.singleShot(0, self, again)

    def _select(self, annotation_id: str) -> None:
        span, panes = self._known(annotation_id), self._desk.panes
        if span is not None:
            self._desk.bridge.run(lambda: panes.select(span.start, span.end, reveal=False))

    def _be_certain(self, annotation_id: str, word: str | None) -> None:
        span = self._known(annotation_id)
        if span is not None:
            self._desk.bridge.run(lambda: set_certainty(self._desk.session, span, word))

    def _labels_on(self, span: Annotation) -> set[str]:
        """The labels that this extent has already."""
        return {each.label for each in self._desk.annotations.values() if each.extent == span.extent}

    def _words_of(self, span: Annotation) -> str:
        """The first words of a span, in the pane that has the caret."""
        article = self._desk.article
        if article is None:
            return ""
        words = article.texts.source[span.start : span.end].replace("\n", " ")
        return words if len(words) <= WORDS_SHOWN else f"{words[:WORDS_SHOWN]}…"
