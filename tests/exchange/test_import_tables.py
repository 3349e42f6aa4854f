"""Each row of a table is an article: its columns as named or as their names tell, a bad row refused by its number."""

from __future__ import annotations

import csv
import sys
from datetime import datetime
from io import BytesIO, StringIO
from time import perf_counter

import orjson
import pytest

from annotator.errors import FormatError, TextRefused, UsageError
from annotator.exchange.importers.contract_jsonl import preview_lines, read_records
from annotator.exchange.importers.dates import iso_date
from annotator.exchange.importers.given import file_in_memory
from annotator.exchange.importers.tables import parquet as tables_parquet
from annotator.exchange.importers.tables.columns import chosen_columns, guess_columns, parse_columns
from annotator.exchange.importers.tables.delimited import preview_table, stream_table
from annotator.exchange.importers.tables.parquet import preview_parquet, stream_parquet
from annotator.exchange.importers.tables.rows import NO_DATE
from annotator.exchange.records import ImportedArticle, ReadOptions, Refused

HEAD = ["编号", "标题", "正文", "日期", "媒体", "作者"]
ROWS = [
    ["A1", "会议,通知", "第一段，“引”\n第二段\"引号\"𠮷e\u0301\u2028行", "2024年6月19日 08:31", "青河日报", "陆禾"],
    ["A2", "", "會議\u00a0", "20240619", "", ""],
]  # fmt: skip


def table(rows, delimiter: str = ",", encoding: str = "utf-8", end: str = "\r\n") -> bytes:
    out = StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue().encode(encoding)


def read(data: bytes, name: str = "t.csv", **columns: str) -> list:
    return list(stream_table(file_in_memory(data, name), None, ReadOptions(columns)))


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_rows_come_in_whatever_parts_their_cells_and_in_whatever_encoding(delimiter, encoding):
    one, other = read(table([HEAD, *ROWS], delimiter, encoding))
    assert one.source == ROWS[0][2]
    assert one.name == "t.csv#A1" and one.id is None and one.findings
    assert one.meta == {
        "title": "会议,通知", "published": "2024-06-19T08:31", "outlet": "青河日报", "author": "陆禾",
    }  # fmt: skip
    assert (other.source, other.meta) == ("會議\u00a0", {"published": "2024-06-19"})


def test_a_table_in_big5_comes_in():
    rows = [["標題", "內容"], ["縣府", "縣府昨日宣布，明年起擴大長期照顧服務，社區據點將增加至三十處。"]] * 1
    (one,) = read(table(rows, encoding="big5"))
    assert (one.source, one.meta["title"]) == (rows[1][1], "縣府")


def test_articles_without_an_id_are_named_by_the_row_as_a_spreadsheet_counts():
    data = "text\n一\n\n“二\n”\n".encode()
    assert [each.name for each in read(data)] == ["t.csv#2", "t.csv#4", "t.csv#5"]
    (only,) = read('title,text\n,"一\n二"\n'.encode())
    assert (only.name, only.source) == ("t.csv#2", "一\n二")


def test_rows_with_the_same_id_have_names_of_their_own():
    rows = [["id", "text"], ["1", "一"], ["1", "二"], ["", "三"], ["4", "四"], ["1", "𠮷"]]
    names = ["t.csv#1", "t.csv#1 (row 3)", "t.csv#4", "t.csv#4 (row 5)", "t.csv#1 (row 6)"]
    assert [each.name for each in read(table(rows))] == names
    lines = b'{"id": 7, "text": "x"}\n{"id": "7"}\n{"id": "7", "text": "y"}'
    assert [each.name for each in read_records(lines, "r.jsonl")] == [
        "r.jsonl#7",
        "r.jsonl, line 2",
        "r.jsonl#7 (line 3)",
    ]


def test_columns_are_taken_as_named_and_the_others_as_guessed():
    rows = [["a", "标题", "b"], ["一", "题", "二"]]
    (one,) = read(table(rows), text="b", id="a")
    assert (one.source, one.name, one.meta["title"]) == ("二", "t.csv#一", "题")
    (one,) = read(table(rows), text="标题+b", title="")
    assert (one.source, one.meta) == ("题\n二", {})
    assert one.notes == ("what stands under a was not kept",)
    (one,) = read(table(rows), text="b", id="标题")
    assert (one.name, one.meta) == ("t.csv#题", {})
    with pytest.raises(FormatError, match="no column c: it has a, 标题, b"):
        read(table(rows), text="c")


def test_where_no_text_can_be_told_the_columns_are_listed_with_how_to_name_one():
    with pytest.raises(FormatError, match=r"\(a, 标题, b\): name it with --columns text=NAME"):
        read(table([["a", "标题", "b"], ["1", "2", "3"]]))


@pytest.mark.parametrize(
    ("columns", "found"),
    [
        (["Text", "TITLE", "Publish Date", "source"],
         {"text": "Text", "title": "TITLE", "published": "Publish Date", "outlet": "source"}),
        (["新闻标题", "新闻内容", "发布日期", "报道媒体"],
         {"title": "新闻标题", "text": "新闻内容", "published": "发布日期", "outlet": "报道媒体"}),
        (["content", "text"], {"text": "text"}),
        (["whatever"], {"text": "whatever"}),
        (["ｔｅｘｔ", "id"], {"text": "ｔｅｘｔ", "id": "id"}),
    ],
)  # fmt: skip
def test_usual_names_tell_what_a_column_is(columns, found):
    assert guess_columns(columns) == found


def test_the_option_is_read_and_a_wrong_one_says_how_to_write_it():
    assert parse_columns('text=正文, title=标题,"id=a,b"') == {"text": "正文", "title": "标题", "id": "a,b"}
    assert parse_columns("") == {} and parse_columns("text=a\n, id=b") == {"text": "a", "id": "b"}
    for wrong in ("正文", "body=x", "text=a,text=b", "text=a,,"):
        with pytest.raises(UsageError, match="text=COLUMN"):
            parse_columns(wrong)
    assert chosen_columns(["Text ", "x"], {"text": "text"}) == {"text": ("Text ",)}


def test_a_bad_row_is_refused_by_its_number_and_its_neighbours_come_in():
    lines = ["text,title", "一,甲", "二", "三,丙,多", '"四"x,丁', ",戊", "六\0,己", "   ,庚", "八,辛"]
    found = read("\n".join(lines).encode())
    assert [each.source for each in found if isinstance(each, ImportedArticle)] == ["一", "八"]
    refused = {each.name: each.why for each in found if isinstance(each, Refused)}
    assert list(refused) == [f"t.csv, row {row}" for row in (3, 4, 5, 6, 7, 8)]
    says = ["1 cells, the head has 2", "3 cells", "quotes do not match", "no text under text", "NUL", "no text"]
    assert all(part in why for part, why in zip(says, refused.values(), strict=True))


def test_a_quote_that_is_never_closed_is_told_and_not_swallowed():
    *_, last = read('text,title\n一,甲\n"二,乙\n三,丙\n'.encode())
    assert isinstance(last, Refused) and "never closed" in last.why


def test_tabs_without_quoting_keep_marks_as_they_stand():
    first, second = read('title\ttext\n"十四五"规划\t"会"议\n"甲\t乙\n'.encode(), "t.tsv")
    assert (first.source, first.meta["title"]) == ('"会"议', '"十四五"规划')
    assert second.meta["title"] == '"甲'


def test_lines_end_at_line_feeds_alone():
    (one,) = read("text,title\n一\u2028二\x85三\x0c四,甲\n".encode())
    assert one.source == "一\u2028二\x85三\x0c四"


def test_a_stated_separator_is_believed_and_line_ends_in_cells_become_line_feeds():
    (one,) = read('sep=;\r\ntext;title\r\n"一\r\n二,\r三";甲\r\n'.encode())
    assert (one.source, one.meta["title"]) == ("一\n二,\n三", "甲")


@pytest.mark.parametrize(("data", "says"), [(b"", "no head"), (b"text,title\n", "no rows"), (b"\n\n", "no head")])
def test_an_empty_table_is_refused(data, says):
    with pytest.raises(FormatError, match=says):
        read(data)
    with pytest.raises(TextRefused):
        read(b"text\n\xff\xff\xfe\x80\x81")


def test_a_cell_of_a_megabyte_comes_in_and_one_beyond_the_limit_is_a_row_refused():
    rows = [["text"], ["会议。\n" * 250_000], ["会议\n" * 700_000]]
    good, refused = read(table(rows))
    assert len(good.source) == 1_000_000 and isinstance(refused, Refused)


def test_the_preview_shows_the_first_rows_cut_with_the_guess():
    seen = preview_table(table([HEAD, *ROWS, ["x" * 300] * 6, *[["1"] * 6] * 9]))
    assert seen is not None
    assert seen.columns == tuple(HEAD) and len(seen.rows) == 5 and len(seen.rows[2][0]) == 200
    assert seen.guessed["text"] == "正文" and seen.guessed["id"] == "编号"
    assert preview_table(b"\n") is None


def test_a_hundred_thousand_rows_take_time_in_proportion():
    def seconds(n: int) -> float:
        data, started = table([["text", "title"], *[["会议，通知", "题"]] * n]), perf_counter()
        assert sum(1 for _ in stream_table(file_in_memory(data, "t.csv"))) == n
        return perf_counter() - started

    seconds(10)
    assert seconds(20_000) < 9 * max(seconds(5_000), 0.02)


def test_lines_that_are_no_records_are_rows_and_records_among_them_stay_records():
    lines = [
        {"id": 7.0, "正文": "会议𠮷", "标题": "题", "parts": [[0, 1]]},
        {"正文": ["一", "二"], "date": "2024-06-19"},
        {"正文": {"x": 1}},
        {"标题": "无"},
        {"schema": "annotator/2", "正文": "x"},
        {"schema": "annotator/1", "text": "x"},
    ]
    found = list(read_records(b"\n".join(map(orjson.dumps, lines)), "r.jsonl"))
    assert [(each.name, each.source) for each in found[:2]] == [("r.jsonl#7", "会议𠮷"), ("r.jsonl#2", "一\n二")]
    assert found[1].meta == {"published": "2024-06-19"}
    assert found[0].findings and found[0].notes == ("what stands under parts was not kept",)
    assert [each.name for each in found[2:]] == [f"r.jsonl, line {number}" for number in (3, 4, 5, 6)]
    assert "is no text" in found[2].why and "no text under" in found[3].why and "annotator/2" in found[4].why


@pytest.mark.parametrize("value", [3, 2.5, 0, True, None, " ", [3], {"a": "b"}])
def test_a_number_is_no_text_of_an_article(value):
    lines = orjson.dumps({"text": value}) + b"\n" + orjson.dumps({"text": "3"})
    one, other = read_records(lines, "t.jsonl")
    assert isinstance(one, Refused) and "text" in one.why
    assert (other.source, type(other)) == ("3", ImportedArticle)


def test_a_number_beside_words_is_one_of_them():
    options = ReadOptions({"text": "title+body"})
    for title, body, text in ((1984, "𠮷林会议", "1984\n𠮷林会议"), ("会议", 1984, "会议\n1984")):
        lines = orjson.dumps({"title": title, "body": body})
        (one,) = read_records(lines, "t.jsonl", options=options)
        assert one.source == text


def test_lines_without_a_text_key_are_refused_once_and_a_name_given_is_used():
    data = b'{"a": "1", "b": "2"}\n' * 50
    (refused,) = read_records(data, "r.jsonl")
    assert "(a, b): name it with --columns text=NAME" in refused.why
    assert len(list(read_records(data, "r.jsonl", None, ReadOptions({"text": "b"})))) == 50


def test_the_preview_of_lines_is_that_of_their_keys_and_there_is_none_for_records():
    seen = preview_lines(b'{"text": "x", "n": [1]}\n{"text": "y", "z": null}\n')
    assert seen is not None
    assert (seen.columns, seen.rows) == (("text", "n", "z"), (("x", "[1]", ""), ("y", "", "")))
    assert preview_lines(b'{"schema": "annotator/1"}\n') is None


def parquet(columns: dict) -> bytes:
    import pyarrow
    import pyarrow.parquet

    out = BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(columns), out)
    return out.getvalue()


def test_parquet_rows_come_in_with_dates_and_numbers_as_they_are():
    data = parquet({
        "id": [1, None], "正文": ["会议𠮷\r\n二", None], "date": [datetime(2024, 6, 19, 8, 31), None],
        "x": [b"1", b"2"],
    })  # fmt: skip
    one, refused = stream_parquet(file_in_memory(data, "t.parquet"))
    assert (one.name, one.source, one.meta) == ("t.parquet#1", "会议𠮷\n二", {"published": "2024-06-19T08:31:00"})
    assert one.notes == ("what stands under x was not kept",)
    assert isinstance(refused, Refused) and refused.name == "t.parquet, row 2"
    seen = preview_parquet(data)
    assert seen is not None and seen.guessed == {"id": "id", "text": "正文", "published": "date"}


@pytest.mark.parametrize("data", [b"", b"PAR1xxxxPAR1", parquet({"text": ["会议"] * 9})[:-9]])
def test_a_damaged_parquet_file_is_refused(data):
    with pytest.raises(FormatError, match="damaged"):
        list(stream_parquet(file_in_memory(data, "t.parquet")))


def test_without_pyarrow_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(FormatError, match=r'pip install "annotator\[parquet\]"'):
        list(stream_parquet(file_in_memory(b"PAR1", "t.parquet")))


@pytest.mark.parametrize(
    ("stated", "iso"),
    [
        ("2024年6月9日 8:31", "2024-06-09T08:31"),
        ("2024-06-19T08:31:07+08:00", "2024-06-19T08:31:07"),
        ("2024-06-19T00:31:07.123Z", "2024-06-19T00:31:07Z"),
        ("发布：2024/6/9，来源", "2024-06-09"),
        ("2024-02-30", None),
        ("2月14日", "--02-14"),
        ("2024年6月", "2024-06"),
        ("2024", "2024"),
        ("20240619083100", None),
        ("13月40日", None),
        ("昨天", None),
        (datetime(2024, 6, 19), "2024-06-19"),
    ],
)
def test_dates_become_iso_and_what_is_none_stays_none(stated, iso):
    assert iso_date(stated) == iso


def test_a_date_that_cannot_be_read_is_told_of():
    (one,) = read("text,date\n一,昨天\n".encode())
    assert one.meta == {} and one.notes == (NO_DATE,)


@pytest.mark.parametrize(
    "marked",
    [
        {"label": [[0, 2, "x"]]}, {"labels": ["x"]}, {"spans": [{"start": 0}]}, {"Entities": [{"a": 1}]},
        {"annotations": {"x": 1}}, {"ner_tags": [0]}, {"tokens": ["会"]}, {"relations": [[0, 1]]}, {"cats": {"x": 1}},
    ],
)  # fmt: skip
def test_a_row_with_something_marked_in_it_is_no_bare_text_unless_its_columns_are_named(marked):
    rows = [{"text": "会议𠮷", **marked}, {"text": "二", **{each: [] for each in marked}}, {"text": "三", "label": "x"}]
    data = b"\n".join(map(orjson.dumps, rows))
    refused, *others = read_records(data, "r.jsonl")
    assert isinstance(refused, Refused) and refused.name == "r.jsonl, line 1"
    assert f"under {next(iter(marked))} " in refused.why and refused.why.endswith(
        "this looks like annotations: name the format with --format, or its columns with --columns."
    )
    assert [each.source for each in others] == ["二", "三"]
    assert len([*read_records(data, "r.jsonl", None, ReadOptions({"text": "text"}))]) == 3


def test_a_parquet_row_with_something_marked_in_it_is_no_bare_text_unless_its_columns_are_named():
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    out = BytesIO()
    cells = {"text": ["会议𠮷", "二"], "Labels": [["x"], []], "n": [1, 2]}
    parquet.write_table(pa.table(cells), out)
    file = file_in_memory(out.getvalue(), "t.parquet")
    refused, other = stream_parquet(file)
    assert isinstance(refused, Refused) and "under Labels" in refused.why and other.source == "二"
    assert [each.source for each in stream_parquet(file, None, ReadOptions({"text": "text"}))] == ["会议𠮷", "二"]


@pytest.mark.parametrize(
    "head",
    ["text,Start,END,label", "正文,起点,终点,标签", "start_offset;end_offset;text;Tag", "begin\tend\t標籤\tcontent"],
)
def test_a_table_of_spans_that_no_format_knows_is_refused_unless_its_columns_are_named(head):
    delimiter = next(each for each in ",;\t" if each in head)
    names = head.split(delimiter)
    text = next(each for each in names if each in ("text", "正文", "content"))
    cells = delimiter.join("会议" if each == text else "1" for each in names)
    data = f"{head}\n{cells}\n".encode()
    with pytest.raises(FormatError, match="this looks like annotations"):
        read(data)
    assert [each.source for each in read(data, text=text)] == ["会议"]
    (row,) = read(f"{text}{delimiter}x\n会议{delimiter}1\n".encode())
    assert row.source == "会议"


def test_a_parquet_file_that_unpacks_without_end_is_refused():
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    plain, repeated, honest = BytesIO(), BytesIO(), BytesIO()
    blank = pa.table({"text": [" " * 30_000_000]})
    parquet.write_table(blank, plain, compression="zstd", use_dictionary=False)
    parquet.write_table(pa.table({"text": ["会议" * 20_000] * 3000}), repeated, compression="zstd")
    parquet.write_table(pa.table({"text": [f"会议{n}" for n in range(50_000)]}), honest, compression="zstd")
    for out in (plain, repeated):
        with pytest.raises(FormatError, match="unpacks to more than 200 times its size"):
            list(stream_parquet(file_in_memory(out.getvalue(), "t.parquet")))
    assert len(list(stream_parquet(file_in_memory(honest.getvalue(), "t.parquet")))) == 50_000


def test_of_a_parquet_file_whose_cells_may_be_large_few_rows_are_held_at_once(monkeypatch):
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(tables_parquet, "MAX_BATCH_BYTES", 1_000_000)
    out = BytesIO()
    parquet.write_table(pa.table({"text": ["".join(map(chr, range(0x4E00, 0x9000)))] * 150}), out, compression=None)
    batches = []
    read_batches = parquet.ParquetFile.iter_batches

    def watched(self, **how):
        for each in read_batches(self, **how):
            batches.append(each.nbytes)
            yield each

    monkeypatch.setattr(parquet.ParquetFile, "iter_batches", watched)
    assert len(list(stream_parquet(file_in_memory(out.getvalue(), "t.parquet")))) == 150
    assert max(batches) < 1_100_000
