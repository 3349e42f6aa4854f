"""Claims about files of a token and its tag a line, written and read."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import AnnotatorError, ExportMismatch, UsageError
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import BLANK, NESTED, ExportReport
from annotator.exchange.exporters.tokens import bilou, bio, bioes, conll2003
from annotator.exchange.exporters.tokens.laying import flat_spans, lay_tokens
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.importers.tokens.columns import knows_columns
from annotator.exchange.records import ImportedArticle, Refused
from annotator.exchange.registry import importer
from annotator.exchange.tokens.tags import spans_of

FORMATS = [each.FORMAT for each in (conll2003, bio, bioes, bilou)]
TEXT = "习近平强调，要坚决打赢\U00020bb7林脱贫攻坚战。\n好\u00a0的👨\u200d👩\u200d👧。"
SPANS = [(0, 3, "slogan"), (6, 19, "directive"), (7, 9, "slogan"), (21, 24, "slogan"), (22, 23, "directive")]
every_format = pytest.mark.parametrize("form", FORMATS, ids=lambda each: each.name)


def record_of(desk, text=TEXT, spans=SPANS, **options):
    texts = desk.texts_of([(text,) * 4])
    uuids = {name: uuid for uuid, name in desk.labels.items()}
    rows = tuple(desk.annotation(n, start, end, label=uuids[label]) for n, (start, end, label) in enumerate(spans))
    job = ExportJob(desk.context, ExportOptions(script="source", status="all", **options), ExportReport())
    (record,) = records_of([desk.article_of(texts, annotations=rows)], job)
    return record


def text_of(files) -> str:
    (data,) = files.values()
    return data.decode()


def read(form, data: bytes, **more) -> list:
    return list(read_given(form, file_in_memory(data, f"a{form.ending}"), **more))


def said(article: ImportedArticle) -> list[tuple[str, str]]:
    assert isinstance(article, ImportedArticle), article
    return [(article.source[each.start : each.end], each.label) for each in article.spans]


def test_the_lines_are_those_that_taggers_know(desk) -> None:
    record = record_of(desk, "要打𠮷。好\u00a0的", [(0, 1, "slogan"), (1, 4, "directive")])
    said_by = {form.name: text_of(desk.written(form, [record])[0]) for form in FORMATS}
    assert said_by["conll2003"] == (
        "-DOCSTART- -X- O O\n\n要 -X- _ B-slogan\n打 -X- _ B-directive\n𠮷 -X- _ I-directive\n"
        "。 -X- _ I-directive\n\n好 -X- _ O\n的 -X- _ O\n\n"
    )
    assert said_by["bio"].startswith("-DOCSTART- O\n\n要 B-slogan\n打 B-directive\n𠮷 I-directive\n。 I-directive\n\n")
    assert said_by["bioes"].startswith(
        "-DOCSTART- O\n\n要 S-slogan\n打 B-directive\n𠮷 I-directive\n。 E-directive\n\n"
    )
    assert said_by["bilou"].startswith(
        "-DOCSTART- O\n\n要 U-slogan\n打 B-directive\n𠮷 I-directive\n。 L-directive\n\n"
    )


def test_without_sentences_an_article_is_one(desk) -> None:
    options = ExportOptions(status="all", sentences=False)
    assert text_of(desk.written(bio.FORMAT, [record_of(desk)], options)[0]).count("\n\n") == 2


def test_what_is_nested_is_told_by_label(desk) -> None:
    _, report = desk.written(bio.FORMAT, [record_of(desk)])
    assert report.by_label(NESTED) == {"slogan": 1, "directive": 1}
    innermost = ExportOptions(status="all", nested="innermost")
    files, report = desk.written(bio.FORMAT, [record_of(desk)], innermost)
    assert report.by_label(NESTED) == {"directive": 1, "slogan": 1}
    assert "坚 B-slogan\n决 I-slogan\n" in text_of(files)


def test_a_span_of_white_space_alone_is_told_and_one_with_some_at_its_end_is_kept(desk) -> None:
    record = record_of(desk, "好\u00a0\n的", [(1, 3, "slogan"), (0, 2, "directive")])
    files, report = desk.written(bio.FORMAT, [record])
    assert report.by_label(BLANK) == {"slogan": 1}
    assert "好 B-directive\n" in text_of(files)


def test_no_span_is_lost_with_words_of_jieba(desk) -> None:
    text = "要坚决打赢脱贫攻坚战。"
    record = record_of(desk, text, [(2, 9, "slogan")])
    files, report = desk.written(bio.FORMAT, [record], ExportOptions(status="all", tokens="jieba"))
    assert not {NESTED, BLANK} & set(report.counts)
    words = "要 O|坚 O|决 B-slogan|打赢 I-slogan|脱贫 I-slogan|攻坚 I-slogan|战 O|。 O"
    assert text_of(files) == "-DOCSTART- O\n\n" + words.replace("|", "\n") + "\n\n"


@every_format
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_file_says_exactly_the_spans_that_were_chosen(desk, form, data) -> None:
    drawn = data.draw(desk.articles())
    nested = data.draw(st.sampled_from(("outermost", "innermost")))
    options = ExportOptions(
        script="hans", layers=("li", "gold"), status="all", scope="all", nested=nested,
        sentences=data.draw(st.booleans()),
    )  # fmt: skip
    job = ExportJob(desk.context, options, ExportReport())
    (record,) = records_of([drawn.article], job)
    laid = lay_tokens(record, job)
    wanted = sorted((*piece, each.label) for each in flat_spans(laid, job)[0] for piece in each.pieces)
    lines = text_of(desk.written(form, [record], options)[0]).split("\n")[2:]
    rows = [line.split(" ") for line in lines if line]
    assert [row[0] for row in rows] == list(laid.words)
    assert spans_of([row[-1] for row in rows]) == wanted
    for first, last, _ in wanted:
        assert not any(first < at < last for at in laid.sentences)
    (back,) = read(form, "\n".join(["-DOCSTART- O", "", *lines]).encode())
    words = ["".join(laid.words[first:last]) for first, last, _ in wanted]
    assert [("".join(found.split()), label) for found, label in said(back)] == [
        (word, label) for word, (_, _, label) in zip(words, wanted, strict=True)
    ]


@every_format
def test_each_label_has_a_file_of_its_own_with_every_article(desk, form) -> None:
    options = ExportOptions(status="all", nested="each")
    records = [record_of(desk, "没有。", []), record_of(desk)]
    report = ExportReport()
    files: dict[str, bytes] = {}
    names = []
    for name, piece in form.writes_folder(iter(records), ExportJob(desk.context, options, report)):
        names.append(name)
        files[name] = files.get(name, b"") + piece
    assert list(files) == [f"directive{form.ending}", f"slogan{form.ending}"]
    assert all(first == second or second not in names[:at] for at, (first, second) in enumerate(pairwise(names), 1))
    assert not report.counts
    for name, data in files.items():
        empty, full = read(form, data)
        assert said(empty) == []
        own = [TEXT[start:end] for start, end, label in SPANS if name.startswith(label)]
        assert [words for words, _ in said(full)] == [each.replace("\u00a0", "") for each in own]


def test_one_file_cannot_be_one_file_a_label(desk) -> None:
    with pytest.raises(UsageError, match="folder"):
        desk.written(bio.FORMAT, [record_of(desk)], ExportOptions(status="all", nested="each"))


def test_a_span_that_is_not_its_words_is_no_file(desk, monkeypatch) -> None:
    from annotator.exchange.exporters.tokens import laying
    from annotator.exchange.tokens.splitting import character_tokens

    monkeypatch.setattr(laying, "character_tokens", lambda text, edges: character_tokens(text)._replace(gaps=[1]))
    with pytest.raises(ExportMismatch, match="span-"):
        desk.written(bio.FORMAT, [record_of(desk)])


MARKED = (
    "\ufeff-DOCSTART- -X- -X- O\r\n\r\n坚 NN B-NP I-directive\r\n决 NN I-NP I-directive\r\n\r\nU.N. NNP I-NP I-ORG\r\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "gb18030"])
def test_files_of_other_makes_are_read(encoding) -> None:
    data = (MARKED if encoding == "utf-8" else MARKED[1:]).encode(encoding)
    more = {"encoding": encoding} if encoding == "gb18030" else {}
    (article,) = read(conll2003.FORMAT, data, **more)
    assert article.source == "坚决\nU.N."
    assert said(article) == [("坚决", "directive"), ("U.N.", "ORG")]


def test_tabs_part_columns_and_a_token_may_be_white_space() -> None:
    (article,) = read(bio.FORMAT, "New\tB-LOC\nYork\tI-LOC\n\u3000\tO\n# 注 1\n中\tO\n  O\n国 O".encode())
    assert article.name == "a.bio"
    assert article.source.replace(" ", "") == "NewYork\u3000中国"
    assert said(article) == [("New York", "LOC")]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("坚 O\n决\n", "Line 2 .* token and its tag"),
        ("坚 O\n决 directive\n", "Line 2 .* token and its tag"),
        ("坚 O\n决 B-\n", "Line 2 .* token and its tag"),
    ],
)
def test_a_bad_line_refuses_its_article_and_no_other(data, why) -> None:
    first, second = read(bio.FORMAT, f"{data}\n-DOCSTART- O\n\n好 O\n".encode())
    assert isinstance(first, Refused)
    assert re.search(why, first.why)
    assert said(second) == []


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"\xff\xfe\x00", b"\x00\x01\x02\x03" * 40, "坚 O\n".encode() * 9 + b"\xe5"]
)
def test_what_is_no_such_file_is_one_sentence(data) -> None:
    try:
        found = read(bio.FORMAT, data)
    except AnnotatorError as error:
        assert error.sentence
    else:
        assert all(isinstance(each, Refused) for each in found)


@given(st.binary(max_size=200) | st.text("坚 \tOBI-a\n\r\ufeff\u2028#", max_size=80).map(str.encode))
def test_no_bytes_bring_a_traceback(data) -> None:
    try:
        found = read(bio.FORMAT, data)
    except AnnotatorError:
        return
    assert all(isinstance(each, (ImportedArticle, Refused)) for each in found)


def test_an_endless_article_is_refused_and_not_held(monkeypatch) -> None:
    from annotator.exchange.importers.tokens import columns

    monkeypatch.setattr(columns, "MAX_CHARACTERS", 5)
    first, second = read(bio.FORMAT, "坚 O\n".encode() * 9 + "-DOCSTART- O\n\n好 O\n".encode())
    assert "more than 5" in first.why
    assert second.source == "好"


@every_format
def test_a_file_is_known_by_its_name_and_its_tags(desk, form) -> None:
    data = b"".join(desk.written(form, [record_of(desk)])[0].values())
    assert knows_columns(data, "x")
    assert not knows_columns("要坚决 打赢\n".encode(), "x")
    assert importer(None, f"x{form.ending}", head=data).name == form.name


COLUMNS = "习 B-PER\n近 I-PER\n平 I-PER\n\n强 O\n调 O\n， O\n"


@pytest.mark.parametrize(
    "data",
    [
        COLUMNS.encode(),
        COLUMNS.replace("\n", "\r\n").encode("utf-8-sig"),
        COLUMNS.encode("gb18030"),
        COLUMNS.encode("utf-16"),
        COLUMNS.replace(" ", " NN B-NP ").encode(),
        COLUMNS.replace(" ", "\t").encode(),
        ("-DOCSTART- -X- O O\n\n" + "".join(f"{each} -X- _ O\n" for each in TEXT.split()[0])).encode(),
    ],
    ids=["plain", "windows", "gb18030", "utf-16", "four columns", "tabs", "an article of O alone"],
)
def test_a_txt_of_columns_is_read_as_columns(data) -> None:
    form = importer(None, "train.txt", head=data)
    assert form.streams is not None and form.name in {each.name for each in FORMATS}
    (article,) = read(form, data, **({"encoding": "gb18030"} if b"\xcf" in data[:2] else {}))
    assert isinstance(article, ImportedArticle)
    assert article.source.startswith("习近平")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n",
        "轰炸机 B-2\n",
        "轰炸机 B-2\n战斗机 F-16\n轰炸机 B-52\n客机 B-737\n运输机 C-17\n",
        "轰炸机 B-2\n轰炸机 B-52\n轰炸机 B-1\n",
        "血型 O\n血型 O\n血型 O\n血型 O\n血型 O\n血型 O\n",
        "他是 O 型血\n她也是 O\n大家 都是 O\n没有 B-1\n他 O\n她 B-1\n",
        COLUMNS + "这是一句话。\n",
        ("要坚决打赢脱贫攻坚战" * 8 + " B-2\n") * 6,
        "-DOCSTART-\n一\n二\n",
        "-DOCSTART- O\n",
    ],
)
def test_a_news_text_is_never_read_as_columns(text) -> None:
    assert importer(None, "news.txt", head=text.encode()).name == "txt"


@every_format
def test_offsets_that_are_made_of_the_tokens_are_not_told_as_unproved(desk, form) -> None:
    (article,) = desk.read_back(form, desk.written(form, [record_of(desk)])[0])
    assert max(each.end for each in article.spans) > article.source.index("𠮷")
    assert article.notes == ()
