"""What the likeliest reading of a broken place still has to show before it is put in: people type question marks too.

A place that a gloss broke shows the gloss's own letters; one that a mark cut shows two marks and perhaps a letter, and
an author's "??" or "??h" looks the same.
"""

from __future__ import annotations

from annotator.text import evidence_words as words
from annotator.text.repair.breaks import Break
from annotator.text.repair.forms import forms, is_han
from annotator.text.repair.language import Language
from annotator.text.repair.page import Page
from annotator.text.repair.search import Candidate

ASKING = "?？"
QUOTED = frozenset(("“”", "「」", "()", "（）"))
"""What stands around question marks that are themselves the quotation."""

OPENED = 2
"""Characters that a cut leaves of the mark and of the byte before it."""

AROUND = 3
"""Characters on either side that may belong to one word with a mended one."""


def doubt_about(broken: Break, best: Candidate, text: str, left: str, page: Page, language: Language) -> str:
    """Why the place may be plain text after all, as a clause; empty where nothing speaks for that.

    ``left`` are the true characters before the place.
    """
    if broken.certain:
        return ""
    closing = best.closing
    raw = text[broken.start : closing.end]
    quoted = text[max(0, broken.start - 1) : broken.start] + text[broken.start + OPENED : broken.start + OPENED + 1]
    if quoted in QUOTED or all(each in ASKING for each in raw):
        return words.TYPED
    if any(each in ASKING for each in text[broken.start + OPENED : closing.start]) or (
        closing.lost and closing.end > closing.start and text[closing.end : closing.end + 1] in (*ASKING, "")
    ):
        return words.TYPED_AT_ITS_END
    if closing.byte is not None and not closing.reading and not _is_held(best, text, left, page, language):
        return words.NOTHING_SPEAKS_FOR.format(text=best.text)
    return ""


def _is_held(best: Candidate, text: str, left: str, page: Page, language: Language) -> bool:
    """Whether the last character, of which a single letter is left, belongs to a word or at least to the page.

    A mark fits before anything, so what begins a sentence has to do both; a word has to go on from the left.
    """
    first, last = best.text[0], best.text[-1]
    if not is_han(last):
        return True
    after = text[best.closing.end : best.closing.end + AROUND]
    of_word = _is_in_word(left[-AROUND:] + best.text, after, language)
    of_page = last in page.characters
    if not is_han(first):
        return of_word and of_page
    return of_word or (of_page and _is_in_word(left[-AROUND:] + first, best.text[1:] + after, language))


def _is_in_word(until: str, after: str, language: Language) -> bool:
    """Whether the last character of ``until`` takes part in a word of two characters or more."""
    run = "".join(forms().simplified.get(each, each) for each in until + after)
    known, at = language.words.frequencies, len(until) - 1
    return any(
        known.get(run[start:end]) for start in range(at + 1) for end in range(max(at + 1, start + 2), len(run) + 1)
    )
