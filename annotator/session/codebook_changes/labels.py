"""What is done to the labels of a project's codebook, one undoable step each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from annotator.errors import CodebookError, NotFound
from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook, Example, LabelDef, Wording, edits
from annotator.sentences import mark, worded
from annotator.session.articles import read_article
from annotator.session.codebook_changes.changing import Asked, change_codebook
from annotator.session.session import Session

GAP = "…"
"""Between the ranges of a span that has several."""


def new_label(
    session: Session, id: str, group: str = "", parent: str = "", drafts: Iterable[LabelDef] = ()
) -> LabelDef:
    """A label that is not yet in the codebook: a new UUID, a colour proposed, no key.

    Its colour is none of those of the labels in use, nor of the ``drafts`` that are to be kept with it.
    """
    from annotator.model.codebook.colours import proposed_colour

    beside = [each for each in (*session.codebook.active, *drafts) if not each.retired]
    taken = [(each.colour_light, each.colour_dark) for each in beside]
    mates = [(each.colour_light, each.colour_dark) for each in beside if group and each.group == group]
    light, dark = proposed_colour(taken, mates)
    return LabelDef(session.new_id(), id, light, dark, group=group, parent=parent)


def add_label(session: Session, label: LabelDef, note: str = "") -> int:
    """A new label; where articles are done, a pass for it alone is offered. The version's number, as all of these."""
    if session.codebook.by_uuid(label.uuid) is not None:
        raise CodebookError(
            worded(
                "The label {label_id} is in the codebook already: change it, or add one of a new UUID.",
                label_id=label.id,
            )
        )
    _check_free(session.codebook, label.id)
    return change_codebook(session, mark("Add label"), edits.with_label(session.codebook, label), note)


def rename_label(
    session: Session,
    uuid: str,
    id: str = "",
    names: Wording | None = None,
    short: Wording | None = None,
    note: str = "",
) -> int:
    """Another id, names, short names; what is not given stays. Its spans follow, for they know it by its UUID."""
    return change_codebook(session, mark("Rename label"), renamed(session.codebook, uuid, id, names, short), note)


def retire_label(session: Session, uuid: str, note: str = "") -> int:
    """Take a label out of use; its spans stay. Raises CodebookError for the last label in use, or one retired."""
    label = in_use(session.codebook, uuid)
    if len(session.codebook.active) == 1:
        raise CodebookError(
            worded("The label {label_id} is the last one in use: add another before you retire it.", label_id=label.id)
        )
    return change_codebook(
        session, mark("Retire label"), edits.changed_label(session.codebook, uuid, retired=True, key=""), note
    )


def bring_back_label(session: Session, uuid: str, note: str = "") -> int:
    """Take a retired label into use again, without a key."""
    label = _known(session.codebook, uuid)
    if not label.retired:
        raise CodebookError(
            worded("The label {label_id} is in use: only a retired one can be brought back.", label_id=label.id)
        )
    return change_codebook(
        session, mark("Bring back label"), edits.changed_label(session.codebook, uuid, retired=False, key=""), note
    )


def change_definition(
    session: Session,
    uuid: str,
    definition: Wording | None = None,
    include: Sequence[str] | None = None,
    exclude: Sequence[str] | None = None,
    note: str = "",
    recode: bool = True,
) -> int:
    """Say anew what a label means; its spans are then to be looked at again, unless ``recode`` is False."""
    label = _known(session.codebook, uuid)
    changed = label._replace(
        definition=label.definition if definition is None else definition,
        include=label.include if include is None else tuple(include),
        exclude=label.exclude if exclude is None else tuple(exclude),
    )
    book = edits.with_label(session.codebook, changed)
    return change_codebook(session, mark("Change definition"), book, note, None if recode else ())


def merge_labels(session: Session, from_uuids: Collection[str], into_uuid: str, note: str = "") -> int:
    """Give all spans of some labels, in every layer, another label, and retire the former ones.

    Each keeps the codebook version under which it was made; attributes stay where the target declares them.
    """
    origins = merging(session.codebook, from_uuids, into_uuid)
    ids = tuple(each.uuid for each in origins)
    book = edits.merged(session.codebook, ids, into_uuid)
    asked = Asked("merge", into_uuid, origins=ids)
    return change_codebook(session, mark("Join labels"), book, note, (), dict.fromkeys(ids, into_uuid), (asked,))


def split_label(session: Session, uuid: str, into: Sequence[LabelDef], note: str = "", retire: bool = True) -> int:
    """New labels in the place of one; its spans stay under it until they are recoded."""
    book = split_into(session.codebook, in_use(session.codebook, uuid), into, retire)
    choices = (*(() if retire else (uuid,)), *(each.uuid for each in into))
    asked = Asked("split", uuid, choices, (uuid,))
    return change_codebook(session, mark("Split label"), book, note, (), asked=(asked,))


def example_of(session: Session, annotation: Annotation, good: bool, note: str = "") -> Example:
    """What a span says in both scripts, as an example."""
    texts = read_article(session, annotation.article).texts
    hans, hant = (
        GAP.join(view.text[slice(*view.from_source(*part))] for part in annotation.parts)
        for view in (texts.hans, texts.hant)
    )
    return Example(good, *(" ".join(each.split()) for each in (hans, hant)), note=note.strip())


def add_example(session: Session, label_uuid: str, annotation: Annotation, good: bool, note: str = "") -> int:
    """Keep a span's text as an example of a label, or as one that only seems to be; the version's note tells which.

    Raises CodebookError for an example that the label has already.
    """
    label = _known(session.codebook, label_uuid)
    example = example_of(session, annotation, good, note)
    if not example.hans and not example.hant:
        raise CodebookError(worded("This tag has no words in either script: choose another one as an example."))
    for each in label.examples:
        if (each.hans and each.hans == example.hans) or (each.hant and each.hant == example.hant):
            pattern = (
                mark("“{text}” is an example of {label} already.")
                if each.good
                else mark("“{text}” is a counterexample of {label} already.")
            )
            raise CodebookError(worded(pattern, text=each.text("hans"), label=label.id))
    book = edits.with_example(session.codebook, label_uuid, example)
    why = f"{'example' if good else 'counterexample'} of {label.id}: {example.text('hans')}"
    return change_codebook(session, mark("Add example"), book, f"{why} ({example.note})" if example.note else why, ())


def merging(codebook: Codebook, from_uuids: Collection[str], into_uuid: str) -> list[LabelDef]:
    """The labels that are to become another. Raises CodebookError or NotFound where they cannot."""
    into = in_use(codebook, into_uuid)
    origins = [_known(codebook, each) for each in dict.fromkeys(from_uuids)]
    if not origins:
        raise CodebookError(worded("Which labels are to become {into_id}? Choose at least one.", into_id=into.id))
    if into in origins:
        raise CodebookError(
            worded("The label {into_id} cannot be joined into itself: choose other labels.", into_id=into.id)
        )
    for each in origins:
        if each.applies_to != into.applies_to:
            raise CodebookError(
                worded(
                    "The labels {id} and {into_id} cannot be joined: one is for words of the text, the other for "
                    "articles.",
                    id=each.id,
                    into_id=into.id,
                )
            )
    return origins


def renamed(
    codebook: Codebook, uuid: str, id: str = "", names: Wording | None = None, short: Wording | None = None
) -> Codebook:
    """The codebook with a label renamed. Raises NotFound, CodebookError for an id that is taken or cannot be one."""
    label = _known(codebook, uuid)
    if id and id != label.id:
        _check_free(codebook, id)
    changed = label._replace(
        id=id or label.id,
        names=label.names if names is None else names,
        short=label.short if short is None else short,
    )
    return edits.with_label(codebook, changed)


def _check_free(codebook: Codebook, id: str, others: Collection[str] = ()) -> None:
    """Raises CodebookError for an id that a label has, retired or not, or one of ``others``, or that cannot be one."""
    from annotator.model.codebook.check import fault_of_id

    if fault := fault_of_id(id):
        raise CodebookError(worded("“{id}” cannot be an id: {fault}.", id=id, fault=fault))
    if codebook.by_id(id) is not None or id in others:
        raise CodebookError(worded("There is a label “{id}” already: choose another id.", id=id))


def split_into(codebook: Codebook, label: LabelDef, into: Sequence[LabelDef], retire: bool) -> Codebook:
    """The codebook with a label split. Raises CodebookError where it cannot be."""
    if len(into) < (2 if retire else 1):
        raise CodebookError(
            worded(
                "The label {label_id} is split into at least two labels, or one beside itself: name them.",
                label_id=label.id,
            )
        )
    for place, each in enumerate(into):
        if codebook.by_uuid(each.uuid) is not None:
            raise CodebookError(worded("The label {id} is in the codebook already: split into new ones.", id=each.id))
        _check_free(codebook, each.id, [other.id for other in into[:place]])
        if each.applies_to != label.applies_to:
            raise CodebookError(
                worded(
                    "{id} is for another kind of thing than {label_id}: both for words of the text, or for articles.",
                    id=each.id,
                    label_id=label.id,
                )
            )
    return edits.split(codebook, label.uuid, into, retire)


def in_use(codebook: Codebook, uuid: str) -> LabelDef:
    """The label of that UUID. Raises NotFound, CodebookError where it is retired."""
    label = _known(codebook, uuid)
    if label.retired:
        raise CodebookError(worded("The label {label_id} is retired: bring it back first.", label_id=label.id))
    return label


def _known(codebook: Codebook, uuid: str) -> LabelDef:
    label = codebook.by_uuid(uuid)
    if label is None:
        raise NotFound(worded("The codebook has no label “{uuid}”.", uuid=uuid))
    return label
