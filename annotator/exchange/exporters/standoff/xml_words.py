"""Words as XML 1.0 holds them; what it cannot hold becomes U+FFFD."""

from __future__ import annotations

import re

STAND_IN = "\ufffd"
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold, however they are written."""
_CONTENT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_MARKS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"} | {
    each: f"&#{ord(each)};" for each in "\t\n\r\x85\u2028\u2029"
}
_MARK = re.compile(f"[{''.join(_MARKS)}]")


def holdable(words: str) -> str:
    """The words with U+FFFD for each character that XML cannot hold."""
    return NOT_XML.sub(STAND_IN, words)


def content(words: str) -> str:
    """Words between tags."""
    return holdable(words).translate(_CONTENT)


def attribute(words: str) -> str:
    """Words between double quotes; line ends and tabs stay what they are."""
    return _MARK.sub(lambda found: _MARKS[found[0]], holdable(words))
