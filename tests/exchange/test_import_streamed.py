"""Claims about files that are read piece by piece: however large, they say what they would say in memory."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import orjson
import pytest

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers import file_lines, zip_archive
from annotator.exchange.importers.contract_jsonl import stream_records
from annotator.exchange.importers.given import file_in_memory, file_on_disk, read_given
from annotator.exchange.importers.tables import delimited
from annotator.exchange.importers.tables.delimited import stream_table
from annotator.exchange.importers.tables.parquet import stream_parquet
from annotator.exchange.importers.zip_archive import stream_archive
from annotator.exchange.records import GivenFile, ImportedArticle, Refused
from annotator.exchange.registry import Format

ROWS = [f'{n},"第{n}号，\r\n“𠮷”""e\u0301""\u2028行"' for n in range(3000)]


def _counted(data: bytes, largest: list[int]) -> GivenFile:
    """A file that tells how much of it was read at once."""

    class Counted(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            found = super().read(size)
            largest.append(len(found))
            return found

        def readline(self, size: int | None = -1) -> bytes:
            found = super().readline(size)
            largest.append(len(found))
            return found

    return file_in_memory(data, "a.csv")._replace(open=lambda: Counted(data))


@pytest.fixture
def streaming(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "STREAMED_FROM_BYTES", 0)
    monkeypatch.setattr(delimited, "_HEAD", 2000)


def _both(data: bytes, encoding: str | None = None) -> tuple[list, list]:
    file = file_in_memory(data, "a.csv")
    streamed = list(stream_table(file, encoding))
    whole = list(stream_table(file._replace(size=-1), encoding))
    return streamed, whole


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffid,text\n" + "\n".join(ROWS),
        "sep=;\r\nid;text\r\n1;会议\r\n",
        "id\ttext\n" + "1\t会议\n" * 2000 + '2\t"十四五"规划\n',
        "id\ttext\n" + "1\t会议\n" * 2000 + '2\t"会\n议"\n',
        "id,text\r1,会议\r2,强调\r",
        'id,text\n1,"会议\n2,强调\n',
    ],
)
def test_a_streamed_table_is_the_table_that_it_is_in_memory(streaming: None, text: str) -> None:
    streamed, whole = _both(text.encode())
    assert streamed == whole and len(streamed) >= 1
    assert all(isinstance(each, ImportedArticle) for each in streamed[:-1])


def test_a_large_table_is_never_in_memory_as_a_whole(streaming: None) -> None:
    largest: list[int] = []
    data = ("id,text\n" + "\n".join(ROWS * 20)).encode()
    assert sum(1 for _ in stream_table(_counted(data, largest))) == len(ROWS) * 20
    assert max(largest) <= 2**20 < len(data)


def test_a_large_table_in_another_encoding_is_told_as_before(streaming: None) -> None:
    text = "id,text\n" + "2,會議強調，要堅決打贏脫貧攻堅戰，各地要認真落實。\n" * 3000
    for encoding in ("gb18030", "utf-16", "big5"):
        data = text.encode(encoding)
        streamed, whole = _both(data)
        assert streamed == whole and streamed[-1].source.startswith("會議"), encoding
    with pytest.raises(TextRefused):
        next(stream_table(file_in_memory(b"id,text\n" + b"1,meeting\n" * 20_000 + b"2,\xff\xff\x80\n", "a.csv")))


def test_a_table_that_is_not_utf8_and_too_large_is_refused(streaming: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MAX_READ_BYTES", 10)
    with pytest.raises(FormatError, match="save it as UTF-8"):
        next(stream_table(file_in_memory("id,text\n1,会议\n".encode("gb18030"), "a.csv")))


def test_a_table_of_one_endless_line_is_refused(streaming: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "_LONGEST_CELL", 1000)
    with pytest.raises(FormatError, match="A line of the table"):
        list(stream_table(file_in_memory(b"id,text\n1," + b"x" * 5000, "a.csv")))


def test_rows_among_jsonl_lines_are_told_from_the_first_of_them_on_also_behind_a_mark() -> None:
    rows = [{"schema": "annotator/1"}, {"正文": "会议"}, {"正文": "强调", "标题": "题"}]
    data = b"\xef\xbb\xbf" + b"\r\n\r\n".join(map(orjson.dumps, rows))
    refused, one, two = stream_records(file_in_memory(data, "a.jsonl"))
    assert isinstance(refused, Refused) and refused.name == "a.jsonl, line 1"
    assert (one.name, one.source, two.meta, two.name) == ("a.jsonl#3", "会议", {"title": "题"}, "a.jsonl#5")


def test_a_line_that_no_record_can_be_is_refused_and_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_lines, "LONGEST_LINE_BYTES", 1000)
    stream = stream_records(file_in_memory(b"nonsense\n" + b" " * 3000 + b"\n", "a.jsonl"))
    assert isinstance(next(stream), Refused)
    with pytest.raises(FormatError, match="Line 2 is longer"):
        next(stream)


def test_a_parquet_file_is_read_from_the_disk(tmp_path) -> None:
    import pyarrow
    from pyarrow import parquet

    path = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.table({"text": [f"会议{n}" for n in range(5000)]}), path, row_group_size=100)
    assert sum(1 for _ in stream_parquet(file_on_disk(path, "a.parquet"))) == 5000


@pytest.mark.parametrize("spooled_from", [0, 10**9])
def test_members_of_an_archive_have_their_neighbours_in_memory_and_on_disk(monkeypatch, spooled_from: int) -> None:
    def streams(file: GivenFile, encoding=None, options=None):
        with file.open() as opened:
            text = opened.read().decode()
        beside = file.beside("a.side")
        yield ImportedArticle(f"{text} {beside.decode() if beside else None}", file.name, file.sha256())

    form = Format("s", "s", (".s",), streams=streams, companions=(".side",))
    monkeypatch.setattr("annotator.exchange.registry.formats", lambda: {"s": form})
    monkeypatch.setattr(zip_archive, "SPOOLED_FROM_BYTES", spooled_from)
    members = {"甲/a.s": "会议".encode(), "甲/a.side": b"one", "a.side": b"two", "乙/a.s": b"x", "b.side": b"y"}
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    data = out.getvalue()
    found = list(stream_archive(file_in_memory(data, "z.zip")))
    assert [(each.name, each.source) for each in found if isinstance(each, ImportedArticle)] == [
        ("z.zip/甲/a.s", "会议 one"), ("z.zip/乙/a.s", "x None"),
    ]  # fmt: skip
    assert [each.why for each in found if isinstance(each, Refused)] == ["Passed over, no format reads them: 2 .side."]


def test_what_a_member_says_of_its_size_is_not_believed_where_it_is_unpacked_to_a_file(monkeypatch) -> None:
    monkeypatch.setattr(zip_archive, "SPOOLED_FROM_BYTES", 0)
    monkeypatch.setattr(zip_archive, "MAX_MEMBER_BYTES", 1000)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"a" * 5000)
        archive.writestr("b.txt", "会议")
    refused, good = stream_archive(file_in_memory(out.getvalue(), "z.zip"))
    assert "unpacks to more than" in refused.why and good.source == "会议"


def test_a_file_is_read_as_a_whole_only_up_to_a_limit(tmp_path) -> None:
    form = Format("r", "r", (".r",), reads=lambda *_: iter(()))
    huge = file_in_memory(b"", "a.r")._replace(size=2**40)
    with pytest.raises(FormatError, match="larger than"):
        list(read_given(form, huge))
