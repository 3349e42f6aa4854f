"""Lines that a page's layout has broken, made one again: between Chinese characters nothing stood there."""

from __future__ import annotations

import re

_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff“”‘’…—·]")
_SENTENCE_ENDS = re.compile("[。！？；：….!?:;][”’」』）)\"']*$")


def is_wide(character: str) -> bool:
    """Whether a character is as wide as a Chinese one, so that no space is written beside it."""
    return _WIDE.match(character) is not None


def ends_sentence(line: str) -> bool:
    """Whether a line ends as sentences do."""
    return _SENTENCE_ENDS.search(line.rstrip()) is not None


def between(line: str, following: str) -> str:
    """What stands between two parts of one line: a space where neither side is Chinese, else nothing."""
    if not line or not following or is_wide(line[-1]) or is_wide(following[0]):
        return ""
    return "" if line[-1] in "- " or following[0] == " " else " "
