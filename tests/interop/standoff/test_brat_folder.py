"""Claims about brat and pybrat: each reads our folder, and finds under every span the words that stand there.

brat's own reader and configuration come with bratiaa.
"""

from __future__ import annotations

import pytest

from annotator.exchange.registry import formats

BRAT = formats()["brat"]


def test_brat_reads_every_line_and_its_configuration(given) -> None:
    pytest.importorskip("bratsubset")
    from bratsubset.annotation import TextAnnotations
    from bratsubset.projectconfig import ProjectConfiguration

    given.written(BRAT)
    for stem, count in (("第一篇", 6), ("第一篇-2", 6), ("第一篇-3", 0)):
        read = TextAnnotations(str(given.folder / stem), read_only=True)
        assert not read.failed_lines, read.failed_lines
        spans = list(read.get_textbounds())
        assert len(spans) == (count and count - 1), "the line end alone is none to brat"
        for each in spans:
            assert each.get_text() == " ".join(given.text[start:end] for start, end in each.spans)
            assert "\n" not in each.get_text()
        assert len(list(read.get_relations())) == bool(count)
        assert len(list(read.get_attributes())) == (2 if count else 0)
    config = ProjectConfiguration(str(given.folder))
    assert {"directive", "u53e3u53f7"} <= set(config.get_entity_types())
    assert "holds" in config.get_relation_types()
    assert "force" in config.get_attribute_types()


def test_what_brat_writes_again_comes_back_as_it_was(given) -> None:
    pytest.importorskip("bratsubset")
    from bratsubset.annotation import TextAnnotations

    given.written(BRAT)
    before = given.back(BRAT)
    for stem in ("第一篇", "第一篇-2", "第一篇-3"):
        again = str(TextAnnotations(str(given.folder / stem), read_only=True))
        (given.folder / f"{stem}.ann").write_text(again, "utf-8")
    after = given.back(BRAT)
    assert [set(each.spans) for each in map(_hashable, after)] == [set(each.spans) for each in map(_hashable, before)]
    assert [each.relations for each in after] == [each.relations for each in before]
    assert [(each.coding, each.regions) for each in after] == [(each.coding, each.regions) for each in before]
    assert sorted(len(each.spans) for each in after) == [0, 6, 6]


def _hashable(article):
    from dataclasses import replace

    return replace(
        article, spans=tuple(replace(each, attributes=tuple(each.attributes.items())) for each in article.spans)
    )


def test_pybrat_reads_every_span(given) -> None:
    pybrat = pytest.importorskip("pybrat.parser")
    given.written(BRAT)
    found = {each.id.rsplit("/", 1)[-1]: each for each in pybrat.BratParser(error="ignore").parse(str(given.folder))}
    assert sorted(found) == ["第一篇", "第一篇-2", "第一篇-3"]
    hard = found["第一篇"]
    assert hard.text == given.text
    assert len(hard.entities) == 5
    for each in hard.entities:
        assert each.mention == " ".join(given.text[piece.start : piece.end] for piece in each.spans).rstrip()
    assert [(each.type, each.arg1.mention) for each in hard.relations] == [("holds", "习近平")]
