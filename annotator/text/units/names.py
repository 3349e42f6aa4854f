"""Names at a caret: of persons by what stands around them, of organs and places by how their words end, and dates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from annotator.text.name_lexicon import NameLexicon, name_lexicon
from annotator.text.units.clauses import Range
from annotator.text.units.marks import line_at
from annotator.text.units.phrases import DATE, amount_at, date_at, phrase_at, word_at, words_in

NAME_KINDS = ("person", "organ", "place", "date")
_REACH = 24
_ORGAN = re.compile(
    r"(?:党委|政府|国务院|[委部厅局院会组办央]|机关|中心|报|卫视|电视台|电台|新闻网|客户端|集团|公司|大学|学院|银行)$"
)
_ORGAN_INSIDE = re.compile(
    "指挥部|(?:工作|综合|领导小|指导|专)组|委员会|常委会|电视台|办公室|新闻网|日报|晚报|[党省市县区州]委(?=副?书记|常委)|委(?=副?主任)"
)
_PLACE = re.compile(r"[省市县区州镇乡村盟旗]$")
_ONLY_ALIKE = re.compile(
    "(?:^自治[区州县]|社会|机会|体会|领会|才会|不会|将会|开会|参会|两会|大会|全会|干部|[全内顶底外]部|[地社城片校辖灾小景老]区|[布格大结]局|城市|[举承主]办|农村|乡村"
    r"|医院|养老院|福利院|[编一]部|城乡|上报|汇报|预报|海报|[全我各某]\w)$"
)
_SHORTEST = 2
_MAY_END = re.compile("[委部厅局院会组办央报视台网端团司学行关心府省市县区州镇乡村盟旗]")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
_TITLE_BEFORE = re.compile(r"领导$")
_NO_PERSON = frozenset(
    (
        "单位",
        "严格",
        "严肃",
        "严防",
        "高效",
        "高度",
        "万众",
        "安全",
        "方向",
        "方法",
        "明确",
        "全面",
        "全力",
        "全国",
        "时刻",
        "和平",
    )
)
_LEADER = re.compile("习近平(?=总书记|主席|同志)")
"""Whose name stands without any of the signs of another's, and in most sentences."""
_ACTS = re.compile("提出|指出|强调|主持|出席|表示|要求")
_LISTED = re.compile(r"([、及和])?([\u3400-\u9fff\U00020000-\U0003ffff]{2,4}?)(?=[、及和]|等|[，,。；;：:\s)）]|$)")


def name_at(text: str, caret: int, edges: Sequence[int]) -> Range:
    """The name at a caret, else the word."""
    return known_name_at(text, caret, edges) or word_at(text, caret, edges)


def known_name_at(text: str, caret: int, edges: Sequence[int]) -> Range | None:
    """A date, a person, an organ or a named place at a caret; None where nothing there reads as one."""
    return next(iter(names_at(text, caret, edges)), None)


def names_at(text: str, caret: int, edges: Sequence[int]) -> list[Range]:
    """All that the caret may be in the name of, the shortest first: 国务院 before 国务院联防联控机制综合组."""
    if found := date_at(text, caret):
        return [found]
    low, high = line_at(text, caret)
    if leader := next(
        (hit.span() for hit in _LEADER.finditer(text, low, high) if hit.start() <= caret < hit.end()), None
    ):
        return [leader]
    near = max(low, caret - _SHORTEST * 2), min(high, caret + _SHORTEST * 2)
    touching = [each for each in persons_in(text, *near) if each[0] <= caret <= each[1]]
    if touching:
        return touching[-1:]
    return [] if amount_at(text, caret) else _organs_at(text, caret, edges)


def names_in(text: str, start: int, end: int, edges: Sequence[int]) -> list[Range]:
    """Dates, persons, organs and places of one line's stretch, in order and disjoint."""
    found = {hit.span() for hit in DATE.finditer(text, start, end)}
    found.update(hit.span() for hit in _LEADER.finditer(text, start, end))
    found.update(persons_in(text, start, end))
    for hit in _MAY_END.finditer(text, start, end):
        found.update(_organs_at(text, hit.start(), edges)[:1])
    kept: list[Range] = []
    for each in sorted(found, key=lambda r: (r[0], -r[1])):
        if start <= each[0] and each[1] <= end and (not kept or each[0] >= kept[-1][1]):
            kept.append(each)
    return kept


def kind_of_name(text: str, start: int, end: int, edges: Sequence[int]) -> str:
    """Which of NAME_KINDS a name is that ``names_in`` has found."""
    if DATE.fullmatch(text, start, end):
        return "date"
    if (start, end) in persons_in(text, start, end) or _LEADER.match(text, start):
        return "person"
    every = names_at(text, start, edges)
    is_place = all(_PLACE.search(text[a:b]) and not _ORGAN.search(text[a:b]) for a, b in every)
    return "place" if every and is_place else "organ"


def persons_in(text: str, start: int, end: int) -> list[Range]:
    """The personal names of a stretch, in order."""
    low, high = line_at(text, start)
    every = _persons(text[low:high])
    first = bisect_left(every, (start - low,))
    found: list[Range] = []
    for a, b in every[first:]:
        if b + low > end:
            break
        found.append((a + low, b + low))
    return found


@lru_cache(maxsize=64)
def _persons(line: str) -> tuple[Range, ...]:
    lexicon = name_lexicon()
    found: list[Range] = []
    after = 0
    for hit in _surnames().finditer(line):
        if hit.start() >= after and (name := _person_from(lexicon, line, hit.start())):
            found.append(name)
            after = name[1]
    found += _beside(lexicon, line, found)
    return tuple(sorted({*found, *_again(line, found)}))


@cache
def _surnames() -> re.Pattern[str]:
    lexicon = name_lexicon()
    return re.compile("|".join([*sorted(lexicon.double_surnames), f"[{''.join(sorted(lexicon.surnames))}]"]))


def _person_from(lexicon: NameLexicon, line: str, start: int) -> Range | None:
    longest = 4 if line[start : start + 2] in lexicon.double_surnames else 3
    for end in range(min(start + longest, len(line)), start + 1, -1):
        name = line[start:end]
        if (
            _HAN.fullmatch(name)
            and name not in lexicon.words | _NO_PERSON
            and _reads_as_person(lexicon, line, start, end)
        ):
            return start, end
    return None


def _reads_as_person(lexicon: NameLexicon, line: str, start: int, end: int) -> bool:
    """Both sides have to allow it; the fewer signs there are, the more usual its characters have to be."""
    name, before = line[start:end], line[max(start - _REACH, 0) : start]
    long, usual = len(name) > 2, lexicon.could_be(name)
    acts = _ACTS.match(line, end) is not None
    follows = lexicon.right.match(line, end)
    if follows is None and not acts and not usual:
        return False
    titled = lexicon.titled.search(before) is not None or _TITLE_BEFORE.search(before) is not None
    if titled:
        alone = follows is not None and _HAN.match(follows[0]) is None
        return (long and (usual or acts or follows is not None)) or (usual and (acts or follows is not None)) or alone
    if not lexicon.left.search(before):
        return False
    if lexicon.title.match(line, end) or acts:
        return usual or (long and acts)
    listed = before.endswith("、") or line[end : end + 1] == "、"
    acts = follows is not None and _HAN.match(follows[0]) is not None
    return usual and follows is not None and (acts or (long and (listed or not before)))


def _beside(lexicon: NameLexicon, line: str, found: list[Range]) -> list[Range]:
    """What stands in a list beside a person, and begins with a surname, is one too."""
    listed = [hit.span(2) for hit in _LISTED.finditer(line)]
    known, more = set(found), list[Range]()
    for order in (listed, listed[::-1]):
        for one, other in pairwise(order):
            gap = line[min(one[1], other[1]) : max(one[0], other[0])]
            name = line[slice(*other)]
            fits = len(name) < 4 or name[:2] in lexicon.double_surnames
            if one in known and other not in known and gap in ("、", "及", "和") and fits and lexicon.surname(name):
                known.add(other)
                more.append(other)
    return more


def _again(line: str, found: list[Range]) -> set[Range]:
    """Other places of the longer names, which may stand without any sign."""
    names = {line[a:b] for a, b in found if b - a > 2}
    taken = {at for a, b in found for at in range(a, b)}
    every = {hit.span() for each in names for hit in re.finditer(re.escape(each), line)}
    return {each for each in every if taken.isdisjoint(range(*each))}


def _organs_at(text: str, caret: int, edges: Sequence[int]) -> list[Range]:
    """The words of the phrase as far as one at or after the caret that ends like an organ or a place."""
    start, end = phrase_at(text, caret, edges)
    words = words_in(text, start, end, edges)
    here = next((each for each in words if each[0] <= caret < each[1]), words[-1] if words else (start, start))
    for each in words:
        if each[1] <= here[0] and text[each[1] - 1] in "的来后":
            start = each[1]
        elif each[0] >= here[1] and text[slice(*each)] == "的":  # 核心的党中央: an organ's name has none in it
            words, end = [one for one in words if one[1] <= each[0]], each[0]
            break
    ends = {hit.end() for hit in _ORGAN_INSIDE.finditer(text, start, end) if hit.end() > max(caret, here[0])}
    for first, last in words:
        word = text[first:last]
        if last >= here[1] and not _ONLY_ALIKE.search(word) and (_ORGAN.search(word) or _PLACE.search(word)):
            ends.add(last)
    return [(start, each) for each in sorted(ends) if each - start >= _SHORTEST]
