"""Where the coder is: paragraph and character of the caret, and which span of how many."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.spans.span_list_model import SpanListModel
from annotator.ui.words.language import listed, tr

SETTLE_MS = 30
_PARAGRAPH = re.compile(r"[^\n]+")


def paragraph_number(text: str, position: int) -> int:
    """The number of the paragraph at a position, as the gutter counts: blank lines have none of their own."""
    return max(1, len(_PARAGRAPH.findall(text, 0, position + 1)))


class Place(QObject):
    """``changed`` carries three sentences: the caret's place, the counts, and "12 of 96" for the chosen span.

    It waits until the caret has settled: holding an arrow key must not pay for it.
    """

    changed = Signal(str, str, str)

    def __init__(
        self,
        desk: Desk,
        panes: ArticlePanes,
        faces: Callable[[], LabelFaces],
        spans: SpanListModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._panes, self._faces, self._spans = desk, panes, faces, spans
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.tell)
        for signal in (panes.caret_moved, panes.pane_changed, desk.chosen, desk.listed, desk.opened):
            signal.connect(lambda *_: self._settle.start())
        self._settle.start()  # the article is on the desk already

    def tell(self) -> None:
        where = self.caret_place()
        counts, chosen = self.counts()
        self.changed.emit(where, counts, chosen)

    def caret_place(self) -> str:
        """``¶ 2 • char 214``, in the pane that has the caret, and the labels that stand there."""
        view = self._desk.active_view
        if view is None:
            return ""
        caret = view.chain.caret_to_b(self._panes.caret_source())
        start = view.text.rfind("\n", 0, caret) + 1
        return tr("¶ {0} • char {1}").format(paragraph_number(view.text, caret), caret - start + 1)

    def counts(self) -> tuple[str, str]:
        """``directive 1 of 45 • span 12 of 96`` for the chosen span, else the labels at the caret."""
        span = self._desk.choice
        row = self._spans.row_of(span) if span is not None else None
        faces = self._faces()
        if span is None or row is None:
            here = sorted({(faces[each.label].order, faces[each.label].name) for each in self._desk.at_caret()})
            return listed(name for _, name in here), ""
        nth, same = self._spans.place_of_label(span)
        total = self._spans.rowCount()
        of = tr("{0} of {1}")
        counts = tr("{0} {1} of {2} • tag {3} of {4}").format(faces[span.label].name, nth, same, row + 1, total)
        return counts, of.format(row + 1, total)
