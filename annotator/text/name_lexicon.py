"""What Chinese personal names are made of and what stands around them, from a list of our own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from annotator import resource_files

_MARKS = r"\s，。；：、！？“”‘’《》〈〉()（）\[\]【】,.;:!?\"'—…|/·"


@dataclass(frozen=True, slots=True)
class NameLexicon:
    """Surnames, characters of given names, words that only look like names, and patterns of the surroundings.

    ``converted`` are characters that in names have another form in Traditional text; ``before`` and ``after``
    tell, by the first and the last character of a name, what makes it a part of other words.
    ``titled``, ``left`` and (before three characters) ``left_of_long`` match the end of what stands before a
    name, ``title`` and ``right`` the beginning of what follows.
    """

    surnames: frozenset[str]
    double_surnames: frozenset[str]
    given: frozenset[str]
    converted: frozenset[str]
    words: frozenset[str]
    never_after_于: frozenset[str]
    before: dict[str, str]
    after: dict[str, str]
    offices_of_places: frozenset[str]
    titled: re.Pattern[str]
    title: re.Pattern[str]
    left: re.Pattern[str]
    left_of_long: re.Pattern[str]
    right: re.Pattern[str]

    def surname(self, name: str) -> str:
        """The surname with which it begins, or nothing; of two, the double one."""
        if len(name) > 2 and name[:2] in self.double_surnames:
            return name[:2]
        return name[:1] if name[:1] in self.surnames else ""

    def could_be(self, name: str) -> bool:
        """Whether it is made like a name: a surname and one or two characters that are usual in given names."""
        surname = self.surname(name)
        given = name[len(surname) :]
        return bool(surname) and 1 <= len(given) <= 2 and self.given.issuperset(given) and name not in self.words

    def is_in_a_word(self, name: str, before: str, after: str) -> bool:
        """Whether the characters beside it make its first or last one a part of other words: 由于, 剩余, 杰出."""
        joined = bool(before) and before in self.before.get(name[0], "")
        return joined or (bool(after) and after in self.after.get(name[-1], ""))


@cache
def name_lexicon() -> NameLexicon:
    lines = resource_files.resource("lexicons", "personal_names.txt").read_text("utf-8").splitlines()
    kinds = dict(line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    offices = f"{kinds['offices']} {kinds['offices of places']}"
    return NameLexicon(
        frozenset(kinds["surnames"]),
        frozenset(kinds["double surnames"].split()),
        frozenset(kinds["given"]),
        frozenset(kinds["converted"]),
        frozenset(kinds["words"].split()),
        frozenset(kinds["never after 于"]),
        _beside(kinds, "before "),
        _beside(kinds, "after "),
        frozenset(kinds["offices of places"].split()),
        re.compile(rf"({_either(offices)})[:：\s]{{0,3}}(?:[\u3400-\u9fff]{{2,4}}[\s、]{{1,3}}){{0,4}}$"),
        re.compile(_either(f"{offices} {kinds['forms of address']}")),
        re.compile(rf"(?:^|[{_MARKS}]|和|及|叫|名叫)$"),
        re.compile("[由经受请让对向与给为被是随]$"),
        re.compile(rf"[{_MARKS}\d]|$|{_either(kinds['actions'])}"),
    )


def _beside(kinds: dict[str, str], prefix: str) -> dict[str, str]:
    return {kind.removeprefix(prefix): beside for kind, beside in kinds.items() if kind.startswith(prefix)}


def _either(words: str) -> str:
    return "|".join(map(re.escape, sorted(words.split(), key=len, reverse=True)))
