"""OpenCC's conversion written out in Python: slow, but it knows every piece it replaced.

It aligns the texts that marks cannot, and is what the marks are tested against.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise

from annotator.text.offsets import Unit
from annotator.text.scripts.dictionaries import Entries
from annotator.text.scripts.installation import Node, leaves_of, stages_of

_ARITY = {chr(code): 2 for code in range(0x2FF0, 0x3000)} | {"⿲": 3, "⿳": 3, "\u2ffe": 1, "\u2fff": 1}
_DEEPEST, _LONGEST = 16, 64
DESCRIPTION_OPERATORS = "".join(_ARITY)


@dataclass(frozen=True, slots=True)
class Piece:
    """``length`` code points that became ``text``. An atomic piece has no inner boundaries; any other is one to one."""

    length: int
    text: str
    atomic: bool = False


class Table:
    """Dictionaries asked together: the longest key wins, then the earlier dictionary."""

    def __init__(self, dictionaries: list[Entries], atomic: list[frozenset[str]]) -> None:
        self._pieces: dict[str, Piece] = {}
        lengths: dict[str, set[int]] = {}
        for entries, whole in zip(dictionaries, atomic, strict=True):
            for key, value in entries.items():
                self._pieces.setdefault(key, Piece(len(key), value, key in whole))
                lengths.setdefault(key[0], set()).add(len(key))
        self._lengths = {first: sorted(each, reverse=True) for first, each in lengths.items()}

    def match(self, text: str, at: int) -> Piece | None:
        for length in self._lengths.get(text[at], ()):
            if found := self._pieces.get(text[at : at + length]):
                return found
        return None


@dataclass(frozen=True, slots=True)
class LongestMatch:
    """A configuration as tables. A stage is a list of tables, of which the first that matches at all wins."""

    normalization: list[list[Table]]
    segmentation: Table | None
    stages: list[list[Table]]

    def align(self, text: str) -> tuple[str, list[Unit]]:
        """The converted text and its units, in code points of both."""
        for stage in self.normalization:
            text = "".join(piece.text for piece in _pieces(text, stage))
        converted: list[str] = []
        units: list[Unit] = []
        here = there = 0
        for segment in self._segments(text):
            pieces = [Piece(1, character) for character in segment]
            for stage in self.stages:
                so_far = "".join(piece.text for piece in pieces)
                pieces = _composed(pieces, _pieces(so_far, stage))
            for piece in pieces:
                if piece.atomic:
                    units.append((here, here + piece.length, there, there + len(piece.text)))
                converted.append(piece.text)
                here, there = here + piece.length, there + len(piece.text)
        return "".join(converted), units

    def _segments(self, text: str) -> list[str]:
        """The parts that are converted each for itself: a matched phrase, or what stands between two."""
        if self.segmentation is None:
            return [text]
        cuts, at = [0], 0
        while at < len(text):
            if found := self.segmentation.match(text, at):
                cuts += [at, at + found.length]
                at += found.length
            else:
                at += description_length(text, at) or 1
        cuts.append(len(text))
        return [text[a:b] for a, b in pairwise(cuts) if a < b]


def longest_match(
    configuration: Node, read: Callable[[str], Entries], atomic: Callable[[Entries], frozenset[str]]
) -> LongestMatch:
    """Build the aligner; ``read`` gives the entries of a dictionary file, ``atomic`` its keys that stay whole."""

    def table(node: Node) -> Table:
        dictionaries = [read(leaf["file"]) for leaf in leaves_of(node)]
        return Table(dictionaries, [atomic(each) for each in dictionaries])

    def tables(node: Node) -> list[Table]:
        if "dicts" in node and node.get("match_policy") != "union":
            return [each for member in node["dicts"] for each in tables(member)]
        return [table(node)]

    segmentation = configuration.get("segmentation")
    return LongestMatch(
        [tables(stage["dict"]) for stage in configuration.get("normalization", [])],
        table(segmentation["dict"]) if segmentation else None,
        [tables(stage) for stage in stages_of(configuration)],
    )


def description_length(text: str, at: int) -> int:
    """Code points of the complete ideographic description sequence that begins here, or 0: OpenCC leaves it whole."""
    if text[at] not in _ARITY:
        return 0
    open_operands = [1]  # how many each level still lacks
    end = at
    while open_operands:
        if end >= len(text) or end - at >= _LONGEST or len(open_operands) > _DEEPEST:
            return 0
        open_operands[-1] -= 1
        open_operands.append(_ARITY.get(text[end], 0))
        end += 1
        while open_operands and open_operands[-1] == 0:
            open_operands.pop()
    return end - at


def _pieces(text: str, tables: list[Table]) -> list[Piece]:
    found: list[Piece] = []
    at = 0
    while at < len(text):
        piece = next((hit for table in tables if (hit := table.match(text, at))), None)
        if piece is None:
            length = description_length(text, at) or 1
            piece = Piece(length, text[at : at + length])
        found.append(piece)
        at += piece.length
    return found


def _boundaries(pieces: list[Piece]) -> list[tuple[int, int]]:
    """Where both sides may be cut: at the edges of each piece, and between characters unless it is atomic."""
    steps: list[tuple[int, int]] = [(0, 0)]
    for piece in pieces:
        steps += [(piece.length, len(piece.text))] if piece.atomic else [(1, 1)] * piece.length
    return list(accumulate(steps, lambda sum_, step: (sum_[0] + step[0], sum_[1] + step[1])))


def _composed(first: list[Piece], second: list[Piece]) -> list[Piece]:
    """One conversion after another, cut where both can be."""
    to_start = {middle: start for start, middle in _boundaries(first)}
    text = "".join(piece.text for piece in second)
    whole_first = _insides(first, of_result=True)
    whole_second = _insides(second, of_result=False)
    composed: list[Piece] = []
    start = middle = end = 0
    for next_middle, next_end in _boundaries(second)[1:]:
        if (next_start := to_start.get(next_middle)) is None:
            continue
        atomic = any(whole_first[middle:next_middle]) or any(whole_second[middle:next_middle])
        composed.append(Piece(next_start - start, text[end:next_end], atomic))
        start, middle, end = next_start, next_middle, next_end
    return composed


def _insides(pieces: list[Piece], *, of_result: bool) -> list[bool]:
    """Of each character of a text whether an atomic piece made it (or takes it)."""
    return [piece.atomic for piece in pieces for _ in range(len(piece.text) if of_result else piece.length)]
