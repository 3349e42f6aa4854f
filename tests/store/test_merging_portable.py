"""States that travel from file to file: no number of one file in them, and back again as they were."""

from __future__ import annotations

import json

import pytest

from annotator.errors import ProjectError
from annotator.session.session import Session
from annotator.store.merging.portable import NUMBERED, Numbering, inward, outward, to_local, to_portable
from annotator.store.rows import KINDS, State

OUT = Numbering("a.db", ({1: "art"}, {1: "label1", 2: "label2"}, {1: "layer"}, {1: "coder"}, {1: "h1", 2: "h2"}))
BACK = Numbering("b.db", ({"art": 9}, {"label1": 7, "label2": 8}, {"layer": 6}, {"coder": 5}, {"h1": 4, "h2": 3}))
EXAMPLES: dict[str, tuple[State, State]] = {
    "annotation": (
        {"a": 1, "s": 1, "e": 2, "l": 2, "y": 1, "v": 1, "t": 1, "x": {"a": 1}, "n": "𠮷"},
        {"a": 9, "s": 1, "e": 2, "l": 8, "y": 6, "v": 4, "t": 1, "x": {"a": 1}, "n": "𠮷"},
    ),
    "status": (
        {"a": 1, "y": 1, "w": "done", "v": 2, "l": [2, 1], "g": 1},
        {"a": 9, "y": 6, "w": "done", "v": 3, "l": [8, 7], "g": 1},
    ),
    "article": ({"#": 1, "t": "題", "m": {"v": 1}, "f": "1"}, {"#": 9, "t": "題", "m": {"v": 1}, "f": "1"}),
    "coder": ({"n": "li"}, {"n": "li"}),
    "layer": ({"k": "hand", "n": "li", "c": 1}, {"k": "hand", "n": "li", "c": 5}),
    "codebook": ({"v": 2, "n": "why"}, {"v": 3, "n": "why"}),
    "relation": (
        {"a": 1, "t": "u", "f": "u", "to": None, "y": "1"},
        {"a": 9, "t": "u", "f": "u", "to": None, "y": "1"},
    ),
    "document_label": ({"a": 1, "l": "u", "y": "1", "v": 1}, {"a": 9, "l": "u", "y": "1", "v": 4}),
    "region": ({"a": 1, "s": 0, "e": 1, "k": "title", "v": "1"}, {"a": 9, "s": 0, "e": 1, "k": "title", "v": "1"}),
    "repair": ({"a": 1, "repair": {"a": 1}}, {"a": 9, "repair": {"a": 1}}),
    "override": ({"o": {"article": 1}}, {"o": {"article": 1}}),
    "note": ({"a": 1, "of": None, "q": "?", "y": "1"}, {"a": 9, "of": None, "q": "?", "y": "1"}),
    "recoding": ({"w": "split", "l": "u", "v": 1, "m": 2}, {"w": "split", "l": "u", "v": 4, "m": 3}),
    "sitting": ({"a": 1, "y": 1, "s": 1, "t": 1, "v": 1}, {"a": 9, "y": 6, "s": 1, "t": 1, "v": 4}),
    "filter": ({"n": "n", "q": {"articles": [1], "text": "1"}}, {"n": "n", "q": {"articles": [9], "text": "1"}}),
    "memo": ({"a": 1, "y": "1", "f": 1}, {"a": 9, "y": "1", "f": 1}),
    "split": ({"a": 1, "d": "d", "p": "train"}, {"a": 9, "d": "d", "p": "train"}),
    "assignment": ({"a": 1, "c": "1", "b": "1", "v": 1}, {"a": 9, "c": "1", "b": "1", "v": 1}),
    "round": ({"n": "1", "k": "real", "s": 1}, {"n": "1", "k": "real", "s": 1}),
    "decision": ({"a": 1, "v": 1}, {"a": 9, "v": 1}),
}


def test_every_kind_of_which_states_are_known_has_an_example():
    assert set(EXAMPLES) == set(NUMBERED) == set(KINDS) - {"label"}


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_state_travels_into_the_numbers_of_the_other_file(kind: str):
    here, there = EXAMPLES[kind]
    assert to_local(KINDS[kind], to_portable(KINDS[kind], here, OUT), BACK) == there
    assert to_portable(KINDS[kind], None, OUT) is None


def test_what_a_file_says_of_itself_travels_there_and_back(session: Session):
    db = session.project.connection
    out, back = outward(db), inward(db)
    for kind, state in db.execute("SELECT kind, state FROM revision").fetchall():
        portable = to_portable(kind, json.loads(state), out)
        assert to_local(kind, portable, back) == json.loads(state)
        if kind == KINDS["article"]:
            assert portable is not None
            assert portable["#"] == db.execute("SELECT id FROM article").fetchone()[0]


@pytest.mark.parametrize("kind", [KINDS["label"], 99])
def test_a_kind_that_is_not_known_is_refused(kind: int):
    with pytest.raises(ProjectError, match="cannot bring together: update"):
        to_portable(kind, None, OUT)


@pytest.mark.parametrize("state", [{"a": 2}, {"a": 1, "l": [3]}, {"a": [1, "x"]}, {"a": {}}])
def test_a_number_that_the_file_does_not_have_is_told(state: State):
    with pytest.raises(ProjectError, match=r"a\.db is damaged: its status names the (article|label)"):
        to_portable(KINDS["status"], state, OUT)
