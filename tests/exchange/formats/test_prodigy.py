"""Claims about Prodigy's JSONL: tokens that spell the text, spans on them, what is read and what is refused."""

from __future__ import annotations

import orjson
import pytest

from annotator.errors import ExportMismatch
from annotator.exchange.exporters.job import ExportOptions
from annotator.exchange.exporters.report import RANGES, RELATIONS
from annotator.exchange.exporters.tools.prodigy_tokens import Words, character_tokens
from annotator.exchange.records import AS_IT_IS, ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import exporter, formats, importer

PRODIGY = formats()["prodigy"]
TEXT = '习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n\t"x"\u00a0👨\u200d👩 e\u0301 ]]>\\\u2028\x85完'
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


def row(number, start, end, text=TEXT, **more):
    said = {"label": "directive", "layer": "li", "coder": "li", "certainty": None, "attributes": {}, "note": ""}
    said |= {"state": "confirmed", "origin": "hand"}
    return {"id": f"s{number}", "start": start, "end": end, "text": text[start:end], **said, **more}


def record(spans, text=TEXT, **more):
    return {
        "id": "2f0b6c1e-0000-5000-8000-000000000001", "text": text, "script": "hans", "spans": spans, "relations": [],
        "labels": [], "document_annotations": [], "coding": [], "meta": {}, "source": {"name": "第一篇.txt"}, **more,
    }  # fmt: skip


def tasks(desk, records, options=None):
    files, report = desk.written(PRODIGY, records, options)
    lines = files["out.jsonl"].decode().splitlines()
    return [orjson.loads(line) for line in lines], report


def read(desk, *lines, options=AS_IT_IS):
    data = b"\n".join(orjson.dumps(each) if isinstance(each, dict) else each for each in lines)
    return desk.read_back(PRODIGY, {"in.jsonl": data}, options)


def test_character_tokens_spell_the_text_and_spans_stand_on_them_with_an_inclusive_end(desk) -> None:
    spans = [row(0, 0, 3), row(1, 7, 18), row(2, 7, 11), row(3, len(TEXT) - 1, len(TEXT)), row(4, 0, len(TEXT))]
    (task,), _ = tasks(desk, [record(spans)])
    assert "".join(each["text"] for each in task["tokens"]) == TEXT
    for number, each in enumerate(task["tokens"]):
        assert (each["id"], each["start"], each["end"], each["ws"]) == (number, number, number + 1, False)
    for said, span in zip(task["spans"], spans, strict=True):
        first, last = task["tokens"][said["token_start"]], task["tokens"][said["token_end"]]
        assert (first["start"], last["end"]) == (said["start"], said["end"]) == (span["start"], span["end"])
        assert (
            "".join(each["text"] for each in task["tokens"][said["token_start"] : said["token_end"] + 1])
            == span["text"]
        )


def test_a_text_longer_than_the_ready_places_has_every_token_in_its_place() -> None:
    text = "一𠮷" * 40_000
    tokens = orjson.loads(character_tokens(text))
    assert "".join(each["text"] for each in tokens) == text
    assert [(each["start"], each["end"], each["id"]) for each in tokens] == [(x, x + 1, x) for x in range(len(text))]


def test_a_line_is_one_line_for_python_too(desk) -> None:
    files, _ = desk.written(PRODIGY, [record([row(0, 0, 3, note="一\u2028二\x85")]), record([])])
    assert len(files["out.jsonl"].decode().splitlines()) == 2


def test_jieba_tokens_cover_the_text_and_a_span_off_their_edges_keeps_its_offsets_without_tokens(desk) -> None:
    text = "习近平強調，要堅決打贏𠮷林脫貧攻堅戰。"
    whole, broken = row(0, 0, len(text), text), row(1, 1, 2, text)
    relation = {"id": "r0", "type": "holds", "from": "s0", "to": "s1", "layer": "li"}
    given = record([whole, broken], text, script="hant", relations=[relation])
    (task,), report = tasks(desk, [given], ExportOptions(tokens="jieba"))
    tokens = task["tokens"]
    assert "".join(each["text"] for each in tokens) == text and len(tokens) < len(text)
    assert all(text[each["start"] : each["end"]] == each["text"] for each in tokens)
    assert "堅決" in [each["text"] for each in tokens]
    assert (task["spans"][0]["token_start"], task["spans"][0]["token_end"]) == (0, len(tokens) - 1)
    assert (task["spans"][1]["start"], task["spans"][1]["end"]) == (1, 2) and "token_start" not in task["spans"][1]
    assert task["relations"] == [] and report.counts == {RELATIONS: 1}


def test_words_that_do_not_cover_the_text_are_no_tokens() -> None:
    with pytest.raises(ExportMismatch):
        Words("一二三", (0, 2))


def test_relations_are_between_the_last_tokens_of_two_spans_and_come_back_between_the_same_two(desk) -> None:
    spans = [row(0, 0, 3), row(1, 7, 18), row(2, 7, 18), row(3, 11, 18)]
    relations = [{"id": "r0", "type": "holds", "from": "s0", "to": "s2", "layer": "li"}]
    files, _ = desk.written(PRODIGY, [record(spans, relations=relations)])
    (said,) = orjson.loads(files["out.jsonl"])["relations"]
    assert (said["head"], said["child"], said["label"]) == (2, 17, "holds")
    (back,) = desk.read_back(PRODIGY, files)
    assert [(each.type, each.from_span, each.to_span) for each in back.relations] == [("holds", "s0", "s2")]


def test_a_span_in_pieces_is_a_span_a_piece_and_that_is_said(desk) -> None:
    (task,), report = tasks(desk, [record([row(0, 0, 9, ranges=[[0, 3], [7, 9]]), row(1, 3, 4, id="s0.2")])])
    assert [(each["start"], each["end"]) for each in task["spans"]] == [(0, 3), (7, 9), (3, 4)]
    assert len({each["id"] for each in task["spans"]}) == 3
    assert report.counts == {RANGES: 1}


def test_a_span_that_is_not_on_its_text_stops_the_export(desk) -> None:
    with pytest.raises(ExportMismatch):
        desk.written(PRODIGY, [record([row(0, 0, 3) | {"start": 1, "end": 4}])])


def test_a_true_negative_comes_back_as_one_with_what_was_looked_for_and_the_marked_parts(desk) -> None:
    files, report = desk.written(PRODIGY, [record([], coding=CODING, regions=REGIONS)])
    (back,) = desk.read_back(PRODIGY, files)
    assert not back.spans and not back.notes and not report.counts
    coding = [(x.layer, x.coder, x.status, x.version, list(x.labels_coded), x.suggestions_shown) for x in back.coding]
    assert coding == [tuple(row.values())[:6] for row in CODING] and [x.kind for x in back.coding] == ["hand", "gold"]
    assert [(x.start, x.end, x.kind, x.repeats, x.id) for x in back.regions] == [tuple(x.values()) for x in REGIONS]


def test_suggestions_come_back_as_suggestions_and_every_span_with_its_origin(desk) -> None:
    spans = [row(0, 0, 3, state="pending", origin="lexicon"), row(1, 7, 18, note="注"), row(2, 7, 18, origin="import")]
    files, report = desk.written(PRODIGY, [record(spans)])
    (back,) = desk.read_back(PRODIGY, files)
    assert [(x.id, x.state, x.origin) for x in back.spans] == [(x["id"], x["state"], x["origin"]) for x in spans]
    assert not report.counts


def test_labels_of_articles_come_back_with_their_attributes_and_layers(desk) -> None:
    files, report = desk.written(PRODIGY, [record([], document_annotations=LABELS, labels=["topic", "tone"])])
    (back,) = desk.read_back(PRODIGY, files)
    found = [(x.id, x.label, x.layer, dict(x.attributes)) for x in back.document_annotations]
    assert found == [tuple(each.values()) for each in LABELS] and not report.counts


@pytest.mark.parametrize("wrong", [{"status": "finished"}, {"codebook_version": "3"}, {"labels_coded": [7]}])
def test_coding_that_is_damaged_is_refused(desk, wrong) -> None:
    files, _ = desk.written(PRODIGY, [record([], coding=[CODING[0] | wrong])])
    (refused,) = desk.read_back(PRODIGY, files)
    assert isinstance(refused, Refused)


def test_somebody_elses_keys_of_the_same_names_are_no_coding(desk) -> None:
    more = {"coding": ["python"], "regions": [{"name": "华东"}], "state": "x"}
    span = {"start": 0, "end": 1, "label": "x", "state": "done", "origin": 7}
    (article,) = read(desk, {"text": "一二", "spans": [span], **more})
    assert not article.coding and not article.regions and article.spans[0].state == "confirmed"


def test_what_was_rejected_or_ignored_is_left_out_and_said(desk) -> None:
    lines = [{"text": "一二", "spans": [], "answer": each} for each in ("accept", "reject", "ignore", "maybe")]
    first, *others = read(desk, *lines)
    assert isinstance(first, ImportedArticle)
    assert [each.name for each in others] == [f"in.jsonl, line {n}" for n in (2, 3, 4)]
    assert all(isinstance(each, Refused) for each in others) and "rejected" in others[0].why


def test_utf16_offsets_are_found_by_the_tokens_and_read_on_consent(desk) -> None:
    text = "𠮷林人"
    places = [0, 2, 3, 4]
    tokens = [
        {"text": each, "start": places[n], "end": places[n + 1], "id": n, "ws": False} for n, each in enumerate(text)
    ]
    task = {"text": text, "tokens": tokens}
    task["spans"] = [{"start": 2, "end": 4, "token_start": 1, "token_end": 2, "label": "x"}]
    (refused,) = read(desk, task)
    assert isinstance(refused, Refused) and "--offsets utf16" in refused.why
    (article,) = read(desk, task, options=ReadOptions(offsets="utf16"))
    assert [(each.start, each.end) for each in article.spans] == [(1, 3)]


def test_tokens_with_spaces_behind_them_quote_their_spans(desk) -> None:
    tokens = [
        {"text": "Xi", "start": 0, "end": 2, "id": 0, "ws": True},
        {"text": "said", "start": 3, "end": 7, "id": 1, "ws": True},
    ]  # fmt: skip
    task = {"text": "Xi said", "tokens": tokens, "_session_id": "set-li", "accept": ["slogan"], "options": []}
    spans = [{"start": 0, "end": 7, "token_start": 0, "token_end": 1, "label": "x"}]
    spans += [{"start": 0, "end": 2, "token_start": 0, "token_end": 0, "label": "y"}]
    (article,) = read(desk, task | {"spans": spans})
    assert [(each.start, each.end, each.layer) for each in article.spans] == [(0, 7, "set-li"), (0, 2, "set-li")]
    assert [each.label for each in article.document_annotations] == ["slogan"]
    (refused,) = read(desk, task | {"spans": [spans[0] | {"end": 6}]})
    assert isinstance(refused, Refused)


def test_relations_of_tokens_that_are_no_spans_are_left_out_and_said(desk) -> None:
    ends = {"head_span": {"start": 0, "end": 1, "label": None}, "child_span": {"start": 1, "end": 2, "label": "x"}}
    spans = [{"start": 1, "end": 2, "label": "x"}]
    task = {"text": "一二", "spans": spans, "relations": [{"head": 0, "child": 1, "label": "r", **ends}]}
    (article,) = read(desk, task)
    assert not article.relations and any("left out: 1" in each for each in article.notes)


def test_line_ends_and_a_mark_of_byte_order_move_no_span(desk) -> None:
    text = "\ufeff一\r\n𠮷林"
    spans = [{"start": 4, "end": 6, "label": "x", "text": "𠮷林"}]
    (article,) = read(desk, b"\xef\xbb\xbf" + orjson.dumps({"text": text, "spans": spans}))
    assert article.source == "一\n𠮷林" and [(each.start, each.end) for each in article.spans] == [(2, 4)]


@pytest.mark.parametrize(
    "line",
    [
        b'{"text": "\xe4\xb8\x80", "spans": [{"start": 0,',
        "{'text': '一'}".encode(),
        orjson.dumps({"text": "一二", "spans": [{"start": 0, "end": 3, "label": "x"}]}),
        orjson.dumps({"text": "一二", "spans": [{"start": -1, "end": 1, "label": "x"}]}),
        orjson.dumps({"text": "一二", "spans": [{"start": 1, "end": 1, "label": "x"}]}),
        orjson.dumps({"text": "一二", "spans": [{"start": 2, "end": 1, "label": "x"}]}),
        orjson.dumps({"text": "一二", "spans": [{"start": 0, "end": 1, "label": "x", "text": "二"}]}),
        orjson.dumps({"text": "一二", "spans": [{"start": 0, "end": 1, "label": "x", "id": "a"}] * 2}),
        orjson.dumps({"text": "一二", "spans": {"start": 0}}),
        orjson.dumps({"text": 7}),
        orjson.dumps({"image": "a.png", "spans": []}),
        orjson.dumps({"text": "一", "meta": {"title": "a\0b"}}),
        b'{"text": "\xd6\xd0"}',
        b"[" * 5000,
        b"7",
    ],
)
def test_a_bad_line_is_refused_with_its_number_and_the_others_are_read(desk, line) -> None:
    good = {"text": "一二", "spans": []}
    first, refused, last = read(desk, good, line, good)
    assert isinstance(refused, Refused) and refused.name == "in.jsonl, line 2" and refused.why.endswith(".")
    assert isinstance(first, ImportedArticle) and isinstance(last, ImportedArticle)


def test_its_files_are_told_from_other_lines_by_their_beginning(desk) -> None:
    long = record([row(0, 0, 3)], TEXT * 2000)
    for records in ([record([])], [long], [record([row(n, 0, 3) for n in range(900)])]):
        files, _ = desk.written(PRODIGY, records)
        assert importer(None, "a.jsonl", head=files["out.jsonl"][:65_536]).name == "prodigy"
    contract = orjson.dumps({"schema": "annotator/1", "text": "一", "spans": [{"start": 0, "end": 1, "label": "x"}]})
    assert importer(None, "a.jsonl", head=contract).name == "jsonl"
    assert importer(None, "a.jsonl", head=b'{"text": "\xe4\xb8\x80", "title": "x"}').name == "jsonl"


@pytest.mark.parametrize(
    "later",
    [
        {"text": "一二", "spans": [{"start": 0, "end": 1, "label": "x"}]},
        {"text": "一二", "spans": [{"start": 0, "end": 1, "type": "x"}]},
        {"text": "一二", "spans": []},
        {"text": "一二", "_task_hash": 7},
        {"text": "一二", "answer": "reject"},
    ],
)
def test_a_file_is_known_by_a_line_behind_the_first_ones_in_which_nothing_is_marked(desk, later) -> None:
    lines = [orjson.dumps({"text": "一" * (n + 1)}) for n in range(150)] + [orjson.dumps(later)]
    assert importer(None, "a.jsonl", head=b"\n".join(lines)).name == "prodigy"
    assert importer(None, "a.jsonl", head=b"\n".join(lines[:-1])).name == "jsonl"


def test_an_answer_to_a_question_is_no_answer_of_prodigys(desk) -> None:
    head = orjson.dumps({"text": "一", "question": "?", "answer": "二"})
    assert importer(None, "a.jsonl", head=head).name == "jsonl"


def test_spans_may_have_a_type_instead_of_a_label(desk) -> None:
    (article,) = read(desk, {"text": "一𠮷林人", "spans": [{"start": 1, "end": 3, "type": "x", "text": "𠮷林"}]})
    assert [(each.start, each.end, each.label) for each in article.spans] == [(1, 3, "x")]


@pytest.mark.parametrize(
    ("given", "layer"),
    [
        ({"_annotator_id": "ner-li", "_session_id": "ner-2024-01-31_09-30-00"}, "ner-li"),
        ({"_annotator_id": "2024-01-31_09-30-00", "_session_id": "ner-li"}, "ner-li"),
        ({"_annotator_id": "2024-01-31_09-30-00", "_session_id": "2024-01-31_09-30-00"}, "import"),
        ({"_session_id": "ner-2024-01-31_09-30-00"}, "import"),
        ({"_session_id": None}, "import"),
    ],
)
def test_who_has_a_name_is_a_layer_and_sittings_without_one_are_nobody_in_particular(desk, given, layer) -> None:
    task = {"text": "一二", "spans": [{"start": 0, "end": 1, "label": "x"}], "accept": ["a"], "answer": "accept"}
    (article,) = read(desk, task | given)
    assert [each.layer for each in (*article.spans, *article.document_annotations)] == [layer, layer]


def test_a_label_that_was_taken_away_or_added_in_prodigy_is_what_was_chosen_there(desk) -> None:
    files, _ = desk.written(PRODIGY, [record([], document_annotations=LABELS, labels=["topic", "tone"])])
    task = orjson.loads(files["out.jsonl"]) | {"accept": ["topic", "new"], "_annotator_id": "wu"}
    (back,) = read(desk, task)
    found = [(each.id, each.label, each.layer) for each in back.document_annotations]
    assert found == [("d0", "topic", "li"), ("d1", "topic", "gold"), ("label 2", "new", "wu")]


def test_it_is_not_said_that_prodigy_has_read_it() -> None:
    assert "Prodigy" not in PRODIGY.read_by and any("has not been tried" in each for each in PRODIGY.cannot)


def test_models_are_trained_on_it() -> None:
    assert exporter("prodigy").trains
