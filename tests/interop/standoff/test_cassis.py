"""Claims about dkpro-cassis: it loads our XMI and JSON, and covers under every span the words that stand there."""

from __future__ import annotations

import pytest

from annotator.exchange.exporters.standoff.cas_types import ARTICLE_LABEL, DETAIL, METADATA, RELATION, SPAN
from annotator.exchange.registry import formats

cassis = pytest.importorskip("cassis")
XMI, JSON = formats()["xmi"], formats()["cas-json"]


def _loaded(given, form, stem: str):
    if form is JSON:
        return cassis.load_cas_from_json((given.folder / f"{stem}.json").read_text("utf-8"))
    with (given.folder / "TypeSystem.xml").open("rb") as types:
        typesystem = cassis.load_typesystem(types)
    with (given.folder / f"{stem}.xmi").open("rb") as file:
        return cassis.load_cas_from_xmi(file, typesystem=typesystem)


@pytest.mark.parametrize("form", (XMI, JSON), ids=lambda each: each.name)
def test_cassis_finds_every_span_on_its_words(given, form) -> None:
    given.written(form)
    for stem in ("第一篇", "第一篇-2"):
        cas = _loaded(given, form, stem)
        assert cas.sofa_string == (given.text if form is JSON else given.text.replace("\x0b", "\ufffd"))
        found = {each.id: each for each in cas.select(SPAN)}
        assert len(found) == len(given.spans)
        for span in given.spans:
            each = found[span.id]
            words = cas.sofa_string[span.start : span.end]
            assert (each.begin, each.end, each.get_covered_text()) == (span.start, span.end, words)
            assert each.note == (span.note or None)
        assert found["span-3"].label == "口号"
        (relation,) = cas.select(RELATION)
        assert (relation.Governor.id, relation.Dependent.id, relation.label) == ("span-1", "span-2", "holds")
        assert [each.label for each in cas.select(ARTICLE_LABEL)] == ["口号"]
        assert {each.name: each.value for each in cas.select(DETAIL)}["outlet"] == "人民日报"
        assert [each.documentTitle for each in cas.select(METADATA)] == ["第一篇.txt"]
    assert list(_loaded(given, form, "第一篇-3").select(SPAN)) == []


@pytest.mark.parametrize("form", (XMI, JSON), ids=lambda each: each.name)
def test_what_cassis_writes_again_comes_back_as_it_was(given, form) -> None:
    given.written(form)
    before = given.back(form)
    for stem in ("第一篇", "第一篇-2", "第一篇-3"):
        cas = _loaded(given, form, stem)
        if form is JSON:
            (given.folder / f"{stem}.json").write_text(cas.to_json(), "utf-8")
        else:
            cas.to_xmi(given.folder / f"{stem}.xmi")
    assert sorted(len(each.coding) + len(each.regions) for each in before) == [0, 3, 3]
    for was, came in zip(before, given.back(form), strict=True):
        for part in ("source", "spans", "relations", "document_annotations", "coding", "regions", "meta", "name", "id"):
            assert getattr(came, part) == getattr(was, part), part


def test_one_cas_written_as_xmi_and_as_json_is_the_same_article(given) -> None:
    given.written(XMI)
    given.written(JSON)
    for one, other in zip(given.back(XMI), given.back(JSON), strict=True):
        assert (one.source, one.spans, one.relations) == (other.source, other.spans, other.relations)


def test_a_cas_that_others_made_gives_its_spans_by_their_value(given) -> None:
    """Named entities of DKPro and a custom layer of INCEpTION, with tokens that are not spans."""
    types = cassis.load_dkpro_core_typesystem()
    entity = types.get_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    token = types.get_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")
    layer = types.create_type("webanno.custom.Frame", supertypeName="uima.tcas.Annotation")
    types.create_feature(layer, "weight", "uima.cas.Integer")
    types.create_feature(layer, "frame", "uima.cas.String")
    types.create_feature(layer, "voice", "uima.cas.String")
    cas = cassis.Cas(types)
    cas.sofa_string = "要坚决打赢𠮷林脱贫"
    cas.add_all([token(begin=0, end=3), entity(begin=5, end=7, value="LOC"), entity(begin=5, end=6)])
    cas.add(layer(begin=3, end=9, weight=3, frame="battle", voice="active"))
    cas.to_xmi(given.folder / "made.xmi")
    (given.folder / "made.json").write_text(cas.to_json(), "utf-8")
    types.to_xml(given.folder / "TypeSystem.xml")
    for form in (XMI, JSON):
        (article,) = given.back(form)
        found = {(each.start, each.end, each.label): dict(each.attributes) for each in article.spans}
        assert found == {
            (5, 7, "LOC"): {},
            (5, 6, "NamedEntity"): {},
            (3, 9, "battle"): {"weight": "3", "voice": "active"},
        }
        assert any("1 Token" in note for note in article.notes)
