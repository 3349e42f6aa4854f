"""OpenCC's dictionaries as Python reads them, and which of their entries are not character by character."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

Entries = dict[str, str]
"""Each key with the value that OpenCC chooses, the first one."""


def read_candidates(path: Path) -> dict[str, list[str]]:
    """A dictionary in OpenCC's text form: each key with all its values."""
    lines = path.read_text("utf-8").split("\n")
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {key: values.split(" ") for key, values in pairs}


def read_entries(path: Path) -> Entries:
    return {key: values[0] for key, values in read_candidates(path).items()}


def variants(dictionaries: Iterable[dict[str, list[str]]]) -> Callable[[str, str], bool]:
    """Says of two characters whether one is a form of the other, or both of a third, by any of the dictionaries."""
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for candidates in dictionaries:
        for key, values in candidates.items():
            for value in values:
                if len(key) == len(value) == 1:
                    forms[key].add(value)
                    forms[value].add(key)
    nothing: set[str] = set()

    def related(one: str, other: str) -> bool:
        mine = forms.get(one, nothing)
        return one == other or other in mine or not mine.isdisjoint(forms.get(other, nothing))

    return related


def atomic_keys(entries: Entries, related: Callable[[str, str], bool]) -> frozenset[str]:
    """The keys whose value differs in length, or whose characters are not forms of the value's, one by one."""
    return frozenset(
        key for key, value in entries.items() if len(key) != len(value) or not all(map(related, key, value))
    )
