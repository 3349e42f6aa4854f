"""Personal names that the conversion to Traditional would spell wrongly: 余金富 is not 餘金富.

Only names with a character that is right as it stands and that OpenCC changes are looked for, first by what
stands around them (titles, lists, bylines), then by jieba where a surname meets a character of given names.
What is found should be a name nearly always; a name that is missed can still be protected by hand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from annotator.text import evidence_words as words
from annotator.text.name_lexicon import name_lexicon
from annotator.text.scripts import align, convert
from annotator.text.scripts.aligned import Aligned
from annotator.text.scripts.ambiguous import character_forms, deciding_phrases

_AS_SURNAME = frozenset("党")
"""Converted in given names, kept as surnames. Too much begins with it to be looked for."""
_NO_NAME_AFTER_于 = ("t", "f", "s", "ns", "r", "m", "p", "c")
_REACH = 24
_LONGEST_CLAUSE = 60
_CLAUSE_END = re.compile(r"[\n，。；！？,;!?]")


class FoundName(NamedTuple):
    """Reading code points ``[start, end)`` hold ``text``, which should become ``becomes``; ``evidence`` says why."""

    start: int
    end: int
    text: str
    becomes: str
    origin: str
    evidence: str


def protected_form(name: str, config: str) -> str:
    """How a personal name is spelt: each character by itself, and as it stands where that is a form of its own.

    余金富 stays, 范锐平 becomes 范銳平. Towards Simplified it is what OpenCC writes.
    """
    if not _to_hant(config):
        return convert(name, config)
    kept = _kept(config)
    as_surname = name[:1] if name[:1] in _AS_SURNAME else ""
    rest = name[len(as_surname) :]
    return as_surname + "".join(each if each in kept else convert(each, config) for each in rest)


def names_at_risk(reading: str, config: str) -> tuple[FoundName, ...]:
    """Names that OpenCC would spell in another way than ``protected_form``, in order and disjoint.

    ``text`` may hold the title after a surname (范县长), so that it says nothing of other places.
    """
    if not _to_hant(config):
        return ()
    places = [hit.start() for hit in _risky(config).finditer(reading)]
    if not places:
        return ()
    search = _Search(reading, config, align(reading, config), deciding_phrases(reading, config))
    found: dict[int, FoundName] = {}
    after = 0
    for place in places:
        if place >= after and (name := search.name_at(place)):
            found[name.start] = name
            after = name.end
    return tuple(sorted(_with_namesakes(search, found)))


@dataclass(slots=True)
class _Search:
    """One reading text with what OpenCC makes of it, and the phrases by which it decides."""

    reading: str
    config: str
    aligned: Aligned
    phrases: tuple[tuple[int, int], ...]

    def name_at(self, place: int) -> FoundName | None:
        """The name that holds the risky character there."""
        candidates = list(self._candidates(place))
        for start, end in candidates:
            if (why := self._by_surroundings(start, end)) and (name := self.found(start, end, "lexicon", why)):
                return name
        if (titled := self._surname_and_title(place)) is not None:
            return titled
        return self._by_jieba(place, candidates) if candidates else None

    def found(self, start: int, end: int, origin: str, why: str) -> FoundName | None:
        """The name, if the conversion would spell it in another way, and not as a word that OpenCC knows."""
        if any(first <= start and end <= last for first, last in self._phrases_at(start, end)):
            return None
        text = self.reading[start:end]
        becomes = protected_form(text, self.config)
        here, there = self.aligned.map.to_b(start, end)
        written = self.aligned.text[here:there]
        if written == becomes:
            return None
        return FoundName(start, end, text, becomes, origin, words.NAME.format(why=why, written=written))

    def is_in_a_word(self, start: int, end: int) -> bool:
        """Whether its surname, or its end, belongs to another word: 由于英, 剩余金富, 英杰出身."""
        lexicon, reading = name_lexicon(), self.reading
        acts = (follows := lexicon.right.match(reading, end)) is not None and len(follows[0]) > 1  # 英杰出席
        name, before = reading[start:end], reading[max(start - 1, 0) : start]
        if lexicon.is_in_a_word(name, before, "" if acts else reading[end : end + 1]):
            return True
        across = self._phrases_at(start, end)
        return any(first < start or first == start < last < end or last > end for first, last in across)

    def _phrases_at(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        at = max(bisect_right(self.phrases, (start,)) - 1, 0)
        while at < len(self.phrases) and self.phrases[at][0] < end:
            if self.phrases[at][1] > start:
                yield self.phrases[at]
            at += 1

    def _candidates(self, place: int) -> Iterator[tuple[int, int]]:
        """Ranges around a place that are made like a name, the earliest and longest first."""
        lexicon, reading = name_lexicon(), self.reading
        for start in range(max(place - 3, 0), place + 1):
            if not lexicon.surname(reading[start : start + 3]):
                continue
            for end in range(min(start + 4, len(reading)), max(place, start + 1), -1):
                if lexicon.could_be(reading[start:end]) and (
                    place == start or end - start > 2 or reading[place] == "杰"
                ):
                    yield start, end

    def _by_surroundings(self, start: int, end: int) -> str:
        """Why it is a name, or nothing."""
        lexicon, name = name_lexicon(), self.reading[start:end]
        before = self.reading[max(start - _REACH, 0) : start]
        surname = lexicon.surname(name)
        follows = lexicon.right.match(self.reading, end)
        if follows and (title := lexicon.titled.search(before)) and _may_follow_a_title(name):
            return words.NAME_AFTER_A_TITLE.format(title=title[1], surname=surname)
        long = len(name) > 2
        left = lexicon.left.search(before) or (long and name[0] != "于" and lexicon.left_of_long.search(before))
        if not left or self.is_in_a_word(start, end):
            return ""
        if title := lexicon.title.match(self.reading, end):
            if long or title[0] not in lexicon.offices_of_places:
                return words.NAME_BEFORE_A_TITLE.format(title=title[0], surname=surname)
        if follows and long and name[:2] not in lexicon.words and _tag_after_于(name) in ("", "nr"):
            return words.NAME_BY_ITSELF.format(surname=surname)
        return ""

    def _surname_and_title(self, place: int) -> FoundName | None:
        """范县长: the title is part of what is found, because the surname alone says nothing of other places."""
        lexicon, surname = name_lexicon(), self.reading[place]
        before = self.reading[max(place - _REACH, 0) : place]
        title = lexicon.title.match(self.reading, place + 1)
        if surname not in lexicon.surnames or title is None:
            return None
        if not lexicon.left.search(before) and (surname == "于" or not lexicon.titled.search(before)):
            return None
        if self.is_in_a_word(place, place + 1) or not lexicon.right.match(self.reading, title.end()):
            return None
        why = words.NAME_BEFORE_A_TITLE.format(title=title[0], surname=surname)
        found = self.found(place, place + 1, "lexicon", why)
        if found is None:
            return None
        start, end = self.aligned.map.to_b(place + 1, title.end())
        return found._replace(
            end=title.end(),
            text=self.reading[place : title.end()],
            becomes=found.becomes + self.aligned.text[start:end],
        )

    def _by_jieba(self, place: int, candidates: list[tuple[int, int]]) -> FoundName | None:
        least, most = max(place - _LONGEST_CLAUSE, 0), min(place + _LONGEST_CLAUSE, len(self.reading))
        start = max((hit.end() for hit in _CLAUSE_END.finditer(self.reading, least, place)), default=least)
        stop = _CLAUSE_END.search(self.reading, place, most)
        end = stop.start() if stop else most
        for text, tag in _words_of(self.reading[start:end]):
            start, first = start + len(text), start
            if (
                first <= place < start
                and tag.startswith("nr")
                and (first, start) in candidates
                and self._stands_as_a_name(first, start)
            ):
                return self.found(first, start, "jieba", words.NAME_BY_JIEBA)
        return None

    def _stands_as_a_name(self, start: int, end: int) -> bool:
        """jieba takes 范文 and 余生 for names: a short one has to stand alone on one side."""
        lexicon, name = name_lexicon(), self.reading[start:end]
        if self.is_in_a_word(start, end) or _tag_after_于(name) not in ("", "nr"):
            return False
        begins = lexicon.left.search(self.reading[max(start - _REACH, 0) : start]) is not None
        if name[0] == "于":
            return begins
        if len(name) > 2:
            return name[:2] not in lexicon.words
        return begins or lexicon.right.match(self.reading, end) is not None


def _with_namesakes(search: _Search, found: dict[int, FoundName]) -> Iterator[FoundName]:
    """The names with their other places; a short one that is also a part of other words here is left out."""
    reading = search.reading
    taken = {at for name in found.values() for at in range(name.start, name.end)}
    for text in dict.fromkeys(each.text for each in found.values()):
        same = [each for each in found.values() if each.text == text]
        others = [hit.start() for hit in re.finditer(re.escape(text), reading) if hit.start() not in found]
        others = [at for at in others if taken.isdisjoint(range(at, at + len(text)))]
        if len(text) < 3 and any(search.is_in_a_word(at, at + len(text)) for at in others):
            continue
        yield from same
        for at in others if len(text) > 2 else ():
            if other := search.found(at, at + len(text), same[0].origin, words.NAMESAKE):
                yield other


def _may_follow_a_title(name: str) -> bool:
    """A title is also followed by the word 于: 市长于京, 书记于国庆."""
    if name[0] != "于":
        return True
    return name[1:] not in name_lexicon().never_after_于 and _tag_after_于(name) not in _NO_NAME_AFTER_于


def _tag_after_于(name: str) -> str:
    """What jieba's dictionary calls the word after 于, if it is one."""
    return _tagger().word_tag_tab.get(name[1:], "") if name[0] == "于" and len(name) > 2 else ""


def _to_hant(config: str) -> bool:
    return config.startswith("s2")


@cache
def _kept(config: str) -> frozenset[str]:
    """Characters that in names stay as they are though OpenCC has other forms for them."""
    forms = character_forms(config)
    return frozenset(each for each, several in forms.items() if each in several) - name_lexicon().converted


@cache
def _risky(config: str) -> re.Pattern[str]:
    """The kept ones that OpenCC changes, where they are surnames or usual in names."""
    lexicon = name_lexicon()
    known = lexicon.surnames | lexicon.given | frozenset("".join(lexicon.double_surnames))
    changed = sorted(each for each in _kept(config) if each in known and convert(each, config) != each)
    return re.compile(f"(?<![{lexicon.before['于']}])于|[{''.join(each for each in changed if each != '于')}]")


@cache
def _tagger() -> Any:
    """jieba's tagger with our own tokenizer; its dictionary of tags is read once."""
    from annotator.text.words import _quietly, _tokenizer  # pyright: ignore[reportPrivateUsage]

    tokenizer = _tokenizer()
    with _quietly():
        tagger: Any = import_module("jieba.posseg").dt
    tagger.tokenizer = tokenizer
    return tagger


@lru_cache(maxsize=256)
def _words_of(clause: str) -> tuple[tuple[str, str], ...]:
    return tuple((pair.word, pair.flag) for pair in _tagger().cut(clause))
