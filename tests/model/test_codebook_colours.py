"""Labels' colours: read on both papers, told apart by every reader, and one proposed for a new label."""

from __future__ import annotations

import pytest

from annotator.model.codebook import Codebook, LabelDef, doubts, load_codebook
from annotator.model.codebook.colours import (
    APART,
    LEGIBLE,
    PAPERS,
    SIGHTS,
    apartness,
    cielab,
    contrast,
    distance,
    least_distance,
    legible,
    proposed_colour,
)
from annotator.resource_files import resource
from annotator.ui.theme import DARK, LIGHT


def book(*colours: str) -> Codebook:
    labels = (
        LabelDef(f"uuid-{n}", f"label-{n}", each, "#a4f1e3" if n % 2 else "#fb7185") for n, each in enumerate(colours)
    )
    return Codebook("c", tuple(labels))


def test_the_papers_are_those_of_the_themes() -> None:
    assert (LIGHT.paper, DARK.paper) == PAPERS


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
    for _ in range(12):
        pair = proposed_colour(taken)
        assert legible(pair), pair
        if len(taken) < 9:
            assert apartness(pair, taken) >= APART
        assert apartness(pair, taken) >= 8
        taken.append(pair)


def test_a_colour_for_a_group_is_nearer_to_its_hue_and_still_apart() -> None:
    taken = [("#b45309", "#f59e0b"), ("#1d4ed8", "#7aa2ff"), ("#047857", "#55eeb4")]
    blue = proposed_colour(taken, taken[1:2])
    assert apartness(blue, taken) >= APART * 0.8
    assert legible(blue)
    assert cielab(blue[0])[2] < -5, "it is bluish"


def test_a_proposal_is_the_best_there_is_where_much_is_taken() -> None:
    taken: list[tuple[str, str]] = []
    for _ in range(40):
        taken.append(proposed_colour(taken))
    assert len(set(taken)) == 40
    for pair in taken:
        assert min(contrast(c, p) for c, p in zip(pair, PAPERS, strict=True)) >= LEGIBLE
