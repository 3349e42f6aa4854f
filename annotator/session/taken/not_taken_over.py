"""What a file says of an article that is in the project already: none of it is taken over, and all of it is counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from annotator.exchange.records import ImportedArticle
from annotator.model.article import Article, Region
from annotator.model.findings import Findings
from annotator.model.override import override_values
from annotator.model.repair import Repair
from annotator.session.articles import labels_coded
from annotator.session.pages.reading import FOUND_ORIGINS, ArticleReader
from annotator.session.session import Session
from annotator.store.things import annotations as annotation_rows
from annotator.store.things import articles as rows

Said = tuple[object, ...]
"""One thing that is said of an article, without its id: two projects that agree may have given it different ones."""

BY_PROGRAM = ("applied", "flagged")


def layers_of(session: Session, number: int) -> frozenset[str]:
    """The names of the layers in which something is said of an article."""
    project, names = session.project, session.project.names
    said = {span.layer for span in annotation_rows.annotations_of(project, number)}
    said |= {status.layer for status in annotation_rows.statuses_of(project, number)}
    said |= {state["y"] for kind in ("document_label", "relation") for _, state in rows.things(project, kind, number)}
    return frozenset(names.layers[names.layer_number[uuid]].name for uuid in said)


def spans_not_there(session: Session, number: int, each: ImportedArticle, layer_name: str | None) -> int:
    """How many spans of a file's article the project's article of the same text does not have."""
    names = session.project.names
    there = {
        (span.start, span.end, span.ranges, span.label, names.layers[names.layer_number[span.layer]].name)
        for span in annotation_rows.annotations_of(session.project, number)
    }
    labels = {name: found.uuid for name in {s.label for s in each.spans} if (found := session.codebook.label(name))}
    come = ((s.start, s.end, s.ranges, labels.get(s.label), layer_name or s.layer) for s in each.spans)
    return sum(span not in there for span in come)


def decisions_not_there(session: Session, article: Article, each: ImportedArticle, layer_name: str | None) -> int:
    """How much else the file says that the project's article of the same text does not have.

    Counted are repairs, regions, conversions, details, statuses, labels of the whole article and relations. What a
    program found is not counted where it is here too, whatever has been decided about it since.
    """
    stored = None if each.findings else rows.stored_article(session.project, article.number)
    if stored is None:
        return 0
    reader = ArticleReader(session)
    found = reader.findings(stored)
    come = {*_found_in_file(each), *_details(each.meta), *_coded_in_file(session, each, layer_name)}
    here = {*_found_here(found, reader), *_details(article.meta), *_coded_here(session, article.number)}
    return len(come - here)


def _found_in_file(each: ImportedArticle) -> Iterator[Said]:
    for repair in each.repairs:
        yield _place(repair) if repair.status in BY_PROGRAM else _decided(repair)
    for region, said in _regions(each.regions):
        if region.origin != "found":
            yield said
    for values in each.overrides:
        if values.get("origin") not in FOUND_ORIGINS:
            yield _conversion(values)


def _found_here(found: Findings, reader: ArticleReader) -> Iterator[Said]:
    for repair in found.repairs:
        yield _place(repair)
        yield _decided(repair)
    yield from (said for _, said in _regions(found.regions))
    yield from (_conversion(override_values(each)) for each in (*found.overrides, *reader.terms))


def _place(repair: Repair) -> Said:
    return "repair", repair.start, repair.end, repair.replacement


def _decided(repair: Repair) -> Said:
    return *_place(repair), repair.status


def _regions(regions: Iterable[Region]) -> Iterator[tuple[Region, Said]]:
    regions = tuple(regions)
    places = {region.id: (region.start, region.end) for region in regions}
    for each in regions:
        yield each, ("region", each.start, each.end, each.kind, places.get(each.repeats or ""))


def _conversion(values: Mapping[str, Any]) -> Said:
    place = (values.get("start"), values.get("end")) if values["scope"] == "here" else ()
    return "conversion", values["scope"], values["script"], values["text"], values["becomes"], place


def _details(meta: Mapping[str, str]) -> Iterator[Said]:
    return (("detail", key, value) for key, value in meta.items() if value)


def _coded_in_file(session: Session, each: ImportedArticle, layer_name: str | None) -> Iterator[Said]:
    labels = {each: label.uuid for label in session.codebook.labels for each in (label.id, label.uuid)}
    ends = {span.id: (span.start, span.end, labels.get(span.label)) for span in each.spans}
    for row in each.coding:
        if row.status != "todo":
            yield "status", layer_name or row.layer, row.status, frozenset(map(labels.get, row.labels_coded))
    for said in each.document_annotations:
        yield "label", layer_name or said.layer, labels.get(said.label), _sorted(said.attributes)
    for relation in each.relations:
        at = ends.get(relation.from_span), ends.get(relation.to_span)
        yield "relation", layer_name or relation.layer, _kind(session, relation.type), at


def _coded_here(session: Session, number: int) -> Iterator[Said]:
    project, names = session.project, session.project.names
    layers = {uuid: names.layers[n].name for uuid, n in names.layer_number.items()}
    ends = {a.id: (a.start, a.end, a.label) for a in annotation_rows.annotations_of(project, number)}
    for status in annotation_rows.statuses_of(project, number):
        yield "status", layers[status.layer], status.status, frozenset(labels_coded(session, status))
    for _, state in rows.things(project, "document_label", number):
        yield "label", layers[state["y"]], state["l"], _sorted(state.get("x", {}))
    for _, state in rows.things(project, "relation", number):
        if not state.get("no"):
            at = ends.get(state["f"]), ends.get(state.get("to", ""))
            yield "relation", layers[state["y"]], _kind(session, state["t"]), at


def _kind(session: Session, named: str) -> str:
    """A kind of relation by its UUID: files, and what came in from them, name it by its id."""
    found = session.codebook.relation(named)
    return found.uuid if found else named


def _sorted(attributes: Mapping[str, Any]) -> Said:
    return tuple(sorted((key, str(value)) for key, value in attributes.items()))
