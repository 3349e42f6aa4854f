"""The dock of the article's relations: the list, and what of it is to be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.errors import UnmappableRange
from annotator.model.relation import Relation
from annotator.ui.access.tab_order import read_in_order
from annotator.ui.after_paint import AfterPaint
from annotator.ui.chrome.marks import toned
from annotator.ui.commands.keystrokes import keystroke
from annotator.ui.desk.desk import Desk
from annotator.ui.lists.quiet_list import QuietTable
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme, px, pxs
from annotator.ui.relations.relation_delegate import ROW_HEIGHT, RelationDelegate
from annotator.ui.relations.relation_list_model import RELATION, RelationListModel
from annotator.ui.relations.relation_words import STATES
from annotator.ui.relations.relation_work import RelationWork
from annotator.ui.words.language import mark, tr

EDGE, SHOWN = 16, 40
"""Pixels at the edges; characters of a span that a row can ever show."""
NO_RELATIONS = mark("No relations yet: press \\ on one tag, then \\ on another.")
NONE_LISTED = mark("No relation of that kind here.")


class RelationPanel(QWidget):
    """``counted`` carries how many relations the article has; ``back`` asks for the focus to return to the text."""

    counted = Signal(int)
    back = Signal()

    def __init__(self, desk: Desk, work: RelationWork, news: AfterPaint, faces: LabelFaces, theme: Theme) -> None:
        super().__init__()
        self._desk, self._work, self._faces = desk, work, faces
        self._gone: list[Relation] = []
        self._come: list[Relation] = []
        self._last: tuple[str, int] = ("", 0)
        """The relation that was chosen last, and its row: where it goes while the list is worked on, the next comes."""
        self._deleted: tuple[str, int] = ("", 0)
        """The relation that was deleted or denied here, and its row, until it has gone."""
        self._is_new = True
        self.model = RelationListModel(work.order_of, self._end_of, work.kind_word, self)
        self.model.label_of = self._label_of
        self.view = RelationTable(tr("Relations of this article"), self)
        self.delegate = RelationDelegate(theme, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        self.kinds, self.states = _FilterButton(self), _FilterButton(self)
        self.empty = toned("", "mute", self)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(*pxs(EDGE, 4, EDGE, 4))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.flush)
        self._lay_out()
        self._offer_filters()
        self.view.moved.connect(self._choose)
        self.view.acted.connect(self._choose)
        self.view.deleted.connect(self._delete)
        self.view.accepted.connect(self._accept)
        for button in (self.kinds, self.states):
            button.chosen.connect(self._filter)
        work.changed.connect(self._wait)
        work.begun.connect(self._wait_for_all)
        work.chosen.connect(self._show_choice)
        desk.panes.pane_changed.connect(lambda: self.model.all_changed())
        self._begin()

    def minimumSizeHint(self) -> QSize:
        """What the list has now is no least size: it takes what the dock is given."""
        return QSize(120, 2 * px(ROW_HEIGHT))

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self._faces, self.delegate.theme = faces, theme
        self._offer_filters()
        self.model.all_changed()
        self.view.viewport().update()

    def flush(self) -> None:
        """Take in what has changed: after the text has answered the key."""
        self._soon.stop()
        if self._is_new:
            self._begin()
        gone, come, self._gone, self._come = self._gone, self._come, [], []
        known = self._work.feed.by_id
        self.model.take(gone, {each.id: known[each.id] for each in come if each.id in known}.values())
        self._count()
        followed = [self._deleted]
        if self._work.choice is None and self.view.hasFocus():
            followed.append(self._last)
        row = next((row for id_, row in followed if id_ and self.model.row_of(id_) is None), None)
        if row is not None and self.model.rowCount():
            self._last = self._deleted = "", 0
            self._choose(self.model.index(min(row, self.model.rowCount() - 1), 0))
        else:
            self._show_choice(self._work.choice)

    def _wait(self, gone: list[Relation], come: list[Relation]) -> None:
        """Remember what has changed until the next turn; what came and went within one does neither."""
        self._gone += gone
        self._come += come
        self._soon.start(0)

    def _wait_for_all(self) -> None:
        self._is_new = True
        self._soon.start(0)

    def _begin(self) -> None:
        self._is_new, self._gone, self._come = False, [], []
        self._offer_filters()
        self.model.show(self._work.feed.by_id.values())
        self._count()
        self._show_choice(self._work.choice)

    def _end_of(self, annotation_id: str) -> tuple[str, str]:
        """The colour and the first words of a span in the pane with the caret; a sign where it has none."""
        span, view = self._desk.annotations.get(annotation_id), self._desk.active_view
        if span is None or view is None:
            return self.delegate.theme.mute, "∅"
        try:
            start, end = view.from_source(span.start, span.end)
        except UnmappableRange:
            start = end = 0
        words = view.text[start : min(end, start + SHOWN)].replace("\n", " ⏎ ") or "∅"
        return self._faces[span.label].colour, words

    def _label_of(self, annotation_id: str) -> str:
        span = self._desk.annotations.get(annotation_id)
        return self._faces[span.label].name if span is not None else ""

    def _choose(self, index: QModelIndex) -> None:
        relation = index.data(RELATION) if index.isValid() else None
        if relation is not None:
            self._desk.bridge.run(lambda: self._work.choose(relation))

    def _delete(self, index: QModelIndex) -> None:
        """Delete or deny the row's relation; the list goes on with the next row."""
        relation = index.data(RELATION)
        self._deleted = relation.id, index.row()
        if not self._desk.bridge.run(lambda: self._work.delete(relation) or True):
            self._deleted = "", 0

    def _accept(self, index: QModelIndex) -> None:
        relation = index.data(RELATION)
        self._desk.bridge.run(lambda: self._work.accept(relation))

    def _show_choice(self, relation: Relation | None) -> None:
        row = self.model.row_of(relation.id) if relation is not None else None
        if row is None:
            self.view.selectionModel().clearSelection()
            if self._last[0] in self._work.feed.by_id:
                self._last = "", 0  # it was let go, and has not gone
            return
        assert relation is not None
        self._last = relation.id, row
        if row != self.view.currentIndex().row() or not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _filter(self) -> None:
        self.model.set_filter(self.kinds.choice, self.states.choice)
        self._stand()
        self._count()
        self._show_choice(self._work.choice)

    def _offer_filters(self) -> None:
        language = self._faces.language
        codebook = self._desk.session.codebook
        self.kinds.offer(tr("All kinds"), [(each.uuid, each.name(language)) for each in codebook.relations])
        self.states.offer(tr("All"), [(each, tr(word)) for each, word in STATES.items()])
        self.model.set_filter(self.kinds.choice, self.states.choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        """The filters beside one another, or where their words have no room so, each on a line."""
        needed = self.kinds.sizeHint().width() + self.states.sizeHint().width() + px(6 + 2 * EDGE)
        way = QBoxLayout.Direction
        self._filters.setDirection(way.TopToBottom if needed > self.width() else way.LeftToRight)

    def _count(self) -> None:
        count, listed = self.model.count, self.model.rowCount()
        self.empty.setText(tr(NONE_LISTED if count else NO_RELATIONS))
        self.empty.setVisible(not listed)
        self._head.setVisible(bool(count))
        self.view.setVisible(bool(listed))
        self.setFocusProxy(self.view if listed else self.kinds if count else self.empty)
        read_in_order(self)  # Qt puts a proxy before all others
        self.counted.emit(count)

    def _lay_out(self) -> None:
        self._head = QWidget()
        filters = self._filters = QHBoxLayout(self._head)
        filters.setContentsMargins(*pxs(EDGE, 2, EDGE, 6))
        filters.setSpacing(px(6))
        filters.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        filters.addWidget(self.states, 0, Qt.AlignmentFlag.AlignLeft)
        filters.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(0, 0, 0, 6))
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)


class RelationTable(QuietTable):
    """In this list Delete deletes, A accepts; other letters are the window's. Both signals carry the row."""

    deleted = Signal(QModelIndex)
    accepted = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, ROW_HEIGHT, parent)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        begins = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.selectionModel().hasSelection()
        if begins and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex())  # nothing is chosen: the first step goes to where it begins
            self.moved.emit(self.currentIndex())
        elif act is None:
            super().keyPressEvent(event)
        else:
            act(self.currentIndex())

    def _act_of(self, event: QKeyEvent) -> Callable[[QModelIndex], None] | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.currentIndex().isValid() or not self.selectionModel().hasSelection():
            return None
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not held:
            return self.deleted.emit
        stroke = keystroke(event)
        return self.accepted.emit if stroke and stroke.character == "a" and not stroke.shift else None


class _FilterButton(QPushButton):
    """Opens a menu of choices, of which the first lets all through; ``chosen`` says that another one holds."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = ""
        self.setProperty("choice", True)
        self.setProperty("tight", True)
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def offer(self, all_of_them: str, choices: list[tuple[str, str]]) -> None:
        """Offer these (value, word); a choice that is not among them any more is dropped."""
        self._menu.clear()
        if self.choice not in [value for value, _ in choices]:
            self.choice = ""
        for value, word in (("", all_of_them), *choices):
            action = self._menu.addAction(word.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == self.choice)
            action.triggered.connect(lambda _=False, value=value: self.choose(value))
            action.setData(value)
        self._name()

    def choose(self, value: str) -> None:
        self.choice = value
        self._name()
        self.chosen.emit()

    def _name(self) -> None:
        for action in self._menu.actions():
            action.setChecked(action.data() == self.choice)
            if action.data() == self.choice:
                self.setText(action.text())
                self.setAccessibleName(action.text())
