"""One article in two panes: one caret, one selection, one set of spans, all told in source offsets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.model.annotation import Annotation
from annotator.text.views import SCRIPTS, ArticleTexts, other_script
from annotator.ui.looks.theme import LIGHT, Theme
from annotator.ui.panes.arrangement import Arrangement
from annotator.ui.panes.hand.reach import Reach
from annotator.ui.panes.hand.span_mouse import SpanMouse
from annotator.ui.panes.in_step import InStep
from annotator.ui.panes.marking.looks import LabelLook
from annotator.ui.panes.marking.spans import PaneSpans
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.shown.folding import Folding
from annotator.ui.panes.shown.numbering import Numbering
from annotator.ui.panes.text_form import TextForm
from annotator.ui.panes.zones import NO_ZONES, Zones


class ArticlePanes(QWidget):
    """Shows an article and its annotations, and says in source code points what a person selects, clicks and drags.

    ``annotation_clicked`` carries an id, or "" for a click beside every span; ``edge_dragged`` (id, start, end) the
    extent wished for, ``range_dragged`` (id, part, start, end) that of one range of several; ``stretch_added`` (id,
    start, end) what Ctrl and a drag covered; ``pane_changed`` the script of the pane that the caret went to;
    ``zoomed`` (script, steps, point) that the text is wished larger, ``arranged`` the layout that the panes are in now.
    """

    selection_changed = Signal()
    caret_moved = Signal()
    annotation_clicked = Signal(str)
    edge_dragged = Signal(str, int, int)
    range_dragged = Signal(str, int, int, int)
    stretch_added = Signal(str, int, int)
    pane_changed = Signal(str)
    zoomed = Signal(str, int, QPoint)
    arranged = Signal(str)

    def __init__(self, parent: QWidget | None = None, theme: Theme = LIGHT) -> None:
        super().__init__(parent)
        self._panes = {script: ReadingPane(script, self) for script in SCRIPTS}
        self.arrangement = Arrangement(self._panes, self)
        self._step = InStep((self._panes["hans"], self._panes["hant"]), self)
        self.folding = Folding(self._panes, self._step, self)
        self.form = TextForm(self._panes, self._step, self.arrangement, self.folding)
        self._mouse = SpanMouse(self._panes, self)
        self.numbering = Numbering(self.arrangement.gutter, self._panes["hans"], self.folding)
        self._theme = theme
        self._active = "hans"
        self._names_wanted = True
        self._chosen: str | None = None
        self._said: tuple[object, ...] = ()
        self._quiet = False
        self._steps = 0
        self.setAutoFillBackground(True)
        self.setFocusProxy(self._panes["hans"])
        self._listen()
        self.set_theme(theme)
        self._panes[self._active].set_names_shown(True)

    def _listen(self) -> None:
        self._step.settled.connect(self.arrangement.gutter.update)
        for script, pane in self._panes.items():
            pane.cursorPositionChanged.connect(partial(self._see_caret, script))
            pane.selectionChanged.connect(partial(self._see_caret, script))
            pane.taken.connect(partial(self._activate, script))
            pane.tabbed.connect(partial(self.focus_pane, other_script(script)))
            pane.zoomed.connect(partial(self.zoomed.emit, script))

    @property
    def panes(self) -> tuple[ReadingPane, ReadingPane]:
        """The Simplified and the Traditional pane."""
        return self._panes["hans"], self._panes["hant"]

    # what is shown

    def show(
        self, texts: ArticleTexts | None = None, annotations: Iterable[Annotation] = (), zones: Zones = NO_ZONES
    ) -> None:
        """Put an article on the panes, caret at its start; without one, show the widget as every widget does."""
        if texts is None:
            super().show()
            return
        held = tuple(annotations)
        self._quiet, self._chosen = True, None
        self._mouse.forget()
        self.folding.begin(texts, zones)
        for script, pane in self._panes.items():
            text = self.folding.text_of(script)
            pane.load(text, PaneSpans.of(text, held))
            if text.folds:  # moving Qt's caret lays all of the text out
                start = self.folding.outside(script, 0)
                pane.select(start, start)
        self.folding.veil()
        self._quiet = False
        self._step.to_top()
        self._see_caret(self._active)

    def reread(self, texts: ArticleTexts, annotations: Iterable[Annotation]) -> None:
        """Show the same article's texts as they read now; what is in sight, selected and chosen stays where it was."""
        pane, chosen = self._panes[self._active], self._chosen
        anchor, position = pane.textCursor().anchor(), pane.textCursor().position()
        caret, selected, place = self.caret_source(), self.selection(), self._step.place()
        held = tuple(annotations)
        with _unseen(self):
            self._quiet = True
            self._mouse.forget()
            self.folding.reread(texts)
            for script, each in self._panes.items():
                text = self.folding.text_of(script)
                each.reload(text, PaneSpans.of(text, held))
            self.folding.veil()
            image = pane.text.image_or_caret(selected, caret) if pane.text else (0, 0)
            pane.select(*(image if anchor <= position else image[::-1]))
            self._quiet = False
            self.choose(chosen if any(each.id == chosen for each in held) else None)
            told = self.blockSignals(True)  # nobody has selected anything
            self._see_caret(self._active)
            self.blockSignals(told)
            self._step.return_to(*place)

    def rest(self) -> None:
        """Come to rest at the top, in panes that have just got their text."""
        self._step.settle()

    def set_looks(self, looks: Mapping[str, LabelLook]) -> None:
        """How each label (by UUID) looks; unknown ones are grey."""
        for pane in self._panes.values():
            pane.looks = dict(looks)
            pane.forget_marks()

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Everything done inside is mirrored, worked out and repainted once, at the end; may be nested."""
        self._steps += 1
        if self._steps == 1:
            for pane in self._panes.values():
                pane.hold()
        try:
            yield
        finally:
            try:
                if self._steps == 1:
                    self._mirror(self._active)
            finally:
                self._steps -= 1
                if self._steps == 0:
                    for pane in self._panes.values():
                        pane.release()

    def put_annotation(self, annotation: Annotation) -> None:
        """Add an annotation, or show its new state; only what looks different is painted."""
        self._mouse.see_news(annotation.id)
        for pane in self._panes.values():
            if pane.spans:
                pane.refresh(pane.spans.put(annotation))

    def drop_annotation(self, annotation_id: str) -> None:
        """Take an annotation out of both panes."""
        self._mouse.see_news(annotation_id)
        for pane in self._panes.values():
            if pane.spans:
                pane.refresh(pane.spans.drop(annotation_id))
        if annotation_id == self._chosen:
            self.choose(None)

    def set_heads(self, hans: str, hant: str) -> None:
        """The words above the panes; the first word of each is the script's name."""
        for script, words in zip(SCRIPTS, (hans, hant)):
            self.arrangement.heads[script].set_words(words)
            self.arrangement.heads[script].paint_in(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.arrangement.dress(theme)

    def set_names_shown(self, shown: bool) -> None:
        """Whether label names stand between the lines of the pane that has the caret."""
        self._names_wanted = shown
        self._panes[self._active].set_names_shown(shown)

    def set_text_size(self, pixels: int) -> None:
        self.form.set_typography(self.form.typography._replace(text=pixels))

    def set_layout(self, name: str) -> None:
        """One of LAYOUTS; caret, selection, focus and the lines in sight stay."""
        if name == self.arrangement.name:
            return
        before, has_focus = self._panes[self._active], any(pane.hasFocus() for pane in self.panes)
        low, high = self.visible_source()
        in_sight = before.text is not None and low <= self.caret_source() <= high
        place = self._step.place() if before.text else None
        if name in SCRIPTS:
            self._activate(name)
        with _unseen(self):
            self.arrangement.arrange(name)
            self._step.show(tuple(self._panes[script] for script in self.arrangement.shown))
            if place:
                self._step.return_to(*place)
        if has_focus:
            self._panes[self._active].setFocus()
        self.arrangement.dress(self._theme)  # Qt gives what it hides the palette back that it had before its sheet
        if in_sight:
            self._panes[self._active].show_caret()
        self.arranged.emit(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit()

    def set_word_edges(self, script: str, edges: tuple[int, ...]) -> None:
        """Word boundaries of a view, sorted, in its code points, for double click and movement by word."""
        pane = self._panes[script]
        if pane.text:
            pane.reach = Reach(pane.text.view.text, edges)

    # the chosen span

    @property
    def chosen_id(self) -> str | None:
        return self._chosen

    def choose(self, annotation_id: str | None, reveal: bool = False) -> None:
        """Outline one annotation in both panes, or none; ``reveal`` brings it and the caret into sight."""
        if self._chosen != (annotation_id or None):
            self._mouse.give_up()
        self._chosen = annotation_id or None
        for pane in self._panes.values():
            pane.choose(self._chosen)
        pane = self._panes[self._active]
        if reveal:
            self._unfold(self._chosen or "")
        found = pane.spans.envelope(self._chosen) if reveal and pane.spans and self._chosen else None
        if found:
            if not pane.textCursor().hasSelection():
                pane.select(found[0], found[0])
            self._reveal(pane, *found)

    def reveal(self, annotation_id: str) -> None:
        """Scroll an annotation into sight; focus, caret, selection and choice stay as they are."""
        pane = self._panes[self._active]
        self._unfold(annotation_id)
        found = pane.spans.envelope(annotation_id) if pane.spans else None
        if found:
            self._reveal(pane, *found)

    def _unfold(self, annotation_id: str) -> None:
        spans = self._panes[self._active].spans
        held = spans.annotations.get(annotation_id) if spans else None
        if held is not None:
            self.folding.open_over(*held.extent)

    # caret and selection

    @property
    def active_pane(self) -> str:
        """The script of the pane that has the caret."""
        return self._active

    def caret_source(self) -> int:
        """Where the caret stands in the source."""
        pane = self._panes[self._active]
        return pane.text.caret_source(pane.textCursor().position()) if pane.text else 0

    def selection(self) -> tuple[int, int, str] | None:
        """Source start and end of the selection, and its pane; None where the source has nothing of it."""
        pane = self._panes[self._active]
        found = pane.text.source_range(*pane.selected()) if pane.text else None
        return (*found, self._active) if found else None

    def visible_source(self) -> tuple[int, int]:
        """The source range of the lines that can be seen in the pane with the caret."""
        pane = self._panes[self._active]
        if pane.text is None:
            return 0, 0
        size = pane.viewport().rect()
        first, last = pane.position_at(size.topLeft()), pane.position_at(size.bottomRight())
        return pane.text.caret_source(first), pane.text.caret_source(last)

    def select(self, source_start: int, source_end: int, pane: str | None = None, reveal: bool = True) -> None:
        """Select a source range in a pane (the one with the caret unless named); raises UnmappableRange."""
        script = pane if pane in self.arrangement.shown else self._active
        there = self._panes[script]
        if there.text is None:
            return
        if reveal or source_start != source_end:
            self.folding.open_over(source_start, source_end)
        if script != self._active:
            had_focus = self._panes[self._active].hasFocus()
            self._activate(script)
            if had_focus:
                there.setFocus()
        if source_start == source_end:
            start = end = self.folding.outside(script, there.text.caret_image(source_start))
        else:
            start, end = there.text.image(source_start, source_end)
        there.select(start, end)
        if reveal:
            self._reveal(there, start, end)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        pane = self._panes[self._active]
        at = pane.textCursor().position()
        pane.select(at, at)

    def focus_pane(self, script: str) -> None:
        """Give a pane the keyboard; the caret goes to the same place in its text. One that stands alone makes room."""
        if script not in self.arrangement.shown:
            self.set_layout(script)
        self._activate(script)
        self._panes[script].setFocus()
        self._panes[script].show_caret()

    def _activate(self, script: str) -> None:
        if script == self._active:
            return
        here, there = self._panes[self._active], self._panes[script]
        self._active = script
        self._quiet = True
        if here.text and there.text:
            anchor, position = here.textCursor().anchor(), here.textCursor().position()
            found = here.text.source_range(*here.selected())
            if found and anchor != position:
                image = there.text.image(*found)
                there.select(*(image if anchor < position else image[::-1]))
            else:
                caret = there.text.caret_image(here.text.caret_source(position))
                there.select(caret, caret)
            here.select(position, position)
        self._quiet = False
        here.set_names_shown(False)
        there.set_names_shown(self._names_wanted)
        self.setFocusProxy(there)
        self._see_caret(script)
        self.pane_changed.emit(script)

    def _see_caret(self, script: str) -> None:
        """The caret or the selection of a pane has changed, which Qt tells twice: within a step once is enough."""
        if not self._steps:
            self._mirror(script)

    def _mirror(self, script: str) -> None:
        """Show the caret and the selection of the active pane in the other one, and tell, where they have changed."""
        here, there = self._panes[script], self._panes[other_script(script)]
        if self._quiet or script != self._active or here.text is None or there.text is None:
            return
        own, caret = here.selected(), here.textCursor().position()
        found = here.text.source_range(*own)
        now = (here.text, own, script, caret)
        before, self._said = self._said, now
        if now == before:
            return
        here.show_selection(own, here.text.image(*found) if found else (0, 0))
        there.show_selection((0, 0), there.text.image(*found) if found else (0, 0))
        here.follow_caret()
        self.form.see_caret(script)
        self.folding.see_caret(script)
        if before[:3] != now[:3] and (own[0] != own[1] or (before and before[1] != (before[3], before[3]))):
            self.selection_changed.emit()
        self.caret_moved.emit()

    def _reveal(self, pane: ReadingPane, start: int, end: int) -> None:
        """Scroll, if need be, so that the range's first line stands in the upper third."""
        top, bottom = pane.line_span(start)[0], pane.line_span(end)[1]
        bar, height = pane.verticalScrollBar(), pane.viewport().height()
        bottom = min(bottom, top + height // 2)
        if top < bar.value() or bottom > bar.value() + height:
            bar.setValue(pane.whole_line(top - height / 3))
        self._step.settle()


@contextmanager
def _unseen(widget: QWidget) -> Iterator[None]:
    """Nothing of what happens inside is painted before it is done."""
    widget.setUpdatesEnabled(False)
    try:
        yield
    finally:
        widget.setUpdatesEnabled(True)


__all__ = ["ArticlePanes", "LabelLook"]
