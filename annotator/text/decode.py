"""From the bytes of a file to a text that can be stored: the encoding found, line ends made one, or a refusal."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from annotator.errors import TextRefused
from annotator.sentences import worded
from annotator.text.article_text import LONGEST_LINE, MAX_CHARACTERS
from annotator.text.guess_encoding import guess_encoding, guess_wide

MAX_BYTES = 4 * MAX_CHARACTERS
"""No encoding spends more on a character."""

_MARKS = (  # UTF-32 before UTF-16: the little-endian mark of one begins with that of the other
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_NOT_TEXT = (
    (b"%PDF-", worded("a PDF")),
    (b"PK\x03\x04", worded("a ZIP archive or an Office document")),
    (b"\xd0\xcf\x11\xe0", worded("an old Office document")),
    (b"SQLite format 3\0", worded("a database")),
    (b"\x89PNG", worded("a picture")),
    (b"\xff\xd8\xff", worded("a picture")),
    (b"GIF8", worded("a picture")),
    (b"\x1f\x8b", worded("a compressed file")),
    (b"{\\rtf", worded("a rich text (RTF)")),
)
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_CONTROL_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1f]")
"""In UTF-16 they are halves of characters: 、is 01 30."""
_TOO_MANY_CONTROLS = 1 / 200
_SAMPLE_BYTES = 100_000
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text ready to be stored, the Python name of the encoding it was in, and what was done to it, in words."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file. Byte order marks go and line ends become LF; nothing else is touched.

    ``encoding``, where given, is used and not doubted. Raises TextRefused with a sentence that leaves out the
    file's name, for what is empty, too long, not text, or in no encoding that fits.
    """
    _refuse_by_size_and_kind(data)
    text, name = _forced(data, encoding) if encoding else _found(data)
    text, notes = _normalised(text)
    _refuse_text(text)
    _refuse_lengths(text)
    return Decoded(text, name, notes)


def check_text(text: str) -> None:
    """Hold a text that comes decoded, with offsets into it, to the rules of ``decode``; raises TextRefused.

    What ``decode`` would change is refused here: the offsets would move.
    """
    if text.startswith("\ufeff"):
        raise TextRefused(
            worded("The text holds a byte order mark as its first character: take it out, and move the offsets.")
        )
    if "\r" in text:
        raise TextRefused(worded("The text holds a carriage return: its lines have to end in one line feed."))
    _refuse_text(text, worded("text"))
    _refuse_lengths(text)


def _refuse_by_size_and_kind(data: bytes) -> None:
    if not data:
        raise TextRefused(worded("The file is empty."))
    if len(data) > MAX_BYTES:
        raise TextRefused(
            worded(
                "The file has {number:,.1f} MB, an article {max_characters:,} characters at most: split it.",
                number=len(data) / 1_000_000,
                max_characters=MAX_CHARACTERS,
            )
        )
    for signature, kind in _NOT_TEXT:
        if data.startswith(signature):
            raise TextRefused(worded("The file is {kind}, not text: save its words as a .txt file.", kind=kind))


def _forced(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):  # ValueError: a name with a NUL
        raise TextRefused(
            worded("No encoding is called {encoding!r}: try utf-8, utf-16, gb18030 or big5.", encoding=encoding)
        ) from None
    try:
        return data.decode(name), name
    except LookupError:
        raise TextRefused(
            worded("{name} is not an encoding of text: try utf-8, utf-16, gb18030 or big5.", name=name)
        ) from None
    except UnicodeDecodeError as error:
        raise TextRefused(
            _lone_surrogate(error)
            or worded("The file is not {name}: byte {start} does not fit.", name=name, start=error.start)
        ) from None
    except UnicodeError:
        raise TextRefused(
            worded("The file is not {name}: leave the encoding out to have it found.", name=name)
        ) from None


def _found(data: bytes) -> tuple[str, str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name), name
            except UnicodeDecodeError as error:
                raise TextRefused(
                    _lone_surrogate(error)
                    or worded(
                        "The file begins as {name}, but byte {start} does not fit: it is damaged or cut off.",
                        name=name,
                        start=error.start,
                    )
                ) from None
    if _CONTROL_BYTES.search(data) and (wide := guess_wide(data)):
        return wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if _nearly_utf8(data[:_SAMPLE_BYTES]):
            raise TextRefused(
                worded("The file is UTF-8 but for byte {start}: it is damaged or cut off.", start=error.start)
            ) from None
    if found := guess_encoding(data):
        return found
    if data.count(0) > len(data) * _TOO_MANY_CONTROLS:
        raise TextRefused(worded("The file is not text: it has NUL bytes and is not UTF-16."))
    raise TextRefused(
        worded(
            "The file cannot be read as UTF-8, UTF-16, GB18030 or Big5: it is damaged, or its encoding has to be named."
        )
    )


def _nearly_utf8(data: bytes) -> bool:
    """Whether most of what is not ASCII is well-formed UTF-8, as it never is by chance."""
    text = data.decode("utf-8", "replace")
    foreign = sum(1 for each in text if each > "\x7f")
    return text.count("\ufffd") * 4 < foreign


def _lone_surrogate(error: UnicodeDecodeError) -> str | None:
    """The sentence where UTF-16 has half a character, else None."""
    if not error.encoding.startswith("utf-16"):
        return None
    if error.end - error.start < 2:
        return worded("The file is UTF-16 and has half a unit at byte {start}: it is cut off.", start=error.start)
    return worded(
        "The file is UTF-16 with half a character (a lone surrogate) at byte {start}: it is damaged.", start=error.start
    )


def _refuse_text(text: str, what: str = worded("file")) -> None:
    nul = text.find("\0")
    controls = len(_CONTROLS.findall(text)) + text.count("\0")
    if controls > max(3, len(text) * _TOO_MANY_CONTROLS):
        raise TextRefused(
            worded("The {what} is not text: it has {controls:,} control characters.", what=what, controls=controls)
        )
    if nul >= 0:
        raise TextRefused(
            worded("The text has a NUL as its character {nul:,}: remove it, for programs stop reading there.", nul=nul)
        )
    if found := _SURROGATE.search(text):
        raise TextRefused(
            worded("The text has half a character (a lone surrogate) at {start:,}: it is damaged.", start=found.start())
        )
    if not text.strip("\ufeff\u200b \t\n\v\f\x85\xa0\u3000\u2028\u2029"):
        raise TextRefused(worded("The {what} has nothing in it but white space.", what=what))


def _normalised(text: str) -> tuple[str, tuple[str, ...]]:
    notes: list[str] = []
    if text.startswith("\ufeff"):
        text = text.lstrip("\ufeff")
        notes.append(worded("the byte order mark was dropped"))
    if "\r\n" in text:
        text = text.replace("\r\n", "\n")
        notes.append(worded("CRLF line ends became LF"))
    if "\r" in text:
        text = text.replace("\r", "\n")
        notes.append(worded("CR line ends became LF"))
    return text, tuple(notes)


def _refuse_lengths(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise TextRefused(
            worded(
                "The text has {count:,} characters and an article {max_characters:,} at most: split it.",
                count=len(text),
                max_characters=MAX_CHARACTERS,
            )
        )
    longest = max(map(len, text.split("\n")))
    if longest > LONGEST_LINE:
        raise TextRefused(
            worded(
                "A line has {longest:,} characters and may have {longest_line:,}: break it into paragraphs.",
                longest=longest,
                longest_line=LONGEST_LINE,
            )
        )
