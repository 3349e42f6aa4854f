"""Near-duplicates: which articles are the same report told again. Derived from the readings, never in the log.

A group is named by the lowest article number in it; an article alone is its own group.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.store.project import Project
from annotator.text.near_duplicates import SIMILAR, VERSION, band_keys, similarity

MOST_IN_BAND = 50
_AT_ONCE = 5000


class Group(NamedTuple):
    """The articles of a group that are not removed: how many, and (number, name, title) of the first ones."""

    size: int
    first: tuple[tuple[int, str, str], ...]


def put_signature(connection: sqlite3.Connection, number: int, signature: bytes) -> int:
    """Store a new article's signature and join it to those that it resembles, within a change; its group.

    A band stands once for a whole group: a page that came a thousand times costs no more than one. A band that
    MOST_IN_BAND different reports share stands for their boilerplate, and takes in no more.
    """
    bands = set(band_keys(signature))
    near = _near(connection, bands)
    compared = {article: (group, theirs) for article, group, theirs, _ in near}
    alike = {group for group, theirs in compared.values() if similarity(signature, theirs) >= SIMILAR}
    group = min({number, *alike})
    connection.execute("INSERT INTO signature VALUES (?, ?, ?, ?)", (number, VERSION, signature, group))
    spoken_for = {band for _, other, _, band in near if other in alike}
    full = {band for band, count in Counter(band for *_, band in near).items() if count >= MOST_IN_BAND}
    kept = [(band, number) for band in bands - spoken_for - full]
    connection.executemany("INSERT INTO signature_band VALUES (?, ?)", kept)
    for other in alike - {group}:
        connection.execute("UPDATE signature SET grp = ? WHERE grp = ?", (group, other))
    return group


def duplicate_groups(project: Project) -> dict[int, str]:
    """Article number -> the id of the first article of its group, for the articles that stand in one with others."""
    return dict(
        project.connection.execute(
            """SELECT s.article, a.id FROM signature s JOIN article a ON a.n = s.grp
            WHERE s.grp IN (SELECT grp FROM signature GROUP BY grp HAVING count(*) > 1)"""
        )
    )


def near_duplicates_of(project: Project, number: int) -> list[int]:
    """The other articles of an article's group, by number."""
    return [
        other
        for (other,) in project.connection.execute(
            """SELECT o.article FROM signature s JOIN signature o ON o.grp = s.grp AND o.article != s.article
            WHERE s.article = ? ORDER BY o.article""",
            (number,),
        )
    ]


def groups_of(project: Project, numbers: Sequence[int], most: int) -> Iterator[tuple[int, Group]]:
    """Each of these articles that stands in a group with others, and the group with its first ``most`` articles."""
    groups: dict[int, Group] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        chosen = ",".join(str(int(each)) for each in numbers[start : start + _AT_ONCE])
        for number, group in project.connection.execute(
            f"""SELECT s.article, s.grp FROM signature s WHERE s.article IN ({chosen}) AND EXISTS
            (SELECT 1 FROM signature o WHERE o.grp = s.grp AND o.article != s.article) ORDER BY s.article"""
        ).fetchall():
            if group not in groups:
                groups[group] = _group(project.connection, group, most)
            if groups[group].size > 1:
                yield number, groups[group]


def _group(connection: sqlite3.Connection, group: int, most: int) -> Group:
    there = "FROM signature s JOIN article a ON a.n = s.article WHERE s.grp = ? AND NOT a.removed"
    count = connection.execute(f"SELECT count(*) {there}", (group,)).fetchone()[0]
    first = connection.execute(f"SELECT a.n, a.name, a.title {there} ORDER BY s.article LIMIT ?", (group, most))
    return Group(count, tuple(first.fetchall()))


def _near(connection: sqlite3.Connection, bands: set[int]) -> list[tuple[int, int, bytes, int]]:
    """(article, group, signature, band) of the articles that stand for one of these bands."""
    marks = ",".join("?" * len(bands))
    return connection.execute(
        f"""SELECT s.article, s.grp, s.minhash, b.band FROM signature_band b JOIN signature s ON s.article = b.article
        WHERE b.band IN ({marks}) AND s.rules = ?""",
        (*bands, VERSION),
    ).fetchall()
