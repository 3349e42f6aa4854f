"""A fast look that lets clean pages through."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

_HAN = "\u3400-\u9fff"
_LETTER = "a-z\u00e0-\u00fc\u0101-\u01dc\u01f9\u0251\u0261\u0300-\u030c\u1e3f\u1ebf-\u1ec1"
_READING = rf"[ \u00a0\u3000]?[{_LETTER}]{{1,9}}[ \u00a0\u3000]?[)）]"
GLOSS_OR_BREAK = re.compile(rf"(?<=[{_HAN})）])[(（]{_READING}|[?？\ufffd]{_READING}")
STRAY = re.compile(r"[,，][,，、。；：;:](?![,，])")

_CONTINUES = (
    "\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e"
    "\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122"
)
"""UTF-8's second and later bytes, as Latin-1 and Windows-1252 read them."""

UTF8_AS_LATIN = re.compile(rf"(?=[\xc2-\xf4][{_CONTINUES}])[\xc0-\xff{_CONTINUES}]{{2,}}")
GBK_AS_LATIN = re.compile(r"[\x80-\xff]{4,}")
LOST = re.compile("(?:锟斤拷|锟斤|斤拷){2,}|锟斤拷锟?|\ufffd{2,}")


@cache
def utf8_as_gbk() -> re.Pattern[str]:
    """Two characters of three bytes each, as GBK reads them, with a third that only follows such."""
    leads, rest = (*range(0xE3, 0xEA), 0xEF), range(0x80, 0xC0)

    def characters(first: Iterable[int], second: Iterable[int]) -> str:
        pairs = (bytes((a, b)) for a in first for b in second)
        return "".join(re.escape(each) for pair in pairs if len(each := pair.decode("gb18030", "ignore")) == 1)

    return re.compile(f"[{characters(leads, rest)}][{characters(rest, leads)}][{characters(rest, rest)}€]")


def looks_damaged(source: str) -> bool:
    """Whether anything on the page could be damage."""
    if source.isascii():
        return False
    return (
        any(each.search(source) for each in (GLOSS_OR_BREAK, UTF8_AS_LATIN, GBK_AS_LATIN, LOST, utf8_as_gbk()))
        or sum(1 for _ in zip(STRAY.finditer(source), range(5))) >= 5
    )
