"""The ZIP of a REFI-QDA project: project.qde, and beside it the text of each article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from annotator import __version__
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.qda.codes import codebook_xml
from annotator.exchange.exporters.qda.sources import Guids, links_xml, source_xml
from annotator.exchange.exporters.spools import drawn, timeless_member
from annotator.exchange.exporters.standoff.xml_words import attribute
from annotator.exchange.registry import Format, Lost
from annotator.sentences import worded

NAMESPACE = "urn:QDA-XML:project:1.0"
FOLDER = "sources"
"""In small letters, as the standard has it: some readers find no other."""
_SPOOL_BYTES = 8 * 1024 * 1024


def write_project(records: Iterable[dict[str, Any]], job: ExportJob) -> Iterator[bytes]:
    """The project piece by piece; what waits for its place in it lies in temporary files. Raises ExportMismatch."""
    guids, keys = Guids(job), dict[str, None]()
    with ExitStack() as stack:
        packed, sources, links = (stack.enter_context(SpooledTemporaryFile(_SPOOL_BYTES)) for _ in range(3))
        with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
            for record in records:
                own = guids.of(record, "source", record["id"])
                archive.writestr(timeless_member(f"{FOLDER}/{own}.txt"), record["text"].encode())
                _pour(source_xml(record, guids), sources)
                _pour(links_xml(record, guids), links)
                keys.update(dict.fromkeys(record["meta"]))
            _write_qde(archive, [
                _head(job), "".join(codebook_xml(job.context, guids.used)), _variables(keys, guids),
                ("Sources", sources), ("Links", links), "</Project>\n",
            ])  # fmt: skip
        yield from drawn(packed)


def _pour(words: Iterable[str], spool: IO[bytes]) -> None:
    for each in words:
        spool.write(each.encode())


def _write_qde(archive: ZipFile, parts: list[str | tuple[str, IO[bytes]]]) -> None:
    """project.qde of its parts in the schema's order; a spool stands within its element, which is left out if empty."""
    size = sum(len(each.encode()) if isinstance(each, str) else each[1].tell() for each in parts)
    with archive.open(timeless_member("project.qde", size), "w") as qde:
        for each in parts:
            if isinstance(each, str):
                qde.write(each.encode())
            elif each[1].tell():
                name, spool = each
                qde.write(f"<{name}>\n".encode())
                for piece in drawn(spool):
                    qde.write(piece)
                qde.write(f"</{name}>\n".encode())


def _head(job: ExportJob) -> str:
    layers = [each.name for each in job.context.layers.values()]
    users = "".join(f'<User guid="{Guids.user(name)}" name="{attribute(name)}"/>\n' for name in sorted(layers))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Project xmlns="{NAMESPACE}" name="{attribute(job.context.codebook_name)}" '
        f'origin="annotator {__version__}">\n'
        + (f"<Users>\n{users}</Users>\n" if users else "")
    )  # fmt: skip


def _variables(keys: Iterable[str], guids: Guids) -> str:
    rows = "".join(
        f'<Variable guid="{guids.variable(key)}" name="{attribute(key)}" typeOfVariable="Text"/>\n'
        for key in sorted(keys)
    )
    return f"<Variables>\n{rows}</Variables>\n" if rows else ""


FORMAT = Format(
    name="refi-qda",
    title=worded("REFI-QDA project, which programs for qualitative research exchange"),
    extensions=(".qdpx",),
    writes=write_project,
    ending=".qdpx",
    keeps={
        "text": True,
        "overlap": True,
        "discontinuous": Lost("each piece is a selection of its own"),
        "attributes": False,
        "relations": "as links; the layer is that of the span they come from",
        "notes": "as the selection's description; characters that XML cannot hold become U+FFFD",
        "coder": "a user for each layer",
        "both scripts": Lost("the file's own script; the other is converted"),
        "state": False,
        "article attributes": False,
        "coding": Lost("the standard has no place for how far somebody has come, nor for what was looked for"),
        "regions": Lost("the standard has no parts of a text but those that carry a code"),
        "certainty": False,
        "article labels": "as codings of the source",
        "details": "as variables of the source",
        "ids": Lost("only UUIDs, which annotator's own are"),
    },
    cannot=(
        "Positions are code points of the text, whose lines end in one line feed, as the standard says; a program that "
        "counts UTF-16 units or two characters a line end is read with --offsets utf16 or --offsets crlf.",
        "Pictures, sound, film, and sources whose plain text is not in the file are not read; nor are sets, cases and "
        "graphs, notes that stand by no span, and links between other things than spans. An import counts them.",
        "A window, or an article in one of both scripts, is a source of its own and comes back as an article.",
        "A selection with several codes becomes a span for each; one without a code is passed over.",
    ),
    read_by=("QualCoder",),
)
