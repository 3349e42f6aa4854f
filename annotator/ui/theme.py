"""Design tokens: colours and sizes of the window, for light and dark, in one place."""

from __future__ import annotations

from typing import NamedTuple


class Theme(NamedTuple):
    """Colours as #rrggbb; ``fill`` is how much of a label's colour a tagged span takes, of 1, ``veil`` how much of the
    paper covers text that is not coded.
    """

    name: str
    window: str
    panel: str
    paper: str
    ink: str
    mute: str
    faint: str
    line: str
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
        return self.name == "dark"

    @property
    def ink_on_accent(self) -> str:
        return self.paper


LIGHT = Theme(
    name="light", window="#f6f5f2", panel="#fbfaf8", paper="#fffefb", ink="#23211d", mute="#6f6a60", faint="#8f897e",
    line="#e5e1d8", hover="#f0ede6", chosen="#e9f0f7", accent="#2f6690", good="#2e7d53", warn="#9a5b00",
    fill=0.11, fill_chosen=0.22, veil=0.34,
)  # fmt: skip

DARK = Theme(
    name="dark", window="#191a1c", panel="#1e1f22", paper="#222326", ink="#e4e1da", mute="#a5a096", faint="#807c74",
    line="#323336", hover="#292b2e", chosen="#24323f", accent="#7fb2d9", good="#4cb07f", warn="#e0a84a",
    fill=0.17, fill_chosen=0.28, veil=0.4,
)  # fmt: skip

THEMES = {"light": LIGHT, "dark": DARK}

LATIN_AND_CHINESE_SANS = ("Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC")
SERIF = {
    "hans": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
    "hant": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
}
