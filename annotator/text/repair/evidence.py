"""What a broken place is taken for, and the sentence that tells a reader why: plain words first, bytes last."""

from __future__ import annotations

from typing import NamedTuple

from annotator.text import evidence_words as words
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
    best = verdict.best
    again = words.AGAIN.format(instances=verdict.instances) if verdict.instances > 1 else ""
    given = {"text": best.text, "rival": verdict.runner_up, "happened": _what_happened(text, broken, best)}
    given |= {"again": again, "doubt": verdict.doubt}
    if verdict.applied:
        pattern = words.MENDED_BEFORE_A_RIVAL if verdict.runner_up else words.MENDED
        return pattern.format_map(given | {"opening": f"{best.opening:02X}", "bytes": _bytes(best)})
    if verdict.doubt:
        return words.DOUBTED.format_map(given)
    return (words.TWO_FIT if verdict.runner_up else words.FITS_LOOSELY).format_map(given)


def unexplained(raw: str, looked_at: bool) -> str:
    """The sentence for a place that nothing fits, or that was not looked at."""
    return (words.NOTHING_FITS if looked_at else words.NOT_LOOKED_AT).format(raw=raw)


def _what_happened(text: str, broken: Break, best: Candidate) -> str:
    if best.closing.reading:
        pattern = words.GLOSSED_AND_READ if broken.certain else words.CUT_AND_READ
    elif best.closing.lost:
        pattern = words.GLOSSED_TWICE if broken.certain else words.CUT_TWICE
    else:
        pattern = words.GLOSSED if broken.certain else words.CUT
    mark = text[broken.opened : broken.opened + 1]
    return pattern.format(reading=broken.reading, mark=mark, closing=best.closing.reading, last=best.text[-1])


def _bytes(best: Candidate) -> str:
    bytes_of = gbk().bytes_of
    return " ".join(written(bytes_of[each]) for each in best.text if each in bytes_of)
