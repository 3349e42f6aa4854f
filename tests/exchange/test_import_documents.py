"""Word and Markdown files come in as their words, and the dangerous ones as one sentence."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers.documents.docx import read_document
from annotator.exchange.importers.documents.markdown import read_markdown
from annotator.exchange.importers.documents.properties import document_meta

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
DECLARED = f'<w:document xmlns:w="{W}" xmlns:mc="{MC}"><w:body>'


def core(title: str = "", creator: str = "", created: str = "") -> str:
    return (
        '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:dct">'
        f"<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator><dcterms:created>{created}</dcterms:created>"
        "</cp:coreProperties>"
    )


def docx(body: str, properties: str | None = None, before: str = "", name: str = "word/document.xml") -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, f"{before}{DECLARED}{body}</w:body></w:document>")
        if properties is not None:
            archive.writestr("docProps/core.xml", properties)
    return out.getvalue()


def p(*texts: str) -> str:
    return "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{each}</w:t></w:r>' for each in texts) + "</w:p>"


def cell(*paragraphs: str) -> str:
    return "<w:tc>" + "".join(map(p, paragraphs)) + "</w:tc>"


def document(data: bytes):
    (article,) = read_document(data, "a.docx")
    return article


def test_paragraphs_tables_and_breaks_come_in_as_they_stand():
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>关于</w:t></w:r>'
        "<w:r><w:t>𠮷林e\u0301</w:t>"
        "<w:tab/><w:t>通知</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>"
        f"<w:tbl><w:tr>{cell('乡镇')}{cell('资金', '万元')}</w:tr><w:tr>{cell('东溪')}{cell('')}</w:tr></w:tbl>"
    ) + p("　　请按\u00a0规定使用。 ")
    assert document(docx(body)).source == (
        "关于𠮷林e\u0301\t通知\n第二行\n乡镇\t资金 万元\n东溪\t\n　　请按\u00a0规定使用。"
    )


def test_deleted_words_fallbacks_readings_and_field_codes_are_left_out_and_text_boxes_come_in_once():
    box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>"
    body = (
        "<w:p><w:del><w:r><w:delText>删</w:delText><w:t>除</w:t></w:r></w:del><w:ins><w:r><w:t>增加</w:t></w:r></w:ins>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:ruby><w:rt><w:r><w:t>hui</w:t></w:r></w:rt><w:rubyBase>"
        f"<w:r><w:t>会</w:t></w:r></w:rubyBase></w:ruby></w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:p>"
    )
    assert document(docx(body)).source == "框内\n增加会"


def test_a_table_within_a_cell_stays_in_its_cell():
    inner = f"<w:tbl><w:tr>{cell('一')}{cell('二')}</w:tr></w:tbl>"
    assert (
        document(docx(f"<w:tbl><w:tr><w:tc>{inner}{p('三')}</w:tc>{cell('四')}</w:tr></w:tbl>")).source
        == "一 二 三\t四"
    )


def test_properties_are_kept_where_people_wrote_them():
    meta = document(docx(p("会议通知"), core("会议通知", "陆禾", "2024-06-19T08:31:00Z"))).meta
    assert meta == {"title": "会议通知", "author": "陆禾", "created": "2024-06-19T08:31:00Z"}
    for title, author in (("Microsoft Word - 1.doc", "Administrator"), ("文档1", "Windows 用户"), ("", "python-docx")):
        assert document(docx(p("会议通知"), core(title, author))).meta == {}
    assert document(docx(p("会议通知"), "<broken")).meta == {}
    assert document_meta({"title": "文档 1.doc"}, "文档1.doc 的用法")["title"] == "文档 1.doc"


LAUGHS = "<!DOCTYPE x [" + "".join(
    f'<!ENTITY {name} "{("&" + before + ";") * 20}">' for before, name in zip("abcdefghij", "bcdefghijk")
) + '<!ENTITY a "哈">]>'  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "by a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old format"),
        (docx(p("会议"))[:-40], "damaged"),
        (b"", "damaged"),
        (b"PK\x03\x04nonsense", "damaged"),
        (docx("", name="xl/workbook.xml"), "no Word document"),
        (docx("<w:p>"), "not well-formed"),
        (docx(p("&k;"), before=LAUGHS), "not well-formed|declares entities"),
        (docx(p("会议"), before='<!DOCTYPE x SYSTEM "file:///etc/hostname">'), "declares entities"),
        (docx(p("&x;"), before='<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>'), "declares entities"),
        (docx(p("")), "no text"),
        (docx(p("会" * 60_000_000)), "ZIP bomb"),
        (docx(p("会" * 250_001)), "A line has"),
    ],
    ids=[
        "locked",
        "old",
        "cut",
        "empty",
        "no zip",
        "no word",
        "xml",
        "laughs",
        "dtd",
        "file",
        "no text",
        "bomb",
        "line",
    ],
)
def test_a_document_that_cannot_be_read_is_refused_in_one_sentence(data, says):
    with pytest.raises((FormatError, TextRefused), match=says) as caught:
        document(data)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 200


def test_a_document_nested_a_thousand_deep_is_read_or_refused_but_not_a_crash():
    deep = "<w:sdt>" * 5000 + p("会议") + "</w:sdt>" * 5000
    try:
        assert document(docx(deep)).source == "会议"
    except FormatError as error:
        assert "well-formed" in error.sentence


def markdown(text: str):
    (article,) = read_markdown(text.encode(), "a.md")
    return article


def test_the_syntax_goes_and_every_word_stays():
    article = markdown(
        "# 青河县*部署*防汛\r\n\r\n**会议**指出，`代码`见[通知](http://x.cn \"题\")和![图：水库](a.png)，𠮷\\*不变。"
        "\r\n\r\n* 甲\n  1. 乙\n\n> 引文\n\n```py\nx = '会'\n```\n\n|乡镇|资金|\n|--|--|\n|东溪|120|\n\n"
        "<div>块<script>secret</script></div>\n\n"
        "末<b>段</b>&amp;~~删~~\n\n---\n"
    )  # fmt: skip
    assert article.source.split("\n") == [
        "青河县部署防汛", "会议指出，代码见通知和图：水库，𠮷*不变。", "甲", "乙", "引文", "x = '会'", "乡镇\t资金",
        "东溪\t120", "块", "末段&删",
    ]  # fmt: skip
    assert article.meta == {"title": "青河县部署防汛"}


def test_a_line_break_within_a_sentence_is_layout_and_after_one_it_stays():
    assert markdown("会议指出，\n要落实责任。\n会议要求整改  \n到位 and\nso on").source == (
        "会议指出，要落实责任。\n会议要求整改\n到位 and so on"
    )


def test_the_front_matter_becomes_meta_and_its_title_the_first_line():
    article = markdown(
        "---\ntitle: 会议\ndate: 2024-06-19 08:31\nauthor: [陆禾, 王平]\nsource: 青河日报\n---\n正文。\n"
    )
    assert article.source == "会议\n正文。"
    assert article.meta == {
        "title": "会议", "published": "2024-06-19T08:31", "author": "陆禾、王平", "outlet": "青河日报",
    }  # fmt: skip


@pytest.mark.parametrize("front", ["- a\n", "a: [\n", "a: &a [*a]\n", "[" * 1200 + "\n"])
def test_what_is_no_front_matter_is_text_or_harmless(front):
    assert "正文" in markdown(f"---\n{front}---\n\n正文\n").source


def test_deep_nesting_keeps_its_words_and_nothing_is_refused_with_a_sentence():
    assert "深" in markdown("> " * 60 + "深").source
    assert "深" in markdown("*" * 5000 + "深" + "*" * 5000).source
    with pytest.raises(FormatError, match="no words"):
        markdown("---\n\n<!-- x -->\n")
    with pytest.raises(TextRefused):
        list(read_markdown(b"\xff\xfe\x00", "a.md"))
