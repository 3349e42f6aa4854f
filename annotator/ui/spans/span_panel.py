"""The spans dock: every span of the article in text order; a click chooses it and brings it into sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.session.articles import OpenArticle
from annotator.session.coding.notes import questions_of
from annotator.ui.after_paint import AfterPaint
from annotator.ui.desk.desk import Desk
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme, pxs
from annotator.ui.spans.pending import go_on_after
from annotator.ui.spans.span_delegate import ROW_HEIGHT, SpanDelegate
from annotator.ui.spans.span_list_model import SPAN, SpanListModel
from annotator.ui.words.language import tr

MANY = 20
"""From so many changes of one turn on the list is read anew instead of being changed row by row."""


class SpanPanel(QWidget):
    """``counted`` carries how many spans the article has."""

    counted = Signal(str)

    def __init__(self, desk: Desk, news: AfterPaint, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._number = 0
        self._came: list[tuple[Annotation | None, Annotation | None]] = []
        """Changes of this turn that the list does not show yet."""
        self.model = SpanListModel(faces, self)
        self.view = QuietTable(tr("Tags of this article"), ROW_HEIGHT, self)
        self.delegate = SpanDelegate(theme, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.empty = QLabel(tr("No tags yet: select some text and press a label's key."), self)
        self.empty.setWordWrap(True)
        self.empty.setProperty("tone", "mute")
        self.empty.setContentsMargins(*pxs(16, 4, 16, 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(0, 0, 0, 6))
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.setFocusProxy(self.view)
        for signal in (self.view.acted, self.view.moved):
            signal.connect(self._choose)
        desk.deleted.connect(lambda span: self._go_on_after(span, news))
        news.opened.connect(self.show_article)
        news.listed.connect(lambda *change: self._came.append(change))
        news.told.connect(self._take_in)
        news.chosen.connect(self._show_choice)
        news.changed.connect(self._hear)
        desk.panes.pane_changed.connect(lambda: self.model.set_script(desk.panes.active_pane))

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self.delegate.theme = theme
        self.model.set_faces(faces)
        self.view.viewport().update()

    def show_article(self, article: OpenArticle) -> None:
        bar, number = self.view.verticalScrollBar(), article.article.number
        place = bar.value() if number == self._number else 0
        self._number = number
        self._came.clear()
        self.model.script = self._desk.panes.active_pane
        self._read_questions()
        self.model.show(article.texts, article.annotations.values())
        bar.setValue(place)
        self._count()

    def _hear(self, change: ChangeSet) -> None:
        if any(item.kind == "note" and item.article == self._number for item in change.items):
            self._read_questions()

    def _read_questions(self) -> None:
        layer = self._desk.session.layer
        questions = questions_of(self._desk.session, self._number, layer.id) if layer else ()
        self.model.show_questions({each.annotation: each.text for each in questions if each.annotation})

    def _take_in(self) -> None:
        """Show the changes of this turn."""
        came, self._came = self._came, []
        if not came:
            return
        if len(came) < MANY:
            for change in came:
                self.model.take(*change)
        else:
            bar = self.view.verticalScrollBar()
            place = bar.value()
            self.model.take_all(came)
            self._mark(self._desk.choice)
            bar.setValue(place)
        self._count()

    def _show_choice(self, annotation: Annotation | None) -> None:
        self._take_in()
        self._mark(annotation)
        self._reveal()

    def _reveal(self) -> None:
        """Scroll the chosen row wholly into sight; rows that have just come are laid out first."""
        if self.view.currentIndex().isValid() and self.view.isVisible():
            self.view.executeDelayedItemsLayout()
            self.view.scrollTo(self.view.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reveal()

    def _mark(self, annotation: Annotation | None) -> None:
        row = self.model.row_of(annotation) if annotation else None
        if row is None:
            self.view.setCurrentIndex(QModelIndex())
        elif row != self.view.currentIndex().row() or not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._desk.choose(index.data(SPAN).id, reveal=True)

    def _go_on_after(self, span: Annotation, news: AfterPaint) -> None:
        """Whoever takes a pending span away goes on with the next pending one, in the list with the next of all."""
        if span.id in self._desk.annotations:
            return
        if span.state == "pending":
            go_on_after(self._desk, span, tr("Rejected: {0}").format(self._desk.words_of(span)))
        elif self.view.hasFocus():
            news.flush()
            self._choose(self.model.index(min(self.model.place_of(span), self.model.rowCount() - 1), 0))

    def _count(self) -> None:
        count = self.model.rowCount()
        self.empty.setVisible(count == 0)
        self.counted.emit(f"{count:,}" if count else "")
