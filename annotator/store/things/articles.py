"""Articles: their narrow rows, their texts, their converted views."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.model.article import Article, ArticleRow, StoredView
from annotator.model.ids import ARTICLE_NAMESPACE
from annotator.store import log
from annotator.store.file.stored_json import read_json, write_json
from annotator.store.project import Project
from annotator.store.rows import ARTICLE_COLUMNS, KINDS, article_of, blob, packed, uuid_text

if TYPE_CHECKING:
    from annotator.model.new_article import NewArticle

UUID_LENGTH = 36
BESIDE_THE_TEXT = frozenset({"recoding", "sitting", "filter", "memo", "split", "assignment", "round", "decision"})
"""Kinds of things that belong to the work on an article, not to what is said of its text."""


class StoredArticle(NamedTuple):
    """An article with its texts as the file has them; ``findings`` are as packed at import, None where none are."""

    article: Article
    source: str
    view: StoredView | None
    findings: bytes | None


def thing_of(article_id: str) -> bytes:
    """The 16 bytes under which the log knows an article; an id that is not a UUID is hashed to one."""
    if len(article_id) == UUID_LENGTH:
        try:
            raw = blob(article_id)
        except ValueError:
            raw = b""
        if len(raw) == 16:
            return raw
    from uuid import UUID, uuid5

    try:
        return UUID(article_id).bytes
    except ValueError:
        return uuid5(UUID(ARTICLE_NAMESPACE), article_id).bytes


def add_article(write: log.Write, new: NewArticle) -> int:
    """Insert an article's text and views, within a change; its number."""
    db, thing = write.connection, thing_of(new.id)
    number = db.execute(
        """INSERT INTO article (id, thing, name, script, length, sha256, file_sha256, title, meta)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING n""",
        (new.id, thing, new.name, new.script, len(new.source), bytes.fromhex(new.sha256),
         bytes.fromhex(new.file_sha256), new.title, packed(dict(new.meta))),
    ).fetchone()[0]  # fmt: skip
    db.execute("INSERT INTO source VALUES (?, ?)", (number, new.source))
    for view in new.views:
        put_view(write, number, view)
    state: dict[str, Any] = {"#": number, "t": new.title, "m": dict(new.meta)}
    if not new.findings.is_empty:
        from annotator.store.things.findings import digest_of, packed_findings

        found = packed_findings(new.findings)
        db.execute("INSERT INTO finding VALUES (?, ?, ?)", (number, new.findings.rules, found))
        state["f"] = digest_of(found)
    if new.signature:
        from annotator.store.reads.duplicates import put_signature

        put_signature(db, number, new.signature)
    write.put(KINDS["article"], thing, state, new=True)
    return number


PUT_VIEW = """INSERT INTO script_view VALUES (?, ?, ?, ?, ?) ON CONFLICT (article, script)
    DO UPDATE SET key = excluded.key, units = excluded.units, text = excluded.text"""


def put_view(write: log.Write, number: int, view: StoredView) -> None:
    """Store a converted view in the place of an older one; views are derived and not in the log."""
    write.connection.execute(PUT_VIEW, _view_row(number, view))


def _view_row(number: int, view: StoredView) -> tuple[Any, ...]:
    return number, view.script, view.key, write_json(view.units), view.text


def article(project: Project, number: int) -> Article | None:
    row = project.connection.execute(f"SELECT {ARTICLE_COLUMNS} FROM article WHERE n = ?", (number,)).fetchone()
    return article_of(row) if row else None


def article_by_id(project: Project, id_: str) -> Article | None:
    row = project.connection.execute(f"SELECT {ARTICLE_COLUMNS} FROM article WHERE id = ?", (id_,)).fetchone()
    return article_of(row) if row else None


def articles_named(project: Project, name: str, limit: int = 9) -> list[Article]:
    rows = project.connection.execute(
        f"SELECT {ARTICLE_COLUMNS} FROM article WHERE name = ? AND NOT removed ORDER BY n LIMIT ?", (name, limit)
    )
    return [article_of(row) for row in rows]


def articles_by_prefix(project: Project, prefix: str, limit: int = 9) -> list[Article]:
    rows = project.connection.execute(
        f"SELECT {ARTICLE_COLUMNS} FROM article WHERE id >= ? AND id < ? AND NOT removed ORDER BY id LIMIT ?",
        (prefix, prefix + "\U0010ffff", limit),
    )
    return [article_of(row) for row in rows]


def article_with_text(project: Project, sha256: str) -> Article | None:
    """The first article whose source has this fingerprint."""
    row = project.connection.execute(
        f"SELECT {ARTICLE_COLUMNS} FROM article WHERE sha256 = ? ORDER BY n LIMIT 1", (bytes.fromhex(sha256),)
    ).fetchone()
    return article_of(row) if row else None


def known_texts(project: Project) -> frozenset[bytes]:
    """The fingerprints (SHA-256) of all texts, also of removed articles."""
    return frozenset(sha256 for (sha256,) in project.connection.execute("SELECT sha256 FROM article"))


def article_rows(project: Project, layer: str | None, after: int, limit: int) -> list[ArticleRow]:
    """The next ``limit`` articles after number ``after``, with the layer's spans and status; None is every layer.

    A layer that is not there has none.
    """
    where = "a.n > ? AND NOT a.removed ORDER BY a.n LIMIT ?"
    return [*article_rows_where(project, layer, where, (after, limit))]


def article_row(project: Project, layer: str | None, number: int) -> ArticleRow | None:
    """One article, also a removed one."""
    return next(article_rows_where(project, layer, "a.n = ?", (number,)), None)


def article_rows_where(
    project: Project, layer: str | None, where: str, values: tuple[Any, ...] = ()
) -> Iterator[ArticleRow]:
    """The rows of the articles (``a``) of which a condition holds."""
    layer_number = None if layer is None else project.names.layer_number.get(layer, 0)
    columns = ", ".join(f"a.{each.strip()}" for each in ARTICLE_COLUMNS.split(","))
    for found in project.connection.execute(
        f"""SELECT {columns},
        (SELECT count(*) FROM annotation s WHERE s.article = a.n AND s.layer = coalesce(?, s.layer)),
        (SELECT CASE WHEN count(*) = 0 THEN 'todo' WHEN min(status) = max(status) THEN min(status) ELSE 'doing' END
         FROM status t WHERE t.article = a.n AND t.layer = coalesce(?, t.layer))
        FROM article a WHERE {where}""",
        (layer_number, layer_number, *values),
    ):
        yield _row(found)


def _row(found: tuple[Any, ...]) -> ArticleRow:
    return ArticleRow(article_of(found[:-2]), found[-2], found[-1] or "todo")


def article_count(project: Project) -> int:
    return project.connection.execute("SELECT n FROM article_count").fetchone()[0]


def _view(script: str, text: str, units: str, key: str) -> StoredView:
    return StoredView(script, text, tuple((a, b, c, d) for a, b, c, d in read_json(units)), key)


def keep_view(project: Project, number: int, view: StoredView) -> None:
    """Store a view that was made again while reading, outside any change. Raises ProjectBusy."""
    project.connection.execute(PUT_VIEW, _view_row(number, view))


def stored_article(project: Project, number: int) -> StoredArticle | None:
    """One article with its texts, also a removed one."""
    return next(_stored_articles(project, "a.n = ?", (number,)), None)


def texts_in_order(project: Project, numbers: Sequence[int] | None = None) -> Iterator[StoredArticle]:
    """Every article that is not removed, by number."""
    chosen = "" if numbers is None else f"AND a.n IN ({','.join(str(int(n)) for n in numbers)})"
    return _stored_articles(project, f"NOT a.removed {chosen}", ())


def _stored_articles(project: Project, where: str, values: tuple[Any, ...]) -> Iterator[StoredArticle]:
    columns = ", ".join(f"a.{each.strip()}" for each in ARTICLE_COLUMNS.split(","))
    for row in project.connection.execute(
        f"""SELECT {columns}, s.text, v.script, v.text, v.units, v.key, f.found
        FROM article a JOIN source s ON s.article = a.n
        LEFT JOIN script_view v ON v.article = a.n AND v.script != a.script
        LEFT JOIN finding f ON f.article = a.n WHERE {where} ORDER BY a.n""",
        values,
    ):
        *head, source, script, text, units, key, found = row
        view = _view(script, text, units, key) if script else None
        yield StoredArticle(article_of(tuple(head)), source, view, found)


def things(project: Project, kind: str, number: int) -> list[tuple[str, dict[str, Any]]]:
    """The regions, relations, ... of one article: (UUID, state), in no order."""
    rows = project.connection.execute(
        "SELECT uuid, state FROM thing WHERE article = ? AND kind = ?", (number, KINDS[kind])
    )
    return [(uuid_text(uuid), read_json(state)) for uuid, state in rows]


def put_thing(write: log.Write, kind: str, uuid: str, state: dict[str, Any] | None) -> None:
    """Write a region, relation, ...; ``state["a"]`` is its article's number, None takes it away."""
    write.put(KINDS[kind], blob(uuid), state)


def articles_with_things(project: Project) -> set[int]:
    """The numbers of the articles that have a region, a relation or another such thing that an export tells of."""
    told = ", ".join(str(number) for name, number in KINDS.items() if name not in BESIDE_THE_TEXT)
    query = f"SELECT DISTINCT article FROM thing WHERE kind IN ({told}) AND article IS NOT NULL"
    return {n for (n,) in project.connection.execute(query)}
