"""What an import did, and what it left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.exchange.importers.passed_over import by_ending
from annotator.sentences import Sentence, counted, mark, some_of, worded

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
        said: list[str] = [worded("{spans}.", spans=_of_layers(self.spans))] if self.spans else []
        one, many = mark("1 article: {note}."), mark("{number} articles: {note}.")
        said += [counted(count, one, many, note=note) for note, count in self.notes.items()]
        said += self._of_labels
        if self.near_duplicates:
            one = mark("1 of the new articles is a near-duplicate of another article.")
            many = mark("{number:,} of the new articles are near-duplicates of other articles.")
            said.append(counted(len(self.near_duplicates), one, many))
        if self.passed_over:
            said.append(worded("Passed over, no format reads them: {endings}.", endings=by_ending(self.passed_over)))
        return tuple(said)

    @property
    def _of_labels(self) -> list[str]:
        """What was made for labels that were not known, and what was left out with them."""
        said: list[str] = []
        if self.labels_created:
            names = _listed(self.labels_created.values())
            said.append(worded("New labels in the codebook: {names}.", names=names))
        for counts, what in (
            (
                self.labels_skipped,
                mark("Left out, tags and article labels that the codebook has no label for: {counts}."),
            ),
            (
                self.relations_skipped,
                mark("Left out, relations of a kind that the codebook does not have, or to tags left out: {counts}."),
            ),
            (
                self.attributes_skipped,
                mark("Left out, attributes that the codebook does not have, or not with that value: {counts}."),
            ),
        ):
            if counts:
                said.append(worded(what, counts=_listed(f"{n:,} {each}" for each, n in counts.most_common())))
        return said


def _of_layers(spans: Counter[str]) -> str:
    """As "15 spans in the layer li, 3 in wang"."""
    (layer, count), *others = spans.most_common()
    one, many = mark("{number:,} tag of {layer}"), mark("{number:,} tags of {layer}")
    first = counted(count, one, many, layer=_listed([layer]))
    return _listed([first, *(worded("{number:,} of {layer}", number=n, layer=_short(each)) for each, n in others)])


def _listed(words: Iterable[str]) -> str:
    every = [each if isinstance(each, Sentence) else _short(each) for each in dict.fromkeys(words)]
    return some_of(every, _NAMED)


def _short(words: str) -> str:
    return " ".join(words.split())[:_LONGEST]
