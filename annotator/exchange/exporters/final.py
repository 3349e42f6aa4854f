"""Who speaks for an article: the layers that are exported, or in the final data the one that has the last word."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.exchange.exporters.job import ExportContext, ExportOptions
from annotator.exchange.layers import contributing_layers
from annotator.exchange.records import CodingRow


def speaking_layers(coding: Sequence[CodingRow], context: ExportContext, options: ExportOptions) -> frozenset[str]:
    """The UUIDs of the layers that are exported of an article; none where it is left out."""
    found = contributing_layers(coding, context.layers, options.status)
    if not options.final:
        return found
    if _is_being_decided(coding, context):
        return frozenset()
    gold = frozenset(each for each in found if context.layers[each].kind == "gold")
    return gold or (found if len(found) == 1 else frozenset())


def is_undecided(coding: Sequence[CodingRow], context: ExportContext, options: ExportOptions) -> bool:
    """Whether the final data lacks an article because several coders coded it, and not everything is decided."""
    if not options.final or speaking_layers(coding, context, options):
        return False
    return bool(contributing_layers(coding, context.layers, options.status))


def _is_being_decided(coding: Sequence[CodingRow], context: ExportContext) -> bool:
    """Whether gold was begun and is not done: then no coder's word is the last."""
    gold = {each for each, layer in context.layers.items() if layer.kind == "gold"}
    return any(each.layer in gold and each.status in ("doing", "recheck") for each in coding)
