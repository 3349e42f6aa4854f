"""Whose words are exported: the named layers, or the one that speaks for the project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.errors import NotFound, SeveralLayers
from annotator.exchange.records import CodingRow
from annotator.model.annotation import Layer
from annotator.sentences import joined, mark, worded

SEVERAL_GOLD = mark(
    "There are several gold layers ({names}): say which with --layer; an export also takes --final or --all-layers."
)
SEVERAL_HAND = mark(
    "There are several hand layers ({names}): say which with --layer; an export also takes --final or --all-layers."
)


def choose_layers(layers: Sequence[Layer], named: Sequence[str] = ()) -> tuple[Layer, ...]:
    """The layers named (by name or UUID), else the gold one, else the only hand layer; none in a project without.

    Raises NotFound for a name that no layer has, SeveralLayers where the choice is the user's.
    """
    if named:
        return tuple(dict.fromkeys(_named(layers, name) for name in named))
    for kind, pattern in (("gold", SEVERAL_GOLD), ("hand", SEVERAL_HAND)):
        found = [layer for layer in layers if layer.kind == kind]
        if len(found) > 1:
            names = joined(", ", (layer.name for layer in found))
            refusal = SeveralLayers(worded(pattern, names=names))
            refusal.kind, refusal.names = kind, names
            raise refusal
        if found:
            return (found[0],)
    return ()


def contributing_layers(coding: Iterable[CodingRow], layers: Iterable[str], status: str) -> frozenset[str]:
    """The UUIDs among ``layers`` that speak for an article: those marked done, or with status ``all`` every one."""
    if status == "all":
        return frozenset(layers)
    return frozenset(layers) & {row.layer for row in coding if row.status == "done"}


def _named(layers: Sequence[Layer], name: str) -> Layer:
    for layer in layers:
        if name in (layer.name, layer.id):
            return layer
    have = joined(", ", (layer.name for layer in layers)) or worded("none yet")
    raise NotFound(worded("No layer is called {name}; the project has {have}.", name=name, have=have))
