"""Annotations, statuses, regions and the rest of what comes in with an article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from uuid import UUID, uuid5

from annotator.errors import FormatError
from annotator.exchange.records import CodingRow, ImportedArticle, ImportedSpan
from annotator.model.annotation import Annotation, Layer
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store import articles as rows
from annotator.store.articles import thing_of
from annotator.store.log import Write
from annotator.store.rows import KINDS, blob

Kept = Callable[[str], str]


def store_work(
    session: Session, write: Write, article_id: str, number: int, each: ImportedArticle, layer_name: str | None
) -> None:
    """Write all that an imported article carries, within its change. Raises FormatError for an unknown label."""
    layers = {
        spoken.name: _layer(session, write, layer_name or spoken.name, spoken.kind, spoken.coder)
        for spoken in each.layers
    }
    kept = _keeper(article_id)
    for span in each.spans:
        annotation_rows.put_annotation(write, _annotation(session, write, number, span, layers[span.layer], kept))
    for row in each.coding:
        annotation_rows.put_status(write, article_id, number, _status(session, write, row, layers[row.layer]))
    _store_things(session, write, number, each, layers, kept)


def _store_things(
    session: Session, write: Write, number: int, each: ImportedArticle, layers: dict[str, Layer], kept: Kept
) -> None:
    at = {"a": number}
    for region in each.regions:
        repeats = {"r": kept(region.repeats)} if region.repeats else {}
        state = {**at, "s": region.start, "e": region.end, "k": region.kind, **repeats}
        rows.put_thing(write, "region", kept(region.id), state)
    for relation in each.relations:
        ends = {"f": kept(relation.from_span), "to": kept(relation.to_span)}
        state = {**at, "t": relation.type, **ends, "y": layers[relation.layer].id}
        rows.put_thing(write, "relation", kept(relation.id), state)
    for said in each.document_annotations:
        state = {**at, "l": _label(session, said.label), "y": layers[said.layer].id, "x": dict(said.attributes)}
        rows.put_thing(write, "document_label", kept(said.id), state)
    for repair in each.repairs:
        rows.put_thing(write, "repair", kept(repair.id), {**at, "repair": asdict(repair) | {"id": kept(repair.id)}})
    for place, override in enumerate(each.overrides):
        rows.put_thing(
            write, "override", kept(str(override.get("id", f"override {place}"))), {**at, "o": dict(override)}
        )


def _annotation(
    session: Session, write: Write, number: int, span: ImportedSpan, layer: Layer, kept: Kept
) -> Annotation:
    return Annotation(
        kept(span.id), number, span.start, span.end, _label(session, span.label), layer.id,
        _version(session, write, span.version), span.created, span.ranges, span.origin, span.state, span.certainty,
        dict(span.attributes), span.note,
    )  # fmt: skip


def _status(session: Session, write: Write, row: CodingRow, layer: Layer) -> annotation_rows.Status:
    labels = tuple(_label(session, name) for name in row.labels_coded)
    version = _version(session, write, row.version)
    return annotation_rows.Status(layer.id, row.status, version, labels, row.suggestions_shown)


def _label(session: Session, name: str) -> str:
    found = session.codebook.label(name)
    if found is None:
        raise FormatError(f"The project's codebook has no label “{name}”: add it, or choose another codebook.")
    return found.uuid


def _version(session: Session, write: Write, number: int) -> int:
    """The version of that number; where this project does not have it, the one in force."""
    return number if number in write.names.version_row else session.codebook_number


def _keeper(article_id: str) -> Kept:
    """Ids as they came where they are UUIDs; others become UUIDs of their own, the same wherever they stand."""
    space = UUID(bytes=thing_of(article_id))

    def kept(id_: str) -> str:
        try:
            return str(UUID(id_))
        except ValueError:
            return str(uuid5(space, id_))

    return kept


def _layer(session: Session, write: Write, name: str, kind: str, coder_name: str | None) -> Layer:
    """The layer of that name, made with its coder where it is not there yet."""
    names = write.names
    found = next((layer for layer in names.layers.values() if layer.name == name), None)
    if found is not None:
        return found
    coder = None
    if kind == "hand":
        coder = next((c for c in names.coders.values() if c.name == (coder_name or name)), None)
        if coder is None:
            uuid = session.new_id()
            write.put(KINDS["coder"], blob(uuid), {"n": coder_name or name}, new=True)
            coder = names.coders[names.coder_number[uuid]]
    uuid = session.new_id()
    state = {"k": kind, "n": name, **({"c": names.coder_number[coder.id]} if coder else {})}
    write.put(KINDS["layer"], blob(uuid), state, new=True)
    return names.layers[names.layer_number[uuid]]
