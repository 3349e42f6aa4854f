"""What narrows a search, a small button each: its menu says what can be asked for, its words what is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget, QWidgetAction

from annotator.model.annotation import STATES, STATUSES
from annotator.session.search.query import EVERYONE, Query
from annotator.ui.chrome.marks import paint_chip, toned
from annotator.ui.looks.labels import LabelFace, LabelFaces
from annotator.ui.looks.theme import px, pxs
from annotator.ui.search.own_keys import keeps
from annotator.ui.words.language import mark, titled, tr

STATUS_WORDS = {"todo": mark("To do"), "doing": mark("In progress"), "done": mark("Done"), "recheck": mark("Recheck")}
STATE_WORDS = {"confirmed": mark("confirmed"), "pending": mark("pending")}
PLACE_WORDS = {"any": mark("on {0}"), "inside": mark("inside {0}"), "outside": mark("outside {0}")}
ANY_LABEL = mark("any label")
OTHERS_SHOWN = mark("Shows other coders' work")
EMPTY = Query()
FIELD_WIDTH, FIELD_EDGES = 116, 30
MOST_OUTLETS = 20

Values = Mapping[str, Any]
"""Fields of a Query and what they are to be."""


class Filter(NamedTuple):
    """A filter as a row of data: the fields of a Query that it sets, and what it is called while it sets none."""

    name: str
    fields: tuple[str, ...]
    title: str


FILTERS = (
    Filter("label", ("label", "where"), mark("Label")),
    Filter("state", ("state",), mark("State")),
    Filter("attribute", ("attribute",), mark("Attribute")),
    Filter("coder", ("coder",), mark("Coder")),
    Filter("status", ("status",), mark("Status")),
    Filter("outlet", ("outlet",), mark("Outlet")),
    Filter("dates", ("since", "until"), mark("Dates")),
    Filter("length", ("least_length", "most_length"), mark("Length")),
    Filter("with_label", ("with_label",), mark("With")),
    Filter("articles", ("articles",), mark("Articles")),
    Filter("exact", ("exact",), mark("Exact")),
)
"""The last ones are set by whoever shows the hits of a query of their own; they are seen only then."""
OFFERED = 7


def words_of(query: Query, faces: LabelFaces, names: Mapping[str, str]) -> dict[str, str]:
    """What a query's filters say, by the name of the filter; ``names`` are those of coders, by their UUIDs."""

    def label(uuid: str) -> str:
        return faces[uuid].name if uuid else tr(ANY_LABEL)

    said: dict[str, str] = {}
    if query.label or query.where != "any":
        said["label"] = tr(PLACE_WORDS.get(query.where, "{0}")).format(label(query.label))
    if query.state:
        said["state"] = tr(STATE_WORDS.get(query.state, query.state))
    if query.attribute[0]:
        said["attribute"] = titled(*query.attribute) if query.attribute[1] else query.attribute[0]
    if query.coder == EVERYONE:
        said["coder"] = tr("by every coder")
    elif query.coder:
        said["coder"] = tr("coded by {0}").format(names.get(query.coder, query.coder))
    if query.status:
        said["status"] = tr(STATUS_WORDS.get(query.status, query.status))
    if query.outlet:
        said["outlet"] = query.outlet
    if query.since or query.until:
        said["dates"] = _from_to(query.since, query.until)
    if query.least_length or query.most_length:
        length = _from_to(str(query.least_length or ""), str(query.most_length or ""))
        said["length"] = tr("{0} characters").format(length)
    if query.with_label:
        said["with_label"] = tr("together with {0}").format(label(query.with_label))
    if query.articles:
        only = query.articles
        said["articles"] = tr("in article {0}").format(only[0]) if len(only) == 1 else _count_of(only)
    if query.exact:
        said["exact"] = tr("the whole tag")
    return said


def _count_of(numbers: Sequence[int]) -> str:
    return tr("in {0} articles").format(f"{len(numbers):,}")


def _from_to(first: str, last: str) -> str:
    return f"{first}–{last}" if first != last else first


class FilterChip(QPushButton):
    """``asked`` carries (filter, fields and their values): somebody wants to narrow the search so.

    ``fill`` puts into its menu what can be chosen; without one a click takes the filter away.
    """

    asked = Signal(object, object)

    def __init__(self, row: Filter, fill: Callable[[QMenu, FilterChip], None] | None, parent: QWidget) -> None:
        super().__init__(tr(row.title), parent)
        self.row = row
        self.setObjectName(f"filter_{row.name}")
        self.setProperty("choice", True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fill = fill
        self._menu: QMenu | None = None
        self.clicked.connect(self._click)

    def show_words(self, words: str) -> None:
        """What the filter says; "" while it asks for nothing."""
        self.setText((words if self._fill else f"{words} ×") if words else tr(self.row.title))
        self.setChecked(bool(words))
        self.setAccessibleName(titled(tr(self.row.title), words) if words else tr(self.row.title))
        tip = tr("{0} · Delete takes it away") if words else tr("Narrow the search by: {0}")
        self.setToolTip(tip.format(words or tr(self.row.title)))
        self.updateGeometry()

    def ask(self, **values: Any) -> None:
        self.asked.emit(self.row, values)

    def clear(self) -> None:
        self.ask(**{name: getattr(EMPTY, name) for name in self.row.fields})

    def open_menu(self) -> QMenu:
        """What can be chosen, below the button."""
        self._menu = menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._fill is not None:
            self._fill(menu, self)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def event(self, event: QEvent) -> bool:
        return keeps(event, (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._fill:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def _click(self) -> None:
        self.setChecked(not self.isChecked())  # what it says decides, not the click
        if self._fill is None:
            self.clear()
        else:
            self.open_menu()


def choose_from(
    menu: QMenu, chip: FilterChip, rows: Iterable[tuple[str, Values]], now: Query, unset: str = mark("Any")
) -> None:
    """Rows (words, values) of which one is chosen, below one, ``unset``, that takes the filter away."""
    nothing = menu.addAction(tr(unset), chip.clear)
    nothing.setCheckable(True)
    nothing.setChecked(all(getattr(now, name) == getattr(EMPTY, name) for name in chip.row.fields))
    menu.addSeparator()
    for words, values in rows:
        action = menu.addAction(words, lambda values=values: chip.ask(**values))
        action.setCheckable(True)
        action.setChecked(all(getattr(now, name) == value for name, value in values.items()))


def fill_labels(menu: QMenu, chip: FilterChip, faces: LabelFaces, now: Query) -> None:
    """On, inside or outside the spans of a label; of retired ones too: their spans are there."""
    choose_from(menu, chip, (), now)
    for place, title in (("any", tr("On a tag of")), ("inside", tr("Inside a tag of")), ("outside", tr("Outside"))):
        inner = menu.addMenu(title)
        for uuid, name, colour in (
            ("", tr(ANY_LABEL), ""),
            *((each.uuid, full_name(each), each.colour) for each in faces),
        ):
            if not uuid and place == "any":
                continue
            values = {"label": uuid, "where": place}
            action = inner.addAction(name, lambda values=values: chip.ask(**values))
            action.setCheckable(True)
            action.setChecked((now.label, now.where) == (uuid, place))
            if colour:
                action.setIcon(colour_icon(colour))


def fill_attributes(menu: QMenu, chip: FilterChip, faces: LabelFaces, now: Query) -> None:
    choose_from(menu, chip, (), now)
    for label in faces.codebook.active:
        for attribute in label.attributes:
            inner = menu.addMenu(titled(faces[label.uuid].name, attribute.name(faces.language)))
            for value in attribute.choices:
                shown = attribute.value_name(value, faces.language)
                values = {"attribute": (attribute.id, value), "label": label.uuid}
                inner.addAction(shown, lambda values=values: chip.ask(**values))


def fill_coders(menu: QMenu, chip: FilterChip, known: Sequence[tuple[str, str]], own: str, now: Query) -> None:
    """One's own spans unless others' are asked for; ``known`` are (UUID, name), ``own`` is the coder's UUID or ""."""
    named = [(name, {"coder": id_}) for id_, name in known if id_ == own == now.coder]
    choose_from(menu, chip, named, now, mark("My own tags"))
    menu.addSeparator()
    menu.addAction(tr(OTHERS_SHOWN)).setEnabled(False)
    others = [(name, id_) for id_, name in known if id_ != own]
    for name, id_ in ((tr("Every coder"), EVERYONE), *others):
        action = menu.addAction(name.replace("&", "&&"), lambda id_=id_: chip.ask(coder=id_))
        action.setCheckable(True)
        action.setChecked(now.coder == id_)


def fill_statuses(menu: QMenu, chip: FilterChip, now: Query) -> None:
    choose_from(menu, chip, ((tr(STATUS_WORDS[each]), {"status": each}) for each in STATUSES), now)


def fill_states(menu: QMenu, chip: FilterChip, now: Query) -> None:
    choose_from(menu, chip, ((tr(STATE_WORDS[each]), {"state": each}) for each in STATES), now)


def fill_fields(menu: QMenu, chip: FilterChip, now: Query, hints: Sequence[str]) -> None:
    """A field to write into for each of the filter's fields; Return takes what is written."""
    choose_from(menu, chip, (), now)
    place = QWidget(menu)
    row = QHBoxLayout(place)
    row.setContentsMargins(*pxs(22, 4, 12, 6))
    row.setSpacing(px(6))
    fields: dict[str, QLineEdit] = {}
    for name, hint in zip(chip.row.fields, hints, strict=True):
        if fields:
            row.addWidget(toned("–", "mute", place))
        field = fields[name] = QLineEdit(str(getattr(now, name)), place)
        field.setObjectName(name)
        field.setPlaceholderText(hint)
        hinted = field.fontMetrics().horizontalAdvance(hint) + FIELD_EDGES
        field.setFixedWidth(max(FIELD_WIDTH * (1 if len(hints) > 1 else 2), hinted))
        row.addWidget(field)

    def take() -> None:
        chip.ask(**{name: field.text().strip() for name, field in fields.items()})
        menu.close()

    for field in fields.values():
        field.returnPressed.connect(take)
    action = QWidgetAction(menu)
    action.setDefaultWidget(place)
    menu.addAction(action)
    QTimer.singleShot(0, next(iter(fields.values())), lambda: next(iter(fields.values())).setFocus())


def fill_outlets(menu: QMenu, chip: FilterChip, now: Query, counts: Mapping[str, int]) -> None:
    """The outlets that there are, with their numbers of articles, and a field for any other, or a part of a name."""
    fill_fields(menu, chip, now, (tr("Outlet"),))
    named = [each for each in counts.items() if each[0]]
    for outlet, count in named[:MOST_OUTLETS]:
        action = menu.addAction(f"{outlet}\t{count:,}", lambda outlet=outlet: chip.ask(outlet=outlet))
        action.setCheckable(True)
        action.setChecked(now.outlet == outlet)
    if len(named) > MOST_OUTLETS:
        more = tr("and {0} more: write a name into the field").format(f"{len(named) - MOST_OUTLETS:,}")
        menu.addAction(more).setEnabled(False)


def full_name(face: LabelFace) -> str:
    """A label as the codebook's panel names it."""
    return face.name if face.short == face.name else f"{face.name}  {face.short}"


def colour_icon(colour: str) -> QIcon:
    """A label's colour as a small square."""
    pixmap = QPixmap(24, 24)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_chip(painter, QRectF(1, 1, 10, 10), colour)
    painter.end()
    return QIcon(pixmap)
