"""Claims about W3C Web Annotation: what position and quote say, what others write, what is refused."""

from __future__ import annotations

import orjson
import pytest

from annotator.errors import AnnotatorError, FormatError
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import ReadOptions, Refused
from annotator.exchange.registry import formats, importer

FORM = formats()["web-annotation"]
TEXT = '习近平强调，要坚决打赢𠮷林，坚决。\u00a0]]>\t"👨\u200d👩" e\u0301\u2028打赢'
OPTIONS = ExportOptions(script="source", layers=("li", "gold"), status="all")


def wrote(desk, text: str, *annotations, **more) -> dict[str, bytes]:
    article = desk.article_of(desk.texts_of([(text,) * 4]), annotations=annotations, **more)
    job = ExportJob(desk.context, OPTIONS, ExportReport())
    return desk.written(FORM, list(records_of([article], job)), OPTIONS)[0]


def position(start, end):
    return {"type": "TextPositionSelector", "start": start, "end": end}


def words(exact, prefix="", suffix=""):
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def mark(*selectors, source="doc.txt", **more):
    said = {"type": "Annotation", "motivation": "tagging", "body": {"type": "TextualBody", "value": "x"}}
    return {**said, "target": {"source": source, "selector": list(selectors)}, **more}


def read_all(parsed, text: str | bytes = TEXT, **options) -> list:
    data = parsed if isinstance(parsed, bytes) else orjson.dumps(parsed)
    files = {"doc.jsonld": data, "doc.txt": text.encode() if isinstance(text, str) else text, "b b.txt": b"other"}
    return list(read_given(FORM, file_in_memory(data, "in/doc.jsonld", files), None, ReadOptions(**options)))


def read(parsed, text: str | bytes = TEXT, **options):
    (found,) = read_all(parsed, text, **options)
    assert not isinstance(found, Refused), found.why
    return found


def why(parsed, text: str | bytes = TEXT, **options) -> str:
    try:
        (found,) = read_all(parsed, text, **options)
    except AnnotatorError as error:
        return error.sentence
    assert isinstance(found, Refused), found
    return found.why


def places(article) -> list[tuple]:
    return [(each.start, each.end, each.ranges, each.label) for each in article.spans]


def test_each_span_is_written_by_position_and_by_quote_with_32_characters_around(desk) -> None:
    text = "前" * 40 + TEXT + "后" * 40
    files = wrote(desk, text, desk.annotation(1, 47, 53, attributes={"a": "𠮷"}, note="注", certainty="low"))
    assert files["第一篇.txt"].decode() == text
    page = orjson.loads(files["第一篇.jsonld"])
    row = next(each for each in page["items"] if each["motivation"] == "tagging")
    assert row["target"]["source"] == "%E7%AC%AC%E4%B8%80%E7%AF%87.txt"
    assert row["target"]["selector"] == [position(47, 53), words(text[47:53], text[15:47], text[53:85])]
    assert [(each["purpose"], each["value"]) for each in row["body"]] == [
        ("tagging", "directive"),
        ("tagging", "a: 𠮷"),
        ("commenting", "注"),
    ]
    assert row["creator"] == {"type": "Person", "name": "li"}


def test_a_text_whose_line_ends_were_changed_carries_its_spans() -> None:
    text = "一\r\n二𠮷三"
    assert places(read(mark(position(3, 6), words("二𠮷三")), text)) == [(2, 5, (), "x")]
    assert places(read(mark(position(0, 1)), b"\xef\xbb\xbf" + text.encode())) == [(0, 1, (), "x")]


def test_where_position_and_quote_disagree_the_quote_decides_only_with_consent() -> None:
    wrong = mark(position(8, 10), words("打赢", "坚决", "𠮷林"))
    said = why(wrong)
    assert "8 to 10" in said and "--offsets quote" in said
    assert places(read(wrong, offsets="quote")) == [(9, 11, (), "x")]
    assert "by their words" in " ".join(read(wrong, offsets="quote").notes)


def test_the_unit_that_would_fit_is_named() -> None:
    moved = mark(position(13, 15), words("林，"))
    assert "--offsets utf16" in why(moved)
    assert places(read(moved, offsets="utf16")) == [(12, 14, (), "x")]


def test_what_stands_around_a_quote_tells_its_places_apart() -> None:
    assert places(read(mark(words("坚决", "，", "。")))) == [(14, 16, (), "x")]
    assert places(read(mark(words("强调")))) == [(3, 5, (), "x")]
    assert "nothing says which is meant" in why(mark(words("坚决")))
    assert "does not stand in the text" in why(mark(words("没有")))
    twice = mark(position(0, 2), words("坚决", "，", "。"))
    assert places(read(twice, offsets="quote")) == [(14, 16, (), "x")]
    pieces = mark(position(0, 1))
    pieces["target"] = [pieces["target"], mark(position(8, 10), words("打赢"))["target"]]
    pieces["target"][0]["selector"] = [position(2, 4), words("习近")]
    assert places(read(pieces, offsets="quote")) == [(0, 11, ((0, 2), (9, 11)), "x")]


def test_several_tags_of_others_are_a_span_each() -> None:
    bodies = [
        {"type": "TextualBody", "purpose": "tagging", "value": "a"},
        {"type": "SpecificResource", "purpose": "classifying", "source": "http://example.org/b"},
        {"type": "TextualBody", "value": "一", "purpose": "commenting"},
        {"type": "TextualBody", "value": "二", "purpose": "describing"},
    ]
    article = read(mark(position(0, 3), id="http://example.org/1", body=bodies, creator={"nickname": "wang"}))
    assert [(each.id, each.label, each.note, each.coder) for each in article.spans] == [
        ("http://example.org/1", "a", "一\n二", "wang"),
        ("http://example.org/1 2", "http://example.org/b", "一\n二", "wang"),
    ]


def test_pages_collections_lists_and_single_annotations_are_read() -> None:
    one = mark(position(0, 3))
    for each in (one, [one], {"items": [one]}, {"type": "AnnotationCollection", "first": {"items": [one]}}):
        assert places(read(each)) == [(0, 3, (), "x")]


def test_a_file_may_speak_of_several_texts() -> None:
    first, second, third = read_all(
        [mark(position(0, 3)), mark(position(1, 3), source="http://example.org/texts/b%20b.txt"), mark(source="c.txt")]
    )
    assert (first.source, second.source) == (TEXT, "other")
    assert isinstance(third, Refused) and "c.txt, is not beside it" in third.why


def test_what_is_no_label_of_the_text_is_left_out_and_said() -> None:
    rows = [
        mark(position(0, 3), id="a"),
        mark({"type": "XPathSelector", "value": "/p"}),
        {"target": "doc.txt", "body": "nur so", "motivation": "commenting"},
        {"target": "a", "body": "about the mark", "motivation": "replying", "id": "b"},
        {"target": "doc.txt", "body": {"value": "politics"}, "motivation": "classifying", "id": "c"},
        {"target": "a", "body": [{"purpose": "linking", "source": "gone"}], "motivation": "linking", "id": "d"},
    ]
    article = read(rows)
    assert places(article) == [(0, 3, (), "x")]
    assert [each.label for each in article.document_annotations] == ["politics"]
    assert article.notes == ("4 annotations were left out: they are no labels of the text",)


@pytest.mark.parametrize(
    ("parsed", "sentence"),
    [
        (b"", "not JSON"),
        (b'{"items": [', "cut off"),
        ("习".encode("gb18030"), "not JSON in UTF-8"),
        ({"a": 1}, "no Web Annotations"),
        ([3], "Annotation 1 is 3"),
        ([{"target": 3}], "Annotation 1: its target 3 names no source"),
        (mark(position("0", 3)), "Annotation 1: a position from '0' to 3 has to be of whole numbers"),
        (mark(words(3)), "have to be strings"),
        (mark(position(3, 0)), "ends before it begins"),
        (mark(position(3, 3)), "is empty"),
        (mark(position(-3, 3)), "begins before the text"),
        (mark(position(0, 3000)), "lies outside the text"),
        ([mark(position(0, 3), id="urn:uuid:1")] * 2, "same id, 1"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(parsed, sentence: str) -> None:
    assert sentence in why(parsed)


def test_every_cut_of_a_file_gives_a_sentence(desk) -> None:
    files = wrote(desk, TEXT, desk.annotation(1, 0, 3, note="注"))
    whole = files["第一篇.jsonld"]
    for cut in range(0, len(whole) - 3, 11):
        assert why(whole[:cut])


def hypothesis_row(*selectors, uri="https://example.org/news/page.html", **more):
    return {
        "id": "aBc", "created": "2026-01-31T09:30:00.123456+00:00", "user": "acct:li@hypothes.is", "uri": uri,
        "text": "", "tags": ["x"], "group": "__world__", "document": {"title": ["标题"]},
        "target": [{"source": uri, "selector": [{"type": "RangeSelector", "startOffset": 0}, *selectors]}], **more,
    }  # fmt: skip


def read_json(parsed, files, name="in/annotations.json") -> list:
    data = orjson.dumps(parsed)
    form = importer(None, name, formats(), data)
    assert form.name == "web-annotation"
    return list(read_given(form, file_in_memory(data, name, files)))


def test_what_hypothesis_puts_out_is_read_with_its_units_users_and_times() -> None:
    rows = [
        hypothesis_row(position(12, 15), words("𠮷林", "打赢", "，"), tags=["a", "b"], text="一\n二"),
        hypothesis_row(words("强调"), id="two", tags=[], text="只有话", user="acct:wang@hypothes.is"),
        hypothesis_row(position(0, 3), id="three", tags=[], created="2026-01-31T09:30:00"),
        {**hypothesis_row(id="four", tags=["politics"], text="说全文"), "target": [{"source": "x"}]},
        {**hypothesis_row(id="five", tags=[], text="回答", references=["aBc"]), "target": [{"source": "x"}]},
    ]
    text = TEXT.replace("打赢𠮷", "𠮷赢𠮷", 1)
    rows[0]["target"][0]["selector"][2] = words("𠮷林", "𠮷赢", "，")
    (article,) = read_json({"total": 5, "rows": rows}, {"page.txt": text.encode(), "page.html": b"<p>x</p>"})
    found = [(each.id, text[each.start : each.end], each.label, each.note, each.coder) for each in article.spans]
    assert found == [
        ("aBc", "𠮷林", "a", "一\n二", "li@hypothes.is"),
        ("aBc 2", "𠮷林", "b", "一\n二", "li@hypothes.is"),
        ("two", "强调", "commenting", "只有话", "wang@hypothes.is"),
        ("three", "习近平", "highlighting", "", "li@hypothes.is"),
    ]
    assert [each.created for each in article.spans] == [1_769_851_800] * 3 + [0]
    assert [each.label for each in article.document_annotations] == ["politics"]
    assert "comments on a text as a whole were left out: 1" in article.notes
    assert any("1 annotations were left out" in each for each in article.notes)


def test_what_hypothesis_says_of_a_page_without_its_text_is_refused_page_by_page() -> None:
    rows = [
        hypothesis_row(position(0, 3)),
        hypothesis_row(position(0, 3), uri="https://example.org/"),
        hypothesis_row(position(0, 3), uri="https://example.org/news/2026"),
    ]
    page, root, there = read_json(rows, {"2026.txt": TEXT.encode()})
    assert isinstance(page, Refused) and "page.txt, is not beside it" in page.why
    assert isinstance(root, Refused) and "https://example.org/, is not beside it" in root.why
    assert places(there) == [(0, 3, (), "x")]
    with pytest.raises(FormatError, match="is no address"):
        read_json([hypothesis_row(position(0, 3), uri="http://[x")], {})
    with pytest.raises(FormatError, match="the tags 'x'"):
        read_json([hypothesis_row(position(0, 3), tags="x")], {})


@pytest.mark.parametrize("shape", ["page", "collection", "list", "graph"])
def test_web_annotations_are_known_in_a_json_file_too(shape: str) -> None:
    one = mark(position(0, 3), words("习近平"))
    whole = {
        "page": {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [one]},
        "collection": {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [one]}},
        "list": [one],
        "graph": {"@graph": [one]},
    }[shape]
    (article,) = read_json(whole, {"doc.txt": TEXT.encode()})
    assert places(article) == [(0, 3, (), "x")]


def test_json_of_other_programs_is_not_taken_for_web_annotations() -> None:
    for each in (
        [{"id": 1, "data": {"text": "x"}, "annotations": [{"result": []}]}],
        {"text": "x", "label": [[0, 1, "a"]], "target": "selector"},
        {"%FEATURE_STRUCTURES": [], "%TYPES": {}},
        [{"text": "TextQuoteSelector", "target": "x"}],
    ):
        assert not FORM.knows(orjson.dumps(each), "a.json")


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["plain", "bom"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_marks_and_quotes_with_any_line_end_and_a_byte_order_mark_are_read(end: str, bom: bytes) -> None:
    text = f']]> <a b="c">&amp;\'{end}“好”‘是’&{end}𠮷'
    settled, last = text.replace("\r\n", "\n"), len(text)
    pieces = ((0, 3), (4, text.index(end)), (0, last), (last - 1, last))
    rows = [mark(position(start, stop), words(text[start:stop])) for start, stop in pieces]
    rows[0]["body"] = [{"purpose": "tagging", "value": "]]>&<\"'"}, {"purpose": "commenting", "value": "\"'&amp;]]>"}]
    article = read(bom + orjson.dumps(rows), bom + text.encode())
    assert article.source == settled
    assert [settled[each.start : each.end] for each in article.spans] == [
        "]]>",
        '<a b="c">&amp;\'',
        settled,
        "𠮷",
    ]
    assert (article.spans[0].label, article.spans[0].note) == ("]]>&<\"'", "\"'&amp;]]>")


def test_regions_are_left_out_and_said_where_words_place_the_spans(desk) -> None:
    from annotator.model.article import Region

    files = wrote(desk, TEXT, desk.annotation(1, 7, 9), regions=(Region("r", 0, 6, "title"),))
    moved = files | {"第一篇.txt": ("加" + TEXT).encode()}
    (found,) = desk.read_back(FORM, moved, ReadOptions(offsets="quote"))
    assert [(each.start, each.end) for each in found.spans] == [(8, 10)]
    assert found.regions == () and any("1 regions were left out" in each for each in found.notes)
