"""The kinds of parts a page has, as the window shows them."""

from __future__ import annotations

from annotator.ui.looks.theme import Theme
from annotator.ui.words.language import mark

_TITLES, _TEXT, _PEOPLE, _AROUND = range(4)
_FAMILIES = {
    "title": _TITLES, "deck": _TITLES, "abstract": _TITLES, "marker": _TITLES,
    "body": _TEXT, "caption": _TEXT,
    "dateline": _PEOPLE, "byline": _PEOPLE, "meta": _PEOPLE, "credit": _PEOPLE,
    "related": _AROUND, "navigation": _AROUND, "footer": _AROUND,
}  # fmt: skip
KINDS = tuple(_FAMILIES)
KIND_WORDS = (
    mark("title"), mark("deck"), mark("abstract"), mark("dateline"), mark("byline"), mark("body"), mark("caption"),
    mark("marker"), mark("meta"), mark("credit"), mark("related"), mark("navigation"), mark("footer"),
)  # fmt: skip
"""As they are stored and, through ``tr``, shown."""
ORIGIN_WORDS = (mark("found"), mark("hand"), mark("import"))
"""Who marked a part of a page, in the same way."""
META_WORDS = (
    mark("title"), mark("published"), mark("dateline"), mark("outlet"), mark("author"), mark("editor"),
)  # fmt: skip
"""What an article states of itself, in the same way."""
LETTERS = {
    "title": "t", "deck": "d", "abstract": "a", "dateline": "l", "byline": "b", "body": "o", "caption": "c",
    "marker": "k", "meta": "m", "credit": "r", "related": "e", "navigation": "n", "footer": "f",
}  # fmt: skip
"""The key of each kind in the menu of a region."""


def kind_colour(kind: str, theme: Theme) -> str:
    """One colour a family: headings, text, who and when, what stands around."""
    return (theme.accent, theme.good, theme.warn, theme.edge)[_FAMILIES.get(kind, _AROUND)]
