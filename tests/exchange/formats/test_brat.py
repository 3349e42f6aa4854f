"""Claims about brat standoff: fragments around line ends, what is left of our comments after an edit, foreign files."""

from __future__ import annotations

from json import dumps

import pytest

from annotator.errors import AnnotatorError
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.exporters.standoff.file_names import names_apart
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import CodingRow, ReadOptions, Refused
from annotator.exchange.registry import formats
from annotator.model.article import Region

BRAT = formats()["brat"]
TEXT = "习近平强调，\n要坚决打赢𠮷林\r\n脱贫攻坚战。"
LF = TEXT.replace("\r\n", "\n")
OPTIONS = ExportOptions(script="source", layers=("li", "gold"), status="all")


def read(ann: str | bytes, text: str | bytes = TEXT, **options):
    files = {"sub.ann": ann.encode() if isinstance(ann, str) else ann}
    files["sub.txt"] = text.encode() if isinstance(text, str) else text
    file = file_in_memory(files["sub.ann"], "folder/sub.ann", files)
    (found,) = read_given(BRAT, file, None, ReadOptions(**options))
    return found


def refused(*given, **options) -> str:
    found = read(*given, **options)
    assert isinstance(found, Refused), found
    return found.why


def spans(article) -> list[tuple]:
    return [(each.start, each.end, each.ranges, each.label) for each in article.spans]


def wrote(desk, text: str, *annotations, **more) -> dict[str, bytes]:
    article = desk.article_of(desk.texts_of([(text,) * 4]), annotations=annotations, **more)
    job = ExportJob(desk.context, OPTIONS, ExportReport())
    return desk.written(BRAT, list(records_of([article], job)), OPTIONS)[0]


def test_a_span_over_a_line_end_is_written_in_fragments_and_comes_back_in_one_piece(desk) -> None:
    files = wrote(desk, LF, desk.annotation(1, 4, 9))
    ann = files["第一篇.ann"].decode()
    assert ann.startswith(f"T1\tdirective 4 6;7 9\t{LF[4:6]} {LF[7:9]}\n")
    without = {**files, "第一篇.ann": "".join(x + "\n" for x in ann.split("\n") if x[:1] == "T").encode()}
    for each in (files, without):
        (article,) = desk.read_back(BRAT, each)
        assert spans(article) == [(4, 9, (), "directive")]


def test_a_span_that_is_broken_at_a_line_end_stays_so(desk) -> None:
    files = wrote(desk, LF, desk.annotation(1, 4, 9, ranges=((4, 6), (7, 9))))
    (article,) = desk.read_back(BRAT, files)
    assert spans(article) == [(4, 9, ((4, 6), (7, 9)), "directive")]


def test_a_span_of_a_line_end_alone_is_no_line_of_brat_and_comes_back(desk) -> None:
    from annotator.exchange.records import Relation

    joined = (Relation("r", "uuid-holds", "span-001", "span-002", "layer-li"),)
    files = wrote(desk, LF, desk.annotation(1, 6, 7), desk.annotation(2, 0, 3), relations=joined)
    lines = files["第一篇.ann"].decode().split("\n")
    assert [line[:2] for line in lines if line[:1] in "TR"] == ["T1", ""]
    (article,) = desk.read_back(BRAT, files)
    assert sorted(spans(article)) == [(0, 3, (), "directive"), (6, 7, (), "directive")]
    assert [(each.from_span, each.to_span) for each in article.relations] == [("span-001", "span-002")]


def test_what_was_changed_in_brat_is_believed_and_not_our_comments(desk) -> None:
    given = desk.annotation(1, 0, 3, note="一\n二", attributes={"用 途": "𠮷"}, certainty="low")
    files = wrote(desk, LF, given)
    ann = files["第一篇.ann"].decode()
    moved = ann.replace("directive 0 3\t习近平", "directive 0 2\t习近")
    assert moved != ann
    (article,) = desk.read_back(BRAT, files | {"第一篇.ann": moved.encode()})
    (span,) = article.spans
    assert (span.id, span.start, span.end, span.certainty, span.note) == ("T1", 0, 2, None, "一 二")
    relabelled = ann.replace("directive", "slogan").replace("一 二", "三")
    (article,) = desk.read_back(BRAT, files | {"第一篇.ann": relabelled.encode()})
    (span,) = article.spans
    assert (span.id, span.label, span.note, span.attributes) == ("span-001", "slogan", "三", {"用 途": "𠮷"})


def test_labels_that_brat_cannot_take_are_written_by_number_and_come_back(desk) -> None:
    from dataclasses import replace

    context = replace(desk.context, labels={**desk.labels, "uuid-directive": "指 示"})
    article = desk.article_of(desk.texts_of([(LF,) * 4]), annotations=(desk.annotation(1, 0, 3),))
    job = ExportJob(context, OPTIONS, ExportReport())
    files, _ = desk.written(BRAT, list(records_of([article], job)), OPTIONS, context)
    assert "T1\tu6307_u793a 0 3\t习近平\n" in files["第一篇.ann"].decode()
    assert "u6307_u793a | 指 示\n" in files["visual.conf"].decode()
    assert "u6307_u793a\n" in files["annotation.conf"].decode()
    (back,) = desk.read_back(BRAT, files)
    assert spans(back) == [(0, 3, (), "指 示")]
    changed = files["第一篇.ann"].replace(b"T1\tu6307_u793a", b"T1\tslogan")
    (back,) = desk.read_back(BRAT, files | {"第一篇.ann": changed})
    assert spans(back) == [(0, 3, (), "slogan")]


def test_offsets_count_the_characters_of_the_file_as_it_is() -> None:
    crlf = read("T1\tdirective 10 14\t打赢𠮷林\nT2\tslogan 12 18\t𠮷林  脱贫\n")
    assert spans(crlf) == [(10, 14, (), "directive"), (12, 17, (), "slogan")]
    assert crlf.source == LF
    marked = read("T1\tdirective 1 4\t习近平\n", b"\xef\xbb\xbf" + LF.encode())
    unmarked = read("T1\tdirective 0 3\t习近平\n", b"\xef\xbb\xbf" + LF.encode())
    assert spans(marked) == spans(unmarked) == [(0, 3, (), "directive")]


@pytest.mark.parametrize(("line", "unit"), [("16 18\t脱贫", "utf16"), ("34 41\t𠮷林", "utf8"), ("17 19\t贫攻", "crlf")])
def test_offsets_in_another_unit_are_refused_with_what_would_read_them(line: str, unit: str) -> None:
    text = f"\n{LF[1:]}" if unit == "crlf" else LF
    ann = f"T1\ta {line}\n"
    if unit == "crlf":
        ann = ann.replace("17 19", "19 21")
    assert f"--offsets {unit}" in refused(ann, text)
    (span,) = read(ann, text, offsets=unit).spans
    assert text[span.start : span.end] == line.split("\t")[1]


def test_spans_are_placed_by_their_words_where_somebody_agrees() -> None:
    ann = "T1\ta 30 32\t𠮷林\n"
    assert "--offsets quote" in refused(ann, LF)
    assert spans(read(ann, LF, offsets="quote")) == [(12, 14, (), "a")]


def test_events_modifiers_and_the_rest_are_read_or_said() -> None:
    article = read(
        "T1\tMeeting 0 3\t习近平\nT2\tPlace 12 14\t𠮷林\nE1\tMeeting:T1 Where:T2\nA1\tTense E1 past\nM1\tNegated T2\n"
        "A2\tTense E1 future\nR1\tknows Arg1:E1 Arg2:T2\t\nN1\tReference T2 Wiki:1\tx\n*\tEquiv T1 T2\n"
        "#1\tAnnotatorNotes E1\t一\n#2\tAnnotatorNotes T1\t二\n#3\tOther T1\tx\nA3\tTense R1 past\n"
    )
    assert [(each.id, each.label, dict(each.attributes), each.note) for each in article.spans] == [
        ("T1", "Meeting", {"Tense": "past|future"}, "一\n二"),
        ("T2", "Place", {"Negated": "yes"}, ""),
    ]
    assert [(each.type, each.from_span, each.to_span) for each in article.relations] == [("knows", "T1", "T2")]
    said = " ".join(article.notes)
    for words in ("1 normalisations", "1 equivalences", "1 comments", "1 arguments", "1 attributes or notes"):
        assert words in said, words
    assert {each.layer for each in article.spans} == {"import"}
    assert article.findings


@pytest.mark.parametrize(
    ("ann", "why"),
    [
        ("T1\tdirective 0 3\t习近平\nT1\tslogan 0 3\t习近平\n", "same id, T1"),
        ("T1\tdirective 3 0\t习近平\n", "ends before it begins"),
        ("T1\tdirective 3 3\t\n", "is empty"),
        ("T1\tdirective -3 3\t习近平\n", "begins before the text"),
        ("T1\tdirective 0 3000\t习近平\n", "lies outside the text"),
        ("T1\tdirective 1 4\t习近平\n", "but '近平强' stands there"),
        ("T1\tdirective 0 x\t习近平\n", "Line 1: 'directive 0 x' has to be a label and offsets"),
        ("T1 directive 0 3 习近平\n", "Line 1 is no annotation of brat"),
        ("T1\tdirective 0 3\t习近平\nR1\tknows Arg1:T1", "Line 2: 'knows Arg1:T1' has to be a relation"),
        ("T1\tdirective 0 3\t习近平\nR1\tknows Arg1:T1 Arg2:T9\n", "joins a span T9"),
        ("这是别的文件", "Line 1 is no annotation of brat"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(ann: str, why: str) -> None:
    assert why in refused(ann)


def test_annotations_without_their_text_are_refused() -> None:
    (found,) = read_given(BRAT, file_in_memory(b"T1\ta 0 1\tx\n", "a/b.ann"))
    assert isinstance(found, Refused)
    assert "b.txt, is not beside it" in found.why


def test_a_text_in_another_encoding_is_read_or_refused_and_never_shifted() -> None:
    article = read("T1\tdirective 0 3\t习近平\n", (LF * 20).encode("gb18030"))
    assert article.source == LF * 20
    assert isinstance(read("T1\tdirective 0 3\t习近平\n", LF.encode()[:-1]), Refused)
    assert isinstance(read("T1\tdirective 0 3\t习近平\n", b""), Refused)


def test_comments_that_only_look_like_ours_change_nothing() -> None:
    odd = (
        '{"of":"T1","pieces":[[0,99]],"id":"x"}', '{"of":"T1","pieces":[[3,0]]}', '{"of":"T1","pieces":"x"}', "{", "[]",
        '{"of":"span","pieces":[[0,3]],"label":"x","id":"y"}', '{"of":"relation","id":1}', '{"of":"article","meta":3}',
        '{"of":"T1","pieces":[[0,3]],"id":5,"created":"x","origin":[],"attributes":{"a":1},"layer":""}',
    )  # fmt: skip
    for each in odd:
        article = read(f"T1\tdirective 0 3\t习近平\n#1\tAnnotator DOC\t{each}\n", LF)
        assert [(span.id, span.layer) for span in article.spans] == [("T1", "import")], each
        assert spans(article) == [(0, 3, (), "directive")]


def test_no_line_of_ours_can_be_taken_for_two(desk) -> None:
    text = "去\u2028来\x85在\x0b有\x1c无\u2029" + LF
    hard = desk.annotation(1, 0, len(text), note="\u2028\x85\x0b\x1c", attributes={"a\u2028": "b\x85"})
    files = wrote(desk, text, hard)
    lines = files["第一篇.ann"].decode()
    assert lines.splitlines() == lines.removesuffix("\n").split("\n")
    (article,) = desk.read_back(BRAT, files)
    (span,) = article.spans
    assert (span.start, span.end, span.note, span.attributes) == (0, len(text), hard.note, hard.attributes)


def test_file_names_are_legal_everywhere_and_no_two_are_the_same() -> None:
    apart = names_apart()
    given = [
        "a/b.txt",
        "a\\b.txt",
        'x<>:"|?*.txt',
        "CON.txt",
        "con",
        "nul.html",
        "..",
        "",
        "A.txt",
        "a",
        "e\u0301",
        "é",
    ]
    given += ["尾. ", "\x00\n", "习" * 300, "习" * 300]
    found = [apart(name) for name in given]
    assert len({each.casefold() for each in found}) == len(found)
    for each in found:
        assert each and not set(each) & set('<>:"/\\|?*\x00\n') and each[-1] not in ". " and each[0] not in ". "
        assert len(f"{each}.jsonld".encode()) <= 255
        assert each.split(".")[0].lower() not in ("con", "nul")
    assert found[0] == "a_b" and found[1] == "a_b-2"


def test_every_cut_of_a_file_gives_a_sentence_or_spans_that_stand(desk) -> None:
    files = wrote(desk, LF, desk.annotation(1, 0, 3, note="注"), desk.annotation(2, 4, 9))
    whole = files["第一篇.ann"]
    for cut in range(len(whole)):
        try:
            found = desk.read_back(BRAT, files | {"第一篇.ann": whole[:cut]})
        except AnnotatorError:
            continue
        for each in found:
            assert isinstance(each, Refused) or {span.label for span in each.spans} <= {"directive"}


def test_a_span_that_is_cut_off_before_its_text_is_refused_with_its_line() -> None:
    whole = "T1\tdirective 0 3\t习近平\nT2\tslogan 12 14\t𠮷林"
    assert "Line 2: the span T2 has no text behind its offsets" in refused(whole.removesuffix("\t𠮷林"))
    for cut in range(whole.index("T2") + 1, len(whole)):
        assert refused(whole[:cut]), whole[:cut]


def test_names_that_become_one_word_to_brat_are_told_apart_and_come_back(desk) -> None:
    from dataclasses import replace

    from annotator.exchange.records import Relation

    labels = {"uuid-directive": "a b", "uuid-slogan": "a_b", "uuid-old": "a_b-2"}
    context = replace(desk.context, labels=labels, relations={"uuid-holds": "x y", "uuid-other": "x_y"})
    given = [
        desk.annotation(1, 0, 3, attributes={"k k": "1 1", "k_k": "1_1"}),
        desk.annotation(2, 0, 3, label="uuid-slogan", attributes={"k_k": "1_1"}),
        desk.annotation(3, 4, 9, label="uuid-old"),
    ]
    joins = [Relation(f"r{n}", kind, "span-001", "span-002", "layer-li") for n, kind in enumerate(context.relations)]
    article = desk.article_of(desk.texts_of([(LF,) * 4]), annotations=given, relations=joins)
    job = ExportJob(context, OPTIONS, ExportReport())
    files, _ = desk.written(BRAT, list(records_of([article], job)), OPTIONS, context)
    ann = files["第一篇.ann"].decode()
    assert {line.split("\t")[1].split(" ")[0] for line in ann.split("\n") if line[:1] == "T"} == {
        "a_b",
        "a_b-2",
        "a_b-3",
    }
    assert {"a_b-3 | a b"} <= set(files["visual.conf"].decode().split("\n"))
    assert "a_b\na_b-2\n" in files["annotation.conf"].decode().replace("a_b-3\n", "")
    (back,) = desk.read_back(BRAT, files)
    assert {each.id: (each.label, each.attributes) for each in back.spans} == {
        "span-001": ("a b", {"k k": "1 1", "k_k": "1_1"}),
        "span-002": ("a_b", {"k_k": "1_1"}),
        "span-003": ("a_b-2", {}),
    }
    assert sorted(each.type for each in back.relations) == ["x y", "x_y"]
    changed = ann.replace("T1\ta_b-3 ", "T1\ta_b ")
    assert changed != ann
    (back,) = desk.read_back(BRAT, files | {"第一篇.ann": changed.encode()})
    assert {each.id: each.label for each in back.spans}["span-001"] == "a_b"


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["plain", "bom"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_marks_and_quotes_with_any_line_end_and_a_byte_order_mark_are_read(end: str, bom: bytes) -> None:
    text = f']]> <a b="c">&amp;\'{end}“好”‘是’&{end}𠮷'
    settled = text.replace("\r\n", "\n")
    last = len(text)
    ann = end.join((
        "T1\tmark 0 3\t]]>",
        f"T2\tmark 4 {text.index(end)}\t{text[4 : text.index(end)]}",
        f"T3\tmark 0 {last}\t{text.replace(end, ' ')}",
        f"T4\tmark {last - 1} {last}\t𠮷",
        "A1\tkind T1 ]]><&",
        "#1\tAnnotatorNotes T1\t\"quoted\" & <b>'s</b> ]]>",
        "",
    ))  # fmt: skip
    article = read(bom + ann.encode(), bom + text.encode())
    assert article.source == settled
    assert [settled[each.start : each.end] for each in article.spans] == [
        "]]>",
        '<a b="c">&amp;\'',
        settled,
        "𠮷",
    ]
    assert (article.spans[0].attributes, article.spans[0].note) == (
        {"kind": "]]><&"},
        '"quoted" & <b>\'s</b> ]]>',
    )


def ours(said: dict) -> str:
    lines = "T1\tdirective 0 3\t习近平\nT2\tslogan 12 14\t𠮷林\nR1\tknows Arg1:T1 Arg2:T2\n"
    return f"{lines}#1\tAnnotator DOC\t{dumps(said)}\n"


CODING = {"layer": "li", "status": "doing", "codebook_version": 1, "labels_coded": []}
LABEL = {"id": "d", "label": "slogan", "layer": "li"}


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"of": "article", "document_annotations": [LABEL, LABEL | {"label": "directive"}]}, "same id, d"),
        ({"of": "article", "document_annotations": [LABEL | {"label": "\u3000"}]}, "label of the article has no name"),
        ({"of": "article", "document_annotations": [LABEL | {"layer": "l\0i"}]}, "NUL"),
        ({"of": "article", "document_annotations": [LABEL | {"attributes": {"a": "\0"}}]}, "NUL"),
        ({"of": "span", "pieces": [[6, 7]], "id": "s1", "label": "   "}, "has no label"),
        ({"of": "span", "pieces": [[6, 7]], "id": "s1", "label": "a", "layer": "l\0i"}, "NUL"),
        ({"of": "span", "pieces": [[6, 7]], "id": "s1", "label": "a", "coder": " \u00a0"}, "the name is blank"),
        ({"of": "span", "pieces": [[6, 7]], "id": "s1", "label": "a", "note": "𠮷\0"}, "NUL"),
        ({"of": "T1", "pieces": [[0, 3]], "label": " ", "label written": "directive"}, "has no label"),
        ({"of": "T1", "pieces": [[0, 3]], "id": "\0"}, "NUL"),
        ({"of": "T1", "pieces": [[0, 3]], "layer": "\t"}, "the name is blank"),
        ({"of": "R1", "id": "r\0"}, "NUL"),
        ({"of": "R1", "layer": " "}, "the name is blank"),
        ({"of": "relation", "id": "R1", "type": "x", "from": "T1", "to": "T2", "layer": "li"}, "same id, R1"),
        ({"of": "article", "coding": [CODING | {"layer": "l\0i"}]}, "NUL"),
        ({"of": "article", "coding": [CODING | {"labels_coded": ["\0"]}]}, "NUL"),
        ({"of": "article", "meta": {"title": "\0"}}, "NUL"),
    ],
)  # fmt: skip
def test_what_our_comments_say_is_checked_as_the_lines_are(said: dict, why: str) -> None:
    assert why in refused(ours(said), LF)


def test_regions_and_work_that_was_done_are_believed_on_the_text_that_was_exported_only(desk) -> None:
    regions = [Region("r1", 0, 6, "title"), Region("r2", 7, 14, "body")]
    coding = [CodingRow("layer-li", "done", 3, ()), CodingRow("layer-gold", "doing", 3, ())]
    files = wrote(desk, LF, desk.annotation(1, 0, 3), desk.annotation(2, 12, 14), regions=regions, coding=coding)
    ann, text = (files[f"第一篇.{end}"].decode() for end in ("ann", "txt"))
    for same in (text, text.replace("\n", "\r\n"), "\ufeff" + text):
        same_ann = ann if same == text else "\n".join(x for x in ann.split("\n") if x[:1] != "T")
        (whole,) = desk.read_back(BRAT, {"第一篇.ann": same_ann.encode(), "第一篇.txt": same.encode()})
        assert [(each.start, each.end, each.kind) for each in whole.regions] == [(0, 6, "title"), (7, 14, "body")]
        assert {each.layer: each.status for each in whole.coding} == {"li": "done", "gold": "doing"}
    moved = ann.replace("0 3\t", "2 5\t").replace("12 14\t", "14 16\t")
    (found,) = desk.read_back(BRAT, {"第一篇.ann": moved.encode(), "第一篇.txt": ("\ufffd\n" + text).encode()})
    assert found.source[found.spans[1].start : found.spans[1].end] == "𠮷林"
    assert found.regions == () and {each.layer: each.status for each in found.coding} == {"gold": "doing"}
    assert any("2 regions and 1 layers marked done were left out" in each for each in found.notes)
