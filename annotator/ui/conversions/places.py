"""Where the conversion of an article could have gone another way, and where somebody decided how it goes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from annotator.errors import AnnotatorError, UnmappableRange
from annotator.model.override import Override
from annotator.session.articles import OpenArticle
from annotator.text.offsets import OffsetMap
from annotator.text.scripts.configurations import STANDARDS, config_for
from annotator.text.views import ScriptView, other_script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from annotator.text.scripts import Choice, Term


class Place(NamedTuple):
    """Code points ``[start, end)`` of the reading text; the first of ``alternatives`` is what stands there now.

    ``certain``: a phrase decided, or what else it could be is hardly written; ``decided``: a person or a protected
    word did.
    """

    start: int
    end: int
    alternatives: tuple[str, ...]
    certain: bool = False
    decided: bool = False

    @property
    def is_open(self) -> bool:
        """Whether somebody should look at it."""
        return not (self.certain or self.decided)


@dataclass(frozen=True)
class Conversion:
    """One article's texts, seen from what was converted."""

    article: OpenArticle

    @property
    def reading(self) -> str:
        return self.article.texts.reading

    @property
    def target(self) -> str:
        """The script that was converted to."""
        return other_script(self.article.texts.published)

    @property
    def config(self) -> str:
        return config_for(self.target, self.article.standard)

    @property
    def view(self) -> ScriptView:
        return self.article.texts.view(self.target)

    @property
    def from_source(self) -> OffsetMap:
        """source -> reading"""
        return self.article.texts.hans.chain.maps[0]

    @property
    def to_view(self) -> OffsetMap:
        """reading -> converted view"""
        return self.view.chain.maps[-1]

    @cached_property
    def overrides(self) -> tuple[Override, ...]:
        """The decisions that concern this conversion."""
        return tuple(each for each in self.article.overrides if each.script == self.target)

    def terms(self) -> list[Term]:
        from annotator.text.scripts import Term

        reading = self.reading
        held = (each for each in self.overrides if each.scope != "here" and each.text in reading)
        return [Term(each.text, each.becomes) for each in held]

    def choices(self) -> list[Choice]:
        from annotator.text.scripts import Choice

        found: list[Choice] = []
        for each in self.overrides:
            if each.scope == "here" and (there := self.place_of(each)) is not None:
                found.append(Choice(*there, each.becomes))
        return sorted(found)

    def place_of(self, override: Override) -> tuple[int, int] | None:
        """Where a decision about one place stands in the reading text; None where a repair took it away."""
        try:
            start, end = self.from_source.to_b(override.start, override.end)
        except UnmappableRange:
            return None
        return (start, end) if start < end else None

    def now(self, start: int, end: int) -> str:
        """What a range of the reading text became."""
        first, last = self.to_view.to_b(start, end)
        return self.view.text[first:last]

    def standing(self, start: int, end: int) -> list[Override]:
        """The decisions that act on a range of the reading text."""
        found: list[Override] = []
        for each in self.overrides:
            if each.scope == "here":
                there = self.place_of(each)
                held = there is not None and there[0] < end and start < there[1]
            else:
                near = self.reading[max(0, start - len(each.text) + 1) : end + len(each.text) - 1]
                held = each.text in near
            if held:
                found.append(each)
        return found

    def elsewhere(self, start: int, end: int) -> dict[str, str]:
        """What each regional standard makes of a range by itself, whatever has been decided about it."""
        from annotator.text.scripts import other_standards

        return other_standards(self.reading, start, end, self.article.texts.published, STANDARDS)

    def undecided(self, start: int, end: int) -> tuple[Place, ...]:
        """What OpenCC leaves open inside a range of one line, as if nobody had decided anything."""
        from annotator.text.scripts import one_to_many

        first = self.reading.rfind("\n", 0, start) + 1
        last = self.reading.find("\n", end)
        line = self.reading[first : last if last >= 0 else len(self.reading)]
        return tuple(
            Place(first + each.start, first + each.end, each.alternatives)
            for each in one_to_many(line, self.config)
            if start <= first + each.start and first + each.end <= end
        )


def find_places(conversion: Conversion) -> tuple[Place, ...]:
    """All places of an article, in order; loads OpenCC's dictionaries and jieba: not before the first paint."""
    from annotator.text.doubts import worth_a_look
    from annotator.text.scripts import one_to_many
    from annotator.text.scripts.decisions import Terms

    terms, choices = conversion.terms(), conversion.choices()
    try:
        known = one_to_many(conversion.reading, conversion.config, terms, choices)
    except AnnotatorError:  # a decision that no conversion takes; what it is about is told where it is made
        return ()
    known = worth_a_look(conversion.reading, conversion.config, known)
    protected = Terms(terms).find(conversion.reading) if terms else []
    decided = sorted([*protected, *((each.start, each.end) for each in choices)])
    starts = [start for start, _ in decided]
    found = [
        Place(each.start, each.end, each.alternatives, each.certain)
        for each in known
        if not _is_decided(decided, starts, each.start, each.end)
    ]
    found += (Place(start, end, (conversion.now(start, end),), True, True) for start, end in decided)
    return tuple(sorted(found))


def carried_over(old: Conversion, places: Sequence[Place], new: Conversion) -> tuple[Place, ...]:
    """The places of an article as they stand after a decision or a repair, without those that read differently now.

    What a decision acts on now is decided; what one acted on before, and no more, is left out.
    """
    found: list[Place] = []
    for place in places:
        if (place.certain and not place.decided) or old.target != new.target:
            continue
        try:
            start, end = new.from_source.to_b(*old.from_source.to_a(place.start, place.end))
            now = new.now(start, end)
        except UnmappableRange:
            continue
        if new.reading[start:end] != old.reading[place.start : place.end]:
            continue
        is_decided = bool(new.standing(start, end))
        if is_decided or (now == place.alternatives[0] and not place.decided):
            forms = tuple(dict.fromkeys((now, *place.alternatives)))
            found.append(Place(start, end, forms, place.certain, is_decided))
    return tuple(found)


def _is_decided(decided: Sequence[tuple[int, int]], starts: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(starts, end) - 1
    return at >= 0 and decided[at][1] > start
