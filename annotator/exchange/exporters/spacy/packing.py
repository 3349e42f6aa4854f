"""A DocBin written piece by piece: what spaCy's own holds in memory before it is written lies in temporary files.

The bytes unpack to those that ``DocBin.to_bytes`` packs, in the same order; they are pressed faster, and less tightly.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterable, Iterator
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any

from annotator.errors import FormatError
from annotator.exchange.exporters.spacy.words import Lexicon, Tokens
from annotator.exchange.exporters.spools import drawn
from annotator.sentences import worded

if TYPE_CHECKING:
    from spacy.tokens import DocBin

    from annotator.exchange.exporters.spacy.words import Codes

SPOOL_BYTES = 8 * 1024 * 1024
PIECE_TOKENS = 1 << 17
MOST_BYTES = 2**32 - 1
"""What MessagePack, and so a DocBin, can hold of tokens."""
INSIDE, OUTSIDE, BEGINS = 1, 2, 3
"""spaCy's numbers for ENT_IOB."""


class Packing:
    """Documents on their way into one DocBin; ``close`` drops the temporary files. ``packs`` is MessagePack's."""

    def __init__(self) -> None:
        from srsly.msgpack import Packer

        self.packs = Packer(use_bin_type=True).pack  # srsly.msgpack_dumps looks for plug-ins at every call
        self.lexicon = Lexicon()
        self.labels: dict[str, int] = {}
        self._lengths = array("i")
        self._words, self._entities, self._spaces, self._groups, self._cats = (_spool() for _ in range(5))

    def close(self) -> None:
        for spool in (self._words, self._entities, self._spaces, self._groups, self._cats):
            spool.close()

    def add(
        self, numbers: Codes, tokens: Tokens, entities: Iterable[tuple[int, int, str]], cats: Any, group: bytes
    ) -> None:
        """One document; ``entities`` are flat, in tokens; ``group`` is what SpanGroups.to_bytes gives."""
        import numpy as np

        codes = np.zeros(len(numbers), np.uint16)
        for start, end, label in entities:
            code = 1 + 2 * self.labels.setdefault(label, len(self.labels))
            codes[start] = code
            codes[start + 1 : end] = code + 1
        self._lengths.append(len(numbers))
        self._words.write(numbers.tobytes())
        self._entities.write(codes.tobytes())
        self._spaces.write(tokens.spaces.tobytes())
        self._groups.write(self.packs(group))
        self._cats.write(self.packs(cats))

    def pieces(self) -> Iterator[bytes]:
        """The file. Raises FormatError where one cannot hold so many tokens."""
        press = zlib.compressobj(1)
        for raw in self._message():
            if pressed := press.compress(raw):
                yield pressed
        yield press.flush()

    def _message(self) -> Iterator[bytes]:
        """What ``DocBin.to_bytes`` gives to MessagePack, key by key in its order."""
        import numpy as np
        from spacy.tokens import DocBin
        from srsly.msgpack import Packer

        dumps = self.packs
        shape = DocBin(attrs=("ENT_IOB", "ENT_TYPE"))
        documents = Packer().pack_array_header(len(self._lengths))
        total = sum(self._lengths)
        yield Packer().pack_map_header(9)
        yield dumps("version") + dumps(shape.version) + dumps("attrs") + dumps(shape.attrs)
        yield dumps("tokens") + _bin_header(total * 8 * len(shape.attrs))
        yield from self._rows(shape)
        yield dumps("spaces") + _bin_header(total)
        yield from drawn(self._spaces)
        yield dumps("lengths") + dumps(np.array(self._lengths, "int32").tobytes())
        strings = {"", *self.lexicon.strings(), *self.labels}
        yield dumps("strings") + dumps(sorted(strings))
        yield dumps("cats") + documents
        yield from drawn(self._cats)
        yield dumps("flags") + documents
        yield dumps({"has_unknown_spaces": False}) * len(self._lengths)
        yield dumps("span_groups") + documents
        yield from drawn(self._groups)

    def _rows(self, shape: DocBin) -> Iterator[bytes]:
        """The rows of the table of tokens: each its word's hash, and what it is of an entity."""
        import numpy as np
        from spacy.attrs import intify_attr
        from spacy.strings import get_string_id

        hashes = self.lexicon.hashes()
        types = np.array([0, *(get_string_id(each) for each in self.labels for _ in range(2))], np.uint64)
        marks = np.array([OUTSIDE, *(BEGINS, INSIDE) * len(self.labels)], np.uint64)
        orth, iob, kind = (shape.attrs.index(intify_attr(each)) for each in ("ORTH", "ENT_IOB", "ENT_TYPE"))
        self._entities.seek(0)
        for piece in drawn(self._words, PIECE_TOKENS * 4):
            numbers = np.frombuffer(piece, np.uint32)
            entities = np.frombuffer(self._entities.read(len(numbers) * 2), np.uint16)
            rows = np.empty((len(numbers), len(shape.attrs)), np.uint64)
            rows[:, orth], rows[:, iob], rows[:, kind] = hashes[numbers], marks[entities], types[entities]
            yield rows.tobytes("C")


def _spool() -> SpooledTemporaryFile[bytes]:
    return SpooledTemporaryFile(max_size=SPOOL_BYTES)


def _bin_header(size: int) -> bytes:
    """What stands before ``size`` bytes in MessagePack, in the shortest form, as spaCy writes it."""
    if size > MOST_BYTES:
        raise FormatError(
            worded(
                "One .spacy file holds at most 178 million tokens, and these are more: export them "
                "in parts, with --split."
            )
        )
    for mark, width in ((0xC4, 1), (0xC5, 2), (0xC6, 4)):
        if size < 1 << 8 * width:
            return bytes([mark]) + size.to_bytes(width, "big")
    raise AssertionError(size)
