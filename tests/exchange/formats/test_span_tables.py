"""Claims about tables of spans: no cell is computed by a spreadsheet, every cell comes back, in whatever order."""

from __future__ import annotations

import csv
import random
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from annotator.errors import FormatError, TextRefused
from annotator.exchange.exporters.formula_cells import as_it_was, harmless
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.exporters.span_tables.columns import ARTICLE_COLUMNS, SPAN_COLUMNS
from annotator.exchange.exporters.span_tables.excel_cells import MOST_UNITS, parts, unescaped
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import ImportedArticle, Refused
from annotator.exchange.registry import formats, importer

KNOWN = formats()
COMPUTED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula, or pass over to find one."""
NAMES = ("spans-csv", "spans-tsv", "spans-parquet", "xlsx")
OPTIONS = ExportOptions(script="hans", layers=("li", "gold"), status="all", scope="all")
HARD = [
    ("习近平强调，", "习近平强调，", "习近平强调，", "習近平強調，"),
    ("要𠮷林\u00a0\t“x”,;e\u0301👨\u200d👩 ]]> '=1\n\n",) * 4,
    ("=cmd|'/c calc'!A1\n-1+1，@x\n＝1",) * 4,
]  # fmt: skip


def records(desk, *spans, **more) -> list:
    texts = desk.texts_of(HARD)
    article = desk.article_of(texts, annotations=[desk.annotation(n, *ends) for n, ends in enumerate(spans)], **more)
    return list(records_of([article], ExportJob(desk.context, OPTIONS, ExportReport())))


def rows_of(data: bytes, delimiter=",") -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def packed(rows, columns) -> bytes:
    out = StringIO(newline="")
    table = csv.DictWriter(out, columns)
    table.writeheader()
    table.writerows(rows)
    return out.getvalue().encode()


@given(st.text(st.sampled_from("'=+-@\t\r\n＝＋－＠a𠮷\""), max_size=6))
def test_an_escaped_cell_is_no_formula_and_comes_back(cell: str) -> None:
    assert not harmless(cell).startswith(COMPUTED)
    assert as_it_was(harmless(cell)) == cell


@given(st.text(st.sampled_from("_x00D005F\x00\x0b\r\ufffe𠮷 a\n"), max_size=30))
def test_an_excel_cell_holds_what_xml_cannot_and_comes_back(cell: str) -> None:
    said = "".join(parts(cell))
    assert not any(each < " " and each not in "\t\n" for each in said)
    assert unescaped(said) == cell


def test_a_workbook_is_packed_in_pieces_so_that_it_can_be_stopped(desk) -> None:
    (row,) = records(desk, (0, 3))
    words = "".join(random.Random(7).choices("习近平强调𠮷林脱贫攻坚战", k=900_000))
    row = row | {"text": row["text"] + words}
    pieces = list(KNOWN["xlsx"].writes([row], ExportJob(desk.context, OPTIONS, ExportReport())))
    assert len(pieces) > 10
    assert max(map(len, pieces)) < 2**20
    with ZipFile(BytesIO(b"".join(pieces))) as archive:
        assert archive.testzip() is None


def test_a_long_cell_is_cut_into_pieces_that_fit_and_come_back() -> None:
    words = "𠮷_x000D_林\x0b" * 9_000
    pieces = list(parts(words))
    assert len(pieces) > 1
    assert max(len(each.encode("utf-16-le")) // 2 for each in pieces) <= MOST_UNITS
    assert "".join(map(unescaped, pieces)) == words


@pytest.mark.parametrize("name", NAMES)
def test_the_same_records_give_the_same_bytes(desk, name: str) -> None:
    given = records(desk, (0, 3), (1, 9))
    assert desk.written(KNOWN[name], given)[0] == desk.written(KNOWN[name], given)[0]


def test_a_workbook_says_nothing_of_the_time_of_its_making(desk) -> None:
    data = desk.written(KNOWN["xlsx"], records(desk))[0]["out.xlsx"]
    with ZipFile(BytesIO(data)) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("docProps/core.xml").count(b">1980-01-01T00:00:00Z<") == 2


@pytest.mark.parametrize("name", NAMES)
def test_all_that_is_said_of_an_article_comes_back(desk, name: str) -> None:
    given = records(desk, (0, 3), (0, len("".join(piece[0] for piece in HARD))), (6, 12))
    (article,) = desk.read_back(KNOWN[name], desk.written(KNOWN[name], given)[0])
    assert isinstance(article, ImportedArticle), article
    assert (article.source, article.id, article.name) == (given[0]["text"], given[0]["id"], "第一篇.txt")
    assert [(x.start, x.end, x.version, x.origin, x.created) for x in article.spans] == [
        (x["start"], x["end"], x["codebook_version"], x["origin"], 1_769_851_800 + int(x["id"][-3:]))
        for x in given[0]["spans"]
    ]
    assert [(x.layer, x.status, x.labels_coded, x.suggestions_shown) for x in article.coding] == [
        ("li", "done", ("directive", "slogan"), True)
    ]


@pytest.mark.parametrize("name", NAMES)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_state_origin_article_labels_coding_and_regions_come_back_exactly(desk, name: str, data) -> None:
    options = ExportOptions(script="source", layers=("li", "gold"), status="all")
    drawn = data.draw(desk.articles())
    (row,) = records_of([drawn.article], ExportJob(desk.context, options, ExportReport()))
    (back,) = desk.read_back(KNOWN[name], desk.written(KNOWN[name], [row], options)[0])
    assert [(x.id, x.state, x.origin) for x in back.spans] == [(x["id"], x["state"], x["origin"]) for x in row["spans"]]
    assert [(x.id, x.label, x.layer, x.attributes) for x in back.document_annotations] == [
        (x["id"], x["label"], x["layer"], x["attributes"]) for x in row["document_annotations"]
    ]
    assert [
        (x.layer, x.coder, x.kind, x.status, x.version, list(x.labels_coded), x.suggestions_shown) for x in back.coding
    ] == [
        (
            x["layer"],
            x["coder"],
            x["kind"],
            x["status"],
            x["codebook_version"],
            x["labels_coded"],
            x["suggestions_shown"],
        )
        for x in row["coding"]
    ]
    assert [(x.id, x.start, x.end, x.kind, x.repeats) for x in back.regions] == [
        (x["id"], x["start"], x["end"], x["kind"], x["repeats"]) for x in row["regions"]
    ]


@pytest.mark.parametrize("name", NAMES)
def test_windows_are_refused_as_what_they_are(desk, name: str) -> None:
    texts = desk.texts_of(HARD)
    article = desk.article_of(texts, annotations=[desk.annotation(0, 0, 3), desk.annotation(1, 1, 9)])
    options = ExportOptions(script="hans", layers=("li",), status="all", scope="all", max_length=20, stride=9)
    rows = list(records_of([article], ExportJob(desk.context, options, ExportReport())))
    assert len(rows) > 1
    found = desk.read_back(KNOWN[name], desk.written(KNOWN[name], rows, options)[0])
    assert ["window of an article" in each.why for each in found] == [True] * len(rows)


@pytest.mark.parametrize("name", NAMES)
def test_an_article_without_spans_is_a_row_and_comes_back_as_a_true_negative(desk, name: str) -> None:
    (article,) = desk.read_back(KNOWN[name], desk.written(KNOWN[name], records(desk))[0])
    assert article.spans == ()
    assert article.coding[0].status == "done"
    if name == "spans-csv":
        (row,) = rows_of(desk.written(KNOWN[name], records(desk))[0]["spans.csv"])
        assert (row["start"], row["label"], row["title"]) == ("", "", "标题")


def test_the_tables_say_words_context_and_the_other_script(desk) -> None:
    files, _ = desk.written(KNOWN["spans-csv"], records(desk, (0, 5), (6, 9)))
    assert all(data.startswith(b"\xef\xbb\xbf") for data in files.values())
    first, second = rows_of(files["spans.csv"])
    assert (first["text"], first["parallel_text"], first["right"][:2]) == ("习近平强调", "習近平強調", "，要")
    assert (second["text"], second["left"]) == ("要𠮷林", "习近平强调，")
    assert int(second["parallel_end"]) - int(second["parallel_start"]) == 3


def test_no_cell_of_a_csv_is_computed_by_a_spreadsheet(desk) -> None:
    start = sum(len(piece[0]) for piece in HARD[:2])
    for name, delimiter in (("spans-csv", ","), ("spans-tsv", "\t")):
        files, _ = desk.written(KNOWN[name], records(desk, (start, start + 4)))
        cells = [cell for data in files.values() for row in rows_of(data, delimiter) for cell in row.values()]
        assert not any(cell.startswith(COMPUTED) for cell in cells)
        assert "'=cmd" in cells


@pytest.mark.parametrize("begins", COMPUTED)
def test_whatever_a_formula_begins_with_no_table_holds_one_and_the_words_come_back(desk, begins: str) -> None:
    words = f"{begins}1+1|'𠮷'!A1"
    (row,) = records(desk, (0, 3))
    row["spans"][0]["note"] = words
    for name, delimiter in (("spans-csv", ","), ("spans-tsv", "\t")):
        files, _ = desk.written(KNOWN[name], [row])
        cells = list(
            csv.reader(StringIO(files[f"spans.{name[-3:]}"].decode("utf-8-sig"), newline=""), delimiter=delimiter)
        )
        assert cells[1][SPAN_COLUMNS.index("note")] == "'" + words
        (back,) = desk.read_back(KNOWN[name], files)
        assert back.spans[0].note == words
    files, _ = desk.written(KNOWN["xlsx"], [row])
    (cell,) = (each for each in load_workbook(BytesIO(files["out.xlsx"]))["spans"]["P"] if each.row == 2)
    assert (cell.data_type, unescaped(cell.value)) in (("s", words), ("inlineStr", words))
    (back,) = desk.read_back(KNOWN["xlsx"], files)
    assert back.spans[0].note == words


def test_rows_that_somebody_sorted_come_back_to_their_articles(desk) -> None:
    one, other = records(desk, (0, 3), (1, 9), (2, 4))[0], records(desk, (3, 5), (4, 6))[0]
    other = other | {"id": "2f0b6c1e-0000-5000-8000-000000000002"}
    files, _ = desk.written(KNOWN["spans-csv"], [one, other])
    rows = sorted(rows_of(files["spans.csv"]), key=lambda row: row["text"])
    files["spans.csv"] = packed(rows, SPAN_COLUMNS)
    found = desk.read_back(KNOWN["spans-csv"], files)
    assert [sorted((x.start, x.end) for x in each.spans) for each in found] == [
        [(0, 3), (1, 9), (2, 4)], [(3, 5), (4, 6)],
    ]  # fmt: skip


def test_a_text_longer_than_a_cell_of_excel_goes_on_in_the_next_row(desk) -> None:
    texts = desk.texts_of([("𠮷林\n" * 20_000,) * 4])
    article = desk.article_of(texts, annotations=[desk.annotation(0, 3, 59_999)])
    given = list(records_of([article], ExportJob(desk.context, OPTIONS, ExportReport())))
    (back,) = desk.read_back(KNOWN["xlsx"], desk.written(KNOWN["xlsx"], given)[0])
    assert back.source == given[0]["text"]
    assert (back.spans[0].start, back.spans[0].end) == (3, 59_999)


def test_our_tables_are_told_from_tables_of_articles(desk) -> None:
    files, _ = desk.written(KNOWN["spans-csv"], records(desk, (0, 3)))
    assert importer(None, "x/spans.csv", KNOWN, files["spans.csv"]).name == "spans-csv"
    assert importer(None, "x.csv", KNOWN, "标题,正文\na,b\n".encode()).name == "csv"
    assert importer(None, "x.csv", KNOWN, b"").name == "csv"
    files, _ = desk.written(KNOWN["spans-parquet"], records(desk, (0, 3)))
    assert importer(None, "x/spans.parquet", KNOWN, files["spans.parquet"]).name == "spans-parquet"
    assert importer(None, "x/y.parquet", KNOWN, files["spans.parquet"]).name == "parquet"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"end": "999"}, "lies outside the text"),
        ({"start": "-1"}, "begins before the text"),
        ({"start": "3", "end": "1", "text": ""}, "ends before it begins"),
        ({"start": "x"}, "whole number"),
        ({"start": "1.5"}, "whole number"),
        ({"label": ""}, "no label"),
        ({"text": "江泽民"}, "stands there"),
        ({"attributes": "{"}, "not the JSON"),
        ({"attributes": '{"a": 1}'}, "object of strings"),
        ({"ranges": "[[0]]"}, "pairs"),
        ({"state": "so"}, "confirmed, pending"),
        ({"created": "gestern"}, "2026-01-31"),
    ],
)
def test_a_row_that_does_not_fit_refuses_its_article_with_its_number(desk, change: dict, why: str) -> None:
    files, _ = desk.written(KNOWN["spans-csv"], records(desk, (0, 3)))
    (row,) = rows_of(files["spans.csv"])
    files["spans.csv"] = packed([row | change], SPAN_COLUMNS)
    (refused,) = desk.read_back(KNOWN["spans-csv"], files)
    assert isinstance(refused, Refused)
    assert why in refused.why
    assert "第一篇.txt" in refused.name


def test_spans_in_utf16_units_are_told_by_their_words(desk) -> None:
    files, _ = desk.written(KNOWN["spans-csv"], records(desk, (9, 10)))
    (row,) = rows_of(files["spans.csv"])
    files["spans.csv"] = packed([row | {"start": "10", "end": "11"}], SPAN_COLUMNS)
    (refused,) = desk.read_back(KNOWN["spans-csv"], files)
    assert "--offsets utf16" in refused.why


def test_spans_of_an_article_that_is_not_there_are_refused_and_articles_alone_come_in(desk) -> None:
    files, _ = desk.written(KNOWN["spans-csv"], records(desk, (0, 3)))
    rows = rows_of(files["spans.csv"])
    files["spans.csv"] = packed([*rows, rows[0] | {"article_id": "nobody"}], SPAN_COLUMNS)
    article, refused = desk.read_back(KNOWN["spans-csv"], files)
    assert (len(article.spans), "no article 'nobody'" in refused.why) == (1, True)
    (alone,) = desk.read_back(KNOWN["spans-csv"], {"articles.csv": files["articles.csv"]})
    assert (alone.source, alone.spans) == (article.source, ())


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_such_table_is_refused_in_a_sentence(desk, name: str) -> None:
    form = KNOWN[name]
    files, _ = desk.written(form, records(desk, (0, 3)))
    main = next(each for each in files if "articles" not in each)
    for broken in (b"", b"PAR1", files[main][: len(files[main]) // 2], b"\xff\xfe\x00", b'a,"b', b"\x00" * 99):
        given = file_in_memory(broken, main, files | {main: broken})
        try:
            found = list(read_given(form, given))
        except (FormatError, TextRefused) as error:
            assert error.sentence
        else:
            assert all(isinstance(each, Refused | ImportedArticle) for each in found)
    if name != "xlsx":
        with pytest.raises(FormatError, match="articles"):
            list(read_given(form, file_in_memory(files[main], main)))


def test_another_encoding_and_another_delimiter_are_read_where_they_are_named(desk) -> None:
    files, _ = desk.written(KNOWN["spans-csv"], records(desk, (0, 3)))
    texts = {name: data.decode("utf-8-sig").replace("\u00a0", " ") for name, data in files.items()}
    given = {name: text.replace("👨\u200d👩", "人").encode("gb18030") for name, text in texts.items()}
    with pytest.raises(TextRefused, match="name its encoding"):
        list(desk.read_back(KNOWN["spans-csv"], given))
    (refused_or_read,) = desk.read_back(KNOWN["spans-csv"], given, encoding="gb18030")
    assert isinstance(refused_or_read, ImportedArticle)


def test_a_workbook_that_is_a_bomb_or_another_is_refused() -> None:
    from openpyxl import Workbook

    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 40_000_000)
    with pytest.raises(FormatError, match="unpacks"):
        list(read_given(KNOWN["xlsx"], file_in_memory(out.getvalue(), "b.xlsx")))
    out = BytesIO()
    Workbook().save(out)
    with pytest.raises(FormatError, match="no sheet spans"):
        list(read_given(KNOWN["xlsx"], file_in_memory(out.getvalue(), "b.xlsx")))


def test_the_columns_stand_as_they_are_documented() -> None:
    assert SPAN_COLUMNS[:8] == ("article", "article_id", "script", "start", "end", "ranges", "label", "text")
    assert ARTICLE_COLUMNS[:4] == ("article", "article_id", "script", "text")
