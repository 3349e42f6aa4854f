"""A PDF's lines become the paragraphs that were printed, and nothing is read that the file does not say."""

from __future__ import annotations

import zlib

import pytest

from annotator.errors import FormatError
from annotator.exchange.importers.documents.pdf import PAGE_NUMBERS, RADICALS, UNKNOWN, read_pdf
from annotator.exchange.importers.documents.radicals import without_radicals

EM = 12.0
Line = tuple[float, float, str]
"""(left, lower edge, words) in points on a page of 595 x 842."""


def width(each: str) -> int:
    return 500 if each.isascii() else 1000


def pdf(
    *pages: list[Line], unmapped: str = "", sizes: dict[str, float] | None = None, info: str = "", more: str = ""
) -> bytes:
    """A PDF whose one font knows the characters of all lines but ``unmapped``."""
    signs = sorted({each for page in pages for _, _, words in page for each in words})
    code = {each: number for number, each in enumerate(signs, 0x41)}
    mapped = "\n".join(
        f"<{code[each]:04x}> <{each.encode('utf-16-be').hex()}>" for each in signs if each not in unmapped
    )
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(signs) - len(unmapped)} beginbfchar\n{mapped}\nendbfchar endcmap end end"
    )
    widths = " ".join(f"{code[each]} [{width(each)}]" for each in signs)
    contents = [
        "BT " + " ".join(
            f"/F1 {(sizes or {}).get(words, EM)} Tf 1 0 0 1 {left} {bottom} Tm"
            f" <{''.join(f'{code[each]:04x}' for each in words)}> Tj"
            for left, bottom, words in page
        ) + " ET"
        for page in pages
    ]  # fmt: skip
    first = 6
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>",
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4/Ascent 880/Descent -120>>/DW 1000/W[{widths}]>>",
        stream(cmap.encode()),
    ]
    for number, content in enumerate(contents):
        objects += [
            f"<</Type/Page/Parent 2 0 R/Contents {first + 2 * number + 1} 0 R>>", stream(content.encode()),
        ]  # fmt: skip
    out = b"%PDF-1.7\n"
    starts: list[int] = []
    for number, each in enumerate([*objects, f"<<{info}>>"], 1):
        starts.append(len(out))
        out += f"{number} 0 obj\n".encode() + (each if isinstance(each, bytes) else each.encode()) + b"\nendobj\n"
    table = "".join(f"{start:010} 00000 n \n" for start in starts)
    trailer = f"<</Size {len(starts) + 1}/Root 1 0 R/Info {len(starts)} 0 R{more}>>"
    head = f"xref\n0 {len(starts) + 1}\n0000000000 65535 f \n"
    return out + f"{head}{table}trailer{trailer}\nstartxref\n{len(out)}\n%%EOF".encode()


def stream(data: bytes, extra: str = "") -> bytes:
    packed = zlib.compress(data)
    return f"<</Length {len(packed)}/Filter/FlateDecode{extra}>>\nstream\n".encode() + packed + b"\nendstream"


def read(*pages: list[Line], **more):
    (article,) = read_pdf(pdf(*pages, **more), "a.pdf")
    return article


def set_in_lines(
    paragraphs: list[str], *, left: float = 72, top: float = 740, ems: int = 20, lead: float = 1.5
) -> list[Line]:
    """Paragraphs as a word processor sets them: an indent of two ems, lines of ``ems``."""
    lines: list[Line] = []
    for each in paragraphs:
        indent = 2
        while each:
            room = ems - indent
            lines.append((left + indent * EM, top, each[:room]))
            each, indent, top = each[room:], 0, top - lead * EM
    return lines


ONE = "会议指出，入汛以来全县降雨偏多三成，各乡镇要落实责任，加强巡查，做到早发现、早报告、早处置。"
TWO = "会议要求，对隐患点逐一排查，建立台账，限期整改到位，确保吉林水库安全度汛。各部门要密切配合。"


@pytest.mark.parametrize("lead", [1.2, 1.5, 2.0])
def test_lines_of_a_paragraph_become_one_and_an_indent_begins_the_next(lead):
    title = (200, 780, "青河县部署防汛工作")
    lines = [title, *set_in_lines([ONE, TWO], lead=lead)]
    article = read(lines, sizes={title[2]: 20})
    assert article.source.split("\n") == [title[2], ONE, TWO]
    assert article.notes == ()


def test_a_short_last_line_ends_a_paragraph_where_nothing_is_indented():
    lines = [(72, 700 - 18 * row, words) for row, words in enumerate(["会" * 20, "议" * 9 + "。", "通" * 20, "知。"])]
    assert read(lines).source == "会" * 20 + "议" * 9 + "。\n" + "通" * 20 + "知。"


def test_a_gap_ends_a_paragraph():
    lines = [(72, at, word * 20) for at, word in ((700, "会"), (682, "议"), (640, "通"), (622, "知"))]
    assert read(lines).source == "会" * 20 + "议" * 20 + "\n" + "通" * 20 + "知" * 20


def test_a_paragraph_runs_on_over_the_end_of_a_page_and_page_numbers_are_left_out():
    lines = set_in_lines([ONE, TWO])
    first, second = lines[:4], [(left, 740 - 18 * row, words) for row, (left, _, words) in enumerate(lines[4:])]
    article = read([*first, (290, 40, "- 1 -")], [*second, (290, 40, "第2页")])
    assert article.source.split("\n") == [ONE, TWO]
    assert article.notes == (PAGE_NUMBERS,)


def test_columns_are_read_one_after_the_other():
    lines = [*set_in_lines([ONE, TWO], ems=12), *set_in_lines([TWO, ONE], ems=12, left=320)]
    assert read(sorted(lines, key=lambda each: -each[1])).source.split("\n") == [ONE, TWO, TWO, ONE]


def test_a_paragraph_runs_on_from_one_column_into_the_next():
    left, right = set_in_lines([ONE], ems=12)[:3], set_in_lines([ONE], ems=12)[3:]
    moved = [(320, 740 - 18 * row, words) for row, (_, _, words) in enumerate(right)]
    assert read([*left, *moved]).source == ONE


def test_a_column_that_begins_lower_is_still_read_first():
    low, high = set_in_lines([ONE], ems=12, top=700), set_in_lines([TWO], ems=12, left=320, top=740)
    assert read([*high, *low]).source.split("\n") == [ONE, TWO]


def test_a_line_in_another_size_is_a_paragraph_of_its_own():
    head = "关于" * 8 + "通知"
    lines = [(72, 722, head), (72, 700, "会" * 20), (72, 682, "议。")]
    assert read(lines, sizes={head: 13.5}).source == f"{head}\n{'会' * 20}议。"


def test_a_heading_across_two_columns_does_not_part_their_lines():
    head = "关于" * 12 + "通知"
    lines = [*set_in_lines([ONE, TWO], ems=12), *set_in_lines([TWO, ONE], ems=12, left=320)]
    article = read([(72, 770, head), *lines], sizes={head: 20})
    assert article.source.split("\n") == [head, ONE, TWO, TWO, ONE]


def test_latin_words_keep_their_spaces_and_chinese_ones_get_none():
    lines = [(72, 700, "本县投入3.5 million yuan on"), (72, 682, "supplies，会议指出要落实"), (72, 664, "责任。")]
    assert read(lines).source == "本县投入3.5 million yuan on supplies，会议指出要落实责任。"


def test_gaps_of_justified_lines_are_no_spaces():
    spread = [(72 + 15 * place, 700, each) for place, each in enumerate("会议指出要落实")]
    assert read([*spread, (72, 680, "责任。")]).source == "会议指出要落实责任。"


def test_two_signatures_side_by_side_are_no_table():
    assert read([(72, 700, "甲方"), (320, 700, "乙方")]).source == "甲方\n乙方"


def test_cells_of_a_row_are_apart_by_tabs():
    cells = [
        (72, 640, "乡镇"),
        (120, 640, "资金"),
        (72, 620, "东溪"),
        (120, 620, "120"),
        (72, 600, "南坪"),
        (120, 600, "85"),
    ]
    lines = [*set_in_lines(["表前的一段文字，会议指出要落实责任加强巡查。"]), *cells, (72, 560, "表后。")]
    assert read(lines).source.split("\n")[1:] == ["乡镇\t资金", "东溪\t120", "南坪\t85", "表后。"]


def test_what_lies_beside_the_page_is_not_read():
    assert read([(72, 900, "不见"), (72, 700, "会议"), (-200, 700, "不见")]).source == "会议"


def test_radicals_are_read_as_characters_and_characters_beyond_the_first_plane_stay():
    article = read([(72, 700, "⻘河⼯作𠮷林ﬁ")])
    assert (article.source, article.notes) == ("青河工作𠮷林fi", (RADICALS,))
    assert without_radicals("青工户") == "青工户"


def test_a_glyph_without_a_character_is_never_guessed():
    article = read([(72, 700, "会议投入3亿元资金")], unmapped="3")
    assert (article.source, article.notes) == ("会议投入\ufffd亿元资金", (UNKNOWN,))
    with pytest.raises(FormatError, match="do not say which characters"):
        read([(72, 700, "会议")], unmapped="会")


def test_properties_come_in_whatever_they_are_written_in():
    for encoded in ("会议".encode("utf-16"), b"\xfe\xff" + "会议".encode("utf-16-be"), "会议".encode("gbk")):
        meta = read([(72, 700, "会议通知")], info=f"/Title<{encoded.hex()}>/CreationDate(D:20240619083107+08'00')").meta
        assert meta == {"title": "会议", "created": "2024-06-19T08:31"}
    assert read([(72, 700, "会议通知")], info="/Title(Microsoft Word - 1.doc)/Author(Administrator)").meta == {}


def locked() -> bytes:
    codes = "00" * 32
    return pdf(
        [(72, 700, "会议")], more=f"/Encrypt<</Filter/Standard/V 1/R 2/O<{codes}>/U<{codes}>/P -4>>/ID[<00><00>]"
    )


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (pdf([]), "pictures of text"),
        (locked(), "by a password"),
        (b"", "damaged"),
        (b"%PDF-1.7\n", "damaged"),
        (b"not a pdf at all", "damaged"),
        (
            pdf([(72, 700, "会议")]) + b"\n9 0 obj\n" + stream(b"0" * (300 * 2**20)) + b"\nendobj",
            "unpacks to more than",
        ),
    ],
    ids=["pictures", "locked", "empty", "head", "no pdf", "bomb"],
)
def test_a_pdf_that_cannot_be_read_is_refused_in_one_sentence(data, says):
    with pytest.raises(FormatError, match=says) as caught:
        list(read_pdf(data, "a.pdf"))
    assert "\n" not in caught.value.sentence


def test_a_cut_off_pdf_is_read_or_refused_at_every_place_but_never_a_crash():
    whole = pdf(set_in_lines([ONE]))
    for end in range(0, len(whole), 97):
        try:
            list(read_pdf(whole[:end], "a.pdf"))
        except FormatError as error:
            assert error.sentence.count("\n") == 0
