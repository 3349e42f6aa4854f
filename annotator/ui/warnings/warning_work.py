"""Where the article on the desk breaks the codebook's rules: found beside the work, marked in the text."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from annotator.model.annotation import Annotation, Range
from annotator.model.changes import ChangeSet
from annotator.model.document_label import Question
from annotator.model.relation import Relation
from annotator.session.coding.notes import questions_of
from annotator.session.coding.relations import relations_of
from annotator.session.rules.constraints import Warning, relation_warnings
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.warnings.upkeep import Upkeep, places_of
from annotator.ui.warnings.waves import Waves
from annotator.ui.words.language import mark, sentences, tr

NO_WARNINGS = mark("Nothing here breaks the codebook's rules.")
FROM_FIRST, FROM_LAST = mark("From the first again."), mark("From the last again.")
"""Said where stepping has gone round the end or the beginning."""
REST_MS = 300
"""How long nothing must happen before an article with too many warnings to follow is looked through anew."""
MANY = 40
"""So many changes at once are not followed one by one."""


class WarningWork(QObject):
    """``changed`` carries the warnings of the article in text order, ``asked`` its questions; both one turn later."""

    changed = Signal(tuple)
    asked = Signal(tuple)

    def __init__(self, desk: Desk, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.warnings: tuple[Warning, ...] = ()
        self.questions: tuple[Question, ...] = ()
        self._upkeep: Upkeep | None = None
        self._news: list[tuple[Annotation | None, Annotation | None]] = []
        self._relations: tuple[Relation, ...] | None = None
        self._asks = True
        self.current: Warning | None = None
        """The warning last come to."""
        self.waves: dict[ReadingPane, Waves] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)

    def begin(self) -> None:
        """Mark the article on the desk, and follow what becomes of it."""
        if self.waves:
            return
        for pane in self._desk.panes.panes:
            self.waves[pane] = Waves(pane)
            pane.overlays.append(self.waves[pane])
            pane.viewport().installEventFilter(self)
        self._desk.opened.connect(self._begin_anew)
        self._desk.reread.connect(self._begin_anew)
        self._desk.listed.connect(self._hear_span)
        self._desk.bridge.changed.connect(self._hear)
        self._begin_anew()

    def set_theme(self, theme: Theme) -> None:
        """The panes repaint themselves, and the waves ask them for their colour."""

    def step_warning(self, step: int) -> None:
        """Choose the second span of the next or previous warning, from the one last come to or the caret."""
        self.begin()
        self._finish()
        if not self.warnings:
            self._desk.said.emit(tr(NO_WARNINGS))
            return
        at, choice = self.current, self._desk.choice
        if at is not None and at in self.warnings and choice is not None and choice.id == at.annotations[-1]:
            place = self.warnings.index(at) + step
        else:
            caret = self._desk.panes.caret_source()
            place = next((i for i, each in enumerate(self.warnings) if each.start >= caret), len(self.warnings))
            place -= step < 0
        around = FROM_FIRST if place >= len(self.warnings) else FROM_LAST if place < 0 else ""
        self.go_to(self.warnings[place % len(self.warnings)], tr(around) if around else "")

    def go_to(self, warning: Warning, first_said: str = "") -> None:
        """Choose the second span of a warning, bring it into sight, and say the sentence, after another if any."""
        self.current = warning
        self._desk.panes.clear_selection()
        self._desk.choose(warning.annotations[-1], reveal=True)
        self._desk.said.emit(sentences((first_said, tr(warning.sentence))))

    def places(self, warning: Warning) -> tuple[Range, ...]:
        """The source ranges that a warning is about."""
        return places_of(warning, self._desk.annotations)

    # what happens

    def _begin_anew(self) -> None:
        self._upkeep, self._relations, self._asks = None, None, True
        self._news.clear()
        for each in self.waves.values():
            each.drop()
        self._soon.start(0)

    def _hear_span(self, before: Annotation | None, after: Annotation | None) -> None:
        self._news.append((before, after))
        self._wait()

    def _hear(self, change: ChangeSet) -> None:
        kinds = {item.kind for item in change.items if item.article in (self._desk.number, None)}
        if "codebook" in kinds:
            self._begin_anew()
        if "relation" in kinds:
            self._relations = None
        if "note" in kinds:
            self._asks = True
        if kinds & {"relation", "note"}:
            self._wait()

    def _wait(self) -> None:
        full = self._upkeep is not None and self._upkeep.is_full
        self._soon.start(REST_MS if full else 0)

    # what is found

    def _look(self) -> None:
        """One turn of work; while an article is looked through, another turn follows."""
        if self._desk.article is None or self._desk.bridge.is_closed:
            return
        if not self._is_followed():
            self._upkeep = Upkeep(self._desk.annotations, self._desk.session.codebook)
        self._news.clear()
        assert self._upkeep is not None
        if self._upkeep.step():
            self._soon.start(0)
        else:
            self._tell()

    def _is_followed(self) -> bool:
        """Follow what has happened to spans, where that can be done."""
        upkeep = self._upkeep
        if upkeep is None or (self._news and (upkeep.is_full or upkeep.is_busy or len(self._news) > MANY)):
            return False
        for before, after in self._news:
            upkeep.follow(before, after)
        return True

    def _finish(self) -> None:
        """Know all now: for a key that goes by it."""
        while self._soon.isActive():
            self._soon.stop()
            self._look()

    def _tell(self) -> None:
        """Show what has been found, where it is not what was shown before."""
        desk = self._desk
        if self._relations is None:
            self._relations = relations_of(desk.session, desk.number)
        found = self._upkeep.found if self._upkeep else ()
        broken = relation_warnings(self._relations, desk.annotations, desk.session.codebook) if self._relations else ()
        warnings = tuple(sorted((*found, *broken), key=lambda each: (each.start, each.end))) if broken else found
        places = frozenset(place for each in warnings for place in self.places(each))
        for waves in self.waves.values():
            waves.show(places)
        if warnings != self.warnings:
            self.warnings = warnings
            self.changed.emit(warnings)
        if self._asks:
            self._ask()

    def _ask(self) -> None:
        self._asks, layer = False, self._desk.session.layer
        questions = questions_of(self._desk.session, self._desk.number, layer.id) if layer else ()
        if questions != self.questions:
            self.questions = questions
            self.asked.emit(questions)

    # what the mouse is told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Resting on a wave, or on its mark in the margin, tells the sentence below the names of the labels."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        pane = next((each for each in self.waves if each.viewport() is watched), None)
        return pane is not None and pane.shows_tips and self._show_tip(pane, event)

    def _show_tip(self, pane: ReadingPane, event: QHelpEvent) -> bool:
        there = self.waves[pane].at(event.pos())
        said = [tr(each.sentence) for each in self.warnings if not there.isdisjoint(self.places(each))] if there else []
        if not said or pane.spans is None:
            return False
        looks = (pane.looks.get(pane.spans.annotations[one].label) for one in pane.hits(event.pos()))
        names = " › ".join(look.short for look in looks if look)
        lines = "<br>".join(html.escape(each) for each in ((names,) if names else ()) + tuple(dict.fromkeys(said)))
        QToolTip.showText(event.globalPos(), f"<p>{lines}</p>", pane.viewport())
        return True
