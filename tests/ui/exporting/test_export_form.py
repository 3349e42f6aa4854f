"""Claims about the form of an export and its preview: where the keyboard goes, what is said, what is set out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from annotator.session.coding.tagging import set_status
from annotator.ui.exporting.set_out import set_out
from annotator.ui.exporting.where import ask_folder_to_write, folder_dialog, free_name

Key = Qt.Key


def in_sight(dialog, field: QWidget) -> bool:
    view = dialog.area.viewport()
    return view.rect().contains(QRect(field.mapTo(view, QPoint(0, 0)), field.size()))


def test_the_first_free_name_is_proposed(tmp_path: Path) -> None:
    wanted = tmp_path / "𠮷-jsonl"
    assert free_name(wanted) == wanted
    wanted.mkdir()
    assert free_name(wanted) == tmp_path / "𠮷-jsonl-2"
    (tmp_path / "𠮷-jsonl-2").write_text("")
    assert free_name(wanted) == tmp_path / "𠮷-jsonl-3"


@pytest.mark.parametrize("name", ["there", "new"])
def test_a_folder_that_is_there_can_be_chosen_as_well_as_a_new_name(qtbot, tmp_path: Path, name: str) -> None:
    (tmp_path / "there").mkdir()
    dialog = folder_dialog(None, "Export", tmp_path / "proposed")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.selectFile(str(tmp_path / name))
    qtbot.waitUntil(lambda: dialog.selectedFiles() == [str(tmp_path / name)], timeout=5000)
    dialog.accept()
    assert dialog.result() == QFileDialog.DialogCode.Accepted and dialog.selectedFiles() == [str(tmp_path / name)]


def test_the_folder_question_proposes_what_is_free_and_its_answer_is_taken(qtbot, tmp_path: Path) -> None:
    (tmp_path / "p-jsonl").mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def press() -> None:
        for each in parent.findChildren(QFileDialog):
            if each.isVisible():
                each.accept()

    timer = QTimer(parent)
    timer.timeout.connect(press)
    timer.start(20)
    assert ask_folder_to_write(parent, "Export", tmp_path / "p-jsonl") == str(tmp_path / "p-jsonl-2")


def test_a_folder_with_other_files_is_refused_in_the_dialog_and_left_as_it_is(exporter) -> None:
    full = exporter.folder / "full"
    full.mkdir()
    (full / "mine.txt").write_text("𠮷", "utf-8")
    dialog = exporter.open()
    dialog.choices.more.setChecked(True)
    dialog.choices.card.setChecked(True)
    exporter.seen()
    exporter.export(full)
    assert dialog.isVisible() and "mine.txt" in dialog.says.text()
    assert [each.name for each in full.iterdir()] == ["mine.txt"]


def test_tab_goes_down_the_form_and_every_field_comes_into_sight(exporter) -> None:
    exporter.drive.window.resize(900, 600)
    dialog = exporter.open()
    form = dialog.choices
    form.more.setChecked(True)
    exporter.choose(form.parts, "split")
    form.parts.setFocus()
    wanted = [*form.shares, form.seed, form.stratify, form.card, form.datasheet, form.report]
    for field in wanted:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        assert field.hasFocus() and in_sight(dialog, field)
    QTest.keyClick(dialog, Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert form.format.hasFocus() and in_sight(dialog, form.format)


def test_rows_that_appear_are_in_sight(exporter) -> None:
    exporter.drive.window.resize(900, 600)
    dialog = exporter.open()
    form = dialog.choices
    form.more.setChecked(True)
    QApplication.processEvents()
    exporter.choose(form.parts, "split")
    exporter.qtbot.waitUntil(
        lambda: in_sight(dialog, form.stratify) and in_sight(dialog, form.shares_row), timeout=2000
    )


def test_only_the_export_button_is_ever_the_default(exporter) -> None:
    dialog = exporter.open()
    for each in dialog.findChildren(QPushButton):
        assert each.autoDefault() == (each is dialog.agree), each.text()


def test_windows_that_share_too_much_are_refused_in_words_and_nothing_is_changed_behind_the_back(exporter) -> None:
    dialog = exporter.open()
    form = dialog.choices
    form.more.setChecked(True)
    form.length.setValue(200)
    form.stride.setValue(50)
    form.length.setFocus()
    form.length.selectAll()
    for each in "20":
        exporter.drive.type(each)
    assert form.stride.value() == 50 and "can share 19 at most" in dialog.says.text()
    assert not dialog.agree.isEnabled()
    exporter.drive.type("0")
    assert dialog.says.isHidden() and form.stride.value() == 50


def test_nothing_can_be_exported_where_nothing_is_done_and_why_is_said(exporter) -> None:
    number = exporter.drive.desk.article.article.number
    set_status(exporter.drive.session, number, "doing")
    dialog = exporter.open()
    assert not dialog.agree.isEnabled() and "marked done" in dialog.preview.facts.text()
    exporter.choose(dialog.choices.status, "all")
    exporter.seen()
    assert dialog.agree.isEnabled() and "articles will be written" in dialog.preview.facts.text()


def test_a_slow_preview_is_dimmed_and_named_by_the_format_on_its_way(exporter, monkeypatch) -> None:
    dialog = exporter.open()
    monkeypatch.setattr(exporter.work.asking, "ask", lambda *_: 0)
    exporter.choose(dialog.choices.format, "doccano")
    exporter.qtbot.waitUntil(lambda: bool(dialog.preview.text.property("dim")), timeout=5000)
    assert dialog.preview.head.text() == dialog.choices.form.title


def test_a_report_stays_at_an_escape_that_came_too_early_and_goes_at_the_next_thing(drive) -> None:
    toast = drive.window.toast
    drive.window.jobs.reported.emit("1 article written.", ())
    drive.key(Key.Key_Escape)
    assert toast.isVisible()
    QTest.qWait(600)
    drive.key(Key.Key_Escape)
    assert toast.isHidden()
    drive.window.bridge.refused.emit("That cannot be.")
    drive.key(Key.Key_Escape)
    assert toast.isHidden()


def test_a_record_has_a_line_for_each_key_and_each_span_and_loses_nothing() -> None:
    line = '{"id":"𠮷","text":"a,\\"{[","spans":[{"s":1,"r":[[1,2]]},{"s":2}],"none":[],"k":[1,2],"m":{"a":[{"b":1}]}}'
    shown = set_out(line + "\n" + line[:40], "a.jsonl")
    assert shown.splitlines()[:6] == [
        "{", '  "id":"𠮷",', '  "text":"a,\\"{[",', '  "spans":[', '    {"s":1,"r":[[1,2]]},', '    {"s":2}'
    ]  # fmt: skip
    assert "".join(each.strip() for each in shown.splitlines()) == line + line[:40]
    assert '\n    {"s":2}\n  ],\n  "none":[],\n  "k":[1,2],\n  "m":{"a":[{"b":1}]}\n}' in shown
    assert set_out(line, "a.conll") == line
    listed = set_out(f"[{line},{line}]", "a.json")
    assert listed.count('\n  "id"') == 2 and listed.count('\n    {"s"') == 4
