"""Claims about a project that leaves in a foreign format and comes into another: all that the format says it keeps."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import orjson
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from annotator.exchange.registry import Format, formats
from annotator.model.codebook import Codebook
from annotator.model.ids import article_id
from annotator.session.checking import check_project
from annotator.session.exporting import ExportOptions, export_project
from annotator.session.intake.importing import ImportReport, import_paths
from annotator.session.people.coders import layers
from annotator.session.session import Session

Record = dict[str, Any]
SPACE = UUID("7d1b0a52-4a1c-4a57-9f0f-6a6f9a1d0c11")
LAYERS = {"li": ("li", "hand"), "gold": (None, "gold")}
LABELS = {
    "directive": {"issuer": ("leader", "city"), "goal": ("yes", "no")}, "addressee": {"level": ("all", "county")},
    "slogan": {"form": ("quoted", "numeral")}, "personnel": {}, "position": {},
}  # fmt: skip
RELATIONS = {("directive", "addressee"): "addressed_to", ("personnel", "position"): "holds_position"}
PIECES = (
    "习近平强调，", "要坚决打赢𠮷林脱贫攻坚战。", "会议", "强", "互联网", "！", "？“", "”", "]]>", "<b>", "&amp;",
    "&", '"', "'", "\t", "\u00a0", "\n", "\n\n", "👨\u200d👩\u200d👧", "e\u0301", "A-b c", "  ", "{\\n}", "|", "#1\tx",
    "=1",
)  # fmt: skip
NOTES = ("", "注意", 'a "b" <c> & ]]>', "两行\n第二行", "\t尾\u00a0x")
METAS = ({}, {"title": '标题 "一" <𠮷>', "outlet": "人民日报 & co", "published": "2023-02-18"}, {"author": "李"})
TWO_WAY = [each for each in formats().values() if each.can_read and each.can_write]
EXACT = [each for each in TWO_WAY if each.carries("text") and each.carries("overlap")]
FLAT = [each for each in TWO_WAY if not each.carries("overlap")]
SLOW_BUT_WELL = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)
MANY = settings(deadline=None, max_examples=30, suppress_health_check=SLOW_BUT_WELL)
FEW = settings(MANY, max_examples=4, phases=(Phase.explicit, Phase.reuse, Phase.generate))
"""Without shrinking, which takes as long as everything else: the slow form tells the least example."""
EVERYTHING = ExportOptions(script="source", status="all", layers=tuple(LAYERS))


@st.composite
def _extents(draw: st.DrawFn, length: int) -> tuple[int, int]:
    start = draw(st.one_of(st.just(0), st.integers(0, length - 1)))
    return start, draw(st.one_of(st.just(length), st.integers(start + 1, length), st.just(start + 1)))


@st.composite
def _spans(draw: st.DrawFn, text: str, broken: bool) -> list[Record]:
    found: dict[object, Record] = {}
    for number, (start, end) in enumerate(draw(st.lists(_extents(len(text)), max_size=7))):
        label, layer = draw(st.sampled_from([*LABELS])), draw(st.sampled_from([*LAYERS]))
        cuts = sorted(draw(st.sets(st.integers(start + 1, end - 1), max_size=3))) if end - start > 3 else []
        ranges = [[start, cuts[0]], [cuts[1], end]] if broken and len(cuts) > 1 else []
        state, origin = draw(st.sampled_from((("confirmed", "hand"), ("pending", "lexicon"), ("confirmed", "rule"))))
        has = LABELS[label]
        found[start, end, label, layer] = {
            "id": str(uuid5(SPACE, f"{text} {number}")), "start": start, "end": end, "label": label,
            **({"ranges": ranges} if ranges else {}), "text": text[start:end], "layer": layer,
            "coder": LAYERS[layer][0], "origin": origin, "state": state,
            "certainty": draw(st.sampled_from((None, "low"))), "note": draw(st.sampled_from(NOTES)),
            "attributes": {key: draw(st.sampled_from(values)) for key, values in has.items() if draw(st.booleans())},
            "codebook_version": 1, "created": f"2026-01-31T09:30:{number:02}Z",
            "source_start": start, "source_end": end,
        }  # fmt: skip
    return list(found.values())


@st.composite
def records(draw: st.DrawFn, number: int, broken: bool = True) -> Record:
    """One article as the contract has it, with everything that a project can say of one."""
    pieces = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=16))
    text = f"第{number}篇{''.join(pieces)}完"
    spans = draw(_spans(text, broken))
    pairs = [(one, other) for one in spans for other in spans if (one["label"], other["label"]) in RELATIONS]
    joined = draw(st.lists(st.sampled_from(pairs), max_size=3)) if pairs else []
    relations = {
        (one["id"], other["id"]): {
            "id": str(uuid5(SPACE, f"{one['id']} {other['id']}")), "from": one["id"], "to": other["id"],
            "type": RELATIONS[one["label"], other["label"]], "layer": one["layer"],
        }
        for one, other in joined if one["layer"] == other["layer"]
    }  # fmt: skip
    documents = [
        {"id": str(uuid5(SPACE, f"{text} {label}")), "label": label, "layer": layer, "attributes": attributes}
        for label, layer, attributes in draw(st.lists(st.sampled_from((
            ("slogan", "li", {"form": "quoted"}), ("directive", "gold", {}), ("personnel", "li", {}),
        )), max_size=2, unique_by=lambda each: each[0]))
    ]  # fmt: skip
    coding = [
        {
            "layer": layer, "coder": LAYERS[layer][0], "kind": LAYERS[layer][1], "status": draw(st.sampled_from(
                ("done", "doing", "todo"))), "codebook_version": 1, "suggestions_shown": draw(st.booleans()),
            "labels_coded": draw(st.sampled_from(([*LABELS], ["slogan"]))),
        }
        for layer in LAYERS
    ]  # fmt: skip
    body = {"id": str(uuid5(SPACE, f"{text} body")), "start": 0, "end": len(text), "kind": "body", "repeats": None}
    digest = sha256(text.encode()).hexdigest()
    return {
        "schema": "annotator/1", "id": article_id(digest), "text": text, "script": "source", "spans": spans,
        "relations": list(relations.values()), "labels": [each["label"] for each in documents],
        "document_annotations": documents, "coding": coding, "meta": draw(st.sampled_from(METAS)),
        "source": {"name": f"页{number}.txt", "sha256": digest, "file_sha256": "0" * 64, "unit": "code point"},
        "repairs": [], "regions": [body], "overrides": [], "published_script": "hans",
        "codebook": {"name": "core", "version": 1, "hash": "0" * 64},
    }  # fmt: skip


@contextmanager
def _two_projects(codebook: Codebook, given_records: list[Record]) -> Iterator[tuple[Session, Session, Path]]:
    """One that holds these articles, and an empty one with the same codebook."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, other = (Session.create(folder / f"{x}.db", codebook, coder="li") for x in ("one", "other"))
        try:
            given_file = folder / "given.jsonl"
            given_file.write_bytes(b"\n".join(map(orjson.dumps, given_records)))
            report = import_paths(one, [given_file], workers=1)
            assert len(report.imported) == len(given_records), report.skipped
            assert {each.name for each in layers(one)} == set(LAYERS)
            yield one, other, folder
        finally:
            one.close()
            other.close()


def _sent(one: Session, other: Session, form: Format, options: ExportOptions, folder: Path) -> ImportReport:
    out = folder / f"out{form.ending or next(iter(form.extensions), '')}" if form.writes else folder / "out"
    export_project(one, out, options, form.name)
    return import_paths(other, [out], form.name, workers=1)


def _told(session: Session, options: ExportOptions) -> dict[str, Record]:
    """The project's articles as the contract has them, by their text."""
    out = session.path.with_suffix(".told.jsonl")
    names = tuple(each.name for each in layers(session))
    export_project(session, out, ExportOptions(script=options.script, scope="all", status="all", layers=names))
    found = list(map(orjson.loads, out.read_bytes().splitlines()))
    assert len({each["text"] for each in found}) == len(found)
    return {each["text"]: each for each in found}


def _carried(form: Format, record: Record) -> Record:
    """What the format has to bring back of a record."""
    keys = {"attributes": ("attributes",), "notes": ("note",), "certainty": ("certainty",), "ids": ("id",),
            "coder": ("layer",), "state": ("state", "origin"), "discontinuous": ("ranges",)}  # fmt: skip
    kept = ["start", "end", "label", *(key for what, some in keys.items() if form.carries(what) for key in some)]
    spans = [_frozen({key: row.get(key) for key in kept}) for row in record["spans"]]
    ends = {row["id"]: (row["start"], row["end"], row["label"]) for row in record["spans"]}
    by_layer = ("layer",) if form.carries("coder") else ()
    said: Record = {"text": record["text"], "spans": sorted(spans)}
    if form.carries("relations"):
        said["relations"] = sorted(
            _frozen({"from": ends[row["from"]], "to": ends[row["to"]], **_picked(row, ("type", *by_layer))})
            for row in record["relations"]
        )
    if form.carries("article labels"):
        more = ("attributes", *by_layer) if form.carries("article attributes") else ()
        said["labels"] = sorted(_frozen(_picked(row, ("label", *more))) for row in record["document_annotations"])
    if form.carries("coding"):
        told = ("status", "labels_coded", "suggestions_shown", *by_layer)
        said["coding"] = sorted(_frozen(_picked(row, told)) for row in record["coding"])
    if form.carries("regions"):
        said["regions"] = sorted(_frozen(_picked(row, ("start", "end", "kind"))) for row in record["regions"])
    if form.carries("details"):
        said["meta"] = record["meta"]
    return said


def _picked(row: Mapping[str, Any], keys: tuple[str, ...]) -> Record:
    return {key: row[key] for key in keys}


def _frozen(row: Record) -> str:
    return orjson.dumps(row, option=orjson.OPT_SORT_KEYS).decode()


def _comes_back(form: Format, codebook: Codebook, data: st.DataObject, script: str) -> None:
    broken = form.carries("discontinuous")
    given_records = [data.draw(records(number, broken), label=f"article {number}") for number in range(2)]
    options = ExportOptions(script=script, status="all", scope="all", layers=tuple(LAYERS))
    with _two_projects(codebook, given_records) as (one, other, folder):
        wrote = _told(one, options)
        report = _sent(one, other, form, options, folder)
        assert not report.skipped, report.skipped
        read = _told(other, EVERYTHING)
        assert set(read) == set(wrote)
        for text, record in wrote.items():
            assert _carried(form, read[text]) == _carried(form, record)
        assert check_project(other) == []


@pytest.mark.parametrize("form", EXACT, ids=lambda each: each.name)
@pytest.mark.parametrize("script", ["source", "hans"])
@FEW
@given(data=st.data())
def test_a_project_that_goes_through_a_format_keeps_all_that_it_says(
    codebook: Codebook, form: Format, script: str, data: st.DataObject
) -> None:
    _comes_back(form, codebook, data, script)


@pytest.mark.slow
@pytest.mark.parametrize("form", EXACT, ids=lambda each: each.name)
@pytest.mark.parametrize("script", ["source", "hans"])
@MANY
@given(data=st.data())
def test_a_project_that_goes_through_a_format_keeps_all_that_it_says_often(
    codebook: Codebook, form: Format, script: str, data: st.DataObject
) -> None:
    _comes_back(form, codebook, data, script)


def _words(text: str) -> str:
    """A text as files of tokens have it: without white space."""
    return "".join(text.split())


def _flat(record: Record, nested: str, order: tuple[str, ...]) -> list[tuple[str, str]]:
    """The words and labels that one tag a character can hold, in the order of the text, each piece by itself."""
    text = record["text"]
    written = [at for at, each in enumerate(text) if not each.isspace()]
    stands: list[tuple[int, list[list[int]], str]] = []
    for row in record["spans"]:
        pieces = [[at for at in written if first <= at < last] for first, last in _pieces(row)]
        stands.append((sum(map(len, pieces)), [each for each in pieces if each], row["label"]))
    sign = -1 if nested == "outermost" else 1
    stands.sort(key=lambda x: (sign * x[0], [(each[0], each[-1]) for each in x[1]], order.index(x[2])))
    taken, kept = set[int](), list[tuple[int, str, str]]()
    for _, pieces, label in stands:
        own = {at for each in pieces for at in each}
        if not own & taken:
            taken |= own
            kept += [(each[0], "".join(text[at] for at in each), label) for each in pieces]
    return [(words, label) for _, words, label in sorted(kept)]


def _pieces(row: Record) -> list[list[int]]:
    return row.get("ranges") or [[row["start"], row["end"]]]


def _flat_comes_back(form: Format, codebook: Codebook, data: st.DataObject, nested: str) -> None:
    given_records = [data.draw(records(number), label=f"article {number}") for number in range(2)]
    script = data.draw(st.sampled_from(("source", "hans", "hant")))
    options = ExportOptions(
        script=script, status="all", scope="all", layers=tuple(LAYERS), nested=nested, unknown="keep",
        sentences=data.draw(st.booleans()),
    )  # fmt: skip
    order = tuple(each.id for each in codebook.labels)
    with _two_projects(codebook, given_records) as (one, other, folder):
        wrote = {_words(text): _flat(record, nested, order) for text, record in _told(one, options).items()}
        report = _sent(one, other, form, options, folder)
        assert not report.skipped, report.skipped
        read = {
            _words(text): [(_words(row["text"]), row["label"]) for row in record["spans"]]
            for text, record in _told(other, EVERYTHING).items()
        }
        assert read == wrote
        assert check_project(other) == []


@pytest.mark.parametrize("form", FLAT, ids=lambda each: each.name)
@pytest.mark.parametrize("nested", ["outermost", "innermost"])
@FEW
@given(data=st.data())
def test_a_project_that_goes_through_tags_keeps_the_chosen_spans_and_every_word(
    codebook: Codebook, form: Format, nested: str, data: st.DataObject
) -> None:
    _flat_comes_back(form, codebook, data, nested)


@pytest.mark.slow
@pytest.mark.parametrize("form", FLAT, ids=lambda each: each.name)
@pytest.mark.parametrize("nested", ["outermost", "innermost"])
@MANY
@given(data=st.data())
def test_a_project_that_goes_through_tags_keeps_the_chosen_spans_and_every_word_often(
    codebook: Codebook, form: Format, nested: str, data: st.DataObject
) -> None:
    _flat_comes_back(form, codebook, data, nested)


def test_every_format_that_is_read_and_written_goes_through_a_project() -> None:
    assert {each.name for each in FLAT} >= {"conll2003", "bio", "bioes", "bilou"}
    assert [each.name for each in TWO_WAY if each not in EXACT and each not in FLAT] == []
