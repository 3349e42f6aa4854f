"""One article as records of the contract: one, or one a window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from annotator.errors import ExportMismatch, UnmappableRange
from annotator.exchange.contract import META_KEYS, SCHEMA
from annotator.exchange.exporters.final import is_undecided, speaking_layers
from annotator.exchange.exporters.job import ExportArticle, ExportContext, ExportJob, ExportOptions
from annotator.exchange.exporters.layout import BODY, Range, kept_zones, lay_out, zones_told_apart
from annotator.exchange.exporters.punctuation import fullwidth
from annotator.exchange.exporters.report import (
    NO_PARTNER,
    NO_ZONE,
    NOT_DONE,
    PENDING,
    UNDECIDED,
    UNWANTED_PARTNER,
    ExportReport,
    Place,
    Remarks,
)
from annotator.exchange.exporters.spans import Ground, PlacedSpans, place_spans
from annotator.exchange.exporters.window_records import window_records
from annotator.model.annotation import Annotation
from annotator.sentences import stored, worded
from annotator.text.offsets import MapChain
from annotator.text.views import other_script

Record = dict[str, Any]


def records_of(articles: Iterable[ExportArticle], job: ExportJob) -> Iterator[Record]:
    """The records of all articles; ``job.report`` is filled as they are drawn.

    Raises ExportMismatch for a span that does not stand on its text: the caller then drops what it has written.
    """
    records = _doubled if job.options.both == "doubled" else article_records
    for article in articles:
        job.report.remarks.begin_article()
        yield from records(article, job.context, job.options, job.report)


def _doubled(
    given: ExportArticle, context: ExportContext, options: ExportOptions, report: ExportReport
) -> Iterator[Record]:
    """An article's records in hans and then in hant, ``ID@hans`` and ``ID@hant``; it and its spans are counted once."""
    first, second = (ExportReport(remarks=Remarks(hears=report.remarks.append)) for _ in range(2))
    own = given.article.script
    for script, told in (("hans", first), ("hant", second)):
        read = "reading" if options.script == "reading" and script == own else script
        for record in article_records(given, context, replace(options, script=read), told):
            mark = f"{given.article.id}@{script}"
            record["id"] = mark + record["id"].removeprefix(given.article.id)
            record.pop("parallel", None)
            yield record
    report.articles += max(first.articles, second.articles)
    report.records += first.records + second.records
    report.spans += max(first.spans, second.spans)


def article_records(
    given: ExportArticle, context: ExportContext, options: ExportOptions, report: ExportReport
) -> Iterator[Record]:
    """The records of one article: none where it is left out, one, or one a window. Raises ExportMismatch."""
    article = given.article
    report.place = _places(given, context)
    whole = given
    if options.labels:
        given = _restricted(given, context, options)
    layers = speaking_layers(given.coding, context, options)
    if options.status == "done" and not layers:
        report.remark(UNDECIDED if is_undecided(given.coding, context, options) else NOT_DONE, article.name)
        return
    ground = _ground(given, context, options)
    if not ground.main.text:
        report.remark(NO_ZONE, article.name)
        return
    placed = place_spans(ground, _spoken(given, layers, options, report), context, report)
    report.articles += 1
    record = _whole_record(given, context, options, ground, placed, layers)
    lost = _relations(given, context, placed.rows, layers, record)
    for relation in lost:
        report.remark(NO_PARTNER, article.name, relation)
    for relation in _half_wanted(whole, given, layers):
        report.remark(UNWANTED_PARTNER, article.name, relation)
    if options.max_length is None:
        report.records += 1
        yield record
        return
    for window in window_records(ground, placed, record, options, report):
        report.records += 1
        yield window


def _places(given: ExportArticle, context: ExportContext) -> Callable[[str], Place | None]:
    """What a remark may say of a span of this article, by its id; looked up only once there is one."""
    known: dict[str, Annotation] = {}

    def place(thing: str) -> Place | None:
        if not known:
            known.update({each.id: each for each in given.annotations})
        found = known.get(thing)
        if found is None:
            return None
        return context.labels.get(found.label, ""), *found.extent, given.texts.source[slice(*found.extent)]

    return place


def _restricted(given: ExportArticle, context: ExportContext, options: ExportOptions) -> ExportArticle:
    """The article with what is said of the labels to export alone; a relation stays where both its ends do."""
    wanted = {uuid for uuid, id_ in context.labels.items() if id_ in options.labels}
    spans = [each for each in given.annotations if each.label in wanted]
    out = {each.id for each in given.annotations if each.label not in wanted}
    return replace(
        given,
        annotations=spans,
        relations=[each for each in given.relations if each.from_span not in out and each.to_span not in out],
        document_annotations=[each for each in given.document_annotations if each.label in wanted],
        coding=[
            replace(each, labels_coded=tuple(label for label in each.labels_coded if label in wanted))
            for each in given.coding
        ],
    )


def _half_wanted(whole: ExportArticle, given: ExportArticle, layers: frozenset[str]) -> list[str]:
    """The ids of the relations of which one end alone has a label that is exported."""
    if whole is given or not whole.relations:
        return []
    there = {each.id for each in given.annotations}
    known = {each.id for each in whole.annotations}
    pairs = ((each, {each.from_span, each.to_span}) for each in whole.relations if each.layer in layers)
    return sorted(each.id for each, ends in pairs if ends <= known and ends & there and not ends <= there)


def _spoken(
    given: ExportArticle, layers: frozenset[str], options: ExportOptions, report: ExportReport
) -> list[Annotation]:
    """The annotations of the layers exported; pending ones only where layers were named."""
    if options.layers:
        return [each for each in given.annotations if each.layer in layers]
    found = [each for each in given.annotations if each.layer in layers]
    spoken = [each for each in found if each.state != "pending"]
    if len(spoken) < len(found):
        for each in found:
            if each.state == "pending":
                report.remark(PENDING, given.article.name, each.id)
    return spoken


def _ground(given: ExportArticle, context: ExportContext, options: ExportOptions) -> Ground:
    texts, own = given.texts, given.article.script
    scope = options.scope or ("all" if options.script == "source" else "coded")
    kinds = {"all": None, "body": (BODY,), "coded": context.zones or None}[scope]
    zones = kept_zones(given.regions, kinds, texts.source)
    if zones and not (zones[0][0] >= 0 and zones[-1][1] <= len(texts.source)):
        raise ExportMismatch(
            worded("{name}: a region lies outside the text; run annotator check.", name=given.article.name)
        )
    if options.script == "source":
        whole, chain, script = texts.source, MapChain(()), "source"
    else:
        script = own if options.script == "reading" else options.script
        view = texts.view(script)
        whole, chain = view.text, view.chain
        if options.script == "reading" and whole != texts.reading:
            whole, chain = texts.reading, MapChain(view.chain.maps[:1])
    _check_text(given, script, whole, chain)
    view = None if script == "source" else texts.view(other_script(script))
    if view:
        _check_text(given, view.script, view.text, view.chain)
    try:
        if len(zones) > 1 or not all(each.is_identity for each in chain.maps):
            zones = tuple(zone for zone in zones if _nonempty(chain.to_b(*zone)))
            zones = zones_told_apart(zones, (chain, view.chain) if view else (chain,))
    except UnmappableRange as error:
        raise ExportMismatch(
            worded(
                "{name}: a region has no place in its {script} text: {error}",
                name=given.article.name,
                script=stored(script),
                error=error,
            )
        ) from error
    turn = fullwidth if options.punctuation == "fullwidth" else str
    main = lay_out(script, turn(whole), chain, zones)
    other = lay_out(view.script, turn(view.text), view.chain, zones) if view else None
    return Ground(given.article.name, len(texts.source), zones, main, other)


def _nonempty(given: Range) -> bool:
    return given[0] < given[1]


def _check_text(given: ExportArticle, script: str, text: str, chain: MapChain) -> None:
    """Refuse a text that its map does not fit: one comparison an article proves every span of an unbent text."""
    source = given.texts.source
    ends = (chain.maps[0].len_a, chain.maps[-1].len_b) if chain.maps else (len(text), len(text))
    straight = all(each.is_identity for each in chain.maps) and script in (given.article.script, "source")
    if ends != (len(source), len(text)) or (straight and text != source):
        raise ExportMismatch(
            worded(
                "{name}: its {script} text and the map from the source do not fit; nothing was "
                "written, run annotator check on the project.",
                name=given.article.name,
                script=stored(script),
            )
        )


def _whole_record(
    given: ExportArticle,
    context: ExportContext,
    options: ExportOptions,
    ground: Ground,
    placed: PlacedSpans,
    layers: frozenset[str],
) -> Record:
    """The record of the whole article, its keys in the contract's order."""
    article = given.article
    documents = _documents(given, context, layers)
    record: Record = {"schema": SCHEMA, "id": article.id, "text": ground.main.text, "script": ground.main.script}
    record["spans"] = placed.rows
    record["relations"] = []
    record["labels"] = list(dict.fromkeys(each["label"] for each in documents))
    record["document_annotations"] = documents
    if not options.whole_source:
        record["regions"] = _regions(given, ground)
    record["coding"] = _coding(given, context, layers, whole=options.whole_source)
    if ground.other:
        record["parallel"] = {"script": ground.other.script, "text": ground.other.text, "spans": placed.images}
    record["meta"] = _meta(given)
    for key, value in (("split", given.split), ("group", given.group)):
        if value is not None:
            record[key] = value
    record["source"] = _origin(given)
    if options.whole_source:
        record |= _source_only(given, ground)
    record["codebook"] = {
        "name": context.codebook_name,
        "version": context.codebook_version,
        "hash": context.codebook_hash,
    }
    return record


def _origin(given: ExportArticle) -> Record:
    article = given.article
    hashes = {"sha256": article.sha256, "file_sha256": article.file_sha256}
    return {"name": article.name, **hashes, "unit": "code point"}


def _documents(given: ExportArticle, context: ExportContext, layers: frozenset[str]) -> list[Record]:
    return [
        {
            "id": each.id,
            "label": _label(context, each.label, given.article.name),
            "layer": context.layers[each.layer].name,
            "attributes": dict(sorted(each.attributes.items())),
        }
        for each in sorted(given.document_annotations, key=lambda x: x.id)
        if each.layer in layers
    ]


def _label(context: ExportContext, uuid: str, article: str) -> str:
    if uuid not in context.labels:
        raise ExportMismatch(
            worded(
                "{article}: the label {uuid} is not in the codebook; run annotator check on the project.",
                article=article,
                uuid=uuid,
            )
        )
    return context.labels[uuid]


def _meta(given: ExportArticle) -> dict[str, str]:
    meta = given.article.meta
    order = [key for key in META_KEYS if key in meta] + sorted(key for key in meta if key not in META_KEYS)
    return {key: meta[key] for key in order if meta[key]}


def _coding(given: ExportArticle, context: ExportContext, layers: frozenset[str], *, whole: bool) -> list[Record]:
    order = {uuid: place for place, uuid in enumerate(context.labels)}
    found: list[Record] = []
    for row in given.coding:
        if row.layer not in layers:
            continue
        layer = context.layers[row.layer]
        # Under another codebook, which a merge has left out of force, a coder may have looked for labels that are none.
        coded = sorted((uuid for uuid in row.labels_coded if uuid in order), key=order.__getitem__)
        entry: Record = {
            "layer": layer.name,
            "coder": layer.coder,
            "status": row.status,
            "codebook_version": row.version,
            "labels_coded": [context.labels[uuid] for uuid in coded],
            "suggestions_shown": row.suggestions_shown,
        }
        found.append(entry | {"kind": layer.kind} if whole else entry)
    return sorted(found, key=lambda entry: entry["layer"])


def _regions(given: ExportArticle, ground: Ground) -> list[Record]:
    """The regions that lie wholly in the text of the record, where they stand in it."""
    found: list[Record] = []
    for each in given.regions:
        piece = ground.piece(each.start, each.end)
        if piece is None or each.start >= each.end:
            continue
        first, last = ground.main.image(each.start, each.end)
        if first < last:
            shift = ground.main.shifts[piece]
            row = {"start": first + shift, "end": last + shift, "kind": each.kind, "repeats": each.repeats}
            found.append(row | {"id": each.id})
    found.sort(key=lambda row: (row["start"], row["end"], row["id"]))
    known = {row["id"] for row in found}
    for row in found:
        row["repeats"] = row["repeats"] if row["repeats"] in known else None
    return found


def _with_evidence(given: ExportArticle, rows: list[Record]) -> list[Record]:
    """The regions with what speaks for them, where that is more than somebody's word."""
    by_id = {each.id: each for each in given.regions}
    for row in rows:
        region = by_id[row["id"]]
        if region.origin != "import":
            row |= {"confidence": region.confidence, "evidence": region.evidence, "origin": region.origin}
    return rows


def _source_only(given: ExportArticle, ground: Ground) -> Record:
    """What only the whole source carries, so that importing it loses nothing."""
    return {
        "repairs": [
            {
                "start": each.start,
                "end": each.end,
                "replacement": each.replacement,
                "kind": each.kind,
                "confidence": each.confidence,
                "status": each.status,
                "evidence": each.evidence,
                **({"units": [list(unit) for unit in each.units]} if each.units else {}),
                "id": each.id,
            }
            for each in sorted(given.repairs, key=lambda r: (r.start, r.end, r.id))
        ],
        "regions": _with_evidence(given, _regions(given, ground)),
        "overrides": [dict(each) for each in given.overrides],
        "published_script": given.article.script,
    }


def _relations(
    given: ExportArticle, context: ExportContext, rows: Sequence[Record], layers: frozenset[str], record: Record
) -> list[str]:
    """Put the relations between spans of the record into it; the ids of those that lost an end."""
    wanted = [each for each in given.relations if each.layer in layers]
    if not wanted:
        return []
    spans = {row["id"] for row in rows}
    lost: list[str] = []
    for each in sorted(wanted, key=lambda r: r.id):
        if each.from_span not in spans or each.to_span not in spans:
            lost.append(each.id)
            continue
        kind = context.relations.get(each.type, each.type)
        row = {"id": each.id, "type": kind, "from": each.from_span, "to": each.to_span}
        record["relations"].append(row | {"layer": context.layers[each.layer].name})
    return lost
