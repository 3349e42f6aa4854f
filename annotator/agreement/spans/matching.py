"""Pairings of one coder's spans with another's, of any number of articles and pairs at once.

A graph is given by its edges: ``left`` and ``right`` are the two ends of each, whole numbers from 0, numbered apart on
the two sides. No edge is given twice. What comes back says of each edge whether it is taken; no end is taken twice.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


def by_itself(left: Ints, right: Ints) -> Bools:
    """Whether neither end of an edge has another one: such an edge is taken whatever the rule."""
    if not len(left):
        return np.zeros(0, dtype=bool)
    return (np.bincount(left)[left] == 1) & (np.bincount(right)[right] == 1)


def in_order(left: Ints, right: Ints) -> Bools:
    """Takes the edges one after the other, as they stand, each if both its ends are still free."""
    taken = np.zeros(len(left), dtype=bool)
    left, right = _close(left), _close(right)
    rest = np.arange(len(left))
    while rest.size:
        chosen = rest[_first(left[rest]) & _first(right[rest])]
        taken[chosen] = True
        rest = rest[~_touched(left, right, rest, chosen)]
    return taken


def largest(left: Ints, right: Ints) -> Bools:
    """As many edges as can be taken at all (a maximum matching).

    An edge that ends at a vertex with no other edge can always be taken (Karp and Sipser 1981); what is left then has
    cycles, and is solved by augmenting paths (Berge 1957), all of them at once.
    """
    taken = np.zeros(len(left), dtype=bool)
    taken[by_itself(left, right)] = True
    rest = np.flatnonzero(~taken)
    taken[rest] = _peeled(_close(left[rest]), _close(right[rest]))
    return taken


def _close(ends: Ints) -> Ints:
    return np.unique(ends, return_inverse=True)[1].astype(np.int64)


def _first(ends: Ints) -> Bools:
    """Whether each is the first that names its end."""
    first = np.zeros(len(ends), dtype=bool)
    first[np.unique(ends, return_index=True)[1]] = True
    return first


def _touched(left: Ints, right: Ints, rest: Ints, chosen: Ints) -> Bools:
    """Which of the edges left share an end with a chosen one."""
    gone_left = np.zeros(int(left.max()) + 1, dtype=bool)
    gone_right = np.zeros(int(right.max()) + 1, dtype=bool)
    gone_left[left[chosen]] = True
    gone_right[right[chosen]] = True
    return gone_left[left[rest]] | gone_right[right[rest]]


def _peeled(left: Ints, right: Ints) -> Bools:
    taken = np.zeros(len(left), dtype=bool)
    rest = np.arange(len(left))
    while rest.size:
        one_left = np.bincount(left[rest])[left[rest]] == 1
        leaf = one_left | (np.bincount(right[rest])[right[rest]] == 1)
        if not leaf.any():
            break
        # the other end of a leaf, the right ones numbered below zero: one edge each
        centre = np.where(one_left, -1 - right[rest], left[rest])[leaf]
        chosen = rest[leaf][_first(centre)]
        taken[chosen] = True
        rest = rest[~_touched(left, right, rest, chosen)]
    if rest.size:
        taken[rest] = _augmented(_close(left[rest]), _close(right[rest]))
    return taken


def _augmented(left: Ints, right: Ints) -> Bools:
    start = np.flatnonzero(in_order(left, right))
    of_left = np.full(int(left.max()) + 1, -1, dtype=np.int64)
    of_right = np.full(int(right.max()) + 1, -1, dtype=np.int64)
    of_left[left[start]] = start
    of_right[right[start]] = start
    while True:
        ends, came = _open_ends(left, right, of_left, of_right)
        if not ends.size:
            break
        while ends.size:
            edge = came[ends]
            before = of_left[left[edge]]
            of_left[left[edge]] = edge
            of_right[ends] = edge
            ends = right[before[before >= 0]]
    taken = np.zeros(len(left), dtype=bool)
    taken[of_left[of_left >= 0]] = True
    return taken


def _open_ends(left: Ints, right: Ints, of_left: Ints, of_right: Ints) -> tuple[Ints, Ints]:
    """Free right ends that alternating paths lead to, one a tree, and the edge by which each right end was reached.

    A tree grows from every free left end; no vertex is in two trees, so that all their paths can be turned at once.
    """
    came = np.full(len(of_right), -1, dtype=np.int64)
    tree = np.where(of_left < 0, np.arange(len(of_left)), -1)
    growing = of_left < 0
    done = np.zeros(len(of_left), dtype=bool)
    ends: list[Ints] = []
    while growing.any():
        edges = np.flatnonzero(growing[left] & (came[right] < 0))
        edges = edges[_first(right[edges])]
        came[right[edges]] = edges
        free = edges[of_right[right[edges]] < 0]
        free = free[_first(tree[left[free]])]
        done[tree[left[free]]] = True
        ends.append(right[free])
        on = edges[(of_right[right[edges]] >= 0) & ~done[tree[left[edges]]]]
        further = left[of_right[right[on]]]
        tree[further] = tree[left[on]]
        growing = np.zeros(len(of_left), dtype=bool)
        growing[further] = True
    return np.concatenate([*ends, np.zeros(0, dtype=np.int64)]), came
