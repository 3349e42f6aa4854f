"""Claims about a project that leaves as JSONL and comes into another, and about what a stranger's file may bring."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest

from annotator.model.codebook import Codebook
from annotator.model.ids import article_id
from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.history import undo
from annotator.session.intake.importing import ImportReport, import_paths
from annotator.session.pages.conversions import add_override, drop_override, overrides_of, project_terms
from annotator.session.pages.regions import regions_of, set_meta, set_region_kind
from annotator.session.pages.repairs import accept_repair, add_repair, reject_repair, repairs_of
from annotator.session.session import Session
from annotator.store.reads.duplicates import duplicate_groups
from annotator.store.things.articles import stored_article

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
NewProject = Callable[[str], Session]


@pytest.fixture
def project(tmp_path: Path, codebook: Codebook) -> Iterator[NewProject]:
    """Makes projects, each with the coder li."""
    made: list[Session] = []

    def new(name: str) -> Session:
        made.append(Session.create(tmp_path / f"{name}.db", codebook, coder="li"))
        return made[-1]

    yield new
    for each in made:
        each.close()


def _term(id_: str, text: str = "𠮷林", becomes: str = "吉林", **more: Any) -> dict[str, Any]:
    return {
        "id": id_, "scope": "project", "text": text, "becomes": becomes, "script": "hant", "origin": "hand",
        "note": "",
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


def _import(session: Session, *records: dict[str, Any]) -> ImportReport:
    path = session.path.with_suffix(".jsonl")
    path.write_bytes(b"\n".join(map(orjson.dumps, records)))
    return import_paths(session, [path])


def _sent(one: Session, other: Session, script: str = "source", scope: str | None = None) -> ImportReport:
    out = one.path.with_name("sent.jsonl")
    export_project(one, out, ExportOptions(script=script, scope=scope, status="all"))
    return import_paths(other, [out])


@pytest.mark.parametrize("id_", ["x1", "ab", "会", "o" * 400, "00000000-0000-0000-0000-00000000000x"])
def test_a_protected_word_under_any_id_comes_in_under_the_same_uuid_in_every_project(
    project: NewProject, id_: str
) -> None:
    ids: set[str] = set()
    for name in "ab":
        session = project(name)
        report = _import(session, _record(overrides=[_term(id_)]), _record("𠮷林的会议。", overrides=[_term(id_)]))
        assert len(report.imported) == 2, report.skipped
        (term,) = project_terms(session)
        assert (term.text, term.becomes, term.article) == ("𠮷林", "吉林", None)
        assert str(UUID(term.id)) == term.id
        assert all("吉林" in load_article(session, n).texts.hant.text for n in (1, 2))
        assert check_project(session) == []
        ids.add(term.id)
    assert len(ids) == 1


def test_a_protected_word_with_the_id_of_another_thing_leaves_that_thing_alone(project: NewProject) -> None:
    session = project("p")
    _import(session, _record())
    span = tag_span(session, 1, 0, 3, session.codebook.labels[0].uuid)
    taken = (span.id, load_article(session, 1).article.id)
    terms = [_term(span.id), _term(taken[1].upper(), "会议", "會談")]
    assert _import(session, _record("𠮷林的会议。", overrides=terms)).imported
    assert [each.text for each in project_terms(session)] == ["会议", "𠮷林"]
    assert not {each.id for each in project_terms(session)} & set(taken)
    assert list(load_article(session, 1).annotations) == [span.id]
    assert check_project(session) == []


def test_where_the_project_protects_a_word_otherwise_its_own_stays_and_that_is_said(project: NewProject) -> None:
    session = project("p")
    ours = add_override(session, None, "project", "𠮷林", "吉臨")
    report = _import(session, _record(overrides=[_term("00000000-0000-4000-8000-000000000001")]))
    assert report.imported and project_terms(session) == (ours,)
    (sentence,) = report.sentences
    for words in ("1 article", "𠮷林", "“吉林” in the file", "stays “吉臨”"):
        assert words in sentence
    assert "吉臨" in load_article(session, 1).texts.hant.text
    same = _import(session, _record("𠮷林一", overrides=[_term("x", becomes="吉臨")]))
    assert same.imported and not same.sentences and project_terms(session) == (ours,)
    other = _import(session, _record("𠮷林二", overrides=[_term("x", script="hans")]))
    assert other.imported and not other.sentences and len(project_terms(session)) == 2


def test_a_protected_word_that_was_dropped_here_is_put_again(project: NewProject) -> None:
    one, other = project("one"), project("other")
    _import(one, _record())
    add_override(one, 1, "project", "𠮷林", "吉林")
    _sent(one, other)
    (term,) = project_terms(other)
    assert term == project_terms(one)[0]
    drop_override(other, term)
    assert not project_terms(other)
    assert _import(other, _record("𠮷林一", overrides=[_term(term.id)])).imported
    assert project_terms(other) == (term,)
    undone = project("undone")
    add_override(undone, None, "project", "𠮷林", "吉林")
    (term,) = project_terms(undone)
    undo(undone)
    assert _import(undone, _record(overrides=[_term(term.id)])).imported
    assert [each.text for each in project_terms(undone)] == ["𠮷林"]
    assert check_project(other) == check_project(undone) == []


def test_near_duplicates_are_told_after_a_round_trip_as_before_it(project: NewProject) -> None:
    story = "".join(
        f"会议指出，{n}年来我国抗疫历程极不平凡，要{w}，后续工作台账面向群众。" for n, w in enumerate("坚抓筑补强")
    )
    around = [
        ("要闻导航首页新闻" * 30, "相关阅读：各地球迷等候在雨里不肯离去。" * 20),
        ("体育频道直播间" * 40, "版权所有，未经书面授权不得转载。" * 30),
    ]
    one, other = project("one"), project("other")
    for n, (head, tail) in enumerate(around):
        text = f"{head}\n{story}\n{tail}"
        start = len(head) + 1
        region = {"id": f"b{n}", "start": start, "end": start + len(story), "kind": "body", "repeats": None}
        foot = {"id": f"f{n}", "start": start + len(story) + 1, "end": len(text), "kind": "body", "repeats": f"b{n}"}
        _import(one, _record(text, regions=[region, foot]))
    assert len(duplicate_groups(one.project)) == 2
    _sent(one, other)
    assert duplicate_groups(other.project) == duplicate_groups(one.project)


def test_the_body_that_duplicates_are_told_by_is_read_through_the_repairs(project: NewProject) -> None:
    story = "".join(
        f"會議指出，{n}年來我國抗疫歷程極不平凡，要{w}，後續工作臺賬面向羣衆。" for n, w in enumerate("堅抓築補強")
    )
    session = project("p")
    glossed = story.replace("會議", "會(huì)議(yì)")
    gone = [at for mark in ("(huì)", "(yì)") for at in _places(glossed, mark)]
    repairs = [
        {"id": f"r{a}", "start": a + 4, "end": b + 4, "replacement": "", "kind": "gloss", "confidence": 1.0,
         "status": "applied", "evidence": ""}
        for a, b in gone
    ]  # fmt: skip
    bodies = [{"id": "b", "start": 4, "end": 4 + len(glossed), "kind": "body", "repeats": None}]
    tail = "".join(f"體育場外，第{n}位球迷舉着{chr(0x7D00 + n)}色旗幟，{chr(0x6A00 + n)}街等候。" for n in range(60))
    text = f"版權所有{glossed}{tail}"
    _import(session, _record(text, repairs=repairs, regions=bodies, published_script="hant"))
    _import(session, _record(story, published_script="hant"))
    assert len(duplicate_groups(session.project)) == 2


def _places(text: str, words: str) -> list[tuple[int, int]]:
    found, at = list[tuple[int, int]](), text.find(words)
    while at >= 0:
        found.append((at, at + len(words)))
        at = text.find(words, at + 1)
    return found


def test_what_another_coder_decided_about_a_text_that_is_here_is_counted_as_not_taken_over(project: NewProject) -> None:
    one, other = project("one"), project("other")
    flagged = {
        "id": "r1", "start": 0, "end": 3, "replacement": "习仲勋", "kind": "shift", "confidence": 0.5,
        "status": "flagged", "evidence": "",
    }  # fmt: skip
    page = _record(
        repairs=[flagged, flagged | {"id": "r2", "start": 3, "end": 5}],
        regions=[{"id": "b", "start": 6, "end": 19, "kind": "body", "repeats": None}],
    )
    for session in (one, other):
        assert _import(session, page).imported
        (skipped,) = _import(session, page).skipped
        assert skipped.why == "This text is in the project already (article 1, 页.txt)."
    (skipped,) = _sent(one, other).skipped
    assert skipped.why == "This text is in the project already (article 1, 页.txt)."
    first, second = repairs_of(one, 1)
    accept_repair(one, 1, first)
    (skipped,) = _sent(one, other).skipped
    assert skipped.already and "; its 1 decision was not taken over: " in skipped.why
    reject_repair(one, 1, second)
    add_repair(one, 1, 5, 6, "。")
    set_region_kind(one, 1, regions_of(one, 1)[0], "title")
    add_override(one, 1, "project", "𠮷林", "吉臨")
    add_override(one, 1, "here", "", "決", start=8, end=9)
    set_meta(one, 1, "title", "题𠮷")
    set_status(one, 1, "done")
    (skipped,) = _sent(one, other).skipped
    assert "; its 8 decisions were not taken over: " in skipped.why, skipped.why
    tag_span(one, 1, 6, 9, one.codebook.labels[0].uuid)
    (skipped,) = _sent(one, other).skipped
    assert "; its 1 tag and 8 decisions were not taken over: " in skipped.why and "merge them" in skipped.why
    (skipped,) = _sent(one, one).skipped
    assert skipped.why == "This text is in the project already (article 1, 页.txt)."
    (skipped,) = _sent(other, one).skipped
    assert "; its 1 decision was not taken over: " in skipped.why, "the region, which is another kind here"
    assert project_terms(other) == () and overrides_of(other, 1) == ()


def test_a_page_comes_back_with_every_decision_and_goes_out_as_the_same_bytes(project: NewProject) -> None:
    one, other, third = project("one"), project("other"), project("third")
    flagged = {
        "id": "r1", "start": 0, "end": 3, "replacement": "习仲", "kind": "shift", "confidence": 0.5,
        "status": "flagged", "evidence": "", "units": [[0, 1, 0, 1], [1, 3, 1, 2]],
    }  # fmt: skip
    _import(
        one, _record(repairs=[flagged], regions=[{"id": "b", "start": 0, "end": 19, "kind": "body", "repeats": None}])
    )
    add_override(one, 1, "here", "", "習", start=0, end=1)
    add_override(one, 1, "here", "", "決", start=8, end=9)
    add_override(one, 1, "project", "𠮷林", "吉臨")
    accept_repair(one, 1, repairs_of(one, 1)[0])
    set_status(one, 1, "done")
    sent: list[bytes] = []
    for source, target in ((one, other), (other, third)):
        report = _sent(source, target)
        assert report.imported, report.skipped
        sent.append(one.path.with_name("sent.jsonl").read_bytes())
        assert load_article(target, 1).texts == load_article(source, 1).texts
        assert check_project(target) == []
    assert sent[0] == sent[1]


def test_a_page_whose_words_the_project_protects_otherwise_is_stored_as_it_will_be_read(project: NewProject) -> None:
    session = project("p")
    add_override(session, None, "project", "𠮷林", "吉臨")
    theirs = [_term("x"), _term("y", "攻坚战", "攻堅戰役")]
    assert _import(session, _record(overrides=theirs)).imported
    view = stored_article(session.project, 1)
    assert view and view.view and view.view.text == load_article(session, 1).texts.hant.text
    assert "吉臨" in view.view.text and "攻堅戰役" in view.view.text
