"""The panels around the desk: made together, after the first paint, into docks that wait for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction

from annotator.ui.access.roles import tell_roles
from annotator.ui.access.spoken_desk import SpokenDesk
from annotator.ui.after_paint import AfterPaint
from annotator.ui.articles.article_panel import ArticlePanel
from annotator.ui.chrome.dock import Panel
from annotator.ui.chrome.status_line import StatusLine
from annotator.ui.chrome.still_label import say_still
from annotator.ui.codebook.codebook_panel import CodebookPanel
from annotator.ui.commands.pane_menu import PaneMenu
from annotator.ui.conversions.name_offer import NameOffer
from annotator.ui.desk.desk import Desk
from annotator.ui.desk.place import Place
from annotator.ui.inspector.inspector_panel import InspectorPanel
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.regions.page_panel import PagePanel
from annotator.ui.relations.relation_panel import RelationPanel
from annotator.ui.repairs.hover import RepairHover
from annotator.ui.repairs.mending import Mending
from annotator.ui.repairs.repair_panel import RepairPanel
from annotator.ui.spans.span_panel import SpanPanel
from annotator.ui.warnings.warning_panel import WarningPanel
from annotator.ui.words.language import tr
from annotator.ui.works import Works

NAMES = ("articles", "codebook", "inspector", "spans", "page", "repairs", "relations", "warnings")


class Panels:
    """Builds the panels, puts them into ``docks`` (by NAMES) and shows what is on the desk already."""

    def __init__(
        self,
        desk: Desk,
        docks: Mapping[str, Panel],
        status: StatusLine,
        faces: Callable[[], LabelFaces],
        theme: Theme,
        press_label: Callable[[str, bool], None],
        mending: Mending,
        works: Works,
        actions: Mapping[str, QAction],
    ) -> None:
        self._desk, self._docks, self._status = desk, docks, status
        self.news = AfterPaint(desk, desk)
        self.articles = ArticlePanel(desk.session, desk.bridge, self.news, faces(), theme)
        self.codebook = CodebookPanel(desk, self.news, faces(), theme)
        self.inspector = InspectorPanel(desk, self.news, faces())
        self.spans = SpanPanel(desk, self.news, faces(), theme)
        self.repairs = RepairPanel(desk, mending, self.news, theme)
        self.hovers = [
            RepairHover(*each, lambda: _source(desk), desk, lambda: mending.current)
            for each in zip(desk.panes.panes, mending.marks)
        ]
        for hover in self.hovers:
            mending.flag_reached.connect(hover.come_to)
            mending.decided.connect(hover.hide)
        self.menu = PaneMenu(desk, mending, actions, faces, press_label)
        self.page = PagePanel(desk, works.page, self.news, theme)
        self.relations = RelationPanel(desk, works.relations, self.news, faces(), theme)
        self.warnings = WarningPanel(desk, works.warnings, self.news, faces(), theme)
        self.menu.shown.connect(works.conversions.offer_in)
        self.menu.shown.connect(works.relations.offer_in)
        works.conversions.names = NameOffer(desk, self.news, desk.panes.parentWidget() or desk.panes)
        self.place = Place(desk, desk.panes, faces, self.spans.model, self.spans)
        self.spoken = SpokenDesk(desk, faces, desk)
        tell_roles()
        self.articles.wanted.connect(lambda number: desk.bridge.run(lambda: desk.open(number)))
        self.articles.done_counted.connect(partial(say_still, docks["articles"].fact))
        self.spans.counted.connect(partial(say_still, docks["spans"].fact))
        self.repairs.counted.connect(self._show_flags)
        self.relations.counted.connect(partial(self._show_count, "relations", tr("Relations")))
        self.warnings.counted.connect(partial(self._show_count, "warnings", tr("Warnings")))
        self.codebook.pressed.connect(press_label)
        for panel in (self.inspector, self.repairs, self.page, self.relations, self.warnings):
            panel.back.connect(lambda: desk.panes.focus_pane(desk.panes.active_pane))
        self.place.changed.connect(self._show_place)
        self.articles.begin(desk.number)
        if desk.article is not None:
            self.articles.show_on_desk(desk.number)
            self.codebook.show_article(desk.article)
            self.spans.show_article(desk.article)
            self.news.chosen.emit(desk.choice)
        self._show_flags(len(mending.flags))
        self.show_version()
        for name in NAMES:
            docks[name].setWidget(getattr(self, name))

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self.articles.set_faces(faces, theme)
        self.codebook.set_faces(faces, theme)
        self.spans.set_faces(faces, theme)
        self.inspector.set_faces(faces)
        self.relations.set_faces(faces, theme)
        self.warnings.set_faces(faces, theme)
        self.repairs.set_theme(theme)
        self.page.set_theme(theme)
        self.show_version()

    def show_version(self) -> None:
        self._docks["codebook"].fact.setText(f"v{self._desk.session.codebook_number}")

    def _show_flags(self, flags: int) -> None:
        """How many repairs nobody has decided yet: in the dock's heading, and on its tab."""
        self._docks["repairs"].fact.setText(tr("{0} to look at").format(flags) if flags else "")
        self._docks["repairs"].set_tab(tr("Mending") + (f" · {flags}" if flags else ""))

    def _show_count(self, name: str, title: str, count: int | str) -> None:
        """How many there are, on the tab."""
        self._docks[name].set_tab(title + (f" · {count}" if count else ""))

    def _show_place(self, place: str, counts: str, chosen: str) -> None:
        say_still(self._status.place, place)
        say_still(self._status.counts, counts)
        say_still(self._docks["inspector"].fact, chosen)


def _source(desk: Desk) -> tuple[str, str]:
    """The source text on the desk, and its script."""
    texts = desk.article.texts if desk.article else None
    return (texts.source, texts.published) if texts else ("", "hans")
