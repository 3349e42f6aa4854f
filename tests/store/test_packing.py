"""Of each thing a package holds what it was in the coder's layer, and which of its last revisions stands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from annotator.model.annotation import Annotation
from annotator.model.ids import new_id, system_clock, uuid_text
from annotator.session.checking import check_project
from annotator.session.coding.tagging import delete_span, resize_span, tag_span
from annotator.session.people.coders import choose_coder
from annotator.session.session import Session
from annotator.store.merging.heads import expected_standing
from annotator.store.packing import Packing, Scope, pack_project
from annotator.store.packing.choosing import AT_HOME, OF_A_LAYER, OF_THE_CODER, OF_THE_TEXT, chosen
from annotator.store.project import Project
from annotator.store.rows import KINDS, blob
from annotator.store.things.annotations import annotations_of, drop_annotation, put_annotation
from annotator.store.things.coders import add_layer

MACHINE = "00000000-0000-7000-8000-00000000000a"
MOVED, LOST, GONE = (f"00000000-0000-7000-8000-0000000000{n}0" for n in (1, 2, 3))


def scope_of(session: Session) -> Scope:
    coder, layer = session.owner()
    names = session.project.names
    return Scope(names.coder_number[coder.id], coder.id, {names.layer_number[layer.id]: layer.id}, frozenset({1}))


def packed(session: Session, out: Path) -> Packing:
    return pack_project(
        session.project, out, nullcontext(scope_of(session)), lambda done, name: None, clock=system_clock, ids=new_id
    )


def things_packed(session: Session) -> dict[bytes, list[str | None]]:
    found = dict[bytes, list[str | None]]()
    for each in chosen(session.project, scope_of(session)).revisions:
        found.setdefault(each.thing, []).append(each.state)
    return found


@pytest.fixture
def moved(session: Session) -> Iterator[Session]:
    """Spans that went from a machine's layer to li's, and from li's to the machine's; one of each deleted at last."""
    _, own = session.owner()
    machine = add_layer(session.project, "machine", "lexicon", lambda: MACHINE)
    label = session.codebook.labels[0].uuid
    for id_, layers in ((MOVED, (machine, machine, own)), (LOST, (own, own, machine)), (GONE, (machine, own, None))):
        for at, layer in enumerate(layers):
            with session.project.change("Move", own.coder) as write:
                if layer is None:
                    drop_annotation(write, id_)
                else:
                    put_annotation(write, Annotation(id_, 1, at, 11 + at, label, layer.id, 1, 1))
    yield session


def test_every_kind_of_thing_is_packed_or_left_at_home_by_decision() -> None:
    groups = (OF_A_LAYER, OF_THE_TEXT, OF_THE_CODER, AT_HOME)
    assert sum(map(len, groups)) == len(frozenset().union(*groups)) == len(KINDS)
    assert frozenset().union(*groups) == KINDS.keys()


def test_a_thing_is_packed_from_where_it_came_into_the_layer(moved: Session, tmp_path: Path) -> None:
    found = things_packed(moved)
    assert len(found[blob(MOVED)]) == 1 and blob(LOST) not in found
    assert len(found[blob(GONE)]) == 2 and found[blob(GONE)][-1] is None
    assert packed(moved, tmp_path / "out.db").spans == 1
    package = Session.open(tmp_path / "out.db")
    assert [each.id for each in annotations_of(package.project, 1)] == [MOVED] and check_project(package) == []
    package.close()
    assert blob(MACHINE) not in (tmp_path / "out.db").read_bytes()


def test_a_relation_to_another_coders_span_stays_at_home_with_that_spans_name(session: Session, tmp_path: Path) -> None:
    label = session.codebook.labels[0].uuid
    choose_coder(session, "wu-qianzhen")
    theirs = tag_span(session, 1, 0, 5, label)
    choose_coder(session, "li")
    coder, layer = session.owner()
    own, other = tag_span(session, 1, 0, 5, label), tag_span(session, 1, 5, 7, label)
    kept, joined = new_id(), new_id()
    with session.project.change("Import", coder.id) as write:
        for id_, end in ((kept, other), (joined, theirs)):
            state = {"a": 1, "t": new_id(), "f": own.id, "to": end.id, "y": layer.id}
            write.put(KINDS["relation"], blob(id_), state, new=True)
    packed(session, tmp_path / "out.db")
    held = (tmp_path / "out.db").read_bytes()
    assert kept in {uuid_text(thing) for thing in things_packed(session)} and blob(kept) in held
    assert blob(joined) not in held and theirs.id.encode() not in held
    package = Session.open(tmp_path / "out.db")
    assert check_project(package) == []
    package.close()


def test_what_waits_for_a_choice_waits_in_the_package_too(session: Session, tmp_path: Path) -> None:
    choose_coder(session, "wu-qianzhen")
    label = session.codebook.labels[0].uuid
    tag_span(session, 1, 0, 11, label)
    choose_coder(session, "li")
    one = resize_span(session, tag_span(session, 1, 11, 12, label), 11, 13)
    two = tag_span(session, 1, 0, 5, label)
    delete_span(session, two)
    db = session.project.connection
    for id_ in (one.id, two.id):  # a second one that goes on from the first revision
        db.execute(
            """INSERT INTO revision (id, thing, kind, parent, change, state)
            SELECT ?, thing, kind, seq, change, json_set(state, '$.s', 4) FROM revision WHERE thing = ?
            ORDER BY seq LIMIT 1""",
            (blob(new_id()), blob(id_)),
        )
    db.executemany("INSERT INTO standing VALUES (?, ?, ?)", expected_standing(db))
    packed(session, tmp_path / "out.db")
    package = Project.open(tmp_path / "out.db")
    there = package.connection
    query = """SELECT s.thing, r.id, (SELECT group_concat(hex(h.id), ' ') FROM json_each(s.heads) each
        JOIN revision h ON h.seq = each.value) FROM standing s JOIN revision r ON r.seq = s.seq ORDER BY s.thing"""
    assert there.execute(query).fetchall() == db.execute(query).fetchall() != []
    assert set(there.execute("SELECT * FROM standing")) == expected_standing(there)
    package.close()


def test_nobodys_changes_name_nobody(session: Session, tmp_path: Path) -> None:
    choose_coder(session, "wu-qianzhen")
    wu = session.owner()[0].id
    with session.project.change("Merge wu-qianzhen.db", wu, mode=3) as write:
        write.put(KINDS["region"], blob(new_id()), {"a": 1, "s": 0, "e": 4, "k": "title"}, new=True)
    choose_coder(session, "li")
    li = session.owner()[0].id
    with session.project.change("Merge wu-qianzhen-2.db", li, mode=3) as write:
        write.put(KINDS["region"], blob(new_id()), {"a": 1, "s": 4, "e": 6, "k": "body"}, new=True)
    packed(session, tmp_path / "out.db")
    package = Project.open(tmp_path / "out.db")
    rows = package.connection.execute("SELECT name, coder IS NOT NULL FROM change ORDER BY seq").fetchall()
    package.close()
    assert rows == [("Set codebook", 0), ("Add coder", 0), ("Import", 1), ("", 0), ("", 1)]
    assert b"wu-qianzhen" not in (tmp_path / "out.db").read_bytes()
