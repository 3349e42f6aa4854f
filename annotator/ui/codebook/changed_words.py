"""Two wordings of the same thing as one, with what is different between them marked."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from html import escape

from annotator.ui.theme import Theme

_PIECE = re.compile(r"[^\W\d_⺀-鿿豈-﫿\U00020000-\U0003ffff]+|\d+|\s+|.", re.DOTALL)
"""A word of letters, a number, blanks, or one sign; a Chinese character stands for itself."""


def changed_words(before: str, after: str, theme: Theme) -> str:
    """One rich text of both: what went is struck through, what came is underlined, all else stands once."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    gone = f"text-decoration: line-through; color: {theme.warn}"
    come = f"text-decoration: underline; color: {theme.good}"
    said: list[str] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            said.append(escape("".join(old[a:b])))
            continue
        for words, looks in (("".join(old[a:b]), gone), ("".join(new[c:d]), come)):
            if words:
                said.append(f"<span style='{looks}'>{escape(words)}</span>")
    return "".join(said)
