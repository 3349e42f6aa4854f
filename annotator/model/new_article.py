"""A text on its way into a project."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from annotator.model.article import StoredView
from annotator.model.findings import NOTHING_FOUND, Findings

NO_META: Mapping[str, str] = MappingProxyType({})


class NewArticle(NamedTuple):
    """A text ready to be stored: decoded, normalised, what is to be found in it found, its other script converted.

    ``views`` holds what was converted (never the script as published). ``signature`` is that of
    text.near_duplicates, None where the text is too short to have one.
    """

    id: str
    name: str
    title: str
    script: str
    source: str
    sha256: str
    file_sha256: str
    views: tuple[StoredView, ...]
    meta: Mapping[str, str] = NO_META
    findings: Findings = NOTHING_FOUND
    signature: bytes | None = None
