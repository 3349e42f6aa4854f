"""Claims about doccano's JSONL: one form a file, what each of its releases wrote, what is refused."""

from __future__ import annotations

import orjson
import pytest

from annotator.exchange.exporters.report import ATTRIBUTES, CODERS, NOTES
from annotator.exchange.records import ImportedArticle, Refused
from annotator.exchange.registry import formats, importer

DOCCANO = formats()["doccano"]
TEXT = '习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n\t"x"\u00a0👨\u200d👩 e\u0301 ]]>\u2028完'


def row(number, start, end, **more):
    said = {"label": "directive", "layer": "li", "coder": "li", "certainty": None, "attributes": {}, "note": ""}
    said |= {"state": "confirmed", "origin": "hand"}
    return {"id": f"s{number}", "start": start, "end": end, "text": TEXT[start:end], **said, **more}


def record(spans, **more):
    return {
        "id": "2f0b6c1e-0000-5000-8000-000000000001", "text": TEXT, "script": "hans", "spans": spans, "relations": [],
        "labels": [], "document_annotations": [], "coding": [], "meta": {}, "source": {"name": "第一篇.txt"}, **more,
    }  # fmt: skip


def lines(desk, records):
    files, report = desk.written(DOCCANO, records)
    return [orjson.loads(line) for line in files["out.jsonl"].decode().splitlines()], report


def read(desk, *given, name="in.jsonl"):
    data = b"\n".join(orjson.dumps(each) if isinstance(each, dict) else each for each in given)
    return desk.read_back(DOCCANO, {name: data})


def test_without_relations_every_line_is_for_a_project_of_spans(desk) -> None:
    spans = [row(0, 7, 18), row(1, 7, 11), row(2, len(TEXT) - 1, len(TEXT))]
    (line, empty), _ = lines(desk, [record(spans), record([])])
    assert line["label"] == [[7, 18, "directive"], [7, 11, "directive"], [len(TEXT) - 1, len(TEXT), "directive"]]
    assert empty["label"] == [] and "entities" not in line


def test_one_relation_anywhere_makes_every_line_one_for_a_project_of_relations(desk) -> None:
    relation = {"id": "r0", "type": "holds", "from": "s0", "to": "s1", "layer": "li"}
    given = [record([row(0, 0, 3)]), record([row(0, 0, 3), row(1, 7, 9)], relations=[relation]), record([])]
    found, _ = lines(desk, given)
    assert all("label" not in each and "entities" in each and "relations" in each for each in found)
    ids = [entity["id"] for each in found for entity in each["entities"]]
    assert len(set(ids)) == len(ids) == 3
    (said,) = found[1]["relations"]
    assert [said["from_id"], said["to_id"]] == [entity["id"] for entity in found[1]["entities"]]


def test_what_a_line_cannot_hold_is_told(desk) -> None:
    _, report = lines(desk, [record([row(0, 0, 3, note="n", attributes={"a": "b"}), row(1, 0, 3)])])
    assert report.counts == {ATTRIBUTES: 1, NOTES: 1, CODERS: 2}


def test_every_line_has_the_same_keys_for_doccano_refuses_a_table_with_holes(desk) -> None:
    given = [record([], meta={"title": "标题"}, labels=["topic"]), record([], meta={"outlet": "报"}), record([])]
    files, _ = desk.written(DOCCANO, given)
    found = [orjson.loads(each) for each in files["out.jsonl"].splitlines()]
    assert [each.keys() for each in found] == [found[0].keys()] * 3
    assert [each["cats"] for each in found] == [["topic"], [], []]
    assert [dict(each.meta) for each in desk.read_back(DOCCANO, files)] == [each["meta"] for each in given]


def test_details_whose_names_mean_something_to_doccano_are_kept_under_others(desk) -> None:
    meta = {"title": "标题", "label": "x", "detail_label": "y", "comments": "z", "article_id": "q", "id": "7"}
    files, _ = desk.written(DOCCANO, [record([], meta=meta)])
    (back,) = desk.read_back(DOCCANO, files)
    assert back.meta == meta and back.id == "2f0b6c1e-0000-5000-8000-000000000001" and back.name == "第一篇.txt"


@pytest.mark.parametrize(
    "said",
    [
        {"label": [[1, 3, "x"]]},
        {"labels": [[1, 3, "x"]]},
        {"label": [], "entities": [[1, 3, "x"]], "cats": []},
        {"entities": [{"id": 4, "label": "x", "start_offset": 1, "end_offset": 3}], "relations": []},
        {"annotations": [{"label": "x", "start_offset": 1, "end_offset": 3, "user": 1}]},
    ],
)
def test_spans_are_read_as_every_release_wrote_them(desk, said) -> None:
    (article,) = read(desk, {"id": 1, "text": "一𠮷林人", **said})
    assert [(each.start, each.end, each.label) for each in article.spans] == [(1, 3, "x")]


def test_labels_of_whole_texts_comments_and_details_are_read(desk) -> None:
    line = {"id": 1, "data": "一二", "label": ["a", "b"], "Comments": ["甲", "乙"], "outlet": "报", "meta": {"page": 3}}
    (article,) = read(desk, line)
    assert [each.label for each in article.document_annotations] == ["a", "b"]
    assert article.meta == {"comments": "甲\n乙", "outlet": "报", "page": "3"}
    (article,) = read(desk, {"text": "一二", "label": "a", "meta": '{"wiki": "w"}'})
    assert [each.label for each in article.document_annotations] == ["a"] and article.meta == {"wiki": "w"}


def test_the_same_records_may_be_one_array(desk) -> None:
    data = orjson.dumps([{"text": "一二", "label": [[0, 1, "x"]]}, {"text": "三", "label": []}])
    found = read(desk, data, name="in.json")
    assert [each.source for each in found] == ["一二", "三"] and len(found[0].spans) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"label": [[0, 9, "x"]]},
        {"label": [[-1, 1, "x"]]},
        {"label": [[1, 1, "x"]]},
        {"label": [[1, 0, "x"]]},
        {"label": [[0, 1]]},
        {"label": [[0, 1.5, "x"]]},
        {"label": [[0, True, "x"]]},
        {"label": [[0, 1, ""]]},
        {"label": {"a": 1}},
        {"entities": [{"label": "x", "start_offset": 0}], "relations": []},
        {"entities": [], "relations": [{"from_id": 1, "to_id": 2, "type": "r"}]},
        {"entities": [{"id": 1, "label": "x", "start_offset": 0, "end_offset": 1}] * 2, "relations": []},
        {"cats": [7]},
        {"text": ""},
        {"text": None},
    ],
)
def test_a_bad_line_is_refused_with_its_number_and_the_others_are_read(desk, said) -> None:
    good = {"text": "一二", "label": [[0, 1, "x"]]}
    first, refused, last = read(desk, good, {"text": "一二"} | said, good)
    assert isinstance(refused, Refused) and refused.name == "in.jsonl, line 2" and refused.why.endswith(".")
    assert isinstance(first, ImportedArticle) and isinstance(last, ImportedArticle)


@pytest.mark.parametrize(
    "said",
    [
        {"label": [[0, 1, "y"], [1, 3, "x"]], "entities": [[1, 3, "x"], [2, 4, "z"]]},
        {"entities": [[2, 4, "z"]], "label": [[1, 3, "x"], [0, 1, "y"]]},
        {
            "label": [[0, 1, "y"]],
            "annotations": [{"start_offset": 2, "end_offset": 4, "label": "z"}],
            "labels": [[1, 3, "x"]],
        },
    ],
)
def test_spans_under_two_keys_are_all_taken_each_once(desk, said) -> None:
    (article,) = read(desk, {"text": "一𠮷林人", **said})
    assert sorted(each.label for each in article.spans) == ["x", "y", "z"]


def test_the_same_span_twice_under_one_key_is_two(desk) -> None:
    (article,) = read(desk, {"text": "一二", "label": [[0, 1, "x"], [0, 1, "x"]]})
    assert len(article.spans) == 2


def test_relations_still_join_entities_that_stand_under_another_key_too(desk) -> None:
    entities = [{"id": n, "label": "x", "start_offset": n, "end_offset": n + 1} for n in range(2)]
    relations = [{"id": 0, "from_id": 0, "to_id": 1, "type": "r"}]
    line = {"text": "一二", "label": [[0, 1, "x"]], "entities": entities, "relations": relations}
    (article,) = read(desk, line)
    assert len(article.spans) == 2 and [each.from_span for each in article.relations] == ["0"]


@pytest.mark.parametrize("key", ["label", "type"])
def test_entities_with_a_start_and_an_end_are_spans_and_their_words_are_proved(desk, key) -> None:
    line = {"text": "一𠮷林人", "entities": [{"start": 1, "end": 3, key: "x", "text": "𠮷林"}]}
    assert importer(None, "a.jsonl", head=orjson.dumps(line)).name == "doccano"
    (article,) = read(desk, line)
    assert [(each.start, each.end, each.label) for each in article.spans] == [(1, 3, "x")]
    (refused,) = read(desk, {"text": "一𠮷林人", "entities": [{"start": 2, "end": 4, key: "x", "text": "𠮷林"}]})
    assert isinstance(refused, Refused)


def test_cluener_ends_its_spans_with_their_last_character_and_is_read_so(desk) -> None:
    label = {"name": {"𠮷林": [[1, 2], [4, 5]]}, "company": {"一": [[0, 0]]}}
    line = {"text": "一𠮷林人𠮷林", "label": label}
    assert importer(None, "a.json", head=orjson.dumps(line)).name == "doccano"
    (article,) = read(desk, line, name="in.json")
    found = [(each.label, each.start, each.end) for each in article.spans]
    assert found == [("name", 1, 3), ("name", 4, 6), ("company", 0, 1)]


@pytest.mark.parametrize(
    "label",
    [
        {"name": {"𠮷林": [[1, 3]]}},
        {"name": {"𠮷林": [[0, 1]]}},
        {"name": {"𠮷林": [1, 2]}},
        {"name": {"𠮷林": [[1, 2.0]]}},
        {"name": {"𠮷林": "1"}},
        {"name": {"𠮷林": [[1, 2]]}, "company": [[0, 0]]},
        ["O", "B-name", "I-name", "O"],
    ],
)
def test_what_is_nearly_so_is_refused_and_never_read_as_a_bare_text(desk, label) -> None:
    (refused,) = read(desk, {"text": "一𠮷林人", "label": label})
    assert isinstance(refused, Refused) and refused.why.endswith(".")


@pytest.mark.parametrize("first", [{}, {"label": []}, {"labels": [], "id": 7}, {"entities": [], "Comments": []}])
@pytest.mark.parametrize(
    "later", [{"label": [[0, 1, "x"]]}, {"label": ["a", "b"]}, {"label": {"x": {"一": [[0, 0]]}}}, {"label": []}]
)
def test_a_file_is_known_though_nothing_is_marked_in_its_first_lines(desk, first, later) -> None:
    lines = [{"text": "一" * (n + 1), **first} for n in range(150)] + [{"text": "一二", **later}]
    assert importer(None, "a.jsonl", head=b"\n".join(map(orjson.dumps, lines))).name == "doccano"
    assert importer(None, "a.json", head=orjson.dumps(lines)).name == "doccano"


def test_a_first_line_that_is_cut_off_is_known_by_its_beginning(desk) -> None:
    relation = {"id": "r0", "type": "holds", "from": "s0", "to": "s1", "layer": "li"}
    text = "一" * 70_000
    two = [row(n, 0, 1, text=text[:1]) for n in range(2)]
    long = {"text": text, "relations": []}
    many = record([row(n, 0, 3) for n in range(9000)])
    for records in (
        [record([]) | long],
        [record(two) | long],
        [record(two) | long | {"relations": [relation]}],
        [many],
    ):
        files, _ = desk.written(DOCCANO, records)
        assert len(files["out.jsonl"]) > 65_536
        assert importer(None, "a.jsonl", head=files["out.jsonl"][:65_536]).name == "doccano"


@pytest.mark.parametrize("words", ['"label": []', '"start_offset"', '"entities": [{"'])
def test_words_of_a_text_that_is_cut_off_are_no_keys(desk, words) -> None:
    head = orjson.dumps({"title": "t", "text": words + "一" * 70_000})[:65_536]
    assert importer(None, "a.jsonl", head=head).name == "jsonl"


def test_its_files_are_told_from_other_lines_by_their_beginning(desk) -> None:
    files, _ = desk.written(DOCCANO, [record([row(0, 0, 3)])])
    assert importer(None, "a.jsonl", head=files["out.jsonl"]).name == "doccano"
    for line in (
        {"text": "一", "label": [], "Comments": []},
        {
            "text": "一" * 70_000,
            "entities": [{"id": 1, "label": "x", "start_offset": 0, "end_offset": 1}],
            "relations": [],
        },
    ):
        assert importer(None, "a.jsonl", head=orjson.dumps(line)).name == "doccano"
    assert importer(None, "a.jsonl", head=orjson.dumps({"text": "一", "label": "positive"})).name == "jsonl"
