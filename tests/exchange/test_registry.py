"""Every format is found, the built-in ones always, and a broken one says what to install."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from types import SimpleNamespace

import pytest

from annotator.errors import FormatError, TextRefused
from annotator.exchange import registry
from annotator.exchange.registry import FEATURES, Format, exporter, formats, importer

TOY = Format("toy", "A toy", (".toy",), reads=lambda data, name, encoding: [])


def _announce(monkeypatch, **points: str) -> None:
    def found(group: str) -> list[EntryPoint]:
        return [EntryPoint(name, value, group) for name, value in points.items() if group == registry.IMPORTERS]

    monkeypatch.setattr(registry, "entry_points", found)


def test_built_in_formats_are_there_when_the_entry_points_are_stale(monkeypatch):
    _announce(monkeypatch)
    known = formats()
    assert list(known) == ["txt", "jsonl"]
    assert known["jsonl"].reads and known["jsonl"].writes
    assert not known["txt"].writes


def test_every_format_says_of_every_feature_whether_it_keeps_it():
    for each in formats().values():
        assert set(each.keeps) == set(FEATURES)
        assert each.cannot and each.unavailable is None


def test_the_ending_of_a_file_chooses_its_format():
    assert importer(None, "a/B.TXT").name == "txt"
    assert importer(None, "x.jsonl").name == "jsonl"
    assert exporter().name == "jsonl"
    with pytest.raises(FormatError, match=r"reads x\.pdf.*\.jsonl"):
        importer(None, "x.pdf")
    with pytest.raises(FormatError, match="No format doccano: choose one of txt, jsonl"):
        importer("doccano")
    with pytest.raises(FormatError, match="txt cannot be written: choose one of jsonl"):
        exporter("txt")


def test_a_missing_module_names_the_extra_to_install(monkeypatch):
    _announce(monkeypatch, xlsx="module_nowhere:FORMAT [office]")
    with pytest.raises(FormatError, match=r"xlsx needs more .*module_nowhere.*pip install \"annotator\[office\]\""):
        importer("xlsx")


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
    assert known["jsonl"].reads.__module__ == "annotator.exchange.importers.contract_jsonl"
    assert "could not be loaded" in known["bad"].unavailable
    assert "is not a Format" in known["odd"].unavailable


def test_a_text_file_comes_in_normalised_with_the_hash_of_its_bytes():
    (item,) = formats()["txt"].reads("\ufeff习近平\r\n𠮷林".encode(), "一.txt", None)
    assert (item.source, item.name, item.id, item.script) == ("习近平\n𠮷林", "一.txt", None, None)
    assert len(item.file_sha256) == 64
    with pytest.raises(TextRefused):
        list(formats()["txt"].reads(b"", "empty.txt", None))
