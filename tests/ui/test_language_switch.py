"""Another language is spoken at once, by every window, and nothing on the desk moves."""

from __future__ import annotations

import re
import weakref
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import app
from annotator.app import Program
from annotator.ui.looks.theme import Measure
from annotator.ui.window import MainWindow
from annotator.ui.words import language
from annotator.ui.words.language import current, resolved, speak, tr

TIMEOUT_MS = 20_000


def painted(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.is_painted, timeout=5000)
    qtbot.wait(50)
    return window


def test_every_window_speaks_the_new_language_and_stands_where_it_stood(
    qtbot: QtBot, program: Program, sample_path: Path
) -> None:
    window = painted(qtbot, program.open(sample_path))
    session = window.session
    window.resize(1100, 700)
    window.desk.open(4)
    place = window.desk.article.texts.source.index("疫情防控")
    window.panes.select(place, place + 4, "hant")
    window.panes.focus_pane("hant")
    window.press_label(session.codebook.require("slogan").uuid)
    chosen = window.desk.choice
    assert chosen is not None and window.menuBar().actions()[0].text() == "File"
    window.actions_by_id.by_id["language_zh-Hans"].trigger()
    qtbot.waitUntil(lambda: program.windows and program.windows[0] is not window, timeout=5000)
    again = painted(qtbot, program.windows[0])
    assert len(program.windows) == 1 and again.session is session and again.isVisible()
    assert again.menuBar().actions()[0].text() == "文件(&F)" and current() == "zh-Hans"
    assert again.actions_by_id.by_id["language_zh-Hans"].isChecked()
    assert (again.desk.number, again.size().width(), again.size().height()) == (4, 1100, 700)
    assert again.desk.choice == chosen and again.panes.active_pane == "hant"
    again.actions_by_id.by_id["undo"].trigger()
    assert chosen.id not in again.desk.annotations


@pytest.fixture
def window(qtbot: QtBot, program: Program, sample_path: Path) -> MainWindow:
    return furnished(qtbot, program.open(sample_path))


def furnished(qtbot: QtBot, window: MainWindow) -> MainWindow:
    with qtbot.waitSignal(window.furnished, timeout=TIMEOUT_MS):
        pass
    QApplication.processEvents()
    return window


def switched(qtbot: QtBot, program: Program, language: str = "zh-Hans") -> Any:
    """The only window, built anew in another language, with what comes back."""
    program.speak(language)
    assert current() == language
    return furnished(qtbot, program.windows[0])


@pytest.mark.parametrize("name", ["dashboard", "agreement", "adjudication", "coders"])
def test_what_was_open_beside_the_window_is_open_again(qtbot: QtBot, program: Program, window: Any, name: str) -> None:
    window.actions_by_id.by_id[{"adjudication": "adjudicate"}.get(name, name)].trigger()
    assert getattr(window.works, name).view.isVisible()
    again = switched(qtbot, program)
    assert name in again.works.__dict__ and getattr(again.works, name).view.isVisible()
    getattr(again.works, name).view.close()
    third = switched(qtbot, program, "zh-Hant")
    assert name not in third.works.__dict__ or getattr(third.works, name).view is None


def test_what_is_looked_for_is_looked_for_again_with_order_ticks_row_and_keyboard(
    qtbot: QtBot, program: Program, window: Any
) -> None:
    window.actions_by_id.by_id["search"].trigger()
    panel, search = window.works.search.panel, window.works.search.search
    assert panel is not None and search is not None
    QApplication.sendEvent(panel.bar.field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "的"))
    panel.set_order("right")
    qtbot.waitUntil(lambda: search.found is not None and len(panel.model.hits) > 3, timeout=TIMEOUT_MS)
    panel.model.tick(1)
    panel.view.setCurrentIndex(panel.model.index(2, 0))
    panel.bar.field.setFocus()
    hits, ticked, row = list(panel.model.hits), set(panel.model.ticked), panel.current_hit()
    again = switched(qtbot, program)
    panel, search = again.works.search.panel, again.works.search.search
    assert panel is not None and search is not None and panel.isVisible() and panel is not window.works.search.panel
    qtbot.waitUntil(lambda: search.found is not None, timeout=TIMEOUT_MS)
    assert (panel.bar.field.text(), panel.order, panel.model.hits) == ("的", "right", hits)
    assert ticked and set(panel.model.ticked) == ticked and panel.current_hit() == row
    assert again.focusWidget() is panel.bar.field


def test_a_filter_of_the_search_stays_without_a_word_in_its_field(qtbot: QtBot, program: Program, window: Any) -> None:
    window.actions_by_id.by_id["search"].trigger()
    window.works.search.panel.bar.set_kind("wildcard")
    asked = window.works.search.panel.bar.chosen
    again = switched(qtbot, program)
    assert again.works.search.panel.bar.chosen == asked and asked.kind == "wildcard"


def test_the_list_stays_filtered_sorted_and_folded(qtbot: QtBot, program: Program, window: Any) -> None:
    filtering = window.panels.articles.filtering
    assert filtering is not None
    filtering.want(filtering.wish._replace(order=filtering.wish.order._replace(by="title", group="outlet")))
    window.actions_by_id.by_id["filter_articles"].trigger()
    QTest.keyClicks(filtering.row.field, "2")
    assert filtering._listing is not None
    filtering.toggle(filtering._listing.groups[0].key)
    wish, closed, rows = filtering.wish, set(filtering.closed), window.panels.articles.model.rowCount()
    again = switched(qtbot, program)
    filtering = again.panels.articles.filtering
    assert filtering is not None and filtering.wish == wish and filtering.row.field.text() == "2"
    assert closed and filtering.closed == closed and again.panels.articles.model.rowCount() == rows


def test_the_tour_goes_on_at_its_step(qtbot: QtBot, program: Program, window: Any) -> None:
    tour = window.works.tour
    tour.begin()
    QTest.mouseClick(tour.card.next, Qt.MouseButton.LeftButton)
    assert tour.at == 1
    again = switched(qtbot, program).works.tour
    assert again.at == 1 and again.card is not None and again.card.isVisible()
    assert tr("Step {0} of {1}").format(2, 10) in again.card.count.text()
    again.leave()
    assert switched(qtbot, program, "zh-Hant").works.tour.card is None


def test_the_help_stays_open_at_its_place(qtbot: QtBot, program: Program, window: Any) -> None:
    from annotator.ui.help.guides import Topic

    window.works.help.open(Topic("researcher", "agreement"))
    qtbot.wait(100)
    topic = window.works.help.view.topic
    assert topic.anchor
    again = switched(qtbot, program)
    qtbot.wait(100)
    assert again.works.help.view.isVisible() and again.works.help.view.topic == topic


def test_the_choices_of_an_export_stay_and_other_questions_are_answered_first(
    qtbot: QtBot, program: Program, window: Any
) -> None:
    window.actions_by_id.by_id["export"].trigger()
    form = window.works.exporting.dialog.choices
    form.format.choose("brat")
    form.script.setCurrentIndex(2)
    form.seed.setValue(7)
    wish = form.wish
    again = switched(qtbot, program)
    dialog = again.works.exporting.dialog
    assert dialog is not None and dialog.isVisible() and dialog.choices.wish == wish and wish.format == "brat"
    dialog.reject()
    again.actions_by_id.by_id["article_memo"].trigger()
    assert again.is_held
    program.speak("en")
    assert program.windows == [again] and current() == "zh-Hans" and again.works.listing.dialog.isVisible()
    again.works.listing.dialog.reject()
    assert not again.is_held and switched(qtbot, program, "en") is not again


def test_a_draft_of_the_codebook_goes_on_with_its_edits_and_what_takes_them_back(
    qtbot: QtBot, program: Program, window: Any
) -> None:
    number = window.session.codebook_number
    window.actions_by_id.by_id["edit_codebook"].trigger()
    editor = window.works.codebook.editor
    editor.add_label()
    QTest.keyClicks(editor.labels.form.id, "xy")
    drafted, uuid = editor.draft.codebook, editor.labels.tree.current
    assert drafted.by_uuid(uuid).id == "xy" and window.session.codebook.by_uuid(uuid) is None
    editor.tabs.setCurrentIndex(1)
    again = switched(qtbot, program)
    editor = again.works.codebook.editor
    assert editor is not None and editor.isVisible() and editor.draft.codebook == drafted
    assert (editor.tabs.currentIndex(), editor.labels.tree.current) == (1, uuid)
    assert again.session.codebook_number == number and editor.draft.is_changed
    for _ in range(3):
        editor.draft.take_back()
    assert not editor.draft.is_changed
    editor.add_label()
    again.close()  # the project would go with it: that is asked about, as ever
    assert again.isVisible() and editor.notice.isVisible()
    editor.discard()


def test_selected_words_stay_selected(qtbot: QtBot, program: Program, window: Any) -> None:
    place = window.desk.article.texts.source.index("刘宁")
    window.panes.select(place, place + 2, "hant")
    selection = window.panes.selection()
    again = switched(qtbot, program)
    assert again.panes.selection() == selection == (place, place + 2, "hant")


def test_nothing_is_lost_by_a_second_switch_before_the_first_is_done_nor_by_another_size(
    qtbot: QtBot, program: Program, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Measure, "scale", Measure.scale)
    window.actions_by_id.by_id["edit_codebook"].trigger()
    window.works.codebook.editor.add_label()
    drafted = window.works.codebook.editor.draft.codebook
    program.speak("zh-Hans")
    again = switched(qtbot, program, "zh-Hant")
    assert len(program.windows) == 1 and again.works.codebook.editor.draft.codebook == drafted
    again.actions_by_id.by_id["size_125"].trigger()
    qtbot.waitUntil(lambda: program.windows[0] is not again, timeout=TIMEOUT_MS)
    larger = furnished(qtbot, program.windows[0])
    assert Measure.scale == 1.25 and larger.works.codebook.editor.draft.codebook == drafted
    larger.works.codebook.editor.discard()


def test_sizes_chosen_while_something_is_written_build_the_window_anew_once(
    qtbot: QtBot, program: Program, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Measure, "scale", Measure.scale)
    monkeypatch.setattr(app, "HELD_MS", 50)
    spoken: list[str] = []
    speaks = program.speak
    monkeypatch.setattr(program, "speak", lambda choice: (spoken.append(choice), speaks(choice)))
    window.actions_by_id.by_id["article_memo"].trigger()
    assert window.is_held
    for size in ("size_125", "size_150", "size_125"):
        window.actions_by_id.by_id[size].trigger()
        qtbot.wait(120)
    assert program.windows == [window] and spoken == []
    window.works.listing.dialog.reject()
    qtbot.waitUntil(lambda: program.windows[0] is not window, timeout=TIMEOUT_MS)
    again = furnished(qtbot, program.windows[0])
    qtbot.wait(200)
    assert Measure.scale == 1.25 and program.windows == [again] and len(spoken) == 1


def test_the_recoding_goes_on_where_it_stood(qtbot: QtBot, program: Program, window: Any) -> None:
    from annotator.session.codebook_changes.labels import new_label, split_label
    from annotator.session.coding.tagging import tag_span

    session = window.session
    slogan = session.codebook.require("slogan").uuid
    for start in (4, 12, 20):
        tag_span(session, 1, start, start + 4, slogan)
    split_label(session, slogan, [new_label(session, name, "language") for name in ("one", "other")])
    window.actions_by_id.by_id["recoding"].trigger()
    panel = window.works.recoding.panel
    qtbot.waitUntil(lambda: panel.course.current is not None, timeout=TIMEOUT_MS)
    panel.course.skip()
    waiting = [each.annotation.id for each in panel.course.queue.waiting]
    assert len(waiting) == 2 and panel.hasFocus()
    panel = switched(qtbot, program).works.recoding.panel
    assert panel is not None and panel.isVisible() and panel.hasFocus()
    qtbot.waitUntil(lambda: bool(panel.model.rows), timeout=TIMEOUT_MS)
    assert [each.annotation.id for each in panel.course.queue.waiting] == waiting


def test_nothing_of_the_windows_before_stays(qtbot: QtBot, program: Program, window: Any) -> None:
    """What a switch leaves behind would be there once for every switch."""
    for action in ("search", "help", "edit_codebook", "dashboard", "recoding"):
        window.actions_by_id.by_id[action].trigger()
    window.works.tour.begin()
    windows: list[weakref.ref[MainWindow]] = []
    widgets: list[tuple[int, int]] = []
    for language_ in ("zh-Hans", "zh-Hant", "zh-Hans", "zh-Hant"):
        windows.append(weakref.ref(switched(qtbot, program, language_)))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.wait(150)
        widgets.append((len(QApplication.topLevelWidgets()), len(QApplication.allWidgets())))
    assert widgets[1] == widgets[2] == widgets[3]
    assert [each() for each in windows[:-1]] == [None, None, None] and windows[-1]() is program.windows[0]


def test_a_draft_of_the_codebook_that_is_kept_open_keeps_the_language(
    qtbot: QtBot, program: Program, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = painted(qtbot, program.open(sample_path))
    monkeypatch.setattr(window, "close", lambda: False)
    program.speak("zh-Hant")
    assert program.windows == [window] and current() == "en" and program.settings.get("language") == "en"
    monkeypatch.undo()


def test_qts_own_words_follow(qtbot: QtBot, program: Program) -> None:
    from PySide6.QtCore import QCoreApplication, QLocale

    for spoken, cancel in (("zh-Hans", "取消"), ("zh-Hant", "取消"), ("en", "Cancel")):
        speak(spoken)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel, spoken
        assert (QCoreApplication.translate("QFileDialog", "Look in:") == "Look in:") is (spoken == "en")
    speak("zh-Hans")
    assert QLocale().monthName(2) == "二月"
    assert QCoreApplication.translate("QFileSystemModel", "Size") != "体积"


def test_no_word_of_the_file_dialog_stays_english(qtbot: QtBot, program: Program) -> None:
    from PySide6.QtWidgets import QLabel

    from annotator.ui.files.file_dialogs import make_dialog

    for spoken in ("zh-Hans", "zh-Hant"):
        speak(spoken)
        dialog = make_dialog(None, "")
        qtbot.addWidget(dialog)
        said = [each.text() for each in dialog.findChildren(QLabel) if each.text()]
        assert said and all(re.fullmatch(r"[^a-zA-Z]+\(&[A-Z]\)：", words) for words in said), said


def test_the_systems_language_is_taken_where_we_speak_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import QLocale

    class System:
        def __init__(self, *tags: str) -> None:
            self.tags = list(tags)

        def uiLanguages(self) -> list[str]:
            return self.tags

    for tags, expected in (
        (("zh-Hant-TW", "zh-TW"), "zh-Hant"), (("zh-HK",), "zh-Hant"), (("zh_CN",), "zh-Hans"), (("zh-SG",), "zh-Hans"),
        (("fr-FR", "zh-CN"), "zh-Hans"), (("en-GB", "zh-CN"), "en"), (("fr-FR",), "en"), (("C",), "en"), ((), "en"),
    ):  # fmt: skip
        monkeypatch.setattr(QLocale, "system", lambda tags=tags: System(*tags))
        assert resolved("system") == expected, tags
    assert resolved("zh-Hant") == "zh-Hant"


def test_a_text_without_a_translation_is_english_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(language._Voice, "untold", heard.append)
    assert tr("Nobody wrote this {0}") == "Nobody wrote this {0}" and tr("{0} / {1}") == "{0} / {1}"
    assert heard == ["Nobody wrote this {0}"]
