"""A Hugging Face data set as a folder: its rows as JSONL, and what its columns are, so that one line loads it.

`datasets.load_dataset(FOLDER)` finds both, and every tag is a number with a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import orjson

from annotator.exchange.exporters.contract_jsonl import has_line_end, names_in, one_line
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.tokens.hf_rows import columns_for, hf_rows
from annotator.exchange.exporters.tokens.laying import Record
from annotator.exchange.registry import Format
from annotator.exchange.tokens.rows import KEEPS, TAGS, card_features
from annotator.sentences import worded

DATA_FILE = "data.jsonl"
CARD = "README.md"


def write_folder(records: Iterable[Record], job: ExportJob) -> Iterator[tuple[str, bytes]]:
    """The rows, and a card that tells `datasets` what they are, where the export has none of its own.

    Raises ExportMismatch.
    """
    yield DATA_FILE, b""
    always = has_line_end(names_in(job.context))
    for row in hf_rows(records, job):
        yield DATA_FILE, _line(row, always or _may_hold_line_end(row))
    if not job.options.card:
        yield CARD, _card(job)


def card_info(job: ExportJob, configurations: Sequence[str] = ("default",)) -> str:
    """The line of a dataset card's front matter that says what the columns are (JSON, which is YAML too).

    It has to be said of each of the card's ``configurations``.
    """
    features = card_features(columns_for(job))
    said = [{"config_name": name, "features": features} for name in configurations]
    return f"dataset_info: {orjson.dumps(said[0] if len(said) == 1 else said).decode()}"


def _card(job: ExportJob) -> bytes:
    """Front matter and one line on how to load it; it names the data, as other files may come to stand beside."""
    lines = ("---", "language:", "- zh", "task_categories:", "- token-classification", "configs:")
    config = ("- config_name: default", f"  data_files: {DATA_FILE}", card_info(job), "---", "")
    how = 'Load it with `datasets.load_dataset("PATH OF THIS FOLDER")`: tags are numbers with names.'
    return "\n".join((*lines, *config, f"# {job.context.codebook_name}", "", how, "")).encode()


def _line(row: dict[str, Any], may_hold_line_end: bool) -> bytes:
    """The row as JSON; the tokens, most of it, are not searched for line ends: no token is white space."""
    escaped = one_line if may_hold_line_end else bytes
    tokens = {key: value.tolist() for key, value in row.items() if key.startswith(TAGS)}
    tokens = {"tokens": list(row["tokens"]), **tokens}
    names = list(row)
    at = names.index("tokens")
    before, after = ({key: row[key] for key in keys} for keys in (names[:at], names[at + len(tokens) :]))
    pieces = escaped(orjson.dumps(before))[:-1], orjson.dumps(tokens)[1:-1], escaped(orjson.dumps(after))[1:]
    return b",".join(pieces) + b"\n"


def _may_hold_line_end(row: dict[str, Any]) -> bool:
    """Whether a string of its own holds one; asked of the strings, as asking the bytes takes ten times as long."""
    if row["relations"] or row["labels"] or any(each["evidence"] for each in row["regions"]):
        return True
    if any(each["note"] or each["attributes"] or each["certainty"] for each in row["spans"]):
        return True
    said = [row["text"], row["parallel_text"] or "", row["id"], row["name"]]
    said += (word for each in row["meta"] for word in each.values())
    return has_line_end((*said, *(each["kind"] for each in row["regions"])))


FORMAT = Format(
    name="hf",
    title=worded("Hugging Face data set, JSONL (token classification, lossless spans)"),
    extensions=(".jsonl",),
    writes_folder=write_folder,
    keeps=KEEPS,
    ending="",
    trains=True,
    choices=("tokens", "nested", "sentences"),
    cannot=(
        'The tags hold one label a token; "spans" holds them all.',
        "`datasets` reads a key of JSONL whose every value is a time as times; it does not in hf-parquet.",
        "Repairs and overrides are not in it.",
    ),
    read_by=("datasets",),
)
