"""Colours for labels that state none."""

from __future__ import annotations

PALETTE: tuple[tuple[str, str], ...] = (
    ("#b45309", "#f59e0b"),
    ("#1d4ed8", "#7aa2ff"),
    ("#047857", "#55eeb4"),
    ("#be123c", "#fb7185"),
    ("#0e7490", "#4fc3d9"),
    ("#a21caf", "#da52d6"),
    ("#4f4701", "#efed81"),
    ("#521457", "#cf6b9e"),
    ("#542012", "#c0af5e"),
    ("#4f16a5", "#bfb3ff"),
    ("#477e78", "#a4f1e3"),
    ("#353028", "#b8b3ae"),
    ("#2f4c5e", "#a1ebff"),
)
"""(on light paper, on dark paper): the starters' colours; the first nine keep apart for colour-blind readers."""


def palette_colour(position: int) -> tuple[str, str]:
    return PALETTE[position % len(PALETTE)]
