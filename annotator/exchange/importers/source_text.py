"""What readers of foreign formats do with words: decode them, settle them as a source, put the title on top."""

from __future__ import annotations

import codecs
import re

from annotator.errors import TextRefused
from annotator.sentences import worded

_MARKS = (  # UTF-32 before UTF-16: the little-endian mark of one begins with that of the other
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "iso8859-1": "cp1252", "ascii": "cp1252"}
"""What a label stands for in practice: the encoding that has the characters of the named one, and those people use."""
_ASCII = bytes(range(0x80))
_ENOUGH_TO_GUESS = 60
"""Bytes outside ASCII from which an encoding can be told."""
_LINES_FOR_A_TITLE = 5
_SPACE = re.compile(r"\s+")


def decoded(data: bytes, encoding: str | None = None, label: str | None = None) -> tuple[str, str]:
    """The text of a container (a page, a table) and its encoding; nothing is normalised but the byte order mark.

    ``encoding`` is used and not doubted. ``label`` is what the file says of itself, which is often wrong: it is
    believed of bytes that are not UTF-8, where they are few or make no sense in another Chinese encoding.
    Raises TextRefused.
    """
    if encoding:
        return _strictly(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name)
    if (text := _fitting(data, "utf-8")) is not None:
        return text, "utf-8"
    from annotator.text.guess_encoding import guess_encoding  # loads its tables

    label = _labelled(label)
    as_said = _fitting(data, label) if label else None
    few = len(data.translate(None, _ASCII)) < _ENOUGH_TO_GUESS
    found = None if few and as_said is not None else guess_encoding(data)
    if found is None and label and as_said is not None:
        return as_said, label
    if found is None:
        raise TextRefused(
            worded(
                "The file cannot be read as UTF-8, UTF-16, GB18030 or Big5: it is damaged, or its "
                "encoding has to be named."
            )
        )
    return found


def _fitting(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _labelled(label: str | None) -> str | None:
    try:
        name = codecs.lookup(label or "").name
        b"a".decode(name)
    except (LookupError, ValueError):  # it is no encoding, or none of text
        return None
    return _WIDER.get(name, name)


def _strictly(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        return data.decode(name).removeprefix("\ufeff"), name
    except (LookupError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise TextRefused(
                worded(
                    "The file is not {encoding}: byte {start} does not fit.", encoding=error.encoding, start=error.start
                )
            ) from None
        raise TextRefused(
            worded("No encoding is called {encoding!r}: try utf-8, utf-16, gb18030 or big5.", encoding=encoding)
        ) from None


def settled(text: str) -> str:
    """The text with line feeds for line ends and without a byte order mark, fit to be a source; raises TextRefused."""
    from annotator.text.decode import check_text

    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    check_text(text)
    return text


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return _SPACE.sub(" ", text).strip()


def with_title(text: str, title: str) -> str:
    """The text with the title as its first line, so that it can be tagged; as it is where it begins with it."""
    wanted = _SPACE.sub("", title)
    first = [_SPACE.sub("", line) for line in text.lstrip().split("\n", _LINES_FOR_A_TITLE)[:_LINES_FOR_A_TITLE]]
    if not wanted or wanted in first or _SPACE.sub("", text[: 4 * len(title) + 40]).startswith(wanted):
        return text
    return f"{one_line(title)}\n{text}"
