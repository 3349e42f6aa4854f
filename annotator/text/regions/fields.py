"""What a line of a page states: its outlet, author, editor and time, and where each value stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.text.regions.cues import FoundCue, cues_in
from annotator.text.regions.dates import dates_in

NAME = r"[\u3400-\u9fff\U00020000-\U0003ffff]"
"""A character of a name, 𠮷 among them."""
_ROLES = "通讯员|记者|摄影|报道|编辑|实习|见习|本报|本网|特约|来源|责编|审核|责任|校对|监制|发布|时间|作者"
PERSON = (
    rf"(?!{_ROLES})(?:{NAME}[\s\u3000]{{1,2}}{NAME}(?!{NAME})|{NAME}{{1,8}}(?:[·•]{NAME}{{1,8}}){{1,3}}"
    rf"|{NAME}{{2,4}}?(?=(?:摄影)?报道|摄|$|[^\u3400-\u9fff]))"
)
PEOPLE = rf"{PERSON}(?:[\s、,，/]{{1,3}}{PERSON}(?!\s?[:：])){{0,9}}"
OUTLET = (
    r"(?:新华社|中新社|中新网|新华网|人民网|央视网|光明网|中国网|央广网|法新社|路透社|美联社|共同社|中央社|塔斯社"
    rf"|{NAME}{{2,10}}?(?:日报|晚报|早报|晨报|时报|商报|导报|周报|都市报|青年报|新闻网|新闻客户端|广播电视台|电视台|卫视|通讯社|周刊))"
)
BARE_OUTLET = re.compile(rf"{OUTLET}(?:客户端|综合广播)?(?!{NAME})")
_PEOPLE = re.compile(PEOPLE)
_REPORTER = re.compile(
    rf"(?:记者|评论员|作者|撰稿人?|撰文|图文|文)[\s:：/／|]{{0,3}}(?P<name>{PEOPLE})|^By (?P<latin>[A-Z][^,|]{{2,60}})"
)
_NEWSPAPER = re.compile(r"《([^》]{2,16})》")
_ROLE_BEFORE = re.compile(
    rf"(?:本报|本网|本刊|{NAME}{{0,12}}?)?(?:全媒体|首席|见习|实习|特约)?(?:记者|通讯员)[\s:：]{{0,3}}(?={NAME}{{2}})"
)
_VALUE_END = re.compile(r"[|｜丨)）】\]〕；;。]|\s{2,}|(?=(?<!\d)(?:19|20)\d\d[-/.年])")
_AROUND = " \t\u3000\xa0:：|｜丨,，、-—【[（(〔]】）)〕/■□▲●"
_NOBODY = frozenset({"", "无", "暂无", "佚名", "未知", "不详", "匿名", "none", "unknown", "n/a"})
_LONGEST_VALUE = 60
UNCUED = 2
"""The rank of a date without a word before it: behind 发布时间, before 更新时间."""


class Value(NamedTuple):
    """A value at code points ``[start, end)`` of the text; ``iso`` is what a date means."""

    key: str
    rank: int
    start: int
    end: int
    iso: str = ""


def values_in(text: str, *, byline: bool = False) -> tuple[Value, ...]:
    """What the line says of itself, in its order; an announced field that is left empty is not there.

    ``byline``: the line is one, so that a name behind 记者 is the author without a colon.
    """
    found = cues_in(text)
    ends = [*(each.start for each in found[1:]), len(text)]
    values = [value for cue, end in zip(found, ends, strict=False) for value in _value_of(cue, text, end)]
    values += _dates(text, found)
    if not any(value.key == "outlet" for value in values) and (outlet := _outlet_beside_a_date(text)):
        values.append(outlet)
    if byline and not any(value.key == "author" for value in values) and (who := _REPORTER.search(text)):
        values.append(Value("author", 1, *who.span("name" if who["name"] else "latin")))
    return tuple(sorted(values, key=lambda each: each.start))


def _value_of(found: FoundCue, text: str, end: int) -> Iterator[Value]:
    key = found.cue.key
    if key is None or key == "published":
        return
    piece = text[found.end : min(end, found.end + _LONGEST_VALUE)]
    lead = len(piece) - len(piece.lstrip(_AROUND)) if not piece.startswith(("】", "]", ")", "）")) else 0
    piece = piece[lead:]
    if cut := _VALUE_END.search(piece):
        piece = piece[: cut.start()]
    if key == "author" and (role := _ROLE_BEFORE.match(piece)):
        lead, piece = lead + role.end(), piece[role.end() :]
    if key != "outlet" and (people := _PEOPLE.match(piece)):
        piece = people[0]
    elif key == "outlet" and re.match(NAME, piece):
        piece = re.split(r"\s", piece, maxsplit=1)[0]
    piece = piece.rstrip(_AROUND)
    if piece.strip().lower() not in _NOBODY:
        yield Value(key, found.cue.rank, found.end + lead, found.end + lead + len(piece))


def _dates(text: str, found: tuple[FoundCue, ...]) -> Iterator[Value]:
    printed = 1 if _NEWSPAPER.search(text) and text.rstrip(_AROUND).endswith("版") else UNCUED
    for each in dates_in(text):
        before = [cue for cue in found if cue.end <= each.start]
        rank: int | None = printed
        if before and not text[before[-1].end : each.start].strip(_AROUND):
            rank = before[-1].cue.rank if before[-1].cue.key == "published" else None
            if before[-1].cue.key == "outlet":  # 来源： 2023-02-19: the outlet is empty, the date is one without a word
                rank = UNCUED
        if rank is not None:
            yield Value("published", rank, each.start, each.end, each.iso)


def _outlet_beside_a_date(text: str) -> Value | None:
    """The outlet of a line that is no more than that and a date: 人民日报 2023-02-19, 《人民日报》（…01版）."""
    if (named := _NEWSPAPER.search(text)) and text.rstrip(_AROUND).endswith("版"):
        return Value("outlet", UNCUED, *named.span(1))
    if BARE_OUTLET.fullmatch(text):
        return Value("outlet", UNCUED, 0, len(text))
    full = [each for each in dates_in(text) if each.has_year]
    if len(full) != 1 or len(text) > _LONGEST_VALUE:
        return None
    for start, end in ((0, full[0].start), (full[0].end, len(text))):
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip(_AROUND))
        if outlet := BARE_OUTLET.fullmatch(piece.strip(_AROUND)):
            return Value("outlet", UNCUED, start + lead, start + lead + len(outlet[0]))
    return None
