"""Claims about the work on an article in standoff: who finished, what was looked for, how each span came to be."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.exporters.standoff.xml_words import attribute, content
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.importers.standoff.own_facts import own_coding, own_facts, own_regions
from annotator.exchange.importers.standoff.whole_file import MOST_MB
from annotator.exchange.records import CodingRow, GivenFile, ImportedArticle, Refused
from annotator.exchange.registry import formats
from annotator.model.article import Region

FORMS = [formats()[name] for name in ("brat", "xmi", "cas-json", "web-annotation")]
ALL = pytest.mark.parametrize("form", FORMS, ids=lambda each: each.name)
OPTIONS = ExportOptions(script="source", layers=("li", "gold"), status="all")
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\u00a0]]> <&\"'>👨\u200d👩\u200d👧 e\u0301\n去𠮷"


def _record(desk, article, options=OPTIONS) -> dict:
    (record,) = records_of([article], ExportJob(desk.context, options, ExportReport()))
    return record


def _back(desk, form, record) -> ImportedArticle:
    files, _ = desk.written(form, [record])
    (back,) = desk.read_back(form, files)
    assert isinstance(back, ImportedArticle), back
    return back


@ALL
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_how_spans_and_the_article_were_coded_comes_back(desk, form, data) -> None:
    record = _record(desk, data.draw(desk.articles()).article)
    origins = st.sampled_from(("hand", "lexicon", "learned", "adjudicated"))
    record["spans"] = [row | {"origin": data.draw(origins), "codebook_version": 2} for row in record["spans"]]
    back = _back(desk, form, record)
    facts = {row["id"]: (row["state"], row["origin"], row["codebook_version"]) for row in record["spans"]}
    assert {each.id: (each.state, each.origin, each.version) for each in back.spans} == facts
    from annotator.exchange.contract import utc_text

    assert {each.id: utc_text(each.created) for each in back.spans} == {x["id"]: x["created"] for x in record["spans"]}
    assert [(x.id, x.label, x.layer, x.attributes) for x in back.document_annotations] == [
        (row["id"], row["label"], row["layer"], row["attributes"]) for row in record["document_annotations"]
    ]
    assert back.coding == own_coding(record["coding"]) and len(back.coding) == 2
    regions = {row["id"]: (row["start"], row["end"], row["kind"], row["repeats"]) for row in record["regions"]}
    assert {each.id: (each.start, each.end, each.kind, each.repeats) for each in back.regions} == regions
    assert not back.findings


@ALL
def test_a_true_negative_stays_one(desk, form) -> None:
    row = CodingRow("layer-gold", "done", 3, ("uuid-slogan", "uuid-directive"), True)
    record = _record(desk, desk.article_of(desk.texts_of([(TEXT,) * 4]), coding=(row,)))
    back = _back(desk, form, record)
    assert not back.spans
    assert back.coding == (CodingRow("gold", "done", 3, ("directive", "slogan"), True, None, "gold"),)
    assert [(each.name, each.kind) for each in back.layers] == [("gold", "gold")]


@pytest.mark.parametrize("name", ["brat", "cas-json", "web-annotation"])
@pytest.mark.parametrize(
    ("what", "change", "why"),
    [
        ("coding", {"layer": "l\0i"}, "NUL"),
        ("coding", {"coder": "\u3000"}, "the name is blank"),
        ("coding", {"labels_coded": ["𠮷\0"]}, "NUL"),
        ("regions", {"kind": " \u00a0"}, "has no kind"),
        ("regions", {"evidence": "\0"}, "NUL"),
    ],
)
def test_words_of_work_and_regions_that_cannot_be_stored_are_refused(desk, name: str, what, change, why: str) -> None:
    article = desk.article_of(
        desk.texts_of([(TEXT,) * 4]),
        coding=(CodingRow("layer-gold", "done", 3, ("uuid-slogan",)),),
        regions=(Region("r1", 0, 13, "title", None, 0.75, "first", "found"),),
    )
    record = _record(desk, article)
    assert isinstance(_back(desk, formats()[name], record), ImportedArticle)
    record[what][0] |= change
    (back,) = desk.read_back(formats()[name], desk.written(formats()[name], [record])[0])
    assert isinstance(back, Refused) and why in back.why, back


@ALL
def test_a_region_found_by_rules_comes_back_with_what_speaks_for_it(desk, form) -> None:
    given_ = (
        Region("r1", 0, 13, "title", None, 0.75, 'the "first" <line>', "found"),
        Region("r2", 11, len(TEXT), "body", "r1", 1.0, "", "hand"),
    )
    record = _record(desk, desk.article_of(desk.texts_of([(TEXT,) * 4]), regions=given_))
    assert _back(desk, form, record).regions == given_


@ALL
def test_a_detail_may_be_called_like_anything_of_ours(desk, form) -> None:
    article = desk.article_of(desk.texts_of([(TEXT,) * 4]), annotations=(desk.annotation(1, 0, 3),))
    names = ("annotator.id", "id", "annotator:article", "of", "documentId", "name")
    article.article.meta.clear()
    article.article.meta.update({name: f"<{name}>" for name in names})
    record = _record(desk, article)
    back = _back(desk, form, record)
    assert (back.id, dict(back.meta)) == (record["id"], record["meta"])
    assert len(record["meta"]) == len(names)


def test_what_is_not_as_we_write_it_is_not_believed() -> None:
    row = {"layer": "li", "status": "done", "codebook_version": 1, "labels_coded": ["a"], "suggestions_shown": False}
    assert own_coding([row, row | {"status": "todo"}]) == (CodingRow("li", "done", 1, ("a",)),)
    wrong = ({"layer": ""}, {"status": "finished"}, {"labels_coded": "a"}, {"labels_coded": [1]}, {"layer": []})
    wrong += ({"codebook_version": -1}, {"codebook_version": True}, {"codebook_version": "x"}, {"status": []})
    for each in wrong:
        assert own_coding([row | each]) == (), each
    region = {"id": "r", "start": 0, "end": 3, "kind": "title", "repeats": "gone", "confidence": "x", "origin": []}
    (found,) = own_regions([region, region | {"end": 2}])
    assert found == (found[0], 0, 3, "title", None, 1.0, "", "import")
    for each in ({"id": 3}, {"start": 0.0}, {"end": True}, {"kind": ""}):
        assert own_regions([region | each]) == (), each
    assert own_facts({"codebook_version": 2**40, "created": 3, "state": {}, "origin": "x", "layer": 1}) == {}


@ALL
def test_a_file_that_is_too_large_to_be_held_is_refused_unopened(form) -> None:
    def opened():
        raise AssertionError("it was opened")

    name = f"a{form.extensions[0]}"
    file = GivenFile(name, MOST_MB * 2**20 + 1, opened, {"a.txt": b"x"}.get, lambda: "")
    try:
        said = " ".join(each.why for each in read_given(form, file))
    except FormatError as error:
        said = error.sentence
    assert f"larger than {MOST_MB} MB" in said
    assert any(f"{MOST_MB} MB" in each for each in form.cannot)


def test_words_in_xml_are_read_as_they_were() -> None:
    from defusedxml.ElementTree import fromstring

    words = TEXT + "\t\r\n\x7f\x85\u2028\ufffd" + chr(0x10FFFF)
    read = fromstring(f'<a b="{attribute(words)}">{content(words)}</a>')
    assert (read.get("b"), read.text) == (words, words)
    assert attribute("a\x0bb\ufffe\x00") == content("a\x0bb\uffff\x1f") == "a\ufffdb\ufffd\ufffd"


@ALL
def test_reading_a_file_of_another_kind_says_so(form) -> None:
    for data in (b"\x89PNG\r\n\x1a\n", b"<html></html>", b'{"a": 1}', "标题\n正文".encode()):
        with_text = file_in_memory(data, f"a{form.extensions[0]}", {"a.txt": TEXT.encode()})
        try:
            found = list(read_given(form, with_text))
        except FormatError as error:
            assert error.sentence
        else:
            assert not any(isinstance(each, ImportedArticle) for each in found)
