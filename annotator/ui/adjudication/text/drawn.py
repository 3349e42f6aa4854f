"""What the panes show of the cases: each different span once, named by who says it; what gold says of decided ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from annotator.model.annotation import Annotation
from annotator.session.adjudication import Case, Said
from annotator.ui.adjudication.walk.draft import Draft
from annotator.ui.adjudication.words import short_names
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.panes.article_panes import LabelLook

TICK, PEN = "✓", "✎"
DRAFT = "draft"
MANY_LABELS = 1000


class Drawn(NamedTuple):
    """``looks`` by the label that the annotations carry, a made-up one; ``cases`` by the annotations' ids."""

    annotations: dict[str, Annotation]
    looks: dict[str, LabelLook]
    cases: dict[str, str]


class Point(NamedTuple):
    """A span to be drawn: of which case, who says it, in which order, what; loud ones stand in full."""

    id: str
    case: str
    names: str
    order: int
    said: Said
    is_loud: bool = True


def drawn(
    cases: tuple[Case, ...], current: Case | None, gold: Mapping[str, Said], draft: Draft | None, faces: LabelFaces
) -> Drawn:
    """Decided cases by what was decided, others by what each coder says; the current one by both."""
    made = Drawn({}, {}, {})
    for case in cases:
        is_current = current is not None and case.id == current.id
        for point in _points(case, is_current, gold, draft if is_current else None):
            if point.said.parts:
                _put(made, case, point, faces)
    return made


def id_of(case: Case, said: Said) -> str:
    """The id of the drawn span with which coders say something."""
    every = [each.content for one in case.versions for each in one.said]
    return f"{case.id}/{every.index(said.content)}" if said.content in every else ""


def _points(case: Case, is_current: bool, gold: Mapping[str, Said], draft: Draft | None) -> Iterator[Point]:
    if draft is not None:
        for at, each in enumerate(draft.spans):
            said = Said(each.parts, each.label)
            yield Point(f"{case.id}/{DRAFT}{at}", case.id, PEN, 0, said)
    elif case.decision is not None:
        for id_ in case.decision.gold:
            if id_ in gold:
                yield Point(f"{case.id}/gold {id_}", case.id, TICK, 0, gold[id_])
    kept = {gold[each].content for each in case.decision.gold if each in gold} if case.decision and not draft else set()
    if case.decision is not None and not is_current:
        return
    says: dict[object, tuple[Said, list[str], int]] = {}
    for place, one in enumerate(case.versions):
        for each in one.said:
            says.setdefault(each.content, (each, [], place))[1].append(one.name)
    for said, names, place in says.values():
        if said.content in kept:
            continue
        who = "" if case.is_agreement else short_names(tuple(names))
        quiet = draft is not None or case.decision is not None
        yield Point(id_of(case, said), case.id, who, place + 1, said, not quiet)


def _put(made: Drawn, case: Case, point: Point, faces: LabelFaces) -> None:
    face = faces[point.said.label]
    look = f"{point.names}\n{point.said.label}\n{point.order}"
    short = _tag(point.names, face.short)
    made.looks[look] = LabelLook(face.colour, short, point.order * MANY_LABELS + face.order)
    parts = point.said.parts
    made.annotations[point.id] = Annotation(
        point.id, case.article, parts[0][0], parts[-1][1], look, point.names, 0, 0,
        parts if len(parts) > 1 else (), state="confirmed" if point.is_loud else "pending",
    )  # fmt: skip
    made.cases[point.id] = point.case


def _tag(names: str, label: str) -> str:
    """A sign stands before the label, names behind it: what is crowded is cut from its end, and keeps the label."""
    return f"{names} {label}" if names in (TICK, PEN) else f"{label} {names}".strip()
