"""Every surface of the program by its name, each built on real data: ``SURFACES[name](stage)`` shows it.

A surface is the widget that a person would say they look at: a panel, a dialog, a popup, a menu, a window.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from annotator.session.search.query import Query
from annotator.ui.words.language import tr
from tests.ui.stage import Stage
from tests.ui.surfaces_of_codebook import editor_surface, keep_surface, step_surface
from tests.ui.surfaces_of_jobs import (
    about_surface,
    adjudication_surface,
    agreement_surface,
    assign_surface,
    banner_surface,
    coders_surface,
    columns_surface,
    dashboard_surface,
    export_surface,
    file_dialog_surface,
    help_surface,
    import_surface,
    menu_surface,
    merge_surface,
    pack_surface,
    report_surface,
    toast_surface,
    tour_surface,
    waiting_surface,
)

Builder = Callable[[Stage], QWidget]


# the window and its panels


def _window(stage: Stage) -> QWidget:
    stage.choose_span("两个大局")
    return stage.window


def _empty_desk(stage: Stage) -> QWidget:
    return stage.empty


def _panel(name: str, stage: Stage) -> QWidget:
    dock = stage.window.docks[name]
    dock.show()
    dock.raise_()
    stage.settle()
    stage.window.panels.news.flush()
    stage.settle()
    return dock


def _empty_panel(name: str, stage: Stage) -> QWidget:
    dock = stage.empty.docks[name]
    dock.show()
    dock.raise_()
    stage.settle()
    return dock


def _inspector(stage: Stage) -> QWidget:
    dock = _panel("inspector", stage)
    stage.choose_span("国之大者")
    return dock


def _of_article(name: str, number: int, stage: Stage) -> QWidget:
    """A panel that has something to say of another article than the first."""
    stage.window.desk.open(number)
    stage.settle()
    dock = _panel(name, stage)
    if name == "repairs":
        stage.trigger("next_flag")
    return dock


def _relations(stage: Stage) -> QWidget:
    stage.choose_span("两个大局")
    stage.window.works.relations.feed.settle()
    return _panel("relations", stage)


def _warnings(stage: Stage) -> QWidget:
    stage.choose_span("两个大局")
    return _panel("warnings", stage)


def _search(stage: Stage) -> QWidget:
    work = stage.window.works.search
    stage.trigger("search")
    work.show_query(Query("疫情防控"))
    search, panel = work.search, work.panel
    assert search is not None and panel is not None
    stage.until(lambda: not search.is_waiting)
    stage.until(lambda: panel.model.rowCount() > 0)
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    return stage.window.docks["search"]


def _recoding(stage: Stage) -> QWidget:
    stage.trigger("recoding", stage.recoder)
    panel = stage.recoder.works.recoding.panel
    assert panel is not None
    stage.until(lambda: panel.course.current is not None)
    return stage.recoder.docks["recoding"]


def _article_filter(stage: Stage) -> QWidget:
    window = stage.window
    stage.trigger("filter_articles")
    filtering, model = window.panels.articles.filtering, window.panels.articles.model
    assert filtering is not None
    row = filtering.row
    stage.afterwards.append(lambda: row.field.clear())
    row.field.setText("会議")
    row.typed.emit(row.field.text())
    stage.until(lambda: model.is_listed)
    return window.docks["articles"]


# before there is a window


def _start(recent: int, stage: Stage) -> QWidget:
    from annotator.ui.start.recent import Recent
    from annotator.ui.start.start_window import StartWindow

    known = Recent(str(stage.project), f"{datetime.now():%Y-%m-%d}T09:41", 4, 5)
    gone = Recent("/work of li/a project with a long name 2023.db")
    return stage.show(StartWindow([known, gone][:recent], stage.language))


def _new_project(stage: Stage) -> QWidget:
    from annotator.ui.start.new_project_dialog import NewProjectDialog

    return stage.show(NewProjectDialog(stage.folder, "li"))


def _coder(stage: Stage) -> QWidget:
    from annotator.ui.start.coder_dialog import CoderDialog

    return stage.show(CoderDialog(["李", "王琳"], "", stage.window))


# the article


def _memo(stage: Stage) -> QWidget:
    return stage.opened(lambda: stage.window.works.listing.write_memo_on(3))


def _metadata(stage: Stage) -> QWidget:
    return stage.opened(lambda: stage.window.works.listing.edit_metadata_of(1))


def _removed(takes: bool, stage: Stage) -> QWidget:
    if takes:
        stage.window.works.listing.remove([5])
        stage.settle()
        stage.afterwards.append(lambda: stage.trigger("undo"))
    return stage.opened(stage.window.works.listing.show_removed)


def _asked(what: str, stage: Stage) -> QWidget:
    return stage.opened(getattr(stage.window.works.listing, f"ask_{what}"))


def _list_menu(stage: Stage) -> QWidget:
    stage.window.works.listing.open_menu(stage.window.mapToGlobal(QPoint(60, 300)))
    stage.settle()
    return stage.window.works.listing.menu


def _question(stage: Stage) -> QWidget:
    stage.trigger("ask_article")
    field = stage.window.works.spans.article.field
    assert field is not None
    return field


def _article_label(stage: Stage) -> QWidget:
    article = stage.window.works.spans.article
    if stage.window.desk.number != 1:
        stage.window.desk.open(1)
    article.edit(stage.window.session.codebook.require("genre").uuid)
    stage.settle()
    assert article.popup is not None
    return article.popup


def _print(stage: Stage) -> QWidget:
    from annotator.ui.files import file_dialogs

    kinds = "PDF (*.pdf);;HTML (*.html)"
    there = stage.folder / "1.pdf"
    return stage.opened(lambda: file_dialogs.ask_save(stage.window, tr("Print article"), there, kinds))


# the text


def _label_bar(stage: Stage) -> QWidget:
    window = stage.window
    window.desk.open(1)
    start = window.desk.article.texts.source.index("2月18日") if window.desk.article else 0
    window.panes.select(start, start + 5, "hans")
    bars = window.works.label_bars
    bars._show()
    stage.settle()
    return bars.strip


def _pane_menu(stage: Stage) -> QWidget:
    stage.choose_span("国之大者")
    stage.menu_key(stage.window.desk.pane)
    menu = stage.window.panels.menu.menu
    assert menu is not None
    return menu


def _conversion(stage: Stage) -> QWidget:
    window = stage.window
    window.desk.open(3)
    source = window.desk.article.texts.source if window.desk.article else ""
    start = source.index("余金富")
    window.panes.select(start, start + 1, "hans")
    there = set(window.findChildren(QWidget))
    stage.trigger("conversion")
    from annotator.ui.conversions.conversion_popup import ConversionPopup

    def shown() -> list[ConversionPopup]:
        found = [*window.findChildren(ConversionPopup), *(each for each in stage.visible() if each not in there)]
        return [each for each in found if isinstance(each, ConversionPopup) and each.isVisible()]

    stage.until(shown)
    return shown()[-1]


def _name_offer(stage: Stage) -> QWidget:
    from annotator.ui.conversions.name_offer import OfferToast

    toast = OfferToast(stage.window.centralWidget())
    toast.say(tr("Keep {0} as it is in {1}?").format("余金富", tr("Traditional")))
    stage.show(toast)
    toast.place()
    toast.raise_()
    return toast


def _terms(stage: Stage) -> QWidget:
    return stage.opened(stage.window.works.conversions.show_terms)


def _repair_editor(stage: Stage) -> QWidget:
    dock, window = _of_article("repairs", 3, stage), stage.window
    place = next(each for each in window.mending.repairs if each.replacement == "傳達")
    window.panes.select(place.start, place.end, "hant")
    stage.trigger("mend")
    return dock


def _source(stage: Stage) -> QWidget:
    return stage.opened(lambda: stage.trigger("source"))


def _definition(stage: Stage) -> QWidget:
    stage.choose_span("两个大局")
    stage.trigger("definition")
    return stage.window.works.codebook.card


# finding things, keys


def _palette(articles: bool, stage: Stage) -> QWidget:
    stage.trigger("go_to_article" if articles else "palette")
    palette = stage.window.works.finder.palette
    before = list(palette.view.found.rows)
    palette.field.setText("会" if articles else tr("Label"))
    stage.until(lambda: palette.view.found.rows and list(palette.view.found.rows) != before)
    return palette


def _sheet(stage: Stage) -> QWidget:
    return stage.opened(stage.window.works.shortcuts.show_shortcuts)


def _shortcuts(stage: Stage) -> QWidget:
    return stage.opened(stage.window.works.shortcuts.change_shortcuts)


SURFACES: dict[str, Builder] = {
    "window": _window,
    "empty desk": _empty_desk,
    **{f"panel {name}": partial(_panel, name) for name in ("articles", "codebook", "spans")},
    "panel articles filtered": _article_filter,
    "panel inspector": _inspector,
    "panel page": partial(_of_article, "page", 2),
    "panel repairs": partial(_of_article, "repairs", 3),
    "panel relations": _relations,
    "panel warnings": _warnings,
    "panel search": _search,
    "panel recoding": _recoding,
    **{f"empty {name}": partial(_empty_panel, name) for name in (
        "articles", "codebook", "inspector", "spans", "page", "repairs", "relations", "warnings", "search", "recoding",
    )},
    "start": partial(_start, 2),
    "start first": partial(_start, 0),
    "new project": _new_project,
    "coder": _coder,
    "memo": _memo,
    "metadata": _metadata,
    "removed": partial(_removed, True),
    "removed none": partial(_removed, False),
    "filter dates": partial(_asked, "dates"),
    "filter seed": partial(_asked, "seed"),
    "filter name": partial(_asked, "name"),
    "list menu": _list_menu,
    "article question": _question,
    "article label": _article_label,
    "print": _print,
    "label bar": _label_bar,
    "pane menu": _pane_menu,
    "conversion": _conversion,
    "name offer": _name_offer,
    "terms": _terms,
    "repair editor": _repair_editor,
    "source": _source,
    "definition card": _definition,
    "find anything": partial(_palette, False),
    "find article": partial(_palette, True),
    "shortcut sheet": _sheet,
    "change shortcuts": _shortcuts,
    "about": partial(about_surface, 0),
    "about licences": partial(about_surface, 1),
    "help": partial(help_surface, "coder"),
    "help researchers": partial(help_surface, "researcher#project"),
    "tour offer": partial(tour_surface, None),
    "tour": partial(tour_surface, 1),
    "tour end": partial(tour_surface, 10),
    **{f"codebook {name}": partial(editor_surface, page)
       for page, name in enumerate(("labels", "groups", "relations", "rules", "history"))},
    "codebook keep": keep_surface,
    **{f"codebook {name}": partial(step_surface, name) for name in ("rename", "merge", "split", "retire")},
    "dashboard": dashboard_surface,
    **{f"agreement {tab}": partial(agreement_surface, tab) for tab in range(5)},
    "adjudication first": partial(adjudication_surface, False),
    "adjudication": partial(adjudication_surface, True),
    "coders": coders_surface,
    "assign": assign_surface,
    "pack": pack_surface,
    "merge": merge_surface,
    "export": export_surface,
    "import annotated": import_surface,
    "columns": columns_surface,
    "file dialog": file_dialog_surface,
    "waiting": waiting_surface,
    "toast": toast_surface,
    "report": report_surface,
    "banner": banner_surface,
    **{f"menu {name}": partial(menu_surface, name) for name in
       ("File", "Edit", "Go", "Tag", "Relation", "Mending", "Article", "Project", "View", "Help")},
}  # fmt: skip
"""Each leaves the stage usable for the next one, after ``stage.rest()``."""
