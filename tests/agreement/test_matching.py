"""Claims about pairings: the largest is the largest, and the one in order is the one in order."""

from __future__ import annotations

from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.spans.matching import in_order, largest

EDGES = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), unique=True, max_size=40)


def most(edges: list[tuple[int, int]]) -> int:
    """The size of a largest matching, one augmenting path after the other (Kuhn 1955)."""
    mate: dict[int, int] = {}

    def tried(left: int, seen: set[int]) -> bool:
        for at, to in edges:
            if at == left and to not in seen:
                seen.add(to)
                if to not in mate or tried(mate[to], seen):
                    mate[to] = left
                    return True
        return False

    return sum(tried(left, set()) for left in {at for at, _ in edges})


def columns(edges: list[tuple[int, int]]) -> np.ndarray:
    return np.array(edges, dtype=np.int64).reshape(-1, 2).T


@settings(max_examples=200, deadline=None)
@given(EDGES)
def test_no_end_is_taken_twice_and_no_more_can_be_taken(edges: list[tuple[int, int]]) -> None:
    taken = [edge for edge, is_taken in zip(edges, largest(*columns(edges))) if is_taken]
    assert len({left for left, _ in taken}) == len({right for _, right in taken}) == len(taken) == most(edges)


def test_where_every_end_has_several_edges_paths_are_turned() -> None:
    # taken as they stand, 0-0, 1-1 and 2-2 leave 3 alone with 0; the path 3-0-0-1-1-2-2-3 takes four
    edges = [(0, 0), (1, 1), (2, 2), (3, 0), (0, 1), (1, 2), (2, 3), (3, 1), (1, 3)]
    assert in_order(*columns(edges)).sum() == 3
    assert largest(*columns(edges)).sum() == 4


def test_large_tangles_are_solved_as_well() -> None:
    random = Random(7)
    for _ in range(150):
        size, many = random.randint(10, 40), random.randint(2, 4)
        edges = list({(left, random.randrange(size)) for left in range(size) for _ in range(many)})
        random.shuffle(edges)
        taken = [edge for edge, is_taken in zip(edges, largest(*columns(edges))) if is_taken]
        assert len({left for left, _ in taken}) == len({right for _, right in taken}) == len(taken) == most(edges)


@settings(max_examples=150, deadline=None)
@given(EDGES)
def test_in_order_takes_each_edge_whose_ends_are_free(edges: list[tuple[int, int]]) -> None:
    lefts: set[int] = set()
    rights: set[int] = set()
    for (left, right), taken in zip(edges, in_order(*columns(edges))):
        assert taken == (left not in lefts and right not in rights)
        if taken:
            lefts.add(left)
            rights.add(right)
