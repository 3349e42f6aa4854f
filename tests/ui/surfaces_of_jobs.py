"""The surfaces of figures, of the team and of files, and what the window says of its own accord."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from annotator.ui.notices.told import keep_told
from annotator.ui.words.language import tr, unmarked
from tests.ui.stage import Stage

# figures


def _at_most(stage: Stage, width: int, height: int) -> tuple[int, int]:
    return min(width, stage.size[0]), min(height, stage.size[1])


def dashboard_surface(stage: Stage) -> QWidget:
    stage.trigger("dashboard")
    view = stage.window.works.dashboard.view
    assert view is not None
    view.resize(*_at_most(stage, 1200, 850))
    stage.until(lambda: view.cards["texts"].figure is not None and not view.counting.is_counting)
    return view


def agreement_surface(tab: int, stage: Stage) -> QWidget:
    from annotator.ui.agreement.agreement_window import TOLD

    window = stage.window
    keep_told(window.settings, TOLD, window.session)
    stage.trigger("agreement")
    view = window.works.agreement.view
    assert view is not None
    view.resize(*_at_most(stage, 1300, 850))
    stage.until(lambda: not view.computing.waits_for and not view._rest.isActive() and view.library.is_ready)
    tabs = view.figures.tabs
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(min(tab, tabs.count() - 1))
    stage.until(lambda: not view.computing.waits_for and not view._rest.isActive())
    return view


def adjudication_surface(is_begun: bool, stage: Stage) -> QWidget:
    window = stage.judge
    stage.trigger("adjudicate", window)
    view = window.works.adjudication.view
    assert view is not None
    view.resize(*stage.size)
    stage.settle()
    if is_begun and view.pages.currentWidget() is view.warning:
        QTest.keyClick(stage.application.focusWidget() or view, Qt.Key.Key_Return)
    stage.settle(10)
    return view


# the team


def coders_surface(stage: Stage) -> QWidget:
    stage.trigger("coders")
    view = stage.window.works.coders.view
    assert view is not None
    stage.until(lambda: not view.is_reading)
    return view


def assign_surface(stage: Stage) -> QWidget:
    coders_surface(stage)
    work = stage.window.works.coders
    found = stage.opened(work.open_assign)
    stage.until(lambda: not found._soon.isActive() and not work.asking.is_waiting)  # type: ignore[attr-defined]
    return found


def pack_surface(stage: Stage) -> QWidget:
    coders_surface(stage)
    return stage.opened(stage.window.works.coders.open_pack)


def merge_surface(stage: Stage) -> QWidget:
    from annotator.ui.files import file_dialogs

    coders_surface(stage)
    work = stage.window.works.coders
    before = file_dialogs.ask_open_many
    file_dialogs.ask_open_many = lambda *_: [str(stage.folder / "back.db")]  # type: ignore[assignment]
    try:
        found = stage.opened(work.open_merge)
    finally:
        file_dialogs.ask_open_many = before
    stage.until(lambda: not found.is_looking)  # type: ignore[attr-defined]
    return found


# files


def export_surface(stage: Stage) -> QWidget:
    stage.trigger("export")
    dialog = stage.window.works.exporting.dialog
    assert dialog is not None
    stage.until(lambda: not dialog.preview.is_waiting)
    return dialog


def import_surface(stage: Stage) -> QWidget:
    from annotator.ui.importing.annotated.asked import _known
    from annotator.ui.importing.annotated.import_dialog import ImportDialog
    from annotator.ui.importing.annotated.looking import looked_at

    window = stage.window
    asking = window.works.exporting.asking
    found = looked_at(window, asking, [str(stage.annotated_file)])
    assert found
    known = _known(window.session, window.faces)
    dialog = stage.show(ImportDialog(known, found, asking, window.switch.theme, window, ["beside.txt"]))
    stage.until(lambda: not dialog._looking.is_waiting)
    return dialog


def columns_surface(stage: Stage) -> QWidget:
    from annotator.session.intake.import_tables import table_file
    from annotator.ui.importing.columns_dialog import ColumnsDialog

    found = table_file(stage.table_file)
    assert found is not None
    dialog = stage.show(ColumnsDialog(found, stage.window))
    dialog.choices["text"].setCurrentIndex(dialog.choices["text"].findData("k2"))
    dialog.show_article()
    stage.settle()
    return dialog


def file_dialog_surface(stage: Stage) -> QWidget:
    from annotator.ui.files import file_dialogs
    from annotator.ui.importing.kinds import file_kinds

    return stage.show(file_dialogs.make_dialog(stage.window, "Import files", stage.folder, file_kinds()))


def waiting_surface(stage: Stage) -> QWidget:
    from annotator.ui.progress.waiting import Waiting

    waiting = Waiting(stage.window, tr("Importing"))
    waiting._begun = 0.0
    waiting.goes_on(3, 120, "会议报道/2023-02-19 自治区党委常委会召开会议.txt")
    assert waiting._dialog is not None
    return stage.show(waiting._dialog)


# what the program says of itself


def help_surface(topic: str, stage: Stage) -> QWidget:
    from annotator.ui.help.guides import topic_of

    work = stage.window.works.help
    work.open(topic_of(topic))
    stage.settle()
    assert work.view is not None
    return work.view


def tour_surface(at: int | None, stage: Stage) -> QWidget:
    """The card at a step, or where it only asks whether the tour is wanted."""
    tour = stage.window.works.tour
    if at is None:
        tour.offer()
    else:
        tour.begin()
        tour._show(at)
    stage.settle()
    assert tour.card is not None
    return tour.card


def about_surface(page: int, stage: Stage) -> QWidget:
    from annotator.ui.about.about_dialog import AboutDialog

    window = stage.window
    dialog = stage.opened(lambda: stage.trigger("about", window))
    assert isinstance(dialog, AboutDialog)
    dialog.pages.setCurrentIndex(page)
    stage.settle()
    return dialog


# what the window says


def toast_surface(stage: Stage) -> QWidget:
    stage.window.toast.say(tr("This passage has the label {label} already.").format(label="directive"))
    stage.settle()
    return stage.window.toast


def report_surface(stage: Stage) -> QWidget:
    lines = [f"page {n}.html: no article was found in it" for n in range(9)]
    stage.window.toast.say(tr("{0} articles imported").format(3), lines=lines)
    stage.settle()
    return stage.window.toast


def banner_surface(stage: Stage) -> QWidget:
    stage.window.bar.say(
        tr(
            "No Chinese font is installed, so text shows as boxes: install one (on Debian and Ubuntu: "
            "apt install fonts-noto-cjk) and start annotator again."
        ),
        stays=True,
    )
    stage.settle()
    return stage.window.bar


def menu_surface(name: str, stage: Stage) -> QWidget:
    bar = stage.window.menuBar()
    menu: QMenu = next(each.menu() for each in bar.actions() if unmarked(each.text()) == unmarked(tr(name)))  # type: ignore[assignment]
    menu.popup(stage.window.mapToGlobal(QPoint(200, 40)))
    stage.settle()
    return menu
