"""The length of a span is that of what a coder reads of it, for every place of every repaired page."""

from __future__ import annotations

import random
from typing import NamedTuple

from annotator.errors import UnmappableRange
from annotator.model.repair import Repair
from annotator.session.pages.reading import ArticleReader
from annotator.session.pages.repairs import accept_repair, add_repair, edit_repair, reject_repair, repairs_of
from annotator.session.rules.span_lengths import AS_IN_SOURCE, ReadingLengths, RepairInForce, SpanLengths
from annotator.session.session import Session
from annotator.store import log
from annotator.store.rows import KINDS, blob
from annotator.store.things.articles import stored_article
from annotator.store.things.findings import repair_state
from annotator.text.offsets import OffsetMap, Unit
from annotator.text.reading import reading_of


class Words(NamedTuple):
    """A repair as a text takes it."""

    start: int
    end: int
    replacement: str
    units: list[Unit]


def of_article(session: Session) -> ReadingLengths:
    return dict(SpanLengths(session).of_articles([1])).get(1, AS_IN_SOURCE)


def read(session: Session, start: int, end: int) -> int:
    """By the article's own texts, the way in which the window shows them."""
    stored = stored_article(session.project, 1)
    assert stored
    texts = ArticleReader(session).read(stored).texts
    try:
        first, last = texts.view(texts.published).from_source(start, end)
    except UnmappableRange:
        return 0
    return last - first


def assert_as_read(session: Session) -> None:
    lengths, stored = of_article(session), stored_article(session.project, 1)
    assert stored
    for start in range(len(stored.source)):
        for end in range(start + 1, len(stored.source) + 1):
            assert lengths.of([(start, end)]) == read(session, start, end), (start, end)


def test_a_word_with_a_reading_in_brackets_is_as_long_as_it_is_read(broken: Session) -> None:
    lengths = of_article(broken)
    assert lengths.of([(9, 16)]) == 2  # 會(huì)議
    assert lengths.of([(9, 15)]) == 1 and lengths.of([(10, 15)]) == 0
    assert lengths.of([(17, 24)]) == 7  # 認(rèn)真: a hint that nobody took up
    assert lengths.of([(0, 2), (9, 16)]) == 4  # the parts add up
    assert lengths.words_of_part(9, "會(huì)議") == "會議" and lengths.words_of_part(6, "?h的") == "縣的"


def test_every_place_of_a_repaired_page_is_as_long_as_the_window_shows_it(broken: Session) -> None:
    assert_as_read(broken)


def test_what_was_decided_about_repairs_counts(broken: Session) -> None:
    repairs = repairs_of(broken, 1)
    reject_repair(broken, 1, repairs[1])
    assert of_article(broken).of([(9, 16)]) == 7
    accept_repair(broken, 1, repairs[2])
    edit_repair(broken, 1, repairs[0], "保縣𠮷林")
    add_repair(broken, 1, 2, 3, "吉林")
    assert_as_read(broken)


def test_repairs_that_two_people_made_across_each_other_count_as_they_are_read(broken: Session) -> None:
    with broken.project.change("Apart", None, mode=log.OUTSIDE) as write:
        for start, end, words in ((9, 11, "x"), (3, 6, "")):
            made = Repair(broken.new_id(), start, end, words, "hand", 1.0, "edited")
            write.put(KINDS["repair"], blob(made.id), repair_state(made, 1), new=True)
    assert_as_read(broken)


def test_touching_units_count_as_the_map_of_the_whole_page_has_them() -> None:
    rnd = random.Random(5)
    for _ in range(300):
        source, given = "會(huì)議𠮷\r\n" * 3, list[tuple[int, int, int, list[Unit]]]()
        at = 0
        while (at := at + rnd.choice((0, 0, 1, 3))) < len(source) - 4:
            length, put_in = rnd.randrange(1, 4), rnd.randrange(3)
            units: list[Unit] = [(0, 1, 0, put_in), (1, length, put_in, put_in)] if length > 1 and put_in else []
            given.append((at, at + length, put_in, units))
            at += length
        try:
            reading, whole = reading_of(source, [Words(a, b, "字" * n, units) for a, b, n, units in given])
        except ValueError:
            continue
        lengths = ReadingLengths([RepairInForce(a, b, "字" * n, units) for a, b, n, units in given])
        for _ in range(40):
            start = rnd.randrange(len(source))
            end = rnd.randrange(start + 1, len(source) + 1)
            expected = words_of(whole, reading, start, end)
            assert lengths.of_part(start, end) == len(expected), (given, start, end)
            assert lengths.words_of_part(start, source[start:end]) == expected


def words_of(whole: OffsetMap, reading: str, start: int, end: int) -> str:
    try:
        return reading[slice(*whole.to_b(start, end))]
    except UnmappableRange:
        return ""
