"""The broken places of a page, each with what it was, if that can be proved."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import exp
from operator import itemgetter
from typing import NamedTuple

from annotator.text import evidence_words as words
from annotator.text.repair.breaks import Break, masked, next_break
from annotator.text.repair.caution import doubt_about
from annotator.text.repair.evidence import Verdict, evidence_for, unexplained
from annotator.text.repair.forms import is_han
from annotator.text.repair.found import FoundRepair
from annotator.text.repair.glosses import GLOSS, Glossing
from annotator.text.repair.language import Language, frequency, language_of
from annotator.text.repair.page import Page, Plain, page_of
from annotator.text.repair.quotes import Quotes, quotes_before
from annotator.text.repair.search import Candidate, candidates, reach_of
from annotator.text.repair.tiling import units_of
from annotator.text.repair.vanished import SOUND

NARROW = str.maketrans("，：；？！（）", ",:;?!()")
MOST_PLACES = 400
"""Different broken places searched on one page; the others are flagged."""

TEMPERATURE = 1.0
SURE_OF_GLOSS, SURE_OF_CUT = 0.975, 0.93
SURE_AFTER_LOSS = 0.96
GAIN = 4.0
GAIN_SILENT = 15.0
LEFT = 8


class Searched(NamedTuple):
    """A broken place with its candidates: the score of each text, and that of the raw characters."""

    broken: Break
    found: tuple[Candidate, ...]
    literal: float
    left: str
    looked_at: bool


def find_shifts(plain: Plain, glossing: Glossing) -> tuple[list[FoundRepair], list[FoundRepair]]:
    """Rows for the broken places, and rows for the glosses of the characters that close them."""
    text = plain.text
    first = next_break(text, 0)
    if first is None or not (glossing.by_service or first.certain):
        return [], []
    sound = masked(text)
    page, language = page_of(sound, glossing), language_of(sound)
    searched = _search(text, page, language)
    votes = _votes(text, searched)
    narrow = text.count(",") > text.count("，")
    rows: list[FoundRepair] = []
    glosses: list[FoundRepair] = []
    for each in searched:
        verdict = _verdict(each, votes[_damage(text, each)])
        if verdict and verdict.applied:
            doubt = doubt_about(each.broken, verdict.best, text, each.left, page, language)
            verdict = verdict._replace(applied=not doubt, doubt=doubt)
        row = _row(plain, each, verdict, narrow) if verdict else _unexplained(plain, each)
        rows.append(row)
        gloss = GLOSS.match(text, verdict.best.closing.end) if verdict and verdict.applied else None
        if verdict and gloss and verdict.best.closing.reading:
            glosses.append(_closing_gloss(plain, gloss.span(), verdict.best))
    return rows, glosses


def _search(text: str, page: Page, language: Language) -> list[Searched]:
    """Look at each place in order, the true characters before it known where the one before was solved."""
    searched: list[Searched] = []
    known: dict[tuple[str, str, Quotes, str], tuple[list[Candidate], float]] = {}
    at = mended_end = 0
    mended = ""
    while broken := next_break(text, at):
        at = max(broken.opened, broken.start + 1)
        left = _left_of(text, broken.start, mended, mended_end)
        key = left, text[broken.start : reach_of(broken)], quotes_before(text, broken.start), broken.kind
        if key not in known:
            if len(known) >= MOST_PLACES:
                if broken.kind != "silent":
                    searched.append(Searched(broken, (), 0.0, left, False))
                continue
            known[key] = candidates(broken, text, page, language, left)
        found, literal = known[key]
        if found:
            shift = broken.start - found[0].start
            found = [each.moved(shift) for each in found] if shift else found
        if not found or (not broken.certain and found[0].score - literal < GAIN):
            if broken.certain:
                searched.append(Searched(broken, (), literal, left, True))
            continue
        searched.append(Searched(broken, tuple(found), literal, left, True))
        mended, mended_end = left + found[0].text, found[0].closing.beyond
        at = max(mended_end, at)
    return searched


def _left_of(text: str, start: int, mended: str, mended_end: int) -> str:
    """The true characters before a place, on its own line: the page's, and ``mended`` where they reach back so far."""
    between = text[max(mended_end, start - LEFT) : start]
    return ((mended + between) if start - mended_end < LEFT else between)[-LEFT:].rpartition("\n")[2]


def _damage(text: str, each: Searched) -> tuple[str, str]:
    end = each.found[0].closing.end if each.found else each.broken.opened
    return each.left[-1:], text[each.broken.start : end]


class Votes(NamedTuple):
    """What all instances of the same damage give to each text, best first, and how many they are."""

    ranked: tuple[tuple[str, float], ...]
    instances: int


UNSUPPORTED = -12.0
"""What an instance gives to a text that it did not come upon."""


def _votes(text: str, searched: Sequence[Searched]) -> dict[tuple[str, str], Votes]:
    """The votes on each kind of damage: the same bytes after the same character were the same words."""
    totals: defaultdict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    instances: Counter[tuple[str, str]] = Counter()
    for each in searched:
        damage = _damage(text, each)
        total, before = totals[damage], instances[damage] * UNSUPPORTED
        instances[damage] += 1
        scores: dict[str, float] = {}
        for candidate in each.found:
            scores.setdefault(candidate.text, candidate.score - each.found[0].score)
        for one, score in scores.items():
            total[one] = total.get(one, before) + score
        if len(scores) < len(total):
            for one in total.keys() - scores.keys():
                total[one] += UNSUPPORTED
    return {
        damage: Votes(tuple(sorted(total.items(), key=itemgetter(1), reverse=True)), instances[damage])
        for damage, total in totals.items()
    }


def _verdict(each: Searched, votes: Votes) -> Verdict | None:
    """Weigh the candidates of all instances of the same damage against each other."""
    if not each.found:
        return None
    end = each.found[0].closing.end
    total = dict(votes.ranked)
    best = max((one for one in each.found if one.closing.end == end), key=lambda one: (total[one.text], one.score))
    rival = next((text for text, _ in votes.ranked if text != best.text), "")
    top = total[best.text]
    confidence = 1 / sum(exp(min(60.0, max(-60.0, TEMPERATURE * (score - top)))) for _, score in votes.ranked)
    gain = best.score - each.literal
    sure = SURE_OF_GLOSS if each.broken.certain else SURE_AFTER_LOSS if best.closing.lost else SURE_OF_CUT
    enough = each.broken.certain or gain >= (GAIN_SILENT if each.broken.kind == "silent" else GAIN)
    applied = confidence >= sure and enough and not best.closing.eaten and all(map(_plausible, best.text))
    return Verdict(best, confidence, applied, rival, votes.instances)


def _plausible(character: str) -> bool:
    return character in SOUND or (is_han(character) and frequency(character) >= 50)


def _row(plain: Plain, each: Searched, verdict: Verdict, narrow: bool) -> FoundRepair:
    best = verdict.best
    return FoundRepair(
        plain.source_start(each.broken.start),
        plain.source_end(best.closing.end),
        best.text.translate(NARROW) if narrow else best.text,
        "shift",
        round(min(verdict.confidence, 0.999), 3),
        verdict.applied,
        evidence_for(plain.text, each.broken, verdict),
        units_of(each.broken, best, plain),
    )


def _unexplained(plain: Plain, each: Searched) -> FoundRepair:
    broken = each.broken
    start, end = plain.source_start(broken.start), plain.source_end(broken.opened)
    raw = plain.text[broken.start : broken.opened]
    return FoundRepair(start, end, raw, "shift", 0.0, False, unexplained(raw, each.looked_at))


def _closing_gloss(plain: Plain, span: tuple[int, int], best: Candidate) -> FoundRepair:
    start, end = plain.source_start(span[0]), plain.source_end(span[1])
    evidence = words.GLOSS_AFTER_ITS_BYTES.format(reading=best.closing.reading, character=best.text[-1])
    return FoundRepair(start, end, "", "gloss", 0.999, True, evidence)
