"""Bringing coders' work together: what a merge would do, the merge, and what several places have left open."""

from annotator.session.merging.conflicts import conflicts, settle
from annotator.session.merging.merge import merge, merge_preview, was_merged
from annotator.session.merging.nouns import Conflict, LayerNews, Merged, MergePreview, SameText, Side
from annotator.store.merging.steps import MergeStopped

__all__ = [
    "Conflict",
    "LayerNews",
    "MergePreview",
    "MergeStopped",
    "Merged",
    "SameText",
    "Side",
    "conflicts",
    "merge",
    "merge_preview",
    "settle",
    "was_merged",
]
