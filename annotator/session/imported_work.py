"""Annotations, statuses and regions that come in with an article."""

from __future__ import annotations

from uuid import UUID

from annotator.errors import FormatError
from annotator.exchange.records import ImportedArticle, ImportedSpan
from annotator.model.annotation import Annotation, Layer
from annotator.session.session import Session
from annotator.store import annotations as annotation_rows
from annotator.store import articles as rows
from annotator.store.log import Write
from annotator.store.rows import KINDS, blob


def store_work(
    session: Session, write: Write, article_id: str, number: int, each: ImportedArticle, layer_name: str | None
) -> None:
    """Write all that an imported article carries, within its change. Raises FormatError for an unknown label."""
    layers = {
        spoken.name: _layer(session, write, layer_name or spoken.name, spoken.kind, spoken.coder)
        for spoken in each.layers
    }
    for span in each.spans:
        annotation_rows.put_annotation(write, _annotation(session, write, number, span, layers[span.layer]))
    for row in each.coding:
        if row.status != "todo":
            version = _version(session, write, row.version)
            annotation_rows.put_status(write, article_id, number, layers[row.layer].id, row.status, version)
    for region in each.regions:
        state = {"a": number, "s": region.start, "e": region.end, "k": region.kind}
        rows.put_thing(
            write, "region", _kept(session, region.id), {**state, **({"r": region.repeats} if region.repeats else {})}
        )
    for relation in each.relations:
        state = {
            "a": number,
            "t": relation.type,
            "f": relation.from_span,
            "to": relation.to_span,
            "y": layers[relation.layer].id,
        }
        rows.put_thing(write, "relation", _kept(session, relation.id), state)
    for said in each.document_annotations:
        state = {"a": number, "l": _label(session, said.label), "y": layers[said.layer].id, "x": dict(said.attributes)}
        rows.put_thing(write, "document_label", _kept(session, said.id), state)


def _annotation(session: Session, write: Write, number: int, span: ImportedSpan, layer: Layer) -> Annotation:
    return Annotation(
        _kept(session, span.id), number, span.start, span.end, _label(session, span.label), layer.id,
        _version(session, write, span.version), span.created, span.ranges, span.origin, span.state, span.certainty,
        dict(span.attributes), span.note,
    )  # fmt: skip


def _label(session: Session, name: str) -> str:
    found = session.codebook.label(name)
    if found is None:
        raise FormatError(f"The project's codebook has no label “{name}”: add it, or choose another codebook.")
    return found.uuid


def _version(session: Session, write: Write, number: int) -> int:
    return number if number in write.names.version_row else session.codebook_number


def _kept(session: Session, id_: str) -> str:
    """The id as it came where it is a UUID, else a new one."""
    try:
        return str(UUID(id_))
    except ValueError:
        return session.new_id()


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
