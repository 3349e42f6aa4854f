"""Text as Excel's cells hold it: no character that XML lacks, no cell above its limit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.exchange.exporters.standoff.xml_words import NOT_XML

MOST_UNITS = 32_767
"""UTF-16 units of a cell."""
_TO_ESCAPE = re.compile(NOT_XML.pattern + "|\r|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def escaped(words: str) -> str:
    """Characters that XML 1.0 cannot hold, or would change, as ``_x000D_``; and what looks like that, so marked."""
    return _TO_ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", words)


def unescaped(cell: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell)


def parts(words: str) -> Iterator[str]:
    """The words, escaped, in pieces that each fit into a cell; one piece at least, and no escape cut."""
    if 7 * len(words) <= MOST_UNITS:
        yield escaped(words)
        return
    piece, units = list[str](), 0
    for each in words:
        said = "_x005F_" if each == "_" else escaped(each)
        width = len(said) + (each > "\uffff")
        if units + width > MOST_UNITS:
            yield "".join(piece)
            piece, units = [], 0
        piece.append(said)
        units += width
    yield "".join(piece)
