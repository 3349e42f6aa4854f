"""Whether labels' colours can be read and told apart, also by colour-blind readers; and a colour for one more label."""

from __future__ import annotations

from annotator.model.codebook.colours.difference import ciede2000
from annotator.model.codebook.colours.proposing import APART, apartness, legible, proposed_colour
from annotator.model.codebook.colours.seeing import (
    DEUTERANOPIA,
    INKS,
    LEGIBLE,
    PAPERS,
    SEEN_BY_ALL,
    SIGHTS,
    Matrix,
    Pair,
    cielab,
    contrast,
    distance,
    least_distance,
)

ALIKE = 5.0
"""Two labels' colours nearer than this, in CIEDE2000, are pointed out."""

__all__ = [
    "ALIKE",
    "APART",
    "DEUTERANOPIA",
    "INKS",
    "LEGIBLE",
    "PAPERS",
    "SEEN_BY_ALL",
    "SIGHTS",
    "Matrix",
    "Pair",
    "apartness",
    "ciede2000",
    "cielab",
    "contrast",
    "distance",
    "least_distance",
    "legible",
    "proposed_colour",
]
