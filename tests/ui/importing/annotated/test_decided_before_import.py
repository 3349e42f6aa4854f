"""Claims about what is decided before an import: the foot says what comes in, and one bad file leaves the others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.errors import FormatError, NotFound
from annotator.session.articles import article_count
from annotator.session.intake import importing
from annotator.ui.background import Asking
from annotator.ui.importing.annotated import looking
from annotator.ui.importing.annotated.file_table import FileTable
from annotator.ui.importing.annotated.given import Given
from annotator.ui.importing.annotated.import_dialog import ImportDialog
from annotator.ui.importing.annotated.label_choices import CREATE, SKIP

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
MOST_LOOKS = 600


def test_the_foot_counts_the_spans_that_come_in_as_it_was_decided(drive, meet, hand, tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    hand.doccano(path, (TEXT, [(0, 3, "PER"), (3, 5, "PER"), (7, 11, "垃圾"), (11, 13, "directive")]))
    before = article_count(drive.session)

    def act(dialog: ImportDialog) -> None:
        def decide(label: str, how: str) -> str:
            box = dialog.labels.choices[label]
            box.setCurrentIndex(box.findData(how))
            return dialog.says.text()

        QTest.mouseClick(dialog.skip_all, Qt.MouseButton.LeftButton)
        assert "1 article with 1 tag comes in, as the work of import, 3 tags left out." in decide("垃圾", SKIP)
        assert "1 article with 2 tags comes in, as the work of import, 2 tags left out." in decide("垃圾", CREATE)
        assert "1 article comes in, 4 tags left out." in (decide("垃圾", SKIP), decide("directive", SKIP))[1]
        hand.agree(dialog)

    assert meet(act, path)
    assert hand.stored(drive, before + 1) == []


def test_labels_of_articles_are_not_counted_as_spans(drive, meet, tmp_path: Path) -> None:
    """brat: one span of slogan, and the article has that label too."""
    own = {"of": "article", "document_annotations": [{"id": "d", "label": "slogan", "layer": "import"}]}
    (tmp_path / "t.txt").write_text(TEXT, "utf-8")
    lines = f"T1\tslogan 0 3\t{TEXT[:3]}\nT2\tdirective 3 5\t{TEXT[3:5]}\n#1\tAnnotator DOC\t{json.dumps(own)}\n"
    (tmp_path / "t.ann").write_text(lines, "utf-8")

    def act(dialog: ImportDialog) -> None:
        assert "1 article with 2 tags comes in" in dialog.says.text()
        box = dialog.labels.choices["slogan"]
        box.setCurrentIndex(box.findData(SKIP))
        assert "1 article with 1 tag comes in, as the work of import, 1 tag left out." in dialog.says.text()

    assert meet(act, tmp_path / "t.ann")


def test_one_consent_for_many_files_shows_them_anew_once(drive, meet, hand, tmp_path: Path, monkeypatch) -> None:
    text = "𠮷林强调，要打赢攻坚战{}。"
    paths = [hand.prodigy(tmp_path / f"{n}.jsonl", text.format(n), [(3, 5, "directive", "强调")]) for n in range(12)]
    shown: list[int] = []
    real = FileTable.show_files
    monkeypatch.setattr(FileTable, "show_files", lambda self, given: (shown.append(len(given)), real(self, given)))
    before = article_count(drive.session)

    def act(dialog: ImportDialog) -> None:
        shown.clear()
        QTest.mouseClick(dialog.refused.consents["utf16"], Qt.MouseButton.LeftButton)
        assert "Looking" in dialog.says.text() and not dialog.agree.isEnabled()
        hand.settled(dialog)
        assert shown == [12] and not dialog.refused.isVisible() and dialog.agree.hasFocus()
        assert {dialog.files.item(row, 5).text() for row in range(12)} == {"1"}
        hand.agree(dialog)

    assert meet(act, *paths)
    assert article_count(drive.session) == before + 12


def test_a_file_that_goes_while_the_dialog_is_open_leaves_the_others(drive, meet, hand, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("戊文：总结历史档案。", "utf-8")
    sound = hand.doccano(tmp_path / "b.jsonl", (TEXT, [(0, 3, "directive")]))
    gone = hand.doccano(tmp_path / "a.jsonl", ("又一篇𠮷文。", [(0, 2, "slogan")]))
    before = article_count(drive.session)

    def act(dialog: ImportDialog) -> None:
        gone.unlink()
        hand.agree(dialog)

    assert meet(act, tmp_path / "t.txt", sound, gone)
    assert article_count(drive.session) == before + 2
    toast = drive.window.toast
    assert "2 articles imported, 1 left out" in toast.sentence
    assert list(toast.lines) == ["a.jsonl: The file is not there any more."]


def test_a_file_that_is_gone_when_it_is_looked_at_is_told_of_and_leaves_the_others(
    drive, meet, hand, tmp_path: Path, monkeypatch
) -> None:
    sound = hand.doccano(tmp_path / "b.jsonl", (TEXT, [(0, 3, "directive")]))
    gone = hand.doccano(tmp_path / "a.jsonl", ("又一篇𠮷文。", [(0, 2, "slogan")]))
    real = looking.looked_at
    monkeypatch.setattr(looking, "looked_at", lambda *given: (gone.unlink(), real(*given))[1])
    before = article_count(drive.session)

    def act(dialog: ImportDialog) -> None:
        assert "a.jsonl" in dialog.refused.lines.toPlainText() and ", 1 refused" in dialog.says.text()
        assert [path for batch in dialog.batches for path in batch.paths] == [str(sound)]
        hand.agree(dialog)

    assert meet(act, sound, gone)
    assert article_count(drive.session) == before + 1


def test_where_no_file_could_be_looked_at_it_is_refused(drive, meet, hand, tmp_path: Path, monkeypatch) -> None:
    gone = hand.doccano(tmp_path / "a.jsonl", ("又一篇𠮷文。", [(0, 2, "slogan")]))
    real = looking.looked_at
    monkeypatch.setattr(looking, "looked_at", lambda *given: (gone.unlink(), real(*given))[1])
    with pytest.raises(FormatError, match=r"a\.jsonl"):
        meet(hand.agree, gone)


def test_one_batch_that_is_refused_as_a_whole_leaves_the_others(drive, meet, hand, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "t.txt").write_text("戊文：总结历史档案。", "utf-8")
    path = hand.doccano(tmp_path / "b.jsonl", (TEXT, [(0, 3, "directive")]))
    real = importing.import_paths

    def import_paths(session, paths, *given, **more):
        if any(each.endswith(".txt") for each in paths):
            raise NotFound("There is no 𠮷 here.")
        return real(session, paths, *given, **more)

    monkeypatch.setattr(importing, "import_paths", import_paths)
    meet(hand.agree, tmp_path / "t.txt", path)
    toast = drive.window.toast
    assert "1 article imported, 1 left out" in toast.sentence and list(toast.lines) == ["t.txt: There is no 𠮷 here."]


@pytest.mark.parametrize("spoils", [b"\xff\xfe\xfd{}", b'{"text": "\xff\xfe", "label": []}'])
def test_a_file_that_is_refused_is_not_said_to_be_without_annotations(
    drive, meet, hand, tmp_path: Path, spoils: bytes
) -> None:
    good = hand.doccano(tmp_path / "good.jsonl", (TEXT, [(0, 3, "directive")]))
    (tmp_path / "bad.jsonl").write_bytes(spoils)
    (tmp_path / "p.txt").write_text("戊文：总结历史档案。", "utf-8")

    def act(dialog: ImportDialog) -> None:
        assert "1 file without annotations: p.txt." in dialog.says.text() and "1 refused" in dialog.says.text()
        assert dialog.refused.isVisible() and "bad.jsonl" in dialog.refused.lines.toPlainText()
        hand.agree(dialog)

    assert meet(act, good, tmp_path / "bad.jsonl", tmp_path / "p.txt")
    assert "2 articles imported, 1 left out" in drive.window.toast.sentence


def test_what_is_looked_at_when_the_process_beside_dies_is_refused_and_not_waited_for(
    drive, hand, tmp_path: Path
) -> None:
    paths = [hand.doccano(tmp_path / f"{n}.jsonl", (TEXT, [(0, 3, "directive")])) for n in range(2)]
    asking = Asking(drive.session.path, drive.window)
    first, other = (Given(str(each)) for each in paths)
    heard: list[Given] = []
    beside = looking.Looking(asking, heard.append, drive.window)
    beside.look(first)
    process = asking._background._process
    process.kill()
    process.join()
    beside.look(other)
    for _ in range(MOST_LOOKS):
        if beside.is_waiting:
            QTest.qWait(25)
    assert not beside.is_waiting and len(heard) == 2
    assert "has ended" in first.refusal and other.refusal == "" and other.found[0].spans == 1
    beside.stop()
    asking.close()
