"""Claims about files that a real doccano takes in and gives out again; it needs a Python of its own (see programs/)."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import orjson
import pytest

from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import ImportedArticle
from annotator.exchange.registry import exporter, importer
from annotator.session.coding.tagging import tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake.importing import import_page
from annotator.session.session import Session

DOCCANO = os.environ.get("ANNOTATOR_DOCCANO", "")
"""A Python that has doccano."""
PROGRAM = Path(__file__).parent / "programs" / "doccano_round.py"
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\t“x”\u00a0👨\u200d👩 e\u0301]]>完"
SPANS = {
    (0, 3, "personnel"),
    (7, 18, "directive"),
    (7, 11, "slogan"),
    (20, 21, "slogan"),
    (len(TEXT) - 1, len(TEXT), "slogan"),
}

pytestmark = pytest.mark.skipif(not DOCCANO, reason="ANNOTATOR_DOCCANO names no Python that has doccano")


@pytest.fixture
def session(tmp_path: Path, codebook) -> Session:
    made = Session.create(tmp_path / "p.db", codebook, coder="li")
    page = ImportedArticle(TEXT, "页.txt", "0" * 64, script="hans", findings=False)
    assert import_page(made, page).imported
    for start, end, label in sorted(SPANS):
        tag_span(made, 1, start, end, made.codebook.label(label).uuid)
    return made


def _through_doccano(sent: Path, task: str) -> tuple[dict, Path]:
    back = sent.with_name("back.jsonl")
    done = subprocess.run([DOCCANO, PROGRAM, sent, back, task], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    return orjson.loads(done.stdout.strip().splitlines()[-1]), back


def test_doccano_takes_every_overlapping_span_in_and_gives_it_out_where_it_stood(session: Session) -> None:
    sent = session.path.with_name("sent.jsonl")
    export_project(session, sent, ExportOptions(status="all", scope="all"), "doccano")
    told, back = _through_doccano(sent, "SequenceLabeling")
    assert (told["refused"], told["examples"], told["spans"]) == ([], 1, len(SPANS))
    given = file_in_memory(back.read_bytes(), back.name)
    assert importer(None, back.name, head=back.read_bytes()).name == exporter("doccano").name
    (article,) = read_given(importer("doccano"), given)
    assert isinstance(article, ImportedArticle) and article.source == TEXT
    assert {(each.start, each.end, each.label) for each in article.spans} == SPANS
