"""Relations between spans: drawn, denied, deleted; and those that follow from where the spans stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.errors import BadRelation, NotFound
from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook, LabelDef, RelationDef
from annotator.model.relation import Relation
from annotator.sentences import joined, mark, worded
from annotator.session.coding.own_things import article_there, own_span, things_of
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.rows import State
from annotator.store.things.articles import put_thing

if TYPE_CHECKING:
    from annotator.session.articles import OpenArticle


def relations_of(session: Session, number: int) -> tuple[Relation, ...]:
    """The coder's stored relations of an article, denials among them; see shown_relations for what is drawn."""
    layer = session.layer
    return _stored(session, number, layer.id) if layer else ()


def shown_relations(
    session: Session, opened: OpenArticle, annotations: Iterable[Annotation] | None = None
) -> tuple[Relation, ...]:
    """The stored relations without denials, then the derived and proposed ones, as they follow from the spans.

    ``annotations``: the spans as they are now, where ``opened`` is older than they are.
    """
    from annotator.model.derived_relations import with_derived

    spans = opened.annotations.values() if annotations is None else annotations
    return with_derived(relations_of(session, opened.article.number), spans, opened.texts.hans, session.codebook)


def kinds_between(codebook: Codebook, source: str, target: str) -> tuple[RelationDef, ...]:
    """The kinds of relation that a span of one label (UUID) may have to one of another."""
    one, other = codebook.by_uuid(source), codebook.by_uuid(target)
    if one is None or other is None:
        return ()
    return tuple(each for each in codebook.relations if one.id in each.from_labels and other.id in each.to_labels)


def add_relation(session: Session, number: int, wanted: str, source: Annotation, target: Annotation) -> Relation:
    """Draw a relation of a kind (its UUID or id) from one of the coder's spans to another.

    A derived kind has one from each span: the new one replaces a stored one. A denial of it is taken back.
    Raises BadRelation for ends that the codebook does not join, the same end twice, or one that is there; NotFound.
    """
    article_there(session, number)
    kind = _kind(session, wanted)
    source, target = own_span(session, source, number), own_span(session, target, number)
    if source.id == target.id:
        raise BadRelation(worded("A relation joins two tags: choose another tag for its end."))
    _check_ends(session.codebook, kind, source, target)
    stored = _from(session, number, kind, source)
    if any(each.target == target.id and not each.denied for each in stored):
        raise BadRelation(worded("These two tags are joined by {kind_id} already.", kind_id=kind.id))
    gone = [each for each in stored if kind.made == "derived" or (each.denied and each.target in (None, target.id))]
    made = Relation(session.new_id(), number, kind.uuid, source.id, target.id, source.layer)
    _commit(session, mark("Join tags"), gone, made)
    return made


def accept_relation(session: Session, relation: Relation) -> Relation:
    """Store a proposed or derived relation as it is shown. Raises NotFound where one of its spans has gone."""
    source, target = (_span(session, end) for end in (relation.source, relation.target))
    return add_relation(session, relation.article, relation.type, source, target)


def delete_relation(session: Session, relation: Relation) -> None:
    """Take a stored relation away; one that is only derived or proposed is denied, and the denial is stored."""
    if not relation.is_stored:
        deny_relation(session, relation.article, relation.type, _span(session, relation.source), relation.target)
        return
    _, layer = session.owner()
    stored = next((each for each in _stored(session, relation.article) if each.id == relation.id), None)
    if stored is None:
        if session.unsaved:
            stored = relation
        else:
            raise NotFound(worded("That relation is not there any more."))
    if stored.layer != layer.id:
        raise BadRelation(worded("That relation is another coder's: it cannot be changed here."))
    _commit(session, "Delete relation", [stored], None)


def deny_relation(
    session: Session, number: int, wanted: str, source: Annotation, target: str | None = None
) -> Relation:
    """Say that a span has no relation of a kind: a derived kind to any span, a proposed one to ``target`` (its UUID).

    Stored ones that it contradicts are taken away in the same step.
    """
    kind = _kind(session, wanted)
    source = own_span(session, source, number)
    target = None if kind.made == "derived" else target
    stored = _from(session, number, kind, source)
    there = next((each for each in stored if each.denied and each.target in (None, target)), None)
    if there is not None:
        return there
    gone = [each for each in stored if target is None or each.target == target]
    made = Relation(session.new_id(), number, kind.uuid, source.id, target, source.layer, denied=True)
    _commit(session, mark("No relation"), gone, made)
    return made


def _commit(session: Session, name: str, gone: list[Relation], made: Relation | None) -> None:
    def fill(write: Write) -> None:
        for each in gone:
            put_thing(write, "relation", each.id, None)
        if made is not None:
            put_thing(write, "relation", made.id, _state(made))

    session.commit(name, fill)


def _state(relation: Relation) -> State:
    state: State = {
        "a": relation.article, "t": relation.type, "f": relation.source, "to": relation.target, "y": relation.layer,
    }  # fmt: skip
    return {**state, "no": 1} if relation.denied else state


def relation_of(codebook: Codebook, uuid: str, state: State) -> Relation:
    """A stored relation from its state, as a change set carries it.

    Relations came in under the names of their kinds, and are known by UUID here.
    """
    kind = codebook.relation(state["t"])
    return Relation(
        uuid, state["a"], kind.uuid if kind else str(state["t"]), state["f"], state.get("to"), state["y"],
        denied=bool(state.get("no")) or state.get("to") is None,
    )  # fmt: skip


def _stored(session: Session, number: int, layer: str | None = None) -> tuple[Relation, ...]:
    return tuple(relation_of(session.codebook, *each) for each in things_of(session, "relation", number, layer))


def _from(session: Session, number: int, kind: RelationDef, source: Annotation) -> list[Relation]:
    stored = _stored(session, number, source.layer)
    return [each for each in stored if each.type == kind.uuid and each.source == source.id]


def _span(session: Session, id_: str | None) -> Annotation:
    from annotator.session.coding.tagging import annotation_by_id

    if id_ is None:
        raise NotFound(worded("That relation has no end."))
    return annotation_by_id(session, id_)


def _kind(session: Session, wanted: str) -> RelationDef:
    found = session.codebook.relation(wanted)
    if found is None:
        known = joined(", ", (each.id for each in session.codebook.relations)) or worded("none")
        raise NotFound(worded("The codebook has no relation “{wanted}”; it has {known}.", wanted=wanted, known=known))
    return found


def _or(names: tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(names)
    return worded("{some} or {last}", some=_or(names[:-1]), last=names[-1])


def _check_ends(codebook: Codebook, kind: RelationDef, source: Annotation, target: Annotation) -> None:
    for span, allowed, pattern in (
        (source, kind.from_labels, mark("{kind} cannot start from {name}: the codebook allows {names}.")),
        (target, kind.to_labels, mark("{kind} cannot lead to {name}: the codebook allows {names}.")),
    ):
        label: LabelDef | None = codebook.by_uuid(span.label)
        if label is None or label.id not in allowed:
            name = label.id if label else span.label
            raise BadRelation(
                worded(
                    pattern,
                    kind=kind.id,
                    name=name,
                    names=_or(tuple(allowed)),
                )
            )
