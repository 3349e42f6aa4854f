"""The measures that there are. Gamma stands apart: it is slow, and an extra."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.agreement import characters, spans, unitizing
from annotator.agreement.measures import Measure
from annotator.errors import NotFound
from annotator.sentences import joined, worded


def known_measures() -> tuple[Measure, ...]:
    """Every measure, those on spans first."""
    return (*spans.MEASURES, *characters.MEASURES, *unitizing.MEASURES)


def measures_named(names: Sequence[str] = ()) -> tuple[Measure, ...]:
    """Those of these names, in their order; all where none is named. Raises NotFound."""
    every = {each.name: each for each in known_measures()}
    for name in names:
        if name not in every:
            raise NotFound(
                worded("There is no measure “{name}”: choose from {names}.", name=name, names=joined(", ", every))
            )
    return tuple(every[each] for each in dict.fromkeys(names)) if names else tuple(every.values())
