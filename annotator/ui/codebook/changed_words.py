"""Two wordings of the same thing as one, with what is different between them marked."""

from __future__ import annotations

from html import escape

from annotator.model.codebook.compare.texts import text_parts
from annotator.ui.looks.theme import Theme


def changed_words(before: str, after: str, theme: Theme) -> str:
    """One rich text of both: what went is struck through, what came is underlined, all else stands once."""
    looks = {
        "removed": f"text-decoration: line-through; color: {theme.warn}",
        "added": f"text-decoration: underline; color: {theme.good}",
    }
    return "".join(
        f"<span style='{looks[kind]}'>{escape(words)}</span>" if kind in looks else escape(words)
        for kind, words in text_parts(before, after)
    )
