"""What a merge brings, what it leaves open and how that is settled; and what it does to undo, search and counts."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from annotator.errors import ProjectError
from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.model.codebook import load_codebook
from annotator.model.findings import Findings
from annotator.model.ids import article_id
from annotator.model.new_article import NewArticle
from annotator.model.repair import Repair
from annotator.resource_files import resource
from annotator.session.checking import check_project
from annotator.session.codebook_changes.labels import merge_labels
from annotator.session.coding.notes import ask, questions_of
from annotator.session.coding.relations import add_relation, relations_of
from annotator.session.coding.tagging import delete_span, relabel_span, resize_span, set_note, set_status, tag_span
from annotator.session.history import redo_name, undo, undo_name
from annotator.session.intake.importing import import_paths
from annotator.session.listing.removing import remove_articles, restore_articles
from annotator.session.merging import Conflict, conflicts, merge, merge_preview, settle
from annotator.session.pages.repairs import repairs_of
from annotator.session.people.coders import choose_coder, rename_coder
from annotator.session.search.indexing import update_index
from annotator.session.search.query import Query
from annotator.session.search.searching import search
from annotator.session.session import Session
from annotator.store.reads.duplicates import near_duplicates_of
from annotator.store.things.annotations import annotations_of, label_counts, status_counts
from annotator.store.things.articles import add_article
from annotator.text.article_text import fingerprint

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。省委书记刘宁后来讲话。"
LONG = "习近平强调，要坚决打赢𠮷林脱贫攻坚战，各地各部门要认真贯彻落实党中央的决策部署。" * 12
Done = TypeVar("Done")


class Two:
    """A project and a copy of it; each is open only while something is done in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ours, self.theirs = folder / "ours.db", folder / "theirs.db"
        session = Session.create(
            self.ours, load_codebook(resource("codebooks", "full.yaml")), coder="li", clock=lambda: 1_000_000
        )
        self.add(session, "a.txt", TEXT)
        self.post = tag_span(session, 1, 19, 23, label(session, "position"))
        self.name = tag_span(session, 1, 23, 25, label(session, "personnel"))
        session.close()
        shutil.copy(self.ours, self.theirs)

    def add(self, session: Session, name: str, text: str) -> None:
        page = self.folder / name
        page.write_text(text, encoding="utf-8")
        import_paths(session, [page])

    def do(self, path: Path, work: Callable[[Session], Done], at: int = 2_000_000) -> Done:
        session = Session.open(path, "li", clock=lambda: at)
        try:
            return work(session)
        finally:
            session.close()

    def merge(self) -> None:
        self.do(self.ours, lambda session: merge(session, self.theirs))
        assert self.do(self.ours, check_project) == []


def label(session: Session, id_: str) -> str:
    found = session.codebook.by_id(id_)
    assert found
    return found.uuid


def there(session: Session, span: Annotation) -> Annotation | None:
    return next((each for each in annotations_of(session.project, 1) if each.id == span.id), None)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    yield Two(tmp_path)


def test_what_two_coders_did_apart_is_all_there(two: Two) -> None:
    def wu(session: Session) -> None:
        choose_coder(session, "wu")
        two.add(session, "b.txt", "別的𠮷")
        tag_span(session, 2, 0, 3, label(session, "directive"))
        set_status(session, 2, "done")

    two.do(two.theirs, wu)
    two.do(two.ours, lambda session: two.add(session, "c.txt", "第三"))
    told = two.do(two.ours, lambda session: merge(session, two.theirs)).brought
    assert told.coders == ("wu",) and [name for _, name in told.articles] == ["b.txt"]
    assert [(each.layer, each.coder, each.new, each.statuses) for each in told.layers] == [("wu", "wu", 1, 1)]
    assert two.do(two.ours, check_project) == []

    def counts(session: Session) -> object:
        layer = next(each for each in session.project.names.layers.values() if each.name == "wu")
        return label_counts(session.project, layer.id), status_counts(session.project, layer.id)

    assert two.do(two.ours, counts) == two.do(two.theirs, counts)


def test_a_merge_that_brings_nothing_writes_nothing(two: Two) -> None:
    before = {each: each.read_bytes() for each in two.folder.iterdir()}
    assert two.do(two.ours, lambda session: merge(session, two.theirs)).brought.nothing_new
    assert two.do(two.ours, lambda session: merge_preview(session, two.theirs)).nothing_new
    assert {each: each.read_bytes() for each in two.folder.iterdir()} == before


def test_the_project_as_it_was_is_kept_under_a_free_name(two: Two) -> None:
    (two.folder / "ours.before-merge.db").write_text("mine")
    two.do(two.theirs, lambda session: set_note(session, two.name, "𠮷"))
    backup = two.do(two.ours, lambda session: merge(session, two.theirs)).backup
    assert backup is not None and backup == two.folder / "ours.before-merge-2.db"
    assert (two.folder / "ours.before-merge.db").read_text() == "mine"
    assert two.do(backup, lambda session: there(session, two.name)) == two.name
    assert two.do(backup, undo_name) == "Tag"


def test_undo_does_not_go_behind_a_merge_and_goes_on_after_it(two: Two) -> None:
    two.do(two.ours, lambda session: set_note(session, two.post, "我"))
    two.do(two.ours, undo)
    two.do(two.theirs, lambda session: set_note(session, two.name, "𠮷"))
    assert two.do(two.ours, redo_name) == "Note" and two.do(two.ours, undo_name) == "Tag"
    two.merge()
    assert two.do(two.ours, undo_name) is None and two.do(two.ours, redo_name) is None
    assert two.do(two.ours, undo) is None
    two.do(two.ours, lambda session: delete_span(session, two.name))
    two.do(two.ours, undo)
    assert two.do(two.ours, lambda session: there(session, two.name)) == two.name._replace(note="𠮷")
    assert two.do(two.ours, undo) is None
    assert two.do(two.ours, check_project) == []


def conflict_of(two: Two) -> Conflict:
    (found,) = two.do(two.ours, conflicts)
    return found


def test_a_conflict_is_told_with_both_versions_and_stands_as_the_later_one(two: Two) -> None:
    two.do(two.theirs, lambda session: set_note(session, two.name, "他"), at=3_000_000)
    two.do(two.ours, lambda session: relabel_span(session, two.name, label(session, "addressee")), at=2_000_000)
    two.merge()
    found = conflict_of(two)
    assert (found.kind, found.article, found.article_name, found.thing) == ("annotation", 1, "a.txt", two.name.id)
    assert [(each.words, each.coder, each.stands) for each in found.sides] == [
        ("“刘宁” (23 to 25) as personnel, note “他”", "li", True),
        ("“刘宁” (23 to 25) as addressee", "li", False),
    ]
    assert found.sides[0].written == "1970-01-01T00:50:00Z"
    assert two.do(two.ours, lambda session: there(session, two.name)) == two.name._replace(note="他")


def test_a_change_stands_before_a_later_deletion_so_that_nothing_is_lost(two: Two) -> None:
    two.do(two.theirs, lambda session: set_note(session, two.name, "他"), at=2_000_000)
    two.do(two.ours, lambda session: delete_span(session, two.name), at=9_000_000)
    two.merge()
    assert [each.words for each in conflict_of(two).sides] == [
        "“刘宁” (23 to 25) as personnel, note “他”", "deleted"
    ]  # fmt: skip
    assert two.do(two.ours, lambda session: there(session, two.name)) == two.name._replace(note="他")


def test_the_same_change_in_both_is_no_conflict_and_the_next_change_comes_after_both(two: Two) -> None:
    for path in (two.ours, two.theirs):
        two.do(path, lambda session: set_note(session, two.name, "同"))
    two.merge()
    assert two.do(two.ours, conflicts) == ()
    two.do(two.ours, lambda session: set_note(session, two.name._replace(note="同"), "後"))
    shutil.copy(two.ours, two.folder / "third.db")
    two.do(two.theirs, lambda session: merge(session, two.folder / "third.db"))
    assert two.do(two.theirs, conflicts) == ()
    assert two.do(two.theirs, lambda session: there(session, two.name)) == two.name._replace(note="後")


@pytest.mark.parametrize("side", [0, 1])
def test_a_settled_conflict_is_gone_everywhere(two: Two, side: int) -> None:
    two.do(two.theirs, lambda session: resize_span(session, two.name, 22, 25), at=3_000_000)
    two.do(two.ours, lambda session: set_note(session, two.name, "我"))
    two.merge()
    found = conflict_of(two)
    expected = two.name._replace(note="我") if side else two.name._replace(start=22)
    two.do(two.ours, lambda session: settle(session, found.thing[:13], found.sides[side].seq))
    assert two.do(two.ours, conflicts) == () and two.do(two.ours, check_project) == []
    assert two.do(two.ours, lambda session: there(session, two.name)) == expected
    two.do(two.theirs, lambda session: merge(session, two.ours))
    assert two.do(two.theirs, conflicts) == () and two.do(two.theirs, check_project) == []
    assert two.do(two.theirs, lambda session: there(session, two.name)) == expected
    two.do(two.ours, undo)
    assert two.do(two.ours, check_project) == []


def test_who_goes_on_from_a_conflict_has_settled_it(two: Two) -> None:
    two.do(two.theirs, lambda session: resize_span(session, two.name, 22, 25), at=3_000_000)
    two.do(two.ours, lambda session: set_note(session, two.name, "我"))
    two.merge()
    two.do(two.ours, lambda session: set_note(session, two.name._replace(start=22), "定"))
    assert two.do(two.ours, conflicts) == () and two.do(two.ours, check_project) == []
    two.do(two.theirs, lambda session: merge(session, two.ours))
    assert two.do(two.theirs, conflicts) == ()


def test_what_goes_on_from_the_version_that_stands_goes_on_from_that_one(two: Two) -> None:
    """Ours stands, though what was merged is the last in this file."""
    two.do(two.theirs, lambda session: relabel_span(session, two.name, label(session, "addressee")), at=2_000_000)
    two.do(two.ours, lambda session: relabel_span(session, two.name, label(session, "evaluation")), at=3_000_000)
    two.merge()
    assert [each.stands for each in conflict_of(two).sides] == [True, False]
    standing = two.do(two.ours, lambda session: there(session, two.name))
    assert standing is not None

    def go_on(session: Session) -> None:
        assert label(session, "evaluation") == standing.label
        heard: list[ChangeSet] = []
        session.listen(heard.append)
        set_note(session, standing, "後")
        assert heard[0].items[0].before == standing
        assert check_project(session) == []
        undo(session)
        assert there(session, two.name) == standing

    two.do(two.ours, go_on)
    assert two.do(two.ours, conflicts) == () and two.do(two.ours, check_project) == []


def test_a_step_on_all_spans_of_a_label_settles_those_that_stand_in_two_versions(two: Two) -> None:
    two.do(two.theirs, lambda session: set_note(session, two.name, "他"), at=2_000_000)
    two.do(two.ours, lambda session: set_note(session, two.name, "我"), at=3_000_000)
    two.merge()

    def relabel(session: Session) -> None:
        merge_labels(session, [label(session, "personnel")], label(session, "position"))

    two.do(two.ours, relabel, at=4_000_000)
    assert two.do(two.ours, conflicts) == () and two.do(two.ours, check_project) == []
    span = two.do(two.ours, lambda session: there(session, two.name))
    assert span is not None and span.note == "我" and span.label == two.post.label
    two.do(two.theirs, lambda session: merge(session, two.ours))
    assert two.do(two.theirs, conflicts) == () and two.do(two.theirs, check_project) == []


def test_what_one_layer_has_coded_twice_in_one_place_is_told_and_kept(two: Two) -> None:
    for path in (two.ours, two.theirs):
        two.do(path, lambda session: tag_span(session, 1, 0, 3, label(session, "personnel")))
    two.do(two.theirs, lambda session: tag_span(session, 1, 0, 3, label(session, "addressee")))
    assert two.do(two.ours, lambda session: merge(session, two.theirs)).brought.twins == 1
    assert two.do(two.ours, check_project) == []
    spans = two.do(two.ours, lambda session: annotations_of(session.project, 1))
    assert [each.extent for each in spans].count((0, 3)) == 3


def test_the_coder_at_work_is_known_by_the_name_that_came(two: Two) -> None:
    two.do(two.theirs, lambda session: rename_coder(session, "li", "李𠮷"))

    def names(session: Session) -> tuple[str, str]:
        merge(session, two.theirs)
        coder, layer = session.owner()
        return coder.name, layer.name

    assert two.do(two.ours, names) == ("李𠮷", "李𠮷")


def test_a_relation_to_a_span_that_was_deleted_here_is_not_there_and_comes_back_with_the_span(two: Two) -> None:
    def join(session: Session) -> None:
        kind = next(each for each in session.codebook.relations if "personnel" in each.from_labels)
        add_relation(session, 1, kind.uuid, two.name, two.post)
        ask(session, 1, "哪個𠮷？", two.name)

    shutil.copy(two.ours, two.folder / "third.db")
    two.do(two.theirs, join)
    two.do(two.ours, lambda session: delete_span(session, two.name))
    two.merge()
    assert two.do(two.ours, lambda session: (relations_of(session, 1), questions_of(session, 1))) == ((), ())
    assert [each.kind for each in two.do(two.ours, conflicts)] == []
    two.do(two.folder / "third.db", lambda session: set_note(session, two.name, "還在"))
    two.do(two.ours, lambda session: merge(session, two.folder / "third.db"))
    assert two.do(two.ours, check_project) == []
    assert len(two.do(two.ours, lambda session: relations_of(session, 1))) == 1
    assert [each.text for each in two.do(two.ours, lambda session: questions_of(session, 1))] == ["哪個𠮷？"]
    (found,) = two.do(two.ours, conflicts)
    two.do(two.ours, lambda session: settle(session, found.thing, found.sides[1].seq))
    assert two.do(two.ours, check_project) == []
    assert two.do(two.ours, lambda session: relations_of(session, 1)) == ()


def test_a_version_whose_span_has_gone_cannot_be_settled_upon(two: Two) -> None:
    question = two.do(two.ours, lambda session: ask(session, 1, "一", two.name))
    assert question
    shutil.copy(two.ours, two.theirs)
    two.do(two.ours, lambda session: delete_span(session, two.name))
    two.do(two.theirs, lambda session: ask(session, 1, "二", two.name))
    two.merge()
    found = conflict_of(two)
    assert [each.words for each in found.sides] == ["question “二” on a tag that was deleted", "deleted"]
    with pytest.raises(ProjectError, match="hangs on a tag that was deleted"):
        two.do(two.ours, lambda session: settle(session, found.thing, found.sides[0].seq))
    two.do(two.ours, lambda session: settle(session, found.thing, found.sides[1].seq))
    assert two.do(two.ours, check_project) == []


def test_counts_follow_articles_that_were_removed_or_came_back_there(two: Two) -> None:
    two.do(two.theirs, lambda session: remove_articles(session, [1]))
    two.do(two.ours, lambda session: tag_span(session, 1, 0, 3, label(session, "personnel")))
    two.merge()
    assert two.do(two.ours, lambda session: label_counts(session.project, session.owner()[1].id)) == {}
    two.do(two.theirs, lambda session: restore_articles(session, [1]))
    two.merge()
    counts = two.do(two.ours, lambda session: label_counts(session.project, session.owner()[1].id))
    assert sorted(counts.values()) == [1, 2]


def test_near_duplicates_and_search_know_what_came(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(two.folder))

    def found(session: Session) -> list[int]:
        list(update_index(session, lambda: None))
        return sorted(hit.number for hit in search(session, Query("党中央的决策")))

    two.do(two.ours, lambda session: two.add(session, "b.txt", LONG))
    assert set(two.do(two.ours, found)) == {2}
    two.do(two.theirs, lambda session: two.add(session, "c.txt", LONG + "完。"))
    two.merge()
    assert two.do(two.ours, lambda session: near_duplicates_of(session.project, 2)) == [3]
    assert set(two.do(two.ours, found)) == {2, 3}


@pytest.mark.parametrize("ours_later", [True, False])
def test_what_was_found_in_a_page_that_both_brought_in_is_that_of_the_one_that_stands(
    two: Two, ours_later: bool
) -> None:
    text = "德保縣的會(huì)議"
    sha256 = fingerprint(text)
    for place, path in enumerate((two.ours, two.theirs)):
        gloss = Repair("", 5, 10, "", "gloss", 0.9 + place / 20, "applied" if place else "flagged", "huì")
        new = NewArticle(
            article_id(sha256), "x.txt", str(place), "hant", text, sha256, sha256, (), {}, Findings((gloss,))
        )

        def add(session: Session, new: NewArticle = new) -> None:
            with session.project.change("Import", None, mode=3) as write:
                add_article(write, new)

        two.do(path, add, at=3_000_000 if ours_later != bool(place) else 2_000_000)
    two.merge()
    statuses = {each.status for each in two.do(two.ours, lambda session: repairs_of(session, 2))}
    assert statuses == {"flagged" if ours_later else "applied"}
    found = conflict_of(two)
    assert [each.words for each in found.sides] == ["title “0”", "title “1”"][:: 1 if ours_later else -1]
    two.do(two.ours, lambda session: settle(session, found.thing, found.sides[1].seq))
    assert two.do(two.ours, check_project) == []
    assert {each.status for each in two.do(two.ours, lambda session: repairs_of(session, 2))} == statuses


def test_listeners_hear_of_a_merge_once(two: Two) -> None:
    two.do(two.theirs, lambda session: set_note(session, two.name, "他"))
    session = Session.open(two.ours, "li")
    heard: list[ChangeSet] = []
    session.listen(heard.append)
    merge_preview(session, two.theirs)
    merge(session, two.theirs)
    session.poll_foreign()
    session.project.hear_others()
    (news,) = heard
    assert (news.name, news.coder, news.foreign) == ("Merge theirs.db", None, True)
    assert [(each.kind, each.before, each.after) for each in news.items] == [
        ("annotation", two.name, two.name._replace(note="他"))
    ]
    tag_span(session, 1, 0, 3, label(session, "personnel"))
    assert len(heard) == 2
    session.close()


def test_what_is_done_after_a_merge_is_later_than_all_that_came(two: Two) -> None:
    two.do(two.theirs, lambda session: set_note(session, two.name, "他"), at=9_000_000_000)
    two.merge()
    two.do(two.ours, lambda session: set_note(session, two.name._replace(note="他"), "後"), at=3_000_000)
    clocks = two.do(two.ours, lambda s: [c for (c,) in s.project.connection.execute("SELECT clock FROM change")])
    assert clocks[-1] == max(clocks) and clocks[-2] < clocks[-1]
