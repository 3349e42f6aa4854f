"""Three copies of a project go apart in every way that a day's work can take them: however they are brought together,
they come to the same, and every table agrees with its log."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.model.annotation import Annotation
from annotator.model.article import Region
from annotator.model.codebook import Attribute, Codebook, LabelDef, load_codebook
from annotator.model.findings import Findings
from annotator.model.ids import article_id
from annotator.model.new_article import NewArticle
from annotator.model.repair import Repair
from annotator.resource_files import resource
from annotator.session.checking import check_project
from annotator.session.coding.document_labels import remove_document_label, set_document_label
from annotator.session.coding.notes import ask
from annotator.session.coding.relations import add_relation, delete_relation, relations_of
from annotator.session.coding.tagging import delete_span, relabel_span, resize_span, set_note, set_status, tag_span
from annotator.session.history import redo, undo, undo_name
from annotator.session.intake.importing import import_paths
from annotator.session.listing.memos import flag_articles, set_memo
from annotator.session.listing.metadata import set_metadata
from annotator.session.listing.removing import remove_articles, restore_articles
from annotator.session.merging import conflicts, merge, merge_preview, settle
from annotator.session.pages.conversions import add_override, drop_override, overrides_of
from annotator.session.pages.regions import add_region
from annotator.session.pages.repairs import accept_repair, edit_repair, reject_repair, repairs_of
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.merging.heads import Ancestors, heads_of, open_conflicts, revisions_of
from annotator.store.merging.portable import outward, to_portable
from annotator.store.rows import unpacked
from annotator.store.things.annotations import annotations_of
from annotator.store.things.articles import add_article
from annotator.text.article_text import fingerprint

TEXT = "会议强调，各地要打赢𠮷林攻坚战。\r\n省委书记刘宁后\u00a0面e\u0301说：“要稳增长！”"
LENGTH = len(TEXT.replace("\r\n", "\n"))
BROKEN = "標題𠮷\n德??h的會(huì)議，認(rèn)真。\n版權(quán)所有"
FOUND = Findings(
    (
        Repair("", 10, 15, "", "gloss", 0.999, "applied", "huì is a reading of 會"),
        Repair("", 18, 23, "", "gloss", 0.999, "flagged", "rèn is a reading of 認"),
    ),
    (Region("0", 0, 3, "title", None, 0.9, "the first line", "found"),),
)
STANCE = LabelDef(
    "0f0e2b1c-7a59-4d0c-9f0a-6a5a0a3d2b11", "stance", "#b45309", "#f59e0b", applies_to="document",
    attributes=(Attribute("themes", values=("economy", "health"), kind="choices"),),
)  # fmt: skip
LABELS = ("directive", "addressee", "attribution", "personnel", "position", "evaluation")

Number = int
Step = tuple[str, int, int, int]


def _codebook() -> Codebook:
    full = load_codebook(resource("codebooks", "full.yaml"))
    return full.having(labels=(*full.labels, STANCE))


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two articles, one of them broken, two coders, and some spans and relations of li."""
    folder = tmp_path_factory.mktemp("begun")
    page = folder / "a.txt"
    page.write_text(TEXT, encoding="utf-8", newline="")
    session = Session.create(folder / "p.db", _codebook(), coder="li", clock=lambda: 1_000_000)
    import_paths(session, [page])
    sha256 = fingerprint(BROKEN)
    new = NewArticle(article_id(sha256), "b.txt", "標題", "hant", BROKEN, sha256, sha256, (), {"title": "標題"}, FOUND)
    with session.project.change("Import", None, mode=3) as write:
        add_article(write, new)
    for label, words in (("attribution", "会议强调"), ("addressee", "各地"), ("directive", "打赢𠮷林攻坚战"),
                         ("position", "省委书记"), ("personnel", "刘宁")):  # fmt: skip
        at = TEXT.replace("\r\n", "\n").index(words)
        tag_span(session, 1, at, at + len(words), _label(session, label))
    _join(session, 0, 0, 0)
    choose_coder(session, "wu")
    session.close()
    return folder / "p.db"


def _label(session: Session, id_: str) -> str:
    found = session.codebook.by_id(id_)
    assert found is not None
    return found.uuid


def _spans(session: Session, number: int = 1) -> list[Annotation]:
    _, layer = session.owner()
    return annotations_of(session.project, number, layer.id)


def _of(found: Sequence[Any], place: int) -> Any:
    if not found:
        raise IndexError
    return found[place % len(found)]


def _tag(session: Session, a: int, b: int, c: int) -> None:
    number, length = (1, LENGTH) if a % 3 else (2, len(BROKEN))
    start = b % length
    tag_span(session, number, start, min(length, start + 1 + c % 5), _label(session, _of(LABELS, c)))


def _delete(session: Session, a: int, b: int, c: int) -> None:
    delete_span(session, _of(_spans(session), a))


def _join(session: Session, a: int, b: int, c: int) -> None:
    """The first two spans, from some place on, that the codebook joins in some way."""
    spans = _spans(session)
    turned = spans[a % max(1, len(spans)) :] + spans[: a % max(1, len(spans))]
    for one, other in permutations(turned, 2):
        for kind in session.codebook.relations:
            try:
                add_relation(session, 1, kind.uuid, one, other)
            except AnnotatorError:
                continue
            return


def _repair(session: Session, a: int, b: int, c: int) -> None:
    repair = _of(repairs_of(session, 2), a)
    if b % 3 == 2:
        edit_repair(session, 2, repair, "𠮷")
    else:
        (accept_repair if b % 3 else reject_repair)(session, 2, repair)


def _override(session: Session, a: int, b: int, c: int) -> None:
    if a % 3 == 2:
        drop_override(session, _of(overrides_of(session, 2), b))
    else:
        add_override(session, 2, "article" if a % 3 else "project", "會", _of(("会", "𠮷"), b))


def _document(session: Session, a: int, b: int, c: int) -> None:
    if a % 3 == 2:
        remove_document_label(session, 1, "stance")
    else:
        set_document_label(session, 1, "stance", {"themes": _of(("economy", "health"), b)})


def _coder(session: Session, a: int, b: int, c: int) -> None:
    choose_coder(session, _of(("li", "wu"), a))


def _removed(session: Session, a: int, b: int, c: int) -> None:
    (restore_articles if b % 2 else remove_articles)(session, [1 + a % 2])


def _settle(session: Session, a: int, b: int, c: int) -> None:
    conflict = _of(conflicts(session), a)
    settle(session, conflict.thing, _of(conflict.sides, b).seq)


STEPS: dict[str, Callable[[Session, int, int, int], Any]] = {
    "tag": _tag,
    "tag more": _tag,
    "delete": _delete,
    "note": lambda s, a, b, c: set_note(s, _of(_spans(s), a), _of(("", "為何？", "𠮷"), b)),
    "relabel": lambda s, a, b, c: relabel_span(s, _of(_spans(s), a), _label(s, _of(LABELS, b))),
    "resize": lambda s, a, b, c: resize_span(s, _of(_spans(s), a), b % 20, b % 20 + 1 + c % 5),
    "undo": lambda s, a, b, c: undo(s),
    "redo": lambda s, a, b, c: redo(s),
    "status": lambda s, a, b, c: set_status(s, 1 + a % 2, _of(("doing", "done", "recheck"), b)),
    "join": _join,
    "part": lambda s, a, b, c: delete_relation(s, _of(relations_of(s, 1), a)),
    "ask": lambda s, a, b, c: ask(s, 1, _of(("為何？", "", "𠮷"), b), _of(_spans(s), a) if c % 2 else None),
    "memo": lambda s, a, b, c: set_memo(s, 1 + a % 2, _of(("", "再看", "𠮷"), b)),
    "flag": lambda s, a, b, c: flag_articles(s, [1 + a % 2], b % 2 == 0),
    "repair": _repair,
    "override": _override,
    "region": lambda s, a, b, c: add_region(s, 1, a % 9, a % 9 + 1 + b % 9, "body"),
    "document": _document,
    "meta": lambda s, a, b, c: set_metadata(s, 1 + a % 2, {"outlet": _of(("人民日报", "𠮷林日报"), b)}),
    "coder": _coder,
    "removed": _removed,
    "settle": _settle,
}


def work(session: Session, steps: Sequence[Step]) -> None:
    """What cannot be done is not done: refusals are other tests' concern."""
    for name, a, b, c in steps:
        try:
            STEPS[name](session, a, b, c)
        except (AnnotatorError, IndexError):
            continue


def fingerprint_of(path: Path) -> dict[str, Any]:
    """All that a file says, in nobody's numbers."""
    session = Session.open(path, "li")
    try:
        assert (path.name, check_project(session)) == (path.name, [])
        db = session.project.connection
        out = outward(db)
        ids = dict(db.execute("SELECT seq, id FROM revision").fetchall())
        ancestors = Ancestors(db)
        things = [thing for (thing,) in db.execute("SELECT DISTINCT thing FROM revision")]
        stands = {}
        for revisions in revisions_of(db, things):
            heads = heads_of(revisions, ancestors)
            state = to_portable(heads[0].kind, unpacked(heads[0].state), out)
            stands[heads[0].thing] = json.dumps(state, sort_keys=True), [each.id for each in heads]
        return {
            "stands": stands,
            "in tables": _tables(session, out),
            "revisions": {
                (ids[seq], ids.get(parent), tuple(sorted(ids[each] for each in json.loads(also or "[]"))))
                for seq, parent, also in db.execute("SELECT seq, parent, also FROM revision")
            },
            "changes": set(db.execute(
                """SELECT c.id, r.uuid, c.clock, k.uuid, c.name, c.mode, t.id FROM change c
                JOIN replica r ON r.n = c.replica LEFT JOIN coder k ON k.n = c.coder
                LEFT JOIN change t ON t.seq = c.target"""
            )),
            "conflicts": {heads[0].thing for heads in open_conflicts(db)},
            "clock": 0,
        }  # fmt: skip
    finally:
        session.close()


def _tables(session: Session, out: Any) -> set[Any]:
    db = session.project.connection
    things = {
        (uuid, kind, json.dumps(to_portable(kind, json.loads(state), out), sort_keys=True))
        for uuid, kind, state in db.execute("SELECT uuid, kind, state FROM thing")
    }
    spans = db.execute(
        """SELECT s.uuid, a.id, s.start, s."end", l.uuid, y.uuid, v.hash, s.note, s.state FROM annotation s
        JOIN article a ON a.n = s.article JOIN label l ON l.n = s.label JOIN layer y ON y.n = s.layer
        JOIN codebook_version v ON v.n = s.codebook"""
    )
    found = db.execute("SELECT a.id, a.title, a.removed, f.found FROM article a LEFT JOIN finding f ON f.article = a.n")
    return things | set(spans) | set(found)


class Replicas:
    """Copies of the project, and what merging them in some way makes of them."""

    def __init__(self, begun: Path, days: Sequence[tuple[Sequence[Step], int]]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="replicas-"))
        self.paths = [self.folder / f"{name}.db" for name in "abc"]
        for path, (steps, clock) in zip(self.paths, days, strict=True):
            shutil.copy(begun, path)
            self.work(path, steps, clock)

    def work(self, path: Path, steps: Sequence[Step], clock: int = 0) -> None:
        session = Session.open(path, "li", clock=lambda: 1_000_000 + clock)
        work(session, steps)
        session.close()

    def merged(self, name: str, first: Path, *others: Path) -> Path:
        """A copy of the first with the others merged into it, one after the other."""
        made = self.folder / f"{name}.db"
        shutil.copy(first, made)
        session = Session.open(made, "li")
        for other in others:
            merge(session, other, keep_copy=False)
        session.close()
        return made

    def gone(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


steps = st.lists(
    st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 99), st.integers(0, 99), st.integers(0, 99)), max_size=12
)
days = st.tuples(steps, st.sampled_from([0, 0, 1000, -5000]))


@settings(max_examples=12)
@given(st.tuples(days, days, days))
def test_three_replicas_come_to_the_same_in_whatever_order_they_are_merged(begun: Path, three: Any) -> None:
    replicas = Replicas(begun, three)
    try:
        a, b, c = replicas.paths
        expected = fingerprint_of(replicas.merged("abc", a, b, c))
        ab, bc = replicas.merged("ab", a, b), replicas.merged("bc", b, c)
        assert fingerprint_of(replicas.merged("a(bc)", a, bc)) == expected, "not associative"
        assert fingerprint_of(replicas.merged("cba", c, b, a)) == expected, "not commutative"
        assert fingerprint_of(replicas.merged("(bc)(ab)", bc, ab)) == expected, "not commutative"
        again = replicas.merged("again", replicas.folder / "abc.db", a, ab, bc, replicas.folder / "cba.db")
        assert fingerprint_of(again) == expected, "not idempotent"
        assert again.read_bytes()[100:] == (replicas.folder / "abc.db").read_bytes()[100:], "merged nothing, and wrote"
    finally:
        replicas.gone()


@settings(max_examples=8)
@given(st.tuples(days, days, days), steps, steps)
def test_replicas_that_go_on_from_what_was_merged_come_to_the_same_again(
    begun: Path, three: Any, more: Sequence[Step], other: Sequence[Step]
) -> None:
    replicas = Replicas(begun, three)
    try:
        a, b, c = replicas.paths
        ab = replicas.merged("ab", a, b)
        ba = replicas.merged("ba", b, a)
        replicas.work(ab, more, 2000)
        replicas.work(ba, other, 2000)
        replicas.work(c, more, -9000)
        one = fingerprint_of(replicas.merged("one", ab, c, ba))
        assert fingerprint_of(replicas.merged("two", ba, c, ab)) == one
        assert fingerprint_of(replicas.merged("three", c, a, ba, b, ab)) == one
    finally:
        replicas.gone()


@settings(max_examples=8)
@given(st.tuples(days, days))
def test_a_preview_tells_what_the_merge_then_brings_and_writes_nothing(begun: Path, two: Any) -> None:
    replicas = Replicas(begun, (*two, ((), 0)))
    try:
        a, b, _ = replicas.paths
        before = a.read_bytes()
        session = Session.open(a, "li")
        told = merge_preview(session, b)
        session.close()
        assert a.read_bytes() == before
        session = Session.open(a, "li")
        assert merge(session, b, keep_copy=False).brought == told
        assert {each.thing for each in told.conflicts} == {each.thing for each in conflicts(session)}
        assert undo_name(session) is None or told.nothing_new
        session.close()
    finally:
        replicas.gone()
