"""Claims about the shape of our lines for doccano, and what a real one makes of relations and of uneven details.

What it makes of spans is in test_doccano_itself.py; it needs a Python of its own (see programs/).
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import orjson
import pytest

from annotator.exchange.exporters.job import ExportContext, ExportJob, ExportOptions
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import ImportedArticle
from annotator.exchange.registry import exporter, importer

jsonschema = pytest.importorskip("jsonschema")
DOCCANO = os.environ.get("ANNOTATOR_DOCCANO", "")
"""A Python that has doccano."""
PROGRAM = Path(__file__).parent / "programs" / "doccano_round.py"
SCHEMA = orjson.loads((Path(__file__).parent / "schemas" / "doccano_line.json").read_bytes())
TEXT = '习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n\t"x"\u00a0👨\u200d👩 e\u0301 ]]>完'
ENDS = ((0, 3), (7, 18), (7, 11), (len(TEXT) - 1, len(TEXT)))


def _record(relations: list[dict]) -> dict:
    spans = [
        {
            "id": f"s{number}", "start": start, "end": end, "label": "directive", "text": TEXT[start:end],
            "layer": "li", "coder": "li", "certainty": None, "attributes": {}, "note": "",
        }
        for number, (start, end) in enumerate(ENDS)
    ]  # fmt: skip
    return {
        "id": "a", "text": TEXT, "script": "hans", "spans": spans, "relations": relations, "labels": ["topic"],
        "document_annotations": [], "coding": [], "meta": {"title": "标题"}, "source": {"name": "一.txt"},
    }  # fmt: skip


def _written(records: list[dict]) -> bytes:
    context = ExportContext("core", 1, "f" * 64, (), {}, {})
    writes = exporter("doccano").writes
    assert writes
    return b"".join(writes(records, ExportJob(context, ExportOptions(), ExportReport())))


@pytest.mark.parametrize("related", [False, True])
def test_every_line_is_as_our_schema_has_doccanos(related: bool) -> None:
    relation = {"id": "r0", "type": "holds", "from": "s0", "to": "s1", "layer": "li"}
    records = [_record([]), _record([relation] if related else []), _record([])]
    found = [orjson.loads(each) for each in _written(records).splitlines()]
    for line in found:
        jsonschema.Draft202012Validator(SCHEMA).validate(line)
        assert ("entities" in line) == related
        ends = [(each["start_offset"], each["end_offset"]) for each in line.get("entities", ())]
        assert (ends or [(start, end) for start, end, _ in line["label"]]) == list(ENDS)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(found[0] | {"label": [], "entities": [], "relations": []})


@pytest.mark.skipif(not DOCCANO, reason="ANNOTATOR_DOCCANO names no Python that has doccano")
@pytest.mark.parametrize("related", [False, True])
def test_doccano_takes_every_text_in_though_their_details_differ(tmp_path: Path, related: bool) -> None:
    relation = {"id": "r0", "type": "holds", "from": "s0", "to": "s1", "layer": "li"}
    records = [_record([relation] if related else []), _record([]) | {"meta": {"outlet": "报"}, "labels": []}]
    sent, back = tmp_path / "sent.jsonl", tmp_path / "back.jsonl"
    sent.write_bytes(_written(records))
    task = "RelationExtraction" if related else "SequenceLabeling"
    done = subprocess.run([DOCCANO, PROGRAM, sent, back, task], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    told = orjson.loads(done.stdout.strip().splitlines()[-1])
    assert (told["refused"], told["examples"], told["spans"]) == ([], 2, 2 * len(ENDS))
    assert told["relations"] == int(related)
    form = importer("doccano")
    found = list(read_given(form, file_in_memory(back.read_bytes(), back.name)))
    articles = [each for each in found if isinstance(each, ImportedArticle)]
    assert [each.source for each in articles] == [TEXT] * len(found)
    assert {each.meta.get("title") for each in articles} == {"标题", None}
