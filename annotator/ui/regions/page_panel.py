"""The dock "Page": what the page states of itself, and its parts in order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.model.article import Region
from annotator.session.articles import OpenArticle
from annotator.ui.after_paint import AfterPaint
from annotator.ui.chrome.marks import toned
from annotator.ui.desk.desk import Desk
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.regions.meta_form import MetaForm
from annotator.ui.regions.page_work import PageWork
from annotator.ui.regions.region_delegate import ROW_HEIGHT, RegionDelegate
from annotator.ui.regions.region_list_model import REGION, RegionListModel
from annotator.ui.words.language import mark, tr

NO_REGIONS = mark("No part of this page is marked. Select some text, then Article › Mark selection as.")


class PagePanel(QWidget):
    """``back`` wants the text's focus."""

    back = Signal()

    def __init__(self, desk: Desk, work: PageWork, news: AfterPaint, theme: Theme) -> None:
        super().__init__()
        self._desk, self._work = desk, work
        self.form = MetaForm(work.put_meta, self)
        self.model = RegionListModel(self)
        self.view = RegionTable(tr("Parts of this page"), self)
        self.delegate = RegionDelegate(theme, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.empty = toned(tr(NO_REGIONS), "mute", self)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(*pxs(16, 4, 16, 4))
        self.menu: QMenu | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(0, 0, 0, 6))
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.setFocusProxy(self.view)
        self.form.left.connect(self.back)
        self.view.moved.connect(self._go_to)
        self.view.acted.connect(self._go_to)
        self.view.menu_wanted.connect(self.open_menu)
        self.view.clicked_at.connect(self._click)
        self.view.removed.connect(self._remove)
        news.opened.connect(self.show_article)
        desk.described.connect(self.show_article)
        desk.panes.pane_changed.connect(self.model.set_script)
        work.marked.connect(self._choose)
        self.show_article(desk.article)

    def keep(self) -> None:
        """What is half typed goes into the project, before it is closed."""
        self.form.keep()

    def minimumSizeHint(self) -> QSize:
        """What the fields and the list have now is no least size: they take what the dock is given."""
        return QSize(120, 6 * px(ROW_HEIGHT))

    def set_theme(self, theme: Theme) -> None:
        self.delegate.theme = theme
        self.view.viewport().update()

    def show_article(self, article: OpenArticle | None) -> None:
        """List the article's parts; the row that was chosen stays so."""
        chosen = self.chosen
        self.model.script = self._desk.panes.active_pane
        self.model.show(article)
        if article is not None:
            self.form.show_meta(article.article.meta, article.article.title)
        self.form.setVisible(article is not None)
        self.empty.setVisible(not self.model.regions)
        self.view.setVisible(bool(self.model.regions))
        self._choose(chosen)

    @property
    def chosen(self) -> Region | None:
        index = self.view.currentIndex()
        return index.data(REGION) if index.isValid() else None

    def open_menu(self, index: QModelIndex, point: QPoint) -> None:
        """The menu of one region, at a point of the list."""
        region = index.data(REGION)
        if region is not None:
            self.view.setCurrentIndex(index)
            self.menu = self._work.menu(region, self)
            self.menu.popup(self.view.viewport().mapToGlobal(point))

    def _choose(self, region: Region | None) -> None:
        row = self.model.row_of(region.id) if region else None
        self.view.setCurrentIndex(QModelIndex() if row is None else self.model.index(row, 0))

    def _go_to(self, index: QModelIndex) -> None:
        region = index.data(REGION) if index.isValid() else None
        if region is not None:
            self._desk.bridge.run(lambda: self._work.go_to(region))

    def _click(self, index: QModelIndex, point: QPoint) -> None:
        """A click on what a region repeats goes there."""
        region: Region = index.data(REGION)
        rect = self.view.visualRect(index)
        if self.delegate.link_rect(rect, index).contains(point):
            row = self.model.row_of(region.repeats or "")
            if row is not None:
                self.view.setCurrentIndex(self.model.index(row, 0))
                self._go_to(self.model.index(row, 0))

    def _remove(self, index: QModelIndex) -> None:
        region = index.data(REGION)
        row = index.row()
        self._desk.bridge.run(lambda: self._work.remove(region))
        if self.model.regions:
            self.view.setCurrentIndex(self.model.index(min(row, len(self.model.regions) - 1), 0))


class RegionTable(QuietTable):
    """``menu_wanted`` carries a row and a point; ``removed`` a row on which Delete was pressed."""

    menu_wanted = Signal(QModelIndex, QPoint)
    clicked_at = Signal(QModelIndex, QPoint)
    removed = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, ROW_HEIGHT, parent)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2:
            self.menu_wanted.emit(self.currentIndex(), self.visualRect(self.currentIndex()).bottomLeft())
        else:
            self.removed.emit(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.menu_wanted.emit(index, self.visualRect(index).bottomLeft() if by_key else event.pos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.clicked_at.emit(index, event.position().toPoint())

    def _is_own(self, event: QKeyEvent) -> bool:
        """F2 opens the menu of the row, Delete takes its mark away."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        return event.key() in keys and not held and self.currentIndex().isValid()
