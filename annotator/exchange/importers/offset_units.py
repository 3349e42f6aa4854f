"""What a file's offsets count, told by the words that its spans quote; they are converted where somebody agrees."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.errors import FormatError
from annotator.exchange.importers.json_fields import said

if TYPE_CHECKING:
    from annotator.exchange.importers.annotated import GivenSpan

UNITS = {"codepoint": "characters", "utf16": "UTF-16 units", "utf8": "UTF-8 bytes", "crlf": "line ends twice"}
Place = Callable[[int], int]
"""An offset of a file -> code points of the text; raises ValueError where it falls into a character or outside."""


def offsets_read(
    text: str, spans: Sequence[GivenSpan], unit: str, agreed: str
) -> tuple[Sequence[GivenSpan], tuple[str, ...]]:
    """The spans in code points of ``text``, each where its quote stands, and what is to be said of them.

    ``unit`` is what the format counts, ``agreed`` what somebody said to read (one of OFFSETS, "" for the format's).
    Raises FormatError with the first span that does not fit, and with the unit that would fit them all.
    """
    if agreed == "quote":
        return [_by_quote(text, span) for span in spans], ("spans were placed by their words",) if spans else ()
    place = _places(text, agreed or unit)
    read = [_placed(text, span, place, agreed or unit) for span in spans]
    wrong = next((each for each in read if isinstance(each, str)), None)
    if wrong is None:
        converted = agreed and agreed != unit and spans
        return [each for each in read if not isinstance(each, str)], (
            (f"offsets were read as {UNITS[agreed]}",) if converted else ()
        )
    raise FormatError(wrong + _advice(text, spans, agreed or unit))


def _advice(text: str, spans: Sequence[GivenSpan], tried: str) -> str:
    """What else its offsets may count, where all quotes agree."""
    if any(span.quote is None for span in spans):
        return ""
    for unit, words in UNITS.items():
        if unit != tried:
            place = _places(text, unit)
            if not any(isinstance(_placed(text, span, place, unit), str) for span in spans):
                return f" Counted as {words} every span fits: import it with --offsets {unit} if that is meant."
    return " With --offsets quote each span is placed by its words."


def _placed(text: str, span: GivenSpan, place: Place, unit: str) -> GivenSpan | str:
    """The span in code points; a sentence where it does not fit."""
    where = f"The span {span.label} at {span.start} to {span.end}"
    for start, end in span.ranges or ((span.start, span.end),):
        if start < 0:
            return f"{where} begins before the text."
        if start >= end:
            return f"{where} {'is empty' if start == end else 'ends before it begins'}."
    try:
        ranges = tuple((place(start), place(end)) for start, end in span.ranges)
        moved = span._replace(start=place(span.start), end=place(span.end), ranges=ranges)
    except ValueError as error:
        return f"{where} {error}."
    stands = text[moved.start : moved.end]
    if span.quote is not None and not same_words(span.quote, stands) and not _pieces_fit(text, moved):
        return f"{where} is {said(span.quote)} in the file, but {said(stands)} stands there."
    return moved


def _pieces_fit(text: str, span: GivenSpan) -> bool:
    """A discontinuous span may quote its pieces alone."""
    if not span.ranges or span.quote is None:
        return False
    return same_words("".join(span.quote.split()), "".join("".join(text[a:b] for a, b in span.ranges).split()))


def same_words(quote: str, stands: str) -> bool:
    """Whether a quote is the text that stands there, but for line ends."""
    return quote == stands or _lines(quote) == _lines(stands)


def _lines(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")


def _by_quote(text: str, span: GivenSpan) -> GivenSpan:
    """The span where its words stand, nearest to its offsets; raises FormatError where there is none, or two."""
    where = f"The span {span.label} at {span.start} to {span.end}"
    if not span.quote or span.ranges:
        raise FormatError(f"{where} cannot be placed by its words: it {'is in pieces' if span.ranges else 'has none'}.")
    places: list[int] = []
    at = text.find(span.quote)
    while at >= 0:
        places.append(at)
        at = text.find(span.quote, at + 1)
    if not places:
        raise FormatError(f"{where} is {said(span.quote)}, which does not stand in the text.")
    near = sorted(places, key=lambda start: abs(start - span.start))
    if len(near) > 1 and abs(near[0] - span.start) == abs(near[1] - span.start):
        raise FormatError(f"{where} is {said(span.quote)}, which stands at {near[0]} and at {near[1]}, equally near.")
    return span._replace(start=near[0], end=near[0] + len(span.quote))


def _places(text: str, unit: str) -> Place:
    widths: dict[str, Callable[[str], int]] = {
        "utf16": lambda each: 2 if each > "\uffff" else 1,
        "utf8": lambda each: len(each.encode("utf-8", "surrogatepass")),
        "crlf": lambda each: 2 if each == "\n" else 1,
    }
    if unit == "codepoint":
        return lambda offset: _inside(offset, len(text))
    ends = [0, *accumulate(map(widths[unit], text))]

    def place(offset: int) -> int:
        _inside(offset, ends[-1])
        at = bisect_left(ends, offset)
        if ends[at] != offset:
            raise ValueError(f"has an edge within the character {text[at - 1]}")
        return at

    return place


def _inside(offset: int, length: int) -> int:
    if offset > length:
        raise ValueError(f"lies outside the text, which ends at {length}")
    return offset
