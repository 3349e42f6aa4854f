"""The tables of a project file. A shipped migration is frozen; a new version adds one."""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x414E4E54  # "ANNT"
SCHEMA_VERSION = 5
MIGRATION_SET = "annotator"

VERSION_1 = (
    """CREATE TABLE project (
        one INTEGER PRIMARY KEY CHECK (one = 1), uuid BLOB NOT NULL, name TEXT NOT NULL, standard TEXT NOT NULL,
        created INTEGER NOT NULL, replica INTEGER NOT NULL REFERENCES replica, home TEXT NOT NULL,
        clock INTEGER NOT NULL, codebook INTEGER REFERENCES codebook_version)""",
    "CREATE TABLE replica (n INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE)",
    """CREATE TABLE codebook_version (
        n INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, number INTEGER NOT NULL, parents TEXT NOT NULL,
        content TEXT NOT NULL, created INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '')""",
    "CREATE TABLE coder (n INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE)",
    """CREATE TABLE layer (
        n INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL UNIQUE,
        coder INTEGER REFERENCES coder)""",
    "CREATE TABLE label (n INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE)",
    # The log. mode: 0 done, 1 undone, 2 redone, 3 outside the undo stack. target: the change that was undone or redone.
    """CREATE TABLE change (
        seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, replica INTEGER NOT NULL REFERENCES replica,
        clock INTEGER NOT NULL, coder INTEGER REFERENCES coder, codebook INTEGER REFERENCES codebook_version,
        name TEXT NOT NULL, mode INTEGER NOT NULL, target INTEGER REFERENCES change)""",
    "CREATE INDEX change_by_coder ON change (coder, seq)",
    # parent is the revision before this one of the same thing; state is null where the thing was taken away.
    """CREATE TABLE revision (
        seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, thing BLOB NOT NULL, kind INTEGER NOT NULL,
        parent INTEGER REFERENCES revision, change INTEGER NOT NULL REFERENCES change, pane INTEGER, state TEXT)""",
    "CREATE INDEX revision_by_thing ON revision (thing, seq)",
    "CREATE INDEX revision_by_change ON revision (change)",
    # Texts are inserted once and never changed; they stand apart so that lists read narrow rows.
    """CREATE TABLE article (
        n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, thing BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
        script TEXT NOT NULL, length INTEGER NOT NULL, sha256 BLOB NOT NULL, file_sha256 BLOB NOT NULL,
        title TEXT NOT NULL, meta TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX article_by_name ON article (name)",
    "CREATE INDEX article_by_text ON article (sha256)",
    "CREATE TABLE source (article INTEGER PRIMARY KEY REFERENCES article, text TEXT NOT NULL)",
    """CREATE TABLE script_view (
        article INTEGER NOT NULL REFERENCES article, script TEXT NOT NULL, key TEXT NOT NULL, units TEXT NOT NULL,
        text TEXT NOT NULL, PRIMARY KEY (article, script))""",
    # Projections of the log.
    """CREATE TABLE annotation (
        n INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, article INTEGER NOT NULL REFERENCES article,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL, label INTEGER NOT NULL REFERENCES label,
        layer INTEGER NOT NULL REFERENCES layer, codebook INTEGER NOT NULL REFERENCES codebook_version,
        created INTEGER NOT NULL, origin TEXT NOT NULL, state TEXT NOT NULL, ranges TEXT, certainty TEXT,
        attributes TEXT, note TEXT, CHECK (start >= 0 AND start < "end"))""",
    'CREATE INDEX annotation_cover ON annotation (article, start, "end", label, layer)',
    """CREATE TABLE status (
        article INTEGER NOT NULL REFERENCES article, layer INTEGER NOT NULL REFERENCES layer, status TEXT NOT NULL,
        codebook INTEGER NOT NULL REFERENCES codebook_version, labels TEXT, shown INTEGER NOT NULL,
        thing BLOB NOT NULL UNIQUE, PRIMARY KEY (article, layer))
        WITHOUT ROWID""",
    """CREATE TABLE thing (
        uuid BLOB PRIMARY KEY, kind INTEGER NOT NULL, article INTEGER REFERENCES article, state TEXT NOT NULL)
        WITHOUT ROWID""",
    "CREATE INDEX thing_by_article ON thing (article, kind)",
    """CREATE TABLE label_count (
        layer INTEGER, label INTEGER, n INTEGER NOT NULL, PRIMARY KEY (layer, label)) WITHOUT ROWID""",
    """CREATE TABLE status_count (
        layer INTEGER, status TEXT, n INTEGER NOT NULL, PRIMARY KEY (layer, status)) WITHOUT ROWID""",
    "CREATE TABLE article_count (one INTEGER PRIMARY KEY CHECK (one = 1), n INTEGER NOT NULL)",
)

VERSION_2 = (
    # What was found when the article came in: insert-only like its text; decisions about it are things of the log.
    """CREATE TABLE finding (
        article INTEGER PRIMARY KEY REFERENCES article, rules INTEGER NOT NULL, found BLOB NOT NULL)""",
    # Near-duplicates, derived from the readings: a group is named by the lowest article number in it.
    """CREATE TABLE signature (
        article INTEGER PRIMARY KEY REFERENCES article, rules INTEGER NOT NULL, minhash BLOB NOT NULL,
        grp INTEGER NOT NULL)""",
    "CREATE INDEX signature_by_group ON signature (grp)",
    """CREATE TABLE signature_band (
        band INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article, PRIMARY KEY (band, article))
        WITHOUT ROWID""",
)

VERSION_3 = (
    # What lists are sorted and filtered by, projected from an article's metadata.
    "ALTER TABLE article ADD COLUMN outlet TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE article ADD COLUMN published TEXT NOT NULL DEFAULT ''",
    """UPDATE article SET outlet = coalesce(json_extract(meta, '$.outlet'), ''),
        published = coalesce(json_extract(meta, '$.published'), '')""",
    "CREATE INDEX article_in_list ON article (removed, published, outlet)",
    "CREATE INDEX thing_by_kind ON thing (kind, article)",
)

VERSION_5 = (
    # also: the other last revisions of the thing that this one was made in sight of; [seq, ...], null for none.
    "ALTER TABLE revision ADD COLUMN also TEXT",
    # Derived from the log: the things whose standing revision is not the last one in this file, or that have several
    # last revisions since a merge. heads: [seq, ...], the standing one first.
    """CREATE TABLE standing (
        thing BLOB PRIMARY KEY, seq INTEGER NOT NULL REFERENCES revision, heads TEXT NOT NULL) WITHOUT ROWID""",
    # The last change that a merge brought: undo does not go behind it.
    "ALTER TABLE project ADD COLUMN merged INTEGER NOT NULL DEFAULT 0",
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file's tables to SCHEMA_VERSION; each step commits whole or not at all."""
    import sqlite_utils

    migrations().apply(sqlite_utils.Database(connection))


def migrations():
    """The steps, oldest first, as sqlite-utils runs and records them."""
    from sqlite_utils import Database, Migrations

    steps = Migrations(MIGRATION_SET)

    @steps(name="1")
    def version_1(db: Database) -> None:  # pyright: ignore[reportUnusedFunction]
        for statement in VERSION_1:
            db.execute(statement)
        db.execute("INSERT INTO article_count VALUES (1, 0)")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA user_version = 1")

    @steps(name="2")
    def version_2(db: Database) -> None:  # pyright: ignore[reportUnusedFunction]
        for statement in VERSION_2:
            db.execute(statement)
        db.execute("PRAGMA user_version = 2")

    @steps(name="3")
    def version_3(db: Database) -> None:  # pyright: ignore[reportUnusedFunction]
        for statement in VERSION_3:
            db.execute(statement)
        db.execute("PRAGMA user_version = 3")

    @steps(name="4")
    def version_4(db: Database) -> None:  # pyright: ignore[reportUnusedFunction]
        db.execute(
            "PRAGMA user_version = 4"
        )  # things of the kind split: no table changes, older programs cannot read them

    @steps(name="5")
    def version_5(db: Database) -> None:  # pyright: ignore[reportUnusedFunction]
        for statement in VERSION_5:
            db.execute(statement)
        db.execute("PRAGMA user_version = 5")

    return steps
