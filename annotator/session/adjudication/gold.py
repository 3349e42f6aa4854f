"""The gold layer: made on first use, written by decisions alone; the coders' layers are only read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID, uuid5

from annotator.errors import BadSpan, UsageError
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.sentences import mark, worded
from annotator.session.adjudication.cases import (
    GOLD,
    gold_layer,
    gold_things,
    labels_of,
    looked_for,
    print_of,
    progress_of,
    stored_decisions,
)
from annotator.session.adjudication.nouns import Case, Choice, Said
from annotator.session.coding.own_things import drop_what_hangs_on
from annotator.session.people.coders import layers as every_layer
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.rows import State
from annotator.store.things import annotations as rows
from annotator.store.things import coders as coder_rows
from annotator.store.things.articles import put_thing, thing_of


class Desk:
    """Where decisions of one step are written: the article, the gold layer's UUID, and what stands there by now."""

    def __init__(self, session: Session, article: Article, layer: str) -> None:
        self.session, self.article, self.layer = session, article, layer
        self.decisions = dict(stored_decisions(session, article.number))
        self.gold = gold_things(session, article.number)


def made_gold_layer(session: Session) -> str:
    """The UUID of the gold layer, which is made where there is none; replicas make the same. Raises UsageError."""
    there = gold_layer(session)
    if there is not None:
        return there
    if any(each.name == GOLD for each in every_layer(session)):
        raise UsageError(worded("A coder or a machine is called gold: rename it, so that decisions can be kept."))
    id_ = str(uuid5(UUID(session.project.info.id), GOLD))
    return coder_rows.add_layer(session.project, GOLD, GOLD, lambda: id_).id


def write_decision(desk: Desk, write: Write, case: Case, choice: Choice, gold: Sequence[Said], reason: str) -> None:
    """Write what was decided of a case, in the place of all that was decided of its spans before. Raises BadSpan."""
    superseded = {
        id_: state
        for id_, state in desk.decisions.items()
        if id_ == case.id or not set(state.get("s", ())).isdisjoint(case.made)
    }
    for id_ in superseded:
        del desk.decisions[id_]
        if id_ != case.id:
            put_thing(write, "decision", id_, None)
    kept_by_others = {each for state in desk.decisions.values() for each in state.get("g", ())}
    before = case.earlier.gold if case.earlier else ()
    former = {*before, *(each for state in superseded.values() for each in state.get("g", ()))} - kept_by_others
    ids = _put_gold(desk, write, gold, former)
    _drop_gold(desk, write, former.difference(ids))
    if not case.made and not ids:  # what no coder has, and gold no more, is no matter to be decided
        if case.id in superseded:
            put_thing(write, "decision", case.id, None)
        return
    state: State = {
        "a": desk.article.number, "o": choice.how, "g": ids, "s": list(case.made), "y": desk.layer, "h": print_of(case),
        "l": list(labels_of(case)),
    }  # fmt: skip
    if reason:
        state["r"] = reason
    if choice.layer:
        state["w"] = choice.layer
    if superseded.get(case.id) != state:
        put_thing(write, "decision", case.id, state)
    desk.decisions[case.id] = state


def write_status(
    session: Session, write: Write, article: Article, gold: str, found: Sequence[Case], layers: Iterable[str]
) -> None:
    """The gold layer is done with an article once all its cases are decided, and has looked for what all coders had."""
    status = "done" if progress_of(found).is_done else "doing"
    common = set[str].intersection(*({*looked_for(session, article.number, each)} for each in layers))
    order = {each.uuid: place for place, each in enumerate(session.codebook.labels)}
    labels = tuple(sorted(common, key=lambda each: (order.get(each, len(order)), each)))
    every = {each.uuid for each in session.codebook.active}
    wanted = rows.Status(
        gold, status, session.codebook_number, None if common == every or status == "doing" else labels
    )
    if wanted not in rows.statuses_of(session.project, article.number):
        rows.put_status(write, article.id, article.number, wanted)


def _put_gold(desk: Desk, write: Write, gold: Sequence[Said], former: Collection[str]) -> list[str]:
    """The UUIDs of what the gold layer is to say; what it says already is left as it is."""
    there, found = desk.gold, list[str]()
    for each in gold:
        same = next((id_ for id_, one in there.items() if one.content == each.content), None)
        if same is None:
            _check_free(each, [one for id_, one in there.items() if id_ not in former], desk)
            same = _free_id(desk, each, there)
            _put_one(desk, write, same, each)
            there[same] = each
        found.append(same)
    return found


def _check_free(said: Said, there: Iterable[Said], desk: Desk) -> None:
    if any((one.parts, one.label) == (said.parts, said.label) for one in there):
        label = desk.session.codebook.by_uuid(said.label)
        pattern = (
            mark("The final version has {what} on this passage with other attributes: accept one version, or edit it.")
            if said.parts
            else mark(
                "The final version has {what} on this article with other attributes: accept one version, or edit it."
            )
        )
        raise BadSpan(worded(pattern, what=label.id if label else said.label))


def _free_id(desk: Desk, said: Said, there: Collection[str]) -> str:
    """An id that follows from what is said, so that replicas that decide alike make one thing of it."""
    space, words = UUID(bytes=thing_of(desk.article.id)), f"{desk.layer} {said.content}"
    ids = (str(uuid5(space, f"{words} {n}")) for n in range(len(there) + 1))
    return next(each for each in ids if each not in there)


def _put_one(desk: Desk, write: Write, id_: str, said: Said) -> None:
    session, number = desk.session, desk.article.number
    if not said.parts:
        write.label_number(said.label)
        row = write.names.version_row[session.codebook_number]
        state = {"a": number, "l": said.label, "y": desk.layer, "x": dict(said.attributes), "v": row}
        put_thing(write, "document_label", id_, state)
        return
    start, end = min(said.parts)[0], max(said.parts)[1]
    ranges = said.parts if said.parts != ((start, end),) else ()
    span = Annotation(
        id_, number, start, end, said.label, desk.layer,
        said.version or session.codebook_number, session.clock() // 1000, ranges, "adjudicated",
        attributes=dict(said.attributes),
    )  # fmt: skip
    rows.put_annotation(write, span)


def _drop_gold(desk: Desk, write: Write, ids: Iterable[str]) -> None:
    for each in sorted(ids):
        said = desk.gold.pop(each, None)
        if said is None:
            continue
        if not said.parts:
            put_thing(write, "document_label", each, None)
            continue
        span = rows.annotation(desk.session.project, each)
        if span is not None:
            drop_what_hangs_on(desk.session, write, span)
            rows.drop_annotation(write, each)
