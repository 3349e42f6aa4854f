"""Where the selectors of a Web Annotation lead in a text: by position, by quote, or by both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from annotator.errors import FormatError
from annotator.exchange.importers.json_fields import said
from annotator.sentences import worded

_POSITION, _QUOTE = "TextPositionSelector", "TextQuoteSelector"


class Selected(NamedTuple):
    """A piece of a text: its position where that is stated, its words where they are, with what stands around them."""

    start: int | None = None
    end: int | None = None
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""


def selected(selectors: Any) -> Selected | None:
    """What the selectors of one target say together; None where none of them is of text. Raises FormatError."""
    found = Selected()
    for each in selectors if isinstance(selectors, list) else [selectors]:
        if not isinstance(each, dict):
            continue
        kind = each.get("type", each.get("@type"))
        if kind == _POSITION:
            start, end = each.get("start"), each.get("end")
            if type(start) is not int or type(end) is not int:
                raise FormatError(
                    worded(
                        "a position from {said} to {said2} has to be of whole numbers",
                        said=said(start),
                        said2=said(end),
                    )
                )
            found = found._replace(start=start, end=end)
        elif kind == _QUOTE:
            words = [each.get(key, "") for key in ("exact", "prefix", "suffix")]
            if not all(isinstance(word, str) for word in words):
                raise FormatError(worded("the exact, prefix and suffix of a quote have to be strings"))
            found = found._replace(exact=words[0], prefix=words[1], suffix=words[2])
    return found if found.start is not None or found.exact else None


def by_words(text: str, piece: Selected) -> tuple[int, int]:
    """Where the words of a quote stand: with what is around them, nearest to the position where there is one.

    Raises FormatError where they do not stand in the text, or stand in it twice with nothing to tell the places apart.
    """
    exact = piece.exact
    if not exact:
        raise FormatError(
            worded("the position {start} to {end} has no words to place it by", start=piece.start, end=piece.end)
        )
    places = _places(text, exact)
    if not places:
        raise FormatError(worded("{said} does not stand in the text", said=said(exact)))
    around = [
        at for at in places if text[:at].endswith(piece.prefix) and text.startswith(piece.suffix, at + len(exact))
    ]
    likely = around or places
    if piece.start is not None:
        wanted = piece.start
        likely = sorted(likely, key=lambda at: abs(at - wanted))
        if len(likely) > 1 and abs(likely[0] - wanted) == abs(likely[1] - wanted):
            raise FormatError(
                worded(
                    "{said} stands at {likely} and at {likely2}, equally near to {wanted}",
                    said=said(exact),
                    likely=likely[0],
                    likely2=likely[1],
                    wanted=wanted,
                )
            )
    elif len(likely) > 1:
        raise FormatError(
            worded(
                "{said} stands at {likely} and at {likely2}, and nothing says which is meant",
                said=said(exact),
                likely=likely[0],
                likely2=likely[1],
            )
        )
    return likely[0], likely[0] + len(exact)


def _places(text: str, words: str) -> Sequence[int]:
    found: list[int] = []
    at = text.find(words)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1)
    return found
