"""What merges have left in two versions, as it is told wherever figures or data rest on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from annotator.sentences import joined, worded
from annotator.session.merging import conflicts
from annotator.session.session import Session

NOBODYS = worded("the project")


def open_conflicts(session: Session, layers: Collection[str] | None = None) -> Counter[str]:
    """Whose (a layer's name, or NOBODYS) -> how many are not settled.

    Of these layers (UUIDs) and what is nobody's, or of all.
    """
    names = {each.id: each.name for each in session.project.names.layers.values()}
    found = (each.layer for each in conflicts(session))
    return Counter(names.get(each, NOBODYS) for each in found if not each or layers is None or each in layers)


def conflicts_sentence(found: Counter[str]) -> str:
    """One line of warning, "" where there is none."""
    total = found.total()
    if not total:
        return ""
    if total == 1:
        return worded(
            "1 conflict of {whose} is not settled; the version that stands counts (what is there before what was "
            "deleted, else the newer).",
            whose=next(iter(found)),
        )
    if len(found) == 1:
        return worded(
            "{total:,} conflicts of {whose} are not settled; of each the version that stands counts (what is there "
            "before what was deleted, else the newer).",
            total=total,
            whose=next(iter(found)),
        )
    whose = joined(", ", (worded("{name} {n:,}", name=name, n=n) for name, n in sorted(found.items())))
    return worded(
        "{total:,} conflicts ({whose}) are not settled; of each the version that stands counts (what is there before "
        "what was deleted, else the newer).",
        total=total,
        whose=whose,
    )
