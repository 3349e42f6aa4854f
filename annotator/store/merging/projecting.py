"""After a union: what stands of each thing, and the tables of today brought to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from annotator.errors import ProjectDamaged, ProjectError
from annotator.model.ids import uuid_text
from annotator.sentences import mark, worded
from annotator.store.log import Revised
from annotator.store.many import project_many
from annotator.store.merging.heads import (
    HANGS,
    Ancestors,
    Revision,
    hangs_loose,
    heads_of,
    is_conflict,
    is_sound,
    revisions_of,
    standing_row,
    things_that_hang_on,
)
from annotator.store.merging.union import Files, Union
from annotator.store.projection import project_state
from annotator.store.rows import KIND_NAMES, KINDS, Names, State, packed, unpacked
from annotator.store.things.findings import digest_of

FIRST = tuple(KINDS[each] for each in ("coder", "layer", "codebook", "article"))
AT_ONCE = 500
MANY = (KINDS["annotation"], KINDS["status"])


class Stands(NamedTuple):
    """A thing that revisions came for: its last ones, the standing one first, and its state before and after."""

    kind: int
    thing: bytes
    heads: tuple[Revision, ...]
    before: State | None
    after: State | None


class News(NamedTuple):
    """What a union makes of things: those whose state is another now, and those left in several states by it."""

    changed: tuple[Stands, ...]
    conflicts: tuple[Stands, ...]


def settle_heads(files: Files, union: Union) -> list[Stands]:
    """Choose what stands of each thing that revisions came for, and write down where it is not the last one.

    Raises ProjectDamaged where one of them comes after itself, or after another thing's.
    """
    db = files.ours
    ancestors = Ancestors(db)
    former = dict(db.execute("SELECT thing, seq FROM standing").fetchall())
    found: list[Stands] = []
    rows: list[tuple[bytes, int, str]] = []
    for revisions in files.steps.each("settle", revisions_of(db, sorted(union.things)), len(union.things)):
        if not is_sound(revisions):
            raise ProjectDamaged(
                worded(
                    "{their_path} is damaged (the past of {uuid_text} goes in a circle, or is another "
                    "thing's): nothing was merged.",
                    their_path=files.their_path,
                    uuid_text=uuid_text(revisions[0].thing),
                )
            )
        heads = heads_of(revisions, ancestors)
        if row := standing_row(revisions, heads):
            rows.append(row)
        thing, kind = revisions[0].thing, revisions[0].kind
        before = _before(revisions, former.get(thing), union.after)
        found.append(Stands(kind, thing, tuple(heads), before, unpacked(heads[0].state)))
    db.executemany("DELETE FROM standing WHERE thing = ?", ((thing,) for thing in union.things if thing in former))
    db.executemany("INSERT INTO standing VALUES (?, ?, ?)", rows)
    return found


def _before(revisions: Sequence[Revision], standing: int | None, after: int) -> State | None:
    known = [each for each in revisions if each.seq <= after]
    if not known:
        return None
    text = next((each.state for each in known if each.seq == standing), known[-1].state)
    return unpacked(text)


def project_all(files: Files, names: Names, union: Union, found: Sequence[Stands]) -> News:
    """Bring the tables to what stands. Raises ProjectError where two coders or layers have one name."""
    db = files.ours
    ancestors = Ancestors(db)
    conflicts = tuple(each for each in found if is_conflict(each.heads, ancestors))
    changed = [each for each in found if each.before != each.after]
    _check_complete(files, union, found)
    _check_names(files, names, changed)
    for kind in FIRST:
        for each in changed:
            if each.kind == kind:
                _keep_findings(files, each)
                project_state(db, names, kind, each.thing, each.before, each.after)
    _check_places(files, changed)
    for kind in MANY:
        rows = [Revised(e.thing, None, e.before, e.after) for e in changed if e.kind == kind]
        for first in range(0, len(rows), AT_ONCE):
            files.steps.at("project", first, len(rows))
            project_many(db, kind, rows[first : first + AT_ONCE])
    for each in changed:
        if each.kind not in (*FIRST, *MANY, *HANGS):
            project_state(db, names, each.kind, each.thing, each.before, each.after)
    hung = _project_hanging(db, names, found, changed)
    return News((*(each for each in changed if each.kind not in HANGS), *hung), conflicts)


def _project_hanging(
    db: sqlite3.Connection, names: Names, found: Sequence[Stands], changed: Sequence[Stands]
) -> list[Stands]:
    """Relations and questions: of those that came, and of those whose span came or went, which are there."""
    spans = {e.thing for e in changed if e.kind == KINDS["annotation"] and (e.before is None) != (e.after is None)}
    things = {each.thing for each in found if each.kind in HANGS}
    things |= things_that_hang_on(db, spans) if spans else set()
    ancestors, done = Ancestors(db), list[Stands]()
    for revisions in revisions_of(db, sorted(things)):
        heads = heads_of(revisions, ancestors)
        thing, kind, after = heads[0].thing, heads[0].kind, unpacked(heads[0].state)
        after = None if hangs_loose(db, kind, after) else after
        row = db.execute("SELECT state FROM thing WHERE uuid = ?", (thing,)).fetchone()
        before = unpacked(row[0]) if row else None
        if before != after:
            project_state(db, names, kind, thing, before, after)
            done.append(Stands(kind, thing, tuple(heads), before, after))
    return done


_LOG_DOES_NOT_TELL = {
    "coder": mark("{their_path} is damaged: its log does not tell of one of its coders. Nothing was merged."),
    "layer": mark("{their_path} is damaged: its log does not tell of one of its layers. Nothing was merged."),
    "article": mark("{their_path} is damaged: its log does not tell of one of its articles. Nothing was merged."),
}


def _check_complete(files: Files, union: Union, found: Iterable[Stands]) -> None:
    """Every coder, layer and article that came has a revision that tells what it is."""
    told = {each.thing for each in found if each.after is not None}
    for table, query in (
        ("coder", "SELECT uuid FROM coder WHERE name = hex(uuid)"),
        ("layer", "SELECT uuid FROM layer WHERE name = hex(uuid)"),
        ("article", f"SELECT thing FROM article WHERE n IN ({','.join(map(str, union.articles))})"),
    ):
        if any(thing not in told for (thing,) in files.ours.execute(query)):
            raise ProjectDamaged(
                worded(
                    _LOG_DOES_NOT_TELL[table],
                    their_path=files.their_path,
                )
            )


def _check_names(files: Files, names: Names, changed: Sequence[Stands]) -> None:
    """Refuse two coders, or two layers, of one name; those that change theirs make room for each other first."""
    everyone = {c.id: ("coder", c.name) for c in names.coders.values() if c.name != c.id.replace("-", "").upper()}
    everyone |= {y.id: ("layer", y.name) for y in names.layers.values() if y.kind}
    here = {said: uuid for uuid, said in everyone.items()}
    for each in changed:
        word = KIND_NAMES[each.kind]
        if word in ("coder", "layer") and each.after is not None:
            everyone[uuid_text(each.thing)] = word, each.after["n"]
            files.ours.execute(f"UPDATE {word} SET name = hex(uuid) WHERE uuid = ?", (each.thing,))
    owner: dict[tuple[str, str], str] = {}
    for uuid, said in sorted(everyone.items(), key=lambda each: (each[1], each[0])):
        other = owner.setdefault(said, uuid)
        if other != uuid:
            raise _name_in_use(files, said, *sorted((uuid, other), key=lambda each: here.get(said) != each))


def _name_in_use(files: Files, said: tuple[str, str], here: str, there: str) -> ProjectError:
    word, name = said
    pattern = {
        "coder": mark(
            "“{name}” is a coder of {path} ({here}) and another coder of {their_path} ({there}): rename one with "
            "'annotator coder {path} rename {quoted} NEW', then merge again."
        ),
        "layer": mark(
            "“{name}” is a layer of {path} ({here}) and another layer of {their_path} ({there}): rename one with "
            "'annotator coder {path} rename {quoted} NEW', then merge again."
        ),
    }[word]
    paths = {"path": files.path, "their_path": files.their_path}
    return ProjectError(worded(pattern, name=name, here=here, there=there, quoted=_quoted(name), **paths))


def _quoted(name: str) -> str:
    from shlex import quote

    return quote(name)


def _check_places(files: Files, changed: Sequence[Stands]) -> None:
    lengths: Mapping[int, int] = dict(files.ours.execute("SELECT n, length FROM article").fetchall())
    for each in changed:
        if each.kind == KINDS["annotation"] and each.after is not None:
            start, end = each.after.get("s"), each.after.get("e")
            if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= lengths[each.after["a"]]):
                raise ProjectDamaged(
                    worded(
                        "{their_path} is damaged: its span {uuid_text} lies outside its text. Nothing was merged.",
                        their_path=files.their_path,
                        uuid_text=uuid_text(each.thing),
                    )
                )


def _keep_findings(files: Files, each: Stands) -> None:
    """What was found in an article is that of which its standing revision tells: one of both files has it."""
    if each.kind != KINDS["article"] or each.after is None or each.before is None:
        return
    wanted = each.after.get("f")
    if wanted == each.before.get("f"):
        return
    db, number = files.ours, each.after["#"]
    query = "SELECT f.rules, f.found FROM finding f JOIN article a ON a.n = f.article WHERE a.thing = ?"
    theirs = files.theirs.execute(query, (each.thing,)).fetchone()
    if wanted is not None and (theirs is None or digest_of(theirs[1]) != wanted):
        raise ProjectError(
            worded(
                "What was found in article {number} at import is in neither file: nothing was merged.", number=number
            )
        )
    db.execute("DELETE FROM finding WHERE article = ?", (number,))
    if wanted is not None:
        db.execute("INSERT INTO finding VALUES (?, ?, ?)", (number, *theirs))


def count_twins(db: sqlite3.Connection, changed: Iterable[Stands]) -> int:
    """Of the spans and labels of articles that came, those that their layer has there already: it was coded twice."""
    return sum(each.after is not None and _has_twin(db, each.kind, each.thing, each.after) for each in changed)


def count_in_removed(db: sqlite3.Connection, changed: Iterable[Stands]) -> int:
    """Of the spans that came, those in articles that are removed: nobody sees them until the article is back."""
    removed = {number for (number,) in db.execute("SELECT n FROM article WHERE removed")}
    spans = (each.after for each in changed if each.kind == KINDS["annotation"] and each.before is None and each.after)
    return sum(state["a"] in removed for state in spans)


def _has_twin(db: sqlite3.Connection, kind: int, thing: bytes, s: State) -> bool:
    if kind == KINDS["annotation"]:
        query = """SELECT 1 FROM annotation WHERE article = ? AND start = ? AND "end" = ? AND label = ? AND layer = ?
            AND ranges IS ? AND uuid != ? LIMIT 1"""
        values = s["a"], s["s"], s["e"], s["l"], s["y"], packed(s.get("r")), thing
    elif kind == KINDS["document_label"]:
        query = """SELECT 1 FROM thing WHERE article = ? AND kind = ? AND json_extract(state, '$.l') = ?
            AND json_extract(state, '$.y') = ? AND uuid != ? LIMIT 1"""
        values = s["a"], kind, s["l"], s["y"], thing
    else:
        return False
    return db.execute(query, values).fetchone() is not None
