"""The menus of the list: by what it is filtered, with counts; how it is sorted; the filters that were kept."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.session.listing import (
    GROUPS,
    MINE,
    ORDERS,
    ListFilter,
    SavedFilter,
    Tallies,
    month_counts,
    outlet_counts,
    saved_filters,
)
from annotator.session.people.coders import coders
from annotator.session.session import Session
from annotator.ui.articles.filtering.wish import GROUP_NAMES, ORDER_NAMES, Wish
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.words.language import tr
from annotator.ui.words.statuses import STATUS_NAMES

MOST_OUTLETS = 30
YEAR = 4


class Wisher(Protocol):
    """Who carries out what is chosen in the menus."""

    @property
    def wish(self) -> Wish: ...
    def want(self, wish: Wish) -> None: ...
    def ask_dates(self) -> None: ...
    def ask_seed(self) -> None: ...
    def ask_name(self) -> None: ...
    def forget(self, saved: SavedFilter) -> None: ...


def fill_filter_menu(menu: QMenu, session: Session, faces: LabelFaces, wisher: Wisher) -> None:
    """Statuses and flags with their counts, then outlets, dates and labels, then what was kept."""
    tallies, now = Tallies.of(session), wisher.wish.filter

    def choose(**values: str | bool) -> None:
        wisher.want(wisher.wish._replace(filter=wisher.wish.filter._replace(**values)))  # pyright: ignore

    def switch(name: str, count: int | None, field: str, value: str | bool) -> None:
        is_on = getattr(now, field) == value
        _row(menu, name, count, is_on, lambda: choose(**{field: type(value)() if is_on else value}))

    for status, name in STATUS_NAMES.items():
        switch(tr(name), tallies.statuses.get(status, 0), "status", status)
    menu.addSeparator()
    switch(tr("Flagged or to recheck"), tallies.flagged, "flagged", True)
    switch(tr("With a note"), tallies.noted, "memo", True)
    if tallies.mine or now.assigned == MINE:
        switch(tr("Assigned to me"), tallies.mine, "assigned", MINE)
    if tallies.assigned:
        _later(menu, tr("Assigned to"), lambda sub: _fill_coders(sub, session, tallies, now, choose))
    if tallies.overlap or now.overlap:
        switch(tr("In the overlap"), tallies.overlap, "overlap", True)
    menu.addSeparator()
    _later(menu, tr("Outlet"), lambda sub: _fill_outlets(sub, session, now, choose))
    _later(menu, tr("Published"), lambda sub: _fill_dates(sub, session, now, choose, wisher))
    for field, name in (("has_label", tr("Has the label")), ("lacks_label", tr("Lacks the label")),
                        ("undecided_label", tr("Done before this label existed"))):  # fmt: skip
        _later(menu, name, lambda sub, field=field: _fill_labels(sub, faces, field, getattr(now, field), choose))
    menu.addSeparator()
    _fill_saved(menu, session, wisher)


def fill_order_menu(menu: QMenu, wisher: Wisher) -> None:
    order = wisher.wish.order

    def choose(**values: str | bool) -> None:
        wisher.want(wisher.wish._replace(order=wisher.wish.order._replace(**values)))  # pyright: ignore

    for by in ORDERS:
        _row(menu, tr(ORDER_NAMES[by]), None, order.by == by, lambda by=by: choose(by=by))
    menu.addSeparator()
    down = _row(menu, tr("Descending"), None, order.descending, lambda: choose(descending=not order.descending))
    down.setEnabled(order.by != "random")
    seed = tr("Random by seed {0}, the same for every coder…").format(order.seed)
    _row(menu, seed, None, False, wisher.ask_seed)
    menu.addSeparator()
    for group in GROUPS:
        _row(menu, tr(GROUP_NAMES[group]), None, order.group == group, lambda group=group: choose(group=group))


Choose = Callable[..., None]


def _fill_coders(menu: QMenu, session: Session, tallies: Tallies, now: ListFilter, choose: Choose) -> None:
    for each in sorted(coders(session), key=lambda coder: coder.name):
        count, is_on = tallies.assigned.get(each.id, 0), now.assigned == each.id
        if count or is_on:
            _row(menu, each.name, count, is_on, lambda v="" if is_on else each.id: choose(assigned=v))


def _fill_outlets(menu: QMenu, session: Session, now: ListFilter, choose: Choose) -> None:
    counts = outlet_counts(session)
    unknown = counts.pop("", 0)
    for outlet, count in list(counts.items())[:MOST_OUTLETS]:
        is_on = now.outlet == outlet
        _row(menu, outlet, count, is_on, lambda o=outlet, on=is_on: choose(outlet="" if on else o, no_outlet=False))
    if len(counts) > MOST_OUTLETS:
        more = tr("and {0} more: type a name into the field").format(f"{len(counts) - MOST_OUTLETS:,}")
        menu.addAction(more).setEnabled(False)
    if unknown:
        menu.addSeparator()
        on = now.no_outlet
        _row(menu, tr("No outlet stated"), unknown, on, lambda: choose(outlet="", no_outlet=not on))


def _fill_dates(menu: QMenu, session: Session, now: ListFilter, choose: Choose, wisher: Wisher) -> None:
    counts = month_counts(session)
    unknown = counts.pop("", 0)
    years = [(year, [*months]) for year, months in groupby(sorted(counts, reverse=True), lambda month: month[:YEAR])]
    for year, months in years:
        into = menu if len(years) == 1 else menu.addMenu(f"{year}\t{sum(counts[month] for month in months):,}")
        whole = sum(counts[month] for month in months)
        for day, count in ((year, whole), *((month, counts[month]) for month in months if len(month) > YEAR)):
            is_on = now.since == now.until == day
            name = tr("All of {0}").format(year) if day == year else day
            values = ("", "") if is_on else (day, day)
            _row(into, name, count, is_on, lambda v=values: choose(since=v[0], until=v[1]))
    if unknown:
        menu.addAction(f"{tr('No year stated')}\t{unknown:,}").setEnabled(False)
    menu.addSeparator()
    _row(menu, tr("From, to…"), None, False, wisher.ask_dates)


def _fill_labels(menu: QMenu, faces: LabelFaces, field: str, now: str, choose: Choose) -> None:
    for face in faces.in_use:
        is_on = now == face.uuid
        value = "" if is_on else face.uuid
        _row(menu, face.name, None, is_on, lambda v=value: choose(**{field: v}))


def _fill_saved(menu: QMenu, session: Session, wisher: Wisher) -> None:
    kept = saved_filters(session)
    for each in kept:
        wish = Wish(each.filter, each.order)
        _row(menu, each.name, None, wish == wisher.wish, lambda wish=wish: wisher.want(wish))
    keep = _row(menu, tr("Keep this filter…"), None, False, wisher.ask_name)
    keep.setEnabled(not wisher.wish.is_plain)
    if kept:
        forget = menu.addMenu(tr("Delete a filter"))
        for each in kept:
            _row(forget, each.name, None, False, lambda each=each: wisher.forget(each))


def _row(menu: QMenu, name: str, count: int | None, is_on: bool, job: Callable[[], object]) -> QAction:
    said = name.replace("&", "&&").replace("\n", " ").replace("\t", " ")
    action = menu.addAction(said if count is None else f"{said}\t{count:,}")
    action.setCheckable(True)
    action.setChecked(is_on)
    action.triggered.connect(lambda _=False: job())
    return action


def _later(menu: QMenu, name: str, fill: Callable[[QMenu], None]) -> None:
    """A menu within a menu, filled when it is opened: it may have to count."""
    sub = menu.addMenu(name)

    def begin() -> None:
        if sub.isEmpty():
            fill(sub)

    sub.aboutToShow.connect(begin)
