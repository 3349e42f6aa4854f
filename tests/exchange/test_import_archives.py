"""A ZIP comes in member by member; what is dangerous in it is one sentence, and nothing is written to disk."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from annotator.errors import FormatError
from annotator.exchange.importers import zip_archive, zip_members
from annotator.exchange.importers.given import file_in_memory
from annotator.exchange.importers.zip_archive import stream_archive
from annotator.exchange.records import ImportedArticle, ReadOptions, Refused


def packed(files: dict[str, bytes | str], method: int = ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def with_raw_name(text: str, encoding: str) -> bytes:
    """An archive of one text whose name stands in it in another encoding, without the mark of UTF-8."""
    raw = text.encode(encoding)
    data = packed({"x" * len(raw): "会议"})
    return data.replace(b"x" * len(raw), raw)


def read(data: bytes, **columns: str) -> list:
    return list(stream_archive(file_in_memory(data, "a.zip"), None, ReadOptions(columns)))


def refused(found: list) -> dict[str, str]:
    return {each.name: each.why for each in found if isinstance(each, Refused)}


def articles(found: list) -> dict[str, str]:
    return {each.name: each.source for each in found if isinstance(each, ImportedArticle)}


def test_members_come_in_by_their_endings_under_the_archives_name():
    found = read(
        packed({
            "甲/一.txt": "会议𠮷", "甲/": b"", "二.html": "<p>通知</p>", "三.CSV": "编,文\n1,内容\n",
            "四.md": "# 题\n\n文", "__MACOSX/甲/._一.txt": "x", "甲/.DS_Store": b"x", "坏.txt": b"",
            "图.jpg": b"x", "b.jpg": b"x", "README": "x",
        }),
        text="文",
    )  # fmt: skip
    assert articles(found) == {
        "a.zip/甲/一.txt": "会议𠮷", "a.zip/二.html": "通知", "a.zip/三.CSV#2": "内容", "a.zip/四.md": "题\n文",
    }  # fmt: skip
    assert refused(found) == {
        "a.zip/坏.txt": "The file is empty.",
        "a.zip": "Passed over, no format reads them: 2 .jpg, 1 without an ending.",
    }


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("新闻/会议通知.txt", "gb18030"),
        ("新闻/会议.txt", "utf-8"),
        ("新聞/縣府會議通知.txt", "big5"),
        ("会议 1.txt", "gbk"),
    ],
)
def test_names_that_are_not_marked_as_utf8_are_read_as_windows_in_china_writes_them(name, encoding):
    assert list(articles(read(with_raw_name(name, encoding)))) == [f"a.zip/{name}"]


@pytest.mark.parametrize("name", ["../x.txt", "/etc/x.txt", "a/../../x.txt", "C:/x.txt", "..\\x.txt", "C:\\x.txt"])
def test_a_path_that_leads_outside_is_refused_and_its_neighbours_come_in(name):
    found = read(packed({name: "坏", "好.txt": "好"}))
    assert articles(found) == {"a.zip/好.txt": "好"}
    assert "leads out of the archive" in next(iter(refused(found).values()))


def test_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    read(packed({"../x.txt": "坏", "好.txt": "好"}))
    assert not list(tmp_path.iterdir()) and not (tmp_path.parent / "x.txt").exists()


def test_an_archive_within_an_archive_a_twin_and_a_locked_member_are_each_a_sentence():
    out = BytesIO()
    with ZipFile(out, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("一.txt", "先")
        archive.writestr("一.txt", "后")
        archive.writestr("里.zip", packed({"x.txt": "x"}))
        archive.writestr("locked.txt", "x")
        archive.writestr("末.txt", "末")
    data = bytearray(out.getvalue())
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"locked.txt"))
    data[at + 8] |= 1
    at = data.rindex(b"PK\x03\x04", 0, data.index(b"locked.txt"))
    data[at + 6] |= 1
    found = read(bytes(data))
    assert articles(found) == {"a.zip/一.txt": "先", "a.zip/末.txt": "末"}
    whys = refused(found)
    assert "another file of this name" in whys["a.zip/一.txt"]
    assert "archive within the archive" in whys["a.zip/里.zip"]
    assert "by a password" in whys["a.zip/locked.txt"]


def test_a_bomb_is_refused_and_its_neighbours_come_in():
    found = read(packed({"bomb.txt": b"0" * (40 * 2**20), "好.txt": "好"}))
    assert articles(found) == {"a.zip/好.txt": "好"}
    assert "as a ZIP bomb does" in refused(found)["a.zip/bomb.txt"]


def test_sizes_are_counted_and_not_believed(monkeypatch):
    monkeypatch.setattr(zip_archive, "MAX_TOTAL_BYTES", 1000)
    data = packed({f"{number}.txt": f"{number}" * 400 for number in range(1, 6)}, ZIP_STORED)
    found = read(data)
    assert len(articles(found)) == 2
    assert any("split it" in why for why in refused(found).values())
    lies = bytearray(packed({"a.txt": "会" * 500}))
    at = lies.rindex(b"PK\x01\x02")
    lies[at + 24 : at + 28] = (7).to_bytes(4, "little")
    assert len(refused(read(bytes(lies)))) + len(articles(read(bytes(lies)))) == 1


def test_an_archive_of_bombs_is_given_up():
    bomb = zip_members.RATIO_MATTERS_FROM + 1
    found = read(packed({f"{number}.txt": b"0" * bomb for number in range(12)}))
    assert len(found) < 12 and not articles(found)


def test_a_damaged_member_is_one_sentence_and_a_damaged_archive_refused():
    data = bytearray(packed({"一.txt": "会议" * 500, "二.txt": "好"}))
    at = data.index("一.txt".encode()) + len("一.txt".encode()) + 2
    data[at : at + 6] = b"\xff" * 6
    found = read(bytes(data))
    assert articles(found) == {"a.zip/二.txt": "好"} and "damaged" in refused(found)["a.zip/一.txt"]
    for broken in (b"", b"PK\x03\x04", packed({"x.txt": "x"})[:-10]):
        with pytest.raises(FormatError, match="cannot be opened"):
            read(broken)


def test_an_archive_with_nothing_to_read_says_so():
    assert refused(read(packed({}))) == {"a.zip": "The archive holds no files."}
    assert refused(read(packed({"a.jpg": "x"}))) == {"a.zip": "Passed over, no format reads them: 1 .jpg."}


def test_too_many_members_are_refused_whole(monkeypatch):
    monkeypatch.setattr(zip_members, "MAX_MEMBERS", 2)
    with pytest.raises(FormatError, match="more than 2 files"):
        read(packed({"1.txt": "x", "2.txt": "x", "3.txt": "x"}))


def test_members_are_read_one_at_a_time():
    stream = stream_archive(file_in_memory(packed({"一.txt": "先", "二.txt": b""}), "a.zip"))
    assert next(iter(stream)).source == "先"


def test_a_name_in_infozips_field_is_preferred():
    info = ZipInfo("????.txt")
    name = "会议.txt".encode()
    field = b"\x01" + zlib.crc32(b"\x80\x81\x82.txt").to_bytes(4, "little") + name
    info.extra = (0x7075).to_bytes(2, "little") + len(field).to_bytes(2, "little") + field
    info.orig_filename = "ÇüÄ.txt"
    assert zip_members.readable(info, "gb18030") == "会议.txt"
