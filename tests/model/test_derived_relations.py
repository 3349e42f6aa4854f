"""Relations that follow from where spans stand, on seed-like text in both scripts."""

from __future__ import annotations

from time import process_time

import pytest

from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook
from annotator.model.derived_relations import with_derived
from annotator.model.relation import Relation
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ScriptView

TEXT = (
    "会议指出,各地各有关部门要持续做好𠮷防控,加强监测。强化管理。各单位要落实。他强调,要快。\n"
    "要慢。李斌说好。自治区党委书记、自治区主席、指挥长刘宁主持。\n"
)


def spans(codebook: Codebook, text: str, said: list[tuple[str, str]]) -> list[Annotation]:
    """Each (label id, words); the words stand where they first come after the span before."""
    made: list[Annotation] = []
    after = 0
    for number, (label, words) in enumerate(said):
        start = text.index(words, after)
        after = start
        uuid = codebook.require(label).uuid
        made.append(Annotation(f"{number} {words}", 1, start, start + len(words), uuid, "layer", 1, 0))
    return made


def view(text: str) -> ScriptView:
    return ScriptView("hans", text, MapChain((OffsetMap.identity(len(text)),)), True)


def arrows(found: tuple[Relation, ...], codebook: Codebook, kind: str) -> dict[str, list[str]]:
    wanted = codebook.relation(kind)
    assert wanted is not None
    said: dict[str, list[str]] = {}
    for each in found:
        if each.type == wanted.uuid:
            said.setdefault(each.source[2:], []).append((each.target or "")[2:])
    return said


SAID = [
    ("attribution", "会议指出"), ("addressee", "各地各有关部门"), ("directive", "持续做好𠮷防控"),
    ("directive", "加强监测"), ("directive", "强化管理"), ("addressee", "各单位"), ("directive", "落实"),
    ("attribution", "他强调"), ("directive", "快"), ("directive", "慢"),
]  # fmt: skip


def test_an_order_goes_to_the_nearest_addressee_of_its_sentence(codebook: Codebook) -> None:
    found = with_derived((), spans(codebook, TEXT, SAID), view(TEXT), codebook)
    assert arrows(found, codebook, "addressed_to") == {
        "持续做好𠮷防控": ["各地各有关部门"], "加强监测": ["各地各有关部门"], "落实": ["各单位"],
    }  # fmt: skip
    assert all(each.derived and not each.is_stored for each in found)


def test_an_order_is_asserted_by_the_frame_open_in_its_paragraph(codebook: Codebook) -> None:
    found = with_derived((), spans(codebook, TEXT, SAID), view(TEXT), codebook)
    said = arrows(found, codebook, "asserted_by")
    assert said == {
        **{each: ["会议指出"] for each in ("持续做好𠮷防控", "加强监测", "强化管理", "落实")}, "快": ["他强调"],
    }  # fmt: skip
    assert "慢" not in said  # the frame ends with its paragraph


def test_a_stored_relation_or_a_denial_replaces_the_derived_one(codebook: Codebook) -> None:
    annotations = spans(codebook, TEXT, SAID)
    kind = codebook.relation("asserted_by")
    assert kind is not None
    ids = {each.id[2:]: each.id for each in annotations}
    stored = (
        Relation("a", 1, kind.uuid, ids["落实"], ids["他强调"], "layer"),
        Relation("b", 1, kind.uuid, ids["快"], None, "layer", denied=True),
    )
    found = with_derived(stored, annotations, view(TEXT), codebook)
    said = arrows(found, codebook, "asserted_by")
    assert said["落实"] == ["他强调"] and "快" not in said and said["加强监测"] == ["会议指出"]


@pytest.mark.parametrize("order", [1, -1])
def test_a_name_is_proposed_to_hold_the_titles_before_it_across_a_list(codebook: Codebook, order: int) -> None:
    titles = ["自治区党委书记", "自治区主席", "指挥长"]
    said = [*(("position", each) for each in titles), ("personnel", "刘宁")]
    annotations = spans(codebook, TEXT, said)[::order]
    found = with_derived((), annotations, view(TEXT), codebook)
    assert arrows(found, codebook, "holds_position") == {"刘宁": titles[::-1]}
    assert {each.made for each in found} == {"proposed"}
    denied = Relation("x", 1, found[0].type, found[0].source, found[0].target, "layer", denied=True)
    again = with_derived((denied,), annotations, view(TEXT), codebook)
    assert len(again) == 2 and all(each.target != denied.target for each in again)
    assert with_derived((denied._replace(target=None),), annotations, view(TEXT), codebook) == ()


def test_a_name_that_only_stands_near_a_title_is_not_proposed(codebook: Codebook) -> None:
    annotations = spans(codebook, TEXT, [("personnel", "李斌"), ("position", "自治区党委书记")])
    assert with_derived((), annotations, view(TEXT), codebook) == ()


def test_what_joining_many_spans_takes_grows_with_their_number(codebook: Codebook) -> None:
    once = spans(codebook, TEXT, SAID)

    def seconds(times: int) -> float:
        shifted = [
            each._replace(id=f"{n}-{each.id}", start=each.start + n * len(TEXT), end=each.end + n * len(TEXT))
            for n in range(times)
            for each in once
        ]
        texts, begin = view(TEXT * times), process_time()
        assert len(with_derived((), shifted, texts, codebook)) == times * 8
        return process_time() - begin

    assert min(seconds(800) for _ in range(3)) < 24 * min(seconds(100) for _ in range(3))  # by pairs it would be 64
