"""The word, the amount and the phrase at a caret: what belongs together by its words, up to a verb or a mark."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from annotator import resource_files
from annotator.text.units.clauses import Range, part_at, stripped
from annotator.text.units.marks import CLAUSE_ENDS, CLOSING, JOINER, OPENING, hangs, line_at

_NO_WORD = CLAUSE_ENDS | OPENING | CLOSING | {"、"}
_DIGITS = r"[\d〇零一二两三四五六七八九十百千万亿]"
AMOUNT = re.compile(
    rf"第?{_DIGITS}+(?:[.．]\d+)?[多余来]?"
    r"(?:个|名|条|项|岁|年|次|人|家|所|元|吨|公里|公顷|米|天|小时|分钟|%|％|类|位|件|起|例|种|场|批|户|亩|倍|部|篇|支|座|辆|台"
    r"|套|届|份|周|点|平方米|万元|亿元)(?:多|余|以上|以下|以内|左右)?"
)
DATE = re.compile(
    r"\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬|份|初|底)?|\d{1,2}[日号]"
    r"|(?:今|明|去|前|本|当)年|[一二三四]季度|[上下]半年|[〇零一二三四五六七八九十]{1,4}年?[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?"
    r"|[〇零一二三四五六七八九]{4}年"
)

CITATION = re.compile(
    r"(?:习近平)?(?:总书记|主席)[^，,。；;：:！!？?、“”]{0,32}?(?:重要)?(?:讲话|指示|批示|论述|思想)(?:批示)?(?:精神)?"
    r"|(?:党中央|党的|中央)[^，,。；;：:！!？?、“”]{0,16}?(?:精神|(?:决策)?部署(?:要求)?)"
)
"""A leader's or the centre's word, from the name to the noun: 习近平总书记在…上的重要讲话精神."""


def word_at(text: str, caret: int, edges: Sequence[int]) -> Range:
    """The word at a caret, the one before it where none follows; empty only where there is neither.

    ``edges`` are the word boundaries of the text, in order; without any, a Han character is a word.
    """
    after = _word(text, caret, edges)
    if is_word(text, after):
        return after
    before = _word(text, caret - 1, edges)
    return before if before[1] == caret and is_word(text, before) else after


def is_word(text: str, found: Range) -> bool:
    """Whether it is neither blank nor all marks."""
    words = text[slice(*found)]
    return bool(words) and not words.isspace() and not _NO_WORD.issuperset(words)


def _word(text: str, at: int, edges: Sequence[int]) -> Range:
    if not 0 <= at < len(text):
        return (at, at) if at >= 0 else (0, 0)
    if not edges:
        return _run(text, at)
    after = bisect_right(edges, at)
    return (edges[after - 1] if after else 0), (edges[after] if after < len(edges) else len(text))


def _run(text: str, at: int) -> Range:
    """A run of Latin letters and digits, one of blanks, or a character with what hangs on it."""
    kind = _kind(text[at])
    start, end = at, at + 1
    if kind:
        while start > 0 and (_kind(text[start - 1]) == kind):
            start -= 1
        while end < len(text) and (_kind(text[end]) == kind):
            end += 1
        return start, end
    while start > 0 and (hangs(text[start]) or text[start - 1] == JOINER) and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and (hangs(text[end]) or text[end - 1] == JOINER) and not text[end].isspace():
        end += 1
    return start, end


def _kind(character: str) -> str:
    return " " if character.isspace() else "a" if character.isascii() and character.isalnum() else ""


def words_in(text: str, start: int, end: int, edges: Sequence[int]) -> list[Range]:
    """The words of a stretch, cut where it is."""
    found: list[Range] = []
    while start < end:
        stop = min(max(_word(text, start, edges)[1], start + 1), end)
        found.append((start, stop))
        start = stop
    return found


def amount_at(text: str, caret: int) -> Range | None:
    """A number and what it counts, around a caret: 60岁以上."""
    return None if date_at(text, caret) else _covering(AMOUNT, text, caret)


def date_at(text: str, caret: int) -> Range | None:
    """A date or period around a caret: 11月11日, 一季度."""
    return _covering(DATE, text, caret)


def citation_at(text: str, caret: int) -> Range | None:
    """A leader's speech or instruction, or the centre's decision, around a caret."""
    low, high = line_at(text, caret)
    hits = (hit.span() for hit in CITATION.finditer(text, max(low, caret - 60), min(high, caret + 60)))
    return next((each for each in hits if each[0] <= caret <= each[1]), None)


def _covering(pattern: re.Pattern[str], text: str, caret: int) -> Range | None:
    low, high = line_at(text, caret)
    low, high = max(low, caret - 24), min(high, caret + 24)
    while low > 0 and low < caret and text[low].isdigit() and text[low - 1].isdigit():
        low += 1  # never into the middle of a number
    hits = [hit.span() for hit in pattern.finditer(text, low, high) if hit.start() <= caret <= hit.end()]
    return hits[-1] if hits else None


def phrase_at(text: str, caret: int, edges: Sequence[int]) -> Range:
    """The word and its neighbours, up to a mark, a verb, a preposition, a date, or the name of a person."""
    word = word_at(text, caret, edges)
    if word[0] == word[1]:
        return word
    from annotator.text.units.names import persons_in

    at = word[0]
    start, end = part_at(text, at)
    if not start <= at < end:
        return word
    dates = [hit.span() for hit in DATE.finditer(text, start, end)]
    for name in sorted([*persons_in(text, start, end), *dates]):
        if name[0] <= at < name[1]:
            return name
        if name[1] <= at:
            start = max(start, name[1])
        else:
            end = min(end, name[0])
    words = words_in(text, start, end, edges)
    here = next((n for n, each in enumerate(words) if each[0] <= at < each[1]), None)
    if here is None or is_stop(text[slice(*words[here])]):
        return word
    first = last = here
    while first > 0 and not _parts(text, words[first - 1], words[first]):
        first -= 1
    while last + 1 < len(words) and not _parts(text, words[last], words[last + 1]):
        last += 1
    return stripped(text, words[first][0], words[last][1])


def _parts(text: str, word: Range, following: Range) -> bool:
    """Whether a phrase ends between two words: at a stop, and before 的 after what citations end with."""
    here, after = text[slice(*word)], text[slice(*following)]
    if here == "特别" and after == "是":
        return False  # all of 特别是 joins
    if (here == "是" and text.endswith("特别是", 0, word[1])) or after == "特别":
        return is_stop(after)
    return is_stop(here) or is_stop(after) or (after == "的" and here in ("精神", "部署", "要求"))


def is_stop(word: str) -> bool:
    """Whether a phrase does not go on past this word."""
    stops = _stops()
    return word in stops or (len(word) > 2 and word[:2] in stops)


@cache
def _stops() -> frozenset[str]:
    lines = resource_files.resource("lexicons", "phrase_stops.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
