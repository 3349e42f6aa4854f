"""Claims about what spaCy makes of our lines for Prodigy: the tokens are a Doc's, the spans stand in it."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from annotator.exchange.records import ImportedArticle
from annotator.session.coding.tagging import tag_span
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake.importing import import_page
from annotator.session.session import Session

spacy = pytest.importorskip("spacy")
jsonschema = pytest.importorskip("jsonschema")
from spacy.tokens import Doc  # noqa: E402

SCHEMA = orjson.loads((Path(__file__).parent / "schemas" / "prodigy_task.json").read_bytes())
TEXT = '习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n\t"x"\u00a0👨\u200d👩 e\u0301 ]]>完'
SPANS = {
    (0, 3, "personnel"),
    (7, 18, "directive"),
    (7, 11, "slogan"),
    (9, 14, "directive"),
    (20, 22, "slogan"),
    (len(TEXT) - 1, len(TEXT), "slogan"),
}


@pytest.fixture(params=["character", "jieba"])
def tasks(request, tmp_path: Path, codebook) -> list[dict]:
    session = Session.create(tmp_path / "p.db", codebook, coder="li")
    assert import_page(session, ImportedArticle(TEXT, "页.txt", "0" * 64, script="hans", findings=False)).imported
    for start, end, label in sorted(SPANS):
        tag_span(session, 1, start, end, session.codebook.label(label).uuid)
    options = ExportOptions(script="source", status="all", tokens=request.param, unknown="keep")
    export_project(session, tmp_path / "out.jsonl", options, "prodigy")
    session.close()
    return [orjson.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]


def test_a_line_is_as_our_schema_has_prodigys(tasks) -> None:
    for task in tasks:
        jsonschema.Draft202012Validator(SCHEMA).validate(task)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(tasks[0] | {"answer": "yes"})


def test_the_tokens_make_a_doc_and_each_span_is_one_of_it_by_its_offsets_and_by_its_tokens(tasks) -> None:
    (task,) = tasks
    words, spaces = ([each[key] for each in task["tokens"]] for key in ("text", "ws"))
    doc = Doc(spacy.blank("zh").vocab, words=words, spaces=spaces)
    assert doc.text == TEXT
    assert [token.idx for token in doc] == [each["start"] for each in task["tokens"]]
    assert {(each["start"], each["end"], each["label"]) for each in task["spans"]} == SPANS
    for said in task["spans"]:
        span = doc.char_span(said["start"], said["end"], said["label"])
        if "token_start" not in said:
            assert span is None
            continue
        assert (span.start, span.end - 1) == (said["token_start"], said["token_end"])
        assert span.text == TEXT[said["start"] : said["end"]]


def test_spacys_own_way_of_reading_a_task_finds_every_span(tasks) -> None:
    from spacy.training import Example

    (task,) = tasks
    words, spaces = ([each[key] for each in task["tokens"]] for key in ("text", "ws"))
    doc = Doc(spacy.blank("zh").vocab, words=words, spaces=spaces)
    on_tokens = [each for each in task["spans"] if "token_start" in each]
    spans = [(each["start"], each["end"], each["label"]) for each in on_tokens]
    example = Example.from_dict(doc, {"spans": {"sc": spans}})
    found = {(span.start_char, span.end_char, span.label_) for span in example.reference.spans["sc"]}
    assert found == set(spans) and (len(found) == len(SPANS) or len(task["tokens"]) < len(TEXT))
