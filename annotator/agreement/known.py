"""The measures that there are."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

from annotator.agreement.measures import Measure
from annotator.errors import NotFound

MODULES = ("span_figures", "characters", "unitizing")


def known_measures() -> tuple[Measure, ...]:
    """Every measure, those on spans first."""
    there = [each for each in MODULES if find_spec(f"annotator.agreement.{each}")]
    return tuple(measure for each in there for measure in import_module(f"annotator.agreement.{each}").MEASURES)


def measures_named(names: Sequence[str] = ()) -> tuple[Measure, ...]:
    """Those of these names, in their order; all where none is named. Raises NotFound."""
    every = {each.name: each for each in known_measures()}
    for name in names:
        if name not in every:
            raise NotFound(f"There is no measure “{name}”: choose from {', '.join(every)}.")
    return tuple(every[each] for each in dict.fromkeys(names)) if names else tuple(every.values())
