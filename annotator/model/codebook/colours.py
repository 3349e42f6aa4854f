"""Whether labels' colours can be read and told apart, also by colour-blind readers; and a colour for one more label."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from annotator.model.codebook.palette import PALETTE

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]
Pair = tuple[str, str]
"""(on light paper, on dark paper), each #rrggbb."""

PAPERS: Pair = ("#fffefb", "#222326")
"""What colours are read on: the papers of the window's themes."""
LEGIBLE = 4.5
"""The least contrast of a label's colour on its paper (WCAG 2, AA)."""
APART = 15.0
"""The least CIELAB distance that a proposed colour seeks from every other."""
ALIKE = 8.0
"""Two labels' colours nearer than this, in CIELAB, are pointed out."""

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
_HUES = range(0, 360, 12)
_SATURATIONS = (0.95, 0.65, 0.38)
_LIGHTNESSES = tuple(each / 100 for each in range(16, 92, 6))
_FAMILY = 0.8
"""Of the greatest distance that is to be had, how much is enough where the hue is then nearer to the group's."""


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


def distance(first: str, second: str, sight: Matrix = SEEN_BY_ALL) -> float:
    """The Euclidean distance in CIELAB (CIE 1976) of two colours, for one kind of sight."""
    one, other = cielab(first, sight), cielab(second, sight)
    return ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2) ** 0.5


def least_distance(first: str, second: str) -> float:
    """The distance of two colours for the reader who tells them apart worst."""
    return min(distance(first, second, sight) for sight in SIGHTS.values())


def apartness(pair: Pair, taken: Iterable[Pair]) -> float:
    """The least distance, on either paper and for any reader, of a pair from all of those taken; infinite for none."""
    return min(
        (least_distance(mine, theirs) for other in taken for mine, theirs in zip(pair, other, strict=True)),
        default=float("inf"),
    )


def legible(pair: Pair) -> bool:
    """Whether both halves have the contrast that reading needs, each on its paper."""
    return all(contrast(colour, paper) >= LEGIBLE for colour, paper in zip(pair, PAPERS, strict=True))


def proposed_colour(taken: Sequence[Pair], group: Sequence[Pair] = ()) -> Pair:
    """A colour for one more label: legible, and as far from those taken as can be, for every reader.

    ``group`` are the colours of the labels that it will stand with: of colours that are far enough, the one whose hue
    is nearest to theirs.
    """
    for pair in PALETTE if not group else ():
        if apartness(pair, taken) >= APART:
            return pair
    found = [(apartness(pair, taken), pair) for pair in _candidates(tuple(taken))]
    enough = min(APART, max(each for each, _ in found)) * (_FAMILY if group else 1.0)
    near = [(score, pair) for score, pair in found if score >= enough]
    if group:
        return min(near, key=lambda each: (_hue_distance(each[1][0], group), -each[0]))[1]
    return max(near, key=lambda each: each[0])[1]


def _candidates(taken: tuple[Pair, ...]) -> list[Pair]:
    """For each hue and strength, the legible light and dark colours that are farthest from those taken."""
    found: list[Pair] = []
    for hue in _HUES:
        for saturation in _SATURATIONS:
            halves = [
                max(choices, key=lambda each, side=side: min((least_distance(each, t[side]) for t in taken), default=0))
                for side, choices in enumerate(_shades(hue, saturation))
            ]
            found.append((halves[0], halves[1]))
    return found


@lru_cache(maxsize=256)
def _shades(hue: int, saturation: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The legible shades of a hue on light and on dark paper, none of them nearly black or white."""
    from colorsys import hls_to_rgb

    every = [
        "#" + "".join(f"{round(each * 255):02x}" for each in hls_to_rgb(hue / 360, lightness, saturation))
        for lightness in _LIGHTNESSES
    ]
    light, dark = (tuple(each for each in every if contrast(each, paper) >= LEGIBLE) for paper in PAPERS)
    return light, dark


def _hue_distance(colour: str, group: Sequence[Pair]) -> float:
    """How far, in degrees, its hue is from the nearest hue of a group."""
    own = _hue(colour)
    return min(abs((own - _hue(each) + 180) % 360 - 180) for each, _ in group)


def _hue(colour: str) -> float:
    from math import atan2, degrees

    _, a, b = cielab(colour)
    return degrees(atan2(b, a))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _root(value: float) -> float:
    return value ** (1 / 3) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29


def _times(matrix: Matrix, vector: Triple) -> Triple:
    r, g, b = vector
    one, two, three = (row[0] * r + row[1] * g + row[2] * b for row in matrix)
    return one, two, three
