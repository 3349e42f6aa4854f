"""Files that may carry annotations, and what was understood of them before anything is written."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import FormatError
from annotator.exchange.importers.annotated import UNPROVED
from annotator.exchange.registry import HEAD_BYTES, WORDS_ALONE, Format, formats, importer
from annotator.session.intake.import_tables import ReadOptions, Refused
from annotator.ui.words.language import aside, ended, listed, tr

if TYPE_CHECKING:
    from annotator.session.intake.understanding import Understood

UNIT = re.compile(r"--offsets (\w+)")
MOST_NAMED = 5
MOST_HEADS = 200
"""Files of a folder whose beginnings are looked at, where their ending does not say what they are."""


@dataclass(slots=True)
class Given:
    """A path and how it is to be read; ``found`` is what was understood of it, a file each; ``refusal`` a sentence.

    ``format_name`` None is by its ending; ``offsets`` is what somebody agreed that its offsets count.
    """

    path: str
    format_name: str | None = None
    offsets: str = ""
    found: list[Understood] = field(default_factory=list["Understood"])
    refusal: str = ""
    is_unproved: bool = False
    """Whether it was found not to say its spans' words; it is not told again once the unit was named."""

    def take(self, one: Understood) -> None:
        """One file more of it was understood."""
        self.found.append(one)
        self.is_unproved = self.is_unproved or UNPROVED in one.notes

    @property
    def is_file(self) -> bool:
        return not Path(self.path).is_dir()

    @property
    def options(self) -> ReadOptions:
        return ReadOptions(offsets=self.offsets)

    @property
    def is_refused(self) -> bool:
        """Whether nothing of it can come in, whatever is decided."""
        refused = any(each.refused_count for each in self.found) and not any(each.articles for each in self.found)
        return bool(self.refusal) or refused

    @property
    def wants_a_look(self) -> bool:
        """Whether there is something to decide or to know before it comes in.

        A file of which nothing can come in is no such by itself: it is told of with the others' result.
        """
        return any(each.spans or each.unknown or units_offered(each.refused) for each in self.found)


def may_be_annotated(paths: Iterable[str]) -> list[str]:
    """Those that are, or hold, files of a format that can carry annotations."""
    known = formats()
    readers: dict[str, set[bool]] = {}
    for form in known.values():
        for ending in form.extensions if form.can_read else ():
            readers.setdefault(ending, set()).add(carries_annotations(form))
    return [path for path in paths if _may_hold(path, known, readers)]


def carries_annotations(form: Format) -> bool:
    return dict(form.keeps) != dict(WORDS_ALONE)


def unknown_labels(given: Iterable[Given]) -> list[str]:
    """Labels that the codebook does not have, in the order in which they were met."""
    return list(dict.fromkeys(label for each in given for one in each.found for label in one.unknown))


def label_counts(given: Iterable[Given]) -> Counter[str]:
    """Label in the files -> spans."""
    counts = Counter[str]()
    for each in given:
        for one in each.found:
            counts.update(one.labels)
            counts.update(dict.fromkeys(one.unknown, 0))
    return counts


def note_lines(given: Iterable[Given]) -> list[str]:
    """What else is to be known: attributes and relations that the codebook does not have, what was settled."""
    attributes, relations, notes = Counter[str](), Counter[str](), Counter[str]()
    for one in (found for each in given for found in each.found):
        attributes.update(one.unknown_attributes)
        relations.update(one.unknown_relations)
        notes.update({note: n for note, n in one.notes.items() if note != UNPROVED})
    lines = [
        what.format(listed(aside(name, f"{n:,}") for name, n in counts.most_common(MOST_NAMED)))
        for what, counts in (
            (tr("Attributes that the codebook does not have stay out: {0}."), attributes),
            (tr("Relations that the codebook does not have: {0}."), relations),
        )
        if counts
    ]
    return lines + [ended(f"{n:,} × {tr(note)}") for note, n in notes.most_common(MOST_NAMED)]


def doubt_lines(given: Sequence[Given]) -> list[str]:
    """What may be wrong though nothing is refused: the files whose offsets could not be checked."""
    names = [one.name for each in given for one in each.found if UNPROVED in one.notes]
    if not names:
        return []
    return [
        tr(
            "Offsets could not be checked: {0} gives no words of its tags. If they stand wrong, choose what they count."
        ).format(listed(names[:MOST_NAMED]) + ("…" if len(names) > MOST_NAMED else ""))
    ]


def spans_to_come(given: Iterable[Given], is_left_out: Callable[[str], bool]) -> tuple[int, int] | None:
    """(spans that come in, spans that stay out as it was decided of their labels); None where it is not known, as some
    of the articles are there already.
    """
    found = [one for each in given for one in each.found]
    if any(one.there for one in found):
        return None
    counts = Counter[str]()
    for one in found:
        counts.update(one.span_labels)
    left = sum(n for label, n in counts.items() if is_left_out(label))
    return counts.total() - left, left


def spans_not_there(given: Iterable[Given]) -> int:
    """Spans that do not come in, as their articles are in the project without them."""
    return sum(one.spans_not_there for each in given for one in each.found)


def _may_hold(path: str, known: Mapping[str, Format], readers: Mapping[str, set[bool]]) -> bool:
    heads = 0
    for file in _files(path):
        kinds = readers.get(file.suffix.lower(), set())
        if kinds == {True}:
            return True
        if len(kinds) > 1 and heads < MOST_HEADS:
            heads += 1
            if _is_annotated(file, known):
                return True
    return False


def _is_annotated(file: Path, known: Mapping[str, Format]) -> bool:
    try:
        with file.open("rb") as opened:
            return carries_annotations(importer(None, file.name, known, opened.read(HEAD_BYTES)))
    except (OSError, FormatError):  # importing it will say so
        return False


def _files(path: str) -> Iterator[Path]:
    if not os.path.isdir(path):
        yield Path(path)
        return
    for folder, _, names in os.walk(path):
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def units_offered(refused: Iterable[Refused]) -> list[str]:
    """What the sentences say the offsets could be read as (of OFFSETS), each once."""
    found = (match[1] for each in refused if (match := UNIT.search(each.why)))
    return list(dict.fromkeys(found))


def articles_to_come(given: Sequence[Given]) -> int:
    """Articles that are not in the project yet."""
    return sum(max(0, one.articles - one.there) for each in given for one in each.found)
