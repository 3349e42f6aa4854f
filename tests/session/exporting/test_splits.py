"""Claims about splits: what belongs together stays together, nothing ever moves, and the shares come out."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import ProjectError, UsageError
from annotator.model.codebook import Codebook
from annotator.session.checking import check_project
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.exporting.assignment import Group, assigned
from annotator.session.exporting.splitting import definition_of
from annotator.session.history import undo_name
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session
from annotator.store.reads.duplicates import duplicate_groups
from annotator.store.things.splits import parts_of, put_parts
from annotator.text.scripts.alignment import convert

SHARES = st.sampled_from(((80, 10, 10), (1, 1, 1), (3, 0, 1), (98, 1, 1), (1,) * 5))
LABELS = ("a", "b", "c", "d")


@st.composite
def groups(draw, least: int = 1) -> list[Group]:
    sizes = draw(st.lists(st.integers(1, 9), min_size=least, max_size=60))
    labels = st.dictionaries(st.sampled_from(LABELS), st.integers(1, 20), max_size=3)
    return [Group(f"𠮷{i}", size, draw(labels)) for i, size in enumerate(sizes)]


def _empty(shares) -> list[Group]:
    return [Group("", 0) for _ in shares]


@given(groups(), SHARES, st.integers(-3, 3), st.booleans())
def test_every_group_has_one_part_the_same_in_any_order_and_none_in_a_part_without_a_share(
    found, shares, seed, stratify
) -> None:
    parts = assigned(found, shares, seed, _empty(shares), stratify=stratify)
    assert set(parts) == {each.key for each in found}
    assert all(shares[part] for part in parts.values())
    mixed = random.Random(seed).sample(found, len(found))
    assert assigned(mixed, shares, seed, _empty(shares), stratify=stratify) == parts


@given(groups(), SHARES, st.integers(0, 3))
def test_no_part_is_further_from_its_share_than_the_largest_group(found, shares, seed) -> None:
    parts = assigned(found, shares, seed, _empty(shares))
    total, largest = sum(each.size for each in found), max(each.size for each in found)
    for part, share in enumerate(shares):
        held = sum(each.size for each in found if parts[each.key] == part)
        assert abs(held - share * total / sum(shares)) < largest


@given(groups(least=4), groups(), SHARES, st.integers(0, 3))
def test_what_comes_later_fills_the_parts_that_lack_most(before, after, shares, seed) -> None:
    parts = assigned(before, shares, seed, _empty(shares))
    there = [Group("", sum(x.size for x in before if parts[x.key] == part)) for part in range(len(shares))]
    new = [each._replace(key=f"new {each.key}") for each in after]
    later = assigned(new, shares, seed, there)
    total, largest = sum(x.size for x in (*before, *after)), max(x.size for x in (*before, *after))
    for part, share in enumerate(shares):
        held = there[part].size + sum(each.size for each in new if later[each.key] == part)
        assert held - share * total / sum(shares) < largest


@pytest.mark.parametrize("shares", [(80, 10, 10), (1,) * 5])
def test_stratified_parts_have_their_share_of_every_label_and_chance_has_not(shares) -> None:
    rnd = random.Random(7)
    missed = {True: 0.0, False: 0.0}
    for seed in range(8):
        found = [
            Group(str(i), 1, {x: rnd.randint(1, 6) for x, often in zip(LABELS, (0.7, 0.3, 0.1, 0.05), strict=True)
                              if rnd.random() < often})
            for i in range(300)
        ]  # fmt: skip
        whole = sum((Counter(each.labels) for each in found), Counter[str]())
        for stratify in missed:
            parts = assigned(found, shares, seed, _empty(shares), stratify=stratify)
            for part, share in enumerate(shares):
                held = sum((Counter(x.labels) for x in found if parts[x.key] == part), Counter[str]())
                wanted = {label: share / sum(shares) * n for label, n in whole.items()}
                missed[stratify] += sum(abs(held[label] - wanted[label]) / wanted[label] for label in LABELS)
    assert missed[True] < missed[False] / 4


def _report(rnd: random.Random) -> str:
    """A report of 𠮷 and characters that both scripts write in their own way."""
    words = "国会议强调党员学习贯彻实现经济发展观点总书记习近平对农业机关团结𠮷东风热烈欢迎们说书写图与时长门问"
    return "".join(rnd.choice(words) for _ in range(400)) + "。"


def _near(rnd: random.Random, text: str, changes: int) -> str:
    letters = list(text)
    for _ in range(changes):
        letters[rnd.randrange(len(letters))] = "甲"
    return "".join(letters)


class Desk:
    """A project to which pages are added, each tagged and marked done."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session, self.folder = session, folder
        self.count = 0

    def add(self, *texts: str) -> list[int]:
        self.folder.mkdir(exist_ok=True)
        numbers = []
        for text in texts:
            self.count += 1
            page = self.folder / f"{self.count:03}.txt"
            page.write_text(text, encoding="utf-8")
            import_paths(self.session, [page])
            slogan = self.session.codebook.by_id("slogan")
            assert slogan is not None
            tag_span(self.session, self.count, 0, 4, slogan.uuid)
            set_status(self.session, self.count, "done")
            numbers.append(self.count)
        return numbers

    def split(self, out: Path, **options) -> dict[int, str]:
        """Article number -> its part, as the files say."""
        options = {"split": (80, 10, 10), "seed": 3, "scope": "all"} | options
        export_project(self.session, out, ExportOptions(**options))
        found = {}
        for path in sorted(out.rglob("*.jsonl")):
            if path.parent == out or path.name == "test.jsonl":
                for line in path.read_bytes().splitlines():
                    record = orjson.loads(line)
                    assert record["split"] == path.stem
                    number = int(record["source"]["name"][:3])
                    assert number not in found
                    found[number] = path.stem if path.parent == out else path.parent.name
        return found


@pytest.fixture
def desk(tmp_path: Path, codebook: Codebook):
    made = Desk(Session.create(tmp_path / "p.db", codebook, coder="li"), tmp_path / "pages")
    yield made
    assert check_project(made.session) == []
    made.session.close()


def test_near_duplicates_and_both_scripts_of_one_report_stand_in_one_part(desk: Desk, tmp_path: Path) -> None:
    rnd = random.Random(1)
    reports = [_report(rnd) for _ in range(12)]
    for report in reports:
        desk.add(report, convert(report, "s2tw"), _near(rnd, report, 3))
    for seed in range(3):
        for options in ({}, {"stratify": True}, {"split": None, "folds": 3}):
            part = desk.split(tmp_path / f"{seed}{sorted(options)}", seed=seed, **options)
            assert len(part) == 36 and len({*part.values()}) == 3
            for first in range(1, 37, 3):
                assert len({part[first], part[first + 1], part[first + 2]}) == 1, "a report is in two parts"


def test_what_comes_later_moves_nobody_and_joins_its_like(desk: Desk, tmp_path: Path) -> None:
    rnd = random.Random(2)
    reports = [_report(rnd) for _ in range(20)]
    desk.add(*reports)
    first = desk.split(tmp_path / "out")
    for _ in range(3):
        like = rnd.randrange(20)
        (near,) = desk.add(_near(rnd, reports[like], 3))
        desk.add(*(_report(rnd) for _ in range(5)))
        later = desk.split(tmp_path / "out")
        assert {n: later[n] for n in first} == first and later[near] == first[like + 1]
        first = later
    assert Counter(first.values()) == {"train": 30, "dev": 4, "test": 4}
    assert desk.split(tmp_path / "again", split=(8, 1, 1)) == first, "8,1,1 is 80,10,10"
    assert desk.split(tmp_path / "other", seed=4) != first


def test_a_page_that_joins_two_groups_moves_neither_and_it_is_told(desk: Desk, tmp_path: Path) -> None:
    rnd = random.Random(3)
    head, middle, tail = (_report(rnd) for _ in range(3))
    one, two = desk.add(head + middle, middle + tail)
    desk.add(*(_report(rnd) for _ in range(6)))
    assert duplicate_groups(desk.session.project) == {}
    for seed in range(50):
        first = desk.split(tmp_path / "out", seed=seed, split=(50, 0, 50))
        if first[one] != first[two]:
            break
    (bridge,) = desk.add(head + middle + tail)
    assert set(duplicate_groups(desk.session.project)) == {one, two, bridge}
    options = ExportOptions(split=(50, 0, 50), seed=seed, scope="all")
    report = export_project(desk.session, tmp_path / "out", options)
    later = desk.split(tmp_path / "out", seed=seed, split=(50, 0, 50))
    assert {n: later[n] for n in first} == first and later[bridge] in (first[one], first[two])
    assert report.counts == {"split apart": 3}


def test_a_split_is_kept_beside_the_undo_stack_and_known_to_a_session_that_only_reads(
    desk: Desk, tmp_path: Path
) -> None:
    rnd = random.Random(4)
    desk.add(*(_report(rnd) for _ in range(6)))
    before = undo_name(desk.session)
    part = desk.split(tmp_path / "out", split=(50, 0, 50))
    assert undo_name(desk.session) == before
    assert not (tmp_path / "out" / "dev.jsonl").exists(), "a part without a share is no file"
    definition = definition_of(ExportOptions(split=(1, 0, 1), seed=3))
    assert parts_of(desk.session.project, definition) == part
    changes = desk.session.project.connection.execute("SELECT count(*) FROM change").fetchone()
    assert desk.split(tmp_path / "again", split=(50, 0, 50)) == part
    assert desk.session.project.connection.execute("SELECT count(*) FROM change").fetchone() == changes
    desk.session.close()
    reader = Session.read(tmp_path / "p.db")
    try:
        export_project(reader, tmp_path / "read", ExportOptions(split=(1, 0, 1), seed=3, scope="all"))
        with pytest.raises(ProjectError):
            export_project(reader, tmp_path / "new", ExportOptions(split=(1, 0, 1), seed=4, scope="all"))
    finally:
        reader.close()
        desk.session = Session.open(tmp_path / "p.db")
    assert (tmp_path / "read" / "train.jsonl").read_bytes() == (tmp_path / "out" / "train.jsonl").read_bytes()
    assert not (tmp_path / "new").exists() and not list(tmp_path.glob(".*"))


def test_two_processes_that_split_at_once_do_not_put_an_article_into_two_parts(desk: Desk) -> None:
    rnd = random.Random(5)
    desk.add(*(_report(rnd) for _ in range(3)))
    project = desk.session.project
    ids = dict(project.connection.execute("SELECT n, id FROM article").fetchall())
    put_parts(project, "d", {1: (ids[1], "train")})
    with pytest.raises(ProjectError, match="export again"):
        put_parts(project, "d", {2: (ids[2], "train"), 1: (ids[1], "test")})
    assert parts_of(project, "d") == {1: "train"}
    put_parts(project, "d", {1: (ids[1], "train"), 2: (ids[2], "test")})
    assert parts_of(project, "d") == {1: "train", 2: "test"}


def test_folds_are_each_the_test_of_one_and_the_train_of_the_others(desk: Desk, tmp_path: Path) -> None:
    rnd = random.Random(6)
    desk.add(*(_report(rnd) for _ in range(9)))
    out = tmp_path / "out"
    report = export_project(desk.session, out, ExportOptions(folds=3, seed=1, scope="all", stratify=True))
    assert (report.articles, report.spans, report.records) == (9, 9, 9)

    def ids(*where: str) -> set[str]:
        return {orjson.loads(line)["id"] for line in out.joinpath(*where).read_bytes().splitlines()}

    tests = [ids(f"fold-{n}", "test.jsonl") for n in (1, 2, 3)]
    assert [len(each) for each in tests] == [3, 3, 3] and len(set().union(*tests)) == 9
    for n, test in enumerate(tests, 1):
        assert ids(f"fold-{n}", "train.jsonl") == set().union(*tests) - test


def test_splitting_comes_before_windowing_and_doubling(desk: Desk, tmp_path: Path) -> None:
    rnd = random.Random(8)
    desk.add(*(_report(rnd) for _ in range(10)))
    whole = desk.split(tmp_path / "whole")
    out = tmp_path / "out"
    options = ExportOptions(split=(80, 10, 10), seed=3, scope="all", max_length=90, stride=20, both="doubled")
    report = export_project(desk.session, out, options)
    assert (report.articles, report.spans) == (10, 10) and report.records > 80
    ids = set()
    for part in ("train", "dev", "test"):
        for line in (out / f"{part}.jsonl").read_bytes().splitlines():
            record = orjson.loads(line)
            assert whole[int(record["source"]["name"][:3])] == part == record["split"]
            assert record["id"] == f"{record['window']['article']}@{record['script']}#{record['window']['index']}"
            assert "parallel" not in record and all(
                record["text"][row["start"] : row["end"]] == row["text"] for row in record["spans"]
            )
            ids.add(record["id"])
    assert len(ids) == report.records


def test_an_export_that_is_asked_to_spreads_a_rare_label_over_the_folds(desk: Desk, tmp_path: Path) -> None:
    rnd = random.Random(9)
    desk.add(*(_report(rnd) for _ in range(12)))
    rare = desk.session.codebook.by_id("citation")
    assert rare is not None
    tagged = (1, 2, 3, 4)
    for number in tagged:
        tag_span(desk.session, number, 5, 9, rare.uuid)
    for seed in range(4):
        folds = desk.split(tmp_path / f"{seed}", split=None, folds=4, seed=seed, stratify=True)
        assert {folds[number] for number in tagged} == {"fold-1", "fold-2", "fold-3", "fold-4"}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"split": (80, 10, 10), "folds": 3}, "choose one"),
        ({"split": (0, 50, 50)}, "80,10,10"),
        ({"split": (100, 0, 0)}, "80,10,10"),
        ({"split": (110, -10, 0)}, "80,10,10"),
        ({"folds": 1}, "2 or more"),
        ({"stratify": True}, "--split or --folds"),
        ({"both": "doubled", "script": "source"}, "--script source"),
        ({"both": "paired", "script": "source"}, "--script source"),
    ],
)
def test_parts_that_cannot_be_are_refused(options: dict, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        ExportOptions(**options)


def test_a_folder_to_stdout_is_refused(session: Session, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    with pytest.raises(UsageError, match="folder"):
        export_project(session, "-", ExportOptions(split=(80, 10, 10), status="all"))
    assert capsysbinary.readouterr().out == b""
