"""What may have stood at a broken place: every string whose bytes give what is read there, the likeliest first."""

from __future__ import annotations

from functools import lru_cache
from heapq import nlargest
from operator import itemgetter
from typing import NamedTuple

from annotator.text.repair.breaks import Break, Closing, Piece
from annotator.text.repair.forms import forms, is_han
from annotator.text.repair.gbk import gbk
from annotator.text.repair.language import Language, Track, frequency
from annotator.text.repair.page import Page
from annotator.text.repair.quotes import Quotes, quotes_before
from annotator.text.repair.readings import glossed_as, reads
from annotator.text.repair.vanished import SOUND, common, vanished, vanished_before_lost, vanished_last, vanished_twice

WIDTH = 30
"""Hypotheses kept after each raw character."""

DROPS_OF = 4
"""Hypotheses for which a vanished pair is considered at each gap."""

DROPS_OF_TWO = 2
MARGIN = 8.0
"""Nats by which a hypothesis may fall behind; twice that before it is given up."""

SLACK = 5.0
"""Nats that two characters may gain from their neighbours."""

FLOOR = -1e9
KEPT = 80
"""Candidates of one place that are weighed against each other."""
DROPPED_LOST = 8
DROPPED = 16
"""Vanished pairs considered at each gap."""

CONTEXT = 6
"""Sound characters on either side that a hypothesis has to fit."""

SILENTLY_LOST = 3.0


class Hypothesis(NamedTuple):
    """The true characters so far, the byte that waits for its partner, and after which pieces a pair vanished."""

    score: float
    text: str
    track: Track
    penalty: float
    pending: int
    opening: int
    drops: tuple[int, ...]


class Candidate(NamedTuple):
    """A whole reading of the place, which ends at ``closing.end`` of the page's plain text."""

    score: float
    text: str
    closing: Closing
    opening: int
    drops: tuple[int, ...]
    start: int
    """Where the place begins that was searched."""

    def moved(self, by: int) -> Candidate:
        """The same for a place with the same characters elsewhere."""
        closing = self.closing._replace(start=self.closing.start + by, end=self.closing.end + by)
        return self._replace(closing=closing, start=self.start + by)


class Place(NamedTuple):
    """A broken place with its neighbours and what is known of its page."""

    broken: Break
    left: str
    right: str
    page: Page
    language: Language
    start: Track
    text: str
    quotes: Quotes


def candidates(broken: Break, text: str, page: Page, language: Language, left: str) -> tuple[list[Candidate], float]:
    """Every likely reading, best first, and the score of the raw characters themselves.

    ``left`` are the true characters before the place.
    """
    if not broken.closings:
        return [], 0.0
    limit = reach_of(broken)
    start = language.before(left[-CONTEXT:])
    place = Place(broken, left, text[:limit], page, language, start, text, quotes_before(text, broken.start))
    literal = language.before(left[-CONTEXT:] + text[broken.start : limit]).score
    beam, found = _opened(place), list[Candidate]()
    for at, piece in enumerate(broken.pieces):
        for closing in broken.closings:
            if closing.after == at:
                found += _closed(place, beam, closing)
        beam = _step(place, beam, piece, at)
        if not beam:
            break
    for closing in broken.closings:
        if closing.after == len(broken.pieces):
            found += _closed(place, beam, closing)
    return nlargest(KEPT, found, key=itemgetter(0)), literal


def reach_of(broken: Break) -> int:
    """Where the text ends that the search of a place looks at."""
    return max((each.beyond for each in broken.closings), default=broken.opened) + CONTEXT


def _opened(place: Place) -> list[Hypothesis]:
    """One hypothesis for each byte that the place can open with."""
    broken, start = place.broken, place.start
    if not broken.certain:
        return [Hypothesis(start.scores[-1], "", start, 0.0, byte, byte, ()) for byte in range(0x81, 0xFF)]
    before = gbk().bytes_of.get(place.left[-1:])
    if before is None:
        return []
    beam: list[Hypothesis] = []
    for byte, straddled in gbk().by_lead[before[1]]:
        if glossed_as(straddled, broken.reading):
            penalty = place.page.straddle_penalty(straddled)
            beam.append(Hypothesis(start.scores[-1] - penalty, "", start, penalty, byte, byte, ()))
    return beam


def _step(place: Place, beam: list[Hypothesis], piece: Piece, at: int) -> list[Hypothesis]:
    """Complete each waiting byte with the piece's first one, or suppose that one unassigned pair vanished between."""
    pairs, grown = gbk().pairs, list[Hypothesis]()
    for each in beam:
        character = pairs.get((each.pending, piece.first))
        if character and _usable(character, place.page):
            grown.append(_grown(place, each, character, piece.second))
    if at or place.broken.certain:
        floor = max(map(itemgetter(0), grown), default=FLOOR) - MARGIN
        halves: dict[tuple[int, str], Hypothesis] = {}
        likely = {each.pending: _likely(place, vanished(each.pending, piece.first)) for each in beam[:DROPS_OF]}
        for rank, each in enumerate(beam[:DROPS_OF]):
            for score, one, other in likely[each.pending]:
                if each.score + score + SLACK < floor:
                    break
                half = halves.get((rank, one)) or halves.setdefault((rank, one), _grown(place, each, one, 0))
                if half.score >= floor - SLACK:
                    grown.append(_grown(place, half, other, piece.second, drop=at))
        for rank, each in enumerate(beam[:DROPS_OF_TWO]):
            for score, one, middle, other in vanished_twice(each.pending, piece.first):
                if each.score + score + SLACK < floor:
                    break
                half = halves.get((rank, one)) or halves.setdefault((rank, one), _grown(place, each, one, 0))
                if half.score >= floor - SLACK:
                    half = _grown(place, half, middle, 0, drop=at)
                    grown.append(_grown(place, half, other, piece.second, drop=at))
    return _best(grown)


def _best(hypotheses: list[Hypothesis]) -> list[Hypothesis]:
    """Those that are still likely enough, best first."""
    floor = max(map(itemgetter(0), hypotheses), default=0.0) - 2 * MARGIN
    return nlargest(WIDTH, [each for each in hypotheses if each.score >= floor], key=itemgetter(0))


def _grown(place: Place, before: Hypothesis, character: str, pending: int, drop: int = -1) -> Hypothesis:
    glossed = None if not before.text and place.broken.certain else False
    return _with(place, before, character, pending, place.page.penalty(character, glossed), drop)


def _with(place: Place, before: Hypothesis, character: str, pending: int, penalty: float, drop: int = -1) -> Hypothesis:
    track = place.language.step(before.track, character)
    penalty += before.penalty
    drops = (*before.drops, drop) if drop >= 0 else before.drops
    return Hypothesis(
        track.scores[-1] - penalty, before.text + character, track, penalty, pending, before.opening, drops
    )


def _closed(place: Place, beam: list[Hypothesis], closing: Closing) -> list[Candidate]:
    """The hypotheses with their last character, as the closing byte, its gloss or the words around it allow."""
    ends: list[Hypothesis] = []
    for rank, each in enumerate(beam[: 8 if closing.lost else WIDTH]):
        first = not each.text and place.broken.certain
        glossed = True if closing.reading else None if first else False
        for character in _last_characters(each.pending, closing.byte, closing.reading):
            if _usable(character, place.page):
                ends.append(_with(place, each, character, 0, place.page.penalty(character, glossed)))
        if rank >= DROPS_OF or not (each.text or place.broken.certain):
            continue
        floor = max(map(itemgetter(0), ends), default=FLOOR) - MARGIN
        if closing.lost:
            halves = [(_grown(place, each, one, 0), others) for one, others in vanished_before_lost(each.pending)]
            for half, others in nlargest(DROPPED_LOST, halves, key=lambda pair: pair[0].score):
                if half.score >= floor:
                    for other in others:
                        ends.append(_with(place, half, other, 0, place.page.penalty(other, False), drop=closing.after))
            continue
        for score, one, other in _likely(place, vanished_last(each.pending, closing.byte, closing.reading)):
            if each.score + score + SLACK < floor:
                break
            half = _grown(place, each, one, 0)
            penalty = place.page.penalty(other, bool(closing.reading))
            ends.append(_with(place, half, other, 0, penalty, drop=closing.after))
        if rank < DROPS_OF_TWO:
            for score, one, middle, other in vanished_twice(each.pending, closing.byte, closing.reading):
                if each.score + score + SLACK < floor:
                    break
                half = _grown(place, _grown(place, each, one, 0), middle, 0, drop=closing.after)
                penalty = place.page.penalty(other, bool(closing.reading))
                ends.append(_with(place, half, other, 0, penalty, drop=closing.after))
    right = place.right[closing.beyond :]
    extra = SILENTLY_LOST * closing.silent
    found: list[Candidate] = []
    for each in _best(ends):
        score = place.language.after(each.track, right).score - each.penalty - extra
        score -= place.quotes.penalty(each.text, place.text, closing.beyond)
        found.append(Candidate(score, each.text, closing, each.opening, each.drops, place.broken.start))
    return found


def _usable(character: str, page: Page) -> bool:
    return character in SOUND or (is_han(character) and (frequency(character) >= 20 or character in page.characters))


@lru_cache(20_000)
def _last_characters(pending: int, byte: int | None, reading: str) -> tuple[str, ...]:
    if byte is not None:
        found = gbk().pairs.get((pending, byte), "")
        return (found,) if found and (not reading or reads(found, reading)) else ()
    if reading:
        return tuple(each for _, each in gbk().by_lead[pending] if glossed_as(each, reading))
    return tuple(each for _, each in gbk().by_lead[pending] if common(each))


def _likely(place: Place, found: tuple[tuple[float, str, str], ...]) -> list[tuple[float, str, str]]:
    """The likeliest of the vanished pairs on this page."""
    repeats, simplified = place.language.repeats, forms().simplified
    again = [
        (max(score, repeats.get(simplified.get(one, one) + simplified.get(other, other), score)), one, other)
        for score, one, other in found
    ]
    return nlargest(DROPPED, again)
