"""The codebook dock: every label with its key and count, and the definition of the one in question."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.session.articles import OpenArticle, label_counts
from annotator.session.coding.document_labels import document_labels_of
from annotator.ui.after_paint import AfterPaint
from annotator.ui.chrome.marks import toned
from annotator.ui.codebook.label_delegate import EDGE, ROW_HEIGHT, LabelDelegate
from annotator.ui.codebook.label_list_model import FACE, LabelListModel, short_explanation
from annotator.ui.desk.desk import Desk, count_labels
from annotator.ui.lists.quiet_list import QuietList
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.words.language import tr

CARD_LEAST = 58
"""With fewer pixels than this below the labels their definition is not shown: a key shows it beside the text."""
FRAME = 2
ABOVE, UNDER = 10, 2
"""Pixels above the words of a definition, and under the last whole line of one that scrolls."""
UNBROKEN = 100_000
"""Pixels in which every definition is one line."""
BETWEEN, BELOW = 6, 14
"""Pixels between the list and the card, and with them those under it."""


class CodebookPanel(QWidget):
    """``pressed`` carries the UUID of a label that was clicked, and whether Shift was down."""

    pressed = Signal(str, bool)

    def __init__(self, desk: Desk, news: AfterPaint, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.at_hand = ""
        """The UUID of the label that is in question: of the span chosen last, else the one looked at last."""
        self._came: Counter[str] = Counter()
        """How many spans more or less the labels have than the list shows."""
        self.model = LabelListModel(faces, lambda: label_counts(desk.session), self)
        self.view = _LabelView(tr("Codebook"), self)
        self.delegate = LabelDelegate(theme, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setResizeMode(self.view.ResizeMode.Adjust)
        self.view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.card = _Card(self)
        self.setFocusProxy(self.view)
        self.view.acted.connect(self._press)
        self.model.counts_changed.connect(self.view.repaint_row)
        self.view.entered.connect(self._explain)
        self.view.viewport().installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(lambda now, _: self._take_up(now))
        news.opened.connect(self.show_article)
        news.chosen.connect(self._show_choice)
        news.listed.connect(self._count)
        news.told.connect(self._show_counts)
        news.changed.connect(self._hear)
        self._show_at_hand()

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self.delegate.theme = theme
        self.model.set_faces(faces)
        self._share_height()
        self._show_at_hand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list comes first; the card takes what is left, or goes where that is next to nothing."""
        super().resizeEvent(event)
        self._share_height()

    def minimumSizeHint(self) -> QSize:
        """What the list has now is no least height: it scrolls in whatever the dock is given."""
        return QSize(120, 4 * px(ROW_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(120, self.view.height() + self.card.height() + BELOW)

    def _share_height(self) -> None:
        """Put list and card where they stand: a layout would ask the whole window at every other definition."""
        wanted = self.view.sizeHint().height()
        room = self.height() - wanted - BELOW
        self.card.setVisible(room >= CARD_LEAST)
        if room < CARD_LEAST:
            self.view.setGeometry(0, 0, self.width(), self.height())
            return
        self.view.setGeometry(0, 0, self.width(), wanted)
        self.card.setGeometry(0, wanted + BETWEEN, self.width(), self.card.fit(self.width(), room))
        self.card.lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._explain_at_hand()
        return super().eventFilter(watched, event)

    def _press(self, index: QModelIndex) -> None:
        if index.data(FACE) is None:
            return
        shift = bool(self.view.pressed_with & Qt.KeyboardModifier.ShiftModifier)
        self.pressed.emit(index.data(FACE).uuid, shift)

    def _explain(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid() and index.data(FACE) is not None:
            label = self.model.definition(index.data(FACE))
            self.card.say(short_explanation(label, self.model.faces.language))
            self._share_height()

    def _take_up(self, index: QModelIndex) -> None:
        """The label that the keyboard or the chosen span has come to is the one at hand."""
        if index.isValid() and index.data(FACE) is not None:
            self.at_hand = index.data(FACE).uuid
            self._explain(index)

    def _explain_at_hand(self) -> None:
        self._explain(self.model.index(self.model.row_of(self.at_hand) or 0))

    def _show_at_hand(self) -> None:
        """The rows are others: the chosen span's label is chosen among them again, and explained."""
        choice, row = self._desk.choice, self.model.row_of(self.at_hand)
        if choice is not None and row is not None and choice.label == self.at_hand:
            self.view.setCurrentIndex(self.model.index(row))
        self._explain_at_hand()

    def show_article(self, article: OpenArticle) -> None:
        self._came.clear()
        self.model.set_counts(count_labels(article.annotations.values()))
        self._count_article_labels()

    def _count_article_labels(self) -> None:
        session = self._desk.session
        if session.codebook.for_documents and session.layer is not None and self._desk.number:
            there = document_labels_of(session, self._desk.number, session.layer.id)
            self.model.set_article_labels(each.label for each in there)

    def _hear(self, change: ChangeSet) -> None:
        if any(item.kind == "document_label" and item.article == self._desk.number for item in change.items):
            self._count_article_labels()

    def _show_choice(self, annotation: Annotation | None) -> None:
        row = self.model.row_of(annotation.label) if annotation else None
        if row is None:
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self.model.index(row))

    def _count(self, before: Annotation | None, after: Annotation | None) -> None:
        if before is not None:
            self._came[before.label] -= 1
        if after is not None:
            self._came[after.label] += 1

    def _show_counts(self) -> None:
        for label, change in self._came.items():
            if change:
                self.model.add(label, change)
        self._came.clear()


class _LabelView(QuietList):
    """As high as its labels where there is room, and scrolling where there is not."""

    pressed_with = Qt.KeyboardModifier.NoModifier

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(260, px(ROW_HEIGHT) * (self.model().rowCount() if self.model() else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, px(ROW_HEIGHT) * 3)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonRelease):
            self.pressed_with = event.modifiers()  # pyright: ignore[reportAttributeAccessIssue]
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.pressed_with = event.modifiers()  # pyright: ignore[reportAttributeAccessIssue]
        return super().viewportEvent(event)


class _Card(QWidget):
    """A definition in a frame; one that is longer than its place scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._needed: dict[tuple[int, str], int] = {}
        """Pixels of height by width and text, one of each label at most widths."""
        self._text = toned("", "mute")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setContentsMargins(*pxs(12, ABOVE, 12, ABOVE))
        self._text.setProperty("small", True)
        area = self._area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._text)
        area.viewport().setAutoFillBackground(False)
        self._text.setAutoFillBackground(False)
        self._frame = QFrame(self)
        self._frame.setObjectName("card")
        area.raise_()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, rich_text: str) -> None:
        if rich_text != self._text.text():
            self._text.setText(rich_text)

    def fit(self, width: int, room: int) -> int:
        """How high it is in a panel of ``width`` pixels: with all its text, or as many whole lines as ``room`` has."""
        whole = self._height(width - 2 * EDGE - 2 * FRAME) + 2 * FRAME
        if whole <= room:
            return whole
        around = 2 * FRAME + px(ABOVE) + UNDER
        line = max(1, self._height(UNBROKEN) - 2 * px(ABOVE))
        return around + line * max(1, (room - around) // line)

    def lay_out(self) -> None:
        """Put the text into the frame, with room for a scroll bar where it is needed."""
        frame = self.rect().adjusted(EDGE, 0, -EDGE, 0)
        inner = frame.adjusted(FRAME, FRAME, -FRAME, -FRAME)
        self._frame.setGeometry(frame)
        self._area.setGeometry(inner)
        width = inner.width()
        if self._height(width) > inner.height():
            width -= self._area.verticalScrollBar().sizeHint().width()
        self._text.resize(width, max(self._height(width), inner.height()))

    def _height(self, width: int) -> int:
        key = width, self._text.text()
        if key not in self._needed:
            self._needed[key] = self._text.heightForWidth(width)
        return self._needed[key]
