"""Which regions say again what another says: a second title, a deck, a summary that copies a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.text.regions.nouns import FoundRegion

_SHORTEST = 4
"""Letters that have to be the same in a headline, and in one of its parts."""
_SHORTEST_SUMMARY = 20
_PARTS = re.compile(r"[\s_|｜丨—–-]+")
_LABEL = re.compile(r"^\W{0,4}\w{2,4}\W{0,2}[:：】\]]\W{0,3}")
_CUT = re.compile(r"(?:…+|\.{3,}|\[?(?:详细|全文|更多)\]?)\s*$")


def with_repeats(view: str, regions: Sequence[FoundRegion]) -> tuple[FoundRegion, ...]:
    """The regions, each that says again what another says linked to that one; ``view`` is the Simplified text."""
    links = dict(_summaries(view, regions)) | dict(_headlines(view, regions))
    return tuple(each._replace(repeats=links.get(at)) for at, each in enumerate(regions))


def same_headline(one: str, other: str) -> bool:
    """Whether two head lines (Simplified) say the same, or one the first part of the other: X and X_新华网."""
    words, others = ([_letters(each), *map(_letters, _PARTS.split(each.strip()))] for each in (one, other))
    return len(words[0]) >= _SHORTEST <= len(others[0]) and (words[0] in others[:2] or others[0] in words[:2])


def _letters(text: str) -> str:
    """The words alone: without white space, marks and case, by which copies differ."""
    return "".join(filter(str.isalnum, text)).lower()


def _headlines(view: str, regions: Sequence[FoundRegion]) -> Iterator[tuple[int, int]]:
    """Titles and decks whose words stand, alone or as one part of it, in a title before them."""
    said: dict[str, int] = {}
    for at, region in enumerate(regions):
        if region.kind not in ("title", "deck"):
            continue
        text = view[region.start : region.end]
        parts = [each for each in map(_letters, _PARTS.split(text)) if len(each) >= _SHORTEST]
        whole = _letters(text)
        first = said.get(whole, said.get(parts[0]) if parts and region.kind == "title" else None)
        if first is not None and len(whole) >= _SHORTEST:
            yield at, first
        elif region.kind == "title":
            for each in (whole, *parts):
                said.setdefault(each, at)


def _summaries(view: str, regions: Sequence[FoundRegion]) -> Iterator[tuple[int, int]]:
    """Summaries that are a paragraph of the report, or its beginning."""
    paragraphs = _paragraphs(view, regions)
    for at, region in enumerate(regions):
        if region.kind != "abstract":
            continue
        words = _letters(_CUT.sub("", _LABEL.sub("", view[region.start : region.end])))
        if len(words) < _SHORTEST_SUMMARY:
            continue
        for paragraph, place in paragraphs.get(words[:_SHORTEST_SUMMARY], ())[:8]:
            if paragraph.startswith(words) or words.startswith(paragraph):
                yield at, place
                break


def _paragraphs(view: str, regions: Sequence[FoundRegion]) -> dict[str, list[tuple[str, int]]]:
    """The words of each paragraph, with its dateline and without (a summary may leave it out), by their beginning."""
    found: dict[str, list[tuple[str, int]]] = {}
    for at, region in enumerate(regions):
        if region.kind != "body":
            continue
        before = regions[at - 1] if at else region
        opened = before.kind == "dateline" and "\n" not in view[before.end : region.start]
        for start in (before.start, region.start) if opened else (region.start,):
            words = _letters(view[start : region.end])
            found.setdefault(words[:_SHORTEST_SUMMARY], []).append((words, at))
    return found
