"""Opens the palette over the window, and does what was found."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from annotator.errors import AnnotatorError
from annotator.model.changes import ChangeSet
from annotator.session.articles import OpenArticle
from annotator.session.listing.searching import Titled, TitleIndex
from annotator.ui.commands.action_set import ActionSet
from annotator.ui.desk.desk import Desk
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.palette.entries import (
    Entry,
    Found,
    Thing,
    action_entries,
    article_entry,
    find,
    fit,
    label_entries,
    order,
)
from annotator.ui.palette.matching import comparable
from annotator.ui.palette.palette import Palette
from annotator.ui.words.language import tr

RECENT_KEPT = 12
IDLE_MS = 60
"""Between two steps of getting ready."""
ARTICLES_AMONG_OTHERS, ARTICLES = 12, 60
SLICE_S = 0.004
"""How long one turn reads titles: no key waits longer for it."""
AT_ONCE = 100
FIRST = ("next", "done_next", "undo", "go_to_article")
AROUND = 4
"""What stands first while nothing is typed: after what was done lately these actions, the labels, so many articles."""
AGAIN_S = 0.2
"""While titles are still being read, what is found is looked for again so often."""


class Finder(QObject):
    def __init__(
        self, desk: Desk, actions: ActionSet, faces: Callable[[], LabelFaces],
        press_label: Callable[[str, bool], None], window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._actions, self._faces, self._press_label = desk, actions, faces, press_label
        self.titles = TitleIndex(desk.session)
        self.recent: list[Thing] = []
        """What was done last, the latest first."""
        self._entries: list[Entry] = []
        self._only_articles = False
        self._query = ""
        self._looked = 0.0
        self._warming: threading.Thread | None = None
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read_titles)
        self.palette = Palette(window, lambda id_: actions.by_id[id_].isChecked())
        self.palette.wanted.connect(self._look)
        self.palette.taken.connect(self._take)
        desk.bridge.changed.connect(self._hear)
        desk.opened.connect(self._opened)

    def begin(self) -> None:
        """Make ready what the first key would wait for, a little in each turn, once nothing else is to be done."""
        steps = iter((
            lambda: action_entries(self._actions.keys, self._faces().language), self._begin_titles,
            self.palette.ensurePolished, self._dress,
        ))  # fmt: skip

        def go_on() -> None:
            if (step := next(steps, None)) is None:
                soon.deleteLater()
            else:
                self._desk.bridge.run(step)

        soon = QTimer(self)
        soon.timeout.connect(go_on)
        soon.start(IDLE_MS)

    def _dress(self) -> None:
        """Give what the palette is made of its style and its place, unseen."""
        if self.palette.isHidden():
            for each in self.palette.findChildren(QWidget):
                each.ensurePolished()
            self._entries = self._all_entries()
            self._look("")

    def _all_entries(self) -> list[Entry]:
        faces = self._faces()
        labels = {each.uuid: each for each in faces.codebook.labels}
        return [*action_entries(self._actions.keys, faces.language), *label_entries(faces.in_use, labels)]

    def open_palette(self) -> None:
        self._open(False)

    def go_to_article(self) -> None:
        self._open(True)

    def _open(self, only_articles: bool) -> None:
        """Open it, or turn it to the other use; the key that opened it closes it."""
        if self.palette.isVisible() and self._only_articles == only_articles:
            self.palette.leave()
            return
        self._only_articles = only_articles
        self._entries = [] if only_articles else self._all_entries()
        opening = (self._actions.by_id[each] for each in ("palette", "go_to_article", "help"))
        self.palette.leaves = frozenset(key for action in opening for key in action.shortcuts())
        self._begin_titles()
        if only_articles:
            opens = tr("Enter opens it     Esc goes back")
            self.palette.open(tr("Go to an article: a part of its title, or its number"), lambda _: opens)
        else:
            self.palette.open(tr("Find an action, a label or an article"), _foot)

    def _begin_titles(self) -> None:
        """Read the titles in turns; the dictionaries that fold both scripts into one are loaded aside."""
        if self._warming is None:
            self._warming = threading.Thread(target=_load_folding, daemon=True)
            self._warming.start()
        self._reading.start(0)

    def _read_titles(self) -> None:
        if self._warming is None or self._warming.is_alive():
            self._reading.setInterval(4)
            return
        until = time.perf_counter() + SLICE_S
        more = True
        while more and time.perf_counter() < until:
            more = bool(self._desk.bridge.run(lambda: self.titles.read_more(AT_ONCE)))
        self._reading.setInterval(0)
        if not more:
            self._reading.stop()
        if self.palette.isVisible() and (not more or time.perf_counter() > self._looked + AGAIN_S):
            if not self.palette.view.currentIndex().row() > 0:
                self._look(self._query)

    def _look(self, query: str) -> None:
        """Look for what is typed; nothing typed shows what was done lately, what is done most, then all there is."""
        self._query, self._looked = query, time.perf_counter()
        if not query.strip():
            found = self._unasked()
        else:
            articles = self._articles(query)
            lately = {thing: place for place, thing in enumerate(self.recent)}
            found = sorted([*find(query, self._entries, self.recent), *articles], key=lambda each: order(each, lately))
        still = self._reading.isActive()
        self.palette.show_found(found, tr("Reading the titles…") if still else tr("Nothing is called that."))

    def _unasked(self) -> list[Found]:
        if self._only_articles:
            numbers = [int(id_) for kind, id_ in self.recent if kind == "article"]
            recent = [row for each in numbers if each != self._desk.number and (row := self.titles.of_number(each))]
            rows = dict.fromkeys([*recent, *self.titles.from_number(self._desk.number, ARTICLES)])
            return [Found(self._article(row)) for row in rows]
        by_thing = {each.thing: each for each in self._entries}
        for kind, id_ in self.recent:
            if kind == "article" and int(id_) != self._desk.number and (row := self.titles.of_number(int(id_))):
                by_thing[kind, id_] = self._article(row)
        recent_things = [each for each in self.recent if each in by_thing]
        around = {each.thing: each for each in map(self._article, self.titles.from_number(self._desk.number, AROUND))}
        by_thing |= around
        labels = [each.thing for each in self._entries if each.kind == "label"]
        first = [*recent_things, *(("action", id_) for id_ in FIRST), *labels, *around]
        return [Found(by_thing[each]) for each in dict.fromkeys((*first, *(each.thing for each in self._entries)))]

    def _articles(self, query: str) -> list[Found]:
        """The articles that fit; none while the titles are not read, or where the query cannot be read."""
        if self._warming is None or self._warming.is_alive():
            return []
        from annotator.text.scripts.folding import fold

        try:
            rows = self.titles.find(query, ARTICLES if self._only_articles else ARTICLES_AMONG_OTHERS)
            folded = " ".join(fold(comparable(query)).split())
        except AnnotatorError:
            return []
        found: list[Found] = []
        for row in rows:
            entry = self._article(row)
            found.append(fit(folded, entry) or Found(entry, len(rows)))
        return found

    def _article(self, row: Titled) -> Entry:
        from annotator.text.scripts.folding import fold

        return article_entry(row, fold)

    def _take(self, found: Found, second: bool) -> None:
        kind, id_ = found.entry.thing
        self._remember(found.entry.thing)
        if kind == "action":
            self._actions.by_id[id_].trigger()
        elif kind == "label":
            self._press_label(id_, second)
        else:
            self._desk.bridge.run(lambda: self._desk.open(int(id_)))
            self._desk.panes.focus_pane(self._desk.panes.active_pane)

    def _remember(self, thing: Thing) -> None:
        self.recent = [thing, *(each for each in self.recent if each != thing)][:RECENT_KEPT]

    def _opened(self, article: OpenArticle) -> None:
        self._remember(("article", str(article.article.number)))

    def _hear(self, change: ChangeSet) -> None:
        """Articles came, went or are called otherwise: their titles are read again."""
        if any(item.kind == "article" for item in change.items):
            self.titles = TitleIndex(self._desk.session)
            if self.palette.isVisible():
                self._begin_titles()


def _foot(found: Found | None) -> str:
    """What Enter does with the chosen row."""
    if found is None:
        return tr("Esc goes back")
    if found.entry.kind == "label" and not found.entry.place:
        return tr("Enter tags     Ctrl+Enter gives the chosen words a second label     Esc goes back")
    return (
        tr("Enter opens it     Esc goes back")
        if found.entry.kind == "article"
        else tr("Enter does it     Esc goes back")
    )


def _load_folding() -> None:
    from annotator.text.scripts.folding import fold

    fold("预")
