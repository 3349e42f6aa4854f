"""Claims about tables of spans that another program wrote: read where the texts are in them, refused where not."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

import pytest

from annotator.errors import FormatError
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.importers.span_tables import delimited
from annotator.exchange.registry import formats, importer

KNOWN = formats()
FOREIGN = "习近平强调，\r\n“要𠮷林”\u00a0👨\u200d👩,e\u0301"


def packed(rows, columns) -> bytes:
    out = StringIO(newline="")
    table = csv.DictWriter(out, columns)
    table.writeheader()
    table.writerows(rows)
    return out.getvalue().encode()


@pytest.mark.parametrize(("name", "ending", "delimiter"), [("spans-csv", "csv", ";"), ("spans-tsv", "tsv", "\t")])
def test_a_foreign_table_is_read_by_the_text_that_stands_in_each_row(desk, name: str, ending: str, delimiter) -> None:
    out = StringIO(newline="")
    table = csv.writer(out, delimiter=delimiter)
    table.writerow(["Label", "END", "text", "score", "quote", "start"])
    for start, end, text in ((0, 3, FOREIGN), (0, 1, "完"), (9, 12, FOREIGN), (2, 10, FOREIGN)):
        table.writerow(["slogan", end, text, "0.5", text[start:end], start])
    given = out.getvalue().encode()
    assert importer(None, f"x.{ending}", KNOWN, given).name == name
    first, other = desk.read_back(KNOWN[name], {f"x.{ending}": given})
    assert first.source == FOREIGN.replace("\r\n", "\n")
    assert sorted(first.source[x.start : x.end] for x in first.spans) == ["习近平", "平强调，\n“要", "要𠮷林"]
    assert (other.source, len(other.spans), other.id) == ("完", 1, None)
    assert first.notes[:1] == ("what stands under score was not kept",)


def test_a_foreign_table_without_quotes_is_read_where_its_spans_lie_in_the_text(desk) -> None:
    rows = [
        {"text": FOREIGN, "start": "8", "end": "99", "label": "a"},
        {"text": "完", "start": 0, "end": 1, "label": "b"},
    ]
    refused, read = desk.read_back(KNOWN["spans-csv"], {"x.csv": packed(rows, ("text", "start", "end", "label"))})
    assert "outside the text" in refused.why
    assert [x.label for x in read.spans] == ["b"]


def test_two_texts_under_one_id_do_not_get_each_others_spans(desk) -> None:
    rows = [
        {"doc_id": "7", "text": text, "start": 0, "end": len(text), "label": label}
        for text, label in (("习近平", "a"), ("强调", "b"), ("习近平", "c"))
    ]
    first, refused = desk.read_back(
        KNOWN["spans-csv"], {"x.csv": packed(rows, ("doc_id", "text", "start", "end", "label"))}
    )
    assert [x.label for x in first.spans] == ["a", "c"]
    assert "another text" in refused.why


def test_one_text_under_two_ids_is_two_articles(desk) -> None:
    rows = [{"doc_id": id_, "text": "习近平", "start": 0, "end": 3, "label": id_} for id_ in "787"]
    found = desk.read_back(KNOWN["spans-csv"], {"x.csv": packed(rows, ("doc_id", "text", "start", "end", "label"))})
    assert [(each.name, [x.label for x in each.spans]) for each in found] == [("7", ["7", "7"]), ("8", ["8"])]


def test_a_foreign_span_that_does_not_stand_on_its_quote_is_refused_and_the_unit_that_fits_is_named(desk) -> None:
    rows = [{"text": "𠮷林𠮷习近平强调", "start": 5, "end": 8, "label": "a", "mention": "习近平"}]
    (refused,) = desk.read_back(KNOWN["spans-csv"], {"x.csv": packed(rows, rows[0])})
    assert "--offsets utf16" in refused.why


def test_a_foreign_table_goes_with_a_table_of_articles_beside_it(desk) -> None:
    rows = [{"article_id": "7", "text": "𠮷林", "start": 1, "end": 3, "label": "a"}]
    files = {
        "x.csv": packed(rows, ("start", "end", "label", "text", "article_id")),
        "articles.csv": packed([{"article_id": "7", "text": "要𠮷林"}], ("text", "article_id")),
    }
    (article,) = desk.read_back(KNOWN["spans-csv"], files)[-1:]
    assert (article.source, article.spans[0].start) == ("要𠮷林", 1)


@pytest.mark.parametrize(
    ("columns", "rows", "why"),
    [
        (("text", "start", "end", "label"), [("江泽民", 3, 6, "a"), ("𠮷", 9, 10, "b")], "words of each span"),
        (("start", "end", "label"), [(0, 1, "a")], "no column text"),
        (("article_id", "start", "end", "label"), [("7", 0, 1, "a")], "no column text"),
    ],
)
def test_a_foreign_table_without_the_texts_is_refused_by_its_own_sentence(desk, columns, rows, why: str) -> None:
    data = packed([dict(zip(columns, row, strict=True)) for row in rows], columns)
    assert importer(None, "x.csv", KNOWN, data).name == "spans-csv"
    with pytest.raises(FormatError, match=why):
        desk.read_back(KNOWN["spans-csv"], {"x.csv": data})


@pytest.mark.parametrize("words", ["''Tis the 𠮷season", "'-5 degrees", "'=1+1", "''"])
@pytest.mark.parametrize("has_articles", [False, True])
def test_an_apostrophe_of_a_foreign_table_is_a_character_of_its_text(desk, words: str, has_articles: bool) -> None:
    row = {"start": 1, "end": 2, "label": "'=a", "quote": words[1:2]}
    if has_articles:
        texts = packed([{"text": words, "article_id": "7"}], ("text", "article_id"))
        row = row | {"article_id": "7", "text": row.pop("quote")}
        files = {"x.csv": packed([row], row), "articles.csv": texts}
    else:
        row = row | {"doc_id": "7", "text": words}
        files = {"x.csv": packed([row], row)}
    article = desk.read_back(KNOWN["spans-csv"], files)[-1]
    (span,) = article.spans
    assert (article.source, span.start, span.end, span.label) == (words, 1, 2, "'=a")


@pytest.mark.parametrize("more", ["score\n1, or 2", "score; or\r\nrank;;;;;", 'a "score"\n'])
def test_a_head_with_a_quoted_line_end_is_one_head(desk, more: str) -> None:
    row = {more: "", "text": FOREIGN, "start": 0, "end": 3, "label": "slogan"}
    data = b"\xef\xbb\xbf" + packed([row], row)
    assert importer(None, "x.csv", KNOWN, data).name == "spans-csv"
    (article,) = desk.read_back(KNOWN["spans-csv"], {"x.csv": data})
    assert article.source[article.spans[0].start : article.spans[0].end] == "习近平"


def test_a_line_without_an_end_is_refused_before_all_of_it_is_in_memory(desk, monkeypatch) -> None:
    monkeypatch.setattr(delimited, "_LONGEST_LINE", 1000)
    rows = [{"text": "林" * n, "start": 0, "end": 1, "label": "a"} for n in (10, 5000)]
    data = packed(rows, ("text", "start", "end", "label"))
    for given, line in ((data, 3), (b"start," * 500, 1)):
        with pytest.raises(FormatError, match=f"line {line}: it does not end within 1,000 characters"):
            desk.read_back(KNOWN["spans-csv"], {"x.csv": given})


def test_a_table_that_becomes_shorter_while_it_is_read_is_refused_in_a_sentence() -> None:
    rows = [{"text": f"{n}𠮷林", "start": 1, "end": 3, "label": "a"} for n in range(3)]
    whole, cut = (packed(some, ("text", "start", "end", "label")) for some in (rows, rows[:1]))
    opened = iter([whole] * 4)
    changing = file_in_memory(whole, "x.csv")._replace(open=lambda: BytesIO(next(opened, cut)))
    with pytest.raises(FormatError, match="became shorter while it was read"):
        list(read_given(KNOWN["spans-csv"], changing))
