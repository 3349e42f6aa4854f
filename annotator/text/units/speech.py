"""Who speaks, with the verb of speech: what a clause taken by key keeps where its label ends behind such a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.text.units.clauses import Range
from annotator.text.units.names import persons_in

_NOUN_BEFORE = re.compile(
    r"(?:的|[”’》」』]|重要|工作|部署|决策|具体|任务|政策|目标|精神|基本|总体|各项|有关|相关|总|新|高|严|本|格|按|按照|根据|符合)$"
)
_NOUN_AFTER = re.compile(r"[的、和及与下]")
_LED = re.compile(r"按照|依照|根据|落实|贯彻|符合|达到|围绕|对照|提出")
_INSIDE = re.compile(r"(?<=[加增着])强调(?=[整研度动控配])")
_ADVERBS = re.compile(r"(?:还|也|又|并|则|就此|进一步|多次|再次|一再|反复|特别|明确|同时|着重|郑重)+$")
_STORY = re.compile(r"在|时|并|就|把|将|通过|关于|后|讲话|主持")
"""What stands before the verb is a story, and no mere speaker."""
_SPEAKER = re.compile(r"(?:会议|全会|大会|[他她]们?|我们)$")
_LONGEST_SPEAKER = 16


def spoken(text: str, start: int, end: int, verbs: Sequence[str]) -> Range | None:
    """The first verb of speech in a range, with the speaker where one stands beside it; None where there is none.

    Code points of a Simplified text. 要求 that is a noun (落实“四早”要求) is no verb.
    """
    verb = _verb_in(text, start, end, verbs)
    return None if verb is None else (_speaker_before(text, start, verb[0]), verb[1])


def _verb_in(text: str, start: int, end: int, verbs: Sequence[str]) -> Range | None:
    pattern = re.compile("|".join(map(re.escape, sorted(filter(None, verbs), key=len, reverse=True))) or "(?!)")
    for hit in pattern.finditer(text, start, end):
        if not _is_noun(text, start, end, hit) and not _is_part(text, hit):
            return hit.span()
    return None


def _is_noun(text: str, start: int, end: int, hit: re.Match[str]) -> bool:
    if hit[0] != "要求":
        return False
    if _NOUN_BEFORE.search(text[start : hit.start()]) or _NOUN_AFTER.match(text, hit.end(), end):
        return True
    return hit.end() == end and _LED.search(text, start, hit.start()) is not None


def _is_part(text: str, hit: re.Match[str]) -> bool:
    """Whether it only looks like the verb: 加强调整 has no 强调."""
    near = _INSIDE.finditer(text, max(0, hit.start() - 1), hit.end() + 1)
    return any(each.start() <= hit.start() and hit.end() <= each.end() for each in near)


def _speaker_before(text: str, start: int, verb: int) -> int:
    """Where a speaker begins that stands beside the verb, adverbs between them or not; else where the verb does."""
    words = text[start:verb]
    speaker = _ADVERBS.sub("", words).rstrip()
    if not speaker.strip():
        return verb
    if len(speaker) <= _LONGEST_SPEAKER and not _STORY.search(speaker):
        return start
    known = speaker.removesuffix("同志")
    names = persons_in(text, start, start + len(known))
    if names and names[-1][1] == start + len(known):
        return names[-1][0]
    said = _SPEAKER.search(speaker)
    return start + said.start() if said else verb
