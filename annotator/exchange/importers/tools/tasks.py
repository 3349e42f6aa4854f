"""The article of a task: what its details say, checked, its name where it has none, what our own tasks say beside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from annotator.exchange.importers.annotated import GivenArticle
from annotator.exchange.importers.dates import iso_date
from annotator.exchange.importers.json_fields import Fields
from annotator.exchange.importers.json_findings import read_regions
from annotator.exchange.importers.json_spans import read_coding
from annotator.exchange.importers.tables.rows import NO_DATE, check_meta
from annotator.exchange.records import GivenFile
from annotator.exchange.tools import CODING, ORIGIN, REGIONS, STATE, Details
from annotator.model.annotation import ORIGINS, STATES

_ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T[\d:]+(Z|[+-]\d\d:?\d\d)?)?)?)?|--\d\d-\d\d")


def article_with(
    details: Details, text: str, file: GivenFile, number: int, where: str, ours: Fields | None = None
) -> GivenArticle:
    """The article without annotations; raises TextRefused for a detail that cannot be stored.

    ``ours`` may have, as lists, what the contract has as coding and regions; raises FormatError where they are wrong.
    """
    meta = {key: value for key, value in details.meta.items() if value.strip()}
    for words in meta.values():
        check_meta(words)
    notes: tuple[str, ...] = ()
    if "published" in meta:
        stated = meta.pop("published")
        date = stated if _ISO.fullmatch(stated) else iso_date(stated)
        notes = () if date else (NO_DATE,)
        meta |= {"published": date} if date else {}
    name = details.name or f"{file.name}#{number}"
    article = GivenArticle(text, name, file.sha256(), where, details.id, details.script, meta, notes=notes)
    if ours is None:
        return article
    coding = read_coding(ours) if _are(ours, CODING, "labels_coded") else ()
    regions = read_regions(ours, details.id or "", len(text)) if _are(ours, REGIONS, "repeats") else ()
    return article._replace(coding=coding, regions=regions)


def _are(ours: Fields, key: str, mark: str) -> bool:
    """Whether a list stands under the key that is the contract's, and not somebody else's of the same name."""
    rows = ours.values.get(key)
    return isinstance(rows, list) and any(isinstance(each, dict) and mark in each for each in rows)


def state_of(values: Mapping[str, Any]) -> tuple[str, str]:
    """The state and the origin of a span, where they are ours."""
    state, origin = values.get(STATE), values.get(ORIGIN)
    return state if state in STATES else "confirmed", origin if origin in ORIGINS else "import"
