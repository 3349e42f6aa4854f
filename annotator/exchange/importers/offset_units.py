"""What a file's offsets count, told by the words that its spans quote; they are converted where somebody agrees."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.errors import FormatError
from annotator.exchange.importers.json_fields import said
from annotator.sentences import joined, mark, together, worded

if TYPE_CHECKING:
    from annotator.exchange.importers.annotated import GivenSpan
    from annotator.exchange.records import ImportedSpan

UNITS = {
    "codepoint": worded("characters"),
    "utf16": worded("UTF-16 units"),
    "utf8": worded("UTF-8 bytes"),
    "crlf": worded("line ends twice"),
}
Place = Callable[[int], int]
"""An offset of a file -> code points of the text; raises ValueError where it falls into a character or outside."""
_LONGEST_SHOWN = 60
_HUGE = 10**12


def offsets_read(
    text: str, spans: Sequence[GivenSpan], unit: str, agreed: str
) -> tuple[Sequence[GivenSpan], tuple[str, ...]]:
    """The spans in code points of ``text``, each where its quote stands, and what is to be said of them.

    ``unit`` is what the format counts, ``agreed`` what somebody said to read (one of OFFSETS, "" for the format's).
    Raises FormatError with the first span that does not fit, and with the unit that would fit them all.
    """
    spans = [_enveloped(span) for span in spans]
    if agreed == "quote":
        near = _nearly(text, unit)
        return [_by_quote(text, span, near) for span in spans], (
            worded("spans were placed by their words"),
        ) if spans else ()
    place = places(text, agreed or unit)
    read = [_placed(text, span, place) for span in spans]
    wrong = next((each for each in read if isinstance(each, str)), None)
    if wrong is not None:
        advice = _advice(text, spans, unit, agreed or unit)
        raise FormatError(joined(" ", (wrong, advice)) if advice else wrong)
    converted = agreed and agreed != unit and spans
    notes = (worded("offsets were read as {unit}", unit=UNITS[agreed]),) if converted else ()
    return [each for each in read if not isinstance(each, str)], notes


def _enveloped(span: GivenSpan) -> GivenSpan:
    """A span in pieces begins and ends where they do; raises FormatError for an offset that is no whole number."""
    for each in (span.start, span.end, *(x for pair in span.ranges for x in pair)):
        if type(each) is not int:
            raise FormatError(
                worded(
                    "The span {shown} has the offset {said}, which is no whole number.",
                    shown=shown(span.label),
                    said=said(each),
                )
            )
    if not span.ranges:
        return span
    return span._replace(start=min(a for a, _ in span.ranges), end=max(b for _, b in span.ranges))


def _advice(text: str, spans: Sequence[GivenSpan], unit: str, tried: str) -> str:
    """What else its offsets may count, where all quotes agree."""
    if any(span.quote is None for span in spans):
        return ""
    for other, words in UNITS.items():
        if other != tried:
            place = places(text, other)
            if not any(isinstance(_placed(text, span, place), str) for span in spans):
                return worded(
                    "Counted as {words} every span fits: import it with --offsets {other} if that is meant.",
                    words=words,
                    other=other,
                )
    near = _nearly(text, unit)
    try:
        for span in spans:
            _by_quote(text, span, near)
    except FormatError:
        return ""
    return worded("With --offsets quote each span is placed by its words.")


def shown(label: str) -> str:
    """A label as a sentence names it: cut where it is long."""
    return label if len(label) <= _LONGEST_SHOWN else label[: _LONGEST_SHOWN - 1] + "…"


def place_of(span: GivenSpan | ImportedSpan) -> str:
    """A span and its offsets as a sentence names them."""
    start, end = (each if abs(each) < _HUGE else worded("an offset beyond any text") for each in (span.start, span.end))
    return worded("The span {label} at {start} to {end}", label=shown(span.label), start=start, end=end)


def _placed(text: str, span: GivenSpan, place: Place) -> GivenSpan | str:
    """The span in code points; a sentence where it does not fit."""
    for start, end in span.ranges or ((span.start, span.end),):
        if start < 0:
            return worded("{place} begins before the text.", place=place_of(span))
        if start >= end:
            pattern = mark("{place} is empty.") if start == end else mark("{place} ends before it begins.")
            return worded(pattern, place=place_of(span))
    try:
        ranges = tuple((place(start), place(end)) for start, end in span.ranges)
        moved = span._replace(start=place(span.start), end=place(span.end), ranges=ranges)
    except ValueError as error:
        return worded("{place} {error}.", place=place_of(span), error=error.args[0])
    stands = text[moved.start : moved.end]
    if span.quote is not None and not same_words(span.quote, stands) and not _pieces_fit(text, moved):
        return worded(
            "{place} is {quote} in the file, but {stands} stands there.",
            place=place_of(span),
            quote=said(span.quote),
            stands=said(stands),
        )
    return moved


def _pieces_fit(text: str, span: GivenSpan) -> bool:
    """A discontinuous span may quote its pieces alone."""
    if not span.ranges or span.quote is None:
        return False
    orders = (span.ranges, sorted(span.ranges))
    pieces = ("".join("".join(text[a:b] for a, b in each).split()) for each in orders)
    return "".join(span.quote.split()) in pieces


def same_words(quote: str, stands: str) -> bool:
    """Whether a quote is the text that stands there, but for line ends."""
    return quote == stands or _lines(quote) == _lines(stands)


def _lines(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")


def _by_quote(text: str, span: GivenSpan, near: Callable[[int], int]) -> GivenSpan:
    """The span where its words stand, nearest to its offsets; raises FormatError where there is none, or two."""
    if not span.quote or span.ranges:
        pattern = (
            mark("{place} cannot be placed by its words: it is in pieces.")
            if span.ranges
            else mark("{place} cannot be placed by its words: it has none.")
        )
        raise FormatError(worded(pattern, place=place_of(span)))
    stated = near(span.start)
    for quote in dict.fromkeys((span.quote, _lines(span.quote).replace("\n", "\r\n"), _lines(span.quote))):
        found = _nearest(text, quote, stated) if quote else []
        if len(found) > 1:
            raise FormatError(
                worded(
                    "{place_of} is {said}, which stands at {at}, equally near.",
                    place_of=place_of(span),
                    said=said(span.quote),
                    at=together([str(each) for each in found]),
                )
            )
        if found:
            return span._replace(start=found[0], end=found[0] + len(quote))
    raise FormatError(
        worded(
            "{place_of} is {said}, which does not stand in the text.", place_of=place_of(span), said=said(span.quote)
        )
    )


def _nearest(text: str, quote: str, stated: int) -> list[int]:
    """Where the words begin nearest to an offset: one place, two that are equally near, or none.

    It is looked for ever wider around: what stands near costs little in however long a text.
    """
    reach = 64
    while True:
        before = text.rfind(quote, max(0, stated - reach), stated + len(quote))
        behind = text.find(quote, stated, stated + reach + len(quote))
        there = [each for each in dict.fromkeys((before, behind)) if each >= 0]
        if there or reach > len(text):
            least = min((abs(each - stated) for each in there), default=0)
            return [each for each in there if abs(each - stated) == least]
        reach *= 8


def _nearly(text: str, unit: str) -> Callable[[int], int]:
    """An offset of a file in code points, as near as can be said: it may lie anywhere."""
    if unit == "codepoint":
        return lambda offset: min(max(offset, 0), len(text))
    ends = _ends(text, unit)
    return lambda offset: min(bisect_left(ends, max(offset, 0)), len(text))


def places(text: str, unit: str) -> Place:
    """How offsets in a unit (one of UNITS) become code points of the text."""
    if unit == "codepoint":
        return lambda offset: _inside(offset, len(text))
    ends = _ends(text, unit)

    def place(offset: int) -> int:
        _inside(offset, ends[-1])
        at = bisect_left(ends, offset)
        if ends[at] != offset:
            raise ValueError(worded("has an edge within the character {said}", said=said(text[at - 1])))
        return at

    return place


def _ends(text: str, unit: str) -> list[int]:
    """Where each character of the text begins, counted in the unit, and where the last one ends."""
    widths: dict[str, Callable[[str], int]] = {
        "utf16": lambda each: 2 if each > "\uffff" else 1,
        "utf8": lambda each: len(each.encode("utf-8", "surrogatepass")),
    }
    if unit in widths:
        return [0, *accumulate(map(widths[unit], text))]
    alone = (2 if each == "\n" and before != "\r" else 1 for before, each in zip(" " + text, text, strict=False))
    return [0, *accumulate(alone)]


def _inside(offset: int, length: int) -> int:
    if not 0 <= offset <= length:
        raise ValueError(worded("lies outside the text, which ends at {length}", length=length))
    return offset
