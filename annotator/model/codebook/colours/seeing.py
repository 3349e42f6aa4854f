"""What eyes make of a colour: its contrast on paper, and its CIELAB as readers of each sight see it."""

from __future__ import annotations

from functools import lru_cache

from annotator.model.codebook.colours.difference import Triple, ciede2000

Matrix = tuple[Triple, Triple, Triple]
Pair = tuple[str, str]
"""(on light paper, on dark paper), each #rrggbb."""

PAPERS: Pair = ("#fffefb", "#222326")
"""What colours are read on: the papers of the window's themes."""
INKS: Pair = ("#23211d", "#e4e1da")
"""The ink of the text on each paper, from which a label's colour is to be told too."""
LEGIBLE = 4.5
"""The least contrast of a label's colour on its paper (WCAG 2, AA)."""

SEEN_BY_ALL: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
PROTANOPIA: Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA: Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
SIGHTS: dict[str, Matrix] = {"all": SEEN_BY_ALL, "deuteranopia": DEUTERANOPIA, "protanopia": PROTANOPIA}
"""Kind of sight -> what it makes of linear RGB.

The matrices are those of severity 1.0 in Machado, Oliveira and Fernandes, "A Physiologically-based Model for
Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009.
"""

_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Triple = (0.95047, 1.0, 1.08883)


@lru_cache(maxsize=4096)
def linear(colour: str) -> Triple:
    """The linear RGB, 0 to 1, of #rrggbb."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def contrast(colour: str, paper: str) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    lighter, darker = sorted((_times(_TO_XYZ, linear(each))[1] for each in (colour, paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=16384)
def cielab(colour: str, sight: Matrix = SEEN_BY_ALL) -> Triple:
    """CIELAB (D65) of a colour as one kind of sight sees it."""
    r, g, b = _times(sight, linear(colour))
    seen = (min(1.0, max(0.0, r)), min(1.0, max(0.0, g)), min(1.0, max(0.0, b)))
    x, y, z = (_root(each / white) for each, white in zip(_times(_TO_XYZ, seen), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@lru_cache(maxsize=65536)
def distance(first: str, second: str, sight: Matrix = SEEN_BY_ALL) -> float:
    """The CIEDE2000 difference of two colours, for one kind of sight."""
    return ciede2000(cielab(first, sight), cielab(second, sight))


def least_distance(first: str, second: str) -> float:
    """The distance of two colours for the reader who tells them apart worst."""
    return min(distance(first, second, sight) for sight in SIGHTS.values())


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _root(value: float) -> float:
    return value ** (1 / 3) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29


def _times(matrix: Matrix, vector: Triple) -> Triple:
    r, g, b = vector
    one, two, three = (row[0] * r + row[1] * g + row[2] * b for row in matrix)
    return one, two, three
