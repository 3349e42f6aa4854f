"""Labels' colours: read on both papers, told apart by every reader, and one proposed for a new label."""

from __future__ import annotations

import pytest

from annotator.model.codebook import Codebook, LabelDef, doubts, load_codebook
from annotator.model.codebook.colours import (
    APART,
    INKS,
    LEGIBLE,
    PAPERS,
    SIGHTS,
    apartness,
    ciede2000,
    cielab,
    contrast,
    distance,
    least_distance,
    legible,
    proposed_colour,
)
from annotator.resource_files import resource
from annotator.ui.looks.theme import DARK, LIGHT


def book(*colours: str) -> Codebook:
    labels = (
        LabelDef(f"uuid-{n}", f"label-{n}", each, "#a4f1e3" if n % 2 else "#fb7185") for n, each in enumerate(colours)
    )
    return Codebook("c", tuple(labels))


def test_the_papers_are_those_of_the_themes() -> None:
    assert (LIGHT.paper, DARK.paper) == PAPERS and (LIGHT.ink, DARK.ink) == INKS


# The supplementary test data of Sharma, Wu and Dalal: two colours in CIELAB and their CIEDE2000 difference.
PUBLISHED = """
50 2.6772 -79.7751 50 0 -82.7485 2.0425
50 3.1571 -77.2803 50 0 -82.7485 2.8615
50 2.8361 -74.0200 50 0 -82.7485 3.4412
50 -1.3802 -84.2814 50 0 -82.7485 1.0000
50 -1.1848 -84.8006 50 0 -82.7485 1.0000
50 -0.9009 -85.5211 50 0 -82.7485 1.0000
50 0 0 50 -1 2 2.3669
50 -1 2 50 0 0 2.3669
50 2.49 -0.0010 50 -2.49 0.0009 7.1792
50 2.49 -0.0010 50 -2.49 0.0010 7.1792
50 2.49 -0.0010 50 -2.49 0.0011 7.2195
50 2.49 -0.0010 50 -2.49 0.0012 7.2195
50 -0.0010 2.49 50 0.0009 -2.49 4.8045
50 -0.0010 2.49 50 0.0010 -2.49 4.8045
50 -0.0010 2.49 50 0.0011 -2.49 4.7461
50 2.5 0 50 0 -2.5 4.3065
50 2.5 0 73 25 -18 27.1492
50 2.5 0 61 -5 29 22.8977
50 2.5 0 56 -27 -3 31.9030
50 2.5 0 58 24 15 19.4535
50 2.5 0 50 3.1736 0.5854 1.0000
50 2.5 0 50 3.2972 0 1.0000
50 2.5 0 50 1.8634 0.5757 1.0000
50 2.5 0 50 3.2592 0.3350 1.0000
60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644
63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731
35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373
36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441
90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377
2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
"""


@pytest.mark.parametrize("line", PUBLISHED.strip().splitlines())
def test_a_difference_is_the_published_one_in_either_order(line: str) -> None:
    l1, a1, b1, l2, a2, b2, wanted = map(float, line.split())
    for pair in (((l1, a1, b1), (l2, a2, b2)), ((l2, a2, b2), (l1, a1, b1))):
        assert ciede2000(*pair) == pytest.approx(wanted, abs=5e-5)


def test_contrast_goes_from_1_to_21_and_takes_the_pair_in_any_order() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#123456", "#123456") == 1
    assert contrast("#ffffff", "#767676") == contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_white_is_white_to_everybody_and_red_and_green_are_alike_to_some() -> None:
    for sight in SIGHTS.values():
        assert cielab("#ffffff", sight)[0] == pytest.approx(100, abs=0.2)
    assert least_distance("#a06020", "#708020") < distance("#a06020", "#708020") / 2


@pytest.mark.parametrize("name", ["core", "full"])
def test_nothing_is_doubted_of_the_starters(name: str) -> None:
    assert doubts(load_codebook(resource("codebooks", f"{name}.yaml"))) == []


def test_colours_that_cannot_be_told_apart_are_pointed_out_with_who_cannot() -> None:
    (equal,) = doubts(book("#b45309", "#b45309"))
    assert "same colour" in equal and "label-0" in equal and "label-1" in equal
    (near,) = doubts(book("#b45309", "#b25209"))
    assert near.endswith("can hardly be told apart.")
    (blind,) = doubts(book("#8a6500", "#5f7a00"))
    assert "anopia" in blind, blind


def test_a_retired_label_may_have_the_colour_of_another() -> None:
    same = book("#b45309", "#b45309")
    assert doubts(same.having(labels=(same.labels[0], same.labels[1]._replace(retired=True)))) == []


def test_a_colour_that_is_hard_to_read_is_pointed_out_with_its_paper() -> None:
    (pale,) = doubts(book("#eeeeee"))
    assert "light paper" in pale and "#eeeeee" in pale


def test_a_dozen_proposed_one_after_another_are_legible_and_apart() -> None:
    taken: list[tuple[str, str]] = []
    for place in range(12):
        pair = proposed_colour(taken)
        assert legible(pair), pair
        assert apartness(pair, [*taken, INKS]) >= (7.5 if place < 9 else 6)
        taken.append(pair)


@pytest.mark.parametrize("group", ["", "people", "speech"])
def test_six_more_beside_the_core_labels_are_told_from_them_from_each_other_and_from_the_ink(group: str) -> None:
    core = load_codebook(resource("codebooks", "core.yaml"))
    taken = [(each.colour_light, each.colour_dark) for each in core.active]
    mates = [(each.colour_light, each.colour_dark) for each in core.active if group and each.group == group]
    for _ in range(6):
        pair = proposed_colour(taken, mates)
        for side in range(2):
            others = [each[side] for each in (*taken, INKS)]
            assert min(distance(pair[side], each) for each in others) >= 10, pair
            assert min(least_distance(pair[side], each) for each in others) >= 5.5, pair
        assert legible(pair)
        taken.append(pair)
        mates += [pair] if group else []


def test_a_colour_for_a_group_is_nearer_to_its_hue_where_that_costs_little() -> None:
    taken = [("#b45309", "#f59e0b"), ("#1d4ed8", "#7aa2ff"), ("#047857", "#55eeb4")]
    own = [proposed_colour(taken, [each]) for each in taken]
    assert all(legible(each) and apartness(each, [*taken, INKS]) >= APART for each in own)
    assert len(set(own)) > 1, "the group is heard"


def test_a_proposal_is_the_best_there_is_where_much_is_taken() -> None:
    taken: list[tuple[str, str]] = []
    for _ in range(25):
        taken.append(proposed_colour(taken))
    assert len(set(taken)) == 25
    for pair in taken:
        assert min(contrast(c, p) for c, p in zip(pair, PAPERS, strict=True)) >= LEGIBLE
