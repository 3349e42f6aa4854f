"""How likely a run of characters is as Chinese: jieba's words on the Simplified form, and the page's own words.

A hypothesis grows by one character at a time and keeps the best way to cut its last characters into words, so that no
text is ever scored twice.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from typing import NamedTuple

from annotator.text.repair.forms import forms, is_han
from annotator.text.words import _tokenizer  # pyright: ignore[reportPrivateUsage]

LONGEST_WORD = 4
PAGE_WEIGHT = 0.15
"""The share of the text that repeats what the page says elsewhere."""

LONGEST_REPEAT = 4
READ_AT_MOST = 60_000
"""Characters of a page that are counted: enough for any article, and a bound for a page of a megabyte."""

STOPS = frozenset("。，、；：？！;:?!,")
FINALS = frozenset("的了着过吗呢吧啊呀中上下里内外后前间时年月日元人名等者性化量率地来去们县市省区乡镇村州")
"""Words of one character with which clauses often end; other ones seldom do."""

APART = 0.5
"""Nats to take off where two words meet in a pair of characters with which no word of the table begins.

Words are not scattered: of two cuts the true one has fewer words, and they meet in pairs that also make words.
"""

LONELY = 3.0
SELDOM = 4.0
HARDLY = 8.0
_MARKS = {
    **dict.fromkeys("。，、,\n", -4.0),
    **dict.fromkeys("；：“”（）《》;:()0123456789０１２３４５６７８９?!？！ 　", -5.5),
    **dict.fromkeys("·—…％「」『』【】〔〕〈〉", -7.0),
}
_OTHER = -14.0
_WIDE_DIGITS = dict.fromkeys("０１２３４５６７８９", -8.0)
"""Where a page does not write a single one."""

_NEVER_FIRST = "的了着过们等之也都就是或和与及者得里性化"
"""Characters with which a sentence hardly begins."""

SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任"
    "姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
NAME = -9.5
GIVEN = -7.0
COMMON = 300
NEVER = -1e9
"""A name is so likely in the news, and so much less with each given character."""


def _unlikely_neighbours() -> dict[str, float]:
    """What to take off for two characters that seldom stand side by side, one of them at least a mark."""
    found: dict[str, float] = {}
    found.update(dict.fromkeys((a + b for a in STOPS for b in STOPS), HARDLY))
    found.update(dict.fromkeys((a + b for a in STOPS for b in "…—·％"), SELDOM))
    found.update(dict.fromkeys((a + b for a in "…—·" for b in STOPS), SELDOM))
    found.update(dict.fromkeys((a + b for a in "。！？!?" for b in _NEVER_FIRST), SELDOM))
    found.update(dict.fromkeys((a + b for a in "“《（(" for b in (*STOPS, "\n", "　", "”", "》", "）", ")")), HARDLY))
    found.update(dict.fromkeys((a + "\n" for a in "，、,　"), HARDLY))
    found.update(dict.fromkeys(("\n" + b for b in (*STOPS, "”", "》", "）", ")")), HARDLY))
    found.update(dict.fromkeys((a + "”" for a in "，、,;；:：　"), SELDOM))
    found.update(dict.fromkeys(("　" + b for b in STOPS), HARDLY))
    found.update(dict.fromkeys((a + "　" for a in "，、,;；:：”"), SELDOM))
    return found


_UNLIKELY = _unlikely_neighbours()


class Words(NamedTuple):
    """jieba's table of words and the logarithm of its sum."""

    frequencies: dict[str, int]
    log_sum: float


@cache
def words() -> Words:
    """The table, loaded once in some 0.2 s."""
    tokenizer = _tokenizer()
    return Words(tokenizer.FREQ, math.log(tokenizer.total))


class Track(NamedTuple):
    """The Simplified tail of a text and the scores of its best cuts, the last one that of the whole.

    ``ended`` is what the text is worth where a clause ends with it; ``last`` is its last character.
    """

    tail: str
    scores: tuple[float, ...]
    ended: float
    last: str

    @property
    def score(self) -> float:
        return self.scores[-1]


START = Track("", (0.0,), 0.0, "")


class Language(NamedTuple):
    """What is known of the page's language: log-probabilities of its repeated runs, jieba's words, and of its marks."""

    repeats: dict[str, float]
    words: Words
    marks: dict[str, float]
    memo: dict[str, tuple[float, tuple[tuple[int, float, float], ...]]]

    def step(self, track: Track, character: str, own: int = 0) -> Track:
        """The track with one character more.

        The last ``own`` characters stand on the page itself: that they stand there says nothing for them.
        """
        tail, scores, ended, last = track
        if not is_han(character):
            score = (ended if character in STOPS else scores[-1]) + self.marks.get(character, _OTHER)
            score -= _UNLIKELY.get(last + character, 0.0)
            return Track("", (score,), score, character)
        simplified = forms().simplified.get(character, character)
        tail += simplified
        lone, longer = self._endings(tail)
        alone = best = scores[-1] + lone
        have = len(scores)
        for length, score, repeat in longer:
            if length <= have:
                score = repeat if length > own and repeat > score else score
                best = max(best, scores[-length] + score)
        if len(scores) == 1 and not is_han(last):
            unlikely = _UNLIKELY.get(last + simplified, 0.0)
            alone, best = alone - unlikely, best - unlikely
        ended = best if best > alone or simplified in FINALS else best - LONELY
        return Track(tail[-LONGEST_WORD:], (*scores[-LONGEST_WORD + 1 :], best), ended, character)

    def _endings(self, tail: str) -> tuple[float, tuple[tuple[int, float, float], ...]]:
        """What the last character is worth as a word; each longer one that ends the tail, and if it is a repeat."""
        found = self.memo.get(tail)
        if found is None:
            repeats, (frequencies, log_sum) = self.repeats, self.words
            longer: list[tuple[int, float, float]] = []
            common = (frequencies.get(tail[-1]) or 0) >= COMMON
            for length in range(2, min(len(tail), LONGEST_WORD) + 1):
                word = tail[-length:]
                many, repeat = frequencies.get(word), repeats.get(word, NEVER)
                score = math.log(many) - log_sum if many else NEVER
                if length <= 3 and common and word[0] in SURNAMES:
                    score = max(score, NAME + GIVEN * (length - 1))
                if score > NEVER or repeat > NEVER:
                    apart = self._apart(tail, length)
                    longer.append((length, score - apart, repeat - apart))
            lone = math.log(frequencies.get(tail[-1]) or 0.5) - log_sum - self._apart(tail, 1)
            found = self.memo[tail] = lone, tuple(longer)
        return found

    def _apart(self, tail: str, length: int) -> float:
        """What to take off for the last word of the tail, of so many characters, and the one before it.

        jieba's table holds every beginning of a word too.
        """
        meeting = tail[-length - 1 : 1 - length or None]
        return APART if len(meeting) == 2 and meeting not in self.words.frequencies else 0.0

    def before(self, text: str) -> Track:
        """The track of the page's own characters before a place."""
        track = START
        for character in text:
            track = self.step(track, character, LONGEST_WORD)
        return track

    def after(self, track: Track, text: str) -> Track:
        """The track with the page's own characters after a place."""
        for own, character in enumerate(text, 1):
            track = self.step(track, character, own)
        return track


def language_of(page: str) -> Language:
    """The language of a page: ``page`` is its sound text, every damaged place a character that is not Han."""
    sound = page[:READ_AT_MOST].translate(_simplifying())
    counts: Counter[str] = Counter()
    for run in filter(None, "".join(each if is_han(each) else " " for each in sound).split(" ")):
        for length in range(2, LONGEST_REPEAT + 1):
            counts.update(run[at : at + length] for at in range(len(run) - length + 1))
    log_sum = math.log(max(200, len(sound)) / PAGE_WEIGHT)
    marks = _MARKS if any(map(sound.count, _WIDE_DIGITS)) else _MARKS | _WIDE_DIGITS
    return Language({each: math.log(count) - log_sum for each, count in counts.items()}, words(), marks, {})


@cache
def _simplifying() -> dict[int, str]:
    return {ord(each): form for each, form in forms().simplified.items()}


def frequency(character: str) -> int:
    """How often jieba's corpus has the character as a word of its own."""
    return words().frequencies.get(forms().simplified.get(character, character)) or 0
