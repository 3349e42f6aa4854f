"""Every surface in every language, theme and size: nothing is cut off, nothing overlaps, all of it can be read."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.about.facts import citation
from annotator.ui.theme import Measure
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
    Look("en", "contrast-light", WIDE),
    Look("en", "contrast-dark", SMALL),
)
"""One look for each thing that can go wrong."""
WHOLE = [
    *(Look(*each) for each in itertools.product(("en", "zh-Hans", "zh-Hant"), ("light", "dark"), (WIDE, SMALL))),
    Look("zh-Hans", "light", WIDE, 200),
]
DATA = ("li", "wu", "zhang", "chen", "three coders", "a project with a long name 2023", "/work of li")
"""What the stage's projects, coders and files are called."""
LOOKS = [*SHORT, *(pytest.param(each, marks=pytest.mark.slow) for each in WHOLE if each not in SHORT)]


KNOWN_AT_200 = {
    "empty desk", "empty spans", "empty relations", "adjudication", "pack", "import annotated", "help researchers",
}  # fmt: skip
"""What has too little room yet where words are twice as large."""


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
    if Measure.scale == 2 and name in KNOWN_AT_200:
        pytest.xfail("too little room at 200 % in a window of 1400x900")
    try:
        surface = SURFACES[name](dressed)
        too_large = fit(surface, dressed.size)
        dressed.settle()
        found = faults(surface, dressed.language != "en", data_of(dressed.window.session.codebook, *DATA, citation()))
        assert not too_large and not found, "\n".join(filter(None, [too_large, *found]))
    finally:
        dressed.rest()


def sheet(qapp: QApplication, *widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for each in widgets:
        column.addWidget(each)
    made.show()
    qapp.processEvents()
    return made


def test_words_without_room_would_be_found(qapp: QApplication) -> None:
    label, wrapped, button = QLabel("深入学习贯彻"), QLabel("深入 学习 贯彻"), QPushButton("Export all")
    wrapped.setWordWrap(True)
    label.setFixedWidth(30)
    wrapped.setFixedSize(30, 12)
    button.setFixedWidth(24)
    assert [each.split(":")[0] for each in faults(sheet(qapp, label, wrapped, button))] == ["cut off"] * 3
    whole = QLabel("深入…")
    whole.setToolTip("深入学习贯彻")
    whole.setFixedWidth(20)
    assert faults(sheet(qapp, whole)) == []


def test_what_nobody_reaches_and_what_covers_another_would_be_found(qapp: QApplication) -> None:
    made = sheet(qapp)
    made.resize(200, 100)
    for x, y in ((10, 10), (20, 15), (190, 60)):
        QPushButton("OK", made).setGeometry(x, y, 60, 24)
    made.hide()
    made.show()
    assert [each.split(":")[0] for each in faults(made)] == ["out of reach", "overlap"]


def test_faint_words_and_english_words_would_be_found(qapp: QApplication) -> None:
    faint, told, name = QLabel("不清楚"), QLabel("Export all"), QLabel("directive CSV a.txt")
    faint.setStyleSheet("color: #999999; background: #ffffff")
    told.setStyleSheet("color: #000000; background: #ffffff")
    found = faults(sheet(qapp, faint, told, name), True, ["directive"])
    assert [each.split(":")[0] for each in found] == ["faint", "English"]
