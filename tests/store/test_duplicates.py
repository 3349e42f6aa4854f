"""Claims about near-duplicates in the file: boilerplate that all pages share costs no more with every page."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator

import pytest

from annotator.store.reads.duplicates import MOST_IN_BAND, put_signature
from annotator.text.near_duplicates import BANDS, SIGNATURE_BYTES, similarity

BAND_BYTES = SIGNATURE_BYTES // BANDS


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """The two tables as the schema makes them, without the articles that they refer to."""
    made = sqlite3.connect(":memory:")
    made.execute("CREATE TABLE signature (article INTEGER PRIMARY KEY, rules INTEGER, minhash BLOB, grp INTEGER)")
    made.execute("CREATE TABLE signature_band (band INTEGER, article INTEGER, PRIMARY KEY (band, article))")
    yield made
    made.close()


def test_a_band_of_boilerplate_takes_in_no_more_and_true_duplicates_are_found_all_the_same(
    connection: sqlite3.Connection,
) -> None:
    rnd = random.Random(1)
    boilerplate = rnd.randbytes(2 * BAND_BYTES)
    pages = [boilerplate + rnd.randbytes(SIGNATURE_BYTES - 2 * BAND_BYTES) for _ in range(4 * MOST_IN_BAND)]
    groups = [put_signature(connection, number, page) for number, page in enumerate(pages, 1)]
    assert groups == list(range(1, len(pages) + 1)), "no two of them are one report"
    (most,) = connection.execute("SELECT max(n) FROM (SELECT count(*) n FROM signature_band GROUP BY band)").fetchone()
    assert most == MOST_IN_BAND
    for number, place in ((1000, 3), (1001, len(pages) - 1)):
        again = pages[place][: SIGNATURE_BYTES * 2 // 3] + rnd.randbytes(SIGNATURE_BYTES - SIGNATURE_BYTES * 2 // 3)
        assert similarity(again, pages[place]) < 0.7 and put_signature(connection, number, again) == place + 1


def test_the_same_page_a_thousand_times_is_one_group_with_one_band_each(connection: sqlite3.Connection) -> None:
    page = random.Random(2).randbytes(SIGNATURE_BYTES)
    assert {put_signature(connection, number, page) for number in range(1, 300)} == {1}
    assert connection.execute("SELECT count(*) FROM signature_band").fetchone() == (BANDS,)
