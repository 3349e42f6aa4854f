"""Labels on an article as a whole, each once a layer, with their attributes."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.errors import BadSpan, NotFound
from annotator.model.annotation import NO_ATTRIBUTES
from annotator.model.codebook import LabelDef
from annotator.model.document_label import DocumentLabel
from annotator.sentences import mark, worded
from annotator.session.coding.attributes import Value, with_value
from annotator.session.coding.own_things import article_there, things_of
from annotator.session.coding.tagging import begin_work
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.rows import blob
from annotator.store.things.articles import put_thing


def document_labels_of(session: Session, number: int, layer: str | None = None) -> tuple[DocumentLabel, ...]:
    """An article's document labels of one layer (its UUID) or of all, in the codebook's order."""
    order = {each.uuid: place for place, each in enumerate(session.codebook.labels)}
    found = [
        DocumentLabel(uuid, number, s["l"], s["y"], s.get("x", NO_ATTRIBUTES))
        for uuid, s in things_of(session, "document_label", number, layer)
    ]
    return tuple(sorted(found, key=lambda each: (order.get(each.label, len(order)), each.id)))


def set_document_label(
    session: Session, number: int, wanted: str, attributes: Mapping[str, Value] = NO_ATTRIBUTES
) -> DocumentLabel:
    """Say a label (its UUID, id or key) of an article; where it has it already, only ``attributes`` are set.

    Raises NotFound, BadSpan for a label that is for spans or retired, BadAttribute.
    """
    article = article_there(session, number)
    _, layer = session.owner()
    label = _document_label(session, wanted)
    there = _there(session, number, label.uuid, layer.id)

    def as_wished(there: DocumentLabel | None) -> DocumentLabel:
        values = dict(there.attributes) if there else {}
        for name, value in attributes.items():
            values = with_value(label, values, name, value)
        return DocumentLabel(there.id if there else session.new_id(), number, label.uuid, layer.id, values)

    def put(write: Write, made: DocumentLabel, is_new: bool) -> None:
        write.label_number(label.uuid)  # so that no codebook drops it
        state = {"a": number, "l": label.uuid, "y": layer.id, "x": dict(made.attributes)}
        put_thing(write, "document_label", made.id, {**state, "v": _version_of(session, write, made.id)})
        if is_new:
            begin_work(session, write, article)

    def later(write: Write) -> None:
        now = _there(session, number, label.uuid, layer.id)
        if (by_then := as_wished(now)) != now:
            put(write, by_then, now is None)

    made = as_wished(there)
    if made != there or session.unsaved:
        name = mark("Label article") if there is None else mark("Attribute")
        session.commit(name, lambda write: put(write, made, there is None), later)
    return made


def remove_document_label(session: Session, number: int, wanted: str) -> None:
    """Take a label off an article. Raises NotFound where the coder has not set it."""
    _, layer = session.owner()
    label = session.codebook.require(wanted)
    there = _there(session, number, label.uuid, layer.id)
    if there is None:
        raise NotFound(worded("Article {number} does not have the label {label_id}.", number=number, label_id=label.id))

    def later(write: Write) -> None:
        if _there(session, number, label.uuid, layer.id) is not None:
            put_thing(write, "document_label", there.id, None)

    session.commit("Remove label", lambda write: put_thing(write, "document_label", there.id, None), later)


def _version_of(session: Session, write: Write, id_: str) -> int | None:
    """The row of the codebook version under which a document label was made: the one in force for a new one.

    None for one that was made before this was kept.
    """
    _, before = write.head(blob(id_))
    return write.names.version_row[session.codebook_number] if before is None else before.get("v")


def _there(session: Session, number: int, label: str, layer: str) -> DocumentLabel | None:
    return next((each for each in document_labels_of(session, number, layer) if each.label == label), None)


def _document_label(session: Session, wanted: str) -> LabelDef:
    label = session.codebook.require(wanted)
    if label.retired:
        raise BadSpan(worded("The label {label_id} is retired: choose another one.", label_id=label.id))
    if label.applies_to != "document":
        raise BadSpan(
            worded("The label {label_id} is for words of the text: select some to give it to.", label_id=label.id)
        )
    return label
