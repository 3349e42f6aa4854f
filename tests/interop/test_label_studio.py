"""Claims about what label-studio-sdk makes of the folder that we write: its config reader, checks and converter."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from annotator.exchange.exporters.job import ExportContext, ExportJob, ExportOptions
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.records import ImportedArticle
from annotator.exchange.registry import exporter
from annotator.session.coding.tagging import tag_span
from annotator.session.exporting import export_project
from annotator.session.intake.importing import import_page
from annotator.session.session import Session

pytest.importorskip("label_studio_sdk")
jsonschema = pytest.importorskip("jsonschema")
from label_studio_sdk.converter import Converter  # noqa: E402
from label_studio_sdk.label_interface import LabelInterface  # noqa: E402

SCHEMA = orjson.loads((Path(__file__).parent / "schemas" / "label_studio_tasks.json").read_bytes())
TEXT = '习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n\t"x"\u00a0👨\u200d👩 e\u0301 ]]>完'
SPANS = {
    (0, 3, "personnel"),
    (7, 18, "directive"),
    (7, 11, "slogan"),
    (9, 14, "directive"),
    (20, 22, "slogan"),
    (len(TEXT) - 1, len(TEXT), "slogan"),
}


@pytest.fixture
def folder(tmp_path: Path, codebook) -> Path:
    session = Session.create(tmp_path / "p.db", codebook, coder="li")
    for name, text, spans in (("页.txt", TEXT, SPANS), ("空.txt", TEXT[::-1], set())):
        assert import_page(session, ImportedArticle(text, name, "0" * 64, script="hans", findings=False)).imported
        for start, end, label in sorted(spans):
            tag_span(session, 1, start, end, session.codebook.label(label).uuid)
    export_project(session, tmp_path / "out", ExportOptions(script="source", status="all"), "label-studio")
    session.close()
    return tmp_path / "out"


@pytest.fixture
def tasks(folder: Path) -> list[dict]:
    return orjson.loads((folder / "tasks.json").read_bytes())


def test_the_tasks_are_as_our_schema_has_label_studios(tasks) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(tasks)
    with pytest.raises(jsonschema.ValidationError):
        tasks[0]["annotations"][0]["result"][0]["value"]["start"] = "0"
        jsonschema.Draft202012Validator(SCHEMA).validate(tasks)


def test_its_config_is_valid_and_every_task_fits_it(folder: Path, tasks, codebook) -> None:
    interface = LabelInterface((folder / "config.xml").read_text("utf-8"))
    interface.validate()
    labels = interface.get_control("label").labels
    assert set(labels) >= {each.id for each in codebook.labels if each.applies_to == "span" and not each.retired}
    for task in tasks:
        assert interface.get_object("text").value_name in task["data"]
        for annotation in task["annotations"]:
            assert interface._validate_object(annotation, return_errors=True) == []


def test_a_label_that_the_config_does_not_have_would_be_found(folder: Path, tasks) -> None:
    interface = LabelInterface((folder / "config.xml").read_text("utf-8"))
    tasks[0]["annotations"][0]["result"][0]["value"]["labels"] = ["no such label"]
    assert not interface.validate_annotation(tasks[0]["annotations"][0])


def test_its_converter_gives_every_span_back_with_its_offsets_and_its_words(folder: Path, tmp_path: Path) -> None:
    converter = Converter(str(folder / "config.xml"), str(tmp_path))
    converter.convert_to_json_min(str(folder / "tasks.json"), str(tmp_path / "min"), is_dir=False)
    first, *_ = orjson.loads((tmp_path / "min" / "result.json").read_bytes())
    assert first["text"] == TEXT
    assert {(each["start"], each["end"], each["labels"][0]) for each in first["label"]} == SPANS
    assert all(each["text"] == TEXT[each["start"] : each["end"]] for each in first["label"])


@pytest.mark.parametrize(
    ("text", "start", "end"), [("Officials must act now", 10, 18), ("习近平 要坚决 打赢𠮷林 脱贫攻坚战", 4, 12)]
)
def test_its_converter_tags_the_words_of_a_text_with_spaces_as_the_spans_say(
    tmp_path: Path, codebook, text: str, start: int, end: int
) -> None:
    session = Session.create(tmp_path / "p.db", codebook, coder="li")
    assert import_page(session, ImportedArticle(text, "a.txt", "0" * 64, script="hans", findings=False)).imported
    tag_span(session, 1, start, end, session.codebook.label("directive").uuid)
    export_project(session, tmp_path / "out", ExportOptions(script="source", status="all"), "label-studio")
    session.close()
    converter = Converter(str(tmp_path / "out" / "config.xml"), str(tmp_path))
    converter.convert_to_conll2003(str(tmp_path / "out" / "tasks.json"), str(tmp_path / "conll"), is_dir=False)
    lines = (tmp_path / "conll" / "result.conll").read_text("utf-8").split("\n")
    tags = [line.rsplit(" ", 1)[-1] for line in lines[1:] if line]
    assert tags == ["O", "B-directive", "I-directive", "O"]


def test_attributes_certainty_relations_and_labels_of_articles_fit_the_config_too(codebook) -> None:
    (label, attribute) = next((x, a) for x in codebook.labels for a in x.attributes if a.choices and not x.retired)
    about = {attribute.id: attribute.choices[0], 'free "text"': "一\n二", "label": "x"}
    span = {"layer": "li", "coder": "li", "label": label.id, "certainty": "low", "attributes": about, "note": "注"}
    span |= {"state": "pending", "origin": "lexicon"}
    ends = ((0, 3), (7, 18))
    spans = [{"id": f"s{n}", "start": a, "end": b, "text": TEXT[a:b], **span} for n, (a, b) in enumerate(ends)]
    spans.append({**spans[1], "id": "s2", "ranges": [[7, 9], [11, 18]]})
    record = {
        "id": "a", "text": TEXT, "script": "hans", "spans": spans, "labels": ["topic"], "coding": [], "meta": {},
        "relations": [{"id": "r", "type": "holds", "from": "s0", "to": "s2", "layer": "li"}],
        "document_annotations": [{"id": "d", "label": "topic", "layer": "li", "attributes": {}}],
        "source": {"name": "一.txt"},
    }  # fmt: skip
    context = ExportContext("core", 1, "f" * 64, (), {}, {}, codebook=codebook)
    writes = exporter("label-studio").writes_folder
    assert writes
    files = {"tasks.json": b"", "config.xml": b""}
    for name, piece in writes([record], ExportJob(context, ExportOptions(), ExportReport())):
        files[name] += piece
    tasks = orjson.loads(files["tasks.json"])
    jsonschema.Draft202012Validator(SCHEMA).validate(tasks)
    interface = LabelInterface(files["config.xml"].decode())
    interface.validate()
    (annotation,) = tasks[0]["annotations"]
    assert interface._validate_object(annotation, return_errors=True) == []
    kinds = {each["type"] for each in annotation["result"]}
    assert kinds == {"labels", "choices", "textarea", "relation"}
