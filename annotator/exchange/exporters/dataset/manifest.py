"""The manifest of an export: what it was made of and how, and each file with its checksum, for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import orjson

from annotator.exchange.exporters.dataset.tally import FileWritten, Tally, in_all
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.registry import Format

MANIFEST = "manifest.json"
CARD = "README.md"
SCHEMA = "annotator-export/1"


@dataclass(frozen=True, slots=True)
class Made:
    """All that a card or a manifest can say of an export. ``tallies`` are of its parts, in order; those of a fold's
    ``train`` hold what the other folds' ``test`` do. ``definition`` names the split, "" without one."""

    project: str
    version: str
    form: Format
    job: ExportJob
    tallies: Sequence[Tally]
    files: Sequence[FileWritten]
    definition: str = ""

    @property
    def apart(self) -> list[Tally]:
        """The parts that share no article and are together all."""
        return [each for each in self.tallies if not each.folder or each.name == "test"]


def manifest_bytes(made: Made) -> bytes:
    """The file: JSON, the same bytes for the same project and options."""
    job, whole = made.job, in_all(made.apart)
    document = {
        "schema": SCHEMA,
        "annotator": made.version,
        "project": made.project,
        "format": {"name": made.form.name, "title": made.form.title},
        "options": {key: value for key, value in asdict(job.options).items() if value not in (None, (), "")},
        "split": made.definition or None,
        "layers": [asdict(each) for each in sorted(job.context.layers.values(), key=lambda x: x.name)],
        "codebook": {
            "name": job.context.codebook_name,
            "version": job.context.codebook_version,
            "hash": job.context.codebook_hash,
        },
        "counts": _counts(whole),
        "labels": label_counts(whole, job),
        "parts": [
            {"path": each.path, "name": each.name, **_counts(each), "labels": label_counts(each, job)}
            for each in made.tallies
        ],
        "left_out": {
            reason: {"n": n, "labels": {x: m for x, m in job.report.by_label(reason).items() if x}}
            for reason, n in job.report.counts.items()
        },
        "files": [each._asdict() for each in made.files],
    }
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _counts(tally: Tally) -> dict[str, Any]:
    keys = ("articles", "empty", "records", "spans", "characters", "sources")
    return {key: getattr(tally, key) for key in keys}


def label_counts(tally: Tally, job: ExportJob) -> dict[str, int]:
    """Spans by label, in the codebook's order, of the labels that have some."""
    return {label: tally.labels[label] for label in job.context.labels.values() if tally.labels[label]}


def files_listed(data: bytes) -> list[str] | None:
    """The names of the files that an earlier export wrote, from its manifest; None where it is none of ours."""
    try:
        found: Any = orjson.loads(data)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(found, Mapping) or found.get("schema") != SCHEMA or not isinstance(found.get("files"), list):  # pyright: ignore[reportUnknownMemberType]
        return None
    names = [each.get("name") if isinstance(each, Mapping) else None for each in found["files"]]  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return names if all(isinstance(name, str) for name in names) else None  # pyright: ignore[reportReturnType, reportUnknownVariableType]
