"""What the adjudicator says instead of any coder: spans whose edges, label and attributes are being edited. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from annotator.model.annotation import NO_ATTRIBUTES, Range
from annotator.model.codebook import Attribute, Codebook, LabelDef
from annotator.session.adjudication import Case, Choice, Edited, Said
from annotator.session.coding.attributes import kept_attributes
from annotator.session.coding.ranges import normalised
from annotator.text.views import ScriptView
from annotator.ui.coding.edges import moved

YES_NO = ("yes", "no")


class Drafted(NamedTuple):
    """One of them; ``parts`` () is a label on the article as a whole."""

    parts: tuple[Range, ...]
    label: str
    attributes: Mapping[str, str] = NO_ATTRIBUTES


class Draft(NamedTuple):
    """``at`` is the one that the keys change."""

    spans: tuple[Drafted, ...]
    at: int = 0

    @property
    def current(self) -> Drafted:
        return self.spans[self.at]

    @property
    def choice(self) -> Choice:
        return Choice("edited", spans=tuple(
            Edited(each.parts[0][0] if each.parts else 0, each.parts[-1][1] if each.parts else 0, each.label,
                   each.attributes, each.parts if len(each.parts) > 1 else ())
            for each in self.spans
        ))  # fmt: skip

    def with_current(self, span: Drafted) -> Draft:
        return self._replace(spans=(*self.spans[: self.at], span, *self.spans[self.at + 1 :]))

    def step(self) -> Draft:
        """The next one, round."""
        return self._replace(at=(self.at + 1) % len(self.spans))

    def without_current(self) -> Draft | None:
        """All but the one that the keys change; None where it is the last one."""
        rest = (*self.spans[: self.at], *self.spans[self.at + 1 :])
        return Draft(rest, min(self.at, len(rest) - 1)) if rest else None


def draft_of(case: Case, said: tuple[Said, ...]) -> Draft | None:
    """The draft that begins as ``said``; where that is nothing, as the first thing that anybody says."""
    said = said or next((each.said for each in case.versions if each.said), ())
    return Draft(tuple(Drafted(each.parts, each.label, dict(each.attributes)) for each in said)) if said else None


def with_edge(draft: Draft, view: ScriptView, edge: str, step: Callable[[str, int, bool], int]) -> Draft | None:
    """``edge`` (start_out, start_in, end_out, end_in) a step further; None where it can go no further."""
    span = draft.current
    if not span.parts:
        return None
    opens = edge.startswith("start")
    index = 0 if opens else len(span.parts) - 1
    found = moved(view, span.parts[index], opens, edge in ("start_in", "end_out"), step)
    return None if found is None else with_part(draft, index, found)


def with_part(draft: Draft, index: int, part: Range) -> Draft:
    parts = [*draft.current.parts]
    parts[index] = part
    return draft.with_current(draft.current._replace(parts=normalised(parts)))


def with_extent(draft: Draft, start: int, end: int) -> Draft:
    return draft.with_current(draft.current._replace(parts=((start, end),)))


def with_label(draft: Draft, label: LabelDef) -> Draft:
    """Another label; what it declares too of the attributes is kept."""
    span = draft.current
    return draft.with_current(span._replace(label=label.uuid, attributes=kept_attributes(span.attributes, label)))


def attribute_of_key(draft: Draft, codebook: Codebook, key: str) -> Attribute | None:
    """The attribute with a few values that the key stands for, of the label that is being edited.

    Those without a key of their own take the next of a, b, c in turn.
    """
    label = codebook.by_uuid(draft.current.label)
    return next((each for shown, each in attribute_keys(label) if shown == key), None)


def attribute_keys(label: LabelDef | None) -> tuple[tuple[str, Attribute], ...]:
    """(Key, attribute) of each attribute of a label that has a few values to go through."""
    if label is None:
        return ()
    some = [each for each in label.attributes if each.form in ("choice", "yesno")]
    taken = {each.key for each in some if each.key}
    free = iter(letter for letter in "abcdefghijklmnopqrstuvwxyz" if letter not in taken)
    return tuple((each.key or next(free), each) for each in some)


def with_next_value(draft: Draft, attribute: Attribute, step: int) -> Draft:
    """Of the values and nothing, in a ring."""
    span = draft.current
    ring = ("", *(YES_NO if attribute.form == "yesno" else attribute.values))
    now = span.attributes.get(attribute.id, "")
    value = ring[(ring.index(now) + step) % len(ring)] if now in ring else ring[1 if step > 0 else -1]
    attributes = {name: each for name, each in span.attributes.items() if name != attribute.id}
    if value:
        attributes[attribute.id] = value
    return draft.with_current(span._replace(attributes=attributes))
