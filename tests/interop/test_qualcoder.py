"""Claims about what QualCoder itself makes of our REFI-QDA project; it needs a checkout of QualCoder, and PyQt6."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import orjson
import pytest

from annotator.exchange.records import ImportedArticle
from annotator.session.coding.tagging import tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake.importing import import_page
from annotator.session.session import Session

PACKAGE = os.environ.get("ANNOTATOR_QUALCODER", "")
"""The folder of QualCoder's package."""
PYTHON = os.environ.get("ANNOTATOR_QUALCODER_PYTHON", "")
"""A Python that has PyQt6."""
PROGRAM = Path(__file__).parent / "programs" / "qualcoder_reads.py"
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“x”\u00a0👨\u200d👩 e\u0301 ]]> <b>\n\n完"
SPANS = {
    (0, 3, "personnel"),
    (7, 18, "directive"),
    (7, 11, "slogan"),
    (20, 21, "slogan"),
    (len(TEXT) - 1, len(TEXT), "slogan"),
}

pytestmark = pytest.mark.skipif(not (PACKAGE and PYTHON), reason="ANNOTATOR_QUALCODER(_PYTHON) name no QualCoder")


def test_qualcoder_reads_every_coding_on_the_words_on_which_it_stood(tmp_path: Path, codebook) -> None:
    session = Session.create(tmp_path / "p.db", codebook, coder="李")
    assert import_page(session, ImportedArticle(TEXT, "页.txt", "0" * 64, script="hans", findings=False)).imported
    for start, end, label in sorted(SPANS):
        tag_span(session, 1, start, end, session.codebook.label(label).uuid)
    out = tmp_path / "o.qdpx"
    export_project(session, out, ExportOptions(script="source", status="all"), "refi-qda")
    session.close()
    done = subprocess.run([PYTHON, PROGRAM, PACKAGE, out], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    told = orjson.loads(done.stdout.splitlines()[-1])
    assert [text for _, text in told["texts"]] == [TEXT]
    assert {(start, end, code) for _, start, end, _, code, _ in told["codings"]} == SPANS
    assert all(TEXT[start:end] == words for _, start, end, words, _, _ in told["codings"])
    assert {coder for *_, coder in told["codings"]} == {"李"}
