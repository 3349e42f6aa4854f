"""How different two colours look: CIEDE2000, from the formulae of Sharma, Wu and Dalal (2005)."""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]
_25_TO_7 = 25.0**7


def ciede2000(one: Triple, other: Triple) -> float:
    """The difference of two colours in CIELAB, all weights 1: 1 is just seen, 100 is black to white."""
    lightness1, a1, b1 = one
    lightness2, a2, b2 = other
    stretch = 1 + 0.5 * (1 - _saturating((hypot(a1, b1) + hypot(a2, b2)) / 2))
    a1, a2 = a1 * stretch, a2 * stretch
    chroma1, chroma2 = hypot(a1, b1), hypot(a2, b2)
    hue1, hue2 = _angle(a1, b1), _angle(a2, b2)
    turn, hue = _turn_and_middle(hue1, hue2, chroma1 * chroma2 == 0)
    lightness, chroma = (lightness1 + lightness2) / 2, (chroma1 + chroma2) / 2
    part_l = (lightness2 - lightness1) / (1 + 0.015 * (lightness - 50) ** 2 / sqrt(20 + (lightness - 50) ** 2))
    part_c = (chroma2 - chroma1) / (1 + 0.045 * chroma)
    part_h = 2 * sqrt(chroma1 * chroma2) * sin(radians(turn) / 2) / (1 + 0.015 * chroma * _weight(hue))
    rotation = -sin(radians(60 * exp(-(((hue - 275) / 25) ** 2)))) * 2 * _saturating(chroma)
    return sqrt(part_l**2 + part_c**2 + part_h**2 + rotation * part_c * part_h)


def _saturating(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + _25_TO_7))


def _angle(a: float, b: float) -> float:
    """The hue in degrees, 0 to 360; of grey 0."""
    return degrees(atan2(b, a)) % 360


def _turn_and_middle(hue1: float, hue2: float, is_grey: bool) -> tuple[float, float]:
    """From one hue to the other by the shorter way, and the hue half-way; where one is grey, that of the other."""
    if is_grey:
        return 0.0, hue1 + hue2
    turn = hue2 - hue1
    if abs(turn) <= 180:
        return turn, (hue1 + hue2) / 2
    middle = (hue1 + hue2 + (360 if hue1 + hue2 < 360 else -360)) / 2
    return turn - 360 if turn > 0 else turn + 360, middle


def _weight(hue: float) -> float:
    """How much a difference of hue weighs, by the hue."""
    return (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )
