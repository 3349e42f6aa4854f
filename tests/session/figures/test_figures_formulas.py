"""Claims about the CSV of figures and of reports: a spreadsheet computes none of their cells."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest

from annotator.exchange.exporters.report import NOT_DONE, Remark
from annotator.session.exporting.reporting import remark_file
from annotator.session.figures.nouns import Table
from annotator.session.figures.tables import write_table_csv

COMPUTED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows_of(written: str) -> list[list[str]]:
    return list(csv.reader(StringIO(written, newline="")))


@pytest.mark.parametrize("begins", COMPUTED)
def test_a_figures_table_holds_no_formula_in_its_head_nor_in_its_rows(begins: str) -> None:
    out, words = StringIO(newline=""), f"{begins}1+1|'𠮷'!A1"
    write_table_csv(Table("t", ("label", words), ((words, -3), ("习近平\u00a0", 0.5))), out)
    assert rows_of(out.getvalue()) == [["label", "'" + words], ["'" + words, "-3"], ["习近平\u00a0", "0.5"]]


@pytest.mark.parametrize("begins", COMPUTED)
def test_a_report_holds_no_formula(tmp_path: Path, begins: str) -> None:
    words = f"{begins}cmd|'𠮷'!A1"
    with remark_file(tmp_path / "r.csv", "unique") as told:
        told.hears(Remark(NOT_DONE, words, "", words, None, None, words))
    head, row = rows_of((tmp_path / "r.csv").read_bytes().decode())
    said = dict(zip(head, row, strict=True))
    assert (said["article"], said["label"], said["text"]) == ("'" + words,) * 3
