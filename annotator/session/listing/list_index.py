"""What is kept in memory of a project's list, so that typing in its filter waits for nothing: made when first needed.

It holds no session, which is handed in: a session that is let go of takes it along.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from weakref import WeakKeyDictionary

from annotator.model.changes import Changed, ChangeSet
from annotator.session.listing.said_days import words_of_day
from annotator.session.session import Session
from annotator.store.reads import listing as rows
from annotator.store.things.assignments import assigned_to

PAGE = 2000
DAY_LENGTH = len("2023-02-19")
EARLIEST, LATEST = "0", ":"
"""Around every date that states its year."""
Check = Callable[[], None]
_indexes: WeakKeyDictionary[Session, ListIndex] = WeakKeyDictionary()


def index_of(session: Session) -> ListIndex:
    if session not in _indexes:
        made = _indexes[session] = ListIndex()
        session.listen(made.hear)
    return _indexes[session]


class ListIndex:
    """Numbers, folded words, and per layer which articles have a label and how many spans: all kept by listening."""

    def __init__(self) -> None:
        self._numbers: list[int] | None = None
        self._words: dict[int, str] = {}
        """Article number -> title, outlet and name on lines of their own, folded, in small letters."""
        self.dates: dict[int, str] = {}
        """Article number -> the day that its row shows, where it shows one; read with the words."""
        self._days: dict[str, str] = {}
        """Each of those days -> the words by which it is found."""
        self._read_to = 0
        self._is_read = False
        self._stale: set[int] = set()
        """Articles of which the words are to be read again."""
        self._labels: dict[tuple[str | None, str], set[int]] = {}
        self._doubtful: dict[tuple[str | None, str], set[int]] = {}
        """Articles of which it is to be asked again whether they have the label."""
        self._counts: dict[str | None, dict[int, int]] = {}
        self._given: dict[str, set[int]] = {}
        self._title_ranks: dict[int, int] | None = None
        self._publication: tuple[dict[int, str], dict[int, str]] | None = None
        self._random: tuple[int, dict[int, bytes]] | None = None

    def hear(self, change: ChangeSet) -> None:
        for item in change.items:
            if item.kind == "annotation":
                self._take_annotation(item)
            elif item.kind == "article" and item.article is not None:
                self._numbers = self._random = self._title_ranks = self._publication = None
                if item.before is None:
                    self._is_read = False
                self._stale.add(item.article)
            if item.kind in ("article", "assignment"):
                self._given.clear()

    def _take_annotation(self, item: Changed) -> None:
        for each, by in ((item.before, -1), (item.after, 1)):
            if each is None:
                continue
            for layer in (each.layer, None):
                if (layer, each.label) in self._labels:
                    self._doubtful.setdefault((layer, each.label), set()).add(each.article)
                counts = self._counts.get(layer)
                if counts is not None:
                    counts[each.article] = counts.get(each.article, 0) + by

    def numbers(self, session: Session) -> list[int]:
        """Every article that is not removed."""
        if self._numbers is None:
            self._numbers = rows.numbers(session.project)
        return self._numbers

    def given(self, session: Session, coder: str) -> set[int]:
        """The articles assigned to a coder (UUID), of those that are not removed."""
        if coder not in self._given:
            assigned = assigned_to(session.project, coder)
            self._given[coder] = assigned.intersection(self.numbers(session)) if assigned else assigned
        return self._given[coder]

    def publication(self, session: Session) -> tuple[dict[int, str], dict[int, str]]:
        """Number -> the date, where it states its year; and number -> the outlet."""
        if self._publication is None:
            there = rows.by_publication(session.project)
            dates = {number: date for number, date, _ in there if EARLIEST <= date < LATEST}
            self._publication = dates, {number: outlet for number, _, outlet in there if outlet}
        return self._publication

    def read_words(self, session: Session) -> Iterator[int]:
        """Read what is not read yet, a page at a time; says after each how many are read."""
        stale, self._stale = self._stale, set()
        for number in sorted(each for each in stale if each <= self._read_to):
            found = rows.words_of(session.project, number)
            if found is not None and found.number == number:
                self._take_words([found])
        while not self._is_read:
            page = rows.words(session.project, self._read_to, PAGE)
            self._take_words(page)
            self._read_to = page[-1].number if page else self._read_to
            self._is_read = len(page) < PAGE
            yield len(self._words)

    def _take_words(self, page: list[rows.Words]) -> None:
        for each, folded_words in zip(page, _folded(page), strict=True):
            self._words[each.number] = folded_words
            self.dates.pop(each.number, None)
            day = each.date[:DAY_LENGTH]
            if day:
                self._days.setdefault(day, words_of_day(day))
                self.dates[each.number] = day

    def days_said(self, word: str) -> set[str]:
        """The days of ``dates`` that are written with this word, or with one that begins so."""
        begun = f" {word}"
        return {day for day, said in self._days.items() if begun in said}

    def words(self, session: Session, check: Check | None = None) -> dict[int, str]:
        for _ in self.read_words(session):
            if check:
                check()
        return self._words

    def with_label(self, session: Session, layer: str | None, label: str) -> set[int]:
        key = layer, label
        if key not in self._labels:
            self._labels[key] = rows.with_label(session.project, layer, label)
        for article in self._doubtful.pop(key, ()):
            has = rows.has_label(session.project, layer, label, article)
            (self._labels[key].add if has else self._labels[key].discard)(article)
        return self._labels[key]

    def span_counts(self, session: Session, layer: str | None) -> dict[int, int]:
        if layer not in self._counts:
            self._counts[layer] = rows.span_counts(session.project, layer)
        return self._counts[layer]

    def title_ranks(self, session: Session, check: Check | None = None) -> dict[int, int]:
        """Number -> its place by title, as ``by_sound`` has it."""
        words = self.words(session, check)
        if self._title_ranks is None:
            keys = {number: by_sound(each.partition("\n")[0]) for number, each in words.items()}
            self._title_ranks = {number: at for at, number in enumerate(sorted(keys, key=lambda n: (keys[n], n)))}
        return self._title_ranks

    def random_keys(self, session: Session, seed: int) -> dict[int, bytes]:
        """Number -> what it is sorted by: of the seed and the article's id alone, so that every machine has the same
        order, and articles that come later do not stir up the others.
        """
        if self._random is None or self._random[0] != seed:
            from hashlib import blake2b

            begun = blake2b(f"{seed}\n".encode(), digest_size=8)
            keys: dict[int, bytes] = {}
            for number, id_ in rows.ids(session.project):
                one = begun.copy()
                one.update(id_.encode())
                keys[number] = one.digest()
            self._random = seed, keys
        return self._random[1]


def by_sound(text: str) -> bytes:
    """What folded words are sorted by: letters and digits, then Chinese as GB 2312 lists it, then what that has not.

    That is by sound; its rarer half is by radicals.
    """
    return text.encode("gb2312", _AFTER)


def _after(error: UnicodeError) -> tuple[bytes, int]:
    assert isinstance(error, UnicodeEncodeError)
    return b"\xfe" + error.object[error.start : error.end].encode("utf-32-be", "surrogatepass"), error.end


_AFTER = "annotator.session.listing.after"
codecs.register_error(_AFTER, _after)


def folded(text: str) -> str:
    """In Simplified characters, small letters and half width: as words of either script are compared."""
    from annotator.text.scripts.folding import fold

    return fold(text.translate(_HALF_WIDTH).lower())


def _folded(page: list[rows.Words]) -> list[str]:
    """Of each its words on three lines: folded all at once, which is many times as fast."""
    if not page:
        return []
    said = (words.replace("\n", " ") for each in page for words in (each.title or each.name, each.outlet, each.name))
    lines = iter(folded("\n".join(said)).split("\n"))
    return ["\n".join(three) for three in zip(lines, lines, lines, strict=True)]


_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
