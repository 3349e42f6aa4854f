"""Claims about the export dialog: what is shown is what is written, and nothing is written before somebody says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QScrollArea, QWidget

from annotator.ui.exporting.export_dialog import ExportDialog
from annotator.ui.exporting.preview_pane import PreviewPane
from annotator.ui.exporting.set_out import cut_short
from annotator.ui.exporting.words import report_beside
from annotator.ui.progress import waiting
from annotator.ui.stored_settings import MemorySettings

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_the_preview_shows_the_first_record_with_its_spans_and_counts_them(exporter) -> None:
    dialog = exporter.open()
    assert "自治区党委常委会" in exporter.shown and '"label":"personnel"' in exporter.shown
    assert dialog.preview.facts.text().splitlines()[0] == "The first article: 3 tags"
    assert "characters more]" in exporter.shown and "cut short" in dialog.preview.head.text()
    assert dialog.agree.isEnabled() and not dialog.says.isVisible()


def test_the_preview_follows_the_script_and_what_is_written_is_what_was_shown(exporter) -> None:
    dialog = exporter.open()
    exporter.choose(dialog.choices.script, "hant")
    assert exporter.seen().split('"text":"')[1].startswith("自治區黨委常委會")
    target = exporter.folder / "𠮷.jsonl"
    exporter.export(target)
    (record,) = lines(target)
    assert record["script"] == "hant" and exporter.work.dialog is None
    assert sorted(each["label"] for each in record["spans"]) == sorted(("personnel", "directive", "slogan"))
    assert all(record["text"][each["start"] : each["end"]] == each["text"] for each in record["spans"])
    assert "1 article written to 𠮷.jsonl" in exporter.drive.window.toast.sentence


def test_an_answer_to_earlier_choices_is_never_shown(exporter, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    real = PreviewPane._show
    monkeypatch.setattr(PreviewPane, "_show", lambda self, part: (shown.append(part.text), real(self, part)))
    dialog = exporter.open()
    shown.clear()
    real_ask, asked = exporter.work.asking.ask, []

    def ask(*given: object) -> int:
        number = real_ask(*given)
        asked.append(given[-1].script)
        if asked == ["hant"]:  # while it is being answered
            QTimer.singleShot(0, dialog, lambda: exporter.choose(dialog.choices.script, "hans"))
        return number

    monkeypatch.setattr(exporter.work.asking, "ask", ask)
    exporter.choose(dialog.choices.script, "hant")
    exporter.qtbot.waitUntil(lambda: len(asked) == 2, timeout=5000)
    exporter.seen()
    assert asked == ["hant", "hans"] and len(shown) == 1 and '"script":"hans"' in shown[0]


def test_keys_that_follow_one_another_are_asked_about_once(exporter, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    dialog = exporter.open()
    real = exporter.work.asking.ask
    monkeypatch.setattr(exporter.work.asking, "ask", lambda *given: (asked.append(given[-1]), real(*given))[1])
    dialog.choices.more.setChecked(True)
    dialog.choices.length.setFocus()
    dialog.choices.length.selectAll()
    for each in "1200":
        exporter.drive.type(each)
    exporter.seen()
    assert [each.max_length for each in asked] == [1200]


def test_it_is_done_by_keys_alone(exporter) -> None:
    exporter.target = exporter.folder / "keys.jsonl"
    dialog = exporter.open()
    assert dialog.choices.format.hasFocus()
    QTest.keyClick(dialog, Key.Key_S, ALT)
    assert dialog.choices.script.hasFocus()
    exporter.drive.key(Key.Key_Down)
    exporter.seen()
    QTest.keyClick(dialog, Key.Key_M, ALT)
    exporter.qtbot.waitUntil(dialog.choices.others.isVisible, timeout=2000)  # Qt shows the press for a moment
    QTest.keyClick(dialog, Key.Key_W, ALT)
    for each in "600":
        exporter.drive.type(each)
    exporter.seen()
    exporter.drive.key(Key.Key_Return)
    records = lines(exporter.target)
    assert len(records) > 2 and {each["script"] for each in records} == {"hant"}
    assert all(len(each["text"]) <= 600 and each["window"] for each in records)
    assert exporter.work.dialog is None


def test_escape_and_a_file_dialog_that_is_left_write_nothing(exporter) -> None:
    dialog = exporter.open()
    before = sorted(exporter.folder.iterdir())
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    assert exporter.asked == [
        (exporter.drive.session.path.stem + ".jsonl", "JSONL, one line an article annotator/1 (*.jsonl)")
    ]
    assert dialog.isVisible()
    exporter.drive.key(Key.Key_Escape)
    assert exporter.work.dialog is None and sorted(exporter.folder.iterdir()) == before
    assert exporter.drive.window.settings.get("exports") == ()


def test_a_cancelled_export_leaves_nothing_and_the_dialog_stays(exporter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_S", -1.0)
    dialog = exporter.open()
    exporter.choose(dialog.choices.status, "all")
    exporter.seen()

    def press() -> None:
        for each in dialog.findChildren(QProgressDialog):
            if each.isVisible():
                QTest.mouseClick(each.findChild(QPushButton), Qt.MouseButton.LeftButton)

    timer = QTimer(dialog)
    timer.timeout.connect(press)
    timer.start(0)
    before = sorted(exporter.folder.iterdir())
    exporter.export(exporter.folder / "half.jsonl")
    timer.stop()
    assert sorted(exporter.folder.iterdir()) == before
    assert dialog.isVisible() and "nothing was written" in dialog.says.text()


def test_a_refusal_is_told_in_the_dialog_and_nothing_is_written(exporter) -> None:
    dialog = exporter.open()
    exporter.export(exporter.folder / "nowhere" / "out.jsonl")
    assert dialog.isVisible() and "out.jsonl" in dialog.says.text() and dialog.says.isVisible()
    exporter.export(exporter.drive.session.path)
    assert "belongs to the open project" in dialog.says.text()


def test_only_what_means_something_to_the_format_can_be_touched(exporter) -> None:
    dialog = exporter.open()
    form = dialog.choices
    form.more.setChecked(True)
    assert not form.tokens.isEnabled() and not form.nested.isEnabled() and not form.sentences.isEnabled()
    assert form.both.isEnabled() and not form.stride.isEnabled()
    exporter.choose(form.script, "source")
    assert not form.both.isEnabled() and form.scope.currentData() == "all"
    form.length.setValue(100)
    assert form.stride.isEnabled()
    exporter.choose(form.format, "prodigy")
    assert form.tokens.isEnabled() and not form.nested.isEnabled()
    assert not form.shares_row.isVisible() and not form.stratify.isVisible()
    exporter.choose(form.parts, "split")
    assert form.shares_row.isVisible() and form.stratify.isVisible() and not form.folds_row.isVisible()


def test_a_format_that_cannot_be_had_is_shown_with_its_sentence_and_cannot_be_chosen(exporter, monkeypatch) -> None:
    from annotator.exchange import registry

    real = registry.formats
    lost = registry.Format("lost", "A lost format", unavailable="The format lost needs more than is installed.")
    monkeypatch.setattr("annotator.ui.exporting.offered.formats", lambda: {**real(), "lost": lost})
    dialog = exporter.open()
    box = dialog.choices.format
    place = box.findData("lost")
    assert place == box.count() - 1 and not box.model().item(place).isEnabled()
    assert "needs more than is installed" in box.model().item(place).toolTip()
    box.setFocus()
    for _ in range(box.count()):
        QTest.keyClick(box, Key.Key_Down)
    assert box.form.able


def test_chosen_labels_alone_are_exported_and_one_has_to_be_chosen(exporter) -> None:
    dialog = exporter.open()
    form = dialog.choices
    form.more.setChecked(True)
    form.every_label.setFocus()
    exporter.drive.key(Key.Key_Space)
    assert form.labels.isVisible() and not dialog.agree.isEnabled() and "at least one label" in dialog.says.text()
    form.labels.setFocus()
    names = [form.labels.item(row).text() for row in range(form.labels.count())]
    form.labels.setCurrentRow(names.index("slogan"))
    exporter.drive.key(Key.Key_Space)
    exporter.seen()
    assert dialog.preview.facts.text().startswith("The first article: 1 tag\n") and not dialog.says.isVisible()
    exporter.export(exporter.folder / "one.jsonl")
    (record,) = lines(exporter.folder / "one.jsonl")
    assert [each["label"] for each in record["spans"]] == ["slogan"]


def test_parts_make_a_new_folder_with_its_card(exporter) -> None:
    dialog = exporter.open()
    form = dialog.choices
    form.more.setChecked(True)
    exporter.choose(form.parts, "split")
    form.shares[0].setValue(70)
    assert "90%" in dialog.says.text() and not dialog.agree.isEnabled()
    form.shares[1].setValue(20)
    form.card.setChecked(True)
    exporter.choose(form.status, "all")
    exporter.seen()
    exporter.export(exporter.folder / "parts")
    assert exporter.asked == [(f"{exporter.drive.session.path.stem}-jsonl", "")]
    names = {each.name for each in (exporter.folder / "parts").rglob("*")}
    assert {"train.jsonl", "README.md", "manifest.json"} <= names
    assert "written to parts" in exporter.drive.window.toast.sentence


def test_the_datasheet_stands_beside_the_data_with_its_licence(exporter) -> None:
    dialog = exporter.open()
    form = dialog.choices
    form.more.setChecked(True)
    assert not form.licence.isEnabled()
    form.datasheet.setChecked(True)
    assert form.licence.isEnabled()
    form.licence.setText(" CC BY 4.0 ")
    exporter.seen()
    exporter.export(exporter.folder / "out")
    words = (exporter.folder / "out" / "DATASHEET.md").read_text("utf-8")
    assert "\nCC BY 4.0\n" in words and "No agreement can be told." in words
    again = exporter.open().choices
    assert again.datasheet.isChecked() and again.licence.text() == "CC BY 4.0"
    again.datasheet.setChecked(False)
    assert again.wish.licence == "" and not again.wish.datasheet


def test_the_report_lists_what_was_left_out(exporter) -> None:
    dialog = exporter.open()
    dialog.choices.more.setChecked(True)
    dialog.choices.report.setChecked(True)
    exporter.export(exporter.folder / "out.jsonl")
    toast = exporter.drive.window.toast
    assert "What was left out is listed in out-left-out.csv." in toast.sentence
    assert "not marked done" in (exporter.folder / "out-left-out.csv").read_text("utf-8")
    assert len(toast.lines) == 4 and all("not marked done" in line for line in toast.lines)


def test_the_report_overwrites_nothing(exporter) -> None:
    (exporter.folder / "out-left-out.csv").write_text("𠮷", "utf-8")
    (exporter.folder / "out-left-out-2.csv").mkdir()
    dialog = exporter.open()
    dialog.choices.more.setChecked(True)
    dialog.choices.report.setChecked(True)
    exporter.export(exporter.folder / "out.jsonl")
    assert (exporter.folder / "out-left-out.csv").read_text("utf-8") == "𠮷"
    assert "not marked done" in (exporter.folder / "out-left-out-3.csv").read_text("utf-8")
    assert "listed in out-left-out-3.csv." in exporter.drive.window.toast.sentence


def test_the_reports_of_two_folders_are_named_after_the_whole_of_their_names(tmp_path: Path) -> None:
    found = [report_beside(tmp_path / name).name for name in ("v1.2", "v1.3")]
    assert found == ["v1.2-left-out.csv", "v1.3-left-out.csv"]
    assert report_beside(tmp_path / "𠮷.v2.jsonl", ".jsonl").name == "𠮷.v2-left-out.csv"


def test_the_next_export_begins_with_the_last_choices(exporter) -> None:
    dialog = exporter.open()
    exporter.choose(dialog.choices.script, "reading")
    dialog.choices.more.setChecked(True)
    dialog.choices.length.setValue(400)
    exporter.export(exporter.folder / "a.jsonl")
    dialog = exporter.open()
    assert dialog.choices.wish.script == "reading" and dialog.choices.wish.max_length == 400
    assert dialog.choices.others.isVisible()
    (kept,) = exporter.drive.window.settings.get("exports")
    assert len(kept) < 300 and "seed" not in kept


@pytest.mark.parametrize("rubbish", ["{", "[]", '{"kind": 3}', '{"kind": "core", "shares": ["x"], "script": 7}'])
def test_settings_that_a_hand_has_spoiled_are_the_plain_ones(rubbish: str) -> None:
    from annotator.ui.exporting.wish import ExportWish, last_wish

    assert last_wish(MemorySettings(exports=(rubbish,)), "core") == ExportWish()


@pytest.mark.parametrize("size", [(900, 600), (1400, 900)])
def test_nothing_is_cut_off_and_everything_is_named(exporter, size: tuple[int, int]) -> None:
    exporter.drive.window.resize(*size)
    dialog: ExportDialog = exporter.open()
    dialog.choices.more.setChecked(True)
    dialog.choices.every_label.setChecked(False)
    exporter.choose(dialog.choices.parts, "split")
    QApplication.processEvents()
    assert dialog.width() < size[0] and dialog.height() < size[1]
    area = dialog.findChild(QScrollArea)
    assert area is not None and dialog.choices.width() <= area.viewport().width()
    form = dialog.choices
    for field in (form.format, form.script, form.both, form.status, form.scope, form.punctuation, form.length,
                  form.stride, form.labels, form.tokens, form.nested, form.parts, form.folds, form.seed,
                  *form.shares, dialog.preview.text):  # fmt: skip
        assert isinstance(field, QWidget) and field.accessibleName(), field


def test_long_texts_of_json_are_cut_and_nothing_else_is() -> None:
    long = "𠮷" * 1000
    assert cut_short(f"O {long}") == f"O {long}"
    assert cut_short('{"text":"𠮷\\"","n":1}') == '{"text":"𠮷\\"","n":1}'
    cut = cut_short('{"text":"' + '\\"' * 500 + long + '","spans":[1]}')
    assert cut.endswith('characters more]","spans":[1]}') and len(cut) < 500
