"""Claims about spaCy's DocBin: it holds every span on the text as it is, and nothing odd in a file is believed."""

from __future__ import annotations

import random
import tracemalloc
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import ExportMismatch, FormatError, UsageError
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.report import NESTED_TAGS, ExportReport
from annotator.exchange.exporters.spacy.docbin import FORMAT as OUT
from annotator.exchange.exporters.spacy.docbin import write_docbin
from annotator.exchange.exporters.tokens.laying import flat_spans, lay_tokens
from annotator.exchange.importers.spacy import unpacking
from annotator.exchange.importers.spacy.docbin import FORMAT as IN
from annotator.exchange.records import Refused

spacy = pytest.importorskip("spacy")
DocBin = spacy.tokens.DocBin
HARD = (
    " 习近平强调，要坚决打赢𠮷林脱贫攻坚战。\n“四方責任”\u00a0并\t👩\u200d🌾e\u0301 会(huì)议  a b\r\n"
    '\n\u3000]]> "X" \'\ufeff '
)


def record_of(text, spans=(), **more):
    rows = [
        {"id": f"s{number}", "start": start, "end": end, "label": label, "text": text[start:end], "layer": "li",
         "coder": "li", "origin": "hand", "state": "confirmed", "certainty": None, "attributes": {}, "note": "",
         "created": "2026-01-31T09:30:00Z"}
        for number, (start, end, label) in enumerate(spans)
    ]  # fmt: skip
    return {
        "schema": "annotator/1", "id": "a1", "text": text, "script": "hans", "spans": rows, "relations": [],
        "labels": [], "document_annotations": [], "coding": [], "regions": [], "meta": {},
        "source": {"name": "一.txt", "sha256": "0" * 64, "file_sha256": "0" * 64},
    } | more  # fmt: skip


def drawn_records(number, text=HARD):
    rnd = random.Random(7)
    for _ in range(number):
        edges = [sorted(rnd.sample(range(len(text) + 1), 2)) for _ in range(rnd.randrange(5))]
        yield record_of(text, [(*each, rnd.choice(("directive", "ORG", "X"))) for each in edges])


def docs_of(data):
    return list(DocBin().from_bytes(data).get_docs(spacy.blank("zh").vocab))


@pytest.fixture
def write(desk):
    def run(records, **options):
        files, _ = desk.written(OUT, records, ExportOptions(status="all", **options))
        return files["out.spacy"]

    return run


@pytest.fixture
def read(desk):
    return lambda data: desk.read_back(IN, {"a.spacy": data})


@pytest.mark.parametrize("tokens", ["character", "jieba"])
def test_every_span_stands_in_the_group_on_the_very_text(write, tokens) -> None:
    records = list(drawn_records(150))
    for doc, record in zip(docs_of(write(records, tokens=tokens)), records, strict=True):
        assert doc.text == record["text"]
        assert [(x.start_char, x.end_char, x.label_, x.text) for x in doc.spans["sc"]] == [
            (row["start"], row["end"], row["label"], row["text"]) for row in record["spans"]
        ]


def test_the_tokens_of_a_text_without_spans_are_those_of_spacy_itself(write) -> None:
    (doc,) = docs_of(write([record_of(HARD)]))
    own = spacy.blank("zh")(HARD)
    assert [(x.text, x.whitespace_) for x in doc] == [(x.text, x.whitespace_) for x in own]
    assert doc.spans["sc"] is not None and not doc.ents and not doc.has_unknown_spaces


def test_it_is_what_spacy_writes_of_documents_that_spacy_built(write) -> None:
    nlp = spacy.blank("zh")
    records = [
        each for each in drawn_records(80, HARD.replace(" ", ""))
        if all(row["text"] == row["text"].strip() for row in each["spans"]) and all(
            nlp.make_doc(each["text"]).char_span(row["start"], row["end"]) for row in each["spans"]
        )
    ]  # fmt: skip
    docs = []
    for record in records:
        doc = nlp.make_doc(record["text"])
        doc.spans["sc"] = [doc.char_span(row["start"], row["end"], row["label"]) for row in record["spans"]]
        doc.ents = spacy.util.filter_spans(doc.spans["sc"])
        docs.append(doc)
    assert len(records) > 20
    for ours, own in zip(docs_of(write(records)), docs, strict=True):
        assert ours.to_json() == own.to_json()
        assert (ours.to_array(["ORTH", "SPACY", "ENT_IOB"]) == own.to_array(["ORTH", "SPACY", "ENT_IOB"])).all()


def test_the_bytes_unpack_to_those_that_spacys_own_writer_packs(write) -> None:
    data = write(drawn_records(50))
    assert zlib.decompress(DocBin().from_bytes(data).to_bytes()) == zlib.decompress(data)


def test_a_word_that_a_span_cuts_is_two_tokens_and_the_others_stay_words(write) -> None:
    (doc,) = docs_of(write([record_of("坚决打赢脱贫攻坚战", [(1, 4, "directive")])], tokens="jieba"))
    assert [x.text for x in doc] == ["坚", "决", "打赢", "脱贫", "攻坚战"]


def test_traditional_words_are_found_by_their_simplified_form(write) -> None:
    (doc,) = docs_of(write([record_of("堅決打贏脫貧攻堅戰", script="hant")], tokens="jieba"))
    assert [x.text for x in doc] == ["堅決", "打贏", "脫貧", "攻堅戰"]


def test_entities_are_the_longest_of_spans_that_overlap_or_the_shortest(write) -> None:
    record = record_of("要坚决打赢", [(0, 5, "a"), (1, 3, "b"), (3, 5, "b"), (2, 4, "c")])
    (outer,), (inner,) = (docs_of(write([record], nested=each)) for each in ("outermost", "innermost"))
    assert [(x.start, x.end, x.label_) for x in outer.ents] == [(0, 5, "a")]
    assert [(x.start, x.end, x.label_) for x in inner.ents] == [(1, 3, "b"), (3, 5, "b")]


@pytest.mark.parametrize("nested", ["outermost", "innermost"])
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_the_entities_are_the_spans_that_files_of_tags_have_also_of_equal_ones(desk, nested, data) -> None:
    text = "习近平 a\u0301强调，\n\u00a0坚决打赢𠮷林👨\u200d👩战。"
    edges = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(lambda x: x[0] < x[1])
    fit = edges.filter(lambda x: text[slice(*x)].strip() == text[slice(*x)])
    drawn = data.draw(st.lists(st.tuples(fit, st.sampled_from(["slogan", "directive", "retired_label"])), max_size=8))
    record = record_of(text, [(*each, label) for each, label in drawn])
    options = ExportOptions(status="all", nested=nested)
    job = ExportJob(desk.context, options, ExportReport())
    kept, _ = flat_spans(lay_tokens(record, job), job)
    files, _ = desk.written(OUT, [record], options)
    rows = [record["spans"][each.row] for each in kept]
    assert [(x.start_char, x.end_char, x.label_) for x in docs_of(files["out.spacy"])[0].ents] == sorted(
        (row["start"], row["end"], row["label"]) for row in rows
    )


def test_of_two_equal_spans_the_codebook_decides_which_is_the_entity(write) -> None:
    (doc,) = docs_of(write([record_of("要坚决打赢", [(0, 2, "retired_label"), (0, 2, "slogan")])]))
    assert [x.label_ for x in doc.ents] == ["slogan"]


def test_no_entity_begins_or_ends_with_a_space_which_no_recogniser_can_learn(write) -> None:
    (doc,) = docs_of(write([record_of("要\n坚决打赢", [(0, 2, "a"), (2, 4, "b")])]))
    assert [x.label_ for x in doc.ents] == ["b"] and [x.label_ for x in doc.spans["sc"]] == ["a", "b"]


def test_spans_that_doc_ents_cannot_hold_are_told_by_label_and_are_still_written(desk) -> None:
    spans = [(0, 5, "a"), (1, 3, "b"), (2, 3, "b"), (5, 7, "c"), (7, 8, "a")]
    _, report = desk.written(OUT, [record_of("要坚决打赢\n𠮷林", spans)])
    assert report.by_label(NESTED_TAGS) == {"b": 2, "c": 1}
    assert (report.counts, report.spans) == ({NESTED_TAGS: 3}, 0)


def test_a_docbin_cannot_be_one_file_a_label(write) -> None:
    with pytest.raises(UsageError, match="leave --nested each out"):
        write([record_of("要")], nested="each")


def test_a_span_that_is_not_its_text_stops_the_export(write) -> None:
    record = record_of("要坚决打赢", [(0, 2, "a")])
    record["spans"][0]["text"] = "坚决"
    with pytest.raises(ExportMismatch, match="s0 does not come out as"):
        write([record])


def test_labels_of_the_article_are_cats(write, read) -> None:
    label = {"id": "d1", "label": "economy", "layer": "li", "attributes": {"tone": "warm"}}
    data = write([record_of("要坚决打赢", labels=["economy"], document_annotations=[label])])
    assert docs_of(data)[0].cats == {"economy": 1.0}
    (back,) = read(data)
    assert [(x.id, x.label, x.attributes) for x in back.document_annotations] == [("d1", "economy", {"tone": "warm"})]


def test_memory_does_not_grow_with_the_number_of_articles(desk) -> None:
    def peak(number):
        job = ExportJob(desk.context, ExportOptions(), ExportReport())
        text = HARD * 40
        tracemalloc.start()
        size = sum(map(len, write_docbin((record_of(text, [(0, 9, "a")]) for _ in range(number)), job)))
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert size
        return found

    peak(1)
    assert peak(4000) < peak(2000) + 4_000_000


def test_without_spacy_one_sentence_names_the_extra(monkeypatch, write, read) -> None:
    data = write([record_of("要坚决打赢")])
    monkeypatch.setitem(__import__("sys").modules, "spacy", None)
    for wants in (lambda: write([record_of("要")]), lambda: read(data)):
        with pytest.raises(FormatError, match=r'pip install "annotator\[spacy\]"'):
            wants()


def _foreign(*docs, **more):
    return DocBin(docs=docs, **more).to_bytes()


def test_spans_under_every_key_come_in_each_key_a_layer(read) -> None:
    doc = spacy.blank("zh")("要坚决打赢𠮷林脱贫攻坚战。")
    doc.spans["ruler"] = [doc.char_span(5, 7, "GPE")]
    doc.spans["sc"] = [doc.char_span(0, 3, "directive"), doc.char_span(1, 5, "slogan", span_id="first")]
    (article,) = read(_foreign(doc))
    assert article.source == doc.text
    assert {(x.start, x.end, x.label, x.layer) for x in article.spans} == {
        (0, 3, "directive", "sc"), (1, 5, "slogan", "sc"), (5, 7, "GPE", "ruler"),
    }  # fmt: skip
    assert "first" in {x.id for x in article.spans}


def test_one_span_under_two_keys_comes_in_twice_with_its_id_once(read) -> None:
    doc = spacy.blank("zh")("要坚决打赢𠮷林脱贫攻坚战。")
    for key in ("sc", "copy"):
        doc.spans[key] = [doc.char_span(1, 5, "slogan", span_id="first")]
    (article,) = read(_foreign(doc))
    assert [(x.id, x.layer) for x in article.spans] == [("first", "sc"), ("span 1", "copy")]


def test_entities_come_in_where_there_are_no_spans(read) -> None:
    doc = spacy.blank("en")("Li Keqiang went to Jilin City .")
    doc.ents = [doc.char_span(0, 10, "PERSON"), doc.char_span(19, 29, "GPE")]
    (article,) = read(_foreign(doc, store_user_data=True))
    assert article.source == "Li Keqiang went to Jilin City ."
    assert [(x.start, x.end, x.label) for x in article.spans] == [(0, 10, "PERSON"), (19, 29, "GPE")]


def test_entities_beside_groups_come_in_too_but_not_twice_and_that_is_said(read) -> None:
    doc = spacy.blank("zh")("要坚决打赢𠮷林脱贫攻坚战。")
    doc.spans["sc"] = [doc.char_span(0, 5, "directive"), doc.char_span(5, 7, "GPE")]
    doc.ents = [doc.char_span(1, 5, "slogan"), doc.char_span(5, 7, "GPE")]
    (article,) = read(_foreign(doc))
    assert [(x.start, x.end, x.label, x.layer) for x in article.spans] == [
        (0, 5, "directive", "import"), (5, 7, "GPE", "import"), (1, 5, "slogan", "ents"),
    ]  # fmt: skip
    assert ["doc.ents" in note for note in article.notes] == [True]
    doc.spans["sc"] = []
    assert [(x.layer, x.label) for x in read(_foreign(doc))[0].spans] == [("import", "slogan"), ("import", "GPE")]
    assert not read(_foreign(doc))[0].notes


@pytest.mark.parametrize("where", ["kb_id of an entity", "ent_id", "kb_id of a span"])
def test_what_a_knowledge_base_says_is_noted_as_not_kept(read, where) -> None:
    doc = spacy.blank("zh")("要坚决打赢𠮷林脱贫攻坚战。")
    span = doc.char_span(5, 7, "GPE", kb_id="Q1" if "kb_id" in where else 0)
    if where == "kb_id of a span":
        doc.spans["sc"] = [span]
    else:
        doc.ents = [span]
    if where == "ent_id":
        doc[5].ent_id_ = doc[6].ent_id_ = "jilin"
    (article,) = read(_foreign(doc))
    assert ["knowledge base" in note for note in article.notes] == [True]


def test_a_document_of_unknown_spaces_is_the_text_that_spacy_gives_it(read) -> None:
    doc = spacy.tokens.Doc(spacy.blank("zh").vocab, words=["要", "坚决"])
    assert read(_foreign(doc))[0].source == doc.text


def test_line_ends_and_a_byte_order_mark_are_settled_and_spans_stay_on_their_words(read) -> None:
    text = "\ufeff第一行\r\n第二行"
    doc = spacy.blank("zh")(text)
    doc.spans["sc"] = [doc.char_span(6, 9, "a")]
    (article,) = read(_foreign(doc))
    assert article.source == "第一行\n第二行"
    assert article.source[article.spans[0].start : article.spans[0].end] == "第二行"


def _with_group(write, **changes):
    """A file whose one span says something else than its tokens."""
    import srsly

    from annotator.exchange.exporters.spacy.docbin import SPAN

    message = srsly.msgpack_loads(zlib.decompress(write([record_of("要坚决打赢", [(1, 3, "a")])])))
    ((raw, keys),) = srsly.msgpack_loads(message["span_groups"][0]).items()
    group = srsly.msgpack_loads(raw)
    names = ("id", "kb", "label", "first", "last", "start", "end")
    values = dict(zip(names, SPAN.unpack(group["spans"][0]), strict=True)) | changes
    group["spans"] = [SPAN.pack(*values.values())]
    message["span_groups"] = [srsly.msgpack_dumps({srsly.msgpack_dumps(group): keys})]
    return zlib.compress(srsly.msgpack_dumps(message))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"start": -1}, "begins before the text"),
        ({"end": 99}, "lies outside the text"),
        ({"start": 3, "end": 1}, "ends before it begins"),
        ({"start": 2, "end": 4}, "stands there"),
        ({"last": 9}, "the document has 5"),
        ({"first": -2}, "the document has 5"),
        ({"label": 12345}, "not in the file's own table"),
    ],
)
def test_a_span_that_cannot_be_is_refused_with_its_place(write, read, changes, why) -> None:
    (refused,) = read(_with_group(write, **changes))
    assert isinstance(refused, Refused) and why in refused.why and refused.name == "a.spacy, document 1"


def test_spans_changed_in_spacy_keep_what_was_said_of_the_others(write, read) -> None:
    data = write([record_of("要坚决打赢", [(0, 2, "a"), (1, 3, "b"), (3, 5, "a")])])
    (doc,) = docs_of(data)
    attrs, kept = doc.spans["sc"].attrs, list(doc.spans["sc"])
    doc.spans["sc"] = [kept[2], doc.char_span(0, 1, "c"), kept[1]]
    doc.spans["sc"].attrs.update(attrs)
    doc.ents = []
    (back,) = read(_foreign(doc))
    assert [(x.id, x.start, x.end, x.layer) for x in back.spans] == [
        ("s2", 3, 5, "li"), ("span 1", 0, 1, "import"), ("s1", 1, 3, "li"),
    ]  # fmt: skip


def test_a_damaged_file_is_one_sentence(write, read) -> None:
    data = write(drawn_records(20))
    rnd = random.Random(3)
    raw = bytearray(zlib.decompress(data))
    damaged = [
        b"",
        b"{}",
        data[:-9],
        data[: len(data) // 2],
        zlib.compress(b""),
        zlib.compress(b"\xdf\xff\xff\xff\xff"),
    ]
    for _ in range(300):
        hurt = bytearray(raw)
        for _ in range(rnd.randrange(1, 4)):
            hurt[rnd.randrange(len(hurt) if rnd.random() < 0.5 else 60)] = rnd.randrange(256)
        damaged.append(zlib.compress(hurt, 1))
        damaged.append(zlib.compress(raw[: rnd.randrange(len(raw))], 1))
    for each in damaged:
        try:
            read(each)
        except FormatError as error:
            assert error.sentence.endswith(".")


def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch, read) -> None:
    monkeypatch.setattr(unpacking, "MOST_BYTES", 1 << 20)
    with pytest.raises(FormatError, match="unpacks to more"):
        read(zlib.compress(bytes(1 << 26)))


@pytest.mark.parametrize("packed", [zlib.compress(bytes(200 << 20)), zlib.compress(b"\x89" + bytes(200 << 20), 1)])
def test_a_bomb_of_zeros_is_too_large_and_is_not_unpacked_to_its_end(read, monkeypatch, packed) -> None:
    drawn = []
    press = zlib.decompressobj

    class Watched:
        def __init__(self) -> None:
            self._press = press()

        def __getattr__(self, name):
            return getattr(self._press, name)

        def decompress(self, data, most):
            drawn.append(most)
            return self._press.decompress(data, most)

    monkeypatch.setattr(unpacking.zlib, "decompressobj", Watched)
    with pytest.raises(FormatError, match="200 times its size: it is too large"):
        read(packed)
    assert sum(drawn) < 150 << 20


def test_windows_are_refused_like_those_of_the_contract(write, read) -> None:
    (refused,) = read(write([record_of("要坚决打赢", window={"article": "a1", "start": 0, "end": 5, "index": 0})]))
    assert "a window of an article" in refused.why
