"""Which of several spans on the same tokens is written where a token can have one label alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class TokenSpan(NamedTuple):
    """A label on tokens: each piece from its first token to where it ends.

    ``row`` is the place of the span in its record; ``length`` are its characters that are no white space, so that
    of the same spans the same are chosen whatever the tokens are.
    """

    pieces: tuple[tuple[int, int], ...]
    label: str
    row: int
    length: int


def choose_flat(
    spans: Sequence[TokenSpan], count: int, how: str, order: Sequence[str] = ()
) -> tuple[list[TokenSpan], list[TokenSpan]]:
    """The spans kept, in the order of the text, none on a token of another, and those left out.

    ``count`` is the number of tokens; ``how`` is ``outermost`` (the longest first) or ``innermost`` (the shortest).
    Of equally long ones the first in the text is taken, then the one whose label comes first in ``order``.
    """
    sign = -1 if how == "outermost" else 1
    rank = {label: place for place, label in enumerate(order)}
    taken = bytearray(count)
    kept: list[TokenSpan] = []
    left: list[TokenSpan] = []
    last_rank = len(rank)
    for each in sorted(spans, key=lambda x: (sign * x.length, x.pieces, rank.get(x.label, last_rank), x.label, x.row)):
        for first, last in each.pieces:
            if taken.find(1, first, last) >= 0:
                left.append(each)
                break
        else:
            for first, last in each.pieces:
                taken[first:last] = b"\1" * (last - first)
            kept.append(each)
    kept.sort(key=lambda x: x.pieces)
    left.sort(key=lambda x: x.row)
    return kept, left


def choose_by_label(spans: Sequence[TokenSpan], count: int) -> tuple[dict[str, list[TokenSpan]], list[TokenSpan]]:
    """For each label its own spans without those within another of that label, and what is left out."""
    by_label: dict[str, list[TokenSpan]] = {}
    for each in spans:
        by_label.setdefault(each.label, []).append(each)
    left: list[TokenSpan] = []
    for label, own in by_label.items():
        by_label[label], nested = choose_flat(own, count, "outermost")
        left += nested
    return by_label, sorted(left, key=lambda x: x.row)
