"""A codebook with every kind of change keeps every annotation: two coders do anything in any order, undo, redo."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from annotator.errors import BadSpan, CodebookError, UndoRefused
from annotator.model.annotation import Annotation
from annotator.model.changes import ChangeSet
from annotator.model.codebook import LabelDef, load_codebook
from annotator.resource_files import resource
from annotator.session.checking import check_project
from annotator.session.codebook_changes import labels as steps
from annotator.session.codebook_changes import recoding
from annotator.session.codebook_changes.touched import preview_merge, preview_split
from annotator.session.codebooks import set_codebook
from annotator.session.coding.document_labels import set_document_label
from annotator.session.coding.ranges import add_range
from annotator.session.coding.relations import add_relation
from annotator.session.coding.tagging import set_status, tag_span
from annotator.session.history import redo, undo
from annotator.session.intake.importing import import_paths
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.reads.recoding import documents_labelled
from annotator.store.things import annotations as rows

TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\r\n后\u00a0面e\u0301👩‍🌾是繁體的軟件與干部，余金富主席"
LENGTH = len(TEXT.replace("\r\n", "\n"))
CORE = load_codebook(resource("codebooks", "core.yaml"))
STANCE = LabelDef("5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a59", "stance", "#336699", "#99ccff", applies_to="document")
MOOD = STANCE._replace(uuid="5b1f6a2e-6f0e-4c58-9d53-0d1d2c3b4a60", id="mood", colour_light="#663300")
BOOK = CORE.having(labels=(*CORE.labels, STANCE, MOOD))
CODERS = ("li", "wang")
OF_SPANS = ("Tag", "Add piece", "Remove piece", "Move edge")
Extent = tuple[int, tuple[tuple[int, int], ...], str]

coders = st.sampled_from(CODERS)
picks = st.integers(0, 30)
offsets = st.integers(0, LENGTH)


class Kept(RuleBasedStateMachine):
    """``there`` is every annotation that has been made and not itself taken back: where it stands, in whose layer."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        for name in ("a", "b"):
            (self.folder / f"{name}.txt").write_bytes((TEXT + name).encode())
        self.session = Session.create(self.folder / "p.db", BOOK, coder="li", standard="twp")
        import_paths(self.session, [self.folder / "a.txt", self.folder / "b.txt"])
        self.there: dict[str, Extent] = {}
        self.merged_into: set[str] = set()
        self.made = 0
        self.things = 0
        for name in CODERS:
            self.work_of(name)
        self.things = self.other_things()
        self.check()

    def teardown(self) -> None:
        self.session.close()
        shutil.rmtree(self.folder)

    def work_of(self, name: str) -> None:
        """A span with an astral character, one of several ranges, a relation, a label of the article."""
        choose_coder(self.session, name)
        person, post, slogan = (BOOK.require(each).uuid for each in ("personnel", "position", "slogan"))
        one, other = tag_span(self.session, 1, 0, 3, person), tag_span(self.session, 1, 11, 13, post)
        wide = add_range(self.session, tag_span(self.session, 2, 9, 11, slogan), 15, 17)
        assert wide.ranges
        add_relation(self.session, 1, "holds_position", one, other)
        set_document_label(self.session, 1, "stance")
        set_status(self.session, 1, "done")
        for each in (one, other, wide):
            self.there[each.id] = extent(each)

    def label(self, pick: int, active: bool = True) -> LabelDef:
        some = self.session.codebook.active if active else self.session.codebook.labels
        return some[pick % len(some)]

    def fresh(self) -> LabelDef:
        self.made += 1
        return steps.new_label(self.session, f"new-{self.made}")

    @rule(coder=coders, pick=picks, a=offsets, b=offsets, number=st.sampled_from([1, 2]))
    def tag(self, coder: str, pick: int, a: int, b: int, number: int) -> None:
        choose_coder(self.session, coder)
        with suppress(BadSpan):
            made = tag_span(self.session, number, min(a, b), max(a, b), self.label(pick).uuid)
            self.there[made.id] = extent(made)

    @rule(coder=coders, pick=picks, new=picks)
    def rename(self, coder: str, pick: int, new: int) -> None:
        choose_coder(self.session, coder)
        label, wanted = self.label(pick, active=False), f"name-{new % 5}"
        with suppress(CodebookError):
            steps.rename_label(self.session, label.uuid, wanted, {"en": wanted})

    @rule(coder=coders, pick=picks)
    def retire(self, coder: str, pick: int) -> None:
        choose_coder(self.session, coder)
        with suppress(CodebookError):
            steps.retire_label(self.session, self.label(pick).uuid, "why")

    @rule(coder=coders, pick=picks)
    def bring_back(self, coder: str, pick: int) -> None:
        choose_coder(self.session, coder)
        with suppress(CodebookError):
            steps.bring_back_label(self.session, self.label(pick, active=False).uuid)

    @rule(coder=coders, origins=st.lists(picks, min_size=1, max_size=3), into=picks)
    def merge(self, coder: str, origins: list[int], into: int) -> None:
        choose_coder(self.session, coder)
        target, some = self.label(into), [self.label(each, active=False).uuid for each in origins]
        with suppress(CodebookError):
            foreseen = preview_merge(self.session, some, target.uuid)
            assert foreseen.annotations == sum(each.label in some for each in self.now())
            self.merged_into.add(target.uuid)
            steps.merge_labels(self.session, some, target.uuid)
            assert not any(each.label in some for each in self.now())

    @rule(coder=coders, pick=picks, retire=st.booleans())
    def split(self, coder: str, pick: int, retire: bool) -> None:
        choose_coder(self.session, coder)
        label, before = self.label(pick), self.now()
        with suppress(CodebookError):
            new = [self.fresh()._replace(applies_to=label.applies_to) for _ in range(2)]
            foreseen = preview_split(self.session, label.uuid)
            steps.split_label(self.session, label.uuid, new, retire=retire)
            assert self.now() == before
            assert foreseen.annotations == sum(each.label == label.uuid for each in before)

    @rule(coder=coders, pick=picks, words=st.sampled_from(["甲", "𠮷", "丙"]), recode=st.booleans())
    def define(self, coder: str, pick: int, words: str, recode: bool) -> None:
        choose_coder(self.session, coder)
        steps.change_definition(self.session, self.label(pick).uuid, {"zh-Hans": words}, recode=recode)

    @rule(coder=coders)
    def add(self, coder: str) -> None:
        choose_coder(self.session, coder)
        steps.add_label(self.session, self.fresh())

    @rule(coder=coders, pick=picks)
    def example(self, coder: str, pick: int) -> None:
        choose_coder(self.session, coder)
        if not self.there:
            return
        span = self.now()[pick % len(self.there)]
        with suppress(CodebookError):
            steps.add_example(self.session, span.label, span, bool(pick % 2))

    @rule(coder=coders, number=picks)
    def put_back_a_version(self, coder: str, number: int) -> None:
        choose_coder(self.session, coder)
        numbers = sorted(self.session.project.names.version_row)
        with suppress(CodebookError):
            set_codebook(self.session, self.session.codebook_at(numbers[number % len(numbers)]))

    @rule(coder=coders, pick=picks, label=st.none() | picks)
    def decide(self, coder: str, pick: int, label: int | None) -> None:
        choose_coder(self.session, coder)
        for id_ in [each.id for each in recoding.recodings(self.session)]:
            each = next(one for one in recoding.recodings(self.session) if one.id == id_)  # a span may wait in two
            queue = recoding.queue_of(self.session, each)
            assert len(queue) == (0 if each.why == "new" else each.left) <= each.left_in_all
            if queue:
                queued = queue[pick % len(queue)]
                with suppress(BadSpan):
                    chosen = None if label is None else self.label(label).uuid
                    recoding.decide(self.session, queued, chosen)
                    left = recoding.queue_of(self.session, each)
                    assert queued.annotation.id not in [one.annotation.id for one in left]

    @rule(coder=coders, pick=picks)
    def end(self, coder: str, pick: int) -> None:
        choose_coder(self.session, coder)
        if opened := recoding.recodings(self.session):
            recoding.close_recoding(self.session, opened[pick % len(opened)])

    @rule(coder=coders, pick=picks)
    def look_for(self, coder: str, pick: int) -> None:
        choose_coder(self.session, coder)
        label = self.label(pick).uuid
        for number in recoding.label_pass(self.session, label):
            recoding.finish_pass(self.session, number, label)
        assert recoding.label_pass(self.session, label) == []

    @rule(coder=coders, status=st.sampled_from(["doing", "done"]), number=st.sampled_from([1, 2]))
    def mark(self, coder: str, status: str, number: int) -> None:
        choose_coder(self.session, coder)
        set_status(self.session, number, status)

    @rule(coder=coders, again=st.booleans())
    def take_back(self, coder: str, again: bool) -> None:
        choose_coder(self.session, coder)
        codebook = self.session.codebook_number
        try:
            self.follow((redo if again else undo)(self.session))
        except UndoRefused:
            assert self.session.codebook_number == codebook

    @rule()
    def reopen(self) -> None:
        self.session.close()
        self.session = Session.open(self.folder / "p.db", coder="li")

    def follow(self, news: ChangeSet | None) -> None:
        """Only where a tag is undone or redone may a span go, come, or stand elsewhere."""
        if news is None:
            return
        for item in news.items:
            if item.kind == "annotation" and extents(item.before) != extents(item.after):
                assert news.name in OF_SPANS, news.name
                for gone in extents(item.before):
                    del self.there[gone]
                self.there.update(extents(item.after))
            if item.kind in ("relation", "document_label") and (item.before is None or item.after is None):
                self.things += 1 if item.before is None else -1

    def now(self) -> list[Annotation]:
        return list(rows.annotations_in_order(self.session.project))

    def other_things(self) -> int:
        every = self.session.project.connection.execute("SELECT count(*) FROM thing WHERE kind IN (8, 9)")
        return every.fetchone()[0]

    @invariant()
    def check(self) -> None:
        found = self.now()
        assert {each.id: extent(each) for each in found} == self.there
        assert self.other_things() == self.things
        book = self.session.codebook
        for each in found:
            label = book.by_uuid(each.label)
            assert label is not None and label.applies_to == "span"
            made_under = self.session.codebook_at(each.version)
            assert made_under.by_uuid(each.label) is not None or each.label in self.merged_into
        known = {each.uuid for each in book.labels}
        every = documents_labelled(self.session.project.connection, known)
        assert len(every) == self.session.project.connection.execute(
            "SELECT count(*) FROM thing WHERE kind = 9").fetchone()[0]  # fmt: skip
        assert check_project(self.session) == []


def extent(annotation: Annotation) -> Extent:
    return annotation.article, annotation.parts, annotation.layer


def extents(annotation: Annotation | None) -> dict[str, Extent]:
    return {annotation.id: extent(annotation)} if annotation else {}


TestKept = Kept.TestCase
TestKept.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
