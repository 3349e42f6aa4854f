"""UIMA CAS as JSON: NAME.json an article with its type system, offsets in UTF-16 units as Java counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import article_name
from annotator.exchange.exporters.standoff.cas_structures import SOFA_ID, Structure, structures_of
from annotator.exchange.exporters.standoff.cas_types import SOFA, VIEW, types_json
from annotator.exchange.exporters.standoff.file_names import names_apart
from annotator.exchange.exporters.standoff.xmi import CAS_KEEPS
from annotator.exchange.registry import Format
from annotator.sentences import worded

Record = dict[str, Any]


def write_cas_json(records: Iterable[Record], job: ExportJob) -> Iterator[tuple[str, bytes]]:
    """The files of the folder."""
    apart, types = names_apart(), types_json()
    for record in records:
        sofa = {"%ID": SOFA_ID, "%TYPE": SOFA, "sofaNum": 1, "sofaID": VIEW, "mimeType": "text"}
        found = list(structures_of(record))
        cas = {
            "%TYPES": types,
            "%FEATURE_STRUCTURES": [sofa | {"sofaString": record["text"]}, *map(_structure, found)],
            "%VIEWS": {VIEW: {"%SOFA": SOFA_ID, "%MEMBERS": [each.id for each in found]}},
        }
        yield f"{apart(article_name(record))}.json", orjson.dumps(cas, option=orjson.OPT_APPEND_NEWLINE)


def _structure(each: Structure) -> dict[str, Any]:
    place = {} if each.begin is None else {"begin": each.begin, "end": each.end}
    references = {f"@{name}": target for name, target in each.references.items()}
    return {"%ID": each.id, "%TYPE": each.type, "@sofa": SOFA_ID, **place, **each.values, **references}


FORMAT = Format(
    name="cas-json",
    title=worded("UIMA CAS JSON, a folder of .json"),
    extensions=(".json",),
    writes_folder=write_cas_json,
    one_article=True,
    read_by=("dkpro-cassis",),
    keeps=CAS_KEEPS,
    cannot=(
        "Only the initial view is read, and of its layers those of spans and relations: no tokens, no sentences.",
        "Features of relations, and features that refer to other annotations, are left out and counted.",
        "A file is read as a whole, 64 MB at most.",
    ),
)
