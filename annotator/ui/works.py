"""The objects that do the work of the window's actions, each made when it is first wanted: after the first paint."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.ui.active_time.time_work import TimeWork
    from annotator.ui.adjudication.adjudication_work import AdjudicationWork
    from annotator.ui.agreement.agreement_work import AgreementWork
    from annotator.ui.articles.list_work import ListWork
    from annotator.ui.changing_language import LanguageWork
    from annotator.ui.codebook_editor.codebook_work import CodebookWork
    from annotator.ui.coders.coders_work import CodersWork
    from annotator.ui.coding.coding import Coding
    from annotator.ui.conversions.conversion_work import ConversionWork
    from annotator.ui.dashboard.dashboard_work import DashboardWork
    from annotator.ui.desk.empty_desk import EmptyDesk
    from annotator.ui.exporting.export_work import ExportWork
    from annotator.ui.files.drops import Drops
    from annotator.ui.help.help_work import HelpWork
    from annotator.ui.inspector.span_work import SpanWork
    from annotator.ui.label_bar.label_bar import LabelBars
    from annotator.ui.looks.theme import Theme
    from annotator.ui.palette.finder import Finder
    from annotator.ui.progress.large_steps import LargeSteps
    from annotator.ui.reading.reading_work import ReadingWork
    from annotator.ui.recoding.recoding_work import RecodingWork
    from annotator.ui.regions.page_work import PageWork
    from annotator.ui.relations.relation_work import RelationWork
    from annotator.ui.repairs.repair_panel import RepairPanel
    from annotator.ui.search.search_work import SearchWork
    from annotator.ui.shortcuts.shortcut_work import ShortcutWork
    from annotator.ui.tour.tour_work import TourWork
    from annotator.ui.warnings.warning_work import WarningWork
    from annotator.ui.window import MainWindow

HANDLERS = {
    "page": ("mark_region", "fold_zones", "fold_here"),
    "conversions": (
        "open_conversion", "protect_name", "show_terms", "mark_conversions", "show_standard", "step",
    ),
    "coding": (
        "repeat_label", "nudge", "nudge_word", "add_range", "remove_range", "next_place", "move_by", "grow", "shrink",
    ),
    "spans": ("edit_attributes", "step_certainty", "ask_about_span", "ask_about_article"),
    "relations": ("mark_or_join", "go_along", "accept_relation", "delete_relation", "show_relations"),
    "warnings": ("step_warning",),
    "finder": ("open_palette", "go_to_article"),
    "shortcuts": ("change_shortcuts", "show_shortcuts"),
    "help": ("show_help", "show_guide", "show_hint"),
    "label_bars": ("show_label_bar", "snap_to_words"),
    "search": ("open_search", "search_occurrences", "confirm_pending", "step_hit"),
    "codebook": (
        "edit_codebook", "import_codebook", "export_codebook", "print_codebook", "show_definition", "collect_example",
    ),
    "recoding": ("show_recoding",),
    "dashboard": ("show_dashboard",),
    "agreement": ("show_agreement",),
    "adjudication": ("show_adjudication",),
    "coders": ("show_coders", "assign_articles", "make_packages", "merge_files"),
    "exporting": ("export_project", "print_article"),
    "listing": (
        "next_unfinished", "flag_article", "write_memo", "edit_metadata", "filter_articles", "remove_articles",
        "show_removed",
    ),
    "time": ("show_time",),
    "reading": (
        "open_reading", "step_reading", "choose_face", "show_full_width", "show_focus", "lay_panes_out", "step_share",
    ),
    "tour": ("take_tour",),
    "speech": ("choose_language",),
}  # fmt: skip
"""What each of them does for which actions."""


class Later:
    """Stands among the owners for one that is made when one of its ``handlers`` is first called."""

    def __init__(self, make: Callable[[], object], handlers: Iterable[str]) -> None:
        self._make, self._handlers = make, frozenset(handlers)

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name not in self._handlers:
            raise AttributeError(name)
        return lambda *arguments: getattr(self._make(), name)(*arguments)


class Works(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def owners(self) -> list[Later]:
        return [Later(lambda name=name: getattr(self, name), handlers) for name, handlers in HANDLERS.items()]

    def begin(self) -> None:
        """What shows something in the text of its own accord."""
        for each in (
            self.page, self.conversions, self.coding, self.spans, self.relations, self.warnings, self.label_bars,
            self.recoding, self.listing, self.time, self.search, self.large_steps, self.empty_desk, self.drops,
            self.reading, self.help,
        ):  # fmt: skip
            each.begin()

    def set_theme(self, theme: Theme) -> None:
        for name in (
            "page", "relations", "warnings", "label_bars", "search", "codebook", "recoding", "dashboard",
            "agreement", "adjudication", "coders", "help",
        ):  # fmt: skip
            if name in self.__dict__:
                getattr(self, name).set_theme(theme)

    def keep(self) -> None:
        """What is being written goes into the project, before it is closed."""
        for name in ("spans", "codebook", "time"):
            if name in self.__dict__:
                getattr(self, name).keep()

    def stop(self) -> None:
        """Nothing is looked for any more: the project is closed."""
        for name in (
            "conversions", "search", "codebook", "recoding", "dashboard", "exporting", "agreement", "adjudication",
            "coders", "help",
        ):  # fmt: skip
            if name in self.__dict__:
                getattr(self, name).stop()

    @cached_property
    def page(self) -> PageWork:
        from annotator.ui.regions.page_work import PageWork

        return PageWork(self._window.desk, self._window.settings, self._window.switch.theme, self)

    @cached_property
    def conversions(self) -> ConversionWork:
        from annotator.ui.conversions.conversion_work import ConversionWork

        return ConversionWork(self._window.desk, self._window.settings, self)

    @cached_property
    def coding(self) -> Coding:
        from annotator.ui.coding.coding import Coding

        return Coding(self._window.desk, self._window.words, self)

    @cached_property
    def spans(self) -> SpanWork:
        from annotator.ui.inspector.span_work import SpanWork

        window = self._window
        return SpanWork(window.desk, window.head, lambda: window.panels, lambda: window.faces, self)

    @cached_property
    def relations(self) -> RelationWork:
        from annotator.ui.relations.relation_work import RelationWork

        window = self._window
        return RelationWork(window.desk, window.settings, lambda: window.faces, window.switch.theme, self)

    @cached_property
    def repairs(self) -> RepairPanel:
        """Here as soon as something is being written in it."""
        return self._window.panels.repairs

    @cached_property
    def warnings(self) -> WarningWork:
        from annotator.ui.warnings.warning_work import WarningWork

        return WarningWork(self._window.desk, self._window.switch.theme, self)

    @cached_property
    def finder(self) -> Finder:
        from annotator.ui.palette.finder import Finder

        window = self._window
        return Finder(window.desk, window.actions_by_id, lambda: window.faces, window.press_label, window)

    @cached_property
    def shortcuts(self) -> ShortcutWork:
        from annotator.ui.shortcuts.shortcut_work import ShortcutWork

        window = self._window
        return ShortcutWork(window.actions_by_id, window.settings, lambda: window.faces, window)

    @cached_property
    def help(self) -> HelpWork:
        from annotator.ui.help.help_work import HelpWork

        window = self._window
        return HelpWork(
            window.actions_by_id, window.settings, lambda: window.switch.theme, window.status.show_key, window
        )

    @cached_property
    def label_bars(self) -> LabelBars:
        from annotator.ui.label_bar.label_bar import LabelBars

        window = self._window
        return LabelBars(window.desk, window.settings, lambda: window.faces, window.press_label, self)

    @cached_property
    def search(self) -> SearchWork:
        from annotator.ui.search.search_work import SearchWork

        window = self._window
        return SearchWork(window.desk, window.docks["search"], window.settings, lambda: window.faces, self)

    @cached_property
    def codebook(self) -> CodebookWork:
        from annotator.ui.codebook_editor.codebook_work import CodebookWork

        window = self._window
        return CodebookWork(window.desk, lambda: window.faces, window.switch.theme, window)

    @cached_property
    def recoding(self) -> RecodingWork:
        from annotator.ui.recoding.recoding_work import RecodingWork

        window = self._window
        return RecodingWork(window.desk, window.docks["recoding"], lambda: window.faces, self)

    @cached_property
    def dashboard(self) -> DashboardWork:
        from annotator.ui.dashboard.dashboard_work import DashboardWork

        window = self._window
        return DashboardWork(window.desk, lambda: window.faces, window.switch.theme, self.search.show_query, window)

    @cached_property
    def agreement(self) -> AgreementWork:
        from annotator.ui.agreement.agreement_work import AgreementWork

        window = self._window
        made = AgreementWork(window.desk, lambda: window.faces, window.switch.theme, window)
        made.adjudicate.connect(lambda number, start, end: self.adjudication.show_passage(number, start))
        return made

    @cached_property
    def adjudication(self) -> AdjudicationWork:
        from annotator.ui.adjudication.adjudication_work import AdjudicationWork

        window = self._window
        return AdjudicationWork(window.desk, lambda: window.faces, window.switch.theme, window)

    @cached_property
    def coders(self) -> CodersWork:
        from annotator.ui.coders.coders_work import CodersWork

        return CodersWork(self._window.desk, self._window.switch.theme, self._window)

    @cached_property
    def exporting(self) -> ExportWork:
        from annotator.ui.exporting.export_work import ExportWork

        window = self._window
        return ExportWork(
            window.desk, window.jobs, window.settings, lambda: window.faces, lambda: window.switch.theme, window
        )

    @cached_property
    def listing(self) -> ListWork:
        from annotator.ui.articles.list_work import ListWork

        window = self._window
        return ListWork(window.desk, lambda: window.panels.articles, window)

    @cached_property
    def speech(self) -> LanguageWork:
        from annotator.ui.changing_language import LanguageWork

        return LanguageWork(self._window)

    @cached_property
    def reading(self) -> ReadingWork:
        from annotator.ui.reading.reading_work import ReadingWork

        window = self._window
        return ReadingWork(window.desk, window.settings, lambda: window.actions_by_id.by_id, self)

    @cached_property
    def time(self) -> TimeWork:
        from annotator.ui.active_time.time_work import TimeWork

        return TimeWork(self._window.desk, self._window.status, self._window.settings, self)

    @cached_property
    def tour(self) -> TourWork:
        from annotator.ui.tour.tour_work import TourWork

        return TourWork(self._window)

    @cached_property
    def large_steps(self) -> LargeSteps:
        from annotator.ui.progress.large_steps import LargeSteps

        return LargeSteps(self._window)

    @cached_property
    def empty_desk(self) -> EmptyDesk:
        from annotator.ui.desk.empty_desk import EmptyDesk

        return EmptyDesk(self._window)

    @cached_property
    def drops(self) -> Drops:
        from annotator.ui.files.drops import Drops

        return Drops(self._window)
