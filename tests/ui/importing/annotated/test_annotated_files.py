"""Claims about annotated files: they are shown before they come in, and nothing is guessed of labels or offsets."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from annotator.exchange.records import ImportedSpan
from annotator.session.articles import article_count
from annotator.session.checking import check_project
from annotator.session.people.coders import layers
from annotator.ui.importing.annotated.import_dialog import ImportDialog
from annotator.ui.importing.annotated.label_choices import CREATE, SKIP
from annotator.ui.importing.annotated.spans_drawn import pieces
from annotator.ui.importing.words import without_options
from annotator.ui.words.language import speak

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"


def test_unknown_labels_have_to_be_decided_and_come_in_as_decided(drive, meet, hand, tmp_path: Path) -> None:
    path = hand.doccano(
        tmp_path / "a.jsonl", (TEXT, [(0, 3, "PER"), (7, 11, "directive"), (11, 13, "地名"), (3, 5, "垃圾")])
    )
    before = article_count(drive.session)

    def act(dialog: ImportDialog) -> None:
        assert article_count(drive.session) == before, "nothing is written yet"
        assert not dialog.agree.isEnabled() and "3 labels" in dialog.says.text()
        assert list(dialog.labels.choices)[-1] == "directive", "the unknown ones come first"
        first = dialog.labels.choices["PER"]
        assert set(dialog.labels.open) == {"PER", "地名", "垃圾"}
        first.setFocus()
        while first.currentData() != "personnel":
            QTest.keyClick(first, Qt.Key.Key_Down)
        dialog.labels.choices["地名"].setCurrentIndex(dialog.labels.choices["地名"].findData(CREATE))
        assert not dialog.agree.isEnabled() and "垃圾" in dialog.says.text()
        dialog.labels.choices["垃圾"].setCurrentIndex(dialog.labels.choices["垃圾"].findData(SKIP))
        assert dialog.agree.isEnabled()
        hand.agree(dialog)

    meet(act, path)
    assert article_count(drive.session) == before + 1
    came = hand.stored(drive, before + 1)
    assert [words for _, words in came] == ["习近平", TEXT[7:11], TEXT[11:13]]
    assert [label for label, _ in came][:2] == ["personnel", "directive"] and len({label for label, _ in came}) == 3
    assert check_project(drive.session) == []


@pytest.mark.parametrize(("language", "said"), [("zh-Hans", "a.jsonl，第 2 行："), ("en", "a.jsonl, line 2: ")])
def test_the_place_of_what_is_refused_is_said_in_the_language_of_the_window(
    drive, meet, hand, tmp_path: Path, language: str, said: str
) -> None:
    path = hand.doccano(tmp_path / "a.jsonl", (TEXT, [(0, 3, "PER")]), (TEXT, [(0, 99, "PER")]))

    def act(dialog: ImportDialog) -> None:
        speak(language)
        dialog.refused.show_refused(dialog._given)
        speak("en")
        assert dialog.refused.lines.toPlainText().startswith(said)
        dialog.reject()

    meet(act, path)


def test_offsets_in_utf16_are_refused_with_the_place_and_come_in_after_consent(
    drive, meet, hand, tmp_path: Path
) -> None:
    text = "𠮷林强调，要打赢攻坚战。"
    path = hand.prodigy(tmp_path / "b.jsonl", text, [(3, 5, "directive", "强调"), (7, 9, "slogan", "打赢")])
    before = article_count(drive.session)

    def act(dialog: ImportDialog) -> None:
        said = dialog.refused.lines.toPlainText()
        assert dialog.refused.isVisible() and "b.jsonl" in said and "强调" in said and "--offsets" not in said
        assert not dialog.agree.isEnabled()
        QTest.mouseClick(dialog.refused.consents["utf16"], Qt.MouseButton.LeftButton)
        hand.settled(dialog)
        assert not dialog.refused.isVisible() and dialog.agree.isEnabled()
        assert dialog.agree.hasFocus() and dialog.agree.isDefault()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert meet(act, path)
    assert article_count(drive.session) == before + 1
    assert hand.stored(drive, before + 1) == [("directive", "强调"), ("slogan", "打赢")]


def test_cancel_writes_nothing_of_any_file(drive, meet, hand, tmp_path: Path) -> None:
    path = hand.doccano(tmp_path / "c.jsonl", (TEXT, [(0, 3, "directive")]))
    (tmp_path / "d.txt").write_text("丁文：研究就业培训。", "utf-8")
    before = article_count(drive.session)
    met = meet(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape), path, tmp_path / "d.txt")
    assert len(met) == 1 and article_count(drive.session) == before
    assert not drive.window.jobs.is_importing


def test_the_plain_files_of_the_same_import_come_in_with_it(drive, meet, hand, tmp_path: Path) -> None:
    path = hand.doccano(tmp_path / "e.jsonl", (TEXT, [(0, 3, "directive")]))
    (tmp_path / "f.txt").write_text("己文：总结历史档案。", "utf-8")
    before = article_count(drive.session)
    meet(hand.agree, path, tmp_path / "f.txt")
    assert article_count(drive.session) == before + 2
    assert "2 articles imported" in drive.window.status.said.text() + drive.window.toast.sentence


def test_texts_without_annotations_go_in_at_once(drive, meet, tmp_path: Path) -> None:
    (tmp_path / "g.txt").write_text("庚文：研究部署。", "utf-8")
    (tmp_path / "h.jsonl").write_text('{"title": "辛", "text": "辛文：总结历史档案。"}\n', "utf-8")
    before = article_count(drive.session)
    assert meet(lambda dialog: dialog.reject(), tmp_path / "g.txt", tmp_path / "h.jsonl") == []
    assert article_count(drive.session) == before + 2


def test_what_is_there_already_is_counted_and_cannot_be_imported_again(drive, meet, hand, tmp_path: Path) -> None:
    path = hand.doccano(tmp_path / "i.jsonl", (TEXT, [(0, 3, "directive")]))
    meet(hand.agree, path)
    before = article_count(drive.session)

    def act(dialog: ImportDialog) -> None:
        assert dialog.files.item(0, 4).text() == "1" and not dialog.agree.isEnabled()
        assert "in the project already" in dialog.says.text()

    meet(act, path)
    assert article_count(drive.session) == before


def test_another_format_is_looked_at_anew_and_what_was_decided_stays(drive, meet, hand, tmp_path: Path) -> None:
    path = hand.doccano(tmp_path / "j.jsonl", (TEXT, [(0, 3, "PER")]))

    def act(dialog: ImportDialog) -> None:
        assert dialog.files.item(0, 5).text() == "1"
        dialog.labels.decide_all(SKIP)
        box = dialog.files.cellWidget(0, 1)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData("txt"))
        box.activated.emit(box.currentIndex())
        hand.settled(dialog)
        assert dialog.files.item(0, 5).text() == "0" and dialog.labels.rowCount() == 0
        again = dialog.files.cellWidget(0, 1)
        assert isinstance(again, QComboBox)
        again.setCurrentIndex(again.findData("doccano"))
        again.activated.emit(again.currentIndex())
        hand.settled(dialog)
        assert dialog.labels.choices["PER"].currentData() == SKIP and dialog.agree.isEnabled()

    assert meet(act, path)


def test_annotations_go_to_the_layer_that_is_named(drive, meet, hand, tmp_path: Path) -> None:
    path = hand.doccano(tmp_path / "k.jsonl", (TEXT, [(0, 3, "directive")]))

    def act(dialog: ImportDialog) -> None:
        dialog.layer.setCurrentText("")
        assert not dialog.agree.isEnabled() and "Name the coder" in dialog.says.text()
        field = dialog.layer.lineEdit()
        assert field is not None
        field.setFocus()
        QTest.keyClicks(field, "pilot")
        hand.agree(dialog)

    meet(act, path)
    assert "pilot" in {each.name for each in layers(drive.session)}


def test_many_long_labels_keep_the_dialog_within_a_small_window(drive, meet, hand, tmp_path: Path) -> None:
    drive.window.resize(900, 600)
    long = "一个很长很长的标签名字 with an English tail that goes on and on "
    path = hand.doccano(tmp_path / "l.jsonl", (TEXT * 3, [(n, n + 2, f"{long}{n}") for n in range(40)]))
    wrong = hand.prodigy(tmp_path / "wrong.jsonl", "𠮷林强调，要打赢攻坚战。", [(3, 5, "directive", "强调")])

    def act(dialog: ImportDialog) -> None:
        QApplication.processEvents()
        assert dialog.width() < 900 and dialog.height() < 600
        assert dialog.labels.rowCount() == 40 and dialog.skip_all.isVisible()
        assert dialog.labels.viewport().height() >= 4 * dialog.labels.rowHeight(0)
        QTest.mouseClick(dialog.skip_all, Qt.MouseButton.LeftButton)
        assert dialog.labels.open == []

    assert meet(act, path, wrong)


def test_tab_goes_from_one_open_label_to_the_next_and_brings_it_into_sight(drive, meet, hand, tmp_path: Path) -> None:
    drive.window.resize(900, 600)
    path = hand.doccano(tmp_path / "m.jsonl", (TEXT, [(n, n + 2, f"𠮷{n}") for n in range(12)]))

    def act(dialog: ImportDialog) -> None:
        rows = list(dialog.labels.choices.values())
        assert rows[0].hasFocus()
        for box in rows[1:]:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            assert box.hasFocus()
            assert dialog.labels.viewport().rect().contains(box.geometry())

    assert meet(act, path)


def test_offsets_that_nothing_proves_are_told_and_can_be_counted_otherwise(drive, meet, hand, tmp_path: Path) -> None:
    path = hand.doccano(tmp_path / "n.jsonl", ("𠮷林强调，要打赢攻坚战。", [(3, 5, "directive")]))
    before = article_count(drive.session)

    def act(dialog: ImportDialog) -> None:
        assert dialog.doubts.isVisible() and "n.jsonl" in dialog.doubts.text()
        assert "--" not in dialog.doubts.text() and dialog.doubts.property("tone") == "warn"
        box = dialog.files.cellWidget(0, 2)
        assert isinstance(box, QComboBox) and box.findData("quote") == -1
        box.setCurrentIndex(box.findData("utf16"))
        box.activated.emit(box.currentIndex())
        hand.settled(dialog)
        assert not dialog.doubts.isVisible()
        again = dialog.files.cellWidget(0, 2)
        assert isinstance(again, QComboBox) and again.currentData() == "utf16" and again.findData("quote") == -1
        hand.agree(dialog)

    assert meet(act, path)
    assert hand.stored(drive, before + 1) == [("directive", "强调")]


def test_the_summary_names_articles_spans_layer_and_files_without_annotations(
    drive, meet, hand, tmp_path: Path
) -> None:
    path = hand.doccano(tmp_path / "o.jsonl", (TEXT, [(0, 3, "directive")]), ("又一篇𠮷文。", [(0, 2, "slogan")]))
    (tmp_path / "p.txt").write_text("戊文：总结历史档案。", "utf-8")

    def act(dialog: ImportDialog) -> None:
        said = dialog.says.text()
        assert "2 articles with 2 tags come in, as the work of import" in said
        assert "and 1 file without annotations: p.txt" in said
        dialog.layer.setCurrentText("pilot")
        assert "as the work of pilot" in dialog.says.text()
        hand.agree(dialog)

    meet(act, path, tmp_path / "p.txt")
    assert "2 tags of pilot" in drive.window.toast.sentence


def test_texts_that_are_there_without_these_spans_are_not_said_to_be_there_with_them(
    drive, meet, hand, tmp_path: Path
) -> None:
    (tmp_path / "q.txt").write_text(TEXT, "utf-8")
    meet(lambda dialog: dialog.reject(), tmp_path / "q.txt")
    path = hand.doccano(tmp_path / "q.jsonl", (TEXT, [(0, 3, "directive"), (3, 5, "slogan")]))

    def act(dialog: ImportDialog) -> None:
        assert "2 of their tags are not" in dialog.says.text() and not dialog.agree.isEnabled()
        assert dialog.agree.isDefault()

    assert meet(act, path)


def test_a_label_known_by_another_name_has_the_colour_of_the_projects_and_open_ones_are_marked(
    drive, meet, hand, tmp_path: Path
) -> None:
    name = drive.session.codebook.require("directive").names["zh-Hans"]
    path = hand.doccano(tmp_path / "r.jsonl", (TEXT, [(0, 3, name), (3, 5, "PER")]))

    def act(dialog: ImportDialog) -> None:
        assert dialog.labels.choices[name].currentData() == "directive"
        colour, sign = dialog._look_of(name)
        assert colour == dialog.labels.colour_of("directive") != "" and sign == ""
        looks = [dialog._look_of("PER")]
        for how in (CREATE, SKIP):
            dialog.labels.choices["PER"].setCurrentIndex(dialog.labels.choices["PER"].findData(how))
            looks.append(dialog._look_of("PER"))
        assert len(set(looks)) == 3 and len({sign for _, sign in looks}) == 3
        assert "PER −" in dialog.text.toPlainText()

    assert meet(act, path)


def test_the_first_file_with_an_article_is_the_one_that_is_shown(drive, meet, hand, tmp_path: Path) -> None:
    broken = hand.prodigy(tmp_path / "a.jsonl", "𠮷林强调，要打赢攻坚战。", [(3, 5, "directive", "强调")])
    good = hand.doccano(tmp_path / "b.jsonl", (TEXT, [(0, 3, "directive")]))

    def act(dialog: ImportDialog) -> None:
        assert dialog.files.currentRow() == 1 and "习近平" in dialog.text.toPlainText()

    assert meet(act, broken, good)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("It is “强” there. Counted as UTF-16 units every span fits: import it with --offsets utf16 if that is meant.",
         "It is “强” there. Counted as UTF-16 units every tag fits."),
        ("It is not there. With --offsets quote each span is placed by its words.", "It is not there."),
        ("It is a window of an article: export again without --max-length, and import that.",
         "It is a window of an article: export again without windows, and import that."),
        ("Spans left out: 3 (--unknown-labels create, --map-label FILE=OURS).", "Spans left out: 3."),
    ],
)  # fmt: skip
def test_sentences_of_the_window_name_no_options_of_the_command_line(said: str, shown: str) -> None:
    assert without_options(said) == shown


def test_the_pieces_of_an_article_are_its_text_and_know_their_spans() -> None:
    def span(start: int, end: int, ranges: tuple = ()) -> ImportedSpan:
        return ImportedSpan(f"{start}-{end}", start, end, "x", "import", None, 0, 0, ranges)

    spans = (span(0, 3), span(1, 5), span(7, 13, ((7, 9), (11, 13))))
    found = list(pieces(TEXT, spans))
    assert "".join(words for words, _, _ in found) == TEXT
    for each in spans:
        drawn = "".join(words for words, inside, _ in found if each in inside)
        assert drawn == "".join(TEXT[a:b] for a, b in each.ranges or ((each.start, each.end),))
        assert sum(each in ending for _, _, ending in found) == 1
