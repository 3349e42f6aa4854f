"""The two-byte characters of GBK, as the service's bytes were cut and read again."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

LEADS = range(0x81, 0xFF)
TRAILS = range(0x40, 0xFF)
EURO = 0x80
"""Code page 936 reads this byte alone as the euro sign."""

Bytes = tuple[int, int]


class Gbk(NamedTuple):
    """``pairs``: the character of (lead, trail); ``bytes_of``: the other way; ``lost_after``/``lost_before``: below."""

    pairs: dict[Bytes, str]
    bytes_of: dict[str, Bytes]
    by_lead: dict[int, tuple[tuple[int, str], ...]]
    by_trail: dict[int, tuple[tuple[int, str], ...]]


@cache
def gbk() -> Gbk:
    """The table, made once in some ten milliseconds."""
    pairs: dict[Bytes, str] = {}
    for lead in LEADS:
        for trail in TRAILS:
            try:
                character = bytes((lead, trail)).decode("gbk")
            except UnicodeDecodeError:
                continue
            if len(character) == 1:
                pairs[lead, trail] = character
    by_lead: dict[int, list[tuple[int, str]]] = {each: [] for each in range(256)}
    by_trail: dict[int, list[tuple[int, str]]] = {each: [] for each in range(256)}
    for (lead, trail), character in pairs.items():
        by_lead[lead].append((trail, character))
        by_trail[trail].append((lead, character))
    return Gbk(
        pairs,
        {character: both for both, character in pairs.items()},
        {each: tuple(found) for each, found in by_lead.items()},
        {each: tuple(found) for each, found in by_trail.items()},
    )


def written(both: Bytes) -> str:
    return f"{both[0]:02X}{both[1]:02X}"
