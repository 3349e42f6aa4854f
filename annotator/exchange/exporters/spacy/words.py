"""How spaCy divides a text: characters or words, the space after one of them a flag, other white space a token."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bools = NDArray[Any]
    Codes = NDArray[Any]

POINTS = 0x110000
"""How many code points there are: the number of a token of one character is its code point, of others from here on."""
_SPACE = 0x20


class Tokens(NamedTuple):
    """The tokens of one text, as arrays: where each begins and ends, and whether a space follows that is not in it.

    ``at`` gives for each character of the text its token.
    """

    starts: Codes
    ends: Codes
    spaces: Bools
    at: Codes


def code_points(text: str) -> Codes:
    import numpy as np

    return np.frombuffer(text.encode("utf-32-le"), np.uint32)


def divide(codes: Codes, edges: Iterable[int] | None, spans: Iterable[tuple[int, int]]) -> Tokens:
    """Divide a text as spaCy's own Chinese tokenizer does, but so that no span begins or ends within a token.

    ``edges`` are where words begin and end, None for a token a character; a word that a span cuts is two tokens.
    """
    import numpy as np

    length = len(codes)
    white = _white()[codes]
    begins, ends = np.zeros(length + 1, bool), np.zeros(length + 1, bool)
    pairs = np.array(list(spans), np.int64).reshape(-1, 2)
    begins[pairs[:, 0]] = ends[pairs[:, 1]] = True
    flagged = np.zeros(length, bool)
    flagged[1:] = (codes[1:] == _SPACE) & ~white[:-1] & ~begins[1:length] & ~ends[2:]
    opens = np.ones(length, bool)
    if edges is not None:
        opens[:] = False
        opens[[each for each in edges if each < length]] = True
        opens |= begins[:length] | ends[:length]
        opens[1:] |= white[:-1]
    run = np.zeros(length, bool)
    run[1:] = white[1:] & white[:-1] & ~flagged[:-1]
    opens[white] = True
    opens &= ~(run & ~begins[:length] & ~ends[:length]) & ~flagged
    starts = np.flatnonzero(opens)
    after = np.append(starts[1:], length)
    spaces = flagged[after - 1]
    return Tokens(starts, after - spaces, spaces, np.cumsum(opens) - 1)


@cache
def _white() -> Bools:
    """Of each code point, whether Python takes it for white space."""
    import numpy as np

    table = np.zeros(POINTS, bool)
    table[[each for each in range(0x10000) if chr(each).isspace()]] = True
    return table


class Lexicon:
    """The number and spaCy's hash of every token there is; strings come out for the file's table of them."""

    def __init__(self) -> None:
        import numpy as np
        from spacy.strings import get_string_id

        self._hash = get_string_id
        self._of_points = np.zeros(POINTS, np.uint64)
        self._seen = np.zeros(POINTS, bool)
        self._long: dict[str, int] = {}

    def numbers(self, text: str, codes: Codes, tokens: Tokens) -> Codes:
        """The number of each token."""
        import numpy as np

        numbers = codes[tokens.starts]
        single = tokens.ends - tokens.starts == 1
        for place in np.flatnonzero(~single).tolist():
            word = text[tokens.starts[place] : tokens.ends[place]]
            numbers[place] = POINTS + self._long.setdefault(word, len(self._long))
        self._seen[numbers[single]] = True
        return numbers

    def hashes(self) -> NDArray[Any]:
        """spaCy's 64-bit hash of every token, by its number."""
        import numpy as np

        seen = np.flatnonzero(self._seen)
        self._of_points[seen] = [self._hash(chr(each)) for each in seen.tolist()]
        return np.concatenate([self._of_points, np.array([self._hash(each) for each in self._long], np.uint64)])

    def strings(self) -> Iterator[str]:
        import numpy as np

        yield from map(chr, np.flatnonzero(self._seen).tolist())
        yield from self._long
