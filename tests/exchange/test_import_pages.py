"""A web page comes in with the words a reader sees, all of its article, in whatever layout and encoding."""

from __future__ import annotations

from time import process_time

import pytest

from annotator.errors import FormatError, TextRefused
from annotator.exchange.importers.pages.html import READINGS, read_page
from annotator.exchange.importers.source_text import decoded, with_title

TITLE = "青河县部署防汛工作"
ONE = "本报讯（记者 陆禾）青河县19日召开防汛工作会议，县委副书记丁一舟强调，确保𠮷林水库安全度汛。"
TWO = "会议指出，入汛以来全县降雨偏多三成，各乡镇要落实责任，加强巡查，做到早发现、早报告。"
THREE = "会议要求，对隐患点逐一排查，限期整改到位。"
NAV = '<nav><ul><li><a href="/">首页</a></li><li><a href="/yw">要闻</a></li></ul></nav>'
FOOT = '<footer><p>版权所有 青河日报社</p><a href="/about">关于我们</a></footer>'
NEVER = ("secret", "脚本", "color", "首页", "关于我们")


def page(body: str, *, title: str = TITLE, head: str = "", charset: str = "utf-8") -> str:
    return (
        f'<!DOCTYPE html><html lang="zh"><head><meta charset="{charset}"><title>{title}_青河日报</title>{head}'
        f'<script>var secret="脚本";</script><style>.x{{color:red}}</style></head><body>{NAV}{body}{FOOT}</body></html>'
    )


def read(data: str | bytes, encoding: str | None = None):
    (article,) = read_page(data.encode() if isinstance(data, str) else data, "page.html", encoding)
    assert not any(word in article.source for word in NEVER)
    return article


ARTICLE = f'<div class="article"><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p></div>'
LAYOUTS = {
    "news": (page(f"<article><h1>{TITLE}</h1><div><p>{ONE}</p><p>{TWO}</p></div></article>"), [TITLE, ONE, TWO]),
    "a table of a government page": (
        page(
            f"<div id=main><h1>{TITLE}</h1><div id=UCAP-CONTENT><p>{TWO}</p><table><tr><th>乡镇</th><th>资金</th></tr>"
            f"<tr><td>东溪镇</td><td>120</td></tr></table><p>{THREE}</p></div></div>"
        ),
        [TITLE, TWO, "乡镇\t资金", "东溪镇\t120", THREE],
    ),
    "paragraphs by line breaks": (
        page(f"<div class=content><h2>{TITLE}</h2>　　{ONE}<br><br>　　{TWO}<br/>　　{THREE}</div>"),
        [TITLE, ONE, TWO, THREE],
    ),
    "readings above characters": (
        page(
            f"<article><h1>{TITLE}</h1><p><ruby>青河<rp>（</rp><rt>qīng hé</rt><rp>）</rp></ruby>县召开会议，强调"
            f"<ruby>防汛<rt>fáng xùn</rt></ruby>工作。</p><p>{TWO}</p></article>"
        ),
        [TITLE, "青河县召开会议，强调防汛工作。", TWO],
    ),
    "entities": (
        page(
            f"<article><h1>{TITLE}</h1><p>&ldquo;十四五&rdquo;&nbsp;规划&#x4F1A;&#35758;&hellip;&lt;附件&gt;&amp;说明，"
            f"e&#x301;。</p><p>{TWO}</p></article>"
        ),
        [TITLE, "“十四五” 规划会议…<附件>&说明，e\u0301。", TWO],
    ),
    "AMP": (
        page(
            f"<main><article><header><h1>{TITLE}</h1></header><amp-img src=a.jpg></amp-img><p>{ONE}</p><p>{TWO}</p>"
            "</article></main>",
            head="<style amp-boilerplate>body{color:none}</style>",
        ),
        [TITLE, ONE, TWO],
    ),
    "a title that stands in the head alone": (page(f"<article><p>{ONE}</p><p>{TWO}</p></article>"), [TITLE, ONE, TWO]),
    "a short page": (page("<div><h1>简讯</h1><p>会议19日闭幕。</p></div>", title="简讯"), ["简讯", "会议19日闭幕。"]),
    "parts of lines": (
        page(f"<article><h1>{TITLE}</h1><p>县委<b>副书记</b><a href=x>丁一舟</a>说，群众\n   放在<em>首位</em>。</p>"
             f"<p>{TWO}</p><h3>一、要求</h3><ul><li>预防为主</li></ul><pre>附 件 一\n附件二</pre></article>"),
        [TITLE, "县委副书记丁一舟说，群众放在首位。", TWO, "一、要求", "预防为主", "附 件 一", "附件二"],
    ),
    "no layout at all": ("<p>会议</p>", ["会议"]),
    "what is hidden": (
        page(f"<article><h1>{TITLE}</h1><p>{ONE}<i hidden>secret</i></p><p style='display: none'>secret</p></article>"),
        [TITLE, ONE],
    ),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_article_comes_in_whole_paragraph_by_paragraph_with_its_title_on_top(layout):
    given, lines = LAYOUTS[layout]
    assert read(given).source.split("\n") == lines


def test_a_list_of_links_keeps_every_link():
    links = "".join(f"<li><a href=/{i}>青河县第{i}项工作</a><span>06-{i:02}</span></li>" for i in range(1, 12))
    (article,) = read_page(page(f"<div><h1>要闻</h1><ul>{links}</ul></div>", title="要闻").encode(), "x")
    assert all(f"青河县第{i}项工作" in article.source.split("\n") for i in range(1, 12))


def test_paragraphs_that_come_again_and_short_pages_are_not_lost():
    again = read(page(f"<article><h1>{TITLE}</h1>" + f"<p>{THREE}</p>" * 40 + "</article>"))
    assert again.source.count(THREE) == 40
    assert read(f"<html><body>{f'<p>{THREE}</p>' * 1000}</body></html>").source.count(THREE) == 1000


@pytest.mark.parametrize("order", [(ONE, None, THREE), (None, ONE, THREE), (ONE, THREE, None)])
@pytest.mark.parametrize("name", ["share-box", "related", "comment", "copyright", "sidebar"])
def test_prose_among_the_paragraphs_is_not_lost_whatever_its_box_is_called(order, name):
    boxed = f'<div class="{name}" id="{name}"><p>{TWO}</p></div>'
    paragraphs = "".join(f"<p>{each}</p>" if each else boxed for each in order)
    source = read(page(f"<article><h1>{TITLE}</h1>{paragraphs}</article>")).source
    assert source.split("\n") == [TITLE, *(each or TWO for each in order)]


def test_a_page_nested_a_thousand_deep_keeps_its_words():
    assert read("<div>" * 1000 + THREE + "</div>" * 1000).source == THREE


BIG5 = "縣府昨日宣布，明年起擴大長期照顧服務，社區據點將增加至三十處，讓長者在熟悉的環境安心生活。"


@pytest.mark.parametrize(
    ("written", "said", "text"),
    [
        ("gb18030", "gb2312", ONE),
        ("gb18030", "utf-8", ONE),
        ("gb18030", "big5", ONE),
        ("utf-8", "gb2312", ONE),
        ("utf-8-sig", "iso-8859-1", ONE),
        ("utf-16", "utf-16", ONE),
        ("big5", "big5", BIG5),
        ("big5", "gb2312", BIG5),
        ("gb18030", "no-such-charset", ONE),
        ("gb18030", "hex", ONE),
    ],
)
def test_the_encoding_is_the_one_that_makes_sense_whatever_the_page_says(written, said, text):
    html = (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={said}"></head><p>{text}</p></html>'
    )
    (article,) = read_page(html.encode(written), "p.html")
    assert article.source == text


def test_a_few_bytes_are_read_as_the_page_says():
    (article,) = read_page('<meta charset="big5"><p>會議</p>'.encode("big5"), "p.html")
    assert article.source == "會議"
    (article,) = read_page('<meta charset="gbk"><p>縣府</p>'.encode("gbk"), "p.html")
    assert article.source == "縣府"
    (article,) = read_page("<p>会议</p>".encode("gbk"), "p.html", "gbk")
    assert article.source == "会议"
    with pytest.raises(TextRefused, match="not utf-8"):
        list(read_page("<p>会议</p>".encode("gbk"), "p.html", "utf-8"))


def test_decoding_refuses_what_is_in_no_encoding_and_encodings_that_are_none():
    with pytest.raises(TextRefused, match="cannot be read as UTF-8"):
        decoded(b"\xff\xff\x81\x00\xfe" * 20)
    for name in ("hex", "no-such", "a\0b"):
        with pytest.raises(TextRefused, match="No encoding is called"):
            decoded(b"a", name)


HEAD = (
    '<meta name="author" content="陆禾"><meta property="og:site_name" content="青河日报">'
    '<meta property="article:published_time" content="2024-06-19T08:31:00+08:00">'
    f'<meta property="og:title" content="{TITLE}">'
)
LINKED = (
    '<script type="application/ld+json">{"@graph":[{"headline":"' + TITLE + '","datePublished":"2024-06-19T08:31",'
    '"author":[{"name":"陆禾"}],"publisher":{"name":"青河日报"}}]}</script>'
)
SEEN = f"<h1>{TITLE}</h1><div>2024年6月19日 08:31 来源：青河日报 作者：陆禾 王平　编辑：丁一</div>"


@pytest.mark.parametrize("head", [HEAD, LINKED])
def test_what_the_head_states_of_the_page_is_kept(head):
    meta = read(page(f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p></article>", head=head)).meta
    assert (meta["title"], meta["outlet"], meta["author"]) == (TITLE, "青河日报", "陆禾")
    assert meta["published"] in ("2024-06-19T08:31:00", "2024-06-19T08:31")


def test_what_the_lines_state_is_kept_where_the_head_is_silent():
    meta = read(page(f"<article>{SEEN}<p>数据来源：统计局</p><p>{ONE}</p><p>{TWO}</p></article>")).meta
    assert meta == {
        "title": TITLE, "published": "2024-06-19T08:31", "outlet": "青河日报", "author": "陆禾 王平", "editor": "丁一",
    }  # fmt: skip


def test_a_day_in_the_head_takes_its_time_from_the_lines():
    head = '<meta name="pubdate" content="2024-06-19">'
    for stated, published in (("6月19日", "2024-06-19"), ("2024年6月19日 08:31", "2024-06-19T08:31")):
        lines = f"<article><h1>{TITLE}</h1><p>发布时间：{stated}</p><p>{ONE}</p></article>"
        assert read(page(lines, head=head)).meta["published"] == published


def test_a_page_that_states_nothing_has_no_facts_made_up_for_it():
    assert read("<p>会议于19日闭幕，数据来源：统计局。</p>").meta == {}


def test_the_title_is_put_on_top_once():
    assert with_title("会议\n正文", "会 议") == "会议\n正文"
    assert with_title("原标题：\n会议\n正文", "会议") == "原标题：\n会议\n正文"
    assert with_title("正文", "会\n议") == "会 议\n正文"
    assert with_title("正文", "") == "正文"


def test_readings_left_out_are_told_of():
    assert read(LAYOUTS["readings above characters"][0]).notes == (READINGS,)
    assert read(LAYOUTS["news"][0]).notes == ()


S = "会议指出，要落实责任，加强巡查。"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("", "no text"),
        (" \n ", "no text"),
        ("<html><body><script>document.write('会议')</script><noscript>x</noscript></body></html>", "no text"),
        ("<img src=x>", "no text"),
        ("<div>" * 100_000 + S, "nested too deeply"),
        ("<p>" + "<" * 3_000_000, "article 2,000,000 at most"),
        ("?" * 10_000_000, "article 2,000,000 at most"),
        ("<p>" + S * 20_000, "A line has"),
        (b"<p>" + b"x" * (32 * 2**20), "larger than 32 MB"),
    ],
    ids=lambda each: str(each)[:20],
)
def test_a_page_that_cannot_be_an_article_is_refused_in_one_sentence(given, says):
    with pytest.raises((FormatError, TextRefused), match=says) as caught:
        list(read_page(given.encode() if isinstance(given, str) else given, "x.html"))
    assert "\n" not in str(caught.value)


def test_entities_that_multiply_and_declarations_are_harmless():
    bomb = "".join(f'<!ENTITY {name} "{("&" + before + ";") * 50}">' for before, name in zip("abcdefgh", "bcdefghi"))
    text = read(f'<?xml version="1.0" encoding="gb2312"?><!DOCTYPE html [<!ENTITY a "会">{bomb}]><p>&i;议\0</p>').source
    assert text.endswith("议") and len(text) < 20


@pytest.mark.parametrize(
    "many",
    [
        lambda n: "".join(f"<p>第{i}次{S}</p>" for i in range(n)),
        lambda n: "<i hidden>x</i>后" * n + S,
        lambda n: "<script>x</script>" * n + S,
        lambda n: "<tr><td>会</td></tr>" * n,
        lambda n: f"{S}<br>" * n,
        lambda n: "<a href=x>会议</a>" * n + S,
    ],
    ids=["paragraphs", "hidden", "scripts", "rows", "breaks", "links"],
)
def test_four_times_the_page_takes_nowhere_near_sixteen_times_as_long(many):
    def seconds(n: int) -> float:
        data, started = f"<body>{many(n)}".encode(), process_time()
        list(read_page(data, "x"))
        return process_time() - started

    seconds(10)
    assert min(seconds(6_000), seconds(6_000)) < 9 * max(seconds(1_500), 0.02)
