"""The article of a task: what its details say, checked, and its name where it has none."""

from __future__ import annotations

import re

from annotator.exchange.importers.annotated import GivenArticle
from annotator.exchange.importers.dates import iso_date
from annotator.exchange.importers.tables.rows import NO_DATE, check_meta
from annotator.exchange.records import GivenFile
from annotator.exchange.tools import Details

_ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T[\d:]+(Z|[+-]\d\d:?\d\d)?)?)?)?|--\d\d-\d\d")


def article_with(details: Details, text: str, file: GivenFile, number: int, where: str) -> GivenArticle:
    """The article without annotations; raises TextRefused for a detail that cannot be stored."""
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
    return GivenArticle(text, name, file.sha256(), where, details.id, details.script, meta, notes=notes)
