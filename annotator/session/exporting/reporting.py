"""What an export left out, thing by thing, as a file: written as it is told, so that its length costs no memory."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import orjson

from annotator.errors import FormatError, UsageError
from annotator.exchange.exporters.report import Remark
from annotator.session.figures.tables import FORMULA

HEAD = ("reason", "sentence", "article", "thing", "label", "start", "end", "text", "source_start", "source_end")
ENDINGS = (".csv", ".jsonl")


@contextmanager
def remark_file(path: Path, unique: str) -> Generator[Callable[[Remark], None]]:
    """What takes the remarks; the file is in its place once the block has ended well. Raises UsageError, FormatError.

    ``start`` and ``end`` are in code points of the record's text, the others in those of the source. In CSV a text that
    a spreadsheet would run gets an apostrophe before it.
    """
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(f"--report writes {' or '.join(ENDINGS)}, and {path.name} ends in neither.")
    if path.is_dir():
        raise FormatError(f"{path} is a folder: name a file for --report.")
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{unique}.report")
    try:
        file = part.open("x", encoding="utf-8", errors="backslashreplace", newline="")
    except OSError as error:
        raise FormatError(f"{path} cannot be written: {error.strerror}; nothing was exported.") from error
    try:
        with file:
            yield _as_csv(file) if path.suffix.lower() == ".csv" else _as_lines(file)
        try:
            os.replace(part, target)
        except OSError as error:
            raise FormatError(f"All was exported, but {path} cannot be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)


def _values(remark: Remark) -> dict[str, Any]:
    values = remark._asdict()
    return {key: remark.sentence if key == "sentence" else values[key] for key in HEAD}


def _as_csv(file: TextIO) -> Callable[[Remark], None]:
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(HEAD)

    def write(remark: Remark) -> None:
        rows.writerow(
            f"'{each}" if isinstance(each, str) and each.startswith(FORMULA) else each
            for each in _values(remark).values()
        )

    return write


def _as_lines(file: TextIO) -> Callable[[Remark], None]:
    def write(remark: Remark) -> None:
        file.write(orjson.dumps(_values(remark)).decode() + "\n")

    return write
