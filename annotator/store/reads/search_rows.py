"""What a search reads of a project: which articles and spans, a batch at a time."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from annotator.model.annotation import Range
from annotator.store.file.stored_json import read_json
from annotator.store.project import Project
from annotator.store.rows import KINDS


class Head(NamedTuple):
    """What a hit says of its article."""

    id: str
    title: str
    published: str
    outlet: str


class StoredTexts(NamedTuple):
    """An article's source and its converted view as kept, without what the view depends on; the units are JSON."""

    number: int
    sha256: str
    source: str
    has_findings: bool
    view_key: str | None
    view_text: str | None
    view_units: str | None


STATES_ITS_YEAR = "a.published >= '0' AND a.published < ':'"


class ArticleTerms(NamedTuple):
    """Which articles are meant; ``outlets`` None: any. Status is that in ``layers``, seen together.

    Dates are compared as far as both sides state them, see session/listing/dates.py. ``undated``: instead of the
    articles in the range those that are in none, for they state no year.
    """

    outlets: tuple[str, ...] | None = None
    since: str = ""
    until: str = ""
    status: str = ""
    layers: tuple[str, ...] = ()
    undated: bool = False


class SpanTerms(NamedTuple):
    """Which spans are meant: of these layers (UUIDs), and of the label (UUID) where one is named.

    Lengths leave out what is certainly shorter or longer: in repaired articles, and of discontinuous spans, nothing.
    """

    layers: tuple[str, ...]
    label: str = ""
    state: str = ""
    attribute: tuple[str, str] = ("", "")
    least_length: int = 0
    most_length: int = 0


ImportRepair = tuple[int, int, str, bool, Sequence[tuple[int, int, int, int]]]


class Span(NamedTuple):
    """A span in source code points; ``label`` is a UUID, ``layer`` and ``n`` are local numbers of its layer and itself.

    ``ranges`` are those of a discontinuous span, else ().
    """

    start: int
    end: int
    label: str
    layer: int
    n: int
    ranges: tuple[Range, ...] = ()

    @property
    def parts(self) -> tuple[Range, ...]:
        return self.ranges or ((self.start, self.end),)

    def overlaps(self, parts: Iterable[Range]) -> bool:
        """Whether a part of this span and one of these share a code point."""
        own = self.parts
        return any(start < end2 and start2 < end for start, end in own for start2, end2 in parts)


@contextmanager
def one_reading(project: Project) -> Iterator[None]:
    """All that is read in it is of one moment, whoever writes meanwhile."""
    connection = project.connection
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def log_tip(project: Project) -> tuple[int, bytes]:
    """The newest revision: its number and id."""
    row = project.connection.execute("SELECT seq, id FROM revision ORDER BY seq DESC LIMIT 1").fetchone()
    return row or (0, b"")


def has_revision(project: Project, seq: int, id_: bytes) -> bool:
    """Whether the log is one that had this revision there: not another file's, nor an older state of this one."""
    if not seq:
        return True
    row = project.connection.execute("SELECT id FROM revision WHERE seq = ?", (seq,)).fetchone()
    return row is not None and row[0] == id_


def reread_since(project: Project, seq: int) -> dict[int, int]:
    """Article -> its last revision after ``seq`` that decided about a repair, or about a conversion there."""
    rows = project.connection.execute(
        """SELECT json_extract(coalesce(r.state, p.state), '$.a'), max(r.seq) FROM revision r
        LEFT JOIN revision p ON p.seq = r.parent WHERE r.seq > ? AND r.kind IN (?, ?) GROUP BY 1""",
        (seq, KINDS["repair"], KINDS["override"]),
    )
    return {number: last for number, last in rows if number is not None}


def terms_since(project: Project, seq: int) -> dict[str, int]:
    """The words of protected terms that came, went or were changed after ``seq`` -> the last revision of each."""
    found: dict[str, int] = {}
    for number, *states in project.connection.execute(
        """SELECT r.seq, r.state, p.state FROM revision r LEFT JOIN revision p ON p.seq = r.parent
        WHERE r.seq > ? AND r.kind = ? ORDER BY r.seq""",
        (seq, KINDS["override"]),
    ):
        for state in (read_json(each) for each in states if each):
            if state.get("a") is None and isinstance(text := state.get("o", {}).get("text"), str):
                found[text] = number
    return found


def numbers_after(project: Project, number: int, limit: int) -> list[int]:
    """The next articles, also removed ones."""
    return [
        n
        for (n,) in project.connection.execute("SELECT n FROM article WHERE n > ? ORDER BY n LIMIT ?", (number, limit))
    ]


def count_after(project: Project, number: int) -> int:
    return project.connection.execute("SELECT count(*) FROM article WHERE n > ?", (number,)).fetchone()[0]


def findings_after(project: Project, number: int, most: int) -> int:
    """The articles after one that have findings, counted no further than ``most``."""
    query = "SELECT count(*) FROM (SELECT 1 FROM finding WHERE article > ? LIMIT ?)"
    return project.connection.execute(query, (number, most)).fetchone()[0]


def last_article(project: Project) -> int:
    return project.connection.execute("SELECT max(n) FROM article").fetchone()[0] or 0


def heads(project: Project, numbers: Sequence[int]) -> dict[int, Head]:
    """Those of the articles that are not removed."""
    rows = project.connection.execute(
        f"SELECT n, id, title, name, published, outlet FROM article WHERE n IN ({_listed(numbers)}) AND NOT removed"
    )
    return {n: Head(id_, title or name, published, outlet) for n, id_, title, name, published, outlet in rows}


def stored_texts(project: Project, numbers: Sequence[int]) -> list[StoredTexts]:
    """By number."""
    rows = project.connection.execute(
        f"""SELECT a.n, a.sha256, s.text, f.article IS NOT NULL, v.key, v.text, v.units
        FROM article a JOIN source s ON s.article = a.n LEFT JOIN finding f ON f.article = a.n
        LEFT JOIN script_view v ON v.article = a.n AND v.script != a.script
        WHERE a.n IN ({_listed(numbers)}) ORDER BY a.n"""
    )
    return [StoredTexts(n, sha256.hex(), source, bool(found), *view) for n, sha256, source, found, *view in rows]


def sources(project: Project, numbers: Sequence[int]) -> dict[int, str]:
    """Article -> its text as it was imported."""
    return dict(
        project.connection.execute(f"SELECT article, text FROM source WHERE article IN ({_listed(numbers)})").fetchall()
    )


def repairs_of_import(packed: bytes) -> list[ImportRepair]:
    """The repairs as they were found at import, without what only their readers need: (start, end, replacement, whether
    in force, units). Raises ValueError where they are damaged."""
    try:
        kept = read_json(zlib.decompress(packed).decode())
        return [(start, end, words, in_force, units) for start, end, words, _, _, in_force, _, units in kept["r"]]
    except (zlib.error, TypeError, KeyError) as error:
        raise ValueError(f"findings are damaged ({error})") from error


def outlets(project: Project) -> list[str]:
    return [name for (name,) in project.connection.execute("SELECT DISTINCT outlet FROM article WHERE NOT removed")]


def has_attribute(project: Project, id_: str) -> bool:
    """Whether any span has a value of it."""
    rows = project.connection.execute("SELECT attributes FROM annotation WHERE attributes IS NOT NULL")
    return any(id_ in read_json(said) for (said,) in rows)


def articles_meant(project: Project, terms: ArticleTerms) -> set[int]:
    """The numbers of the articles that the terms speak of, without removed ones."""
    where, values = ["NOT a.removed"], list[object]()
    if terms.outlets is not None:
        where.append(f"a.outlet IN ({','.join('?' * len(terms.outlets))})")
        values += terms.outlets
    if terms.since or terms.until:
        where.append(f"{'NOT ' * terms.undated}({STATES_ITS_YEAR})")
    if terms.since and not terms.undated:
        where.append("a.published >= substr(?, 1, length(a.published))")
        values.append(terms.since)
    if terms.until and not terms.undated:
        where.append("substr(a.published, 1, ?) <= ?")
        values += [len(terms.until), terms.until]
    if terms.status:
        layers = _listed([project.names.layer_number[each] for each in terms.layers])
        where.append(
            f"""coalesce((SELECT CASE WHEN count(*) = 0 THEN 'todo' WHEN min(status) = max(status) THEN min(status)
            ELSE 'doing' END FROM status t WHERE t.article = a.n AND t.layer IN ({layers})), 'todo') = ?"""
        )
        values.append(terms.status)
    query = f"SELECT a.n FROM article a WHERE {' AND '.join(where)}"
    return {n for (n,) in project.connection.execute(query, values)}


def spans_in(project: Project, numbers: Sequence[int], terms: SpanTerms) -> dict[int, list[Span]]:
    """Article -> its spans that the terms speak of, in text order."""
    return _spans(project, f"article IN ({_listed(numbers)})", terms)


def spans_between(project: Project, after: int, until: int, terms: SpanTerms) -> dict[int, list[Span]]:
    """The same of the articles after one number and up to another, in order."""
    return _spans(project, f"article > {after} AND article <= {until}", terms)


def _spans(project: Project, where: str, terms: SpanTerms) -> dict[int, list[Span]]:
    names = project.names
    if terms.label and terms.label not in names.label_number:
        return {}
    clauses, values = (
        [where, f"layer IN ({_listed([names.layer_number[each] for each in terms.layers])})"],
        list[object](),
    )
    for clause, value in (
        ("label = ?", terms.label and names.label_number[terms.label]),
        ("state = ?", terms.state),
        (f'("end" - start >= ? OR {_OTHER_LENGTH})', terms.least_length),
        (f'("end" - start <= ? OR {_OTHER_LENGTH})', terms.most_length),
    ):
        if value:
            clauses.append(clause)
            values.append(value)
    id_, wanted = terms.attribute
    attributes = ", attributes" if id_ else ""
    if id_:
        clauses.append("attributes IS NOT NULL")
    found: dict[int, list[Span]] = {}
    label_of = names.label_of
    for article, start, end, label, layer, n, ranges, *said in project.connection.execute(
        f"""SELECT article, start, "end", label, layer, n, ranges{attributes} FROM annotation
        WHERE {" AND ".join(clauses)} ORDER BY article, start, "end" """,
        values,
    ):
        if said and wanted not in str(read_json(said[0]).get(id_, "")).split("|"):
            continue
        parts = tuple((a, b) for a, b in read_json(ranges)) if ranges else ()
        found.setdefault(article, []).append(Span(start, end, label_of[label], layer, n, parts))
    return found


_OTHER_LENGTH = f"""ranges IS NOT NULL OR EXISTS (SELECT 1 FROM finding f WHERE f.article = annotation.article)
    OR EXISTS (SELECT 1 FROM thing t WHERE t.kind = {KINDS["repair"]} AND t.article = annotation.article)"""
"""Of a span that is read in another length than that of its extent, perhaps."""


def _listed(numbers: Sequence[int]) -> str:
    return ",".join(str(int(each)) for each in numbers)
