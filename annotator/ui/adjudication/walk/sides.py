"""The different things that coders say of a case, each once, with all who say it; which is proposed. Pure."""

from __future__ import annotations

from typing import NamedTuple

from annotator.session.adjudication import Case, Version

MOST_KEYS = 9
"""The digits: the coder at that place of an article has that digit throughout it."""
NONE = -1
"""Where no side is proposed."""


class Side(NamedTuple):
    """One thing that is said of a case, or nothing. ``places`` are those of its coders among all, from 0."""

    version: Version
    places: tuple[int, ...]
    names: tuple[str, ...]

    @property
    def is_silent(self) -> bool:
        return not self.version.said

    @property
    def digits(self) -> tuple[str, ...]:
        """The keys that take it."""
        return tuple(str(each + 1) for each in self.places if each < MOST_KEYS)


def sides_of(case: Case) -> tuple[Side, ...]:
    """What is said, in the order of the coders; those who say nothing after all others, and last who did not look."""
    found: dict[tuple[object, ...], list[int]] = {}
    for place, each in enumerate(case.versions):
        key = (tuple(one.content for one in each.said), each.looked or bool(each.said))
        found.setdefault(key, []).append(place)
    made = [
        Side(case.versions[places[0]], tuple(places), tuple(case.versions[each].name for each in places))
        for places in found.values()
    ]
    return tuple(sorted(made, key=lambda each: (each.is_silent, not each.version.looked, each.places[0])))


def proposed(case: Case, sides: tuple[Side, ...]) -> int:
    """Which side Enter takes at first: the one that was taken, else what more than half of the coders say.

    To say nothing is a vote as well, but of those who did not look for the label. NONE without a majority.
    """
    if case.decision is not None and case.decision.layer:
        return side_of(case, sides, case.decision.layer)
    votes = [len(each.places) if each.version.looked or not each.is_silent else 0 for each in sides]
    return next((at for at, each in enumerate(votes) if 2 * each > sum(votes)), NONE)


def side_of(case: Case, sides: tuple[Side, ...], layer: str) -> int:
    """The side on which a layer (UUID) stands; NONE where it is not compared."""
    there = [at for at, side in enumerate(sides) for place in side.places if case.versions[place].layer == layer]
    return there[0] if there else NONE


def silent_count(case: Case) -> int:
    """How many looked for it, and say nothing."""
    return sum(each.looked and not each.said for each in case.versions)


def difference(case: Case) -> str:
    """In what its coders differ: one of the words below; "" where they agree."""
    if case.is_agreement:
        return ""
    speaking = [each for each in case.versions if each.said]
    if not speaking:
        return "nobody"
    if len(speaking) == 1:
        return "alone"
    if len({each.said_count for each in (_Shape.of(one) for one in speaking)}) > 1:
        return "split"
    shapes = [_Shape.of(each) for each in speaking]
    if len({each.labels for each in shapes}) > 1:
        return "label and boundary" if len({each.parts for each in shapes}) > 1 else "label"
    if len({each.parts for each in shapes}) > 1:
        return "boundary"
    return "attributes" if len({each.attributes for each in shapes}) > 1 else "silence"


class _Shape(NamedTuple):
    said_count: int
    parts: tuple[object, ...]
    labels: tuple[str, ...]
    attributes: tuple[object, ...]

    @classmethod
    def of(cls, version: Version) -> _Shape:
        said = version.said
        return cls(
            len(said), tuple(each.parts for each in said), tuple(each.label for each in said),
            tuple(each.attributes for each in said),
        )  # fmt: skip
