"""Annotations, statuses, regions and the rest of what comes in with an article."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any
from uuid import UUID, uuid5

from annotator.errors import FormatError
from annotator.exchange.records import CodingRow, ImportedArticle, ImportedSpan
from annotator.model.annotation import Annotation, Layer
from annotator.sentences import worded
from annotator.session.session import Session
from annotator.store.log import Write
from annotator.store.rows import KINDS, blob
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as rows
from annotator.store.things.articles import thing_of
from annotator.store.things.findings import gone, project_overrides, region_state, repair_state

TERM_NAMESPACE = "6c3a1f0e-8f0b-5d52-9c7e-2b1d4a90e6f7"
"""Protected words without an id of their own have one that follows from the words, the same in every project."""

Kept = Callable[[str, str], str]
"""(kind, id in the file) -> UUID in this project."""


def store_work(
    session: Session, write: Write, article_id: str, number: int, each: ImportedArticle, layer_name: str | None
) -> None:
    """Write all that an imported article carries, within its change. Raises FormatError for an unknown label."""
    layers = {
        spoken.name: _layer(session, write, layer_name or spoken.name, spoken.kind, spoken.coder)
        for spoken in each.layers
    }
    kept = _keeper(write, article_id)
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
        repeats = kept("region", region.repeats) if region.repeats else None
        own = region._replace(id=kept("region", region.id), repeats=repeats)
        rows.put_thing(write, "region", own.id, region_state(own, number))
    for relation in each.relations:
        ends = {"f": kept("annotation", relation.from_span), "to": kept("annotation", relation.to_span)}
        state = {**at, "t": relation.type, **ends, "y": layers[relation.layer].id}
        rows.put_thing(write, "relation", kept("relation", relation.id), state)
    for said in each.document_annotations:
        state = {**at, "l": _label(session, said.label), "y": layers[said.layer].id, "x": dict(said.attributes)}
        rows.put_thing(write, "document_label", kept("document_label", said.id), state)
    for repair in each.repairs:
        uuid = kept("repair", repair.id)
        rows.put_thing(write, "repair", uuid, repair_state(repair._replace(id=uuid), number))
    for place, override in enumerate(each.overrides):
        own = str(override.get("id", f"override {place}"))
        if override.get("scope") != "project":
            rows.put_thing(write, "override", kept("override", own), {**at, "o": dict(override)})
        else:
            _put_term(session, write, own, override)


def _put_term(session: Session, write: Write, own: str, override: Mapping[str, Any]) -> None:
    """A protected word of the project, which comes with every article that it stands in: what stands here stays."""
    words = _words_of(override)
    if any((each.script, each.text) == words[:2] for each in project_overrides(session.project)):
        return
    candidates = _candidates(UUID(TERM_NAMESPACE), "term", own, "\n".join(words))
    uuid = next(each for each in candidates if _is_free(write, each) or _is_dropped_term(write, each))
    rows.put_thing(write, "override", uuid, {"o": {**override, "id": uuid}})


def _words_of(override: Mapping[str, Any]) -> tuple[str, str, str]:
    return override["script"], override["text"], override["becomes"]


def _is_dropped_term(write: Write, uuid: str) -> bool:
    return write.head(blob(uuid))[1] == gone(None)


def terms_that_stay(session: Session, each: ImportedArticle) -> tuple[str, ...]:
    """What is said of the protected words that become something else in this project than in the file."""
    come = [_words_of(override) for override in each.overrides if override.get("scope") == "project"]
    ours = {(term.script, term.text): term.becomes for term in project_overrides(session.project)} if come else {}
    return tuple(
        worded(
            "the protected word “{text}” became “{becomes}” in the file and stays “{stands}” in this project",
            text=text,
            becomes=becomes,
            stands=stands,
        )
        for script, text, becomes in come
        if (stands := ours.get((script, text), becomes)) != becomes
    )


def has_other_versions(session: Session, each: ImportedArticle) -> bool:
    """Whether it was coded under versions of the codebook whose numbers this project does not have."""
    known = session.project.names.version_row
    return any(coded.version and coded.version not in known for coded in (*each.spans, *each.coding))


def _annotation(
    session: Session, write: Write, number: int, span: ImportedSpan, layer: Layer, kept: Kept
) -> Annotation:
    created = span.created or session.clock() // 1000
    return Annotation(
        kept("annotation", span.id), number, span.start, span.end, _label(session, span.label), layer.id,
        _version(session, write, span.version), created, span.ranges, span.origin, span.state, span.certainty,
        dict(span.attributes), span.note,
    )  # fmt: skip


def _status(session: Session, write: Write, row: CodingRow, layer: Layer) -> annotation_rows.Status:
    labels = tuple(_label(session, name) for name in row.labels_coded)
    version = _version(session, write, row.version)
    return annotation_rows.Status(layer.id, row.status, version, labels, row.suggestions_shown)


def _label(session: Session, name: str) -> str:
    found = session.codebook.label(name)
    if found is None:
        raise FormatError(
            worded("The project's codebook has no label “{name}”: add it, or say which one is meant.", name=name)
        )
    return found.uuid


def _version(session: Session, write: Write, number: int) -> int:
    """The version of that number; where this project does not have it, the one in force."""
    return number if number in write.names.version_row else session.codebook_number


def _keeper(write: Write, article_id: str) -> Kept:
    """Ids as they came where they are UUIDs that nothing else has; others become UUIDs of this article's own.

    The log knows a thing by its UUID alone: one that came with another article's id would be that article's thing.
    """
    space = UUID(bytes=thing_of(article_id))
    given: dict[tuple[str, str], str] = {}
    taken: set[str] = set()

    def kept(kind: str, id_: str) -> str:
        if (kind, id_) not in given:
            uuid = next(
                each for each in _candidates(space, kind, id_, id_) if each not in taken and _is_free(write, each)
            )
            taken.add(uuid)
            given[kind, id_] = uuid
        return given[kind, id_]

    return kept


def _candidates(space: UUID, kind: str, id_: str, said: str) -> Iterator[str]:
    """The UUIDs that a thing may get, the best first; the same in every project that has the same things.

    ``said`` is what names it in its space where its id is no UUID.
    """
    try:
        yield str(UUID(id_))
    except ValueError:
        pass
    yield str(uuid5(space, said))
    for turn in count():
        yield str(uuid5(space, f"{kind} {turn} {said}"))


def _is_free(write: Write, uuid: str) -> bool:
    """Whether nothing has that UUID or ever had it: what was deleted may come back by undo."""
    return write.head(blob(uuid)) == (None, None)


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
