"""Which of the places where OpenCC has several forms are worth a look, in a conversion to Traditional text.

OpenCC knows a second form of very many characters, and most of these are hardly written, or never in the word that
the character stands in. What remains are characters that stand alone (后, 里, 余), words in which its own phrases
read a character in several ways, and what may be the beginning of a name though a phrase decided it (范文 -> 範文).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from annotator.text.name_lexicon import NameLexicon, name_lexicon
from annotator.text.scripts import Ambiguous, convert
from annotator.text.scripts.aligning_files import aligning_files
from annotator.text.scripts.asking import phrases_of
from annotator.text.scripts.dictionaries import read_candidates
from annotator.text.scripts.installation import read_configuration
from annotator.text.scripts.marking import text_name
from annotator.text.words import (
    _tokenizer,  # pyright: ignore[reportPrivateUsage]
    word_edges,
)

LEAST_USES = 20
LEAST_SHARE = 0.07
"""How often a form stands in OpenCC's phrases, and how often beside the commonest form: less is a rare variant."""
_NAME_REACH = 24


def worth_a_look(reading: str, config: str, places: Sequence[Ambiguous]) -> tuple[Ambiguous, ...]:
    """The same places, ``certain`` where nobody has to look; ``reading`` is Simplified. Imports jieba.

    Towards Simplified hardly anything is open: there the places stay as they are.
    """
    if not config.startswith("s2"):
        return tuple(places)
    known, words = _phrases(config), _Words(reading)
    found: list[Ambiguous] = []
    for place in places:
        if place.certain:
            is_certain = not (
                known.keeps(place, reading[place.start : place.end]) and _may_begin_a_name(reading, place.start)
            )
        else:
            is_certain = known.settles(words, place)
        found.append(place._replace(certain=is_certain))
    return tuple(found)


class _Words:
    """The words of a text, found by place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._edges = word_edges(text)

    def is_known(self, word: str) -> bool:
        """Whether jieba's dictionary has it: in a word in use, what OpenCC lists no phrase for is regular."""
        return bool(_tokenizer().FREQ.get(word))

    def at(self, place: int) -> tuple[str, int]:
        """The word at a place, and which of its characters stands there."""
        at = bisect_right(self._edges, place)
        start = self._edges[at - 1]
        return self.text[start : self._edges[at] if at < len(self._edges) else len(self.text)], place - start


@dataclass(frozen=True, slots=True)
class _Phrases:
    """OpenCC's phrases as long as what they become, one to a line in both texts, and how often each form is in them."""

    simplified: str
    traditional: str
    uses: Counter[str]

    def keeps(self, place: Ambiguous, character: str) -> bool:
        """Whether a character was changed though it is also in use as it stands."""
        now, *others = place.alternatives
        return now != character and character in others and self._is_common(character, now)

    def settles(self, words: _Words, place: Ambiguous) -> bool:
        """Whether an open place is not worth a look: its other forms are rare, or its word is always read so."""
        now, *others = place.alternatives
        if place.end - place.start > 1:
            return not any(self._is_common_word(each) for each in others)
        common = [each for each in others if self._is_common(each, now)]
        if not common:
            return True
        word, at = words.at(place.start)
        if len(word) == 1:
            return False
        readings = self._readings(word, at)
        if not readings and not (at == 0 and now != word[0] in others and word[0] in name_lexicon().surnames):
            return words.is_known(word)
        return readings == {now}

    def _is_common(self, form: str, now: str) -> bool:
        uses = self.uses[form]
        return uses >= LEAST_USES and uses >= LEAST_SHARE * self.uses[now]

    def _is_common_word(self, form: str) -> bool:
        """Whether another phrase holds this form of a word."""
        return self.traditional.count(form) > 1

    def _readings(self, word: str, character: int) -> set[str]:
        """What the phrases that hold a word make of one of its characters."""
        found: set[str] = set()
        at = self.simplified.find(word)
        while at >= 0:
            found.add(self.traditional[at + character])
            at = self.simplified.find(word, at + 1)
        return found


@cache
def _phrases(config: str) -> _Phrases:
    folder = aligning_files().folder
    pairs = [
        (key, value)
        for file in phrases_of(read_configuration(config))
        for key, values in read_candidates(folder / text_name(file)).items()
        for value in values
        if len(key) == len(value)
    ]
    traditional = "\n".join(value for _, value in pairs)
    later = config.replace("s2", "t2").removesuffix("p")
    if later != "t2t":
        forms = sorted({*traditional} - {"\n"})
        local = convert("\n".join(forms), later).split("\n")
        traditional = traditional.translate(dict(zip(map(ord, forms), local, strict=True)))
    return _Phrases("\n".join(key for key, _ in pairs), traditional, Counter(traditional))


def _may_begin_a_name(reading: str, start: int) -> bool:
    """Whether a surname has a title or a list beside what could be the rest of its name."""
    lexicon = name_lexicon()
    before = reading[max(0, start - _NAME_REACH) : start]
    titled = lexicon.titled.search(before) is not None
    if reading[start] not in lexicon.surnames or not (titled or lexicon.left.search(before)):
        return False
    return any(_reads_as_a_name(lexicon, reading, start, end, titled) for end in (start + 3, start + 2))


def _reads_as_a_name(lexicon: NameLexicon, reading: str, start: int, end: int, titled: bool) -> bool:
    """A name may also be a word (范文), so that what stands behind it has to say more than that it ends."""
    if end > len(reading) or not lexicon.given.issuperset(reading[start + 1 : end]):
        return False
    if lexicon.title.match(reading, end):
        return True
    follows = lexicon.right.match(reading, end)
    if follows is None:
        return False
    listed = "、" in (reading[start - 1 : start], reading[end : end + 1])
    return titled or listed or len(follows[0]) > 1
