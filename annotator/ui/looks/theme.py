"""Design tokens: colours, sizes, spaces and durations of the window, of every theme, in one place."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class TextSize(IntEnum):
    """The type scale, in pixels at an interface size of 100 %."""

    MICRO = 10
    CAPTION = 11
    SMALL = 12
    BODY = 13
    LEAD = 14
    HEADING = 16
    TITLE = 19
    DISPLAY = 26


class Space(IntEnum):
    """The spaces between things and inside them, in pixels at an interface size of 100 %."""

    HAIR = 2
    TIGHT = 4
    SNUG = 6
    NEAR = 8
    ROOM = 12
    EDGE = 16
    WIDE = 24
    DESK = 48


class Radius(IntEnum):
    """How round corners are: of marks and rows, of controls, of cards."""

    SMALL = 4
    MEDIUM = 6
    LARGE = 8


class Motion(IntEnum):
    """How long what moves may move, in milliseconds; nothing moves where motion is reduced (see motion.py)."""

    FADE = 120


class Theme(NamedTuple):
    """Colours as #rrggbb; ``fill`` is how much of a label's colour a tagged span takes, of 1, ``veil`` how much of the
    paper covers text that is not coded.

    ``line`` only parts things and may be faint; ``edge`` draws what must be seen to be used: boxes, knobs, marks.
    ``faint`` can still be read; ``disabled`` is for what cannot be used now.
    """

    name: str
    window: str
    panel: str
    paper: str
    ink: str
    mute: str
    faint: str
    disabled: str
    line: str
    edge: str
    hover: str
    chosen: str
    accent: str
    good: str
    warn: str
    fill: float
    fill_chosen: float
    veil: float

    @property
    def is_dark(self) -> bool:
        return self.name.endswith("dark")

    @property
    def is_contrast(self) -> bool:
        return self.name.startswith("contrast")

    @property
    def ink_on_accent(self) -> str:
        return self.paper

    @property
    def focus(self) -> str:
        """The line around what the keyboard is on."""
        return self.accent

    @property
    def least_contrast(self) -> float:
        """What text has at least against what it stands on (WCAG 2.2: 1.4.3, and 1.4.6 in high contrast)."""
        return 7.0 if self.is_contrast else 4.5


LIGHT = Theme(
    name="light", window="#f6f5f2", panel="#fbfaf8", paper="#fffefb", ink="#23211d", mute="#625d54", faint="#6f6a60",
    disabled="#948e83", line="#e5e1d8", edge="#8a8479", hover="#f0ede6", chosen="#e9f0f7", accent="#2f6690",
    good="#27744b", warn="#935600", fill=0.11, fill_chosen=0.22, veil=0.34,
)  # fmt: skip

DARK = Theme(
    name="dark", window="#191a1c", panel="#1e1f22", paper="#222326", ink="#e4e1da", mute="#b0aba1", faint="#9d988e",
    disabled="#726f68", line="#323336", edge="#8a867d", hover="#292b2e", chosen="#24323f", accent="#7fb2d9",
    good="#4cb07f", warn="#e0a84a", fill=0.17, fill_chosen=0.28, veil=0.4,
)  # fmt: skip

CONTRAST_LIGHT = Theme(
    name="contrast-light", window="#ffffff", panel="#ffffff", paper="#ffffff", ink="#000000", mute="#262626",
    faint="#3a3a3a", disabled="#6a6a6a", line="#595959", edge="#000000", hover="#ededed", chosen="#d6e6fb",
    accent="#00408f", good="#00502c", warn="#6b3400", fill=0.12, fill_chosen=0.26, veil=0.24,
)  # fmt: skip

CONTRAST_DARK = Theme(
    name="contrast-dark", window="#000000", panel="#000000", paper="#000000", ink="#ffffff", mute="#e2e2e2",
    faint="#cfcfcf", disabled="#9a9a9a", line="#9a9a9a", edge="#ffffff", hover="#242424", chosen="#0d3050",
    accent="#8fd0ff", good="#6ee7a8", warn="#ffd166", fill=0.24, fill_chosen=0.4, veil=0.25,
)  # fmt: skip

THEMES = {each.name: each for each in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}
GROUNDS = ("window", "panel", "paper", "hover", "chosen")
"""The tokens on which words stand."""


class Measure:
    """How large the interface is drawn, of 1: one factor for the whole program, as there is one sheet and one font."""

    scale = 1.0


def px(pixels: float) -> int:
    """Pixels at an interface size of 100 %, a token or a number, as they are drawn now."""
    return round(pixels * Measure.scale)


def pxs(*pixels: float) -> tuple[int, ...]:
    """Several of these: the four margins of a layout, say."""
    return tuple(px(each) for each in pixels)


def contrast(one: str, other: str) -> float:
    """How far two colours (#rrggbb) stand apart, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def legible(colour: str, ground: str, least: float) -> str:
    """``colour``, or the nearest of its hue that stands ``least`` apart from ``ground``."""
    from colorsys import hls_to_rgb, rgb_to_hls

    hue, light, strong = rgb_to_hls(*(part / 255 for part in _parts(colour)))
    away = 0.01 if _luminance(ground) < 0.18 else -0.01
    while contrast(colour, ground) < least and 0 <= light + away <= 1:
        light += away
        colour = "#{:02x}{:02x}{:02x}".format(*(round(part * 255) for part in hls_to_rgb(hue, light, strong)))
    return colour


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    parts = (part / 255 for part in _parts(colour))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


LATIN_AND_CHINESE_SANS = ("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC")
RARE = ("Noto Serif CJK JP", "SimSun-ExtB", "MingLiU-ExtB", "HanaMinA", "HanaMinB")
"""Where to look for a character that a script's own fonts do not have."""
SERIF = {
    "hans": ("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", "STSong", "SimSun", *RARE),
    "hant": ("Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Songti TC", "LiSong Pro", "PMingLiU", *RARE),
    "hk": ("Noto Serif CJK HK", "Noto Serif HK", "Source Han Serif HK", "Songti TC", "MingLiU_HKSCS", "PMingLiU",
           "Noto Serif CJK TC", *RARE),
}  # fmt: skip
SANS = {
    "hans": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", *RARE),
    "hant": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei", *RARE),
    "hk": ("Noto Sans CJK HK", "Noto Sans HK", "Source Han Sans HK", "PingFang HK", "Microsoft JhengHei",
           "Noto Sans CJK TC", *RARE),
}  # fmt: skip
"""The fonts of article text with the glyph forms of the mainland, of Taiwan and of Hong Kong."""
