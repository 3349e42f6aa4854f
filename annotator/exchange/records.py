"""What goes in and out of a foreign format, as frozen nouns.

On the way in, labels, layers and coders are the names that stand in the file; on the way out,
labels, relation types and layers are the project's UUIDs. Offsets are code points of the text beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, NamedTuple

from annotator.model.article import Region
from annotator.model.repair import Repair


@dataclass(frozen=True, slots=True)
class Relation:
    """A typed arrow between two spans, which are named by their ids."""

    id: str
    type: str
    from_span: str
    to_span: str
    layer: str


@dataclass(frozen=True, slots=True)
class DocumentAnnotation:
    """A label on the whole article."""

    id: str
    label: str
    layer: str
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class CodingRow:
    """How far one layer has come with an article, and which labels it was looking for.

    ``coder`` and ``kind`` are filled on the way in only; the exporter takes them from its layers.
    """

    layer: str
    status: str
    version: int
    labels_coded: tuple[str, ...] = ()
    suggestions_shown: bool = False
    coder: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class ImportedSpan:
    """A label on ``[start, end)`` of the imported text; ``created`` is in seconds since the epoch, UTC.

    ``created`` 0 and ``version`` 0: the file does not say; it is the time of the import, the codebook in force.
    """

    id: str
    start: int
    end: int
    label: str
    layer: str
    coder: str | None
    version: int
    created: int
    ranges: tuple[tuple[int, int], ...] = ()
    origin: str = "import"
    state: str = "confirmed"
    certainty: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    note: str = ""


@dataclass(frozen=True, slots=True)
class ImportedCodebook:
    """Which codebook the file was made under."""

    name: str
    version: int
    hash: str


@dataclass(frozen=True, slots=True)
class ImportedLayer:
    """A layer that a record speaks of. ``kind`` is hand, machine or gold."""

    name: str
    coder: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """One article as a file gives it, normalised, with all that the file says of it.

    ``id`` is kept where the file has one; ``script`` None is to be detected; ``source`` is the text that
    becomes the article's source. ``notes`` are sentences on what was normalised. ``findings`` False: the text stands
    as it is, no repairs or regions are looked for.
    """

    source: str
    name: str
    file_sha256: str
    id: str | None = None
    script: str | None = None
    meta: Mapping[str, str] = field(default_factory=dict[str, str])
    spans: tuple[ImportedSpan, ...] = ()
    relations: tuple[Relation, ...] = ()
    regions: tuple[Region, ...] = ()
    repairs: tuple[Repair, ...] = ()
    overrides: tuple[Mapping[str, Any], ...] = ()
    document_annotations: tuple[DocumentAnnotation, ...] = ()
    coding: tuple[CodingRow, ...] = ()
    codebook: ImportedCodebook | None = None
    split: str | None = None
    group: str | None = None
    encoding: str | None = None
    notes: tuple[str, ...] = ()
    findings: bool = True

    @property
    def layers(self) -> tuple[ImportedLayer, ...]:
        """The layers spoken of, in order of appearance; one without a coder or a stated kind is a machine's."""
        found: dict[str, ImportedLayer] = {}
        for row in self.coding:
            kind = row.kind or ("hand" if row.coder else "machine")
            found.setdefault(row.layer, ImportedLayer(row.layer, row.coder, kind))
        for span in self.spans:
            found.setdefault(span.layer, ImportedLayer(span.layer, span.coder, "hand" if span.coder else "machine"))
        for each in (*self.document_annotations, *self.relations):
            found.setdefault(each.layer, ImportedLayer(each.layer, None, "machine"))
        return tuple(found.values())


class GivenFile(NamedTuple):
    """A file to be read piece by piece: its name, its size in bytes, how to open it (each time at its beginning).

    ``beside`` gives the bytes of another file by its name relative to the folder or archive of this one; None where
    there is none. ``sha256`` is that of the file's bytes, worked out when it is first asked for.
    """

    name: str
    size: int
    open: Callable[[], BinaryIO]
    beside: Callable[[str], bytes | None]
    sha256: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Refused:
    """One record of a file that could not be read: where it stands, and the sentence that says why."""

    name: str
    why: str


ROLES = ("text", "id", "title", "published", "dateline", "outlet", "author", "editor")
"""What a column of a table may be to an article; only text has to be there."""


OFFSETS = ("codepoint", "utf16", "utf8", "crlf", "quote")
"""What the offsets of a file may count: ``crlf`` are code points where each line feed counts two; ``quote``: the
offsets are not believed, each span stands where its words do, nearest to them."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is to be read. ``columns`` names a table's column for each of ROLES; what it leaves out is guessed.

    ``text`` may join columns (``标题+正文``), and an empty name means none. ``offsets`` is one of OFFSETS: somebody's
    consent to read them so; "" is what the format says, and a file that proves to count otherwise is refused.
    """

    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    offsets: str = ""


AS_IT_IS = ReadOptions()


@dataclass(frozen=True, slots=True)
class TablePreview:
    """What a person sees before choosing columns: their names, the first rows, and the column guessed for each role."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guessed: Mapping[str, str]
