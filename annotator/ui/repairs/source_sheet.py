"""The source text as it was imported, with what repairs have to do with it underlined; it can be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QVBoxLayout

from annotator.session.articles import OpenArticle
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ScriptView
from annotator.ui.chrome.marks import toned
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.place import paragraph_number
from annotator.ui.looks.roomy import roomy
from annotator.ui.looks.theme import pxs
from annotator.ui.panes.marking.looks import colour_of
from annotator.ui.panes.marking.repairs import PaneRepairs
from annotator.ui.panes.marking.spans import PaneSpans
from annotator.ui.panes.pane import ReadingPane
from annotator.ui.panes.shown.pane_text import PaneText
from annotator.ui.repairs.hover import RepairHover
from annotator.ui.words.language import tr

WIDTH, HEIGHT = 620, 720


class SourceSheet(QDialog):
    """Beside the window, not in its way: it follows the article on the desk, and says which code point is meant."""

    def __init__(self, desk: Desk, owner: QObject) -> None:
        super().__init__(desk.panes.window())
        self._desk = desk
        self._article: OpenArticle | None = None
        self.setWindowTitle(tr("Source text"))
        self.pane = ReadingPane("hans", self)
        self.pane.setAccessibleName(tr("Source text"))
        self.marks = PaneRepairs()
        self.pane.overlays.append(self.marks)
        self.pane.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.hover = RepairHover(self.pane, self.marks, self._source, self)
        self.place = toned("", "mute")
        self.place.setContentsMargins(*pxs(16, 6, 16, 8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pane, 1)
        column.addWidget(self.place)
        self.setAutoFillBackground(True)
        self.resize(roomy(self, WIDTH, HEIGHT))
        self.pane.cursorPositionChanged.connect(self._tell)
        self.pane.selectionChanged.connect(self._tell)
        desk.opened.connect(self._follow)
        desk.reread.connect(self._follow)

    def show_at(self, source: int) -> None:
        """Show the article on the desk, its caret at a place of the source."""
        self._take(self._desk.article)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pane.setFocus()
        if self.pane.text is not None:
            at = self.pane.text.caret_image(source)
            self.pane.select(at, at)
            top = self.pane.line_top(at)
            self.pane.verticalScrollBar().setValue(round(top - self.pane.viewport().height() / 3))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # a dialog would press a button
        else:
            super().keyPressEvent(event)

    def _follow(self, article: OpenArticle) -> None:
        if self.isVisible():
            self._take(article)

    def _take(self, article: OpenArticle | None) -> None:
        if article is None:
            return
        theme, panes = self._desk.panes.panes[0].theme, self._desk.panes.panes
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, colour_of(theme.paper))
        self.setPalette(palette)
        source, script = article.texts.source, article.texts.published
        if self._article is None or self._article.texts.source != source:
            self.pane.set_script(script)
            self.pane.set_theme(theme)
            same = MapChain((OffsetMap.identity(len(source)),))
            text = PaneText.of(ScriptView(script, source, same, as_published=True))
            self.pane.load(text, PaneSpans(text))
            own, read = self.pane.typography, panes[0].typography
            self.pane.set_typography(own._replace(text=read.text, face=read.face, forms=read.forms))
        self.pane.set_theme(theme)
        self._article = article
        self.marks.show(article.repairs)
        self.pane.viewport().update()
        self.setWindowTitle(tr("Source text — {0}").format(article.article.name))

    def _source(self) -> tuple[str, str]:
        texts = self._article.texts if self._article else None
        return (texts.source, texts.published) if texts else ("", "hans")

    def _tell(self) -> None:
        text = self.pane.text
        if text is None:
            return
        self.pane.show_selection(self.pane.selected(), (0, 0))
        cursor = self.pane.textCursor()
        at = text.caret_source(cursor.position())
        says = tr("code point {0} of {1} • ¶ {2}").format(
            f"{at:,}", f"{len(text.view.text):,}", paragraph_number(text.view.text, at)
        )
        if cursor.hasSelection():
            start, end = (text.caret_source(each) for each in self.pane.selected())
            says += " • " + tr("{0} to {1} selected").format(f"{start:,}", f"{end:,}")
        self.place.setText(says)
