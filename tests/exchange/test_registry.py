"""Every format is found, the built-in ones always, and a broken one says what to install."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import import_module
from importlib.metadata import EntryPoint
from pathlib import Path
from types import SimpleNamespace

import pytest

from annotator.errors import FormatError, TextRefused
from annotator.exchange import registry
from annotator.exchange.importers import contract_jsonl
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import AS_IT_IS, Refused
from annotator.exchange.registry import FEATURES, Format, exporter, formats, importer

TOY = Format("toy", "A toy", (".toy",), reads=lambda data, name, encoding=None, options=None: [])


def _announce(monkeypatch, **points: str) -> None:
    def found(group: str) -> list[EntryPoint]:
        return [EntryPoint(name, value, group) for name, value in points.items() if group == registry.IMPORTERS]

    monkeypatch.setattr(registry, "entry_points", found)


def test_built_in_formats_are_there_when_the_entry_points_are_stale(monkeypatch):
    _announce(monkeypatch)
    known = formats()
    assert list(known)[:8] == ["txt", "html", "docx", "pdf", "markdown", "jsonl", "csv", "parquet"]
    assert {"prodigy", "doccano", "label-studio", "spacy", "hf", "conll2003", "brat", "xmi", "refi-qda"} < set(known)
    assert known["jsonl"].can_read and known["jsonl"].can_write
    assert not known["txt"].can_write and not known["print"].can_read


def test_every_format_says_of_every_feature_whether_it_keeps_it():
    for each in formats().values():
        assert set(each.keeps) == set(FEATURES)
        assert each.cannot and each.unavailable is None


def test_the_ending_of_a_file_chooses_its_format():
    assert importer(None, "a/B.TXT").name == "txt"
    assert importer(None, "x.jsonl").name == "jsonl"
    assert exporter().name == "jsonl"
    endings = {"x.HTM": "html", "x.docx": "docx", "x.pdf": "pdf", "x.md": "markdown", "x.tsv": "csv", "x.zip": "zip"}
    assert {ending: importer(None, ending).name for ending in endings} == endings
    with pytest.raises(FormatError, match=r"reads x\.odt.*\.jsonl"):
        importer(None, "x.odt")
    with pytest.raises(FormatError, match=r"No format word: choose one of txt, html, .*jsonl"):
        importer("word")
    with pytest.raises(FormatError, match="txt cannot be written: choose one of jsonl"):
        exporter("txt")


def test_a_missing_module_names_the_extra_to_install(monkeypatch):
    _announce(monkeypatch, odt="module_nowhere:FORMAT [office]")
    with pytest.raises(FormatError, match=r"odt needs more .*module_nowhere.*pip install \"annotator\[office\]\""):
        importer("odt")


def test_the_extra_is_found_among_those_the_package_offers():
    offered = SimpleNamespace(name="plug", metadata=SimpleNamespace(get_all=lambda key: ["xlsx"]))
    point = SimpleNamespace(name="xlsx", extras=[], dist=offered)
    assert 'pip install "plug[xlsx]"' in registry._names_extra(point, ImportError("no", name="openpyxl"))


def test_another_package_adds_a_format_and_cannot_replace_a_built_in_one(monkeypatch):
    _announce(
        monkeypatch, toy="toy_module:TOY", jsonl="toy_module:OTHER", bad="toy_module:nothing", odd="toy_module:odd"
    )
    toys = SimpleNamespace(TOY=TOY, OTHER=Format("jsonl", "Mine", reads=lambda *given: []), odd=5)
    monkeypatch.setitem(__import__("sys").modules, "toy_module", toys)
    known = formats()
    assert known["toy"] is TOY
    assert known["jsonl"].title.endswith("(annotator/1)")
    assert (
        known["jsonl"].streams is contract_jsonl.FORMAT.streams and known["jsonl"].reads is contract_jsonl.FORMAT.reads
    )
    assert "could not be loaded" in known["bad"].unavailable
    assert "is not a Format" in known["odd"].unavailable


def test_a_text_file_comes_in_normalised_with_the_hash_of_its_bytes():
    (item,) = formats()["txt"].reads("\ufeff习近平\r\n𠮷林".encode(), "一.txt", None)
    assert (item.source, item.name, item.id, item.script) == ("习近平\n𠮷林", "一.txt", None, None)
    assert len(item.file_sha256) == 64
    with pytest.raises(TextRefused):
        list(formats()["txt"].reads(b"", "empty.txt", None))


HEAVY = (
    "lxml", "trafilatura", "pdfminer", "markdown_it", "pyarrow", "numpy", "spacy", "openpyxl", "cassis", "jieba",
)  # fmt: skip


def test_asking_which_formats_there_are_loads_none_of_the_libraries_that_read_them():
    code = "import sys; from annotator.exchange.registry import formats; formats();"
    code += f"print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_reader_reads_bytes_of_any_kind_or_refuses_them_in_one_sentence():
    readers = [each for each in formats().values() if each.can_read]
    words = [text.encode(encoding) for text in ("会议", "") for encoding in ("utf-8", "utf-16", "gbk")]
    for data in (*words, b"\0" * 100, b"PK\x03\x04", b"%PDF-", b"PAR1", bytes(range(256))):
        for each in readers:
            try:
                found = list(read_given(each, file_in_memory(data, "x"), None, AS_IT_IS))
            except (FormatError, TextRefused) as error:
                found = [Refused("x", error.sentence)]
            assert found
            assert all("\n" not in one.why for one in found if isinstance(one, Refused))


def test_a_table_can_be_looked_at_before_its_columns_are_chosen():
    assert {each.name for each in formats().values() if each.columns} == {"jsonl", "csv", "parquet"}
    seen = formats()["csv"].columns("编号,正文\n1,会议\n".encode(), None)
    assert seen.guessed == {"text": "正文", "id": "编号"}


@pytest.mark.parametrize(("group", "able"), [("annotator.importers", "can_read"), ("annotator.exporters", "can_write")])
def test_the_entry_points_of_the_package_name_every_format_that_is_built_in(group: str, able: str):
    announced = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    points = announced["project"]["entry-points"][group]
    assert set(points) == {each.name for each in registry._builtin().values() if getattr(each, able)}
    for name, value in points.items():
        module, _, attribute = value.partition(":")
        found = getattr(import_module(module), attribute)
        assert found.name == name and getattr(found, able)
