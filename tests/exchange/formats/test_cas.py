"""Claims about UIMA CAS, as XMI and as JSON: UTF-16 at the border, foreign layers, hostile and broken files."""

from __future__ import annotations

import orjson
import pytest

from annotator.errors import AnnotatorError
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ATTRIBUTES, CERTAINTY, NOTES, ExportReport
from annotator.exchange.importers.annotated import UNPROVED
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import ReadOptions, Refused
from annotator.exchange.registry import formats, importer

XMI, JSON = formats()["xmi"], formats()["cas-json"]
BOTH = pytest.mark.parametrize("form", (XMI, JSON), ids=lambda each: each.name)
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n]]> \"<&'>\t\u00a0👨\u200d👩 e\u0301\u2028\x85去𠮷"
OPTIONS = ExportOptions(script="source", layers=("li", "gold"), status="all")
HEAD = (
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmi:version="2.0" '
    'xmlns:custom="http:///webanno/custom.ecore" xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore">'
)


def wrote(desk, form, text: str, *annotations, **more):
    article = desk.article_of(desk.texts_of([(text,) * 4]), annotations=annotations, **more)
    job = ExportJob(desk.context, OPTIONS, ExportReport())
    return desk.written(form, list(records_of([article], job)), OPTIONS)


def xmi(inner: str, text: str = TEXT[:20], view: str = "") -> bytes:
    sofa = f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{text}"/>'
    return f"{HEAD}{sofa}{inner}{view}</xmi:XMI>".encode()


def read(data: bytes, form=XMI, beside=None, **options):
    (found,) = read_given(form, file_in_memory(data, "doc.xmi", beside), None, ReadOptions(**options))
    return found


def why(data: bytes, form=XMI, **options) -> str:
    try:
        found = read(data, form, **options)
    except AnnotatorError as error:
        return error.sentence
    assert isinstance(found, Refused), found
    return found.why


@BOTH
def test_offsets_are_utf16_units_in_the_file_and_characters_here(desk, form) -> None:
    files, _ = wrote(desk, form, TEXT, desk.annotation(1, 7, 18), desk.annotation(2, len(TEXT) - 1, len(TEXT)))
    (name,) = (each for each in files if each.startswith("第一篇"))
    said = files[name].decode()
    assert ('begin="7" end="19"' if form is XMI else '"begin":7,"end":19') in said
    (article,) = desk.read_back(form, files)
    assert article.source == TEXT
    assert [TEXT[each.start : each.end] for each in article.spans] == ["坚决打赢𠮷林脱贫攻坚战", "𠮷"]
    assert UNPROVED not in article.notes, "the standard says what its offsets count"


def test_characters_that_xml_cannot_hold_stand_aside_and_come_back(desk) -> None:
    text = "去\x0b来\x01𠮷\ufffe\uffff\ufffd\x0c有"
    files, report = wrote(desk, XMI, text, desk.annotation(1, 1, 6), desk.annotation(2, 0, 1, note="a\x0bb"))
    assert not any(each in files["第一篇.xmi"].decode() for each in "\x0b\x01\ufffe\uffff\x0c")
    (article,) = desk.read_back(XMI, files)
    assert article.source == text
    assert sorted((each.start, each.end) for each in article.spans) == [(0, 1), (1, 6)]
    assert [(each.reason, each.thing) for each in report.remarks if each.reason == NOTES] == [(NOTES, "span-002")]


def test_what_xml_cannot_hold_of_a_span_is_told_as_what_it_is(desk) -> None:
    files, report = wrote(
        desk, XMI, TEXT, desk.annotation(1, 0, 2, attributes={"形": "\ufffe"}, note="𠮷"),
        desk.annotation(2, 1, 3, attributes={"形": "\ufffe"}, note="\x01", certainty="\x02"),
        desk.annotation(3, 1, 3, label="uuid-slogan"), regions=(),
    )  # fmt: skip
    (article,) = desk.read_back(XMI, files)
    assert {each.note for each in article.spans} == {"", "𠮷", "\ufffd"}
    told = {(each.reason, each.thing) for each in report.remarks}
    by_span = {(ATTRIBUTES, "span-001"), (ATTRIBUTES, "span-002"), (NOTES, "span-002"), (CERTAINTY, "span-002")}
    assert told >= by_span and not told & {(NOTES, "span-001"), (NOTES, "span-003")}


def test_notes_that_xml_cannot_hold_are_told_without_going_through_all_spans_for_each(desk) -> None:
    class Counted(list):
        times = 0

        def __iter__(self):
            self.times += 1
            return super().__iter__()

    article = desk.article_of(
        desk.texts_of([(TEXT,) * 4]), annotations=[desk.annotation(n, n, n + 1, note="x\x01") for n in range(20)]
    )
    job = ExportJob(desk.context, OPTIONS, ExportReport())
    (record,) = records_of([article], job)
    record["spans"] = Counted(record["spans"])
    list(XMI.writes_folder([record], job))
    assert job.report.counts == {NOTES: 20}
    assert record["spans"].times < 5


def test_line_ends_and_marks_stand_in_the_file_by_number(desk) -> None:
    said = wrote(desk, XMI, TEXT)[0]["第一篇.xmi"].decode()
    (line,) = (each for each in said.split("\n") if each.startswith("<cas:Sofa"))
    assert "&#10;]]&gt; &quot;&lt;&amp;'&gt;&#9;" in line
    assert "&#8232;&#133;" in line


def test_what_was_moved_or_copied_in_another_program_is_read_as_it_stands(desk) -> None:
    given = desk.annotation(1, 7, 18, ranges=((7, 9), (11, 18)), attributes={"a": "1"})
    data = wrote(desk, XMI, TEXT, given)[0]["第一篇.xmi"]
    moved = data.replace(b'begin="7"', b'begin="8"')
    (line,) = (each for each in moved.split(b"\n") if each.startswith(b"<custom:Span "))
    copied = moved.replace(line, line + line.replace(b'xmi:id="3"', b'xmi:id="99"')).replace(
        b'members="', b'members="99 '
    )
    copied = copied.replace(b"{&quot;a&quot;:&quot;1&quot;}", b"by hand", 1)
    article = read(copied)
    assert [(each.id, each.start, each.end, each.ranges) for each in article.spans] == [
        ("span-001", 8, 18, ()),
        ("99", 8, 18, ()),
    ]
    assert [dict(each.attributes) for each in article.spans] == [{"attributes": "by hand"}, {"a": "1"}]


def test_layers_of_others_are_read_without_their_type_system() -> None:
    inner = (
        '<type:NamedEntity xmi:id="2" sofa="1" begin="0" end="3" value="PER"/>'
        '<custom:Frame xmi:id="3" sofa="1" begin="7" end="19" frame="battle" voice="active"/>'
        '<custom:Frame xmi:id="4" sofa="1" begin="0" end="1"/>'
        '<custom:Link xmi:id="5" sofa="1" begin="7" end="19" Governor="2" Dependent="3" kind="agent"/>'
        '<custom:Link xmi:id="6" sofa="1" begin="7" end="19" Governor="2" Dependent="9" kind="agent"/>'
        '<custom:Topic xmi:id="7" sofa="1" topic="politics"/>'
        '<custom:Many xmi:id="8" sofa="1" begin="0" end="2"><tags>x</tags><tags>y</tags></custom:Many>'
    )
    article = read(xmi(inner))
    assert sorted((each.start, each.end, each.label, dict(each.attributes).get("voice")) for each in article.spans) == [
        (0, 1, "Frame", None),
        (0, 2, "Many", None),
        (0, 3, "PER", None),
        (7, 18, "battle", "active"),
    ]
    assert [(each.type, each.from_span, each.to_span) for each in article.relations] == [("agent", "2", "3")]
    assert [each.label for each in article.document_annotations] == ["politics"]
    assert any("1 relations were left out" in note for note in article.notes)
    assert article.name == "doc"


def test_only_what_the_initial_view_has_is_read() -> None:
    other = '<cas:Sofa xmi:id="20" sofaNum="2" sofaID="other" mimeType="text" sofaString="x"/>'
    inner = (
        other + '<custom:A xmi:id="2" sofa="1" begin="0" end="3"/><custom:A xmi:id="3" sofa="20" begin="0" end="1"/>'
    )
    article = read(xmi(inner, view='<cas:View sofa="1" members="2"/><cas:View sofa="20" members="3"/>'))
    assert [each.id for each in article.spans] == ["2"]
    assert any("1 more views" in note for note in article.notes)


@BOTH
def test_an_offset_within_a_character_is_refused_and_read_as_characters_with_consent(form) -> None:
    rows = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": "打𠮷林"},
        {"%ID": 2, "%TYPE": "custom.A", "@sofa": 1, "begin": 2, "end": 3, "label": "x"},
    ]
    data = (
        orjson.dumps({"%FEATURE_STRUCTURES": rows})
        if form is JSON
        else xmi('<custom:A xmi:id="2" sofa="1" begin="2" end="3" label="x"/>', "打𠮷林")
    )
    assert "within the character" in why(data, form)
    (span,) = read(data, form, offsets="codepoint").spans
    assert (span.start, span.end) == (2, 3)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not XML"),
        (xmi("")[:-5], "cut off"),
        (xmi("").replace("习".encode(), b"\xcf\x41"), "not XML"),
        (b"<?xml version='1.0' encoding='gbk'?>" + xmi(""), "save it as UTF-8"),
        (b"<html/>", "no UIMA CAS XMI"),
        (b'<?xml version="1.1"?>' + xmi("", "a&#11;b"), "export it as XML 1.0"),
        (f"{HEAD}</xmi:XMI>".encode(), "holds no text"),
        (xmi('<custom:A sofa="1" begin="0" end="3"/>'), "webanno.custom.A of the CAS has no xmi:id"),
        (xmi('<custom:A xmi:id="2" sofa="1" begin="0" end="x"/>'), "The A 2 has to begin and end at whole numbers"),
        (xmi('<custom:A xmi:id="2" sofa="1" begin="3" end="0"/>'), "ends before it begins"),
        (xmi('<custom:A xmi:id="2" sofa="1" begin="3" end="3"/>'), "is empty"),
        (xmi('<custom:A xmi:id="2" sofa="1" begin="-3" end="3"/>'), "begins before the text"),
        (xmi('<custom:A xmi:id="2" sofa="1" begin="0" end="3000"/>'), "lies outside the text"),
        (xmi('<custom:A xmi:id="2" sofa="1" begin="0" end="3"/>' * 2), "same id, 2"),
    ],
)
def test_an_xmi_that_does_not_fit_is_refused_with_its_place(data: bytes, sentence: str) -> None:
    assert sentence in why(data)


@pytest.mark.parametrize(
    "inside",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
        '<!ENTITY c SYSTEM "file:///etc/passwd">',
    ],
    ids=["bomb", "external"],
)
def test_entities_are_refused_before_they_are_put_in(inside: str) -> None:
    assert "entity bomb" in why(f"<!DOCTYPE x [{inside}]>".encode() + xmi("", "&c;"))
    types = f"<!DOCTYPE x [{inside}]><x>&c;</x>".encode()
    article = read(xmi('<custom:A xmi:id="2" sofa="1" begin="0" end="3"/>'), beside={"TypeSystem.xml": types})
    assert [each.label for each in article.spans] == ["A"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not JSON"),
        (b'{"%FEATURE_STRUCTURES": [', "cut off"),
        ("习".encode("gb18030"), "not JSON in UTF-8"),
        (b"[]", "no JSON CAS"),
        (b'{"%FEATURE_STRUCTURES": 3}', "has to be a list"),
        (b'{"%FEATURE_STRUCTURES": [3]}', "has to have a %TYPE and an %ID"),
        (b'{"%FEATURE_STRUCTURES": {"1": 3}}', "has to be an object"),
        (b'{"%FEATURE_STRUCTURES": [], "%VIEWS": 3}', "%VIEWS of the CAS has to be an object"),
        (b'{"%FEATURE_STRUCTURES": []}', "holds no text"),
        (b'{"%FEATURE_STRUCTURES": [{"%ID":1,"%TYPE":"a"},{"%ID":1,"%TYPE":"a"}]}', "same id"),
    ],
)
def test_a_json_cas_that_does_not_fit_is_refused(data: bytes, sentence: str) -> None:
    assert sentence in why(data, JSON)


@BOTH
def test_every_cut_of_a_file_gives_a_sentence(desk, form) -> None:
    files, _ = wrote(desk, form, TEXT[:12], desk.annotation(1, 0, 3, note="注"))
    (name,) = (each for each in files if each.startswith("第一篇"))
    for cut in range(0, len(files[name]) - 2, 7):
        assert why(files[name][:cut], form)


def test_json_and_xmi_files_are_known_by_their_beginning(desk) -> None:
    for form in (XMI, JSON):
        files, _ = wrote(desk, form, TEXT)
        (name,) = (each for each in files if each.startswith("第一篇"))
        assert importer(None, name, formats(), files[name][:65_536]).name == form.name
        assert form.knows(files[name][:65_536], name)
        assert not form.knows(b'[{"id": 1, "data": {"text": "x"}}]', name)


FOREIGN = (
    '<custom:Span xmi:id="2" sofa="1" begin="0" end="3" weight="3" kind="person" state="active" id="x" layer="Q1"/>'
    '<custom:Span xmi:id="3" sofa="1" begin="7" end="19" weight="4" kind="battle" note="n"/>'
    '<custom:SpanRelation xmi:id="4" sofa="1" begin="0" end="3" Governor="2" Dependent="3" label="in" id="2" sure="n"/>'
)


def test_a_layer_called_span_that_is_not_ours_is_read_as_anybodys() -> None:
    article = read(xmi(FOREIGN))
    assert [(each.id, each.label, each.state, each.layer, each.note) for each in article.spans] == [
        ("2", "person", "confirmed", "import", ""),
        ("3", "battle", "confirmed", "import", ""),
    ]
    assert [dict(each.attributes) for each in article.spans] == [
        {"weight": "3", "state": "active", "id": "x", "layer": "Q1"},
        {"weight": "4", "note": "n"},
    ]
    assert [(each.id, each.type) for each in article.relations] == [("4", "in")]
    assert "features of relations were left out: 1 id, 1 sure" in article.notes
    assert article.findings


def test_what_others_add_to_our_spans_becomes_attributes(desk) -> None:
    data = wrote(desk, XMI, TEXT, desk.annotation(1, 0, 3, attributes={"a": "1"}))[0]["第一篇.xmi"]
    data = data.replace(b"<custom:Span ", b'<custom:Span stance="pro" ').replace(
        b"</xmi:XMI>", b'<custom:Span xmi:id="99" sofa="1" begin="4" end="6" label="new"/></xmi:XMI>'
    )
    article = read(data.replace(b'members="', b'members="99 '))
    assert [(each.id, each.label, dict(each.attributes)) for each in article.spans] == [
        ("span-001", "directive", {"stance": "pro", "a": "1"}),
        ("99", "new", {}),
    ]
    without = data.replace(b"<custom:Article ", b"<custom:Elsewhere ")
    assert read(without.replace(b'members="', b'members="99 ')).spans[0].id == "span-001"


def test_features_of_several_strings_are_read_and_references_are_told() -> None:
    inner = (
        '<custom:Many xmi:id="2" sofa="1" begin="0" end="3" name="𠮷&amp;"><roles>A</roles><roles>&lt;B&gt;</roles>'
        '</custom:Many><custom:Many xmi:id="3" sofa="1" begin="3" end="5" name="y" roles="9" to="2 3" weight="2"/>'
        '<cas:StringArray xmi:id="9"><elements>C</elements><elements>D</elements></cas:StringArray>'
    )
    types = (
        '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>'
        "<typeDescription><name>custom.Base</name><supertypeName>uima.tcas.Annotation</supertypeName><features>"
        "<featureDescription><name>name</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>"
        "</features></typeDescription>"
        "<typeDescription><name>webanno.custom.Many</name><supertypeName>custom.Base</supertypeName><features>"
        "<featureDescription><name>weight</name><rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription>"
        "<featureDescription><name>to</name><rangeTypeName>uima.cas.FSArray</rangeTypeName></featureDescription>"
        "<featureDescription><name>roles</name><rangeTypeName>uima.cas.StringArray</rangeTypeName></featureDescription>"
        "</features></typeDescription></types></typeSystemDescription>"
    )
    rows = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": TEXT[:20]},
        {"%ID": 2, "%TYPE": "custom.Many", "@sofa": 1, "begin": 0, "end": 3, "name": "𠮷&", "@roles": 8},
        {"%ID": 3, "%TYPE": "custom.Many", "@sofa": 1, "begin": 3, "end": 5, "weight": 2, "name": "y", "@roles": 9}
        | {"@to": 2},
        {"%ID": 8, "%TYPE": "uima.cas.StringArray", "%ELEMENTS": ["A", "<B>"]},
        {"%ID": 9, "%TYPE": "uima.cas.StringArray", "%ELEMENTS": ["C", "D"]},
    ]
    as_xmi = read(xmi(inner), beside={"TypeSystem.xml": types.encode()})
    for article in (as_xmi, read(orjson.dumps({"%FEATURE_STRUCTURES": rows}), JSON)):
        assert [(each.label, dict(each.attributes)) for each in article.spans] == [
            ("𠮷&", {"roles": "A|<B>"}),
            ("y", {"weight": "2", "roles": "C|D"}),
        ]
        assert "features that refer to other annotations were left out: 1 to" in article.notes


def test_a_long_text_is_looked_through_a_few_times_and_not_with_every_piece() -> None:
    """The parser begins a text anew with each piece of the file that does not end it."""
    from io import BytesIO

    data = xmi('<custom:A xmi:id="2" sofa="1" begin="0" end="3"/>', ("习近平强调" * 40 + "&#10;") * 6_000)
    reads: list[int] = []

    class Counted(BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            reads.append(size or 0)
            return super().read(size)

    file = file_in_memory(data, "doc.xmi")._replace(open=lambda: Counted(data))
    (article,) = read_given(XMI, file)
    assert len(article.source) > 1_000_000
    assert len(data) > 3_000_000 and len(reads) < 20
    assert max(reads) <= 4 * 2**20
