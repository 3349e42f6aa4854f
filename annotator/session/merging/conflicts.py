"""What was changed in two places: both versions, in words, and the choice between them."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import AmbiguousName, NotFound, ProjectError, UsageError
from annotator.sentences import joined, mark, worded
from annotator.session.coding.own_things import drop_what_hangs_on
from annotator.session.merging.hanging import bring_gold, call_layer, hand_layers
from annotator.session.merging.nouns import Conflict, Side
from annotator.session.merging.wording import Wording, written
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.merging.heads import Revision, authors, hangs_loose, open_conflicts, own_replica
from annotator.store.project import COUNTER_BITS
from annotator.store.projection import article_number
from annotator.store.rows import KIND_NAMES, KINDS, Names, State, unpacked, uuid_text
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as article_rows

PREFIX_LENGTH = 6
NAMED = ("coder", "layer")


def conflicts(session: Session) -> tuple[Conflict, ...]:
    """Everything that merges have left in several versions and nobody has settled or changed since."""
    project = session.project
    teller = Teller(session, project.names)
    return tuple(teller.tell(heads) for heads in open_conflicts(project.connection))


class Teller:
    """Tells of conflicts, in the numbers of the file as they are now."""

    def __init__(self, session: Session, names: Names) -> None:
        self._session, self._names = session, names
        self._wording = Wording(session, names)

    def tell(self, heads: Sequence[Revision]) -> Conflict:
        """The last revisions of a thing, the standing one first."""
        kind = heads[0].kind
        states = [unpacked(each.state) for each in heads]
        number = next((n for n in (article_number(kind, state) for state in states) if n is not None), None)
        found = article_rows.article(self._session.project, number) if number is not None else None
        coders = authors(self._session.project.connection, [each.change for each in heads])
        files = self._files(heads)
        sides = tuple(
            Side(
                each.seq, self._wording.say(kind, state), coders.get(each.change, ""),
                written(each.clock >> COUNTER_BITS), place == 0, files[each.replica],
            )
            for place, (each, state) in enumerate(zip(heads, states, strict=True))
        )  # fmt: skip
        name = found.name if found else ""
        return Conflict(uuid_text(heads[0].thing), KIND_NAMES[kind], number, name, sides, self._layer(states))

    def _files(self, heads: Sequence[Revision]) -> dict[bytes, int]:
        """Of each replica that wrote one of these: 0 for this file, the others from 1 on, the same ones everywhere."""
        own = own_replica(self._session.project.connection)
        others = sorted({each.replica for each in heads} - {own})
        return {own: 0, **{each: at for at, each in enumerate(others, 1)}}

    def _layer(self, states: Sequence[State | None]) -> str:
        """The layer that a thing is of: some kinds name it by its number, others by its UUID."""
        named = next((state["y"] for state in states if state and "y" in state), "")
        return self._names.layers[named].id if isinstance(named, int) else named


def settle(session: Session, thing: str, seq: int) -> None:
    """Let one version of a thing (its UUID, or 6 characters and more of its beginning) be the one: a Side's ``seq``.

    Raises NotFound, AmbiguousName, UsageError for a version that there is not, ProjectError where a name is in use.
    """
    heads = _conflict(session, thing)
    chosen = next((each for each in heads if each.seq == seq), None)
    if chosen is None:
        known = joined(", ", (str(each.seq) for each in heads))
        raise UsageError(
            worded(
                "{uuid_text} has no version {seq}: choose one of {known}.",
                uuid_text=uuid_text(heads[0].thing),
                seq=seq,
                known=known,
            )
        )
    state = _with_own_findings(chosen, unpacked(chosen.state), unpacked(heads[0].state))
    _check_name(session, chosen, state)
    _check_label(session, chosen, state)
    if hangs_loose(session.project.connection, chosen.kind, state):
        raise ProjectError(worded("That version hangs on a tag that was deleted: choose another one."))

    def fill(write: Write) -> None:
        if chosen.kind == KINDS["annotation"] and state is None:
            standing = annotation_rows.annotation(session.project, uuid_text(chosen.thing))
            if standing is not None:
                drop_what_hangs_on(session, write, standing)
        if chosen.kind == KINDS["decision"]:
            bring_gold(session, write, chosen, [unpacked(each.state) for each in heads])
        if chosen.kind == KINDS["coder"] and state is not None:
            call_layer(session, write, uuid_text(chosen.thing), state["n"])
        write.put(chosen.kind, chosen.thing, state)

    session.commit("Settle conflict", fill)


def _conflict(session: Session, thing: str) -> list[Revision]:
    wanted = thing.strip().lower()
    every = list(open_conflicts(session.project.connection))
    found = [each for each in every if uuid_text(each[0].thing).startswith(wanted)]
    if len(wanted) < PREFIX_LENGTH or not found:
        raise NotFound(
            worded(
                "Nothing that begins with “{thing}” was left in several versions: see 'annotator "
                "merge {name} --conflicts'.",
                thing=thing,
                name=session.path.name,
            )
        )
    if len(found) > 1:
        said = joined(", ", (uuid_text(each[0].thing) for each in found))
        raise AmbiguousName(worded("“{thing}” may be any of these: {said}. Write more of it.", thing=thing, said=said))
    return found[0]


def _with_own_findings(chosen: Revision, state: State | None, standing: State | None) -> State | None:
    """What was found in an article stays what this file has, whoever's title is chosen."""
    if state is None or chosen.kind != KINDS["article"]:
        return state
    kept = {key: value for key, value in state.items() if key != "f"}
    return {**kept, "f": standing["f"]} if standing and "f" in standing else kept


def _check_name(session: Session, chosen: Revision, state: State | None) -> None:
    """A name that somebody else has taken meanwhile cannot be given."""
    word = KIND_NAMES[chosen.kind]
    if word not in NAMED or state is None:
        return
    names = session.project.names
    there = names.coders.values() if word == "coder" else names.layers.values()
    own = {uuid_text(chosen.thing), *(each.id for each in hand_layers(session, uuid_text(chosen.thing)))}
    if word == "coder":
        there = (*there, *names.layers.values())
    if any(each.name == state["n"] and each.id not in own for each in there):
        raise ProjectError(
            worded(
                mark("“{state}” is the name of another coder of {name}: rename that one first.")
                if word == "coder"
                else mark("“{state}” is the name of another layer of {name}: rename that one first."),
                state=state["n"],
                name=session.path.name,
            )
        )


def _check_label(session: Session, chosen: Revision, state: State | None) -> None:
    """A version whose label the codebook does not have any more cannot come back."""
    if state is None or KIND_NAMES[chosen.kind] not in ("annotation", "document_label"):
        return
    label = session.project.names.label_of[state["l"]] if chosen.kind == KINDS["annotation"] else state["l"]
    if session.codebook.by_uuid(label) is None:
        raise ProjectError(
            worded("The label of that version is not in the codebook in force: choose the other version.")
        )
