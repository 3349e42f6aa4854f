"""An article cut wherever a span of any coder begins or ends: between two cuts nothing changes, so pieces are counted
with their lengths, and no character is looked at by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from annotator.agreement.codings import CodedArticle

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]
    Ints = NDArray[np.int64]
    Codes = NDArray[np.unsignedinteger[Any]]
else:
    Bools = Ints = Codes = Any

BITS = 64
"""Labels that a number of a set holds one bit each of; of more, the further bits are mixed in."""
FACTORS = (0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
"""Of the mixing of 64 bits: Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, OOPSLA."""


class Segments(NamedTuple):
    """The pieces of what was to be coded, in text order.

    ``coders`` are the places (in the coders asked for) of those who coded the article and looked for any of the labels;
    ``starts`` and ``lengths`` (segments,) are in code points; ``member`` (coders, labels, segments) says who marked
    what where; ``looked`` (coders, labels) who looked for what. A mark of a label that its coder did not look for is
    left out: it is missing, as its absence elsewhere is.
    """

    coders: Ints
    starts: Ints
    lengths: Ints
    member: Bools
    looked: Bools


def segments(article: CodedArticle, coders: Sequence[str], labels: Sequence[str]) -> Segments:
    """The article's pieces. Spans of other coders and other labels do not count, nor what lies outside the zones."""
    looked = _looked(article, coders, labels)
    present = np.flatnonzero(looked.any(axis=1))
    names = [coders[int(each)] for each in present]
    marks = _marks(article, names, labels)
    zones = np.array(article.zones or ((0, article.length),), dtype=np.int64).clip(0, article.length)
    edges = marks[:, 2:].clip(0, article.length)
    cuts = np.unique(np.concatenate([edges.ravel(), zones.ravel()]))
    begins, ends = np.searchsorted(cuts, edges[:, 0]), np.searchsorted(cuts, edges[:, 1])
    member = np.zeros((len(present), len(labels), len(cuts) - 1), dtype=bool)
    for coder, label, begin, end in zip(marks[:, 0].tolist(), marks[:, 1].tolist(), begins.tolist(), ends.tolist()):
        member[coder, label, begin:end] = True
    starts, lengths = cuts[:-1], np.diff(cuts)
    zone = np.searchsorted(zones[:, 0], starts, side="right") - 1
    inside = (zone >= 0) & (starts < zones[zone, 1])
    if not inside.all():
        starts, lengths, member = starts[inside], lengths[inside], member[:, :, inside]
    return Segments(present, starts, lengths, member, looked[present])


def _looked(article: CodedArticle, coders: Sequence[str], labels: Sequence[str]) -> Bools:
    """(coders, labels): who looked for what; nobody who did not code the article."""
    looked = np.zeros((len(coders), len(labels)), dtype=bool)
    for place, coder in enumerate(coders):
        if coder not in article.spans:
            continue
        sought = article.looked_for.get(coder)
        looked[place] = True if sought is None else [each in sought for each in labels]
    return looked


def _marks(article: CodedArticle, coders: Sequence[str], labels: Sequence[str]) -> Ints:
    """(marks, 4): coder, label, start, end of every range of every span, each range by itself."""
    place = {label: at for at, label in enumerate(labels)}
    marks: list[int] = []
    for coder, name in enumerate(coders):
        sought = article.looked_for.get(name)
        for start, end, given, ranges, _id, _pane in article.spans[name]:
            label = place.get(given)
            if label is None or (sought is not None and given not in sought):
                continue
            for first, past in ranges or ((start, end),):
                marks += (coder, label, first, past)
    return np.array(marks, dtype=np.int64).reshape(-1, 4)


def set_codes(member: Bools) -> Codes:
    """One number for each set of labels, of ``member`` (coders, labels, segments): (coders, segments); 0 is no label.

    Up to 64 labels each set has its own number; of more, two sets have the same one by chance once in some 10^19.
    """
    packed = np.packbits(member, axis=1, bitorder="little")
    octets = packed.shape[1]
    wide = next((each for each in (1, 2, 4) if octets <= each), 8)
    words = max(1, -(-octets // wide))
    padded = np.zeros((packed.shape[0], packed.shape[2], words * wide), dtype=np.uint8)
    padded[:, :, :octets] = packed.transpose(0, 2, 1)
    numbers = padded.view(np.dtype(f"<u{wide}"))
    codes = numbers[:, :, 0]
    for word in range(1, words):
        codes = _mixed(codes) ^ numbers[:, :, word]
    return np.ascontiguousarray(codes)


def _mixed(codes: Codes) -> Codes:
    """Each of 64 bits made to depend on all of them; 0 stays 0."""
    for shift, factor in zip((30, 27), FACTORS):
        codes = (codes ^ (codes >> np.uint64(shift))) * np.uint64(factor)
    return codes ^ (codes >> np.uint64(31))


class Runs(NamedTuple):
    """Stretches of one coder's text with one set of labels, as long as they go (runs,)."""

    coders: Ints
    codes: Codes
    lengths: Ints


def runs(codes: Codes, lengths: Ints) -> Runs:
    """The stretches of ``codes`` (coders, segments): a coder's own, not cut where others' spans begin."""
    coders, pieces = codes.shape
    if not coders or not pieces:
        nothing = np.zeros(0, dtype=np.int64)
        return Runs(nothing, np.zeros(0, dtype=codes.dtype), nothing)
    first = np.ones(codes.shape, dtype=bool)
    first[:, 1:] = codes[:, 1:] != codes[:, :-1]
    places = np.flatnonzero(first)
    before = np.concatenate([[0], np.cumsum(lengths)])
    begins = before[places % pieces] + before[-1] * (places // pieces)
    ends = np.append(begins[1:], before[-1] * coders)
    return Runs(places // pieces, codes.ravel()[places], ends - begins)
