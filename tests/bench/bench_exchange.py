"""Formats from a project to disk: Mchar/s of those of tokens, a bare read, others' exports of the same, peak memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from annotator.errors import FormatError
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session
from tests.bench.corpus import make_corpus
from tests.bench.timing import Row, paired_ratio, seconds

ALL = ExportOptions(status="all", scope="all")
TOKEN_FORMATS = ("conll2003", "bio", "bioes", "bilou", "hf", "hf-parquet", "prodigy", "spacy")
ROOT = Path(__file__).parents[2]
DOCCANO = ROOT / "tests" / "interop" / "programs" / "doccano_round.py"
PEAK = "tests.bench.processes.export_peak"
TIMES = 5


def run(short: bool) -> list[Row]:
    """(claim, ratio, note) of each comparison, both sides timed in turn."""
    articles = 200 if short else 2_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "p.db")
        make_corpus(path, articles, 20, length=2_000)
        session = Session.open(path)
        try:
            characters = articles * 2_000 / 1e6
            rows = [_bare(session), *(_tokens(session, name, characters) for name in TOKEN_FORMATS)]
            rows += [_tokens(session, "bio", characters, "jieba"), *_label_studio(session), *_doccano(session)]
        finally:
            session.close()
        fewer = Path(folder, "fewer.db")
        make_corpus(fewer, articles // 4, 20, length=2_000)
        return [*rows, *(_peak(fewer, path, name) for name in ("jsonl", "bio"))]


def _export(session: Session, name: str, options: ExportOptions = ALL) -> Callable[[], Path]:
    """Writes one export, a new file or folder each time; what it wrote."""

    def write() -> Path:
        out = Path(tempfile.mkdtemp(dir=session.path.parent)) / "out"
        export_project(session, out, options, name)
        return out

    return write


def _same_rows(session: Session) -> Callable[[], None]:
    """Asks the project all that an export of JSONL asks it, and drops what it is given."""
    db, asked = session.project.connection, list[str]()
    db.set_trace_callback(asked.append)
    _export(session, "jsonl")()
    db.set_trace_callback(None)

    def read() -> None:
        for question in asked:
            for _ in db.execute(question):
                pass

    return read


def _bare(session: Session) -> Row:
    ratio, one, other = paired_ratio(_same_rows(session), _export(session, "jsonl"), TIMES)
    return (
        "a bare read of the rows against JSONL of them: at least 0.3",
        ratio,
        f"{one:.3f} s, the export {other:.3f} s",
    )


def _tokens(session: Session, name: str, mega_characters: float, tokens: str = "character") -> Row:
    claim = f"{name}, {tokens} tokens: Mchar/s (at least 5 of characters)"
    try:
        once = [
            seconds(_export(session, name, ExportOptions(status="all", scope="all", tokens=tokens))) for _ in range(3)
        ]
    except FormatError as error:
        return claim, 0.0, error.sentence
    return claim, mega_characters / min(once), f"{mega_characters:.1f} Mchar in {min(once):.2f} s"


def _peak(fewer: Path, more: Path, name: str) -> Row:
    """Of 4 times the articles against those, each export in a process of its own."""
    few, many = (_peak_megabytes(each, name) for each in (fewer, more))
    return f"{name}: peak memory of 4 times the articles: about 1", many / few, f"{few:.0f} MB, then {many:.0f} MB"


def _peak_megabytes(project: Path, name: str) -> float:
    command = [sys.executable, "-m", PEAK, str(project), tempfile.mkdtemp(dir=project.parent) + "/out", name]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return json.loads(done.stdout)["mb"]


def _label_studio(session: Session) -> Iterator[Row]:
    claim = "label-studio-sdk's converter (CoNLL-2003) against ours from the project: at least 20"
    try:
        from label_studio_sdk.converter import Converter
    except ImportError:
        yield claim, 0.0, "left out: label-studio-sdk is not installed"
        return
    tasks = _export(session, "label-studio")()
    config = (tasks / "config.xml").read_text("utf-8")

    def theirs() -> None:
        with tempfile.TemporaryDirectory(dir=session.path.parent) as out:
            converter = Converter(config, project_dir=None, upload_dir=None)
            converter.convert_to_conll2003(str(tasks / "tasks.json"), out, is_dir=False)

    ratio, one, other = paired_ratio(theirs, _export(session, "conll2003"), 1)
    yield claim, ratio, f"theirs {one:.2f} s, ours {other:.2f} s"


def _doccano(session: Session) -> Iterator[Row]:
    claim = "doccano's export (JSONL) against ours from the project: at least 20"
    python = os.environ.get("ANNOTATOR_DOCCANO")
    if not python:
        yield claim, 0.0, "left out: ANNOTATOR_DOCCANO names no Python that has doccano"
        return
    write = _export(session, "doccano")
    sent = write()
    ours = min(seconds(write) for _ in range(TIMES))
    began = perf_counter()
    back = sent.with_name("back.jsonl")
    done = subprocess.run([python, DOCCANO, sent, back, "SequenceLabeling"], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.strip().splitlines()[-1])
    note = f"theirs {told['export_seconds']:.2f} s of {told['spans']:,} spans, ours {ours:.2f} s"
    yield claim, told["export_seconds"] / ours, f"{note} (with its import {perf_counter() - began:.0f} s)"
