"""What can be found in the palette: every action, label and article, under its names in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from annotator.model.codebook import LabelDef
from annotator.session.listing.searching import Titled
from annotator.ui.commands.actions import ACTIONS, ActionRow
from annotator.ui.looks.labels import LabelFace
from annotator.ui.palette.matching import Match, Ranges, Rank, Words, comparable, match, words
from annotator.ui.words.language import named, tr

LANGUAGES = ("en", "zh-Hans", "zh-Hant")
KINDS = ("action", "label", "article")
KEY, PLACED = 0, 2 * Rank.WORDS + 1
"""Ranks beside those of a name (2 · Rank) and of another name (2 · Rank + 1)."""
JOINT = " › "
"""Between a menu and what stands in it."""
CHOICES = ("mark_region", "toggle_dock")
"""Handlers whose actions, like those of a group, are named by what they choose: the menu says what that is."""
_ONE_LINE = dict.fromkeys(map(ord, "\r\n\t"), 0x20)

Thing = tuple[str, str]
"""A kind and an id: an action's id, a label's UUID, an article's number."""


class Entry(NamedTuple):
    """``name`` is in the interface's language, ``others`` are what it is found by too, ``place`` stands beside it.

    Where the place ``leads``, it stands before the name, which says too little alone: View › Theme › Dark.
    ``placed`` are (place and name together, length of the place) in each language; ``keys`` trigger it.
    """

    kind: str
    id: str
    name: Words
    others: tuple[Words, ...] = ()
    place: str = ""
    placed: tuple[tuple[Words, int], ...] = ()
    keys: tuple[str, ...] = ()
    colour: str = ""
    leads: bool = False

    @property
    def thing(self) -> Thing:
        return self.kind, self.id


class Found(NamedTuple):
    """An entry, how well it fits (0 best), and what to emphasise: in its name, its place, ``other`` it was found by."""

    entry: Entry
    rank: int = 0
    marks: Ranges = ()
    other: str = ""
    other_marks: Ranges = ()
    place_marks: Ranges = ()


def action_entries(keys_of: Callable[[str], tuple[str, ...]], language: str) -> list[Entry]:
    return [entry._replace(keys=keys_of(entry.id)) for entry in _named_actions(language)]


def label_entries(faces: Iterable[LabelFace], labels: Mapping[str, LabelDef]) -> list[Entry]:
    made: list[Entry] = []
    for face in faces:
        label = labels[face.uuid]
        texts = [label.id, *label.names.values(), face.short, *label.short.values()]
        place = tr("whole article") if label.applies_to == "document" else ""
        keys = (face.key.upper(),) if face.key else ()
        others = _others(texts, face.name)
        made.append(Entry("label", face.uuid, words(face.name), others, place, (), keys, face.colour))
    return made


def article_entry(row: Titled, fold: Callable[[str], str]) -> Entry:
    """``fold`` makes one script of both, character for character."""
    shown = row.title.translate(_ONE_LINE)
    others = tuple(words(each, fold(comparable(each))) for each in (str(row.number), row.outlet, row.name) if each)
    place = " • ".join(each for each in (row.outlet, f"{row.number}") if each)
    return Entry("article", str(row.number), words(shown, fold(comparable(shown))), others, place)


def find(query: str, entries: Sequence[Entry], recent: Sequence[Thing] = ()) -> list[Found]:
    """The entries that a query fits, the best first; of two that fit equally, the one used lately."""
    query = " ".join(comparable(query).split())
    if not query:
        return []
    lately = {thing: place for place, thing in enumerate(recent)}
    found = [each for each in (fit(query, entry) for entry in entries) if each is not None]
    return sorted(found, key=lambda each: order(each, lately))


def order(found: Found, lately: Mapping[Thing, int]) -> tuple[int, int, int, int]:
    entry = found.entry
    return found.rank, lately.get(entry.thing, len(lately)), KINDS.index(entry.kind), len(entry.name.shown)


def fit(query: str, entry: Entry) -> Found | None:
    """How an entry fits a query that ``comparable`` gave."""
    own = match(query, entry.name)
    if entry.keys and query in map(comparable, entry.keys):
        return Found(entry, KEY, own.marks if own else ())
    best = Found(entry, 2 * own.rank, own.marks) if own else None
    if own is None or own.rank > Rank.WORD_START:
        other = _best_other(query, entry)
        if other is not None and (best is None or other.rank < best.rank):
            best = other
    if best is None or best.rank > PLACED:
        best = _with_place(query, entry) or best
    return best


def _best_other(query: str, entry: Entry) -> Found | None:
    fits: list[tuple[Match, Words]] = [(m, each) for each in entry.others if (m := match(query, each))]
    if not fits:
        return None
    best, by = min(fits, key=lambda each: each[0].rank)
    return Found(entry, 2 * best.rank + 1, (), by.shown, best.marks)


def _with_place(query: str, entry: Entry) -> Found | None:
    """By the words of its menu and of its name together."""
    for whole, length in entry.placed:
        fits = match(query, whole)
        if fits is None or fits.rank > Rank.WORDS:
            continue
        if whole.shown[length:] == entry.name.shown:
            marks = tuple((max(start, length) - length, end - length) for start, end in fits.marks if end > length)
            before = tuple((start, min(end, length - 1)) for start, end in fits.marks if start < length - 1)
            return Found(entry, PLACED, marks, place_marks=before)
        return Found(entry, PLACED, (), whole.shown, fits.marks)
    return None


@cache
def _named_actions(language: str) -> tuple[Entry, ...]:
    return tuple(_action(row, language) for row in ACTIONS)


def _action(row: ActionRow, language: str) -> Entry:
    name = named(row.text, language)
    place = _menu(row.menu, language)
    placed: list[tuple[Words, int]] = []
    for each in dict.fromkeys((language, *LANGUAGES)):
        before = _menu(row.menu, each) + " "
        placed.append((words(before + named(row.text, each)), len(before)))
    others = _others([named(row.text, each) for each in LANGUAGES], name)
    leads = bool(row.group) or row.handler in CHOICES
    return Entry("action", row.id, words(name), others, place, tuple(placed), leads=leads)


def _menu(menu: str, language: str) -> str:
    return JOINT.join(named(part, language) for part in menu.split("/"))


def _others(texts: Iterable[str], name: str) -> tuple[Words, ...]:
    return tuple(words(each) for each in dict.fromkeys(texts) if each and each != name)
