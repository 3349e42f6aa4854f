"""Every good example of the codebook that stands in a seed: its label's key at a caret inside it, in either pane."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from annotator.errors import UnmappableRange
from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook, LabelDef, load_codebook
from annotator.resource_files import resource
from annotator.session.articles import OpenArticle, article_words, load_article
from annotator.session.coding.units import (
    Ground,
    has_speech,
    name_kinds,
    narrow,
    next_place,
    next_start,
    previous_start,
    source_caret,
    take,
    trim_grown,
    widen,
)
from annotator.session.session import Session
from annotator.text.views import SCRIPTS

FULL = load_codebook(resource("codebooks", "full.yaml"))
UNREACHED = {"对表现突出的,要表彰宣传、大胆使用"}
"""It has 要 inside and a comma: the key takes 表彰宣传、大胆使用."""


@pytest.fixture(scope="module")
def grounds(_sample, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Ground]]:
    path = tmp_path_factory.mktemp("units") / "sample.db"
    path.write_bytes(_sample.read_bytes())
    session = Session.open(path)
    opened = {f"{n - 1:03}": load_article(session, n) for n in range(1, 6)}
    yield {seed: Ground(each, (), FULL, article_words(each, "hans")) for seed, each in opened.items()}
    session.close()


def examples() -> list[tuple[LabelDef, str, str]]:
    return [(label, each.hans, each.seed) for label in FULL.labels for each in label.examples if each.good]


def places(opened: OpenArticle, words: str) -> list[tuple[int, int]]:
    text = opened.texts.hans.text
    return [opened.texts.hans.to_source(*hit.span()) for hit in re.finditer(re.escape(words), text)]


def test_nearly_every_example_is_one_key_from_a_caret_inside_it(grounds: dict[str, Ground]) -> None:
    reached = set[str]()
    hits = carets = 0
    for label, words, seed in examples():
        ground = grounds[seed]
        for start, end in places(ground.opened, words):
            first, last = ground.hans(start, end)
            for caret in range(first, last):
                taken = take(ground, source_caret(ground.opened, "hans", caret), label)
                hits += taken == (start, end)
                carets += 1
                if taken == (start, end):
                    reached.add(words)
    assert {words for _, words, _ in examples()} - reached == UNREACHED
    assert hits / carets > 0.82


def test_both_panes_take_the_same(grounds: dict[str, Ground]) -> None:
    for label, words, seed in examples():
        ground = grounds[seed]
        for start, end in places(ground.opened, words):
            middle = sum(ground.hans(start, end)) // 2
            source = source_caret(ground.opened, "hans", middle)
            hant = ground.opened.texts.hant.chain.caret_to_b(source)
            assert take(ground, source_caret(ground.opened, "hant", hant), label) == take(ground, source, label)


def test_units_of_a_mended_page_stand_on_whole_pieces_of_both_texts(grounds: dict[str, Ground]) -> None:
    ground, label = grounds["002"], FULL.require("directive")
    for caret in range(0, len(ground.opened.texts.source), 7):
        taken = take(ground, caret, label)
        if taken is not None:
            for script in SCRIPTS:
                view = ground.opened.texts.view(script)
                try:
                    assert view.to_source(*view.from_source(*taken)) == taken
                except UnmappableRange as error:
                    raise AssertionError(taken) from error


def test_the_same_key_widens_and_narrows_back(grounds: dict[str, Ground]) -> None:
    ground, label = grounds["002"], FULL.require("directive")
    start, _ = places(ground.opened, "持续做好“乙类乙管”常态化防控")[0]
    anchor = start + 3
    way = [take(ground, anchor, label) or (0, 0)]
    for _ in range(3):
        way.append(widen(ground, *way[-1], label))
    assert len({*way}) >= 3 and all(b[0] <= a[0] and a[1] <= b[1] for a, b in pairwise(way))
    back = [narrow(ground, *each, anchor, label) for each in way[1:] if each != way[-1]]
    assert back == way[: len(back)]
    smallest = narrow(ground, *way[0], anchor, label)
    assert way[0][0] <= smallest[0] and smallest[1] <= way[0][1] and smallest != way[0]


def test_a_grown_selection_is_trimmed_by_the_label_that_it_gets(grounds: dict[str, Ground]) -> None:
    ground = grounds["002"]
    start, end = places(ground.opened, "各地各有关部门要持续做好“乙类乙管”常态化防控,")[0]
    kept = trim_grown(ground, start, end, FULL.require("directive"))
    assert ground.text[slice(*ground.hans(*kept))] == "持续做好“乙类乙管”常态化防控"
    assert ground.hans(*trim_grown(ground, start, end, FULL.require("evaluation")))[0] == ground.hans(start, end)[0]


def test_the_next_clause_without_a_span_lies_in_a_coded_zone(grounds: dict[str, Ground], codebook: Codebook) -> None:
    ground = grounds["001"]
    zones = [(r.start, r.end) for r in ground.opened.regions if r.kind in FULL.zones and r.repeats is None]
    at, count = -1, 0
    while found := next_place(ground, at):
        assert found[0] > at and any(a <= found[0] and found[1] <= b for a, b in zones)
        at, count = found[0], count + 1
    assert count > 60


def test_a_caret_moves_by_every_unit_through_the_article_and_back(grounds: dict[str, Ground]) -> None:
    ground = grounds["002"]
    for unit in ("word", "clause", "sentence", "paragraph"):
        at, forward = 0, list[int]()
        while (step := next_start(ground, at, unit)) > at and step < len(ground.opened.texts.source):
            forward.append(step)
            at = step
        backward = list[int]()
        while (step := previous_start(ground, at, unit)) < at:
            backward.append(step)
            at = step
        assert len(forward) > 5
        assert set(backward[:-1]) <= set(forward) and set(forward[:-1]) <= {*backward, 0}


def test_attribution_takes_the_verb_and_directive_then_the_rest_of_the_clause(grounds: dict[str, Ground]) -> None:
    ground, label, order = grounds["001"], FULL.require("attribution"), FULL.require("directive")
    start = places(ground.opened, "要求坚决打赢百色疫情防控阻击战歼灭战")[-1][0]  # not that in the abstract
    said = take(ground, start + 5, label)
    assert said and ground.text[slice(*ground.hans(*said))] == "要求" and has_speech(ground, start, label)
    assert not has_speech(ground, places(ground.opened, "以实际行动迎接党的二十大胜利召开")[0][0], label)
    span = Annotation("a", ground.opened.article.number, *said, label.uuid, "", 1, 0)
    behind = ground._replace(spans=(span,))
    for caret in (start, start + 7):
        taken = take(behind, caret, order)
        assert taken and ground.text[slice(*ground.hans(*taken))] == "坚决打赢百色疫情防控阻击战歼灭战"
    rest = next_place(behind, start)
    assert rest and taken and rest[0] == taken[0] and next_place(ground, start) != rest


def test_names_stop_at_the_kinds_that_the_codebook_has_labels_for(codebook: Codebook) -> None:
    assert set(name_kinds(FULL)) == {"person", "organ", "place", "date"}
    assert set(name_kinds(codebook)) == {"person", "organ"}
    other = codebook.having(labels=(FULL.require("personnel")._replace(id="x", names={}), *codebook.labels))
    assert len(name_kinds(other)) == 4
