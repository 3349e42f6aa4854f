"""Which formats there are: the built-in ones, and those that other packages announce by entry points."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Protocol

from annotator.errors import FormatError
from annotator.exchange.records import AS_IT_IS, GivenFile, ImportedArticle, ReadOptions, Refused, TablePreview
from annotator.sentences import joined, mark, worded

if TYPE_CHECKING:
    from annotator.exchange.exporters.job import ExportJob

IMPORTERS = "annotator.importers"
EXPORTERS = "annotator.exporters"
FEATURES = (
    "text", "overlap", "discontinuous", "attributes", "relations", "notes", "coder", "both scripts", "certainty",
    "state", "article labels", "article attributes", "coding", "regions", "details", "ids",
)  # fmt: skip
"""What a format may keep of an article. ``text``: character for character; ``both scripts``: the other script stands
beside it in the file; ``state``: whether a span is confirmed, and its origin; ``coding``: how far each layer has come,
and which labels were looked for; ``details``: title, date, outlet and so on; ``ids``: those of the spans."""


class Reads(Protocol):
    """(file's bytes, its name, encoding or None, options) -> articles and refused records, in the file's order.

    Raises FormatError or TextRefused where the whole file cannot be read; no other error leaves it.
    """

    def __call__(
        self, data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS, /
    ) -> Iterable[ImportedArticle | Refused]: ...


class Streams(Protocol):
    """As Reads, of a file that is read piece by piece: however large it is, memory stays bounded."""

    def __call__(
        self, file: GivenFile, encoding: str | None = None, options: ReadOptions = AS_IT_IS, /
    ) -> Iterable[ImportedArticle | Refused]: ...


Columns = Callable[[bytes, str | None], TablePreview | None]
"""(file's bytes, encoding or None) -> the table as a person sees it before choosing columns; None: it is none."""
Writes = Callable[[Iterable[dict[str, Any]], "ExportJob"], Iterator[bytes]]
"""(records of the contract, job) -> the file piece by piece; see exporters.contract_jsonl.write_lines."""
WritesFolder = Callable[[Iterable[dict[str, Any]], "ExportJob"], Iterator[tuple[str, bytes]]]
"""(records, job) -> (name within the folder, a piece of that file): pieces of one file follow one another."""
Knows = Callable[[bytes, str], bool]
"""(the file's first bytes, its name) -> whether it looks like a file of this format; of JSON they hold the first record
whole, but for one of more than MAX_HEAD_BYTES."""
HEAD_BYTES = 65_536
MAX_HEAD_BYTES = 16 * 1024 * 1024
ANYBODYS = (".json", ".xml")
"""Endings that files of any program may have: what no format knows is read by none."""
BUILTIN = (
    "importers.plain_text",
    "importers.pages.html",
    "importers.documents.docx",
    "importers.documents.pdf",
    "importers.documents.markdown",
    "importers.contract_jsonl",
    "exporters.contract_jsonl",
    "importers.tables.delimited",
    "importers.tables.parquet",
    "importers.qda.project_file",
    "exporters.qda.project_file",
    "importers.span_tables.csv_folder",
    "exporters.span_tables.csv_folder",
    "importers.span_tables.tsv_folder",
    "exporters.span_tables.tsv_folder",
    "importers.span_tables.parquet_folder",
    "exporters.span_tables.parquet_folder",
    "importers.span_tables.excel",
    "exporters.span_tables.excel",
    "exporters.printed.page",
    "importers.standoff.brat",
    "exporters.standoff.brat",
    "importers.standoff.xmi",
    "exporters.standoff.xmi",
    "importers.standoff.cas_json",
    "exporters.standoff.cas_json",
    "importers.standoff.web_annotation",
    "exporters.standoff.web_annotation",
    "exporters.spacy.docbin",
    "importers.spacy.docbin",
    "importers.zip_archive",
    "exporters.tools.prodigy",
    "importers.tools.prodigy",
    "exporters.tools.doccano",
    "importers.tools.doccano",
    "exporters.tools.label_studio",
    "importers.tools.label_studio",
    "exporters.tokens.conll2003",
    "exporters.tokens.bio",
    "exporters.tokens.bioes",
    "exporters.tokens.bilou",
    "importers.tokens.hf_jsonl",
    "exporters.tokens.hf_jsonl",
    "importers.tokens.hf_parquet",
    "exporters.tokens.hf_parquet",
)
"""The modules whose FORMAT comes with annotator, in the order in which formats are listed and tried."""


class Lost(str):
    """A sentence on how a thing is lost, in ``Format.keeps``."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A foreign format: what it is called, how it is read and written, what it keeps and what it cannot carry.

    ``keeps`` says of each of FEATURES True, False, or a sentence on how. ``unavailable`` is the sentence to show
    where the format is known but could not be loaded. ``columns`` is there for tables, whose columns can be chosen;
    ``one_article`` is true where a file never holds more than one.

    A sentence in ``keeps`` says how a thing is kept, one that is ``Lost`` how it is not.
    ``streams`` reads large files and is preferred to ``reads``; ``knows`` tells a file of this format from others with
    the same ending; ``companions`` are endings, or whole names, of files that belong to one of this format (a.txt to
    a.ann) and are not read by themselves. A format with ``writes_folder`` is a folder of files. ``ending`` is that of
    what is written. ``trains``: it is for models, and says of every word without a span that no label stands there.
    ``choices`` are those of the options ``tokens``, ``nested`` and ``sentences`` that mean something to it.
    ``read_by`` names the foreign programs that our tests have read it with.
    """

    name: str
    title: str
    extensions: tuple[str, ...] = ()
    reads: Reads | None = None
    writes: Writes | None = None
    keeps: Mapping[str, bool | str] = field(default_factory=dict[str, bool | str])
    cannot: tuple[str, ...] = ()
    unavailable: str | None = None
    columns: Columns | None = None
    one_article: bool = False
    streams: Streams | None = None
    knows: Knows | None = None
    companions: tuple[str, ...] = ()
    writes_folder: WritesFolder | None = None
    ending: str = ""
    trains: bool = False
    choices: tuple[str, ...] = ()
    read_by: tuple[str, ...] = ()

    @property
    def can_read(self) -> bool:
        return self.reads is not None or self.streams is not None

    @property
    def can_write(self) -> bool:
        return self.writes is not None or self.writes_folder is not None

    def carries(self, feature: str) -> bool:
        """Whether one of FEATURES comes back from a file of this format."""
        how = self.keeps.get(feature, False)
        return bool(how) and not isinstance(how, Lost)


WORDS_ALONE: Mapping[str, bool | str] = {
    **dict.fromkeys(FEATURES, False),
    "text": True,
    "both scripts": Lost("the file's own script; the other is converted"),
    "details": True,
}
"""``keeps`` of a format that carries texts and no annotations."""


def formats() -> dict[str, Format]:
    """Every format by name, the built-in ones first; one that fails to load says why in ``unavailable``."""
    return dict(_known(entry_points))


@lru_cache(maxsize=1)
def _known(announced: Callable[..., Iterable[EntryPoint]]) -> dict[str, Format]:
    """Looked up once a process: asking what is installed takes longer than a small export."""
    found = _builtin()
    for group in (IMPORTERS, EXPORTERS):
        for point in sorted(announced(group=group), key=lambda each: each.name):
            if not point.value.startswith("annotator.exchange.") or point.name not in found:
                _put(found, _load(point), builtin=False)
    return found


def importer(
    name: str | None, file_name: str = "", known: Mapping[str, Format] | None = None, head: bytes = b""
) -> Format:
    """The format called ``name``, or the one that reads files named like ``file_name``; raises FormatError.

    ``head`` are the file's first bytes: of the formats with its ending, the first that knows them is taken, else the
    first that does not ask for them, else, but for ANYBODYS, the first.
    """
    every = formats() if known is None else known
    if name is not None:
        return _able(name, every, "read")
    suffix = PurePath(file_name).suffix.lower()
    likely = [each for each in every.values() if each.can_read and suffix in each.extensions]
    found = next((each for each in likely if head and each.knows and each.knows(head, file_name)), None)
    found = found or next((each for each in likely if not each.knows), None)
    if found is None and head and likely and suffix in ANYBODYS:
        raise FormatError(worded("No format knows this {suffix}: name it with --format.", suffix=suffix))
    found = found or next(iter(likely), None)
    if found:
        return found
    endings = joined(", ", sorted({x for each in every.values() if each.can_read for x in each.extensions}))
    raise FormatError(
        worded(
            "No format reads {file_name}: files end in {endings}, or name the format with --format.",
            file_name=file_name,
            endings=endings,
        )
    )


def exporter(name: str = "jsonl", known: Mapping[str, Format] | None = None) -> Format:
    """The format called ``name`` that writes; raises FormatError."""
    return _able(name, formats() if known is None else known, "write")


_CANNOT_BE_READ = mark("The format {name} cannot be read: choose one of {able}.")
_CANNOT_BE_WRITTEN = mark("The format {name} cannot be written: choose one of {able}.")


def _able(name: str, every: Mapping[str, Format], verb: str) -> Format:
    def can(each: Format) -> bool:
        return each.can_read if verb == "read" else each.can_write

    found = every.get(name)
    if found and can(found):
        return found
    if found and found.unavailable:
        raise FormatError(found.unavailable)
    able = joined(", ", (each.name for each in every.values() if can(each)))
    pattern = mark("No format {name}: choose one of {able}.")
    if found:
        pattern = _CANNOT_BE_READ if verb == "read" else _CANNOT_BE_WRITTEN
    raise FormatError(worded(pattern, name=name, able=able))


def _builtin() -> dict[str, Format]:
    found: dict[str, Format] = {}
    for module in BUILTIN:
        _put(found, import_module(f"annotator.exchange.{module}").FORMAT, builtin=True)
    return found


def _put(found: dict[str, Format], new: Format, *, builtin: bool) -> None:
    """Add a format, or the other direction of one that is there; a built-in direction is never replaced."""
    old = found.get(new.name)
    if old is None or (not builtin and old.unavailable and not new.unavailable):
        found[new.name] = new
        return
    found[new.name] = replace(
        old,
        reads=old.reads if old.can_read else new.reads,
        writes=old.writes if old.can_write else new.writes,
        extensions=tuple(dict.fromkeys(old.extensions + new.extensions)),
        keeps={**new.keeps, **old.keeps},
        cannot=tuple(dict.fromkeys(old.cannot + new.cannot)),
        unavailable=old.unavailable or new.unavailable,
        columns=old.columns or new.columns,
        one_article=old.one_article and new.one_article,
        streams=old.streams if old.can_read else new.streams,
        knows=old.knows or new.knows,
        companions=old.companions or new.companions,
        writes_folder=old.writes_folder if old.can_write else new.writes_folder,
        ending=old.ending or new.ending,
        trains=old.trains or new.trains,
        choices=old.choices or new.choices,
        read_by=tuple(dict.fromkeys(old.read_by + new.read_by)),
    )


def _load(point: EntryPoint) -> Format:
    try:
        loaded: Any = point.load()
    except ImportError as error:
        return Format(point.name, point.name, unavailable=_names_extra(point, error))
    except Exception as error:  # noqa: BLE001  # somebody else's code: whatever it raises, the other formats go on
        why = " ".join(str(error).split()) or type(error).__name__
        return Format(
            point.name,
            point.name,
            unavailable=worded("The format {point_name} could not be loaded: {why}.", point_name=point.name, why=why),
        )
    if isinstance(loaded, Format):
        return loaded
    sentence = worded(
        "The format {point_name} could not be loaded: {point_value} is not a Format.",
        point_name=point.name,
        point_value=point.value,
    )
    return Format(point.name, point.name, unavailable=sentence)


def _names_extra(point: EntryPoint, error: ImportError) -> str:
    package = point.dist.name if point.dist else "annotator"
    offered = (point.dist.metadata.get_all("Provides-Extra") or []) if point.dist else []
    extra = point.extras[0] if point.extras else point.name if point.name in offered else None
    return needs_extra(point.name, error, f"{package}[{extra}]" if extra else package)


def needs_extra(format_name: str, error: ImportError, wanted: str) -> str:
    """The sentence for a format whose modules are not installed; ``wanted`` is what pip is to install."""
    missing = (
        worded("the module {error_name} is missing", error_name=error.name)
        if error.name
        else " ".join(str(error).split())
    )
    return worded(
        'The format {format_name} needs more than is installed ({missing}): python -m pip install "{wanted}".',
        format_name=format_name,
        missing=missing,
        wanted=wanted,
    )
