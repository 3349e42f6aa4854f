"""What the desk's keys do, without a window: a caret, a chosen span and the spans set so far, from key to key.

It calls what the window's keys call (session.units, the panes' word edges); the bench presses the same keys in the real
window afterwards and compares the spans, so a model that is wrong somewhere is found out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from annotator.model.annotation import Annotation, Range
from annotator.model.codebook import LabelDef
from annotator.session.coding.units import Ground, heads_of, next_place, next_start, previous_start, refit, take
from annotator.ui.coding.edges import moved, next_character, next_edge
from annotator.ui.panes.hand.reach import Reach


class Set(NamedTuple):
    """A span in the making or made: its label's uuid and its extent in the source."""

    label: str
    start: int
    end: int


class Moment(NamedTuple):
    """Where the desk is between two keys. ``caret`` and ``selected`` (anchor, position) are in the Simplified text.

    ``done`` has a bit for each wanted span that is set; ``chosen`` may be one of those, or one still to be put right.
    """

    caret: int
    done: int
    chosen: Set | None = None
    selected: Range | None = None


MOVES = {
    "Right": ("character", 1),
    "Left": ("character", -1),
    "Ctrl+Right": ("reach", 1),
    "Ctrl+Left": ("reach", -1),
    "Alt+Right": ("clause", 1),
    "Alt+Left": ("clause", -1),
    "Alt+Down": ("sentence", 1),
    "Alt+Up": ("sentence", -1),
    "Alt+PgDown": ("paragraph", 1),
    "Alt+PgUp": ("paragraph", -1),
}
PLACES = {"Space": "clause", "Return": "name"}
NUDGES = {"[": "start_out", "{": "start_in", "]": "end_out", "}": "end_in"}
WORD_NUDGES = {f"Ctrl+{key}": edge for key, edge in NUDGES.items()}
SELECTING = {
    "Shift+Right": "Right",
    "Shift+Left": "Left",
    "Ctrl+Shift+Right": "Ctrl+Right",
    "Ctrl+Shift+Left": "Ctrl+Left",
    "Alt+Shift+Right": "Alt+Right",
    "Alt+Shift+Left": "Alt+Left",
}


class KeyModel:
    """The keys on one article; ``wanted`` are the spans to be set, in the order in which a reader meets them."""

    def __init__(self, ground: Ground, wanted: Sequence[Set]) -> None:
        self.ground, self.wanted = ground, tuple(wanted)
        self._bits = {each: 1 << n for n, each in enumerate(self.wanted)}
        self._reach = Reach(ground.text, tuple(ground.edges))
        self.labels: dict[str, LabelDef] = {label.key: label for label in ground.codebook.labels if label.key}
        self._by_uuid = {label.uuid: label for label in ground.codebook.labels}
        self._trims_by = frozenset(
            name for label in self._by_uuid.values() for name in heads_of(ground.codebook, label)
        )
        # what a key gives at a place does not change: asked of the core once
        self._moved, self._placed = cache(self._move), cache(self._place)
        self._taken, self._fitted, self._nudged = cache(self._take), cache(self._fit), cache(self._nudge)

    def caret_of(self, hans: int) -> int:
        """The source place of a caret in the Simplified text."""
        return self.ground.opened.texts.hans.chain.caret_to_a(hans)

    def moved(self, now: Moment, key: str) -> Moment | None:
        """After a key that moves the caret, which lets go of the chosen span; None where it goes nowhere."""
        to = self._placed(now.caret, PLACES[key], now.done) if key in PLACES else self._moved(now.caret, key)
        return None if to is None or to == now.caret else Moment(to, now.done)

    def selecting(self, now: Moment, key: str) -> Moment | None:
        to = self._moved(now.caret, SELECTING[key])
        anchor = now.selected[0] if now.selected else now.caret
        return None if to is None or to in (now.caret, anchor) else Moment(to, now.done, None, (anchor, to))

    def pressed(self, now: Moment, key: str, second: bool) -> Moment | None:
        """After a label's key, with Shift where ``second``; None where nothing comes of it."""
        label = self.labels[key]
        if now.selected is not None:
            found = self.ground.source((min(now.selected), max(now.selected)))
        elif now.chosen is None:
            found = None if second else self._taken(now.caret, label.uuid, self._heads(now))
        elif now.chosen.label == label.uuid:
            if now.chosen in self._bits:
                return None  # it would spoil what is done
            same = sum(self._bits[each] & now.done for each in self.wanted if each.label == label.uuid)
            found = self._fitted(now.chosen, now.caret, self._heads(now) | same, second)
        elif second or now.chosen not in self._bits:
            found = now.chosen[1:]
        else:
            return None
        return None if found is None else self._with(now, Set(label.uuid, *found), kept=second)

    def nudged(self, now: Moment, key: str) -> Moment | None:
        if now.chosen is None or now.chosen in self._bits:
            return None
        found = self._nudged(now.chosen[1:], key)
        return None if found is None else self._with(now, Set(now.chosen.label, *found), kept=False)

    def _with(self, now: Moment, made: Set, kept: bool) -> Moment | None:
        """The span set; None where it is there already, or where one that is not wanted would be left behind."""
        if kept and now.chosen is not None and now.chosen not in self._bits and now.chosen.label != made.label:
            return None
        if made == now.chosen:
            return None
        bit = self._bits.get(made, 0)
        return None if bit & now.done else Moment(now.caret, now.done | bit, made)

    def _spans(self, done: int, names: frozenset[str] | None = None) -> tuple[Annotation, ...]:
        found = (each for n, each in enumerate(self.wanted) if done >> n & 1)
        return tuple(
            Annotation(f"{each.start}-{each.label}", 1, each.start, each.end, each.label, "", 1, 0)
            for each in found
            if names is None or self._by_uuid[each.label].id in names
        )

    def _heads(self, now: Moment) -> int:
        """The bits of the spans that trimming looks at: what else is done makes no difference to it."""
        return sum(
            1 << n
            for n, each in enumerate(self.wanted)
            if now.done >> n & 1 and self._by_uuid[each.label].id in self._trims_by
        )

    def _move(self, caret: int, key: str) -> int | None:
        unit, step = MOVES[key]
        text, chain = self.ground.text, self.ground.opened.texts.hans.chain
        if unit == "character":
            to = caret + step
        elif unit == "reach":
            to = self._reach.next_word(caret) if step > 0 else self._reach.previous_word(caret)
        else:
            go = next_start if step > 0 else previous_start
            to = chain.caret_to_b(go(self.ground, self.caret_of(caret), unit))
        return to if 0 <= to <= len(text) else None

    def _place(self, caret: int, unit: str, done: int) -> int | None:
        found = next_place(self.ground._replace(spans=self._spans(done)), self.caret_of(caret), unit)
        return None if found is None else self.ground.hans(*found)[0]

    def _take(self, caret: int, label: str, heads: int) -> Range | None:
        ground = self.ground._replace(spans=self._spans(heads))
        return take(ground, self.caret_of(caret), self._by_uuid[label])

    def _fit(self, chosen: Set, caret: int, heads: int, narrower: bool) -> Range:
        ground, label = self.ground._replace(spans=self._spans(heads)), self._by_uuid[chosen.label]
        return refit(ground, chosen[1:], self.caret_of(caret), label, narrower)

    def _nudge(self, extent: Range, key: str) -> Range | None:
        edge = {**NUDGES, **WORD_NUDGES}[key]
        step = next_character if key in NUDGES else self._next_edge
        view = self.ground.opened.texts.hans
        return moved(view, extent, edge.startswith("start"), edge in ("start_in", "end_out"), step)

    def _next_edge(self, _: str, at: int, forward: bool) -> int:
        return next_edge(self._reach, at, forward)
