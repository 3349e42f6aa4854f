"""A coder tags, joins, denies, says, asks and takes back in any order; plain dictionaries are what must agree."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.errors import BadAttribute, BadRelation, BadSpan
from annotator.model.annotation import Annotation
from annotator.model.codebook import Attribute, LabelDef, load_codebook
from annotator.model.document_label import DocumentLabel, Question
from annotator.model.relation import Relation
from annotator.resource_files import resource
from annotator.session.articles import load_article
from annotator.session.checking import check_project
from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.document_labels import document_labels_of, remove_document_label, set_document_label
from annotator.session.coding.notes import ask, questions_of
from annotator.session.coding.ranges import add_range, remove_range
from annotator.session.coding.relations import (
    add_relation,
    delete_relation,
    deny_relation,
    relations_of,
    shown_relations,
)
from annotator.session.coding.tagging import delete_span, relabel_span, tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.history import redo, undo
from annotator.session.intake.importing import import_paths
from annotator.session.rules.constraints import warnings_of
from annotator.session.session import Session

TEXT = "会议强调，各地要打赢𠮷林攻坚战。\r\n省委书记刘宁后\u00a0面e\u0301说：“要稳增长！”"
LENGTH = len(TEXT.replace("\r\n", "\n"))
FULL = load_codebook(resource("codebooks", "full.yaml"))
STANCE = LabelDef(
    "0f0e2b1c-7a59-4d0c-9f0a-6a5a0a3d2b11", "stance", "#b45309", "#f59e0b", applies_to="document",
    attributes=(Attribute("themes", values=("economy", "health"), kind="choices"),),
)  # fmt: skip
CODEBOOK = FULL.having(labels=(*FULL.labels, STANCE))
LABELS = ("directive", "addressee", "attribution", "personnel", "position", "evaluation")
KINDS = {each.id: each for each in CODEBOOK.relations}
VALUES = {"goal": ("yes", "no", "maybe"), "role": ("chairs", ""), "level": ("city", "village"), "mood": ("x",)}

BEGUN = (
    ("attribution", "会议强调"), ("addressee", "各地"), ("addressee", "省委"), ("directive", "打赢𠮷林攻坚战"),
    ("position", "省委书记"), ("personnel", "刘宁"), ("directive", "稳增长"),
)  # fmt: skip

offsets = st.integers(0, LENGTH)
picks = st.integers(0, 1_000)


class Now(NamedTuple):
    """All that a layer says of the article."""

    spans: dict[str, Annotation]
    relations: dict[str, Relation]
    documents: dict[str, DocumentLabel]
    questions: dict[str, Question]

    def put(self, field: str, made: Any) -> Now:
        return self._replace(**{field: {**getattr(self, field), made.id: made}})

    def without(self, field: str, goes: Callable[[Any], bool]) -> Now:
        return self._replace(**{field: {k: v for k, v in getattr(self, field).items() if not goes(v)}})


class Desk(RuleBasedStateMachine):
    """``states`` is every state that undo can reach, ``at`` the one we are in."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        page = self.folder / "a.txt"
        page.write_bytes(TEXT.encode())
        self.session = Session.create(self.folder / "p.db", CODEBOOK, coder="li")
        import_paths(self.session, [page])
        self.states = [Now({}, {}, {}, {})]
        self.at = 0

    @initialize()
    def tag_what_can_be_joined(self) -> None:
        text = TEXT.replace("\r\n", "\n")
        for label, words in BEGUN:
            start = text.index(words)
            made = tag_span(self.session, 1, start, start + len(words), CODEBOOK.require(label).uuid)
            self.step(self.now.put("spans", made))

    def teardown(self) -> None:
        self.exports_agree()
        self.session.close()
        shutil.rmtree(self.folder)

    @property
    def now(self) -> Now:
        return self.states[self.at]

    def step(self, state: Now) -> None:
        if state != self.now:
            del self.states[self.at + 1 :]
            self.states.append(state)
            self.at += 1

    def span(self, pick: int) -> Annotation:
        return list(self.now.spans.values())[pick % len(self.now.spans)]

    def has_spans(self) -> bool:
        return bool(self.now.spans)

    def taken(self, extent: tuple[int, int], label: str) -> bool:
        return any(each.extent == extent and each.label == label for each in self.now.spans.values())

    @rule(a=offsets, b=offsets, label=st.sampled_from(LABELS))
    def tag(self, a: int, b: int, label: str) -> None:
        start, end, uuid = min(a, b), max(a, b), CODEBOOK.require(label).uuid
        if start == end or self.taken((start, end), uuid):
            with pytest.raises(BadSpan):
                tag_span(self.session, 1, start, end, uuid)
            return
        self.step(self.now.put("spans", tag_span(self.session, 1, start, end, uuid)))

    @precondition(has_spans)
    @rule(pick=picks)
    def delete(self, pick: int) -> None:
        gone = self.span(pick)
        delete_span(self.session, gone)
        state = self.now.without("spans", lambda s: s.id == gone.id).without("relations", lambda r: r.touches(gone.id))
        self.step(state.without("questions", lambda q: q.annotation == gone.id))

    @precondition(has_spans)
    @rule(pick=picks, label=st.sampled_from(LABELS))
    def relabel(self, pick: int, label: str) -> None:
        span, found = self.span(pick), CODEBOOK.require(label)
        if found.uuid == span.label or self.taken(span.extent, found.uuid):
            return
        new = relabel_span(self.session, span, found.uuid)
        kept = {k: v for k, v in span.attributes.items() if (a := found.attribute(k)) and v in a.values}
        assert new == span._replace(label=found.uuid, attributes=kept)
        self.step(self.now.put("spans", new))

    @precondition(has_spans)
    @rule(pick=picks, name=st.sampled_from(sorted(VALUES)), which=picks)
    def say(self, pick: int, name: str, which: int) -> None:
        span, value = self.span(pick), VALUES[name][which % len(VALUES[name])]
        declared = CODEBOOK.by_uuid(span.label).attribute(name)  # type: ignore[union-attr]
        if declared is None or (value and value not in declared.values):
            with pytest.raises(BadAttribute):
                set_attribute(self.session, span, name, value)
            return
        new = set_attribute(self.session, span, name, value)
        others = {k: v for k, v in span.attributes.items() if k != name}
        assert new.attributes == ({**others, name: value} if value else others)
        self.step(self.now.put("spans", new))

    @precondition(has_spans)
    @rule(pick=picks, a=offsets, b=offsets, more=st.booleans())
    def reach_anywhere(self, pick: int, a: int, b: int, more: bool) -> None:
        self.reach(pick, a, b, more)

    def reach(self, pick: int, a: int, b: int, more: bool) -> None:
        """Add or remove a range; the model keeps sets of points. A twin that comes of it is not refused."""
        span, start, end = self.span(pick), min(a, b), max(a, b)
        points = {p for x, y in span.parts for p in range(x, y)}
        wanted = points | set(range(start, end)) if more else points - set(range(start, end))
        edit = add_range if more else remove_range
        extent = (min(wanted), max(wanted) + 1) if wanted else (0, 0)
        if start == end or not wanted:
            with pytest.raises(BadSpan):
                edit(self.session, span, start, end)
            return
        new = edit(self.session, span, start, end)
        assert {p for x, y in new.parts for p in range(x, y)} == wanted and new.extent == extent
        assert all(one[1] < other[0] for one, other in pairwise(new.parts))
        assert len(new.ranges) != 1 and new._replace(start=0, end=1, ranges=()) == span._replace(
            start=0, end=1, ranges=()
        )
        self.step(self.now.put("spans", new))

    @precondition(has_spans)
    @rule(one=picks, other=picks, kind=st.sampled_from(sorted(KINDS)))
    def join_any(self, one: int, other: int, kind: str) -> None:
        self.join(one, other, kind)

    def join(self, one: int, other: int, kind: str) -> None:
        source, target, found = self.span(one), self.span(other), KINDS[kind]
        ids = [CODEBOOK.by_uuid(each.label).id for each in (source, target)]  # type: ignore[union-attr]
        same = [r for r in self.now.relations.values() if (r.type, r.source) == (found.uuid, source.id)]
        there = any(r.target == target.id and not r.denied for r in same)
        if source.id == target.id or ids[0] not in found.from_labels or ids[1] not in found.to_labels or there:
            with pytest.raises(BadRelation):
                add_relation(self.session, 1, kind, source, target)
            return
        made = add_relation(self.session, 1, kind, source, target)
        replaced = {r.id for r in same if found.made == "derived" or (r.denied and r.target in (None, target.id))}
        self.step(self.now.without("relations", lambda r: r.id in replaced).put("relations", made))

    @precondition(has_spans)
    @rule(pick=picks)
    def join_what_fits(self, pick: int) -> None:
        places = range(len(self.now.spans))
        ids = [CODEBOOK.by_uuid(each.label).id for each in self.now.spans.values()]  # type: ignore[union-attr]
        fitting = [
            (one, other, kind.id)
            for kind in CODEBOOK.relations
            for one in places
            for other in places
            if ids[one] in kind.from_labels and ids[other] in kind.to_labels
        ]
        if fitting:
            self.join(*fitting[pick % len(fitting)])

    @precondition(has_spans)
    @rule(pick=picks, before=st.integers(-3, 3), more=st.booleans(), size=st.integers(1, 3))
    def reach_near_its_edge(self, pick: int, before: int, more: bool, size: int) -> None:
        edge = self.span(pick).parts[pick % len(self.span(pick).parts)][pick % 2]
        start = min(max(edge - before, 0), LENGTH)
        self.reach(pick, start, min(start + size, LENGTH), more)

    @precondition(has_spans)
    @rule(pick=picks)
    def delete_what_is_shown(self, pick: int) -> None:
        shown = shown_relations(self.session, load_article(self.session, 1))
        if not shown:
            return
        gone = shown[pick % len(shown)]
        delete_relation(self.session, gone)
        if gone.is_stored:
            self.step(self.now.without("relations", lambda r: r.id == gone.id))
            return
        (denial,) = (r for r in relations_of(self.session, 1) if r.id not in self.now.relations)
        assert denial.denied and denial.target == (None if gone.derived else gone.target)
        self.step(self.now.put("relations", denial))

    @precondition(has_spans)
    @rule(pick=picks, kind=st.sampled_from(sorted(KINDS)))
    def deny(self, pick: int, kind: str) -> None:
        span, found = self.span(pick), KINDS[kind]
        same = {r.id: r for r in self.now.relations.values() if (r.type, r.source) == (found.uuid, span.id)}
        made = deny_relation(self.session, 1, kind, span)
        assert made.denied
        if made.id not in same:
            self.step(self.now.without("relations", lambda r: r.id in same).put("relations", made))

    @rule(themes=st.sampled_from(["", "economy", "economy|health", "wealth"]))
    def say_of_the_article(self, themes: str) -> None:
        if themes == "wealth":
            with pytest.raises(BadAttribute):
                set_document_label(self.session, 1, "stance", {"themes": themes})
            return
        made = set_document_label(self.session, 1, "stance", {"themes": themes})
        assert made.attributes == ({"themes": themes} if themes else {})
        assert not self.now.documents or made.id in self.now.documents
        self.step(self.now.put("documents", made))

    @precondition(lambda self: bool(self.now.documents))
    @rule()
    def unsay_of_the_article(self) -> None:
        remove_document_label(self.session, 1, "stance")
        self.step(self.now._replace(documents={}))

    @rule(pick=picks, text=st.sampled_from(["", "𠮷？", " 为何 "]), on_span=st.booleans())
    def question(self, pick: int, text: str, on_span: bool) -> None:
        span = self.span(pick) if on_span and self.now.spans else None
        asked = ask(self.session, 1, text, span)
        state = self.now.without("questions", lambda q: q.annotation == (span.id if span else None))
        assert (asked is None) == (not text.strip())
        self.step(state if asked is None else state.put("questions", asked))

    @rule()
    def undo(self) -> None:
        assert (undo(self.session) is not None) == (self.at > 0)
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        assert (redo(self.session) is not None) == (self.at < len(self.states) - 1)
        self.at = min(len(self.states) - 1, self.at + 1)

    @rule()
    def reopen(self) -> None:
        self.session.close()
        self.session = Session.open(self.folder / "p.db", coder="li")

    @invariant()
    def the_project_is_what_was_done(self) -> None:
        opened = load_article(self.session, 1)
        assert opened.annotations == self.now.spans
        assert {each.id: each for each in relations_of(self.session, 1)} == self.now.relations
        assert {each.id: each for each in document_labels_of(self.session, 1)} == self.now.documents
        assert {each.id: each for each in questions_of(self.session, 1)} == self.now.questions
        assert check_project(self.session) == []
        shown = shown_relations(self.session, opened)
        assert all(each.source in self.now.spans and each.target in self.now.spans for each in shown)
        assert len({(each.type, each.source, each.target) for each in shown}) == len(shown)
        for warning in warnings_of(self.now.spans.values(), CODEBOOK):
            assert set(warning.annotations) <= set(self.now.spans)

    def exports_agree(self) -> None:
        for script in ("hans", "hant", "source"):
            out = self.folder / f"{script}.jsonl"
            export_project(self.session, out, ExportOptions(script=script, status="all", layers=("li",)))
            record = json.loads(out.read_text("utf-8"))
            assert {each["id"] for each in record["spans"]} == set(self.now.spans)
            drawn = {r.id: r for r in self.now.relations.values() if not r.denied}
            assert {each["id"]: (each["from"], each["to"]) for each in record["relations"]} == {
                r.id: (r.source, r.target) for r in drawn.values()
            }
            assert [each["id"] for each in record["document_annotations"]] == list(self.now.documents)
            for row in record["spans"]:
                assert record["text"][row["start"] : row["end"]] == row["text"]
                span = self.now.spans[row["id"]]
                assert row["attributes"] == span.attributes
                if script == "source":
                    assert [tuple(each) for each in row.get("ranges", ())] == list(span.ranges)


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=20, stateful_step_count=40, deadline=None)
