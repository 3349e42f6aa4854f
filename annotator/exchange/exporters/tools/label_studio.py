"""Label Studio's tasks, an annotation a layer, beside the labelling config in which they open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.record import Record
from annotator.exchange.exporters.tools.label_studio_config import Labelling
from annotator.exchange.exporters.tools.pieces import RANGES_CANNOT, RANGES_SAID, Piece, coding_and_regions, pieces_of
from annotator.exchange.registry import Format, Lost
from annotator.exchange.tools import (
    ARTICLE_LABELS,
    ATTRIBUTES,
    CERTAINTY,
    CODING,
    CONTROLS,
    LABEL,
    LABEL_STUDIO,
    LABEL_STUDIO_TITLE,
    ORIGIN,
    REGIONS,
    STATE,
    TEXT,
    details_of,
    set_aside,
)

TASKS, CONFIG = "tasks.json", "config.xml"
_DATA_KEYS = (TEXT, CODING, REGIONS)
Result = dict[str, Any]


def write_project(records: Iterable[Record], job: ExportJob) -> Iterator[tuple[str, bytes]]:
    """The tasks, one after another, then the config, which has to name all that they hold. Raises ExportMismatch."""
    labelling = Labelling(job.context)
    between = b"[\n"
    annotations = 0
    for number, record in enumerate(records, 1):
        task = _task(number, record, labelling, annotations)
        annotations += len(task["annotations"])
        yield TASKS, between + orjson.dumps(task)
        between = b",\n"
    yield TASKS, b"[]\n" if between == b"[\n" else b"\n]\n"
    yield CONFIG, labelling.config()


def _task(number: int, record: Record, labelling: Labelling, before: int) -> Record:
    """A record as a task; ``before`` is how many annotations the tasks before it have.

    They stand before the text, as in Label Studio's own files: the beginning of a long task tells what it is.
    """
    layers = {row["layer"]: _annotation(row) for row in record["coding"] if row["status"] == "done"}
    for piece in pieces_of(record):
        layer = layers.setdefault(piece.row["layer"], _annotation(piece.row))
        layer["result"] += _region(piece, labelling)
    for row in record["document_annotations"]:
        layers.setdefault(row["layer"], _annotation(row))["result"].append(_choice(row, labelling))
    for row in record["relations"]:
        layers.setdefault(row["layer"], _annotation(row))["result"].append(_relation(row, labelling))
    annotations = [{"id": before + place, **each} for place, each in enumerate(layers.values(), 1)]
    data = {TEXT: record["text"], **details_of(record, _DATA_KEYS), **coding_and_regions(record)}
    return {"id": number, "annotations": annotations, "data": data}


def _annotation(row: Record) -> Record:
    return {"layer": row["layer"], "coder": row.get("coder"), "result": []}


def _region(piece: Piece, labelling: Labelling) -> list[Result]:
    """A span as a region, and what else is said of it as results of the same id."""
    row = piece.row
    label = labelling.label(row["label"])
    words = row["text"] if "ranges" not in row else row["text"][piece.start - row["start"] : piece.end - row["start"]]
    place = {"start": piece.start, "end": piece.end}
    named = {"id": piece.id, "to_name": TEXT}
    region = {**named, "from_name": LABEL, "type": "labels", "value": {**place, "text": words, "labels": [label]}}
    note = {"text": [row["note"]]} if row["note"] else {}
    region["meta"] = {**note, STATE: row[STATE], ORIGIN: row[ORIGIN]}  # its own key `origin` is Label Studio's
    found: list[Result] = [region]
    for key, value in row["attributes"].items():
        control = set_aside(key, CONTROLS)
        if labelling.chosen(key):
            said = {"choices": labelling.values(key, value)}
            found.append({**named, "from_name": control, "type": "choices", "value": {**place, "text": words, **said}})
        else:
            labelling.written(key)
            found.append({**named, "from_name": control, "type": "textarea", "value": {**place, "text": [value]}})
    if row["certainty"]:
        said = {"choices": [labelling.certainty(row["certainty"])]}
        found.append({**named, "from_name": CERTAINTY, "type": "choices", "value": {**place, "text": words, **said}})
    return found


def _choice(row: Record, labelling: Labelling) -> Result:
    said = {"choices": [labelling.article_label(row["label"])]}
    more = {"meta": {ATTRIBUTES: row["attributes"]}} if row["attributes"] else {}
    return {"id": row["id"], "to_name": TEXT, "from_name": ARTICLE_LABELS, "type": "choices", "value": said, **more}


def _relation(row: Record, labelling: Labelling) -> Result:
    return {
        "type": "relation",
        "from_id": row["from"],
        "to_id": row["to"],
        "direction": "right",
        "labels": [labelling.relation(row["type"])],
    }


FORMAT = Format(
    name=LABEL_STUDIO,
    title=LABEL_STUDIO_TITLE,
    extensions=(".json",),
    writes_folder=write_project,
    keeps={
        "text": True,
        "overlap": True,
        "discontinuous": RANGES_SAID,
        "attributes": "as choices, or as text, of the region",
        "relations": "as relations; one between spans of two layers is read by annotator alone",
        "notes": "in the `meta` of the region, where Label Studio shows it",
        "coder": "an annotation each layer, with the keys `layer` and `coder`, which Label Studio does not import",
        "both scripts": Lost("the file's own script; the other is converted"),
        "state": "as `state` and `origin` in the `meta` of the region, which Label Studio does not show",
        "article attributes": "in the `meta` of the choice, which Label Studio does not show",
        "coding": "as `coding` in `data`; a layer that is done without spans is also an annotation without results",
        "regions": "as `regions` in `data`",
        "certainty": "as a choice of the region",
        "article labels": "as choices of the whole task",
        "details": "in `data`, beside the text",
        "ids": True,
    },
    cannot=(
        RANGES_CANNOT,
        "`completed_by` is not written: Label Studio refuses tasks that name somebody whom it does not know.",
        "Predictions, drafts and cancelled annotations are not read, nor what is marked on other things than text.",
        "Regions of HTML and of paragraphs (HyperText, Paragraphs), whose offsets count within elements, are refused.",
    ),
    ending=".json",
    read_by=("label-studio-sdk",),
)
