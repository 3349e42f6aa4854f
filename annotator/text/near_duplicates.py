"""Which pages are the same report: MinHash signatures of Simplified texts, and the groups that they fall into.

A text is the set of its three-character runs, with case, width, white space and punctuation folded away; two texts are
as similar as the share of runs that they have in common (Jaccard). A signature estimates that share: every run is
thrown into one of 128 bins, each bin keeps its least run, and equal bins are counted. While bins are empty, all runs
are thrown again (S. Dahlgaard and others, "Fast Similarity Sketching", 2017), so that a headline of ten
characters is estimated as well as a page: without bias, with a standard error of sqrt(J * (1 - J) / 128).

Bands find the pairs worth comparing: 32 of them with 4 bins each, and a pair that agrees in one whole band is compared.
How likely that is, 1 - (1 - J^4)^32:

    J          0.05   0.10   0.20   0.30   0.45   0.55   0.60   0.70   0.80
    compared   0.02%  0.3%   5%     23%    75%    95%    98.8%  99.98% 100%

Why 0.45 and not 0.8 counts as similar: one changed character changes three runs, so a page with every twentieth
character changed keeps J = 0.73, and one with every tenth changed 0.55. Reports of the same kind with nothing but
stock phrases in common stay under 0.15; 0.45 is what two pages have of which somewhat more than half is the same.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Hashable, Iterable
from hashlib import blake2b
from operator import eq
from typing import TypeVar

Name = TypeVar("Name", bound=Hashable)

VERSION = 1
"""To be kept beside stored signatures: those made under another one are stale. Raise it with any change in here."""
SIMILAR = 0.45
"""From this similarity on, two texts count as the same report."""
BANDS = 32
SIGNATURE_BYTES = 512
NOTHING = b""
"""The signature of a text without a letter, a digit or a character: similar to nothing, in no band."""

_BINS = SIGNATURE_BYTES // 4
_BAND_BYTES = SIGNATURE_BYTES // BANDS
_TURNS = _BINS
_VALUE_BITS = 64 - 7
"""Of a hash's 64 bits the first seven name one of the 128 bins; the 32 after them are what the bin keeps."""
_WORD = (1 << 64) - 1
_EMPTY = 1 << 64
_UNSPOKEN = re.compile(r"[^\w\U00020000-\U0003ffff]+|_+")
"""The later ideographs are named because a Python may be older than they are, and signatures must not depend on it."""


def signature(hans_text: str) -> bytes:
    """The 512 bytes that stand for a text: the same on every machine, whatever the order of its parts.

    ``hans_text`` is a reading in Simplified, best its body alone; ``NOTHING`` comes back if it says nothing.
    """
    runs = _runs(hans_text)
    if not runs:
        return NOTHING
    least = _thrown(runs, 0)
    for turn in range(1, _TURNS):
        if _EMPTY not in least:
            break
        least = [old if old != _EMPTY else new for old, new in zip(least, _thrown(runs, turn))]
    for at, each in enumerate(least):
        if each == _EMPTY:  # a text of very few runs: into each bin that chance has left over, all of them
            least[at] = min(_thrown(runs, _TURNS + at))
    return struct.pack(f"<{_BINS}I", *(each >> _VALUE_BITS - 32 & 0xFFFFFFFF for each in least))


def similarity(one: bytes, other: bytes) -> float:
    """The estimated share of runs that two texts have in common, 0 to 1; ValueError if these are no signatures."""
    _check(one)
    _check(other)
    if not one or not other:
        return 0.0
    return sum(map(eq, memoryview(one).cast("I"), memoryview(other).cast("I"))) / _BINS


def band_keys(signed: bytes) -> tuple[int, ...]:
    """32 signed 64-bit numbers, none for ``NOTHING``: texts that have one in common are worth comparing.

    The band's place is part of each number, so all of them can stand in one column.
    """
    _check(signed)
    bands = range(len(signed) // _BAND_BYTES)
    return tuple(_band_key(signed[at * _BAND_BYTES : (at + 1) * _BAND_BYTES], at) for at in bands)


def grouped(items: Iterable[tuple[Name, bytes]]) -> list[set[Name]]:
    """The groups of two and more among named signatures, each name given once; their order does not matter.

    A group is a chain: its ends may have less in common than neighbours have.
    """
    by_signature: dict[bytes, list[Name]] = {}
    for name, signed in items:
        by_signature.setdefault(signed, []).append(name)
    by_signature.pop(NOTHING, None)  # texts that say nothing are no copies of each other
    groups: dict[bytes, set[Name]] = {}
    for signed, root in _roots(by_signature).items():
        groups.setdefault(root, set()).update(by_signature[signed])
    return [each for each in groups.values() if len(each) > 1]


def _roots(signatures: Iterable[bytes]) -> dict[bytes, bytes]:
    """For each of these different signatures one that stands for its group (union-find over the bands)."""
    parents: dict[bytes, bytes] = {}
    buckets: dict[int, dict[bytes, list[bytes]]] = {}
    for signed in signatures:
        parents[signed] = signed
        for key in band_keys(signed):
            bucket = buckets.setdefault(key, {})
            _join(signed, bucket, parents)
            bucket.setdefault(_root(parents, signed), []).append(signed)
    return {each: _root(parents, each) for each in parents}


def _join(signed: bytes, bucket: dict[bytes, list[bytes]], parents: dict[bytes, bytes]) -> None:
    """Joins a signature with every group in the bucket of which one member at least is similar to it.

    The bucket lists its signatures by their group: a thousand copies of a page are one comparison, not a thousand.
    """
    for outdated in [each for each in bucket if parents[each] != each]:
        bucket.setdefault(_root(parents, outdated), []).extend(bucket.pop(outdated))
    for root, members in bucket.items():
        mine = _root(parents, signed)
        if mine != root and any(similarity(signed, each) >= SIMILAR for each in members):
            parents[mine] = root


def _root(parents: dict[bytes, bytes], signed: bytes) -> bytes:
    while (parent := parents[signed]) != signed:
        parents[signed] = signed = parents[parent]
    return signed


def _check(signed: bytes) -> None:
    if len(signed) not in (0, SIGNATURE_BYTES):
        raise ValueError(f"a signature has {SIGNATURE_BYTES} bytes or none, not {len(signed)}")


def _band_key(band: bytes, at: int) -> int:
    return int.from_bytes(blake2b(band, digest_size=8, salt=bytes([at])).digest(), "little", signed=True)


def _runs(text: str) -> set[int]:
    """The different three-character runs of the folded text, packed into 63 bits; one if it is shorter than that."""
    codes = [*map(ord, _UNSPOKEN.sub("", unicodedata.normalize("NFKC", text).casefold()))]
    if 0 < len(codes) < 3:
        codes += [0] * (3 - len(codes))
    return {one << 42 | two << 21 | three for one, two, three in zip(codes, codes[1:], codes[2:])}


def _thrown(runs: Iterable[int], turn: int) -> list[int]:
    """The least hash that lands in each bin when all runs are thrown; each turn they land elsewhere.

    A hash is SplitMix64's: 64 bits, of which the first seven name the bin.
    """
    least = [_EMPTY] * _BINS
    salt = (turn * 256 + VERSION) * 0x9E3779B97F4A7C15
    for run in runs:
        each = (run + salt) & _WORD
        each = (each ^ each >> 30) * 0xBF58476D1CE4E5B9 & _WORD
        each = (each ^ each >> 27) * 0x94D049BB133111EB & _WORD
        each ^= each >> 31
        at = each >> _VALUE_BITS
        if each < least[at]:
            least[at] = each
    return least
