"""What the keys and menus do to the parts of the page: mark, change, move, link, fold. All of it can be undone."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.model.article import Region
from annotator.session.articles import OpenArticle
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.place import paragraph_number
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.furniture import Tick
from annotator.ui.panes.zones import lines_of_text
from annotator.ui.regions.kinds import KINDS, LETTERS, kind_colour
from annotator.ui.regions.region_bar import RegionBar
from annotator.ui.stored_settings import UserSettings
from annotator.ui.words.language import mark, titled, tr

SELECT_FIRST = mark("Select the text that is a part of the page first.")
NOTHING_TO_FOLD = mark("The caret stands in what is coded: put it into a fainter part, or fold all of them.")
FIRST_WORDS = 12
UNMARKED = frozenset({"body"})
"""Kinds that need no tick beside the text."""


class PageWork(QObject):
    """``marked`` carries a region that has just been made by hand."""

    marked = Signal(object)

    def __init__(self, desk: Desk, settings: UserSettings, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._theme = desk, settings, theme
        for signal in (desk.opened, desk.reread, desk.described):
            signal.connect(self._tick)
        self.bars = tuple(RegionBar() for _ in desk.panes.panes)
        for pane, bar in zip(desk.panes.panes, self.bars, strict=True):
            pane.overlays.append(bar)
        desk.opened.connect(lambda _: self.point_out(None))
        desk.described.connect(self._find_again)
        desk.panes.caret_moved.connect(self._look_at_caret)
        if desk.article is not None:
            self._tick(desk.article)

    def point_out(self, region: Region | None) -> None:
        """Put a bar beside a region in both panes, or beside none; it goes when the caret leaves the region."""
        for pane, bar in zip(self._desk.panes.panes, self.bars, strict=True):
            if bar.region != region:
                bar.region = region
                pane.viewport().update()

    def _find_again(self, article: OpenArticle) -> None:
        shown = self.bars[0].region
        self.point_out(next((each for each in article.regions if shown and each.id == shown.id), None))

    def _look_at_caret(self) -> None:
        region = self.bars[0].region
        if region is not None and not region.start <= self._desk.panes.caret_source() <= region.end:
            self.point_out(None)

    def begin(self) -> None:
        """Nothing: the page is shown by its panel."""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._desk.article is not None:
            self._tick(self._desk.article)

    # regions

    def mark_region(self, kind: str) -> None:
        """Mark the selection as a part of the page."""
        from annotator.session.pages.regions import add_region

        selection = self._desk.panes.selection()
        if selection is None:
            self._desk.said.emit(tr(SELECT_FIRST))
            return
        made = add_region(self._desk.session, self._desk.number, *selection[:2], kind)
        self._desk.said.emit(tr("Marked as {0}.").format(tr(kind)))
        self.point_out(made)
        self.marked.emit(made)

    def set_kind(self, region: Region, kind: str) -> None:
        from annotator.session.pages.regions import set_region_kind

        set_region_kind(self._desk.session, self._desk.number, region, kind)

    def move(self, region: Region) -> None:
        """Move the region's edges to the selection."""
        from annotator.session.pages.regions import move_region

        selection = self._desk.panes.selection()
        if selection is None:
            self._desk.said.emit(tr("Select the text that this part of the page shall have first."))
            return
        move_region(self._desk.session, self._desk.number, region, *selection[:2])

    def link(self, region: Region, repeats: Region | None) -> None:
        from annotator.session.pages.regions import set_repeats

        set_repeats(self._desk.session, self._desk.number, region, repeats)

    def remove(self, region: Region) -> None:
        from annotator.session.pages.regions import remove_region

        remove_region(self._desk.session, self._desk.number, region)
        self._desk.said.emit(tr("The mark {0} is gone; the text stays.").format(tr(region.kind)))

    def put_meta(self, key: str, value: str) -> None:
        """Raises BadFinding, and whatever a write can raise."""
        from annotator.session.pages.regions import set_meta

        set_meta(self._desk.session, self._desk.number, key, value)

    def go_to(self, region: Region) -> None:
        """Scroll both panes to a region, put the caret at its beginning and a bar beside it."""
        self._desk.panes.select(region.start, region.start, reveal=True)
        self.point_out(region)

    # folding

    def fold_zones(self) -> None:
        """Fold all that is not coded, in this article and in those to come, or none of it."""
        wanted = not self._settings.get("fold_zones")
        self._settings.put("fold_zones", wanted)
        self._desk.panes.folding.fold_all(wanted)

    def fold_here(self) -> None:
        """Fold the lines around the caret that are not coded."""
        folding = self._desk.panes.folding
        run = folding.run_at(self._desk.panes.caret_source())
        if run is None:
            self._desk.said.emit(tr(NOTHING_TO_FOLD))
        else:
            self._desk.panes.clear_selection()
            folding.toggle(run)

    # menus

    def menu(self, region: Region, parent: QWidget) -> QMenu:
        """What can be done to a region; the kinds first, each under its letter."""
        menu = QMenu(parent)
        for kind in KINDS:
            action = menu.addAction(_with_letter(kind), partial(self._do, self.set_kind, region, kind))
            action.setCheckable(True)
            action.setChecked(kind == region.kind)
        menu.addSeparator()
        moving = menu.addAction(tr("Move its edges to the selection"), partial(self._do, self.move, region))
        moving.setEnabled(self._desk.panes.selection() is not None)
        repeats = menu.addMenu(tr("Repeats"))
        nothing = repeats.addAction(tr("nothing"), partial(self._do, self.link, region, None))
        nothing.setCheckable(True)
        nothing.setChecked(region.repeats is None)
        for other in self._desk.article.regions if self._desk.article else ():
            if other.id != region.id:
                action = repeats.addAction(self._name(other), partial(self._do, self.link, region, other))
                action.setCheckable(True)
                action.setChecked(other.id == region.repeats)
        menu.addSeparator()
        menu.addAction(tr("Remove the mark") + "\tDel", partial(self._do, self.remove, region))
        return menu

    def _do(self, job: object, *arguments: object) -> None:
        assert callable(job)
        self._desk.bridge.run(lambda: job(*arguments))

    def _name(self, region: Region) -> str:
        """``¶ 1 title: 自治区党委…``."""
        view = self._desk.active_view
        if view is None:
            return tr(region.kind)
        start, end = view.from_source(region.start, region.end)
        words = " ".join(view.text[start : min(end, start + FIRST_WORDS)].split())
        dots = "…" if end - start > FIRST_WORDS else ""
        name = f"¶ {paragraph_number(view.text, start)} {tr(region.kind)}"
        return titled(name, f"{words}{dots}").replace("&", "&&")

    def _tick(self, article: OpenArticle) -> None:
        """Mark the lines at which a part of the page begins."""
        view = article.texts.hans
        lines = [start for start, _ in lines_of_text(view.text)] if article.regions else []
        ticks: dict[int, list[Tick]] = {}
        for region in article.regions:
            if region.kind not in UNMARKED:
                line = _last_at(lines, view.chain.caret_to_b(region.start))
                sure = "" if region.confidence >= 1 else f" {region.confidence:.2f}"
                tick = Tick(kind_colour(region.kind, self._theme), f"{tr(region.kind)}{sure}")
                ticks.setdefault(line, []).append(tick)
        self._desk.panes.numbering.set_ticks(ticks)


def _last_at(starts: list[int], position: int) -> int:
    return max(0, bisect_right(starts, position) - 1)


def _with_letter(kind: str) -> str:
    """The kind's name with a mark before its letter."""
    text, letter = tr(kind), LETTERS[kind]
    place = text.lower().find(letter)
    return f"{text[:place]}&{text[place:]}" if place >= 0 else f"{text} (&{letter.upper()})"
