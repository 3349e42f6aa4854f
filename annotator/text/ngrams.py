"""Which runs of one, two and three characters a text holds, as bits: what an index of texts is made of.

Every run sets two bits of its text's column by its hash (a Bloom filter: Bloom 1970, "Space/time trade-offs in hash
coding"). The columns of many texts make a matrix that is kept by rows, so that looking a run up reads two rows of it. A
text that lacks a bit lacks the run; one that has them all may have it, and is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

ROW_BITS = 15
ROW_COUNT = 1 << ROW_BITS
"""Of 2,000 characters of news one row in six has its bit: one text in forty is looked at in vain."""
LONGEST_RUN = 3
SEGMENT = 2_048
"""Code points of a text that share a column."""
OVERLAP = 64
"""Code points of the next segment that a column holds too: a word of so many lies whole in one."""
MOST_RUNS = 5
"""Of a longer word only so many runs are looked up."""

_WEIGHTS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_LENGTH_WEIGHT = 0xD6E8FEB86659FD93
_MIX = 0xFF51AFD7ED558CCD
_ALL = (1 << 64) - 1


def rows_of(word: str) -> tuple[int, ...]:
    """The rows in which a column that holds the folded word has its bit; a word has to have a character."""
    word = word[:OVERLAP]
    length = min(len(word), LONGEST_RUN)
    places = range(len(word) - length + 1)
    if len(places) > MOST_RUNS:
        places = [places[i * (len(places) - 1) // (MOST_RUNS - 1)] for i in range(MOST_RUNS)]
    rows: set[int] = set()
    for at in places:
        run = sum(ord(c) * w for c, w in zip(word[at : at + length], _WEIGHTS)) + length * _LENGTH_WEIGHT
        run &= _ALL
        mixed = ((run ^ (run >> 33)) * _MIX) & _ALL
        rows.update((mixed >> (64 - ROW_BITS), (mixed >> 20) & (ROW_COUNT - 1)))
    return tuple(sorted(rows))


def segments(text: str) -> list[str]:
    """The parts of a text that have a column each; an empty text has one too."""
    return [text[at : at + SEGMENT + OVERLAP] for at in range(0, max(len(text), 1), SEGMENT)]


class RunMatrix:
    """The bits of up to ``columns`` texts, filled one after the other; needs numpy, and ROW_COUNT bytes a column."""

    def __init__(self, columns: int, folded: dict[str, str]) -> None:
        """``folded``: what each character becomes before it counts, where it is not itself."""
        import numpy as np

        self._np = np
        self.columns = columns
        self._bits: Any = np.zeros(ROW_COUNT * columns, dtype=np.uint8)
        self._fold: Any = np.arange(0x110000, dtype=np.uint32)
        for one, other in folded.items():
            self._fold[ord(one)] = ord(other)

    def fill(self, first: int, texts: Sequence[str]) -> None:
        """Set the bits of ``texts`` in the columns from ``first`` on."""
        np = self._np
        raw = "".join(texts).encode("utf-32-le", "surrogatepass")
        codes = self._fold[np.frombuffer(raw, dtype="<u4")].astype(np.uint64)
        column = np.repeat(np.arange(first, first + len(texts), dtype=np.int64), [len(each) for each in texts])
        run = np.zeros(len(codes), dtype=np.uint64)
        for length in range(1, LONGEST_RUN + 1):
            count = len(codes) - length + 1
            if count <= 0:
                break
            run = run[:count] + codes[length - 1 :] * np.uint64(_WEIGHTS[length - 1])
            within = column[:count] == column[length - 1 :]
            self._set(run[within] + np.uint64(length * _LENGTH_WEIGHT & _ALL), column[:count][within])

    def _set(self, run: Any, column: Any) -> None:
        np = self._np
        mixed = (run ^ (run >> np.uint64(33))) * np.uint64(_MIX)
        for row in (mixed >> np.uint64(64 - ROW_BITS), (mixed >> np.uint64(20)) & np.uint64(ROW_COUNT - 1)):
            self._bits[row.astype(np.int64) * self.columns + column] = 1

    def packed(self) -> bytes:
        """ROW_COUNT rows of ``columns`` bits, the first text in the lowest one, each row in whole bytes."""
        bits = self._bits.reshape(ROW_COUNT, self.columns)
        return self._np.packbits(bits, axis=1, bitorder="little").tobytes()

    def clear(self) -> None:
        self._bits[:] = 0
