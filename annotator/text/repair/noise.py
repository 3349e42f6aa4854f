"""Stray commas that a site put before its marks."""

from __future__ import annotations

import re

from annotator.text import evidence_words as words
from annotator.text.repair.found import FoundRepair

_STRAY = re.compile(r"(?<=\S)(?<![,，0-9A-Za-z])[,，](?=[,，、。；：;:])")
_MARK = re.compile("[,，、。；：;:]")
ENOUGH = 5
SHARE = 0.2
"""Of the page's marks, strays included, so many have one before them."""


def find_noise(source: str) -> list[FoundRepair]:
    """The stray commas of a page that has enough of them to be no slips."""
    found = [match.start() for match in _STRAY.finditer(source)]
    if len(found) < ENOUGH or len(found) < SHARE * (len(_MARK.findall(source)) - len(found)):
        return []
    evidence = words.STRAY_COMMA.format(count=len(found))
    return [FoundRepair(at, at + 1, "", "noise", 0.95, True, evidence) for at in found]
