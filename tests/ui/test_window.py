"""The window itself: themes, panels, layout, banners, what is dropped on it, and an empty project."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton, QScrollArea, QStyle, QTabBar

from annotator.app import make_window
from annotator.errors import AnnotatorError, BadSpan
from annotator.session.articles import article_count, load_article
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session
from annotator.ui.codebook.label_list_model import FACE
from annotator.ui.docks.dock_layout import LEFT_ORDER
from annotator.ui.looks import fonts
from annotator.ui.looks.style import stylesheet
from annotator.ui.looks.theme import DARK, LIGHT
from annotator.ui.progress import waiting
from annotator.ui.start.coder_dialog import CoderDialog
from annotator.ui.start.new_project_dialog import NewProjectDialog
from annotator.ui.stored_settings import UserSettings

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_theme_switches_live_and_is_kept(drive) -> None:
    drive.trigger("dark")
    assert QApplication.palette().color(QPalette.ColorRole.Base) == QColor(DARK.paper)
    assert drive.window.faces[drive.label("directive")].colour == drive.session.codebook.labels[0].colour_dark
    assert drive.window.settings.get("theme") == "dark"
    pixel = drive.window.grab().toImage().pixelColor(drive.window.width() // 2, drive.window.height() - 60)
    assert pixel.lightness() < 80
    drive.trigger("light")
    assert QApplication.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.paper)


def test_the_system_theme_is_followed_only_when_none_is_set(drive, monkeypatch) -> None:
    switch = drive.window.switch
    drive.trigger("light")
    switch._follow_system()
    assert switch.choice == "light"
    drive.trigger("system")
    assert switch.theme in (LIGHT, DARK)


def test_text_size_and_label_names_are_kept(drive) -> None:
    drive.key(Qt.Key.Key_Equal, CTRL)
    drive.key(Qt.Key.Key_Equal, CTRL)
    drive.key(Qt.Key.Key_Minus, CTRL)
    assert drive.window.settings.get("text_size") == 18
    drive.key(Qt.Key.Key_0, CTRL)
    assert drive.window.settings.get("text_size") == 17
    drive.key(Qt.Key.Key_L, CTRL)
    assert drive.window.settings.get("label_names") is False


def test_panels_close_open_and_go_back_to_where_they_were(drive) -> None:
    dock = drive.window.docks["codebook"]
    drive.key(Qt.Key.Key_2, CTRL)
    assert dock.isVisible()
    drive.key(Qt.Key.Key_2, CTRL)
    assert dock.isHidden()
    drive.key(Qt.Key.Key_2, CTRL)
    assert dock.isVisible()
    dock.setFloating(True)
    drive.trigger("reset")
    assert not dock.isFloating() and dock.x() > drive.window.width() // 2


def test_arranging_the_panels_again_leaves_no_tabs_of_before(drive, qtbot) -> None:
    for width, height in ((900, 600), (1400, 1200), (1000, 700)):
        drive.window.resize(width, height)
        drive.trigger("reset")
        qtbot.wait(50)  # Qt retires the bars of a group that grows one turn later
        shown = [tabs for tabs in drive.window.findChildren(QTabBar) if tabs.isVisible()]
        right = [tabs.count() for tabs in shown if tabs.x() > drive.window.width() // 2]
        assert right == {600: [3], 1200: [3], 700: [4]}[height]
        assert [tabs.count() for tabs in shown if tabs.x() < drive.window.width() // 2] == [len(LEFT_ORDER)]


def test_f6_brings_the_keyboard_to_every_part_and_back(drive) -> None:
    seen = []
    for _ in range(5):
        drive.key(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(next((name for name, dock in drive.window.docks.items() if dock.isAncestorOf(focus)), "text"))
    assert seen == ["articles", "codebook", "inspector", "spans", "text"] or seen[0] == "articles"
    assert "codebook" in seen and "spans" in seen


def test_a_refusal_is_one_sentence_over_the_desk_and_moves_nothing(drive) -> None:
    place = drive.panes.geometry()

    def refuse() -> None:
        raise BadSpan("This passage has the label already.")

    assert drive.window.bridge.run(refuse) is None
    QApplication.processEvents()
    assert drive.window.toast.isVisible() and "already" in drive.window.toast.sentence
    assert drive.panes.geometry() == place
    assert drive.window.toast.geometry().bottom() < drive.window.centralWidget().height()


def test_other_errors_are_not_swallowed(drive) -> None:
    with pytest.raises(ZeroDivisionError):
        drive.window.bridge.run(lambda: 1 // 0)


def test_a_missing_chinese_font_names_the_package(drive, monkeypatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    assert "fonts-noto-cjk" in (fonts.missing_font_sentence() or "")
    monkeypatch.undo()
    assert fonts.missing_font_sentence() is None


def test_the_window_is_usable_when_it_is_small(drive) -> None:
    for width, height in ((900, 600), (1000, 700)):
        drive.window.resize(width, height)
        drive.trigger("reset")
        QApplication.processEvents()
        assert (drive.window.width(), drive.window.height()) == (width, height)
        assert drive.panes.width() >= 0.54 * width
        assert drive.window.head.button.geometry().right() < drive.window.head.width()


def test_the_sides_yield_to_the_text_in_a_narrow_window_and_come_back_in_a_wide_one(drive) -> None:
    docks = drive.window.docks
    in_sight = [name for name, dock in docks.items() if not dock.visibleRegion().isEmpty()]
    before = {name: docks[name].geometry() for name in in_sight}
    for width in (980, 900):
        drive.window.resize(width, 600)
        QApplication.processEvents()
        assert docks["articles"].width() <= 0.22 * width and docks["codebook"].width() <= 0.22 * width
        assert docks["codebook"].isVisible() and len(drive.window.tabifiedDockWidgets(docks["codebook"])) == 2
        for text in drive.panes.panes:
            assert text.viewport().width() >= 11 * text.sizes.text
    assert drive.window.panels.inspector.minimumSizeHint().width() <= docks["inspector"].width()
    drive.window.resize(1400, 900)
    QApplication.processEvents()
    assert {name: docks[name].geometry() for name in in_sight} == before


def test_a_panel_closed_in_a_narrow_window_stays_closed_there(drive) -> None:
    drive.window.docks["spans"].hide()
    drive.window.resize(900, 600)
    QApplication.processEvents()
    assert drive.window.docks["spans"].isHidden() and not drive.window.docks["inspector"].isHidden()


def test_the_first_size_fits_the_screen(qtbot, sample_path) -> None:
    window = make_window(Session.open(sample_path))
    room = window.screen().availableGeometry()
    assert window.width() <= room.width() and window.height() <= room.height()
    window.close()


def test_the_heads_title_is_whole_or_ends_in_an_ellipsis_at_every_width(drive) -> None:
    title = drive.window.head.title
    for text in ("自治区党委常委会召开会议 刘宁主持并讲话", "𠮷林省委常委会召开会议，" * 9):
        title.set_text(text)
        for width in range(900, 1400, 23):
            drive.window.resize(width, 700)
            QApplication.processEvents()
            lines = title._broken(title.width())
            metrics = QFontMetricsF(title.font())
            assert max(metrics.horizontalAdvance(line) for line in lines) <= title.width()
            assert title.height() >= len(lines) * title._line_height()
            assert "".join(lines).replace(" ", "") == text.replace(" ", "") or lines[-1].endswith("…")


def test_the_corner_of_the_menu_bar_is_whole_once_the_coder_is_known(tmp_path: Path, sample_path, open_window) -> None:
    from annotator.session.people.coders import choose_coder

    session = Session.open(sample_path)
    session.coder = session.layer = None
    driver = open_window(session)
    corner = driver.window.project_corner
    for width in (1400, 900):
        driver.window.resize(width, 600)
        choose_coder(session, "王")
        driver.window.coder_chosen()
        QApplication.processEvents()
        assert corner.avatar.isVisible() and corner.rect().contains(corner.avatar.geometry())
        assert corner.project.width() >= corner.project.sizeHint().width()
        assert corner.geometry().right() < driver.window.menuBar().width()


def test_warnings_about_the_project_stand_in_the_banner(qtbot, sample_path, open_window, monkeypatch) -> None:
    said = ("The project lies on a network share.", "Another sentence.")
    monkeypatch.setattr(Session, "warnings", said)
    driver = open_window(Session.open(sample_path))
    qtbot.waitUntil(lambda: driver.window.bar.isVisible(), timeout=3000)
    assert all(each in driver.window.bar.sentence for each in said)


def test_an_import_names_every_file_it_left_out_until_the_next_thing_is_done(drive, tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"empty{number}.txt").write_bytes(b"")
    (tmp_path / "good.txt").write_text("𠮷林省委召开会议。", encoding="utf-8")
    toast = drive.window.toast
    drive.window.jobs.import_all([str(path) for path in tmp_path.glob("*.txt")])
    QApplication.processEvents()
    assert toast.isVisible() and "1 article imported, 12 left out" in toast.sentence
    assert len(toast.lines) == 12 and all(any(f"empty{n}.txt" in line for line in toast.lines) for n in range(12))
    foot = drive.panes.mapTo(toast.parentWidget(), drive.panes.rect().bottomLeft()).y()
    assert toast.geometry().bottom() < foot / 2, "the last lines of the text are not covered"
    drive.select("刘宁")
    drive.key(Qt.Key.Key_1)
    assert toast.isHidden()
    drive.window.jobs.import_all([str(tmp_path / "empty1.txt")])
    assert toast.isVisible()
    drive.trigger("next")
    assert toast.isHidden()


def test_the_definition_takes_the_room_that_is_free(drive) -> None:
    drive.window.resize(1400, 1300)
    drive.trigger("reset")
    QApplication.processEvents()
    panel = drive.window.panels.codebook
    label = max(range(panel.model.rowCount()), key=lambda row: len(panel.model.index(row).data(FACE).name))
    for row in (label, 0, 5):
        panel._explain(panel.model.index(row))
        QApplication.processEvents()
        area = panel.card.findChild(QScrollArea)
        free = panel.height() - panel.card.geometry().bottom()
        assert area.verticalScrollBar().maximum() == 0 or free < 16 + 18, "all but what is less than a line"


def test_buttons_of_dialogs_carry_no_icons(qtbot, drive) -> None:
    for dialog in (CoderDialog([], "", drive.window), NewProjectDialog(Path.home(), "", drive.window)):
        qtbot.addWidget(dialog)
        dialog.show()
        hint = dialog.style().styleHint(
            QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons, None, dialog.findChild(QDialogButtonBox)
        )
        assert "dialogbuttonbox-buttons-have-icons: 0" in stylesheet(LIGHT)  # where the platform would have them
        assert not hint and all(button.icon().isNull() for button in dialog.findChildren(QPushButton))


def test_files_dropped_on_the_window_are_imported_and_shown(qtbot, tmp_path: Path, codebook, open_window) -> None:
    page = tmp_path / "𠮷.txt"
    page.write_text("𠮷林省委常委会召开会议，强调落实。\r\n第二段。", encoding="utf-8", newline="")
    driver = open_window(Session.create(tmp_path / "empty.db", codebook, coder="li"))
    assert driver.window.panels.articles.empty.isVisible() and not driver.window.head.button.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page))])
    action = Qt.DropAction.CopyAction
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    driver.window.dropEvent(QDropEvent(QPointF(QPoint(50, 50)), action, data, left, no))
    QApplication.processEvents()
    assert article_count(driver.session) == 1 and driver.desk.number == 1
    assert (
        driver.window.panels.articles.view.isVisible() and driver.window.docks["articles"].fact.text() == "0 of 1 done"
    )
    driver.select("𠮷林")
    driver.key(Qt.Key.Key_9)
    assert driver.labels() == ["organization"]


def test_keys_on_an_empty_project_do_nothing_wrong(tmp_path: Path, codebook, open_window) -> None:
    driver = open_window(Session.create(tmp_path / "empty.db", codebook, coder="li"))
    for action in ("delete", "note", "start_out", "next_span", "cycle", "done_next", "next", "undo", "none", "done"):
        driver.trigger(action)
    driver.key(Qt.Key.Key_1)
    assert driver.desk.article is None


def test_without_a_coder_tagging_is_refused_and_choosing_one_mends_it(tmp_path: Path, sample_path, open_window) -> None:
    from annotator.session.people.coders import choose_coder

    session = Session.open(sample_path)
    session.coder = session.layer = None
    driver = open_window(session)
    driver.select("刘宁")
    driver.key(Qt.Key.Key_1)
    assert driver.labels() == [] and "Who is coding" in driver.window.toast.sentence
    choose_coder(session, "王")
    driver.window.coder_chosen()
    assert driver.window.status.coder.text() == "王"
    driver.select("刘宁")
    driver.key(Qt.Key.Key_1)
    assert driver.labels() == ["directive"]


def test_export_and_backup_say_what_they_did(drive, tmp_path: Path) -> None:
    drive.select("刘宁")
    drive.key(Qt.Key.Key_7)
    drive.trigger("done")
    drive.window.jobs.export_to(tmp_path / "out.jsonl")
    assert "1 article written to out.jsonl" in drive.window.toast.sentence
    assert (tmp_path / "out.jsonl").read_text("utf-8").count("\n") == 1
    drive.window.jobs.back_up_to(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").exists() and "copy.db" in drive.window.status.said.text()
    with pytest.raises(AnnotatorError):
        drive.window.jobs.export_to(tmp_path / "nowhere" / "out.jsonl")


def test_word_edges_come_by_themselves_after_the_first_paint(qtbot, sample_path) -> None:
    window = make_window(Session.open(sample_path))
    came = []
    window.words.found.connect(lambda *found: came.append(found))
    window.show()
    qtbot.waitUntil(lambda: len(came) == 2, timeout=20_000)
    assert [(number, script) for number, script, _ in came] == [(1, "hans"), (1, "hant")]
    assert all(edges for _, _, edges in came)
    window.close()


def test_word_edges_of_an_article_that_has_left_the_desk_are_dropped(drive) -> None:
    words, came = drive.window.words, []
    words.found.connect(lambda *found: came.append(found))
    words.want(drive.desk.article)
    words._take(load_article(drive.session, 2), "hans", (0, 1))
    words._take(load_article(drive.session, 1), "hans", (0, 3))  # as it read before a repair, say
    words._take(drive.desk.article, "hans", (0, 2))
    assert [(number, edges) for number, _, edges in came] == [(1, (0, 2))]


def test_a_long_import_shows_how_far_it_is_and_can_be_stopped(
    qtbot, tmp_path: Path, codebook, open_window, monkeypatch
) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    monkeypatch.setattr(waiting.QProgressDialog, "wasCanceled", lambda dialog: dialog.value() >= 1)
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"第{number}次会议", encoding="utf-8")
    driver = open_window(Session.create(tmp_path / "empty.db", codebook, coder="li"))
    driver.window.jobs.import_all([str(folder)])
    assert article_count(driver.session) == 1 and driver.desk.number == 1


def test_all_thirteen_keys_of_the_full_codebook_work(tmp_path: Path, open_window) -> None:
    from annotator.model.codebook import load_codebook
    from annotator.session.sample import starter_codebook

    full = load_codebook(starter_codebook("full"))
    page = tmp_path / "a.txt"
    page.write_text("𠮷林省委常委会召开会议，强调落实。", encoding="utf-8")
    session = Session.create(tmp_path / "full.db", full, coder="li")
    import_paths(session, [page])
    driver = open_window(session)
    for place, label in enumerate(full.active):
        driver.panes.select(place, place + 1)
        driver.type(label.key)
    assert driver.labels() == [label.id for label in full.active]
    driver.panes.select(14, 15)
    driver.type("0")
    driver.type("~", Qt.KeyboardModifier.ShiftModifier)
    driver.type("_", Qt.KeyboardModifier.ShiftModifier)
    assert len(driver.desk.annotations) == len(full.active) + 3


def test_stored_settings_keep_their_types(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings = UserSettings(store)
    assert (settings.get("text_size"), settings.get("label_names"), settings.get("recent_projects")) == (17, True, ())
    settings.put("text_size", 20)
    settings.put("label_names", False)
    settings.remember_project(tmp_path / "a.db")
    settings.remember_project(tmp_path / "b.db")
    settings.remember_project(tmp_path / "a.db")
    settings.keep_place("/x/y.db", 7)
    store.sync()
    again = UserSettings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    assert again.get("text_size") == 20 and again.get("label_names") is False
    assert again.get("recent_projects") == (str(tmp_path / "a.db"), str(tmp_path / "b.db"))
    again.keep_caret("/x/y.db", 7, 300)
    again.keep_caret("/x/y.db", 8, 20)
    again.keep_caret("/x/y.db", 7, 0)
    assert [again.caret("/x/y.db", number) for number in (7, 8, 9)] == [0, 20, 0]
    assert again.place("/x/y.db") == 7 and again.place("/x/z.db") == 0
    with pytest.raises(KeyError):
        settings.put("no_such", 1)
