"""Near-duplicates: which articles are the same report told again. Derived from the readings, never in the log.

A group is named by the lowest article number in it; an article alone is its own group.
"""

from __future__ import annotations

import sqlite3

from annotator.store.project import Project
from annotator.text.near_duplicates import SIMILAR, VERSION, band_keys, similarity


def put_signature(connection: sqlite3.Connection, number: int, signature: bytes) -> int:
    """Store an article's signature and join it to those that it resembles, within a change; its group."""
    bands = band_keys(signature)
    groups: set[int] = set()
    for group, theirs in _candidates(connection, number, bands):
        if group not in groups and similarity(signature, theirs) >= SIMILAR:
            groups.add(group)
    first = min({number, *groups})
    connection.execute(
        """INSERT INTO signature VALUES (?, ?, ?, ?) ON CONFLICT (article)
        DO UPDATE SET rules = excluded.rules, minhash = excluded.minhash, grp = excluded.grp""",
        (number, VERSION, signature, first),
    )
    connection.executemany("INSERT OR IGNORE INTO signature_band VALUES (?, ?)", [(band, number) for band in bands])
    for other in groups - {first}:
        connection.execute("UPDATE signature SET grp = ? WHERE grp = ?", (first, other))
    return first


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


def _candidates(connection: sqlite3.Connection, number: int, bands: tuple[int, ...]) -> list[tuple[int, bytes]]:
    marks = ",".join("?" * len(bands))
    return connection.execute(
        f"""SELECT s.grp, s.minhash FROM signature s WHERE s.article != ? AND s.article IN
        (SELECT article FROM signature_band WHERE band IN ({marks}))""",
        (number, *bands),
    ).fetchall()
