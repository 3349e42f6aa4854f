"""The contract's reader takes what is exactly right, and says of the rest on which line what is wrong."""

from __future__ import annotations

import copy
from hashlib import sha256

import orjson
import pytest

from annotator.errors import FormatError
from annotator.exchange.exporters.job import ExportOptions
from annotator.exchange.importers.contract_jsonl import read_records
from annotator.exchange.records import ImportedArticle, ImportedLayer, Refused

HARD = "习近平强调，要坚决打赢𠮷林\u00a0e\u0301👨\u200d👩脱贫攻坚战。"


@pytest.fixture
def record(desk) -> dict:
    article = desk.article_of(
        desk.texts_of([(HARD,) * 4]),
        annotations=(
            desk.annotation(1, 0, 3),
            desk.annotation(2, 0, len(HARD), ranges=((0, 2), (5, len(HARD))), attributes={"a": "b"}, note="𠮷"),
        ),
    )
    (line,), _ = desk.export([article], ExportOptions(script="source"))
    return desk.read(line)


def _read(*records) -> list:
    return list(read_records(b"\n".join(orjson.dumps(each) for each in records), "r.jsonl"))


def test_a_record_comes_in_with_every_field_of_its_spans(record):
    (item,) = _read(record)
    assert isinstance(item, ImportedArticle)
    assert (item.source, item.script, item.name) == (HARD, "hans", "第一篇.txt")
    broken = item.spans[1]
    assert (broken.start, broken.end, broken.ranges) == (0, len(HARD), ((0, 2), (5, len(HARD))))
    assert (broken.label, broken.layer, broken.coder, broken.version) == ("directive", "li", "li", 3)
    assert (broken.created, broken.attributes, broken.note) == (1_769_851_802, {"a": "b"}, "𠮷")
    assert item.codebook.hash == "f" * 64
    assert not item.findings
    assert item.layers == (ImportedLayer("li", "li", "hand"),)


def _set(path, value):
    def change(record):
        here = record
        for key in path[:-1]:
            here = here[key]
        here[path[-1]] = value

    return change


def _drop(*path):
    def change(record):
        here = record
        for key in path[:-1]:
            here = here[key]
        del here[path[-1]]

    return change


WRONG = [
    (_set(["schema"], "annotator/2"), "its schema is 'annotator/2'"),
    (_drop("schema"), "the key schema is missing"),
    (_drop("spans"), "the key spans is missing"),
    (_drop("spans", 1, "created"), r"spans\[1\]: the key created is missing"),
    (_drop("meta"), "the key meta is missing"),
    (_set(["text"], HARD + "x"), "fingerprint"),
    (_set(["spans", 0, "end"], 4), r"spans\[0\]: its text is '习近平', but '习近平强' stands at 0 to 4"),
    (_set(["spans", 0, "end"], 999), "do not lie in a text of"),
    (_set(["spans", 0, "start"], 3), "do not lie in a text of"),
    (_set(["spans", 0, "start"], -1), "do not lie in a text of"),
    (_set(["spans", 0, "start"], True), "start has to be a whole number"),
    (_set(["spans", 0, "origin"], "guess"), "origin is 'guess'"),
    (_set(["spans", 0, "state"], None), "state is None"),
    (_set(["spans", 0, "created"], "2026-01-31 09:30"), "created is"),
    (_set(["spans", 0, "label"], ""), "label has to be a non-empty string"),
    (_set(["spans", 0, "id"], "span-002"), "two of the objects under “spans” have the same id"),
    (_set(["spans", 1, "ranges"], [[0, 2]]), "ranges have to be"),
    (_set(["spans", 1, "ranges"], [[0, 6], [5, len(HARD)]]), "ranges have to be"),
    (_set(["spans", 1, "ranges"], [0, 2]), "ranges has to be a list"),
    (_set(["relations"], [{"id": "r", "type": "t", "from": "span-001", "to": "no", "layer": "li"}]), "names a span"),
    (_set(["labels"], ["slogan"]), "do not name the same labels"),
    (_set(["window"], {"article": "a", "start": 0, "end": 5, "index": 0}), "--max-length"),
    (_set(["coding", 0, "status"], "finished"), "status is 'finished'"),
    (_set(["published_script"], "zh"), "published_script is 'zh'"),
    (_set(["script"], "latin"), "script is 'latin'"),
    (_set(["regions"], [{"start": 0, "end": 2, "kind": "body", "repeats": "x"}]), "repeats a region"),
    (_set(["meta", "title"], 5), "meta: title has to be a string"),
    (_set(["source", "file_sha256"], "zz"), "source: file_sha256 is 'zz', it has to be a SHA-256"),
    (_set(["source", "file_sha256"], "0" * 63), "file_sha256 is"),
    (_set(["source", "sha256"], "٠" * 64), "source: sha256 is"),
    (_set(["schema"], "x" * 100_000), r"its schema is 'x+\.\.\.x+', only"),
    (
        _set(["regions"], [{"id": "r", "start": 0, "end": 2, "kind": "body", "repeats": None}] * 2),
        "two of the objects under “regions”",
    ),
    (
        _set(["relations"], [{"id": "r", "type": "t", "from": "span-001", "to": "span-002", "layer": "li"}] * 2),
        "two of the objects under “relations”",
    ),
]


@pytest.mark.parametrize(("change", "says"), WRONG, ids=[says[:40] for _, says in WRONG])
def test_a_wrong_record_is_refused_in_one_sentence_and_its_neighbours_come_in(record, change, says):
    wrong = copy.deepcopy(record)
    change(wrong)
    first, refused, last = _read(record, wrong, record)
    assert first == last
    assert isinstance(refused, Refused)
    assert refused.name == "r.jsonl, line 2"
    assert "\n" not in refused.why and "r.jsonl" not in refused.why
    with pytest.raises(FormatError, match=says):
        raise FormatError(refused.why)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("一\r\n二", "carriage return"),
        ("一\x00二", "NUL"),
        ("\ufeff一二", "byte order mark"),
        ("一\x01\x02\x03\x04二", "control characters"),
        (" \n\u3000\u00a0", "white space"),
        ("会" * 250_001, "250,001 characters"),
        ("会议\n" * 700_000, "2,100,000 characters"),
    ],
)
@pytest.mark.parametrize("whole", [True, False])
def test_a_text_is_held_to_the_rules_of_a_text_file_and_not_changed_because_offsets_would_move(
    record, text, says, whole
):
    record |= {"text": text, "spans": [], "source": record["source"] | {"sha256": sha256(text.encode()).hexdigest()}}
    if not whole:
        del record["published_script"]
    (refused,) = _read(record)
    assert isinstance(refused, Refused) and says in refused.why


def test_lines_that_are_not_json_and_lone_surrogates_are_refused_and_blank_lines_passed_over():
    data = b'\xef\xbb\xbf\n{"a": \r\n   \r\n[1]\n{"text": "\\ud800"}\n\xff\n'
    assert [each.name for each in read_records(data, "r")] == ["r, line 2", "r, line 4", "r, line 5", "r, line 6"]


def test_a_file_that_is_empty_or_utf16_is_refused_whole():
    for data in (b"", b"\n \n", "{}".encode("utf-16")):
        with pytest.raises(FormatError, match=r"^The file "):
            list(read_records(data, "r.jsonl"))


def test_an_unknown_region_id_is_made_from_the_article_so_that_a_second_import_makes_the_same(record):
    record["regions"] = [{"start": 0, "end": 2, "kind": "body", "repeats": None}]
    (one,), (other,) = _read(record), _read(record)
    assert len(one.regions[0].id) == 36
    assert one == other


def test_a_record_that_is_nested_too_deeply_is_refused_and_its_neighbours_come_in(record):
    deep = b'{"schema": ' + b"[" * 1000 + b"]" * 1000 + b"}"
    good = orjson.dumps(record)
    first, refused, last = read_records(b"\n".join((good, deep, good)), "r.jsonl")
    assert first == last and isinstance(refused, Refused) and len(refused.why) < 200


def test_only_a_record_that_is_not_the_source_itself_says_that_its_text_became_the_source(desk):
    article = desk.article_of(desk.texts_of([("会议", "会议", "会议", "會議")]))
    for script in ("hans", "hant", "reading", "source"):
        lines, _ = desk.export([article], ExportOptions(script=script))
        (item,) = desk.imported(lines)
        assert item.notes == () if script == "source" else "text became the source" in item.notes[0]


def _repair(**more) -> dict:
    return {
        "id": "p", "start": 0, "end": 3, "replacement": "習近", "kind": "shift", "confidence": 0.5,
        "status": "flagged", "evidence": "", "units": [[0, 1, 0, 1], [1, 3, 1, 2]],
    } | more  # fmt: skip


@pytest.mark.parametrize("status", ["flagged", "rejected", "applied", "accepted", "edited"])
@pytest.mark.parametrize(
    "wrong",
    [
        {"units": [[0, 9, -3, 7]]},
        {"units": [[0, 1, 0, 1]]},
        {"units": [[0, 2, 0, 0], [2, 2, 0, 2], [2, 3, 2, 2]]},
        {"units": [[0, 3, 0]]},
        {"replacement": "習\r", "units": []},
        {"replacement": "\ufeff習", "units": []},
        {"replacement": "習\x00近", "units": []},
        {"replacement": "\x01\x02\x03\x04", "units": []},
    ],
    ids=ascii,
)
def test_a_repair_that_could_not_be_put_in_is_refused_whatever_its_status(record, wrong, status):
    (good,) = _read(record | {"repairs": [_repair(status=status)]})
    assert isinstance(good, ImportedArticle) and good.repairs[0].units
    (refused,) = _read(record | {"repairs": [_repair(status=status, **wrong)]})
    assert isinstance(refused, Refused) and refused.why.startswith("repairs[0]: ") and "\n" not in refused.why


def _override(**more) -> dict:
    return {
        "id": "o", "scope": "project", "text": "𠮷林", "becomes": "吉林", "script": "hant", "start": 11, "end": 13,
        "origin": "hand", "note": "",
    } | more  # fmt: skip


@pytest.mark.parametrize("scope", ["here", "article", "project"])
@pytest.mark.parametrize(
    "words", ["\t", "\x01", "\n", "会\u2028议", "\x85", "\ue000", " ", "\u3000", "会" * 61, ""], ids=ascii
)
@pytest.mark.parametrize("key", ["text", "becomes"])
def test_words_that_no_page_could_be_converted_under_are_refused_for_every_scope(record, scope, words, key):
    assert record["text"][11:13] == "𠮷林"
    (good,) = _read(record | {"overrides": [_override(scope=scope)]})
    assert isinstance(good, ImportedArticle) and good.overrides[0]["becomes"] == "吉林"
    (refused,) = _read(record | {"overrides": [_override(scope=scope, **{key: words})]})
    assert isinstance(refused, Refused) and refused.why.startswith("overrides[0]: ") and key in refused.why


def test_a_decision_for_one_place_has_to_be_about_the_words_that_the_reading_has_there(record):
    (refused,) = _read(record | {"overrides": [_override(scope="here", text="强调")]})
    assert isinstance(refused, Refused) and "its text is '强调', but '𠮷林' stands at 11 to 13" in refused.why
    mended = _repair(status="applied")
    moved = _override(scope="here")
    (good,) = _read(record | {"repairs": [mended], "overrides": [moved]})
    assert isinstance(good, ImportedArticle)
    inside = _override(scope="here", text="近", becomes="进", start=1, end=3)
    (good,) = _read(record | {"repairs": [mended], "overrides": [inside]})
    assert isinstance(good, ImportedArticle)


def test_a_decision_whose_words_a_repair_has_since_changed_comes_back_with_the_page(record):
    decided = _override(scope="here", text="习近平", becomes="習近平", start=0, end=3)
    for replacement in ("", "习仲勋"):
        gone = _repair(status="edited", replacement=replacement, units=[])
        (good,) = _read(record | {"repairs": [gone], "overrides": [decided]})
        assert isinstance(good, ImportedArticle) and good.overrides
