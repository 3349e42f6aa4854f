"""What an import did, and what it left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

_NAMED = 12
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or record that did not become a new article; ``already``: its text is in the project."""

    name: str
    why: str
    already: bool = False


@dataclass(slots=True)
class ImportReport:
    """What an import did: (id, name) of each new article, what was skipped, and how far it came if it was stopped.

    ``numbers`` are those of the new articles; ``notes`` counts the articles of which a sentence is true;
    ``passed_over`` counts the files of folders by their ending ("" for none), where no format reads it.
    ``near_duplicates`` has the name of each new article that tells the same report as others, and the names of those
    (the first ones, where they are many). ``spans`` counts those that came in by layer; ``labels_created``: label in a
    file -> id of the one made for it; what was left out is counted by label in the file, by kind of relation in the
    file, and by label.attribute.
    """

    imported: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    numbers: list[int] = field(default_factory=list[int])
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    stopped: str = ""
    notes: Counter[str] = field(default_factory=Counter[str])
    passed_over: Counter[str] = field(default_factory=Counter[str])
    near_duplicates: list[tuple[str, tuple[str, ...]]] = field(default_factory=list[tuple[str, tuple[str, ...]]])
    spans: Counter[str] = field(default_factory=Counter[str])
    labels_created: dict[str, str] = field(default_factory=dict[str, str])
    labels_skipped: Counter[str] = field(default_factory=Counter[str])
    relations_skipped: Counter[str] = field(default_factory=Counter[str])
    attributes_skipped: Counter[str] = field(default_factory=Counter[str])

    @property
    def did_something(self) -> bool:
        return bool(self.imported) or any(each.already for each in self.skipped)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is to be known of articles that came in, and of files that were not looked at."""
        said = [f"{_of_layers(self.spans)}."] if self.spans else []
        said += [f"{count} article{'s' * (count > 1)}: {note}." for note, count in self.notes.items()]
        said += self._of_labels
        if self.near_duplicates:
            near = len(self.near_duplicates)
            are = "is a near-duplicate of another article" if near == 1 else "are near-duplicates of other articles"
            said.append(f"{near:,} of the new articles {are}.")
        if self.passed_over:
            said.append(f"Passed over, no format reads them: {by_ending(self.passed_over)}.")
        return tuple(said)

    @property
    def _of_labels(self) -> list[str]:
        """What was made for labels that were not known, and what was left out with them."""
        said: list[str] = []
        if self.labels_created:
            said.append(f"New labels in the codebook: {_listed(self.labels_created.values())}.")
        for counts, what in (
            (self.labels_skipped, "spans and article labels that the codebook has no label for"),
            (self.relations_skipped, "relations of a kind that the codebook does not have, or to spans left out"),
            (self.attributes_skipped, "attributes that the codebook does not have, or not with that value"),
        ):
            if counts:
                said.append(f"Left out, {what}: {_listed(f'{n:,} {each}' for each, n in counts.most_common())}.")
        return said


def _of_layers(spans: Counter[str]) -> str:
    """As "15 spans in the layer li, 3 in wang"."""
    (layer, count), *others = spans.most_common()
    first = f"{count:,} span{'s' * (count != 1)} in the layer {_listed([layer])}"
    return _listed([first, *(f"{n:,} in {each}" for each, n in others)])


def _listed(words: Iterable[str]) -> str:
    every = [" ".join(each.split())[:_LONGEST] for each in dict.fromkeys(words)]
    more = f" and {len(every) - _NAMED:,} more" if len(every) > _NAMED else ""
    return ", ".join(every[:_NAMED]) + more


def by_ending(counts: Counter[str]) -> str:
    """Endings with their counts, the most frequent first, as "12 .pdf, 1 without an ending"."""
    ordered = sorted(counts.items(), key=lambda each: (-each[1], not each[0], each[0]))
    return ", ".join(f"{count:,} {ending or 'without an ending'}" for ending, count in ordered)
