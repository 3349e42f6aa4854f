"""What is written into resources/ from the tokens: the icons of the sheet, and the tables of the page of the design.

Run as a program it writes them; the tests fail while they differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.resource_files import resource
from annotator.ui.theme import GROUNDS, THEMES, Motion, Radius, Space, TextSize, Theme, contrast

PAGE = ("help", "design.md")
BEGIN, END = "<!-- tokens: written by tests/ui/looks/written.py -->", "<!-- end of tokens -->"
SHEET_ICONS = {
    "check": ("check", "paper", 3.5),
    "minus": ("minus", "paper", 3.5),
    "check-plain": ("check", "ink", 2.5),
    "chevron-down": ("chevron-down", "mute", 2.5),
    "chevron-up": ("chevron-up", "mute", 2.5),
    "circle-x": ("circle-x", "mute", 2),
    "chevron-left": ("chevron-left", "mute", 2.5),
    "chevron-right": ("chevron-right", "mute", 2.5),
}
"""Name in the sheet -> the icon, the token of its colour, and its stroke on the grid of 24."""
COLOURS = (
    "window", "panel", "paper", "hover", "chosen", "ink", "mute", "faint", "disabled", "line", "edge", "accent", "good",
    "warn",
)  # fmt: skip


def sheet_icon(name: str, theme: Theme) -> str:
    """An icon as a stylesheet needs it: its colour in the file."""
    of, token, stroke = SHEET_ICONS[name]
    drawn = resource("icons", f"{of}.svg").read_text(encoding="utf-8")
    return drawn.replace("currentColor", getattr(theme, token)).replace('stroke-width="2"', f'stroke-width="{stroke}"')


def sheet_icon_file(name: str, theme: Theme) -> Path:
    return resource("icons", theme.name, f"{name}.svg")


def tables() -> str:
    """The tokens as tables, for the page."""
    parts = [
        _table(("Text", "Pixels at 100 %"), ((each.name.lower(), each.value) for each in TextSize)),
        _table(("Space", "Pixels at 100 %"), ((each.name.lower(), each.value) for each in Space)),
        _table(("Corner", "Pixels at 100 %"), ((each.name.lower(), each.value) for each in Radius)),
        _table(("Motion", "Milliseconds"), ((each.name.lower(), each.value) for each in Motion)),
        _table(
            ("Colour", *THEMES),
            ((token, *(f"`{getattr(theme, token)}`" for theme in THEMES.values())) for token in COLOURS),
        ),
        _table(
            ("Least contrast of words", *THEMES),
            (
                (token, *(f"{min(contrast(getattr(theme, token), getattr(theme, g)) for g in GROUNDS):.1f}"
                          for theme in THEMES.values()))
                for token in ("ink", "mute", "accent", "good", "warn")
            ),
        ),
    ]  # fmt: skip
    return "\n\n".join(parts)


def page_with_tables(page: str) -> str:
    head, _, rest = page.partition(BEGIN)
    _, _, foot = rest.partition(END)
    return f"{head}{BEGIN}\n\n{tables()}\n\n{END}{foot}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(str(each) for each in line)} |" for line in lines)


if __name__ == "__main__":
    for one in THEMES.values():
        for icon in SHEET_ICONS:
            sheet_icon_file(icon, one).parent.mkdir(exist_ok=True)
            sheet_icon_file(icon, one).write_text(sheet_icon(icon, one), encoding="utf-8")
    file = resource(*PAGE)
    if file.exists():
        file.write_text(page_with_tables(file.read_text(encoding="utf-8")), encoding="utf-8")
