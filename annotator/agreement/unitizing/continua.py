"""Continua cut at every boundary of every coder: between two boundaries nothing changes, so it is counted at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.measures import Floats
from annotator.agreement.unitizing.units import Ints, Units

_WORD = 16
_POPULATION = np.array([bin(each).count("1") for each in range(1 << _WORD)], dtype=np.int64)


class Atoms(NamedTuple):
    """Pieces between neighbouring boundaries, those of one continuum in a row: ``first`` (continua + 1,) of each.

    ``width`` (atoms,) in characters; that of a continuum's last, behind the last boundary, is nought. ``depth`` (atoms,
    coders) is how many units of the coder lie on it. ``start`` and ``end`` (units,): the atoms from the first of a unit
    to the one behind it.
    """

    width: Floats
    depth: Ints
    first: Ints
    start: Ints
    end: Ints

    def continua(self) -> Iterator[tuple[int, slice]]:
        """Number and atoms of every continuum on which there is a unit."""
        for number in np.flatnonzero(np.diff(self.first)).tolist():
            yield number, slice(self.first[number], self.first[number + 1])


def atoms_of(units: Units, continuum: Ints, continua: int, coders: int) -> Atoms:
    """``continuum`` (units,) says which of them each unit lies on."""
    reach = int(units.end.max(initial=0)) + 1
    keys = np.concatenate([continuum * reach + units.start, continuum * reach + units.end])
    bounds, places = np.unique(keys, return_inverse=True)
    start, end = places[: len(continuum)], places[len(continuum) :]
    number = bounds // reach
    width = np.zeros(len(bounds))
    width[:-1] = np.where(number[1:] == number[:-1], np.diff(bounds), 0)
    size = len(bounds) * coders
    opened = np.bincount(start * coders + units.coder, minlength=size)
    closed = np.bincount(end * coders + units.coder, minlength=size)
    depth = np.cumsum((opened - closed).reshape(len(bounds), coders), axis=0)
    return Atoms(width, depth, np.searchsorted(number, np.arange(continua + 1)), start, end)


def together(atoms: Atoms, continua: int, level: int = 1) -> Floats:
    """(continua, coders, coders): characters on which both have ``level`` units or more; on the diagonal each one's."""
    there = (atoms.depth >= level).astype(np.float64)
    weighed = there * atoms.width[:, None]
    found = np.zeros((continua, there.shape[1], there.shape[1]))
    for number, some in atoms.continua():
        found[number] = there[some].T @ weighed[some]
    return found


def facing(atoms: Atoms, units: Units, labels: int) -> Floats:
    """(units, coders): over how many characters a lane of the unit lies beside a lane of the coder that has a label.

    A coder with fewer labels at a place has fewer lanes to give: equal labels take theirs, the others share the rest.
    """
    covered = (atoms.depth > 0) * atoms.width[:, None]
    before = np.concatenate([np.zeros((1, covered.shape[1])), np.cumsum(covered, axis=0)])
    found = before[atoms.end] - before[atoms.start]
    if atoms.depth.size and atoms.depth.max() > 1:
        found -= _without_a_lane(atoms, units, labels)
    return found


def _without_a_lane(atoms: Atoms, units: Units, labels: int) -> Floats:
    """(units, coders): what of the unit faces no lane though the coder marked something there: with s labels against t,
    x of them equal, each of the s - x others has a share of (s - t) / (s - x) left over."""
    coders = atoms.depth.shape[1]
    many = atoms.end - atoms.start
    unit = np.repeat(np.arange(len(many)), many)
    atom = np.arange(len(unit)) - np.repeat(np.cumsum(many) - many, many) + atoms.start[unit]
    deep = atoms.depth[atom, units.coder[unit]] > 1
    unit, atom = unit[deep], atom[deep]
    mine = atoms.depth[atom, units.coder[unit]]
    entry, other = np.nonzero((atoms.depth[atom] > 0) & (atoms.depth[atom] < mine[:, None]))
    unit, atom, mine = unit[entry], atom[entry], mine[entry]
    equal, shared = np.zeros(len(unit), dtype=np.int64), np.zeros(len(unit), dtype=np.bool_)
    for word, bits in enumerate(_marked(atoms, units, labels)):
        theirs = bits[atom, other]
        equal += _POPULATION[bits[atom, units.coder[unit]] & theirs]
        place = units.label[unit] - word * _WORD
        shared |= (place >= 0) & (place < _WORD) & (theirs >> np.clip(place, 0, _WORD - 1) & 1 > 0)
    left = atoms.width[atom] * (mine - atoms.depth[atom, other]) / (mine - equal) * ~shared
    found = np.bincount(unit * coders + other, left, len(many) * coders).astype(np.float64, copy=False)
    return found.reshape(len(many), coders)


def _marked(atoms: Atoms, units: Units, labels: int) -> Iterator[NDArray[np.int64]]:
    """(atoms, coders) of every sixteen labels: which of them the coder has there, as bits."""
    shape, coders = atoms.depth.shape, atoms.depth.shape[1]
    for word in range((labels - 1) // _WORD + 1):
        mine = units.label // _WORD == word
        bit = np.exp2(units.label[mine] % _WORD)
        opened = np.bincount(atoms.start[mine] * coders + units.coder[mine], bit, atoms.depth.size)
        closed = np.bincount(atoms.end[mine] * coders + units.coder[mine], bit, atoms.depth.size)
        yield np.cumsum((opened - closed).reshape(shape), axis=0).astype(np.int64)
