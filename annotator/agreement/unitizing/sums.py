"""What every pair of coders has in every article, counted once: all measures of the family are made of these sums.

Where a coder gave several labels to a character, it lies in as many lanes. The lanes of two coders are laid side by
side so that equal labels meet; the other labels meet each other as far as both have any, in equal shares; a lane that
is left over meets a gap. Without overlaps each character is one lane, and the sums are those of the paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from annotator.agreement.measures import Floats, Question
from annotator.agreement.unitizing.continua import Atoms, atoms_of, facing, together
from annotator.agreement.unitizing.units import Ints, Room, Units, joined, length_of, rooms_of, units_of

_FLAT = 6  # of the sums are not by label
_AT_ONCE = 1 << 20  # cells of the largest table that is made at a time: bounds the memory


class PairSums(NamedTuple):
    """Arrays (articles, pairs) and (articles, pairs, labels), in characters; nought where a pair is not compared.

    ``length`` those that count; ``most`` and ``least`` lanes of the one who has more, or fewer, labels there;
    ``covered`` those under any label of the one plus those of the other, ``covered_both`` under a label of both,
    ``covered_squares`` squared lengths of the units when labels are not told apart.
    ``looked`` 1 where both looked for the label; ``marked`` lengths of its units of the one plus the other,
    ``squares`` squared; ``equal`` where both have it; ``faced`` the lanes of its units, of the one plus the other, that
    lie beside a label of the other, ``faced_squares`` squared unit by unit.
    """

    length: Floats
    most: Floats
    least: Floats
    covered: Floats
    covered_both: Floats
    covered_squares: Floats
    looked: Floats
    marked: Floats
    squares: Floats
    equal: Floats
    faced: Floats
    faced_squares: Floats

    def of(self, pairs: Sequence[int]) -> PairSums:
        """The sums of some of the pairs."""
        return PairSums._make(each[:, list(pairs)] for each in self)


_last: list[tuple[Question, PairSums]] = []


def pair_sums(question: Question) -> PairSums:
    """The sums of all pairs of the question.

    Those of the last question stay at hand, as every measure asks for them, and so do those of some of its coders.
    """
    if _last:
        known, sums = _last[0]
        if known.articles is question.articles and tuple(known.labels) == tuple(question.labels):
            if tuple(known.coders) == tuple(question.coders):
                return sums
            place = {pair: at for at, pair in enumerate(known.pairs)}
            if all(pair in place for pair in question.pairs):
                return sums.of([place[pair] for pair in question.pairs])
    sums = _counted(question)
    _last[:] = [(question, sums)]
    return sums


def forget() -> None:
    """Lets the memory of the last question go."""
    _last.clear()


def _counted(question: Question) -> PairSums:
    coders, labels = len(question.coders), len(question.labels)
    rooms = rooms_of(question)
    marked = units_of(question, rooms)
    units, relevant = joined(marked, by_label=True), joined(marked, by_label=False)
    flat, deep = (len(question.articles), len(question.pairs)), (len(question.articles), len(question.pairs), labels)
    sums = PairSums._make(np.zeros(flat if at < _FLAT else deep) for at in range(len(PairSums._fields)))
    step = max(1, _AT_ONCE // max(1, coders * coders * labels))
    for first in range(0, len(rooms), step):
        some = rooms[first : first + step]
        last = first + len(some)
        of_labels = _of_labels(units.of(first, last), len(some), coders, labels)
        of_any = _of_any(units.of(first, last), relevant.of(first, last), len(some), coders)
        _put(sums, question, some, of_any, of_labels)
    return sums


def _put(
    sums: PairSums, question: Question, rooms: Sequence[Room], of_any: Sequence[Floats], of_labels: Sequence[Floats]
) -> None:
    """Adds what was counted in some rooms to the articles and pairs that they compare."""
    coders, labels = len(question.coders), len(question.labels)
    one, other = np.triu_indices(coders, 1)
    for number, room in enumerate(rooms):
        ours, theirs = (np.isin(np.arange(coders), list(side)) for side in (room.ours, room.theirs))
        pairs = np.flatnonzero((ours[one] & theirs[other]) | (ours[other] & theirs[one]))
        shared = np.isin(np.arange(labels), list(room.labels))
        sums.length[room.article, pairs] = length_of(question.articles[room.article])
        sums.looked[room.article, pairs] = shared
        for total, found in zip((*sums[1:_FLAT], *sums[_FLAT + 1 :]), (*of_any, *of_labels), strict=True):
            total[room.article, pairs] = found[number][pairs]


def _of_any(units: Units, relevant: Units, rooms: int, coders: int) -> list[Floats]:
    """(rooms, pairs) of what does not tell labels apart, in the order of PairSums."""
    atoms = atoms_of(units, units.room, rooms, coders)
    levels = [together(atoms, rooms, level) for level in range(1, int(atoms.depth.max(initial=0)) + 1)]
    least = sum(levels, np.zeros((rooms, coders, coders)))
    lanes = _each(least)
    both = levels[0] if levels else least
    size = relevant.end - relevant.start
    squares = _tally(relevant.room * coders + relevant.coder, size * size, rooms * coders).reshape(rooms, coders)
    one, other = np.triu_indices(coders, 1)
    least = least[:, one, other]
    return [_either(lanes) - least, least, _either(_each(both)), both[:, one, other], _either(squares)]


def _of_labels(units: Units, rooms: int, coders: int, labels: int) -> list[Floats]:
    """(rooms, pairs, labels), in the order of PairSums."""
    size = units.end - units.start
    place = (units.room * coders + units.coder) * labels + units.label
    shape = (rooms, coders, labels)
    marked, squares = (_tally(place, each, rooms * coders * labels).reshape(shape) for each in (size, size * size))
    same = together(_by_label(units, rooms, coders, labels), rooms * labels)
    one, other = np.triu_indices(coders, 1)
    equal = same[:, one, other].reshape(rooms, labels, len(one)).transpose(0, 2, 1)
    faced, faced_squares = _faced(units, place, shape)
    return [_either(marked), _either(squares), equal, faced, faced_squares]


def _by_label(units: Units, rooms: int, coders: int, labels: int) -> Atoms:
    return atoms_of(units, units.room * labels + units.label, rooms * labels, coders)


def _faced(units: Units, place: Ints, shape: tuple[int, int, int]) -> Iterator[Floats]:
    """(rooms, pairs, labels): lanes that lie beside a label, and their squares unit by unit."""
    rooms, coders, labels = shape
    over = facing(atoms_of(units, units.room, rooms, coders), units, labels)
    one, other = np.triu_indices(coders, 1)
    first = np.flatnonzero(np.diff(place, prepend=-1))
    for lanes in (over, over * over):
        found = np.zeros((rooms * coders * labels, coders))
        if len(first):
            found[place[first]] = np.add.reduceat(lanes, first, axis=0)
        found = found.reshape(rooms, coders, labels, coders)
        yield (found[:, one, :, other] + found[:, other, :, one]).transpose(1, 0, 2)


def _tally(place: Ints, weight: Ints, size: int) -> Floats:
    return np.bincount(place, weight, size).astype(np.float64, copy=False)


def _each(squared: Floats) -> Floats:
    """(rooms, coders, coders) -> (rooms, coders), the diagonal."""
    return np.diagonal(squared, axis1=1, axis2=2)


def _either(of_coders: Floats) -> Floats:
    """(rooms, coders, ...) -> (rooms, pairs, ...): the one's and the other's."""
    one, other = np.triu_indices(of_coders.shape[1], 1)
    return of_coders[:, one] + of_coders[:, other]
