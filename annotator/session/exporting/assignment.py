"""Which group of articles goes into which part: near to the shares asked for, the same for the same seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple


class Group(NamedTuple):
    """Articles that stay together, known by ``key``; ``labels`` are the spans of each label in all of them."""

    key: str
    size: int
    labels: Mapping[str, int] = {}


def assigned(
    groups: Iterable[Group], shares: Sequence[int], seed: int, there: Sequence[Group], *, stratify: bool = False
) -> dict[str, int]:
    """Group key -> index of its part. ``there`` is what each part holds already, which never moves.

    As articles, no part then differs from its share by as much as the largest group, where nothing was there before:
    the largest go first, each into the part that lacks most; equal ones in an order that ``seed`` decides.
    """
    order = sorted(groups, key=lambda each: (-each.size, _lot(seed, each.key)))
    room = _Room(order, shares, there)
    found = _stratified(order, room, shares, seed, there) if stratify else {}
    for each in order:
        if each.key not in found:
            found[each.key] = room.emptiest()
            room.take(each, found[each.key])
    return found


class _Room:
    """How many articles each part still lacks, times the sum of the shares: whole numbers, equal everywhere."""

    def __init__(self, groups: Sequence[Group], shares: Sequence[int], there: Sequence[Group]) -> None:
        total = sum(each.size for each in groups) + sum(each.size for each in there)
        self._sum = sum(shares)
        self.lacks = [share * total - self._sum * old.size for share, old in zip(shares, there, strict=True)]
        self.open = [index for index, share in enumerate(shares) if share]

    def emptiest(self) -> int:
        """The part that lacks most; of equal ones the last: where there are few articles, a test goes before a dev."""
        return max(self.open, key=lambda index: (self.lacks[index], index))

    def take(self, group: Group, part: int) -> None:
        self.lacks[part] -= self._sum * group.size


def _stratified(
    order: Sequence[Group], room: _Room, shares: Sequence[int], seed: int, there: Sequence[Group]
) -> dict[str, int]:
    """The groups that have labels, spread so that each label's spans come near to the shares.

    Iterative stratification (Sechidis, Tsoumakas and Vlahavas 2011, "On the Stratification of Multi-Label Data"): the
    label of which fewest are left to be given goes first, each of its groups into the part that lacks most of it, then
    most articles, then by lot. Here over groups and with numbers of spans: those with most of the label go first.
    """
    left = _sum_of(each.labels for each in order)
    whole = _sum_of((left, *(each.labels for each in there)))
    total = sum(shares)
    lacks = [
        {label: share * n - total * old.labels.get(label, 0) for label, n in whole.items()}
        for share, old in zip(shares, there, strict=True)
    ]
    having: dict[str, list[Group]] = {}
    for each in order:
        for label in each.labels:
            having.setdefault(label, []).append(each)
    found: dict[str, int] = {}
    while left:
        rarest = min(left, key=lambda label: (left[label], label))
        some = [each for each in having[rarest] if each.key not in found]
        some.sort(key=lambda each: (-each.labels[rarest], -each.size, _lot(seed, each.key)))
        for each in some:
            part = max(room.open, key=lambda i: (lacks[i][rarest], room.lacks[i], _lot(seed, f"{each.key} {i}")))
            found[each.key] = part
            room.take(each, part)
            for label, n in each.labels.items():
                lacks[part][label] -= total * n
                left[label] -= n
        del left[rarest]
    return found


def _sum_of(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    found = Counter[str]()
    for each in counts:
        found.update(each)
    return found


def _lot(seed: int, key: str) -> bytes:
    """Where the lot puts a group: the same on every machine."""
    return blake2b(f"{seed} {key}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
