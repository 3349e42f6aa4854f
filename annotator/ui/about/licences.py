"""A distribution's licence as one SPDX expression, and whether we may ship what is under it."""

from __future__ import annotations

import re
from collections.abc import Iterable

SPELT = {
    "mit": "MIT",
    "mit license": "MIT",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "the bsd 2-clause license": "BSD-2-Clause",
    "psfl": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "public domain": "LicenseRef-Public-Domain",
}
"""How licences are called where no expression is given, in small letters -> SPDX."""
ALLOWED = frozenset((
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "CNRI-Python", "ISC", "LGPL-2.1-only",
    "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "LicenseRef-Public-Domain", "MIT", "MIT-0",
    "MPL-1.1", "MPL-2.0", "PSF-2.0", "Python-2.0", "Unlicense", "Zlib",
))  # fmt: skip
"""Permissive, LGPL or MPL: with these the whole stays free to be passed on under Apache-2.0."""


def expression(given: str | None, words: str | None, classifiers: Iterable[str] = ()) -> str:
    """One SPDX expression of a distribution's three ways to name a licence; "" where none does.

    ``given`` is License-Expression, ``words`` the older free text of License, which may be the whole licence.
    """
    if given:
        return given
    line = (words or "").strip()
    if line and "\n" not in line and len(line) < 100:
        return SPELT.get(line.lower(), line)
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    known = dict.fromkeys(SPELT.get(each.lower(), each) for each in named if each != "OSI Approved")
    return " AND ".join(known)


def is_allowed(spdx: str) -> bool:
    """Whether an expression leaves us a way: all parts of an AND, one of an OR.

    >>> is_allowed("MPL-2.0 AND (Apache-2.0 OR GPL-3.0-only)"), is_allowed("MIT AND GPL-3.0-only"), is_allowed("")
    (True, False, False)
    """
    found = re.findall(r"[()]|[^()\s]+", spdx)
    value, rest = _either(found)
    return value and not rest


def _either(words: list[str]) -> tuple[bool, list[str]]:
    value, words = _both(words)
    while words and words[0].upper() == "OR":
        other, words = _both(words[1:])
        value = value or other
    return value, words


def _both(words: list[str]) -> tuple[bool, list[str]]:
    value, words = _one(words)
    while words and words[0].upper() == "AND":
        other, words = _one(words[1:])
        value = value and other
    return value, words


def _one(words: list[str]) -> tuple[bool, list[str]]:
    if not words:
        return False, []
    if words[0] == "(":
        value, rest = _either(words[1:])
        return value and rest[:1] == [")"], rest[1:]
    if words[1:2] == ["WITH"]:
        return words[0] in ALLOWED, words[3:]
    return words[0] in ALLOWED, words[1:]
