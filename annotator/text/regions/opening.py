"""How a report opens and closes: the dateline before its first words, the reporter's name after its last."""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.sentences import mark
from annotator.text.regions.dates import dates_in
from annotator.text.regions.fields import NAME, OUTLET, PERSON, Value

_OPENING = 120
"""Code points of a paragraph in which a dateline has to end."""
_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_DAY = rf"(?:(?:\d{{4}}|二[〇○零一二三四五六七八九]{{3}})\s?年\s?)?{_N}\s?月\s?{_N}\s?日"
_SPAN = rf"{_DAY}(?:[至到—–~-]{{1,2}}(?:{_DAY}|\d{{1,2}}日))?"
_PART = r"(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚)?(?:\d{1,2}[点时](?:\d{1,2}分|半|许)?)?"
_SIGN = r"[□■◆●▲★◎]?\s?"
_NAMES = rf"(?P<author>{PERSON}(?:[\s、,，]{{1,2}}{PERSON}){{0,5}})"
_GLUED = rf"(?P<author>{NAME}{{2,4}}?(?:[\s、](?!通讯员|实习){NAME}{{2,4}}?){{0,4}})"
_ROLE = rf"(?:{NAME}|·){{0,14}}?(?:记者|通讯员|特派员)"
_REPORTERS = (
    rf"\s?[(（](?:{_ROLE}[\s:：]{{0,2}}{_NAMES}[^()（）]{{0,40}}"
    r"|[^()（）]{0,30}(?:记者|通讯员)[^()（）]{0,30})[)）]"
)
_PAREN = rf"(?:{_REPORTERS}|\s?[(（][^()（）]{{2,20}}[)）](?=\s?[:：]|{NAME}))"
_SELF = rf"(?:本报|本刊|本台|本网|本站|(?P<outlet>{OUTLET}))"
_CLIENT = rf"(?:[·\s、/]?{NAME}{{0,8}}(?:客户端|新闻网|网|融媒体))?"
_REPORTER = r"(?:全媒体|首席|见习|实习|特约)?记者\s?"
_WIRE = rf"{_CLIENT}\s?{NAME}{{0,6}}?(?:{_DAY}\s?)?(?:专电|电|讯|消息)"
_THEN_DAY = rf"(?:\s?[:：]?\s?{_SPAN}{_PART})?"
_CITY = "台北|新北|台中|台南|高雄|桃园|北京|上海|广州|深圳|香港|澳门|华盛顿|纽约|东京|伦敦|巴黎|柏林"
_AFTER = rf"(?:\s?[:：,，]{{1,2}}\s?|\s+|(?={NAME}|[“\"《「『]))"
_NOT_OPENED = rf"(?:\s?[:：]\s?|\s+|(?<=[)）日讯])(?={NAME}))[,，]?"
_WHO = mark("The first paragraph begins with who reports, and where.")
_FORMS = (  # (form, confidence, what the reader is told)
    (rf"{_SIGN}据?{_SELF}{_WIRE}(?:{_PAREN})?{_THEN_DAY}{_AFTER}", 0.95, _WHO),
    (
        rf"{_SIGN}{_SELF}?{_REPORTER}{_GLUED}\s?(?:摄影)?报[道导](?:\s{{1,4}}本报{_WIRE})?{_THEN_DAY}{_AFTER}",
        0.95,
        _WHO,
    ),
    (rf"{_SIGN}{_SELF}{_REPORTER}{_GLUED}\s?{_SPAN}(?:报[道导]|讯|电)?{_PART}{_AFTER}", 0.9, _WHO),
    (
        rf"[【\[〔](?:本报|(?P<outlet>{OUTLET}|{NAME}{{2,6}}报))(?:综合)?[讯电][】\]〕]\s?"
        rf"(?:{_REPORTER}{_GLUED}(?:{_CITY})?(?:专电|电|报[道导])[:：])?",
        0.95,
        _WHO,
    ),
    (
        rf"[【\[〔（(](?:(?P<outlet>{NAME}{{2,8}}[社报台]))?{_REPORTER}{_GLUED}\s?[／/]\s?{NAME}{{2,8}}报[导道][】\]〕）)]",
        0.95,
        _WHO,
    ),
    (
        rf"[（(](?P<outlet>{NAME}{{2,6}}社)记者{_GLUED}(?:{_CITY})(?:\d{{1,2}}月)?\d{{1,2}}日(?:综合)?(?:外)?(?:专)?电[)）]",
        0.95,
        _WHO,
    ),
    (
        rf"[（(](?P<outlet>{NAME}{{2,6}}社)记者{NAME}{{4,10}}(?:\d{{1,2}}月)?\d{{1,2}}日(?:综合)?(?:外)?(?:专)?电[)）]",
        0.9,
        _WHO,
    ),
    (rf"{NAME}{{2,12}}(?:讯|消息)(?:{_PAREN})?(?:\s?{_SPAN}{_PART})?{_NOT_OPENED}", 0.8, _WHO),
    (
        rf"{_REPORTERS}\s?(?:{_SPAN}{_PART}[,，])?",
        0.9,
        mark("The first paragraph begins with the reporter in brackets."),
    ),
    (
        rf"{_SIGN}{_SPAN}{_PART}(?:\s?[,，]{{1,2}}|\s+)",
        0.9,
        mark("The first paragraph begins with a date that is set off."),
    ),
    (
        r"[A-Z][A-Za-z .'-]{1,40},\s[A-Z][a-z]{2,8}\.?\s\d{1,2}\s?(?:\([A-Z][A-Za-z ]{1,30}\)\s?)?(?:--"
        r"|—|–|-)\s?",
        0.9,
        _WHO,
    ),
)
_COMPILED = tuple((re.compile(form), confidence, evidence) for form, confidence, evidence in _FORMS)
_CLOSING = re.compile(
    rf"(?<=[。！？!?”」』\s])[(（](?:{_ROLE}[\s:：]{{0,2}}{_NAMES}[^()（）\n]{{0,40}}"
    r"|(?:作者|文)[\s:：/]{1,3}[^()（）\n]{2,30})[)）]$"
)
_LONGEST_CLOSING = 90


class Opening(NamedTuple):
    """A dateline as a prefix of ``end`` code points, the day it states (ISO, truncated), its values."""

    end: int
    day: str | None
    values: tuple[Value, ...]
    confidence: float
    evidence: str


def opening_of(text: str) -> Opening | None:
    """The dateline of a paragraph (Simplified); none where the whole paragraph would be one."""
    head = text[:_OPENING]
    for form, confidence, evidence in _COMPILED:
        found = form.match(head)
        if not found or found.end() >= len(text):
            continue
        days = [each for each in dates_in(found[0]) if "T" not in each.iso and len(each.iso) >= len("--02-18")]
        groups = found.groupdict()
        values = tuple(Value(key, 2, *found.span(key)) for key in ("outlet", "author") if groups.get(key))
        return Opening(found.end(), days[0].iso if days else None, values, confidence, evidence)
    return None


def closing_of(text: str) -> int | None:
    """Where a paragraph's last words are its reporter in brackets, the code point at which the bracket opens."""
    start = max(0, len(text) - _LONGEST_CLOSING)
    found = _CLOSING.search(text, start)
    return found.start() if found and found.start() > 0 else None
