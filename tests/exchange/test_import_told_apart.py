"""Claims about how files of one ending are told apart: by as much of them as it takes, and never by a guess."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import orjson
import pytest

from annotator.errors import FormatError
from annotator.exchange.importers import given
from annotator.exchange.importers.companions import companions_among, is_nobodys
from annotator.exchange.importers.given import file_in_memory, file_on_disk, head_of
from annotator.exchange.importers.zip_archive import stream_archive
from annotator.exchange.records import ImportedArticle
from annotator.exchange.registry import HEAD_BYTES, formats, importer

LONG = "习近平强调，“要坚决\n打赢𠮷林]脱贫{攻坚战\\。" * 1200
"""25,000 characters, three bytes each: more than the first look."""


@pytest.mark.parametrize(
    ("ending", "data", "name"),
    [
        (".jsonl", b'{"text": %b, "label": [[0, 3, "x"]]}\n', "doccano"),
        (".jsonl", b'{"text": %b, "_input_hash": 1, "spans": []}\n', "prodigy"),
        (".jsonl", b'\n{"tokens": [%b], "ner_tags": ["B-x"]}\n', "hf"),
        (".json", b'[\n  {\n "data": {"text": %b},\n "annotations": []\n }\n]', "label-studio"),
        (".json", b'[{"id": 1, "text": %b, "label": [[0, 3, "x"]]}]', "doccano"),
    ],
)
@pytest.mark.parametrize("times", [1, 30])
def test_what_others_wrote_is_known_however_long_its_first_article(
    ending: str, data: bytes, name: str, times: int
) -> None:
    file = file_in_memory(data % orjson.dumps(LONG * times), f"a{ending}")
    head = head_of(file)
    assert importer(None, file.name, head=head).name == name
    assert len(head) < 2 * file.size


def test_a_long_first_record_is_known_in_an_archive_too() -> None:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a.jsonl", b'{"text": %b, "label": [[0, 3, "x"]]}\n' % orjson.dumps(LONG))
    (one,) = stream_archive(file_in_memory(packed.getvalue(), "a.zip"))
    assert isinstance(one, ImportedArticle) and len(one.spans) == 1


def test_a_txt_of_tokens_and_tags_is_no_plain_text() -> None:
    assert importer(None, "a.txt", head=("习\tB-PER\n近\tI-PER\n强\tO\n" * 9).encode()).name != "txt"
    assert importer(None, "a.txt", head="习近平强调，\t要坚决O\n".encode()).name == "txt"


def test_no_more_than_the_first_record_is_looked_at_and_of_a_long_one_a_limit(monkeypatch) -> None:
    line = orjson.dumps({"text": "会议"}) + b"\n"
    for data in (
        line * 100_000,
        b"[" + b",".join([line] * 100_000) + b"]",
        "会议。\n".encode() * 100_000,
        b"\0" * 10**6,
    ):
        assert len(head_of(file_in_memory(data, "a.jsonl"))) == HEAD_BYTES
    monkeypatch.setattr(given, "MAX_HEAD_BYTES", 3 * HEAD_BYTES)
    for data in (b'{"text": "' + b"x" * 10**6, b"[" * 10**6, b'["' + b"\\" * 10**6):
        assert len(head_of(file_in_memory(data, "a.jsonl"))) == 3 * HEAD_BYTES


def test_what_no_format_knows_is_not_read_by_the_first_of_its_ending() -> None:
    for name, head in (("a.json", b'{"x": 1}'), ("A.JSON", b"[1]")):
        with pytest.raises(FormatError, match=r"No format knows this \.json: name it with --format\."):
            importer(None, name, head=head)
        assert is_nobodys(name, formats(), lambda _, head=head: head), "of a folder it is passed over"
    assert importer("label-studio", "a.json", head=b"[1]").name == "label-studio"
    assert importer(None, "a.spacy", head=b"x").name == "spacy", "its own reader says best what is wrong with it"


def test_the_text_beside_a_file_that_will_be_refused_is_held_back_with_it() -> None:
    heads = {"a.jsonld": b"{}", "d/b.jsonld": b'{"@context": "http://www.w3.org/ns/anno.jsonld"}', "c.json": b"{}"}
    names = [*heads, "a.txt", "d/b.txt", "c.txt", "d/a.txt"]
    assert companions_among(names, formats(), lambda name: heads.get(name, b"")) == {"a.txt", "d/b.txt"}


def test_a_neighbour_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(given, "MAX_READ_BYTES", 10)
    (tmp_path / "a.ann").write_bytes(b"")
    for name, size in (("a.txt", 11), ("b.txt", 10)):
        (tmp_path / name).write_bytes(b"x" * size)
    file = file_on_disk(tmp_path / "a.ann", "a.ann")
    assert file.beside("b.txt") == b"x" * 10 and file.beside("c.txt") is None
    monkeypatch.setattr(Path, "read_bytes", None)
    with pytest.raises(FormatError, match=r"a\.txt beside it is larger"):
        file.beside("a.txt")
