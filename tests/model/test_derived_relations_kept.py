"""Derived relations that are kept up to date are those that would be found anew, whatever changes."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import count

import pytest

from annotator.model.annotation import Annotation
from annotator.model.codebook import Codebook
from annotator.model.derived_relations import DerivedRelations, with_derived
from annotator.model.relation import Relation
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ScriptView

PIECES = (
    "会议强调，",
    "省委书记、省长",
    "𠮷林",
    "刘宁",
    "要打赢。",
    "\n",
    "\n\n",
    "”",
    " ",
    "兼",
    "、",
    "\u3000",
    "！\n」",
)


def never() -> bool:
    return False


def _view(text: str) -> ScriptView:
    return ScriptView("hans", text, MapChain((OffsetMap.identity(len(text)),)), True)


def _some(dice: random.Random, at: int, text: str, labels: list[str]) -> Annotation:
    start = dice.randrange(len(text))
    end = min(len(text), start + dice.choice((1, 2, 3, 5, 8, 30)))
    return Annotation(f"a{at:03}", 1, start, end, dice.choice(labels), "li", 1, 0)


def _all_from(kept: dict[str, tuple[Relation, ...]]) -> set[Relation]:
    return {each for found in kept.values() for each in found}


@pytest.mark.parametrize("seed", range(40))
def test_what_is_kept_through_any_changes_is_what_would_be_found_anew(seed: int, codebook: Codebook) -> None:
    dice = random.Random(seed)
    text = "".join(dice.choice(PIECES) for _ in range(dice.choice((20, 120))))
    labels = [
        codebook.require(each).uuid for each in ("directive", "attribution", "addressee", "personnel", "position")
    ]
    here = {each.id: each for each in (_some(dice, at, text, labels) for at in range(dice.choice((5, 90))))}
    derived, kept = DerivedRelations(here, _view(text), codebook), dict[str, tuple[Relation, ...]]()
    numbers = count(500)
    for _ in range(30):
        ticks = count()
        enough: Callable[[], bool] = never if dice.random() < 0.7 else lambda ticks=ticks: next(ticks) > 0
        kept |= derived.advance(enough)
        for _ in range(dice.choice((0, 1, 1, 3))):
            if here and dice.random() < 0.5:
                gone = dice.choice(list(here))
                del here[gone]
                derived.drop(gone)
            else:
                at = int(dice.choice(list(here))[1:]) if here and dice.random() < 0.5 else next(numbers)
                one = _some(dice, at, text, labels)
                here[one.id] = one
                derived.put(one)
    while not derived.is_done:
        kept |= derived.advance(never)
    assert _all_from(kept) == set(with_derived((), here.values(), _view(text), codebook))


def test_a_change_looks_at_its_paragraph_alone(codebook: Codebook) -> None:
    text = "会议强调，要打赢。\n" * 50
    order, frame = codebook.require("directive").uuid, codebook.require("attribution").uuid
    here = {
        f"{name}{line:02}": Annotation(f"{name}{line:02}", 1, 10 * line + low, 10 * line + high, label, "li", 1, 0)
        for line in range(50)
        for name, low, high, label in (("d", 5, 8, order), ("f", 0, 4, frame))
    }
    derived = DerivedRelations(here, _view(text), codebook)
    assert len(_all_from(derived.advance(never))) == 50 and derived.is_done
    derived.drop("f07")
    assert derived.advance(never) == {"f07": (), "d07": ()}
