"""What cannot be brought together is told in a sentence, and the project is byte for byte as it was."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from annotator.errors import AnnotatorError, CodebookError, NotFound, ProjectError, UsageError
from annotator.model.codebook import Attribute, Codebook, LabelDef
from annotator.model.ids import article_id, system_clock
from annotator.model.new_article import NewArticle
from annotator.session.checking import check_project
from annotator.session.codebooks import set_codebook
from annotator.session.coding.tagging import delete_span, set_note, tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.merging import conflicts, merge, merge_preview, settle
from annotator.session.people.coders import choose_coder, rename_coder
from annotator.session.session import Session
from annotator.store.merging.projecting import News
from annotator.store.things.articles import add_article
from annotator.store.things.coders import codebook_versions
from annotator.text.article_text import fingerprint

Done = TypeVar("Done")
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\r\n“四方責任”\u00a0e\u0301"


class Two:
    """A project and a copy of it; each is open only while something is done in it."""

    def __init__(self, folder: Path, codebook: Codebook) -> None:
        self.folder = folder
        self.ours, self.theirs = folder / "ours.db", folder / "theirs.db"
        page = folder / "a.txt"
        page.write_text(TEXT, encoding="utf-8", newline="")
        session = Session.create(self.ours, codebook, coder="li")
        import_paths(session, [page])
        self.span = tag_span(session, 1, 0, 3, slogan(session))
        session.close()
        shutil.copy(self.ours, self.theirs)

    def do(self, path: Path, work: Callable[[Session], Done]) -> Done:
        session = Session.open(path, "li")
        try:
            return work(session)
        finally:
            session.close()

    def sql(self, path: Path, *statements: str) -> None:
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA foreign_keys = OFF")
        for each in statements:
            connection.execute(each)
        connection.commit()
        connection.close()

    def refused(self, kind: type[AnnotatorError], words: str, codebook: str | None = None) -> None:
        """Merging and its preview are refused so, and leave the folder as it was."""
        for step in (merge_preview, merge):
            before = self.everything()
            with pytest.raises(kind, match=words):
                self.do(self.ours, lambda session, step=step: step(session, self.theirs, codebook))
            assert self.everything() == before

    def everything(self) -> dict[str, bytes]:
        return {each.name: each.read_bytes() for each in sorted(self.folder.iterdir())}


def slogan(session: Session) -> str:
    found = session.codebook.by_id("slogan")
    assert found
    return found.uuid


@pytest.fixture
def two(tmp_path: Path, codebook: Codebook) -> Iterator[Two]:
    yield Two(tmp_path, codebook)


def label(id_: str, uuid: str, **fields: object) -> LabelDef:
    return LabelDef(f"0f0e2b1c-7a59-4d0c-9f0a-{uuid:0>12}", id_, "#b45309", "#f59e0b", {"en": id_}, **fields)  # type: ignore[arg-type]


def with_labels(*labels: LabelDef) -> Callable[[Session], int]:
    return lambda session: set_codebook(session, session.codebook.having(labels=(*session.codebook.labels, *labels)))


def test_another_project_is_refused_and_named(two: Two, codebook: Codebook) -> None:
    two.theirs.unlink()
    Session.create(two.theirs, codebook, coder="wu", name="𠮷林").close()
    two.refused(ProjectError, r"theirs\.db belongs to another project \(“𠮷林”\)")


def test_the_project_itself_what_is_not_there_and_what_is_no_project_are_refused(two: Two) -> None:
    for other, words in (
        (two.ours, "is this project itself"),
        (two.folder / "none.db", "There is no project at"),
        (two.folder, "is a folder, not a project"),
        (two.folder / "a.txt", "is not an annotator project"),
    ):
        with pytest.raises(ProjectError, match=words):
            two.do(two.ours, lambda session, other=other: merge(session, other))


def test_a_newer_file_is_refused(two: Two) -> None:
    two.sql(two.theirs, "PRAGMA user_version = 99")
    two.refused(ProjectError, "written by a newer annotator")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_half_written_file_is_refused(two: Two, share: float) -> None:
    whole = two.theirs.read_bytes()
    two.theirs.write_bytes(whole[: int(len(whole) * share)])
    two.refused(ProjectError, r"theirs\.db is damaged or only half there")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DROP TABLE signature", "has no table signature"),
        ("DELETE FROM project", "was never finished"),
        ("UPDATE revision SET parent = 9999 WHERE seq = 3", "points at one of revision that is not there"),
        ("UPDATE revision SET id = randomblob(16), state = '{\"n\"' WHERE kind = 4", "is damaged"),
        ("UPDATE revision SET id = randomblob(16), state = '[1]' WHERE kind = 1", "is damaged"),
        ("UPDATE revision SET id = randomblob(16), state = json_set(state, '$.a', 77) WHERE kind = 1", "article 77"),
        ("UPDATE revision SET id = randomblob(16), state = json_set(state, '$.e', 777) WHERE kind = 1", "lies outside"),
        ("UPDATE revision SET id = randomblob(16), kind = 99", "of a kind \\(99\\) that this annotator cannot bring"),
        ("UPDATE article SET sha256 = x'00'", "the sha256 of a row of its table article cannot be right"),
        ("UPDATE article SET sha256 = zeroblob(32)", "Article 1: its text does not agree with its fingerprint"),
    ],
)
def test_a_damaged_file_is_refused(two: Two, statement: str, words: str) -> None:
    two.sql(two.theirs, statement)
    two.refused(ProjectError, words)


def test_a_text_that_is_not_that_of_its_fingerprint_does_not_come_in(two: Two) -> None:
    page = two.folder / "b.txt"
    page.write_text("別的𠮷", encoding="utf-8")
    two.do(two.theirs, lambda session: import_paths(session, [page]))
    two.sql(two.theirs, "UPDATE source SET text = '別的吉' WHERE article = 2")
    two.refused(ProjectError, "Article 2: its text does not agree with its fingerprint")


def test_a_coders_name_in_use_is_refused_until_one_is_renamed(two: Two) -> None:
    two.do(two.ours, lambda session: choose_coder(session, "wu mei"))
    two.do(two.theirs, lambda session: choose_coder(session, "wu mei"))
    two.refused(ProjectError, r"“wu mei” is a coder of ours\.db .*'annotator coder ours\.db rename 'wu mei' NEW'")
    two.do(two.ours, lambda session: rename_coder(session, "wu mei", "wu"))
    two.do(two.ours, lambda session: merge(session, two.theirs))
    names = two.do(two.ours, lambda s: [each.name for each in s.project.names.coders.values()])
    assert sorted(names) == ["li", "wu", "wu mei"]
    assert two.do(two.ours, check_project) == []


def test_two_coders_may_have_exchanged_their_names(two: Two) -> None:
    two.do(two.ours, lambda session: choose_coder(session, "wu"))
    shutil.copy(two.ours, two.theirs)
    for old, new in (("li", "x"), ("wu", "li"), ("x", "wu")):
        session = Session.open(two.theirs, old)
        rename_coder(session, old, new)
        session.close()
    before = two.do(two.ours, lambda s: {c.name: c.id for c in s.project.names.coders.values()})
    two.do(two.ours, lambda session: merge(session, two.theirs))
    after = two.do(two.ours, lambda s: {c.name: c.id for c in s.project.names.coders.values()})
    assert after == {"li": before["wu"], "wu": before["li"]}
    assert two.do(two.ours, check_project) == []


def test_a_new_name_must_be_free_and_be_one(two: Two) -> None:
    two.do(two.ours, lambda session: choose_coder(session, "wu"))
    for old, new, kind in (("li", "wu", UsageError), ("li", "  ", UsageError), ("nobody", "x", NotFound)):
        with pytest.raises(kind):
            two.do(two.ours, lambda session, old=old, new=new: rename_coder(session, old, new))
    two.do(two.ours, lambda session: rename_coder(session, "li", "  李 𠮷 "))
    session = Session.open(two.ours, "李 𠮷")
    assert session.layer and session.layer.name == "李 𠮷"
    assert check_project(session) == []
    session.close()


def test_while_a_window_has_the_project_nothing_is_merged(two: Two) -> None:
    two.do(two.theirs, lambda session: tag_span(session, 1, 4, 6, slogan(session)))
    code = f"""import sys
from pathlib import Path
from annotator.store.project import Project
p = Project.open(Path({str(two.ours)!r}), window=True); print("open", flush=True); sys.stdin.read()"""
    child = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout and child.stdout.readline() == "open\n"
        for step in (merge_preview, merge):
            with pytest.raises(ProjectError, match="is open in a window: close it before merging"):
                two.do(two.ours, lambda session, step=step: step(session, two.theirs))
    finally:
        child.communicate()
    two.do(two.ours, lambda session: merge(session, two.theirs))


@pytest.mark.parametrize("place", ["_check_places", "settle_heads", "check_labels", "_project_hanging"])
def test_a_merge_that_fails_in_the_middle_leaves_everything_as_it_was(
    two: Two, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.store.merging import bringing, projecting

    two.do(two.theirs, lambda session: tag_span(session, 1, 4, 6, slogan(session)))

    def fail(*_: object) -> News:
        raise ProjectError("the disk is full")

    monkeypatch.setattr(projecting if place.startswith("_") else bringing, place, fail)
    two.refused(ProjectError, "the disk is full")


def test_a_merge_that_is_killed_leaves_the_project_as_it_was(two: Two) -> None:
    two.do(two.theirs, lambda session: tag_span(session, 1, 4, 6, slogan(session)))
    before = two.ours.read_bytes()
    code = f"""import os, signal
from annotator.session.session import Session
from annotator.session.merging import merge
from annotator.store.merging import bringing
bringing.check_labels = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
merge(Session.open({str(two.ours)!r}, "li"), {str(two.theirs)!r})"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -9
    assert two.ours.read_bytes() == before
    assert two.do(two.ours, lambda s: s.project.connection.execute("SELECT count(*) FROM annotation").fetchone()) == (
        1,
    )
    assert two.do(two.ours, check_project) == []
    assert two.do(two.ours, lambda session: merge(session, two.theirs)).backup is not None


def test_codebooks_that_went_apart_are_asked_about(two: Two) -> None:
    two.do(two.ours, with_labels(label("渔业", "a1")))
    two.do(two.theirs, with_labels(label("林業", "b1"), label("𠮷林", "b2")))
    two.refused(CodebookError, r"(?s)changed here and in theirs\.db.*林業: new.*渔业: gone.*--codebook ours, theirs")
    two.refused(UsageError, "There is no choice “mine”", "mine")


@pytest.mark.parametrize(("choice", "expected"), [("ours", {"渔业"}), ("theirs", {"林業"}), ("both", {"渔业", "林業"})])
def test_the_codebook_that_was_chosen_is_in_force_and_asked_about_no_more(
    two: Two, choice: str, expected: set[str]
) -> None:
    two.do(two.ours, with_labels(label("渔业", "a1")))
    two.do(two.theirs, with_labels(label("林業", "b1")))
    told = two.do(two.ours, lambda session: merge_preview(session, two.theirs, choice))
    assert two.do(two.ours, lambda session: merge(session, two.theirs, choice)).brought == told
    ids = two.do(two.ours, lambda session: {each.id for each in session.codebook.labels})
    assert ids & {"渔业", "林業"} == expected
    assert two.do(two.ours, conflicts) == ()
    assert two.do(two.ours, check_project) == []
    two.do(two.theirs, lambda session: merge(session, two.ours))
    assert two.do(two.theirs, lambda session: {each.id for each in session.codebook.labels}) == ids
    assert two.do(two.theirs, check_project) == []
    assert two.do(two.ours, lambda session: merge(session, two.theirs)).brought.nothing_new


def test_of_two_codebooks_the_one_that_has_come_from_the_other_stands(two: Two) -> None:
    two.do(two.theirs, with_labels(label("林業", "b1")))
    shutil.copy(two.theirs, two.folder / "third.db")
    two.do(two.theirs, with_labels(label("渔业", "a1")))
    two.do(two.ours, lambda session: merge(session, two.folder / "third.db", keep_copy=False))
    told = two.do(two.ours, lambda session: merge(session, two.theirs, keep_copy=False))
    assert told.brought.codebook == "version 3 takes the place of version 2"
    assert two.do(two.ours, lambda session: session.codebook.by_id("渔业")) is not None


def test_it_stands_whichever_of_the_two_was_put_in_force_later(two: Two) -> None:
    wood, fish = label("林業", "b1"), label("渔业", "a1")
    session = Session.open(two.ours, "li", clock=lambda: system_clock() + 1_000_000)
    with_labels(wood)(session)
    session.close()
    two.do(two.theirs, with_labels(wood))
    two.do(two.theirs, with_labels(fish))
    shutil.copy(two.ours, two.folder / "ours again.db")
    for one, other in ((two.ours, two.theirs), (two.theirs, two.folder / "ours again.db")):
        two.do(one, lambda session, other=other: merge(session, other))
        assert two.do(one, lambda session: session.codebook.by_id("渔业")) is not None
        assert two.do(one, conflicts) == () and two.do(one, check_project) == []


def test_a_version_that_was_reached_on_two_ways_has_come_from_both(two: Two) -> None:
    wood, fish = label("林業", "b1"), label("渔业", "a1")
    two.do(two.ours, with_labels(wood))
    two.do(two.ours, with_labels(fish))
    two.do(two.theirs, with_labels(wood, fish))
    shutil.copy(two.ours, two.folder / "ours again.db")

    def past(session: Session) -> dict[str, set[str]]:
        return {each.hash: set(each.parents) for each in codebook_versions(session.project)}

    two.do(two.ours, lambda session: merge(session, two.theirs))
    two.do(two.theirs, lambda session: merge(session, two.folder / "ours again.db"))
    assert two.do(two.ours, past) == two.do(two.theirs, past)
    assert sorted(map(len, two.do(two.ours, past).values())) == [0, 1, 2]
    assert two.do(two.ours, conflicts) == () and two.do(two.ours, check_project) == []


def test_both_is_refused_where_an_id_would_stand_for_two_labels(two: Two) -> None:
    two.do(two.ours, with_labels(label("林業", "a1")))
    two.do(two.theirs, with_labels(label("林業", "b1")))
    two.refused(CodebookError, r"cannot both be had: .*林業.*--codebook ours or theirs", "both")


def test_both_has_the_attributes_that_only_theirs_has(two: Two) -> None:
    def with_attribute(session: Session, id_: str) -> int:
        first, *rest = session.codebook.labels
        first = first._replace(attributes=(*first.attributes, Attribute(id_, values=("x", "y"))))
        return set_codebook(session, session.codebook.having(labels=(first, *rest)))

    two.do(two.ours, lambda session: with_attribute(session, "fish"))
    two.do(two.theirs, lambda session: with_attribute(session, "wood"))
    two.do(two.ours, lambda session: merge(session, two.theirs, "both"))
    first = two.do(two.ours, lambda session: session.codebook.labels[0])
    assert first.attribute("fish") and first.attribute("wood")


def test_spans_whose_label_the_codebook_would_lack_are_not_taken(two: Two) -> None:
    fish, wood = label("渔业", "a1"), label("林業", "b1")
    two.do(two.ours, with_labels(fish))
    two.do(two.theirs, with_labels(wood))
    two.do(two.theirs, lambda session: tag_span(session, 1, 4, 6, wood.uuid))
    two.refused(CodebookError, r"“林業” \(1 tag\).*--codebook both", "ours")
    two.do(two.ours, lambda session: merge(session, two.theirs, "both"))
    assert two.do(two.ours, check_project) == []


def test_the_same_text_under_another_id_stays_apart_and_is_told(two: Two) -> None:
    text, sha = "同一𠮷文", fingerprint("同一𠮷文")
    for path, id_ in ((two.ours, article_id(sha)), (two.theirs, "my own id")):
        new = NewArticle(id_, f"{id_}.txt", "", "hans", text, sha, sha, (), {})

        def add(session: Session, new: NewArticle = new) -> None:
            with session.project.change("Import", None, mode=3) as write:
                add_article(write, new)

        two.do(path, add)
    told = two.do(two.ours, lambda session: merge(session, two.theirs)).brought
    assert [(each.id, each.same_as) for each in told.same_text] == [("my own id", article_id(sha))]
    assert two.do(two.ours, check_project) == []


def test_an_older_file_is_merged_and_left_as_it_is(two: Two) -> None:
    two.do(two.theirs, lambda session: tag_span(session, 1, 4, 6, slogan(session)))
    two.sql(
        two.theirs, "DROP TABLE standing", "ALTER TABLE revision DROP COLUMN also",
        "ALTER TABLE project DROP COLUMN merged", "DELETE FROM _sqlite_migrations WHERE name = '5'",
        "PRAGMA user_version = 4",
    )  # fmt: skip
    before = two.theirs.read_bytes()
    assert two.do(two.ours, lambda session: merge(session, two.theirs)).brought.layers[0].new == 1
    assert two.theirs.read_bytes() == before
    assert [each.name for each in two.folder.glob("theirs*")] == ["theirs.db"]


def test_what_a_settled_version_needs_must_be_there(two: Two) -> None:
    two.do(two.ours, lambda session: delete_span(session, two.span))
    two.do(two.theirs, lambda session: set_note(session, two.span, "𠮷"))
    two.do(two.ours, lambda session: merge(session, two.theirs))
    for thing, seq, kind in ((two.span.id, 1, UsageError), ("01", 1, NotFound), ("ffffffff", 1, NotFound)):
        with pytest.raises(kind):
            two.do(two.ours, lambda session, thing=thing, seq=seq: settle(session, thing, seq))
