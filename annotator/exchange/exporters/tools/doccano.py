"""doccano's JSONL: for a project of spans, or of spans and relations where there is any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from tempfile import SpooledTemporaryFile
from typing import IO, Any, NamedTuple

import orjson

from annotator.exchange.exporters.contract_jsonl import one_line
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.record import Record
from annotator.exchange.exporters.tools.pieces import RANGES_CANNOT, RANGES_SAID, Piece, pieces_of
from annotator.exchange.registry import Format, Lost
from annotator.exchange.tools import DOCCANO, DOCCANO_KEYS, DOCCANO_TITLE, details_of

_IN_MEMORY_BYTES = 8 * 1024 * 1024
_CATS = "cats"


class _Parts(NamedTuple):
    """A line in pieces: its number, its spans for a project of spans and for one of relations, the rest, its keys.

    The spans stand before the text, so that the beginning of the longest line tells what it is.
    """

    number: bytes
    label: bytes
    entities: bytes
    rest: bytes
    keys: bytes


def write_lines(records: Iterable[Record], job: ExportJob) -> Iterator[bytes]:
    """The lines of the file, all of one kind and with the same keys. Raises ExportMismatch.

    doccano's import looks for ``label``, or for ``entities``, not for both; and of a file in which one line has a
    detail that another lacks it makes a table with holes, which its database refuses. What lines have is known with
    the last record: until then they lie in a temporary file, in both forms.
    """
    with SpooledTemporaryFile(_IN_MEMORY_BYTES) as spool:
        related = False
        ids, relation_ids = count(1), count(1)
        keys: dict[str, None] = {}
        for number, record in enumerate(records, 1):
            for part in _parts(number, record, (ids, relation_ids), keys):
                spool.write(part + b"\n")
            related = related or bool(record["relations"])
        spool.seek(0)
        yield from _chosen(spool, list(keys), related=related)


def _parts(number: int, record: Record, ids: tuple[Iterator[int], Iterator[int]], keys: dict[str, None]) -> _Parts:
    """One line; its keys are put into ``keys``."""
    said: dict[str, Any] = details_of(record, DOCCANO_KEYS)
    if record["labels"]:
        said[_CATS] = record["labels"]
    keys.update(dict.fromkeys(said))
    pieces = list(pieces_of(record))
    spans = {"label": [[piece.start, piece.end, piece.row["label"]] for piece in pieces]}
    return _Parts(
        b'{"id":%d' % number,
        one_line(orjson.dumps(spans))[1:-1],
        one_line(orjson.dumps(_with_relations(record, pieces, *ids)))[1:-1],
        one_line(orjson.dumps({"text": record["text"], **said}))[1:-1],
        orjson.dumps(list(said)),
    )


def _with_relations(
    record: Record, pieces: list[Piece], ids: Iterator[int], relation_ids: Iterator[int]
) -> dict[str, Any]:
    own = {piece.id: number for piece, number in zip(pieces, ids, strict=False)}
    entities = [
        {"id": own[piece.id], "label": piece.row["label"], "start_offset": piece.start, "end_offset": piece.end}
        for piece in pieces
    ]
    relations = [
        {"id": number, "from_id": own[row["from"]], "to_id": own[row["to"]], "type": row["type"]}
        for row, number in zip(record["relations"], relation_ids, strict=False)
    ]
    return {"entities": entities, "relations": relations}


def _chosen(spool: IO[bytes], keys: list[str], *, related: bool) -> Iterator[bytes]:
    lines = iter(spool.readline, b"")
    for parts in map(_Parts._make, zip(*[lines] * len(_Parts._fields), strict=True)):
        has = orjson.loads(parts.keys)
        lacking = {key: [] if key == _CATS else "" for key in keys if key not in has}
        more = b"," + one_line(orjson.dumps(lacking))[1:-1] if lacking else b""
        spans = parts.entities if related else parts.label
        yield b"%b,%b,%b%b}\n" % (parts.number[:-1], spans[:-1], parts.rest[:-1], more)


FORMAT = Format(
    name=DOCCANO,
    title=DOCCANO_TITLE,
    extensions=(".jsonl", ".json"),
    writes=write_lines,
    keeps={
        "text": True,
        "overlap": "yes; a doccano project has to allow overlapping entities, else its import drops them",
        "discontinuous": RANGES_SAID,
        "attributes": False,
        "relations": "as `entities` and `relations`: then every line has them, for a project with relations",
        "notes": False,
        "coder": False,
        "both scripts": Lost("the file's own script; the other is converted"),
        "state": False,
        "article attributes": False,
        "coding": False,
        "regions": False,
        "certainty": False,
        "article labels": "as `cats`, each once, without attributes",
        "details": "as keys of the line, which doccano shows beside the text",
        "ids": Lost("doccano numbers its spans"),
    },
    cannot=(
        RANGES_CANNOT,
        "Import into a project of sequence labelling as JSONL with the column `label`; where a span has a relation, "
        "as JSONL(Relation) into one that uses relations.",
        "`cats` are for a project of intents; one of spans takes them for details.",
        "doccano says neither what stands in a span nor whose it is: offsets in other units cannot be told, "
        "the comments of a text become one of its details.",
    ),
    ending=".jsonl",
    read_by=("doccano",),
)
