"""One real file for every stored format that was ever shipped: each opens, is whole, and says what it said."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.session.adjudication import cases
from annotator.session.articles import load_article
from annotator.session.assignment import rounds
from annotator.session.checking import check_project
from annotator.session.codebook_changes.recoding import recodings
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.history import redo_name, undo, undo_name
from annotator.session.intake.importing import import_paths
from annotator.session.listing import (
    ListFilter,
    listed_numbers,
    memo_of,
    removed_rows,
    saved_filters,
)
from annotator.session.merging import conflicts, settle
from annotator.session.people.coders import choose_coder, coders
from annotator.session.people.sittings import sittings_in_order
from annotator.session.session import Session
from annotator.store.reads.duplicates import duplicate_groups
from annotator.store.things.splits import parts_of


@pytest.mark.parametrize("name", sorted(path.name for path in Path(__file__).parent.glob("format-[1-4].db")))
def test_a_project_of_every_format_before_merging_opens_and_says_what_it_said(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes((Path(__file__).parent / name).read_bytes())
    session = Session.open(path)
    try:
        assert [each.name for each in coders(session)] == ["李", "王"]
        choose_coder(session, "李")
        opened = load_article(session, 1)
        said = {
            (each.start, each.end, session.codebook_at(each.version).by_uuid(each.label).id, each.note)  # type: ignore[union-attr]
            for each in opened.annotations.values()
        }
        assert said == {
            (0, 3, "personnel", ""),
            (0, 5, "citation", ""),
            (7, 18, "directive", "𠮷？"),
            (21, 24, "slogan", ""),
        }
        assert opened.status == "done" and opened.texts.hant.text.startswith(
            "習近平強調，要堅決打贏𠮷林脫貧攻堅戰。\n用網際網路"
        )
        assert (undo_name(session), redo_name(session)) == ("Status", None)
        assert check_project(session) == []
        report = export_project(session, tmp_path / "out.jsonl", ExportOptions(layers=("李",)))
        assert (report.articles, report.spans) == (1, 4)
        undo(session)
        choose_coder(session, "王")
        assert redo_name(session) == "Tag span" and check_project(session) == []
    finally:
        session.close()


def test_a_project_of_format_2_keeps_its_findings_and_what_was_decided_about_them(tmp_path: Path) -> None:
    path = tmp_path / "format-2.db"
    path.write_bytes((Path(__file__).parent / "format-2.db").read_bytes())
    session = Session.open(path)
    try:
        broken, near = load_article(session, 3), load_article(session, 4)
        assert [(r.start, r.end, r.replacement, r.status) for r in broken.repairs if r.kind == "shift"] == [
            (35, 38, "保縣", "rejected"), (113, 116, "保縣", "applied"), (191, 194, "保縣", "applied"),
        ]  # fmt: skip
        assert broken.texts.reading.startswith("省委常委會召開會議\n2月18日,會議在德??h召開,認真學習。")
        assert [(r.kind, r.origin) for r in broken.regions] == [
            ("title", "found"), ("dateline", "found"), ("body", "found"), ("credit", "hand"),
        ]  # fmt: skip
        assert {(o.text, o.scope) for o in near.overrides} == {
            ("余金富", "article"), ("于英杰", "article"), ("各项", "project"),
        }  # fmt: skip
        assert "余金富、于英杰出席會議,確保各项措施落實" in near.texts.hant.text
        assert duplicate_groups(session.project) == {3: broken.article.id, 4: broken.article.id}
        assert check_project(session) == []
    finally:
        session.close()


def test_a_project_of_format_3_keeps_the_work_on_its_list_and_its_codebook(tmp_path: Path) -> None:
    path = tmp_path / "format-3.db"
    path.write_bytes((Path(__file__).parent / "format-3.db").read_bytes())
    session = Session.open(path, "李")
    try:
        memo = memo_of(session, 3)
        assert (memo.text, memo.flagged) == ("再看𠮷", True)
        (saved,) = saved_filters(session)
        assert (saved.name, saved.filter.status, saved.filter.text, saved.order.seed) == (
            "會議，done", "done", "會議", 7,
        )  # fmt: skip
        assert [(each.article, each.seconds) for each in sittings_in_order(session)] == [(1, 754)]
        assert [row.article.number for row in removed_rows(session)] == [4]
        assert list(listed_numbers(session, ListFilter(outlet="廣西日報", since="2023-02"))) == [3]
        pledge = session.codebook.by_id("pledge")
        assert pledge is not None and (pledge.parent, session.codebook_number) == ("slogan", 3)
        assert [each.label for each in recodings(session)][:1] == [pledge.uuid]
        assert check_project(session) == []
    finally:
        session.close()


def test_a_project_of_format_4_keeps_its_splits_so_that_no_article_ever_moves(tmp_path: Path) -> None:
    path = tmp_path / "format-4.db"
    path.write_bytes((Path(__file__).parent / "format-4.db").read_bytes())
    session = Session.open(path, "李")
    try:
        assert parts_of(session.project, "split 2:1:1 seed 7") == {1: "test", 2: "train", 3: "dev"}
        folds = {1: "fold-2", 2: "fold-1", 3: "fold-2"}
        assert parts_of(session.project, "folds 2 seed 1 stratified") == folds
        for name in ("更多.txt", "再多.txt"):
            (tmp_path / name).write_text(f"{name}讲新的事情，𠮷林的会议结束了，各地继续努力。", encoding="utf-8")
            import_paths(session, [tmp_path / name])
        options = ExportOptions(layers=("李",), status="all", split=(50, 25, 25), seed=7)
        export_project(session, tmp_path / "out", options)
        later = parts_of(session.project, "split 2:1:1 seed 7")
        assert len(later) == 5 and {n: later[n] for n in (1, 2, 3)} == {1: "test", 2: "train", 3: "dev"}
        assert parts_of(session.project, "folds 2 seed 1 stratified") == folds
        assert check_project(session) == []
    finally:
        session.close()


def test_a_project_of_format_5_keeps_its_rounds_its_conflict_and_what_was_decided(tmp_path: Path) -> None:
    path = tmp_path / "format-5.db"
    path.write_bytes((Path(__file__).parent / "format-5.db").read_bytes())
    session = Session.open(path, "陈")
    try:
        (drawn,) = rounds(session)
        assert (drawn.name, drawn.kind, drawn.seed, drawn.overlap) == ("第一轮", "real", 7, 1)
        assert {each.name: each.given for each in drawn.shares} == {"李": 2, "吴": 2}
        (conflict,) = conflicts(session)
        assert [(each.words, each.coder, each.stands) for each in conflict.sides] == [
            ("“會議強調，要” (0 to 6) as slogan", "李", True), ("“會議強調，” (0 to 5) as slogan", "李", False),
        ]  # fmt: skip
        (case,) = cases(session, 2)
        assert case.decision and (case.decision.outcome, case.decision.reason) == ("neither", "再看𠮷")
        choose_coder(session, "李")
        assert (undo_name(session), len(load_article(session, 1).annotations)) == (None, 4), "undo ends at a merge"
        settle(session, conflict.thing, conflict.sides[1].seq)
        assert conflicts(session) == () and check_project(session) == []
    finally:
        session.close()
