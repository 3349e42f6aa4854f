"""What an import did, and what it left."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


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
    (the first ones, where they are many).
    """

    imported: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    numbers: list[int] = field(default_factory=list[int])
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    stopped: str = ""
    notes: Counter[str] = field(default_factory=Counter[str])
    passed_over: Counter[str] = field(default_factory=Counter[str])
    near_duplicates: list[tuple[str, tuple[str, ...]]] = field(default_factory=list[tuple[str, tuple[str, ...]]])

    @property
    def did_something(self) -> bool:
        return bool(self.imported) or any(each.already for each in self.skipped)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is to be known of articles that came in, and of files that were not looked at."""
        said = [f"{count} article{'s' * (count > 1)}: {note}." for note, count in self.notes.items()]
        if self.near_duplicates:
            near = len(self.near_duplicates)
            are = "is a near-duplicate of another article" if near == 1 else "are near-duplicates of other articles"
            said.append(f"{near:,} of the new articles {are}.")
        if self.passed_over:
            said.append(f"Passed over, no format reads them: {by_ending(self.passed_over)}.")
        return tuple(said)


def by_ending(counts: Counter[str]) -> str:
    """Endings with their counts, the most frequent first, as "12 .pdf, 1 without an ending"."""
    ordered = sorted(counts.items(), key=lambda each: (-each[1], not each[0], each[0]))
    return ", ".join(f"{count:,} {ending or 'without an ending'}" for ending, count in ordered)
