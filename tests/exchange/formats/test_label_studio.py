"""Claims about Label Studio's tasks: an annotation a layer, a config that names all, exports of today and of old."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import orjson
import pytest

from annotator.errors import FormatError
from annotator.exchange.importers.companions import companions_among
from annotator.exchange.importers.given import file_in_memory, head_of
from annotator.exchange.importers.tools.label_studio_results import FreeNames
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import formats, importer
from annotator.model.codebook import Attribute, Codebook, LabelDef, RelationDef

STUDIO = formats()["label-studio"]
TEXT = '习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n\t"x"\u00a0👨\u200d👩 e\u0301 ]]>\u2028完'
CODEBOOK = Codebook(
    "core",
    (
        LabelDef(
            "uuid-directive", "directive", "#b45309", "#f59e0b", {"en": 'A "directive" <&>'}, key="1",
            attributes=(
                Attribute("force", values=("strong", "weak")),
                Attribute("to", values=("a", "b", "c"), kind="choices"),
                Attribute("label"),
            ),
        ),
        LabelDef("uuid-topic", "topic", "#123456", "#654321", applies_to="document"),
        LabelDef("uuid-old", "old", "#000000", "#ffffff", retired=True),
    ),
    relations=(RelationDef("uuid-holds", "holds"),),
)  # fmt: skip
CODING = [
    {
        "layer": each, "coder": coder, "status": status, "codebook_version": 3, "labels_coded": ["directive", "slogan"],
        "suggestions_shown": shown, "kind": kind,
    }
    for each, coder, status, shown, kind in (("li", "li", "done", True, "hand"), ("gold", None, "todo", False, "gold"))
]  # fmt: skip
REGIONS = [
    {"start": 0, "end": 18, "kind": "title", "repeats": "r1", "id": "r0"},
    {"start": 18, "end": len(TEXT), "kind": "body", "repeats": None, "id": "r1"},
]
LABELS = [
    {"id": "d0", "label": "topic", "layer": "li", "attributes": {"why": "因为\u2028"}},
    {"id": "d1", "label": "topic", "layer": "gold", "attributes": {}},
    {"id": "d2", "label": "tone", "layer": "gold", "attributes": {}},
]


def row(number, start, end, **more):
    said = {"label": "directive", "layer": "li", "coder": "li", "certainty": None, "attributes": {}, "note": ""}
    said |= {"state": "confirmed", "origin": "hand"}
    return {"id": f"s{number}", "start": start, "end": end, "text": TEXT[start:end], **said, **more}


def record(spans, **more):
    return {
        "id": "2f0b6c1e-0000-5000-8000-000000000001", "text": TEXT, "script": "hans", "spans": spans, "relations": [],
        "labels": [], "document_annotations": [], "coding": [], "meta": {}, "source": {"name": "第一篇.txt"}, **more,
    }  # fmt: skip


def written(desk, records, codebook=CODEBOOK):
    files, report = desk.written(STUDIO, records, context=replace(desk.context, codebook=codebook))
    return orjson.loads(files["tasks.json"]), ElementTree.fromstring(files["config.xml"]), files, report


def read(desk, tasks, options=AS_IT_IS):
    data = tasks if isinstance(tasks, bytes) else orjson.dumps(tasks)
    return desk.read_back(STUDIO, {"in.json": data}, options)


def region(start, end, text=TEXT, label="x", **more):
    value = {"start": start, "end": end, "text": text[start:end], "labels": [label]}
    return {"from_name": "label", "to_name": "text", "type": "labels", "value": value, **more}


def task(*results, text=TEXT, **more):
    return {"id": 1, "data": {"text": text}, "annotations": [{"id": 1, "result": list(results), **more}]}


def test_each_layer_is_an_annotation_and_one_that_is_done_without_spans_is_an_empty_one(desk) -> None:
    coding = [
        {"layer": each, "coder": each, "status": status}
        for each, status in (("li", "done"), ("wu", "done"), ("an", "todo"))
    ]
    (said,), _, files, _ = written(
        desk, [record([row(0, 7, 18), row(1, 7, 11, layer="gold", coder=None)], coding=coding)]
    )
    assert [(each["layer"], len(each["result"])) for each in said["annotations"]] == [("li", 1), ("wu", 0), ("gold", 1)]
    (back,) = desk.read_back(STUDIO, files)
    assert {(each.layer, each.start, each.end) for each in back.spans} == {("li", 7, 18), ("gold", 7, 11)}


def test_the_config_names_the_codebook_in_its_colours_and_all_that_the_tasks_hold(desk) -> None:
    spans = [
        row(0, 0, 3, attributes={"force": "strong", "to": "a|c", "label": "free\ntext", "new": "x"}, certainty="low"),
        row(1, 3, 5, label="old"),
    ]
    said = [{"id": "d0", "label": "topic", "layer": "li", "attributes": {}}]
    _, config, files, _ = written(desk, [record(spans, document_annotations=said, labels=["topic"])])
    names = [each.get("name") for each in config.iter() if each.get("name")]
    assert len(set(names)) == len(names)
    labels = {each.get("value"): each for each in config.iter("Label")}
    assert list(labels) == ["directive", "old"]
    assert labels["directive"].get("background") == "#b45309" and labels["directive"].get("hint") == 'A "directive" <&>'
    assert [each.get("value") for each in config.iter("Relation")] == ["holds"]
    (back,) = desk.read_back(STUDIO, files)
    assert back.spans[0].attributes == spans[0]["attributes"] and back.spans[0].certainty == "low"
    assert [each.label for each in back.document_annotations] == ["topic"]
    results = orjson.loads(files["tasks.json"])[0]["annotations"][0]["result"]
    assert {each["from_name"] for each in results} <= set(names)
    assert next(each for each in results if each["from_name"] == "to")["value"]["choices"] == ["a", "c"]


def test_no_records_are_an_empty_list_and_a_config(desk) -> None:
    tasks, config, _, _ = written(desk, [])
    assert tasks == [] and config.tag == "View"


def test_details_stand_beside_the_text_and_come_back(desk) -> None:
    meta = {"title": "标题", "text": "x", "published": "--02-18", "detail_x": "y"}
    _, _, files, _ = written(desk, [record([], meta=meta)])
    (back,) = desk.read_back(STUDIO, files)
    assert back.meta == meta and back.source == TEXT and back.name == "第一篇.txt"


def test_a_true_negative_comes_back_as_one_with_what_was_looked_for_and_the_marked_parts(desk) -> None:
    files, report = desk.written(STUDIO, [record([], coding=CODING, regions=REGIONS)])
    (back,) = desk.read_back(STUDIO, files)
    assert not back.spans and not back.notes and not report.counts
    coding = [(x.layer, x.coder, x.status, x.version, list(x.labels_coded), x.suggestions_shown) for x in back.coding]
    assert coding == [tuple(row.values())[:6] for row in CODING] and [x.kind for x in back.coding] == ["hand", "gold"]
    assert [(x.start, x.end, x.kind, x.repeats, x.id) for x in back.regions] == [tuple(x.values()) for x in REGIONS]


def test_suggestions_come_back_as_suggestions_and_every_span_with_its_origin(desk) -> None:
    spans = [row(0, 0, 3, state="pending", origin="lexicon"), row(1, 7, 18, note="注"), row(2, 7, 18, origin="import")]
    files, report = desk.written(STUDIO, [record(spans)])
    (back,) = desk.read_back(STUDIO, files)
    assert [(x.id, x.state, x.origin) for x in back.spans] == [(x["id"], x["state"], x["origin"]) for x in spans]
    assert not report.counts


def test_labels_of_articles_come_back_with_their_attributes_and_layers(desk) -> None:
    files, report = desk.written(STUDIO, [record([], document_annotations=LABELS, labels=["topic", "tone"])])
    (back,) = desk.read_back(STUDIO, files)
    found = [(x.id, x.label, x.layer, dict(x.attributes)) for x in back.document_annotations]
    assert found == [tuple(each.values()) for each in LABELS] and not report.counts


@pytest.mark.parametrize("wrong", [{"status": "finished"}, {"codebook_version": "3"}, {"labels_coded": [7]}])
def test_coding_that_is_damaged_is_refused(desk, wrong) -> None:
    files, _ = desk.written(STUDIO, [record([], coding=[CODING[0] | wrong])])
    (refused,) = desk.read_back(STUDIO, files)
    assert isinstance(refused, Refused)


def test_somebody_elses_keys_of_the_same_names_are_no_coding(desk) -> None:
    more = {"coding": ["python"], "regions": [{"name": "华东"}], "state": "x"}
    result = region(0, 1, "一二", meta={"state": "done", "origin": 7}, origin="manual")
    given = task(result, text="一二")
    (article,) = read(desk, [given | {"data": given["data"] | more}])
    assert not article.coding and not article.regions and article.spans[0].state == "confirmed"


def test_annotators_are_layers_and_somebodys_second_annotation_is_one_of_its_own(desk) -> None:
    by = [{"id": 7, "email": "li@x.org"}, 3, 3, {"first_name": "Wu", "last_name": "An"}, None]
    annotations = [
        {"id": n, "completed_by": each, "result": [region(n, n + 1, id="same")]} for n, each in enumerate(by)
    ]
    annotations.append({"id": 9, "was_cancelled": True, "result": [region(0, 9)]})
    (article,) = read(desk, [{"data": {"text": TEXT}, "annotations": annotations}])
    layers = [each.layer for each in article.spans]
    assert layers == ["li@x.org", "annotator 3", "annotator 3 2", "Wu An", "import"]
    assert len({each.id for each in article.spans}) == len(by)


def test_completions_of_old_exports_and_plain_lists_of_tasks_are_read(desk) -> None:
    old = {"id": 1, "data": {"content": TEXT}, "completions": [{"result": [region(7, 18)]}]}
    found = read(desk, [old, {"text": "一二", "title": "t"}, {"data": {"text": "三"}}])
    assert [each.source for each in found] == [TEXT, "一二", "三"] and found[1].meta == {"title": "t"}
    assert [(each.start, each.end) for each in found[0].spans] == [(7, 18)]


def test_the_short_export_is_read_too(desk) -> None:
    labels = [region(7, 18)["value"], region(7, 11)["value"]]
    short = {"id": 1, "text": TEXT, "label": labels, "topic": {"choices": ["a", "b"]}, "title": "t", "annotator": 3}
    short |= {"annotation_id": 5, "created_at": "2023-01-01", "updated_at": "2023-01-01", "lead_time": 4.5}
    (article,) = read(desk, [short])
    assert [(each.start, each.end, each.layer) for each in article.spans] == [
        (7, 18, "annotator 3"), (7, 11, "annotator 3"),
    ]  # fmt: skip
    assert [each.label for each in article.document_annotations] == ["a", "b"] and article.meta == {"title": "t"}
    assert importer(None, "a.json", head=orjson.dumps([short])).name == "label-studio"


def test_predictions_are_left_out_and_said(desk) -> None:
    (article,) = read(desk, [{"data": {"text": TEXT}, "predictions": [{"result": [region(0, 3)]}]}])
    assert not article.spans and article.notes == ("predictions of a machine were left out: 1",)


def test_the_key_of_the_text_is_found_by_the_words_of_the_spans_or_asked_for(desk) -> None:
    data = {"id": "a" * 30, "body": TEXT, "kicker": TEXT[::-1]}
    (article,) = read(desk, [{"data": data, "annotations": [{"result": [region(7, 18)]}]}])
    assert article.source == TEXT
    (refused,) = read(desk, [{"data": data}])
    assert isinstance(refused, Refused) and "body" in refused.why


def test_utf16_offsets_are_found_by_the_words_and_read_on_consent(desk) -> None:
    result = region(7, 18)
    result["value"]["end"] = 19
    (refused,) = read(desk, [task(result)])
    assert isinstance(refused, Refused) and "--offsets utf16" in refused.why
    (article,) = read(desk, [task(result)], ReadOptions(offsets="utf16"))
    assert [(each.start, each.end) for each in article.spans] == [(7, 18)]


def test_a_line_feed_that_is_quoted_as_a_backslash_and_an_n_is_one(desk) -> None:
    result = region(0, 3, "一\n二")
    result["value"]["text"] = "一\\n二"
    (article,) = read(desk, [task(result, text="一\n二")])
    assert [(each.start, each.end) for each in article.spans] == [(0, 3)]
    literal = "一\\n二"
    (article,) = read(desk, [task(region(0, 4, literal), text=literal)])
    assert [(each.start, each.end) for each in article.spans] == [(0, 4)]


def test_what_is_said_of_a_region_and_of_a_task_is_told_apart(desk) -> None:
    one = {"id": "r", "to_name": "text"}
    place = {"start": 0, "end": 3}
    results = [
        region(0, 3, id="r", meta={"text": ["一"]}),
        {**one, "from_name": "comment", "type": "textarea", "value": {**place, "text": ["二", "三"]}},
        {**one, "from_name": "polarity", "type": "choices", "value": {**place, "choices": ["good"]}},
        {**one, "from_name": "stars", "type": "rating", "value": {**place, "rating": 4}},
        {"id": "q", "from_name": "topic", "to_name": "text", "type": "choices", "value": {"choices": ["a", "b"]}},
        {"id": "p", "from_name": "summary", "to_name": "text", "type": "textarea", "value": {"text": ["短"]}},
        {"id": "o", "from_name": "box", "to_name": "img", "type": "rectanglelabels", "value": {"start": 0, "x": 1}},
    ]
    (article,) = read(desk, [task(*results)])
    (span,) = article.spans
    assert span.note == "一\n二\n三" and span.attributes == {"polarity": "good", "stars": "4"}
    assert [each.label for each in article.document_annotations] == ["a", "b"]
    assert article.meta == {"summary": "短"} and any("rectanglelabels 1" in each for each in article.notes)


def test_relations_are_read_in_their_direction(desk) -> None:
    ends = {"type": "relation", "from_id": "a", "to_id": "b"}
    arrows = [{**ends, "direction": "right", "labels": ["r"]}, {**ends, "direction": "left", "labels": ["r"]}]
    arrows.append({**ends, "direction": "bi"})
    (article,) = read(desk, [task(region(0, 1, id="a"), region(1, 2, id="b"), *arrows)])
    found = [(each.type, each.from_span, each.to_span) for each in article.relations]
    assert found == [("r", "a", "b"), ("r", "b", "a"), ("relation", "a", "b")]


def test_a_region_with_two_labels_is_two_spans(desk) -> None:
    result = region(0, 3, id="a")
    result["value"]["labels"] = ["x", "y"]
    (article,) = read(desk, [task(result)])
    assert [(each.label, each.start, each.end) for each in article.spans] == [("x", 0, 3), ("y", 0, 3)]


def test_a_region_without_a_label_is_passed_over_with_what_joins_it_and_that_is_said(desk) -> None:
    bare, empty = region(3, 5, id="b"), region(3, 5, id="c")
    del bare["value"]["labels"]
    empty["value"]["labels"] = []
    arrow = {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right", "labels": ["r"]}
    (article,) = read(desk, [task(region(0, 3, id="a"), bare, empty, arrow)])
    assert [(each.start, each.end) for each in article.spans] == [(0, 3)] and not article.relations
    assert any("without a label" in each and each.endswith(": 3") for each in article.notes)


def test_cancelled_annotations_are_left_out_and_said(desk) -> None:
    annotations = [{"id": n, "was_cancelled": n > 0, "result": [region(0, 3)]} for n in range(3)]
    (article,) = read(desk, [{"data": {"text": TEXT}, "annotations": annotations}])
    assert len(article.spans) == 1 and any("cancelled were left out: 2" in each for each in article.notes)


def test_each_name_is_given_out_once_and_is_found_in_as_many_steps_however_often_it_is_wanted() -> None:
    class Counted(set):
        asked = 0

        def __contains__(self, each) -> bool:
            self.asked += 1
            return super().__contains__(each)

    names = FreeNames()
    names._taken = counted = Counted({"a.3", "b"})
    given = [names.take("a", ".") for _ in range(3000)]
    assert given[:3] == ["a", "a.2", "a.4"] and len(set(given)) == 3000 and counted.asked < 7000
    assert names.take("b", " ") == "b 2"


def test_regions_of_one_id_are_all_read_with_what_is_said_of_it(desk) -> None:
    about = {"id": "r", "to_name": "text", "from_name": "tone", "type": "choices"}
    about |= {"value": {"start": 0, "end": 3, "choices": ["good"]}}
    (article,) = read(desk, [task(*[region(0, 3, id="r")] * 3000, *[about] * 3000)])
    assert len({each.id for each in article.spans}) == 3000
    assert all(each.attributes == {"tone": "good"} for each in article.spans)


def test_its_config_belongs_to_its_tasks(desk) -> None:
    _, _, files, _ = written(desk, [record([row(0, 0, 3)])])
    assert companions_among(files, {"label-studio": STUDIO}, files.__getitem__) == {"config.xml"}


@pytest.mark.parametrize(
    "bad",
    [
        task(region(0, 999)),
        task(region(-1, 3)),
        task(region(3, 3)),
        task(region(3, 1)),
        task(region(0, 3) | {"value": {"start": 0, "end": 3, "text": "不是的", "labels": ["x"]}}),
        task(region(0, 3) | {"value": {"start": "/p[1]", "end": "/p[1]", "startOffset": 0, "labels": ["x"]}}),
        task(region(0, 3) | {"value": None}),
        task(region(0, 1, id="a"), {"type": "relation", "from_id": "a", "to_id": "z", "labels": ["r"]}),
        task({"type": "relation"}),
        {"data": {"image": 7}},
        {"data": "x"},
        {"data": {"text": TEXT}, "annotations": {"result": []}},
        {"data": {"text": TEXT}, "annotations": [7]},
        7,
        None,
    ],
)
def test_a_bad_task_is_refused_with_its_number_and_the_others_are_read(desk, bad) -> None:
    first, refused, last = read(desk, [task(), bad, task()])
    assert isinstance(refused, Refused) and refused.name == "in.json, record 2" and refused.why.endswith(".")
    assert isinstance(first, ImportedArticle) and isinstance(last, ImportedArticle)


@pytest.mark.parametrize(("end", "whole"), [(b"", 1), (b"]]", 2), (b'] {"a": 1}', 2), (b', {"data": {"text": "', 2)])
def test_a_file_that_does_not_end_as_an_array_gives_what_stands_before_and_says_so(desk, end, whole) -> None:
    *found, last = read(desk, orjson.dumps([task(), task()])[:-1] + end)
    assert [type(each) for each in found] == [ImportedArticle] * whole
    assert isinstance(last, Refused) and last.why.endswith(".")


@pytest.mark.parametrize("data", [b"", b"[]", b"  ", "一".encode("utf-16")])
def test_a_file_without_tasks_is_refused_as_a_whole(desk, data) -> None:
    with pytest.raises(FormatError):
        read(desk, data)


def test_other_encodings_are_read_where_they_are_named(desk) -> None:
    for encoding in ("gb18030", "utf-16", "utf-8"):
        data = orjson.dumps([task(region(7, 18))]).decode().encode(encoding)
        (article,) = desk.read_back(STUDIO, {"in.json": data}, encoding=encoding)
        assert article.source == TEXT and [(each.start, each.end) for each in article.spans] == [(7, 18)]
    with pytest.raises(FormatError):
        desk.read_back(STUDIO, {"in.json": b"[]"}, encoding="no-such")


def test_its_files_are_told_from_others_by_their_beginning(desk) -> None:
    _, _, files, _ = written(desk, [record([row(0, 0, 3)])])
    long = orjson.dumps([{"id": 1, "annotations": [], "data": {"text": "一" * 70_000}}])
    for data in (files["tasks.json"], orjson.dumps([task()], option=orjson.OPT_INDENT_2), long, b'[{"text": "a"}]'):
        assert importer(None, "tasks.json", head=head_of(file_in_memory(data, "tasks.json"))).name == "label-studio"


def test_a_first_task_that_is_cut_off_is_known_by_its_beginning(desk) -> None:
    _, _, unmarked, _ = written(desk, [record([]) | {"text": "一" * 70_000}])
    _, _, marked, _ = written(desk, [record([row(n, 0, 3) for n in range(900)])])
    own_order = {
        "id": 1,
        "annotations": [{"id": 1, "completed_by": 1, "result": [region(0, 3)] * 900}],
        "file_upload": "",
    }
    foreign = [orjson.dumps([own_order | {"data": {"text": TEXT}}]), orjson.dumps([{"data": {"text": "一" * 70_000}}])]
    foreign.append(orjson.dumps([{"id": 1, "labels": [], "entities": [], **own_order}]))
    for data in (unmarked["tasks.json"], marked["tasks.json"], *foreign):
        assert len(data) > 65_536
        assert importer(None, "tasks.json", head=data[:65_536]).name == "label-studio"


def test_a_list_of_texts_is_looked_at_beyond_its_first(desk) -> None:
    plain = [{"text": "一"}] * 150
    spoilt = [*plain, {"text": "一", "labels": {"x": 1}}]
    assert not STUDIO.knows(orjson.dumps(spoilt), "a.json") and STUDIO.knows(orjson.dumps(plain), "a.json")
    assert importer(None, "a.json", head=orjson.dumps([*plain, task()])).name == "label-studio"
    assert (
        importer(None, "a.json", head=orjson.dumps([*plain, {"text": "一", "label": [[0, 1, "x"]]}])).name == "doccano"
    )
