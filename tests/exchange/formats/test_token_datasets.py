"""Claims about rows of tokens and tags with the text beside them, as JSONL and as Parquet."""

from __future__ import annotations

import json
from io import BytesIO

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError, FormatError
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import NESTED_TAGS, ExportReport
from annotator.exchange.exporters.tokens import hf_parquet
from annotator.exchange.exporters.tokens.laying import flat_spans, lay_tokens
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import HEAD_BYTES, formats, importer
from annotator.exchange.tokens.rows import SCHEMA
from annotator.exchange.tokens.tags import spans_of

parquet = pytest.importorskip("pyarrow.parquet")
BOTH = [formats()["hf"], formats()["hf-parquet"]]
both = pytest.mark.parametrize("form", BOTH, ids=lambda each: each.name)


def rows_of(files) -> list[dict]:
    if "out.parquet" in files:
        return parquet.read_table(BytesIO(files["out.parquet"])).to_pylist()
    return [orjson.loads(line) for line in files["data.jsonl"].splitlines()]


def names_of(files, column="ner_tags") -> list[str]:
    if "out.parquet" in files:
        described = parquet.read_schema(BytesIO(files["out.parquet"])).metadata[b"huggingface"]
        features = json.loads(described)["info"]["features"]
    else:
        (line,) = [each for each in files["README.md"].decode().split("\n") if each.startswith("dataset_info: ")]
        features = {each["name"]: each for each in json.loads(line.removeprefix("dataset_info: "))["features"]}
        return list(features[column]["list"]["class_label"]["names"].values())
    return features[column]["feature"]["names"]


def read(form, data: bytes, name: str | None = None, **beside: bytes) -> list:
    given_file = file_in_memory(data, name or f"a{form.extensions[0]}", beside)
    return list(read_given(form, given_file))


def drawn_record(desk, data, options):
    job = ExportJob(desk.context, options, ExportReport())
    (record,) = records_of([data.draw(desk.articles()).article], job)
    return record, job


@both
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_tags_say_the_chosen_spans_and_the_columns_beside_lose_nothing(desk, form, data) -> None:
    nested = data.draw(st.sampled_from(("outermost", "innermost")))
    options = ExportOptions(script="hant", layers=("li", "gold"), status="all", scope="all", nested=nested)
    record, job = drawn_record(desk, data, options)
    files, _ = desk.written(form, [record], options)
    (row,) = rows_of(files)
    laid = lay_tokens(record, job)
    wanted = [(*piece, each.label) for each in flat_spans(laid, job)[0] for piece in each.pieces]
    assert row["tokens"] == list(laid.words)
    assert spans_of([names_of(files)[each] for each in row["ner_tags"]]) == sorted(wanted)
    assert row["text"] == record["text"]
    assert row["parallel_text"] == record["parallel"]["text"]
    images = [each and list(each) for each in record["parallel"]["spans"]]
    assert row["parallel_spans"] == images
    for own, given_row in zip(row["spans"], record["spans"], strict=True):
        assert row["text"][own["start"] : own["end"]] == own["text"] == given_row["text"]
        assert {each["name"]: each["value"] for each in own["attributes"]} == given_row["attributes"]
        assert [own[key] for key in ("id", "label", "layer", "coder", "note", "certainty", "state")] == [
            given_row[key] for key in ("id", "label", "layer", "coder", "note", "certainty", "state")
        ]
    (back,) = desk.read_back(form, files)
    assert (back.id, back.name, back.script, back.source) == (
        record["id"], record["source"]["name"], "hant", record["text"]
    )  # fmt: skip
    assert [(each.created, each.origin, each.version) for each in back.spans] == [
        (1_769_851_800 + int(each.id[-3:]), "hand", 3) for each in back.spans
    ]


@both
def test_each_label_has_a_column_of_tags(desk, form) -> None:
    options = ExportOptions(script="source", status="all", nested="each")
    texts = desk.texts_of([("要坚决打赢",) * 4])
    rows = (desk.annotation(0, 0, 5), desk.annotation(1, 1, 3, label="uuid-slogan"), desk.annotation(2, 1, 2))
    job = ExportJob(desk.context, options, ExportReport())
    files, report = desk.written(form, list(records_of([desk.article_of(texts, annotations=rows)], job)), options)
    (row,) = rows_of(files)
    assert row["ner_tags_directive"] == [1, 2, 2, 2, 2]
    assert row["ner_tags_slogan"] == [0, 1, 2, 0, 0]
    assert row["ner_tags_retired_label"] == [0] * 5
    assert names_of(files, "ner_tags_slogan") == ["O", "B-slogan", "I-slogan"]
    assert report.by_label(NESTED_TAGS) == {"directive": 1}


def _article(desk, text="好的。", spans=(), **options):
    job = ExportJob(desk.context, ExportOptions(status="all", **options), ExportReport())
    return list(records_of([desk.article_of(desk.texts_of([(text,) * 4]), annotations=tuple(spans))], job))


@both
def test_windows_are_told_and_refused_on_import(desk, form) -> None:
    options = ExportOptions(status="all", max_length=4)
    records = _article(desk, "好的。坏的。", max_length=4)
    files, _ = desk.written(form, records, options)
    assert [row["window"]["index"] for row in rows_of(files)] == [0, 1]
    assert all("--max-length" in each.why for each in desk.read_back(form, files))


def test_the_card_names_the_tags_where_the_rows_have_lost_their_spans(desk) -> None:
    files, _ = desk.written(BOTH[0], _article(desk, "好的。", [desk.annotation(0, 0, 2)]))
    bare = {key: value for key, value in rows_of(files)[0].items() if key in ("tokens", "ner_tags")}
    (article,) = read(BOTH[0], orjson.dumps(bare), **{"README.md": files["README.md"]})
    assert [(each.start, each.end, each.label) for each in article.spans] == [(0, 2, "directive")]


def test_an_export_with_a_card_of_its_own_is_not_given_another(desk) -> None:
    files, _ = desk.written(BOTH[0], _article(desk), ExportOptions(status="all", card=True))
    assert list(files) == ["data.jsonl"]


@both
def test_an_export_without_an_article_is_whole(desk, form) -> None:
    files, _ = desk.written(form, [])
    assert rows_of(files) == []
    assert names_of(files)[:2] == ["O", "B-directive"]


def test_row_groups_are_written_as_they_come(desk, monkeypatch) -> None:
    monkeypatch.setattr(hf_parquet, "GROUP_TOKENS", 10)
    monkeypatch.setattr(hf_parquet, "_BATCH_TOKENS", 4)
    drawn = []

    def records():
        for number in range(40):
            drawn.append(number)
            yield _article(desk, "好的\u0301。")[0]

    job = ExportJob(desk.context, ExportOptions(status="all"), ExportReport())
    pieces = hf_parquet.write_parquet(records(), job)
    first = next(pieces)
    assert first and len(drawn) < 10
    data = first + b"".join(pieces)
    assert parquet.ParquetFile(BytesIO(data)).metadata.num_row_groups == 10
    assert parquet.read_table(BytesIO(data))["tokens"].to_pylist() == [["好", "的\u0301", "。"]] * 40


@both
def test_a_file_of_ours_is_known_by_its_first_bytes_however_long(desk, form) -> None:
    text = "".join(chr(0x4E00 + at * 7919 % 20000) for at in range(60_000))
    files, _ = desk.written(form, _article(desk, text))
    name, data = next((name, data) for name, data in files.items() if name.endswith(form.extensions))
    assert importer(None, name, head=data[:HEAD_BYTES]).name == form.name


TAGGED = {"id": "7", "tokens": ["New", "York", "好"], "ner_tags": [1, 2, 0]}
NAMES = ["O", "B-LOC", "I-LOC"]
INFOS = {
    "default": {"features": {"ner_tags": {"feature": {"names": NAMES, "_type": "ClassLabel"}, "_type": "Sequence"}}}
}
CARD = """---
dataset_info:
  features:
  - name: tokens
    sequence: string
  - name: ner_tags
    sequence:
      class_label:
        names:
          '0': O
          '1': B-LOC
          '2': I-LOC
---
# x
"""


@pytest.mark.parametrize(
    "beside", [{"dataset_infos.json": orjson.dumps(INFOS)}, {"README.md": CARD.encode()}], ids=["infos", "card"]
)
def test_rows_of_other_makes_are_read_with_the_names_beside_them(beside) -> None:
    (article,) = read(BOTH[0], orjson.dumps(TAGGED), "b.jsonl", **beside)
    assert (article.name, article.source) == ("b.jsonl 7", "New York好")
    assert [(each.start, each.end, each.label) for each in article.spans] == [(0, 8, "LOC")]


def test_a_table_of_other_makes_names_its_tags_itself() -> None:
    import pyarrow

    metadata = {"huggingface": json.dumps({"info": INFOS["default"]})}
    schema = pyarrow.schema(
        [
            ("id", pyarrow.string()),
            ("tokens", pyarrow.list_(pyarrow.string())),
            ("ner_tags", pyarrow.list_(pyarrow.int64())),
        ],
        metadata,
    )
    out = BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist([TAGGED], schema), out)
    (article,) = read(BOTH[1], out.getvalue())
    assert [(each.start, each.end, each.label) for each in article.spans] == [(0, 8, "LOC")]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (TAGGED, "nothing says what they mean"),
        (TAGGED | {"ner_tags": ["O"]}, "3 tokens and 1 tags"),
        (TAGGED | {"ner_tags": ["O", "x", "O"]}, "token 2"),
        (TAGGED | {"ner_tags": [0.5, 1, 1]}, "names, or of whole numbers"),
        (TAGGED | {"tokens": [1, 2, 3]}, "list of strings"),
        ({"tokens": ["好"]}, "no tags"),
        ([1], "object"),
        ({"schema": SCHEMA, "text": "好"}, "missing"),
    ],
)
def test_a_row_that_is_not_right_is_refused_with_its_line(row, why) -> None:
    good = orjson.dumps(TAGGED | {"ner_tags": ["O", "O", "O"]})
    first, second = read(BOTH[0], orjson.dumps(row) + b"\r\n" + good)
    assert isinstance(first, Refused)
    assert why in first.why
    assert first.name.endswith("line 1")
    assert isinstance(second, ImportedArticle)


def test_a_number_without_a_name_is_refused() -> None:
    row = orjson.dumps(TAGGED | {"ner_tags": [1, 2, 3]})
    (refused,) = read(BOTH[0], row, **{"dataset_infos.json": orjson.dumps(INFOS)})
    assert "the number 3" in refused.why


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"start": -1}, "before the text"),
        ({"start": 2, "end": 1}, "ends before it begins"),
        ({"end": 9}, "outside the text"),
        ({"start": 2, "end": 3}, "stands there"),
        ({"start": "0"}, "whole number"),
        ({"ranges": [[0]]}, "pairs"),
        ({"label": ""}, "non-empty"),
    ],
)
def test_a_span_that_does_not_stand_on_the_text_refuses_the_row(desk, change, why) -> None:
    files, _ = desk.written(BOTH[0], _article(desk, "好的。", [desk.annotation(0, 0, 2)]))
    (row,) = rows_of(files)
    row["spans"][0] |= change
    (refused,) = read(BOTH[0], orjson.dumps(row))
    assert isinstance(refused, Refused), refused
    assert why in refused.why


def test_offsets_in_utf16_are_read_where_somebody_agrees(desk) -> None:
    files, _ = desk.written(BOTH[0], _article(desk, "𠮷林好", [desk.annotation(0, 1, 3)]))
    (row,) = rows_of(files)
    row["spans"][0] |= {"start": 2, "end": 4}
    (refused,) = read(BOTH[0], orjson.dumps(row))
    assert "--offsets utf16" in refused.why


def test_offsets_that_are_made_of_the_tokens_are_in_no_unit_of_the_file() -> None:
    row = {"tokens": list("𠮷林好"), "ner_tags": ["O", "O", "B-LOC"]}
    for unit in ("", "utf16", "utf8"):
        given_file = file_in_memory(orjson.dumps(row), "a.jsonl")
        (article,) = read_given(BOTH[0], given_file, None, ReadOptions(offsets=unit))
        assert [(each.start, each.end) for each in article.spans] == [(2, 3)] and article.notes == ()


def test_a_table_that_unpacks_without_end_is_refused() -> None:
    import pyarrow

    out = BytesIO()
    rows = {"tokens": [["好" * 100_000]] * 400, "ner_tags": [["O"]] * 400}
    parquet.write_table(pyarrow.table(rows), out, compression="zstd")
    with pytest.raises(FormatError, match="bomb"):
        read(BOTH[1], out.getvalue())


def test_a_damaged_table_is_one_sentence(desk) -> None:
    files, _ = desk.written(BOTH[1], _article(desk))
    data = files["out.parquet"]
    for broken in (data[: len(data) // 2], data[:4], b"PAR1" + data[40:], b""):
        with pytest.raises(FormatError):
            read(BOTH[1], broken)


@given(st.binary(max_size=200) | st.text('{}[]",: tokensner_g0"', max_size=80).map(str.encode))
def test_no_bytes_bring_a_traceback(data) -> None:
    for form in BOTH:
        try:
            found = read(form, data)
        except AnnotatorError:
            continue
        assert all(isinstance(each, (ImportedArticle, Refused)) for each in found)
