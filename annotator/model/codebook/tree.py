"""The hierarchy of a codebook's labels: which stands below which."""

from __future__ import annotations

from annotator.model.codebook.nouns import Codebook, LabelDef


def in_tree_order(codebook: Codebook) -> list[tuple[LabelDef, int]]:
    """Every label behind the one it stands below, with its depth (0 at the top), otherwise in the codebook's order."""
    below: dict[str, list[LabelDef]] = {}
    ids = {each.id for each in codebook.labels}
    for each in codebook.labels:
        below.setdefault(each.parent if each.parent in ids else "", []).append(each)
    waiting = [(each, 0) for each in reversed(below.get("", []))]
    found: list[tuple[LabelDef, int]] = []
    while waiting:
        label, depth = waiting.pop()
        found.append((label, depth))
        waiting += [(each, depth + 1) for each in reversed(below.get(label.id, []))]
    return found


def above(codebook: Codebook, label: LabelDef) -> tuple[LabelDef, ...]:
    """The labels above one, the nearest first; where they run in a circle, each of it once."""
    found: dict[str, LabelDef] = {}
    here = codebook.by_id(label.parent) if label.parent else None
    while here is not None and here.id not in found:
        found[here.id] = here
        here = codebook.by_id(here.parent) if here.parent else None
    return tuple(found.values())


def could_stand_below(codebook: Codebook, label: LabelDef) -> tuple[LabelDef, ...]:
    """The labels in use under which one may be put: not itself, and none that stands below it."""
    return tuple(each for each in codebook.active if each.uuid != label.uuid and label not in above(codebook, each))
