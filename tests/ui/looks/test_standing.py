"""Every surface in every language, theme and size: nothing is cut off, nothing overlaps, all of it can be read."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui.about.facts import citation
from tests.ui.looks.pictures import Look
from tests.ui.looks.standing.english import data_of
from tests.ui.looks.standing.faults import faults
from tests.ui.looks.standing.walking import fit
from tests.ui.stage import Stage
from tests.ui.surfaces import SURFACES

WIDE, SMALL = (1400, 900), (900, 600)
SHORT = (
    Look("en", "light", WIDE),
    Look("zh-Hans", "dark", SMALL),
    Look("zh-Hant", "light", SMALL),
    Look("en", "light", WIDE, 200),
    Look("en", "light", SMALL, 150),
    Look("en", "contrast-light", WIDE),
    Look("en", "contrast-dark", SMALL),
)
"""One look for each thing that can go wrong."""
WHOLE = [
    *(Look(*each) for each in itertools.product(("en", "zh-Hans", "zh-Hant"), ("light", "dark"), (WIDE, SMALL))),
    Look("zh-Hans", "light", WIDE, 200),
]
DATA = (
    "li", "wu", "zhang", "chen", "three coders", "/work of li/a project with a long name 2023.db", "/work of li",
    "a project with a long name 2023", "motto", "formula", "label1", "round 1", "PER", "place",
)  # fmt: skip
"""What the stage's projects, coders and files are called."""
LOOKS = [*SHORT, *(pytest.param(each, marks=pytest.mark.slow) for each in WHOLE if each not in SHORT)]


@pytest.fixture(autouse=True)
def _plain_looks() -> None:
    """The stage takes its looks away itself, at its end."""


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: look.name)
def dressed(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    look: Look = request.param
    made = Stage(tmp_path_factory.mktemp("stage"), look.theme, look.language, look.size, look.percent)
    yield made
    made.close()
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


@pytest.mark.parametrize("name", SURFACES)
def test_a_surface_stands_whole_apart_and_legible(dressed: Stage, name: str) -> None:
    try:
        surface = SURFACES[name](dressed)
        too_large = fit(surface, dressed.size)
        dressed.settle()
        found = faults(surface, dressed.language != "en", data_of(dressed.window.session.codebook, *DATA, citation()))
        assert not too_large and not found, "\n".join(filter(None, [too_large, *found]))
    finally:
        dressed.rest()
