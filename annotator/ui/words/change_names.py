"""What the steps of the log are called in the window: files keep the names that steps had when they were made."""

from __future__ import annotations

from annotator.sentences import recovered
from annotator.ui.words.language import known, mark

FORMER_NAMES = {
    mark("Accept repair"): mark("Accept mending"),
    mark("Add range"): mark("Add piece"),
    mark("Change region"): mark("Change part of the page"),
    mark("Delete span"): mark("Delete tag"),
    mark("Edit repair"): mark("Edit mending"),
    mark("Join spans"): mark("Join tags"),
    mark("Link region"): mark("Link part of the page"),
    mark("Mark region"): mark("Mark part of the page"),
    mark("Merge labels"): mark("Join labels"),
    mark("Move region"): mark("Move part of the page"),
    mark("Recode span"): mark("Recode tag"),
    mark("Reject repair"): mark("Reject mending"),
    mark("Remove range"): mark("Remove piece"),
    mark("Remove region"): mark("Unmark part of the page"),
    mark("Repair text"): mark("Mend text"),
    mark("Split"): mark("Split articles"),
    mark("Tag span"): mark("Tag"),
}
"""Names of older versions of this program, and what the same step is called now."""
PATTERNS = (mark("Merge codebooks"), mark("Merge {path}"))
"""Names with words of the user's in them; the first stands here because it would fit the second."""


def step_name(name: str) -> str:
    """The name of a step in the window's language, as it is called now; what the user named stays as it is."""
    return known(recovered(FORMER_NAMES.get(name, name), PATTERNS))
