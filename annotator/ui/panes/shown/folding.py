"""Runs of lines that are not coded, folded to one line each in both panes, and the veil over what is not coded.

A fold is a shorter text: the panes get one line in place of the run, and PaneText knows where everything went. So the
layout, the levelling and every offset are those of an ordinary text. A fold never holds the caret or a selection: the
keys step over it, a click and a selection open it. While all is folded, what was opened closes behind the caret.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QTextBlock

from annotator.text.views import ArticleTexts, ScriptView
from annotator.ui.looks.fonts import ui_font
from annotator.ui.panes.in_step import InStep
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.spans import PaneSpans
from annotator.ui.panes.painted import PaintedText
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.shown.pane_text import PaneText
from annotator.ui.panes.zones import NO_ZONES, Range, Run, Veil, Zones, lines_of_text
from annotator.ui.words.language import listed, titled, tr

CLOSED, OPEN = "▸", "▾"


class Folding(QObject):
    """What is folded in the article on the panes. ``changed`` says that other lines are shown now."""

    changed = Signal()

    def __init__(self, panes: Mapping[str, ReadingPane], step: InStep, parent: QObject) -> None:
        super().__init__(parent)
        self._panes, self._step = panes, step
        self._texts: ArticleTexts | None = None
        self._lines: dict[str, list[Range]] = {}
        self.zones = NO_ZONES
        self.runs: tuple[Run, ...] = ()
        self.folded: set[int] = set()
        self.folds_all = self.full_width = False
        self._veils = {script: Veil() for script in panes}
        self._labels = {script: FoldLines(self, script) for script in panes}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow_keys)
        self._behind = QTimer(self)
        self._behind.setSingleShot(True)
        self._behind.timeout.connect(self._close_left)
        self._active, self._came_from, self._is_quiet = "hans", 0, False
        self._entered: set[Run] = set()
        """Opened runs that the caret was in, or that were opened to show something."""
        for pane in panes.values():
            pane.rested.connect(self._follow_mouse)

    # what is shown

    def begin(self, texts: ArticleTexts, zones: Zones) -> None:
        """Another article comes onto the panes."""
        self._texts, self._came_from = texts, 0
        self._entered.clear()
        self._take_zones(zones)
        self.folded = set(range(len(self.runs))) if self.folds_all else set()

    def reread(self, texts: ArticleTexts) -> None:
        """The article's texts read differently now; its regions stand where they stood."""
        before = {self.runs[each] for each in self.folded}
        self._texts = texts
        self._take_zones(self.zones)
        self.folded = {at for at, run in enumerate(self.runs) if run in before}

    def set_zones(self, zones: Zones) -> None:
        """The article's regions are others now; what can still be folded stays so."""
        if self._texts is None or zones == self.zones:
            return
        before = {self.runs[each] for each in self.folded}
        self._take_zones(zones)
        self.folded = {at for at, run in enumerate(self.runs) if run in before}
        if before:
            self._reshow()
        else:
            self.veil()

    def text_of(self, script: str) -> PaneText:
        """A pane's text with what is folded now."""
        assert self._texts is not None
        view = self._texts.view(script)
        folds = tuple(self._extent(script, self.runs[each]) for each in sorted(self.folded))
        return PaneText.of(view, folds, self.full_width)

    def show_full_width(self, wanted: bool) -> None:
        """Whether the ASCII punctuation of Chinese is shown full-width."""
        before, self.full_width = self.full_width, wanted
        if before != wanted and self._texts is not None:
            self._reshow()

    def veil(self) -> None:
        """Cover what is not coded, and name what is folded, in the texts that the panes have got."""
        for script, pane in self._panes.items():
            if pane.text is None:
                continue
            self._veils[script].show(pane.text, self.zones)
            pane.overlays = [each for each in pane.overlays if not isinstance(each, Veil | FoldLines)]
            if self.zones.uncoded:
                pane.overlays = [self._veils[script], *pane.overlays, self._labels[script]]
            pane.viewport().update()
        self.changed.emit()

    def blocks(self) -> dict[int, bool]:
        """The block at which each run begins, and whether it is folded."""
        text = self._panes["hans"].text
        return {text.block_of(run.first): at in self.folded for at, run in enumerate(self.runs)} if text else {}

    def run_at(self, source: int) -> int | None:
        """The run that a caret at a place of the source stands in, else the fold next above its line, or next below."""
        if self._texts is None or not self.runs:
            return None
        view, lines = self._texts.hans, self._lines["hans"]
        line = view.text.count("\n", 0, view.chain.caret_to_b(source))
        beside: int | None = None
        for at, run in enumerate(self.runs):
            if run.first <= line <= run.last:
                return at
            between = (lines[run.last][1], lines[line][0]) if run.last < line else (lines[line][1], lines[run.first][0])
            if at in self.folded and beside is None and not view.text[slice(*between)].strip():
                beside = at
        return beside

    # folding and opening

    def fold_all(self, folded: bool) -> None:
        """Fold every run, of this article and of those to come, or none."""
        self.folds_all = folded
        self._entered.clear()
        wanted = set(range(len(self.runs))) if folded else set[int]()
        if wanted != self.folded:
            self.folded = wanted
            self._reshow()

    def toggle(self, run: int) -> None:
        """Fold a run, or open it, and bring the caret into it."""
        self.folded ^= {run}
        if run in self.folded:
            self._reshow()
            return
        place = self._entrance(self.runs[run])
        self._entered.add(self.runs[run])
        self._reshow({self._active: (place, place)})
        self._panes[self._active].ensureCursorVisible()

    def toggle_block(self, block: int) -> None:
        """Fold or open the run that begins at a block."""
        text = self._panes["hans"].text
        for at, run in enumerate(self.runs):
            if text is not None and text.block_of(run.first) == block:
                self.folded ^= {at}
                self._reshow()
                return

    def open_over(self, start: int, end: int) -> None:
        """Open what is folded over a range of the source, or over a caret."""
        if self._texts is None or not self.folded:
            return
        view = self._texts.hans
        first, last = view.chain.caret_to_b(start), view.chain.caret_to_b(end)
        hit = {each for each in self.folded if _touches(self._extent("hans", self.runs[each]), first, last)}
        if hit:
            self.folded -= hit
            self._entered |= {self.runs[each] for each in hit}
            self._reshow()

    def outside(self, script: str, qt_position: int) -> int:
        """The position itself, or the nearest one in text behind the fold that it is in; before it at the end."""
        text = self._panes[script].text
        if text is None or not text.folds or not self._is_hidden(text, text.block_at(qt_position)):
            return qt_position
        block = text.block_at(qt_position)
        after = range(block + 1, len(text.block_starts))
        for found in (*after, *range(block - 1, -1, -1)):
            start, end = text.block_range(found)
            if start < end and not self._is_hidden(text, found):
                return start if found > block else end
        return qt_position

    def _is_hidden(self, text: PaneText, block: int) -> bool:
        """Whether a block is a fold."""
        return text.fold_at(text.utf16.from_qt(text.block_starts[block])) is not None

    def see_caret(self, script: str) -> None:
        """The caret or the selection has changed: what it comes to or has left is seen to, once the mouse lets go."""
        pane = self._panes[script]
        self._active = script
        if self._is_quiet or pane.text is None or not self.runs:
            return
        hit = self._touched()
        if not hit & self.folded:
            self._came_from = pane.text.utf16.from_qt(pane.textCursor().position())
        if self.folds_all:
            self._entered |= {self.runs[each] for each in hit - self.folded}
        if (hit & self.folded or self._left()) and not pane.is_pressed:
            self._soon.start(0)  # Qt is still moving the caret

    def _touched(self) -> set[int]:
        """The runs, folded or not, that the caret or the selection touches."""
        pane = self._panes[self._active]
        if pane.text is None:
            return set()
        low, high = (pane.text.utf16.from_qt(each) for each in pane.selected())
        return {at for at, run in enumerate(self.runs) if _touches(self._extent(self._active, run), low, high)}

    def _left(self) -> set[int]:
        """The open runs that the caret was in and is not in any more."""
        if not self.folds_all or not self._entered:
            return set()
        opened = {at for at, run in enumerate(self.runs) if run in self._entered} - self.folded
        return opened - self._touched()

    def _follow_keys(self) -> None:
        pane = self._panes[self._active]
        if pane.is_pressed:
            return
        hit = self._touched() & self.folded
        if hit and not pane.textCursor().hasSelection():
            self._step_over(pane)
        elif hit:
            self._open(hit)
        self._close_left()

    def _follow_mouse(self) -> None:
        """A fold that was clicked opens; one that was left closes when no second click is to be waited for."""
        if hit := self._touched() & self.folded:
            self._open(hit)
        if self._left():
            self._behind.start(QGuiApplication.styleHints().mouseDoubleClickInterval())

    def _step_over(self, pane: ReadingPane) -> None:
        """The caret goes on in the way it was going, to the line behind the fold; at an end of the text, back."""
        from annotator.ui.panes.hand.keyboard import leave_blanks, step_by_line  # with the first key

        text, cursor = pane.text, pane.textCursor()
        assert text is not None
        block, came_from = text.block_at(cursor.position()), text.utf16.to_qt(self._came_from)
        start, end = text.block_range(block)
        is_down = came_from < start
        if block == (len(text.block_starts) - 1 if is_down else 0):
            cursor.setPosition(self.outside(self._active, start))
        elif not is_down and cursor.position() == end and came_from == end + 1:  # one character to the left
            cursor.setPosition(start - 1)
        elif not (step_by_line(cursor, is_down) and leave_blanks(pane, cursor, is_down)):  # Qt keeps the column
            cursor.setPosition(came_from)
        pane.setTextCursor(cursor)
        pane.ensureCursorVisible()

    def _open(self, hit: set[int]) -> None:
        """Open what the mouse or a selection has come to."""
        pane = self._panes[self._active]
        if pane.text is None:
            return
        cursor = pane.textCursor()
        anchor, place = (pane.text.utf16.from_qt(each) for each in (cursor.anchor(), cursor.position()))
        if anchor == place:
            anchor = place = self._lines[self._active][self.runs[min(hit)].first][0]
        self.folded -= hit
        self._entered |= {self.runs[each] for each in hit}
        self._reshow({self._active: (anchor, place)})
        pane.ensureCursorVisible()

    def _close_left(self) -> None:
        """Fold again what the caret has left; its own line stays where it is on the screen."""
        pane, left = self._panes[self._active], self._left()
        if not left or pane.is_pressed:
            return
        self._entered -= {self.runs[each] for each in left}
        self.folded |= left
        height = self._caret_height(pane)
        self._reshow()
        if 0 <= height <= pane.viewport().height():
            bar = pane.verticalScrollBar()
            bar.setValue(bar.value() + self._caret_height(pane) - height)
            self._step.settle()

    def _caret_height(self, pane: ReadingPane) -> int:
        """Pixels from the top of what can be seen to the line of the caret."""
        return round(pane.line_top(pane.textCursor().position())) - pane.verticalScrollBar().value()

    def _entrance(self, run: Run) -> int:
        """Where the caret comes into a run: at its first line, or from below at its last."""
        lines = self._lines[self._active]
        return lines[run.last if self._came_from > lines[run.last][1] else run.first][0]

    def _reshow(self, places: Mapping[str, Range] | None = None) -> None:
        """Show the same article with other folds; carets (anchor, position: code points of the view) stay."""
        kept, top = {**self._carets(), **(places or {})}, self._step.place()
        self._is_quiet = True
        for script, pane in self._panes.items():
            _reload(pane, self.text_of(script))
        self.veil()
        for script, pane in self._panes.items():
            assert pane.text is not None
            anchor, position = (pane.text.utf16.to_qt(each) for each in kept[script])
            if pane.text.folds and anchor == position:
                anchor = position = self.outside(script, position)
            pane.select(anchor, position)
        self._is_quiet = False
        self._came_from = self._carets()[self._active][1]
        self._step.return_to(*top)

    def _carets(self) -> dict[str, Range]:
        found: dict[str, Range] = {}
        for script, pane in self._panes.items():
            cursor = pane.textCursor()
            if pane.text is not None:
                found[script] = pane.text.utf16.from_qt(cursor.anchor()), pane.text.utf16.from_qt(cursor.position())
        return found

    def _take_zones(self, zones: Zones) -> None:
        assert self._texts is not None
        views = self._texts.hans, self._texts.hant
        self.zones = zones
        self.runs = ()
        if zones.uncoded:
            self._lines = {view.script: list(lines_of_text(view.text)) for view in views}
            self.runs = zones.runs_in(views[0]) if _same_lines(*views) else ()

    def _extent(self, script: str, run: Run) -> Range:
        """A run in code points of a view."""
        lines = self._lines[script]
        return lines[run.first][0], lines[run.last][1]


class FoldLines:
    """Paints what each fold hides, on its line: ``▸ 6 lines: navigation, footer``."""

    def __init__(self, folding: Folding, script: str) -> None:
        self._folding, self._script = folding, script
        self._font = ui_font(12)
        self._metrics = QFontMetrics(self._font)

    def paint(self, painter: QPainter, pane: PaintedText, number: int, block: QTextBlock) -> None:
        if pane.text is None or not pane.text.folds or block.length() != 2:
            return
        at = pane.text.fold_at(pane.text.utf16.from_qt(block.position()))
        if at is None:
            return
        run = self._folding.runs[sorted(self._folding.folded)[at]]
        boxes = pane.stripes(block, block.position(), block.position() + 1)
        if not boxes:
            return
        left, top, _, height = boxes[0]
        box = QRect(int(left), top, pane.viewport().width() - 2 * pane.sizes.side, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(pane.theme.hover))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour_of(pane.theme.mute))
        painter.setFont(self._font)
        words = self._metrics.elidedText(
            fold_words(run, hidden_spans(pane, at)), Qt.TextElideMode.ElideRight, box.width() - 16
        )
        painter.drawText(box.adjusted(8, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def forget(self) -> None:
        """Nothing is kept."""


def fold_words(run: Run, spans: int = 0) -> str:
    """What stands on a fold's line."""
    lines = tr("1 line") if run.lines == 1 else tr("{0} lines").format(run.lines)
    words = titled(f"{CLOSED} {lines}", listed(tr(kind) for kind in run.kinds))
    if not spans:
        return words
    return f"{words} · {tr('1 tag') if spans == 1 else tr('{0} tags').format(spans)}"


def hidden_spans(pane: PaintedText, fold: int) -> int:
    """How many annotations one of the folds of a pane's text keeps out of sight."""
    text, spans = pane.text, pane.spans
    if text is None or spans is None:
        return 0
    hidden = (spans.annotations[each] for each, images in spans.images.items() if not images)
    return sum(text.fold_at(text.view.from_source(*each.extent)[0]) == fold for each in hidden)


def _same_lines(one: ScriptView, other: ScriptView) -> bool:
    return one.text.count("\n") == other.text.count("\n")


def _touches(extent: Range, low: int, high: int) -> bool:
    return extent[0] <= high and low <= extent[1]


def _reload(pane: ReadingPane, text: PaneText) -> None:
    """Give a pane the same article in another shape; what is chosen and what was computed stays."""
    held = pane.spans.annotations.values() if pane.spans else ()
    chosen, reach = pane.chosen, pane.reach
    pane.load(text, PaneSpans.of(text, held, pane.spans))
    pane.reach = reach
    pane.choose(chosen)
