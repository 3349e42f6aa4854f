"""A package is one coder's project: all of theirs, and not a byte of anybody else's coding."""

from __future__ import annotations

import json
import os
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from annotator.errors import NotFound, ProjectError, UsageError
from annotator.model.annotation import Annotation
from annotator.model.codebook import LabelDef
from annotator.session.articles import regions_of
from annotator.session.assignment import drop_round
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import new_label, split_label
from annotator.session.codebooks import set_codebook, steps, versions
from annotator.session.coding.document_labels import document_labels_of, set_document_label
from annotator.session.coding.notes import ask, questions_of
from annotator.session.coding.ranges import add_range
from annotator.session.coding.relations import add_relation, relations_of
from annotator.session.coding.tagging import delete_span, resize_span, set_note, set_status, set_statuses, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.history import redo, redo_name, undo, undo_name
from annotator.session.intake.importing import import_paths
from annotator.session.listing import ListFilter, memo_of, remove_articles, save_filter, saved_filters, set_memo
from annotator.session.merging import conflicts, merge
from annotator.session.pages.conversions import add_override, project_terms
from annotator.session.pages.regions import set_region_kind
from annotator.session.pages.repairs import reject_repair, repairs_of
from annotator.session.people.coders import choose_coder, coders
from annotator.session.people.packing import articles_drawn, articles_meant, pack
from annotator.session.session import Session
from annotator.store.rows import KINDS
from annotator.store.things.annotations import annotations_of, put_annotation
from annotator.store.things.assignments import Assigned, put_assignments, put_round, round_id
from annotator.store.things.coders import add_layer
from annotator.store.things.sittings import Sitting, sittings, write_sittings
from annotator.store.things.splits import article_names, put_parts

LI, WU, ZHANG = "li", "WU-Qiānzhēn", "張𠮷三"
STANCE = LabelDef("5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a59", "stance", "#336699", "#99ccff", applies_to="document")
HARD_TEXT = "\ufeff习近平强调，要坚决打赢𠮷林脱贫攻坚战。\r\n“四方責任”\u00a0並\t👩‍🌾e\u0301 会(huì)议\r\n"
HARD = 6
"""The number of the article with the hard text; 1 to 5 are the seeds."""
WORDS_OF_LI = ("li wonders 𠮷", "a memo of li", "filter of li", "li asks why")


def label(session: Session, name: str) -> str:
    return session.codebook.require(name).uuid


def secret(who: str, what: str) -> str:
    return f"SECRET-{what}-of-{'one' if who == WU else 'other'}-𠮷會"


SECRETS = [secret(who, what) for who in (WU, ZHANG) for what in ("note", "memo", "filter", "question", "book")]


def code(session: Session, who: str, words: tuple[str, ...], at: int) -> None:
    """All that a coder can do, on the hard text and two seeds; ``words``: note, memo, filter, question."""
    note, memo, filter_, question = words
    choose_coder(session, who)
    for article in (HARD, 1, 2):
        outer = tag_span(session, article, at, at + 9, label(session, "directive"), "hant")
        inner = tag_span(session, article, at + 2, at + 4, label(session, "addressee"))
        set_note(session, resize_span(session, outer, at, at + 8), note)
        wide = tag_span(session, article, at + 1, at + 2, label(session, "slogan"))
        add_range(session, wide, at + 5, at + 7)
        delete_span(session, tag_span(session, article, at, at + 3, label(session, "citation")))
        add_relation(session, article, "addressed_to", annotation(session, outer), inner)
        set_document_label(session, article, "stance")
        ask(session, article, question, annotation(session, outer))
        set_memo(session, article, memo)
        set_status(session, article, "done")
        undo(session)
        redo(session)
    save_filter(session, filter_, ListFilter(status="done", articles=(1, HARD), assigned="mine"))
    coder, layer = session.owner()
    write_sittings(session.project, coder.id, [Sitting(session.new_id(), 1, layer.id, 1_700_000_000, 61, 1)])


def annotation(session: Session, wanted: Annotation) -> Annotation:
    return next(each for each in annotations_of(session.project, wanted.article) if each.id == wanted.id)


@pytest.fixture
def home(sample: Session, tmp_path: Path) -> Session:
    """Three coders over the hard text and the seeds, and all that a project can hold beside it."""
    page = tmp_path / "hard.txt"
    page.write_bytes(HARD_TEXT.encode())
    import_paths(sample, [page])
    choose_coder(sample, WU)
    first = sample.codebook
    for book in (with_stance := first.having(labels=(*first.labels, STANCE)), first, with_stance):
        set_codebook(sample, book, secret(WU, "book"))
    for at, who in enumerate((WU, LI, ZHANG)):
        own = WORDS_OF_LI if who == LI else tuple(secret(who, w) for w in ("note", "memo", "filter", "question"))
        sample.project.connection.execute("UPDATE project SET home = 'elsewhere'")  # each on a machine of their own
        code(sample, who, own, at)
    sample.project.connection.execute("UPDATE project SET home = 'elsewhere'")
    # What is nobody's: a decision on a repair, on a region, a project's term, all by somebody else.
    reject_repair(sample, 2, next(each for each in repairs_of(sample, 2) if each.in_force))
    set_region_kind(sample, 1, regions_of(sample, 1)[0], "footer")
    add_override(sample, None, "project", "林脱", "林脫")
    split_label(sample, label(sample, "slogan"), [new_label(sample, "slogan_one")], secret(ZHANG, "book"), retire=False)
    ids = {each.number: each.id for each in article_names(sample.project)}
    put_parts(sample.project, "SECRET-split", {n: (id_, "train") for n, id_ in ids.items()})
    with sample.project.change("Assign", None) as write:
        round_ = round_id(sample.project, "SECRET-round")
        put_round(write, round_, {"n": "SECRET-round", "k": "real", "s": 7, "u": "SECRET-rule", "t": 1})
        given = [(1, True), (2, True), (3, False), (HARD, False)]
        for who in coders(sample):
            put_assignments(write, ((ids[n], Assigned(n, who.id, round_, both)) for n, both in given))
    for kind, name in (("machine", "lexicon"), ("gold", "SECRET-gold")):
        layer = add_layer(sample.project, kind, name, sample.new_id)
        made = Annotation(sample.new_id(), 1, 0, 4, label(sample, "position"), layer.id, 1, 1, (), "lexicon", "pending")
        with sample.project.change("Suggest", None, mode=3) as write:
            put_annotation(write, made)
    choose_coder(sample, LI)
    save_filter(sample, "SECRET-of-others", ListFilter(assigned=coders(sample)[-1].id))
    set_statuses(sample, [1, 2, HARD], "done")
    assert check_project(sample) == []
    return sample


@pytest.fixture
def packed_file(home: Session, tmp_path: Path) -> Path:
    pack(home, tmp_path / "li-package.db", LI, (1, 2, 3, HARD))
    return tmp_path / "li-package.db"


@pytest.fixture
def package(packed_file: Path) -> Iterator[Session]:
    opened = Session.open(packed_file)
    yield opened
    opened.close()


def owned_by_others(home: Session, coder: str) -> Iterator[bytes]:
    """Ids of what a coder may not hear of: UUIDs in the forms in which a file may hold them."""
    db, names = home.project.connection, home.project.names
    own_layer = next(each.id for each in names.layers.values() if each.coder == coder)
    others = [n for n, each in names.layers.items() if each.id != own_layer]
    raw = {row[0] for row in db.execute("SELECT uuid FROM coder WHERE uuid != ?", (UUID(coder).bytes,))}
    raw |= {row[0] for row in db.execute("SELECT uuid FROM layer WHERE uuid != ?", (UUID(own_layer).bytes,))}
    theirs = {
        (id_, thing, change)
        for id_, thing, change, layer in db.execute(
            """SELECT r.id, r.thing, c.id, json_extract(r.state, '$.y') FROM revision r
            JOIN change c ON c.seq = r.change"""
        )
        if layer in others or (layer and layer != own_layer and isinstance(layer, str))
    }
    raw |= {each for id_, thing, change in theirs for each in (id_, thing)}
    at_home = ", ".join(str(KINDS[kind]) for kind in ("recoding", "split", "assignment", "round", "decision"))
    raw |= {row[0] for row in db.execute(f"SELECT id FROM revision WHERE kind IN ({at_home})")}
    raw |= {row[0] for row in db.execute(f"SELECT thing FROM revision WHERE kind IN ({at_home})")}
    raw |= {row[0] for row in db.execute(
        """SELECT c.id FROM change c WHERE c.coder != ? AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.change = c.seq
        AND r.kind IN (3, 6, 10, 11, 12))""", (names.coder_number[coder],))}  # fmt: skip
    raw |= {row[0] for row in db.execute(
        """SELECT uuid FROM replica p WHERE NOT EXISTS (SELECT 1 FROM change c JOIN revision r ON r.change = c.seq
        WHERE c.replica = p.n AND (c.coder IS NULL OR c.coder = ? OR r.kind IN (3, 6, 10, 11, 12)))""",
        (names.coder_number[coder],))}  # fmt: skip
    for each in raw:
        yield each
        yield str(UUID(bytes=each)).encode()
        yield each.hex().encode()


def test_nothing_of_another_coder_is_in_the_bytes_of_a_package(home: Session, packed_file: Path) -> None:
    assert home.coder
    held = packed_file.read_bytes()
    home_held = bytearray(home.path.read_bytes())
    wal = home.path.with_name(home.path.name + "-wal")
    home_held += wal.read_bytes() if wal.exists() else b""
    ids = [*owned_by_others(home, home.coder.id)]
    assert len(ids) > 200 and sum(each in home_held for each in ids) >= len(ids) / 3  # the search finds what is there
    assert not [each for each in ids if each in held]
    for word in (*SECRETS, WU, ZHANG):
        assert word.encode() in home_held and word.encode() not in held and word.encode("utf-16-le") not in held
    machine = json.dumps([os.uname().nodename])[:-1]  # as the place of a file on a disk is written down
    assert machine.encode() in home_held
    for word in ("SECRET", "Suggest", "Split label", "Reject mending", machine):
        assert word.encode() not in held, word
    assert [each.name for each in packed_file.parent.iterdir() if "li-package" in each.name] == [packed_file.name]


def test_the_notes_of_others_on_the_codebook_stay_at_home_and_its_versions_come(
    home: Session, package: Session
) -> None:
    assert [each.note for each in versions(home)][1:] == [secret(WU, "book"), secret(ZHANG, "book")]
    told = versions(package)
    assert [each.hash for each in told] == [each.hash for each in versions(home)]
    assert {(each.note, each.coder) for each in (*told, *steps(package))} == {("", "")}
    assert package.codebook == home.codebook and package.codebook_number == home.codebook_number


def test_a_package_agrees_with_itself_and_has_no_page_that_is_free(packed_file: Path, package: Session) -> None:
    assert check_project(package) == []
    package.close()
    db = sqlite3.connect(packed_file)
    assert db.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert db.execute("SELECT home, name FROM project").fetchone() == ("", "sample")
    assert db.execute("SELECT count(*) FROM coder").fetchone() == db.execute("SELECT count(*) FROM layer").fetchone()
    for table in ("revision", "change"):
        low, high, count = db.execute(f"SELECT min(seq), max(seq), count(*) FROM {table}").fetchone()
        assert (low, high) == (1, count)  # no gap tells how much the others did
    db.close()


def test_the_coder_finds_all_of_their_own_work_again(home: Session, package: Session) -> None:
    assert package.coder == home.coder and package.layer == home.layer and package.layer
    assert package.project.info == home.project.info
    for number in (1, 2, 3, HARD):
        own = annotations_of(home.project, number, package.layer.id)
        assert annotations_of(package.project, number) == own and bool(own) == (number != 3)
        assert relations_of(package, number) == relations_of(home, number)
        assert document_labels_of(package, number) == document_labels_of(home, number, package.layer.id)
        assert questions_of(package, number) == questions_of(home, number, package.layer.id)
        assert memo_of(package, number) == memo_of(home, number)
        assert repairs_of(package, number) == repairs_of(home, number)
        assert regions_of(package, number) == regions_of(home, number)
    assert project_terms(package) == project_terms(home) != ()
    assert [each.name for each in saved_filters(package)] == ["filter of li"]
    assert [each.layer for each in sittings(package.project)] == [package.layer.id]


@pytest.mark.parametrize("script", ["hans", "hant", "source"])
def test_the_coders_layer_leaves_the_package_as_it_leaves_home(
    home: Session, package: Session, tmp_path: Path, script: str
) -> None:
    out, ours = tmp_path / "home.jsonl", tmp_path / "package.jsonl"
    options = ExportOptions(script=script, layers=(LI,), status="done", both=None)
    export_project(home, out, options)
    export_project(package, ours, options)
    assert out.read_bytes() == ours.read_bytes() and out.read_bytes().count(b"\n") == 3


def test_every_revision_keeps_its_id_its_change_and_its_clock(home: Session, package: Session) -> None:
    query = """SELECT r.id, r.thing, r.kind, r.pane, r.state, c.id, c.clock, c.mode, p.uuid, s.id
        FROM revision r JOIN change c ON c.seq = r.change JOIN replica p ON p.n = c.replica
        LEFT JOIN revision s ON s.seq = r.parent ORDER BY r.seq"""
    at_home = home.project.connection.execute(query).fetchall()
    packed = package.project.connection.execute(query).fetchall()
    kept = {row[0] for row in packed}
    books = KINDS["codebook"]
    assert [row for row in packed if row[2] != books] == [r for r in at_home if r[0] in kept and r[2] != books]
    deleted = [row for row in packed if row[2] == KINDS["annotation"] and row[4] is None]
    assert len(deleted) == 3  # li's deletions in the three articles


def test_undo_begins_anew_in_a_package_and_a_copy_is_another_replica(home: Session, package: Session) -> None:
    assert undo_name(home) is not None
    assert undo_name(package) is None and redo_name(package) is None and undo(package) is None
    made = tag_span(package, 3, 0, 4, label(package, "directive"))
    assert undo_name(package) == "Tag" and undo(package) is not None
    assert made not in annotations_of(package.project, 3) and undo_name(package) is None
    replica = "SELECT p.uuid FROM change c JOIN replica p ON p.n = c.replica ORDER BY c.seq DESC LIMIT 1"
    mine = package.project.connection.execute(replica).fetchone()[0]
    known = [uuid for (uuid,) in home.project.connection.execute("SELECT uuid FROM replica")]
    assert mine not in known
    assert check_project(package) == []


def test_a_package_that_nobody_touched_brings_nothing_new(home: Session, packed_file: Path, tmp_path: Path) -> None:
    assert merge(home, packed_file).brought.nothing_new
    assert [each for each in tmp_path.iterdir() if "before-merge" in each.name] == []


def test_what_was_done_in_a_package_comes_home_and_nothing_else_changes(home: Session, packed_file: Path) -> None:
    before = [annotations_of(home.project, number) for number in range(1, 7)]
    package = Session.open(packed_file)
    made = tag_span(package, 3, 0, 4, label(package, "directive"))
    delete_span(package, annotations_of(package.project, 1)[0])
    package.close()
    brought = merge(home, packed_file).brought
    assert not brought.conflicts and [(each.new, each.removed) for each in brought.layers] == [(1, 1)]
    after = [annotations_of(home.project, number) for number in range(1, 7)]
    assert [*after[2]] == [made] and len(after[0]) == len(before[0]) - 1 and after[3:] == before[3:]
    assert [each.note for each in versions(home)][1:] == [secret(WU, "book"), secret(ZHANG, "book")]
    assert check_project(home) == []


def test_a_conflict_that_a_merge_left_goes_out_again_as_a_conflict(
    home: Session, packed_file: Path, tmp_path: Path
) -> None:
    assert home.layer
    wanted = annotations_of(home.project, HARD, home.layer.id)[0]
    package = Session.open(packed_file)
    set_note(package, wanted, "in the package 𠮷")
    package.close()
    set_note(home, wanted, "at home")
    assert len(merge(home, packed_file).brought.conflicts) == 1
    pack(home, tmp_path / "second.db", LI, (HARD,))
    second = Session.open(tmp_path / "second.db")
    (there,), (here,) = conflicts(second), conflicts(home)
    assert [side.words for side in there.sides] == [side.words for side in here.sides]
    assert check_project(second) == []
    set_note(second, annotation(second, wanted), "settled")
    second.close()
    assert not merge(home, tmp_path / "second.db").brought.conflicts
    assert conflicts(home) == () and annotation(home, wanted).note == "settled" and check_project(home) == []


def test_suggestions_come_along_only_when_asked_for_and_gold_never(home: Session, tmp_path: Path) -> None:
    made = pack(home, tmp_path / "with.db", LI, (1,), suggestions=True)
    assert made.suggestions == ("lexicon",)
    package = Session.open(tmp_path / "with.db")
    kinds = {each.kind for each in package.project.names.layers.values()}
    assert kinds == {"hand", "machine"} and check_project(package) == []
    assert "lexicon" in {each.origin for each in annotations_of(package.project, 1)}
    package.close()
    assert b"SECRET" not in (tmp_path / "with.db").read_bytes()


def test_a_coder_who_is_new_is_known_at_home_by_the_same_uuids(home: Session, tmp_path: Path) -> None:
    before = home.coder, home.layer
    made = pack(home, tmp_path / "new.db", "趙", (2,))
    assert made.is_new and made.spans == 0 and (home.coder, home.layer) == before
    package = Session.open(tmp_path / "new.db")
    assert package.coder in coders(home) and package.coder == made.coder
    assert package.layer in home.project.names.layers.values() and check_project(package) == []
    tag_span(package, 2, 0, 4, label(package, "directive"))
    package.close()
    assert not pack(home, tmp_path / "again.db", "趙", (2,)).is_new


def test_without_articles_the_assigned_ones_go_and_all_where_nobody_is_assigned_any(
    home: Session, tmp_path: Path
) -> None:
    assert pack(home, tmp_path / "mine.db", LI).articles == (1, 2, 3, HARD)
    known = coders(home)
    with pytest.raises(ProjectError, match="No article is assigned to 趙"):
        pack(home, tmp_path / "all.db", "趙")
    assert coders(home) == known and not (tmp_path / "all.db").exists()
    drop_round(home, "SECRET-round")
    assert pack(home, tmp_path / "all.db", "趙").articles == (1, 2, 3, 4, 5, 6)


def test_near_duplicates_stay_together_and_a_new_one_joins_them(home: Session, tmp_path: Path) -> None:
    page = (Path(__file__).parents[3] / "seeds" / "003_5e525eb792f21875.txt").read_text("utf-8")
    for turn in (1, 2):
        (tmp_path / f"again{turn}.txt").write_text(page + "。" * turn, encoding="utf-8")
    import_paths(home, [tmp_path / "again1.txt"])
    pack(home, tmp_path / "near.db", LI, (5, 7))  # 4, which gives the group its name at home, stays there
    package = Session.open(tmp_path / "near.db")
    import_paths(package, [tmp_path / "again2.txt"])
    groups = package.project.connection.execute("SELECT article, grp FROM signature ORDER BY article").fetchall()
    assert groups == [(5, 5), (7, 7), (8, 7)]
    package.close()


def test_a_share_is_drawn_by_its_seed_over_the_articles_ids(home: Session) -> None:
    ids = {each.id: each.number for each in article_names(home.project)}
    expected = sorted(ids[each] for each in random.Random(11).sample(sorted(ids), 2))
    assert articles_drawn(home, "40%", 11) == tuple(expected) == articles_drawn(home, "40％", 11)
    assert len(articles_drawn(home, "1%", 1)) == 1 and len(articles_drawn(home, "100%", 1)) == 6
    assert len({articles_drawn(home, "50%", seed) for seed in range(9)}) > 1


def test_articles_are_named_by_number_range_and_name(home: Session) -> None:
    remove_articles(home, [2])
    assert articles_meant(home, ["1-3,5", "hard.txt", "5"]) == (1, 3, 5, HARD)
    for words, said in ((["2"], "removed"), (["1-9"], "no article 9"), (["3-1"], "no range"), (["2-2"], "removed"),
                        (["1-9999999999999999999"], "no range"), (["nobody.txt"], "nobody.txt")):  # fmt: skip
        with pytest.raises((NotFound, UsageError), match=said):
            articles_meant(home, words)


def test_bad_wishes_are_told_in_a_sentence_and_change_nothing(home: Session, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_bytes(b"mine")
    known, files = coders(home), sorted(each.name for each in tmp_path.iterdir())
    for out, articles, error, said in (
        (there, None, ProjectError, "there already"),
        (home.path, None, ProjectError, "the project itself"),
        (tmp_path / "none" / "x.db", None, ProjectError, "no folder"),
        (tmp_path / "x.db", [99], NotFound, "no article 99"),
        (tmp_path / "x.db", [], ProjectError, "no articles"),
    ):
        with pytest.raises(error, match=said) as refused:
            pack(home, out, "趙", articles)
        assert "\n" not in refused.value.sentence and refused.value.sentence.endswith((".", "'"))
    for name in ("  ", "lexicon", "\ud800"):
        with pytest.raises(UsageError):
            pack(home, tmp_path / "x.db", name)
    with pytest.raises(ProjectError, match="Stopped"):
        pack(home, tmp_path / "x.db", LI, progress=lambda done, total, name: done < 2)
    assert coders(home) == known and there.read_bytes() == b"mine"
    assert sorted(each.name for each in tmp_path.iterdir()) == files
