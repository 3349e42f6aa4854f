"""A guide as one reads it: a column of the width that eyes like, pictures no wider, words that can be found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from annotator.ui.help.guides import Page, dressed, pictures_of, sheet
from annotator.ui.looks.fonts import ui_font
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

MEASURE, EDGE, FOOT = 720, 28, 40
"""The most pixels of a line, the least beside it, and what is left below the last one."""
REST_MS = 60


class ReadingView(QTextBrowser):
    """``passed`` says which heading is being read (its anchor); ``wanted`` carries the address of a link."""

    passed = Signal(str)
    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.page: Page | None = None
        self._places: list[tuple[int, str]] = []
        """Where each anchor is: a position in the document."""
        self._gone_to = ""
        self._read = ("", 0)
        """The heading that is being read, and the pixels from it: it stays where it is in another width."""
        self._widths: dict[str, int] = {}
        """Pixels of each picture, by the name of its file."""
        self._width = 0
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(ui_font(TextSize.LEAD))
        self.setAccessibleName(tr("Guide"))
        self.anchorClicked.connect(lambda url: self.wanted.emit(url.toString()))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._stay)  # once the scroll bars know of the width
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST_MS)
        self._soon.timeout.connect(self._say_place)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())

    def show_page(self, page: Page) -> None:
        self.page = page
        self._render()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._render()

    def go_to(self, anchor: str) -> None:
        """Bring a heading to the top; "" is the beginning."""
        self._gone_to = anchor
        place = next((at for at, name in self._places if name == anchor), None)
        self._put_caret(place or 0)
        self._read = ("", 0) if place is None else (anchor, -px(10))
        self._stay()
        self.passed.emit(anchor)

    def scroll_to(self, height: int) -> None:
        """Back to where somebody was."""
        self._later.stop()
        self.verticalScrollBar().setValue(height)
        self._say_place()

    @property
    def anchors(self) -> list[str]:
        return [name for _, name in self._places]

    @property
    def anchor(self) -> str:
        """The heading under which the first lines in sight stand; at the end, the one that was gone to."""
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum() and self._offset_of(self._gone_to) > bar.value():
            return self._gone_to
        at = bar.value() + px(24)
        found = ""
        for place, name in self._places:
            if self._height_of(place) > at:
                break
            found = name
        return found

    def find_words(self, words: str, *, backward: bool = False) -> bool:
        """Go to the next place of these words, from the first one on again after the last; all of them are marked."""
        self._mark(words)
        if not words:
            return False
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if self.find(words, flags):
            return True
        before = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start)
        if self.find(words, flags):
            return True
        self.setTextCursor(before)
        return False

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """A picture in just the pixels that it will have: Qt would make a smaller one in a hurry."""
        if type != QTextDocument.ResourceType.ImageResource.value or self.page is None:
            return super().loadResource(type, name)
        address = QUrl(name).toString()
        picture = QImage(str(Path(self.page.folder, QUrl(name).toLocalFile() or address)))
        width = self._widths.get(Path(address).name, picture.width())
        ratio = self.devicePixelRatioF()
        if picture.width() > width * ratio:
            picture = picture.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
                round(width * ratio), Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
        return picture

    def showEvent(self, event: QShowEvent) -> None:
        """What was gone to before there was anything to see."""
        super().showEvent(event)
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._render()
            self._stay()
            self._later.start()

    def _render(self) -> None:
        if self.page is None:
            return
        kept = self.verticalScrollBar().value()
        self._width = self.viewport().width()
        beside = max(px(EDGE), -((px(MEASURE) - self._width) // 2))
        room = max(px(200), self._width - 2 * beside - 1)
        document = self.document()
        document.setDefaultStyleSheet(sheet(self.theme))
        document.setDefaultFont(ui_font(TextSize.LEAD))
        self.setSearchPaths([str(self.page.folder)])
        document.setBaseUrl(QUrl.fromLocalFile(f"{self.page.folder}/"))
        widths = [(each, min(room, self._own_width(each))) for each in pictures_of(self.page.html)]
        self._widths = {Path(address).name: width for address, width in widths}
        self.setHtml(dressed(self.page.html, self.theme, widths))
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(beside)
        frame.setRightMargin(beside)
        frame.setTopMargin(px(14))
        frame.setBottomMargin(px(FOOT))
        document.rootFrame().setFrameFormat(frame)
        document.size()  # asked for, all of it is laid out
        self._places = list(self._found_places())
        self.verticalScrollBar().setValue(kept)

    def _own_width(self, address: str) -> int:
        """Pixels of a picture at an interface size of 100 %: they are taken of a window, and shown a little smaller."""
        assert self.page is not None
        size: QSize = QImageReader(str(Path(self.page.folder, address))).size()
        return px(size.width()) if size.isValid() else px(MEASURE)

    def _found_places(self) -> Iterator[tuple[int, str]]:
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                for name in piece.charFormat().anchorNames():
                    yield piece.position(), name
                pieces += 1
            block = block.next()

    def _height_of(self, place: int) -> int:
        block = self.document().findBlock(place)
        return round(self.document().documentLayout().blockBoundingRect(block).top())

    def _offset_of(self, anchor: str) -> int:
        place = next((at for at, name in self._places if name == anchor), 0)
        return self._height_of(place) if place else 0

    def _put_caret(self, place: int) -> None:
        """The keyboard goes on from there, and so does a screen reader."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        self.setTextCursor(cursor)

    def _mark(self, words: str) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        cursor = self.document().find(words) if words else QTextCursor()
        while not cursor.isNull():
            each = QTextEdit.ExtraSelection()
            each.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
            each.format.setBackground(QColor(self.theme.chosen))  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(each)
            cursor = self.document().find(words, cursor)
        self.setExtraSelections(marks)

    def _stay(self) -> None:
        """At what is being read."""
        anchor, offset = self._read
        self.verticalScrollBar().setValue(self._offset_of(anchor) + offset)

    def _say_place(self) -> None:
        if not self.isVisible():
            return
        anchor = self.anchor
        self._read = anchor, self.verticalScrollBar().value() - self._offset_of(anchor)
        self.passed.emit(anchor)

    def line_at(self, point: QPoint) -> str:
        """The words of the paragraph at a point of the viewport."""
        return self.cursorForPosition(point).block().text()
