"""How repairs are spoken of: their kinds, what has been decided, and the characters around them."""

from __future__ import annotations

from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.model.repair import Repair
from annotator.text.evidence_words import evidence_sentence
from annotator.text.views import ArticleTexts
from annotator.ui.words.language import aside, known, mark, sentences, tr

KINDS = {
    "gloss": mark("gloss"),
    "shift": mark("break"),
    "noise": mark("noise"),
    "encoding": mark("wrong encoding"),
    "hand": mark("by hand"),
}
STATUSES = {
    "applied": mark("applied"),
    "flagged": mark("to look at"),
    "accepted": mark("accepted"),
    "rejected": mark("rejected"),
    "edited": mark("edited"),
}
TONES = {"flagged": "warn", "accepted": "good", "edited": "good"}
AROUND = 4
"""Characters of the reading text shown on either side."""
LONGEST = 24
"""Characters of the raw text and of the replacement that a row shows."""


class Excerpt(NamedTuple):
    """A repair with what stands around it in the reading text, each on one line."""

    before: str
    raw: str
    replacement: str
    after: str


def excerpt(repair: Repair, texts: ArticleTexts) -> Excerpt:
    """What a row of the list shows."""
    reading, to_reading = texts.reading, texts.hans.chain.maps[0]
    try:
        start, end = to_reading.to_b(repair.start, repair.end)
    except UnmappableRange:
        start = end = to_reading.caret_to_b(repair.start)
    before = reading[max(0, start - AROUND) : start].rpartition("\n")[2]
    after = reading[end : end + AROUND].partition("\n")[0]
    return Excerpt(before, one_line(texts.source[repair.start : repair.end]), becomes(repair, texts.source), after)


def becomes(repair: Repair, source: str) -> str:
    """What the characters became or may become, "" where they are taken out, "?" where nothing was found."""
    raw = source[repair.start : repair.end]
    unknown = repair.replacement == raw or (repair.kind == "shift" and not repair.replacement)
    return "?" if unknown and repair.status == "flagged" else one_line(repair.replacement)


def one_line(text: str) -> str:
    """The text on one line, without its end where it is long."""
    text = text.replace("\n", "⏎")
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def facts(repair: Repair) -> str:
    """``break • 0.97 • applied``; what a person has written is as sure as that person, so no figure stands with it."""
    sure = "" if repair.kind == "hand" or repair.status == "edited" else _sure(repair)
    return " • ".join(
        part for part in (tr(KINDS.get(repair.kind, repair.kind)), sure, tr(STATUSES[repair.status])) if part
    )


def _sure(repair: Repair) -> str:
    return f"{int(repair.confidence * 100) / 100:.2f}"  # 0.998 is not 1.00


def evidence_of(repair: Repair, source: str) -> str:
    """What speaks for the replacement; for one that a person wrote, what had been found at the place before."""
    evidence = known(evidence_sentence(repair.evidence))
    if repair.status == "edited" and repair.kind != "hand":
        found = evidence and tr("What the program had found: {0}").format(aside(evidence, _sure(repair)))
        return sentences((tr("Written by hand."), found))
    return evidence or tr("bytes {0}").format(raw_bytes(source[repair.start : repair.end]))


def raw_bytes(raw: str) -> str:
    """The characters as GBK bytes, in hexadecimal, as the service that broke them saw them."""
    return raw.encode("gb18030", "replace").hex(" ").upper()
