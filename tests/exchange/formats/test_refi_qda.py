"""Claims about REFI-QDA projects: positions are code points of the text beside them, and a foreign one is proved."""

from __future__ import annotations

from io import BytesIO
from uuid import UUID
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from annotator.errors import FormatError
from annotator.exchange.exporters.job import ExportContext, ExportJob, ExportOptions, LayerNames
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.importers.given import file_in_memory
from annotator.exchange.records import ImportedArticle, ReadOptions, Refused
from annotator.exchange.registry import formats
from annotator.model.codebook import Codebook, LabelDef

FORM = formats()["refi-qda"]
NS = "{urn:QDA-XML:project:1.0}"
TEXT = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“x”\u00a0👨\u200d👩\te\u0301 ]]> <b>&amp;\n完"
OVERLAPS = [(0, len(TEXT)), (6, 19), (11, 13), (7, 15), (11, 12), (len(TEXT) - 1, len(TEXT))]
CODES = """<Users><User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="李"/>
<User guid="aaaaaaaa-0000-0000-0000-000000000002" name="Wang"/></Users>
<CodeBook><Codes><Code guid="CCCCCCCC-0000-0000-0000-000000000001" name="directive" isCodable="true">
<Code guid="cccccccc-0000-0000-0000-000000000002" name="slogan" isCodable="true"/></Code></Codes></CodeBook>"""


def record(text=TEXT, spans=(), **more):
    rows = [
        {
            "id": f"0190b6d0-0000-7000-8000-{n:012}", "start": start, "end": end, "label": "directive",
            "text": text[start:end], "layer": "li", "coder": "li", "origin": "hand", "state": "confirmed",
            "certainty": None, "attributes": {}, "note": "", "codebook_version": 1,
            "created": "2026-01-31T09:30:00Z", "source_start": start, "source_end": end,
        }
        for n, (start, end) in enumerate(spans)
    ]  # fmt: skip
    return {
        "schema": "annotator/1", "id": "2f0b6c1e-0000-5000-8000-000000000001", "text": text, "script": "hans",
        "spans": rows, "relations": [], "labels": [], "document_annotations": [], "regions": [], "coding": [],
        "meta": {}, "source": {"name": "页 <1>.txt"}, "codebook": {"name": "c", "version": 1, "hash": ""},
    } | more  # fmt: skip


def unpacked(data: bytes) -> tuple[ElementTree.Element, dict[str, str]]:
    with ZipFile(BytesIO(data)) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".txt")}
        return ElementTree.fromstring(archive.read("project.qde")), texts


def packed(sources: str, texts: dict[str, bytes | str], origin="NVivo", after="", folder="Sources") -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(f"{folder}/{name}", text)
        qde = (
            f'<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" '
            f'origin="{origin}">{CODES}<Sources>{sources}</Sources>{after}</Project>'
        )
        archive.writestr("project.qde", qde)
    return out.getvalue()


def selection(start, end, name="", code="cccccccc-0000-0000-0000-000000000002", inside="") -> str:
    number = f"{abs(hash((start, end, code))) % 10**12:012}"
    return (
        f'<PlainTextSelection guid="eeeeeeee-0000-0000-0000-{number}" name="{name}" startPosition="{start}" '
        f'endPosition="{end}">{inside}<Coding guid="dddddddd-0000-0000-0000-{number}" '
        f'creatingUser="aaaaaaaa-0000-0000-0000-000000000001"><CodeRef targetGUID="{code}"/></Coding>'
        "</PlainTextSelection>"
    )


def source(inside: str, path="internal://t.txt") -> str:
    return (
        '<TextSource guid="bbbbbbbb-0000-0000-0000-000000000001" name="Anna" '
        f'plainTextPath="{path}">{inside}</TextSource>'
    )


def read(data: bytes, **options) -> list:
    return list(FORM.streams(file_in_memory(data, "p.qdpx"), None, ReadOptions(**options)))


def only(data: bytes, **options) -> ImportedArticle:
    (found,) = read(data, **options)
    assert isinstance(found, ImportedArticle), found
    return found


def test_every_position_is_a_code_point_of_the_text_beside_it(desk) -> None:
    files, _ = desk.written(FORM, [record(spans=OVERLAPS)])
    project, texts = unpacked(files["out.qdpx"])
    (source,) = project.iter(f"{NS}TextSource")
    text = texts["sources/" + source.get("plainTextPath").removeprefix("internal://")]
    assert text == TEXT
    found = {
        (int(each.get("startPosition")), int(each.get("endPosition"))): each.get("name")
        for each in source.iter(f"{NS}PlainTextSelection")
    }
    assert found == {(start, end): TEXT[start:end] for start, end in OVERLAPS}
    assert source.get("name") == "页 <1>.txt"


def test_the_same_records_give_the_same_bytes_and_no_time_of_this_day(desk) -> None:
    one, other = (desk.written(FORM, [record(spans=OVERLAPS)])[0]["out.qdpx"] for _ in range(2))
    assert one == other
    with ZipFile(BytesIO(one)) as archive:
        assert {each.date_time[0] for each in archive.infolist()} == {1980}


def test_codes_stand_below_the_ones_they_stand_below_and_retired_ones_only_where_used(desk) -> None:
    def label(n: int, id_: str, parent="", **more) -> LabelDef:
        more = {"definition": {"en": f'<{id_}> & "more"'}} | more
        return LabelDef(f"0190b6d0-1111-7000-8000-{n:012}", id_, "#b45309", "#f59e0b", parent=parent, **more)

    labels = (
        label(1, "slogan", "directive"), label(2, "directive"), label(3, "old", retired=True),
        label(4, "gone", retired=True), label(5, "deep", "slogan"),
    )  # fmt: skip
    context = ExportContext(
        "核心", 1, "", (), {each.uuid: each.id for each in labels}, {"l": LayerNames("li", "li", "hand")},
        codebook=Codebook("核心", labels),
    )  # fmt: skip
    row = record(spans=[(0, 1)])
    row["spans"][0]["label"] = "old"
    job = ExportJob(context, ExportOptions(), ExportReport())
    project, _ = unpacked(b"".join(FORM.writes([row], job)))
    above = {each.get("name"): parent.get("name") for parent in project.iter() for each in parent.findall(f"{NS}Code")}
    assert above == {"directive": None, "slogan": "directive", "deep": "slogan", "old": None}
    first = next(project.iter(f"{NS}Code"))
    assert (first.get("guid"), first.get("color")) == (labels[1].uuid, "#b45309")
    assert first.findtext(f"{NS}Description") == '<directive> & "more"'


def test_windows_and_doubled_articles_do_not_share_a_guid(desk) -> None:
    rows = [record(spans=OVERLAPS, id=f"a#{n}", window={"index": n}) for n in range(2)]
    doubled = [record(spans=OVERLAPS), record(spans=OVERLAPS, script="hant")]
    for records, options in ((rows, ExportOptions()), (doubled, ExportOptions(both="doubled"))):
        project, texts = unpacked(desk.written(FORM, records, options)[0]["out.qdpx"])
        guids = [each.get("guid") for each in project.iter() if each.get("guid")]
        assert len(texts) == 2
        assert len(set(guids)) == len(guids)


def test_a_span_in_pieces_becomes_a_selection_a_piece_and_the_report_says_so(desk) -> None:
    row = record(spans=[(0, 10)])
    row["spans"][0]["ranges"] = [[0, 3], [6, 10]]
    files, report = desk.written(FORM, [row])
    article = only(files["out.qdpx"])
    assert [(each.start, each.end) for each in article.spans] == [(0, 3), (6, 10)]
    assert report.counts == {"ranges": 1}


def test_notes_line_ends_and_article_ids_come_back(desk) -> None:
    row = record(spans=[(0, 3)], meta={"title": 'a "b" <c>\t\n d', "published": "2023-02-19"})
    row["spans"][0]["note"] = ' one\n\ttwo ]]> & "three" \u2028'
    article = only(desk.written(FORM, [row])[0]["out.qdpx"])
    assert article.spans[0].note == row["spans"][0]["note"]
    assert article.meta == row["meta"]
    assert (article.id, article.name) == (row["id"], "页 <1>.txt")
    assert article.spans[0].created == 1769851800


def test_a_foreign_project_gives_coders_nested_codes_notes_and_several_codes_a_selection() -> None:
    text = "\ufeff第一行\r\n习近平𠮷林强调\r\n完"
    two = '<Coding guid="{0}"><CodeRef targetGUID="{1}"/></Coding>'
    inside = selection(5, 8, inside="<Description>备注</Description>").replace(
        "</Coding></Plain",
        '<NoteRef targetGUID="99999999-0000-0000-0000-000000000001"/></Coding>'
        + two.format("DDDDDDDD-1111-0000-0000-000000000002", "{CCCCCCCC-0000-0000-0000-000000000001}")
        + "</Plain",
    )
    inside += '<PlainTextSelection guid="eeeeeeee-9999-0000-0000-000000000001" startPosition="0" endPosition="1"/>'
    inside += two.format("DDDDDDDD-2222-0000-0000-000000000002", "cccccccc-0000-0000-0000-000000000002")
    notes = (
        '<Notes><Note guid="99999999-0000-0000-0000-000000000001" name="memo">'
        "<PlainTextContent>两行\n备忘</PlainTextContent></Note></Notes>"
    )
    article = only(packed(source(inside), {"T.TXT": text.encode()}, after=notes, folder="sources"))
    assert article.source == "第一行\n习近平𠮷林强调\n完"
    assert {(each.label, article.source[each.start : each.end], each.coder) for each in article.spans} == {
        ("slogan", "习近平", "李"), ("directive", "习近平", "import"),
    }  # fmt: skip
    assert {each.note for each in article.spans} == {"备注\n\n两行\n备忘", "备注"}
    assert [each.label for each in article.document_annotations] == ["slogan"]
    assert "selections without a code were passed over: 1" in article.notes
    assert article.id is None


def test_a_note_in_a_file_of_its_own_is_the_note_of_its_span() -> None:
    note = '<Note guid="99999999-0000-0000-0000-000000000001" plainTextPath="internal://N.txt"/>'
    gone = note.replace("000001", "000002").replace("N.txt", "gone.txt")
    refs = "".join(f'<NoteRef targetGUID="99999999-0000-0000-0000-00000000000{n}"/>' for n in (1, 2))
    inside = selection(0, 1).replace("</PlainTextSelection>", refs + "</PlainTextSelection>")
    texts = {"t.txt": "习近平", "n.txt": "备忘𠮷"}
    (span,) = only(packed(source(inside), texts, after=f"<Notes>{note}{gone}</Notes>")).spans
    assert span.note == "备忘𠮷"


def test_atlas_counts_one_character_a_line_end() -> None:
    text = "第一行\r\n习近平\r\n".encode()
    data = packed(source(selection(4, 7)), {"t.txt": text}, origin="ATLAS.ti for Windows")
    (span,) = only(data).spans
    assert (span.start, span.end) == (4, 7)
    (span,) = only(packed(source(selection(5, 8)), {"t.txt": text})).spans
    assert (span.start, span.end) == (4, 7)


def test_names_prove_that_another_program_counts_so_too() -> None:
    text = "第一行\r\n习近平\r\n强调\r\n".encode()
    for start, name in ((4, "习近平"), (5, "习近平")):
        (span,) = only(packed(source(selection(start, start + 3, name=name)), {"t.txt": text})).spans
        assert (span.start, span.end) == (4, 7)
    (refused,) = read(packed(source(selection(5, 8, name="习近平") + selection(8, 10, name="强调")), {"t.txt": text}))
    assert isinstance(refused, Refused)


def test_line_ends_that_were_counted_once_are_told() -> None:
    text = "第一行\r\n习近平\r\n强调\r\n".encode()
    once, twice = (
        only(packed(source(selection(start, start + 3, name="习近平")), {"t.txt": text})) for start in (4, 5)
    )
    assert "its line ends were counted once" in once.notes
    assert "its line ends were counted once" not in twice.notes


def test_what_is_not_kept_of_a_project_is_counted_in_notes() -> None:
    codes = (
        '<Coding guid="dddddddd-7777-0000-0000-00000000000{0}">'
        '<CodeRef targetGUID="cccccccc-0000-0000-0000-000000000002"/></Coding>'
    )
    page = (
        '<PDFSource guid="bbbbbbbb-0000-0000-0000-000000000009" name="x.pdf" path="internal://x.pdf">'
        "<Description>夜里录的</Description>"
        '<PDFSelection guid="eeeeeeee-7777-0000-0000-000000000001" page="1">'
        f"{codes.format(1)}{codes.format(2)}</PDFSelection>"
        '<Representation guid="bbbbbbbb-0000-0000-0000-000000000008" plainTextPath="internal://t.txt">'
        f"{selection(0, 3)}</Representation></PDFSource>"
    )
    other = source(selection(1, 2), "internal://u.txt") + '<AudioSource guid="bbbbbbbb-0000-0000-0000-000000000005"/>'
    ends = [part[:36] for part in (page + other).split('PlainTextSelection guid="')[1:]]
    note = '<Note guid="99999999-0000-0000-0000-00000000000{0}"><PlainTextContent>想</PlainTextContent></Note>'
    ref = '<NoteRef targetGUID="99999999-0000-0000-0000-000000000001"/></PlainTextSelection>'
    after = (
        f"<Notes>{''.join(map(note.format, (1, 2, 3)))}</Notes><Links>"
        f'<Link guid="11111111-0000-0000-0000-000000000001" originGUID="{ends[0]}" targetGUID="{ends[1]}"/>'
        f'<Link guid="11111111-0000-0000-0000-000000000002" originGUID="{ends[0]}" targetGUID="{ends[0]}"/>'
        '<Link guid="11111111-0000-0000-0000-000000000003" originGUID="cccccccc-0000-0000-0000-000000000002" '
        f'targetGUID="{ends[1]}"/>'
        f'<Link guid="11111111-0000-0000-0000-000000000004" originGUID="{ends[1]}" targetGUID="{ends[1]}"/></Links>'
        '<Sets><Set guid="s" name="甲"/><Set guid="t" name="乙"/></Sets>'
    )
    data = packed(page + other.replace("</PlainTextSelection>", ref), {"t.txt": "习近平", "u.txt": "强调"}, after=after)
    first, last, refused = read(data)
    assert first.notes == (
        "codings of something else than the text were not kept: 2", "the description of the source was not kept",
    )  # fmt: skip
    assert last.notes == (
        "sets of the project were not kept: 2", "notes that stand by no span were not kept: 2",
        "links that join no two spans of one text were not kept: 2",
    )  # fmt: skip
    assert (len(first.relations), len(last.relations)) == (1, 1)
    assert isinstance(refused, Refused)


def test_our_own_project_is_read_without_a_note(desk) -> None:
    files, _ = desk.written(FORM, [record(spans=OVERLAPS), record(spans=OVERLAPS, id=str(UUID(int=7)))])
    assert [each.notes for each in read(files["out.qdpx"])] == [(), ()]


def test_windows_and_the_other_script_have_names_of_their_own(desk) -> None:
    rows = [record(spans=OVERLAPS, id=f"a#{n}", window={"index": n}) for n in range(2)]
    doubled = [record(spans=OVERLAPS), record(spans=OVERLAPS, script="hant")]
    for records, options, names in (
        (rows, ExportOptions(), ["页 <1>.txt #1", "页 <1>.txt #2"]),
        (doubled, ExportOptions(both="doubled"), ["页 <1>.txt (hans)", "页 <1>.txt (hant)"]),
    ):
        project, _ = unpacked(desk.written(FORM, records, options)[0]["out.qdpx"])
        assert [each.get("name") for each in project.iter(f"{NS}TextSource")] == names


def test_utf16_positions_are_told_by_the_names_and_read_so_with_consent() -> None:
    data = packed(source(selection(5, 8, name="习近平")), {"t.txt": "𠮷林𠮷习近平强调"})
    (refused,) = read(data)
    assert isinstance(refused, Refused)
    assert "--offsets utf16" in refused.why
    (span,) = only(data, offsets="utf16").spans
    assert (span.start, span.end) == (3, 6)


def test_a_name_that_is_no_quote_is_not_taken_for_one() -> None:
    (span,) = only(packed(source(selection(0, 3, name="1:1")), {"t.txt": "习近平强调"})).spans
    assert (span.start, span.end) == (0, 3)


def test_a_link_between_two_selections_is_a_relation_of_whoever_made_the_first() -> None:
    inside = selection(0, 1) + selection(1, 2)
    ends = [part[:36] for part in inside.split('Selection guid="')[1:]]
    links = (
        f'<Links><Link guid="11111111-0000-0000-0000-000000000001" name="says" direction="OneWay" '
        f'originGUID="{{{ends[0].upper()}}}" targetGUID="{ends[1]}"/></Links>'
    )
    article = only(packed(source(inside), {"t.txt": "习近平"}, after=links))
    (relation,) = article.relations
    assert (relation.type, relation.from_span, relation.to_span, relation.layer) == ("says", *ends, "李")


def test_a_pdf_is_read_by_the_text_that_represents_it() -> None:
    inside = (
        '<PDFSource guid="bbbbbbbb-0000-0000-0000-000000000009" name="x.pdf" path="internal://x.pdf">'
        '<Representation guid="bbbbbbbb-0000-0000-0000-000000000008" plainTextPath="internal://t.txt">'
        f"{selection(0, 3)}</Representation></PDFSource>"
    )
    article = only(packed(inside, {"t.txt": "习近平", "x.pdf": b"%PDF"}))
    assert (article.name, article.spans[0].end) == ("x.pdf", 3)


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        (source(selection(0, 99)), "ends at 5"),
        (source(selection(3, 1)), "ends before it begins"),
        (source(selection(-2, 1)), "begins before the text"),
        (source(selection(2, 2)), "is empty"),
        (source(selection("x", 2)), "has to be a whole number"),
        (source(selection(0, "9" * 99)), "has to be a whole number"),
        (source(selection(0, 1) * 2), "same id"),
        (source(selection(0, 1, code="cccccccc-0000-0000-0000-000000000009")), "does not have"),
        (source("", "internal://other.txt"), "is not in the file"),
        (source("", "internal://../../etc/passwd"), "is not in the file"),
        (source("", "relative:///t.txt"), "outside the file"),
        (source("", ""), "no plain text"),
        ('<PictureSource guid="bbbbbbbb-0000-0000-0000-000000000001"/>', "“Picture” and has no plain text"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place_and_the_rest_comes_in(inside: str, why: str) -> None:
    good = source(selection(0, 2)).replace("bbbbbbbb", "bbbbbbbc").replace("Anna", "Berta")
    refused, article = read(packed(inside + good, {"t.txt": "习近平强调"}))
    assert why in refused.why
    assert "p.qdpx, source 1" in refused.name
    assert article.name == "Berta"


def test_what_is_no_project_is_refused_in_a_sentence() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Project>&b;</Project>'
    whole = packed(source(selection(0, 1)), {"t.txt": "习"})
    spaces = "<Project xmlns='urn:QDA-XML:project:1.0'>" + " " * 60_000_000 + "</Project>"
    cases = [(b"", "damaged"), (whole[:-40], "damaged"), (b"PK" + whole[2:60], "damaged")]
    for words, why in (
        (bomb, "entities"), ("<Project", "well-formed"), ("<html/>", "Project"), (spaces, "unpacks"),
        ("<Project xmlns='urn:QDA-XML:project:1.0'/>", "no sources"),
    ):  # fmt: skip
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as archive:
            archive.writestr("project.qde", words)
        cases.append((out.getvalue(), why))
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("../project.qde", "<Project/>")
    cases.append((out.getvalue(), r"no project\.qde"))
    for data, why in cases:
        with pytest.raises(FormatError, match=why):
            read(data)
