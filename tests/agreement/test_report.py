"""The report is one page that needs nothing, says what the figures say, and is the same bytes each time."""

from __future__ import annotations

import html
import json
import random
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from annotator.agreement.codings import CodedArticle, CodedSpan
from annotator.agreement.known import known_measures, measures_named
from annotator.agreement.measures import Question
from annotator.agreement.report.methods import methods_paragraph
from annotator.agreement.report.page import report_html
from annotator.agreement.report.pictures import Figure, dot_plot, in_words
from annotator.agreement.study import Facts, Study, study, whys
from annotator.cli.agreement import agreement_document

FACTS = Facts(
    "報告 <script>𠮷</script>", "core & more", 3, "ab" * 32, (2, 3), None, 40, "done", "0.1.0", ("cd" * 32, "ab" * 32)
)
EVIL = '<img src=x onerror="alert(1)">'


def made(coders: tuple[str, ...] = ("li", EVIL), articles: int = 6, measures: tuple[str, ...] = ()) -> Study:
    spans = {who: [CodedSpan(at * 9, at * 9 + 5 + at % (1 + place), "ab"[at % 2]) for at in range(6)]
             for place, who in enumerate(coders)}  # fmt: skip
    found = [CodedArticle(f"{n}", 100, spans, date=f"2026-0{1 + n % 3}-0{1 + n}T00:00:00Z") for n in range(articles)]
    question = Question(found, coders, ["a", "b", 'c"<'])
    return study(question, FACTS, measures_named(measures), draws=50)


def test_what_nobody_has_settled_stands_in_the_report() -> None:
    plain = made()
    warned = plain._replace(facts=plain.facts._replace(warning="1 conflict of <li> is not settled."))
    assert "Not settled" not in report_html(plain) and "1 conflict of &lt;li&gt; is not settled." in report_html(warned)


class Tags(HTMLParser):
    """Checks that tags are closed in order; holds what a page would fetch."""

    VOID = ("meta", "br", "line", "circle", "polyline")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.leads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.leads += [value or "" for name, value in attrs if name in ("src", "href") or name.startswith("on")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("coders", [("li", EVIL), ("li", EVIL, "王𠮷"), ("li",), ()])
def test_the_page_is_whole_escaped_and_asks_for_nothing(coders: tuple[str, ...]) -> None:
    page = report_html(made(coders))
    tags = Tags()
    tags.feed(page)
    assert tags.open == [] and tags.leads == []
    assert not {"script", "img", "link", "iframe", "object"} & {*tags.seen}
    assert "url(" not in page and "@import" not in page and "http" not in page.replace("http://www.w3.org/2000/svg", "")
    assert "報告 &lt;script&gt;𠮷" in page and "prefers-color-scheme: dark" in page


def test_small_figures_are_explained_where_there_are_some() -> None:
    many, few = report_html(made()), report_html(made(articles=2))
    assert "<small>" in many and '</table></div>\n<p class="mute">Small: the 95% interval. Spans: a ' in many
    assert "<small>" not in few and '</table></div>\n<p class="mute">Spans: a ' in few


def test_the_same_study_is_the_same_bytes() -> None:
    assert report_html(made()) == report_html(made())


def test_the_page_shows_what_was_found() -> None:
    found = made(("li", "wu", "wang"))
    page = report_html(found)
    figure = found.agreement.overall["f1"]
    assert f"{figure.value:.2f} [{figure.low:.2f}, {figure.high:.2f}]" in page
    for heading in (
        "Labels and measures", "Which label stood against which", "Pairs of coders", "Over time",
        "With and without suggestions", "The script that coders read in", "For the methods section",
    ):  # fmt: skip
        assert f"<h2>{heading}</h2>" in page
    assert "No coder was shown suggestions" in page and "Nobody used c&quot;&lt; in these articles." in page
    for svg in re.findall("<svg.*?</svg>", page, re.S):
        ElementTree.fromstring(svg)


def test_one_coder_gets_a_page_with_the_sentence() -> None:
    page = report_html(made(("li",)))
    assert "Agreement is between two coders or more, and only li has coded anything here." in page
    assert "<svg" not in page


def test_the_paragraph_has_the_numbers_and_cites_what_it_uses() -> None:
    found = made(("li", "wu", "wang"))
    words, sources = methods_paragraph(found, is_whole=True)
    f1 = found.agreement.overall["f1"]
    for said in (
        "Three coders (li, wu and wang)", "6 articles", "of 40 in the collection", "108 spans", "“core & more”",
        f"versions 2 (hash {'cd' * 6}) and 3 (hash {'ab' * 6})", f"was {f1.value:.2f} [{f1.low:.2f}, {f1.high:.2f}]",
        "50 draws, seed 0",
        "annotator 0.1.0", "finished between 2026-01-01 and 2026-03-06", "means over the 3 pairs, each",
        "fewer than 20 articles",
    ):  # fmt: skip
        assert said in words, said
    numbers = {int(n) for each in re.findall(r"\[([\d, ]+)\]", words) for n in each.split(", ")}
    assert numbers == set(range(1, len(sources) + 1))
    assert any("Efron" in each for each in sources) and any("Light" in each for each in sources)
    assert any(each.startswith("Hripcsak") for each in sources)
    two, of_two = methods_paragraph(made(("li", "wu"), measures=("alpha",)))
    assert "Light" not in " ".join(of_two) and "means over" not in two and len(of_two) == 3


def test_why_cells_are_empty_is_said_once_for_all_that_have_it() -> None:
    undefined = Figure(None, None, None, 2, "Nothing.")
    rows = [("all", {"f1": Figure(1.0, None, None, 2), "x": undefined}), ("a", {"f1": undefined, "x": undefined}),
            ("b", {"f1": undefined, "x": undefined})]  # fmt: skip
    assert [tuple(each) for each in whys(rows)] == [
        (("all",), ("x",), "Nothing."), (("a", "b"), ("f1", "x"), "Nothing."),
    ]  # fmt: skip


def test_a_value_below_zero_has_its_place_in_the_picture() -> None:
    drawn = ElementTree.fromstring(
        dot_plot([("a", Figure(-0.31, -0.52, 0.1, 5)), ("b", Figure(1.0, 1.0, 1.0, 5))], "t")
    )
    space = "{http://www.w3.org/2000/svg}"
    ticks = [each.text for each in drawn.iter(f"{space}text") if each.get("text-anchor") == "middle"]
    assert ticks == ["-0.6", "-0.4", "-0.2", "0", "0.2", "0.4", "0.6", "0.8", "1"]
    wide = float(drawn.get("width") or "0")
    assert all(0 < float(each.get("cx") or 0) < wide for each in drawn.iter(f"{space}circle"))


def test_what_lies_below_the_picture_is_drawn_at_its_edge() -> None:
    drawn = ElementTree.fromstring(
        dot_plot([("a", Figure(-0.9, -3.0, 0.1, 5)), ("b", Figure(-2.5, None, None, 5))], "t")
    )
    space = "{http://www.w3.org/2000/svg}"
    grid = [float(each.get("x1") or 0) for each in drawn.iter(f"{space}line") if each.get("class") == "grid"]
    bar = next(each for each in drawn.iter(f"{space}line") if each.get("class") == "bar")
    assert float(bar.get("x1") or 0) == min(grid) < float(bar.get("x2") or 0) < max(grid)
    assert [float(each.get("cx") or 0) for each in drawn.iter(f"{space}circle")][1] == min(grid)


def test_nothing_below_zero_is_said_of_what_rounds_to_it() -> None:
    assert in_words(Figure(-0.001, -0.004, 0.004, 5)) == "0.00 [0.00, 0.00]"
    assert in_words(Figure(-0.006, None, None, 5)) == "-0.01"


@pytest.mark.parametrize("coders", [("li", "wu"), ("li", "wu", "wang")])
def test_the_table_of_the_page_is_that_of_the_document(coders: tuple[str, ...]) -> None:
    rnd = random.Random(3)
    articles = [
        CodedArticle(
            f"{n}",
            100,
            {c: [CodedSpan(9 * k, 9 * k + rnd.randint(3, 4), "ab"[k % 2]) for k in range(6)] for c in coders},
        )
        for n in range(9)
    ]
    found = study(Question(articles, coders, ["a", "b", 'c"<']), FACTS, known_measures(), draws=50)
    assert found.agreement.overall["f1"].low != found.agreement.overall["f1"].high
    document = json.loads(json.dumps(agreement_document(found)))
    table = report_html(found).split("<h2>Labels and measures</h2>")[1].split("</table>")[0]
    heads = [html.unescape(each) for each in re.findall(r"<th title[^>]*>([^<]*)</th>", table)]
    measures = [each for each in document["measures"] if len(coders) == 2 or not each["directed"]]
    assert heads == [each["title"] for each in measures] and len(heads) == (
        len(known_measures()) - 2 * (len(coders) > 2)
    )
    rows = re.findall(r"<tr[^>]*><th>([^<]*)</th>(.*?)</tr>", table.split("<tbody>")[1])
    assert [html.unescape(name) for name, _ in rows] == ["all labels", *document["labels"]]
    for (_, cells), figures in zip(rows, (document["overall"], *document["labels"].values())):
        shown = re.findall(r"<td[^>]*>([^<]*)(?:<small>(.*?)</small>)?</td>", cells)
        for (value, interval), measure in zip(shown, measures, strict=True):
            told = figures[measure["name"]]
            assert value == ("–" if told["value"] is None else f"{told['value'] + 0.0:.2f}")
            ends = "" if told["low"] is None else f"{told['low']:.2f} … {told['high']:.2f}"
            assert interval == ends


def test_a_study_counts_what_each_coder_shares() -> None:
    spans = [CodedSpan(0, 3, "a")]
    articles = [CodedArticle("1", 9, {"li": spans, "wu": []}), CodedArticle("2", 9, {"li": spans * 2})]
    found = study(Question(articles, ["li", "wu"], ["a"]), FACTS, measures_named(["f1"]), draws=0)
    assert [tuple(each) for each in found.coders] == [("li", 2, 1, 3), ("wu", 1, 1, 0)]


def test_a_study_of_every_measure_has_a_figure_for_each() -> None:
    assert [*made().agreement.overall] == [each.name for each in known_measures()]
