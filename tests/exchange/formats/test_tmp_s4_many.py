"""Claims about any words at all in standoff: labels, notes, attributes, layers and details come back as they were."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.exchange.records import ImportedArticle
from annotator.exchange.registry import formats

FORMS = [formats()[name] for name in ("brat", "xmi", "cas-json", "web-annotation")]
_EVERY = st.characters(exclude_categories=("Cs",), exclude_characters="\0")
_XML = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff") | st.sampled_from(
    "\t\n\r\x7f\x85"
)


def _record(text: str, spans: list, words: list[str], meta: dict[str, str]) -> dict:
    label, layer, kind, name = words
    rows = [
        {
            "id": f"{label}{number}", "start": start, "end": end, "label": label, "text": text[start:end],
            "layer": layer, "coder": layer, "origin": "hand", "state": "pending", "certainty": None,
            "attributes": attributes, "note": note, "codebook_version": 1, "created": "2026-01-31T09:30:00Z",
            "source_start": start, "source_end": end,
        }
        for number, (start, end, note, attributes) in enumerate(spans)
    ]  # fmt: skip
    ends = [row["id"] for row in rows]
    relations = [{"id": kind, "type": kind, "from": ends[0], "to": ends[-1], "layer": layer}]
    documents = [{"id": label, "label": label, "layer": layer, "attributes": spans[0][3]}]
    return {
        "id": "a", "text": text, "script": "source", "spans": rows, "relations": relations, "labels": [label],
        "document_annotations": documents, "regions": [], "coding": [], "meta": meta,
        "source": {"name": name, "sha256": "", "file_sha256": ""},
        "codebook": {"name": label, "version": 1, "hash": "f"},
    }  # fmt: skip


@st.composite
def _records(draw, characters):
    word, said = st.text(characters, min_size=1, max_size=6).filter(str.strip), st.text(characters, max_size=8)
    text = draw(st.text(_EVERY.filter(lambda each: each not in "\r\ufeff"), min_size=1, max_size=12)) + "去"
    place = st.integers(0, len(text) - 1)
    spans = [
        (start, draw(st.integers(start + 1, len(text))), draw(said), draw(st.dictionaries(word, said, max_size=2)))
        for start in draw(st.lists(place, min_size=1, max_size=4))
    ]
    return _record(text, spans, [draw(word) for _ in range(4)], draw(st.dictionaries(word, word, max_size=2)))


@pytest.mark.parametrize("form", FORMS, ids=lambda each: each.name)
@settings(deadline=None, max_examples=1500, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_words_come_back_as_they_were(desk, form, data) -> None:
    record = data.draw(_records(_XML if form.name == "xmi" else _EVERY))
    files, _ = desk.written(form, [record])
    (back,) = desk.read_back(form, files)
    if not isinstance(back, ImportedArticle):
        assert "control characters" in back.why or "white space" in back.why, back
        return
    assert (back.source, back.name, back.meta) == (record["text"], record["source"]["name"], record["meta"])
    rows = {row["id"]: row for row in record["spans"]}
    assert sorted(each.id for each in back.spans) == sorted(rows)
    for each in back.spans:
        row = rows[each.id]
        assert (each.start, each.end, each.ranges) == (row["start"], row["end"], ())
        assert (each.label, each.note, each.attributes) == (row["label"], row["note"], row["attributes"])
        assert (each.layer, each.coder, each.state) == (row["layer"], row["layer"], "pending")
    assert [(each.id, each.type, each.layer) for each in back.relations] == [
        (row["id"], row["type"], row["layer"]) for row in record["relations"]
    ]
    assert [(each.label, each.attributes) for each in back.document_annotations] == [
        (row["label"], row["attributes"]) for row in record["document_annotations"]
    ]
