"""What a settled conflict takes along: a decision its gold, a coder's name that of their layer."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import ProjectError
from annotator.model.annotation import Layer
from annotator.model.ids import uuid_text
from annotator.sentences import worded
from annotator.session.coding.own_things import drop_what_hangs_on
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.merging.heads import Revision, last_said
from annotator.store.rows import KIND_NAMES, KINDS, State, blob, unpacked
from annotator.store.things import annotations as annotation_rows
from annotator.store.things.articles import things


def bring_gold(session: Session, write: Write, chosen: Revision, states: Sequence[State | None]) -> None:
    """Let the gold layer say what the chosen decision put into it, and no more what only the other ones did.

    Raises ProjectError where the codebook in force lacks a label of it.
    """
    state = unpacked(chosen.state) or {}
    wanted: list[str] = state.get("g") or []
    article = next((each["a"] for each in states if each), None)
    if article is None:
        return
    kept = {
        each
        for uuid, other in things(session.project, "decision", article)
        if uuid != uuid_text(chosen.thing)
        for each in other.get("g") or ()
    }
    others = {each for other in states if other for each in other.get("g") or ()}
    for each in sorted(others - kept - {*wanted}):
        _drop(session, write, each)
    for each in wanted:
        _restore(session, write, each)


def _drop(session: Session, write: Write, uuid: str) -> None:
    found = last_said(write.connection, blob(uuid))
    if found is None or write.head(blob(uuid))[1] is None:
        return
    span = annotation_rows.annotation(session.project, uuid) if found[0] == KINDS["annotation"] else None
    if span is not None:
        drop_what_hangs_on(session, write, span)
    write.put(found[0], blob(uuid), None)


def _restore(session: Session, write: Write, uuid: str) -> None:
    found = last_said(write.connection, blob(uuid))
    if found is None or write.head(blob(uuid))[1] is not None:
        return
    kind, state = found
    label = write.names.label_of[state["l"]] if KIND_NAMES[kind] == "annotation" else state["l"]
    if session.codebook.by_uuid(label) is None:
        raise ProjectError(
            worded("A label of that decision is not in the codebook in force: choose the other version.")
        )
    write.put(kind, blob(uuid), state)


def hand_layers(session: Session, coder: str) -> list[Layer]:
    """The layers in which a coder (UUID) codes by hand."""
    return [each for each in session.project.names.layers.values() if (each.kind, each.coder) == ("hand", coder)]


def call_layer(session: Session, write: Write, coder: str, name: str) -> None:
    """A hand layer that is called as its coder (UUID) gets the new name with them."""
    former = write.names.coders[write.names.coder_number[coder]].name
    for each in hand_layers(session, coder):
        state = write.head(blob(each.id))[1]
        if state is not None and each.name in (former, name):
            write.put(KINDS["layer"], blob(each.id), {**state, "n": name})
