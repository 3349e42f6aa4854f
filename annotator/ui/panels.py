"""The four panels around the desk: made together, after the first paint, into docks that wait for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from annotator.ui.after_paint import AfterPaint
from annotator.ui.articles.article_panel import ArticlePanel
from annotator.ui.chrome.dock import Panel
from annotator.ui.chrome.status_line import StatusLine
from annotator.ui.codebook.codebook_panel import CodebookPanel
from annotator.ui.desk import Desk
from annotator.ui.inspector.inspector_panel import InspectorPanel
from annotator.ui.labels import LabelFaces
from annotator.ui.place import Place
from annotator.ui.spans.span_panel import SpanPanel
from annotator.ui.theme import Theme

NAMES = ("articles", "codebook", "inspector", "spans")


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
    ) -> None:
        self._desk, self._docks, self._status = desk, docks, status
        self.news = AfterPaint(desk, desk)
        self.articles = ArticlePanel(desk.session, desk.bridge, self.news, faces(), theme)
        self.codebook = CodebookPanel(desk, self.news, faces(), theme)
        self.inspector = InspectorPanel(desk, self.news, faces())
        self.spans = SpanPanel(desk, self.news, faces(), theme)
        self.place = Place(desk, desk.panes, faces, self.spans.model, self.spans)
        self.articles.wanted.connect(lambda number: desk.bridge.run(lambda: desk.open(number)))
        self.articles.done_counted.connect(docks["articles"].fact.setText)
        self.spans.counted.connect(docks["spans"].fact.setText)
        self.codebook.pressed.connect(press_label)
        self.inspector.back.connect(lambda: desk.panes.focus_pane(desk.panes.active_pane))
        self.place.changed.connect(self._show_place)
        self.articles.begin(desk.number)
        if desk.article is not None:
            self.articles.show_on_desk(desk.number)
            self.codebook.show_article(desk.article)
            self.spans.show_article(desk.article)
            self.news.chosen.emit(desk.choice)
        self.show_version()
        for name in NAMES:
            docks[name].setWidget(getattr(self, name))

    def set_faces(self, faces: LabelFaces, theme: Theme) -> None:
        self.articles.set_faces(faces, theme)
        self.codebook.set_faces(faces, theme)
        self.spans.set_faces(faces, theme)
        self.inspector.set_faces(faces)
        self.show_version()

    def show_version(self) -> None:
        self._docks["codebook"].fact.setText(f"v{self._desk.session.codebook_number}")

    def _show_place(self, place: str, counts: str, chosen: str) -> None:
        self._status.place.setText(place)
        self._status.counts.setText(counts)
        self._docks["inspector"].fact.setText(chosen)
