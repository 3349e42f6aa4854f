"""The words of a page as paragraphs: the main text where trafilatura finds it whole, else all that a reader sees."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from functools import cache
from typing import Any

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure "
        "footer form h1 h2 h3 h4 h5 h6 head header hr html item lb li list main nav ol option p pre quote row section "
        "summary table tbody tfoot thead title tr ul",
    )
)
"""Of HTML and of what trafilatura makes of it: each begins and ends a paragraph."""
_CELLS = frozenset(("td", "th", "cell"))
_SPACES = re.compile("[ \t\r\f\v\xa0]+")
_AT_THE_ENDS = " \t\xa0\u3000\u200b\ufeff"
_PROSE = re.compile("[。！？；][”’」』）]?$")
_SHORTEST_PROSE = 15
_KEPT_SHARE = 0.6
_LOOKED_FOR = 500
"""Paragraphs that are looked for inside others; more than a page has whose lines were joined."""
_ASIDE = "//nav|//footer|//aside|//form"
_LARGEST_TREE = 60_000
"""Elements; trafilatura spends up to 50 microseconds on each."""


def main_text(page: Any, whole: Sequence[str]) -> str:
    """The article of a page that holds only what is seen; where parts of it would be lost, ``whole``, all paragraphs.

    "" where there is none. Trafilatura may take a short page's prose for a menu, and drops a paragraph that comes
    twice; regions are marked in the whole text later on, nothing is lost by taking it.
    """
    if not whole or sum(1 for _ in page.iter()) > _LARGEST_TREE:
        return "\n".join(whole)
    found = _extracted(page)
    prose = [line for line in paragraphs(_without_asides(page)) if _is_prose(line)]
    return "\n".join(_completed(found, whole, frozenset(prose)) if found and _holds(found, prose) else whole)


def _completed(found: list[str], whole: Sequence[str], prose: frozenset[str]) -> Sequence[str]:
    """The paragraphs found, with all that stands between them on the page where prose among it was passed over.

    Prose that follows the last one of them at once, or precedes the first, belongs to them.
    """
    known = frozenset(found) & prose
    places = [number for number, line in enumerate(whole) if line in known]
    if not places:
        return found
    first, last = places[0], places[-1]
    while first and whole[first - 1] in prose:
        first -= 1
    while last + 1 < len(whole) and whole[last + 1] in prose:
        last += 1
    stretch = whole[first : last + 1]
    standing = "".join("\n".join(found).split())
    lost = [line for line in stretch if line in prose and line not in known][:_LOOKED_FOR]
    if all("".join(line.split()) in standing for line in lost):
        return found
    own = [number for number, line in enumerate(found) if line in known]
    return [*found[: own[0]], *stretch, *found[own[-1] + 1 :]]


def _holds(found: Sequence[str], prose: Sequence[str]) -> bool:
    """Whether so much of the page's prose stands in the paragraphs found that none of the article can be lost."""
    lines, standing = frozenset(found), "".join("\n".join(found).split())
    others = [line for line in prose if line not in lines]
    kept = sum(len(line) for line in prose if line in lines)
    kept += sum(len(line) for line in others[:_LOOKED_FOR] if "".join(line.split()) in standing)
    return min(kept, len(standing)) >= _KEPT_SHARE * sum(map(len, prose))


def paragraphs(tree: Any, *, folded: bool = False) -> list[str]:
    """The paragraphs of a tree in order, cells of a row apart by tabs; white space is folded as browsers do.

    In a ``folded`` tree that has been done: what line feeds there are mean a new line.
    """
    import lxml.etree as etree

    pieces: list[str] = []
    preformatted = int(folded)
    for event, each in etree.iterwalk(tree, events=("start", "end")):
        tag = each.tag if isinstance(each.tag, str) else ""
        preformatted += (event == "start") - (event == "end") if tag == "pre" else 0
        if event == "end" and tag in _CELLS:
            pieces.append("\t")
        elif tag in _BLOCKS:
            pieces.append("\n")
        words = each.text if event == "start" else each.tail if each is not tree else None
        if words:
            pieces.append(words if preformatted else words.replace("\n", " "))
    lines = "".join(pieces).split("\n")
    cells = ("\t".join(_folded(cell) for cell in line.strip("\t").split("\t")) for line in map(_without_tabs, lines))
    return [line for each in cells if (line := each.strip(_AT_THE_ENDS))]


def _without_tabs(line: str) -> str:
    return line if line.endswith("\t") else line.replace("\t", " ")


def _folded(words: str) -> str:
    return _SPACES.sub(" ", words).strip(_AT_THE_ENDS)


def _is_prose(line: str) -> bool:
    return len(line) >= _SHORTEST_PROSE and _PROSE.search(line) is not None


def _without_asides(page: Any) -> Any:
    page = deepcopy(page)
    for each in page.xpath(_ASIDE):
        if each.getparent() is not None:
            each.drop_tree()
    return page


def _extracted(page: Any) -> list[str]:
    import trafilatura

    choices: dict[str, Any] = {"include_comments": False, "with_metadata": False, "fast": True, "config": _settings()}
    try:
        found = trafilatura.bare_extraction(deepcopy(page), **choices)
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):  # a page that it stumbles over
        return []
    body = getattr(found, "body", None)
    return [] if body is None else paragraphs(body, folded=True)


@cache
def _settings() -> Any:
    """Trafilatura without the lengths under which it takes a text for none: they were measured on English pages."""
    from trafilatura.settings import DEFAULT_CONFIG

    settings = deepcopy(DEFAULT_CONFIG)
    for key in ("MIN_EXTRACTED_SIZE", "MIN_OUTPUT_SIZE", "MIN_EXTRACTED_COMM_SIZE", "MIN_OUTPUT_COMM_SIZE"):
        settings["DEFAULT"][key] = "1"
    return settings
