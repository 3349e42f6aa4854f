"""Names for the files of a folder, one an article: legal on every system, and no two the same to any of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_LONGEST_BYTES = 180
"""Of a name without its ending: file systems take 255 with it."""


def names_apart() -> Callable[[str], str]:
    """A function from an article's name to a file name without ending; each call gives another one."""
    taken: set[str] = set()

    def apart(name: str) -> str:
        stem = safe_stem(name)
        found, number = stem, 1
        while _as_systems_see(found) in taken:
            number += 1
            found = f"{stem}-{number}"
        taken.add(_as_systems_see(found))
        return found

    return apart


def safe_stem(name: str) -> str:
    """An article's name as a file name without ending: folders become part of it, what is forbidden an underscore."""
    name = unicodedata.normalize("NFC", name)
    stem = _FORBIDDEN.sub("_", name.removesuffix(".txt")).lstrip(". ")
    stem = stem.encode()[:_LONGEST_BYTES].decode(errors="ignore").rstrip(". ")
    return f"_{stem}" if not stem or _RESERVED.match(stem) else stem


def _as_systems_see(name: str) -> str:
    """Some systems take capitals, and the two ways to write an é, for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
