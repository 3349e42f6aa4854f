"""The record as the contract spells it, read by eye."""

from __future__ import annotations

import orjson
import pytest

from annotator.errors import ExportMismatch, NotFound, UsageError
from annotator.exchange.exporters.job import ExportOptions, export_context
from annotator.exchange.exporters.layout import kept_zones
from annotator.exchange.exporters.punctuation import fullwidth
from annotator.exchange.exporters.windows import cut_windows
from annotator.exchange.layers import choose_layers
from annotator.exchange.records import CodingRow
from annotator.model.annotation import Coder, Layer
from annotator.model.article import Region

SENTENCE = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
TRADITIONAL = "習近平強調，要堅決打贏𠮷林脫貧攻堅戰。"
PIECES = [
    ("互联网", "互联网", "互联网", "網際網路"),
    (SENTENCE, SENTENCE, SENTENCE, TRADITIONAL),
    ("(zhàn)", "", "", ""),
]


def _line(desk, article, **options):
    lines, report = desk.export([article], ExportOptions(**options))
    return [desk.read(line) for line in lines], report


def test_a_record_reads_word_for_word_as_the_contract_shows_it(desk):
    texts = desk.texts_of(PIECES)
    inside = desk.annotation(1, 1, 6, created=1_769_851_800)  # 联网习近平: the unit 互联网 widens in hant only
    (record,), _ = _line(desk, desk.article_of(texts, annotations=(inside,)))
    assert record == {
        "schema": "annotator/1",
        "id": "2f0b6c1e-0000-5000-8000-000000000001",
        "text": "互联网" + SENTENCE,
        "script": "hans",
        "spans": [
            {
                "id": "span-001",
                "start": 1,
                "end": 6,
                "label": "directive",
                "text": "联网习近平",
                "layer": "li",
                "coder": "li",
                "origin": "hand",
                "state": "confirmed",
                "certainty": None,
                "attributes": {},
                "note": "",
                "codebook_version": 3,
                "created": "2026-01-31T09:30:00Z",
                "source_start": 1,
                "source_end": 6,
            }
        ],
        "relations": [],
        "labels": [],
        "document_annotations": [],
        "regions": [],
        "coding": [
            {
                "layer": "li",
                "coder": "li",
                "status": "done",
                "codebook_version": 3,
                "labels_coded": ["directive", "slogan"],
                "suggestions_shown": True,
            }
        ],
        "parallel": {"script": "hant", "text": "網際網路" + TRADITIONAL, "spans": [[0, 7]]},
        "meta": {"title": "标题", "dateline": "--02-18", "outlet": "人民日报"},
        "source": {
            "name": "第一篇.txt",
            "sha256": record["source"]["sha256"],
            "file_sha256": "0" * 64,
            "unit": "code point",
        },
        "codebook": {"name": "core", "version": 3, "hash": "f" * 64},
    }
    assert list(record["meta"]) == ["title", "dateline", "outlet"]


def test_a_span_whose_text_a_repair_removed_is_reported_and_stands_in_the_source_export(desk):
    texts = desk.texts_of(PIECES)
    start = texts.source.index("(zhàn)")
    article = desk.article_of(texts, annotations=(desk.annotation(1, start, start + 6),))
    (record,), report = _line(desk, article)
    assert record["spans"] == []
    assert report.counts == {"empty": 1}
    (record,), report = _line(desk, article, script="source")
    assert record["spans"][0]["text"] == "(zhàn)"
    assert (record["script"], record["published_script"], report.counts) == ("source", "hans", {})


def test_a_line_is_one_line_also_for_readers_that_split_at_unicode_line_ends(desk):
    texts = desk.texts_of([("强\u2028调\x85要\u2029\u00a0\x0b",) * 4])
    (line,), _ = desk.export([desk.article_of(texts)], ExportOptions())
    assert len(line.decode().splitlines()) == 1
    assert "强".encode() in line
    assert orjson.loads(line)["text"] == texts.source


def test_an_article_not_done_is_left_out_and_counted(desk):
    texts = desk.texts_of(PIECES)
    article = desk.article_of(texts, coding=(CodingRow("layer-li", "doing", 3),))
    records, report = _line(desk, article)
    assert (records, report.counts, report.articles) == ([], {"not done": 1}, 0)
    assert report.sentences == ("Articles left out, not marked done in the layers exported: 1.",)
    records, report = _line(desk, article, status="all")
    assert (len(records), report.counts) == (1, {})


def test_of_several_layers_those_done_speak(desk):
    texts = desk.texts_of(PIECES)
    both = (desk.annotation(1, 0, 3), desk.annotation(2, 0, 3, layer="layer-gold"))
    coding = (CodingRow("layer-li", "doing", 3), CodingRow("layer-gold", "done", 3))
    (record,), _ = _line(desk, desk.article_of(texts, annotations=both, coding=coding))
    assert [row["layer"] for row in record["spans"]] == ["gold"]
    assert [row["layer"] for row in record["coding"]] == ["gold"]


def test_pending_spans_come_only_where_layers_are_named(desk):
    article = desk.article_of(desk.texts_of(PIECES), annotations=(desk.annotation(1, 0, 3, state="pending"),))
    (record,), report = _line(desk, article)
    assert (record["spans"], report.counts) == ([], {"pending": 1})
    (record,), _ = _line(desk, article, layers=("li",))
    assert record["spans"][0]["state"] == "pending"


def test_a_span_off_the_text_or_a_map_that_does_not_fit_stops_the_export(desk):
    texts = desk.texts_of(PIECES)
    beyond = desk.annotation(1, 0, len(texts.source) + 1)
    with pytest.raises(ExportMismatch, match=r"第一篇\.txt: the span span-001"):
        _line(desk, desk.article_of(texts, annotations=(beyond,)))
    other = desk.texts_of([(SENTENCE,) * 4])
    stale = type(texts)(texts.source, other.reading, "hans", other.hans, other.hant)
    with pytest.raises(ExportMismatch, match="do not fit"):
        _line(desk, desk.article_of(stale))
    with pytest.raises(ExportMismatch, match="label uuid-none"):
        _line(desk, desk.article_of(texts, annotations=(desk.annotation(1, 0, 3, label="uuid-none"),)))


def test_coded_zones_are_joined_in_order_and_what_repeats_another_stands_once(desk):
    texts = desk.texts_of([("标题。\n导语𠮷。\n导语𠮷。\n正文互联网。\n版权",) * 4])
    regions = (
        Region("t", 0, 3, "title"),
        Region("d", 4, 8, "dateline", repeats="p"),
        Region("p", 9, 13, "paragraph"),
        Region("b", 9, 20, "body"),
        Region("f", 21, 23, "footer"),
    )
    spans = (
        desk.annotation(1, 11, 12),
        desk.annotation(2, 2, 10),
        desk.annotation(3, 4, 6),
        desk.annotation(4, 21, 22),
        desk.annotation(5, 0, 3),
    )
    (record,), report = _line(desk, desk.article_of(texts, regions=regions, annotations=spans))
    assert record["text"] == "标题。\n导语𠮷。\n正文互联网。" == record["parallel"]["text"]
    assert [(row["id"], row["start"], row["text"]) for row in record["spans"]] == [
        ("span-005", 0, "标题。"),
        ("span-001", 6, "𠮷"),
    ]
    assert record["parallel"]["spans"] == [[0, 3], [6, 7]]
    assert report.counts == {"outside": 3}
    assert [(row["kind"], row["start"]) for row in record["regions"]] == [("title", 0), ("paragraph", 4), ("body", 4)]


def test_a_repair_that_lies_over_two_zones_stands_once_and_spans_around_it_are_right_in_both_scripts(desk):
    said = ("【改】互联网", "【改】互联网", "【改】網際網路")
    texts = desk.texts_of([("甲乙丙𠮷丁",) * 4, ("戊己庚辛壬癸子丑寅", *said), ("卯辰巳",) * 4])
    regions = (Region("t", 0, 8, "title"), Region("b", 10, 17, "body"))
    spans = (desk.annotation(1, 3, 4), desk.annotation(2, 15, 17), desk.annotation(3, 4, 15))
    for script, text in (("hans", "甲乙丙𠮷丁【改】互联网卯辰巳"), ("hant", "甲乙丙𠮷丁【改】網際網路卯辰巳")):
        given = desk.article_of(texts, regions=regions, annotations=spans)
        (record,), report = _line(desk, given, script=script, scope="coded")
        assert record["text"] == text and not report.counts
        assert record["parallel"]["text"].count("【改】") == 1
        assert [row["text"] for row in record["spans"]] == ["𠮷", text[4:-2], "辰巳"]
        images = [record["parallel"]["text"][slice(*image)] for image in record["parallel"]["spans"]]
        assert images[0] == "𠮷" and images[2] == "辰巳" and images[1][0] + images[1][-1] == "丁卯"


def test_a_region_that_repeats_what_is_not_kept_stays_and_a_ring_of_repeats_loses_nothing():
    abstract, footer = Region("a", 0, 4, "title", repeats="f"), Region("f", 9, 13, "footer")
    assert kept_zones((abstract, footer), ("title",), "字" * 20) == ((0, 4),)
    ring = (Region("a", 0, 4, "title", repeats="b"), Region("b", 5, 9, "title", repeats="a"))
    assert kept_zones(ring, ("title",), "字" * 20) == ((0, 4), (5, 9))
    assert kept_zones((Region("a", 0, 9, "body"), Region("b", 2, 5, "title")), ("title", "body"), "字" * 20) == (
        (0, 9),
    )
    assert kept_zones((), ("title",), "字" * 20) == ()
    assert kept_zones((), ("body",), "字" * 20) == ((0, 20),)


def test_marks_between_han_characters_become_full_width_one_to_one():
    text = "说:好,真的?!𠮷(林)人;10:30,ok 好, “强”,要"
    turned = fullwidth(text)
    assert turned == "说：好，真的？！𠮷（林）人;10:30,ok 好, “强”,要"
    assert len(turned) == len(text)


def test_windows_end_after_a_full_stop_then_a_semicolon_then_a_comma_and_never_in_a_span():
    text = "一二。三四；五六，七八九十"
    assert cut_windows(text, (), 13) == ((0, 13),)
    assert cut_windows(text, (), 6) == ((0, 3), (3, 6), (6, 9), (9, 13))
    assert cut_windows(text, [(1, 4)], 6) == ((0, 6), (6, 9), (9, 13))
    assert cut_windows(text, [(0, 8)], 3) == ((0, 8), (8, 9), (9, 12), (12, 13))
    assert cut_windows(text, (), 6, stride=3) == ((0, 3), (1, 6), (3, 9), (6, 12), (9, 13))


def test_a_window_never_parts_a_base_from_its_mark_where_it_can_be_helped():
    text = "强e\u0301👨\u200d👩\u200d👧强"
    for start, end in cut_windows(text, (), 6):
        assert text[start] not in "\u0301\u200d"
        assert text[end - 1] != "\u200d"


def test_options_that_contradict_each_other_are_wrong_usage():
    for wrong in (
        {"stride": 3},
        {"max_length": 0},
        {"max_length": 5, "stride": 5},
        {"script": "pinyin"},
        {"scope": "none"},
        {"punctuation": "half"},
        {"status": "todo"},
    ):
        with pytest.raises(UsageError):
            ExportOptions(**wrong)


def test_gold_speaks_first_then_the_only_hand_and_several_hands_must_be_told_apart():
    li, wang = Layer("1", "hand", "li", "c1"), Layer("2", "hand", "wang", "c2")
    gold, machine = Layer("3", "gold", "gold"), Layer("4", "machine", "lexicon")
    assert choose_layers([machine, li]) == (li,)
    assert choose_layers([li, wang, gold]) == (gold,)
    assert choose_layers([machine]) == ()
    assert choose_layers([li, wang, machine], ["lexicon", "li", "1"]) == (machine, li)
    with pytest.raises(UsageError, match="li, wang"):
        choose_layers([machine, li, wang])
    with pytest.raises(NotFound, match="zhao"):
        choose_layers([li], ["zhao"])


def test_the_context_takes_what_it_needs_from_a_codebook():
    from annotator.model.codebook.nouns import Codebook, LabelDef, RelationDef

    label = LabelDef("u1", "directive", "#000000", "#ffffff", retired=True)
    book = Codebook("core", (label,), zones=("body",), relations=(RelationDef("u2", "holds_position"),))
    layers = [Layer("l", "hand", "li-layer", "c")]
    context = export_context(book, 2, "abc", layers, [Coder("c", "li")])
    assert (context.labels, context.relations, context.zones) == (
        {"u1": "directive"},
        {"u2": "holds_position"},
        ("body",),
    )
    assert (context.layers["l"].name, context.layers["l"].coder) == ("li-layer", "li")
