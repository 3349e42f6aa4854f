"""A conflict that nobody has settled is told wherever data or figures rest on it."""

from __future__ import annotations

import json
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.__main__ import take_snapshot
from annotator.cli.program import run_program
from annotator.exchange.exporters.dataset.datasheet import datasheet_bytes
from annotator.model.codebook import Codebook
from annotator.sentences import Sentence
from annotator.session.coding.tagging import delete_span, resize_span, set_note, set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake.importing import import_paths
from annotator.session.merging import conflicts, merge, settle
from annotator.session.people.open_conflicts import conflicts_sentence, open_conflicts
from annotator.session.reports.datasheet import datasheet_of
from annotator.session.session import Session
from annotator.store.things import annotations as rows

COUNTS = "the version that stands counts (what is there before what was deleted, else the newer)"
SAID = f"1 conflict of li is not settled; {COUNTS}."


@pytest.fixture
def torn(tmp_path: Path, codebook: Codebook) -> Path:
    """Li has made one span longer in each of two copies, which were merged."""
    ours, theirs = tmp_path / "p.db", tmp_path / "copy.db"
    page = tmp_path / "a.txt"
    page.write_text("要坚决打赢𠮷林脱贫攻坚战e\u0301。\n", encoding="utf-8")
    with closing(Session.create(ours, codebook, coder="li")) as session:
        import_paths(session, [page])
        tag_span(session, 1, 0, 3, session.codebook.require("directive").uuid)
        set_status(session, 1, "done")
    shutil.copy(ours, theirs)
    for path, end in ((ours, 5), (theirs, 7)):
        at(path, lambda session, end=end: resize_span(session, rows.annotations_of(session.project, 1)[0], 0, end))
    at(ours, lambda session: merge(session, theirs))
    return ours


def at(path: Path, work: Callable[[Session], object]) -> None:
    with closing(Session.open(path, "li")) as session:
        work(session)


def test_export_and_datasheet_warn_until_it_is_settled(torn: Path, tmp_path: Path) -> None:
    with closing(Session.open(torn, "li")) as session:
        report = export_project(session, tmp_path / "out.jsonl", ExportOptions())
        assert SAID in report.sentences
        assert f"- {SAID}\n" in datasheet_bytes(datasheet_of(session, draws=0)).decode()
        (one,) = conflicts(session)
        settle(session, one.thing, one.sides[0].seq)
        assert open_conflicts(session) == Counter() and conflicts_sentence(open_conflicts(session)) == ""
        assert export_project(session, tmp_path / "out.jsonl", ExportOptions()).notes == []


def test_agree_warns_beside_its_document_and_counts_them_in_it(
    torn: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    arguments = ["agree", str(torn), "--json", "--draws", "0"]
    assert run_program(arguments, open_window=lambda _: 1, take_snapshot=take_snapshot) == 0
    sys.stdout.flush()
    out, err = capfdbinary.readouterr()
    assert SAID in err.decode() and json.loads(out)["conflicts"] == 1


def test_a_conflict_in_a_layer_that_is_not_exported_is_no_matter_of_the_export(torn: Path) -> None:
    with closing(Session.open(torn, "li")) as session:
        assert open_conflicts(session, ()) == Counter()


def test_a_version_names_its_label_and_its_attributes_in_each_language(torn: Path) -> None:
    with closing(Session.open(torn, "li")) as session:
        (one,) = conflicts(session)
        said = one.sides[0].words
        assert isinstance(said, Sentence) and " as directive" in said
        label = said.fields["part0"].fields["label"]
        assert label == "directive" and label.fields["zh-Hant"] == session.codebook.require("directive").name("zh-Hant")


def test_several_are_told_by_coder() -> None:
    assert conflicts_sentence(Counter(wu=1, li=2)) == (f"3 conflicts (li 2, wu 1) are not settled; of each {COUNTS}.")


def test_what_is_there_counts_before_a_later_deletion_and_the_sentence_says_so(torn: Path, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "mine.db", tmp_path / "theirs.db"
    at(torn, lambda session: settle(session, conflicts(session)[0].thing, conflicts(session)[0].sides[0].seq))
    shutil.copy(torn, ours)
    shutil.copy(torn, theirs)
    at(ours, lambda session: set_note(session, rows.annotations_of(session.project, 1)[0], "我"))
    at(theirs, lambda session: delete_span(session, rows.annotations_of(session.project, 1)[0]))
    at(ours, lambda session: merge(session, theirs))
    with closing(Session.open(ours, "li")) as session:
        assert [each.note for each in rows.annotations_of(session.project, 1)] == ["我"]
        assert "what is there before what was deleted" in conflicts_sentence(open_conflicts(session))
