"""One change of the codebook: the new version in force, what is relabelled, and the recoding it asks for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import nullcontext
from functools import cache
from typing import NamedTuple

from annotator.errors import CodebookError, ProjectBusy, ProjectLocked
from annotator.model.codebook import Codebook, LabelDef, codebook_hash, to_json
from annotator.sentences import joined, worded
from annotator.session.coding.attributes import kept_attributes
from annotator.session.session import Session
from annotator.store import log
from annotator.store.file.stored_json import write_json
from annotator.store.log import Write
from annotator.store.reads import recoding as rows
from annotator.store.rows import State
from annotator.store.things import coders as versions

NOBODY: Mapping[str, str] = {}
UNSAVED = worded("The last change is not saved yet: another process is writing the project. Try again in a moment.")


class Asked(NamedTuple):
    """A recoding that a change opens: why (split, merge, definition, new), of which label, with which choices (UUIDs).

    ``origins`` are the labels (UUIDs) that the spans had.
    """

    why: str
    label: str
    choices: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()


def change_codebook(
    session: Session,
    name: str,
    codebook: Codebook,
    note: str = "",
    recode: Collection[str] | None = None,
    relabel: Mapping[str, str] = NOBODY,
    asked: Collection[Asked] = (),
) -> int:
    """Put a codebook in force as one undoable step called ``name``; the number of its version.

    ``recode``: the labels (UUIDs) whose changed definition opens a recoding; None: all whose definition, include or
    exclude changed; (): none, the wording alone was mended. New labels and ones brought back offer a pass where
    articles are done. ``relabel``: label -> the label that its spans get. The same codebook again, with
    nothing to relabel, changes nothing.

    Raises CodebookError (a rule broken, a used label missing, an id used before), ProjectLocked while a window has the
    project open elsewhere, ProjectBusy while another process writes.
    """
    _check_writable(session)
    check_change(session, codebook)
    hash_ = codebook_hash(codebook)
    if hash_ == session.codebook_hash and not relabel:
        return session.codebook_number
    if not session.retry_unsaved():
        raise ProjectBusy(UNSAVED)
    asked = (*asked, *_asked_by_itself(session, codebook, recode, asked))
    coder = session.coder.id if session.coder else None
    mode = log.OUTSIDE if coder is None else log.DO
    last = rows.last_version(session.project)
    with session.project.change(name, coder, mode=mode) as write:
        number = versions.put_version(write, session.project, hash_, write_json(to_json(codebook)), note)
        if relabel:
            _relabel(write, codebook, relabel)
        version = write.names.version_row[number]
        _close_superseded(session, write, codebook, version, asked)
        for each in asked:
            _open(session, write, codebook, each, version, last)
    return number


def _check_writable(session: Session) -> None:
    if session.project.window_is_elsewhere():
        raise ProjectLocked(
            worded("{name} is open in a window: close it before changing its codebook.", name=session.path.name)
        )


def check_change(session: Session, codebook: Codebook, *, quiet: bool = False) -> None:
    """Raises what change_codebook would (CodebookError, ChangeStopped) and writes nothing; also beside the window.

    ``quiet``: nobody is told how far it is, as while somebody types, whose keys the telling would take.
    """
    from annotator.model.codebook.check import check_codebook

    check_codebook(codebook, standing=[each.id for each in session.codebook.labels])
    used = session.project.names.label_number  # also what only the log still knows: undo may bring it back
    missing = sorted(
        each.id for each in session.codebook.labels if each.uuid in used and not codebook.by_uuid(each.uuid)
    )
    if missing:
        raise CodebookError(
            worded(
                "Labels that have been used are not in this codebook ({names}): keep them, or mark them retired.",
                names=joined(", ", missing),
            )
        )
    with nullcontext() if quiet else session.project.looking("Change codebook"):
        _check_ids(session, codebook)


def redefined(before: Codebook, after: Codebook) -> tuple[str, ...]:
    """The labels (UUIDs) in use whose definition, include or exclude is another."""
    return tuple(
        each.uuid
        for each in after.active
        if (old := before.by_uuid(each.uuid)) is not None and _meaning(old) != _meaning(each)
    )


def come_into_use(before: Codebook, after: Codebook) -> list[LabelDef]:
    """The labels that are new in use: added, or brought back."""
    in_use = {each.uuid for each in before.active}
    return [each for each in after.active if each.uuid not in in_use]


def meant_so(session: Session, codebook: Codebook, labels: Collection[str], last: int) -> frozenset[tuple[str, int]]:
    """(Label, row) of each version up to the row ``last`` in which a label (UUID) meant as in ``codebook``."""
    now = {each: _meaning(label) for each in labels if (label := codebook.by_uuid(each)) is not None}
    return frozenset(
        (each, row)
        for row, number in session.project.names.version_number.items()
        if row <= last
        for each, meaning in now.items()
        if (then := session.codebook_at(number).by_uuid(each)) is not None and _meaning(then) == meaning
    )


def _meaning(label: LabelDef) -> tuple[object, ...]:
    return dict(label.definition), label.include, label.exclude


def _check_ids(session: Session, codebook: Codebook) -> None:
    """An id never names another label than it has named: exports of different days would not agree."""
    from annotator.model.codebook.check import seen_id

    @cache
    def was_given(uuid: str) -> bool:
        """To anything, were it but once; not asked anew for each version that had the label: it may scan the log."""
        return rows.was_given(session.project, uuid)

    new = {seen_id(each.id): each.uuid for each in codebook.labels if session.codebook.by_uuid(each.uuid) != each}
    for number, content in versions.every_version(session.project) if new else ():
        for label in content["labels"]:
            if new.get(seen_id(label["id"]), label["uuid"]) != label["uuid"] and (
                label["retired"] or was_given(label["uuid"])
            ):
                raise CodebookError(
                    worded(
                        "The id “{label}” was that of another label in version {number} of the codebook: an "
                        "id is never used again; choose another one.",
                        label=label["id"],
                        number=number,
                    )
                )


def _asked_by_itself(
    session: Session, codebook: Codebook, recode: Collection[str] | None, asked: Collection[Asked]
) -> list[Asked]:
    """The recodings that follow from the codebook: definitions that changed, labels that came (back) into use."""
    before = session.codebook
    named = {uuid for each in asked for uuid in (each.label, *each.choices)}
    wanted = redefined(before, codebook)
    found = [Asked("definition", each) for each in wanted if each not in named and (recode is None or each in recode)]
    come = [each.uuid for each in come_into_use(before, codebook) if each.uuid not in named]
    if come and rows.any_coded(session.project):
        found += [Asked("new", each) for each in come]
    return found


def _relabel(write: Write, codebook: Codebook, becomes: Mapping[str, str]) -> None:
    def edit(state: State, label: str) -> State:
        """Attributes that the new label does not declare stay in the log only."""
        kept = kept_attributes(state.get("x", {}), codebook.by_uuid(label))
        without = {key: value for key, value in state.items() if key != "x"}
        return {**without, "x": kept} if kept else without

    rows.relabel_all(write, dict(becomes), edit)
    rows.relabel_documents(write, dict(becomes), edit)


def _open(session: Session, write: Write, codebook: Codebook, asked: Asked, version: int, last: int) -> None:
    """Write the recoding down, where it has anything to hold; the done articles it concerns are to be checked again."""
    state: State = {"w": asked.why, "l": asked.label, "v": version, "m": last}
    if asked.choices:
        state["c"] = list(asked.choices)
    if asked.origins:
        state["f"] = list(asked.origins)
    if asked.why == "new":
        rows.put_recoding(write, session.new_id(), state)
        return
    if asked.why == "merge":
        state["k"] = rows.change_id(write)
    _offer_passes(session, write, codebook, asked, version, last)
    held = held_by(session, codebook, state)
    if rows.holds_any(session.project, held):
        rows.put_recoding(write, session.new_id(), state)
        rows.recheck_done(write, session.project, held)


def held_by(session: Session, codebook: Codebook, state: State, opened: str = "") -> rows.Held:
    """What the queue of that state holds under a codebook; ``opened`` is its UUID, "" where it is being opened.

    After a changed definition what was coded while the label said what it says in ``codebook`` has nothing to ask.
    """
    label, last = state["l"], state["m"]
    is_redefined = state["w"] == "definition"
    but_not = meant_so(session, codebook, (label,), last) if is_redefined else frozenset({(label, state["v"])})
    return rows.Held((label,), last, but_not, state.get("k", ""), opened)


def _offer_passes(session: Session, write: Write, codebook: Codebook, asked: Asked, version: int, last: int) -> None:
    """Write down what has been looked for of the labels that a split or merge makes; offer passes for what has not.

    Articles without a label have none of its parts; those that hold it are decided in the queue. What was merged has
    been looked for where all that it was made of had been.
    """
    if asked.why not in ("split", "merge"):
        return
    active = {
        row: [each.uuid for each in session.codebook_at(number).active]
        for row, number in rows.coded_versions(session.project).items()
    }
    if asked.why == "split":
        found = [each for each in asked.choices if each != asked.label]
        is_everywhere = rows.look_for_parts(write, asked.label, found, active)
    else:
        found = [asked.label]
        is_everywhere = rows.look_for_merged(write, asked.origins, asked.label, active)
    for each in found if not is_everywhere else ():
        if not is_passed_for(session, each):
            _open(session, write, codebook, Asked("new", each), version, last)


def is_passed_for(session: Session, label: str) -> bool:
    """Whether a pass for a label (UUID) is open."""
    return any((state["w"], state["l"]) == ("new", label) for _, state in rows.stored_recodings(session.project))


def _close_superseded(
    session: Session, write: Write, codebook: Codebook, version: int, asked: Collection[Asked]
) -> None:
    """Take away the queues that this change makes void.

    Those whose label has gone, whose spans a new queue holds too, or that set out from the version in force again.
    What a split or merge has left open stays so when the definition changes: that may be set back.
    """
    redefined_anew = {each.label for each in asked if each.why == "definition"}
    again = {each.label for each in asked if each.why == "split"}
    again |= {origin for each in asked for origin in each.origins if each.why == "merge"}
    for uuid, state in rows.stored_recodings(session.project):
        label = codebook.by_uuid(state["l"])
        if state["w"] == "new":
            void = label is None or label.retired
        else:
            again_so = state["l"] in again or (state["w"] == "definition" and state["l"] in redefined_anew)
            void = label is None or again_so or (state["v"] != version <= state["m"])
        if void:
            rows.put_recoding(write, uuid, None)
