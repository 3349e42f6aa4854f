"""A coder does anything in any order, closes and reopens; a plain list of sets is what it must agree with."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from annotator.errors import BadSpan
from annotator.model.annotation import Annotation
from annotator.model.codebook import load_codebook
from annotator.resource_files import resource
from annotator.session.articles import label_counts, load_article
from annotator.session.checking import check_project
from annotator.session.coding.tagging import (
    annotation_by_id,
    delete_span,
    relabel_span,
    resize_span,
    set_note,
    set_status,
    tag_span,
)
from annotator.session.history import redo, undo
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\r\n后\u00a0面e\u0301👩‍🌾是繁體的軟件與干部"
LENGTH = len(TEXT.replace("\r\n", "\n"))
CODEBOOK = load_codebook(resource("codebooks", "core.yaml"))
LABELS = [each.uuid for each in CODEBOOK.labels]
Spans = dict[str, Annotation]

offsets = st.integers(0, LENGTH)
labels = st.sampled_from(LABELS)


class Coding(RuleBasedStateMachine):
    """``states`` is every state that undo can reach, ``at`` the one we are in."""

    spans: Bundle[str] = Bundle("spans")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        page = self.folder / "a.txt"
        page.write_bytes(TEXT.encode("utf-8-sig"))
        self.session = Session.create(self.folder / "p.db", CODEBOOK, coder="li", standard="twp")
        import_paths(self.session, [page])
        self.states: list[tuple[Spans, str]] = [({}, "todo")]
        self.at = 0

    def teardown(self) -> None:
        assert check_project(self.session) == []
        self.session.close()
        shutil.rmtree(self.folder)

    @property
    def now(self) -> Spans:
        return self.states[self.at][0]

    def step(self, spans: Spans, status: str | None = None) -> None:
        """A new state, which ends what could be redone."""
        del self.states[self.at + 1 :]
        self.states.append((spans, status or self.states[self.at][1]))
        self.at += 1

    def taken(self, start: int, end: int, label: str) -> bool:
        return any((a.start, a.end, a.label) == (start, end, label) for a in self.now.values())

    @rule(target=spans, a=offsets, b=offsets, label=labels, pane=st.sampled_from([None, "hans", "hant"]))
    def tag(self, a: int, b: int, label: str, pane: str | None) -> str:
        start, end = min(a, b), max(a, b)
        try:
            made = tag_span(self.session, 1, start, end, label, pane)
        except BadSpan:
            assert start == end or self.taken(start, end, label)
            return ""
        assert start < end and not self.taken(start, end, label)
        status = self.states[self.at][1]
        self.step({**self.now, made.id: made}, "doing" if status == "todo" else status)
        return made.id

    @rule(span=spans)
    def tag_the_same_again(self, span: str) -> None:
        if span in self.now:
            there = self.now[span]
            with pytest.raises(BadSpan, match="already"):
                tag_span(self.session, 1, there.start, there.end, there.label)

    @rule(span=spans, label=labels)
    def relabel(self, span: str, label: str) -> None:
        if span not in self.now:
            return
        old = self.now[span]
        new = relabel_span(self.session, annotation_by_id(self.session, span), label)
        if new != old:
            self.step({**self.now, span: new})

    @rule(span=spans, a=offsets, b=offsets)
    def resize(self, span: str, a: int, b: int) -> None:
        start, end = min(a, b), max(a, b)
        if span not in self.now or start == end:
            return
        old = self.now[span]
        new = resize_span(self.session, old, start, end)
        assert new.extent == (start, end) and new.label == old.label
        if new != old:
            self.step({**self.now, span: new})

    @rule(span=spans, note=st.sampled_from(["", "𠮷？", "两处"]))
    def note(self, span: str, note: str) -> None:
        if span in self.now:
            old = self.now[span]
            new = set_note(self.session, old, note)
            if new != old:
                self.step({**self.now, span: new})

    @rule(span=consumes(spans))
    def delete(self, span: str) -> None:
        if span in self.now:
            delete_span(self.session, self.now[span])
            self.step({id_: a for id_, a in self.now.items() if id_ != span})

    @rule(status=st.sampled_from(["todo", "doing", "done", "recheck"]))
    def mark(self, status: str) -> None:
        if status != self.states[self.at][1]:
            set_status(self.session, 1, status)
            self.step(dict(self.now), status)

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
        assert opened.annotations == self.now
        assert opened.status == self.states[self.at][1]
        counts: dict[str, int] = {}
        for each in self.now.values():
            counts[each.label] = counts.get(each.label, 0) + 1
        assert label_counts(self.session) == counts
        for each in self.now.values():
            for view in (opened.texts.hans, opened.texts.hant):
                start, end = view.from_source(each.start, each.end)
                assert 0 <= start < end <= len(view.text)


TestCoding = Coding.TestCase
TestCoding.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
