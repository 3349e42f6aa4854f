"""What is known of an article besides its views."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Article(NamedTuple):
    """One imported text. ``number`` is given at import, never reused; ``script`` is that as published.

    ``length`` is in code points; ``sha256`` is of the source text as UTF-8, ``file_sha256`` of the file.
    """

    number: int
    id: str
    name: str
    title: str
    script: str
    length: int
    sha256: str
    file_sha256: str
    meta: Mapping[str, str] = MappingProxyType({})
    removed: bool = False


class StoredView(NamedTuple):
    """A converted text, its alignment as units (reading start, end, view start, end), and the key it was made under."""

    script: str
    text: str
    units: tuple[tuple[int, int, int, int], ...]
    key: str


class Region(NamedTuple):
    """A marked part of the source: title, deck, byline, dateline, body, footer, navigation ...

    ``repeats`` is the id of the region whose words it repeats. ``origin`` says who marked it: found (by rules, with
    ``confidence`` from 0 to 1 and ``evidence``), hand or import.
    """

    id: str
    start: int
    end: int
    kind: str
    repeats: str | None = None
    confidence: float = 1.0
    evidence: str = ""
    origin: str = "import"


class ArticleRow(NamedTuple):
    """One line of the article list. ``spans`` and ``status`` are those of the layer that asked."""

    article: Article
    spans: int
    status: str
