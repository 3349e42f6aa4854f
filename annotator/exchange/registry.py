"""Which formats there are: the built-in ones, and those that other packages announce by entry points."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib.metadata import EntryPoint, entry_points
from pathlib import PurePath
from typing import Any, Protocol

from annotator.errors import FormatError
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions, Refused, TablePreview

IMPORTERS = "annotator.importers"
EXPORTERS = "annotator.exporters"
FEATURES = ("overlap", "discontinuous", "attributes", "relations", "notes", "coder", "both scripts")


class Reads(Protocol):
    """(file's bytes, its name, encoding or None, options) -> articles and refused records, in the file's order.

    Raises FormatError or TextRefused where the whole file cannot be read; no other error leaves it.
    """

    def __call__(
        self, data: bytes, name: str, encoding: str | None = None, options: ReadOptions = AS_IT_IS, /
    ) -> Iterable[ImportedArticle | Refused]: ...


Columns = Callable[[bytes, str | None], TablePreview | None]
"""(file's bytes, encoding or None) -> the table as a person sees it before choosing columns; None: it is none."""
Writes = Callable[..., Iterator[bytes]]
"""(articles, context, options, report) -> the file piece by piece; see exporters.contract_jsonl.write_lines."""


@dataclass(frozen=True, slots=True)
class Format:
    """A foreign format: what it is called, how it is read and written, what it keeps and what it cannot carry.

    ``keeps`` says of each of FEATURES True, False, or a sentence on how. ``unavailable`` is the sentence to show
    where the format is known but could not be loaded. ``columns`` is there for tables, whose columns can be chosen;
    ``one_article`` is true where a file never holds more than one.
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


WORDS_ALONE: Mapping[str, bool | str] = {
    "overlap": False,
    "discontinuous": False,
    "attributes": False,
    "relations": False,
    "notes": False,
    "coder": False,
    "both scripts": "the file's own script; the other is converted",
}
"""``keeps`` of a format that carries texts and no annotations."""


def formats() -> dict[str, Format]:
    """Every format by name, the built-in ones first; one that fails to load says why in ``unavailable``."""
    found = _builtin()
    for group in (IMPORTERS, EXPORTERS):
        for point in sorted(entry_points(group=group), key=lambda each: each.name):
            if not point.value.startswith("annotator.exchange.") or point.name not in found:
                _put(found, _load(point), builtin=False)
    return found


def importer(name: str | None, file_name: str = "", known: Mapping[str, Format] | None = None) -> Format:
    """The format called ``name``, or the one that reads files named like ``file_name``; raises FormatError."""
    every = formats() if known is None else known
    if name is not None:
        return _able(name, every, "reads")
    suffix = PurePath(file_name).suffix.lower()
    for each in every.values():
        if each.reads and suffix in each.extensions:
            return each
    endings = ", ".join(sorted({x for each in every.values() if each.reads for x in each.extensions}))
    raise FormatError(f"No format reads {file_name}: files end in {endings}, or name the format with --format.")


def exporter(name: str = "jsonl", known: Mapping[str, Format] | None = None) -> Format:
    """The format called ``name`` that writes; raises FormatError."""
    return _able(name, formats() if known is None else known, "writes")


def _able(name: str, every: Mapping[str, Format], verb: str) -> Format:
    found = every.get(name)
    if found and getattr(found, verb):
        return found
    if found and found.unavailable:
        raise FormatError(found.unavailable)
    able = ", ".join(each.name for each in every.values() if getattr(each, verb))
    what = f"The format {name} cannot be {'read' if verb == 'reads' else 'written'}" if found else f"No format {name}"
    raise FormatError(f"{what}: choose one of {able}.")


def _builtin() -> dict[str, Format]:
    from annotator.exchange.exporters import contract_jsonl as jsonl_out
    from annotator.exchange.importers import contract_jsonl as jsonl_in
    from annotator.exchange.importers import plain_text, zip_archive
    from annotator.exchange.importers.documents import docx, markdown, pdf
    from annotator.exchange.importers.pages import html
    from annotator.exchange.importers.tables import delimited, parquet

    found: dict[str, Format] = {}
    texts = (plain_text, html, docx, pdf, markdown)
    for module in (*texts, jsonl_in, jsonl_out, delimited, parquet, zip_archive):
        _put(found, module.FORMAT, builtin=True)
    return found


def _put(found: dict[str, Format], new: Format, *, builtin: bool) -> None:
    """Add a format, or the other direction of one that is there; a built-in direction is never replaced."""
    old = found.get(new.name)
    if old is None or (not builtin and old.unavailable and not new.unavailable):
        found[new.name] = new
        return
    found[new.name] = replace(
        old,
        reads=old.reads or new.reads,
        writes=old.writes or new.writes,
        extensions=tuple(dict.fromkeys(old.extensions + new.extensions)),
        keeps={**new.keeps, **old.keeps},
        cannot=tuple(dict.fromkeys(old.cannot + new.cannot)),
        unavailable=old.unavailable or new.unavailable,
        columns=old.columns or new.columns,
        one_article=old.one_article and new.one_article,
    )


def _load(point: EntryPoint) -> Format:
    try:
        loaded: Any = point.load()
    except ImportError as error:
        return Format(point.name, point.name, unavailable=_names_extra(point, error))
    except Exception as error:  # noqa: BLE001  # somebody else's code: whatever it raises, the other formats go on
        why = " ".join(str(error).split()) or type(error).__name__
        return Format(point.name, point.name, unavailable=f"The format {point.name} could not be loaded: {why}.")
    if isinstance(loaded, Format):
        return loaded
    sentence = f"The format {point.name} could not be loaded: {point.value} is not a Format."
    return Format(point.name, point.name, unavailable=sentence)


def _names_extra(point: EntryPoint, error: ImportError) -> str:
    package = point.dist.name if point.dist else "annotator"
    offered = (point.dist.metadata.get_all("Provides-Extra") or []) if point.dist else []
    extra = point.extras[0] if point.extras else point.name if point.name in offered else None
    return needs_extra(point.name, error, f"{package}[{extra}]" if extra else package)


def needs_extra(format_name: str, error: ImportError, wanted: str) -> str:
    """The sentence for a format whose modules are not installed; ``wanted`` is what pip is to install."""
    missing = f"the module {error.name} is missing" if error.name else " ".join(str(error).split())
    return f'The format {format_name} needs more than is installed ({missing}): python -m pip install "{wanted}".'
