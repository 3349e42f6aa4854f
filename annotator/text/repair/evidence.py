"""What a broken place is taken for, and the sentence that tells a reader why: plain words first, bytes last."""

from __future__ import annotations

from typing import NamedTuple

from annotator.text.repair.breaks import Break
from annotator.text.repair.gbk import gbk, written
from annotator.text.repair.search import Candidate


class Verdict(NamedTuple):
    """What a place is taken for: the likeliest candidate, how sure that is, and the next one.

    ``doubt`` says why a likely candidate is not put in all the same.
    """

    best: Candidate
    confidence: float
    applied: bool
    runner_up: str
    instances: int
    doubt: str = ""


def evidence_for(text: str, broken: Break, verdict: Verdict) -> str:
    """One sentence: what it is, or might be, what happened, and the bytes."""
    best, again = verdict.best, ""
    if verdict.instances > 1:
        again = f"; the same damage stands here {verdict.instances} times"
    happened = f"{_what_happened(text, broken)}, which cost one byte{_how_it_ends(best)}"
    if verdict.applied:
        rival = f"nothing else fits as well (next: {verdict.runner_up})" if verdict.runner_up else "nothing else fits"
        return (
            f"{best.text}: {happened}; {rival}{again}; with {best.opening:02X} put back the bytes are {_bytes(best)}."
        )
    if verdict.doubt:
        return f"{best.text} would fit here if {happened}, but {verdict.doubt}{again}: compare with the original page."
    if verdict.runner_up:
        choice = f"{best.text} or {verdict.runner_up}: what is left of the bytes fits both"
    else:
        choice = f"Perhaps {best.text}: it fits what is left of the bytes, but too loosely to be put in"
    return f"{choice}; {happened}{again}: compare with the original page."


def unexplained(raw: str, looked_at: bool) -> str:
    """The sentence for a place that nothing fits, or that was not looked at."""
    why = "no character fits what is left" if looked_at else "the page has too many such places to search them all"
    return f"A byte is lost at “{raw}”, and {why}: compare with the original page."


def _what_happened(text: str, broken: Break) -> str:
    if broken.certain:
        return f"the gloss ({broken.reading}) was put between the two bytes of a character"
    return f"the page was cut at the “{text[broken.opened : broken.opened + 1]}” inside a character"


def _how_it_ends(best: Candidate) -> str:
    if best.closing.reading:
        return f", and ({best.closing.reading}) is a reading of {best.text[-1]}"
    return " here and one at its end" if best.closing.lost else ""


def _bytes(best: Candidate) -> str:
    bytes_of = gbk().bytes_of
    return " ".join(written(bytes_of[each]) for each in best.text if each in bytes_of)
