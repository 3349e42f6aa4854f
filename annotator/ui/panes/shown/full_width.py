"""ASCII punctuation of Chinese text as the full-width signs that it stands for: as long, and only to be looked at."""

from __future__ import annotations

import re

_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_SIGNS = "\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
_IS_HAN = re.compile(f"[{_HAN}]")
_IS_CHINESE = re.compile(f"[{_HAN}{_SIGNS}]")
_ADDRESS = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*://|www\.)[!-~]+|[\w.+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+", re.ASCII)
_MARKS = re.compile(r"[,;:?!]+|(?<!\.)\.(?!\.)")
_ASCII = re.compile("[,.;:?!()\"']")
_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。", "(": "（", ")": "）"}
_QUOTES = {'"': "“”", "'": "‘’"}
_CLOSERS, _OPENERS = "”’」』》\"')", "“‘「『《\"'("


def widened(text: str) -> str:
    """The text with its ASCII punctuation full-width, one for one, where it stands in Chinese."""
    return "\n".join(_line(line) if _ASCII.search(line) and _IS_HAN.search(line) else line for line in text.split("\n"))


def _line(line: str) -> str:
    signs = list(line)
    kept = _addresses(line)
    for start, end in _brackets(line):
        if not kept & {start, end} and _holds_chinese(line, start, end):
            signs[start], signs[end] = "（", "）"
    for quote, (opens, closes) in _QUOTES.items():
        for start, end in _quotes(line, quote):
            if not kept & {start, end} and _holds_chinese(line, start, end):
                signs[start], signs[end] = opens, closes
    for found in _MARKS.finditer(line):
        if found.start() not in kept and _is_chinese_mark(signs, found.start(), found.end()):
            for at in range(*found.span()):
                signs[at] = _WIDE[line[at]]
    return "".join(signs)


def _addresses(line: str) -> set[int]:
    """Where addresses of the net stand, without the punctuation that follows them."""
    found: set[int] = set()
    for each in _ADDRESS.finditer(line):
        found.update(range(each.start(), each.start() + len(each[0].rstrip(",.;:?!)\"'"))))
    return found


def _brackets(line: str) -> list[tuple[int, int]]:
    """Each bracket with the one that closes it."""
    open_: list[int] = []
    found: list[tuple[int, int]] = []
    for at, sign in enumerate(line):
        if sign == "(":
            open_.append(at)
        elif sign == ")" and open_:
            found.append((open_.pop(), at))
    return found


def _quotes(line: str, quote: str) -> list[tuple[int, int]]:
    """Each quote with the one that closes it; none where one of them is alone, and no apostrophe."""
    places = [
        at
        for at, sign in enumerate(line)
        if sign == quote and not (quote == "'" and _is_latin(line, at - 1) and _is_latin(line, at + 1))
    ]
    return [] if len(places) % 2 else list(zip(places[::2], places[1::2], strict=True))


def _holds_chinese(line: str, start: int, end: int) -> bool:
    """Whether a pair of signs holds Chinese, or stands in it."""
    around = line[max(0, start - 1) : start] + line[end + 1 : end + 2]
    return bool(_IS_CHINESE.search(around) or _IS_HAN.search(line, start, end))


def _is_chinese_mark(signs: list[str], start: int, end: int) -> bool:
    before, after = start - 1, end
    while before >= 0 and signs[before] in _CLOSERS:
        before -= 1
    while after < len(signs) and signs[after] in _OPENERS:
        after += 1
    follows = before >= 0 and _IS_CHINESE.match(signs[before])
    if signs[start] == ".":
        return bool(follows) and not _is_latin("".join(signs[end : end + 1]), 0)
    leads = after < len(signs) and _IS_CHINESE.match(signs[after])
    return bool(follows or (leads and before >= 0 and not signs[before].isspace()))


def _is_latin(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isascii() and text[at].isalnum()
