"""A page marked: each line that is not blank is a region of some kind, and nothing is taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.sentences import mark
from annotator.text.regions.line_rules import MARKER_BEFORE_A_TITLE
from annotator.text.regions.metadata import page_meta
from annotator.text.regions.nouns import FoundPage, FoundRegion, Guess, Line
from annotator.text.regions.opening import Opening, closing_of, opening_of
from annotator.text.regions.repetition import with_repeats
from annotator.text.regions.zones import kinds_of

_LINE = re.compile("[^\n\u2028\u2029]+")
_UNSEEN = (
    " \t\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000\u200b\u2060\ufeff"
)
"""White space, and the characters of no width that web pages put into empty lines."""


def find_regions(reading: str, script: str) -> FoundPage:
    """The regions of a page and what it states, in code points of the reading text; ``script`` is hans or hant.

    The reading is a text as stored: line feeds only, no lone surrogates.
    """
    view = _simplified(reading, script)
    lines = [line for each in _LINE.finditer(view) if (line := _line(view, *each.span()))]
    guesses = kinds_of(lines)
    opening = _opening(lines, guesses)
    pieces = [piece for line, guess in zip(lines, guesses, strict=True) for piece in _pieces(line, guess, opening)]
    regions = with_repeats(view, pieces)
    return FoundPage(regions, page_meta(reading, view, regions, opening))


def _simplified(reading: str, script: str) -> str:
    """The reading in Simplified characters, as long as it is; what is published so may hold others as well."""
    from annotator.text.scripts import to_hans  # loads OpenCC

    if script == "hans" and reading.isascii():
        return reading
    view = to_hans(reading)
    return view if len(view) == len(reading) else reading


def _line(view: str, start: int, end: int) -> Line | None:
    text = view[start:end]
    start += len(text) - len(text.lstrip(_UNSEEN))
    text = text.strip(_UNSEEN)
    return Line(start, start + len(text), text) if text else None


def _opening(lines: Sequence[Line], guesses: Sequence[Guess]) -> tuple[int, Opening] | None:
    """The dateline of the first paragraph, with the code point at which it stands."""
    first = next((line for line, guess in zip(lines, guesses, strict=True) if guess.kind == "body"), None)
    opening = opening_of(first.text) if first else None
    return (first.start, opening) if first and opening else None


def _pieces(line: Line, guess: Guess, opening: tuple[int, Opening] | None) -> Iterator[FoundRegion]:
    """The regions of one line: a dateline before a paragraph, a marker before a title, a byline behind the report."""
    start, end = line.start, line.end
    if guess.kind == "title" and (marker := MARKER_BEFORE_A_TITLE.match(line.text)):
        yield from _region(
            line, start, start + marker.end(), Guess("marker", 0.97, mark("The words only announce the title."))
        )
        start += marker.end()
        if line.text[0] in "(（【[" and line.text[-1] in ")）】]":
            end -= 1
    if guess.kind == "body":
        if opening and opening[0] == start:
            found = opening[1]
            yield from _region(line, start, start + found.end, Guess("dateline", found.confidence, found.evidence))
            start += found.end
        closing = closing_of(line.text) if line.text.endswith((")", "）")) else None
        if closing is not None and line.start + closing > start:
            yield from _region(line, start, line.start + closing, guess)
            start, guess = (
                line.start + closing,
                Guess("byline", 0.95, mark("A reporter's name in brackets ends the paragraph.")),
            )
    yield from _region(line, start, end, guess)


def _region(line: Line, start: int, end: int, guess: Guess) -> Iterator[FoundRegion]:
    """The region without white space at its edges."""
    text = line.text[start - line.start : end - line.start]
    start += len(text) - len(text.lstrip(_UNSEEN))
    end -= len(text) - len(text.rstrip(_UNSEEN))
    if start < end:
        yield FoundRegion(start, end, guess.kind, guess.confidence, guess.evidence)
