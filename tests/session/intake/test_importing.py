"""Claims about what comes in: whose things it may touch, what it is called, and what is said of it."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
import pytest

from annotator.cli.program import run_program
from annotator.errors import NotFound
from annotator.exchange.records import ReadOptions
from annotator.model.codebook import Codebook, dump_codebook
from annotator.model.ids import article_id
from annotator.session.articles import article_count, article_rows, load_article, resolve_article, show_article
from annotator.session.checking import check_project
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake.importing import ImportReport, import_paths
from annotator.session.paths import readable_name
from annotator.session.session import Session
from annotator.session.taken.imported_work import store_work
from annotator.store.things import articles as rows

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
_opened: list[str] | None = None


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if _opened is not None and event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
        _opened.append(os.fsdecode(arguments[0]))


sys.addaudithook(_hear)


@pytest.fixture
def opened_files() -> Iterator[list[str]]:
    """Every path that Python opens during the test."""
    global _opened
    _opened = []
    yield _opened
    _opened = None


@pytest.fixture
def empty(tmp_path: Path, codebook: Codebook) -> Iterator[Session]:
    made = Session.create(tmp_path / "empty.db", codebook)
    yield made
    made.close()


def _span(id_: str, start: int, end: int, **more: Any) -> dict[str, Any]:
    return {
        "id": id_, "start": start, "end": end, "label": "directive", "text": TEXT[start:end], "layer": "wang",
        "coder": "wang", "origin": "hand", "state": "confirmed", "certainty": None, "attributes": {}, "note": "",
        "codebook_version": 1, "created": "2026-01-31T09:30:00Z", "source_start": start, "source_end": end,
    } | more  # fmt: skip


def _record(text: str = TEXT, **more: Any) -> dict[str, Any]:
    digest = sha256(text.encode()).hexdigest()
    return {
        "schema": "annotator/1", "id": article_id(digest), "text": text, "script": "source", "spans": [],
        "relations": [], "labels": [], "document_annotations": [], "coding": [], "meta": {},
        "source": {"name": "页.txt", "sha256": digest, "file_sha256": "0" * 64, "unit": "code point"},
        "repairs": [], "regions": [], "overrides": [], "published_script": "hans",
        "codebook": {"name": "core", "version": 1, "hash": "0" * 64},
    } | more  # fmt: skip


def _import(session: Session, folder: Path, *records: dict[str, Any]) -> ImportReport:
    path = folder / "records.jsonl"
    path.write_bytes(b"\n".join(map(orjson.dumps, records)))
    return import_paths(session, [path])


def _spans(session: Session, number: int) -> list[dict[str, Any]]:
    article = rows.article(session.project, number)
    assert article
    return show_article(session, article)["spans"]


def _run(*arguments: str | Path) -> int:
    def none(*_: object, **__: object) -> int:
        raise AssertionError("no window was asked for")

    return run_program([str(each) for each in arguments], open_window=none, take_snapshot=none)


@posix_only
def test_an_import_never_opens_the_open_project_or_its_sidecars_by_any_name(
    session: Session, tmp_path: Path, opened_files: list[str]
) -> None:
    own = [tmp_path / f"p.db{ending}" for ending in ("", "-wal", "-shm")]
    assert all(each.exists() for each in own)
    (tmp_path / "p.db.lock").write_bytes(b"")
    for each in (*own, tmp_path / "p.db.lock"):
        (tmp_path / f"linked {each.name}.txt").symlink_to(each)
        os.link(each, tmp_path / f"hard {each.name}.txt")
    (tmp_path / "page.txt").write_text("会议", encoding="utf-8")
    opened_files.clear()
    report = import_paths(session, [tmp_path], format_name="txt", workers=1)  # another's opening is not heard
    touched = [each for each in opened_files if os.path.exists(each) and not os.path.isdir(each)]
    assert touched and not [each for each in touched for other in own if os.path.samefile(each, other)]
    assert not [each for each in touched if ".lock" in each]
    assert [name for _, name in report.imported] == ["page.txt"]
    assert sum("project itself" in each.why for each in report.skipped) == 12
    assert len(import_paths(session, [tmp_path / "hard p.db.txt", tmp_path / "p.db"]).skipped) == 2
    assert check_project(session) == []


@posix_only
def test_a_project_that_was_opened_by_a_link_is_known_by_its_own_name_as_well(sample_path: Path) -> None:
    link = sample_path.with_name("link.db")
    link.symlink_to(sample_path)
    session = Session.open(link)
    report = import_paths(session, [sample_path.with_name("sample.db-wal"), link, sample_path], format_name="txt")
    assert ["project itself" in each.why for each in report.skipped] == [True] * 3
    session.close()


@posix_only
def test_the_project_is_no_codebook_file_and_the_codebook_is_read_before_the_project_is_open(
    sample_path: Path, tmp_path: Path, codebook: Codebook, capsys, opened_files: list[str]
) -> None:
    link = tmp_path / "book.yaml"
    link.symlink_to(sample_path)
    before = sample_path.read_bytes()
    for file in (sample_path, link, tmp_path / "sample.db-journal"):
        assert _run("codebook", sample_path, "set", file) == 1
        assert "project itself" in capsys.readouterr().err and sample_path.read_bytes() == before
    mine = tmp_path / "mine.yaml"
    mine.write_text(dump_codebook(codebook), encoding="utf-8")
    opened_files.clear()
    assert _run("codebook", sample_path, "set", mine) == 0
    ours = [Path(each).name for each in opened_files if Path(each).name in ("mine.yaml", "sample.db")]
    assert ours == ["mine.yaml", "sample.db"]


def test_spans_that_come_with_the_ids_of_another_articles_spans_leave_those_where_they_are(
    session: Session, tmp_path: Path
) -> None:
    directive = session.codebook.label("directive")
    assert directive
    mine = tag_span(session, 1, 0, 5, directive.uuid)
    before = _spans(session, 1)
    gone = "00000000-0000-4000-8000-00000000000a"
    record = _record(
        TEXT + "一",
        spans=[_span(mine.id, 0, 3), _span(mine.id.upper(), 3, 5), _span(gone, 0, 9)],
        relations=[{"id": mine.id, "type": "t", "from": mine.id, "to": gone, "layer": "wang"}],
        regions=[
            {"id": mine.id, "start": 0, "end": 2, "kind": "title", "repeats": None},
            {"id": "r2", "start": 3, "end": 5, "kind": "body", "repeats": mine.id},
        ],
    )
    report = _import(session, tmp_path, record)
    assert len(report.imported) == 1, report.skipped
    assert _spans(session, 1) == before
    come = _spans(session, 2)
    assert sorted((each["start"], each["end"]) for each in come) == [(0, 3), (0, 9), (3, 5)]
    minted = next(each["id"] for each in come if each["end"] == 3)
    assert minted != mine.id and {each["id"] for each in come} >= {minted, gone}
    ((_, relation),) = rows.things(session.project, "relation", 2)
    assert (relation["f"], relation["to"]) == (minted, gone)
    title, body = load_article(session, 2).regions
    assert body.repeats == title.id not in (mine.id, minted)
    assert check_project(session) == []


def test_the_same_ids_in_two_records_of_one_file_become_the_things_of_two_articles(
    empty: Session, tmp_path: Path
) -> None:
    records = [
        _record(
            TEXT + mark,
            spans=[_span("00000000-0000-4000-8000-000000000001", 0, 3 + at), _span("1", 3, 5)],
            regions=[{"id": "1", "start": 0, "end": 1 + at, "kind": "title", "repeats": None}],
        )
        for at, mark in enumerate("一二")
    ]
    assert len(_import(empty, tmp_path, *records).imported) == 2
    for number in (1, 2):
        assert sorted((each["start"], each["end"]) for each in _spans(empty, number)) == [(0, 2 + number), (3, 5)]
        assert [(each.start, each.end) for each in load_article(empty, number).regions] == [(0, number)]
    assert check_project(empty) == []


def test_what_was_deleted_in_another_article_keeps_its_id_to_itself(session: Session, tmp_path: Path) -> None:
    from annotator.session.coding.tagging import delete_span
    from annotator.session.history import undo

    mine = tag_span(session, 1, 0, 5, session.codebook.labels[0].uuid)
    delete_span(session, mine)
    _import(session, tmp_path, _record(TEXT + "一", spans=[_span(mine.id, 0, 3)]))
    undo(session)
    assert [each["id"] for each in _spans(session, 1)] == [mine.id]
    assert len(_spans(session, 2)) == 1 and check_project(session) == []


def test_an_article_whose_id_is_that_of_something_else_is_refused(session: Session, tmp_path: Path) -> None:
    mine = tag_span(session, 1, 0, 5, session.codebook.labels[0].uuid)
    first = rows.article(session.project, 1)
    assert first
    report = _import(session, tmp_path, _record(id=mine.id), _record(id=first.id.upper()))
    assert not report.imported and ["has the id" in each.why for each in report.skipped] == [True, True]
    assert check_project(session) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are text")
@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("会议.txt".encode("gb18030"), "会议.txt"),
        ("會議".encode("big5") + b"\xa3\xc0.txt", None),
        (b"\xff\xfe\xff.txt", "\\xff\\xfe\\xff.txt"),
        ("子/".encode() + "强调.txt".encode("gb18030"), "子/强调.txt"),
    ],
)
def test_a_file_whose_name_is_not_utf8_comes_in_under_a_name_that_can_be_read(
    empty: Session, tmp_path: Path, raw: bytes, name: str | None
) -> None:
    folder = tmp_path / "pages"
    path = os.fsencode(folder) + b"/" + raw
    os.makedirs(os.path.dirname(path))
    with open(path, "wb") as file:
        file.write("会议强调".encode())
    report = import_paths(empty, [folder])
    ((_, got),) = report.imported
    assert got == (name or got) and got.encode() and "\udcff" not in got
    assert article_rows(empty)[0].article.name == got
    assert resolve_article(empty, os.fsdecode(raw)).name == got
    orjson.dumps(got)


def test_a_name_that_is_half_a_character_can_be_read_as_well() -> None:
    assert readable_name("会\ud800.txt").encode()


def test_a_record_that_breaks_in_an_unforeseen_way_is_skipped_with_one_sentence_and_the_rest_goes_on(
    empty: Session, tmp_path: Path, monkeypatch
) -> None:
    def breaks(session: Session, write: Any, article_id: str, number: int, each: Any, layer: str | None) -> None:
        store_work(session, write, article_id, number, each, layer)
        if each.source.endswith("一"):
            raise RecursionError("too deep\nto see \udcff")

    monkeypatch.setattr("annotator.session.intake.importing.store_work", breaks)
    path = tmp_path / "r.jsonl"
    bad = _record(source={"name": "x", "sha256": "zz", "file_sha256": "zz", "unit": "code point"})
    path.write_bytes(b"\n".join((orjson.dumps(_record(TEXT + "一")), orjson.dumps(bad), orjson.dumps(_record()))))
    report = import_paths(empty, [path])
    assert len(report.imported) == 1 and [each.name for each in report.skipped] == ["页.txt", "r.jsonl, line 2"]
    assert "malformed" in report.skipped[0].why and "64 hexadecimal" in report.skipped[1].why
    assert all("\n" not in each.why and "r.jsonl" not in each.why for each in report.skipped)
    assert check_project(empty) == []


def test_a_file_whose_reader_breaks_does_not_stop_the_others(empty: Session, tmp_path: Path, monkeypatch) -> None:
    from annotator.exchange.importers import plain_text

    def reads(data: bytes, name: str, encoding: str | None, options: ReadOptions):
        if name == "a.txt":
            raise RecursionError("too deep\nto see \udcff")
        return plain_text.read_text(data, name, encoding, options)

    broken = {"txt": plain_text.Format("txt", "t", (".txt",), reads)}
    monkeypatch.setattr("annotator.session.intake.importing.formats", lambda: broken)
    monkeypatch.setattr("annotator.session.intake.import_jobs.formats", lambda: broken)
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"会议{name}", encoding="utf-8")
    report = import_paths(empty, [tmp_path / "a.txt", tmp_path / "b.txt"])
    assert [name for _, name in report.imported] == ["b.txt"]
    (skipped,) = report.skipped
    assert skipped.name == "a.txt" and "RecursionError" in skipped.why and skipped.why.encode()


def test_another_coders_spans_on_a_text_that_is_there_are_counted_as_not_taken_over(
    empty: Session, tmp_path: Path
) -> None:
    first = _record(spans=[_span("s1", 0, 3)])
    _import(empty, tmp_path, first)
    (again,) = _import(empty, tmp_path, first).skipped
    assert again.already and again.why == "This text is in the project already (article 1, 页.txt)."
    others = [_span("s1", 0, 3), _span("s2", 0, 3, layer="li"), _span("s3", 3, 5), _span("s4", 0, 3, label="slogan")]
    (merged,) = _import(empty, tmp_path, _record(spans=others)).skipped
    assert merged.already and "its 3 tags were not taken over" in merged.why and "merge them" in merged.why
    assert len(_spans(empty, 1)) == 1


def test_another_text_under_a_known_id_is_named_as_such_with_the_export_that_can_come_back(
    session: Session, tmp_path: Path
) -> None:
    set_status(session, 1, "done")
    out = tmp_path / "hant.jsonl"
    export_project(session, out, ExportOptions(script="hant"))
    (skipped,) = import_paths(session, [out]).skipped
    assert not skipped.already
    for word in ("another text under the id of article 1 (hard.txt)", "export --script source"):
        assert word in skipped.why


def test_what_was_done_to_texts_is_said_once_with_its_count(session: Session, empty: Session, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.txt").write_bytes(f"会议{name}\r\n好".encode())
    (folder / "d.txt").write_bytes("\ufeff会议".encode())
    (folder / "e.txt").write_bytes("会议a\r\n好".encode())
    report = import_paths(empty, [folder])
    assert len(report.imported) == 4
    assert report.notes == {"CRLF line ends became LF": 3, "the byte order mark was dropped": 1}
    assert "3 articles: CRLF line ends became LF." in report.sentences
    assert "1 article: the byte order mark was dropped." in report.sentences
    out = tmp_path / "o.jsonl"
    for script, notes in (("source", 0), ("hant", 1)):
        export_project(session, out, ExportOptions(script=script, status="all"))
        other = Session.create(tmp_path / f"{script}.db", session.codebook)
        said = import_paths(other, [out]).sentences
        assert len(said) == notes and ("the hant text became the source" in "".join(said)) == bool(notes)
        other.close()


def test_a_version_of_the_codebook_that_is_not_here_is_not_replaced_without_a_word(
    empty: Session, tmp_path: Path
) -> None:
    report = _import(empty, tmp_path, _record(spans=[_span("s1", 0, 3, codebook_version=7)]))
    assert len(report.imported) == 1 and any("codebook version" in each for each in report.sentences)


def test_files_of_a_folder_that_no_format_reads_are_counted_by_their_ending(session: Session, tmp_path: Path) -> None:
    for name in ("a.png", "b.PNG", "c.exe", "README", ".hidden", "ok.txt"):
        (tmp_path / name).write_text("会议", encoding="utf-8")
    report = import_paths(session, [tmp_path])
    assert report.passed_over == Counter({".png": 2, ".exe": 1, "": 1})
    assert report.sentences == ("Passed over, no format reads them: 2 .png, 1 .exe, 1 without an ending.",)
    assert not [each for each in report.skipped if each.name.endswith(("png", "exe"))]


def test_the_command_says_its_notes_on_stderr_and_keeps_the_shape_of_its_json(tmp_path: Path, capfdbinary) -> None:
    db, folder = tmp_path / "p.db", tmp_path / "pages"
    folder.mkdir()
    (folder / "a.txt").write_bytes("会议\r\n".encode())
    (folder / "b.png").write_bytes(b"\x89PNG")
    assert _run("new", db) == 0 and _run("import", db, folder) == 0
    err = capfdbinary.readouterr().err.decode()
    assert "1 article: CRLF line ends became LF." in err and "1 .png" in err
    assert _run("import", db, folder, "--json") == 0
    answer = orjson.loads(capfdbinary.readouterr().out)
    assert answer["imported"] == [] and [set(each) for each in answer["skipped"]] == [{"name", "why"}]
    assert answer["passed_over"] == {".png": 1}


def test_records_that_cannot_come_in_are_counted_as_what_they_are(tmp_path: Path, capfdbinary) -> None:
    db, path = tmp_path / "p.db", tmp_path / "win.jsonl"
    path.write_bytes(b'{"schema": "annotator/1"}\n' * 3)
    _run("new", db)
    capfdbinary.readouterr()
    assert _run("import", db, path) == 1
    err = capfdbinary.readouterr().err.decode()
    assert err.count("win.jsonl") == 1 and err.count("\n") == 1 and "(2 more could not" in err and "files" not in err


def test_a_list_shows_each_articles_file_name(sample_path: Path, capfdbinary) -> None:
    assert _run("list", sample_path) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert len(lines) == 5 and all(line.rpartition("  ")[2].endswith(".txt") for line in lines)


@pytest.mark.parametrize("number", ["99999999999999999999", "9" * 19, "9" * 5000, "0" * 5000, "0"])
def test_a_number_too_large_for_the_file_is_no_article_and_no_fault(session: Session, number: str) -> None:
    with pytest.raises(NotFound):
        resolve_article(session, number)
    assert resolve_article(session, "0001").number == 1


def test_an_interrupted_import_keeps_what_is_in_says_how_much_and_goes_on_when_repeated(
    session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(6):
        (folder / f"{n}.txt").write_text(f"第{n}号会议", encoding="utf-8")

    def press_control_c(done: int, total: int, name: str) -> bool:
        if done == 3:
            raise KeyboardInterrupt
        return True

    for stop in (press_control_c, lambda done, total, name: False):
        report = import_paths(session, [folder], progress=stop)
        assert "of 6 files" in report.stopped
    assert article_count(session) == 1 + 3 and check_project(session) == []
    again = import_paths(session, [folder])
    assert not again.stopped and len(again.imported) == 3 and article_count(session) == 1 + 6
