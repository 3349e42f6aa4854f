"""The formats of an export: what each keeps and loses in a line, and which choices mean anything to it."""

from __future__ import annotations

from typing import NamedTuple

from annotator.exchange.registry import FEATURES, Format, formats
from annotator.ui.language import tr

OF_TOKENS = ("prodigy", "spacy", "conll2003", "bio", "bioes", "bilou", "hf", "hf-parquet")
"""Formats that cut the text into tokens."""
OF_SENTENCES = ("conll2003", "bio", "bioes", "bilou", "hf", "hf-parquet")
"""Of those, the ones that can be cut into sentences."""
ONE_LABEL_A_TOKEN = (*OF_SENTENCES, "spacy")
"""Of those, the ones that have to choose between spans that lie in one another, for a part of what they write."""
FEATURE_WORDS = {
    "text": "the text as it is", "overlap": "overlapping spans", "discontinuous": "spans in several pieces",
    "attributes": "attributes", "relations": "relations", "notes": "notes", "coder": "whose spans they are",
    "both scripts": "both scripts", "certainty": "certainty", "article labels": "labels of whole articles",
    "details": "title, date, outlet", "ids": "ids of spans",
}  # fmt: skip
FIRST = "jsonl"


class Offered(NamedTuple):
    """A format as it can be chosen; ``says`` is one line on what it keeps and loses, or why it cannot be had.

    ``loses`` names what it loses, ``ending`` is that of its file, "" for a folder.
    """

    name: str
    title: str
    says: str
    loses: tuple[str, ...]
    able: bool
    folder: bool
    ending: str
    tokens: bool
    flat: bool
    sentences: bool
    both: bool


def offered_formats() -> tuple[Offered, ...]:
    """Every format that writes or would, were its packages installed: the contract's first, then by title."""
    found = [_offered(each) for each in formats().values() if each.can_write or (each.unavailable and not _reads(each))]
    return tuple(sorted(found, key=lambda each: (each.name != FIRST, not each.able, each.title.casefold())))


def _reads(form: Format) -> bool:
    return form.can_read and not form.can_write


def _offered(form: Format) -> Offered:
    able = form.can_write and not form.unavailable
    lost = tuple(tr(FEATURE_WORDS.get(each, each)) for each in FEATURES if not form.carries(each))
    says = keeps_sentence(form, lost) if able else form.unavailable or ""
    folder = form.writes_folder is not None
    ending = "" if folder else form.ending or next(iter(form.extensions), "")
    return Offered(
        form.name, form.title, says, lost, able, folder, ending,
        tokens=form.name in OF_TOKENS, flat=form.name in ONE_LABEL_A_TOKEN, sentences=form.name in OF_SENTENCES,
        both=form.carries("both scripts"),
    )  # fmt: skip


def keeps_sentence(form: Format, lost: tuple[str, ...]) -> str:
    """What it keeps or loses, whichever is the shorter to say."""
    if not lost:
        return tr("Keeps everything.")
    kept = [tr(FEATURE_WORDS.get(each, each)) for each in FEATURES if form.carries(each)]
    if len(kept) < len(lost):
        return tr("Keeps only {0}.").format(", ".join(kept)) if kept else tr("Keeps words and their labels alone.")
    return tr("Keeps all but {0}.").format(", ".join(lost))
