"""The formats of an export: what each keeps and loses in a line, and which choices mean anything to it."""

from __future__ import annotations

from typing import NamedTuple

from annotator.exchange.registry import FEATURES, Format, formats
from annotator.ui.words.language import known, listed, mark, tr

FEATURE_WORDS = {
    "text": mark("the text as it is"),
    "overlap": mark("overlapping tags"),
    "discontinuous": mark("tags in several pieces"),
    "attributes": mark("attributes"),
    "relations": mark("relations"),
    "notes": mark("notes"),
    "coder": mark("whose tags they are"),
    "both scripts": mark("both scripts"),
    "certainty": mark("certainty"),
    "article labels": mark("labels of whole articles"),
    "details": mark("title, date, outlet"),
    "ids": mark("ids of tags"),
    "state": mark("what is confirmed or pending"),
    "article attributes": mark("attributes of article labels"),
    "coding": mark("how far each coder has come"),
    "regions": mark("parts of the page"),
}
FIRST = "jsonl"


class Offered(NamedTuple):
    """A format as it can be chosen; ``says`` is one line on what it keeps and loses, or why it cannot be had.

    ``ending`` is that of its file, "" for a folder; ``tokens``, ``flat``, ``sentences`` and ``both`` are the choices
    that mean something to it.
    """

    name: str
    title: str
    says: str
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
    says = keeps_sentence(form, lost) if able else tr(form.unavailable or "")
    folder = form.writes_folder is not None
    ending = "" if folder else form.ending or next(iter(form.extensions), "")
    return Offered(
        form.name, known(form.title), says, able, folder, ending,
        tokens="tokens" in form.choices, flat="nested" in form.choices, sentences="sentences" in form.choices,
        both=form.carries("both scripts"),
    )  # fmt: skip


def keeps_sentence(form: Format, lost: tuple[str, ...]) -> str:
    """What it keeps or loses, whichever is the shorter to say."""
    if not lost:
        return tr("Keeps everything.")
    kept = [tr(FEATURE_WORDS.get(each, each)) for each in FEATURES if form.carries(each)]
    if len(kept) < len(lost):
        return tr("Keeps only {0}.").format(listed(kept)) if kept else tr("Keeps words and their labels alone.")
    return tr("Keeps all but {0}.").format(listed(lost))
