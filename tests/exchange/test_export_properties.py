"""Whatever is asked for, every span in the file stands on its text, and none is lost without a word."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.exchange.exporters.job import ExportOptions
from annotator.exchange.exporters.punctuation import fullwidth
from annotator.model.article import Region
from annotator.text.views import other_script

# fmt: off
HEAD = ("schema", "id", "text", "script", "spans", "relations", "labels", "document_annotations")
PLAIN_KEYS = (*HEAD, "regions", "coding", "parallel", "meta", "window", "split", "group", "source", "codebook")
ONLY_SOURCE = ("source", "repairs", "regions", "overrides", "published_script")
SOURCE_KEYS = (*HEAD, "coding", "meta", "split", "group", *ONLY_SOURCE, "codebook")
SPAN_KEYS = (
    "id", "start", "end", "ranges", "label", "text", "layer", "coder", "origin", "state", "certainty", "attributes",
    "note", "codebook_version", "created", "source_start", "source_end",
)
# fmt: on


@st.composite
def asked(draw) -> ExportOptions:
    length = draw(st.sampled_from((None, 1, 4, 12, 40)))
    return ExportOptions(
        script=draw(st.sampled_from(("hans", "hant", "reading", "source"))),
        layers=draw(st.sampled_from(((), ("li", "gold")))),
        scope=draw(st.sampled_from((None, "coded", "body", "all"))),
        punctuation=draw(st.sampled_from(("asis", "fullwidth"))),
        max_length=length,
        stride=draw(st.integers(0, length - 1)) if length else 0,
    )


def _in_order(keys, expected) -> bool:
    return list(keys) == [key for key in expected if key in keys]


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_every_span_of_every_record_stands_on_its_text_in_both_scripts(desk, data):
    drawn, options = data.draw(desk.articles()), data.draw(asked())
    lines, _ = desk.export([drawn.article], options)
    turn = fullwidth if options.punctuation == "fullwidth" else str
    spans = {span.id: span for span in drawn.article.annotations}
    for record in map(desk.read, lines):
        assert _in_order(record, SOURCE_KEYS if options.whole_source else PLAIN_KEYS)
        main = None if options.script == "source" else drawn.texts.view(record["script"])
        for index, row in enumerate(record["spans"]):
            assert _in_order(row, SPAN_KEYS)
            assert record["text"][row["start"] : row["end"]] == row["text"] != ""
            given_span = spans[row["id"]]
            assert (row["source_start"], row["source_end"]) == given_span.extent
            for first, last in row.get("ranges", ()):
                assert row["start"] <= first < last <= row["end"]
            if given_span.ranges:
                continue
            whole = drawn.texts.source if main is None else main.text
            first, last = given_span.extent if main is None else main.from_source(*given_span.extent)
            assert row["text"] == turn(whole)[first:last]
            if main is not None and (image := record["parallel"]["spans"][index]):
                other = drawn.texts.view(other_script(record["script"]))
                first, last = other.from_source(*given_span.extent)
                assert record["parallel"]["text"][slice(*image)] == turn(other.text)[first:last]


@st.composite
def _unrepeated(draw):
    """The pieces of an article of which no text has a character twice."""
    fresh = map(chr, range(0x4E00, 0x9FFF))
    pieces = []
    for length in draw(st.lists(st.integers(1, 6), min_size=1, max_size=10)):
        wrote = "".join(next(fresh) for _ in range(length))
        mended = draw(st.sampled_from((None, 0, 1, 4)))
        read = wrote if mended is None else "".join(next(fresh) for _ in range(mended))
        longer = "".join(next(fresh) for _ in range(len(read) + 1)) if read and draw(st.booleans()) else read
        pieces.append((wrote, read, read, longer))
    return pieces


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_the_zones_are_no_character_of_the_text_is_repeated(desk, data):
    texts = desk.texts_of(data.draw(_unrepeated()))
    length = len(texts.source)
    marks = data.draw(st.lists(st.tuples(st.integers(0, length - 1), st.integers(1, 9)), max_size=5))
    regions = tuple(Region(f"r{i}", a, min(a + n, length), "body") for i, (a, n) in enumerate(marks))
    spans = tuple(desk.annotation(i, r.start, r.end) for i, r in enumerate(regions))
    script = data.draw(st.sampled_from(("hans", "hant", "reading", "source")))
    given_article = desk.article_of(texts, regions=regions, annotations=spans)
    lines, _ = desk.export([given_article], ExportOptions(script=script, scope="coded"))
    for record in map(desk.read, lines):
        for text in (record["text"], record.get("parallel", record)["text"]):
            said = text.replace("\n", "")
            assert len(set(said)) == len(said)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_no_span_and_no_relation_is_lost_without_a_remark(desk, data):
    drawn, options = data.draw(desk.articles()), data.draw(asked())
    lines, report = desk.export([drawn.article], options)
    records = [desk.read(line) for line in lines]
    remarked = {remark.thing for remark in report.remarks if remark.reason not in ("too long", "long window")}
    if "no zone" in report.counts:
        assert not records
        return
    for kind, given_ids in (
        ("spans", {span.id for span in drawn.article.annotations}),
        ("relations", {relation.id for relation in drawn.article.relations}),
    ):
        written = {row["id"] for record in records for row in record[kind]}
        assert written | remarked >= given_ids
        assert not written & remarked
    assert report.records == len(records)
    assert report.spans == len({row["id"] for record in records for row in record["spans"]})


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_windows_cover_the_text_and_keep_each_span_with_its_image(desk, data):
    drawn, options = data.draw(desk.articles()), data.draw(asked().filter(lambda o: o.max_length))
    plain = ExportOptions(options.script, options.layers, options.scope or "coded", "done", options.punctuation)
    whole_options = ExportOptions(
        options.script, options.layers, plain.scope, "done", options.punctuation, options.max_length, options.stride
    )
    wholes = [desk.read(line) for line in desk.export([drawn.article], plain)[0]]
    lines, report = desk.export([drawn.article], whole_options)
    windows = [desk.read(line) for line in lines]
    longer = {remark.thing for remark in report.remarks if remark.reason == "long window"}
    if not wholes:
        assert not windows
        return
    whole, end, at = wholes[0], 0, -1
    for index, record in enumerate(windows):
        place = record["window"]
        assert (place["article"], place["index"]) == (whole["id"], index)
        assert record["text"] == whole["text"][place["start"] : place["end"]]
        assert at < place["start"] <= end < place["end"]
        assert end - place["start"] <= options.stride
        at, end = place["start"], place["end"]
        assert (end - at > options.max_length) == (record["id"] in longer)
        assert not longer or record["spans"] or record["id"] not in longer
    assert end == len(whole["text"])
    assert len({record["id"] for record in windows}) == len(windows)
    images = dict(zip([row["id"] for row in whole["spans"]], whole.get("parallel", {}).get("spans", ())))
    for record in windows:
        for row, image in zip(record["spans"], record.get("parallel", {}).get("spans", ())):
            assert (image is None) == (images[row["id"]] is None)
    assert {row["id"] for record in windows for row in record["spans"]} == {row["id"] for row in whole["spans"]}


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_source_export_imports_into_nothing_and_exports_as_the_same_bytes(desk, data):
    drawn = data.draw(desk.articles())
    options = ExportOptions(script="source", layers=("li", "gold"))
    lines, _ = desk.export([drawn.article], options)
    (item,) = desk.imported(lines)
    assert item.source == drawn.texts.source
    again, _ = desk.export([desk.stored_again(item, drawn.texts)], options)
    assert again == lines
    assert (item.regions, item.repairs, item.overrides) == (
        tuple(sorted(item.regions, key=lambda r: (r.start, r.end, r.id))),
        drawn.article.repairs,
        drawn.article.overrides,
    )


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_a_view_export_comes_back_with_equal_text_spans_relations_and_meta(desk, data):
    drawn = data.draw(desk.articles())
    script = data.draw(st.sampled_from(("hans", "hant", "reading")))
    options = ExportOptions(script=script, layers=("li", "gold"), scope="all")
    lines, _ = desk.export([drawn.article], options)
    (item,) = desk.imported(lines)
    again, _ = desk.export([desk.stored_again(item)], options)
    one, other = desk.read(lines[0]), desk.read(again[0])
    for row in (*one["spans"], *other["spans"]):
        del row["source_start"], row["source_end"]
    for key in ("id", "text", "relations", "labels", "document_annotations", "regions", "coding", "meta", "script"):
        assert one[key] == other[key]
    assert one["spans"] == other["spans"]
