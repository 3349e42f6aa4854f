"""What is written into resources/ from the tokens: the tables of the page of the design.

Run as a program it writes them; the tests fail while they differ.
"""

from __future__ import annotations

from collections.abc import Iterable

from annotator.resource_files import resource
from annotator.ui.looks.theme import GROUNDS, THEMES, Motion, Radius, Space, TextSize, contrast

PAGE = ("help", "design.md")
BEGIN, END = "<!-- tokens: written by tests/ui/looks/written.py -->", "<!-- end of tokens -->"
COLOURS = (
    "window", "panel", "paper", "hover", "chosen", "ink", "mute", "faint", "disabled", "line", "edge", "accent",
    "focus", "good", "warn",
)  # fmt: skip


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
    file = resource(*PAGE)
    if file.exists():
        file.write_text(page_with_tables(file.read_text(encoding="utf-8")), encoding="utf-8")
