"""Claims that pandas, polars and openpyxl make of our tables: rows are spans, and they stand on their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session

pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
pytest.importorskip("openpyxl")
pytest.importorskip("pyarrow")


def exported(session: Session, out: Path, name: str) -> Path:
    assert export_project(session, out, ExportOptions(), name).spans > 50
    return out


def proved(spans: list[dict], articles: list[dict]) -> int:
    """How many rows hold a span; each is compared with its article's text."""
    texts = {row["article_id"]: row for row in articles}
    held = [row for row in spans if row["label"] and row["label"] == row["label"]]
    for row in held:
        article = texts[row["article_id"]]
        assert article["text"][int(row["start"]) : int(row["end"])] == row["text"]
        start, end = int(row["parallel_start"]), int(row["parallel_end"])
        assert article["parallel_text"][start:end] == row["parallel_text"]
        assert article["text"][int(row["end"]) :].replace("\n", " ").startswith(str(row["right"] or ""))
    return len(held)


def test_pandas_reads_csv_tsv_parquet_and_excel_alike(ruled_sample: Session, tmp_path: Path) -> None:
    counts = set()
    for name, read, ending in (
        ("spans-csv", pandas.read_csv, "csv"),
        ("spans-tsv", lambda path: pandas.read_csv(path, sep="\t"), "tsv"),
        ("spans-parquet", pandas.read_parquet, "parquet"),
    ):
        out = exported(ruled_sample, tmp_path / name, name)
        tables = [read(out / f"{table}.{ending}").to_dict("records") for table in ("spans", "articles")]
        counts.add(proved(*tables))
    book = exported(ruled_sample, tmp_path / "o.xlsx", "xlsx")
    sheets = pandas.read_excel(book, sheet_name=None)
    counts.add(proved(*(sheets[table].to_dict("records") for table in ("spans", "articles"))))
    assert list(sheets) == ["spans", "articles", "labels"]
    assert len(counts) == 1
    assert counts.pop() > 50


def test_polars_reads_csv_tsv_and_parquet_alike(ruled_sample: Session, tmp_path: Path) -> None:
    counts = set()
    for name, read, ending in (
        ("spans-csv", polars.read_csv, "csv"),
        ("spans-tsv", lambda path: polars.read_csv(path, separator="\t"), "tsv"),
        ("spans-parquet", polars.read_parquet, "parquet"),
    ):
        out = exported(ruled_sample, tmp_path / name, name)
        frames = [read(out / f"{table}.{ending}") for table in ("spans", "articles")]
        assert frames[0].schema["start"] == polars.Int64
        counts.add(proved(*(frame.to_dicts() for frame in frames)))
    assert len(counts) == 1


def test_a_spreadsheet_reads_every_cell_as_text_and_none_as_a_formula(ruled_sample: Session, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    book = load_workbook(exported(ruled_sample, tmp_path / "o.xlsx", "xlsx"))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "inlineStr"}
