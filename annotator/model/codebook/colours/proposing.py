"""A colour for one more label: legible, and told from the others and from the text's ink by every reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from annotator.model.codebook.colours.difference import Triple, ciede2000
from annotator.model.codebook.colours.seeing import (
    INKS,
    LEGIBLE,
    PAPERS,
    SIGHTS,
    Pair,
    cielab,
    contrast,
    least_distance,
)
from annotator.model.codebook.palette import PALETTE

APART = 12.0
"""The least CIEDE2000 distance, for the reader who sees least, from which a colour of the palette is taken as it is."""
ENOUGH = 0.9
"""Of the greatest distance that is to be had, how much is enough where the hue is then a better one."""
OF_ONE_NAME = 20.0
"""Degrees of hue within which two colours are easily called by the same name."""
_NORMAL = 0.6
"""What a distance weighs for most readers beside the same for those who see fewer colours."""
_HUES = range(0, 360, 12)
_SATURATIONS = (0.95, 0.65, 0.4)
_LIGHTNESSES = tuple(each / 100 for each in range(18, 92, 6))


class _Shade(NamedTuple):
    """A colour as each of SIGHTS sees it, in CIELAB."""

    colour: str
    seen: tuple[Triple, ...]


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
    """A colour for one more label: legible, and as far from those taken and from the ink as can be, for every reader.

    Of colours that are about as far as any, its hue is none of those taken, if that can be. ``group`` are the colours
    of the labels that it will stand with: where there is still a choice, its hue is the nearest to theirs.
    """
    others = (*taken, INKS)
    for pair in PALETTE if not group else ():
        if apartness(pair, others) >= APART:
            return pair
    found = _candidates(tuple(dict.fromkeys(others)))
    best = max(score for score, _ in found)
    far = [(score, pair) for score, pair in found if score >= best * ENOUGH]
    gaps = [min(OF_ONE_NAME, _hue_distance(pair, taken)) for _, pair in far]
    own = [each for each, gap in zip(far, gaps, strict=True) if gap >= max(gaps) * ENOUGH]
    return min(own, key=lambda each: (_hue_distance(each[1], group), -each[0]))[1] if group else max(own)[1]


@lru_cache(maxsize=16)
def _candidates(others: tuple[Pair, ...]) -> list[tuple[float, Pair]]:
    """For each hue and strength, the legible light and dark colours that are farthest from all others, and how far."""
    theirs = [[_shade(each[side]).seen for each in others] for side in range(2)]
    found: list[tuple[float, Pair]] = []
    for hue in _HUES:
        for saturation in _SATURATIONS:
            halves = [
                max((_score(each, seen), each.colour) for each in shades)
                for shades, seen in zip(_shades(hue, saturation), theirs, strict=True)
            ]
            (light, light_colour), (dark, dark_colour) = halves
            found.append((min(light, dark), (light_colour, dark_colour)))
    return found


def _score(shade: _Shade, others: Sequence[tuple[Triple, ...]]) -> float:
    """The least distance for those who see fewer colours; more is asked of it for those who see them all."""
    weights = (_NORMAL, *[1.0] * (len(SIGHTS) - 1))
    return min(
        weight * ciede2000(mine, theirs)
        for other in others
        for weight, mine, theirs in zip(weights, shade.seen, other, strict=True)
    )


@lru_cache(maxsize=256)
def _shades(hue: int, saturation: float) -> tuple[tuple[_Shade, ...], tuple[_Shade, ...]]:
    """The legible shades of a hue on light and on dark paper."""
    from colorsys import hls_to_rgb

    every = [
        "#" + "".join(f"{round(each * 255):02x}" for each in hls_to_rgb(hue / 360, lightness, saturation))
        for lightness in _LIGHTNESSES
    ]
    light, dark = (tuple(_shade(each) for each in every if contrast(each, paper) >= LEGIBLE) for paper in PAPERS)
    return light, dark


@lru_cache(maxsize=4096)
def _shade(colour: str) -> _Shade:
    return _Shade(colour, tuple(cielab(colour, sight) for sight in SIGHTS.values()))


def _hue_distance(pair: Pair, group: Sequence[Pair]) -> float:
    """How far, in degrees, its hue is from the nearest hue of a group; infinite where there is none."""
    own = _hue(pair[0])
    return min((abs((own - _hue(each) + 180) % 360 - 180) for each, _ in group), default=float("inf"))


def _hue(colour: str) -> float:
    from math import atan2, degrees

    _, a, b = cielab(colour)
    return degrees(atan2(b, a))
