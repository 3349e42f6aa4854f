"""The dock of the article's warnings and questions."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.model.document_label import Question
from annotator.ui.after_paint import AfterPaint
from annotator.ui.chrome.marks import toned
from annotator.ui.desk.desk import Desk
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.warnings.warning_delegate import ONE_LINE, ROW_HEIGHT, WarningDelegate
from annotator.ui.warnings.warning_list_model import ENTRY, Entry, WarningListModel, question_order
from annotator.ui.warnings.warning_work import NO_WARNINGS, WarningWork
from annotator.ui.words.language import tr

EDGE = 16
MEASURED = 100
"""Rows of which each is as high as it needs; any after them are as high as the highest of these."""


def counts_of(warnings: int, questions: int) -> str:
    """``2``, ``2 · 1 ?`` or ``1 ?``: warnings, then questions, of which neither is counted as the other."""
    return " · ".join(each for each in (str(warnings or ""), f"{questions} ?" if questions else "") if each)


class WarningPanel(QWidget):
    """``counted`` carries the counts for the tab as words; ``back`` asks for the focus to return."""

    counted = Signal(str)
    back = Signal()

    def __init__(self, desk: Desk, work: WarningWork, news: AfterPaint, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()
        self._desk, self._work = desk, work
        self.model = WarningListModel(self)
        self.view = QuietTable(tr("Warnings and questions of this article"), ONE_LINE, self)
        self.delegate = WarningDelegate(theme, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.empty = toned(tr(NO_WARNINGS), "mute", self)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(EDGE, 4, EDGE, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(0, 0, 0, 6))
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.setFocusProxy(self.view)
        self.view.moved.connect(self._go)
        self.view.acted.connect(self._go)
        for signal in (work.changed, work.asked, news.opened):
            signal.connect(lambda _=None: self.show_all())
        news.chosen.connect(self._follow)
        desk.panes.pane_changed.connect(self.model.set_script)
        self.show_all()

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self.delegate.theme = theme
        self.view.viewport().update()

    def show_all(self) -> None:
        """List what is known now."""
        desk, work = self._desk, self._work
        self.model.script = desk.panes.active_pane
        entries = [Entry(each, self._words(each.kind, each.annotations) or work.places(each)) for each in work.warnings]
        for each in sorted(work.questions, key=lambda one: question_order(one, desk.annotations)):
            span = desk.annotations.get(each.annotation or "")
            entries.append(Entry(each, span.parts if span else ()))
        self.model.show(desk.article.texts if desk.article else None, entries)
        self.empty.setVisible(not entries)
        self.view.setVisible(bool(entries))
        self._fit_rows()
        self._follow(desk.choice)
        self.counted.emit(counts_of(len(work.warnings), len(work.questions)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Each row as high as its sentence needs in this width."""
        said = [each.sentence for each in self.model.entries[:MEASURED]]
        heights = [px(self.delegate.height_of(each, self.width())) for each in said]
        rows = self.view.verticalHeader()
        if rows.defaultSectionSize() != max([px(ROW_HEIGHT), *heights]):
            rows.setDefaultSectionSize(max([px(ROW_HEIGHT), *heights]))
        for row, high in enumerate(heights):
            if rows.sectionSize(row) != high:
                rows.resizeSection(row, high)

    def _words(self, kind: str, ids: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
        """Of a relation the words of both ends, in the order of the arrow."""
        spans = [self._desk.annotations[one] for one in ids if one in self._desk.annotations]
        return tuple(part for span in spans for part in span.parts) if kind == "relation" else ()

    def _go(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        if entry is None:
            return
        if not isinstance(entry.of, Question):
            self._work.go_to(entry.of)
        elif entry.of.annotation is not None:
            self._desk.panes.clear_selection()
            self._desk.choose(entry.of.annotation, reveal=True)

    def _follow(self, annotation: Annotation | None) -> None:
        """The row by which the chosen span was come to is lit, from here or by the key; for any other span none is."""
        lit: Entry | None = self.view.currentIndex().data(ENTRY) if self.view.currentIndex().isValid() else None
        chosen, at = annotation.id if annotation else "", self._work.current
        if lit is not None and chosen and chosen in _ids(lit) and (at is None or lit.is_question or lit.of == at):
            return
        row = self.model.row_of(at) if at is not None and at.annotations[-1] == chosen else None
        self.view.setCurrentIndex(QModelIndex() if row is None else self.model.index(row, 0))


def _ids(entry: Entry) -> tuple[str | None, ...]:
    return (entry.of.annotation,) if isinstance(entry.of, Question) else entry.of.annotations
