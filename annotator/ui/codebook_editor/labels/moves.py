"""Where labels stand: in groups, under other labels, before and behind one another; and how one is moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.model.codebook import Codebook, LabelDef


class Spot(NamedTuple):
    """``where``: above, below or into the label ``target`` (a UUID), or at the end of the ``group`` of that id."""

    where: str
    target: str


def children(codebook: Codebook, parent: str) -> list[LabelDef]:
    """The labels right under the one of that id."""
    return [each for each in codebook.labels if each.parent == parent]


def tops(codebook: Codebook, group: str) -> list[LabelDef]:
    """The labels of a group that stand under no other; of no known group for ""."""
    ids, groups = {each.id for each in codebook.labels}, {each.id for each in codebook.groups}
    return [
        each
        for each in codebook.labels
        if each.parent not in ids and (each.group if each.group in groups else "") == group
    ]


def family(codebook: Codebook, label: LabelDef) -> Iterator[LabelDef]:
    """The label and all that stand under it, none twice where they go round."""
    seen: set[str] = set()
    waiting = [label]
    while waiting:
        each = waiting.pop(0)
        if each.uuid not in seen:
            seen.add(each.uuid)
            yield each
            waiting = children(codebook, each.id) + waiting


def siblings(codebook: Codebook, label: LabelDef) -> list[LabelDef]:
    if codebook.by_id(label.parent) is not None:
        return children(codebook, label.parent)
    return tops(codebook, label.group if codebook.group(label.group) else "")


def moved(codebook: Codebook, uuid: str, spot: Spot) -> Codebook | None:
    """The codebook with a label, and what is under it, at another place; None where it cannot stand there."""
    label = codebook.by_uuid(uuid)
    if label is None:
        return None
    block = list(family(codebook, label))
    target = codebook.by_uuid(spot.target)
    if spot.where != "group" and (target is None or target in block):
        return None
    inside = {each.uuid for each in block}
    rest = [each for each in codebook.labels if each.uuid not in inside]
    if target is None:
        place = label._replace(group=spot.target, parent="")
        behind = tops(codebook.having(labels=tuple(rest)), spot.target)
        at = _end_of(codebook, rest, behind[-1]) if behind else len(rest)
    elif spot.where == "into":
        place = label._replace(group=target.group, parent=target.id)
        at = _end_of(codebook, rest, target)
    else:
        place = label._replace(group=target.group, parent=target.parent)
        at = rest.index(target) if spot.where == "above" else _end_of(codebook, rest, target)
    own = [place, *(each._replace(group=place.group) if each.group == label.group else each for each in block[1:])]
    result = codebook.having(labels=(*rest[:at], *own, *rest[at:]))
    return result if result != codebook else None


def stepped(codebook: Codebook, uuid: str, step: int) -> Codebook | None:
    """One place up or down among its own; from the edge of a group into the next one."""
    label = codebook.by_uuid(uuid)
    if label is None:
        return None
    around = siblings(codebook, label)
    at = next(place for place, each in enumerate(around) if each.uuid == uuid) + step
    if 0 <= at < len(around):
        return moved(codebook, uuid, Spot("above" if step < 0 else "below", around[at].uuid))
    if codebook.by_id(label.parent) is not None:
        return None
    groups = [*(each.id for each in codebook.groups), ""]
    here = groups.index(label.group if label.group in groups else "") + step
    if not 0 <= here < len(groups):
        return None
    first = tops(codebook, groups[here])
    return moved(codebook, uuid, Spot("above", first[0].uuid) if step > 0 and first else Spot("group", groups[here]))


def deepened(codebook: Codebook, uuid: str, step: int) -> Codebook | None:
    """Under the label before it, or out from under the one it stands under."""
    label = codebook.by_uuid(uuid)
    if label is None:
        return None
    if step < 0:
        above = codebook.by_id(label.parent)
        return moved(codebook, uuid, Spot("below", above.uuid)) if above else None
    around = siblings(codebook, label)
    at = next(place for place, each in enumerate(around) if each.uuid == uuid)
    return moved(codebook, uuid, Spot("into", around[at - 1].uuid)) if at else None


def _end_of(codebook: Codebook, rest: list[LabelDef], label: LabelDef) -> int:
    """The place in ``rest`` behind a label and all that is under it."""
    own = {each.uuid for each in family(codebook.having(labels=tuple(rest)), label)}
    return max(place for place, each in enumerate(rest, 1) if each.uuid in own)
