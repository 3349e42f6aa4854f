"""Claims about the printed page: the words are the article's, every span has its brackets, nothing in it is markup."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.printed.marks import MOST_LANES, Mark, in_lanes, marked_lines
from annotator.exchange.exporters.printed.page import printed_html
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.registry import formats
from annotator.model.codebook import Codebook, LabelDef

FORM = formats()["print"]
OPTIONS = ExportOptions(layers=("li", "gold"), status="all", scope="all")
HARD = [
    ("习近平强调，", "习近平强调，", "习近平强调，", "習近平強調，"),
    ("要𠮷林<script>alert('x')</script>&amp; ]]>\n\n“e\u0301👨\u200d👩”\n",) * 4,
]
SUP = re.compile(r'<sup class="m"[^>]*>(.*?)</sup>')
TAG = re.compile("<[^>]*>")
JOINER = "\u2060"
TEXT = "习近平强调\n\n𠮷林<b>&脱贫\n。"


@st.composite
def spans(draw) -> list[Mark]:
    found = []
    for number in range(1, draw(st.integers(0, 12)) + 1):
        start = draw(st.integers(0, len(TEXT) - 1))
        found.append(Mark(number, start, draw(st.integers(start + 1, len(TEXT))), "a <b>", "#b45309"))
    return found


def words(line: str) -> str:
    return html.unescape(TAG.sub("", SUP.sub("", line)))


def brackets(line: str) -> list[str]:
    return [html.unescape(each).replace(JOINER, "").replace("\u00a0", " ") for each in SUP.findall(line)]


def page(desk, *annotations, **more) -> str:
    article = desk.article_of(desk.texts_of(HARD), annotations=annotations, **more)
    given = records_of([article], ExportJob(desk.context, OPTIONS, ExportReport()))
    return desk.written(FORM, given, OPTIONS)[0]["out.html"].decode()


@given(spans())
def test_without_its_brackets_the_page_is_the_text(marks: list[Mark]) -> None:
    lines = marked_lines(TEXT, in_lanes(marks))
    assert "\n".join(words(each.html) for each in lines) == TEXT


@given(spans())
def test_every_span_opens_and_closes_once_around_its_words(marks: list[Mark]) -> None:
    whole = "\n".join(each.html for each in marked_lines(TEXT, in_lanes(marks)))
    for mark in marks:
        opens = f">{JOINER.join(f'[{mark.number}')}{JOINER}\u00a0"
        closes = f">{JOINER}{JOINER.join(f'{mark.number}]')}<"
        assert (whole.count(opens), whole.count(closes)) == (1, 1)
        inside = whole[whole.index("</sup>", whole.index(opens)) : whole.index(closes)]
        assert words(inside[len("</sup>") : inside.rindex("<sup")]) == TEXT[mark.start : mark.end]


@given(spans())
def test_overlapping_spans_have_a_line_of_their_own(marks: list[Mark]) -> None:
    laid = in_lanes(marks)
    for one in laid:
        for other in laid:
            overlap = one.start < other.end and other.start < one.end
            if one.number != other.number and overlap and max(one.lane, other.lane) < MOST_LANES - 1:
                assert one.lane != other.lane


def test_both_scripts_stand_side_by_side_line_by_line(desk) -> None:
    found = page(desk, desk.annotation(0, 0, 5), desk.annotation(1, 2, 8, label="uuid-slogan"))
    rows = re.findall(r"<tr class=[^>]*>(.*?)</tr>", found, re.DOTALL)
    sides = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL) for row in rows]
    hans, hant = map(words, sides[0])
    assert hans.startswith("习近平强调，要𠮷林")
    assert hant.startswith("習近平強調，要𠮷林")
    for line in sides[0]:
        assert brackets(line) == ["[1 directive · li", "[2 slogan · li", "1]", "2]"]


def test_nothing_of_the_article_is_markup_and_nothing_is_loaded(desk) -> None:
    found = page(desk, desk.annotation(0, 0, 5, note="<img src=x onerror=alert(1)>\n“二”", attributes={"k": "<i>"}))
    assert "<script" not in found
    assert "<img" not in found
    assert not re.search(
        r"(?:src|href)\s*=|url\(|@import", TAG.sub(lambda tag: tag[0], found).replace("&lt;img src", "")
    )
    assert "&lt;img src=x onerror=alert(1)&gt;" in found
    assert "k=&lt;i&gt;" in found


def test_what_stands_below_and_above_the_text(desk) -> None:
    from annotator.exchange.records import DocumentAnnotation, Relation

    found = page(
        desk,
        desk.annotation(0, 0, 3, certainty="unsure"),
        desk.annotation(1, 3, 5, layer="layer-gold", state="pending"),
        relations=[Relation("r", "uuid-holds", "span-000", "span-001", "layer-li")],
        document_annotations=[DocumentAnnotation("d", "uuid-slogan", "layer-li", {"a": "b"})],
    )
    said = html.unescape(TAG.sub("", found))
    for words_said in (
        "标题", "人民日报", "[1] directive — certainty unsure", "[2] directive — pending",
        "[1] → [2] holds_position", "slogan：a=b", "[2\u00a0directive\u00a0·\u00a0gold",
    ):  # fmt: skip
        assert words_said in said.replace(JOINER, "")


def test_the_legend_names_the_marks_as_they_stand_in_each_script(desk) -> None:
    label = LabelDef(
        "uuid-slogan", "slogan", "#b45309", "#f59e0b", names={"en": "Slogan <x>", "zh-Hans": "口号", "zh-Hant": "口號"},
        short={"en": "Slg", "zh-Hans": "口号", "zh-Hant": "口號"},
    )  # fmt: skip
    context = replace(desk.context, codebook=Codebook("核心", (label,)))
    article = desk.article_of(desk.texts_of(HARD), annotations=[desk.annotation(0, 0, 5, label="uuid-slogan")])
    job = ExportJob(context, ExportOptions(layers=("li",), status="all", scope="all"), ExportReport())
    (row,) = records_of([article], job)
    for lang, said in (("en", "Slogan <x>\u00a0[口号 · 口號]\u00a01"), ("zh-Hans", "口号\u00a0[口號]\u00a01")):
        page = b"".join(printed_html([row], job, lang)).decode()
        legend = html.unescape(TAG.sub("", re.search('<p class="legend">(.*?)</p>', page)[1]))
        assert legend == f"■\u00a0{said}"


def test_a_dateline_is_called_so(desk) -> None:
    assert "人民日报 · 第一篇.txt" in page(desk).replace("dateline 02-18 · ", "")
    assert "dateline 02-18" in page(desk)


def test_a_span_in_pieces_has_its_number_at_each(desk) -> None:
    found = page(desk, desk.annotation(0, 0, 9, ranges=((0, 3), (5, 9))))
    (row, *_) = re.findall(r'<td class="hans[^>]*>(.*?)</td>', found, re.DOTALL)
    assert brackets(row) == ["[1 directive · li", "1]", "[1…", "1]"]


def test_every_article_begins_a_page(desk) -> None:
    article = desk.article_of(desk.texts_of(HARD))
    given = records_of([article, article], ExportJob(desk.context, OPTIONS, ExportReport()))
    found = desk.written(FORM, given, OPTIONS)[0]["out.html"].decode()
    assert found.count('<div class="article first">') == 1
    assert found.count('<div class="article">') == 1
    assert ".article { break-before: page" in found


def test_a_page_without_articles_says_so(desk) -> None:
    assert "No articles" in desk.written(FORM, [], OPTIONS)[0]["out.html"].decode()
