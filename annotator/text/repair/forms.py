"""Which form of a character belongs to which script, for every character that GBK can write."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from annotator.text.repair.gbk import gbk
from annotator.text.scripts import convert

STANDARDS = ("s2t", "s2tw", "s2hk")


class Forms(NamedTuple):
    """Single characters only, whatever stands beside them.

    ``simplified``: the Simplified form where it is another; ``traditional``: every Traditional form that is another;
    ``two_formed``: the characters that take part in either, which a converter between the scripts may have written;
    ``leftovers``: the ones that no Traditional page holds.
    """

    simplified: dict[str, str]
    traditional: dict[str, frozenset[str]]
    two_formed: frozenset[str]
    leftovers: frozenset[str]


@cache
def forms() -> Forms:
    """The table, made once by OpenCC, each character on a line of its own so that no phrase matches."""
    characters = [each for each in gbk().bytes_of if is_han(each)]
    lines = "\n".join(characters)
    simplified = {
        each: form for each, form in zip(characters, convert(lines, "t2s").split("\n"), strict=True) if form != each
    }
    traditional: dict[str, set[str]] = {}
    for standard in STANDARDS:
        for each, form in zip(characters, convert(lines, standard).split("\n"), strict=True):
            if form != each:
                traditional.setdefault(each, set()).add(form)
    outputs = {form for several in traditional.values() for form in several}
    leftovers = (each for each in traditional if not each.encode("big5", "ignore"))
    return Forms(
        simplified,
        {each: frozenset(several) for each, several in traditional.items()},
        frozenset(simplified) | frozenset(traditional) | outputs,
        frozenset(leftovers),
    )


def is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U000323af"
