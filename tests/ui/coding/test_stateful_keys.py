"""Any keys in any order: the store holds what a plain model says, and desk and panes show what the store holds."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt

from annotator.model.annotation import Annotation, Range
from annotator.session.articles import load_article
from annotator.session.coding.ranges import normalised
from annotator.session.coding.tagging import delete_span
from annotator.session.coding.units import refit, take, trim_grown

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
K = Qt.Key
LABELS = {K.Key_1: "directive", K.Key_4: "slogan", K.Key_7: "personnel", K.Key_8: "position"}
MOVES = (
    (K.Key_Right, NO), (K.Key_Left, NO), (K.Key_Down, NO), (K.Key_End, NO), (K.Key_Right, CTRL),
    (K.Key_Right, ALT), (K.Key_Left, ALT), (K.Key_Down, ALT), (K.Key_PageUp, ALT), (K.Key_Space, NO),
    (K.Key_Return, NO),
)  # fmt: skip
SELECTING = ((K.Key_Right, SHIFT), (K.Key_Left, SHIFT), (K.Key_Right, CTRL | SHIFT), (K.Key_Right, ALT | SHIFT))
EDGES = {
    (K.Key_BracketLeft, NO): "start", (K.Key_BraceLeft, SHIFT): "start", (K.Key_BracketLeft, CTRL): "start",
    (K.Key_BracketRight, NO): "end", (K.Key_BraceRight, SHIFT): "end", (K.Key_BraceRight, CTRL): "end",
}  # fmt: skip


class Span(NamedTuple):
    parts: tuple[Range, ...]
    label: str

    @property
    def extent(self) -> Range:
        return self.parts[0][0], self.parts[-1][1]


def span_of(annotation: Annotation | None) -> Span | None:
    return Span(annotation.parts, annotation.label) if annotation else None


class Keys(RuleBasedStateMachine):
    """``spans`` is what there should be; ``before`` and ``after`` what undo and redo bring back."""

    driver: ClassVar

    @initialize(caret=st.integers(0, 90), pane=st.sampled_from(["hans", "hant"]))
    def begin(self, caret: int, pane: str) -> None:
        for each in list(self.driver.desk.annotations.values()):
            delete_span(self.driver.session, each)
        self.driver.key(K.Key_Escape)
        self.driver.panes.focus_pane(pane)
        self.driver.panes.select(caret, caret, pane)
        self.spans: set[Span] = set()
        self.before: list[set[Span]] = []
        self.after: list[set[Span]] = []
        self.chosen: Span | None = None
        self.last: Span | None = None
        self.is_grown = False

    # what the model says

    def become(self, spans: set[Span], chosen: Span | None) -> None:
        if spans != self.spans:
            self.before.append(self.spans)
            self.after = []
            self.spans = spans
        self.choose(chosen)

    def choose(self, chosen: Span | None) -> None:
        self.chosen = chosen
        self.last = chosen or self.last
        self.is_grown = self.is_grown and chosen is None

    def put(self, wanted: Span | None, instead: Span | None = None) -> None:
        """``wanted`` is made, unless just that span stands there: then it is chosen."""
        rest = self.spans - {instead}
        if wanted is not None and wanted in rest:
            self.choose(wanted)
            return
        if wanted is not None and not any((each.extent, each.label) == (wanted.extent, wanted.label) for each in rest):
            self.become(rest | {wanted}, wanted)

    @property
    def selection(self) -> Range | None:
        found = self.driver.panes.selection()
        return found[:2] if found else None

    # what is pressed

    @rule(key=st.sampled_from(list(LABELS)), second=st.booleans())
    def label(self, key: Qt.Key, second: bool) -> None:
        ground, chosen, selection = self.driver.window.works.coding.grounds.now(), self.chosen, self.selection
        label = self.driver.session.codebook.require(LABELS[key])
        caret = self.driver.panes.caret_source()
        if selection is not None:
            extent = trim_grown(ground, *selection, label) if self.is_grown else selection
            self.put(Span((extent,), label.uuid))
        elif chosen is None:
            taken = take(ground, caret, label)
            self.put(Span((taken,), label.uuid) if taken else None)
        elif chosen.label != label.uuid:
            self.put(chosen._replace(label=label.uuid), instead=None if second else chosen)
        elif len(chosen.parts) == 1:
            fit = refit(ground, chosen.extent, caret, label, second)
            self.put(Span((fit,), label.uuid), instead=chosen)
        self.driver.key(key, SHIFT if second else NO)

    @rule(move=st.sampled_from(MOVES), times=st.integers(1, 3))
    def move(self, move: tuple[Qt.Key, Qt.KeyboardModifier], times: int) -> None:
        for _ in range(times):
            pane = self.driver.desk.pane
            at = pane.textCursor().position()
            self.driver.key(*move)
            if pane.textCursor().position() != at:
                self.choose(None)
                self.last = None if move[0] in (K.Key_Space, K.Key_Return) else self.last
        if self.selection is None:
            self.is_grown = False

    @rule(move=st.sampled_from(SELECTING), times=st.integers(1, 4))
    def select(self, move: tuple[Qt.Key, Qt.KeyboardModifier], times: int) -> None:
        for _ in range(times):
            before, at = self.selection, self.driver.desk.pane.textCursor().position()
            self.driver.key(*move)
            if self.driver.desk.pane.textCursor().position() != at:
                self.choose(None)
            self.is_grown = self.is_grown and self.selection == before

    @rule(key=st.sampled_from([K.Key_Slash, K.Key_Question]), times=st.integers(1, 3))
    def grow(self, key: Qt.Key, times: int) -> None:
        for _ in range(times):
            before = self.selection
            self.driver.key(key, SHIFT if key == K.Key_Question else NO)
            if self.selection != before:
                self.choose(span_of(self.driver.desk.choice))
                assert self.chosen is None or self.selection is None
                self.is_grown = self.driver.window.works.coding.growing.is_grown
                assert self.is_grown or key == K.Key_Question
                assert before is None or self.selection is None or self.is_wider(before) == (key == K.Key_Slash)

    def is_wider(self, before: Range) -> bool:
        assert self.selection
        return self.selection[0] <= before[0] and before[1] <= self.selection[1]

    @rule(key=st.sampled_from(list(EDGES)))
    def nudge(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        chosen = self.chosen
        self.driver.key(*key)
        found = span_of(self.driver.desk.choice)
        if chosen is None or found == chosen:
            return
        assert found is not None and found.label == chosen.label and len(found.parts) == len(chosen.parts)
        kept = 1 if EDGES[key] == "start" else 0
        assert found.extent[kept] == chosen.extent[kept] and found.parts[1:-1] == chosen.parts[1:-1]
        self.put(found, instead=chosen)

    @rule(adds=st.booleans())
    def change_ranges(self, adds: bool) -> None:
        selection, last = self.selection, self.last
        if selection is not None and last in self.spans:
            cut = [part for a, b in last.parts for part in ((a, min(b, selection[0])), (max(a, selection[1]), b))]
            parts = normalised([*last.parts, selection] if adds else cut)
            if parts == last.parts:
                self.choose(last)
            elif parts:
                self.put(Span(parts, last.label), instead=last)
        self.driver.key(K.Key_Equal if adds else K.Key_Minus, ALT)

    @rule(key=st.sampled_from([K.Key_Delete, K.Key_Backspace]))
    def delete(self, key: Qt.Key) -> None:
        if self.chosen is not None:
            self.become(self.spans - {self.chosen}, None)
        self.driver.key(key)

    @rule(key=st.sampled_from([(K.Key_Down, CTRL), (K.Key_Up, CTRL), (K.Key_Semicolon, NO)]))
    def step(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        self.driver.key(*key)
        if self.spans and key[0] != K.Key_Semicolon:
            assert self.driver.desk.choice is not None
        self.choose(span_of(self.driver.desk.choice))

    @rule(key=st.sampled_from([K.Key_Tab, K.Key_Escape]))
    def leave(self, key: Qt.Key) -> None:
        self.driver.key(key)
        if key == K.Key_Escape:
            self.chosen = self.last = None
            self.is_grown = False

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        self.driver.key(K.Key_Z, CTRL)
        self.after.append(self.spans)
        self.spans = self.before.pop()
        self.see_step()

    @precondition(lambda self: self.after)
    @rule()
    def redo(self) -> None:
        self.driver.key(K.Key_Y, CTRL)
        self.before.append(self.spans)
        self.spans = self.after.pop()
        self.see_step()

    def see_step(self) -> None:
        """What undo and redo choose or select is told elsewhere; it was not grown."""
        self.choose(span_of(self.driver.desk.choice))
        self.is_grown = False

    @invariant()
    def all_show_what_the_store_holds(self) -> None:
        desk, panes = self.driver.desk, self.driver.panes
        stored = load_article(self.driver.session, desk.number).annotations
        assert {span_of(each) for each in stored.values()} == self.spans and len(stored) == len(self.spans)
        assert desk.annotations == stored
        assert span_of(desk.choice) == self.chosen
        assert panes.chosen_id == (desk.choice.id if desk.choice else None)
        assert desk.choice is None or stored[desk.choice.id] == desk.choice
        assert desk.choice is None or panes.selection() is None
        for pane in panes.panes:
            assert pane.spans.annotations == stored and pane.chosen == panes.chosen_id
        if self.selection is not None:
            assert self.driver.window.works.coding.growing.is_grown == self.is_grown


def test_any_keys_in_any_order_leave_what_a_plain_model_says(hard) -> None:
    Keys.driver = hard
    run_state_machine_as_test(Keys, settings=settings(max_examples=40, stateful_step_count=30, deadline=None))
