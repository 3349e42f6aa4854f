"""What the search does for the desk: opens it, looks for a span's words, confirms what is pending."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

from annotator.errors import UsageError
from annotator.model.annotation import Annotation, Range
from annotator.model.changes import ChangeSet
from annotator.sentences import worded
from annotator.ui.chrome.dock import Panel
from annotator.ui.desk.desk import Desk
from annotator.ui.inspector.span_text import parts_in
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import mark, tr

if TYPE_CHECKING:
    from annotator.session.search.query import Hit, Query
    from annotator.ui.search.hit_search import HitSearch
    from annotator.ui.search.hit_tagging import HitTagging
    from annotator.ui.search.hits.hit_list_model import Place
    from annotator.ui.search.hits.hit_menu import HitDeed
    from annotator.ui.search.index_upkeep import IndexUpkeep
    from annotator.ui.search.search_panel import SearchPanel, SearchPlace

LONGEST_WORDS = 200
"""Code points of a span or a selection that are looked for elsewhere."""
SETTLE_MS = 800
"""After texts have changed the hits are looked for anew, so much later."""
HEIGHT_SHARE = 0.4
"""How much of the window's height the dock takes when it is first opened."""
LARGEST_SHARE = 0.5
"""More than that it does not take when it opens: what is chosen in the text is to be seen beside it."""
CHOOSE_FIRST = mark("Choose a tag or select words: then every occurrence of them can be looked for.")
NO_HITS = mark("There are no hits to go through: search for something first.")
TOO_LONG = mark("These are more than {0} characters: select fewer of them to look for.")


class SearchWork(QObject):
    """Its panel is made when the dock first comes into sight."""

    def __init__(
        self,
        desk: Desk,
        dock: Panel,
        settings: UserSettings,
        faces: Callable[[], LabelFaces],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._dock, self._settings, self._faces = desk, dock, settings, faces
        self.panel: SearchPanel | None = None
        self.search: HitSearch | None = None
        self.tagging: HitTagging | None = None
        self.upkeep: IndexUpkeep | None = None
        self._progress, self._coder = "", desk.session.coder
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look_anew)
        desk.bridge.changed.connect(self._hear)
        desk.opened.connect(self._see_coder)

    def begin(self) -> None:
        """Look after the index while nobody works; fill the dock as soon as somebody shows it."""
        from annotator.ui.search.index_upkeep import IndexUpkeep

        self.upkeep = IndexUpkeep(self._desk, self._show_progress, self)
        self._dock.visibilityChanged.connect(self._see_dock)
        if self._dock.isVisible():
            self._made()

    # what the actions do

    def open_search(self) -> None:
        """Show the search and put the keyboard into its field."""
        panel = self._shown()
        panel.focus_field()

    def search_occurrences(self) -> None:
        """Look for the words of the chosen span, or of the selection, and go on at this one in the list."""
        query, place = self._meant()
        if not query.text:
            self._desk.said.emit(tr(CHOOSE_FIRST))
        elif len(query.text) > LONGEST_WORDS:
            self._desk.said.emit(tr(TOO_LONG).format(LONGEST_WORDS))
        else:
            self._look_for(query, place)

    def confirm_pending(self) -> None:
        """The chosen span stands from now on; with the keyboard in the list, what is ticked there does."""
        if self.tagging is not None and self._dock.isVisible():
            self.tagging.confirm()
        else:
            from annotator.ui.spans.pending import confirm_chosen

            confirm_chosen(self._desk)

    def show_query(self, query: Query) -> None:
        """Show the hits of a Query that somebody else has made, as the dashboard does; the first one is current."""
        self._dock.window().activateWindow()
        self._look_for(query)

    def step_hit(self, step: int) -> None:
        """Show the next or the previous hit, wherever the keyboard is; round at the ends."""
        panel = self.panel
        if panel is None or not panel.model.hits or panel.is_stale:
            self._desk.said.emit(tr(NO_HITS))
            return
        index, hits = panel.view.currentIndex(), panel.model.hits
        at = panel.model.at_of(index.row()) if index.isValid() else -1 if step > 0 else 0
        if index.isValid() and panel.current_hit() is None and step > 0:
            at -= 1  # a heading stands before its first hit
        there = at + step
        row = panel.model.row_at(there % len(hits))
        panel.view.setCurrentIndex(panel.model.index(row, 0))
        panel.view.scrollTo(panel.view.currentIndex())
        self.show_hit(hits[there % len(hits)])
        if not 0 <= there < len(hits):
            self._desk.said.emit(tr("From the first again.") if step > 0 else tr("From the last again."))

    def place(self) -> SearchPlace | None:
        """What is looked for; for ``come_back``."""
        if self.panel is None or self.search is None:
            return None
        return self.panel.place(self.search.limit)

    def come_back(self, place: SearchPlace) -> None:
        panel = self._made()
        panel.come_back(place)
        if self.search is not None:
            self.search.come_back(place.limit)

    def set_theme(self, theme: Theme) -> None:
        if self.panel is not None:
            self.panel.set_faces(self._faces(), theme)

    def stop(self) -> None:
        self._settle.stop()
        for each in (self.search, self.upkeep):
            if each is not None:
                each.stop()

    # what stands in the panel

    def open_hit(self, hit: Hit) -> None:
        """Show a hit in the panes; the keyboard stays in the list, at the second time it goes to the text."""
        if self._is_shown(hit):
            self._go_to_text()
        else:
            self.show_hit(hit)

    def show_hit(self, hit: Hit) -> None:
        """Show a hit in the panes, with the span that stands there chosen; a pending one before others."""
        if self._desk.number != hit.number:
            self._desk.open(hit.number)
        there = [each for each in self._desk.annotations.values() if each.extent == (hit.start, hit.end)]
        if there:
            self._desk.choose(min(there, key=lambda each: (each.state != "pending", each.id)).id, reveal=True)
        else:
            self._desk.choose(None)
            self._desk.panes.select(hit.start, hit.end)

    def _is_shown(self, hit: Hit) -> bool:
        """Whether a hit is what is chosen or selected in the panes."""
        selection, choice = self._desk.panes.selection(), self._desk.choice
        there = choice.extent if choice is not None else selection[:2] if selection is not None else None
        return self._desk.number == hit.number and there == (hit.start, hit.end)

    def export_hits(self) -> None:
        """Write the hits into a table, all of them, once all are there."""
        if self.search is None or self.panel is None or self.panel.is_stale:
            return
        from annotator.ui.files import file_dialogs

        at = self._desk.session.path.parent / f"{self._desk.session.path.stem}-hits.csv"
        path = file_dialogs.ask_save(self._dock.window(), tr("Export hits"), at, tr("Tables (*.csv)"))
        if path:
            self.search.with_all(lambda: self._desk.bridge.run(lambda: self._write(Path(path))))

    def _write(self, path: Path) -> None:
        from annotator.session.paths import refuse_own_file
        from annotator.session.search.ordering import hits_csv

        assert self.panel is not None
        session, model = self._desk.session, self.panel.model
        refuse_own_file(session.path, path)
        names = {each.uuid: each.id for each in session.codebook.labels}
        hits = (hit._replace(labels=tuple(mark.label for mark in model.marks_of(hit))) for hit in model.hits)
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                count = hits_csv(hits, file, names)
        except OSError as error:
            raise UsageError(worded("{path} cannot be written: {why}.", path=path, why=error.strerror)) from error
        words = tr("{0} hit is in {1}") if count == 1 else tr("{0} hits are in {1}")
        self._desk.said.emit(words.format(f"{count:,}", path.name))

    def _meant(self) -> tuple[Query, Place | None]:
        """What is looked for of the selection or the chosen span, and where that stands; "" where there is nothing.

        Of a span of several ranges it is their words, with whatever few characters between them.
        """
        from annotator.session.search.query import Query

        article, selection, span = self._desk.article, self._desk.panes.selection(), self._desk.choice
        parts: Sequence[Range] = [selection[:2]] if selection is not None else span.parts if span is not None else []
        if article is None or not parts:
            return Query(), None
        view = article.texts.view(article.texts.published)
        words = [" ".join(view.text[first:last].split()) for first, last in parts_in(view, parts)]
        words = [each for each in words if each]
        kind = "wildcard" if len(words) > 1 else "phrase"
        return Query("*".join(words), kind), (self._desk.number, parts[0][0], parts[-1][1])

    def _look_for(self, query: Query, place: Place | None = None) -> None:
        """Ask it, and let the list have the keyboard, on the hit at a place or on the first."""
        panel = self._shown()
        panel.bar.show_query(query)
        panel.go_on_in_list(place)
        assert self.search is not None
        self.search.look()

    def _open_menu(self, at: QPoint) -> None:
        """What can be done with the current hit."""
        from annotator.ui.search.hits.hit_menu import fill_hit_menu, new_menu

        assert self.panel is not None and self.tagging is not None
        menu = new_menu(self.panel.view)
        tag = self.tagging.ask_for if self.panel.model.ticked else None
        fill_hit_menu(menu, self._deeds(), self._faces(), tag)
        menu.popup(at)

    def _deeds(self) -> list[HitDeed]:
        from annotator.session.search.query import Query
        from annotator.ui.search.hits.hit_list_model import place_of
        from annotator.ui.search.hits.hit_menu import RULE, HitDeed
        from annotator.ui.spans.pending import key_of

        panel, tagging, run = self.panel, self.tagging, self._desk.bridge.run
        assert panel is not None and tagging is not None
        hit, row = panel.current_hit(), panel.view.currentIndex().row()
        is_ticked = hit is not None and place_of(hit) in panel.model.ticked
        is_live, is_hit = not panel.is_stale, hit is not None
        again = Query(" ".join(hit.match.split())) if hit is not None else Query()
        here = place_of(hit) if hit is not None else None
        decide = is_live and tagging.has_pending
        return [
            HitDeed(tr("Open"), "Enter", lambda: panel.opened.emit(hit), is_hit),
            HitDeed(tr("Untick") if is_ticked else tr("Tick"), tr("Space"), lambda: panel.model.tick(row), is_live),
            RULE,
            HitDeed(tr("Confirm"), key_of(self._desk, "confirm"), lambda: run(tagging.confirm_ticked), decide),
            HitDeed(tr("Reject"), tr("Delete"), lambda: run(tagging.reject), decide),
            RULE,
            HitDeed(tr("Copy the line"), "Ctrl+C", panel.copy_line, is_hit),
            HitDeed(tr("Every occurrence of these words"), "", lambda: self._look_for(again, here), is_hit),
        ]

    def _shown(self) -> SearchPanel:
        """The panel, in sight."""
        panel = self._made()
        is_new = not self._dock.isVisible()
        self._dock.show()
        self._dock.raise_()
        share = self._dock.height() / self._dock.window().height()
        if is_new and not self._dock.isFloating() and not HEIGHT_SHARE <= share <= LARGEST_SHARE:
            self._give_height()
        if self.search is not None:
            self.search.warm_up()
        return panel

    def _give_height(self) -> None:
        from PySide6.QtWidgets import QMainWindow

        window = self._dock.window()
        if isinstance(window, QMainWindow):
            window.resizeDocks([self._dock], [round(HEIGHT_SHARE * window.height())], Qt.Orientation.Vertical)

    def _made(self) -> SearchPanel:
        """The panel; made when first asked for."""
        if self.panel is not None:
            return self.panel
        from annotator.ui.search.hit_search import HitSearch
        from annotator.ui.search.hit_tagging import HitTagging
        from annotator.ui.search.search_panel import SearchPanel

        run = self._desk.bridge.run
        panel = SearchPanel(self._desk.session, self._spans_of, self._faces, self._desk.pane.theme)
        self.search = HitSearch(self._desk.session, panel, self._faces, self)
        self.tagging = HitTagging(self._desk, panel, self)
        self.search.counted.connect(self._show_count)
        panel.opened.connect(lambda hit: run(lambda: self.open_hit(hit)))
        panel.left.connect(self._go_to_text)
        panel.menu_wanted.connect(self._open_menu)
        panel.export_wanted.connect(lambda: run(self.export_hits))
        self._dock.setWidget(panel)
        self.panel = panel
        panel.show_progress(self._progress)
        return panel

    def _spans_of(self, number: int) -> Sequence[Annotation]:
        """The coder's spans of an article, as they are now."""
        if number == self._desk.number:
            return list(self._desk.annotations.values())
        from annotator.session.search.standing import own_spans

        return own_spans(self._desk.session, number)

    def _see_dock(self, is_visible: bool) -> None:
        if is_visible:
            self._made()

    def _show_count(self, words: str, short: str) -> None:
        self._dock.fact.setText(words)
        self._dock.set_tab(tr("Search") + (f" · {short}" if short else ""))

    def _show_progress(self, sentence: str) -> None:
        self._progress = sentence
        if self.panel is not None:
            self.panel.show_progress(sentence)

    def _go_to_text(self) -> None:
        self._desk.panes.focus_pane(self._desk.panes.active_pane)

    def _look_anew(self) -> None:
        if self.search is not None and self._dock.isVisible():
            self.search.look_anew()

    def _see_coder(self) -> None:
        """Another coder has sat down: their spans stand at the hits, and the ones before are no longer to be seen."""
        if self._coder == self._desk.session.coder:
            return
        self._coder = self._desk.session.coder
        if self.panel is not None and self.search is not None:
            self.panel.show_hits(())
            self.panel.bar.forget_coder()
            self.search.look()

    def _hear(self, change: ChangeSet) -> None:
        """Spans that stand at hits are shown as they are now; where texts are others, the hits may be."""
        from annotator.ui.search.index_upkeep import SEARCHED_KINDS

        if self.panel is None:
            return
        spans = {item.article for item in change.items if item.kind == "annotation" and item.article is not None}
        if spans:
            self.panel.model.forget_spans(spans)
            if self.tagging is not None and not self.panel.ticks.is_asking:
                self.tagging.show_ticks()
        if any(item.kind in SEARCHED_KINDS for item in change.items):
            self._settle.start()
