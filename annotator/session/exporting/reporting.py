"""What an export left out, thing by thing, as a file: written as it is told, so that its length costs no memory."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

import orjson

from annotator.errors import FormatError, UsageError
from annotator.exchange.exporters.formula_cells import harmless
from annotator.exchange.exporters.report import Remark
from annotator.sentences import either, worded

HEAD = ("reason", "sentence", "article", "thing", "label", "start", "end", "text", "source_start", "source_end")
ENDINGS = (".csv", ".jsonl")


class RemarkFile:
    """Takes the remarks; what cannot be written raises FormatError with the name of this file."""

    def __init__(self, path: Path, file: TextIO) -> None:
        self._path, self._file = path, file
        self._write = _as_csv(file) if path.suffix.lower() == ".csv" else _as_lines(file)

    def hears(self, remark: Remark) -> None:
        with _unwritable(self._path):
            self._write(remark)

    def finish(self) -> None:
        """All of it is on the disk: what it tells of may be put in its place."""
        with _unwritable(self._path):
            self._file.close()


@contextmanager
def remark_file(path: Path, unique: str) -> Generator[RemarkFile]:
    """A file that is in its place once the block has ended well. Raises UsageError, FormatError.

    ``start`` and ``end`` are in code points of the record's text, the others in those of the source. In CSV a text that
    a spreadsheet would run gets an apostrophe before it.
    """
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(
            worded(
                "--report writes {names}, and {path_name} ends in neither.",
                names=either(ENDINGS),
                path_name=path.name,
            )
        )
    if path.is_dir():
        raise FormatError(worded("{path} is a folder: name a file for --report.", path=path))
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{unique}.report")
    with _unwritable(path):
        file = part.open("x", encoding="utf-8", errors="backslashreplace", newline="")
    try:
        with _closing(file):
            with _unwritable(path):
                told = RemarkFile(path, file)
            yield told
        try:
            os.replace(part, target)
        except OSError as error:
            raise FormatError(
                worded(
                    "All was exported, but {path} cannot be written: {strerror}.", path=path, strerror=error.strerror
                )
            ) from error
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _unwritable(path: Path) -> Generator[None]:
    """An OSError within it is said of this file, as a FormatError."""
    try:
        yield
    except OSError as error:
        raise FormatError(
            worded("{path} cannot be written: {strerror}; nothing was exported.", path=path, strerror=error.strerror)
        ) from error


@contextmanager
def _closing(file: TextIO) -> Generator[None]:
    """Closed in the end; on an error without another one about what is lost anyway."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            file.close()
        raise
    file.close()


def _values(remark: Remark) -> dict[str, Any]:
    values = remark._asdict()
    return {key: remark.sentence if key == "sentence" else values[key] for key in HEAD}


def _as_csv(file: TextIO) -> Callable[[Remark], None]:
    rows = csv.writer(file)  # its line end, CR LF, has a CR within a cell quoted too
    rows.writerow(HEAD)

    def write(remark: Remark) -> None:
        rows.writerow(harmless(each) if isinstance(each, str) else each for each in _values(remark).values())

    return write


def _as_lines(file: TextIO) -> Callable[[Remark], None]:
    def write(remark: Remark) -> None:
        file.write(orjson.dumps(_values(remark)).decode() + "\n")

    return write
