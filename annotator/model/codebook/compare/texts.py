"""Where a long text was changed: what stayed, what went and what came."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

AROUND = 16
"""Characters that stay on either side of a change, and are told with it."""
LONGEST = 120
"""Characters of a changed part that a line quotes; of a longer one its beginning."""
MOST_COMPARED = 1_000_000
"""Pairs of pieces beyond which only the common beginning and end of two texts are found."""
_PIECE = re.compile(r"[^\W\d_\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+|\d+|\s+|.", re.DOTALL)
"""A word of letters, a number, blanks, or one sign; a Chinese character stands for itself."""


class Part(NamedTuple):
    """``kind`` is same, removed or added."""

    kind: str
    text: str


def text_parts(before: str, after: str) -> tuple[Part, ...]:
    """The parts of two texts in reading order, what went before what came; those not added make up ``before``."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    first = _common(old, new)
    last = _common(old[first:][::-1], new[first:][::-1])
    found = [Part("same", "".join(old[:first]))]
    found += _middle(old[first : len(old) - last], new[first : len(new) - last])
    found.append(Part("same", "".join(old[len(old) - last :])))
    return tuple(each for each in found if each.text)


def around_changes(parts: Sequence[Part]) -> str:
    """The changes in brackets, ``[went → came]``, with a little of what stayed around them and … for the rest."""
    said: list[str] = []
    for place, each in enumerate(parts):
        former = parts[place - 1] if place else None
        if each.kind == "same":
            said.append(_shortened(each.text, place > 0, place < len(parts) - 1))
        elif each.kind == "removed":
            is_replaced = place + 1 < len(parts) and parts[place + 1].kind == "added"
            said.append(f"[{_cut(each.text)} → " if is_replaced else f"[−{_cut(each.text)}]")
        else:
            said.append(f"{_cut(each.text)}]" if former and former.kind == "removed" else f"[+{_cut(each.text)}]")
    return " ".join("".join(said).split())


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    """How many pieces both begin with."""
    pairs = zip(old, new, strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(old), len(new)))


def _middle(old: Sequence[str], new: Sequence[str]) -> list[Part]:
    """What differs from end to end; of very long texts not what stayed in between."""
    from difflib import SequenceMatcher

    if len(old) * len(new) > MOST_COMPARED:
        return [Part("removed", "".join(old)), Part("added", "".join(new))]
    found: list[Part] = []
    gone = come = ""
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, now = "".join(old[a:b]), "".join(new[c:d])
        if what != "equal" or ((gone or come) and was.isspace()):  # a blank between two changed words is no rest
            gone, come = gone + was, come + now
            continue
        found += [Part("removed", gone), Part("added", come), Part("same", was)]
        gone = come = ""
    return [*found, Part("removed", gone), Part("added", come)]


def _shortened(text: str, has_before: bool, has_after: bool) -> str:
    """What stayed: its end before a change, its beginning behind one."""
    head, tail = text[:AROUND] if has_before else "", text[-AROUND:] if has_after else ""
    return text if len(text) <= len(head) + len(tail) + 1 else f"{head}…{tail}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
