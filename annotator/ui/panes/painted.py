"""A read-only text whose annotations and selection are painted under it, never written into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
)
from PySide6.QtWidgets import QFrame, QWidget

from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import LIGHT, Theme
from annotator.ui.panes import page
from annotator.ui.panes.hand.reach import Reach
from annotator.ui.panes.laid_out import SLACK, LaidOutText
from annotator.ui.panes.marking.brush import paint_marks, paint_stripes
from annotator.ui.panes.marking.looks import MIRROR_ALPHA, SELECTION_ALPHA, LabelLook, Sizes, colour_of, cut_names
from annotator.ui.panes.marking.marks import NOTHING, BlockMarks, Kind, NameRule, block_marks, lines_of
from annotator.ui.panes.marking.spans import PaneSpans, QtRange
from annotator.ui.panes.shown.overlay import Overlay, changes
from annotator.ui.panes.shown.pane_text import PaneText
from annotator.ui.panes.shown.typography import Typography

_GRIP, _INSIDE = 6, 3
"""How near to an edge of the chosen span the mouse takes hold of it, in pixels: from outside, and from inside, where
a span that begins or ends at the same place is drawn.
"""


class Handle(NamedTuple):
    """A knob: whether it ``opens`` the ``part``-th range of the chosen span, and the ``middle`` of its line in the
    document's pixels.
    """

    opens: bool
    middle: float
    part: int = 0


class PaintedText(LaidOutText):
    """Shows one script view; all positions in its interface are Qt positions (UTF-16 units)."""

    resized = Signal()

    def __init__(self, script: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.script = script
        self.theme: Theme = LIGHT
        self.text: PaneText | None = None
        self.spans: PaneSpans | None = None
        self.reach = Reach("")
        self.looks: Mapping[str, LabelLook] = {}
        self.chosen: str | None = None
        self.names_shown = False
        self.overlays: list[Overlay] = []
        self.dimmer: Overlay | None = None
        """What is painted over the overlays too."""
        self.typography = Typography()
        self._near: frozenset[str] = frozenset()
        self._marks: dict[int, tuple[tuple[int, int], BlockMarks]] = {}
        self._held: set[int] | None = None
        self._own: QtRange = (0, 0)
        self._image: QtRange = (0, 0)
        self._name_widths: dict[str, float] = {}
        self._dress()

    def _dress(self) -> None:
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.setCursorWidth(2)
        self.setMinimumWidth(120)
        self.document().setUndoRedoEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.set_theme(self.theme)
        self._set_fonts(self.sizes)

    def _set_fonts(self, sizes: Sizes) -> None:
        self.setFont(self.typography.font(self.script))
        self.document().setDefaultFont(self.font())
        self._name_font = ui_font(sizes.name, bold=True)
        self._name_metrics = QFontMetricsF(self._name_font)
        self._name_widths.clear()

    # what is shown

    def load(self, text: PaneText, spans: PaneSpans) -> None:
        """Show another text with its annotations, from its top."""
        blocked = self.blockSignals(True)
        page.write(self.document(), text.shown, self.sizes)
        self.blockSignals(blocked)
        self._take(text, spans)

    def reload(self, text: PaneText, spans: PaneSpans) -> None:
        """Show the same text in its new state; only the lines that read differently are laid out again."""
        blocked = self.blockSignals(True)
        if self.text is None or not page.rewrite(self.document(), self.text.shown, text.shown):
            page.write(self.document(), text.shown, self.sizes)
        self.blockSignals(blocked)
        self._take(text, spans)

    def _take(self, text: PaneText, spans: PaneSpans) -> None:
        self.text, self.spans, self.chosen = text, spans, None
        self.reach = Reach(text.view.text)
        self._near, self._own, self._image = frozenset(), (0, 0), (0, 0)
        self.forget_marks()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        palette = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Highlight, QPalette.ColorRole.AlternateBase):
            palette.setColor(role, colour_of("#000000", 0.0))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            palette.setColor(role, colour_of(theme.ink))
        self.setPalette(palette)
        self.forget_marks()

    def changeEvent(self, event: QEvent) -> None:
        """Qt gives a pane back the palette that it had before its sheet, which was another theme's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and "theme" in self.__dict__:
            if self.palette().color(QPalette.ColorRole.Text) != colour_of(self.theme.ink):
                self.set_theme(self.theme)

    def set_typography(self, typography: Typography) -> None:
        """Set the text in another size, with other lines, in another font; the text itself is the same."""
        before, self.typography = self.typography, typography
        if typography.font(self.script) != before.font(self.script):
            self._set_fonts(typography.sizes)
        if typography.sizes != self.sizes:
            self.sizes = typography.sizes
            page.set_sizes(self.document(), self.sizes)
        self._fit(self.width())
        self.forget_marks()

    def set_script(self, script: str) -> None:
        """Set another script's text in the glyph forms of its own."""
        self.script = script
        self._set_fonts(self.sizes)

    def set_text_size(self, pixels: int) -> None:
        self.set_typography(self.typography._replace(text=pixels))

    def _fit(self, width: int) -> None:
        """Leave empty what the longest line does not take of the pane's ``width``."""
        wanted = self.typography.width
        rest = max(0, width - wanted) if wanted else 0
        if self.viewportMargins().right() != rest:
            self.setViewportMargins(0, 0, rest, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._fit(event.size().width())  # before Qt lays the text out for another width
        return super().event(event)

    def set_names_shown(self, shown: bool) -> None:
        """Whether label names stand in this pane's gaps (it has the caret, and they are wanted)."""
        if shown != self.names_shown:
            self.names_shown = shown
            self._near = self._ids_at_caret()
            self.forget_marks()

    def forget_marks(self) -> None:
        """Everything is to be painted anew."""
        self._clear_marks()
        self.viewport().update()

    def _clear_marks(self) -> None:
        self._marks.clear()
        for overlay in self.overlays:
            overlay.forget()

    def hold(self) -> None:
        """Keep what is to be repainted until ``release``: a step that touches a block thrice works it out once."""
        self._held = set()

    def release(self) -> None:
        held, self._held = self._held, None
        self.refresh(held or ())

    def refresh(self, blocks: Iterable[int]) -> None:
        """The annotations of these blocks have changed: repaint what looks different, and no more."""
        if self._held is not None:
            self._held.update(blocks)
            return
        for number in blocks:
            before = self._marks.pop(number, None)
            found = self.document().findBlockByNumber(number)
            if not (self.text and self.is_in_sight(found)):
                continue
            origin = self.origin_of(found)
            if before is None or before[0] != self.window_of(found):
                self.viewport().update(
                    QRect(0, int(origin.y()), self.width(), int(found.layout().boundingRect().bottom()))
                )
                continue
            for rect in before[1].difference(self.marks(number, found)):
                self.viewport().update(rect.translated(origin))

    def choose(self, annotation_id: str | None) -> None:
        """Show this annotation, and no other, as the chosen one."""
        before, self.chosen = self.chosen, annotation_id
        if self.spans and before != annotation_id:
            self.refresh({block for one in (before, annotation_id) if one for block in self.spans.blocks(one)})

    @property
    def shown_selection(self) -> tuple[QtRange, QtRange]:
        """What is painted as selected here, and as the image of the selection."""
        return self._own, self._image

    def show_selection(self, own: QtRange, image: QtRange) -> None:
        """Paint ``own`` as selected here, and the rest of ``image`` as what that selection means in this text."""
        changed = [*changes(self._own, own), *changes(self._image, image)]
        self._own, self._image = own, image
        if changed and self.text:
            for start, end in changed:
                for block in self.in_sight_between(start, end):
                    for x, y, width, height in self.stripes(block, start, end):
                        at = self.origin_of(block)
                        self.viewport().update(QRect(int(x) - 1, y, int(width) + 3, height).translated(at))

    def follow_caret(self) -> None:
        """Show the names of the annotations around the caret."""
        near = self._ids_at_caret()
        if near != self._near and self.spans:
            changed = near ^ self._near
            self._near = near
            self.refresh({block for one in changed for block in self.spans.blocks(one)})

    def _ids_at_caret(self) -> frozenset[str]:
        if not self.names_shown or self.spans is None:
            return frozenset()
        return self.spans.around(self.textCursor().position())

    def hits(self, point: QPoint) -> list[str]:
        """The annotations under the point, anywhere in the height of the line that it belongs to."""
        row, y = self.row_at(point), point.y() + self.verticalScrollBar().value()
        if row is None or abs(y - row.middle) > self.sizes.line / 2:
            return []
        x, top = point.x() - row.left, row.line.baseline + self.sizes.fill_top
        boxes = self.marks(row.block.blockNumber(), row.block).hits
        return list(dict.fromkeys(one for one, box in boxes if box.y == top and box.x <= x <= box.x + box.width))

    def handle_at(self, point: QPoint) -> Handle | None:
        """The knob of the chosen span under the point."""
        for number, block in self.blocks_in(QRect(point, point).adjusted(0, -SLACK, 0, SLACK)):
            at = point - self.origin_of(block)
            for mark in self.marks(number, block).handles:
                inward = at.x() - mark.x if mark.kind is Kind.OPENS else mark.x - at.x()
                if -_GRIP <= inward <= _INSIDE and mark.y - _GRIP <= at.y() <= mark.y + mark.height + _GRIP:
                    middle = block.layout().position().y() + mark.y - self.sizes.fill_top + self.sizes.middle
                    return Handle(mark.kind is Kind.OPENS, middle, mark.part)
        return None

    def marks(self, number: int, block: QTextBlock) -> BlockMarks:
        """The block's marks, from the cache or made now; of a very long block, those around what can be seen."""
        window = self.window_of(block)
        known, found = self._marks.get(number, ((0, 0), NOTHING))
        if known != window:
            lines = lines_of(block.layout(), window)
            whole = window == (0, block.layout().lineCount())
            part = None if whole else (lines[0].start, lines[-1].end)
            pieces = self.spans.pieces(number, self.looks, self.chosen, part) if self.spans else []
            names = None
            if self.names_shown and self.sizes.holds_names:
                limit = self.viewport().width() - 2 * self.sizes.side
                cuts = cut_names(tuple(each.short for each in self.looks.values()))
                names = NameRule(self._near, self._name_width, limit, cuts)
            found = block_marks(lines, pieces, self.sizes, self.theme, names) if pieces else NOTHING
            self._marks[number] = window, found
        return found

    def _name_width(self, text: str) -> float:
        width = self._name_widths.get(text)
        if width is None:
            width = self._name_widths[text] = self._name_metrics.horizontalAdvance(text)
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setBackground(colour_of(self.theme.paper))
        painter.eraseRect(event.rect())  # fillRect would first load the 171 gradients that it may take
        blocks: list[tuple[QPoint, int, QTextBlock, BlockMarks]] = []
        if self.text:
            blocks = [
                (self.origin_of(block), n, block, self.marks(n, block)) for n, block in self.blocks_in(event.rect())
            ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for origin, _, block, marks in blocks:
            painter.translate(origin)
            paint_marks(painter, marks.fills, self._name_font)
            self._paint_selection(painter, block)
            paint_marks(painter, marks.strokes, self._name_font)
            painter.translate(-origin)
        painter.end()
        super().paintEvent(event)
        over = self.overlays if self.dimmer is None else [*self.overlays, self.dimmer]
        if over or any(marks.handles for *_, marks in blocks):
            painter = QPainter(self.viewport())
            painter.setClipRect(event.rect())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for origin, number, block, marks in blocks:
                painter.translate(origin)
                for overlay in over:
                    overlay.paint(painter, self, number, block)
                paint_marks(painter, marks.handles, self._name_font)
                painter.translate(-origin)

    def _paint_selection(self, painter: QPainter, block: QTextBlock) -> None:
        own, image = self._own, self._image
        paint_stripes(painter, self.stripes(block, *own), self.theme.accent, SELECTION_ALPHA)
        rest = (image,) if own[0] == own[1] else ((image[0], min(own[0], image[1])), (max(own[1], image[0]), image[1]))
        for start, end in rest:
            paint_stripes(painter, self.stripes(block, start, end), self.theme.accent, MIRROR_ALPHA)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._clear_marks()
        self.resized.emit()
