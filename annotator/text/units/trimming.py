"""What a unit taken by key loses at its ends: the words its label names, an addressee before them, marks and blanks."""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.text.units.clauses import Range, stripped, whole_pairs
from annotator.text.units.marks import CLAUSE_ENDS

_MODAL = "要"
_NO_MODAL_BEFORE = "重主需必只想将快就正若不既又"
_NO_MODAL_AFTER = "求素点闻害塞领么是义件"
_SPEAKS = re.compile(r"(?:强调|指出|要求|提出|表示)$")
_ADDRESSED = re.compile(
    r"^(?:各|全[省市县区国州党体]|我们|大家|广大|有关|相关|党员|领导干部)"
    r"|(?:部门|单位|党委|政府|同志|干部|上下|各地|各级|我们|大家|机关|组织|人员|企业|群众|委员|代表|党员|地区|地方)$"
)
_LONGEST_HEAD = 30
_MARKS = CLAUSE_ENDS | {"、", "."}


class Trimming(NamedTuple):
    """``leading`` words go where they begin the unit; so do ``heads`` (ranges of the text: spans of other labels).

    ``addressed``: whoever stands before 要 goes as well, though no span tells of them yet.
    """

    leading: tuple[str, ...] = ()
    heads: tuple[Range, ...] = ()
    addressed: bool = False


NO_TRIMMING = Trimming()


def trimmed(text: str, start: int, end: int, trim: Trimming = NO_TRIMMING) -> Range:
    """The range without blanks and marks at its ends and without what ``trim`` says; whole where nothing is left."""
    first, last = _without_marks(text, start, end)
    if first == last:
        return stripped(text, start, end)
    behind = _past_all(text, first, last, trim._replace(leading=()))
    kept = _past_all(text, behind, last, trim)
    if kept == behind and (after := _past_head(text, kept, last, trim)) > kept:
        kept = _past_all(text, after, last, trim)
    return whole_pairs(text, kept, last) if kept < last else (first, last)


def rest_after(text: str, start: int, end: int, head_end: int) -> Range:
    """What of a clause stands behind its head and the marks after that; all of it where the head leaves nothing."""
    behind = _past_marks(text, head_end, end) if start < head_end < end else start
    return (behind, end) if any(map(str.isalnum, text[behind:end])) else (start, end)


def _past_all(text: str, start: int, end: int, trim: Trimming) -> int:
    """Past every span and word that is to go, one after the other."""
    while (after := _past_leading(text, start, end, trim)) > start:
        start = after
    return start


def _past_leading(text: str, start: int, end: int, trim: Trimming) -> int:
    """Past a span or a word that is to go, and the marks after it; ``start`` where there is none."""
    for head in trim.heads:
        if head[0] <= start < head[1] < end:
            return _past_marks(text, head[1], end)
    for word in sorted(trim.leading, key=len, reverse=True):
        if text.startswith(word, start) and start + len(word) < end and _stands(text, start, word):
            return _past_marks(text, start + len(word), end)
    return start


def _stands(text: str, start: int, word: str) -> bool:
    """Whether it is that word and not a part of another: 要 in 要求 is not."""
    after = text[start + len(word) : start + len(word) + 1]
    return not (word.endswith(_MODAL) and after and after in _NO_MODAL_AFTER)


def _past_head(text: str, start: int, end: int, trim: Trimming) -> int:
    """To the leading word with 要 that an addressee, or a speaker's verb, stands before."""
    if not trim.addressed:
        return start
    modal = [each for each in trim.leading if each.endswith(_MODAL)]
    for at in range(start + 1, min(end - 1, start + _LONGEST_HEAD)):
        if text[at] in CLAUSE_ENDS:
            return start
        if any(text.startswith(each, at) and _stands(text, at, each) for each in modal):
            if text[at - 1] in _NO_MODAL_BEFORE:
                continue
            head = text[start:at]
            return at if _SPEAKS.search(head) or _ADDRESSED.search(head.strip()) else start
    return start


def _without_marks(text: str, start: int, end: int) -> Range:
    while True:
        before = start, end
        start, end = stripped(text, start, end)
        start = _past_marks(text, start, end)
        while end > start and text[end - 1] in _MARKS and not text[end - 1].isalnum():
            end -= 1
        start, end = whole_pairs(text, start, end)
        if (start, end) == before:
            return before


def _past_marks(text: str, start: int, end: int) -> int:
    while start < end and (text[start] in _MARKS or text[start].isspace()):
        start += 1
    return start
