"""The article in both scripts, with the cases in it: only to be read; dragging an edge begins an edit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.session.adjudication import Case
from annotator.session.session import Session
from annotator.text.views import ScriptView
from annotator.ui.access.naming import name_panes
from annotator.ui.adjudication.text.drawn import DRAFT, Drawn, drawn, id_of
from annotator.ui.adjudication.walk.course import Course
from annotator.ui.adjudication.walk.draft import with_extent, with_part
from annotator.ui.adjudication.walk.stand import AGREEMENTS
from annotator.ui.chrome.project_corner import STANDARD_NAMES
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import Theme
from annotator.ui.panes.article_panes import ArticlePanes
from annotator.ui.panes.zones import NO_ZONES, Zones
from annotator.ui.words.language import tr

LOWEST = 0.6
"""Of the height of the panes: a case that ends below it is lifted."""


class CasePanes(ArticlePanes):
    """Panes like those of the desk over spans of their own; a click on a span goes to its case."""

    case_wanted = Signal(str)

    def __init__(self, session: Session, course: Course, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, theme)
        self._session, self._course = session, course
        self._drawn = Drawn({}, {}, {})
        self._shown_case = ""
        self.annotation_clicked.connect(self._see_click)
        self.edge_dragged.connect(lambda id_, start, end: self._drag(start, end))
        self.range_dragged.connect(lambda id_, part, start, end: self._drag(start, end, part))

    @property
    def view(self) -> ScriptView | None:
        """The view that has the caret."""
        article = self._course.article
        return article.texts.view(self.active_pane) if article else None

    def show_article(self) -> None:
        """Another article, from its top."""
        article = self._course.article
        if article is None:
            return
        zones = Zones.of(article.regions, self._session.codebook.zones) if article.regions else NO_ZONES
        self._drawn, self._shown_case = Drawn({}, {}, {}), ""
        self.show(article.texts, (), zones)
        says = {"hans": tr("converted"), "hant": f"{tr('converted')} • {tr(STANDARD_NAMES[article.standard])}"}
        says[article.texts.published] = tr("as published")
        self.set_heads(f"简体 {says['hans']}", f"繁體 {says['hant']}")
        name_panes(self.panes, article.texts.published)

    def show_cases(self, faces: LabelFaces) -> None:
        """The cases as they are now; what Enter would take is outlined, and in sight where the case is another one."""
        course = self._course
        case = course.case
        now = drawn(course.cases, case, course.gold, course.draft, faces)
        before, self._drawn = self._drawn, now
        with self.one_step():
            if before.looks != now.looks:
                self.set_looks(now.looks)
            for id_ in before.annotations.keys() - now.annotations.keys():
                self.drop_annotation(id_)
            for id_, each in now.annotations.items():
                if before.annotations.get(id_) != each:
                    self.put_annotation(each)
            self.choose(self._outlined(case))
        self._bring(case)

    def _outlined(self, case: Case | None) -> str | None:
        course = self._course
        if case is None:
            return None
        if course.draft is not None:
            return f"{case.id}/{DRAFT}{course.draft.at}"
        said = course.proposal.version.said if course.proposal else ()
        gold = next((each for each in case.decision.gold if each in course.gold), "") if case.decision else ""
        found = f"{case.id}/gold {gold}" if gold else id_of(case, said[0]) if said else ""
        return found if found in self._drawn.annotations else None

    def _bring(self, case: Case | None) -> None:
        """Scroll to a case that one has just come to; of the agreements, to the first."""
        id_ = case.id if case else self._course.stop
        if id_ == self._shown_case:
            return
        self._shown_case = id_
        self.clear_selection()
        first = next((each for each, of in self._drawn.cases.items() if of == id_), None)
        if case is not None and first is not None:
            self.select(case.start, case.start)
            self.reveal(self.chosen_id or first)
            self._lift(case)
        elif self._course.stop == AGREEMENTS:
            self._reveal_first([each for each in self._course.cases if each.is_agreement and each.decision is None])

    def _reveal_first(self, cases: list[Case]) -> None:
        """Into sight, and the caret stays."""
        drawn = {case: id_ for id_, case in self._drawn.cases.items()}
        for case in [each for each in cases if each.id in drawn][:1]:
            self.reveal(drawn[case.id])
            self._lift(case)

    def _lift(self, case: Case) -> None:
        """Where much of the text before a case is in sight, and little behind it, show more of what follows."""
        pane = self.panes[0 if self.active_pane == "hans" else 1]
        if pane.text is None:
            return
        bar, height = pane.verticalScrollBar(), pane.viewport().height()
        start, end = pane.text.image(case.start, case.end) if case.start < case.end else (0, 0)
        if pane.line_span(end)[1] > bar.value() + height * LOWEST:
            bar.setValue(pane.whole_line(pane.line_span(start)[0] - height / 3))

    def _see_click(self, annotation_id: str) -> None:
        case = self._drawn.cases.get(annotation_id)
        if self._course.draft is not None:
            self.show_choice()
        elif case:
            self.case_wanted.emit(case)

    def show_choice(self) -> None:
        """Outline again what the case has outlined."""
        self.choose(self._outlined(self._course.case))

    def _drag(self, start: int, end: int, part: int = 0) -> None:
        if self._course.draft is None:
            self._course.begin_edit()
        draft = self._course.draft
        if draft is None:
            return
        if len(draft.current.parts) > 1:
            self._course.set_draft(with_part(draft, part, (start, end)))
        else:
            self._course.set_draft(with_extent(draft, start, end))
