"""The field of the search, what kind of words stand in it, and the filters: together they are a Query."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.session.listing import outlet_counts
from annotator.session.people.coders import coders
from annotator.session.search.query import KINDS, Query
from annotator.session.session import Session
from annotator.ui.access.naming import be_clearable
from annotator.ui.chrome.fitting_area import FittingArea
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import px, pxs
from annotator.ui.search.own_keys import keeps
from annotator.ui.search.query import filter_chips as chips
from annotator.ui.search.query.filter_chips import EMPTY, FILTERS, OFFERED, Filter, FilterChip, Values
from annotator.ui.search.query.wrapping_row import WrappingRow
from annotator.ui.words.language import mark, tr

EDGE, LEAST_FIELD, FOR_HITS = 16, 130, 130
KIND_WORDS = {"phrase": mark("Phrase"), "wildcard": mark("Wildcard"), "regex": mark("Regex")}
HINTS = {
    "phrase": mark("Words in either script, and filters: label:directive outlet:… since:2020 status:done"),
    "wildcard": mark("会?要求 · 讲*重要: ? is one character, * any few of a clause"),
    "regex": mark("A regular expression in either script: 全面(依法|从严)"),
}
Read = Callable[[str], Query]
"""What makes a Query of a line that was typed. Raises an AnnotatorError."""


class QueryBar(QWidget):
    """``changed`` comes with every other question, ``down`` when the keyboard wants to go to the list."""

    changed = Signal()
    down = Signal()
    left = Signal()

    def __init__(self, session: Session, faces: Callable[[], LabelFaces], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._faces = session, faces
        self.chosen = EMPTY
        """What the controls ask for; what is typed comes on top of it."""
        self.field = _Field(self)
        self.field.setObjectName("query")
        be_clearable(self.field)
        self.field.setAccessibleName(tr("Search the corpus"))
        self.kinds = {kind: self._kind_button(kind) for kind in KINDS}
        self.chips = {row.name: self._chip(row, at < OFFERED) for at, row in enumerate(FILTERS)}
        self.clear_button = QPushButton(tr("Without filters"), self)
        self.clear_button.setObjectName("quiet")
        self.clear_button.clicked.connect(self.clear_filters)
        self._lay_out()
        self.field.textChanged.connect(lambda _: self.changed.emit())
        self.field.down.connect(self.down)
        self.field.left.connect(self.left)
        self.show_filters()

    def question(self, read: Read) -> Query:
        """The field and the filters as one Query; what is typed outweighs what is chosen. Raises AnnotatorError."""
        typed = read(self.field.text()) if self.field.text().strip() else EMPTY
        said = {name: value for name, value in typed._asdict().items() if value != getattr(EMPTY, name)}
        if self.chosen.kind != "phrase" and typed.kind != "regex":
            said["kind"] = self.chosen.kind
        return self.chosen._replace(**said)

    def ask_for(self, words: str) -> None:
        """Look for just these words, whatever signs stand in them, without any filter."""
        self.show_query(Query(" ".join(words.split())))

    def show_query(self, query: Query) -> None:
        """Ask what somebody else has asked: all of it stands in the field and the filters."""
        self.show_typed(_as_typed(query), query._replace(text=""))
        self.changed.emit()

    def show_typed(self, words: str, chosen: Query) -> None:
        """Let this stand in the field and the filters; nothing is asked for it."""
        told = self.blockSignals(True)
        self.chosen = chosen
        self.field.setText(words)
        self.blockSignals(told)
        self.show_filters()

    def forget_coder(self) -> None:
        """Another coder sits here: nobody's spans but theirs until they ask for others'."""
        self.chosen = self.chosen._replace(coder="")
        self.show_filters()

    def clear_filters(self) -> None:
        self.chosen = EMPTY._replace(kind=self.chosen.kind)
        self.show_filters()
        self.changed.emit()

    def show_filters(self) -> None:
        """Say on each control what it asks for now."""
        names = {each.id: each.name for each in coders(self._session)}
        said = chips.words_of(self.chosen, self._faces(), names)
        for at, (name, chip) in enumerate(self.chips.items()):
            chip.show_words(said.get(name, ""))
            chip.setVisible(name in said or (at < OFFERED and (name != "coder" or len(names) > 1)))
        self.kinds[self.chosen.kind].setChecked(True)
        self.field.setPlaceholderText(tr(HINTS[self.chosen.kind]))
        self.field.setToolTip(self.field.placeholderText())
        self.clear_button.setVisible(bool(said))
        self._controls.invalidate()

    def set_kind(self, kind: str) -> None:
        if kind != self.chosen.kind:
            self._take(None, {"kind": kind})

    def add_control(self, control: QWidget) -> None:
        """Put something behind the field."""
        self._added.append(control)
        self._row.addWidget(control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the field had too little room beside them, what was put behind it goes to the filters."""
        super().resizeEvent(event)
        left, _, right, _ = pxs(EDGE, 0, EDGE, 0)
        needed = sum(each.sizeHint().width() + px(6) for each in self._added) + px(LEAST_FIELD) + left + right
        if self._is_narrow == (needed > self.width()):
            return
        self._is_narrow = not self._is_narrow
        before, after = (self._row, self._controls) if self._is_narrow else (self._controls, self._row)
        for each in self._added:
            before.removeWidget(each)
            after.addWidget(each)
        self._controls.invalidate()

    def show_kind(self, kind: str) -> None:
        """Say as what the words are read, which signs in them may have decided."""
        self.kinds[kind].setChecked(True)

    def _take(self, row: Filter | None, values: Values) -> None:
        self.chosen = self.chosen._replace(**values)
        self.show_filters()
        self.changed.emit()

    def _chip(self, row: Filter, is_offered: bool) -> FilterChip:
        chip = FilterChip(row, partial(self._fill, row.name) if is_offered else None, self)
        chip.asked.connect(self._take)
        return chip

    def _fill(self, name: str, menu: chips.QMenu, chip: FilterChip) -> None:
        now, faces = self.chosen, self._faces()
        if name == "label":
            chips.fill_labels(menu, chip, faces, now)
        elif name == "attribute":
            chips.fill_attributes(menu, chip, faces, now)
        elif name == "status":
            chips.fill_statuses(menu, chip, now)
        elif name == "state":
            chips.fill_states(menu, chip, now)
        elif name == "coder":
            own = self._session.coder.id if self._session.coder else ""
            chips.fill_coders(menu, chip, [(each.id, each.name) for each in coders(self._session)], own, now)
        elif name == "outlet":
            chips.fill_outlets(menu, chip, now, outlet_counts(self._session))
        else:
            chips.fill_fields(menu, chip, now, (tr("from 2020-01-31"), tr("to 2020-12")))

    def _kind_button(self, kind: str) -> QPushButton:
        button = QPushButton(tr(KIND_WORDS[kind]), self)
        button.setObjectName(f"kind_{kind}")
        button.setProperty("choice", True)
        button.setCheckable(True)
        button.setToolTip(tr(HINTS[kind]))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.set_kind(kind))
        return button

    def _lay_out(self) -> None:
        group, place = QButtonGroup(self), QWidget(self)
        place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._controls = WrappingRow(place)
        self._controls.setContentsMargins(0, 0, 0, 0)
        for button in self.kinds.values():
            group.addButton(button)
            self._controls.addWidget(button)
        self.chips["label"].setProperty("apart", True)
        for each in (*self.chips.values(), self.clear_button):
            self._controls.addWidget(each)
        self._row = QHBoxLayout()
        self._row.setSpacing(px(6))
        self._added: list[QWidget] = []
        self._is_narrow = False
        self._row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*pxs(EDGE, 2, EDGE, 7))
        column.setSpacing(px(7))
        column.addLayout(self._row)
        column.addWidget(FittingArea(place, self.parentWidget() or self, FOR_HITS))


def _as_typed(query: Query) -> str:
    """The words of a query as a person would type them: in quotation marks where a sign in them means something."""
    signs = query.kind == "phrase" and any(each in query.text for each in "?*/:：")
    return f'"{query.text}"' if signs and '"' not in query.text else query.text


class _Field(QLineEdit):
    """Down and Return go on to the list, Esc back to the text."""

    down = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        return keeps(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
