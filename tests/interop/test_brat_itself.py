"""Claims about what brat's own reader (as bratiaa ships it) makes of the folder that we write."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.exchange.records import ImportedArticle
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.importing import import_page
from annotator.session.session import Session
from annotator.session.tagging import tag_span

annotation = pytest.importorskip("bratsubset.annotation")
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“x”\u00a0👨\u200d👩 e\u0301 ]]> <b>\n完"
SPANS = {
    (0, 3, "personnel"),
    (7, 18, "directive"),
    (7, 11, "slogan"),
    (20, 21, "slogan"),
    (len(TEXT) - 1, len(TEXT), "slogan"),
}


def test_brat_reads_every_span_on_its_words_and_finds_no_line_that_it_does_not_know(tmp_path: Path, codebook) -> None:
    session = Session.create(tmp_path / "p.db", codebook, coder="li")
    assert import_page(session, ImportedArticle(TEXT, "页.txt", "0" * 64, script="hans", findings=False)).imported
    for start, end, label in sorted(SPANS):
        tag_span(session, 1, start, end, session.codebook.label(label).uuid)
    export_project(session, tmp_path / "out", ExportOptions(script="source", status="all"), "brat")
    session.close()
    (file,) = (tmp_path / "out").rglob("*.ann")
    read = annotation.TextAnnotations(str(file.with_suffix("")))
    assert read._document_text == TEXT and not read.failed_lines
    found = {(start, end, each.type) for each in read.get_textbounds() for start, end in each.spans}
    assert found == SPANS
    assert all("".join(TEXT[a:b] for a, b in each.spans) == each.text for each in read.get_textbounds())
