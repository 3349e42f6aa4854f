"""The two starter codebooks are complete, agree with each other, and can be told apart by eye."""

from __future__ import annotations

import re
from itertools import combinations

import opencc
import pytest

from annotator.model.codebook import LANGUAGES, UNITS, Codebook, dump_codebook, load_codebook, parse_codebook
from annotator.model.codebook.colours import (
    DEUTERANOPIA,
    SEEN_BY_ALL,
    SIGHTS,
    Matrix,
    cielab,
    contrast,
    distance,
)
from annotator.resource_files import resource
from annotator.ui.looks.theme import DARK, LIGHT

NINE = (
    "directive", "addressee", "attribution", "slogan", "citation", "evaluation", "personnel", "position",
    "organization",
)  # fmt: skip
FOUR = ("meeting", "place", "date", "quantity")
SHORT = ["要求", "对象", "引述", "提法", "援引", "评价", "人物", "职务", "机构", "会议", "地点", "日期", "数量"]
UUIDS = {
    "directive": "183bb4bc-08a7-4907-946b-65cd67ffae1d",
    "addressee": "e2c090fb-1e1f-4702-98d2-1a1788ee668f",
    "attribution": "8a24bfc5-5dc7-448c-9c93-f8f29c83cf07",
    "slogan": "89c058d9-cec4-46ba-a05f-a4c9e2cf7a93",
    "citation": "b44e3194-7eeb-4437-a27b-3f50ce12fa85",
    "evaluation": "d4a80b3a-8ce5-4933-a8fe-078a28cf3bec",
    "personnel": "37648046-b80e-487e-94c6-5cba56ba84ba",
    "position": "e91702f2-d4a4-43ff-b228-a1072d0cd1c7",
    "organization": "97786c03-06ea-43ba-9fc1-2ce8a732134b",
    "meeting": "3e533dae-a478-4a54-af5e-779c3b3365e6",
    "place": "c3bfcdc6-e1b5-416e-ac32-35ca5a33e785",
    "date": "f9ceb3c8-de24-4775-8e22-3134d082dc59",
    "quantity": "badf2a26-9d57-4ee1-ae23-a6ac1bc42802",
}
APART_TO_ALL = 11.0
APART = 6.0
"""The least distance (CIEDE2000) of two starter colours, for most readers and for those who see fewer colours."""


@pytest.fixture(scope="module", params=["core", "full"])
def starter(request: pytest.FixtureRequest) -> Codebook:
    return load_codebook(resource("codebooks", f"{request.param}.yaml"))


@pytest.fixture(scope="module")
def core() -> Codebook:
    return load_codebook(resource("codebooks", "core.yaml"))


@pytest.fixture(scope="module")
def full() -> Codebook:
    return load_codebook(resource("codebooks", "full.yaml"))


def test_core_has_nine_labels_on_1_to_9_and_full_thirteen(core: Codebook, full: Codebook) -> None:
    assert tuple(each.id for each in core.labels) == NINE
    assert tuple(each.id for each in full.labels) == NINE + FOUR
    assert "".join(each.key for each in core.labels) == "123456789"
    assert "".join(each.key for each in full.labels) == "1234567890-=`"


def test_a_label_is_the_same_in_both_files_whatever_the_codebook(core: Codebook, full: Codebook) -> None:
    assert core.labels == full.labels[:9]
    assert core.relations == full.relations[:3]
    assert len({each.uuid for each in (*full.labels, *full.relations)}) == 17


def test_the_uuids_that_were_shipped_never_change(full: Codebook) -> None:
    assert {each.id: each.uuid for each in full.labels} == UUIDS


def test_every_name_and_definition_is_there_in_three_languages(starter: Codebook) -> None:
    wordings = [starter.names, *(each.names for each in starter.groups)]
    for label in starter.labels:
        wordings += [label.names, label.short, label.definition]
        for attribute in label.attributes:
            wordings += [attribute.names, *(attribute.value_names[each] for each in attribute.values)]
    for relation in starter.relations:
        wordings += [relation.names, relation.definition]
    assert all(set(each) == set(LANGUAGES) and all(each.values()) for each in wordings)


def test_short_names_have_two_characters_in_both_scripts(full: Codebook) -> None:
    to_hans = opencc.OpenCC("t2s")
    assert [each.short_name("zh-Hans") for each in full.labels] == SHORT
    for label in full.labels:
        assert len(label.short_name("zh-Hant")) == 2
        assert to_hans.convert(label.short_name("zh-Hant")) == label.short_name("zh-Hans")


def test_both_scripts_of_an_example_are_one_text(full: Codebook) -> None:
    to_hans = opencc.OpenCC("t2s")
    for label in full.labels:
        for example in label.examples:
            assert to_hans.convert(example.hant) == example.hans
            assert example.note or example.good, f"{label.id}: a bad example says why"
        assert {example.good for example in label.examples} == {True, False}


def test_directive_trims_in_both_scripts_and_after_its_addressee(core: Codebook) -> None:
    directive = core.require("directive")
    assert directive.unit == "clause"
    assert set(directive.trim.leading) == {"要", "一要", "二要", "三要", "四要", "还要", "還要", "同时", "同時"}
    assert directive.trim.labels == ("addressee",)
    assert [each.default for each in directive.attributes] == [None, None, "no"]
    assert directive.attributes[2].values == ("yes", "no")


def test_units_groups_zones_and_nesting_are_those_of_the_material(full: Codebook) -> None:
    units = {unit: [each.id for each in full.labels if each.unit == unit] for unit in UNITS}
    assert units["clause"] == ["directive", "attribution", "evaluation"]
    assert units["quote"] == ["slogan"]
    assert units["name"] == ["personnel", "organization", "place", "date"]
    assert [each.id for each in full.groups] == ["speech", "language", "people", "things"]
    assert full.zones == ("title", "deck", "dateline", "body")
    assert full.nesting.keeps_apart("directive", "attribution")
    assert not full.nesting.keeps_apart("directive", "slogan")
    assert not full.nesting.crossing
    assert [each.made for each in full.relations] == ["proposed", "derived", "derived", "hand"]


def test_a_starter_file_is_what_the_program_itself_would_write(starter: Codebook) -> None:
    written = resource("codebooks", f"{starter.name}.yaml").read_text("utf-8")
    body = "".join(line for line in written.splitlines(keepends=True) if not line.startswith("#")).lstrip("\n")
    assert body == dump_codebook(starter)
    assert parse_codebook(body) == starter


# Colours -----------------------------------------------------------------------------------------------------------


def test_the_simulation_makes_red_and_green_alike_and_leaves_blue_and_yellow() -> None:
    assert distance("#ff0000", "#00ff00", SEEN_BY_ALL) > 80
    assert distance("#a06020", "#708020", DEUTERANOPIA) < distance("#a06020", "#708020", SEEN_BY_ALL) / 2
    assert distance("#0000ff", "#ffff00", DEUTERANOPIA) > 80
    assert cielab("#ffffff", SEEN_BY_ALL)[0] == pytest.approx(100, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
def test_label_colours_are_legible_on_their_paper(full: Codebook, dark: bool) -> None:
    paper = DARK.paper if dark else LIGHT.paper
    assert min(contrast(each.colour(dark), paper) for each in full.labels) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("sight", SIGHTS.values(), ids=SIGHTS)
def test_labels_are_told_apart_by_colour_blind_readers(
    core: Codebook, full: Codebook, dark: bool, sight: Matrix
) -> None:
    def nearest_pair(codebook: Codebook) -> tuple[float, str, str]:
        pairs = combinations(codebook.labels, 2)
        return min((distance(a.colour(dark), b.colour(dark), sight), a.id, b.id) for a, b in pairs)

    least = APART_TO_ALL if sight is SEEN_BY_ALL else APART
    assert nearest_pair(core)[0] >= least, nearest_pair(core)
    assert nearest_pair(full)[0] >= least, nearest_pair(full)


def test_colours_are_written_one_way(full: Codebook) -> None:
    assert all(re.fullmatch(r"#[0-9a-f]{6}", each.colour(dark)) for each in full.labels for dark in (False, True))
