"""Packages go out to their coders and come back, in any order."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from annotator.resource_files import seeds_folder
from annotator.session.coding.tagging import delete_span, resize_span, set_note
from annotator.session.session import Session
from annotator.store.things.annotations import annotations_of

Run = Callable[..., tuple[int, str, str]]
CODERS = ("li", "WU-Qiānzhēn", "張𠮷三")
HARD_TEXT = "\ufeff习近平强调，要坚决打赢𠮷林脱贫攻坚战。\r\n“四方責任”\u00a0並\t👩‍🌾e\u0301 会(huì)议\r\n"


def answer(run: Run, *arguments: str | Path) -> Any:
    code, out, err = run(*arguments, "--json")
    assert code == 0, err
    return json.loads(out)


def refusal(run: Run, *arguments: str | Path, code: int = 1) -> str:
    got, out, err = run(*arguments)
    assert got == code and out == "", (got, out, err)
    assert err.startswith("annotator: ") and err.count("\n") == 1 and "Traceback" not in err
    return err


@pytest.fixture
def home(run: Run, tmp_path: Path) -> Path:
    """The seeds (1 to 5) and the hard text (6); li has coded some of it."""
    db, page = tmp_path / "home.db", tmp_path / "hard.txt"
    page.write_bytes(HARD_TEXT.encode())
    answer(run, "new", db, "--coder", "li")
    answer(run, "import", db, seeds_folder(), page)
    for start in (0, 7, 11):
        answer(run, "tag", db, "6", str(start), str(start + 4), "directive")
    return db


def work(run: Run, package: Path, at: int) -> None:
    """A coder at work in their package: spans come, change, and go."""
    for article in ("1", "6"):
        for start in (at + 2, at + 8, at + 10):
            answer(run, "tag", package, article, str(start), str(start + 5), "slogan")
    answer(run, "status", package, "1", "6", "done")
    session = Session.open(package)
    first, second, *_ = annotations_of(session.project, 6)
    set_note(session, resize_span(session, first, 1, 3), "𠮷 " * at)
    delete_span(session, second)
    session.close()


def test_packages_come_back_in_any_order_to_the_same_project(run: Run, home: Path, tmp_path: Path) -> None:
    packages = [tmp_path / f"package{at}.db" for at, _ in enumerate(CODERS)]
    for at, (coder, package) in enumerate(zip(CODERS, packages, strict=True)):
        made = answer(run, "pack", home, package, "--coder", coder, "--articles", "1,6")
        assert made["articles"] == [1, 6] and made["new_coder"] == (coder != "li")
        work(run, package, at)
    answer(run, "tag", home, "2", "0", "4", "directive", "--coder", "li")  # work goes on at home
    exports = set[bytes]()
    for turn, order in enumerate(permutations(packages)):
        db, out = tmp_path / f"turn{turn}.db", tmp_path / f"turn{turn}.jsonl"
        shutil.copyfile(home, db)
        if turn % 2:
            answer(run, "merge", db, *order)
        else:
            for package in order:
                answer(run, "merge", db, package)
        assert answer(run, "check", db) == {"findings": []}
        again = answer(run, "merge", db, *packages)
        assert all(each["nothing_new"] for each in again["merged"])
        layers = [word for coder in CODERS for word in ("--layer", coder)]
        assert run("export", db, out, "--script", "source", "--status", "all", *layers)[0] == 0
        exports.add(out.read_bytes())
    (exported,) = exports
    spans = [span for line in exported.splitlines() for span in json.loads(line)["spans"]]
    counts = {coder: sum(span["layer"] == coder for span in spans) for coder in CODERS}
    assert counts == {"li": 3 + 6 - 1 + 1, CODERS[1]: 5, CODERS[2]: 5}
    assert sum(span["note"] == "𠮷 𠮷" for span in spans) == 1


def test_a_share_says_with_what_seed_it_was_drawn(run: Run, home: Path, tmp_path: Path) -> None:
    made = answer(run, "pack", home, tmp_path / "a.db", "--coder", "li", "--share", "50%")
    assert len(made["articles"]) == 3 and isinstance(made["seed"], int)
    again = run("pack", home, tmp_path / "b.db", "--coder", "li", "--share", "50%", "--seed", str(made["seed"]))
    assert f"--seed {made['seed']}" in again[1] and "3 articles" in again[1]
    listed = [[row["number"] for row in answer(run, "list", tmp_path / name)] for name in ("a.db", "b.db")]
    assert listed[0] == listed[1] == made["articles"]


def test_a_package_is_a_project_like_any_other(run: Run, home: Path, tmp_path: Path) -> None:
    code, out, err = run("pack", home, tmp_path / "wu.db", "--coder", "wu", "--articles", "1", "6", "hard.txt")
    assert code == 0 and "wu is a new coder" in err and "2 articles" in out
    assert answer(run, "check", tmp_path / "wu.db") == {"findings": []}
    assert [row["name"] for row in answer(run, "list", tmp_path / "wu.db")][1:] == ["hard.txt"]
    shown = answer(run, "show", tmp_path / "wu.db", "6")
    assert shown["spans"] == [] and shown["source"] == answer(run, "show", home, "6")["source"]
    (tmp_path / "again").mkdir()
    made = answer(run, "pack", tmp_path / "wu.db", tmp_path / "again" / "wu.db", "--coder", "wu")  # a package of it
    assert made["articles"] == [1, 6] and not made["new_coder"]
    assert answer(run, "merge", home, tmp_path / "again" / "wu.db")["merged"][0]["nothing_new"]


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("home.db", "--coder", "wu"), "the project itself", 1),
        (("there.db", "--coder", "wu"), "there already", 1),
        (("no/x.db", "--coder", "wu"), "no folder", 1),
        (("x.db", "--coder", "wu", "--articles", "77"), "77", 1),
        (("x.db", "--coder", "wu", "--articles", "1-77"), "no article 77", 1),
        (("x.db", "--coder", "wu", "--articles", "nobody.txt"), "nobody.txt", 1),
        (("x.db", "--coder", "wu", "--articles", " "), "--articles", 2),
        (("x.db", "--coder", " "), "--coder", 2),
        (("x.db",), "--coder", 2),
        (("x.db", "--coder", "w\x1bu"), "control character", 2),
        (("x.db", "--coder", "wu", "--share", "0%"), "share", 2),
        (("x.db", "--coder", "wu", "--share", "101%"), "share", 2),
        (("x.db", "--coder", "wu", "--share", "50"), "share", 2),
        (("x.db", "--coder", "wu", "--seed", "3"), "--share", 2),
        (("x.db", "--coder", "wu", "--share", "10%", "--articles", "1"), "--share", 2),
        (("x.db", "6", "--coder", "wu"), "--articles", 2),
    ],
)
def test_a_bad_wish_is_one_line_and_nobody_is_added(
    run: Run, home: Path, tmp_path: Path, words: tuple[str, ...], said: str, code: int
) -> None:
    (tmp_path / "there.db").write_bytes(b"mine")
    out, *options = words
    assert said in refusal(run, "pack", home, tmp_path / out, *options, code=code)
    assert (tmp_path / "there.db").read_bytes() == b"mine" and not (tmp_path / "x.db").exists()
    session = Session.open(home)
    assert len(session.project.names.coders) == 1
    session.close()


def test_a_package_cannot_go_to_the_standard_output(run: Run, home: Path) -> None:
    assert "name it" in refusal(run, "pack", home, "-", "--coder", "wu", code=2)


def test_who_is_assigned_nothing_gets_no_package_of_everything(run: Run, home: Path, tmp_path: Path) -> None:
    given = answer(run, "assign", home, "--coder", "wu", "--articles", "1-2,6")
    assert given["coders"] == {"wu": [1, 2, 6]}
    assert "No article is assigned to li" in refusal(run, "pack", home, tmp_path / "li.db", "--coder", "li")
    assert answer(run, "pack", home, tmp_path / "wu.db", "--coder", "wu")["articles"] == [1, 2, 6]
